import { readRegularText } from '../../client/regular-file.js';
import { logTail } from '../log/log-tail.js';
import { checkedIntrospection } from './checked-introspection.js';
import { withoutSecrets } from './declared-secrets.js';
import { faultOfCrash } from './flow-fault.js';
import { INTROSPECTION_PROGRAM } from './introspection-program.js';
import { printedAnswer } from './printed-answer.js';
import { runPython, type PythonToRun } from './run-python.js';

/** What a flow file declares, as far as it could be read. */
export interface Introspection {
  readonly python: string;
  /** Metaflow's version; absent if the interpreter has no Metaflow. */
  readonly metaflow?: string;
  /** The name of the flow that the file runs; absent if it runs none. */
  readonly flow?: string;
  /** Only that name; if the file runs no flow, the names of the flows it defines. */
  readonly flows?: readonly string[];
  /** As on Metaflow's command line, with mutators and Configs applied. Absent if unknown. */
  readonly parameters?: readonly DeclaredParameter[];
  readonly configs?: readonly DeclaredParameter[];
  /** Parameters that Metaflow ignores, because their class variable begins with `_` or is called `name`, `index`, `input` or the like. */
  readonly ignored?: readonly IgnoredParameter[];
  /** Options by command-line name: those of the top level (`top`) and of the command. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, DeclaredOption>>>>;
  /** The names of the command's options, without its parameters, if Metaflow stopped before it knew the command. */
  readonly unreached?: readonly string[];
  readonly decorators?: readonly string[];
  /** What the code sets in `@project`; a value that depends on a Config may be absent. */
  readonly project?: { readonly name?: string; readonly branch?: string; readonly production?: boolean };
  /** The graph's steps, in Metaflow's terms. */
  readonly steps?: readonly DeclaredStep[];
  /** Whether everything before the run id succeeded; `failure` is then only about a parameter's file. Never present with `describe`. */
  readonly isStartable?: boolean;
  /** The graph that a run would store as `_graph_info`, including decorators from decospecs. Only with `start` and `check`. */
  readonly graph?: unknown;
  /**
   * The defaults of the Parameters and Configs that the flow's code created before it failed, by their names on the command line and in the
   * code; only if `parameters` is absent.
   */
  readonly defaults?: readonly { readonly name: string; readonly default: unknown }[];
  /** What kept the flow from reaching its command, or from starting. */
  readonly failure?: FlowFailure;
  /** Texts that must not be shown, such as defaults of parameters with secret names; `failure` contains `***` instead. */
  readonly secrets?: readonly string[];
}

export interface DeclaredParameter {
  readonly name: string;
  /** The name of the artifact that holds its value. */
  readonly variable: string;
  /** `str`, `int`, `float`, `bool`, `JSON`, `file`, or another type's own name. */
  readonly type: string;
  readonly required: boolean;
  /** Whether it asks for its value at a prompt (`prompt`), even if it has a default. Nobody answers: a run needs a value for it. Default: false. */
  readonly prompts?: boolean;
  /** A value that JSON does not have is written as in Python; `null` if it is computed. */
  readonly default:
    boolean | number | string | null | readonly unknown[] | { readonly [key: string]: unknown };
  readonly hasDefault: boolean;
  readonly multiple: boolean;
  /** How many values one option takes (`nargs`); -1 means any number. Default: 1. */
  readonly values?: number;
  readonly separator: string | null;
  /** The value that the option stands for, if it takes none itself (`is_flag`). */
  readonly flagValue?: boolean | number | string;
  readonly help: string | null;
  /** Whether the default is a file's path, as a Config's may be. */
  readonly defaultIsFile: boolean;
}

export type IgnoredParameter = Pick<DeclaredParameter, 'name' | 'variable'>;

export interface DeclaredStep {
  readonly name: string;
  /** As in `GraphStep`. */
  readonly type: string;
  readonly next: readonly string[];
  /** Where its function is defined; `null` if Metaflow does not know. */
  readonly file: string | null;
  readonly line: number | null;
  /** What its function is if calling it, as Metaflow does, executes none of its code: `async def`, or a function with `yield`. */
  readonly unexecuted: 'async' | 'generator' | null;
}

/** Why Metaflow executes none of a step's code, although its task succeeds; `undefined` if it executes it. */
export function unexecutedText({ name, unexecuted }: DeclaredStep): string | undefined {
  switch (unexecuted) {
    case 'async':
      return `Metaflow executes no code of the step "${name}", because it is an async function: Metaflow calls it, but does not await it. Write "def" instead of "async def", and call asyncio.run() in the step.`;
    case 'generator':
      return `Metaflow executes no code of the step "${name}", because it contains "yield": Metaflow calls it, but does not iterate over it. Move that code to a function of its own, and call it in the step.`;
    default:
      return undefined;
  }
}

export interface DeclaredOption {
  readonly type: string;
  readonly choices: readonly string[];
}

