import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { metaflowSettings, type Run, type RunHistory, type TaskHistory } from '../client/index.js';
import type { ReportedCard, RunDetails } from '../report/outcome.js';
import { decideGate, type Gate } from './gate.js';

/** What a report on a run asks for beside its history. */
export interface DetailsWanted {
  /** `name`, of the last step, or `step/name`. */
  readonly outputArtifacts: readonly string[];
  readonly gates: readonly Gate[];
  /** The environment that configures Metaflow. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets the pages of cards; `undefined` reads none. */
  readonly cardDirectory: string | undefined;
}

/** A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const MOST_BYTES = 128 * 1024 * 1024;

/** Cards are about a megabyte each: so many are reported, those of the last tasks first. */
const MOST_CARDS = 50;

/** Reads what an ended run left behind. @throws {ClientError} when the run cannot be read */
export async function readDetails(run: Run, wanted: DetailsWanted): Promise<RunDetails> {
  const history = await run.history();
  const needed = new Set([...wanted.outputArtifacts, ...wanted.gates.map(({ artifact }) => artifact)]);
  const found = await readArtifacts(run, history, [...needed]);
  const isWanted = ([name]: readonly [string, unknown]) => wanted.outputArtifacts.includes(name);
  const uiUrl = metaflowSettings(wanted.env)('UI_URL');
  return {
    history,
    parameters: await readParameters(run, history),
    tags: await run.userTags,
    artifacts: Object.fromEntries(Object.entries(found).filter(isWanted)),
    gates: wanted.gates.map((gate) => decideGate(gate, found)),
    cards: wanted.cardDirectory === undefined ? [] : await saveCards(run, history, wanted.cardDirectory),
    uiUrl: uiUrl && `${uiUrl.replace(/\/+$/, '')}/${run.pathspec}`,
  };
}

/** Artifacts that exist. One of a step that has several tasks is the list of their values, in the order of the foreach. */
async function readArtifacts(
  run: Run,
  { graph, tasks }: RunHistory,
  names: readonly string[],
): Promise<Record<string, unknown>> {
  const lastStep =
    graph?.endStep ??
    graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0)?.name ??
    'end';
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [lastStep, name];
    const ofStep = tasks.filter((task) => task.stepName === stepName);
    const values = await Promise.all(
      inPlace(ofStep).map(async ({ taskId }) => await valueOf(run, stepName, taskId, artifact)),
    );
    if (values.some((value) => value !== undefined)) found[name] = ofStep.length === 1 ? values[0] : values;
  }
  return found;
}

/** In the order of the foreach. */
function inPlace(tasks: readonly TaskHistory[]): TaskHistory[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const place = ({ metadata }: TaskHistory) => metadata['foreach-execution-path'] ?? '';
  return [...tasks].sort((a, b) => compare(place(a), place(b)));
}

async function valueOf(run: Run, stepName: string, taskId: string, artifact: string): Promise<unknown> {
  try {
    return await run.step(stepName).taskWithId(taskId).artifact(artifact).dataWithin(MOST_BYTES);
  } catch {
    return undefined;
  }
}

async function readParameters(run: Run, { graph }: RunHistory): Promise<Record<string, unknown>> {
  const task = graph && (await run.step('_parameters').task);
  if (!task) return {};
  const values = await Promise.all(
    graph.parameters.map(async (name) => [name, await valueOf(run, '_parameters', task.id, name)] as const),
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
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
      const fileName = `${stepName}-${taskId}-${path.basename(card.path)}`;
      await mkdir(directory, { recursive: true });
      await writeFile(path.join(directory, fileName), await card.html());
      saved.push({ stepName, taskId, type: card.type, id: card.id, fileName });
    }
  }
  return saved;
}
