import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datastorePlace, makeBundle, readManifest } from '../../src/bundle/index.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

describe('a run that is resumed after its flow has changed', () => {
  let cwd: string;
  let origin: RunFacts;

  const facts = (name: string) =>
    JSON.parse(readFileSync(path.join(cwd, `${name}.json`), 'utf8')) as RunFacts;
  const summary = (name: string) => readFileSync(path.join(cwd, name, 'summary.md'), 'utf8');
  const resume = async (name: string, more: readonly string[], env: Record<string, string> = {}) =>
    await runCli(
      [
        ...['resume', 'flow.py', '--origin-run-id', origin.runId ?? '', '--option', 'pylint=false'],
        ...['--json', `${name}.json`, '--out', name, ...more],
      ],
      cwd,
      env,
    );

  beforeAll(async () => {
    cwd = makeCase('resume-changed-code', afterAll);
    await runCli(['run', 'flow.py', '--option', 'pylint=false', '--json', 'first.json'], cwd);
    origin = facts('first');
    copyFileSync(path.join(cwd, 'changed.py'), path.join(cwd, 'flow.py'));
  });

  it(
    'a resumed run reports an exception caught by a decorator that only the resume was given',
    { tags: ['ci'] },
    async () => {
      const plain = ['plain.py', '--option', 'pylint=false', '--out', 'plain'];
      expect((await runCli(['run', ...plain], cwd)).exitCode).toBe(1);
      expect((await runCli(['resume', ...plain, '--with', 'catch:var=err'], cwd)).exitCode).toBe(0);
      expect(summary('plain')).toContain(
        '<code>@catch</code> kept <code>ValueError&#58; no data today</code>',
      );
    },
  );

  it(
    'a resumed run is reported with the code that it started with, even if one of its steps changes the flow',
    { tags: ['ci'] },
    async () => {
      const edited = ['edited.py', '--option', 'pylint=false', '--out', 'edited', '--json', 'edited.json'];
      expect((await runCli(['run', ...edited], cwd)).exitCode).toBe(1);
      expect((await runCli(['resume', ...edited], cwd, { EDIT: '1' })).exitCode).toBe(0);
      expect(readFileSync(path.join(cwd, 'edited.py'), 'utf8')).toContain('def later');
      expect(summary('edited')).toContain('work');
      expect(summary('edited')).not.toContain('later');
    },
  );

  it(
    'a resumed run refers to lines of the current code, and saves a bundle that matches its steps',
    { tags: ['ci'] },
    async () => {
      expect((await resume('broken', [], { BREAK: '1' })).exitCode).toBe(1);
      const line =
        readFileSync(path.join(cwd, 'flow.py'), 'utf8').split('def pick')[0]?.split('\n').length ?? 0;
      expect(summary('broken')).toContain(`the step's code is at <code>flow.py&#58;${line}</code>`);
      const { flowName, runId } = facts('broken');
      const step = { name: 'join', type: 'join', next: ['fan'], finishedTasks: 0, seconds: 0 };
      const request = {
        ...{
          datastore: datastorePlace(cwd, cleanEnvironment()),
          flowName: flowName ?? '',
          runId: runId ?? '',
        },
        ...{ status: 'failed' as const, flowFile: 'flow.py', flowFileSha256: null },
      };
      const seen = await makeBundle({ ...request, known: { parameters: {}, configs: [], steps: [step] } });
      const killed = await makeBundle({ ...request, status: 'killed', steps: [step] });
      for (const { manifest } of [seen, killed])
        expect(manifest.steps).toMatchObject([{ name: 'join', next: ['fan'], finishedTasks: 1 }]);
      expect((await runCli(['bundle', `${flowName}/${runId}`, '-o', 'broken.tar.gz'], cwd)).exitCode).toBe(0);
      const { steps } = await readManifest(path.join(cwd, 'broken.tar.gz'));
      expect(steps.find(({ name }) => name === 'join')).toMatchObject({ next: ['fan'], finishedTasks: 1 });
    },
  );

  it('a resumed run of a changed flow has the values, cards, diagram and caught exceptions of the steps it executed, even of new ones', async () => {
    const names = ['score/loss', 'done'].flatMap((name) => ['--output-artifact', name]);
    const run = await resume('changed', [...names, '--fail-if', 'score/loss.2 > 6']);
    expect(run.exitCode).toBe(1);
    expect(facts('changed')).toMatchObject({
      failure: { reason: 'gate' },
      artifacts: { 'score/loss': [5, 6, 7], done: 2 },
    });
    expect(readdirSync(path.join(cwd, 'changed', 'cards'))).toHaveLength(3);
    expect(summary('changed')).toContain('| <code>join</code> | ⚠️ caught | 1 | 1 |');
    expect(summary('changed')).toContain('n4("score ×3');
    expect(summary('changed')).toContain('n3 -->|"seeds"| n4');
  });

  it(
    'a resumed run that uses a parameter which the flow did not have before says so, and what to do',
    { tags: ['ci'] },
    async () => {
      const plain = ['plain.py', '--option', 'pylint=false', '--json', 'plain.json'];
      const file = path.join(cwd, 'plain.py');
      const before = readFileSync(file, 'utf8');
      await runCli(['run', ...plain], cwd);
      const changed = before
        .replace('    @step\n', '    rows = Parameter("rows", default=2)\n\n    @step\n')
        .replace('raise ValueError("no data today")', 'print(self.rows)');
      writeFileSync(file, changed.replace('from metaflow import', 'from metaflow import Parameter,'));
      await runCli(['resume', ...plain, '--origin-run-id', facts('plain').pathspec ?? ''], cwd);
      writeFileSync(file, before);
      expect(facts('plain').failure).toMatchObject({
        reason: 'task-exception',
        message:
          "KeyError: 'rows'\nThe run that this one resumes was started before the flow had this parameter. Start a new run.",
      });
    },
  );

  it(
    'a resumed run whose reused task led to another step than the code does says so, and how to continue',
    { tags: ['ci'] },
    async () => {
      const file = path.join(cwd, 'plain.py');
      const plain = ['plain.py', '--option', 'pylint=false', '--json', 'plain.json'];
      await runCli(['run', ...plain], cwd);
      const { pathspec } = facts('plain');
      const extra = '    @step\n    def extra(self):\n        self.next(self.work)\n\n';
      const flow = readFileSync(file, 'utf8').replace('raise ValueError("no data today")', 'pass');
      writeFileSync(
        file,
        flow
          .replace('self.next(self.work)', 'self.next(self.extra)')
          .replace('    @step\n    def work', `${extra}    @step\n    def work`),
      );
      const resumed = await runCli(['resume', ...plain, '--origin-run-id', pathspec ?? ''], cwd);
      expect(facts('plain')).toMatchObject({
        status: 'failed',
        failure: {
          reason: 'flow-error',
          step: 'start',
          message: `The step "start" leads to extra, but its task, which was reused from ${pathspec}/start/1, led to work. Resume from this step, or start a new run.`,
        },
      });
      expect(resumed.stderr).toContain(`--origin-run-id ${facts('plain').pathspec} --step start`);
      const again = ['resume', ...plain, '--origin-run-id', pathspec ?? '', '--step', 'start'];
      expect((await runCli(again, cwd)).exitCode).toBe(0);
    },
  );
});
