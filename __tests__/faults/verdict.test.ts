import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { makeCase } from '../helpers/workspace.js';

const facts = (cwd: string, file = 'run.json') =>
  JSON.parse(readFileSync(path.join(cwd, file), 'utf8')) as RunFacts;
const summaryOf = (cwd: string) => readFileSync(path.join(cwd, 'out', 'summary.md'), 'utf8');

const run = async (cwd: string, ...more: string[]) =>
  await runCli(
    ['run', 'flow.py', '--option', 'pylint=false', '--json', 'run.json', '--out', 'out', ...more],
    cwd,
  );

describe('Metaflow’s own results', () => {
  it(
    'a task counts as caught even if its process was killed and recorded nothing',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('catch');
      expect((await run(cwd)).exitCode).toBe(0);
      const summary = summaryOf(cwd);
      for (const step of ['killed', 'killed&#95;with&#95;var', 'retried', 'unstorable'])
        expect(summary).toContain(`| <code>${step}</code> | ⚠️ caught | 1 | 2 |`);
      expect(summary).toContain('| <code>divide</code> | ⚠️ 1 caught, ✅ 2 successful | 3 | 3 |');
      expect(summary).toContain('| <code>plain</code> | ✅ successful | 1 | 1 |');
      expect(summary).toContain('Something in the execution environment caused the failure');
      expect(summary).toMatch(/<code>killed<\/code>, task .* kept .*, before that .*killed by SIGKILL/);
      expect(summary).toMatch(
        /<code>unstorable<\/code>, task .* kept .*, before that .*artifact named "lock"/,
      );
      expect(summary).not.toMatch(/on attempt 2|🔁/);
    },
  );

  it.each([
    ['many', 'flow-error', 'start', /yielded 200 child steps which is more than the current maximum of 100/],
    ['empty', 'task-exception', 'start', /produced zero splits/],
  ])(
    'the failure reason distinguishes a failed task from one after which the flow cannot continue (%s)',
    async (...row) => {
      const [kind, reason, step, message] = row;
      const cwd = makeCase('next');
      expect((await run(cwd, '--param', `kind=${kind}`)).exitCode).toBe(1);
      expect(facts(cwd).failure).toMatchObject({
        reason,
        step,
        message: expect.stringMatching(message) as string,
      });
      if (reason !== 'flow-error') return;
      expect(summaryOf(cwd)).not.toContain('❌ failed |');
      expect(summaryOf(cwd)).toContain(
        `step <code>${step}</code>; the step's code is at <code>flow.py&#58;8</code>`,
      );
    },
  );

  const runOverSet = async (cwd: string, env: Record<string, string> = {}) =>
    await runCli(['run', 'flow.py', '--option', 'pylint=false'], cwd, { FIXED: '1', ...env });

  it('a warning says that a foreach over a set may have taken items twice', { tags: ['ci'] }, async () => {
    const run = await runOverSet(makeCase('foreach-set'));
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain(
      'the foreach over start/animals may have taken some items twice and others not at all, because start/animals is a set',
    );
  });

  it(
    'no warning is about a foreach over a set that has the same order in every process',
    { tags: ['nightly'] },
    async () => {
      const cwd = makeCase('foreach-set');
      expect((await runOverSet(cwd, { PYTHONHASHSEED: '0' })).stderr).not.toContain('start/animals');
      const file = path.join(cwd, 'flow.py');
      const flow = readFileSync(file, 'utf8');
      writeFileSync(file, flow.replace('{"ant", "bee", "cat", "dog"}', '{1, 2, 3, 4}'));
      expect((await runOverSet(cwd)).stderr).not.toContain('start/animals');
    },
  );

  it(
    'a failed task of a foreach over a dict is reported with the reason why Metaflow finds no item',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('foreach-set');
      const file = path.join(cwd, 'flow.py');
      const flow = readFileSync(file, 'utf8');
      writeFileSync(file, flow.replace('{"ant", "bee", "cat", "dog"}', '{"ant": 6, "bee": 6}'));
      expect((await run(cwd)).exitCode).toBe(1);
      expect(facts(cwd).failure).toMatchObject({
        reason: 'task-exception',
        step: 'take',
        message: expect.stringMatching(
          /^KeyError: [01]\nMetaflow takes a foreach's item by its position, as items\[0\] does\. Iterate over a list\.$/,
        ) as string,
      });
    },
  );

  it('a task whose process fails has failed even if it had finished all of its work', async () => {
    const cwd = makeCase('single-item');
    const flow = readFileSync(path.join(cwd, 'flow.py'), 'utf8');
    const dying = 'import atexit, os\n        atexit.register(os._exit, 7)';
    writeFileSync(
      path.join(cwd, 'flow.py'),
      flow.replace('self.work = list', `${dying}\n        self.work = list`),
    );
    expect((await run(cwd)).exitCode).toBe(1);
    expect(facts(cwd).failure).toMatchObject({ reason: 'task-crashed', step: 'start', task: '1' });
  });

  it('a run has failed if its last step ends its process with exit code 0', async () => {
    const cwd = makeCase('end-exits');
    const { exitCode, stderr } = await run(
      cwd,
      '--fail-if',
      'done == false',
      '--junit',
      'junit.xml',
      '--retries',
      '1',
    );
    expect(exitCode).toBe(1);
    const message = 'Its process ended with exit code 0 before Metaflow had finished the task.';
    expect(facts(cwd)).toMatchObject({
      status: 'failed',
      exitCode: 0,
      failure: { reason: 'task-crashed', step: 'end', task: '2', message },
    });
    expect(stderr).toContain(`Step end, task 2, failed.\n${message}`);
    expect(stderr).toContain('index.js resume flow.py');
    expect(facts(cwd).originRunId).not.toBeNull();
    const summary = summaryOf(cwd);
    expect(summary).toMatch(/^### ❌ EndExitsFlow.*failed in step end/);
    expect(summary).toContain('| <code>done == false</code> | – | not evaluated |');
    const junit = readFileSync(path.join(cwd, 'junit.xml'), 'utf8');
    expect(junit).toContain(' tests="3" failures="0" errors="1" skipped="2"');
  });

  it(
    'a card that could not be rendered is named with the reason, and changes no result',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('failed-cards');
      const { exitCode, stderr } = await run(cwd);
      expect(exitCode).toBe(0);
      expect(stderr).toContain(
        'Metaflow saved no card "unsaved" of step "end"; the log of the task may have the reason.',
      );
      const remarks = summaryOf(cwd)
        .split('\n')
        .filter((line) => line.startsWith('- ⚠️'));
      expect(remarks).toEqual([
        expect.stringMatching(
          /step <code>score<\/code>, 2 tasks: the card <code>no&#95;such&#95;card-scores<\/code> could not be rendered: <code>MetaflowCard named no&#95;such&#95;card not found/,
        ),
      ]);
    },
  );

  it(
    'a spun task that raises has failed, and its log shows the exception and its place',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('spin-fails');
      await run(cwd);
      const { pathspec } = facts(cwd);
      const args = ['spin', 'flow.py', `${pathspec ?? ''}/fit`, '--option', 'pylint=false'];
      const spun = await runCli([...args, '--json', 'spin.json', '--out', 'out'], cwd, { BREAK: '1' });
      expect(spun.exitCode).toBe(1);
      expect(spun.stderr).toContain('Step fit, task 0, failed.');
      expect(facts(cwd, 'spin.json')).toMatchObject({
        flowName: 'SpinFlow',
        status: 'failed',
        failure: { reason: 'task-exception', step: 'fit', message: 'ValueError: x must not be 3' },
      });
      expect(summaryOf(cwd)).toContain('at <code>flow.py&#58;14</code> in <code>fit</code>');
    },
  );

  it.each(['sys.exit()', 'os._exit(0)'])(
    'a spun task whose process ends with exit code 0 before the task is finished has failed: %s',
    { tags: ['ci'] },
    async (ending) => {
      const cwd = makeCase('spin-fails');
      await run(cwd);
      const { pathspec } = facts(cwd);
      const file = path.join(cwd, 'flow.py');
      const flow = readFileSync(file, 'utf8').replace('import os', 'import os, sys');
      writeFileSync(file, flow.replace('raise ValueError("x must not be 3")', ending));
      const args = ['spin', 'flow.py', `${pathspec ?? ''}/fit`, '--option', 'pylint=false'];
      const spun = await runCli([...args, '--json', 'spin.json', '--out', 'out'], cwd, { BREAK: '1' });
      expect(spun.exitCode).toBe(1);
      const message = 'Its process ended with exit code 0 before Metaflow had finished the task.';
      expect(spun.stderr).toContain(message);
      expect(facts(cwd, 'spin.json')).toMatchObject({
        status: 'failed',
        failure: { reason: 'task-crashed', step: 'fit', message },
      });
      expect(summaryOf(cwd)).toContain('| <code>fit</code> | ❌ failed | 1 | 1 |');
      const line = flow.split('\n').findIndex((text) => text.includes('def fit')) + 1;
      expect(summaryOf(cwd)).toContain(`the step's code is at <code>flow.py&#58;${line}</code>`);
    },
  );
});
