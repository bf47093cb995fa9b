import * as core from './actions-core.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { runOutputs, type Outputs } from '../../report/outputs.js';
import { appendEntry, keyValueEntry } from './command-file.js';
import { warn } from './step-annotations.js';

let hasWarned = false;

/** Passes a run to later steps as soon as it has an id, whatever happens to it or to us afterwards. */
export function announceRun(outcome: RunOutcome): void {
  const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
  setOutputs({ 'run-id': runId, pathspec });
}

/**
 * Passes the exit of a step's only run to later steps, in case there is no time for more. A run that must be judged has not passed until it
 * was.
 */
export function announceExit(outcome: RunOutcome, isJudged: boolean): void {
  const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
  const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = runOutputs(outcome);
  setOutputs({ 'flow-name': flowName, status, 'exit-code': exitCode });
}

/**
 * Sets outputs. The runner ignores the case of names: the first of several is the output, and a warning lists the others. If an output
 * cannot be written, as on a full disk, there is one warning; the run's own result is unaffected.
 */
export function setOutputs(outputs: Outputs): void {
  const names = new Map<string, string>();
  for (const name of Object.keys(outputs))
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  for (const [name, value] of Object.entries(outputs)) {
    const taken = names.get(name.toLowerCase()) ?? name;
    if (taken !== name)
      warn(
        `${name} is only in the output "artifacts": its name is taken by the output "${taken}" (names of outputs ignore case).`,
      );
    else setOutput(name, value);
  }
}

function setOutput(name: string, value: string): void {
  try {
    const file = process.env['GITHUB_OUTPUT'];
    if (file) appendEntry(file, keyValueEntry(name, value));
    else core.setOutput(name, value);
  } catch (error) {
    if (!hasWarned) warn(`The outputs could not be written: ${(error as Error).message}`);
    hasWarned = true;
  }
}
