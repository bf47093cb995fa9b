import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  datastorePlace,
  makeBundle,
  readManifest,
  restoreBundle,
  sha256OfFile,
  writeBundle,
} from '../../src/bundle/index.js';
import type { Manifest } from '../../src/bundle/index.js';
import { finishedSeconds } from '../../src/execution/resume/reused-steps.js';
import { Runner, type ExecutingRun } from '../../src/runner/index.js';
import { PYTHONS } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { removeTree } from '../helpers/remove-tree.js';

/** A machine: its own directory, in which the flow's tasks record that they were executed. */
class Machine {
  readonly directory = makeWorkspace();

  constructor(
    readonly python: string,
    readonly flowFile = 'resumable.py',
  ) {}

  get root(): string {
    return path.join(this.directory, '.metaflow');
  }

  /** The tasks that were executed here, sorted. */
  get executed(): string[] {
    const file = path.join(this.directory, 'executions');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort() : [];
  }

  runner(failAt = '', more: Record<string, unknown> = {}): Runner {
    return new Runner(this.flowFile, {
      python: this.python,
      cwd: this.directory,
      env: { ...cleanEnvironment(), EXECUTIONS: path.join(this.directory, 'executions'), FAIL_AT: failAt },
      showOutput: false,
      pylint: false,
      // The tests are about the data that tasks leave, not about how they start.
      warmTasks: true,
      ...more,
    });
  }

  async bundle(
    run: Pick<ExecutingRun, 'flowName' | 'runId' | 'status'>,
    file: string,
    origin?: Manifest,
  ): Promise<Manifest> {
    const bundle = await makeBundle({
      datastore: datastorePlace(this.directory, cleanEnvironment()),
      flowName: run.flowName,
      runId: run.runId,
      flowFile: this.flowFile,
      flowFileSha256: sha256OfFile(path.join(this.directory, this.flowFile)),
      status: run.status,
      origin,
    });
    await writeBundle(bundle, file);
    return bundle.manifest;
  }

  /** Removes everything that was on the machine. */
  lose(): void {
    removeTree(this.directory);
    mkdirSync(this.directory);
  }
}

const carried = () => path.join(makeWorkspace(), 'bundle.tar.gz');

for (const { tags, rows } of ciAfter(1, Object.entries(PYTHONS))) {
  describe.each(rows)('a run resumed on other machines (%s Metaflow)', { tags }, (_, python) => {
    it('a run that is resumed twice executes no finished task again, with nested foreaches, retried and caught tasks, IncludeFile and cards', async () => {
      const [first, second, third] = [new Machine(python), new Machine(python), new Machine(python)];
      const [one, two] = [carried(), carried()];

      // One at a time, so that the same tasks have finished each time.
      const failed = await first.runner('inner:1b').run({ width: 2 }, { tags: ['nightly'], maxWorkers: 1 });
      expect(failed.status).toBe('failed');
      // Whether the first inner join comes before or after the failure depends on speed.
      const joined = first.executed.includes('inner_join::0a');
      const manifest = await first.bundle(failed, one);
      expect(manifest).toMatchObject({
        pathspec: failed.pathspec,
        status: 'failed',
        parameters: { width: 2, words: '<file, 11 bytes>', raw: '<file, 11 bytes>' },
        tags: ['nightly'],
        datastore: 'local',
        origins: [],
      });
      expect(manifest.metaflowVersion).toMatch(/^2\.\d+\.\d+/);
      expect(manifest.steps.map(({ name, finishedTasks }) => [name, finishedTasks])).toEqual([
        ['start', 1],
        ['outer', 2],
        ['inner', 3],
        ['inner_join', joined ? 1 : 0],
        ['outer_join', 0],
        ['caught', 0],
        ['late', 0],
        ['end', 0],
      ]);
      first.lose();

      await restoreBundle(one, second.root);
      const again = await second.runner('late').resume({ originRunId: failed.runId });
      expect(again.status).toBe('failed');
      expect(second.executed).toEqual(
        [
          ...['caught', 'inner:1b', 'inner:1b', 'inner_join::1a', 'late', 'outer_join'],
          ...(joined ? [] : ['inner_join::0a']),
        ].sort(),
      );
      const next = await second.bundle(again, two, await readManifest(one));
      expect(next.origins).toEqual([{ runId: failed.runId, source: null }]);
      expect(next.steps.find(({ name }) => name === 'inner')).toMatchObject({ finishedTasks: 4 });
      expect(next.steps[0]?.seconds).toBe(manifest.steps[0]?.seconds);
      second.lose();

      await restoreBundle(two, third.root);
      const done = await third.runner().resume({ originRunId: again.runId });
      expect(third.executed).toEqual(['end', 'late']);
      expect(done.status).toBe('successful');
      expect(done.stdout).toContain('all: 2 some words :0a,:0b,:1a,:1b ');
    });

    it('a resumed run executes the requested step and those after it again', { tags: ['ci'] }, async () => {
      const [first, second] = [new Machine(python), new Machine(python)];
      const file = carried();
      const failed = await first.runner('late').run();
      await first.bundle(failed, file);
      await restoreBundle(file, second.root);
      const done = await second.runner().resume({ originRunId: failed.runId, stepToRerun: 'outer_join' });
      expect(done.status).toBe('successful');
      expect(second.executed).toEqual(['caught', 'end', 'late', 'outer_join']);
    });
  });
}

