import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Child } from '../helpers/child.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** Runs a flow twice: first normally, so that everything is loaded, then with only `left` file descriptors free. */
const program = (left: number) => `
import { closeSync, openSync } from 'node:fs';
import { Runner } from ${JSON.stringify(pathToFileURL(path.join(ROOT, 'lib', 'index.js')).href)};
process.on('warning', ({ code }) => console.log('warning', code));
const runner = new Runner('quick.py', { python: ${JSON.stringify(PYTHON)}, showOutput: false });
await runner.run();
for (let time = 1; time <= 2; time += 1) {
  const held = [];
  try {
    for (;;) held.push(openSync('/dev/null'));
  } catch {
    for (let spare = 0; spare < ${left}; spare += 1) closeSync(held.pop());
  }
  const starting = runner.asyncRun();
  const running = await starting.catch((error) => console.log(error.name, error.message));
  for (const descriptor of held) closeSync(descriptor);
  console.log((await running?.wait())?.status);
  await running?.[Symbol.asyncDispose]();
}
`;

async function runWith(left: number) {
  return await run(program(left));
}

async function run(code: string) {
  const args = ['-c', 'ulimit -n 100; exec "$@"', 'sh', process.execPath, '--input-type=module', '-e'];
  const child = new Child('sh', [...args, code], { cwd: makeWorkspace(), env: cleanEnvironment() });
  const { stdout, exitCode } = await child.ended;
  return { exitCode, lines: stdout.trim().split('\n') };
}

describe('no file descriptors left', () => {
  it('the error says what to do if no file descriptors are left for a flow', async () => {
    const { exitCode, lines } = await runWith(0);
    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain("RunnerError The flow's process could not be started");
    expect(lines[0]).toContain('no file descriptors are left (EMFILE)');
    expect(lines[0]).toContain('ulimit -n');
  });

  it(
    'if no file descriptors are left for the watchdog, the flow runs without it, with one warning',
    { tags: ['ci'] },
    async () => {
      const { exitCode, lines } = await runWith(4);
      expect({ exitCode, lines }).toEqual({
        exitCode: 0,
        lines: ['warning METAFLOW_RUNNER_UNWATCHED', 'successful', 'successful'],
      });
    },
  );

  it('a small query to Python gets no answer if no file descriptors are left for it', async () => {
    const ask = `
import { openSync } from 'node:fs';
import { askPython } from ${JSON.stringify(pathToFileURL(path.join(ROOT, 'build', 'execution', 'ask-python.js')).href)};
const options = { python: ${JSON.stringify(PYTHON)}, cwd: '.', env: process.env };
const question = { program: 'print([1])', within: 10_000, signal: undefined };
console.log(await askPython(options, question));
try {
  for (;;) openSync('/dev/null');
} catch {}
console.log(await askPython(options, question));
`;
    const { exitCode, lines } = await run(ask);
    expect({ exitCode, lines }).toEqual({ exitCode: 0, lines: ['[ 1 ]', 'undefined'] });
  });
});
