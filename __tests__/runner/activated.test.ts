import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { activated } from '../../src/runner/index.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON } from '../helpers/paths.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';

describe('the environment of a flow with a given interpreter', () => {
  /** Directories that look like a virtual environment, a Python in a tool cache, a folder with a wrapper, and one with a link to a Python. */
  function places() {
    const root = makeWorkspace();
    const make = (name: string, ...files: string[]) => {
      mkdirSync(path.join(root, name, 'bin'), { recursive: true });
      for (const file of files) writeFileSync(path.join(root, name, file), '');
    };
    make('venv', 'pyvenv.cfg', 'bin/python', 'bin/python3');
    make('tool', 'bin/python', 'bin/python3.12');
    make('wrapper', 'bin/run-python');
    return root;
  }

  it.each([
    ['a virtual environment', 'venv/bin/python3', '/usr/bin', '@venv/bin:/usr/bin', '@venv'],
    [
      'one that is on PATH, but not first',
      'venv/bin/python',
      '/usr/bin:@venv/bin',
      '@venv/bin:/usr/bin',
      '@venv',
    ],
    [
      'a Python in a tool cache',
      'tool/bin/python3.12',
      '/usr/bin::/bin',
      '@tool/bin:/usr/bin::/bin',
      undefined,
    ],
    ['one whose directory is on PATH', 'tool/bin/python3.12', '/a:@tool/bin', '/a:@tool/bin', undefined],
    ['a wrapper', 'wrapper/bin/run-python', '/usr/bin', '/usr/bin', undefined],
    ['a command', 'python3', '/usr/bin', '/usr/bin', undefined],
    ['a path that does not exist', 'none/bin/python', '/usr/bin', '/usr/bin', undefined],
    ['a virtual environment without PATH', 'venv/bin/python', undefined, '@venv/bin:/usr/bin:/bin', '@venv'],
  ])('the environment of a given interpreter is activated: %s', (_, python, PATH, expected, virtual) => {
    const root = places();
    const at = (text: string | undefined) => text?.replaceAll('@', `${root}/`);
    const env = activated(python, root, { PATH: at(PATH), PYTHONHOME: '/elsewhere' });
    expect(env['PATH']).toBe(at(expected));
    expect(env['VIRTUAL_ENV']).toBe(at(virtual));
    expect(env['PYTHONHOME']).toBe(virtual === undefined ? '/elsewhere' : undefined);
  });

  it(
    'the nodes of a parallel step start with a given interpreter even if PATH has another Python or none',
    { tags: ['ci'] },
    async () => {
      const ended = await runCli(['run', 'flow.py', '--python', PYTHON], makeCase('parallel'), {
        PATH: '/usr/bin:/bin',
      });
      expect(ended.stdout).toMatch(/node 2 of 3/);
      expect(ended.exitCode).toBe(0);
    },
  );
});
