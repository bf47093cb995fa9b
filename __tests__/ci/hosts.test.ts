import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Child } from '../helpers/child.js';
import { ROOT } from '../helpers/paths.js';

/** Output by which a flow's author could try to control a host. */
const HOSTILE = [
  '::error::forged',
  '\u001b[2J\u001b]0;title\u0007',
  'section_end:1:metaflow_1\r\u001b[0K',
  '##[group]x',
].join('\n');

/** Calls all methods of a host, as `runInCi` does, without a flow. */
const PROGRAM = `
import { mkdirSync, writeFileSync } from 'node:fs';
const ci = await import(${JSON.stringify(path.join(ROOT, 'lib', 'ci.js'))});
const [name, directory] = process.argv.slice(2);
const host = await ci[name]({ directory });
const hostile = ${JSON.stringify(HOSTILE)};
host.mask?.(['masked-secret'], false);
const display = await host.display({ count: 2, labels: ['flow.py x=1', 'flow.py x=2'], isMixed: false, order: 'live' });
mkdirSync(directory, { recursive: true });
const progress = new ci.RunProgress();
const run = display.show({ plan: { label: 'flow.py x=1' }, position: 0, title: 'Run flow.py', logDirectory: directory, progress });
await run.write('stdout', Buffer.from('2026-01-01 10:00:00.000 [1/start/1 (pid 1)] Task is starting.\\n' + hostile + '\\nlast line'));
const outcome = { label: 'flow.py', flowFile: 'flow.py', pathspec: 'F/1', status: 'failed', startedAt: new Date(0), finishedAt: new Date(9), parameters: {}, tags: [], decospecs: [] };
await run.end(outcome);
display.end?.();
await host.note('a note ' + hostile);
await host.warn('a warning ' + hostile);
await host.onStart?.(outcome, 0);
await host.onEnd?.(outcome, 0);
await host.setOutputs({ 'run-id': '1', artifacts: 'two\\nlines' });
await host.writeResults?.([{ runId: '1' }]);
await host.writeSummary('# a summary', 'failed');
await host.showFailure({ outcome, plan: {}, progress }, 'why it failed ' + hostile, {});
await host.showProblem('a problem ' + hostile);
await host.annotate?.({ level: 'error', title: 'a title', message: 'an annotation ' + hostile, file: 'flow.py', line: 3 });
await host.onReported?.();
console.log('steps', [...progress.steps.keys()].join());
`;

async function called(name: string, env: Readonly<Record<string, string>> = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-host-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(path.join(directory, 'kept'));
  for (const file of ['output', 'summary']) writeFileSync(path.join(directory, file), '');
  const program = path.join(directory, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const ended = await new Child(process.execPath, [program, name, path.join(directory, 'kept')], {
    cwd: directory,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_OUTPUT: path.join(directory, 'output'),
      GITHUB_STEP_SUMMARY: path.join(directory, 'summary'),
      ...env,
    },
  }).ended;
  const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
  return { ...ended, shown: ended.stdout + ended.stderr, read };
}

describe.each(['plainHost', 'terminalHost', 'gitLabHost', 'gitHubHost'])('%s', (name) => {
  it('a host shows runs, notes, warnings, failures and problems, follows tasks, and keeps outputs and summary', async () => {
    const { shown, stderr, exitCode, read } = await called(name, { CI: 'true' });
    expect(exitCode, stderr).toBe(0);
    for (const text of ['last line', 'a note', 'a warning', 'why it failed', 'a problem', 'steps start'])
      expect(shown).toContain(text);
    const [outputs, summary] =
      name === 'gitHubHost'
        ? [read('output'), read('summary')]
        : [read('kept/outputs.json'), read('kept/summary.md')];
    expect(outputs).toMatch(/run-id/);
    expect(outputs).toMatch(/two(\n|\\n)lines/);
    expect(summary).toBe('# a summary');
  });

  it('a host does not obey commands in a flow’s output', async () => {
    const { shown } = await called(name, { CI: 'true' });
    const lines = shown.split(/\r\n|\n|\r/);
    expect(lines.filter((line) => line.startsWith('::error::forged'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('##['))).toEqual([]);
    expect(shown).not.toContain('\u001b]0;title');
    expect(shown).not.toContain('\u001b[2J');
    const sections = lines.map((line) => line.replaceAll('\u001b[0K', ''));
    expect(sections.filter((line) => line.startsWith('section_end:1:'))).toEqual([]);
  });
});

describe('the host for GitHub Actions', () => {
  it('the host for GitHub Actions masks secrets and writes annotations', async () => {
    const { stdout } = await called('gitHubHost', { GITHUB_WORKSPACE: ROOT });
    expect(stdout).toContain('::add-mask::masked-secret\n');
    expect(stdout).toMatch(/^::error title=a title,file=flow\.py,line=3::an annotation /m);
  });
});

describe('the entry metaflow-runner/ci', () => {
  it('metaflow-runner/ci loads none of GitHub’s packages unless a script uses the host for GitHub Actions', () => {
    const file = (name: string) => readFileSync(path.join(ROOT, 'lib', name), 'utf8');
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      for (const [, specifier = ''] of file(name).matchAll(/^(?:import|export) .*?["'](\.[^"']+)["'];$/gm))
        load(path.join(path.dirname(name), specifier));
    };
    load('ci.js');
    expect(loaded.size).toBeGreaterThan(1);
    const text = [...loaded].map(file).join('\n');
    expect(text).not.toMatch(/node_modules\/@actions\//);
    expect(file('chunks/artifact-library.js')).toMatch(/node_modules\/@actions\//);
  });
});
