import type { RunCommand } from '../command/command-line.js';
import { withoutOffFlags } from '../command/flag-options.js';
import { withFlags } from '../command/flag-parameters.js';
import { interpreterFault } from '../introspection/interpreter-fault.js';
import { readFlow, type Introspection } from '../introspection/introspection.js';
import { FlowFileError } from '../errors.js';
import { logTail } from '../log/log-tail.js';
import type { Exit } from '../process/flow-process.js';
import { CRASH_SIGNALS, explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import { missingOrigin } from './missing-origin.js';
import { refuseAborted, type Launched, type StartSettings } from './launch.js';

/** Where the run id comes from. Before version 2.12, Metaflow writes only the id; the flow's name then comes from elsewhere. */
export type RunIdSource =
  | { readonly option: 'runner-attribute-file' }
  | { readonly option: 'run-id-file'; readonly flowName: string };

/** How to start a run. */
export interface Start {
  readonly settings: StartSettings;
  readonly command: RunCommand;
  readonly by: RunIdSource;
}

/** The process that ended without a run, and the signal that stops explaining it. */
type EndedStart = Launched & { readonly exit: Exit; readonly abortSignal: AbortSignal | undefined };

/** Signals by which Python, or native code that crashes, ends its own process. */
const OWN_SIGNALS: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', ...CRASH_SIGNALS]);

/**
 * Returns what to start instead of a process that ended without a run: the same with flags as the flow and its Metaflow
 * declare them, or in the form that an old Metaflow takes. If there is nothing to change, rejects with what went wrong.
 * @throws {RunnerError} as documented at `Runner.run`
 */
export async function otherStart({ settings, command, by }: Start, ended: EndedStart): Promise<Start> {
  const { exit, env, abortSignal, stderrFile } = ended;
  const commandLine = ended.commandLine.slice(1);
  // The start has ended: its timeout does not apply to the explanation.
  const limitedSettings = { ...settings, env, abortSignal };
  const isByOther = exit.signal !== undefined && !OWN_SIGNALS.has(exit.signal);
  const read = isByOther
    ? undefined
    : await readFlow({ ...limitedSettings, commandLine }, 'start').catch(crashOnly);
  const [found, crash] = read instanceof FlowFileError ? [undefined, read] : [read, undefined];
  if (found && exit.code === USAGE_EXIT_CODE) {
    const fitted = fitFlags(settings, command, found);
    if (fitted) return { ...fitted, by };
    const flowName = by.option === 'run-id-file' ? undefined : flowOfOldMetaflow(found);
    if (flowName) return { settings, command, by: { option: 'run-id-file', flowName } };
  }
  refuseAborted(limitedSettings);
  const known = found
    ? await missingOrigin(settings, command, found, abortSignal)
    : (crash ?? (await interpreterFault(limitedSettings)));
  throw explainStart({ ...settings, command, exit, stderrTail: logTail(stderrFile) }, found, known);
}

/** Whatever else keeps the flow from being read does not explain its end. */
function crashOnly(error: unknown): FlowFileError | undefined {
  return error instanceof FlowFileError ? error : undefined;
}

/**
 * The request with flags as the flow and its Metaflow declare them; `undefined` if nothing changes. Only a flow that
 * has been read shows which options take no value, and nothing else waits for that.
 * @throws {ParameterError} as `withFlags` does
 */
export function fitFlags(
  settings: StartSettings,
  command: RunCommand,
  { options, parameters }: Introspection,
): Pick<Start, 'settings' | 'command'> | undefined {
  const { topLevel } = settings;
  const topLevelOptions = withoutOffFlags(topLevel.options, options?.['top']);
  const commandOptions = withoutOffFlags(command.options, options?.[command.name]);
  const flagged = withFlags(command, parameters);
  if (topLevelOptions === topLevel.options && commandOptions === command.options && flagged === command)
    return undefined;
  return {
    settings: { ...settings, topLevel: { ...topLevel, options: topLevelOptions } },
    command: { ...flagged, options: commandOptions },
  };
}

/** The flow's name, if its Metaflow refused to start because it has no `--runner-attribute-file`. */
function flowOfOldMetaflow({ metaflow = '', flow }: Introspection): string | undefined {
  const [major = 0, minor = 0] = metaflow.split('.').map(Number);
  return major < 2 || (major === 2 && minor < 12) ? flow : undefined;
}
