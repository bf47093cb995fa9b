import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILE, makeBundle, writeBundle, type BundleRequest } from '../../bundle/index.js';
import type { JobObserver } from '../../execution/execute-job.js';
import { fittingName } from '../../execution/plan/fitting-name.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import { resumeFromBundle } from '../../execution/resume/resume-from-bundle.js';
import type { Redactor } from '../../redaction/index.js';
import type { CiJob, Host } from '../host.js';
import { fetchArtifact, keepArtifact } from '../host-artifacts.js';
import type { Resumes } from '../make-runs.js';
import { RunRequest } from './run-request.js';

export interface HostResumesOptions {
  readonly host: Host;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
  /** Where bundles are stored meanwhile. */
  readonly directory: string;
}

/** After this many failures, we do not ask the service for even earlier attempts. */
const MAX_PROBLEMS = 3;

/**
 * Lets a run continue an earlier attempt's through the host's artifacts: it starts from the bundle that the newest attempt saved, and saves
 * one if it is not successful. `undefined` for runs that are not to be continued, and for hosts that keep no artifacts.
 */
export function hostResumes(
  plan: RunPlan,
  position: number,
  observer: JobObserver,
  { host, redactor, cancel, directory }: HostResumesOptions,
): Resumes | undefined {
  const { job } = host;
  if (plan.command.name !== 'run' || !plan.command.resumeFrom || !job || !host.uploadArtifact)
    return undefined;
  const nameOf = (attempt: number) => bundleName(job, plan, position, attempt);
  const note = async (text: string) => await host.note(text);
  const saveBundle = async (request: BundleRequest) => {
    if (request.status === 'successful') return;
    const place = path.join(directory, `bundle-${position + 1}`);
    try {
      mkdirSync(place, { recursive: true });
      await writeBundle(await makeBundle(request, redactor, cancel), path.join(place, BUNDLE_FILE), cancel);
      const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place } as const;
      const kept = await keepArtifact(host, artifact, cancel);
      if (kept)
        await note(
          `A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`,
        );
    } catch (error) {
      await host.warn(redactor.text(`No resume bundle was saved. ${(error as Error).message}`));
    }
  };
  /** @returns `undefined` if the attempt saved nothing */
  const earlier = async (planned: RunPlan, attempt: number, signal: AbortSignal) => {
    const place = path.join(directory, `origin-${position + 1}-${attempt}`);
    mkdirSync(place, { recursive: true });
    if (!(await fetchArtifact(host, nameOf(attempt), place, signal))) return undefined;
    return await resumeFromBundle(planned, path.join(place, BUNDLE_FILE), signal);
  };
  const request = new RunRequest({ plan, redactor, cancel, note, source: job.url, onEnd: saveBundle });
  return {
    observer: request.watchedBy(observer),
    prepare: async (planned, signal) => {
      const problems: string[] = [];
      for (let attempt = job.attempt - 1; attempt > 0; attempt -= 1) {
        try {
          const found = await earlier(planned, attempt, signal);
          if (found === undefined) continue;
          if ('plan' in found) return await request.resume(found, `attempt ${attempt}`);
          await note(`Starting a new run: ${found.reason}`);
          return planned;
        } catch (error) {
          signal.throwIfAborted();
          problems.push(`attempt ${attempt}: ${(error as Error).message}`);
          if (problems.length === MAX_PROBLEMS) break;
        }
      }
      const why = problems.length === 0 ? '' : ` (${redactor.text(problems.join('; '))})`;
      if (job.attempt > 1)
        await note(`Starting a new run: no resume bundle from an earlier attempt could be used${why}.`);
      return planned;
    },
  };
}

function bundleName(job: CiJob, { flowFile }: RunPlan, position: number, attempt: number): string {
  const readable = `${job.name}-${path.basename(flowFile, '.py')}-${position + 1}`;
  return `metaflow-resume-${fittingName(readable, undefined, `${job.name} ${flowFile} ${position}`)}-attempt-${attempt}`;
}
