import { isIdentifier } from '../client/index.js';

/** What a path in a bundle refers to. */
export type BundledPath =
  | {
      readonly kind: 'task';
      /** `<step>/<task>` */
      readonly task: string;
      readonly stepName: string;
      readonly attempt: number;
      readonly part: TaskPart;
    }
  | { readonly kind: 'blob'; readonly sha1: string }
  | { readonly kind: 'included'; readonly sha1: string };

/** The files of a task attempt that Metaflow reads on resume. */
export const TASK_PARTS = ['attempt.json', 'data.json', 'DONE.lock'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

export interface RunName {
  readonly flowName: string;
  readonly runId: string;
}

const TASK = /^([^/]+)\/([^/]+)\/(\d{1,3})\.(attempt\.json|data\.json|DONE\.lock)$/;
const SHA1 = /^[0-9a-f]{40}$/;

/** Parses a path from a run's bundle; `undefined` for any other path, which a bundle must not contain. */
export function bundledPath(path: string, { flowName, runId }: RunName): BundledPath | undefined {
  const ofRun = afterPrefix(path, `${flowName}/${runId}/`);
  const [, stepName, taskId, attempt, part] = TASK.exec(ofRun ?? '') ?? [];
  if (isIdentifier(stepName) && isIdentifier(taskId)) {
    return {
      kind: 'task',
      task: `${stepName}/${taskId}`,
      stepName,
      attempt: Number(attempt),
      part: part as TaskPart,
    };
  }
  const blob = afterPrefix(path, `${flowName}/data/`)?.slice(3);
  if (blob !== undefined && SHA1.test(blob) && path === blobPath(flowName, blob))
    return { kind: 'blob', sha1: blob };
  const included = afterPrefix(path, `data/${flowName}/`);
  if (included !== undefined && SHA1.test(included)) return { kind: 'included', sha1: included };
  return undefined;
}

/** Where the datastore stores bytes whose uncompressed form has this SHA-1. */
export function blobPath(flowName: string, sha1: string): string {
  return `${flowName}/data/${sha1.slice(0, 2)}/${sha1}`;
}

/** Where the datastore stores the content of an IncludeFile. */
export function includedPath(flowName: string, sha1: string): string {
  return `data/${flowName}/${sha1}`;
}

export function taskPath(
  { flowName, runId }: RunName,
  stepName: string,
  taskId: string,
  attempt: number,
  part: TaskPart,
): string {
  return `${flowName}/${runId}/${stepName}/${taskId}/${attempt}.${part}`;
}

function afterPrefix(path: string, prefix: string): string | undefined {
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
