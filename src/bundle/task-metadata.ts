import { ownValue } from '../client/own-value.js';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isIdentifier, namesIn, readOwnJson } from '../client/index.js';

/** What a run's metadata says about the run and its finished tasks. Metaflow can resume without it, but its client needs it. */
export interface RunMetadata {
  readonly userName: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly systemTags: readonly string[];
  /** By `<step>/<task>`. */
  readonly tasks: Readonly<Record<string, TaskMetadata>>;
}

export interface TaskMetadata {
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The newest value of each field. */
  readonly fields: Readonly<Record<string, MetadataField>>;
}

/** Value, type, and when it was recorded, in milliseconds since 1970. A value is a string, or a list of strings. */
export type MetadataField = readonly [value: unknown, type: string, createdAt: number];

/** A field's name becomes part of a file's name. */
export const FIELD_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;

/**
 * Reads the metadata of tasks, each named `<step>/<task>`; `undefined` if the run's metadata is not kept in files.
 * @throws the signal's reason
 */
export async function readRunMetadata(
  flowDirectory: string,
  { runId, tasks: names }: { readonly runId: string; readonly tasks: readonly string[] },
  signal: AbortSignal | undefined,
): Promise<RunMetadata | undefined> {
  const run = readJson(flowDirectory, runId, '_meta', '_self.json');
  if (!run) return undefined;
  const { user_name: userName, ts_epoch: createdAt, system_tags: systemTags } = run;
  const tasks: [string, TaskMetadata][] = [];
  for (const task of names) {
    await nextTurn();
    signal?.throwIfAborted();
    const [stepName = '', taskId = ''] = task.split('/');
    const metadata = executedTask(flowDirectory, { runId, stepName, taskId }, new Set());
    if (metadata) tasks.push([task, metadata]);
  }
  return {
    userName: typeof userName === 'string' ? userName : '',
    createdAt: Number(createdAt ?? 0),
    systemTags: Array.isArray(systemTags) ? systemTags.map(String) : [],
    tasks: Object.fromEntries(tasks),
  };
}

interface TaskName {
  readonly runId: string;
  readonly stepName: string;
  readonly taskId: string;
}

/** The fields that mark a clone. */
const OF_CLONES = 'origin-task-id';

/**
 * For a clone, returns the metadata of the task that was executed, because where a bundle is restored, the clone's
 * origin cannot be looked up. The attempt stays the clone's own, because its files are named after it.
 */
function executedTask(
  flowDirectory: string,
  task: TaskName,
  seen: ReadonlySet<string>,
): TaskMetadata | undefined {
  const own = recorded(flowDirectory, task.runId, task.stepName, task.taskId, '_meta');
  const originId = own?.fields[OF_CLONES]?.[0];
  if (!own || !isIdentifier(originId)) return own;
  const { [OF_CLONES]: _, ...fields } = own.fields;
  const runId = String(fields['origin-run-id']?.[0]);
  const key = `${runId}/${originId}`;
  const origin =
    seen.has(key) || !isIdentifier(runId)
      ? undefined
      : executedTask(flowDirectory, { ...task, runId, taskId: originId }, new Set([...seen, key]));
  if (!origin) return { ...own, fields };
  const kept = Object.fromEntries(
    ['attempt', 'attempt-done', 'origin-run-id'].flatMap((name) => {
      const field = ownValue(fields, name);
      return field
        ? [[name, [field[0], field[1], ownValue(origin.fields, name)?.[2] ?? field[2]] as const]]
        : [];
    }),
  );
  return { createdAt: origin.createdAt, fields: { ...fields, ...origin.fields, ...kept } };
}

function recorded(flowDirectory: string, ...below: string[]): TaskMetadata | undefined {
  const self = readJson(flowDirectory, ...below, '_self.json');
  if (!self) return undefined;
  const newest = new Map<string, { readonly name: string; readonly at: number }>();
  for (const name of namesIn(path.join(flowDirectory, ...below))) {
    const [, field = '', at = 0] = /^sysmeta_(.+)_(\d+)\.json$/.exec(name) ?? [];
    if (FIELD_NAME.test(field) && Number(at) >= (newest.get(field)?.at ?? 0))
      newest.set(field, { name, at: Number(at) });
  }
  const fields = [...newest].flatMap(([field, { name, at }]) => {
    const { value, type, ts_epoch: createdAt } = readJson(flowDirectory, ...below, name) ?? {};
    return value === undefined
      ? []
      : [
          [
            field,
            [value, typeof type === 'string' ? type : field, Number(createdAt ?? at)] as const,
          ] as const,
        ];
  });
  return { createdAt: Number(self['ts_epoch'] ?? 0), fields: Object.fromEntries(fields) };
}

/** In bytes. */
const MAX_RECORD_BYTES = 1024 * 1024;

function readJson(flowDirectory: string, ...below: string[]): Readonly<Record<string, unknown>> | undefined {
  try {
    const names = [path.basename(flowDirectory), ...below];
    return readOwnJson(path.dirname(flowDirectory), names, MAX_RECORD_BYTES);
  } catch {
    return undefined;
  }
}
