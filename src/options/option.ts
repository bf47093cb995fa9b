import type { Gate } from '../execution/plan/gate-condition.js';
import type { RetryReason } from '../execution/plan/run-plan.js';
import type { ParameterValue, ParameterValues } from '../runner/index.js';

/** The commands of the CLI. */
export type Command =
  | 'run'
  | 'resume'
  | 'spin'
  | 'check'
  | 'types'
  | 'bundle'
  | 'deploy'
  | 'trigger'
  | 'teardown'
  | 'promote'
  | 'status'
  | 'terminate';

/** What an option is in the table. It is an input of the action, a flag of the CLI, or both. */
export interface Option {
  /** The action's input. */
  readonly input?: string;
  /** The CLI's flag, without dashes. One that begins with `no-` turns off what is on by default. */
  readonly flag?: string;
  readonly short?: string;
  /** Whether the flag is called like the option of Metaflow's command line that it becomes. */
  readonly isMetaflows?: true;
  readonly kind: keyof KindValues;
  /** As the input would be written. GitHub evaluates an expression; elsewhere it is no default. */
  readonly default?: string;
  /** The words that a `choice` may have. */
  readonly choices?: readonly [string, ...string[]];
  /** Whether a run that was made with the flag is resumed with it, too: it says where, or by what, the flow runs. */
  readonly isKept?: true;
  /** The commands that it goes with; without them it goes with all. The action's `run` is the first three. */
  readonly commands?: readonly Command[];
  /** What `--help` calls the flag's value. */
  readonly value?: string;
  /** Describes the input, in action.yml and docs/reference.md. */
  readonly description?: string;
  /** Describes the flag, in `--help`. */
  readonly help?: string;
}

/**
 * The kinds of options, and what their values become. An input of a kind that holds several has a line or a member for each; a flag is
 * repeated.
 */
export interface KindValues {
  readonly text: string | undefined;
  /** The name of a step. */
  readonly step: string | undefined;
  /** A text of lines whose indentation counts. */
  readonly block: string | undefined;
  readonly flag: boolean;
  readonly choice: string;
  /** A positive integer. */
  readonly count: number | undefined;
  /** An integer, 0 or more. */
  readonly 'count-or-none': number;
  /** Milliseconds, above 0. The input is in minutes, the flag in seconds. */
  readonly limit: number | undefined;
  /** Milliseconds, 0 or more. Input and flag are in seconds. */
  readonly delay: number;
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  /** References to artifacts, `name` or `step/name`. */
  readonly artifacts: readonly string[];
  readonly conditions: readonly Gate[];
  /** What a run may be resumed after; `undefined` for whatever it failed of. */
  readonly 'retry-reasons': readonly RetryReason[] | undefined;
  readonly texts: Readonly<Record<string, string>>;
  readonly parameters: ParameterValues;
  /** JSON values by name. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Options of Metaflow's command line. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Several values for each parameter. */
  readonly grid: Readonly<Record<string, readonly ParameterValue[]>>;
}

/** The name that an error gives an option: the input or the flag. */
export type Naming = (option: Option) => string;

export const inputName: Naming = ({ input }) => `Input "${input ?? ''}"`;
export const flagName: Naming = ({ flag }) => `--${flag ?? ''}`;
