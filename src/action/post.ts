import { existsSync, rmSync } from 'node:fs';
import * as core from './actions-core.js';
import type { Redactor } from '../redaction/index.js';
import { Deadline, endOrphans } from '../runner/index.js';
import { uploadFiles } from './artifact-upload.js';
import { say } from './job-log.js';
import { leaveBundles } from './leave-bundles.js';
import { bundlesIn, pendingIn } from './pending-bundle.js';
import { foundByPost, metaflowHomeIn } from './post-state.js';
import { redactedName } from './redacted-copy.js';
import { redactorForPost, removeSecrets } from './step-secrets.js';

/**
 * The end of the job: ends what the step left running, leaves bundles and uploads logs where it could not, and cleans up. It knows
 * what main left, and reads no inputs: in a composite action the runner may give it those of another action.
 */
export async function post(): Promise<void> {
  const { marker, directory, logs, artifactName: name, upload, uploadTimeoutMs, secretsKey } = foundByPost();
  if (marker && (await endOrphans(marker))) say('Processes that the step had left running were ended.');
  if (directory) rmSync(metaflowHomeIn(directory), { recursive: true, force: true });
  if (!directory || !logs || !name) return;
  // Who was told of a failed upload once is not told again.
  const tell = upload === 'failed' ? say : core.warning;
  const hasLogs = upload !== 'done' && existsSync(logs);
  const hasBundles = pendingIn(bundlesIn(directory)).length > 0;
  const rest = {
    name,
    logs: hasLogs ? logs : undefined,
    bundles: hasBundles ? bundlesIn(directory) : undefined,
  };
  const isDone =
    (!hasLogs && !hasBundles) ||
    (await uploadRest(rest, () => redactorForPost(directory, secretsKey), uploadTimeoutMs, tell));
  removeSecrets(directory);
  rmSync(isDone ? directory : redactedName(logs), { recursive: true, force: true });
}

/** What main could not upload: whether no logs are left that could not be. */
interface Rest {
  /** Of the logs' artifact. */
  readonly name: string;
  readonly logs: string | undefined;
  readonly bundles: string | undefined;
}

async function uploadRest(
  { name, logs, bundles }: Rest,
  findRedactor: () => Redactor,
  timeoutMs: number | undefined,
  tell: (message: string) => void,
): Promise<boolean> {
  let redactor: Redactor;
  try {
    redactor = findRedactor();
  } catch (error) {
    const where = logs === undefined ? '' : ` The logs are in ${logs}.`;
    tell(`Nothing was uploaded, as secrets could not be replaced: ${(error as Error).message}.${where}`);
    return logs === undefined;
  }
  if (bundles !== undefined) {
    using deadline = new Deadline(undefined, timeoutMs);
    await leaveBundles(bundles, { redactor, signal: deadline.signal, say, tell: core.warning });
  }
  if (logs === undefined) return true;
  using deadline = new Deadline(undefined, timeoutMs);
  const { signal } = deadline;
  return (await uploadFiles({ what: 'logs', directory: logs, name, redactor, signal, tell })) !== undefined;
}
