import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ROOT } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const PRELOAD = path.join(ROOT, '__tests__', 'fixtures', 'loaded-before-spawn.cjs');

/** Each takes milliseconds to load; so does the first of Intl's objects to make. */
const SLOW = ['node:crypto', 'node:http', 'node:https', 'node:tls', 'node:zlib'];

/** In bytes. Node parses the whole file before it spawns a flow; code that is not needed for that belongs in a chunk. */
const MAX_SIZE = 700_000;

describe('the start of a run', () => {
  it('the file with which the action begins stays small', () => {
    expect(statSync(path.join(ROOT, 'dist', 'main', 'index.js')).size).toBeLessThan(MAX_SIZE);
  });

  for (const { tags, rows } of ciAfter(1, [
    ['without parameters', '', []],
    ['with parameters', 'message: hi', ['dist/main/yaml.js']],
  ])) {
    it.each(rows)(
      'before the action spawns a flow %s, it loads only what it needs for that, and no part of Node that is slow to load',
      { tags },
      async (_, params, needed) => {
        const workspace = makeWorkspace();
        const file = path.join(workspace, 'loaded.json');
        const { exitCode } = await runAction({
          workspace,
          inputs: { flow: 'quick.py', params },
          env: { NODE_OPTIONS: `--require=${PRELOAD}`, LOADED_BEFORE_SPAWN: file },
        });
        expect(exitCode).toBe(0);
        const loaded = JSON.parse(readFileSync(file, 'utf8')) as string[];
        const files = loaded.filter((module) => !module.startsWith('node:'));
        expect(files.map((url) => path.relative(ROOT, fileURLToPath(url)))).toEqual([
          'dist/main/index.js',
          ...needed,
        ]);
        expect(loaded.filter((name) => SLOW.includes(name) || name.startsWith('node:Intl.'))).toEqual([]);
      },
    );
  }
});
