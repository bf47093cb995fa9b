import {
  ByteBudget,
  mapConcurrently,
  metaflowSettings,
  metaflowVersionOf,
  NotFoundError,
  PythonFloat,
  stepPlaces,
  withoutMark,
  type FlowGraph,
  type Run,
  type RunHistory,
  type Task,
} from '../../client/index.js';
import { ownValue } from '../../client/own-value.js';
import { isUnfinished } from '../../outcome/failure.js';
import { jsonValue, jsonValues, numbersAsText } from '../../outcome/json-value.js';
import { ALL_ARTIFACTS, MAX_ARTIFACT_BYTES } from '../../outcome/missing-artifacts.js';
import type { GateResult, RunDetails } from '../../outcome/outcome.js';
import { decideGate, skippedGate } from '../plan/gate.js';
import { isBaseValue, type Gate } from '../plan/gate-condition.js';
import { artifactProblems, existingArtifacts, placeOf } from './artifact-place.js';
import { withPlainArtifacts, type FlowOfRun } from './plain-artifacts.js';
import type { ReadBase } from '../base/read-base.js';
import { parameterValues, storedParameters, type ParameterValues } from './run-parameters.js';
import { saveCards } from './save-cards.js';

/** What a report on a run needs in addition to its history. */
export interface DetailsRequest {
  /** `name` for the last step's, or `step/name`. */
  readonly outputArtifacts: readonly string[];
  readonly gates: readonly Gate[];
  /** The run to compare with, if any. */
  readonly base?: ReadBase | undefined;
  /** Whether a run without one counts as failed, if one was requested. */
  readonly requireBase?: boolean | undefined;
  /** Whether gates are evaluated: an unsuccessful run has nothing to judge. */
  readonly decidesGates: boolean;
  /** Provides the Python that knows the flow's classes, and the environment that configures Metaflow. */
  readonly flow: FlowOfRun;
  /** Aborts the requests. */
  readonly signal: AbortSignal;
  /** The graph of the code that executed the run, if the run has not stored it. */
  readonly executed?: FlowGraph | undefined;
  /** Where the cards' pages are copied, as a real path; `undefined` reads none. */
  readonly cardDirectory: string | undefined;
}

/** Reads what an ended run left behind. @throws {ClientError} if the run cannot be read */
export async function readDetails(run: Run, wanted: DetailsRequest): Promise<RunDetails> {
  const history = await run.history(wanted.executed);
  const decidesGates = wanted.decidesGates && !isUnfinished(history);
  const judged = decidesGates ? wanted.gates.map(({ artifact }) => artifact) : [];
  const needed = new Set([...wanted.outputArtifacts, ...judged]);
  const { found, floats, leftOut } = await readValues(run, history, [...needed], wanted, judged.length > 0);
  const missing = [...needed].filter((name) => !Object.hasOwn(found, name));
  const problems = missing.length === 0 ? {} : await artifactProblems(run, history, missing);
  const mayBeNamed = decidesGates ? wanted.gates.flatMap(({ mayName }) => mayName) : [];
  const named = await existingArtifacts(run, history, mayBeNamed);
  const parameters = await readParameters(run);
  const beyond = [
    ...(history.leftOut ?? []),
    ...(parameters.leftOut === undefined ? [] : [parameters.leftOut]),
  ];
  const uiUrl = metaflowSettings(wanted.flow)('UI_URL');
  return {
    history,
    parameters: parameters.values,
    leftOut: beyond.length > 0 ? beyond : undefined,
    artifactsLeftOut: leftOut.length > 0 ? leftOut : undefined,
    ...(missing.length > 0 && { artifactProblems: problems }),
    tags: await run.userTags,
    artifacts: shownValues(found, leftOut, wanted.outputArtifacts),
    floats,
    numbers: numbersAsText(shownOf(found, leftOut, wanted.outputArtifacts)),
    described: wanted.outputArtifacts.filter(
      (name) => Object.hasOwn(found, name) && isDescribed(found[name]),
    ),
    gates: [
      ...wanted.gates.map((gate) =>
        decided(gate, decidesGates ? { artifacts: found, problems, named } : undefined, wanted.base),
      ),
      ...(decidesGates && wanted.requireBase === true ? missingBase(wanted.base) : []),
    ],
    ...(wanted.base && { base: wanted.base.shown }),
    ...(wanted.cardDirectory === undefined
      ? { cards: [] }
      : await saveCards(run, history, wanted.cardDirectory)),
    uiUrl: uiUrl && `${uiUrl.replace(/(?<!\/)\/+$/, '')}/${run.pathspec}`,
    metaflowVersion: metaflowVersionOf(await run.systemTags),
  };
}

