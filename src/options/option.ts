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

/** An option in the table: an input of the action, a flag of the CLI, or both. */
export interface Option {
  /** The name of the action's input. */
  readonly input?: string;
  /** The CLI's flag, without dashes. A flag that begins with `no-` turns off what is on by default. */
  readonly flag?: string;
  readonly short?: string;
  /** Whether the flag is named like the option of Metaflow's command line that it becomes. */
  readonly isMetaflowOption?: true;
  readonly kind: keyof KindValues;
  /** As the input would be written. GitHub evaluates expressions; elsewhere an expression is no default. */
  readonly default?: string;
  /** The allowed words for a `choice`. */
  readonly choices?: readonly [string, ...string[]];
  /** Whether the flag is repeated when the run is resumed, because it says where, or with what, the flow runs. */
  readonly isKept?: true;
  /** The commands that have the option; default: all. The action's `run` is the first three. */
  readonly commands?: readonly Command[];
  /** Whether the action's `report`, which the CLI does not have, uses the input, too. */
  readonly isOfReport?: true;
  /** What `--help` calls the flag's value. */
  readonly value?: string;
  /** Describes the input in action.yml and docs/reference.md. */
  readonly description?: string;
  /** Describes the flag in the help for all commands. */
  readonly help?: string;
  /** Describes the flag in the help for one command, if that differs: it mentions no other command, and only flags that the command has. */
  readonly helpOf?: Partial<Record<Command, string>>;
}

/**
 * The kinds of options, and their values' types. For a kind with several values, an input has a line or a member for each; a flag is
 * repeated.
 */
export interface KindValues {
  /** In an input, one line. */
  readonly text: string | undefined;
  /** A step's name. */
  readonly step: string | undefined;
  /** A text of several lines whose indentation counts. */
  readonly block: string | undefined;
  readonly flag: boolean;
  readonly choice: string;
  /** A positive integer. */
  readonly count: number | undefined;
  /** An integer, 0 or more. */
  readonly 'count-or-none': number;
  /** Milliseconds, above 0. Inputs are in minutes, flags in seconds. */
  readonly limit: number | undefined;
  /** Milliseconds, 0 or more. Inputs and flags are in seconds. */
  readonly delay: number;
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  /** References to artifacts, `name` or `step/name`. */
  readonly artifacts: readonly string[];
  readonly conditions: readonly Gate[];
  /** After which failures a run may be resumed; `undefined` means any. */
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

/** An option's name within a sentence: "the input …", but "--flag". */
export function inSentence(name: string): string {
  return /^[A-Z]/.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
