import { isPythonName } from '../../client/identifiers.js';
import type { Introspection } from './introspection.js';

type Is = (value: unknown) => boolean;

/** How many parameters, steps or names a flow has at most, and how long a name is. */
const MAX_ITEMS = 10_000;
const MAX_NAME_LENGTH = 1_000;

const text: Is = (value) => typeof value === 'string';
const name: Is = (value) => typeof value === 'string' && value.length <= MAX_NAME_LENGTH;
const number: Is = (value) => typeof value === 'number';
const flag: Is = (value) => typeof value === 'boolean';
const any: Is = () => true;
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const scalar: Is = (value) => text(value) || number(value) || flag(value);
const list =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_ITEMS && value.every(is);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const dictionary =
  (is: Is): Is =>
  (value) =>
    isObject(value) && list(name)(Object.keys(value)) && Object.values(value).every(is);
const fields =
  (required: Readonly<Record<string, Is>>, optional: Readonly<Record<string, Is>> = {}): Is =>
  (value) =>
    isObject(value) &&
    Object.entries(required).every(([key, is]) => is(value[key])) &&
    Object.entries(optional).every(([key, is]) => value[key] === undefined || orNull(is)(value[key]));

const LINE = fields({ file: name, line: number });
const PARAMETER = fields(
  {
    ...{ name, variable: name, type: name, required: flag, default: any, hasDefault: flag },
    ...{ multiple: flag, separator: orNull(name), help: orNull(text), defaultIsFile: flag },
  },
  { values: number, flagValue: scalar, prompts: flag },
);
const FAILURE = fields(
  { kind: name, text, isFromMetaflow: flag, places: list(LINE), traceback: text },
  {
    ...{ decorator: name, decoratorOptions: list(name), step: name, isRefusal: flag, parameter: text },
    ...{ isConfig: flag, expression: text, byConfigs: list(name), decospec: text, refused: text },
    ...{ defaultDecospecs: list(text), declaredAt: dictionary(LINE) },
    setting: fields({}, { profile: text, file: text, variable: text }),
  },
);

const MEMBERS: Readonly<Record<string, Is>> = {
  python: name,
  metaflow: name,
  flow: (value) => isPythonName(value) && name(value),
  flows: list(name),
  parameters: list(PARAMETER),
  configs: list(PARAMETER),
  defaults: list(fields({ name, default: any })),
  ignored: list(fields({ name, variable: name })),
  options: dictionary(dictionary(fields({ type: name, choices: list(name) }))),
  unreached: list(name),
  decorators: list(name),
  project: fields({}, { name, branch: name, production: flag }),
  steps: list(
    fields({
      ...{ name, type: name, next: list(name), file: orNull(text), line: orNull(number) },
      unexecuted: (value) => [null, 'async', 'generator'].includes(value as string | null),
    }),
  ),
  isStartable: flag,
  graph: any,
  failure: FAILURE,
};

/**
 * An answer about a flow file. The flow's own code runs in the process that answers, and could answer instead, so members that are not in
 * the form of our program's are left out. `undefined` if there is no answer.
 */
export function checkedIntrospection(answer: unknown): Introspection | undefined {
  if (!isObject(answer)) return undefined;
  const members = Object.entries(MEMBERS).filter(
    ([key, is]) => Object.hasOwn(answer, key) && is(answer[key]),
  );
  const found = Object.fromEntries(members.map(([key]) => [key, answer[key]]));
  return { python: 'unknown', ...found };
}
