/** A name that matches none of these contains no noun for a secret. */
const HINT =
  /auth|bearer|conn|cook|cred|dsn|hook|jks|jwt|key|kube.?conf|mnemonic|netrc|npmrc|p12|pass|pat|pfx|phrase|psw|pw|pypirc|sas|secret|sig|token/i;

/** Nouns for a secret, anywhere in a name. */
const SECRETS = words(
  'authorization cookie cookies cred credential credentials creds dsn passcode passphrase passphrases passwd password passwords secret secrets webhook webhooks',
);
/** What a key may give access to, unlike the key of a table or a dictionary. */
const KEY_PURPOSES = words(
  'access account api auth client consumer deploy encryption license master private role sa secret service signing ssh storage',
);
/** What several tokens are for if they are not parts of text. */
const TOKEN_PURPOSES = words('access api auth bearer bot deploy github gitlab refresh service');
/** What a text token is or does; a token of a page; and numbers of tokens. */
const TOKENS_OF_TEXT = words(
  'answer audio begin blank bos boundary char class cls completion concept continuation delimiter dummy empty end entity eod eos eot fim filler first image init initial initializer input instance label lang language last learned mask middle modifier newline next num number oov output pad padding page patch placeholder predicted prediction prefix previous prompt question rare reserved sep separator space speaker special speech start stop style subword suffix text think trigger unk unknown video vision vocab word',
);
/** Anywhere before `tokens`: they are counted. */
const QUANTITIES = words('average avg count max maximum mean min minimum n new num number total');
/** Variables of CI systems whose text comes from whoever proposes a change: branch names, titles and messages. */
const CHANGE_VARIABLES =
  /^(?:GITHUB_(?:(?:HEAD_|BASE_|WORKFLOW_)?REF(?:_NAME)?|(?:TRIGGERING_)?ACTOR)|CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_(?:AUTHOR|BRANCH|DESCRIPTION|MESSAGE|REF_NAME|REF_SLUG|SOURCE_BRANCH_NAME|TAG|TAG_MESSAGE|TITLE)|GIT_BRANCH|BRANCH_NAME|CHANGE_(?:AUTHOR|AUTHOR_DISPLAY_NAME|BRANCH|TITLE)|BUILD_SOURCE(?:BRANCH|BRANCHNAME|VERSIONMESSAGE)|SYSTEM_PULLREQUEST_SOURCEBRANCH|BUILDKITE_(?:BRANCH|MESSAGE|TAG)|(?:CIRCLE|BITBUCKET)_(?:BRANCH|TAG)|TRAVIS_(?:BRANCH|COMMIT_MESSAGE|PULL_REQUEST_BRANCH))$/;

/** Words for kinds and numbers of passes. */
const PASSES = words(
  'all backward band both by did each final first forward full half high last low max min multi must n next no notch num number one per second single third through two',
);
/** What a pattern matches. */
const PATTERNS = words(
  'column date dir exclude extension file filename folder glob ignore include key line match name path regex search skip split url word',
);
/** Before `auth`, `password` and the like: whether there is one. */
const QUESTIONS = words('allow disable enable has hide is needs no require requires show skip');

/**
 * The last word of a name that is about a secret or a text token: where it is, which one or whose it is, or how much of
 * it there is. In the singular.
 */
const ABOUT = words(
  [
    'address arn auth backend bucket chain class dir directory endpoint env envvar field file filename folder header helper host id issuer keychain label location manager mode mount name namespace option owner param parameter path policy port process project provider pub ref reference region role scope sid sock socket source store tag type uri url user username var variable vault version zone',
    'age algorithm audience batch budget cap classification classifier column col count day default dim dimension distribution dropout duration embedding enabled encoding expiration expire expiry filter format frequency hint hour index indice interval kind len length level lifetime limit logit loss mask max merging method metric min minute mixer model num number parallelism pattern per pool pos position prefix prob probability rate ratio regex required retry rotation second separator shift size split statistic strategy style suffix time timeout ttl usage used vector vocab weight width window',
  ].join(' '),
);
/** Variables that contain a path, in their exact spelling. */
const PLACES = new Set(['GOOGLE_APPLICATION_CREDENTIALS', 'PWD', 'OLDPWD']);

/** Within a group of values: what identifies a secret or its owner. In the singular. */
const PLAIN_MEMBERS = words(
  'account arn dbname dialect domain driver email engine environment host hostname id login namespace organization port project protocol region schema scope server sslmode tenant type uri url user username version warehouse zone',
);

/** Words that are written together with the previous one: `apikey`, `authtoken`, `dbpass`. */
const COMPOUND =
  /^(.+?)(passwords?|passwd|passphrase|secrets?|credentials|tokens?|keys?|(?<=^(?:db|pg|ssh|user))(?:pass|pw)|(?<=^conn(?:ection)?)str(?:ing)?|(?<=^web)hooks?)$/;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** The words of a name, in lower case: the same for `privateKey`, `PRIVATE_KEY`, `private-key` and `privatekey`. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll('PassWord', 'Password')
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/(?<!\d)\d+$/, ''))
    .flatMap((word) =>
      word === 'webhook' || word === 'webhooks' ? word : (COMPOUND.exec(word)?.slice(1) ?? word),
    )
    .filter((word) => word !== '');
}

/** Whether a text may contain the name of a secret; most do not, and need not be searched. */
export function mayHoldSecretNames(text: string): boolean {
  return HINT.test(text);
}

