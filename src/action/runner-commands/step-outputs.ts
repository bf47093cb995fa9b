import * as core from './actions-core.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { runOutputs, type Outputs } from '../../report/outputs.js';
import { appendEntry, keyValueEntry } from './command-file.js';
import { warn } from './step-annotations.js';

let wasTold = false;

/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
export function announceRun(outcome: RunOutcome): void {
  const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
  setOutputs({ 'run-id': runId, pathspec });
}

/**
 * Tells later steps how the flow of a step's only run ended, should there be no time for more. A run that is to be judged has not passed
 * before it was.
 */
export function announceExit(outcome: RunOutcome, isJudged: boolean): void {
  const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
  const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = runOutputs(outcome);
  setOutputs({ 'flow-name': flowName, status, 'exit-code': exitCode });
}

/** One warning reports an output that cannot be written, as on a full disk; the run's own result stands. */
export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) {
    try {
      const file = process.env['GITHUB_OUTPUT'];
      if (file) appendEntry(file, keyValueEntry(name, value));
      else core.setOutput(name, value);
    } catch (error) {
      if (!wasTold) warn(`The outputs could not be written: ${(error as Error).message}`);
      wasTold = true;
    }
  }
}
