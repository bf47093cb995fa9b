/** Words that make a name one of a secret, wherever they stand. */
const SECRETS = words(
  'authorization connectionstring cookie cookies credential credentials creds dsn jwt passphrase passwd password passwords pat secret secrets token webhook webhooks',
);
/** Words that do so at the end of a name, where others follow in names of something else. */
const LAST_WORDS = words('auth pass pwd sig');
/** In words that were written as one with others. */
const JOINED =
  /password|passwd|passphrase|(?:secrets?|credentials|(?:api|access|private|secret)keys?|token|(?:db|pg|ssh|user)pass)$/;
/** What a key is to, that is none of a table or a dictionary. */
const KEYS_TO = words(
  'access account api auth client consumer deploy encryption license master private role sa secret service signing ssh storage',
);
/** What several tokens are for, where a number of them is not meant. */
const TOKENS_FOR = words('access api auth bearer bot deploy github gitlab refresh service');
/** What kind of a token is a part of text, or a number of such. */
const TOKENS_OF_TEXT = words('bos cls eos mask max min new num number pad sep special start stop total unk');

/** The last word of a name that tells of something about a secret: where it is, or how many there are. */
const ABOUT = words(
  'algorithm arn audience budget cap class count dir directory enabled endpoint expiration expires expiry file host issuer length lifetime limit limits manager max min name names number parallelism path policy prefix provider rate region required rotation scope scopes size sock suffix timeout ttl type uri url usage used version window',
);
/** Variables that hold a path, as they are written. */
const PLACES = new Set(['GOOGLE_APPLICATION_CREDENTIALS', 'PWD', 'OLDPWD']);

/** What tells which secret it is, or whose, within one of several values. */
const PLAIN_MEMBERS = words('domain email host id port region scope scopes type uri url user username');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The words of a name, in small letters: of `privateKey`, `PRIVATE_KEY` and `private-key` they are the same. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .filter((word) => word !== '');
}

/** Whether a name is one of a secret, by its words. */
export function isSecretName(name: string): boolean {
  const found = wordsOf(name);
  const last = found.at(-1) ?? '';
  if (PLACES.has(name)) return false;
  // The address of a webhook, or one with a signature, is the secret.
  if (found.some((word) => word.startsWith('webhook') || word === 'sas'))
    return !['name', 'enabled'].includes(last);
  if (ABOUT.has(last)) return false;
  const unsplit = name.toLowerCase().split(/[^a-z]+/);
  return (
    LAST_WORDS.has(last) ||
    found.some((word, index) => isSecretWord(word, found[index - 1])) ||
    unsplit.some((word) => !found.includes(word) && JOINED.test(word))
  );
}

function isSecretWord(word: string, before = ''): boolean {
  if (word === 'token' || word === 'jwt') return !TOKENS_OF_TEXT.has(before);
  if (word === 'tokens') return TOKENS_FOR.has(before);
  if (word === 'key' || word === 'keys') return KEYS_TO.has(before);
  if (word === 'string') return before === 'connection';
  return SECRETS.has(word) || JOINED.test(word);
}

/** Whether a name is one of a vendor's key, as `KAGGLE_KEY` is and `SORT_KEY` is not: that the value tells. */
export function mayNameKey(name: string): boolean {
  const found = wordsOf(name);
  return (
    found.length > 1 &&
    found.at(-1) === 'key' &&
    !['public', 'primary', 'foreign'].includes(found.at(-2) ?? '')
  );
}

/** Whether a member of something secret tells no secret, by its own name. @param of the name of what it is in */
export function isPlainMember(name: string, of: string): boolean {
  return (
    !wordsOf(of).some((word) => word.startsWith('webhook')) &&
    !isSecretName(name) &&
    PLAIN_MEMBERS.has(wordsOf(name).at(-1) ?? '')
  );
}
