import path from 'node:path';
import type { BundleRequest } from '../../bundle/index.js';
import { RunRequest } from '../../ci/resume/run-request.js';
import type { JobObserver } from '../../execution/execute-job.js';
import { resumeFromBundle } from '../../execution/resume/resume-from-bundle.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { Redactor } from '../../redaction/index.js';
import { bundleName, type BundleName } from './bundle-name.js';
import { carriersOf } from './carriers.js';
import { findBundle } from './find-bundle.js';
import { writePending } from './pending-bundle.js';
import { workflowRunUrl } from '../links/server-pages.js';
import type { Seal } from '../sealed-file.js';
import type { StepIdentity } from '../step-identity.js';
import type { Uploads } from '../inputs/uploads.js';
import { bundleOfWorkflowRun } from './workflow-run.js';
import { removeOwn } from '../../client/regular-file.js';

export interface RunBundleOptions {
  /** Where the pending bundle is recorded, and bundles are downloaded to. */
  readonly directory: string;
  /** Seals that record. */
  readonly seal: Seal;
  /** The run's position in the step, from 0. */
  readonly position: number;
  readonly identity: StepIdentity;
  readonly uploads: Uploads;
  readonly token: string | undefined;
  readonly cancel: AbortSignal;
  readonly note: (text: string) => void | Promise<void>;
  /** Knows the step's secrets, and its runs' secrets once they have ended. */
  readonly redactor: Redactor;
}

/** The resume bundles of a run: the one that it starts from, and the one that it saves for later attempts. */
export class RunBundle {
  readonly #options: RunBundleOptions;
  readonly #name: BundleName;
  readonly #file: string;
  /** Whether a successful run saves an empty mark: because earlier attempts saved something, or because nothing else shows that it existed. */
  #leavesMark: boolean;
  readonly #request: RunRequest;

  constructor(plan: RunPlan, options: RunBundleOptions) {
    this.#options = options;
    const { identity, position, uploads } = options;
    const { flowFile } = plan;
    this.#name = bundleName(identity, { flowFile, position }, process.env['GITHUB_RUN_ID']);
    // Otherwise the step's record shows it to later attempts, even if it succeeded.
    this.#leavesMark = !uploads.kinds.has('report');
    this.#file = path.join(options.directory, `${options.position + 1}.json`);
    this.#request = new RunRequest({
      ...{ plan, redactor: options.redactor, cancel: options.cancel, note: options.note },
      source: workflowRunUrl(process.env, process.env['GITHUB_RUN_ATTEMPT'] ?? '1'),
      onRequest: (request) => this.#write(request),
      onEnd: (request) => this.#end(request),
    });
  }

  /** Determines what to resume the run from, if anything. @throws {UsageError} if it must be resumed and cannot be */
  async prepare(plan: RunPlan, cancel: AbortSignal): Promise<RunPlan> {
    const { command } = plan;
    if (command.name === 'run' && command.resumeFrom) return await this.#fromEarlierAttempt(plan, cancel);
    if (command.name !== 'resume' || command.from.kind !== 'workflow-run') return plan;
    const { token, directory } = this.#options;
    const to = path.join(directory, `origin-${this.#options.position + 1}`);
    const found = await bundleOfWorkflowRun(
      plan,
      command.from,
      { name: this.#name, token, directory: to },
      cancel,
    );
    return await this.#request.resume(found, found.from);
  }

  /** Wraps an observer so that the run's bundle is taken care of as well. */
  watchedBy(observer: JobObserver): JobObserver {
    return this.#request.watchedBy(observer);
  }

  async #fromEarlierAttempt(plan: RunPlan, cancel: AbortSignal): Promise<RunPlan> {
    const { identity, token } = this.#options;
    if (identity.attempt === 1) return plan;
    const directory = path.join(this.#options.directory, `origin-${this.#options.position + 1}`);
    const carriers = carriersOf(process.env, this.#name, identity, token);
    const use = async (file: string) => await resumeFromBundle(plan, file, cancel);
    const found = await findBundle(carriers, directory, use, cancel);
    // If the job was cancelled meanwhile, nothing is started, so what would have been resumed does not matter.
    if (cancel.aborted) return plan;
    if ('none' in found) {
      await this.#options.note(
        `Starting a new run: no resume bundle from an earlier attempt could be used (${found.none}).`,
      );
      return plan;
    }
    this.#leavesMark = true;
    if ('reason' in found.used) {
      await this.#options.note(`Starting a new run: ${found.used.reason}`);
      return plan;
    }
    return await this.#request.resume(found.used, `attempt ${found.offer.attempt}`);
  }

  #end(request: BundleRequest): void {
    const { uploads, note } = this.#options;
    const isSuccessful = request.status === 'successful';
    if (!isSuccessful && !uploads.kinds.has('bundle'))
      void note('No resume bundle is saved: the input "upload" does not list "bundle".');
    if (isSuccessful && !this.#leavesMark) removeOwn(this.#file);
    else this.#write(request);
  }

  #write(request: BundleRequest): void {
    const { uploads, identity, seal } = this.#options;
    if (!uploads.kinds.has('bundle')) return;
    const { artifactName: name, cacheKey } = this.#name;
    try {
      writePending(this.#file, seal, {
        ...{ request, name },
        cacheKey: identity.isSure && process.env['GITHUB_RUN_ID'] ? cacheKey : undefined,
      });
    } catch (error) {
      void this.#options.note(`No resume bundle can be saved for this run: ${(error as Error).message}`);
    }
  }
}
