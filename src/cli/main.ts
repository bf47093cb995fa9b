import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askedFor, executeRun } from '../job/execute-run.js';
import { metaflowUser } from '../job/metaflow-user.js';
import { runnerOptions, type RunPlan } from '../job/run-plan.js';
import type { RunOutcome } from '../report/outcome.js';
import { allOutputs } from '../report/outputs.js';
import { runFacts } from '../report/run-facts.js';
import { summary } from '../report/summary.js';
import { parameterTypes, PythonError, Runner, RunnerError, UsageError } from '../runner/index.js';
import { parseCliArguments, type CliArguments } from './arguments.js';
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
  try {
    cli = parseCliArguments(argv);
    requireWritable('--json', cli.jsonFile);
    requireWritable('--out', cli.outDirectory && path.join(cli.outDirectory, 'outputs.json'));
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
  if (cli.typesFile !== undefined) return await writeTypes(cli, cli.typesFile, cancel);
  const outcome = await execute(cli, cancel);
  if (cli.jsonFile) writeFacts(cli.jsonFile, outcome);
  if (outcome.status === 'successful') return 0;
  say(outcome.error ? messageOf(outcome.error) : ending(outcome));
  return outcome.error instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[outcome.status];
}

async function execute(cli: CliArguments, cancel: AbortSignal): Promise<RunOutcome> {
  const startedAt = new Date();
  let temporary: string | undefined;
  let outcome: RunOutcome;
  try {
    const logDirectory =
      cli.outDirectory ?? (temporary = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-cli-')));
    outcome = await executeRun(await completed(cli, cancel), logDirectory, cancel, {
      onStart(started) {
        if (cli.jsonFile) writeFacts(cli.jsonFile, started);
      },
      onOutput(stream, bytes) {
        if (!cli.quiet) process[stream].write(bytes);
      },
    });
  } catch (error) {
    // No run was made; the reports and the exit code tell of it all the same.
    const status = cancel.aborted ? 'cancelled' : 'failed';
    outcome = { ...askedFor(cli.plan), status, startedAt, finishedAt: new Date(), error: error as Error };
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
  if (cli.outDirectory) writeReports(cli.outDirectory, outcome);
  return outcome;
}

/** Writes a declaration of the flow's parameters, or, to `-`, prints it. */
async function writeTypes(cli: CliArguments, file: string, cancel: AbortSignal): Promise<number> {
  try {
    const plan = await completed(cli, cancel);
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const declaration = parameterTypes(plan.flowFile, await runner.introspect());
    if (file === '-') return print(declaration);
    writeFileSync(path.resolve(plan.cwd, file), declaration);
    return 0;
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
}

/** The plan with what the machine adds to it: a user's name for Metaflow, and the Metaflow that was asked for. */
async function completed({ plan, metaflowVersion }: CliArguments, cancel: AbortSignal): Promise<RunPlan> {
  const env = { ...metaflowUser({ ...process.env, ...plan.env }), ...plan.env };
  if (metaflowVersion === undefined) return { ...plan, env };
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  const python = await provideMetaflow({
    python: plan.python,
    cwd: path.resolve(plan.cwd),
    env: { ...process.env, ...env },
    version: metaflowVersion,
    cacheDirectory: path.join(cacheHome(), 'metaflow-runner'),
    log: say,
    cancel,
  });
  return { ...plan, env, python };
}

/** An empty variable counts as absent; a container's user may have no home. */
function cacheHome(): string {
  return process.env['XDG_CACHE_HOME'] || path.join(process.env['HOME'] || tmpdir(), '.cache');
}

function writeReports(directory: string, outcome: RunOutcome): void {
  const outputs = `${JSON.stringify(allOutputs([outcome], undefined), null, 2)}\n`;
  write(path.join(directory, 'outputs.json'), outputs);
  write(path.join(directory, 'summary.md'), summary([outcome]));
}

function writeFacts(file: string, outcome: RunOutcome): void {
  write(file, `${JSON.stringify(runFacts(outcome), null, 2)}\n`);
}

/** A disk that is full now costs the run nothing. */
function write(file: string, content: string): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    say(`${file} could not be written: ${(error as Error).message}`);
  }
}

/** Atomic: whoever reads the file finds it whole, at any time. A pipe or device is written to as it is. */
function writeWhole(file: string, content: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) {
    writeFileSync(file, content);
    return;
  }
  const target = existing ? realpathSync(file) : file;
  const temporary = `${target}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, target);
}

/** What cannot be written at the end is better known at the start. */
function requireWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new Error('it is a directory');
    if (existing && !existing.isFile()) return;
    const probe = `${file}.${process.pid}.tmp`;
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UsageError(`${option} cannot be written to "${file}": ${(error as Error).message}`);
  }
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
  if (error instanceof RunnerError) return error.message;
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
