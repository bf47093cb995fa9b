import { availableParallelism } from 'node:os';
import { mapConcurrently } from '../../client/history/map-concurrently.js';
import type { Concurrency } from '../../execution/execute-runs.js';
import { statusWithoutRun } from '../../execution/plan/before-start.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { CheckSettings } from '../../options/check-settings.js';
import { decisive, type OutcomeStatus } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted/redacted-outcome.js';
import { runFacts } from '../../outcome/run-facts.js';
import { ignoredText, unexecutedText, UsageError } from '../../runner/index.js';
import type { Redactor } from '../../redaction/index.js';
import { junit } from '../../report/junit.js';
import { allOutputs, reasonOfStep } from '../../report/outputs.js';
import { countText } from '../../report/summary/run-table.js';
import { jobSummary, problemSummary } from '../../report/summary/short-summary.js';
import { faultOf } from '../cancellation.js';
import { deployability, faultsOfAll, type NamesTaken } from '../deploy/check-deploys.js';
import { gitBranch } from '../deploy/git-branch.js';
import { guarded } from '../guarded-host.js';
import type { Host } from '../host.js';
import { annotationsOfRuns, redactedAnnotation } from '../report/annotations-of-runs.js';
import { explained, plainName } from '../report/failure-message.js';
import { checkFlow, uncheckedFlow, undeployable, type CheckedFlow } from './check-flow.js';
import { checkLine, checkSummary, deployableLine } from './check-summary.js';

export interface CheckOptions {
  readonly settings: CheckSettings;
  readonly concurrency?: Partial<Concurrency> | undefined;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** The environment of the CI job. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The directory that contains annotated files; absolute. */
  readonly workspace: string;
  readonly summaryTitle?: string | undefined;
}

/** How many parameters, and how many steps, of a flow get a warning. */
const MAX_WARNINGS = 10;

/** The result of a job that checks flows. */
export interface CheckedJob {
  readonly status: OutcomeStatus;
  /** Empty if no flow was checked. */
  readonly flows: readonly CheckedFlow[];
  /** Why the flows could not be checked, or none of them can be deployed. */
  readonly problem: unknown;
}

/**
 * Checks all flows of a CI job without running a task, and reports through a host. The action and the command do no more than this. Never
 * throws.
 */
export async function checkInCi(
  plans: (cancel: AbortSignal) => Promise<readonly RunPlan[]>,
  given: Host,
  options: CheckOptions,
): Promise<CheckedJob> {
  const host = guarded(given);
  let flows: readonly CheckedFlow[] = [];
  let problem: unknown;
  try {
    ({ flows, problem } = await checkAll(await plans(options.cancel), host, options));
  } catch (error) {
    problem = error;
  }
  return await reportChecks(flows, faultOf(options.cancel) ?? problem, host, options);
}

async function checkAll(
  plans: readonly RunPlan[],
  host: Host,
  { settings: { target }, concurrency, cancel, redactor, env }: CheckOptions,
): Promise<{ readonly flows: readonly CheckedFlow[]; readonly problem: unknown }> {
  const note = async (line: string) => await host.note(redactor.text(line));
  const onSecrets = (secrets: readonly string[]) => {
    host.mask?.(secrets);
    redactor.learn(secrets);
  };
  // Before any flow is read: its code can change the event's file.
  const git = target && gitBranch(env);
  const check = async (plan: RunPlan) => {
    const flow = cancel.aborted ? uncheckedFlow(plan) : await checkFlow(plan, cancel, onSecrets);
    await note(checkLine(flow));
    return flow;
  };
  const flows = await mapConcurrently(plans, check, concurrency?.maxParallel ?? availableParallelism());
  for (const { plan, found } of flows) {
    const name = found?.flow ?? plan.label;
    const ignored = found?.ignored?.map((parameter) => ignoredText(name, parameter)) ?? [];
    const unexecuted = found?.steps?.flatMap((step) => unexecutedText(step) ?? []) ?? [];
    for (const texts of [ignored, unexecuted.map((text) => `${name}: ${text}`)])
      for (const text of texts.slice(0, MAX_WARNINGS)) await host.warn(redactor.text(text));
  }
  if (!target || git === undefined || cancel.aborted) return { flows, problem: undefined };
  const { naming = plainName } = host;
  const options = { settings: target, naming, git, signal: cancel };
  const sharedFaults = [...new Set(await faultsOfAll(plans, options))];
  const takenBy: NamesTaken = new Map();
  const judged = flows.map((flow): CheckedFlow => {
    if (!flow.found) return flow;
    const { faults, branch } = deployability(flow.plan, flow.found, takenBy, options);
    return faults.length > 0 ? undeployable(flow, faults) : { ...flow, branch };
  });
  for (const flow of judged) if (flow.found && sharedFaults.length === 0) await note(deployableLine(flow));
  return {
    flows: judged,
    problem: sharedFaults.length > 0 ? new UsageError(sharedFaults.join('\n')) : undefined,
  };
}

/** Outputs and files first, then the summary, and problems last. */
async function reportChecks(
  checked: readonly CheckedFlow[],
  problem: unknown,
  host: Host,
  { cancel, redactor, workspace, summaryTitle }: CheckOptions,
): Promise<CheckedJob> {
  const flows = checked.map((flow) => ({ ...flow, outcome: redactedOutcome(flow.outcome, redactor) }));
  const outcomes = flows.map(({ outcome }) => outcome);
  const otherwise = statusWithoutRun(problem, cancel);
  const status = problem === undefined ? (decisive(outcomes)?.status ?? otherwise) : otherwise;
  const outputs = allOutputs(outcomes, { otherwise, problem });
  // If no flow can be deployed, the step has a reason even though each flow can be run.
  const reason = reasonOfStep(status, problem);
  await host.setOutputs?.({
    ...outputs,
    status,
    'failure-reason': outputs['failure-reason'] || reason,
  });
  await host.writeResults?.(outcomes.map(runFacts));
  const text = problem === undefined ? undefined : redactor.text(explained(problem, host));
  const jobProblem = text === undefined ? undefined : { reason, message: text };
  const directories = new Map(flows.map(({ outcome, plan }) => [outcome, { workspace, cwd: plan.cwd }]));
  await host.writeJunit?.(junit(outcomes, { nameOfRun: 'check', problem: jobProblem, directories }));
  const title = redactor.text(summaryTitle);
  const summary = flows.length > 0 ? checkSummary(flows, { title, problem: text }) : undefined;
  const shown =
    summary ?? (text === undefined ? undefined : problemSummary({ message: text, done: 'checked', title }));
  if (shown !== undefined) await host.writeSummary?.(shown, status);
  if (text !== undefined) await (host.showProblem ?? host.warn)(text);
  const annotations = annotationsOfRuns(flows, { host, workspace, logArtifact: undefined }).map(
    (annotation) => redactedAnnotation(annotation, redactor),
  );
  for (const annotation of annotations) {
    if (host.annotate) await host.annotate(annotation);
    else await host.warn(annotation.message);
  }
  const heading = `### ${countText(flows.length, 'checked flow')}: ${status}\n`;
  const markdown = (maxBytes: number) =>
    jobSummary({ summary, heading, problem: text, done: 'checked' }, maxBytes);
  await host.reportToReviewers?.({ status, markdown, annotations });
  await host.onReported?.();
  return { status, flows: checked, problem };
}
