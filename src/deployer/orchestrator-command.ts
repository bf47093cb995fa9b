import path from 'node:path';
import { readRegularText, removeOwn } from '../client/regular-file.js';
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
  topLevelItems,
  type FlowProcess,
  type Place,
} from '../runner/index.js';
import { DeployError } from './errors.js';

/** A command of an orchestrator: `python flow.py [top level] argo-workflows [--name N] create …`. */
export interface OrchestratorCommand {
  /** Metaflow's word, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** The name of the deployment, where it is not the flow's. */
  readonly name?: string | undefined;
  readonly verb: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters?: Parameters<typeof renderParameters>[0];
  /** What stands bare at the end: the id of a run. */
  readonly operand?: string;
  /** Whether it writes what it has made to a file. */
  readonly tells?: boolean;
}

/** Where and with what the commands of a deployment are started. */
export interface DeploymentSettings extends Place {
  readonly showOutput: boolean;
}

export interface CommandOptions {
  /** Ends the command when aborted: its process gets SIGINT, and what is left of it is killed. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** What a command says that it has made. */
export interface Told {
  readonly name?: string;
  readonly flow_name?: string;
  readonly metadata?: string;
  readonly pathspec?: string;
  readonly additional_info?: Readonly<Record<string, unknown>>;
}

/**
 * Runs a command of an orchestrator to its end. Metaflow tells what it makes before it has made it: the exit code proves it.
 * @returns what it says that it has made
 * @throws {UsageError} when it cannot be started as asked
 * @throws {DeployError} when it did not succeed
 */
export async function runCommand(
  settings: DeploymentSettings,
  command: OrchestratorCommand,
  { abortSignal }: CommandOptions = {},
): Promise<Told> {
  requireFlowFile(settings.topLevel.flowFile, settings.cwd);
  refuseAborted({ abortSignal });
  const directory = makeTemporaryDirectory();
  const files = {
    stdoutFile: path.join(directory, 'stdout.log'),
    stderrFile: path.join(directory, 'stderr.log'),
  };
  const told = path.join(directory, 'told.json');
  try {
    const flow = await start(settings, argumentsOf(settings, command, told), files);
    const end = () => void endFlow(flow);
    abortSignal?.addEventListener('abort', end, { once: true });
    if (settings.showOutput) await show(flow, files);
    const { code } = await flow.exited;
    await endFlow(flow, 0);
    abortSignal?.removeEventListener('abort', end);
    if (code !== 0)
      throw await failure(settings, command, { stderr: logTail(files.stderrFile), code, abortSignal });
    return command.tells === true ? (JSON.parse(readRegularText(told)) as Told) : {};
  } finally {
    removeOwn(directory);
  }
}

function argumentsOf(
  { topLevel }: Place,
  { orchestrator, name, verb, options = {}, parameters = {}, operand, tells }: OrchestratorCommand,
  told: string,
): string[] {
  return [
    ...topLevelItems(topLevel),
    orchestrator,
    ...(name === undefined ? [] : [`--name=${name}`]),
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
    throw asStartFailure(error, python, cwd);
  }
}

async function show(
  flow: FlowProcess,
  { stdoutFile, stderrFile }: { readonly stdoutFile: string; readonly stderrFile: string },
): Promise<void> {
  const writer = { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
  await Promise.all([
    copyTo(process.stdout, followFile(stdoutFile, writer, 0)),
    copyTo(process.stderr, followFile(stderrFile, writer, 0)),
  ]);
}

async function failure(
  settings: Place,
  { orchestrator, verb }: OrchestratorCommand,
  { stderr, code, abortSignal }: CommandOptions & { readonly stderr: string; readonly code: number },
): Promise<Error> {
  const { flowFile } = settings.topLevel;
  const details = { orchestrator, verb, stderr };
  const what = `${orchestrator} ${verb} of ${flowFile}`;
  if (abortSignal?.aborted === true)
    return new DeployError(`${what} was cancelled.`, details, { cause: abortSignal.reason });
  const fault = await interpreterFault({ ...settings, abortSignal }).catch(() => undefined);
  if (fault) return fault;
  return new DeployError(`${what} failed with exit code ${code}: ${lastWords(stderr)}`, details);
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
