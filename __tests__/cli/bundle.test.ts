import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/bundle/index.js';
import { runCli, startCli } from '../helpers/cli.js';
import { PYTHONS } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { removeTree } from '../helpers/remove-tree.js';

/** A directory in which the command runs, as on a separate machine. */
function machine() {
  const directory = makeWorkspace();
  const executions = path.join(directory, 'executions');
  return {
    directory,
    executed: () =>
      existsSync(executions) ? readFileSync(executions, 'utf8').trim().split('\n').sort() : [],
    run: async (args: readonly string[], failAt = '') =>
      await runCli(args, directory, { EXECUTIONS: executions, FAIL_AT: failAt, METAFLOW_PYLINT: '0' }),
  };
}

interface Facts {
  readonly pathspec: string;
  readonly runId: string;
  readonly originRunId: string | null;
  readonly status: string;
}

const factsIn = (directory: string) =>
  JSON.parse(readFileSync(path.join(directory, 'run.json'), 'utf8')) as Facts;

async function failed(failAt = 'late') {
  const first = machine();
  const { exitCode } = await first.run(
    ['run', 'resumable.py', '--param', 'width=1', '--json', 'run.json'],
    failAt,
  );
  expect(exitCode).toBe(1);
  return { first, facts: factsIn(first.directory) };
}

