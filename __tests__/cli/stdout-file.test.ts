import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const TRAP = `
from metaflow import FlowSpec, step

class TrapFlow(FlowSpec):
    @step
    def start(self):
        raise ValueError("##vso[task.setvariable variable=PATH]/evil \\u009b2J \\u202e ##[set-output name=a]b section_start:1:a\\n::add-path::/evil\\n")
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    TrapFlow()
`;

describe('files called -, which are stdout', () => {
  it('--json - writes only the finished run to stdout, once', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'failing.py', '--json', '-'], workspace);
    expect(ended.exitCode).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ status: 'failed', flowFile: 'failing.py' });
    expect(ended.stderr).toContain('Workflow starting');
    expect(readdirSync(workspace)).not.toContain('-');
  });

  it('--json - writes several runs to stdout', { tags: ['ci'] }, async () => {
    const ended = await runCli(['run', 'quick.py', '--grid', 'message=a,b', '--json', '-'], makeWorkspace());
    expect(JSON.parse(ended.stdout)).toHaveLength(2);
    expect(ended.stderr).toContain('✓ message=a: ');
  });

  it.each([
    ['--junit', /^<\?xml [^]*<\/testsuites>\n$/],
    ['--events', /^(\{.*\}\n)+$/],
  ])('%s - writes only its own content to stdout', { tags: ['ci'] }, async (flag, expected) => {
    const ended = await runCli(['run', 'quick.py', flag, '-'], makeWorkspace());
    expect(ended.stdout).toMatch(expected);
    expect(ended.stderr).toContain('Done!');
  });

  for (const { tags, rows } of ciAfter(1, ['--json', '--junit', '--events'])) {
    it.each(rows)(
      'nothing that a flow raises becomes a CI command in what %s - writes to stdout',
      { tags },
      async (flag) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'trap.py'), TRAP);
        const args = ['run', 'trap.py', flag, '-'];
        const { stdout } = await runCli(args, workspace);
        expect(stdout).not.toMatch(/^\s*::|##\[|##vso\[|##teamcity\[|section_start:/m);
        expect(stdout).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/);
        if (flag === '--json') {
          const { failure } = JSON.parse(stdout) as RunFacts;
          expect(failure?.message).toContain('##vso[task.setvariable variable=PATH]/evil');
        }
        if (flag === '--junit') {
          expect(stdout).toContain('&#58;:add-path::/evil');
          expect(stdout).toContain('#&#35;vso[task.setvariable');
        }
      },
    );
  }

  it('bundle -o - writes the bundle to stdout and its message to stderr', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const failed = await runCli(['run', 'failing.py', '--bundle-on-failure', 'b.tar.gz'], workspace);
    const [, pathspec = ''] = /--origin-run-id (\S+)/.exec(failed.stderr) ?? [];
    expect(failed.stderr).toMatch(
      new RegExp(
        `^metaflow-runner: wrote the resume bundle of ${pathspec} to b.tar.gz: 1 finished task, .* KiB of artifacts.$`,
        'm',
      ),
    );
    const script = 'node "$0" bundle "$1" -o - > piped.tar.gz';
    const index = path.join(process.cwd(), 'dist', 'cli', 'index.js');
    execFileSync('sh', ['-c', script, index, pathspec], { cwd: workspace, stdio: 'ignore' });
    const list = execFileSync('tar', ['tzf', 'piped.tar.gz'], { cwd: workspace, encoding: 'utf8' });
    expect(list).toMatch(/^manifest.json\n/);
  });

  it('only one option can write to stdout', async () => {
    const ended = await runCli(['run', 'quick.py', '--json', '-', '--junit', '-'], makeWorkspace());
    expect(ended.stderr).toContain('Only one of --json and --junit can be stdout ("-").');
    expect(ended.exitCode).toBe(2);
  });
});

describe('--verbose', () => {
  it('--verbose says where and with which interpreter the flow runs, without secrets', async () => {
    const workspace = makeWorkspace();
    const words = [
      'run',
      'quick.py',
      '--param',
      'message=a b',
      '--verbose',
      '--out',
      'out',
      '--env',
      'API_KEY=hunter2-hunter2',
    ];
    const { stderr, exitCode } = await runCli(words, workspace);
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('hunter2');
    for (const line of [
      `working directory: ${workspace}`,
      'interpreter: python3',
      `logs: ${path.join(workspace, 'out')}`,
      /Metaflow: \d+\.\d+/,
      /command: python3 .*quick.py .*'--message=a b'/,
      /starting the run, until it had an id: /,
      /running the flow: /,
    ])
      expect(stderr).toMatch(
        typeof line === 'string' ? new RegExp(`^metaflow-runner: quick.py: ${line}$`, 'm') : line,
      );
  });

  it(
    '--verbose also prints the command line of a flow that did not start, without secrets',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const words = [
        'run',
        'quick.py',
        '--verbose',
        '--option',
        'colour=red',
        '--param',
        'api_token=hunter2-hunter2',
      ];
      const { stderr, exitCode } = await runCli(words, workspace);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^metaflow-runner: quick\.py: command: python3 quick\.py --colour=red .*run/m);
      expect(stderr).toMatch(/^metaflow-runner: quick\.py: starting, without a run: /m);
      expect(stderr).not.toContain('hunter2');
      expect(stderr).not.toContain('reading its results');
    },
  );

  it(
    '--verbose says that logs are deleted in the end, unless --out keeps them',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const words = ['run', 'quick.py', '--verbose', '--quiet', '--option', 'colour=red'];
      const deleted = /^metaflow-runner: the logs in \/.* are deleted when all runs have been reported$/m;
      expect((await runCli(words, workspace)).stderr).toMatch(deleted);
      expect((await runCli([...words, '--out', 'out'], workspace)).stderr).not.toMatch(deleted);
    },
  );
});