/** An exception raised before there was a run. */
export interface FlowFailure {
  /**
   * When it was raised. `load`: while Python executed the flow file; `start`: while Metaflow prepared the run; `usage`:
   * by the command line; `validity`: by the validity checker; `exit`: the flow's own code ended the process, and
   * printed why; `import`: while Metaflow itself was imported.
   */
  readonly kind: 'load' | 'start' | 'usage' | 'validity' | 'exit' | 'import';
  /** The exception as Python prints it, e.g. `ValueError: the message`; for `usage` and `validity`, Metaflow's message. */
  readonly text: string;
  /** Whether Metaflow raised it as a message to its user. */
  readonly isFromMetaflow: boolean;
  /** The decorator in the flow's code that raised it, e.g. `retry`. */
  readonly decorator?: string;
  /** The top-level options that the decorator adds. */
  readonly decoratorOptions?: readonly string[];
  /** The decorator's step; `null` if it is the flow's. */
  readonly step?: string | null;
  /** Whether Metaflow raised it because it cannot do what the command or a tag asks for. */
  readonly isRefusal?: boolean;
  /** Lines of the flow's own code that led to it, innermost first. */
  readonly places: readonly CodeLine[];
  /** The traceback as Python prints it, without Metaflow's own frames; empty if it says no more than the exception. */
  readonly traceback: string;
  /** The Parameter or Config that Metaflow was processing. */
  readonly parameter?: string;
  readonly isConfig?: boolean;
  /** The expression over a Config that Metaflow was evaluating, e.g. `config.model.rows`, or those of the decorator. */
  readonly expression?: string | null;
  /** The Configs whose values may be at fault, because the flow's own code did not raise it. */
  readonly byConfigs?: readonly string[];
  /** The decospec that Metaflow was processing, or its decorator's name. */
  readonly decospec?: string | null;
  /** The decospecs that Metaflow's configuration adds. */
  readonly defaultDecospecs?: readonly string[];
  /** For `exit`: the last line that the flow's process printed on stderr, if it says more than `text`. Not part of the report. */
  readonly lastOutput?: string;
  /** For `import`: the setting that Metaflow was reading; empty if it was reading none. */
  readonly setting?: MetaflowSetting;
  /** For `usage`: the lines where the flow's own code creates its Parameters and Configs, by name. */
  readonly declaredAt?: Readonly<Record<string, CodeLine>>;
}

/** A part of Metaflow's configuration. */
export interface MetaflowSetting {
  readonly profile?: string;
  /** The configuration file that is wrong, or that contains the variable. */
  readonly file?: string;
  /** The setting's name, as a variable. */
  readonly variable?: string;
}

/** A line of a file; `file` is an absolute path. */
export interface CodeLine {
  readonly file: string;
  readonly line: number;
}

/** A longer report cannot come from our program. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A flow that hangs during import must not block us. */
export const INTROSPECTION_TIMEOUT_MS = 60_000;

/** How far to read a flow; see `readFlow`. */
export type Reading = 'describe' | 'start' | 'check' | 'deploy';

/** A flow file, and how to run it. */
export interface FlowToRead extends Omit<PythonToRun, 'program' | 'args' | 'timeoutMs'> {
  /** The interpreter's arguments: the flow file and whatever follows it. */
  readonly commandLine: readonly string[];
}

/**
 * Reads what a flow file declares, by executing it in its own interpreter up to where its command begins (`describe`),
 * or up to where a run would get its id (`start`), which also shows what keeps it from getting there. `check` does the
 * same as `start`, but needs no values for required parameters and installs no conda environment. `deploy` executes an
 * orchestrator's `create`, whose options must keep it from deploying. Starts nothing, and kills whatever the file left
 * running. Rejects with Node's error if the interpreter cannot be started, with the signal's reason if aborted, and with
 * a `FlowFileError` if native code crashed.
 */
export async function readFlow(flow: FlowToRead, reading: Reading): Promise<Introspection> {
  const { commandLine, python, cwd, env, abortSignal } = flow;
  const timeoutMs = INTROSPECTION_TIMEOUT_MS;
  const args = [reading, ...commandLine];
  const asking = { python, cwd, env, abortSignal, program: INTROSPECTION_PROGRAM, args, timeoutMs };
  const found = await runPython(asking, ({ exit: { signal }, stdoutFile, stderrFile }) => {
    const answer = checkedIntrospection(printedAnswer(readRegularText(stdoutFile, MAX_BYTES)));
    if (answer) return answer;
    const [flowFile = ''] = commandLine;
    const crash = signal && faultOfCrash({ flowFile, cwd }, signal, logTail(stderrFile));
    throw crash ?? new Error('its process ended without an answer');
  });
  return found.failure ? withoutSecrets(found, found.failure) : found;
}

/** What a flow file declares; `undefined` if it cannot be read. */
export async function introspect(flow: FlowToRead, reading: Reading): Promise<Introspection | undefined> {
  return await readFlow(flow, reading).catch(() => undefined);
}
