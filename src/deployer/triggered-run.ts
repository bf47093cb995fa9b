import { setTimeout as sleep } from 'node:timers/promises';
import { openContext, Run, type ClientOptions } from '../client/index.js';
import { within } from '../runner/index.js';
import { askOrchestrator } from './ask-orchestrator.js';
import { DeployError, WaitTimeoutError } from './errors.js';
import { deploymentOfRun, operate } from './found-deployment.js';
import {
  runCommand,
  type CommandOptions,
  type DeploymentContext,
  type OrchestratorCommand,
} from './orchestrator-command.js';

export interface AuthorizeOptions extends CommandOptions {
  /** The production token of the deployment's owner, if that is someone else. */
  readonly authorize?: string | undefined;
}

export interface WaitForOptions {
  /** Milliseconds between two requests. Default: 5000, as in Python. */
  readonly checkIntervalMs?: number | undefined;
  /** How long to wait at most, in milliseconds. Default: forever. */
  readonly timeoutMs?: number | undefined;
  readonly abortSignal?: AbortSignal | undefined;
}

/** A run's state on its orchestrator. */
export interface WorkflowState {
  /** In the orchestrator's terms, e.g. `Running` or `SUCCEEDED`. */
  readonly status: string;
  readonly hasEnded: boolean;
  /** Whether it has ended successfully. */
  readonly isSuccessful: boolean;
  /** The orchestrator's remark about it, if any. */
  readonly message?: string | undefined;
  /** Its page on the orchestrator, if known. */
  readonly url?: string | undefined;
}

const UNFINISHED = new Set(['Pending', 'Running', 'RUNNING', 'PENDING_REDRIVE']);
const SUCCEEDED = new Set(['Succeeded', 'SUCCEEDED']);

/**
 * The message of Metaflow's command about a workflow that Argo's controller has not seen yet: it has neither a status
 * nor its template's owner. Our own program can handle it.
 */
const UNSEEN = /A non-metaflow workflow|KeyError: 'status'/;

/** In milliseconds. */
const CHECK_INTERVAL_MS = 5_000;

/** How long requests may keep failing: an API server may be away for some minutes. */
const MAX_SILENCE_MS = 10 * 60_000;

/** A run triggered on an orchestrator. Mirrors `metaflow.runner.deployer.TriggeredRun`. */
export class TriggeredRun {
  /** The deployment's name. */
  readonly name: string;
  /** `Flow/argo-…` or `Flow/sfn-…`; the run with that id exists once its first task has begun. */
  readonly pathspec: string;
  /** Metadata provider and its location. */
  readonly metadata: string | undefined;
  readonly #context: DeploymentContext;

  /** A `DeployedFlow` creates these. @internal */
  constructor(
    context: DeploymentContext,
    {
      name,
      pathspec,
      metadata,
    }: { readonly name: string; readonly pathspec: string; readonly metadata?: string | undefined },
  ) {
    this.#context = context;
    this.name = name;
    this.pathspec = pathspec;
    this.metadata = metadata;
  }

  /** The run's results; `undefined` until its first task has begun. */
  get run(): Promise<Run | undefined> {
    return this.#run(undefined);
  }

  /**
   * Its state according to the orchestrator; `undefined` if the orchestrator does not know the run.
   * @throws {@link DeployError} if the orchestrator does not answer
   */
  get state(): Promise<WorkflowState | undefined> {
    return this.#state(undefined);
  }

  /**
   * The same, with a signal that aborts the request.
   * @param options the signal
   * @throws {@link DeployError} if the orchestrator does not answer
   */
  async currentState({ abortSignal }: CommandOptions = {}): Promise<WorkflowState | undefined> {
    return await this.#state(abortSignal);
  }

  /** Its state in the orchestrator's terms, like Python's `status`; `Pending` before it begins. */
  get status(): Promise<string | undefined> {
    return this.state.then((state) => state?.status);
  }

  /** Whether it has not ended yet. */
  get isRunning(): Promise<boolean> {
    return this.state.then((state) => state?.hasEnded === false);
  }