describe('metaflow-runner bundle and resume --bundle', () => {
  it(
    'a bundle takes a run to another machine, which does not execute its finished tasks again',
    { tags: ['nightly'] },
    async () => {
      const { first, facts } = await failed();
      const made = await first.run(['bundle', facts.pathspec, '-o', 'bundle.tar.gz']);
      expect(made).toMatchObject({ exitCode: 0, stdout: '' });
      expect(made.stderr).toContain(
        `wrote the resume bundle of ${facts.pathspec} to bundle.tar.gz: 7 finished tasks`,
      );
      expect(made.stderr).toContain(' resume resumable.py --bundle bundle.tar.gz\n');
      const second = machine();
      const bundle = path.join(second.directory, 'brought.tar.gz');
      writeFileSync(bundle, readFileSync(path.join(first.directory, 'bundle.tar.gz')));
      removeTree(first.directory);
      const args = ['resume', 'resumable.py', '--bundle', 'brought.tar.gz', '--json', 'run.json'];
      expect((await second.run(args)).exitCode).toBe(0);
      expect(second.executed()).toEqual(['end', 'late']);
      expect(factsIn(second.directory)).toMatchObject({ status: 'successful', originRunId: facts.runId });
    },
  );

  it(
    'paths of files are relative to where the command is called, whatever --cwd is, also in its hint',
    { tags: ['ci'] },
    async () => {
      const { first, facts } = await failed();
      const called = path.join(first.directory, 'called here');
      mkdirSync(called);
      const run = async (...args: string[]) =>
        await runCli([...args, '--cwd', '..'], called, { EXECUTIONS: 'executions', METAFLOW_PYLINT: '0' });
      const made = await run('bundle', facts.pathspec, '-o', 'b.zip');
      expect(made.exitCode).toBe(0);
      expect(made.stderr).toContain(' resume resumable.py --bundle b.zip --cwd ..\n');
      const resumed = await run('resume', 'resumable.py', '--bundle', 'b.zip', '--json', 'run.json');
      expect(resumed.exitCode).toBe(0);
      expect(factsIn(called)).toMatchObject({ status: 'successful', originRunId: facts.runId });
      expect((await run('types', 'quick.py', '-o', 'quick.d.ts')).exitCode).toBe(0);
      expect((await run('types', 'polite.py')).exitCode).toBe(0);
      expect(readdirSync(called).sort()).toEqual(['b.zip', 'quick.d.ts', 'run.json']);
      // Without -o, the declaration is next to its flow.
      expect(existsSync(path.join(first.directory, 'polite.d.ts'))).toBe(true);
    },
  );

  it('--bundle-on-failure writes a bundle from which another machine continues, and keeps the run’s exit code', async () => {
    const first = machine();
    const args = ['run', 'resumable.py', '--param', 'width=1', '--bundle-on-failure', 'left.tar.gz'];
    const ended = await first.run(args, 'late');
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('index.js resume resumable.py --bundle left.tar.gz\n');
    const second = machine();
    const bundle = path.join(first.directory, 'left.tar.gz');
    expect((await second.run(['resume', 'resumable.py', '--bundle', bundle])).exitCode).toBe(0);
    expect(second.executed()).toEqual(['end', 'late']);
  });

  it(
    '--bundle-on-failure writes no bundle if all tasks finished, and works only with a single run',
    { tags: ['ci'] },
    async () => {
      const { directory, run } = machine();
      const good = await run(['run', 'quick.py', '--bundle-on-failure', 'none.tar.gz']);
      expect(good.exitCode).toBe(0);
      expect(existsSync(path.join(directory, 'none.tar.gz'))).toBe(false);
      const gated = ['run', 'quick.py', '--fail-if', 'message != x', '--bundle-on-failure', 'none.tar.gz'];
      expect(await run(gated)).toMatchObject({
        exitCode: 1,
        stderr: expect.stringMatching(
          /No resume bundle was written to none\.tar\.gz: all tasks of QuickFlow\/\d+ finished\.\n/,
        ) as unknown,
      });
      expect(existsSync(path.join(directory, 'none.tar.gz'))).toBe(false);
      const grid = ['run', 'quick.py', '--grid', 'message=a,b', '--bundle-on-failure', 'none.tar.gz'];
      expect(await run(grid)).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining(
          '--bundle-on-failure works only with a single run, got 2.',
        ) as unknown,
      });
    },
  );

  it.each([
    [
      'a missing file',
      'nowhere.tar.gz',
      /--bundle nowhere\.tar\.gz: The bundle cannot be read: no such file or directory \(\S+\/nowhere\.tar\.gz\)$/m,
    ],
    [
      'a file that is not a bundle',
      'words.txt',
      /--bundle words\.txt: The bundle cannot be read: it is not a \.tar\.gz archive/,
    ],
  ])('resume --bundle rejects %s', async (_, file, message) => {
    const { directory, run } = machine();
    const { exitCode, stderr } = await run(['resume', 'resumable.py', '--bundle', file]);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(existsSync(path.join(directory, '.metaflow'))).toBe(false);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a run that is not in the datastore',
      ['bundle', 'ResumableFlow/17', '-o', 'x'],
      /There is no run ResumableFlow\/17 in the datastore \S*\.metaflow\.$/m,
    ],
    [
      'an id without a flow',
      ['bundle', '17', '-o', 'x'],
      /RUN must be a pathspec like SlowFlow\/1234, got "17"/,
    ],
    ['no output file', ['bundle', 'ResumableFlow/17'], /needs --output/],
    [
      'a run without metadata, with a remote datastore',
      ['bundle', 'ResumableFlow/17', '-o', 'x', '--option', 'datastore=s3'],
      /There is no run ResumableFlow\/17\.$/m,
    ],
    [
      'two origins',
      ['resume', 'resumable.py', '--bundle', 'x', '--origin-run-id', '17'],
      /--bundle and --origin-run-id both name the run to resume/,
    ],
    [
      'a bundle for a new run',
      ['run', 'resumable.py', '--bundle', 'x'],
      /--bundle works only with resume, not with run/,
    ],
    [
      'an origin that is not in the datastore',
      ['resume', 'resumable.py', '--origin-run-id', '17'],
      /There is no run 17 to resume in the datastore \S*\.metaflow\. To resume a run from another machine, use --bundle\.$/m,
    ],
  ])('wrong usage of bundle or --bundle is an error: %s', async (_, args, message) => {
    const { directory, run } = machine();
    const { exitCode, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(existsSync(path.join(directory, 'x'))).toBe(false);
  });

  it(
    'a bundle’s manifest says whether the run is still executing, failed or was killed',
    { tags: ['ci'] },
    async () => {
      const { directory, run } = machine();
      const statusOf = async (pathspec: string) => {
        expect(await run(['bundle', pathspec, '-o', 'b.tar.gz'])).toMatchObject({
          exitCode: 0,
          stderr: expect.stringMatching(
            /^metaflow-runner: wrote the resume bundle of .*\nmetaflow-runner: to resume from it: .*\n$/,
          ) as string,
        });
        return (await readManifest(path.join(directory, 'b.tar.gz'))).status;
      };
      const args = ['run', 'slowflow.py', '--param', 'seconds=600', '--json', 'run.json'];
      const startRun = async () => {
        const child = startCli(args, directory, { METAFLOW_PYLINT: '0' });
        await waitUntil(() => child.stdout.includes('0 seconds passed'));
        return { child, ...factsIn(directory) };
      };
      const first = await startRun();
      expect(await statusOf(first.pathspec)).toBe('running');
      first.child.process.kill('SIGINT');
      await first.child.ended;
      // Metaflow records the same for a task that ended itself.
      expect(await statusOf(first.pathspec)).toBe('failed');
      const second = await startRun();
      // Metaflow's own process dies first, then its task, so nothing records the failure.
      const [, task] = /\(pid (\d+)\)/.exec(second.child.stdout) ?? [];
      const group = Number(readFileSync(`/proc/${task ?? ''}/stat`, 'utf8').split(' ')[4]);
      process.kill(-group, 'SIGKILL');
      await second.child.ended;
      expect(await statusOf(second.pathspec)).toBe('killed');
    },
  );

  it('bundle rejects a successful run', async () => {
    const { directory, run } = machine();
    await run(['run', 'quick.py', '--json', 'run.json']);
    const { exitCode, stderr } = await run(['bundle', factsIn(directory).pathspec, '-o', 'x']);
    expect(stderr).toContain('was successful; there is nothing to resume');
    expect(exitCode).toBe(2);
  });
});

