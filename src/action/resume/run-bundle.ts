import path from 'node:path';
import { datastorePlace, makeBundle, type BundleRequest, type Manifest } from '../../bundle/index.js';
import type { FlowGraph } from '../../client/index.js';
import type { JobObserver } from '../../execution/execute-job.js';
import { knownOfRun } from '../../execution/resume/known-of-run.js';
import { askedOf, flowFileDigest, resumeFromBundle } from '../../execution/resume/resume-from-bundle.js';
import { stepToRerun, type RunPlan } from '../../execution/plan/run-plan.js';
import type { Redactor } from '../../redaction/index.js';
import { failureOf, hasFinished } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted-outcome.js';
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
  /** Where it is written down what bundle is to be left, and where bundles are downloaded to. */
  readonly directory: string;
  /** Of what is written down there. */
  readonly seal: Seal;
  /** Of the run within the step, from 0. */
  readonly position: number;
  readonly identity: StepIdentity;
  readonly uploads: Uploads;
  readonly token: string | undefined;
  readonly say: (text: string) => void | Promise<void>;
  /** Knows the secrets of the step, and of its runs when they have ended. */
  readonly redactor: Redactor;
}

/** The resume bundles of a run that is to be resumed by later attempts: the one that it starts from, and the one that it leaves. */
export class RunBundle {
  readonly #options: RunBundleOptions;
  readonly #plan: RunPlan;
  readonly #name: BundleName;
  readonly #file: string;
  /** What the run is resumed from. */
  #origin: Manifest | undefined;
  /** Whether a successful run leaves a mark: where earlier attempts left something, or nothing else tells that it was there. */
  #leavesMark: boolean;
  #request: BundleRequest | undefined;

  constructor(plan: RunPlan, options: RunBundleOptions) {
    this.#plan = plan;
    this.#options = options;
    const { identity, position, uploads } = options;
    const { flowFile } = plan;
    this.#name = bundleName(identity, { flowFile, position }, process.env['GITHUB_RUN_ID']);
    // Else the step's record tells later attempts of it, also when it was successful.
    this.#leavesMark = !uploads.kinds.has('report');
    this.#file = path.join(options.directory, `${options.position + 1}.json`);
  }

  /** Finds out what the run is to be resumed from, if anything. @throws {UsageError} when it has to be, and cannot */
  async prepare(plan: RunPlan, cancel: AbortSignal): Promise<RunPlan> {
    const { command } = plan;
    if (command.name === 'run' && command.resumeFrom) return await this.#fromEarlierAttempt(plan, cancel);
    if (command.name !== 'resume' || command.from.kind !== 'workflow-run') return plan;
    const { token, directory } = this.#options;
    const to = path.join(directory, `origin-${this.#options.position + 1}`);
    const found = await bundleOfWorkflowRun(plan, command.from, this.#name, token, to, cancel);
    return await this.#resumed(found);
  }

  /** An observer that sees to the bundle that the run leaves, beside another. */
  watchedBy(observer: JobObserver): JobObserver {
    return {
      onBegin: (plan) => observer.onBegin(plan),
      onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
      onNote: (text) => observer.onNote(text),
      onWarning: (text) => observer.onWarning(text),
      onSecrets: (secrets) => observer.onSecrets(secrets),
      onExit: (outcome) => observer.onExit(outcome),
      onStart: async (outcome) => {
        this.#begin(outcome);
        await observer.onStart(outcome);
      },
      onGraph: (graph) => {
        this.#note(graph);
        observer.onGraph?.(graph);
      },
      onRetry: async (failed, retry) => {
        await this.#turnToOrigin(failed);
        await observer.onRetry(failed, retry);
      },
      onAnew: async (failed, logDirectory) => {
        this.#origin = undefined;
        await observer.onAnew(failed, logDirectory);
      },
      onEnd: async (outcome) => {
        this.#end(outcome);
        await observer.onEnd(outcome);
      },
    };
  }

  async #fromEarlierAttempt(plan: RunPlan, cancel: AbortSignal): Promise<RunPlan> {
    const { identity, token } = this.#options;
    if (identity.attempt === 1) return plan;
    const directory = path.join(this.#options.directory, `origin-${this.#options.position + 1}`);
    const carriers = carriersOf(process.env, this.#name, identity, token);
    const use = async (file: string) => await resumeFromBundle(plan, file, cancel);
    const found = await findBundle(carriers, directory, use, cancel);
    // A job that was cancelled meanwhile starts nothing, and it is of no interest what it would have started from.
    if (cancel.aborted) return plan;
    if ('none' in found) {
      await this.#options.say(
        `Starting a new run: no bundle of an earlier attempt was found (${found.none}).`,
      );
      return plan;
    }
    this.#leavesMark = true;
    if ('reason' in found.used) {
      await this.#options.say(`Starting a new run: ${found.used.reason}`);
      return plan;
    }
    return await this.#resumed({ ...found.used, from: `attempt ${found.offer.attempt}` });
  }

  async #resumed(found: Awaited<ReturnType<typeof bundleOfWorkflowRun>>): Promise<RunPlan> {
    const { plan, manifest, remarks, from } = found;
    this.#origin = { ...manifest, files: [], metadata: undefined };
    const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
    const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
    const tasks = manifest.steps.length === 0 ? '' : many;
    const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
    await this.#options.say([...parts, ...remarks].join(' '));
    return plan;
  }

