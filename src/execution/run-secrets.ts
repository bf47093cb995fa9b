import { ownValue } from '../client/own-value.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { IncludedFile, PythonObject, type Run, type TaskHistory } from '../client/index.js';
import { mayDeclareSecret, RunnerError } from '../runner/index.js';
import { jsonValues } from '../outcome/json-value.js';
import type { RunDetails } from '../outcome/outcome.js';
import { withoutTexts } from '../outcome/without-texts.js';
import {
  isSecretName,
  MAX_SECRETS,
  REPLACEMENT,
  secretIf,
  secretValues,
  withoutSecretValues,
} from '../redaction/index.js';
import { flowNames } from './plan/flow-names.js';
import { introspectedNames, namesInFiles, type ParameterNames } from './parameter-names.js';
import { parameterValues, storedParameters, type RunParameters } from './results/run-parameters.js';
import type { RunPlan } from './plan/run-plan.js';

/** Secrets in a run's parameters, Configs and its steps' variables. */
export interface RunSecrets {
  /** Texts that must appear nowhere. */
  readonly values: readonly string[];
  /** The variables of parameters whose name, on the command line or in the code, is a secret's. */
  readonly variables: ReadonlySet<string>;
  /** In words, which parameters were not read. Any value of the run may be one of theirs, so none may be shown. */
  readonly unknown: string | undefined;
  /** Whether the run had stored its parameters, and they were read. */
  readonly areRead: boolean;
}

/** For a run that has not stored its parameters, or whose datastore does not answer. */
export const NO_SECRETS: RunSecrets = {
  values: [],
  variables: new Set(),
  unknown: undefined,
  areRead: false,
};

/** For a run that has an id, but is not where its client reads: nothing about it is known. */
const NOT_FOUND: RunSecrets = { ...NO_SECRETS, unknown: 'parameters of the run, which was not found' };

/** For a run that has stored parameters whose graph is damaged or too large, as only a flow's own code can make it. */
const UNREADABLE: RunSecrets = { ...NO_SECRETS, unknown: 'parameters of the run, which cannot be read' };

/** How long a run's secrets are searched. */
export interface UntilKnown {
  /** Aborted when the run has ended; after that there is one more search. */
  readonly ended: AbortSignal;
  /** Aborts the requests to the flow. */
  readonly signal: AbortSignal;
}

/** A larger value or file is not a secret. */
const MAX_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024;

const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 2_000;

/**
 * Finds a run's secrets as soon as the run has stored its parameters: when it has an id, or, for a resumed run, a little later. Never
 * rejects: a run whose datastore does not answer has no secrets that we know of, and no values; one that is not found, or whose parameters
 * are there but cannot be read, has unknown ones.
 */
export async function findRunSecrets(
  run: Run,
  plan: RunPlan,
  { ended, signal }: UntilKnown,
): Promise<RunSecrets> {
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
    const isLast = ended.aborted;
    try {
      const stored = await storedParameters(run);
      if (stored) return await secretsOf(stored, plan, signal);
    } catch {
      // A remote datastore may not answer yet, or never.
      if (isLast && (await hasParameters(run))) return UNREADABLE;
    }
    if (isLast) return (await isFound(run)) ? NO_SECRETS : NOT_FOUND;
    await sleep(delay, undefined, { signal: ended }).catch(() => undefined);
  }
}

async function hasParameters(run: Run): Promise<boolean> {
  const step = run.step('_parameters');
  return await step.exists().catch(() => false);
}

/** Metaflow registers a run before it announces the run's id. */
async function isFound(run: Run): Promise<boolean> {
  return await run.exists().catch(() => true);
}

/** The secrets of a run that has stored its parameters; none if it has not. @throws {ClientError} if its datastore does not answer */
export async function runSecrets(run: Run, plan: RunPlan, signal: AbortSignal): Promise<RunSecrets> {
  try {
    const stored = await storedParameters(run);
    return stored ? await secretsOf(stored, plan, signal) : NO_SECRETS;
  } catch (error) {
    signal.throwIfAborted();
    if (await hasParameters(run)) return UNREADABLE;
    throw error;
  }
}

