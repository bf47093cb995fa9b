import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../../client/index.js';
import { readRegularText } from '../../client/regular-file.js';
import { MAX_SECRETS, Redactor, secretValues } from '../../redaction/index.js';

/** For all manifests together: a workflow with a thousand steps is a few mebibytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PARTS = 500_000;

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
  let left = MAX_BYTES;
  const texts: string[] = [];
  const secrets = new Set<string>();
  for (const name of readdirSync(directory)) {
    const text = readRegularText(path.join(directory, name), left);
    left -= text.length;
    texts.push(text);
    for (const secret of secretsOfManifest(text)) secrets.add(secret);
    if (secrets.size > MAX_SECRETS) throw new Error(`they contain more than ${MAX_SECRETS} secrets`);
  }
  const all = new Redactor([...redactor.secrets, ...secrets]);
  return { redactor: all, hasSecrets: texts.some((text) => all.text(text) !== text) };
}

/** The values of members and variables that are named like secrets. */
function secretsOfManifest(text: string): string[] {
  if (!/^\s*\{/.test(text)) return secretValues({ members: membersInPython(text) });
  return secretValues({ manifest: parseForeignJson(text, MAX_PARTS) });
}

/** Matches members of a dictionary as Python writes them, including name-value pairs and parameter defaults. */
const MEMBER =
  /'(?:name': '([\w.-]{1,200})', '(?:value|default)|([\w.-]{1,200}))': ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** A manifest for Airflow is a Python program. */
function membersInPython(text: string): Readonly<Record<string, unknown>>[] {
  const members: Readonly<Record<string, unknown>>[] = [];
  for (const [, variable, key, written = ''] of text.matchAll(MEMBER)) {
    if (members.length === MAX_PARTS) throw new Error(`they have more than ${MAX_PARTS} parts`);
    const value = written.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    members.push({ [variable ?? key ?? '']: value });
  }
  return members;
}
