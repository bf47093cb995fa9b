import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const SECRET = 'hunter2-hunter2';

describe('misbehaving plugins', () => {
  /** Runs the command with a plugin. */
  async function ranWith(source: string) {
    const cwd = makeWorkspace();
    writeFileSync(path.join(cwd, 'plugin.mjs'), source);
    const args = ['run', 'endings.py', '--python', PYTHON, '--plugin', 'plugin.mjs', '--json', 'run.json'];
    const env = { ...cleanEnvironment(), METAFLOW_USER: 'tester', CHAT_TOKEN: SECRET };
    const ended = await startCli(args, cwd, env).ended;
    return {
      ...ended,
      status: () =>
        (JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8')) as { status: string }).status,
    };
  }

  for (const { tags, rows } of ciAfter(
    1,
    [
      ['a promise that rejects with a string', "Promise.reject('no')", 'failed: no'],
      ['a request that fails', "fetch('http://127.0.0.1:1/')", 'failed: fetch failed'],
      [
        'a timer that throws',
        `setTimeout(() => { throw new Error('${SECRET}'); }, 1)`,
        'failed: *** (plugin.mjs:1)',
      ],
      [
        'a listener that throws',
        "const a = new AbortController(); a.signal.onabort = () => { throw new Error('l'); }; a.abort()",
        'failed: l (plugin.mjs:1)',
      ],
    ],
    2,
  )) {
    it.each(rows)(
      'a plugin that does not wait for %s causes a warning, and the run keeps its result',
      { tags },
      async (_, code, words) => {
        const ended = await ranWith(`export default { name: 'odd', onRunStart() { ${code}; } }`);
        expect(ended.stderr).toContain(`The plugin "odd" did not wait for something that ${words}`);
        expect(ended.stderr).not.toContain('Internal error');
        expect([ended.exitCode, ended.status()]).toEqual([0, 'successful']);
      },
    );
  }

  it.each([
    ['export default {', 'Unexpected end of input. To see the line, run: node --check plugin.mjs'],
    ["\nthrow new Error('set CHAT_URL')", 'set CHAT_URL (plugin.mjs:2)'],
  ])(
    'the error for a plugin’s module that cannot be loaded shows its line, or how to find it: %j',
    async (source, words) => {
      const ended = await ranWith(source);
      expect(ended.stderr).toBe(`metaflow-runner: --plugin: plugin.mjs could not be loaded: ${words}\n`);
      expect(ended.exitCode).toBe(2);
    },
  );

  for (const { tags, rows } of ciAfter(1, ['onRunStart', 'onReport'])) {
    it.each(rows)('the command fails if a plugin ends the process in %s', { tags }, async (event) => {
      const ended = await ranWith(`export default { name: 'odd', ${event}() { process.exit(0); } }`);
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain('The plugin "odd" ended this process before its work was done.');
    });
  }
});
