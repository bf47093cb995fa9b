import { flowNames } from '../execution/plan/flow-names.js';
import { parametersOf, type RunPlan } from '../execution/plan/run-plan.js';
import { commonValuesText, secretValues } from '../redaction/index.js';

type Named = Readonly<Record<string, unknown>>;

/** What has names by which a value is known for a secret. */
export interface NamedValues {
  readonly named: readonly Named[];
  /** Names of flows, in small letters, which are no secrets. */
  readonly flows: ReadonlySet<string>;
}

/** What plans name: variables, parameters, Configs and decospecs. @param more variables or settings beside them */
export function namedValuesOf(plans: readonly RunPlan[], more: readonly Named[] = []): NamedValues {
  const ofPlans = plans.flatMap((plan) => [
    { decospecs: plan.decospecs },
    plan.configValues,
    parametersOf(plan),
  ]);
  return { named: [process.env, plans[0]?.env ?? {}, ...more, ...ofPlans], flows: flowNames(plans) };
}

/** What must not be shown: the values of names that are those of secrets, and those that are `given` as such. */
export function secretsIn({ named, flows }: NamedValues, given: readonly string[] = []): string[] {
  return [...secretValues({}, given), ...named.flatMap((values) => secretValues(values, [], flows))];
}

/** Says which secrets are not hidden, as their values are common; `undefined` where all are hidden. */
export function commonSecretsText({ named, flows }: NamedValues): string | undefined {
  return commonValuesText(named, flows);
}
