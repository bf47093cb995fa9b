import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { FindOptions } from '@actions/artifact';
import { artifactClient } from './artifact-client.js';
import { isConflict } from './artifact-upload.js';
import { anotherName, type BundleName } from './bundle-name.js';
import type { BundleOffer, Carrier } from './carrier.js';

/** Another workflow run than ours, or ours by way of the REST API: with a token that may read it. */
export type FindBy = NonNullable<FindOptions['findBy']>;

/** The artifacts of this workflow run, or, with `findBy`, of any. */
export function artifactCarrier(name: BundleName, before: number, findBy?: FindBy): Carrier {
  const carrier = findBy ? 'REST' : 'artifacts';
  return {
    name: carrier,
    async offers() {
      const found = (await listArtifacts(findBy)).flatMap((artifact) => {
        const attempt = name.attemptOf(artifact.name);
        return attempt === undefined || attempt >= before ? [] : [{ ...artifact, attempt }];
      });
      refuseTwins(found);
      return found.map((artifact) => artifactOffer(carrier, artifact, artifact.attempt, findBy));
    },
  };
}

export interface ListedArtifact {
  readonly name: string;
  readonly id: number;
  readonly size: number;
}

export async function listArtifacts(findBy: FindBy | undefined): Promise<readonly ListedArtifact[]> {
  const client = await artifactClient();
  const { artifacts } = await client.listArtifacts(findBy ? { findBy } : {});
  return artifacts;
}

/** The client does not unpack what it downloads: our own reader does, which refuses what leaves its directory. */
export function artifactOffer(
  carrier: string,
  { id, size }: ListedArtifact,
  attempt: number,
  findBy: FindBy | undefined,
): BundleOffer {
  return {
    carrier,
    attempt,
    size,
    async download(directory) {
      const client = await artifactClient();
      mkdirSync(directory, { recursive: true });
      const options = { path: directory, skipDecompress: true, ...(findBy ? { findBy } : {}) };
      await client.downloadArtifact(id, options);
      const [file] = readdirSync(directory);
      if (file === undefined) throw new Error('the artifact was empty');
      return path.join(directory, file);
    },
  };
}

/** Nobody could tell which of two is this run's. */
function refuseTwins(found: readonly (ListedArtifact & { readonly attempt: number })[]): void {
  const attempt = Math.max(0, ...found.map((artifact) => artifact.attempt));
  if (new Set(found.filter((artifact) => artifact.attempt === attempt).map(({ name }) => name)).size > 1)
    throw new Error('several steps left a bundle under the same name; give each step an "id" of its own');
}

/** A name that another step took already gets a number behind it, up to this. */
const MOST_TRIES = 5;

/** Uploads a bundle, as it is: not within another archive. Resolves to the artifact's name. */
export async function uploadBundle(file: string, name: string): Promise<string> {
  const client = await artifactClient();
  let current = file;
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : anotherName(name, count);
    // An artifact that is no archive is named after its file.
    const renamed = path.join(path.dirname(file), candidate);
    renameSync(current, renamed);
    current = renamed;
    try {
      await client.uploadArtifact(candidate, [renamed], path.dirname(renamed), { skipArchive: true });
      return candidate;
    } catch (error) {
      if (count === MOST_TRIES || !isConflict(error)) throw error;
    }
  }
}
