import { interpreterFault, logTail, printedAnswer, PythonError, runPython } from '../runner/index.js';
import type { CommandSettings } from './commands.js';

/** Prints what distinguishes interpreters, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM =
  'import sys, json, platform, sysconfig; print(); ' +
  'paths = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]; ' +
  'print(json.dumps([sys.version, sys.prefix, *paths, platform.machine(), *platform.libc_ver()]))';

export interface Identity {
  readonly text: string;
  /** The interpreter's directory. */
  readonly prefix: string;
  readonly packageDirectories: readonly string[];
}

/** Python answers within 0.1 s; a busy machine may need longer. */
const IDENTIFY_TIMEOUT_MS = 5_000;

/** An interpreter's identity. @throws {PythonError} if it is not a Python that Metaflow supports */
export async function identify(python: string, { cwd, env, cancel }: CommandSettings): Promise<Identity> {
  const options = { python, cwd, env, abortSignal: cancel };
  const asking = { ...options, program: IDENTITY_PROGRAM, timeoutMs: IDENTIFY_TIMEOUT_MS };
  const identity = await runPython(asking, ({ stdoutFile }) => printedAnswer(logTail(stdoutFile))).catch(
    () => undefined,
  );
  cancel.throwIfAborted();
  if (!Array.isArray(identity)) {
    const fault = await interpreterFault(options);
    throw (
      fault ??
      new PythonError(`"${python}" did not report where its packages are.`, { python, missing: 'python' })
    );
  }
  const [, prefix = '', purelib, platlib] = identity as string[];
  return {
    ...{ text: JSON.stringify(identity), prefix },
    packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
  };
}
