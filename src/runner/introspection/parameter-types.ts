import { isSecretName, Redactor, secretValues, withoutSecretValues } from '../../redaction/index.js';
import { FlowFileError } from '../errors.js';
import type { DeclaredParameter, Introspection } from './introspection.js';
import { asSentence } from './message-text.js';
import { isPythonName } from '../../client/identifiers.js';

/** TypeScript's names for Metaflow's parameter types. Other types take what the command line takes: text or numbers. */
const TYPES = new Map([
  ['int', 'number | bigint'],
  ['float', 'number'],
  ['str', 'string'],
  ['bool', 'boolean'],
  ['file', 'string'],
  ['JSON', 'string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown }'],
]);

/**
 * A TypeScript declaration of a flow's parameters, for `Runner<SlowFlowParameters>`. Its comments show the defaults,
 * which the flow may have read from a file or the environment. Defaults that are secret, by the parameter's name or
 * within a URL, appear as `***`.
 * @param flowFile for the declaration's first line
 * @param introspection what `Runner.introspect` resolved to
 * @param secrets more texts to keep out of the comments
 * @throws {@link FlowFileError} if the file runs no flow, or its parameters are unknown
 */
export function parameterTypes(
  flowFile: string,
  { flow, flows, parameters, failure }: Introspection,
  secrets: readonly string[] = [],
): string {
  // A class may have any name.
  if (!isPythonName(flow) || !parameters) {
    const why =
      failure && failure.kind !== 'exit'
        ? failure.text.replace(/\.$/, '')
        : `it runs no flow (it defines ${flows?.join(', ') || 'none'})`;
    throw new FlowFileError(`The parameters of ${flowFile} cannot be known: ${why}.`, {
      flowFile,
      ...failure?.places[0],
    });
  }
  const defaults = parameters.map((parameter) => ({ [nameOf(parameter)]: parameter.default }));
  const redactor = new Redactor([...secrets, ...defaults.flatMap((named) => secretValues(named))]);
  const body = parameters.map((parameter) => declaration(parameter, redactor)).join('');
  return [
    `/** Parameters of ${flow}, made by: metaflow-runner types ${comment(flowFile)} */`,
    `export type ${flow}Parameters = {${body === '' ? '' : `\n${body}`}};`,
    '',
  ].join('\n');
}

function declaration(parameter: DeclaredParameter, redactor: Redactor): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : quoted(parameter.name);
  return `  /** ${description(parameter, redactor)} */\n  readonly ${key}${parameter.required || parameter.prompts ? '' : '?'}: ${typeOf(parameter)};\n`;
}

/** Control characters, and those that end a line or influence the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

function quoted(name: string): string {
  return JSON.stringify(name).replace(UNSEEN, (text) =>
    Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}

function typeOf({ type, multiple, values = 1, separator }: DeclaredParameter): string {
  const value = TYPES.get(type) ?? 'string | number';
  const one =
    values <= 1
      ? value
      : values <= MAX_TUPLE_LENGTH
        ? `readonly [${Array.from({ length: values }, () => value).join(', ')}]`
        : listOf(value);
  const list = listOf(one);
  if (multiple) return list;
  return separator === null ? one : `${one} | ${list}`;
}

/** The type of a parameter with more values than this is a list, whose length the compiler does not check. */
const MAX_TUPLE_LENGTH = 100;

function listOf(type: string): string {
  return type.includes(' ') ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function description(parameter: DeclaredParameter, redactor: Redactor): string {
  const { type, default: value, hasDefault, help } = parameter;
  const { shown } = withoutSecretValues({ shown: value }, () => isSecretName(nameOf(parameter)));
  const lines = help ? [asSentence(redactor.text(help).replace(/\s+/g, ' ').trim())] : [];
  const text = value === null ? 'computed when the run starts' : JSON.stringify(redactor.value(shown));
  const otherwise = parameter.required ? '. It is required' : '; it has no default';
  const rest = hasDefault || value !== null ? `, the default ${text}` : otherwise;
  return comment([...lines, `Metaflow's type is ${type}${rest}.`].join(' '));
}

/** Whichever of the two names marks the parameter as secret, if either does. An IncludeFile's default is a path. */
function nameOf({ name, variable, type }: DeclaredParameter): string {
  return type !== 'file' && isSecretName(variable) ? variable : type === 'file' ? `${name}-file` : name;
}

/** Text that can neither end its comment, nor direct the compiler, control a terminal, or change the order in which an editor shows the code. */
function comment(text: string): string {
  return text.replace(UNSEEN, ' ').replaceAll('*/', '* /').replaceAll('@ts-', '@ ts-');
}
