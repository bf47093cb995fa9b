import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../../client/index.js';
import { readRegularText } from '../../client/regular-file.js';
import { Redactor, secretValues } from '../../redaction/index.js';

/** A workflow of a thousand steps has some mebibytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PARTS = 2_000_000;

/** What is known of a directory of manifests. */
export interface KnownSecrets {
  /** Replaces what is secret in them, too. */
  readonly redactor: Redactor;
  /** Whether there is anything of it in them. */
  readonly areThere: boolean;
}

/**
 * Finds the secrets of manifests: what Metaflow's configuration has for its services, and what steps have for their variables, stands in
 * them, though nobody has given it to the job.
 * @throws {Error} of what cannot be read, or is too much to look through
 */
export function secretsOfManifests(directory: string, redactor: Redactor): KnownSecrets {
  const texts = readdirSync(directory).map((name) => readRegularText(path.join(directory, name), MOST_BYTES));
  const all = new Redactor([...redactor.secrets, ...texts.flatMap(secretsOfManifest)]);
  return { redactor: all, areThere: texts.some((text) => all.text(text) !== text) };
}

/** Members of a manifest with the name of a secret, and variables of containers: objects of a name and a value. */
export function secretsOfManifest(text: string): string[] {
  if (!/^\s*\{/.test(text)) return secretValues({ members: membersInPython(text) });
  const manifest = parseForeignJson(text, MOST_PARTS);
  return secretValues({ manifest, variables: variablesIn(manifest) });
}

function variablesIn(manifest: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const inner = Object.values(manifest).flatMap(variablesIn);
  const { name, value, Name = name, Value = value } = manifest as Readonly<Record<string, unknown>>;
  return typeof Name === 'string' && typeof Value === 'string' ? [{ [Name]: Value }, ...inner] : inner;
}

/** Members of a dictionary as Python writes them, also those that are a name and a value, or the default of a parameter. */
const MEMBER =
  /'(?:name': '([\w.-]{1,200})', '(?:value|default)|([\w.-]{1,200}))': ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** What is for Airflow is a program. */
function membersInPython(text: string): Readonly<Record<string, unknown>>[] {
  return [...text.matchAll(MEMBER)].map(([, variable, key, written = '']) => {
    const value = written.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    return { [variable ?? key ?? '']: value };
  });
}