/**
 * Whether a name means that its value is secret, by its words: one of them, by itself or with the previous one, is a
 * noun for a secret, and the last word does not change the meaning, as it does in `SECRET_NAME` and `token_dropout`.
 */
export function isSecretName(name: string): boolean {
  if (!HINT.test(name) || PLACES.has(name)) return false;
  const found = wordsOf(name);
  const noun = found.findLastIndex((_, index) => isNoun(found, index));
  if (noun === -1) return false;
  if (noun === found.length - 1) return true;
  const last = singular(found.at(-1) ?? '');
  // The address of a webhook, or one with a signature, is itself the secret; and an access key id is half of a pair of keys.
  if (/^(?:webhooks?|sas)$/.test(found[noun] ?? '') && /^(?:address|endpoint|ur[il])$/.test(last))
    return true;
  if (found[noun] === 'authorization' && last === 'header') return true;
  return !ABOUT.has(last) || (last === 'id' && found.slice(noun - 1).join(' ') === 'access key id');
}

function isNoun(found: readonly string[], index: number): boolean {
  const [word = '', before = '', isLast] = [found[index], found[index - 1], index === found.length - 1];
  const earlier = found.slice(0, index);
  if (QUESTIONS.has(found[0] ?? '') && index > 0 && !word.startsWith('token')) return false;
  switch (word) {
    case 'jwt':
    case 'token':
      return !TOKENS_OF_TEXT.has(before) && !earlier.some((other) => QUANTITIES.has(other));
    case 'tokens':
      return TOKEN_PURPOSES.has(before) && !earlier.some((other) => QUANTITIES.has(other));
    case 'key':
    case 'keys':
      return KEY_PURPOSES.has(before);
    case 'auth':
      return isLast && before !== 'webhook';
    case 'bearer':
    case 'mnemonic':
    case 'pwd':
      return isLast;
    case 'pass':
    case 'psw':
    case 'pw':
      return isLast && !PASSES.has(before);
    case 'phrase':
      return isLast && /^(?:mnemonic|recovery|seed)$/.test(before);
    case 'pat':
      return (isLast || index === 0) && !PATTERNS.has(before);
    case 'sas':
      return isLast || /^(?:connection|signature|ur[il])$/.test(found[index + 1] ?? '');
    case 'sig':
      return found.length === 1;
    case 'signature':
      return before === 'amz' || before === 'goog';
    case 'str':
    case 'string':
      return before === 'conn' || before === 'connection';
    case 'secrets':
      // These are only the names of Kubernetes secrets.
      return !earlier.some((other) => /^(?:k8s|kubernetes|pull)$/.test(other));
    default:
      return SECRETS.has(word);
  }
}

function singular(word: string): string {
  return word.replace(/(?<=[^s])s$/, '');
}

/** What a value must look like for its name to mean a secret. */
export type SecretIf = 'random' | 'address' | 'authorization' | 'base64';

/** A file that contains logins or keys; its path may have the same name. */
const FILE_OF_SECRETS = /(?:^| )(?:kube ?config|netrc|npmrc|pypirc|pfx|p12|jks|keystore)(?: |$)/;

/**
 * Whether a name may mean a secret, depending on its value: a vendor's key, such as `KAGGLE_KEY`, unlike `SORT_KEY`;
 * several tokens; a `SECRET_ID`, which is a password to Vault, but a name to others; the address of a hook; a header;
 * the contents of a kubeconfig.
 */
export function secretIf(name: string): SecretIf | undefined {
  if (!HINT.test(name)) return undefined;
  const found = wordsOf(name);
  const [last = '', before = ''] = found.toReversed();
  if (FILE_OF_SECRETS.test(found.join(' '))) return 'base64';
  const noun = /^(?:address|endpoint|ur[il])s?$/.test(last) ? before : last;
  if (/^hooks?$/.test(noun)) return 'address';
  if (before === 'auth' && /^headers?$/.test(last)) return 'authorization';
  if (last === 'tokens') return 'random';
  if (found.length < 2) return undefined;
  if (last === 'key') return ['public', 'primary', 'foreign'].includes(before) ? undefined : 'random';
  return last === 'id' && before === 'secret' ? 'random' : undefined;
}

/** Whether a member of something secret is not secret itself, by its own name. @param of the name of whatever contains it */
export function isPlainMember(name: string, of: string): boolean {
  if (isSecretName(name) || wordsOf(of).some((word) => word.startsWith('webhook'))) return false;
  return PLAIN_MEMBERS.has(singular(wordsOf(name).at(-1) ?? ''));
}

/**
 * The name that counts for a scalar in a file, within something that has a name: everything in a list of passwords is a
 * password, but a login also has other members.
 */
export function nameOfScalar(outer: string, name: string): string {
  if (!isSecretName(outer) || isSecretName(name)) return name;
  const [last, own] = [wordsOf(outer).at(-1) ?? '', singular(wordsOf(name).at(-1) ?? '')];
  const isLogin = /^(?:auth|authorization|cred|creds|credentials?)$/.test(last);
  return isLogin || ABOUT.has(own) || PLAIN_MEMBERS.has(own) ? name : outer;
}

/**
 * Whether a variable's text comes from whoever proposes a change: they could call any word a password, and the job
 * would hide that word.
 */
export function describesAChange(name: string): boolean {
  return CHANGE_VARIABLES.test(name);
}
