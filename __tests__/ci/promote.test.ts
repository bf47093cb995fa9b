import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { promoteRun } from '../../src/ci/promote/promote-run.js';
import { Run } from '../../src/client/index.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runAction } from '../helpers/action.js';
import { runCli, startCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { ciAfter } from '../helpers/rows.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const tagsOf = async (pathspec: string, cwd: string) =>
  await new Run(pathspec, { cwd, env: cleanEnvironment(), namespace: null }).userTags;

describe('tags-on-success', () => {
  it('a successful run gets its tags at the end, and the summary shows them', async () => {
    const workspace = makeWorkspace();
    const inputs = { flow: 'quick.py', python: PYTHON, 'tags-on-success': 'gated, nightly' };
    const step = await runAction({ workspace, inputs });
    expect(step.exitCode).toBe(0);
    const tags = await tagsOf(step.outputs['pathspec'] ?? '', workspace);
    expect(tags).toEqual(expect.arrayContaining(['gated', 'nightly']));
    expect(step.summary).toContain('<code>gated</code>');
    const [facts] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
    expect(facts?.tags).toContain('gated');
  });

  it(
    'a run that fails, or that a fail-if condition fails, does not get the tags of a successful run',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const run = async (...args: string[]) => {
        const options = ['--python', PYTHON, '--tag-on-success', 'gated', '--json', '-'];
        const { exitCode, stdout } = await runCli(['run', ...args, ...options], workspace);
        const { pathspec } = JSON.parse(stdout) as RunFacts;
        return { exitCode, tags: await tagsOf(pathspec ?? '', workspace) };
      };
      expect(await run('quick.py', '--fail-if', 'message == "hello"', '--param', 'message=hello')).toEqual({
        exitCode: 1,
        tags: [],
      });
      expect(await run('failing.py')).toMatchObject({ exitCode: 1, tags: [] });
      expect(await run('quick.py', '--fail-if', 'message == "bye"')).toMatchObject({
        exitCode: 0,
        tags: ['gated'],
      });
    },
  );

  it(
    'a successful run that cannot be tagged stays successful, with a warning',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      // The flow itself makes the metadata of its run unwritable.
      writeFileSync(
        path.join(workspace, 'breaking.py'),
        readFileSync(path.join(workspace, 'quick.py'), 'utf8').replace(
          /def end\(self\):\n/,
          'def end(self):\n        import os, shutil\n        from metaflow import current\n        file = os.path.join(".metaflow", current.flow_name, current.run_id, "_meta", "_self.json")\n        os.remove(file)\n        os.mkdir(file)\n',
        ),
      );
      const inputs = { flow: 'breaking.py', python: PYTHON, 'tags-on-success': 'gated' };
      const step = await runAction({ workspace, inputs });
      expect(step.outputs['status']).toBe('successful');
      expect(step.exitCode).toBe(0);
      expect(step.warnings.join('\n')).toMatch(/was successful, but could not be tagged \(gated\): /);
    },
  );
});

