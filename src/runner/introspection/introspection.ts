import { readRegularText } from '../../client/regular-file.js';
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
  /** Only that name; if the file runs no flow, the names of the flows that it defines. */
  readonly flows?: readonly string[];
  /** As on Metaflow's command line, with mutators and Configs applied. Absent if they are unknown. */
  readonly parameters?: readonly DeclaredParameter[];
  readonly configs?: readonly DeclaredParameter[];
  /** Options by command-line name: of the top level (`top`), and of the command. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, DeclaredOption>>>>;
  readonly decorators?: readonly string[];
  /** The steps of the graph, in Metaflow's words. */
  readonly steps?: readonly DeclaredStep[];
  /** Whether all was done that comes before a run gets its id; `failure` is then only about a parameter's file. Never with `describe`. */
  readonly isStartable?: boolean;
  /** The graph that a run would store, with `start` and `check` alone: as `_graph_info` has it, the decorators of all decospecs among it. */
  readonly graph?: unknown;
  /** Why the flow could not be read up to the beginning of its command, or not be started. */
  readonly failure?: FlowFailure;
  /** Texts that must not be shown, such as defaults of parameters with secret names: `failure` has `***` instead. */
  readonly secrets?: readonly string[];
}

export interface DeclaredParameter {
  readonly name: string;
  /** The name of the artifact that holds its value. */
  readonly variable: string;
  /** `str`, `int`, `float`, `bool`, `JSON`, `file`, or another type's own name. */
  readonly type: string;
  readonly required: boolean;
  readonly default: boolean | number | string | null;
  readonly hasDefault: boolean;
  readonly multiple: boolean;
  /** How many values one option takes (`nargs`); -1 is any number. Default: 1. */
  readonly values?: number;
  readonly separator: string | null;
  /** What the option means, for a parameter whose option takes no value (`is_flag`). */
  readonly flagValue?: boolean | number | string;
  readonly help: string | null;
  /** Whether the default is the path of a file, as a Config's may be. */
  readonly defaultIsFile: boolean;
}

export interface DeclaredStep {
  readonly name: string;
  /** As in `GraphStep`. */
  readonly type: string;
  readonly next: readonly string[];
}

export interface DeclaredOption {
  readonly type: string;
  readonly choices: readonly string[];
}

/** An exception that was raised before there was a run. */
export interface FlowFailure {
  /**
   * `load`: while Python executed the flow file; `start`: while Metaflow prepared the run; `usage`: by the command line; `validity`:
   * by the validity checker; `exit`: the flow's own code ended the process, and has said why; `import`: while Metaflow itself was imported.
   */
  readonly kind: 'load' | 'start' | 'usage' | 'validity' | 'exit' | 'import';
  /** The exception as Python prints it, e.g. `ValueError: the message`; for `usage` and `validity`, Metaflow's message. */
  readonly text: string;
  /** Whether Metaflow raised it to tell its user something. */
  readonly isMetaflows: boolean;
  /** Whether Metaflow refused a decorator that stands in the flow's code. */
  readonly isOfDecorator?: boolean;
  /** Whether Metaflow raised it as what was asked for cannot be done, by its command or a tag. */
  readonly isRefusal?: boolean;
  /** Lines of the flow's own code that led to it, the innermost first. */
  readonly places: readonly CodeLine[];
  /** As Python prints it, without Metaflow's own frames; empty where it tells no more than the exception. */
  readonly traceback: string;
  /** The Parameter or Config that Metaflow was busy with. */
  readonly parameter?: string;
  readonly isConfig?: boolean;
  /** The expression over a Config that Metaflow evaluated, e.g. `config.model.rows`. */
  readonly expression?: string | null;
  /** The Configs whose values may be at fault, because none of the flow's own code raised it. */
  readonly byConfigs?: readonly string[];
  /** The decospec that Metaflow was busy with, or its decorator's name. */
  readonly decospec?: string | null;
  /** The decospecs that Metaflow adds by its configuration. */
  readonly defaultDecospecs?: readonly string[];
  /** Of `import`: what Metaflow was reading of its configuration; empty where it was not reading any. */
  readonly setting?: MetaflowSetting;
  /** Of `usage`: the lines where the flow's own code makes its Parameters and Configs, by name. */
  readonly declaredAt?: Readonly<Record<string, CodeLine>>;
}

/** A part of Metaflow's configuration. */
export interface MetaflowSetting {
  readonly profile?: string;
  /** The configuration file that is wrong, or that has the variable. */
  readonly file?: string;
  /** The setting's name, as a variable. */
  readonly variable?: string;
}

/** A line of a file, which is named by its absolute path. */
export interface CodeLine {
  readonly file: string;
  readonly line: number;
}

/** A report that is longer was not written by our program. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A flow that hangs at import must not keep us. */
export const INTROSPECTION_TIMEOUT_MS = 60_000;

/** How far a flow is read; see `readFlow`. */
export type Reading = 'describe' | 'start' | 'check';

/** A flow file, and how it would be run. */
export interface FlowToRead extends Omit<PythonToRun, 'program' | 'args' | 'timeoutMs'> {
  /** The arguments of the interpreter: the flow file, and what stands after it. */
  readonly commandLine: readonly string[];
}

/**
 * Reads what a flow file declares, by executing it in its own interpreter up to where its command begins (`describe`), or up to where
 * a run would get its id (`start`), which also tells what keeps it from getting there; `check` does so without values of required
 * parameters, and installs no environment of conda. Nothing is started, and nothing that the file
 * started is left running. Rejects with Node's error when the interpreter cannot be started, with the signal's reason when aborted.
 */
export async function readFlow(flow: FlowToRead, reading: Reading): Promise<Introspection> {
  const { commandLine, python, cwd, env, abortSignal } = flow;
  const timeoutMs = INTROSPECTION_TIMEOUT_MS;
  const args = [reading, ...commandLine];
  const asking = { python, cwd, env, abortSignal, program: INTROSPECTION_PROGRAM, args, timeoutMs };
  const found = await runPython(asking, ({ stdoutFile }) => {
    const answer = printedAnswer(readRegularText(stdoutFile, MOST_BYTES)) as Introspection | undefined;
    if (!answer) throw new Error('its process ended without an answer');
    return answer;
  });
  if (!found.failure) return found;
  const { withoutSecrets } = await import('./declared-secrets.js');
  return withoutSecrets(found, found.failure);
}

/** What a flow file declares, or `undefined` when it cannot be read. */
export async function introspect(flow: FlowToRead, reading: Reading): Promise<Introspection | undefined> {
  return await readFlow(flow, reading).catch(() => undefined);
}
