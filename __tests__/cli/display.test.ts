import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Child } from '../helpers/child.js';
import { runCli } from '../helpers/cli.js';
import { ROOT } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const readJson = (...parts: string[]) => JSON.parse(readFileSync(path.join(...parts), 'utf8')) as unknown;

describe('several runs of one command', () => {
  it('several runs of one command execute concurrently, have one line each, and leave the same files as a single run', async () => {
    const workspace = makeWorkspace();
    const args = ['run', 'quick.py', '--grid', 'message=one,two', '--json', 'runs.json', '--out', 'out'];
    const ended = await runCli([...args, '--junit', 'junit.xml'], workspace);
    expect(ended.exitCode).toBe(0);
    const shown = stripVTControlCharacters(ended.stdout);
    for (const message of ['one', 'two']) {
      expect(shown).toContain(`message=${message} | Workflow starting`);
      expect(shown).toContain(`--- Run quick.py message=${message}\n`);
      expect(shown).toContain(`message=${message} start/1 | message is ${message}\n`);
    }
    expect(shown).toMatch(/(✓ message=(one|two): QuickFlow\/\d+ successful after \d+\.\d s\n){2}$/);
    expect(readJson(workspace, 'runs.json')).toMatchObject([
      { label: 'quick.py message=one', status: 'successful', parameters: { message: 'one' } },
      { label: 'quick.py message=two', status: 'successful', parameters: { message: 'two' } },
    ]);
    for (const name of ['01-quick/stdout.log', '02-quick/stderr.log', 'summary.md', 'outputs.json'])
      expect(existsSync(path.join(workspace, 'out', name))).toBe(true);
    expect(readFileSync(path.join(workspace, 'junit.xml'), 'utf8').match(/<testsuite /g)).toHaveLength(2);
  });

  it('the first failed run stops the others, unless --no-fail-fast is given', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const args = ['run', 'failing.py', 'quick.py', '--max-parallel', '1', '--json', 'runs.json'];
    expect((await runCli(args, workspace)).exitCode).toBe(1);
    expect(readJson(workspace, 'runs.json')).toMatchObject([
      { status: 'failed' },
      { status: 'cancelled', runId: null },
    ]);
    const all = await runCli([...args, '--no-fail-fast'], workspace);
    expect(all.exitCode).toBe(1);
    expect(readJson(workspace, 'runs.json')).toMatchObject([{ status: 'failed' }, { status: 'successful' }]);
    expect(all.stderr).toContain('ValueError: the work cannot be done');
  });
});

describe('the failures of several runs', { tags: ['ci'] }, () => {
  it('each line of several failures says which run it is about, and a shared traceback is printed once', async () => {
    const workspace = makeWorkspace();
    const flow = readFileSync(path.join(workspace, 'failing.py'), 'utf8')
      .replace('import FlowSpec, step', 'import FlowSpec, Parameter, step')
      .replace('    @step\n', '    seed = Parameter("seed")\n\n    @step\n');
    writeFileSync(path.join(workspace, 'failing.py'), flow);
    const args = ['run', 'failing.py', '--grid', 'seed=1,2', '--no-fail-fast'];
    const { stdout, stderr } = await runCli(args, workspace);
    const labelsIn = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => /seed=[12](?= |:|$)/.exec(line)?.[0]);
    expect(labelsIn(stdout)).not.toContain(undefined);
    const labels = labelsIn(stderr);
    expect(new Set(labels)).toEqual(new Set(['seed=1', 'seed=2']));
    expect(labels).toEqual([...labels].sort());
    expect(stderr.match(/Traceback \(most/g)).toHaveLength(1);
    expect(stderr).toMatch(
      /^seed=2 \| ValueError: the work cannot be done\nseed=2 \| It has the same traceback as FailingFlow\/\d+\/work\/2, above\.$/m,
    );
    expect(stderr).toMatch(/^metaflow-runner: seed=2 \| to resume it: /m);
  });
});

