import path from 'node:path';
import { readRegularText, removeOwn } from '../client/regular-file.js';
import { Redactor } from '../redaction/index.js';
import {
  asStartFailure,
  copyTo,
  endFlow,
  followFile,
  interpreterFault,
  logTail,
  makeTemporaryDirectory,
  refuseAborted,
  renderOptions,
  renderParameters,
  requireFlowFile,
  startFlowProcess,
  statusOf,
  topLevelItems,
  type DeclaredParameter,
  type FlowProcess,
  type Introspection,
  type Place,
} from '../runner/index.js';
import { clearWords } from './clear-words.js';
import { DeployError } from './errors.js';
import { operate, type Deployment } from './found-deployment.js';
import { LateSignal } from './late-signal.js';
import { discreetOptions } from './secret-options.js';
import { toldIn, type Told } from './told.js';

/** What holds for all commands of a deployment. */
export interface DeploymentContext {
  readonly settings: Place & { readonly showOutput: boolean };
  /** Metaflow's word, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** As it was given: Metaflow takes the flow's name, or one made of its project and branch, otherwise. */
  readonly givenName: string | undefined;
  /** Of a deployment that was found by its name: there is no flow file then, and Metaflow's own code is asked to do what a command does. */
  readonly found?: FoundDeployment | undefined;
  /** What the flow declares, where it has been read already. */
  readonly introspection?: Introspection | undefined;
}

/** A deployment that an orchestrator knows. */
export interface FoundDeployment {
  readonly deployment: Deployment;
  /** Metadata provider and its location. */
  readonly metadata: string;
  /** What its flow declares, where the orchestrator tells that. */
  readonly parameters: readonly Pick<DeclaredParameter, 'name' | 'type' | 'required'>[] | undefined;
}

/** A command of an orchestrator: `python flow.py [top level] argo-workflows [--name N] create …`. */
export interface OrchestratorCommand {
  readonly verb: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters?: Parameters<typeof renderParameters>[0];
  /** Variables that stand for parameters which the command line does not have. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands bare at the end: the id of a run. */
  readonly operand?: string;
  /** Whether it writes what it has made to a file. */
  readonly tells?: boolean;
  /** Whether what it prints is wanted. */
  readonly prints?: boolean;
  /** Whether it has some seconds to end by itself when it is aborted: nobody else would know what it has made. */
  readonly finishes?: boolean;
}

/** In milliseconds. */
const TIME_TO_FINISH_MS = 3_000;

export interface CommandOptions {
  /** Stops the command when aborted: its process gets SIGINT, and whatever is left is killed. */
  readonly abortSignal?: AbortSignal | undefined;
}

/**
 * Runs a command of an orchestrator to its end. Metaflow tells what it makes before it has made it: the exit code proves it.
 * @returns what it says that it has made
 * @throws {UsageError} when it cannot be started as asked
 * @throws {DeployError} when it did not succeed, or it cannot be read what it has made
 */
export async function runCommand(
  context: DeploymentContext,
  command: OrchestratorCommand,
  { abortSignal }: CommandOptions = {},
): Promise<Told> {
  refuseAborted({ abortSignal });
  if (command.finishes !== true) return await commanded(context, command, abortSignal);
  using late = new LateSignal(abortSignal, TIME_TO_FINISH_MS);
  return await commanded(context, command, late.signal);
}

async function commanded(
  context: DeploymentContext,
  command: OrchestratorCommand,
  abortSignal: AbortSignal | undefined,
): Promise<Told> {
  const { settings, found } = context;
  if (found) return await operate(context, found, command, abortSignal);
  requireFlowFile(settings.topLevel.flowFile, settings.cwd);
  const directory = makeTemporaryDirectory();
  const files = {
    stdoutFile: path.join(directory, 'stdout.log'),
    stderrFile: path.join(directory, 'stderr.log'),
  };
  const told = path.join(directory, 'told.json');
  const { options, env } = discreetOptions(command.options ?? {}, context.orchestrator, command.verb);
  const secrets = { ...command.env, ...env };
  try {
    const place = { ...settings, env: { ...settings.env, ...secrets } };
    const flow = await start(place, argumentsOf(context, { ...command, options }, told), files);
    const code = await ended(flow, settings.showOutput ? files : undefined, abortSignal);
    // What it was given in variables, it may quote.
    const stderr = new Redactor(Object.values(secrets)).text(logTail(files.stderrFile));
    if (code !== 0) throw await failure(context, command, { stderr, code, abortSignal });
    const printed = command.prints === true ? { printed: readRegularText(files.stdoutFile) } : {};
    return { ...(command.tells === true ? made(context, command, told, stderr) : {}), ...printed };
  } finally {
    removeOwn(directory);
  }
}

