import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { artifactClient } from '../artifacts/artifact-client.js';
import { producerIn } from '../artifacts/artifact-name.js';
import { restSource, resultsSource, type FindBy, type ListedArtifact } from '../artifacts/artifact-source.js';
import { BUNDLE_FILE, type BundleName } from './bundle-name.js';
import { unpackEntry } from '../artifacts/zip-entry.js';
import { CoincidenceError, type BundleOffer, type Carrier } from './carrier.js';
import { removeOwn } from '../../client/regular-file.js';

/** The artifacts of this workflow run, or, with `findBy`, of any by way of the REST API. */
export function artifactCarrier(name: BundleName, attempt: number, findBy?: FindBy): Carrier {
  const carrier = findBy ? 'REST' : 'artifacts';
  return {
    name: carrier,
    async offers(signal) {
      const source = findBy ? restSource(process.env, findBy) : resultsSource(process.env);
      const { artifacts, isCut } = await source.list(signal);
      refuseCoincidence(artifacts, name, attempt);
      // What one step has left twice it knew better the second time.
      const newestFirst = [...artifacts].sort((first, second) => second.id - first.id);
      const offers = newestFirst.flatMap((artifact) => {
        const of = name.attemptOf(artifact.name);
        return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, findBy)];
      });
      // Another job's may be behind the cut, and look the same.
      if (isCut) throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
      return offers;
    },
  };
}

/** What is in the bundle is refused by our own reader where that leaves its place. */
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
    async download(directory, signal) {
      const client = await artifactClient();
      mkdirSync(directory, { recursive: true });
      const archives = path.join(directory, 'archive');
      // The client's own way to unpack ends our process for some names in an archive.
      const options = { path: archives, skipDecompress: true, ...(findBy ? { findBy } : {}) };
      await client.downloadArtifact(id, options);
      const [archive = ''] = readdirSync(archives);
      const file = path.join(directory, BUNDLE_FILE);
      if (!(await unpackEntry(path.join(archives, archive), isBundleFile, file, signal)))
        throw new Error('the artifact holds no bundle');
      removeOwn(archives);
      return file;
    },
  };
}

/** Below a folder of the artifact's name; artifacts of older versions have it without. */
function isBundleFile(place: string): boolean {
  const [file, ...folders] = place.split('/').reverse();
  return file === BUNDLE_FILE && folders.length <= 1;
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
