import {
  datastorePlace,
  manifestWithoutFiles,
  withoutFiles,
  type BundleRequest,
  type Manifest,
} from '../../bundle/index.js';
import type { FlowGraph } from '../../client/index.js';
import type { JobObserver } from '../../execution/execute-job.js';
import { stepToRerun, type RunPlan } from '../../execution/plan/run-plan.js';
import { bundleFactsOf } from '../../execution/resume/bundle-facts.js';
import {
  requestDigestOf,
  flowFileDigest,
  type ResumedFromBundle,
} from '../../execution/resume/resume-from-bundle.js';
import { SharedRunIdError } from '../../execution/run-claim.js';
import { failureLine, hasFinished } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted/redacted-outcome.js';
import type { Redactor } from '../../redaction/index.js';

export interface RunRequestOptions {
  readonly plan: RunPlan;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
  readonly note: (text: string) => void | Promise<void>;
  /** What starts the run, e.g. the address of a workflow run. */
  readonly source?: string | undefined;
  /** Called as soon as the run has its id, and again when more is known, because the run may be killed at any time. */
  readonly onRequest?: ((request: BundleRequest) => void) | undefined;
  /** Called when the run has ended. */
  readonly onEnd: (request: BundleRequest) => void | Promise<void>;
}

/** Collects what a run's bundle will contain, from the run's start to its end, including retries. */
export class RunRequest {
  readonly #options: RunRequestOptions;
  /** The bundle that the run is resumed from. */
  #origin: Manifest | undefined;
  #request: BundleRequest | undefined;

  constructor(options: RunRequestOptions) {
    this.#options = options;
  }

  /** Makes the run continue a bundle's run, with a note. @param from where the bundle is from, e.g. `attempt 1` */
  async resume({ plan, manifest, remarks }: ResumedFromBundle, from: string): Promise<RunPlan> {
    this.#origin = withoutFiles(manifest);
    const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
    const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
    const tasks = manifest.steps.length === 0 ? '' : many;
    const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
    await this.#options.note([...parts, ...remarks].join(' '));
    return plan;
  }

  /** Wraps an observer so that this request also follows the run. */
  watchedBy(observer: JobObserver): JobObserver {
    return {
      onBegin: (plan) => observer.onBegin(plan),
      onCancel: () => observer.onCancel?.(),
      onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
      onNote: (text) => observer.onNote(text),
      onWarning: (text) => observer.onWarning(text),
      onSecrets: (secrets) => observer.onSecrets(secrets),
      onUnknownSecrets: (logDirectory) => observer.onUnknownSecrets(logDirectory),
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
      onFreshStart: async (failed, logDirectory) => {
        if (!(failed.error instanceof SharedRunIdError)) this.#origin = undefined;
        await observer.onFreshStart(failed, logDirectory);
      },
      onEnd: async (ended) => {
        const outcome = await observer.onEnd(ended);
        await this.#end(outcome);
        return outcome;
      },
    };
  }

  #begin({ flowName, runId, tags }: RunOutcome): void {
    if (flowName === undefined || runId === undefined) return;
    const { plan, source } = this.#options;
    try {
      const { cwd, env, options, flowFile, command } = plan;
      this.#request = {
        datastore: datastorePlace(cwd, env, options),
        flowName,
        runId,
        flowFile,
        flowFileSha256: flowFileDigest(plan),
        // The status if we are killed before the run ends.
        status: 'killed',
        requestSha256: requestDigestOf(plan),
        tags,
        source,
        origin: this.#origin,
        reruns: stepToRerun(command) !== undefined,
      };
      this.#reportRequest(this.#request);
    } catch (error) {
      void this.#options.note(`No resume bundle can be saved for this run: ${(error as Error).message}`);
    }
  }

  /** Notes the steps now, so that the bundle has those of the executed code even if no process survives to see the run end. */
  #note({ steps }: FlowGraph): void {
    if (!this.#request) return;
    this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
    this.#reportRequest(this.#request);
  }

  /** Makes the run the origin of the next one, whose clones save the time that the tasks took here. */
  async #turnToOrigin(failed: RunOutcome): Promise<void> {
    if (!this.#request) return;
    const { redactor, cancel } = this.#options;
    const request = { ...this.#request, ...endOf(redactedOutcome(failed, redactor)) };
    this.#reportRequest(request);
    try {
      this.#origin = await manifestWithoutFiles(request, redactor, cancel);
    } catch {
      // Then we know less about what was reused.
    }
  }

  async #end(outcome: RunOutcome): Promise<void> {
    if (!this.#request || outcome.runId !== this.#request.runId) return;
    // Redact before cutting: half a secret would no longer be found.
    const end = endOf(redactedOutcome(outcome, this.#options.redactor));
    await this.#options.onEnd({ ...this.#request, ...end });
  }

  #reportRequest(request: BundleRequest): void {
    this.#options.onRequest?.(request);
  }
}

function endOf(outcome: RunOutcome): Pick<BundleRequest, 'status' | 'failure' | 'known'> {
  const { status } = outcome;
  if (status === 'running') return { status: 'killed' };
  if (hasFinished(outcome)) return { status: 'successful' };
  return { status, failure: failureLine(outcome), known: bundleFactsOf(outcome) };
}