describe('a bundle of a failed run', { tags: ['ci'] }, () => {
  /** The tests only read it. */
  let bundled: { readonly facts: Facts; readonly bundle: string };
  beforeAll(async () => {
    const { first, facts } = await failed();
    await first.run(['bundle', facts.pathspec, '-o', 'bundle.tar.gz']);
    bundled = { facts, bundle: path.join(first.directory, 'bundle.tar.gz') };
  });

  it('--bundle-on-failure removes the bundle of an earlier run if the run leaves none, and nothing else', async () => {
    const { directory, run } = machine();
    const [left, notes] = [path.join(directory, 'left.tar.gz'), path.join(directory, 'notes.txt')];
    cpSync(bundled.bundle, left);
    writeFileSync(notes, 'mine');
    const resumed = [
      'resume',
      'resumable.py',
      '--bundle',
      'left.tar.gz',
      '--bundle-on-failure',
      'left.tar.gz',
    ];
    expect((await run([...resumed, '--python', '/bin/false'])).exitCode).not.toBe(0);
    expect(existsSync(left)).toBe(true);
    const ended = await run(['run', 'quick.py', '--bundle-on-failure', 'left.tar.gz']);
    expect(ended).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(
        'removed the resume bundle of an earlier run: left.tar.gz\n',
      ) as unknown,
    });
    expect(existsSync(left)).toBe(false);
    expect((await run(['run', 'quick.py', '--bundle-on-failure', 'notes.txt'])).exitCode).toBe(0);
    expect(readFileSync(notes, 'utf8')).toBe('mine');
  });

  it('resume --bundle can execute a run again from a step', async () => {
    const { bundle } = bundled;
    const second = machine();
    expect(
      (await second.run(['resume', 'resumable.py', '--bundle', bundle, '--step', 'caught'])).exitCode,
    ).toBe(0);
    expect(second.executed()).toEqual(['caught', 'end', 'late']);
  });

  it('resume --bundle continues a run even if the flow or a version has changed, and logs the change; if that cannot work, it fails before a run is registered', async () => {
    const { facts, bundle } = bundled;
    const second = machine();
    const file = path.join(second.directory, 'resumable.py');
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, code.replaceAll(/\bcaught\b/g, 'caught_now'));
    const refused = await second.run(['resume', 'resumable.py', '--bundle', bundle]);
    expect(refused.stderr).toContain(
      `metaflow-runner: The step "outer_join" now leads to different steps than when ${facts.pathspec} finished it.`,
    );
    expect(refused.exitCode).toBe(2);
    expect(existsSync(path.join(second.directory, '.metaflow'))).toBe(false);
    writeFileSync(file, `${code}\n# mended\n`);
    const older = ['--python', PYTHONS.oldest];
    const { exitCode, stderr } = await second.run(['resume', 'resumable.py', '--bundle', bundle, ...older]);
    expect(stderr).toContain('The flow file has changed since');
    expect(stderr).toMatch(
      /^metaflow-runner: It ran with Metaflow 2\.19\.\d+; it continues with 2\.12\.23\.$/m,
    );
    expect(exitCode).toBe(0);
  });
});

describe('--retries', () => {
  it(
    '--retries resumes a failed run, and executes only what has not finished each time',
    { tags: ['nightly'] },
    async () => {
      const { executed, run, directory } = machine();
      const args = [
        'run',
        'stages.py',
        '--param',
        'width=1',
        '--retries',
        '2',
        '--json',
        'run.json',
        '--out',
        'logs',
      ];
      const { exitCode, stderr } = await run(args, 'late');
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/StagesFlow\/\d+ failed; resuming it \(retry 1 of 2\)/);
      expect(executed().filter((name) => name === 'late')).toHaveLength(3);
      expect(executed().filter((name) => name === 'start')).toHaveLength(1);
      for (const log of ['', 'retry-1', 'retry-2'])
        expect(existsSync(path.join(directory, 'logs', log, 'stdout.log'))).toBe(true);
      expect(factsIn(directory)).toMatchObject({
        status: 'failed',
        originRunId: expect.stringMatching(/^\d+$/) as string,
      });
    },
  );

  it(
    'a run whose command is cancelled while --retries waits is cancelled, not failed',
    { tags: ['ci'] },
    async () => {
      const directory = makeWorkspace();
      const args = ['run', 'failing.py', '--retries', '1', '--retry-delay', '600', '--json', 'run.json'];
      const child = startCli(args, directory);
      await waitUntil(() => child.stderr.includes('retry 1 of 1'));
      child.process.kill('SIGINT');
      expect(await child.ended).toMatchObject({ exitCode: 130 });
      expect(factsIn(directory)).toMatchObject({ status: 'cancelled' });
    },
  );
});
