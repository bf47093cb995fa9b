import { isIdentifier, isPathspec, isPythonName, parseForeignJson } from '../client/index.js';
import { readRegularText } from '../client/regular-file.js';

/** A command's description of what it created. */
export interface DeployerAttributes {
  readonly name?: string | undefined;
  readonly flowName?: string | undefined;
  readonly metadata?: string | undefined;
  readonly pathspec?: string | undefined;
  readonly additionalInfo?: Readonly<Record<string, unknown>> | undefined;
  /** Its stdout, if that was requested. */
  readonly printed?: string | undefined;
}

/** A workflow of a thousand steps has a few mebibytes; Metaflow did not write anything larger. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 500_000;

/**
 * Reads the file in which Metaflow describes what it created. The flow could have written it, so names must be words: a
 * script may pass them to a shell.
 * @throws {Error} that says what is wrong with it
 */
export function readDeployerAttributes(file: string): DeployerAttributes {
  const attributes = parseForeignJson(readRegularText(file, MAX_BYTES), MAX_PARTS);
  if (!isObject(attributes)) throw new Error('it is not a JSON object');
  const part = <Part>(key: string, isValid: (value: unknown) => value is Part): Part | undefined => {
    const value = attributes[key];
    if (value === undefined || value === null) return undefined;
    if (!isValid(value)) throw new Error(`its "${key}" is not in the form that Metaflow writes`);
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
