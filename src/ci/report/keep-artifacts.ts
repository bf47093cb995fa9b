import { existsSync } from 'node:fs';
import type { Redactor } from '../../redaction/index.js';
import type { Host, UploadedArtifact, UploadedArtifacts } from '../host.js';
import { cardsIn, logsIn } from '../job-directory.js';
import { keepArtifact } from '../host-artifacts.js';
import { lacksOf, redactedCopy } from './redacted-copy.js';

export interface JobToKeep {
  readonly directory: string | undefined;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
}

/** Gives a job's logs and cards to its host, redacted. If something cannot be saved, there is a warning. */
export async function keepArtifacts(
  { directory, redactor, cancel }: JobToKeep,
  host: Host,
): Promise<UploadedArtifacts> {
  const { job } = host;
  if (directory === undefined || host.uploadArtifact === undefined || cancel.aborted) return {};
  const keep = async (kind: 'logs' | 'cards', files: string): Promise<UploadedArtifact | undefined> => {
    if (!existsSync(files)) return undefined;
    try {
      using copy = await redactedCopy(files, redactor);
      for (const text of lacksOf(kind, copy)) await host.warn(text);
      const name = `metaflow-${kind}${job ? `-${job.name}-attempt-${job.attempt}` : ''}`;
      return await keepArtifact(host, { kind, name, directory: copy.directory }, cancel);
    } catch (error) {
      await host.warn(redactor.text(`The ${kind} could not be uploaded: ${(error as Error).message}`));
      return undefined;
    }
  };
  return { logs: await keep('logs', logsIn(directory)), cards: await keep('cards', cardsIn(directory)) };
}
