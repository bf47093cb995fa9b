import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../../client/index.js';
import { readRegularText } from '../../client/regular-file.js';
import { Redactor, secretValues } from '../../redaction/index.js';

/** A workflow with a thousand steps is a few mebibytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PARTS = 2_000_000;

/** The secrets in a directory of manifests. */
export interface KnownSecrets {
  /** Redacts them, too. */
  readonly redactor: Redactor;
  /** Whether the manifests contain any. */
  readonly hasSecrets: boolean;
}

/**
 * Finds the secrets in manifests: Metaflow's configuration for its services and the steps' variables appear there although nobody gave them
 * to the job.
 * @throws {Error} if the manifests cannot be read, or are too large to search
 */
export function secretsOfManifests(directory: string, redactor: Redactor): KnownSecrets {
  const texts = readdirSync(directory).map((name) => readRegularText(path.join(directory, name), MAX_BYTES));
  const all = new Redactor([...redactor.secrets, ...texts.flatMap(secretsOfManifest)]);
  return { redactor: all, hasSecrets: texts.some((text) => all.text(text) !== text) };
}

/** Members of a manifest that are named like secrets, and containers' variables: objects with a name and a value. */
export function secretsOfManifest(text: string): string[] {
  if (!/^\s*\{/.test(text)) return secretValues({ members: membersInPython(text) });
  const manifest = parseForeignJson(text, MAX_PARTS);
  return secretValues({ manifest, variables: variablesIn(manifest) });
}

function variablesIn(manifest: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof manifest !== 'object' || manifest === null) return [];
  const inner = Object.values(manifest).flatMap(variablesIn);
  const { name, value, Name = name, Value = value } = manifest as Readonly<Record<string, unknown>>;
  return typeof Name === 'string' && typeof Value === 'string' ? [{ [Name]: Value }, ...inner] : inner;
}

/** Matches members of a dictionary as Python writes them, including name-value pairs and parameter defaults. */
const MEMBER =
  /'(?:name': '([\w.-]{1,200})', '(?:value|default)|([\w.-]{1,200}))': ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** A manifest for Airflow is a Python program. */
function membersInPython(text: string): Readonly<Record<string, unknown>>[] {
  return [...text.matchAll(MEMBER)].map(([, variable, key, written = '']) => {
    const value = written.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    return { [variable ?? key ?? '']: value };
  });
}
