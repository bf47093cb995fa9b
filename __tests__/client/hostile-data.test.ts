import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { LocalSource } from '../../src/client/local/local-source.js';
import { readHistory } from '../../src/client/history/run-history.js';
import type { Source } from '../../src/client/source.js';
import { Runner, type ExecutingRun } from '../../src/index.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const ARTIFACTS = ['own', 'words', 'harm', 'environment', 'outside', 'above', 'linked', 'web'];

/** A file outside the run: only the size that the artifact records is shown. */
const NOT_READ = '<file, 1 bytes>';

describe('artifacts of a hostile flow', () => {
  const workspace = makeWorkspace(afterAll);
  const root = path.join(workspace, '.metaflow');
  let run: ExecutingRun;
  const sources: Record<string, () => Source> = {
    files: () => new LocalSource(root, bridge(), root),
    bridge,
  };

  function bridge(): Bridge {
    return new Bridge({ python: PYTHON, cwd: workspace, env: cleanEnvironment(), metadata: undefined });
  }

  function runner(): Runner {
    return new Runner('hostile_data.py', {
      cwd: workspace,
      python: PYTHON,
      env: cleanEnvironment(),
      showOutput: false,
    });
  }

  async function contents(source: Source): Promise<Record<string, string>> {
    const [task] = await source.children([run.flowName, run.runId, 'start']);
    const of = [run.flowName, run.runId, 'start', task?.id ?? ''];
    const artifacts = await source.artifacts(of, undefined);
    const read = ARTIFACTS.map(async (name) => {
      const artifact = artifacts.find(({ id }) => id === name);
      if (!artifact) throw new Error(`there is no ${name}`);
      return [name, String(await source.content(of, artifact, 1_000_000))] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  }

  beforeAll(async () => {
    run = await runner().run();
  });

  it.each(Object.keys(sources))(
    'hostile artifacts run no code and read only the run’s own files: %s',
    async (name) => {
      expect(run.status).toBe('successful');
      await using source = sources[name]?.() ?? bridge();
      expect(await contents(source)).toEqual({
        own: 'à la carte\nfor all\n',
        words: 'metaflow.includefile IncludedFile',
        harm: expect.stringContaining('system') as string,
        environment: NOT_READ,
        outside: NOT_READ,
        above: NOT_READ,
        linked: NOT_READ,
        web: NOT_READ,
      });
      expect(existsSync(path.join(workspace, 'harmed'))).toBe(false);
    },
  );

  it.each(Object.keys(sources))(
    'hostile artifacts of steps and tasks whose names are not Metaflow’s are ignored: %s',
    async (name) => {
      await using source = sources[name]?.() ?? bridge();
      const { tasks } = await readHistory(source, [run.flowName, run.runId]);
      expect(tasks.map(({ stepName, taskId }) => `${stepName}/${taskId}`)).toEqual(['start/1', 'end/2']);
      const steps = await source.children([run.flowName, run.runId]);
      expect(steps.map(({ id }) => id).sort()).toEqual(['_parameters', 'end', 'start']);
    },
  );

  it('hostile data cannot add made-up attempts to a history or cause huge files to be read as records', async () => {
    await using source = new LocalSource(root, bridge(), root);
    const task = path.join(root, run.flowName, run.runId, 'start', '1');
    const [number, sparse] = [
      path.join(task, '60000000.runtime'),
      path.join(task, '_meta', 'sysmeta_attempt_1.json'),
    ];
    writeFileSync(number, '{"return_code": 1, "killed": false}');
    writeFileSync(sparse, '');
    truncateSync(sparse, 1_900_000_000);
    const before = process.memoryUsage().rss;
    const { tasks } = await readHistory(source, [run.flowName, run.runId]);
    expect(tasks.map(({ attempts }) => attempts.length)).toEqual([1, 1]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    for (const file of [number, sparse]) rmSync(file);
  });

  it('hostile artifacts and logs are not read through a link that leads out of the datastore', async () => {
    const secret = path.join(workspace, 'elsewhere.txt');
    writeFileSync(secret, 'not of the run');
    await using source = new LocalSource(root, bridge(), root);
    const [task] = await source.children([run.flowName, run.runId, 'start']);
    const of = [run.flowName, run.runId, 'start', task?.id ?? ''];
    const [artifact] = (await source.artifacts(of, undefined)).filter(({ id }) => id === 'words');
    if (!artifact) throw new Error('there is no artifact');
    const data = path.join(root, run.flowName, 'data', artifact.sha.slice(0, 2), artifact.sha);
    const log = path.join(root, ...of, '0.task_stdout.log');
    for (const file of [data, log]) {
      rmSync(file, { force: true });
      symlinkSync(secret, file);
    }
    await expect(source.value(of, artifact)).rejects.toThrow('is not a file in the datastore');
    await expect(source.value(of, { ...artifact, location: secret })).rejects.toThrow(
      'is not a file in the datastore',
    );
    await expect(
      source.value(of, { ...artifact, location: secret, sha: '../../../elsewhere.txt' }),
    ).rejects.toThrow();
    expect(await source.log(of, 'stdout', undefined)).not.toContain('not of the run');
    expect(readdirSync(workspace)).not.toContain('harmed');
  });

  it('metadata and records are not read through a link that leads out of the datastore', async () => {
    const other = path.join(workspace, 'elsewhere.json');
    writeFileSync(
      other,
      '{"ts_epoch": 1, "field_name": "stolen", "value": "not of the run", "tags": ["not of the run"]}',
    );
    const [start, end] = ['start/1', 'end/2'].map((task) =>
      path.join(root, run.flowName, run.runId, task, '_meta'),
    );
    const field = path.join(start ?? '', 'sysmeta_stolen_1.json');
    const self = path.join(end ?? '', '_self.json');
    const was = readFileSync(self);
    symlinkSync(other, field);
    rmSync(self);
    symlinkSync(other, self);
    try {
      await using source = new LocalSource(root, bridge(), root);
      const metadata = await source.metadata([run.flowName, run.runId, 'start', '1']);
      expect(metadata.map(({ name }) => name)).toContain('attempt');
      expect(JSON.stringify(metadata)).not.toContain('not of the run');
      expect(await source.object([run.flowName, run.runId, 'end', '2'])).toBeUndefined();
      const { tasks } = await readHistory(source, [run.flowName, run.runId]);
      expect(tasks.map(({ stepName }) => stepName)).toEqual(['start']);
    } finally {
      for (const file of [field, self]) rmSync(file);
      writeFileSync(self, was);
    }
  });

  it('an exception that mentions an IncludedFile is reported like any other', { tags: ['ci'] }, async () => {
    const failed = await runner().run({ raises: true });
    await using source = bridge();
    const { tasks } = await readHistory(source, [failed.flowName, failed.runId]);
    const { attempts } = tasks.find(({ stepName }) => stepName === 'end') ?? {};
    expect(attempts?.[0]?.exception?.message).toBe("IncludedFile: it names no column 'a'");
  });
});
