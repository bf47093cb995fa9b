import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { unlessAborted } from '../../client/index.js';
import { bounded, MAX_LINE_LENGTH } from '../../outcome/bounded-text.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted/redacted-outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { Deadline, RunnerError } from '../../runner/index.js';
import type { CiJob, Host } from '../host.js';
import { ownCopy } from './own-copy.js';
import { asPlugin, faultOfPlugin } from './plugin-calls.js';
import { checkedPart, checkedVerdict } from './plugin-results.js';
import type { EndedTask, Plugin, PluginContext, ReportPart } from './plugin.js';

/** How long a plugin's call may take, in milliseconds. */
const PLUGIN_TIMEOUT_MS = 30_000;

/** After a cancellation only seconds are left for everything, so all calls together get this long. */
const CANCELLED_MS = 2_000;

/** How many ended tasks may wait until plugins are informed of them. */
const MAX_WAITING = 1_000;

export interface PluginOptions {
  readonly host: Host;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
  /** How long a call may take, in milliseconds. Default: 30 s. */
  readonly timeoutMs?: number | undefined;
}

/** A job's plugins, which are called in order. */
export class Plugins {
  readonly #plugins: readonly Plugin[];
  readonly #options: PluginOptions;
  /** Pending calls that the run does not wait for. */
  readonly #waiting: (() => Promise<unknown>)[] = [];
  #working: Promise<void> = Promise.resolve();
  #leftOut = 0;
  /** When the time for calls after a cancellation ends. */
  #lastCallAt: number | undefined;
  /** Plugins that failed once; they are not informed of further tasks, for which they would fail as well. */
  readonly #failed = new Set<Plugin>();

  constructor(plugins: readonly Plugin[], options: PluginOptions) {
    this.#plugins = plugins;
    this.#options = options;
  }

  onRunStart(outcome: RunOutcome): void {
    this.#later(
      'onRunStart',
      async (plugin, context) => await plugin.onRunStart?.(this.#shown(outcome), context),
    );
  }

  onTaskEnd({ stepName, taskId, pathspec, status }: EndedTask): void {
    // Log lines can be forged, and may contain anything.
    const { redactor } = this.#options;
    const task = { stepName: redactor.text(stepName), taskId: redactor.text(taskId), pathspec, status };
    this.#later('onTaskEnd', async (plugin, context) => await plugin.onTaskEnd?.({ ...task }, context));
  }

  /** The outcome, `failed` if a plugin's gate trips. */
  async onRunEnd(outcome: RunOutcome): Promise<RunOutcome> {
    await this.#worked();
    const verdicts = await this.#each('onRunEnd', async (plugin, context) => {
      const problem = checkedVerdict(await plugin.onRunEnd?.(this.#shown(outcome), context));
      return problem === undefined ? undefined : { condition: plugin.name, problem };
    });
    if (outcome.status !== 'successful' || verdicts.length === 0) return outcome;
    const gates = verdicts.map((verdict) => ({
      ...verdict,
      value: undefined,
      tripped: true,
      source: 'plugin' as const,
    }));
    const { details } = outcome;
    if (details === undefined)
      return {
        ...outcome,
        status: 'failed',
        error: new RunnerError(gates.map(({ problem }) => problem).join('\n')),
      };
    return { ...outcome, status: 'failed', details: { ...details, gates: [...details.gates, ...gates] } };
  }

  async onReport(outcomes: readonly RunOutcome[]): Promise<ReportPart[]> {
    return await this.#each('onReport', async (plugin, context) =>
      checkedPart(
        await plugin.onReport?.(
          outcomes.map((run) => this.#shown(run)),
          context,
        ),
      ),
    );
  }

  #later(event: keyof Plugin, call: (plugin: Plugin, context: PluginContext) => Promise<void>): void {
    if (!this.#plugins.some((plugin) => plugin[event] !== undefined)) return;
    if (this.#waiting.length >= MAX_WAITING) {
      this.#leftOut += 1;
      return;
    }
    this.#waiting.push(async () => await this.#each(event, call));
    if (this.#waiting.length === 1) this.#working = this.#work();
  }

  async #work(): Promise<void> {
    for (let call = this.#waiting[0]; call; call = this.#waiting[0]) {
      await call();
      this.#waiting.shift();
    }
  }

  /** Resolves when plugins have received everything that is waiting, or there is no more time. */
  async #worked(): Promise<void> {
    const { host, cancel, timeoutMs = PLUGIN_TIMEOUT_MS } = this.#options;
    using deadline = new Deadline(cancel, timeoutMs);
    await unlessAborted(this.#working, deadline.signal).catch(() => undefined);
    if (deadline.signal.aborted) this.#leftOut += Math.max(0, this.#waiting.splice(1).length);
    if (this.#leftOut > 0)
      await host.warn(`Plugins were not called for ${this.#leftOut} tasks: there was not enough time.`);
    this.#leftOut = 0;
  }

  /** What plugins may see, since they pass it on. Each gets its own object, to change as it likes. */
  #shown(outcome: RunOutcome): RunOutcome {
    return ownCopy(redactedOutcome(outcome, this.#options.redactor));
  }

  /** The same for the job, whose matrix may contain secrets. */
  get #job(): CiJob | undefined {
    const { host, redactor } = this.#options;
    if (!host.job) return undefined;
    const { matrix, ...job } = ownCopy(host.job);
    return { ...job, ...(matrix && { matrix: redactor.value(matrix) }) };
  }

  /** Calls the plugins one after another. Returns their results, without undefined ones. */
  async #each<Result>(
    event: keyof Plugin,
    call: (plugin: Plugin, context: PluginContext) => Promise<Result>,
  ): Promise<NonNullable<Result>[]> {
    const { redactor, cancel, timeoutMs = PLUGIN_TIMEOUT_MS } = this.#options;
    const results: NonNullable<Result>[] = [];
    for (const plugin of this.#plugins) {
      if (plugin[event] === undefined || (event === 'onTaskEnd' && this.#failed.has(plugin))) continue;
      const left = this.#timeLeft(timeoutMs);
      if (left <= 0) break;
      using deadline = new Deadline(cancel.aborted ? undefined : cancel, left);
      const { signal } = deadline;
      try {
        const context = { job: this.#job, signal };
        const caller = {
          plugin: redactor.text(plugin.name),
          warn: (text: string) => void this.#warn(text),
        };
        const called = asPlugin(caller, async () => await call(plugin, context));
        const result = await Promise.race([called, rejectedAfter(signal)]);
        if (result !== undefined && result !== null) results.push(result);
      } catch (error) {
        this.#failed.add(plugin);
        await this.#warn(`The plugin "${plugin.name}" failed in ${event}: ${faultOfPlugin(error)}`);
      }
    }
    return results;
  }

  /** Redacted before it is cut: a plugin may quote a service's answer. */
  async #warn(words: string): Promise<void> {
    const { host, redactor } = this.#options;
    await host.warn(bounded(redactor.text(words), MAX_LINE_LENGTH));
  }

  /** The time for a call, in milliseconds. */
  #timeLeft(timeoutMs: number): number {
    if (!this.#options.cancel.aborted) return timeoutMs;
    this.#lastCallAt ??= performance.now() + CANCELLED_MS;
    return Math.min(timeoutMs, this.#lastCallAt - performance.now());
  }
}

/** A cancelled plugin gets a moment to end by itself. */
const GRACE_MS = 500;

async function rejectedAfter(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  await sleep(GRACE_MS);
  throw signal.reason;
}
