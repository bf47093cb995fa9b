import { logText } from '../../display/log-text.js';
import type { Screen } from '../../display/run-log.js';
import { drained } from '../../runner/index.js';
import { earlyCommand } from './early-command.js';

/** A frame of a traceback at the start of a line, with any colours. */
// eslint-disable-next-line no-control-regex -- Colours begin with a control.
const FRAME = /(^|[\r\n])((?:[ \t]|\u001b\[[\d;:]*m)*)(?=File ["\u001b])/g;

/**
 * GitHub's job log. Nothing that a flow prints becomes a workflow command. `actions/setup-python` has the runner look for tracebacks in
 * the log, and annotate a frame with what its line raises: a bar before frames prevents that, as the action has annotations of its own.
 */
export const jobLog: Screen = {
  write: async (text) => {
    process.stdout.write(logText(text).replace(FRAME, '$1$2│ '));
    await drained(process.stdout);
  },
  startGroup: (title) => earlyCommand('group', logText(title)),
  endGroup: () => earlyCommand('endgroup'),
};

/** A line of the job log, outside of any group. Unlike `core.info`, it cannot be a command, whatever it quotes. */
export function say(text: string): void {
  void jobLog.write(`${text}\n`);
}
