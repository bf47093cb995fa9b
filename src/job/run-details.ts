import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { metaflowSettings, stepPlaces, type FlowGraph, type Run, type RunHistory } from '../client/index.js';
import type { ReportedCard, RunDetails } from '../report/outcome.js';
import { fittingName } from './fitting-name.js';
import { decideGate, skippedGate, type Gate } from './gate.js';
import { withPlainArtifacts, type FlowOfRun } from './plain-artifacts.js';
import { parameterValues, storedParameters } from './run-parameters.js';

/** What a report on a run asks for beside its history. */
export interface DetailsWanted {
  /** `name`, of the last step, or `step/name`. */
  readonly outputArtifacts: readonly string[];
  readonly gates: readonly Gate[];
  /** Whether gates are to be decided: there is nothing to judge in a run that was not successful. */
  readonly decidesGates: boolean;
  /** Whose Python tells what classes of the flow's are. */
  readonly flow: FlowOfRun;
  /** Ends the asking. */
  readonly signal: AbortSignal;
  /** The environment that configures Metaflow. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The graph of the code that executed the run, where the run has not stored it. */
  readonly executed?: FlowGraph | undefined;
  /** Gets the pages of cards; `undefined` reads none. */
  readonly cardDirectory: string | undefined;
}

/** A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Cards are about a megabyte each: so many are reported, those of the last tasks first. */
const MOST_CARDS = 50;

/** Reads what an ended run left behind. @throws {ClientError} when the run cannot be read */
export async function readDetails(run: Run, wanted: DetailsWanted): Promise<RunDetails> {
  const history = await run.history(wanted.executed);
  const judged = wanted.decidesGates ? wanted.gates.map(({ artifact }) => artifact) : [];
  const needed = new Set([...wanted.outputArtifacts, ...judged]);
  const stored = await readArtifacts(run, history, [...needed]);
  const found = await withPlainArtifacts(stored, wanted.flow, wanted.signal);
  const isWanted = ([name]: readonly [string, unknown]) => wanted.outputArtifacts.includes(name);
  const uiUrl = metaflowSettings(wanted.env)('UI_URL');
  return {
    history,
    parameters: await readParameters(run),
    tags: await run.userTags,
    artifacts: Object.fromEntries(Object.entries(found).filter(isWanted)),
    gates: wanted.gates.map((gate) => (wanted.decidesGates ? decideGate(gate, found) : skippedGate(gate))),
    cards: wanted.cardDirectory === undefined ? [] : await saveCards(run, history, wanted.cardDirectory),
    uiUrl: uiUrl && `${uiUrl.replace(/\/+$/, '')}/${run.pathspec}`,
  };
}

/**
 * Artifacts that exist. Of a step that the flow's graph lets have several tasks, it is the list of their values, however many there
 * are: in the order of the foreach, and of rounds.
 */
async function readArtifacts(
  run: Run,
  { graph, tasks }: RunHistory,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  const lastStep =
    graph?.endStep ??
    graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0)?.name ??
    'end';
  const { inForeach, recursive } = stepPlaces(graph);
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [lastStep, name];
    const ofStep = tasks.filter((task) => task.stepName === stepName);
    const isKnown = graph?.steps.some(({ name: known }) => known === stepName);
    const isList = isKnown ? inForeach.has(stepName) || recursive.has(stepName) : ofStep.length > 1;
    const values = await Promise.all(
      ofStep.map(async ({ taskId }) => await valueOf(run, stepName, taskId, artifact)),
    );
    if (values.some((value) => value !== undefined)) found[name] = isList ? values : values[0];
  }
  return found;
}

async function valueOf(run: Run, stepName: string, taskId: string, artifact: string): Promise<unknown> {
  try {
    return await run.step(stepName).taskWithId(taskId).artifact(artifact).storedWithin(MOST_BYTES);
  } catch {
    return undefined;
  }
}

async function readParameters(run: Run): Promise<Record<string, unknown>> {
  const stored = await storedParameters(run);
  return stored ? await parameterValues(stored, MOST_BYTES) : {};
}

/** Only tasks of steps with `@card` are looked at: each look is a directory, or a request. */
async function saveCards(run: Run, { graph, tasks }: RunHistory, directory: string): Promise<ReportedCard[]> {
  const withCards = new Set(
    graph?.steps
      .filter((step) => step.decorators.some(({ name }) => name === 'card'))
      .map(({ name }) => name),
  );
  const saved: ReportedCard[] = [];
  for (const { stepName, taskId } of tasks.filter((task) => withCards.has(task.stepName)).reverse()) {
    for (const card of await run.step(stepName).taskWithId(taskId).cards) {
      if (saved.length === MOST_CARDS) return saved;
      const { name, ext } = path.parse(card.path);
      const fileName = fittingName(`${stepName}-${taskId}-${name}`) + ext;
      await mkdir(directory, { recursive: true });
      await writeFile(path.join(directory, fileName), await card.html());
      saved.push({ stepName, taskId, type: card.type, id: card.id, fileName });
    }
  }
  return saved;
}
