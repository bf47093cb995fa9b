import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileWatch } from './file-watch.js';
import type { FlowProcess } from './flow-process.js';

/** What Metaflow writes to `--runner-attribute-file` when a run has an id. */
export interface RunAttributes {
  readonly flowName: string;
  readonly runId: string;
  /** Metadata provider and where it keeps its data, e.g. `local@/work`. */
  readonly metadata: string;
}

/**
 * Waits until the process has named its run, and resolves to `undefined` when it ended without.
 * The file is not written atomically, so it counts only once it can be parsed.
 * @throws the signal's reason, when it is aborted first
 */
export async function waitForRunAttributes(
  file: string,
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
      const attributes = readRunAttributes(file);
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
        resolve(readRunAttributes(file));
      });
    });
  });
}

function readRunAttributes(file: string): RunAttributes | undefined {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  const { flow_name, run_id, metadata } = (content ?? {}) as Record<string, unknown>;
  if (typeof flow_name !== 'string' || (typeof run_id !== 'string' && typeof run_id !== 'number'))
    return undefined;
  return {
    flowName: flow_name,
    runId: String(run_id),
    metadata: typeof metadata === 'string' ? metadata : '',
  };
}
