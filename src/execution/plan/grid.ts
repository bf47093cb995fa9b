import { ownValue } from '../../client/own-value.js';
import { isSecret, REPLACEMENT } from '../../redaction/index.js';
import { UsageError, writtenText, type ParameterValue, type ParameterValues } from '../../runner/index.js';
import { parametersOf, type RunPlan } from './run-plan.js';

/** The names of parameters, each with what gave it, as in `NewRun`. */
export function namedBy(source: string, parameters: ParameterValues): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(parameters).map((name) => [name, source]));
}

/** The same as GitHub's maximum number of jobs in a matrix. */
const MAX_RUNS = 256;

/**
 * Every combination of the values for each name; the last name varies fastest. An empty grid is one empty combination.
 * @param source where the grid comes from, for errors
 * @throws {UsageError} if there are too many
 */
export function combinationsOf(
  grid: Readonly<Record<string, readonly ParameterValue[]>>,
  source: string,
): Readonly<Record<string, ParameterValue>>[] {
  requireFewRuns(
    source,
    Object.values(grid).reduce((count, { length }) => count * length, 1),
  );
  return Object.entries(grid).reduce<Record<string, ParameterValue>[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    [{}],
  );
}

/** @param makers what the runs are made from, for errors @throws {UsageError} if there are more runs than a step should make */
export function requireFewRuns(makers: string, count: number): void {
  if (count > MAX_RUNS)
    throw new UsageError(
      `${makers}: ${count} runs are too many; at most ${MAX_RUNS} are allowed. Use several jobs.`,
    );
}

/** Longer values are not shown, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_SHOWN_LENGTH = 60;

/** Labels a step's runs with the flow file, and with the parameters that differ between runs of the same flow. */
export function labelled(plans: readonly Omit<RunPlan, 'label'>[]): RunPlan[] {
  const labels = plans.map((plan) => [plan.flowFile, ...differences(plan, plans)].join(' '));
  return plans.map((plan, index) => {
    const label = labels[index] ?? '';
    const isUnique = labels.indexOf(label) === labels.lastIndexOf(label);
    return { ...plan, label: isUnique ? label : `${label} #${index + 1}` };
  });
}

function differences(plan: Omit<RunPlan, 'label'>, plans: readonly Omit<RunPlan, 'label'>[]): string[] {
  const alike = plans.filter(({ flowFile }) => flowFile === plan.flowFile);
  return Object.entries(parametersOf(plan))
    .filter(([name, value]) =>
      alike.some((other) => shown(ownValue(parametersOf(other), name)) !== shown(value)),
    )
    .map(([name, value]) => `${name}=${isSecret(name, value) ? REPLACEMENT : short(shown(value))}`);
}

function short(text: string): string {
  return text.length > MAX_SHOWN_LENGTH ? '…' : text;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : writtenText(value);
}
