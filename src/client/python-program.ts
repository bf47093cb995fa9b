/** How a Python program of ours is started: the arguments of its interpreter, and its environment. */
export interface PythonProgram {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface ProgramSettings {
  readonly args?: readonly string[];
  /** As the flow has it. */
  readonly env: NodeJS.ProcessEnv;
  /** What the program has as `request`, as JSON. It may have secrets in it: arguments are in the list of processes. */
  readonly request?: Readonly<Record<string, unknown>> | undefined;
  /** Whether it finds modules in the current directory, after all that is installed: an extension of Metaflow's may be there. */
  readonly seesDirectory?: boolean;
  /** In bytes: what is allocated beyond that is refused to it, and to each process that it starts. Default: no limit of ours */
  readonly mostMemory?: number | undefined;
}

/**
 * For a program that reads what services answer, as a library reads that whole, however long. An honest answer needs a tenth of it; reserved
 * addresses do not count.
 */
export const MEMORY_FOR_ANSWERS = 2 * 1024 ** 3;

/** The variable by which a program gets its request. */
const REQUEST = 'METAFLOW_RUNNER_REQUEST';

/**
 * Python looks for modules of a `-c` program in the current directory first, where a `types.py` or `operator/` hides the standard
 * library's. A program of ours never sees it so: from Python 3.11 on by `PYTHONSAFEPATH`, as 3.13 imports modules before the first
 * statement, else by its first statement. All else is as the flow has it: PYTHONPATH, and the variable itself, which the program finds
 * restored. `is_safe_path` tells the program whether the flow's own directory would be left out too.
 */
export function pythonProgram(
  program: string,
  { args = [], env, request, seesDirectory = false, mostMemory }: ProgramSettings,
): PythonProgram {
  const { PYTHONSAFEPATH: asked } = env;
  const restore =
    asked === undefined
      ? 'os.environ.pop("PYTHONSAFEPATH", None)'
      : `os.environ["PYTHONSAFEPATH"] = ${JSON.stringify(asked)}`;
  const prologue = [
    'import sys',
    'if not getattr(sys.flags, "safe_path", False):',
    '    del sys.path[0]',
    'import os',
    restore,
    `is_safe_path = ${asked ? 'hasattr(sys.flags, "safe_path")' : 'False'}`,
    ...(mostMemory === undefined ? [] : limitOf(mostMemory)),
    ...(request === undefined ? [] : ['import json', `request = json.loads(os.environ.pop("${REQUEST}"))`]),
    ...(seesDirectory ? ['if not is_safe_path:', '    sys.path.append(os.getcwd())'] : []),
  ];
  return {
    args: ['-c', `${prologue.join('\n')}\n${program}`, ...args],
    env: { ...env, PYTHONSAFEPATH: '1', ...(request && { [REQUEST]: JSON.stringify(request) }) },
  };
}

/** A lower limit stays. macOS takes it, and does not hold anybody to it. */
function limitOf(bytes: number): string[] {
  return [
    'import resource',
    'lowest = lambda *limits: min((each for each in limits if each >= 0), default=-1)',
    'soft, hard = resource.getrlimit(resource.RLIMIT_DATA)',
    `resource.setrlimit(resource.RLIMIT_DATA, (lowest(soft, hard, ${bytes}), hard))`,
  ];
}
