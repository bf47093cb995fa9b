import { optionRows } from '../../options/table.js';
import { variableOf } from './read-options.js';

/** How many variables the message lists. */
const MAX_NAMES = 5;

/**
 * Names the job's own variables that do not reach the flow because they are named like those that the runner sets for actions only.
 * `undefined` if there are none. @param given the flow's variables from the input `env`
 */
export function lostVariablesText(
  env: NodeJS.ProcessEnv,
  given: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const ours = new Set(optionRows.map(([, { input = '' }]) => variableOf(input)));
  const lost = Object.keys(env)
    .filter((name) => /^(?:INPUT|STATE)_\w+$/.test(name) && !ours.has(name) && !Object.hasOwn(given, name))
    .sort();
  if (lost.length === 0) return undefined;
  const shown = lost.slice(0, MAX_NAMES).join(', ') + (lost.length > MAX_NAMES ? ', …' : '');
  return `The flow does not get ${shown}: names that begin with INPUT_ or STATE_ are reserved for the action. If it needs them, use the input "env", or other names.`;
}
