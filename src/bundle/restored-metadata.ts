import { ownValue } from '../client/own-value.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { bundledPath } from './bundled-path.js';
import type { Manifest } from './manifest.js';
import type { RestoreLimits } from './restore.js';
import { readTaskData, type TaskData } from './task-data.js';
import type { RunMetadata, TaskMetadata } from './task-metadata.js';

/**
 * Writes a restored run's metadata, in the form of Metaflow's local provider, to the directory with its other files.
 * Locations in it refer to the final place: `root`, the `.metaflow` folder that the files will be moved to.
 * @throws {BundleError} if that is more than a bundle of its size should have; or the signal's reason
 */
export async function restoreMetadata(
  manifest: Manifest,
  directory: string,
  root: string,
  limits: RestoreLimits,
): Promise<void> {
  const { metadata, flowName, runId } = manifest;
  if (!metadata) return;
  const flow = path.join(directory, flowName);
  const self = { flow_id: flowName, user_name: metadata.userName, tags: [], system_tags: [] };
  const run = { ...self, run_number: runId };
  const { createdAt, systemTags } = metadata;
  const files = new MetadataFiles(limits);
  await files.writeSelf(path.join(flow, '_meta'), { flow_id: flowName, ts_epoch: createdAt });
  await files.writeSelf(path.join(flow, runId, '_meta'), {
    ...{ ...run, tags: manifest.tags, system_tags: systemTags, ts_epoch: createdAt },
  });
  for (const { stepName, tasks } of bundledSteps(manifest, metadata)) {
    const step = { ...run, step_name: stepName };
    const first = tasks.reduce((least, task) => Math.min(least, task.metadata.createdAt), Infinity);
    await files.writeSelf(path.join(flow, runId, stepName, '_meta'), { ...step, ts_epoch: first });
    for (const task of tasks) {
      const { objects, info } = readTaskData(directory, task.dataFile);
      await restoreTask(files, path.join(flow, runId, stepName, task.taskId, '_meta'), {
        ...{ self: { ...step, task_id: task.taskId }, root, objects, info },
        ...{ attempt: task.attempt, metadata: task.metadata },
      });
    }
  }
}

interface RestoredTask extends TaskData {
  /** The fields that all of its files have in common. */
  readonly self: Readonly<Record<string, unknown>>;
  readonly attempt: number;
  readonly metadata: TaskMetadata;
  readonly root: string;
}

async function restoreTask(
  files: MetadataFiles,
  directory: string,
  { self, attempt, metadata: { createdAt, fields }, objects, info, root }: RestoredTask,
): Promise<void> {
  await files.writeSelf(directory, { ...self, ts_epoch: createdAt });
  const tags = [`attempt_id:${attempt}`];
  for (const [name, [recorded, type, at]] of Object.entries(fields)) {
    const value = name === 'ds-root' ? root : recorded;
    await files.write(directory, `sysmeta_${name}_${at}`, {
      ...{ ...self, field_name: name, type, value, tags, ts_epoch: at },
    });
  }
  const doneAt = fields['attempt-done']?.[2] ?? createdAt;
  for (const [name, sha] of Object.entries(objects).filter(([artifact]) => ARTIFACT_NAME.test(artifact))) {
    await files.write(directory, `${attempt}_artifact_${name}`, {
      ...{ ...self, attempt_id: attempt, name, type: 'metaflow.artifact', sha, ts_epoch: doneAt },
      ...{ content_type: ownValue(info, name)?.encoding, ds_type: 'local', location: `:root:${root}` },
    });
  }
}

/** A Python name; it becomes part of a file's name. */
const ARTIFACT_NAME = /^[\p{ID_Start}_]\p{ID_Continue}{0,99}$/u;

interface BundledTask {
  readonly taskId: string;
  readonly attempt: number;
  readonly metadata: TaskMetadata;
  readonly dataFile: string;
}

/** The bundle's tasks that have metadata, by step. */
function bundledSteps(
  manifest: Manifest,
  { tasks }: RunMetadata,
): { readonly stepName: string; readonly tasks: readonly BundledTask[] }[] {
  const steps = new Map<string, BundledTask[]>();
  for (const { path: dataFile } of manifest.files) {
    const named = bundledPath(dataFile, manifest);
    if (named?.kind !== 'task' || named.part !== 'data.json') continue;
    const metadata = Object.hasOwn(tasks, named.task) ? tasks[named.task] : undefined;
    if (!metadata) continue;
    const ofStep = steps.get(named.stepName) ?? [];
    steps.set(named.stepName, ofStep);
    const taskId = named.task.slice(named.stepName.length + 1);
    ofStep.push({ taskId, attempt: named.attempt, metadata, dataFile });
  }
  return [...steps].map(([stepName, ofStep]) => ({ stepName, tasks: ofStep }));
}

/** Writes small files whose number and size a bundle chooses: they count like its own files, and a signal stops them. */
class MetadataFiles {
  readonly #limits: RestoreLimits;

  constructor(limits: RestoreLimits) {
    this.#limits = limits;
  }

  /** Writes the first file of a directory. */
  async writeSelf(directory: string, content: object): Promise<void> {
    mkdirSync(directory, { recursive: true });
    await this.write(directory, '_self', content);
  }

  async write(directory: string, name: string, content: object): Promise<void> {
    const { budget, signal } = this.#limits;
    const text = JSON.stringify(content);
    budget.spend(text.length);
    writeFileSync(path.join(directory, `${name}.json`), text);
    await setImmediate();
    signal?.throwIfAborted();
  }
}
