import * as core from '@actions/core';
import type { Screen } from '../display/run-log.js';
import { withoutCommands } from './without-commands.js';

/** GitHub's job log. Nothing that a flow prints becomes a workflow command. */
export const jobLog: Screen = {
  write: (text) => process.stdout.write(withoutCommands(text)),
  startGroup: (title) => core.startGroup(title),
  endGroup: () => core.endGroup(),
};
