import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { metaflowsReason } from '../../src/execution/logs/metaflows-reason.js';
import { runAction } from '../helpers/action.js';
import { commandsIn } from '../helpers/runner-commands.js';
import { makeCase } from '../helpers/workspace.js';

describe('tasks that leave no exception', () => {
  it('the report says how each task without an exception ended, even if another task failed first and all of them survived exceptions', async () => {
    const workspace = makeCase('last-words');
    const code = readFileSync(path.join(workspace, 'flow.py'), 'utf8').split('\n');
    const lineOf = (text: string) => code.findIndex((line) => line.includes(text)) + 1;
    const step = await runAction({ workspace, inputs: { flow: 'flow.py' } });
    const annotations = commandsIn(step.stdout)
      .filter(({ name }) => name === 'error')
      .map(({ properties, data }) => ({
        kind: /kinds=(\w+)/.exec(properties['title'] ?? '')?.[1],
        line: Number(properties['line']),
        text: data,
      }));
    const crashed = (end: string) => `Its process ${end} Its last output: `;
    const exited = (exitCode: number) => crashed(`ended with exit code ${exitCode}, without an exception.`);
    const right = [
      {
        kind: 'cancelled',
        line: lineOf('sleep(1)'),
        text: 'asyncio.exceptions.CancelledError: budget used up',
      },
      { kind: 'code', line: lineOf('def leave'), text: `${exited(3)}no token` },
      {
        kind: 'fault',
        line: lineOf('# fault'),
        text: `${crashed('was killed by SIGSEGV.')}Fatal Python error: Segmentation fault`,
      },
      { kind: 'kept', line: lineOf('def leave'), text: `${exited(1)}ConnectionError: transient` },
      {
        kind: 'killed',
        line: lineOf('def leave'),
        text: expect.stringMatching(/SIGKILL.*epoch 7$/s) as string,
      },
      { kind: 'own', line: lineOf('# own'), text: 'Stop: no disk' },
      {
        kind: 'text',
        line: lineOf('def leave'),
        text: `${exited(1)}Configuration is invalid:\n\n- no region`,
      },
    ];
    expect(annotations.sort((a, b) => ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1))).toEqual(right);
    expect(step.summary).toContain('| <code>leave</code> | ❌ failed | 7 | 7 |');
  });

  it(
    'the report quotes both streams of a task in full, and does not mention how the task’s child process ended',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('printed-last');
      const code = readFileSync(path.join(workspace, 'flow.py'), 'utf8').split('\n');
      const lineOf = (text: string) => code.findIndex((line) => line.includes(text)) + 1;
      const step = await runAction({ workspace, inputs: { flow: 'flow.py', upload: 'none' } });
      const annotations = commandsIn(step.stdout)
        .filter(({ name }) => name === 'error')
        .map(({ properties, data }) => [
          /kinds=(\w+)/.exec(properties['title'] ?? '')?.[1],
          `${properties['file'] ?? ''}:${properties['line'] ?? ''}`,
          data.replace('Its process ended with exit code 1, without an exception. Its last output: ', ''),
        ]);
      const leave = `flow.py:${lineOf('def leave')}`;
      expect(annotations.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))).toEqual([
        [
          'abort',
          leave,
          'Its process ended with "Aborted!", which is all that Metaflow prints about a KeyboardInterrupt. Its last output: epoch 3: the loss is nan',
        ],
        ['child', leave, '[extract] failed twice:\n- is the warehouse paused?'],
        [
          'clone',
          `flow.py:${lineOf('# clone')}`,
          expect.stringMatching(
            /^subprocess\.CalledProcessError: Command .* returned non-zero exit status 128\.\nThe task's last output: .*fatal: no such repository.*$/s,
          ),
        ],
        [
          'command',
          `flow.py:${lineOf('# command')}`,
          expect.stringMatching(
            /^subprocess\.CalledProcessError: Command .* returned non-zero exit status 1\.\nCaused by ConnectionError: refused at extract\.py:2$/,
          ),
        ],
        ['cut', `flow.py:${lineOf('# cut')}`, 'asyncio.exceptions.CancelledError: budget used up'],
        ['map', 'lib/score.py:2', 'ZeroDivisionError: division by zero'],
        ['out', leave, 'loading rows\nError: WAREHOUSE is not set'],
      ]);
    },
  );

  it('if Metaflow lacks a task’s results, the report does not blame an exception that the task survived', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => {
      rmSync(directory, { recursive: true });
    });
    const [stdoutFile, stderrFile] = [path.join(directory, 'stdout'), path.join(directory, 'stderr')];
    const lines = [
      'Task is starting.',
      'ERROR:root:retrying',
      'Traceback (most recent call last):',
      '  File "/work/flow.py", line 4, in fetch',
      '    raise ConnectionError("transient")',
      'ConnectionError: transient',
      'stopping here',
    ];
    const prefix = '2026-11-22 10:15:23.754 [7/start/1 (pid 5)] ';
    writeFileSync(stdoutFile, lines.map((line) => `${prefix}${line}\n`).join(''));
    const metaflowError = "No completed attempts of the task was found for task 'F/7/start/1'";
    writeFileSync(stderrFile, `    Data store error:\n    ${metaflowError}\n\n`);
    expect(metaflowsReason({ stdoutFile, stderrFile }, 'flow.py')).toEqual({
      text: `Its process ended before Metaflow had stored its results. Metaflow's message: Data store error: ${metaflowError} Its last output: stopping here`,
      task: { stepName: 'start', taskId: '1' },
    });
  });
});
