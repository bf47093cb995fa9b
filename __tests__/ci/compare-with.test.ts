import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseBranch } from '../../src/action/links/base-branch.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON, PYTHON_REMOTE } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

const FLOW = `
from metaflow import FlowSpec, Parameter, step

class TrainFlow(FlowSpec):
    accuracy = Parameter("accuracy", type=float, default=0.9)
    verdict = Parameter("verdict", default="good")
    api_token = Parameter("api_token", default="none")

    @step
    def start(self):
        assert self.verdict != "broken"
        self.shown = "it is " + self.api_token
        self.metrics = {"auc": self.accuracy / 2}
        if self.verdict != "old":
            self.fresh = 1
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    TrainFlow()
`;

function withFlow(): string {
  const workspace = makeWorkspace();
  writeFileSync(path.join(workspace, 'train.py'), FLOW);
  return workspace;
}

const OPTIONS = ['--option', 'pylint=false', '--python', PYTHON];
/** What GitHub says of a job for the default branch. */
const ON_MAIN = { GITHUB_REPOSITORY: 'octo-org/flows', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a1' };

const INPUTS = { flow: 'train.py', python: PYTHON, options: 'pylint: false', upload: 'none' };

/** Runs train.py with the command. */
async function train(workspace: string, ...args: string[]) {
  const ended = await runCli(['run', 'train.py', ...OPTIONS, '--json', '-', ...args], workspace);
  return { ...ended, facts: JSON.parse(ended.stdout) as RunFacts };
}

describe('compare-with', () => {
  it('a run is compared with the newest successful run that has a tag, in the summary, in its facts and in conditions', async () => {
    const workspace = withFlow();
    await train(workspace, '--tag', 'production', '--param', 'accuracy=0.5');
    const base = await train(
      ...([workspace, '--tag', 'production', '--param', 'accuracy=0.95'] as const),
      ...['--param', 'verdict=old'],
    );
    await train(workspace, '--tag', 'production', '--param', 'verdict=broken');
    await train(workspace, '--param', 'accuracy=0.1');
    const inputs = {
      ...INPUTS,
      params: 'accuracy: 0.93',
      tags: 'production',
      'compare-with': 'production',
      'output-artifacts': 'accuracy\nverdict\nfresh',
      'fail-if':
        'accuracy < base.accuracy - 0.01\nmetrics.auc < base.metrics.auc - 0.05\nverdict == base.verdict',
    };
    const step = await runAction({ workspace, inputs });
    const pathspec = base.facts.pathspec ?? '';
    expect(step.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'gate' });
    expect(step.errors).toEqual([
      'accuracy < base.accuracy - 0.01: the value is 0.93, and that of the base run 0.95',
    ]);
    expect(step.summary).toContain(`| Artifact | Base: <code>${pathspec}</code> | This run | Difference |`);
    expect(step.summary).toContain(
      '| <code>accuracy</code> | <code>0.95</code> | <code>0.93</code> | <code>-0.02</code> |',
    );
    expect(step.summary).toContain('| <code>verdict</code> | <code>old</code> | <code>good</code> | – |');
    expect(step.summary).toContain('| <code>fresh</code> | missing | <code>1</code> | – |');
    expect(step.summary).toContain('❌ holds (base: <code>0.95</code>)');
    expect(step.summary).toContain('✅ does not hold (base: <code>0.475</code>)');
    const [facts] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
    expect(facts?.base).toEqual({ pathspec, artifacts: { accuracy: 0.95, verdict: 'old' } });
  });

  it(
    'a run can be compared with another by pathspec or id, but not with the run that it was resumed from',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const base = await train(workspace, '--param', 'accuracy=0.8');
      const pathspec = base.facts.pathspec ?? '';
      for (const name of [pathspec, base.facts.runId ?? '']) {
        const { facts, exitCode } = await train(
          ...([workspace, '--compare-with', name, '--output-artifact', 'accuracy'] as const),
          ...['--fail-if', 'accuracy < base.accuracy + 0.05'],
        );
        expect([exitCode, facts.base]).toEqual([0, { pathspec, artifacts: { accuracy: 0.8 } }]);
      }
      const resumed = await runCli(
        [
          ...['resume', 'train.py', ...OPTIONS, '--origin-run-id', pathspec, '--step', 'end', '--json', '-'],
          ...['--compare-with', pathspec],
        ],
        workspace,
      );
      const problem = `${pathspec} is a run that this one was resumed from`;
      expect((JSON.parse(resumed.stdout) as RunFacts).base).toEqual({
        pathspec: null,
        artifacts: {},
        problem,
      });
      expect(resumed.stderr).toContain(`Not compared with a base run: ${problem}.`);
    },
  );

  it(
    '"base" is the newest successful run on the base branch of a pull request, or otherwise on the default branch',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const push = { ...ON_MAIN, GITHUB_EVENT_NAME: 'push' };
      const onMain = await runAction({ workspace, inputs: INPUTS, env: push });
      await runAction({
        ...{ workspace, inputs: INPUTS },
        env: { ...push, GITHUB_REF: 'refs/heads/other' },
      });
      const event = path.join(workspace, 'event.json');
      writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
      const inputs = { ...INPUTS, 'compare-with': 'base', 'output-artifacts': 'accuracy' };
      const ofRequest = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
      for (const more of [ofRequest, { GITHUB_REF: 'refs/heads/topic', GITHUB_EVENT_PATH: event }]) {
        const step = await runAction({ workspace, inputs, env: { ...push, ...more } });
        const [facts] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
        expect(facts?.base?.pathspec).toBe(onMain.outputs['pathspec']);
      }
    },
  );

  it(
    'of a matrix or grid, "base" is the run with the same values; other runs of the job do not count, those of other jobs and older versions do',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const push = {
        ...ON_MAIN,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_BASE_REF: 'main',
        GITHUB_ACTION: '__self',
      };
      const start = async (
        env: Readonly<Record<string, string>>,
        inputs: Readonly<Record<string, string>>,
      ) => {
        const step = await runAction({
          workspace,
          inputs: { ...INPUTS, ...inputs },
          env: { ...push, ...env },
        });
        return { step, runs: JSON.parse(step.outputs['runs'] ?? '') as RunFacts[] };
      };
      const onMain = { GITHUB_JOB: 'train', GITHUB_RUN_ID: '1' };
      const grid = { grid: 'accuracy: [0.1, 0.2]', 'max-parallel': '1' };
      const [older] = (await start({ GITHUB_RUN_ID: '0', GITHUB_JOB: 'other' }, {})).runs;
      const first = await start(onMain, { ...grid, matrix: '{"seed": 1}' });
      await start(onMain, { ...grid, matrix: '{"seed": 2}' });
      const compared = async (inputs: Readonly<Record<string, string>>, job = 'train') => {
        const env = { ...onMain, GITHUB_JOB: job, GITHUB_RUN_ID: '2', GITHUB_REF: 'refs/pull/7/merge' };
        const { step, runs } = await start(env, { 'compare-with': 'base', ...inputs });
        return { notices: step.notices, bases: runs.map(({ base }) => base?.pathspec) };
      };
      const same = await compared({ ...grid, matrix: '{"seed": 1}' });
      expect(same.bases).toEqual(first.runs.map(({ pathspec }) => pathspec));
      expect((await compared({ matrix: '{"seed": 3}' })).bases).toEqual([older?.pathspec]);
      rmSync(path.join(workspace, '.metaflow', older?.pathspec ?? ''), { recursive: true });
      const { bases, notices } = await compared({ matrix: '{"seed": 3}' });
      expect(bases).toEqual([null]);
      expect(notices.join()).toContain(
        '(those of this job have another step, matrix or id, or other parameters)',
      );
    },
  );

  it(
    'on the base branch, "base" is a run of an earlier workflow run, never of the same one',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const push = { ...ON_MAIN, GITHUB_EVENT_NAME: 'push', GITHUB_BASE_REF: 'main' };
      const earlier = await runAction({
        ...{ workspace, inputs: INPUTS },
        env: { ...push, GITHUB_RUN_ID: '1', GITHUB_JOB: 'other' },
      });
      const { outputs } = await runAction({
        ...{ workspace, env: { ...push, GITHUB_RUN_ID: '2' } },
        inputs: { ...INPUTS, grid: 'accuracy: [0.1, 0.2]', 'max-parallel': '1', 'compare-with': 'base' },
      });
      const runs = JSON.parse(outputs['runs'] ?? '') as RunFacts[];
      const { pathspec } = earlier.outputs;
      expect(runs.map(({ base }) => base?.pathspec)).toEqual([pathspec, pathspec]);
    },
  );

  it('in a merge queue, "base" is the branch that the queue merges into', () => {
    const event = path.join(makeWorkspace(), 'event.json');
    const group = {
      base_ref: 'refs/heads/release/1.0',
      head_ref: 'refs/heads/gh-readonly-queue/release/1.0/pr-7-c0ffee',
    };
    writeFileSync(event, JSON.stringify({ merge_group: group, repository: { default_branch: 'main' } }));
    const env = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_EVENT_PATH: event, GITHUB_RUN_ID: '7' };
    expect(baseBranch(env)).toMatchObject({
      ...{ branch: 'release/1.0', tags: ['github-ref:refs/heads/release/1.0'] },
      ...{ noneOf: ['github-run:7'] },
    });
  });

  it(
    'only runs of a push, a schedule or workflow_dispatch are base runs, whatever branch GitHub names for other events',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const own = await runAction({
        ...{ workspace, inputs: INPUTS },
        env: { ...ON_MAIN, GITHUB_EVENT_NAME: 'schedule' },
      });
      const event = path.join(workspace, 'event.json');
      writeFileSync(event, '{"pull_request": {"number": 8, "base": {"ref": "main"}}}');
      for (const more of [
        { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event },
        { GITHUB_EVENT_NAME: 'issue_comment' },
        { GITHUB_EVENT_NAME: 'workflow_run' },
        // As older versions of the action tagged runs.
        { GITHUB_EVENT_NAME: '' },
      ])
        expect((await runAction({ workspace, inputs: INPUTS, env: { ...ON_MAIN, ...more } })).exitCode).toBe(
          0,
        );
      const inputs = { ...INPUTS, 'compare-with': 'base', 'output-artifacts': 'accuracy' };
      const step = await runAction({ workspace, inputs, env: { ...ON_MAIN, GITHUB_BASE_REF: 'main' } });
      const [facts] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
      expect(facts?.base?.pathspec).toBe(own.outputs['pathspec']);
    },
  );

  it('if runs have no base run, one notice reports it, and conditions on the base run are not evaluated', async () => {
    const step = await runAction({
      workspace: withFlow(),
      inputs: {
        ...{ ...INPUTS, grid: 'accuracy: [0.1, 0.2]', 'compare-with': 'production', junit: 'junit.xml' },
        'fail-if': 'accuracy < base.accuracy',
      },
    });
    const why = 'no successful run of TrainFlow with the id or tag "production" was found';
    expect(step.exitCode).toBe(0);
    expect(step.notices).toEqual([`Not compared with a base run: ${why}.`]);
    expect(step.warnings).toEqual([]);
    expect(step.summary).toContain('not evaluated: no successful run of TrainFlow');
  });

  it(
    'with require-base, a run without a base run fails, and one with a base run passes',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const args = ['--compare-with', 'production', '--require-base', '--tag', 'production'];
      const first = await train(workspace, ...args, '--fail-if', 'accuracy < base.accuracy');
      const why = 'no successful run of TrainFlow with the id or tag "production" was found';
      expect([first.exitCode, first.facts.failure]).toMatchObject([
        1,
        { reason: 'gate', message: `no base run: ${why}` },
      ]);
      expect(first.stderr).toContain(`--require-base: ${why}`);
      expect(first.stderr).not.toContain('Not compared with a base run');
      expect((await train(workspace, ...args)).exitCode).toBe(0);
    },
  );

  it(
    'a condition on an artifact that the base run lacks is not evaluated, with the reason, and a condition on its NaN trips',
    { tags: ['ci'] },
    async () => {
      const workspace = withFlow();
      const base = await train(
        workspace,
        '--tag',
        'old',
        '--param',
        'verdict=old',
        '--param',
        'accuracy=nan',
      );
      const { exitCode, stderr } = await train(
        ...([workspace, '--compare-with', 'old', '--output-artifact', 'accuracy'] as const),
        ...['--fail-if', 'fresh < base.fresh', '--fail-if', 'accuracy < base.accuracy'],
      );
      expect(exitCode).toBe(1);
      const run = `the base run, ${base.facts.pathspec ?? ''},`;
      expect(stderr).toContain(`Not evaluated: fresh < base.fresh: ${run} has no artifact "fresh".`);
      expect(stderr).not.toContain('--fail-if fresh');
      expect(stderr).toContain(`base.accuracy of ${run} cannot be compared: it is NaN`);
    },
  );

  it('a secret parameter of the base run is in no report', { tags: ['ci'] }, async () => {
    const workspace = withFlow();
    await train(workspace, '--tag', 'production', '--param', 'api_token=hunter2-of-the-base');
    const step = await runAction({
      workspace,
      inputs: { ...INPUTS, 'compare-with': 'production', 'output-artifacts': 'shown' },
    });
    expect(step.summary).toContain('<code>it is &#42;&#42;&#42;</code>');
    expect(JSON.stringify(step)).not.toContain('hunter2-of-the-base"');
    expect(step.outputs['runs']).not.toContain('hunter2-of-the-base');
  });

  it('a base run whose data is gone is compared as far as possible', { tags: ['ci'] }, async () => {
    const workspace = withFlow();
    const base = await train(workspace, '--tag', 'production');
    const data = path.join(workspace, '.metaflow', 'TrainFlow', 'data');
    expect(existsSync(data)).toBe(true);
    for (const name of readdirSync(data)) rmSync(path.join(data, name), { recursive: true });
    const { exitCode, facts, stderr } = await train(
      ...([workspace, '--compare-with', 'production', '--output-artifact', 'accuracy'] as const),
      ...['--param', 'accuracy=0.7', '--fail-if', 'accuracy < base.accuracy'],
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Not evaluated: accuracy < base.accuracy: ');
    expect(facts.artifacts).toEqual({ accuracy: 0.7 });
    expect(facts.base?.artifacts).toEqual({});
    expect(base.facts.pathspec).toBeDefined();
  });

  it(
    'a metadata service that fails during the search for the base run causes a warning, and the run’s result stands',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      service.fault = (request, response) => {
        const isSearch =
          /^\/flows\/TrainFlow\/runs(\?|$)/.test(request.url ?? '') && request.method === 'GET';
        if (isSearch) response.writeHead(500).end('{"message": "no disk"}');
        return isSearch;
      };
      const step = await runAction({
        workspace: withFlow(),
        inputs: {
          ...{ ...INPUTS, python: PYTHON_REMOTE, 'compare-with': 'production' },
          'fail-if': 'accuracy < base.accuracy\naccuracy < 0.1',
        },
        env: service.environment,
      });
      expect(step.outputs['status']).toBe('successful');
      expect(step.exitCode).toBe(0);
      expect(step.warnings).toEqual([
        expect.stringMatching(/^Not compared with a base run: the base run could not be read: /),
      ]);
      expect(step.summary).toMatch(
        /base\.accuracy<\/code> \| – \| not evaluated: the base run could not be read/,
      );
      expect(step.summary).toContain('✅ does not hold');
    },
  );

  it.each([
    [
      ['--fail-if', 'accuracy < base.accuracy'],
      '--fail-if: "accuracy < base.accuracy" compares with a base run: name one with --compare-with. If you mean the text "base.accuracy", put it in quotes.',
    ],
    [
      ['--compare-with', 'base'],
      '--compare-with is base, but the command does not know about pull requests. Name a tag, e.g. production, or a run.',
    ],
  ])('the command refuses %j before there is a run', async (flags, text) => {
    const workspace = withFlow();
    const ended = await runCli(['run', 'train.py', ...OPTIONS, ...flags], workspace);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain(text);
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });
});