/** Whether a flow's output may contain secrets that are not among the known ones, so that it is neither quoted nor uploaded. */
export function mayContainOthers(
  known: RunSecrets | undefined,
  { command, flowFile, cwd }: Pick<RunPlan, 'command' | 'flowFile' | 'cwd'>,
): boolean {
  if (known?.unknown !== undefined) return true;
  // The output of a triggered run comes from where its parameters are.
  if (known?.areRead === true || command.name === 'trigger') return false;
  return mayDeclareSecret(flowFile, cwd);
}

/** Parameters as a report may show them: `***` replaces secret values. */
export function parametersToShow(
  parameters: Readonly<Record<string, unknown>>,
  { variables, unknown }: RunSecrets,
): Record<string, unknown> {
  if (unknown !== undefined) return hidden(parameters);
  return withoutSecretValues(parameters, (name) => variables.has(name) || isSecretName(name));
}

/** A run's results as a report may show them: without any values if some of its secrets are unknown. */
export function detailsToShow(details: RunDetails, secrets: RunSecrets): RunDetails {
  const parameters = jsonValues(parametersToShow(details.parameters, secrets));
  if (secrets.unknown === undefined) return { ...details, parameters };
  const gates = details.gates.map(({ condition, value, tripped, isSkipped }) => ({
    ...{ condition, value: value === undefined ? undefined : REPLACEMENT, tripped, isSkipped },
  }));
  const why = `all values, which are replaced by ***, because secrets may be among the ${secrets.unknown}`;
  return {
    ...details,
    ...{ parameters, artifacts: hidden(details.artifacts), floats: {}, numbers: [], described: [], gates },
    history: { ...details.history, tasks: details.history.tasks.map(hiddenTask) },
    ...(details.base && {
      base: { ...details.base, artifacts: hidden(details.base.artifacts), floats: {} },
    }),
    leftOut: [...(details.leftOut ?? []), why],
  };
}

/** A task without what its code may have put into texts. */
function hiddenTask(task: TaskHistory): TaskHistory {
  return { ...withoutTexts(task, REPLACEMENT), foreachStack: task.foreachStack.map(() => REPLACEMENT) };
}

function hidden(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, REPLACEMENT]));
}

function unreadable(variable: string): RunnerError {
  return new RunnerError(`The parameter ${variable} cannot be read.`);
}

/** @throws {RunnerError} if a parameter with a secret name cannot be read */
async function secretsOf(stored: RunParameters, plan: RunPlan, signal: AbortSignal): Promise<RunSecrets> {
  const { values, leftOut, unread } = await parameterValues(stored, MAX_BYTES);
  const named = Object.entries(values);
  const names = await namesOf(named, stored, plan, signal);
  const flows = flowNames([plan]);
  const isSecret = (variable: string) =>
    [variable, ...(names.get(variable) ?? [])].some((name) =>
      isSecretName(ownValue(values, variable) instanceof IncludedFile ? withoutPlace(name) : name),
    );
  const unreadSecret = unread.find(isSecret);
  if (unreadSecret !== undefined) throw unreadable(unreadSecret);
  const variables = named.map(([variable]) => variable).filter(isSecret);
  // If there are too many, those with secret names should be among the known ones.
  const ordered = [...named].sort(([a], [b]) => Number(isSecret(b)) - Number(isSecret(a)));
  const parameters = ordered.map(([variable, value]) => async () => {
    // Any secret-looking name will do.
    const own = [variable, ...(names.get(variable) ?? [])];
    const name = isSecret(variable) ? 'secret' : (own.find((one) => secretIf(one)) ?? variable);
    if (!(value instanceof IncludedFile)) return { [name]: plain(value) };
    const content = await contentOf(stored, variable);
    if (content === undefined && isSecret(variable) && (value.size ?? Infinity) <= MAX_FILE_BYTES)
      throw unreadable(variable);
    return { [name]: content };
  });
  const all = new Set<string>();
  for (const given of [
    ...parameters,
    ...stepVariables(stored).map((vars) => () => ({ vars })),
    // Whatever their names are: values that are given in these ways are declared as secrets.
    ...inlineSecrets(stored).map((secret) => () => ({ secret })),
  ]) {
    for (const secret of secretValues(await given(), [], flows)) all.add(secret);
    if (all.size > MAX_SECRETS)
      return {
        values: [...all].slice(0, MAX_SECRETS),
        variables: new Set(variables),
        unknown: TOO_MANY,
        areRead: true,
      };
  }
  return { values: [...all], variables: new Set(variables), unknown: leftOut, areRead: true };
}

