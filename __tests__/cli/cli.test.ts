import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../../src/cli/usage.js';
import { VERSION } from '../../src/cli/version.js';
import { waitUntil } from '../helpers/wait-until.js';
import { runCli, startCli } from '../helpers/cli.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';
import { ROOT } from '../helpers/paths.js';
import { fileText, isAlive, makeWorkspace } from '../helpers/workspace.js';

interface Facts {
  readonly runId: string | null;
  readonly pathspec: string | null;
  readonly status: string;
  readonly exitCode: number | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly error: { readonly message: string } | null;
}

const readJson = (...parts: string[]) => JSON.parse(readFileSync(path.join(...parts), 'utf8')) as unknown;

describe('metaflow-runner run', () => {
  it('run prints the flow’s stdout and stderr on its own, and writes the results', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(
      [
        'run',
        'quick.py',
        '--param',
        'message=a=b',
        '--tag',
        'one',
        '--tag',
        'two words',
        '--json',
        'run.json',
        '--out',
        'out',
      ],
      workspace,
    );
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toContain('message is a=b');
    expect(ended.stdout).toMatch(/Done!\n$/);
    expect(ended.stderr).toContain('Validating your flow');
    const facts = readJson(workspace, 'run.json') as Facts;
    expect(facts).toMatchObject({
      flowFile: 'quick.py',
      flowName: 'QuickFlow',
      pathspec: `QuickFlow/${facts.runId ?? ''}`,
      metadata: `local@${workspace}`,
      status: 'successful',
      exitCode: 0,
      tags: ['one', 'two words'],
      error: null,
    });
    expect(Date.parse(facts.finishedAt ?? '')).toBeGreaterThan(Date.parse(facts.startedAt));
    expect(readFileSync(path.join(workspace, 'out', 'stdout.log'), 'utf8')).toBe(ended.stdout);
    expect(readFileSync(path.join(workspace, 'out', 'stderr.log'), 'utf8')).toBe(ended.stderr);
    expect(readJson(workspace, 'out', 'outputs.json')).toMatchObject({
      'run-id': facts.runId,
      status: 'successful',
      'exit-code': '0',
    });
    expect(readFileSync(path.join(workspace, 'out', 'summary.md'), 'utf8')).toContain(facts.pathspec);
  });

  it('run writes --json with status running as soon as the run has an id', async () => {
    const workspace = makeWorkspace();
    const child = startCli(['run', 'slowflow.py', '--param', 'seconds=3', '--json', 'run.json'], workspace);
    const early = JSON.parse(await fileText(path.join(workspace, 'run.json'))) as Facts;
    expect(early).toMatchObject({ status: 'running', exitCode: null, finishedAt: null });
    expect(early.runId).toMatch(/^\d+$/);
    expect((await child.ended).exitCode).toBe(0);
    expect(readJson(workspace, 'run.json')).toMatchObject({
      runId: early.runId,
      status: 'successful',
      exitCode: 0,
    });
  });

  for (const { tags, rows } of ciAfter(1, [
    [
      'failing.py',
      [],
      1,
      [
        'start task-started',
        'start task-ended',
        'work task-started',
        'work attempt-failed',
        'work task-ended',
      ],
    ],
    [
      'quick.py',
      ['--grid', 'message=one,two'],
      0,
      ['start task-started', 'start task-ended', 'end task-started', 'end task-ended'],
    ],
  ])) {
    it.each(rows)(
      'run writes the events of %s to --events, as JSON lines',
      { tags },
      async (flow, more, exitCode, ofTasks) => {
        const workspace = makeWorkspace();
        const ended = await runCli(
          ['run', flow, '--events', 'out/events.jsonl', '--quiet', ...more],
          workspace,
        );
        expect(ended.exitCode).toBe(exitCode);
        const lines = readFileSync(path.join(workspace, 'out', 'events.jsonl'), 'utf8')
          .trimEnd()
          .split('\n');
        const events = lines.map((line) => JSON.parse(line) as Record<string, string>);
        const labels = new Set(events.map(({ label }) => label));
        expect(labels.size).toBe(more.length === 0 ? 1 : 2);
        for (const name of labels) {
          const ofRun = events.filter(({ label }) => label === name);
          const kinds = ofRun.map(({ type, stepName }) => [stepName, type].filter(Boolean).join(' '));
          expect(kinds).toEqual(['run-started', ...ofTasks, 'run-ended']);
          expect(new Set(ofRun.map(({ pathspec }) => pathspec)).size).toBe(1);
          expect(ofRun[0]).toMatchObject({
            at: expect.stringMatching(/^20.*Z$/) as string,
            pathspec: expect.stringMatching(/^\w+Flow\/\d+$/) as string,
          });
        }
      },
    );
  }

  it('run exits with 1 and an error if the flow fails, and --json has the flow’s own exit code', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'failing.py', '--quiet', '--json', 'run.json'], workspace);
    expect(ended.exitCode).toBe(1);
    const facts = readJson(workspace, 'run.json') as Facts;
    expect(facts).toMatchObject({ status: 'failed', exitCode: 1 });
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain(`✗ ${facts.pathspec ?? ''}: failed\n`);
    const hint = `metaflow-runner: to resume it: node ${path.join(ROOT, 'dist/cli/index.js')} resume failing.py --origin-run-id ${facts.pathspec ?? ''}`;
    expect(ended.stderr.endsWith(`\nValueError: the work cannot be done\n${hint}\n`)).toBe(true);
  });

  it('run exits with 124 after --timeout', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(
      ['run', 'slowflow.py', '--param', 'seconds=60', '--timeout', '2.5', '--json', 'run.json'],
      workspace,
    );
    expect(ended.exitCode).toBe(124);
    expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'timeout', exitCode: 1 });
  });

  for (const { tags, rows } of ciAfter(1, ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)) {
    it.each(rows)('run exits with 130 on %s and leaves no process', { tags }, async (signal) => {
      const workspace = makeWorkspace();
      const child = startCli(
        ['run', 'slowflow.py', '--param', 'seconds=60', '--json', 'run.json'],
        workspace,
      );
      await waitUntil(() => child.stdout.includes('0 seconds passed'));
      child.process.kill(signal);
      const ended = await child.ended;
      expect(ended.exitCode).toBe(130);
      expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'cancelled' });
      for (const [, pid] of ended.stdout.matchAll(/\(pid (\d+)\)/g)) expect(isAlive(Number(pid))).toBe(false);
    });
  }

  it('run continues if the reader of its output exits', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const child = startCli(['run', 'slowflow.py', '--param', 'seconds=1', '--json', 'run.json'], workspace);
    await fileText(path.join(workspace, 'run.json'));
    child.process.stdout?.destroy();
    expect((await child.ended).exitCode).toBe(0);
    expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'successful' });
  });

  it(
    'run passes options where Metaflow expects them: flags bare or negated, and values after "="',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      mkdirSync(path.join(workspace, 'sub'));
      writeFileSync(path.join(workspace, 'model.json'), '{"depth": 3}');
      const args = [
        'run',
        'configured.py',
        '--option',
        'pylint=false',
        '--option',
        'quiet',
        '--run-option',
        'max-num-splits=7',
        '--max-workers',
        '1',
        '--with',
        'retry:times=0',
        '--config',
        'model=model.json',
        '--config-value',
        'data={"rows": 2}',
        '--env',
        'A=1',
        '--python',
        'python3',
      ];
      const ended = await runCli([...args, '--cwd', workspace], path.join(workspace, 'sub'));
      expect(ended.exitCode).toBe(0);
      expect(ended.stderr).not.toContain('pylint');
      expect(readJson(workspace, 'configured.json')).toEqual({ model: { depth: 3 }, data: { rows: 2 } });
    },
  );

  it('run passes a repeated --param as the list that the flow declares', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(
      ['run', 'typed.py', '--param', 'many=a b', '--param', 'many=c', '--param', 'an-int=-3'],
      workspace,
    );
    expect(ended.exitCode).toBe(0);
    expect(readJson(workspace, 'typed.json')).toMatchObject({ many: ['a b', 'c'], 'an-int': -3 });
  });
});

