import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { producerIn } from '../artifacts/artifact-name.js';
import {
  restSource,
  resultsSource,
  type ArtifactSource,
  type FindBy,
  type ListedArtifact,
} from '../artifacts/artifact-source.js';
import { AnswerError } from '../network/answer-body.js';
import { BUNDLE_FILE } from '../../bundle/index.js';
import type { BundleName } from './bundle-name.js';
import { unpackEntry } from '../artifacts/zip-entry.js';
import { CoincidenceError, TIME_LIMITS, type BundleOffer, type Carrier } from './carrier.js';
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
        return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, source)];
      });
      // Another job's may be behind the cut, and look the same.
      if (isCut) throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
      return offers;
    },
  };
}

/** In bytes: no more is downloaded, whatever size a list tells; and of an artifact without a size. */
const MOST_BYTES = 10 * 1024 ** 3;
const MOST_WITHOUT_SIZE = 1024 ** 3;
/** A list may tell the size of what is in an archive. */
const MARGIN_BYTES = 1024 ** 2;
/** What GitHub answers for an artifact whose days are over; lists have it still. */
const GONE = 410;

/** What is in the bundle is refused by our own reader where that leaves its place. */
export function artifactOffer(
  carrier: string,
  artifact: ListedArtifact,
  attempt: number,
  source: ArtifactSource,
): BundleOffer {
  const { size } = artifact;
  return {
    carrier,
    attempt,
    size,
    async download(directory, signal) {
      mkdirSync(directory, { recursive: true });
      const archive = path.join(directory, 'archive.zip');
      const mostBytes = size > 0 ? Math.min(size + MARGIN_BYTES, MOST_BYTES) : MOST_WITHOUT_SIZE;
      try {
        await source.save(artifact, archive, { mostBytes, withinMs: TIME_LIMITS.downloadMs, signal });
        const file = path.join(directory, BUNDLE_FILE);
        if (!(await unpackEntry(archive, isBundleFile, file, signal)))
          throw new Error('the artifact contains no bundle');
        return file;
      } catch (error) {
        throw error instanceof AnswerError && error.status === GONE
          ? new Error(EXPIRED, { cause: error })
          : error;
      } finally {
        removeOwn(archive);
      }
    },
  };
}

const EXPIRED = `the artifact has expired: the repository's settings limit how long artifacts are kept`;

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