  #begin({ flowName, runId, tags }: RunOutcome): void {
    if (flowName === undefined || runId === undefined) return;
    try {
      const { cwd, env, options, flowFile, command } = this.#plan;
      this.#request = {
        datastore: datastorePlace(cwd, env, options),
        flowName,
        runId,
        flowFile,
        flowFileSha256: flowFileDigest(this.#plan),
        // What it is unless we live to see it end.
        status: 'killed',
        asked: askedOf(this.#plan),
        tags,
        source: workflowRunUrl(process.env, process.env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        origin: this.#origin,
        reruns: stepToRerun(command) !== undefined,
      };
      this.#write(this.#request);
    } catch (error) {
      void this.#options.say(`No resume bundle can be saved for this run: ${(error as Error).message}`);
    }
  }

  /** Should nobody live to see the run end, its bundle has the steps of the code that it had. */
  #note({ steps }: FlowGraph): void {
    if (!this.#request) return;
    this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
    this.#write(this.#request);
  }

  /** The run is the origin of the next one, whose clones are worth what it took. */
  async #turnToOrigin(failed: RunOutcome): Promise<void> {
    if (!this.#request) return;
    const { redactor } = this.#options;
    const request = { ...this.#request, ...endOf(redactedOutcome(failed, redactor)) };
    this.#write(request);
    try {
      const { manifest } = await makeBundle(request, redactor);
      this.#origin = { ...manifest, files: [], metadata: undefined };
    } catch {
      // Then less is known of what was reused.
    }
  }

  #end(outcome: RunOutcome): void {
    if (!this.#request || outcome.runId !== this.#request.runId) return;
    const { uploads, say, redactor } = this.#options;
    // Before it is cut: half a secret would not be found any more.
    const end = endOf(redactedOutcome(outcome, redactor));
    if (end.status !== 'successful' && !uploads.kinds.has('bundle'))
      void say('No resume bundle is left: the input "upload" does not list "bundle".');
    if (end.status === 'successful' && !this.#leavesMark) removeOwn(this.#file);
    else this.#write({ ...this.#request, ...end });
  }

  #write(request: BundleRequest): void {
    const { uploads, identity, seal } = this.#options;
    if (!uploads.kinds.has('bundle')) return;
    const { ofThisAttempt: name, cacheKey } = this.#name;
    try {
      writePending(this.#file, seal, {
        ...{ request, name },
        cacheKey: identity.isSure && process.env['GITHUB_RUN_ID'] ? cacheKey : undefined,
      });
    } catch (error) {
      void this.#options.say(`No resume bundle can be saved for this run: ${(error as Error).message}`);
    }
  }
}

function endOf(outcome: RunOutcome): Pick<BundleRequest, 'status' | 'failure' | 'known'> {
  const { status } = outcome;
  if (status === 'running') return { status: 'killed' };
  if (hasFinished(outcome)) return { status: 'successful' };
  return { status, failure: failureOf(outcome)?.message.split('\n')[0], known: knownOfRun(outcome) };
}
