import { namedValuesOf, secretsIn, type NamedValues } from '../ci/secrets.js';
import type { CliArguments } from './arguments.js';

/** What reports must not hold. */
export function secretsOf(cli: CliArguments): string[] {
  const { plans, maskedVariables } = cli;
  return secretsIn(
    namedValues(cli),
    maskedVariables.map((name) => plans[0].env[name] ?? ''),
  );
}

export function namedValues({ plans, metaflowConfig = {} }: CliArguments): NamedValues {
  return namedValuesOf(plans, [metaflowConfig]);
}
