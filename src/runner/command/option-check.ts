import { ownValue } from '../../client/own-value.js';
import { OptionError, type OptionPlace } from '../errors.js';
import type { DeclaredOption } from '../introspection/introspection.js';
import { nearestName } from './nearest-name.js';
import { optionName } from './option-values.js';
import { shownValue } from './shown-value.js';

/** Metaflow has these only for flows with `@project`. */
const OPTIONS_OF_PROJECT = ['branch', 'production'];

/** Metaflow's top level, or one of its commands. */
export interface Declaring {
  readonly place: OptionPlace;
  /** Its name, for messages. */
  readonly name: string;
  /** `undefined` if they are unknown. */
  readonly options: Readonly<Record<string, DeclaredOption>> | undefined;
  /** The options that are the flow's parameters; no message suggests them. Default: none. */
  readonly parameters?: readonly string[] | undefined;
  /** The names of the options at the other place. Default: none. */
  readonly elsewhere?: readonly string[] | undefined;
}

/** Checks options against those that Metaflow declares. @throws {OptionError} */
export function checkOptions(
  { place, name: where, options: declared, parameters = [], elsewhere = [] }: Declaring,
  options: Readonly<Record<string, unknown>>,
): void {
  if (!declared) return;
  const names = Object.keys(declared).filter((name) => !parameters.includes(name));
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    const option = optionName(key);
    const known = ownValue(declared, option);
    if (!known) {
      const rightPlace = elsewhere.includes(option) ? OTHER_PLACE[place] : undefined;
      const isOfProject = place === 'top level' && OPTIONS_OF_PROJECT.includes(option);
      const nearest = rightPlace || isOfProject ? undefined : nearestName(option, names);
      const advice = isOfProject
        ? ' It comes with @project, which this flow does not have.'
        : rightPlace
          ? ` It is an option of ${rightPlace === 'command' ? 'the command' : "Metaflow's top level"}.`
          : nearest
            ? ` Did you mean "${nearest}"?`
            : ` It has: ${names.sort().join(', ')}.`;
      throw new OptionError(
        `Metaflow's ${where} has no option "${option}" (given the value ${shownValue(value, option, nearest)}).${advice}`,
        { option, place, value, nearest, rightPlace },
      );
    }
    const expected =
      known.choices.length > 0 ? `one of ${known.choices.join(', ')}` : EXPECTED.get(known.type)?.text;
    const fits =
      known.choices.length > 0
        ? known.choices.includes(plainText(value))
        : EXPECTED.get(known.type)?.fits(value);
    if (fits === false) {
      throw new OptionError(
        `Option "${option}" of Metaflow's ${where} must be ${expected ?? known.type}, got ${shownValue(value, option)}.`,
        { option, place, value },
      );
    }
  }
}

const OTHER_PLACE = { 'top level': 'command', command: 'top level' } as const;

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const EXPECTED = new Map<string, { text: string; fits: (value: unknown) => boolean }>([
  ['integer', { text: 'an integer', fits: (value) => /^[+-]?\d+$/.test(plainText(value)) }],
  ['boolean', { text: 'true or false', fits: (value) => typeof value === 'boolean' }],
  ['text', { text: 'given a value', fits: (value) => typeof value !== 'boolean' }],
]);
