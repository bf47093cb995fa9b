import type { FailedHook } from '../../outcome/outcome.js';
import { readTraceback } from '../../outcome/place/traceback.js';
import { logTail } from '../../runner/index.js';
import type { LogFiles } from './metaflows-reason.js';
import { exceptionsWhere } from './logged-exception.js';

/** What Metaflow prints about an `@exit_hook` that failed; it then continues. */
const FAILED =
  /^\[exit_hook\] (?:Hook '([^']+)' failed with error|Unexpected error in hook '([^']+)'): (.+)$/;
/** How `subprocess` ends its message, which begins with the command. */
const HOW = /' (returned non-zero exit status \d+|died with [^']+)\.$/;
const SCRIPT = /^ {2}File ".+[/\\]exit_hook_script\.py", line \d+, in main$/;

/** The `@exit_hook` functions that failed when the run had ended, and their exceptions, which are on stderr. */
export function failedHooks({ stdoutFile, stderrFile }: LogFiles): FailedHook[] {
  const failed = logTail(stdoutFile)
    .split('\n')
    .flatMap((line) => {
      const [, ofHook, unexpected, why = ''] = FAILED.exec(line) ?? [];
      const name = ofHook ?? unexpected;
      const how = HOW.exec(why)?.[1];
      return name === undefined ? [] : [{ name, why: how === undefined ? why : `its process ${how}` }];
    });
  if (failed.length === 0) return [];
  const isOfHook = (block: readonly string[]) => block.some((line) => SCRIPT.test(line));
  const raised = [...exceptionsWhere(logTail(stderrFile), isOfHook)];
  // A hook that called sys.exit has left no exception.
  const isOneEach = raised.length === failed.length;
  const last = new Map(isOneEach ? [] : raised.map((one) => [calledFunction(one.stacktrace ?? ''), one]));
  return failed.map(({ name, why }, index) => ({
    ...{ name, why },
    exception: isOneEach ? raised[index] : last.get(name.split('.').at(-1)),
  }));
}

/** The function that Metaflow's script has called. */
function calledFunction(stacktrace: string): string | undefined {
  const frames = readTraceback({ stacktrace })?.frames ?? [];
  const script = frames.findLastIndex(({ file }) => file.endsWith('exit_hook_script.py'));
  return frames[script + 1]?.functionName;
}
