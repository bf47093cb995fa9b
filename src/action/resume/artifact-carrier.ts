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

/** The artifacts of this workflow run, or, with `findBy`, of any workflow run through the REST API. */
export function artifactCarrier(name: BundleName, attempt: number, findBy?: FindBy): Carrier {
  const carrier = findBy ? 'REST' : 'artifacts';
  return {
    name: carrier,
    async offers(signal) {
      const source = findBy ? restSource(process.env, findBy) : resultsSource(process.env);
      const { artifacts, isCut } = await source.list(signal);
      refuseCoincidence(artifacts, name, attempt);
      // If a step uploaded a bundle twice, the second is the better informed one.
      const newestFirst = [...artifacts].sort((first, second) => second.id - first.id);
      const offers = newestFirst.flatMap((artifact) => {
        const of = name.attemptOf(artifact.name);
        return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, source)];
      });
      // Another job's artifacts may be beyond the cut, and look the same.
      if (isCut) throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
      return offers;
    },
  };
}

/** In bytes: the limit for downloads, whatever size a list claims, and for artifacts of unknown size. */
const MAX_BYTES = 10 * 1024 ** 3;
const MAX_BYTES_IF_SIZE_UNKNOWN = 1024 ** 3;
/** A list may give the size of the content of an archive. */
const MARGIN_BYTES = 1024 ** 2;
/** GitHub's answer for an expired artifact; lists still contain it. */
const GONE = 410;

/** Our own bundle reader rejects a bundle whose content leaves its place. */
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
      const maxBytes = size > 0 ? Math.min(size + MARGIN_BYTES, MAX_BYTES) : MAX_BYTES_IF_SIZE_UNKNOWN;
      try {
        await source.save(artifact, archive, { maxBytes, withinMs: TIME_LIMITS.downloadMs, signal });
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

/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isBundleFile(place: string): boolean {
  const [file, ...folders] = place.split('/').reverse();
  return file === BUNDLE_FILE && folders.length <= 1;
}

/**
 * In one attempt, one step uploads everything for a run: the step's records and the run's bundles. If several did, several jobs or steps
 * look the same, and nobody could tell whose bundle is whose, even if only one of them failed. The same is true if another one has uploaded
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
