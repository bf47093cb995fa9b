import { tmpdir } from 'node:os';
import path from 'node:path';
import { failureText } from '../display/failure-text.js';
import type { RunProgress } from '../display/progress.js';
import { onFullDisks } from '../execution/full-disk.js';
import type { Redactor } from '../redaction/index.js';
import { bounded, withBoundedLines } from '../outcome/bounded-text.js';
import { jsonValue } from '../outcome/json-value.js';
import { leftOutText, missingArtifacts } from '../outcome/missing-artifacts.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { redactedOutcome } from '../outcome/redacted-outcome.js';
import type { CliArguments } from './arguments.js';
import { messageOf, say, tell } from './say.js';

/** A line is shown to this length, in bytes. */
const LONGEST_LINE = 4000;

/** Why a run was not successful, and how to go on. */
export function tellFailure(ended: RunOutcome, progress: RunProgress, redactor: Redactor): void {
  const outcome = redactedOutcome(ended, redactor);
  if (outcome.status === 'successful') return;
  const told = redactor.text(failureText(outcome, progress) ?? '');
  if (outcome.error && outcome.runId === undefined) say(messageOf(outcome.error));
  else tell(withBoundedLines(told, LONGEST_LINE));
  for (const { condition, value, problem } of outcome.details?.gates.filter(({ tripped }) => tripped) ?? []) {
    const said = problem ?? `the value is ${JSON.stringify(jsonValue(value))}`;
    say(`--fail-if ${condition}: ${bounded(said, LONGEST_LINE)}`);
  }
  const { pathspec, stepName, exitCode, flowFile } = outcome;
  const isRun = pathspec !== undefined && stepName === undefined;
  if (isRun && exitCode !== 0) {
    say(`to resume it: metaflow-runner resume ${flowFile} --origin-run-id ${pathspec}`);
  }
}

/** Which of the artifacts that were asked for cannot be told of. */
export function tellMissing(outcome: RunOutcome, wanted: readonly string[]): void {
  if (outcome.detailsError) say(`${outcome.label} could not be read: ${outcome.detailsError.message}`);
  if (outcome.details?.cardProblem !== undefined) say(outcome.details.cardProblem);
  const beyond = leftOutText(outcome);
  if (beyond !== undefined) say(beyond);
  const missing = missingArtifacts(outcome, wanted);
  if (missing !== undefined) say(missing);
}

/** A flow that failed for want of room seldom says so. */
export function tellFullDisks({ plans, outDirectory }: CliArguments): void {
  const cwd = path.resolve(plans[0].cwd);
  for (const directory of onFullDisks([cwd, outDirectory ?? cwd, tmpdir()])) {
    say(`the disk that holds ${directory} is full: that may be why`);
  }
}
