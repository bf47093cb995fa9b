import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareOutDirectory } from '../../src/cli/out-directory.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { runCli, startCli } from '../helpers/cli.js';
import { makeWorkspace } from '../helpers/workspace.js';

const plans = (count: number) => Array.from({ length: count }, () => ({ flowFile: 'train.py' }) as RunPlan);

function fill(directory: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), file);
  }
}

describe('the directory of --out', () => {
  it(
    'check --out removes the logs of the run that used the directory before, and a run can use it next',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const files = () => readdirSync(path.join(workspace, 'out')).sort();
      const call = async (command: string) =>
        (
          await runCli(
            [command, 'quick.py', '--quiet', '--out', 'out'].filter(
              (word) => command === 'run' || word !== '--quiet',
            ),
            workspace,
          )
        ).exitCode;
      expect(await call('run')).toBe(0);
      expect(files()).toContain('stdout.log');
      expect(await call('check')).toBe(0);
      expect(files()).toEqual(['.metaflow-runner.json', 'outputs.json', 'summary.md']);
      expect(await call('run')).toBe(0);
    },
  );

  it('--out replaces the files of the previous command, and keeps all others', () => {
    const out = path.join(makeWorkspace(), 'out');
    fill(out, ['notes.txt']);
    prepareOutDirectory(out, plans(2));
    fill(out, [
      ...[
        '01-train/stdout.log',
        '01-train/stderr.log',
        '01-train/cards/a.html',
        '01-train/retry-1/stdout.log',
      ],
      ...['02-train/stdout.log', '02-train/mine.txt', 'outputs.json', 'summary.md'],
    ]);
    prepareOutDirectory(out, plans(1));
    const left = readdirSync(out, { recursive: true }).map(String);
    expect(left.sort()).toEqual(['.metaflow-runner.json', '02-train', '02-train/mine.txt', 'notes.txt']);
  });

  it.each(['stdout.log', 'summary.md', 'cards/x.html'])(
    'the command rejects --out if it has a %s that no command has left, and keeps that file',
    (file) => {
      const out = path.join(makeWorkspace(), 'out');
      fill(out, [file]);
      expect(() => prepareOutDirectory(out, plans(1))).toThrow(
        `it already has a "${file.split('/')[0] ?? ''}" that no earlier run wrote`,
      );
      expect(readFileSync(path.join(out, file), 'utf8')).toBe(file);
    },
  );

  it('the command rejects --out if it is a file, and says so', () => {
    const out = path.join(makeWorkspace(), 'out');
    writeFileSync(out, '');
    expect(() => prepareOutDirectory(out, plans(1))).toThrow(`it is not a directory (${out})`);
  });

  it('--out never makes the command change files elsewhere', () => {
    const workspace = makeWorkspace();
    const [out, other] = [path.join(workspace, 'out'), path.join(workspace, 'other')];
    fill(other, ['stdout.log']);
    mkdirSync(out);
    symlinkSync(other, path.join(out, '01-train'));
    writeFileSync(path.join(out, '.metaflow-runner.json'), '{"runs": ["../other", "..", "01-train", 1]}');
    prepareOutDirectory(out, plans(1));
    expect(existsSync(path.join(other, 'stdout.log'))).toBe(true);
  });

  it.each(['out', 'out/logs'])(
    'the command fails immediately if the checkout has a link in place of %s that leads nowhere',
    async (out) => {
      const workspace = makeWorkspace();
      symlinkSync(out === 'out' ? '/proc/self/nothing' : '/proc/self', path.join(workspace, 'out'));
      const command = startCli(['run', 'quick.py', '--quiet', '--out', out], workspace);
      const timer = setTimeout(() => command.process.kill('SIGKILL'), 20_000);
      const { exitCode, stderr } = await command.ended;
      clearTimeout(timer);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--out cannot be written to');
    },
  );

  it('--out never mixes the files of one run with those of several', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const words = ['run', 'quick.py', '--quiet', '--out', 'out'];
    expect((await runCli([...words, '--grid', 'message=a,b'], workspace)).exitCode).toBe(0);
    expect(readdirSync(path.join(workspace, 'out'))).toContain('01-quick');
    expect((await runCli(words, workspace)).exitCode).toBe(0);
    expect(readdirSync(path.join(workspace, 'out')).sort()).toEqual([
      '.metaflow-runner.json',
      'outputs.json',
      'stderr.log',
      'stdout.log',
      'summary.md',
    ]);
  });
});