describe('command: promote', () => {
  /** Runs of a flow, the oldest first. */
  async function runsOf(workspace: string, flows: readonly string[], env: Record<string, string> = {}) {
    const pathspecs: string[] = [];
    for (const flow of flows) {
      const ended = await runCli(['run', flow, '--python', PYTHON, '--json', '-'], workspace, env);
      pathspecs.push((JSON.parse(ended.stdout) as RunFacts).pathspec ?? '');
    }
    return pathspecs;
  }

  it('promote moves a tag to a run, so that no other run has it', async () => {
    const workspace = makeWorkspace();
    const [first = '', second = ''] = await runsOf(workspace, ['quick.py', 'quick.py']);
    const promoted = await runCli(['promote', first, '--tag', 'baseline', '--python', PYTHON], workspace);
    expect(promoted.exitCode).toBe(0);
    expect(promoted.stderr).toContain(`${first} now has the tag baseline.`);
    const inputs = { command: 'promote', run: second, tags: 'baseline', python: PYTHON };
    const step = await runAction({ workspace, inputs });
    expect(step.errors).toEqual([]);
    expect(step.outputs).toMatchObject({ status: 'successful', pathspec: second, 'promoted-from': first });
    expect(step.summary).toContain(`<code>${second}</code> now has the tag <code>baseline</code>`);
    expect(await tagsOf(first, workspace)).not.toContain('baseline');
    expect(await tagsOf(second, workspace)).toContain('baseline');
    // A second time, nothing changes.
    const again = await runAction({ workspace, inputs });
    expect(again.outputs).toMatchObject({ status: 'successful', 'promoted-from': '' });
    expect(await tagsOf(second, workspace)).toContain('baseline');
  });

  it('promote refuses a run that failed or does not exist, and the previous run keeps the tag', async () => {
    const workspace = makeWorkspace();
    const [good = '', bad = ''] = await runsOf(workspace, ['quick.py', 'failing.py']);
    await runCli(['promote', good, '--tag', 'baseline', '--python', PYTHON], workspace);
    const promote = async (run: string) =>
      await runCli(['promote', run, '--tag', 'baseline', '--python', PYTHON], workspace);
    const failed = await promote(bad);
    expect(failed.exitCode).toBe(2);
    expect(failed.stderr).toContain(`${bad} was not successful, or has not ended. Promote a successful run.`);
    const missing = await promote(good.replace(/\d+$/, '17'));
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain(
      "There is no run QuickFlow/17. Check its id and Metaflow's configuration: ",
    );
    expect(await tagsOf(good, workspace)).toContain('baseline');
  });

  it('a run keeps the tag if the next run cannot get it', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const [first = '', second = ''] = await runsOf(workspace, ['quick.py', 'quick.py']);
    await runCli(['promote', first, '--tag', 'baseline', '--python', PYTHON], workspace);
    const refused = await runAction({
      workspace,
      inputs: { command: 'promote', run: second, tags: `baseline\n${'x'.repeat(501)}`, python: PYTHON },
    });
    expect(refused.exitCode).toBe(1);
    expect(await tagsOf(first, workspace)).toContain('baseline');
    expect(await tagsOf(second, workspace)).toEqual([]);
  });

  for (const { tags, rows } of ciAfter(
    0,
    [
      ['the run that should get it', 1],
      ['the run that had it', 0],
    ],
    1,
  )) {
    it.each(rows)(
      'a run keeps the tag if promote is cancelled while the service does not answer a request about %s',
      { tags },
      async (_, which) => {
        await using service = await MetadataService.start();
        const workspace = makeWorkspace();
        const runs = await runsOf(workspace, ['quick.py', 'quick.py'], service.environment);
        const args = (run = '') => ['promote', run, '--tag', 'baseline', '--python', PYTHON];
        await runCli(args(runs[0]), workspace, service.environment);
        const requested = new Promise<void>((resolve) => {
          const silent = runs[which]?.replace('/', '/runs/') ?? '';
          service.fault = ({ method, url }) => {
            if (method !== 'PATCH' || url?.includes(`${silent}/`) !== true) return false;
            service.fault = () => false;
            resolve();
            return true;
          };
        });
        const promoting = startCli(args(runs[1]), workspace, service.environment);
        await requested;
        promoting.process.kill('SIGINT');
        expect((await promoting.ended).exitCode).toBe(130);
        const env = { ...cleanEnvironment(), ...service.environment };
        const tags = runs.map(
          async (run) =>
            await new Run(run, { cwd: workspace, env, python: PYTHON, namespace: null }).userTags,
        );
        const [first, second] = await Promise.all(tags);
        expect(first).toContain('baseline');
        expect(second).not.toContain('baseline');
      },
    );
  }

  for (const { tags, rows } of ciAfter(
    0,
    [
      ['newer', 0, 1],
      ['older', 1, 0],
    ],
    1,
  )) {
    it.each(rows)(
      'if another job promotes a run that is %s at the same time, only the newer of the two has the tag',
      { tags },
      async (_, slow, quick) => {
        await using service = await MetadataService.start();
        const workspace = makeWorkspace();
        const runs = await runsOf(workspace, ['quick.py', 'quick.py', 'quick.py'], service.environment);
        const [before = '', ...rivals] = runs;
        const promote = (run = '') =>
          startCli(['promote', run, '--tag', 'baseline', '--python', PYTHON], workspace, service.environment);
        await promote(before).ended;
        const others: Promise<{ readonly exitCode: number | null }>[] = [];
        // The first job has looked for the tag, but not yet tagged its run, when the second promotes another.
        service.delay = async ({ method }) => {
          if (method !== 'PATCH' || others.length > 0) return;
          others.push(promote(rivals[quick]).ended);
          await others[0];
        };
        const { exitCode, stderr } = await promote(rivals[slow]).ended;
        expect((await others[0])?.exitCode).toBe(0);
        const isNewer = slow > quick;
        expect(exitCode).toBe(isNewer ? 0 : 1);
        expect(stderr).toContain(
          isNewer
            ? 'now has the tag baseline'
            : `another job promoted ${rivals[quick] ?? ''} at the same time. Promote one run at a time.`,
        );
        const env = { ...cleanEnvironment(), ...service.environment };
        const options = { cwd: workspace, env, python: PYTHON, namespace: null };
        const tags = await Promise.all(runs.map(async (run) => await new Run(run, options).userTags));
        expect(tags.map((own) => own.includes('baseline'))).toEqual([false, false, true]);
      },
    );
  }

  it(
    'if another job promotes another run with some of the tags at the same time, the error says which tags the run has',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      const workspace = makeWorkspace();
      const [older = '', newer = ''] = await runsOf(workspace, ['quick.py', 'quick.py'], service.environment);
      const env = { ...cleanEnvironment(), ...service.environment };
      const promote = async (run: string, ...tags: string[]) => {
        const args = ['promote', run, ...tags.flatMap((tag) => ['--tag', tag]), '--python', PYTHON];
        return await runCli(args, workspace, service.environment);
      };
      let other: Promise<unknown> | undefined;
      service.delay = async ({ method }) => {
        if (method !== 'PATCH' || other) return;
        await (other = promote(newer, 'live'));
      };
      expect((await promote(older, 'baseline', 'live')).stderr).toContain(
        `${older} has only baseline, not live: another job promoted ${newer} at the same time.`,
      );
      const tagsNow = async (run: string) =>
        await new Run(run, { cwd: workspace, env, python: PYTHON, namespace: null }).userTags;
      expect([await tagsNow(older), await tagsNow(newer)]).toEqual([['baseline'], ['live']]);
    },
  );

  it(
    'if the tags cannot be moved back either, the error says which runs had them',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      const workspace = makeWorkspace();
      const [first = '', second = ''] = await runsOf(
        workspace,
        ['quick.py', 'quick.py'],
        service.environment,
      );
      const env = { ...service.environment, METAFLOW_SERVICE_RETRY_COUNT: '1' };
      await runCli(['promote', first, '--tag', 'baseline', '--python', PYTHON], workspace, env);
      let changes = 0;
      service.fault = ({ method }, response) => {
        if (method !== 'PATCH' || (changes += 1) === 1) return false;
        response.writeHead(500).end();
        return true;
      };
      const promoted = await runCli(
        ['promote', second, '--tag', 'baseline', '--python', PYTHON],
        workspace,
        env,
      );
      expect(promoted.exitCode).toBe(1);
      expect(promoted.stderr).toContain(
        `The tags may have been moved, and could not be moved back: check which runs have baseline. Before, ${first} had baseline. It was to be ${second}.`,
      );
    },
  );

  it(
    'promote stops waiting for a metadata service that does not answer, and reports it',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      const workspace = makeWorkspace();
      const [run = ''] = await runsOf(workspace, ['quick.py'], service.environment);
      service.fault = () => true;
      const env = { ...cleanEnvironment(), ...service.environment };
      const place = { cwd: workspace, env, python: PYTHON, options: {} };
      const promoted = promoteRun({ run, tags: ['baseline'] }, place, new AbortController().signal, 3_000);
      await expect(promoted).rejects.toThrow('The metadata service did not answer within 3 s.');
    },
  );

  it.each([
    [['promote', 'TrainFlow/12'], '--tag is required: the tag to move to TrainFlow/12, e.g. baseline.'],
    [['promote', '12', '--tag', 'baseline'], 'RUN must be a pathspec like TrainFlow/1234, got "12".'],
    [['promote', '--tag', 'baseline'], 'promote needs RUN'],
  ])('the error explains the wrong usage "%s"', async (words, text) => {
    const ended = await runCli(words, makeWorkspace());
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain(text);
  });
});
