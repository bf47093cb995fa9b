import { existsSync } from 'node:fs';
import { isPathspec } from '../../client/index.js';
import { shellWord } from '../../display/shell-word.js';
import { UsageError } from '../../runner/index.js';
import type { Command } from '../../options/option.js';

const BUNDLE_NAME = /\.t?gz$/;

/** The option for which a superfluous argument may have been meant, as a sentence that follows another; empty if there is none. */
export function meantBy(name: Command, word: string): string {
  const option = optionFor(name, word);
  return option === undefined || word === '' ? '' : ` Did you mean ${option} ${shellWord(word)}?`;
}

function optionFor(name: Command, word: string): string | undefined {
  if (name === 'bundle' || name === 'types') return '-o';
  if (name === 'promote') return '--tag';
  if (name !== 'resume') return undefined;
  if (BUNDLE_NAME.test(word) || existsSync(word)) return '--bundle';
  return isPathspec(word) ? '--origin-run-id' : undefined;
}

/** Rejects a run's pathspec or a bundle in place of the flow file of `resume`. @throws {UsageError} */
export function refuseRunAsFlow(name: Command, word: string | undefined): void {
  if (name !== 'resume' || word === undefined || /\.py$/.test(word)) return;
  const isRun = /^\w+\/\d+$/.test(word) && !existsSync(word);
  if (!isRun && !BUNDLE_NAME.test(word)) return;
  const option = isRun ? '--origin-run-id' : '--bundle';
  throw new UsageError(
    `resume needs the flow file first: metaflow-runner resume FLOW ${option} ${shellWord(word)}.`,
  );
}