describe('metaflow-runner resume', () => {
  /** The run that failed last in this workspace, with what made it fail mended. */
  async function failedRun(workspace: string): Promise<Facts> {
    await runCli(['run', 'failing.py', '--json', 'failed.json'], workspace);
    writeFileSync(path.join(workspace, 'mended'), '');
    return readJson(workspace, 'failed.json') as Facts;
  }

  it('resume continues a run, and does not execute finished tasks again', async () => {
    const workspace = makeWorkspace();
    const { runId } = await failedRun(workspace);
    const resumed = await runCli(
      ['resume', 'failing.py', '--origin-run-id', runId ?? '', '--json', 'run.json'],
      workspace,
    );
    expect(resumed.exitCode).toBe(0);
    expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'successful', originRunId: runId });
    expect(readFileSync(path.join(workspace, 'start-executions'), 'utf8')).toBe('x');
  });

  it('resume continues a run from a step if one is given', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const { pathspec } = await failedRun(workspace);
    const again = await runCli(
      ['resume', 'failing.py', '--origin-run-id', pathspec ?? '', '--step', 'start'],
      workspace,
    );
    expect(again.exitCode).toBe(0);
    expect(readFileSync(path.join(workspace, 'start-executions'), 'utf8')).toBe('xx');
  });
});