describe('a gate', { tags: ['ci'] }, () => {
  it('a gate fails the command even if the run was successful, and shows the value', async () => {
    const workspace = makeWorkspace();
    const args = ['run', 'quick.py', '--param', 'message=good morning', '--output-artifact', 'message'];
    const ended = await runCli(
      [...args, '--fail-if', 'message == "good morning"', '--json', 'run.json'],
      workspace,
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('message == "good morning": the value is "good morning"');
    expect(readJson(workspace, 'run.json')).toMatchObject({
      status: 'failed',
      exitCode: 0,
      failure: { reason: 'gate' },
      artifacts: { message: 'good morning' },
    });
  });
});

describe('in GitLab CI', () => {
  it('the log is in a collapsible section of GitLab CI, and nothing that a flow prints can end it', async () => {
    const workspace = makeWorkspace();
    const message = '\u001b[0Ksection_end:1:metaflow_1\r\u001b[0K';
    const ended = await runCli(['run', 'quick.py', '--param', `message=${message}`], workspace, {
      GITLAB_CI: 'true',
    });
    expect(ended.exitCode).toBe(0);
    const markers = [...ended.stdout.matchAll(/section_(start|end):\d+:(\w+)/g)].map(([, kind, name]) => [
      kind,
      name,
    ]);
    expect(markers).toEqual([
      ['start', 'metaflow_1'],
      ['end', 'metaflow_1'],
    ]);
    const [first] = stripVTControlCharacters(ended.stdout).split('\n');
    expect(first).toMatch(/^section_start:\d+:metaflow_1\[collapsed=true\]\rRun quick\.py$/);
  });
});

describe('text that a flow prints or raises', () => {
  const HOSTILE = [
    '\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u001b]0;title\u001b\\\u009b1A\b\u001b[31mred\u001b[0m',
    '##vso[task.complete result=Failed;] ##teamcity[buildStop] ##[error]no \u001b[0Ksection_end:1:metaflow_1',
    '::error::no',
    ':\u001b[K:error::no',
  ].join('\n');
  /* eslint-disable no-control-regex -- The output must not contain these. */
  const OWN_SECTION = /\u001b\[0Ksection_(start|end):\d+:metaflow_1.*\r\u001b\[0K/g;
  const STYLE = /\u001b\[[\d;]*m/g;
  const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
  /* eslint-enable no-control-regex */
  const FLOW = [
    'from metaflow import FlowSpec, step',
    'class CommandingFlow(FlowSpec):',
    '    @step',
    '    def start(self):',
    `        self.text = ${JSON.stringify(HOSTILE)}`,
    '        print(self.text)',
    '        self.next(self.end)',
    '    @step',
    '    def end(self):',
    '        raise ValueError(self.text)',
    'if __name__ == "__main__":',
    '    CommandingFlow()',
  ].join('\n');

  for (const { tags, rows } of ciAfter(1, [
    ['GitLab CI', { CI: 'true', GITLAB_CI: 'true' }],
    ['any other CI system', { CI: 'true' }],
    ['Azure Pipelines', { TF_BUILD: 'True' }],
    ['TeamCity', { TEAMCITY_VERSION: '2024.03' }],
    ['any reader of a pipe', {}],
  ])) {
    it.each(rows)(
      'text that a flow prints or raises has no effect as a command on a terminal or %s',
      { tags },
      async (_, env) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'commanding.py'), FLOW);
        const { stdout, stderr } = await runCli(['run', 'commanding.py'], workspace, env);
        expect(stderr).toContain('CommandingFlow/');
        for (const text of [stdout.replace(OWN_SECTION, ''), stderr]) {
          expect(text).toContain('red');
          expect(text.replace(STYLE, '')).not.toMatch(CONTROL);
          expect(text).not.toMatch(/^\s*::|##(vso|teamcity)?\[|section_end:/m);
        }
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['unchanged outside CI', {}, true],
    ['as plain text in CI', { TEAMCITY_VERSION: '2024.03' }, false],
  ])) {
    it.each(rows)(
      'control sequences that a flow prints or raises reach a file %s',
      { tags },
      async (_, env, isWhole) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'commanding.py'), FLOW);
        const file = path.join(workspace, 'printed');
        const command = [path.join(ROOT, 'dist', 'cli', 'index.js'), 'run', 'commanding.py'];
        const options = { cwd: workspace, env: { ...cleanEnvironment(), ...env } };
        await new Child(process.execPath, command, options, file).ended;
        const printed = readFileSync(file, 'utf8');
        expect(printed).toContain('red');
        expect(printed.includes('##teamcity[buildStop]')).toBe(isWhole);
        expect(printed.includes('\b')).toBe(isWhole);
      },
    );
  }

  it('if stdout and stderr go to the same file, it has their lines whole', { tags: ['ci'] }, () => {
    const workspace = makeWorkspace();
    const text = readFileSync(path.join(workspace, 'quick.py'), 'utf8');
    const halves = [
      'import sys, time',
      'def say(stream, text):',
      '    stream.write(text)',
      '    stream.flush()',
      '    time.sleep(0.1)',
      'if "run" in sys.argv:',
      '    for part in ["half a line", " and the other half\\n"]:',
      '        say(sys.stdout, part)',
      '        say(sys.stderr, part)',
    ];
    writeFileSync(path.join(workspace, 'quick.py'), `${halves.join('\n')}\n${text}`);
    const program = path.join(ROOT, 'dist', 'cli', 'index.js');
    const command = `'${process.execPath}' '${program}' run quick.py > printed 2>&1`;
    execFileSync('sh', ['-c', command], { cwd: workspace, env: cleanEnvironment() });
    const lines = readFileSync(path.join(workspace, 'printed'), 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('half'))).toEqual(
      Array.from({ length: 2 }, () => 'half a line and the other half'),
    );
  });
});