/** Artifacts' values as Python's own types, and which were omitted because of a limit. */
export interface ReadValues {
  readonly found: Readonly<Record<string, unknown>>;
  readonly floats: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
}

/** Reads a run's artifacts. @param isForGates whether a condition depends on them */
export async function readValues(
  run: Run,
  history: RunHistory,
  names: readonly string[],
  { flow, signal }: Pick<DetailsRequest, 'flow' | 'signal'>,
  isForGates: boolean,
): Promise<ReadValues> {
  const { found: marked, leftOut } = await readArtifacts(run, history, names);
  const found = await withPlainArtifacts(mapped(marked, withoutFloats), flow, signal, isForGates);
  return { found, floats: floatTexts(marked), leftOut };
}

/** What reports show of values: the requested ones, in JSON's types. */
export function shownValues(
  found: Readonly<Record<string, unknown>>,
  leftOut: readonly string[],
  wanted: readonly string[],
): Record<string, unknown> {
  return jsonValues(shownOf(found, leftOut, wanted));
}

function shownOf(
  found: Readonly<Record<string, unknown>>,
  leftOut: readonly string[],
  wanted: readonly string[],
): Record<string, unknown> {
  const isShown = ([name]: readonly [string, unknown]) => wanted.includes(name) && !leftOut.includes(name);
  return Object.fromEntries(Object.entries(found).filter(isShown));
}

/** Turns floats into numbers, which is all that most code needs. */
function withoutFloats(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMark);
  return withoutMark(value);
}

/** JSON cannot represent numbers that are not finite, so special texts stand for them. */
function floatTexts(marked: Readonly<Record<string, unknown>>): Record<string, string> {
  const floats = Object.entries(marked).flatMap(([name, value]) =>
    value instanceof PythonFloat && Number.isFinite(value.value) ? [[name, String(value)] as const] : [],
  );
  return Object.fromEntries(floats);
}

/** Whether a report shows a description, such as `<3 bytes>`, instead of the value. */
function isDescribed(value: unknown): boolean {
  return typeof value === 'object' && typeof jsonValue(value) === 'string';
}

function mapped(
  values: Readonly<Record<string, unknown>>,
  convert: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}

/** A gate that has tripped, if there is no base run although one is required. */
function missingBase(base: ReadBase | undefined): GateResult[] {
  if (!base || base.compared) return [];
  const { problem } = base.shown;
  return [{ condition: 'no base run', value: undefined, tripped: true, problem, source: 'require-base' }];
}

/** The facts that decide gates. */
interface Evidence {
  readonly artifacts: Readonly<Record<string, unknown>>;
  /** Why other artifacts have no values. */
  readonly problems: Readonly<Record<string, string>>;
  /** The run's artifacts among those that conditions may name on the right. */
  readonly named: ReadonlySet<string>;
}

