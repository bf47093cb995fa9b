import { isSecret, type Redactor } from '../../redaction/index.js';
import { calledAs, currentCall, type Call } from './called-as.js';
import { nameAndValue } from '../command-line/name-value.js';
import type { GivenFlag } from '../command-line/read-flags.js';
import { shellWord } from '../../display/shell-word.js';

/** The flags for what a run is resumed from. */
export interface ResumedFrom {
  readonly 'origin-run-id'?: string;
  readonly bundle?: string;
  readonly step?: string | undefined;
}

/**
 * The shell command that resumes a run: it is called as this one was, with the flags for where and with what the flow runs. Secret values
 * are replaced with their variables, or hidden.
 */
export function resumeHint(
  flowFile: string,
  from: ResumedFrom,
  { given, redactor, call = currentCall() }: { given: readonly GivenFlag[]; redactor: Redactor; call?: Call },
): string {
  const words = [...calledAs(call), 'resume', flowFile.startsWith('-') ? `./${flowFile}` : flowFile];
  const source = Object.entries(from).flatMap(([flag, value]: [string, string | undefined]) =>
    value === undefined ? [] : [withValue(flag, shellWord(value))],
  );
  const flags = given.map(({ flag, value }) =>
    value === undefined ? `--${flag}` : withValue(flag, shownValue(flag, value, redactor)),
  );
  return [...words.map(shellWord), ...source, ...flags].join(' ');
}

/** @param word for a shell, perhaps quoted. If it begins with a dash, only "=" shows that it is a value. */
function withValue(flag: string, word: string): string {
  return `--${flag}${/^'?-/.test(word) ? '=' : ' '}${word}`;
}

function shownValue(flag: string, value: string, redactor: Redactor): string {
  const [first, rest] = nameAndValue(value);
  const [name, own] = first === '' || rest === undefined ? [flag, value] : [first, rest];
  if (!isSecret(name, own) && redactor.text(own) === own) return shellWord(value);
  return flag === 'env' ? `${name}="$${name}"` : shellWord(redactor.text(`${name}=***`));
}
