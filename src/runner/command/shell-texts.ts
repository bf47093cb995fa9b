import { UsageError } from '../errors.js';
import { shownValue } from './shown-value.js';

/** What has an effect in a task's command: Metaflow quotes each text once, but two shells read it, and a text that begins with `$` not at all. */
export const IN_QUOTES = /['"\\`$\p{Cc}]/gu;

/** What has an effect in a shell command, or in a template, where Metaflow writes a text without quotes. */
export const NOT_PLAIN = /[^\w.:/@%+=,-]/g;

/** All other characters, in words. */
export const PLAIN_CHARACTERS = 'letters, digits and . : / @ % + = , _ -';

interface InShells {
  readonly unwanted: RegExp;
  /** The unwanted, in words. */
  readonly what: string;
}

const QUOTED: InShells = {
  unwanted: IN_QUOTES,
  what: 'a quote, a backslash, a backtick, a $ or a control character',
};

const PLAIN: InShells = {
  unwanted: NOT_PLAIN,
  what: `a character other than ${PLAIN_CHARACTERS}`,
};

/** Attributes in JSON need double quotes and brackets, and these are harmless unless a single quote ends Metaflow's own. Argo Workflows and Airflow evaluate the rest. */
const DECORATOR: InShells = { unwanted: /'|\{[{%]/, what: 'a single quote, {{ or {%' };

/** Options that Metaflow also writes into the shell commands of tasks, if these run in pods or on AWS Batch. */
const IN_SHELLS = new Map<string, InShells>([
  ['tag', QUOTED],
  ['namespace', QUOTED],
  ['with', DECORATOR],
  // A path on this machine reaches no cluster. Others are written without quotes on orchestrators.
  [
    'datastore-root',
    {
      unwanted: /^[^/.~\w]|^\w[^]*?[^\w.:/@%+=,-]/,
      what: `${PLAIN.what}, which only a local path that begins with / . or ~ may contain`,
    },
  ],
]);

/** Variables from which Metaflow takes such options, or the root of a remote datastore. */
const VARIABLES: readonly (readonly [name: RegExp, InShells])[] = [
  [/^METAFLOW_((RUN|RESUME|DEFAULT)_)?DECOSPECS$/, DECORATOR],
  [/^METAFLOW_DATASTORE_SYSROOT_(S3|GS|AZURE)$/, PLAIN],
  [/^METAFLOW_(RUN|RESUME)_(TAGS|NAMESPACE)$/, QUOTED],
  [/^METAFLOW_(ARGO_WORKFLOWS|STEP_FUNCTIONS|AIRFLOW)_CREATE_(TAGS|NAMESPACE)$/, PLAIN],
];

/** What is wrong with an option's value, if a shell on a cluster would execute or replace a part of it. */
export function shellFault(option: string, text: string): string | undefined {
  const inShells = IN_SHELLS.get(option);
  return inShells && faultIn(text, option, inShells);
}

/** @throws {UsageError} if a variable has a value of which a shell on a cluster would execute or replace a part */
export function refuseVariables(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value = ''] of Object.entries(env)) {
    const inShells = VARIABLES.find(([pattern]) => pattern.test(name))?.[1];
    const fault = inShells && faultIn(value, name, inShells);
    if (fault !== undefined) throw new UsageError(`The variable ${name} ${fault}.`);
  }
}

function faultIn(text: string, name: string, inShells: InShells): string | undefined {
  if (text.search(inShells.unwanted) === -1) return undefined;
  // A decorator's attributes may contain a secret.
  const shown = inShells === DECORATOR ? '' : `: ${shownValue(text, name)}`;
  return `contains ${inShells.what}${shown}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect`;
}
