import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Runner } from '../../src/index.js';
import { PYTHON } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

describe('a run outside the flow’s directory', () => {
  for (const { tags, rows } of ciAfter(1, [
    [
      'METAFLOW_DATASTORE_SYSROOT_LOCAL is relative to the directory',
      { METAFLOW_DATASTORE_SYSROOT_LOCAL: 'store' },
    ],
    [
      'METAFLOW_DATASTORE_SYSROOT_LOCAL is relative, and a .metaflow above the directory contains the cards',
      { METAFLOW_DATASTORE_SYSROOT_LOCAL: 'store' },
      'inner',
    ],
    ['METAFLOW_CARD_LOCALROOT is set', { METAFLOW_CARD_LOCALROOT: 'elsewhere' }],
  ])) {
    it.each(rows)(
      'a run outside the flow’s directory is read from its datastore, and its cards from where Metaflow keeps them: %s',
      { tags },
      async (_, more, below = '.') => {
        const workspace = makeCase('card-places');
        const cwd = path.join(workspace, below);
        if (below !== '.') {
          mkdirSync(path.join(workspace, '.metaflow'));
          mkdirSync(cwd);
        }
        const env = { ...cleanEnvironment(), ...more };
        const flow = path.relative(cwd, path.join(workspace, 'flow.py'));
        const settings = { python: PYTHON, cwd, env, showOutput: false, pylint: false };
        const run = await new Runner(flow, settings).run();
        run.cleanup();
        expect(run.status).toBe('successful');

        const [card, ...others] = await (await run.run.step('start').latestTask()).cards;
        expect(card?.type).toBe('blank');
        expect(/<html/i.test((await card?.html()) ?? '')).toBe(true);
        expect(others).toEqual([]);
      },
    );
  }
});
