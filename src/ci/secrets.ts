import { flowNames } from '../execution/plan/flow-names.js';
import { parametersOf, type RunPlan } from '../execution/plan/run-plan.js';
import { commonValuesText, secretValues } from '../redaction/index.js';

type Named = Readonly<Record<string, unknown>>;

/** Named values, whose names show which of them are secrets. */
export interface NamedValues {
  readonly named: readonly Named[];
  /** The flows' names in lower case, which are not secrets. */
  readonly flows: ReadonlySet<string>;
}

/** Named values in plans: variables, parameters, Configs and decospecs. @param more further variables or settings */
export function namedValuesOf(plans: readonly RunPlan[], more: readonly Named[] = []): NamedValues {
  const planSecrets = plans.flatMap((plan) => [
    { decospecs: plan.decospecs },
    plan.configValues,
    parametersOf(plan),
  ]);
  return { named: [process.env, plans[0]?.env ?? {}, ...more, ...planSecrets], flows: flowNames(plans) };
}

/** The secrets: values whose names are like those of secrets, and those `given` as such. */
export function secretsIn({ named, flows }: NamedValues, given: readonly string[] = []): string[] {
  return [...secretValues({}, given), ...named.flatMap((values) => secretValues(values, [], flows))];
}

/** Names the secrets that are not hidden because their values are common; `undefined` if all are hidden. */
export function commonSecretsText({ named, flows }: NamedValues): string | undefined {
  return commonValuesText(named, flows);
}