function decided(gate: Gate, evidence: Evidence | undefined, base: ReadBase | undefined): GateResult {
  if (!evidence) return skippedGate(gate);
  const { artifacts, problems, named } = evidence;
  if (isBaseValue(gate.operand) && !base?.compared)
    return skippedGate(gate, base?.shown.problem ?? 'there is no base run');
  const problem = ownValue(problems, gate.artifact);
  if (problem !== undefined) return { condition: gate.condition, value: undefined, tripped: true, problem };
  const result = decideGate(gate, artifacts, named, base?.compared);
  return {
    ...result,
    ...(result.value !== undefined && { value: judgedValue(result.value) }),
    ...(result.base !== undefined && { base: judgedValue(result.base) }),
  };
}

/** Numbers stay as they are, because JSON would turn some of them into texts; an integer that is too long to be written is described. */
function judgedValue(value: unknown): unknown {
  if (typeof value === 'number') return value;
  const json = jsonValue(value);
  return typeof value === 'bigint' && !String(json).startsWith('<') ? value : json;
}

/**
 * The artifacts that exist. If the step can have several tasks according to the flow's graph, the value is the list of all tasks' values,
 * however many there are, in the order of the foreach, and of rounds.
 */
async function readArtifacts(
  run: Run,
  history: RunHistory,
  names: readonly string[],
): Promise<{ readonly found: Record<string, unknown>; readonly leftOut: readonly string[] }> {
  const { graph } = history;
  const { inForeach, recursive } = stepPlaces(graph);
  const found: [string, unknown][] = [];
  const leftOut: string[] = [];
  const budget: Budget = {
    parts: ALL_ARTIFACTS.parts,
    bytes: new ByteBudget(ALL_ARTIFACTS.bytes),
    refused: 0,
  };
  for (const name of names) {
    const { stepName, artifact, tasks } = placeOf(name, run, history);
    const isKnown = graph?.steps.some(({ name: known }) => known === stepName);
    const isList = isKnown ? inForeach.has(stepName) || recursive.has(stepName) : tasks.length > 1;
    const before = budget.refused;
    const values = await mapConcurrently(tasks, async (task) => await valueOf(task, artifact, budget));
    if (budget.refused > before) {
      // Part of a list would look like the whole.
      leftOut.push(name);
      found.push([name, undefined]);
    } else if (values.some((value) => value !== undefined)) found.push([name, isList ? values : values[0]]);
  }
  return { found: Object.fromEntries(found), leftOut };
}

/** How much more of the artifacts may be read. */
interface Budget {
  parts: number;
  readonly bytes: ByteBudget;
  /** How many values did not fit. */
  refused: number;
}

async function valueOf(task: Task, artifact: string, budget: Budget): Promise<unknown> {
  const { bytes } = budget;
  try {
    const read = budget.parts > 0 ? bytes.forNext(MAX_ARTIFACT_BYTES) : 0;
    const value = await task.artifact(artifact).markedWithin(read, bytes.spend);
    budget.parts -= partsIn(value, budget.parts);
    return value;
  } catch (error) {
    const isShort = budget.parts <= 0 || bytes.forNext(MAX_ARTIFACT_BYTES) < MAX_ARTIFACT_BYTES;
    if (isShort && !(error instanceof NotFoundError)) budget.refused += 1;
    return undefined;
  }
}

/** The number of a value's parts, counted up to `most`. */
function partsIn(value: unknown, most: number): number {
  const open = [value];
  const seen = new Set<unknown>();
  let count = 0;
  for (; open.length > 0 && count < most; count += 1) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || next instanceof Uint8Array || seen.has(next)) continue;
    seen.add(next);
    const items =
      Array.isArray(next) || next instanceof Set
        ? next
        : next instanceof Map
          ? [...next].flat()
          : Object.values(next);
    for (const item of items as Iterable<unknown>) open.push(item);
  }
  return count;
}

async function readParameters(run: Run): Promise<ParameterValues> {
  const stored = await storedParameters(run);
  return stored
    ? await parameterValues(stored, MAX_ARTIFACT_BYTES)
    : { values: {}, leftOut: undefined, unread: [] };
}
