/** Shorter values, such as `true`, are not secret, whatever their name. */
const MIN_VALUE_LENGTH = 6;

/** Words for settings, and kinds of login. */
const SETTINGS = new Set(
  [
    'auto default disabled enabled false ignore inherit no none null off on optional required true unused yes',
    'basic bearer digest kerberos oauth oauth2 password secret service token',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Our words for how runs and tasks ended, in outputs that other jobs depend on: GitHub does not pass on a job's output
 * that contains a masked text.
 */
const OUR_WORDS: readonly string[] = [
  'cancelled caught failed interrupted killed lost reused running successful timeout unreached',
  'flow-error gate invalid-flow invalid-input not-started task-crashed task-exception',
].flatMap((line) => line.split(' '));

/**
 * The location or name of a secret: an ARN, a cloud resource, an address in a vault, or a reference for a shell or a
 * template to fill in.
 */
const REFERENCES = [
  /^arn:[\w-]+:[\w-]+:\S*$/,
  /^projects\/[\w-]+\/secrets\/\S*$/,
  /^https:\/\/[\w-]+\.vault\.[\w.-]+\/\S*$/,
  /^(?:op|vault|ref\+\w+):\/\/.*$/,
  /^\$\{[^{}]*\}$/,
  /^\$\([^()]*\)$/,
  /^\$?\{\{.*\}\}$/,
];
/** A file that contains the secret, as an IncludeFile does: a path that begins like one, or a relative one that ends like those of such files. */
const FILES = [
  /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w .-]+)*[\\/][\w-]+\.[a-z]{2,6}$/,
  /^(?:[\w.-]+[\\/])+[\w.-]+\.(?:cer|cfg|crt|env|gpg|ini|jks|json|key|p12|pem|pfx|pub|toml|txt|ya?ml)$/,
];
/** A text token, or a placeholder for a secret: `<pad>`, `[MASK]`, `<your token>`. */
const MARK = /^(?:<[^<>]*>|\[[\w -]*\])$/;

/** Whether a value says where a secret is, or what its name is, rather than being a secret. */
export function isReference(value: unknown): boolean {
  return typeof value === 'string' && [...REFERENCES, ...FILES].some((form) => form.test(value.trim()));
}

/** Whether a value occurs in so many texts that we cannot hide it everywhere. @param names names of flows, in lower case */
export function isCommon(value: string, names: ReadonlySet<string>): boolean {
  const seen = value.trim().toLowerCase();
  if (seen.length < MIN_VALUE_LENGTH || SETTINGS.has(seen) || names.has(seen) || MARK.test(seen)) return true;
  return OUR_WORDS.some((word) => word.includes(seen));
}
