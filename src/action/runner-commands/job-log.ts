import { logText } from '../../display/log-text.js';
import type { Screen } from '../../display/run-log.js';
import { drained } from '../../runner/index.js';
import { earlyCommand } from './early-command.js';

/** A traceback frame at the start of a line, with or without colours. */
// eslint-disable-next-line no-control-regex -- Colours start with a control character.
const FRAME = /(^|[\r\n])((?:[ \t]|\u001b\[[\d;:]*m)*)(?=File ["\u001b])/g;

/**
 * GitHub's job log. Nothing that a flow prints becomes a workflow command. `actions/setup-python` makes the runner look for tracebacks in
 * the log and annotate a frame with the line that it raises; a bar before frames prevents that, because the action has its own annotations.
 */
export const jobLog: Screen = {
  write: async (text) => {
    process.stdout.write(withBars(logText(text)));
    await drained(process.stdout);
  },
  startGroup: (title) => earlyCommand('group', logText(title)),
  endGroup: () => earlyCommand('endgroup'),
};

function withBars(text: string): string {
  // Most text has no frame, and looking for a word is many times faster.
  return text.includes('File ') ? text.replace(FRAME, '$1$2│ ') : text;
}

/** A line in the job log, outside any group. Unlike `core.info`, it cannot become a command, whatever it quotes. */
export function printLine(text: string): void {
  void jobLog.write(`${text}\n`);
}
