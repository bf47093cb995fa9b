import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failureText } from '../display/failure-text.js';
import { RunProgress } from '../display/progress.js';
import { askedFor } from '../job/execute-run.js';
import type { Job } from '../job/execute-job.js';
import { executeRuns } from '../job/execute-runs.js';
import { BundleError } from '../bundle/index.js';
import { onFullDisks } from '../job/full-disk.js';
import { metaflowHome, parseMetaflowConfig, type MetaflowHome } from '../job/metaflow-home.js';
import { metaflowUser } from '../job/metaflow-user.js';
import { resumeFromBundle } from '../job/resume-from-bundle.js';
import { runnerOptions, type RunPlan } from '../job/run-plan.js';
import { Redactor, secretValues } from '../redaction/index.js';
import { jsonValue } from '../report/json-value.js';
import { junit } from '../report/junit.js';
import { decisive, type RunOutcome } from '../report/outcome.js';
import { allOutputs } from '../report/outputs.js';
import { redactedOutcome } from '../report/redacted-outcome.js';
import { runFacts } from '../report/run-facts.js';
import { summary } from '../report/summary.js';
import { parameterTypes, PythonError, Runner, RunnerError, UsageError } from '../runner/index.js';
import { parseCliArguments, type CliArguments } from './arguments.js';
import { bundleRun } from './bundle-run.js';
import { requireWritable, writeOutput } from './output-file.js';
import { chooseDisplay } from './shown-runs.js';
import { USAGE } from './usage.js';
import { VERSION } from './version.js';

const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 } as const;
const USAGE_EXIT_CODE = 2;

