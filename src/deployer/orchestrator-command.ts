import { statSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../client/regular-file.js';
import { Redactor } from '../redaction/index.js';
import {
  asStartFailure,
  copyTo,
  directoryForProgram,
  endFlow,
  exceptionPrinted,
  followFile,
  interpreterFault,
  logTail,
  nearestName,
  reasonOf,
  refuseAborted,
  indentedFrom,
  renderOptions,
  renderParameters,
  refuseVariables,
  requireFlowFile,
  startFlowProcess,
  statusOf,
  topLevelItems,
  UsageError,
  type DeclaredParameter,
  type FlowProcess,
  type Introspection,
  type Place,
} from '../runner/index.js';
import { clearMessage } from './clear-message.js';
import { DeployError } from './errors.js';
import { createFault, type CreateFault } from './explain-create.js';
import { operate, type Deployment } from './found-deployment.js';
import { LateSignal } from './late-signal.js';
import { discreetOptions, ORCHESTRATORS } from './secret-options.js';
import { readDeployerAttributes, type DeployerAttributes } from './deployer-attributes.js';

/** What all commands for a deployment have in common. */
export interface DeploymentContext {
  readonly settings: Place & { readonly showOutput: boolean };
  /** Metaflow's name for it, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** As given by the user; otherwise, Metaflow uses the flow's name, or one made from its project and branch. */
  readonly givenName: string | undefined;
  /** Set for a deployment that was found by its name: there is no flow file then, and Metaflow's own code does what a command would do. */
  readonly found?: FoundDeployment | undefined;
  /** What the flow declares, if it has already been read. */
  readonly introspection?: Introspection | undefined;
}

/** A deployment that exists on an orchestrator. */
export interface FoundDeployment {
  readonly deployment: Deployment;
  /** Metadata provider and its location. */
  readonly metadata: string;
  /** What its flow declares, if the orchestrator says so. */
  readonly parameters: readonly Pick<DeclaredParameter, 'name' | 'type' | 'required'>[] | undefined;
  /** Parameters whose values a shell of its first task reads in single quotes: some older Metaflows wrote JSON like that. */
  readonly inSingleQuotes: readonly string[];
}

/** An orchestrator's command: `python flow.py [top level] argo-workflows [--name N] create …`. */
export interface OrchestratorCommand {
  readonly verb: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly parameters?: Parameters<typeof renderParameters>[0];
  /** Variables for the parameters that are not on the command line. */
  readonly env?: Readonly<Record<string, string>>;
  /** The bare argument at the end: a run's id. */
  readonly operand?: string;
  /** Whether it writes a description of what it created to a file. */
  readonly writesAttributes?: boolean;
  /** Another file that it writes, relative to where it is executed. */
  readonly writes?: string;
  /** Whether we need what it prints. */
  readonly prints?: boolean;
  /** Whether it gets some seconds to finish when aborted, because nobody else would know what it created. */
  readonly finishes?: boolean;
}

/** A manifest of a workflow with a thousand steps is a few mebibytes; a flow may print anything. */
const MAX_PRINTED_BYTES = 64 * 1024 * 1024;

/** In milliseconds. */
const TIME_TO_FINISH_MS = 3_000;

export interface CommandOptions {
  /** Stops the command when aborted: its process gets SIGINT, and whatever is left is killed. */
  readonly abortSignal?: AbortSignal | undefined;
}

/**
 * Runs an orchestrator's command to its end. Metaflow describes what it creates before creating it, so only the exit
 * code and the description together prove it.
 * @returns the description of what it created
 * @throws {UsageError} if it cannot be started as requested
 * @throws {DeployError} if it failed, or we cannot read what it created
 */
export async function runCommand(
  context: DeploymentContext,
  command: OrchestratorCommand,
  { abortSignal }: CommandOptions = {},
): Promise<DeployerAttributes> {
  refuseAborted({ abortSignal });
  if (command.finishes !== true) return await executeCommand(context, command, abortSignal);
  using late = new LateSignal(abortSignal, TIME_TO_FINISH_MS);
  return await executeCommand(context, command, late.signal);
}

async function executeCommand(
  context: DeploymentContext,
  command: OrchestratorCommand,
  abortSignal: AbortSignal | undefined,
): Promise<DeployerAttributes> {
  const { settings, found } = context;
  if (found) return await operate(context, found, command, abortSignal);
  requireFlowFile(settings.topLevel.flowFile, settings.cwd);
  refuseVariables(settings.env);
  using place = directoryForProgram();
  const files = {
    stdoutFile: path.join(place.directory, 'stdout.log'),
    stderrFile: path.join(place.directory, 'stderr.log'),
  };
  const attributesFile = path.join(place.directory, 'attributes.json');
  const { options, env } = discreetOptions(command.options ?? {}, context.orchestrator, command.verb);
  const secrets = { ...command.env, ...env };
  const started = { ...settings, env: { ...settings.env, ...secrets } };
  const written = path.resolve(settings.cwd, command.writes ?? attributesFile);
  const before = lastChange(written);
  const flow = await start(started, argumentsOf(context, { ...command, options }, attributesFile), files);
  const code = await waitForEnd(flow, settings.showOutput ? files : undefined, abortSignal);
  // It may quote what it was given in variables.
  const stderr = new Redactor(Object.values(secrets)).text(logTail(files.stderrFile));
  if (code !== 0) {
    const deployingNothing = withoutEffect({ ...command, options }, place.directory);
    const commandLine = argumentsOf(context, deployingNothing, attributesFile);
    const explain = async () => await createFault({ ...started, commandLine, abortSignal }, stderr);
    throw await failureOf(context, command, { stderr, code, abortSignal, explain });
  }
  const isWriter = command.writesAttributes === true || command.writes !== undefined;
  if (isWriter && lastChange(written) === before) throw noResult(context, command, stderr);
  const printed =
    command.prints === true ? { printed: readRegularText(files.stdoutFile, MAX_PRINTED_BYTES) } : {};
  return {
    ...(command.writesAttributes === true ? readResult(context, command, attributesFile, stderr) : {}),
    ...printed,
  };
}

/** A `create` that deploys nothing, and writes into a directory if it writes a file. */
function withoutEffect(command: OrchestratorCommand, directory: string): OrchestratorCommand {
  return command.writes === undefined
    ? { ...command, options: { ...command.options, onlyJson: true } }
    : { ...command, operand: path.join(directory, 'written') };
}

function argumentsOf(
  { settings: { topLevel }, orchestrator, givenName }: DeploymentContext,
  { verb, options = {}, parameters = {}, operand, writesAttributes }: OrchestratorCommand,
  attributesFile: string,
): string[] {
  return [
    ...topLevelItems(topLevel),
    orchestrator,
    ...(givenName === undefined ? [] : [`--name=${givenName}`]),
    verb,
    ...(writesAttributes === true ? [`--deployer-attribute-file=${attributesFile}`] : []),
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

/** Waits for a command's end, whatever happens in the meantime. @returns its exit code */
async function waitForEnd(
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

/** In nanoseconds since 1970; `undefined` if there is no such file. */
function lastChange(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}

/** Nothing proves that Metaflow's command began: the flow file may have ended before that. */
function noResult(
  { settings, orchestrator }: DeploymentContext,
  { verb }: OrchestratorCommand,
  stderr: string,
): DeployError {
  const { flowFile } = settings.topLevel;
  return new DeployError(
    `${orchestrator} ${verb} of ${flowFile} ended with exit code 0, but has not reported what it did. Does ${flowFile} end with: if __name__ == '__main__': MyFlow()?`,
    { orchestrator, verb, stderr },
  );
}

/** @throws {DeployError} if the description cannot be read */
function readResult(
  { settings, orchestrator }: DeploymentContext,
  { verb }: OrchestratorCommand,
  file: string,
  stderr: string,
): DeployerAttributes {
  try {
    return readDeployerAttributes(file);
  } catch (error) {
    const what = `${orchestrator} ${verb} of ${settings.topLevel.flowFile}`;
    throw new DeployError(
      `${what} was successful, but its result cannot be read: ${reasonOf(error)}`,
      { orchestrator, verb, stderr },
      { cause: error },
    );
  }
}

interface CommandEnd extends CommandOptions {
  readonly stderr: string;
  readonly code: number;
  readonly explain: () => Promise<CreateFault | undefined>;
}

async function failureOf(
  { settings, orchestrator }: DeploymentContext,
  { verb }: OrchestratorCommand,
  { stderr, code, abortSignal, explain }: CommandEnd,
): Promise<Error> {
  const { flowFile } = settings.topLevel;
  const details = { orchestrator, verb, stderr };
  const what = `${orchestrator} ${verb} of ${flowFile}`;
  if (abortSignal?.aborted === true) {
    const { reason } = abortSignal as { readonly reason: unknown };
    const end = statusOf(reason) === 'timeout' ? 'timed out and was stopped' : 'was cancelled';
    return new DeployError(`${what} ${end}.`, details, { cause: reason });
  }
  const fault = await interpreterFault({ ...settings, abortSignal }).catch(() => undefined);
  if (fault) return fault;
  if (lastMessage(stderr).includes(`No such command '${orchestrator}'`))
    return unknownOrchestrator(orchestrator);
  const created = verb === 'create' ? await explain() : undefined;
  const reason = created?.text ?? clearMessage(exceptionPrinted(stderr) ?? lastMessage(stderr));
  const ofFlow = created && { flowFile, places: created.places };
  return new DeployError(`${what} failed with exit code ${code}: ${reason}`, { ...details, ...ofFlow });
}

/** The error for an orchestrator that is not a command of this Metaflow. */
function unknownOrchestrator(orchestrator: string): UsageError {
  return new UsageError(
    `Metaflow has no orchestrator ${orchestrator} here.${nearOrchestrator(orchestrator)}`,
  );
}

/** The orchestrator that the user may have meant, as a sentence that follows another; empty if there is none. */
export function nearOrchestrator(orchestrator: string): string {
  const nearest = ORCHESTRATORS.includes(orchestrator) ? undefined : nearestName(orchestrator, ORCHESTRATORS);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

/** Metaflow's last message: a heading and indented lines, its command line's `Error: …`, or the end of a traceback. */
function lastMessage(stderr: string): string {
  const lines = stderr.trimEnd().split('\n');
  const heading = lines.findLastIndex((line) => /^ {4}\S.* error:$/.test(line));
  const messageLines = heading === -1 ? lines.slice(-1) : indentedFrom(lines.slice(heading));
  return messageLines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
