import { isIdentifier, isPathspec, isPythonName, parseForeignJson } from '../client/index.js';
import { readRegularText } from '../client/regular-file.js';

/** What a command says that it has made. */
export interface Told {
  readonly name?: string | undefined;
  readonly flowName?: string | undefined;
  readonly metadata?: string | undefined;
  readonly pathspec?: string | undefined;
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** On its stdout, where that was wanted. */
  readonly printed?: string | undefined;
}

/** A workflow of a thousand steps has some mebibytes; what is larger was not written by Metaflow. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_PARTS = 500_000;

/**
 * Reads the file in which Metaflow tells what it has made. The flow could have written it: names are words, which a script may put into a
 * shell.
 * @throws {Error} that says what is wrong with it
 */
export function toldIn(file: string): Told {
  const told = parseForeignJson(readRegularText(file, MOST_BYTES), MOST_PARTS);
  if (!isObject(told)) throw new Error('it is no JSON object');
  const part = <Part>(key: string, isValid: (value: unknown) => value is Part): Part | undefined => {
    const value = told[key];
    if (value === undefined || value === null) return undefined;
    if (!isValid(value)) throw new Error(`its "${key}" is not what Metaflow writes`);
    return value;
  };
  return {
    name: part('name', isIdentifier),
    flowName: part('flow_name', isPythonName),
    metadata: part('metadata', isText),
    pathspec: part('pathspec', isPathspecOfRun),
    additionalInfo: part('additional_info', isObject),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPathspecOfRun(value: unknown): value is string {
  return isPathspec(value) && value.split('/').length === 2;
}
