import type { TaskName } from '../../runner/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import type { Annotation } from '../../report/annotations.js';
import type { CiJob } from '../host.js';

/**
 * What a team adds to the runs of a job: a message to a chat, metrics, a part of the summary, a gate of its own. What it is given has no
 * secrets. Plugins are called in their order, each awaited within a deadline. One that fails costs a warning, never the run.
 */
export interface Plugin {
  /** In messages. */
  readonly name: string;
  /** A run has its id. */
  onRunStart?(run: RunOutcome, context: PluginContext): void | Promise<void>;
  /** A task has ended, as the run's log says: that it failed with its last attempt shows when its run has ended. The run does not wait for it; `onRunEnd` does. */
  onTaskEnd?(task: EndedTask, context: PluginContext): void | Promise<void>;
  /**
   * A run has ended, after its last retry; or it never began.
   * @returns why a successful run counts as failed, if it does: a gate
   */
  onRunEnd?(run: RunOutcome, context: PluginContext): Verdict | Promise<Verdict>;
  /** All runs have ended. @returns what the plugin adds to the report */
  onReport?(
    runs: readonly RunOutcome[],
    context: PluginContext,
  ): ReportPart | undefined | Promise<ReportPart | undefined>;
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a plugin that judges nothing returns nothing
export type Verdict = string | undefined | void;

export interface PluginContext {
  /** The CI system's facts about the job. */
  readonly job: CiJob | undefined;
  /** Aborted at the deadline of the call, and when the job is cancelled. */
  readonly signal: AbortSignal;
}

export interface EndedTask extends TaskName {
  /** Of the run, once it is known. */
  readonly pathspec: string | undefined;
  readonly status: 'successful' | 'failed';
}

/** What a plugin adds to a report. */
export interface ReportPart {
  /** Markdown, below the summary of the runs. */
  readonly summary?: string | undefined;
  readonly annotations?: readonly Annotation[] | undefined;
}
