import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FindOptions } from '@actions/artifact';
import { artifactClient } from './artifact-client.js';
import { producerIn } from './artifact-name.js';
import { BUNDLE_FILE, type BundleName } from './bundle-name.js';
import { CoincidenceError, type BundleOffer, type Carrier } from './carrier.js';

/** Another workflow run than ours, or ours by way of the REST API: with a token that may read it. */
export type FindBy = NonNullable<FindOptions['findBy']>;

/** The artifacts of this workflow run, or, with `findBy`, of any. */
export function artifactCarrier(name: BundleName, attempt: number, findBy?: FindBy): Carrier {
  const carrier = findBy ? 'REST' : 'artifacts';
  return {
    name: carrier,
    async offers() {
      const listed = await listArtifacts(findBy);
      refuseCoincidence(listed, name, attempt);
      // What one step has left twice it knew better the second time.
      const newestFirst = [...listed].sort((a, b) => b.id - a.id);
      return newestFirst.flatMap((artifact) => {
        const of = name.attemptOf(artifact.name);
        return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, findBy)];
      });
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

/** The client takes no entry out of the directory. What is in the bundle is refused by our own reader where that leaves its place. */
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
      await client.downloadArtifact(id, { path: directory, ...(findBy ? { findBy } : {}) });
      return path.join(directory, BUNDLE_FILE);
    },
  };
}

/**
 * All that is left for a run in one attempt is of one step: records of the step, and bundles of the run. Where there are more, several jobs or
 * steps look the same, and nobody could tell whose bundle is whose, also when only one of them failed. So it is where another has left
 * something in this very attempt.
 */
function refuseCoincidence(listed: readonly ListedArtifact[], name: BundleName, attempt: number): void {
  const producers = new Map<number, string>();
  for (const { name: candidate } of listed) {
    const of = name.attemptOf(candidate) ?? name.attemptOfRecord(candidate);
    if (of === undefined || of > attempt) continue;
    const producer = producerIn(candidate);
    if (of === attempt || (producers.get(of) ?? producer) !== producer)
      throw new CoincidenceError(name.shown);
    producers.set(of, producer);
  }
}
