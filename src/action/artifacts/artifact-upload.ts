import type { Redactor } from '../../redaction/index.js';
import { unlessAborted } from '../../client/index.js';
import type { ArtifactService } from './artifact-service.js';
import { jsonText } from '../../outcome/json-value.js';
import type { MatrixRecord } from '../../report/matrix-record.js';
import { redactedRecord } from '../../report/redacted-record.js';
import { lacksOf, redactedCopy } from '../../ci/report/redacted-copy.js';
import type { UploadedArtifact } from '../../ci/host.js';
import { artifactUrl } from '../links/server-pages.js';

export interface Upload {
  /** One word for what the files are. */
  readonly what: string;
  readonly directory: string;
  readonly name: string;
  readonly service: ArtifactService;
  readonly redactor: Redactor;
  /** Gives up when this is aborted. */
  readonly signal: AbortSignal;
  /** Receives the reason why the files were not uploaded, once. */
  readonly reportProblem: (message: string) => void;
}

/**
 * Uploads all files of a directory, redacted, as one artifact; `undefined` if they could not be uploaded. In that case the run's result is
 * unchanged, and the files stay on disk.
 */
export async function uploadFiles(upload: Upload): Promise<UploadedArtifact | undefined> {
  const { what, directory, name, service, signal, reportProblem } = upload;
  const kept = `They are in ${directory}.`;
  try {
    if (service.missing === undefined)
      // The artifact client accepts no signal, and waits a long time for a service that does not answer.
      return await unlessAborted(uploadRedacted(upload), signal);
  } catch (error) {
    const reason = (error as Error).message.replace(/\.?$/, '.');
    if (service.missing === undefined)
      reportProblem(`The ${what} could not be uploaded as artifact "${name}": ${reason} ${kept}`);
  }
  if (service.missing !== undefined)
    service.reportMissing(reportProblem, (reason) => `The ${what} were not uploaded: ${reason}. ${kept}`);
  return undefined;
}

/** A record is our own JSON: its keys and the run statuses are not secrets. */
function recordText(record: unknown, redactor: Redactor): string {
  return jsonText(redactedRecord(record as MatrixRecord, redactor));
}

async function uploadRedacted(upload: Upload): Promise<UploadedArtifact> {
  const { what, directory, name, service, redactor, signal, reportProblem } = upload;
  using copy = await redactedCopy(directory, redactor, what === 'report' ? recordText : undefined);
  for (const text of lacksOf(what, copy)) reportProblem(text);
  const uploaded = await service.upload(name, copy.files, copy.directory, { signal });
  return { name: uploaded.name, url: artifactUrl(process.env, uploaded) };
}
