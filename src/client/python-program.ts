/** How to start one of our Python programs: the arguments of its interpreter, and its environment. */
export interface PythonProgram {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface ProgramSettings {
  readonly args?: readonly string[];
  /** The flow's environment. */
  readonly env: NodeJS.ProcessEnv;
  /** The program's `request`, passed as JSON. It may contain secrets, so it is not an argument: those appear in the list of processes. */
  readonly request?: Readonly<Record<string, unknown>> | undefined;
  /** Whether it finds modules in the current directory, after everything that is installed: a Metaflow extension may be there. */
  readonly seesDirectory?: boolean;
  /** How many bytes it, and each process that it starts, may allocate. Default: no limit of ours */
  readonly maxMemory?: number | undefined;
}

/**
 * For a program that reads services' answers with a library that reads them whole, however long. An honest answer needs
 * a tenth of this; reserved addresses do not count.
 */
export const MEMORY_FOR_ANSWERS = 2 * 1024 ** 3;

/** The environment variable that holds a program's request. */
const REQUEST = 'METAFLOW_RUNNER_REQUEST';

/**
 * Metaflow authenticates to its services with headers of its own (METAFLOW_SERVICE_AUTH_KEY, METAFLOW_SERVICE_HEADERS). If a service
 * redirects to another host, `requests` would send them there, because it withholds only `Authorization`. In our programs, the same rule
 * covers all of them. Changes `requests` when something imports it, because most programs never do.
 */
const KEEP_SERVICE_HEADERS = String.raw`
class KeepServiceHeaders:
    def find_spec(self, name, path=None, target=None):
        if name != "requests.sessions":
            return None
        sys.meta_path.remove(self)
        from importlib.util import find_spec
        spec = find_spec(name)
        execute = spec.loader.exec_module
        def exec_module(module):
            execute(module)
            self.change(module.SessionRedirectMixin)
        spec.loader.exec_module = exec_module
        return spec

    def change(self, session):
        rebuild = session.rebuild_auth
        def rebuild_auth(self, request, response):
            config = sys.modules.get("metaflow.metaflow_config")
            if self.should_strip_auth(response.request.url, request.url):
                for name in getattr(config, "SERVICE_HEADERS", None) or ():
                    request.headers.pop(name, None)
            rebuild(self, request, response)
        session.rebuild_auth = rebuild_auth

sys.meta_path.insert(0, KeepServiceHeaders())
del KeepServiceHeaders`.trim();

/**
 * Starts one of our programs with `-c`. Python would look for its modules in the current directory first, where a
 * `types.py` or `operator/` hides the standard library's. Our programs never see that: from Python 3.11 on, because of
 * `PYTHONSAFEPATH` (3.13 imports modules before the first statement), and before that because of their first statement.
 * Everything else is as the flow has it, including PYTHONPATH and the variable itself, which is restored for the
 * program. `is_safe_path` tells the program whether the flow's own directory would be left out too.
 */
export function pythonProgram(
  program: string,
  { args = [], env, request, seesDirectory = false, maxMemory }: ProgramSettings,
): PythonProgram {
  const { PYTHONSAFEPATH: safePath } = env;
  const restore =
    safePath === undefined
      ? 'os.environ.pop("PYTHONSAFEPATH", None)'
      : `os.environ["PYTHONSAFEPATH"] = ${JSON.stringify(safePath)}`;
  const prologue = [
    'import sys',
    'if not getattr(sys.flags, "safe_path", False):',
    '    del sys.path[0]',
    'import os',
    restore,
    `is_safe_path = ${safePath ? 'hasattr(sys.flags, "safe_path")' : 'False'}`,
    ...(maxMemory === undefined ? [] : limitOf(maxMemory)),
    KEEP_SERVICE_HEADERS,
    ...(request === undefined ? [] : ['import json', `request = json.loads(os.environ.pop("${REQUEST}"))`]),
    ...(seesDirectory ? ['if not is_safe_path:', '    sys.path.append(os.getcwd())'] : []),
  ];
  return {
    args: ['-c', `${prologue.join('\n')}\n${program}`, ...args],
    env: { ...env, PYTHONSAFEPATH: '1', ...(request && { [REQUEST]: JSON.stringify(request) }) },
  };
}

/** Keeps a lower limit. macOS accepts the limit, but does not enforce it. */
function limitOf(bytes: number): string[] {
  return [
    'import resource',
    'lowest = lambda *limits: min((each for each in limits if each >= 0), default=-1)',
    'soft, hard = resource.getrlimit(resource.RLIMIT_DATA)',
    `resource.setrlimit(resource.RLIMIT_DATA, (lowest(soft, hard, ${bytes}), hard))`,
  ];
}
