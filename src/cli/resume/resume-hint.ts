import { isSecret, type Redactor } from '../../redaction/index.js';
import { calledAs, currentCall, type Call } from './called-as.js';
import { nameAndValue } from '../name-value.js';
import type { GivenFlag } from '../read-flags.js';
import { shellWord } from '../../display/shell-word.js';

/** What a run is resumed from. */
export type ResumedFrom = [from: '--origin-run-id' | '--bundle', what: string, ...more: string[]];

/**
 * The shell command that resumes a run: it is called as this one was, with the flags for where and with what the flow runs. Secret values
 * are replaced with their variables, or hidden.
 */
export function resumeHint(
  flowFile: string,
  from: ResumedFrom,
  { given, redactor, call = currentCall() }: { given: readonly GivenFlag[]; redactor: Redactor; call?: Call },
): string {
  const flags = given.flatMap(({ flag, value }) => [
    `--${flag}`,
    ...(value === undefined ? [] : [shownValue(flag, value, redactor)]),
  ]);
  const words = [...calledAs(call), 'resume', flowFile, ...from].map(shellWord);
  return [...words, ...flags].join(' ');
}

function shownValue(flag: string, value: string, redactor: Redactor): string {
  const [first, rest] = nameAndValue(value);
  const [name, own] = first === '' || rest === undefined ? [flag, value] : [first, rest];
  if (!isSecret(name, own) && redactor.text(own) === own) return shellWord(value);
  return flag === 'env' ? `${name}="$${name}"` : shellWord(redactor.text(`${name}=***`));
}