function argumentsOf(
  { settings: { topLevel }, orchestrator, givenName }: DeploymentContext,
  { verb, options = {}, parameters = {}, operand, tells }: OrchestratorCommand,
  told: string,
): string[] {
  return [
    ...topLevelItems(topLevel),
    orchestrator,
    ...(givenName === undefined ? [] : [`--name=${givenName}`]),
    verb,
    ...(tells === true ? [`--deployer-attribute-file=${told}`] : []),
    ...renderOptions('command', options),
    ...renderParameters(parameters),
    ...(operand === undefined ? [] : ['--', operand]),
  ];
}

async function start(
  { python, cwd, env }: Place,
  args: readonly string[],
  files: { readonly stdoutFile: string; readonly stderrFile: string },
): Promise<FlowProcess> {
  try {
    return await startFlowProcess({ executable: python, args, cwd, env, ...files });
  } catch (error) {
    throw await asStartFailure(error, python, cwd);
  }
}

/** Follows a command to its end, whatever happens meanwhile. @returns its exit code */
async function ended(
  flow: FlowProcess,
  shown: { readonly stdoutFile: string; readonly stderrFile: string } | undefined,
  abortSignal: AbortSignal | undefined,
): Promise<number> {
  const end = () => void endFlow(flow);
  abortSignal?.addEventListener('abort', end, { once: true });
  if (abortSignal?.aborted === true) end();
  try {
    if (shown) await show(flow, shown, abortSignal);
    const { code } = await flow.exited;
    return code;
  } finally {
    abortSignal?.removeEventListener('abort', end);
    await endFlow(flow, 0);
  }
}

async function show(
  flow: FlowProcess,
  { stdoutFile, stderrFile }: { readonly stdoutFile: string; readonly stderrFile: string },
  abortSignal: AbortSignal | undefined,
): Promise<void> {
  const writer = { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
  await Promise.all([
    copyTo(process.stdout, followFile(stdoutFile, writer, 0), abortSignal),
    copyTo(process.stderr, followFile(stderrFile, writer, 0), abortSignal),
  ]);
}

/** @throws {DeployError} when that cannot be read */
function made(
  { settings, orchestrator }: DeploymentContext,
  { verb }: OrchestratorCommand,
  file: string,
  stderr: string,
): Told {
  try {
    return toldIn(file);
  } catch (error) {
    const what = `${orchestrator} ${verb} of ${settings.topLevel.flowFile}`;
    throw new DeployError(
      `${what} was successful, but it cannot be read what it has made: ${(error as Error).message}`,
      { orchestrator, verb, stderr },
      { cause: error },
    );
  }
}

async function failure(
  { settings, orchestrator }: DeploymentContext,
  { verb }: OrchestratorCommand,
  { stderr, code, abortSignal }: CommandOptions & { readonly stderr: string; readonly code: number },
): Promise<Error> {
  const { flowFile } = settings.topLevel;
  const details = { orchestrator, verb, stderr };
  const what = `${orchestrator} ${verb} of ${flowFile}`;
  if (abortSignal?.aborted === true) {
    const { reason } = abortSignal as { readonly reason: unknown };
    const end = statusOf(reason) === 'timeout' ? 'took longer than it may, and was ended' : 'was cancelled';
    return new DeployError(`${what} ${end}.`, details, { cause: reason });
  }
  const fault = await interpreterFault({ ...settings, abortSignal }).catch(() => undefined);
  if (fault) return fault;
  return new DeployError(`${what} failed with exit code ${code}: ${clearWords(lastWords(stderr))}`, details);
}

/** What Metaflow says last: a heading and indented lines, `Error: …` of its command line, or the end of a traceback. */
function lastWords(stderr: string): string {
  const lines = stderr.trimEnd().split('\n');
  const heading = lines.findLastIndex((line) => /^ {4}\S.* error:$/.test(line));
  const said = heading === -1 ? lines.slice(-1) : lines.slice(heading);
  return said
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
