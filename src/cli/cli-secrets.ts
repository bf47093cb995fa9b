import { namedValuesOf, secretsIn, type NamedValues } from '../ci/secrets.js';
import { nearestName } from '../runner/index.js';
import type { CliArguments } from './command-line/arguments.js';

/** What reports must not contain. */
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

/** Variables that should be hidden but do not exist: most likely, their names are misspelt. */
export function unknownVariables({ plans: [{ env }], maskedVariables }: CliArguments): string[] {
  return maskedVariables
    .filter((name) => env[name] === undefined)
    .map((name) => {
      const nearest = nearestName(name, Object.keys(env), 0.3);
      const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
      return `--mask-env ${name}: there is no such variable, so it hides nothing.${meant}`;
    });
}
