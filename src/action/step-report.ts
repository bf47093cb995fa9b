import * as core from '@actions/core';
import type { OutcomeStatus, RunOutcome } from '../report/outcome.js';
import { allOutputs, runOutputs, type Outputs } from '../report/outputs.js';
import { summary } from '../report/summary.js';
import { failureMessage, problemMessage } from './failure-message.js';
import { uploadLogs } from './log-artifact.js';
import { leaveForPost } from './post-state.js';

export { endGroup, startGroup } from '@actions/core';

export interface StepResult {
  readonly outcomes: readonly RunOutcome[];
  /** What kept us from running all flows, if anything did. */
  readonly problem: unknown;
  readonly cancelled: boolean;
  /** Directory of the log files; absent when it could not be made. */
  readonly logs: string | undefined;
  readonly artifactName: string;
}

/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
export function announceRun(outcome: RunOutcome): void {
  const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
  setOutputs({ 'run-id': runId, pathspec });
}

/** Writes outputs, logs and summary, and only then lets the step fail. */
export async function reportStep(result: StepResult): Promise<void> {
  const { outcomes, problem, cancelled } = result;
  const otherwise: OutcomeStatus = cancelled ? 'cancelled' : 'failed';
  // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
  setOutputs(allOutputs(outcomes, undefined, otherwise));
  const artifact =
    cancelled || outcomes.length === 0 ? undefined : await upload(result.logs, result.artifactName);
  await writeSummary(outcomes, artifact);
  if (problem !== undefined) core.setFailed(problemMessage(problem));
  for (const outcome of outcomes) {
    if (outcome.status !== 'successful') core.setFailed(failureMessage(outcome, artifact));
  }
}

async function upload(logs: string | undefined, artifactName: string): Promise<string | undefined> {
  if (logs === undefined) return undefined;
  const artifact = await uploadLogs(logs, artifactName, core.warning);
  if (artifact !== undefined) setOutputs({ 'log-artifact': artifact });
  leaveForPost({ upload: artifact === undefined ? 'failed' : 'done' });
  return artifact;
}

/** An output that cannot be written, as on a full disk, is told of; the run's own result stands. */
function setOutputs(outputs: Outputs): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    core.warning(`The outputs could not be written: ${(error as Error).message}`);
  }
}

async function writeSummary(outcomes: readonly RunOutcome[], artifact: string | undefined): Promise<void> {
  if (outcomes.length === 0) return;
  try {
    await core.summary.addRaw(summary(outcomes, artifact)).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
