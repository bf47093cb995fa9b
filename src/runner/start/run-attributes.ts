import path from 'node:path';
import { isIdentifier, isPythonName } from '../../client/identifiers.js';
import { readRegularText } from '../../client/regular-file.js';
import { FileWatch } from '../log/file-watch.js';
import type { FlowProcess } from '../process/flow-process.js';

/** What Metaflow writes to `--runner-attribute-file` once a run has an id. */
export interface RunAttributes {
  readonly flowName: string;
  readonly runId: string;
  /** Metadata provider and where it stores its data, e.g. `local@/work`; "" before Metaflow 2.12. */
  readonly metadata: string;
  /** The run's page on the orchestrator that executes it, if known. */
  readonly orchestratorUrl?: string | undefined;
}

/** A larger file was not written by Metaflow. */
const MAX_BYTES = 64 * 1024;

/**
 * Waits until the process has named its run; resolves to `undefined` if it ends without doing so. The file is not
 * written atomically, so it counts only once `read` can parse it.
 * @throws the signal's reason, if it is aborted first
 */
export async function waitForRunAttributes(
  file: string,
  read: () => RunAttributes | undefined,
  flow: FlowProcess,
  signal: AbortSignal,
): Promise<RunAttributes | undefined> {
  return await new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      watch[Symbol.dispose]();
      signal.removeEventListener('abort', onAbort);
      settle();
    };
    const look = () => {
      const attributes = read();
      if (attributes)
        finish(() => {
          resolve(attributes);
        });
    };
    const onAbort = () => {
      finish(() => {
        reject(signal.reason as Error);
      });
    };
    const watch = new FileWatch(path.dirname(file), look);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    look();
    void flow.exited.then(() => {
      finish(() => {
        resolve(read());
      });
    });
  });
}

/**
 * Reads the file that names a run: JSON since Metaflow 2.12.23, `<metadata>:<flow>/<run id>` since 2.12.0, and only the
 * run id, of the flow `flowName`, before that. `undefined` if the file does not exist or is incomplete.
 */
export function readRunAttributes(file: string, flowName?: string): RunAttributes | undefined {
  let text: string;
  try {
    text = readRegularText(file, MAX_BYTES).trim();
  } catch {
    return undefined;
  }
  if (flowName !== undefined) return isIdentifier(text) ? { flowName, runId: text, metadata: '' } : undefined;
  const [, metadata, flow, run] = /^([^{].*):([^:/]+)\/([^/]+)$/.exec(text) ?? [];
  if (metadata !== undefined && isPythonName(flow) && isIdentifier(run))
    return { metadata, flowName: flow, runId: run };
  return fromJson(text);
}

/** Reads the file in which one of our programs names a run that an orchestrator executes. */
export function readFollowedAttributes(file: string): RunAttributes | undefined {
  const attributes = readRunAttributes(file);
  if (!attributes) return undefined;
  const { orchestrator_url: url } = parsed(readRegularText(file, MAX_BYTES));
  return { ...attributes, orchestratorUrl: typeof url === 'string' ? url : undefined };
}

/** Reads a file to which Metaflow has written only a run id. */
export function readRunId(file: string): string | undefined {
  try {
    const text = readRegularText(file, MAX_BYTES).trim();
    return isIdentifier(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function fromJson(text: string): RunAttributes | undefined {
  const { flow_name, run_id, metadata } = parsed(text);
  const runId = typeof run_id === 'number' ? String(run_id) : run_id;
  if (!isPythonName(flow_name)) return undefined;
  if (!isIdentifier(runId)) return undefined;
  return {
    flowName: flow_name,
    runId,
    metadata: typeof metadata === 'string' ? metadata : '',
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** What Metaflow writes about a spun task. */
export interface TaskAttributes extends RunAttributes {
  readonly stepName: string;
  readonly taskId: string;
}

export function readTaskAttributes(file: string): TaskAttributes | undefined {
  const attributes = readRunAttributes(file);
  if (!attributes) return undefined;
  const { step_name, task_id } = parsed(readRegularText(file, MAX_BYTES));
  return isPythonName(step_name) && isIdentifier(task_id)
    ? { ...attributes, stepName: step_name, taskId: task_id }
    : undefined;
}