describe('metaflow-runner spin and types', () => {
  it('spin executes a task and writes its step and task', async () => {
    const workspace = makeWorkspace();
    await runCli(['run', 'quick.py', '--json', 'run.json'], workspace);
    const { pathspec } = readJson(workspace, 'run.json') as Facts;
    const spun = await runCli(
      ['spin', 'quick.py', `${pathspec ?? ''}/start`, '--json', 'spin.json'],
      workspace,
    );
    expect(spun.exitCode).toBe(0);
    expect(readJson(workspace, 'spin.json')).toMatchObject({
      flowName: 'QuickFlow',
      stepName: 'start',
      taskId: expect.stringMatching(/^\d+$/) as string,
      status: 'successful',
    });
    const failed = await runCli(
      ['spin', 'quick.py', 'QuickFlow/1/start/1', '--json', 'spin.json'],
      workspace,
    );
    expect(failed.exitCode).toBe(2);
    expect(readJson(workspace, 'spin.json')).toMatchObject({ status: 'failed', runId: null });
  });

  it('types writes the same declaration as in the example', async () => {
    const workspace = makeWorkspace();
    const written = await runCli(['types', 'slowflow.py'], workspace);
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: 'metaflow-runner: wrote the parameters of slowflow.py to slowflow.d.ts.\n',
    });
    const declaration = readFileSync(path.join(workspace, 'slowflow.d.ts'), 'utf8');
    expect(declaration).toBe(readFileSync(path.join(ROOT, 'examples', 'slowflow-parameters.ts'), 'utf8'));
    const printed = await runCli(['types', 'slowflow.py', '-o', '-'], workspace);
    expect(printed.stdout).toBe(declaration);
    expect((await runCli(['types', 'not_a_flow.py'], workspace)).exitCode).toBe(2);
  });

  it('types prints nothing that has an effect on a terminal or a CI system', async () => {
    const workspace = makeWorkspace();
    const code = readFileSync(path.join(workspace, 'slowflow.py'), 'utf8');
    const help = String.raw`"##vso[task.complete]\033]52;c;ZXZpbA==\007\033[2J"`;
    writeFileSync(path.join(workspace, 'slowflow.py'), code.replace('default=3', `default=3, help=${help}`));
    const printed = await runCli(['types', 'slowflow.py', '-o', '-'], workspace);
    expect(printed.stdout).toContain('##\\vso[task.complete]');
    expect(printed.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('bad usage', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    [
      'no command',
      [],
      ['run, resume, spin, check, deploy, trigger, teardown, promote, status, terminate, types, bundle'],
    ],
    ['an unknown command', ['start', 'quick.py'], ['"start"']],
    ['no flow', ['run'], ['run needs FLOW']],
    ['no flow to trigger', ['trigger'], ['trigger needs FLOW…', '(FLOW… | --name NAME)']],
    ['two flows to resume', ['resume', 'quick.py', 'typed.py'], ['"typed.py"']],
    ['an unknown option', ['run', 'quick.py', '--parm', 'a=b'], ['--parm', '--param a=b']],
    [
      'a parameter without a value',
      ['run', 'quick.py', '--param', 'message'],
      ['--param', 'NAME=VALUE', '"message"'],
    ],
    [
      'a parameter for resume',
      ['resume', 'quick.py', '--param', 'message=x'],
      ['--param works only with run, trigger and check, not with resume'],
    ],
    ['an origin for run', ['run', 'quick.py', '--origin-run-id', '1'], ['--origin-run-id', 'resume']],
    [
      'a start timeout of a command that has no run id to wait for',
      ['spin', 'quick.py', 'start', '--start-timeout', '5'],
      ['--start-timeout works only with run, resume, trigger and check'],
    ],
    [
      'options of Metaflow’s run for types',
      ['types', 'quick.py', '--run-option', 'tag=x'],
      ['--run-option', 'types'],
    ],
    [
      'a file for the results of types',
      ['types', 'quick.py', '--json', 'x.json'],
      ['--json', 'not with types'],
    ],
    ['a directory for a status', ['status', 'QuickFlow/1', '--out', 'x'], ['--out', 'not with status']],
    ['silence about a deployment', ['deploy', 'quick.py', '--quiet'], ['--quiet', 'not with deploy']],
    [
      'a timeout that is not a number',
      ['run', 'quick.py', '--timeout', 'soon'],
      ['--timeout', '"soon"', 'seconds'],
    ],
    [
      'a number of workers that is not a number',
      ['run', 'quick.py', '--max-workers', '0'],
      ['--max-workers', '"0"', 'positive integer'],
    ],
    ['a missing flow file', ['run', 'nowhere.py'], ['nowhere.py', 'no flow file']],
    ['a file without a flow', ['run', 'not_a_flow.py'], ['not_a_flow.py', 'FlowSpec']],
    ['a flow that is not valid', ['run', 'invalid.py'], ['invalid.py', 'line 6']],
    [
      'an unknown parameter',
      ['run', 'quick.py', '--param', 'mesage=x'],
      ['"mesage"', 'Did you mean "message"?'],
    ],
    [
      'a parameter of the wrong type',
      ['run', 'required.py', '--param', 'alpha=high'],
      ['"alpha"', '"high"', 'a float'],
    ],
    ['an unknown flag', ['run', 'quick.py', '--option', 'pylnt=false'], ['"pylnt"', '"pylint"']],
    ['an unknown run option', ['run', 'quick.py', '--run-option', 'max-splits=3'], ['"max-splits"']],
    [
      'an --out that cannot be written',
      ['run', 'quick.py', '--out', 'quick.py'],
      ['--out', 'quick.py', 'cannot be written'],
    ],
    ['no such interpreter', ['run', 'quick.py', '--python', 'python9'], ['"python9"']],
    ['a version that is a word', ['run', 'quick.py', '--metaflow-version', 'newest'], ['"newest"', 'latest']],
    [
      'a --json that cannot be written',
      ['run', 'quick.py', '--json', 'quick.py/run.json'],
      ['--json', 'quick.py', 'cannot be written'],
    ],
  ];
  for (const { tags, rows } of nightlyAfter(13, cases)) {
    it.each(rows)('bad usage prints one line and exits with 2: %s', { tags }, async (_, args, words) => {
      const workspace = makeWorkspace();
      const withJson = args.includes('--json') || args.length < 2 ? args : [...args, '--json', 'run.json'];
      const ended = await runCli(withJson, workspace);
      const ours = ended.stderr.split('\n').filter((line) => line.startsWith('metaflow-runner: '));
      expect(ours).toHaveLength(1);
      for (const word of words) expect(ours[0]).toContain(word);
      expect(ended.exitCode).toBe(2);
      expect(ended.stderr).not.toContain(path.join(ROOT, 'dist'));
      if (existsSync(path.join(workspace, 'run.json'))) {
        expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'failed', runId: null });
      }
    });
  }

  for (const { tags, rows } of ciAfter(1, [
    ['run', 2],
    ['check', 1],
  ])) {
    it.each(rows)(
      '%s says how to install Metaflow if Python does not have it',
      { tags },
      async (command, exitCode) => {
        const ended = await runCli([command, 'quick.py'], makeWorkspace(), {
          PATH: process.env['PATH'] ?? '',
        });
        expect(ended.exitCode).toBe(exitCode);
        expect(ended.stderr).toContain(
          'has no Metaflow. Install it there: pip install metaflow, or use --metaflow-version.',
        );
      },
    );
  }
});