  /**
   * Waits until its first task has begun. Unlike Python's, it does not keep waiting if the run has ended on the
   * orchestrator before that. Mirrors `TriggeredRun.wait_for_run`.
   * @param options how often to ask, and how long to wait
   * @throws {@link WaitTimeoutError} if it takes longer than `timeoutMs`
   * @throws {@link DeployError} if the run ended on the orchestrator before its first task, or the orchestrator cannot be
   * reached for ten minutes
   */
  async waitForRun(options: WaitForOptions = {}): Promise<Run> {
    return await this.#until(options, async (signal) => {
      const run = await this.#run(signal);
      if (run) return run;
      const state = await this.#state(signal);
      if (state?.hasEnded === false) return undefined;
      // It may have begun and ended in the meantime.
      const late = await this.#run(signal);
      if (late) return late;
      throw this.#failure(`has ended before its first task: ${textOf(state)}`);
    });
  }

  /**
   * Waits until it has ended, successfully or not. Mirrors `TriggeredRun.wait_for_completion`.
   * @param options how often to ask, and how long to wait
   * @returns whether it was successful, and its state
   * @throws {@link WaitTimeoutError} if it takes longer than `timeoutMs`
   * @throws {@link DeployError} if the orchestrator cannot be reached for ten minutes, or does not know the run
   */
  async waitForCompletion(
    options: WaitForOptions = {},
  ): Promise<Pick<WorkflowState, 'status' | 'message' | 'url'> & { readonly successful: boolean }> {
    return await this.#until(options, async (signal) => {
      const state = await this.#state(signal);
      if (state === undefined) throw this.#failure('is not known to the orchestrator');
      if (!state.hasEnded) return undefined;
      const { status, message, url, isSuccessful: successful } = state;
      return { status, message, url, successful };
    });
  }

  /**
   * Ends it; its tasks are killed. Mirrors `TriggeredRun.terminate`.
   * @param options the production token of the deployment's owner, if that is someone else
   * @throws {@link DeployError} if the orchestrator refuses, or does not answer
   */
  async terminate(options: AuthorizeOptions = {}): Promise<void> {
    await this.#command('terminate', options);
  }

  /**
   * Starts no more of its tasks until `unsuspend`; Argo Workflows only. Mirrors `TriggeredRun.suspend`.
   * @param options as for `terminate`
   * @throws {@link DeployError} if the orchestrator refuses, or does not answer
   */
  async suspend(options: AuthorizeOptions = {}): Promise<void> {
    await this.#command('suspend', options);
  }

  /**
   * Continues it after `suspend`. Mirrors `TriggeredRun.unsuspend`.
   * @param options as for `terminate`
   * @throws {@link DeployError} if the orchestrator refuses, or does not answer
   */
  async unsuspend(options: AuthorizeOptions = {}): Promise<void> {
    await this.#command('unsuspend', options);
  }

  get #runId(): string {
    return this.pathspec.slice(this.pathspec.indexOf('/') + 1);
  }

  /** @param abortSignal aborts the request, because a metadata service may never answer */
  async #run(abortSignal: AbortSignal | undefined): Promise<Run | undefined> {
    const { python, cwd, env } = this.#context.settings;
    const options: ClientOptions = { python, cwd, env, metadata: this.metadata, namespace: null };
    const context = openContext({ ...options, abortSignal });
    // A pending request would keep our process from ending.
    await using source = context.source;
    const isThere = await new Run(this.pathspec, { ...context, source }).exists();
    return isThere ? new Run(this.pathspec, options) : undefined;
  }

  async #command(verb: string, { authorize, abortSignal }: AuthorizeOptions): Promise<void> {
    const command: OrchestratorCommand = { verb, options: { authorize }, operand: this.#runId };
    try {
      await runCommand(this.#context, command, { abortSignal });
    } catch (error) {
      const isUnseen = error instanceof DeployError && UNSEEN.test(error.details.stderr);
      if (!isUnseen || this.#context.found) throw error;
      await operate(this.#context, deploymentOfRun(this), command, abortSignal);
    }
  }

  async #state(abortSignal: AbortSignal | undefined): Promise<WorkflowState | undefined> {
    const question = {
      verb: 'status',
      program: 'WORKFLOW_STATE_PROGRAM',
      request: { name: this.name, run: this.#runId },
    } as const;
    const otherwise = `${this.pathspec} could not be looked up`;
    const answer = await askOrchestrator(this.#context, { ...question, otherwise }, abortSignal);
    const { status, message, url } = (answer ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof status !== 'string') return undefined;
    const facts = {
      ...(typeof message === 'string' && message !== '' && { message }),
      ...(typeof url === 'string' && url !== '' && { url }),
    };
    // Metaflow's own clients use one word for Argo's two.
    const known = { hasEnded: !UNFINISHED.has(status), isSuccessful: SUCCEEDED.has(status) };
    return { status: status === 'Error' ? 'Failed' : status, ...known, ...facts };
  }

  async #until<Result>(
    { checkIntervalMs = CHECK_INTERVAL_MS, timeoutMs, abortSignal }: WaitForOptions,
    look: (signal: AbortSignal) => Promise<Result | undefined>,
  ): Promise<Result> {
    const tooLate = (cause: unknown) =>
      new WaitTimeoutError(`${this.pathspec} took longer than ${timeoutMs ?? 0} ms.`, { cause });
    return await within(timeoutMs, abortSignal, tooLate, async (signal) => {
      let lastAnswer = performance.now();
      for (;;) {
        signal.throwIfAborted();
        try {
          const found = await look(signal);
          if (found !== undefined) return found;
          lastAnswer = performance.now();
        } catch (error) {
          const isSilence = error instanceof DeployError && error.details.verb === 'status';
          if (!isSilence || performance.now() - lastAnswer > MAX_SILENCE_MS) throw error;
        }
        await sleep(checkIntervalMs, undefined, { signal });
      }
    });
  }

  #failure(words: string): DeployError {
    const { orchestrator } = this.#context;
    return new DeployError(`${this.pathspec} ${words}`, { orchestrator, verb: 'wait', stderr: '' });
  }
}

function textOf(state: WorkflowState | undefined): string {
  if (state === undefined) return 'the orchestrator does not know it.';
  return `${state.status}${state.message === undefined ? '' : `, ${state.message}`}.`;
}
