import { ownValue } from '../../client/own-value.js';
import { ParameterError } from '../errors.js';
import type { DeclaredParameter, IgnoredParameter } from '../introspection/introspection.js';
import { nearestName } from './nearest-name.js';
import { shownValue } from './shown-value.js';
import { BARE_OPTION, Repeated, type RenderedParameters } from './option-values.js';

/** A flow's name, and its parameters. */
export interface DeclaringFlow {
  readonly flowName: string;
  readonly parameters: readonly DeclaredParameter[];
  /** What the flow declares in vain. */
  readonly ignored?: readonly IgnoredParameter[] | undefined;
}

/**
 * Checks values against the parameters a flow declares, as Metaflow's command line does: unknown names, missing
 * required values and wrong types.
 * @param env may supply values, as `METAFLOW_RUN_<NAME>`
 * @param command the words of the command, e.g. `argo-workflows trigger`
 * @throws {ParameterError}
 */
export function checkParameters(
  flow: DeclaringFlow,
  values: RenderedParameters,
  env: NodeJS.ProcessEnv,
  command = 'run',
): void {
  const { flowName, parameters: declared } = flow;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === BARE_OPTION) continue;
    const parameter = declared.find((candidate) => candidate.name === name);
    if (!parameter) throw unknownParameter(flow, name, value);
    checkValue(flowName, parameter, value);
    if (parameter.required && parameter.type === 'JSON' && isNull(value))
      throw new ParameterError(
        `Parameter "${name}" of ${flowName} is required, and Metaflow treats null as no value.`,
        { parameter: name, value, expected: parameter.type },
      );
  }
  for (const parameter of declared) {
    const fromEnv = env[variableOf(parameter.name, command)];
    const isNeeded = parameter.required || parameter.prompts === true;
    if (isNeeded && ownValue(values, parameter.name) === undefined && fromEnv === undefined) {
      const why = parameter.prompts
        ? 'which asks for it at a prompt that nobody can answer'
        : 'which has no default';
      throw new ParameterError(
        `${flowName} needs a value for its parameter "${parameter.name}" (${parameter.type}), ${why}.`,
        { parameter: parameter.name, expected: parameter.type, isMissing: true },
      );
    }
  }
}

/**
 * The environment variable that sets a parameter if the command line does not.
 * @param command the words of the command, e.g. `argo-workflows trigger`
 */
export function variableOf(parameter: string, command = 'run'): string {
  return `METAFLOW_${command} ${parameter}`.toUpperCase().replace(/[ -]/g, '_');
}

export function unknownParameter(
  { flowName, parameters: declared, ignored = [] }: DeclaringFlow,
  name: string,
  value: unknown,
): ParameterError {
  const inVain = ignored.find((parameter) => parameter.name === name);
  if (inVain)
    return new ParameterError(ignoredText(flowName, inVain), { parameter: name, value, isUnknown: true });
  // Command-line names come first, so they win ties.
  const names = (['name', 'variable'] as const).flatMap((kind) =>
    declared.map((parameter) => parameter[kind]),
  );
  const nearest = nearestName(name, names);
  const meant = declared.find(
    (parameter) => parameter.name === nearest || parameter.variable === nearest,
  )?.name;
  const known = declared.map((parameter) => `${parameter.name} (${parameter.type})`).join(', ');
  return new ParameterError(
    `${flowName} has no parameter "${name}" (given the value ${shownValue(value, name, meant)}).` +
      (meant ? ` Did you mean "${meant}"?` : '') +
      (known ? ` Its parameters: ${known}.` : ' It has no parameters.'),
    { parameter: name, value, isUnknown: true, nearest: meant },
  );
}

export function ignoredText(flowName: string, { name, variable }: IgnoredParameter): string {
  return `Metaflow ignores the parameter "${name}" of ${flowName}, because of the name of its class variable, "${variable}". Rename the variable.`;
}

function checkValue(flowName: string, parameter: DeclaredParameter, value: unknown): void {
  const values: readonly unknown[] = value instanceof Repeated ? value.options.flat() : [value];
  for (const item of values) {
    if (TYPE_CHECKS.get(parameter.type)?.(item) === false) {
      throw new ParameterError(
        `Parameter "${parameter.name}" of ${flowName} must be ${expectation(parameter.type)}, got ${shownValue(item, parameter.name)}.`,
        { parameter: parameter.name, value: item, expected: parameter.type },
      );
    }
  }
}

/** Which values Metaflow's command line accepts, by type. Other types accept anything. */
const TYPE_CHECKS = new Map<string, (value: unknown) => boolean>([
  ['int', (value) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(String(value))],
  [
    'float',
    (value) =>
      /^\s*[+-]?(inf|infinity|nan|(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)(e[+-]?\d+)?)\s*$/i.test(String(value)),
  ],
  ['bool', (value) => /^\s*(true|false|t|f|yes|no|y|n|1|0)\s*$/i.test(String(value))],
  ['JSON', (value) => typeof value !== 'boolean' && (typeof value !== 'string' || isJson(value))],
]);

function isNull(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === 'null';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a value of a type must be, within a sentence. */
function expectation(type: string): string {
  if (type === 'JSON') return 'valid JSON';
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