const TOO_MANY = `parameters and variables, which contain more than ${MAX_SECRETS} secrets`;

/** The variables that `@environment` sets for steps, possibly from a file or a Config; the run's graph has their values. */
function stepVariables(stored: RunParameters): unknown[] {
  return attributesOf(stored, 'environment').map(({ vars }) => vars);
}

/** Secrets that `@secrets` has in the flow itself, or reads when the flow is loaded, instead of from a secrets manager. */
function inlineSecrets(stored: RunParameters): unknown[] {
  const sources = attributesOf(stored, 'secrets').flatMap(({ sources: given }) =>
    Array.isArray(given) ? (given as unknown[]) : [],
  );
  return sources.flatMap((source) => {
    const options = isObject(source) && source['type'] === 'inline' ? source['options'] : undefined;
    const variables = isObject(options) ? options['env_vars'] : undefined;
    return isObject(variables) ? Object.values(variables) : [];
  });
}

function attributesOf({ graph }: RunParameters, decorator: string): Record<string, unknown>[] {
  const decorators = graph.steps.flatMap((step) => step.decorators);
  return decorators
    .filter(({ name }) => name === decorator)
    .map(({ attributes }) =>
      Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)])),
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `token-file` usually holds a path, but as an IncludeFile it holds the token. */
function withoutPlace(name: string): string {
  return name.replace(/[-_](file|path)$/i, '');
}

/** The flow is imported only if its text does not show the name of something that could be a secret. */
async function namesOf(
  values: readonly (readonly [string, unknown])[],
  { graph }: RunParameters,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<ParameterNames> {
  const names = namesInFiles(plan, graph);
  const isUnclear = ([variable, value]: readonly [string, unknown]) =>
    !isSecretName(variable) && !names.has(variable) && couldBeSecret(value);
  return values.some(isUnclear) ? new Map([...names, ...(await introspectedNames(plan, signal))]) : names;
}

function couldBeSecret(value: unknown): boolean {
  return value instanceof IncludedFile || secretValues({ secret: plain(value) }).length > 0;
}

/** The content of a file that may be a secret: a binary file as base64, and as Python shows it; `undefined` if it is too large, or cannot be read. */
async function contentOf({ task }: RunParameters, variable: string): Promise<unknown> {
  const content = await task
    .artifact(variable)
    .dataWithin(MAX_FILE_BYTES)
    .catch(() => undefined);
  if (!(content instanceof Uint8Array)) return content instanceof IncludedFile ? undefined : content;
  const text = Buffer.from(content).toString();
  return text.includes('\uFFFD') ? [Buffer.from(content).toString('base64'), shownBytes(content)] : text;
}

/** Bytes as in Python's `repr`, without the quotes. */
function shownBytes(bytes: Uint8Array): string {
  const named: Record<number, string> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
  const shown = (byte: number) =>
    named[byte] ??
    (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
  return Array.from(bytes, shown).join('');
}

/** What an object of a Python class contains: its class's name is not a secret. */
function plain(value: unknown): unknown {
  return value instanceof PythonObject ? [value.args, value.items, value.state] : value;
}
