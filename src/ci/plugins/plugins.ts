import { setTimeout as sleep } from 'node:timers/promises';
import { bounded } from '../../outcome/bounded-text.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted/redacted-outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { Deadline, RunnerError } from '../../runner/index.js';
import type { Host } from '../host.js';
import { checkedPart, checkedVerdict } from './plugin-results.js';
import type { EndedTask, Plugin, PluginContext, ReportPart } from './plugin.js';

/** How long a call of a plugin may take, in milliseconds. */
export const PLUGIN_TIMEOUT_MS = 30_000;

/** After a cancellation there are seconds left, for all that is to be done. */
const CANCELLED_MS = 1_000;

export interface PluginOptions {
  readonly host: Host;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
  /** How long a call may take, in milliseconds; default is 30 s. */
  readonly timeoutMs?: number | undefined;
}

/** The plugins of a job, which are called in their order. */
export class Plugins {
  readonly #plugins: readonly Plugin[];
  readonly #options: PluginOptions;
  /** Calls that the run does not wait for. */
  #waiting: Promise<unknown> = Promise.resolve();
  /** Those that failed in one of a thousand tasks would fail in the others. */
  readonly #failed = new Set<Plugin>();

  constructor(plugins: readonly Plugin[], options: PluginOptions) {
    this.#plugins = plugins;
    this.#options = options;
  }

  onRunStart(outcome: RunOutcome): void {
    const run = this.#shown(outcome);
    this.#later('onRunStart', async (plugin, context) => await plugin.onRunStart?.(run, context));
  }

  onTaskEnd(task: EndedTask): void {
    this.#later('onTaskEnd', async (plugin, context) => await plugin.onTaskEnd?.(task, context));
  }

  /** The outcome, which is `failed` where a plugin's gate trips. */
  async onRunEnd(outcome: RunOutcome): Promise<RunOutcome> {
    if (this.#plugins.length === 0) return outcome;
    await this.#waiting;
    const run = this.#shown(outcome);
    const verdicts = await this.#each('onRunEnd', async (plugin, context) => {
      const verdict = await plugin.onRunEnd?.(run, context);
      return verdict === undefined ? undefined : { condition: plugin.name, problem: checkedVerdict(verdict) };
    });
    if (outcome.status !== 'successful' || verdicts.length === 0) return outcome;
    const gates = verdicts.map((verdict) => ({
      ...verdict,
      value: undefined,
      tripped: true,
      isPlugins: true,
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
      checkedPart(await plugin.onReport?.(outcomes, context)),
    );
  }

  #later(event: keyof Plugin, call: (plugin: Plugin, context: PluginContext) => Promise<void>): void {
    if (!this.#plugins.some((plugin) => plugin[event] !== undefined)) return;
    this.#waiting = this.#waiting.then(async () => await this.#each(event, call));
  }

  /** What plugins may see: they tell others of it. */
  #shown(outcome: RunOutcome): RunOutcome {
    return redactedOutcome(outcome, this.#options.redactor);
  }

  /** Calls the plugins one after another. What they return, without what is undefined. */
  async #each<Result>(
    event: keyof Plugin,
    call: (plugin: Plugin, context: PluginContext) => Promise<Result>,
  ): Promise<NonNullable<Result>[]> {
    const { host, redactor, cancel, timeoutMs = PLUGIN_TIMEOUT_MS } = this.#options;
    const results: NonNullable<Result>[] = [];
    for (const plugin of this.#plugins) {
      if (plugin[event] === undefined || (event === 'onTaskEnd' && this.#failed.has(plugin))) continue;
      using deadline = new Deadline(
        cancel.aborted ? undefined : cancel,
        cancel.aborted ? CANCELLED_MS : timeoutMs,
      );
      const { signal } = deadline;
      try {
        const result = await Promise.race([call(plugin, { job: host.job, signal }), rejectedAfter(signal)]);
        if (result !== undefined && result !== null) results.push(result);
      } catch (error) {
        this.#failed.add(plugin);
        // Redacted before it is cut: it may quote an answer of a service.
        const message = bounded(redactor.text(messageOf(error)), LONGEST_MESSAGE);
        await host.warn(`The plugin "${plugin.name}" failed in ${event}: ${message}`);
      }
    }
    return results;
  }
}

/** In bytes. */
const LONGEST_MESSAGE = 4000;

/** A plugin that is cancelled has a moment to end by itself. */
const GRACE_MS = 500;

async function rejectedAfter(signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await sleep(GRACE_MS);
  throw signal.reason;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