/** The command-line interface. Resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) return print(USAGE);
  if (argv[0] === '--version') return print(`${VERSION}\n`);
  const cancel = cancelOnSignals();
  surviveClosedOutput();
  let cli: CliArguments;
  let home: MetaflowHome | undefined;
  try {
    cli = parseCliArguments(argv);
    requireWritable('--json', cli.jsonFile);
    requireWritable('--junit', cli.junitFile);
    requireWritable('--out', cli.outDirectory && path.join(cli.outDirectory, 'outputs.json'));
    home = homeOf(cli);
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
  try {
    return await execute(home ? withHome(cli, home) : cli, cancel);
  } finally {
    home?.[Symbol.dispose]();
  }
}

async function execute(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  if (cli.typesFile !== undefined) return await writeTypes(cli, cli.typesFile, cancel);
  if (cli.bundledRun !== undefined) return await writeBundleOf(cli);
  const redactor = new Redactor(secretsOf(cli));
  const runs = await makeRuns(cli, cancel, redactor);
  const outcomes = runs.map(({ outcome }) => outcome);
  writeReports(cli, outcomes, redactor);
  for (const { outcome, progress } of runs) {
    tellFailure(outcome, progress);
    tellMissing(outcome, cli.plans[0].outputArtifacts);
  }
  const decided = decisive(outcomes);
  if (decided?.status === 'failed') tellFullDisks(cli);
  // Wrong usage is that nothing was run.
  const madeOne = outcomes.some(({ runId }) => runId !== undefined);
  return madeOne && decided ? EXIT_CODES[decided.status] : exitCodeOf(decided);
}

/** A METAFLOW_HOME of this command's own, where it is given a configuration. @throws {UsageError} */
function homeOf({ metaflowConfigFile: file, profile }: CliArguments): MetaflowHome | undefined {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--metaflow-config ${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const config = parseMetaflowConfig(`--metaflow-config ${file}`, text);
  return metaflowHome(mkdtempSync(path.join(tmpdir(), 'metaflow-runner-home-')), config, profile);
}

function withHome({ plans, ...cli }: CliArguments, { env, config }: MetaflowHome): CliArguments {
  const configured = plans.map((plan) => ({ ...plan, env: { ...env, ...plan.env } }));
  return { ...cli, plans: configured as [RunPlan, ...RunPlan[]], metaflowConfig: config };
}

/** A run, with what it printed last. */
interface MadeRun {
  readonly outcome: RunOutcome;
  readonly progress: RunProgress;
}

/** Makes all runs of a command line. It never throws: what kept us from making them is each one's outcome. */
async function makeRuns(cli: CliArguments, cancel: AbortSignal, redactor: Redactor): Promise<MadeRun[]> {
  const startedAt = new Date();
  const temporary =
    cli.outDirectory === undefined ? mkdtempSync(path.join(tmpdir(), 'metaflow-runner-cli-')) : undefined;
  const display = chooseDisplay(cli.plans.length, cli.quiet, process.env);
  try {
    const plans = await completed(cli, cancel);
    const known: RunOutcome[] = plans.map((plan) => ({ ...askedFor(plan), status: 'running', startedAt }));
    const shown = plans.map((plan, index) => {
      const name = plans.length === 1 ? '' : directoryName(index, plan);
      const logDirectory = path.join(temporary ?? cli.outDirectory ?? '', name);
      return { plan, logDirectory, current: display.show(plan, logDirectory) };
    });
    const note = (index: number, outcome: RunOutcome) => {
      known[index] = outcome;
      if (cli.jsonFile) writeFacts(cli.jsonFile, known, redactor);
    };
    const jobs = shown.map((run, index): Job => ({
      plan: run.plan,
      logDirectory: run.logDirectory,
      cardDirectory: cli.outDirectory && path.join(run.logDirectory, 'cards'),
      prepare: preparedFromFile,
      observer: {
        onBegin: () => undefined,
        onStart: (outcome) => note(index, outcome),
        onOutput: (stream, bytes) => run.current.write(stream, bytes),
        onNote: say,
        async onRetry(failed, { number, plan, logDirectory }) {
          await run.current.end(failed);
          say(`${ending(failed)}; it is resumed, retry ${number} of ${plan.retries}`);
          run.current = display.show(plan, logDirectory);
        },
        async onAnew(failed, logDirectory) {
          await run.current.end(failed);
          run.current = display.show(run.plan, logDirectory);
        },
        async onEnd(outcome) {
          note(index, outcome);
          await run.current.end(outcome);
        },
      },
    }));
    const outcomes = await executeRuns(jobs, cli.concurrency, cancel);
    return shown.map(({ current: { progress } }, index) => ({
      outcome: outcomes[index] as RunOutcome,
      progress,
    }));
  } catch (error) {
    const status = cancel.aborted ? 'cancelled' : 'failed';
    const outcomes = cli.plans.map((plan): RunOutcome => ({
      ...askedFor(plan),
      status,
      startedAt,
      finishedAt: new Date(),
      error: error as Error,
    }));
    return outcomes.slice(0, 1).map((outcome) => ({ outcome, progress: new RunProgress() }));
  } finally {
    display.end();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** A run that is resumed from a bundle's file, as `--bundle` asks. @throws {UsageError} when it cannot be */
async function preparedFromFile(plan: RunPlan): Promise<RunPlan> {
  if (plan.bundle?.kind !== 'file') return plan;
  const { file, stepToRerun } = plan.bundle;
  const found = await resumeFromBundle(plan, path.resolve(plan.cwd, file), { asAsked: false, stepToRerun });
  if ('reason' in found) throw new UsageError(found.reason);
  for (const remark of found.remarks) say(remark);
  return found.plan;
}

function directoryName(index: number, { flowFile }: RunPlan): string {
  const name = path.basename(flowFile, '.py').replace(/[^\w.-]+/g, '_');
  return `${String(index + 1).padStart(2, '0')}-${name}`;
}

/** What reports must not hold. */
function secretsOf({ plans, maskedVariables, metaflowConfig = {} }: CliArguments): string[] {
  const given = maskedVariables.map((name) => plans[0].env[name] ?? process.env[name] ?? '');
  const ofPlans = plans.flatMap(({ env, configValues, command }) => [
    env,
    configValues,
    command.name === 'run' ? command.parameters : {},
  ]);
  return [process.env, metaflowConfig, ...ofPlans].flatMap((named) => secretValues(named, given));
}

function writeReports(
  { jsonFile, junitFile, outDirectory, plans }: CliArguments,
  outcomes: readonly RunOutcome[],
  redactor: Redactor,
): void {
  if (jsonFile !== undefined) writeFacts(jsonFile, outcomes, redactor);
  const shown = outcomes.map((outcome) => redactedOutcome(outcome, redactor));
  if (junitFile !== undefined) writeOutput(junitFile, redactor.text(junit(shown)), say);
  if (outDirectory === undefined) return;
  const outputs = `${JSON.stringify(allOutputs(shown, undefined), null, 2)}\n`;
  writeOutput(path.join(outDirectory, 'outputs.json'), outputs, say);
  const text = summary(shown, { workspace: process.cwd(), cwd: path.resolve(plans[0].cwd) });
  writeOutput(path.join(outDirectory, 'summary.md'), redactor.text(text), say);
}

function tellFailure(outcome: RunOutcome, progress: RunProgress): void {
  if (outcome.status === 'successful') return;
  if (outcome.error && outcome.runId === undefined) say(messageOf(outcome.error));
  else process.stderr.write(`${failureText(outcome, progress) ?? ''}\n`);
  for (const { condition, value, problem } of outcome.details?.gates.filter(({ tripped }) => tripped) ?? []) {
    say(`--fail-if ${condition}: ${problem ?? `the value is ${JSON.stringify(jsonValue(value))}`}`);
  }
}

function tellMissing(outcome: RunOutcome, wanted: readonly string[]): void {
  if (outcome.detailsError) say(`${outcome.label} could not be read: ${outcome.detailsError.message}`);
  if (outcome.status !== 'successful' || !outcome.details) return;
  const { artifacts } = outcome.details;
  const missing = wanted.filter((name) => !Object.hasOwn(artifacts, name));
  if (missing.length > 0)
    say(`${outcome.pathspec ?? outcome.label} has no artifact ${missing.join(', ')} of less than 128 MiB`);
}

/** A flow that failed for want of room seldom says so. */
function tellFullDisks({ plans, outDirectory }: CliArguments): void {
  const cwd = path.resolve(plans[0].cwd);
  for (const directory of onFullDisks([cwd, outDirectory ?? cwd, tmpdir()])) {
    say(`the disk that holds ${directory} is full: that may be why`);
  }
}

function exitCodeOf(outcome: RunOutcome | undefined): number {
  if (!outcome) return USAGE_EXIT_CODE;
  return outcome.error instanceof UsageError || outcome.error instanceof BundleError
    ? USAGE_EXIT_CODE
    : EXIT_CODES[outcome.status];
}

/** Writes a declaration of the flow's parameters, or, to `-`, prints it. */
async function writeTypes(cli: CliArguments, file: string, cancel: AbortSignal): Promise<number> {
  try {
    const [plan] = (await completed(cli, cancel)) as [RunPlan];
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const declaration = parameterTypes(plan.flowFile, await runner.introspect());
    if (file === '-') return print(declaration);
    requireWritable('-o', path.resolve(plan.cwd, file));
    writeFileSync(path.resolve(plan.cwd, file), declaration);
    return 0;
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
}

/** Writes the resume bundle of a run that is in the datastore here. */
async function writeBundleOf({
  bundledRun = '',
  bundleFile = '',
  plans: [plan],
}: CliArguments): Promise<number> {
  try {
    await bundleRun(bundledRun, bundleFile, plan);
    return 0;
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
}

/** The plans with what the machine adds to them: a user's name for Metaflow, and the Metaflow that was asked for. */
async function completed({ plans, metaflowVersion }: CliArguments, cancel: AbortSignal): Promise<RunPlan[]> {
  const [first] = plans;
  const env = { ...metaflowUser({ ...process.env, ...first.env }), ...first.env };
  const python =
    metaflowVersion === undefined ? first.python : await install(metaflowVersion, { ...first, env }, cancel);
  return plans.map((plan) => ({ ...plan, env, python }));
}

async function install(
  version: string,
  { python, cwd, env }: Pick<RunPlan, 'python' | 'cwd' | 'env'>,
  cancel: AbortSignal,
): Promise<string> {
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  return await provideMetaflow({
    python,
    cwd: path.resolve(cwd),
    env: { ...process.env, ...env },
    version,
    cacheDirectory: path.join(cacheHome(), 'metaflow-runner'),
    log: say,
    cancel,
  });
}

/** An empty variable counts as absent; a container's user may have no home. */
function cacheHome(): string {
  return process.env['XDG_CACHE_HOME'] || path.join(process.env['HOME'] || tmpdir(), '.cache');
}

/** The file is a run's facts, or, of several runs, a list of them. */
function writeFacts(file: string, outcomes: readonly RunOutcome[], redactor: Redactor): void {
  const facts = outcomes.map((outcome) => runFacts(redactedOutcome(outcome, redactor)));
  writeOutput(file, `${JSON.stringify(facts.length === 1 ? facts[0] : facts, null, 2)}\n`, say);
}

/** Aborted by the signals that ask a process to end. The flow, in a process group of its own, does not get them. */
function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`cancelled by ${signal}`));
    });
  }
  return controller.signal;
}

/** A reader that goes away (`… | head`) takes the display with it, not the run. */
function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** What is wrong. Only a bug of ours has a stack trace. */
function messageOf(error: unknown): string {
  if (error instanceof PythonError && error.details.missing === 'metaflow') {
    return error.message.replace(/\.$/, ', or use --metaflow-version.');
  }
  if (error instanceof RunnerError || error instanceof BundleError) return error.message;
  return `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function ending({ pathspec, flowFile, status, exitCode, signal }: RunOutcome): string {
  return `${pathspec ?? flowFile}: ${status} (exit code ${exitCode ?? '?'}${signal ? `, ${signal}` : ''})`;
}

function say(line: string): void {
  process.stderr.write(`metaflow-runner: ${line}\n`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
