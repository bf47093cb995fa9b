import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { executeRun } from '../job/execute-run.js';
import { metaflowUser } from '../job/metaflow-user.js';
import type { RunPlan } from '../job/run-plan.js';
import type { RunOutcome } from '../report/outcome.js';
import { MARKER_VARIABLE, newMarker, UsageError } from '../runner/index.js';
import { cancelOnSignals, faultOf, surviveClosedOutput } from './cancellation.js';
import { withoutActionVariables } from './child-environment.js';
import { findFlowFiles } from './flow-files.js';
import { readInputs, type Inputs } from './inputs.js';
import { JobLog } from './job-log.js';
import { logArtifactName } from './log-artifact-name.js';
import { leaveForPost } from './post-state.js';

/** Loaded while the first flow starts, not before: most of its cost is the HTTP client of @actions/core. */
const loadStepReport = () => import('./step-report.js');

/** The action: runs the flows that its inputs name, reports on them, and fails last. */
export async function main(): Promise<void> {
  const cancel = cancelOnSignals();
  surviveClosedOutput();
  const outcomes: RunOutcome[] = [];
  let logs: string | undefined;
  let artifactName = logArtifactName(process.env, undefined);
  let problem: unknown;
  try {
    const inputs = await readInputs(process.env);
    artifactName = logArtifactName(process.env, inputs.matrix);
    logs = makeLogDirectory();
    const marker = newMarker(process.env);
    leaveForPost({ marker, logs, artifactName, upload: 'pending' });
    const plans = await planRuns(inputs, marker, cancel);
    for (const [index, plan] of plans.entries()) {
      const directory = plans.length === 1 ? logs : path.join(logs, logDirectoryName(index, plan));
      const isFirst = index === 0;
      outcomes.push(await runInGroup(plan, directory, cancel, isFirst));
    }
  } catch (error) {
    problem = error;
  }
  problem = faultOf(cancel) ?? problem;
  const { reportStep } = await loadStepReport();
  await reportStep({ outcomes, problem, cancelled: cancel.aborted, logs, artifactName });
}

/** One plan per flow file, with what the machine adds: a user's name for Metaflow, and the Metaflow asked for. */
async function planRuns(
  { flows, plan, metaflowVersion }: Inputs,
  marker: string,
  cancel: AbortSignal,
): Promise<RunPlan[]> {
  const flowFiles = await findFlowFiles(flows, plan.cwd);
  const user = metaflowUser({ ...process.env, ...plan.env }, [process.env['GITHUB_ACTOR']]);
  const env = { ...withoutActionVariables(process.env), ...user, ...plan.env, [MARKER_VARIABLE]: marker };
  const python =
    metaflowVersion === undefined ? plan.python : await install(metaflowVersion, { ...plan, env }, cancel);
  return flowFiles.map((flowFile) => ({ ...plan, flowFile, env, python }));
}

async function install(
  version: string,
  { python, cwd, env }: Pick<RunPlan, 'python' | 'cwd' | 'env'>,
  cancel: AbortSignal,
): Promise<string> {
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  return await provideMetaflow({
    python,
    cwd,
    env: { ...process.env, ...env },
    version,
    cacheDirectory: path.join(process.env['RUNNER_TOOL_CACHE'] || tmpdir(), 'metaflow-runner'),
    log: (line) => process.stdout.write(`${line}\n`),
    cancel,
  });
}

/** Runs one flow, its output in a group of the job log. The first run is announced to later steps. */
async function runInGroup(
  plan: RunPlan,
  logDirectory: string,
  cancel: AbortSignal,
  isFirst: boolean,
): Promise<RunOutcome> {
  const log = new JobLog((text) => process.stdout.write(text));
  const running = executeRun(plan, logDirectory, cancel, {
    async onStart(outcome) {
      if (isFirst) (await opened).announceRun(outcome);
    },
    async onOutput(stream, bytes) {
      await opened;
      log.write(stream, bytes);
    },
  });
  const opened = loadStepReport().then((stepReport) => {
    stepReport.startGroup(`${plan.command.name === 'resume' ? 'Resume' : 'Run'} ${plan.flowFile}`);
    return stepReport;
  });
  const outcome = await running;
  const { endGroup } = await opened;
  log.end();
  endGroup();
  return outcome;
}

function makeLogDirectory(): string {
  const parent = process.env['RUNNER_TEMP'] || tmpdir();
  try {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(path.join(parent, 'metaflow-runner-logs-'));
  } catch (error) {
    throw new UsageError(
      `The runner's directory for temporary files cannot be written: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

function logDirectoryName(index: number, plan: RunPlan): string {
  const name = path.basename(plan.flowFile, '.py').replace(/[^\w.-]+/g, '_');
  return `${String(index + 1).padStart(2, '0')}-${name}`;
}
