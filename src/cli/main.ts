import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
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
  const logDirectory = cli.outDirectory ?? mkdtempSync(path.join(tmpdir(), 'metaflow-runner-cli-'));
  try {
    const outcome = await executeRun(await completed(cli, cancel), logDirectory, cancel, {
      onStart(started) {
        if (cli.jsonFile) writeFacts(cli.jsonFile, started);
      },
      onOutput(stream, bytes) {
        if (!cli.quiet) process[stream].write(bytes);
      },
    });
    if (cli.outDirectory) writeReports(cli.outDirectory, outcome);
    return outcome;
  } catch (error) {
    // No run was made; --json and the exit code tell of it all the same.
    const now = new Date();
    const status = cancel.aborted ? 'cancelled' : 'failed';
    return { ...askedFor(cli.plan), status, startedAt: now, finishedAt: now, error: error as Error };
  } finally {
    if (!cli.outDirectory) rmSync(logDirectory, { recursive: true, force: true });
  }
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
  const env = { ...metaflowUser({ ...process.env, ...plan.env }, [userInfo().username]), ...plan.env };
  if (metaflowVersion === undefined) return { ...plan, env };
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  const python = await provideMetaflow({
    python: plan.python,
    version: metaflowVersion,
    cacheDirectory: path.join(
      process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
      'metaflow-runner',
    ),
    log: say,
    cancel,
  });
  return { ...plan, env, python };
}

function writeReports(directory: string, outcome: RunOutcome): void {
  const outputs = `${JSON.stringify(allOutputs([outcome], undefined), null, 2)}\n`;
  write(path.join(directory, 'outputs.json'), outputs);
  write(path.join(directory, 'summary.md'), summary([outcome]));
}

function writeFacts(file: string, outcome: RunOutcome): void {
  write(file, `${JSON.stringify(runFacts(outcome), null, 2)}\n`);
}

/** Atomic: whoever reads the file finds it whole, at any time. A disk that is full now costs the run nothing. */
function write(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    say(`${file} could not be written: ${(error as Error).message}`);
  }
}

/** What cannot be written at the end is better known at the start. */
function requireWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  const probe = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UsageError(
      `${option} cannot be written to "${path.dirname(file)}": ${(error as Error).message}`,
    );
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
