import { FlowFileError } from './errors.js';
import type { DeclaredParameter, Introspection } from './introspection.js';

/** What TypeScript calls the types of Metaflow's parameters. Others are what the command line takes: text or numbers. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'number | bigint',
  float: 'number',
  str: 'string',
  bool: 'boolean',
  file: 'string',
  JSON: 'string | readonly unknown[] | { readonly [key: string]: unknown }',
};

/**
 * A TypeScript declaration of a flow's parameters, for `Runner<SlowFlowParameters>`.
 * @throws {FlowFileError} when the file does not have exactly one flow whose parameters can be read
 */
export function parameterTypes(flowFile: string, { flows = [], parameters }: Introspection): string {
  const [flowName] = flows;
  if (flowName === undefined || !parameters) {
    throw new FlowFileError(
      flows.length > 1
        ? `${flowFile} defines several flows: ${flows.join(', ')}. Their parameters cannot be told apart.`
        : `The parameters of ${flowFile} cannot be read.`,
      { flowFile },
    );
  }
  const body = parameters.map(declaration).join('');
  return [
    `/** Parameters of ${flowName}, made by: metaflow-runner types ${comment(flowFile)} */`,
    `export type ${flowName}Parameters = {${body === '' ? '' : `\n${body}`}};`,
    '',
  ].join('\n');
}

function declaration(parameter: DeclaredParameter): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : JSON.stringify(parameter.name);
  return `  /** ${description(parameter)} */\n  readonly ${key}${parameter.required ? '' : '?'}: ${typeOf(parameter)};\n`;
}

function typeOf({ type, multiple, separator }: DeclaredParameter): string {
  const one = TYPES[type] ?? 'string | number';
  const list = one.includes('|') ? `readonly (${one})[]` : `readonly ${one}[]`;
  if (multiple) return list;
  return separator === null ? one : `${one} | ${list}`;
}

function description({ type, default: value, hasDefault, help }: DeclaredParameter): string {
  const shown = value === null ? (hasDefault ? 'computed' : 'none') : JSON.stringify(value);
  return comment(
    [...(help ? [help.replace(/\s+/g, ' ').trim()] : []), `Type ${type}, default ${shown}.`].join(' '),
  );
}

/** Text that cannot end the comment it is in. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replace(/[\r\n]+/g, ' ');
}
