import { statSync } from 'node:fs';
import path from 'node:path';
import { PythonError } from '../errors.js';
import { logTail } from '../log/log-tail.js';
import { runPython, type PythonToRun } from './run-python.js';

/** Prints Python's version; runs on any Python. */
const VERSION_PROGRAM =
  'import sys; sys.stdout.write("metaflow-runner asked: " + ".".join(str(n) for n in sys.version_info[:3]) + "\\n")';

/** Python answers within 0.1 s; a busy machine may need longer. */
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Finds out what is wrong with an interpreter that started nothing, by asking for its version. `undefined` if Metaflow
 * supports that Python, so the fault lies elsewhere.
 */
export async function interpreterFault(
  settings: Pick<PythonToRun, 'python' | 'cwd' | 'env' | 'abortSignal'>,
): Promise<PythonError | undefined> {
  const { python, cwd, env, abortSignal } = settings;
  const asking = {
    python,
    cwd,
    env,
    abortSignal,
    program: VERSION_PROGRAM,
    timeoutMs: ANSWER_TIMEOUT_MS,
  };
  try {
    return await runPython(asking, ({ exit, stdoutFile, stderrFile }) => {
      const version = /^metaflow-runner asked: ((\d+)\.[\d.]+)$/m.exec(logTail(stdoutFile));
      if (version) {
        const [, whole = '', major] = version;
        return major === '2'
          ? fault(python, `"${python}" is Python ${whole}, and Metaflow needs Python 3.`)
          : undefined;
      }
      const fatal = fatalError(logTail(stderrFile));
      const home = env['PYTHONHOME'];
      if (fatal !== undefined && home) return pythonHomeFault(python, home, fatal);
      const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
      const output = fatal ?? (lastLine(logTail(stderrFile)) || lastLine(logTail(stdoutFile)));
      const printed = output === '' ? 'printed nothing' : `printed: ${output}`;
      return notPython(python, `it ${how} and ${printed}`);
    });
  } catch (error) {
    abortSignal?.throwIfAborted();
    if ((error as Error).name !== 'TimeoutError') return unstartable(error, python, cwd);
    return notPython(python, `it gave no answer within ${ANSWER_TIMEOUT_MS / 1000} s`);
  }
}

/** Why an interpreter could not be started; `undefined` for any other error. */
export function unstartable(error: unknown, python: string, cwd: string): PythonError | undefined {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (python === '') return fault(python, 'The Python interpreter has an empty name.', error);
  const why = REASONS[code]?.(kindOf(python, cwd));
  if (why === undefined) return undefined;
  const message =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? `There is no Python interpreter "${python}"${why}${/\s/.test(python) ? ' It cannot have arguments.' : ''}`
      : `"${python}" cannot be started as a Python interpreter: ${why}`;
  return fault(python, message, error);
}

type Kind = 'directory' | 'file' | undefined;

const REASONS: Readonly<Record<string, (kind: Kind) => string>> = {
  ENOENT: (kind) =>
    kind === 'file'
      ? ': the program that its first line names does not exist.'
      : '. Name one that exists, by path or as a command on PATH.',
  ENOTDIR: () => ': a part of that path is not a directory.',
  EACCES: (kind) =>
    kind === 'directory'
      ? 'it is a directory.'
      : 'it, or the program that its first line names, is not executable.',
  ENOEXEC: () => 'it is not a program for this machine.',
  ELOOP: () => 'its links form a loop.',
  ENAMETOOLONG: () => 'its name is too long.',
};

/** Only for a path: commands are not looked up on PATH. */
function kindOf(name: string, cwd: string): Kind {
  if (!name.includes('/')) return undefined;
  try {
    return statSync(path.resolve(cwd, name)).isDirectory() ? 'directory' : 'file';
  } catch {
    return undefined;
  }
}

function notPython(python: string, why: string): PythonError {
  return fault(
    python,
    `"${python}" is not a working Python interpreter: asked for Python's version, ${why}.`,
  );
}

/** Python looks for its own library in PYTHONHOME, which may belong to another Python. */
function pythonHomeFault(python: string, home: string, fatal: string): PythonError {
  const message = `"${python}" cannot start with the variable PYTHONHOME, which is ${JSON.stringify(home)}: ${fatal}. Remove the variable: Python finds its library without it.`;
  return new PythonError(message, { python, missing: 'python', variable: 'PYTHONHOME' });
}

/** Why Python failed to initialize, and the exception it names below, if any. The last line is then an empty stack. */
function fatalError(stderr: string): string | undefined {
  const lines = stderr.split('\n').map((line) => line.trim());
  const from = lines.findIndex((line) => line.startsWith('Fatal Python error: '));
  if (from === -1) return undefined;
  const first = (lines[from] ?? '').replace(/^(Fatal Python error): \w+: /, '$1: ');
  const exception = lines.slice(from + 1).find((line) => /^\w+(Error|Exception): /.test(line));
  return [first, exception ?? '']
    .filter((line) => line !== '')
    .join(': ')
    .replace(/\.$/, '');
}

function fault(python: string, message: string, cause?: unknown): PythonError {
  return new PythonError(message, { python, missing: 'python' }, cause === undefined ? {} : { cause });
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim().replace(/\.$/, '') ?? '';
}