describe('--metaflow-version', { tags: ['ci'] }, () => {
  it('--metaflow-version quotes pip if there is no such version', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'quick.py', '--metaflow-version', '99.1'], workspace, {
      XDG_CACHE_HOME: path.join(workspace, 'cache'),
    });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('metaflow==99.1 could not be installed: ERROR: No matching distribution');
  });
});

describe('information', () => {
  it('the command has --help and --version', async () => {
    const workspace = makeWorkspace();
    const help = await runCli(['--help'], workspace);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain('--origin-run-id ID');
    expect(help.stdout).toContain('\nOptions of "run", "trigger" and "check":\n');
    expect(help.stdout).toContain('metaflow-runner --version (or -V)\n');
    for (const flag of ['--version', '-V'])
      expect((await runCli([flag], workspace)).stdout).toBe(`${VERSION}\n`);
    expect(readJson(ROOT, 'package.json')).toMatchObject({ version: VERSION });
  });

  it('help COMMAND and COMMAND --help show the options of a command, and help shows all', async () => {
    const workspace = makeWorkspace();
    const [ofAll, ofSpin] = [await runCli(['help'], workspace), await runCli(['help', 'spin'], workspace)];
    expect(ofAll).toMatchObject({ exitCode: 0, stdout: usage() });
    expect(await runCli(['help', 'help'], workspace)).toEqual(ofAll);
    expect((await runCli(['--help', 'spin'], workspace)).stdout).toBe(ofSpin.stdout);
    expect(ofSpin).toMatchObject({ exitCode: 0, stdout: usage('spin') });
    expect((await runCli(['spin', 'quick.py', '--help'], workspace)).stdout).toBe(usage('spin'));
    expect(await runCli(['help', 'spinn'], workspace)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no command "spinn". Did you mean "spin"?') as string,
    });
  });
});
