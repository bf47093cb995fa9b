/** A shorter value, such as `true`, is no secret, whatever its name. */
const SHORTEST_VALUE = 6;

/** Values that are words for a setting, and the kinds of a login. */
const SETTINGS = new Set(
  [
    'auto default disabled enabled false ignore inherit no none null off on optional required true unused yes',
    'basic bearer digest kerberos oauth oauth2 password secret service token',
  ].flatMap((line) => line.split(' ')),
);

/**
 * What we say of how runs and tasks ended, in outputs that other jobs decide by: GitHub hands out no output of a job that holds a masked text.
 */
export const OUR_WORDS: readonly string[] = [
  'cancelled caught failed interrupted killed lost reused running successful timeout unreached',
  'flow-error gate invalid-flow invalid-input not-started task-crashed task-exception',
].flatMap((line) => line.split(' '));

/** Where a secret is, or its name: an ARN, a resource of a cloud, an address in a vault, and what a shell or a template fills in. */
const REFERENCES = [
  /^arn:[\w-]+:[\w-]+:\S*$/,
  /^projects\/[\w-]+\/secrets\/\S*$/,
  /^https:\/\/[\w-]+\.vault\.[\w.-]+\/\S*$/,
  /^(?:op|vault|ref\+\w+):\/\/.*$/,
  /^\$\{[^{}]*\}$/,
  /^\$\([^()]*\)$/,
  /^\$?\{\{.*\}\}$/,
];
/** A file: the secret is in it. */
const FILE = /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w .-]+)*[\\/][\w-]+\.[a-z]{2,6}$/;
/** A token of text, or a placeholder for a secret: `<pad>`, `[MASK]`, `<your token>`. */
const MARK = /^(?:<[^<>]*>|\[[\w -]*\])$/;

/** Whether a value says where a secret is, or what it is called, and is not a secret itself. */
export function isReference(value: unknown): boolean {
  return typeof value === 'string' && [...REFERENCES, FILE].some((form) => form.test(value.trim()));
}

/** Whether a value is one that many texts have, so that it cannot be hidden wherever it stands. @param names of flows, in small letters */
export function isCommon(value: string, names: ReadonlySet<string>): boolean {
  const seen = value.trim().toLowerCase();
  if (seen.length < SHORTEST_VALUE || SETTINGS.has(seen) || names.has(seen) || MARK.test(seen)) return true;
  return OUR_WORDS.some((word) => word.includes(seen));
}
