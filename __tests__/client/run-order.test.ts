import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Flow } from '../../src/client/index.js';
import { whenFinished } from '../helpers/finished.js';
import { removeTree } from '../helpers/remove-tree.js';

it('a flow lists its local runs newest first, even if Python has changed the tags of an older one', async () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  whenFinished(() => {
    removeTree(cwd);
  });
  const record = (names: string[], json: object) => {
    const directory = path.join(cwd, '.metaflow', ...names, '_meta');
    mkdirSync(directory, { recursive: true });
    writeFileSync(path.join(directory, '_self.json'), JSON.stringify({ tags: [], system_tags: [], ...json }));
  };
  const [first, second] = ['1796010524244950', '1796010526280681'];
  record(['F'], { ts_epoch: 1796010524245 });
  // Metaflow's "tag add" records the run anew.
  record(['F', first], { ts_epoch: 1796010600000 });
  record(['F', second], { ts_epoch: 1796010526281 });
  const env = { METAFLOW_DEFAULT_METADATA: 'local', METAFLOW_DATASTORE_SYSROOT_LOCAL: cwd };
  const runs: [string, number][] = [];
  for await (const run of new Flow('F', { cwd, env, namespace: null }))
    runs.push([run.id, (await run.createdAt).getTime()]);
  expect(runs).toEqual([
    [second, 1796010526281],
    [first, 1796010524244],
  ]);
});
