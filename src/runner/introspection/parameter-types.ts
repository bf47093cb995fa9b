import { FlowFileError } from '../errors.js';
import type { DeclaredParameter, Introspection } from './introspection.js';

/** What TypeScript calls the types of Metaflow's parameters. Others are what the command line takes: text or numbers. */
const TYPES = new Map([
  ['int', 'number | bigint'],
  ['float', 'number'],
  ['str', 'string'],
  ['bool', 'boolean'],
  ['file', 'string'],
  ['JSON', 'string | readonly unknown[] | { readonly [key: string]: unknown }'],
]);

/**
 * A TypeScript declaration of a flow's parameters, for `Runner<SlowFlowParameters>`.
 * @throws {FlowFileError} when the file runs no flow, or its parameters cannot be known
 */
export function parameterTypes(
  flowFile: string,
  { flow, flows, parameters, failure }: Introspection,
): string {
  if (flow === undefined || !parameters) {
    const why =
      failure && failure.kind !== 'exit'
        ? failure.text.replace(/\.$/, '')
        : `it runs no flow (it defines ${flows?.join(', ') || 'none'})`;
    throw new FlowFileError(`The parameters of ${flowFile} cannot be known: ${why}.`, {
      flowFile,
      ...failure?.places[0],
    });
  }
  const body = parameters.map(declaration).join('');
  return [
    `/** Parameters of ${flow}, made by: metaflow-runner types ${comment(flowFile)} */`,
    `export type ${flow}Parameters = {${body === '' ? '' : `\n${body}`}};`,
    '',
  ].join('\n');
}

function declaration(parameter: DeclaredParameter): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : JSON.stringify(parameter.name);
  return `  /** ${description(parameter)} */\n  readonly ${key}${parameter.required ? '' : '?'}: ${typeOf(parameter)};\n`;
}

function typeOf({ type, multiple, values = 1, separator }: DeclaredParameter): string {
  const value = TYPES.get(type) ?? 'string | number';
  const one = values > 1 ? `readonly [${Array.from({ length: values }, () => value).join(', ')}]` : value;
  const list = one.includes(' ') ? `readonly (${one})[]` : `readonly ${one}[]`;
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
