import { bounded } from '../outcome/bounded-text.js';
import { jsonText } from '../outcome/json-value.js';
import type { MatrixRun } from './matrix-record.js';
import type { RunFacts } from '../outcome/run-facts.js';

/** A run's details, from this job or another. */
type ListedRun = MatrixRun & Partial<RunFacts> & { readonly matrix?: Readonly<Record<string, unknown>> };

/** An environment variable, with its name, can have 131,072 bytes: a longer output could not be passed to any program. */
export const MAX_OUTPUT_BYTES = 100_000;

/** How much of a run is shown if it is too long: limits in bytes for each message, each value and its label. */
interface Measure {
  readonly message: number;
  readonly value: number;
  readonly label: number;
}

/** Shorter and shorter forms of a run. */
const FORMS: readonly ((run: ListedRun) => object)[] = [
  (run) => run,
  (run) => shortened(run, { message: 1000, value: 500, label: 1000 }),
  (run) => shortened(run, { message: 200, value: 50, label: 200 }),
  brief,
  essential,
];

/**
 * Runs as a JSON array, with an object for each. If that is too long for an output, all of them are shortened alike: first messages and
 * values, and finally everything but the run's identity, status and failure. A shortened object has `shortened`.
 */
export function runsText(runs: readonly ListedRun[]): string {
  for (const form of FORMS) {
    const text = textThatFits(runs, form);
    if (text !== undefined) return text;
  }
  return asManyAsFit(runs);
}

/**
 * A JSON array for an output; `undefined` if it is too long. Runs of other jobs may together be far too long: stops as soon as the text does
 * not fit.
 */
export function textThatFits<Item>(items: readonly Item[], form: (item: Item) => object): string | undefined {
  const texts: string[] = [];
  let room = MAX_OUTPUT_BYTES - '[]'.length + ','.length;
  for (const item of items) {
    const text = jsonText(form(item));
    room -= Buffer.byteLength(text) + ','.length;
    if (room < 0) return undefined;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

function shortened(run: ListedRun, { message, value, label }: Measure): object {
  const { parameters, artifacts, base, matrix, tags, failure, error, failedHooks } = run;
  return {
    ...run,
    label: bounded(run.label, label),
    ...(matrix && { matrix: shortValues(matrix, value) }),
    ...(parameters && { parameters: shortValues(parameters, value) }),
    ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
    artifacts: shortValues(artifacts, value),
    ...(base && { base: { ...base, artifacts: shortValues(base.artifacts, value) } }),
    failure: failure && { ...failure, message: bounded(failure.message, message) },
    ...(error && { error: { ...error, message: bounded(error.message, message) } }),
    ...(failedHooks && {
      failedHooks: failedHooks.map((hook) => ({ ...hook, message: bounded(hook.message, message) })),
    }),
    shortened: true,
  };
}

function brief(run: ListedRun): object {
  const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
  return {
    ...{ label: bounded(label, 60), matrix: matrix && shortValues(matrix, 20) },
    ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
    failure: failure && { ...failure, message: bounded(failure.message, 60) },
    shortened: true,
  };
}

function essential({ label, runId, pathspec, status, failure }: ListedRun): object {
  return {
    ...{ label: bounded(label, 40), runId, pathspec, status },
    failure: failure && { reason: failure.reason },
    shortened: true,
  };
}

function shortValues(values: Readonly<Record<string, unknown>>, max: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => Buffer.byteLength(jsonText(value)) <= max),
  );
}

/** Several jobs can have more runs than a single step: unsuccessful ones are shown before others. */
function asManyAsFit(runs: readonly ListedRun[]): string {
  const isGood = ({ status }: ListedRun) => status === 'successful';
  const kept = new Set<ListedRun>();
  let room = MAX_OUTPUT_BYTES;
  for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
    room -= Buffer.byteLength(jsonText(essential(run))) + 1;
    if (room < 0) break;
    kept.add(run);
  }
  return jsonText(runs.filter((run) => kept.has(run)).map(essential));
}
