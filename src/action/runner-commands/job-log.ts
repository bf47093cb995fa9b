import { logText } from '../../display/log-text.js';
import type { Screen } from '../../display/run-log.js';
import { drained } from '../../runner/index.js';
import { earlyCommand } from './early-command.js';

/** GitHub's job log. Nothing that a flow prints becomes a workflow command. */
export const jobLog: Screen = {
  write: async (text) => {
    process.stdout.write(logText(text));
    await drained(process.stdout);
  },
  startGroup: (title) => earlyCommand('group', logText(title)),
  endGroup: () => earlyCommand('endgroup'),
};

/** A line of the job log, outside of any group. Unlike `core.info`, it cannot be a command, whatever it quotes. */
export function say(text: string): void {
  void jobLog.write(`${text}\n`);
}