describe('a bundle', () => {
  const make = async (failAt: string, width: number) => {
    const machine = new Machine(PYTHONS.newest);
    const file = carried();
    const run = await machine.runner(failAt).run({ width }, { maxWorkers: 1 });
    return { machine, file, run, manifest: await machine.bundle(run, file) };
  };

  let made: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    made = await make('late', 1);
  });

  it('a bundle contains only the last attempt of each finished task, the artifacts that it names, and the included file', async () => {
    const { machine, manifest } = await make('inner:1b', 2);
    const kinds = new Set(
      manifest.files.map(({ path: name }) => name.replace(/.*\/(\d)\.(\w+)\.(\w+)$/, '$1.$2')),
    );
    const tasks = manifest.files.filter(({ path: name }) => name.endsWith('.data.json'));
    expect(
      tasks
        .filter(({ path: name }) => name.includes('/inner/'))
        .map(({ path: name }) => path.basename(name))
        .sort(),
    ).toEqual(['0.data.json', '0.data.json', '1.data.json']);
    expect([...kinds].filter((kind) => /^\d\./.test(kind)).sort()).toEqual([
      '0.DONE',
      '0.attempt',
      '0.data',
      '1.DONE',
      '1.attempt',
      '1.data',
    ]);
    const named = new Set(
      tasks.flatMap(({ path: name }) =>
        Object.values(
          (
            JSON.parse(readFileSync(path.join(machine.root, name), 'utf8')) as {
              objects: Record<string, string>;
            }
          ).objects,
        ),
      ),
    );
    const blobs = manifest.files
      .map(({ path: name }) => name)
      .filter((name) => name.startsWith('ResumableFlow/data/'));
    expect(new Set(blobs.map((name) => path.basename(name)))).toEqual(named);
    expect(manifest.files.filter(({ path: name }) => name.startsWith('data/'))).toHaveLength(1);
    expect(manifest.files).toHaveLength(3 * tasks.length + blobs.length + 1);
  });

  it('a bundle has the time of each step that the run’s own report shows, with the start of its tasks and all attempts', async () => {
    const { run, manifest } = made;
    const { tasks } = await run.run.history();
    const seconds = finishedSeconds(tasks, new Map());
    // Metaflow records the end of a task in two places, one after the other.
    for (const step of manifest.steps)
      expect(Math.abs(step.seconds - (seconds.get(step.name) ?? 0)), step.name).toBeLessThan(0.4);
    expect(seconds.get('start')).toBeGreaterThan(0.15);
  });

  it('a bundle is a tar.gz that tar can list and unpack', () => {
    const { file, manifest } = made;
    const names = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n');
    expect(names).toEqual(['manifest.json', ...manifest.files.map(({ path: name }) => name)]);
    const to = makeWorkspace();
    execFileSync('tar', ['xzf', file, '-C', to]);
    for (const { path: name, size } of manifest.files)
      expect(readFileSync(path.join(to, name))).toHaveLength(size);
  });

  it('a bundle of the same run always has the same bytes', async () => {
    const { machine, file, run } = made;
    const other = carried();
    await machine.bundle(run, other);
    expect(readFileSync(other)).toEqual(readFileSync(file));
  });

  it('restoring a bundle leaves existing files unchanged', { tags: ['ci'] }, async () => {
    const { file, manifest, run } = made;
    const machine = new Machine(PYTHONS.newest);
    const own = await machine.runner('start').run();
    const blob = manifest.files.find(({ path: name }) => name.startsWith('ResumableFlow/data/'))?.path ?? '';
    mkdirSync(path.dirname(path.join(machine.root, blob)), { recursive: true });
    writeFileSync(path.join(machine.root, blob), 'what was there');
    await restoreBundle(file, machine.root);
    await restoreBundle(file, machine.root);
    expect(readFileSync(path.join(machine.root, blob), 'utf8')).toBe('what was there');
    expect(readdirSync(path.join(machine.root, 'ResumableFlow')).sort()).toEqual(
      ['_meta', 'data', 'latest_run', own.runId, run.runId].sort(),
    );
    expect(readdirSync(machine.root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('a bundle cannot be made from a run that does not exist, or that has lost a file it needs', async () => {
    const { machine, run, manifest } = made;
    await expect(
      machine.bundle({ flowName: 'ResumableFlow', runId: '17', status: 'failed' }, carried()),
    ).rejects.toThrow(`There is no run ResumableFlow/17 in the datastore ${machine.root}.`);
    const blob = manifest.files.find(({ path: name }) => name.startsWith('data/'))?.path ?? '';
    const [file, elsewhere] = [path.join(machine.root, blob), path.join(machine.directory, 'elsewhere')];
    renameSync(file, elsewhere);
    await expect(machine.bundle(run, carried())).rejects.toThrow(
      'The file of the IncludeFile "words" cannot be included',
    );
    renameSync(elsewhere, file);
  });

  it('a bundle of a run in a remote datastore contains only a manifest', async () => {
    const { manifest, sources } = await makeBundle({
      datastore: datastorePlace('.', { METAFLOW_DEFAULT_DATASTORE: 's3', HOME: '/nowhere' }),
      flowName: 'ResumableFlow',
      runId: '17',
      flowFile: 'resumable.py',
      flowFileSha256: '0'.repeat(64),
      status: 'cancelled',
      tags: ['nightly'],
    });
    expect(manifest).toMatchObject({ datastore: 's3', files: [], tags: ['nightly'], status: 'cancelled' });
    expect(sources.size).toBe(0);
  });

  it('a bundle’s artifacts have raw bytes that match the names of their files', () => {
    const { machine, manifest } = made;
    for (const { path: name } of manifest.files.filter((file) => /\/data\/../.test(file.path))) {
      const raw = gunzipSync(readFileSync(path.join(machine.root, name)));
      expect(createHash('sha1').update(raw).digest('hex')).toBe(path.basename(name));
    }
  });
});
