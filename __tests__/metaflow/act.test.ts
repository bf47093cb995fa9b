import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { act, makeRepository } from '../helpers/act.js';
import { ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';

describe('the example workflow, in act', () => {
  it(
    'the example workflow runs a flow in act, and a later step reads its outputs',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'run']);
      expect(stdout).toMatch(
        /SlowFlow\/\d+ is successful, exit code 0, logs in metaflow-logs-run-\S+-attempt-1/,
      );
      expect(stdout).toContain('::group::Run examples/slowflow.py');
      expect(stdout).toContain('Job succeeded');
      expect(service.logArtifacts).toHaveLength(1);
      expect(exitCode).toBe(0);
    },
  );

  it(
    'the example workflow in act runs one flow per matrix job, each with its own run and artifacts, and reports on all of them',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'report']);
      const found = [
        ...stdout.matchAll(/\| (SeedsFlow\/\d+) has its logs in (metaflow-logs-\S+) and a score of 0/g),
      ];
      expect(new Set(found.map(([, pathspec]) => pathspec)).size).toBe(2);
      const names = service.artifacts.map(({ name }) => name);
      expect(names.filter((name) => name.startsWith('metaflow-logs-')).sort()).toEqual(
        found.map(([, , logs]) => logs).sort(),
      );
      expect(new Set(names).size).toBe(4);
      expect(stdout).toContain('the best seed is 2 of [{');
      expect(exitCode).toBe(0);
    },
  );

  it('a failed flow fails its step in act, and the next step still gets the run’s outputs', async () => {
    await using service = await ResultsService.start();
    const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'failure']);
    expect(stdout).toMatch(/FailingFlow\/\d+ is failed, the step is failure, exit code 1/);
    expect(service.logArtifacts).toHaveLength(1);
    expect(exitCode).toBe(0);
  });
});

describe('a re-run matrix workflow in act', () => {
  const WORKFLOW = '__tests__/fixtures/workflows/resume.yml';

  /** The tasks that a matrix job executed in an attempt, as they recorded it themselves, sorted. */
  const executed = (file: string, width: number) =>
    existsSync(`${file}-${width}`) ? readFileSync(`${file}-${width}`, 'utf8').trim().split('\n').sort() : [];

  it(
    'each re-run matrix job in act continues where its flow failed, and three attempts execute no finished task again',
    { tags: ['nightly'] },
    async () => {
      await using service = await ResultsService.start();
      const attempt = async (number: number, failAt: string) => {
        // A fresh machine: only the service carries anything over from earlier attempts.
        const repository = makeRepository(WORKFLOW);
        const file = path.join(repository, '..', `${path.basename(repository)}-executions`);
        onTestFinished(() => {
          for (const width of [2, 3]) rmSync(`${file}-${width}`, { force: true });
        });
        const variables = { GITHUB_RUN_ATTEMPT: number, GITHUB_RUN_ID: 1, EXECUTIONS: file, FAIL_AT: failAt };
        const args = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
        const ended = await act(repository, service, args, WORKFLOW);
        const job = (width: number) => {
          const [, status = '', run = '', origin = ''] =
            new RegExp(`width ${width} is (\\w+), run (\\S*) of origin (\\S+)`).exec(ended.stdout) ?? [];
          return { status, run, origin, executed: executed(file, width) };
        };
        return { ...ended, jobs: [job(2), job(3)] as const };
      };

      const first = await attempt(1, 'inner:1b');
      const second = await attempt(2, 'late');
      const third = await attempt(3, '');
      expect([first.exitCode, second.exitCode, third.exitCode]).toEqual([1, 1, 0]);
      for (const index of [0, 1] as const) {
        const [one, two, three] = [first.jobs[index], second.jobs[index], third.jobs[index]];
        expect([one.status, two.status, three.status]).toEqual(['failed', 'failed', 'successful']);
        expect([two.origin, three.origin]).toEqual([one, two].map(({ run }) => run.split('/')[1]));
        const finished = one.executed.filter((name) => name !== 'inner:1b');
        expect(two.executed.filter((name) => finished.includes(name))).toEqual([]);
        expect(three.executed).toEqual(['end', 'late']);
        // Together, the attempts executed every task.
        const all = new Set([...one.executed, ...two.executed, ...three.executed]);
        const width = index + 2;
        expect(all.size).toBe(1 + width + 2 * width + width + 4);
      }
    },
  );
});

describe('the documented workflow with an input "resume" in act', { tags: ['ci'] }, () => {
  const WORKFLOW = '.github/workflows/documented.yml';

  /** A repository with the workflow from docs/resume.md, changed to use this action and one of this repository's flows. */
  function makeDocumented(): string {
    const page = readFileSync(path.join(ROOT, 'docs', 'resume.md'), 'utf8');
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const documented = blocks.filter((text) => text.includes('workflow_dispatch'));
    expect(documented).toHaveLength(1);
    const repository = makeRepository();
    const text = (documented[0] ?? '')
      .replace('metaflow-runner/metaflow-runner@COMMIT_SHA', './')
      .replace('flows/train.py', '__tests__/fixtures/flows/failing.py');
    writeFileSync(path.join(repository, WORKFLOW), text);
    return repository;
  }

  it('the documented workflow with an input "resume" saves a bundle in act when it fails, and continues from that workflow run', async () => {
    await using service = await ResultsService.start();
    const id = '9876543210';
    const variables = (runId: string) =>
      Object.entries({
        GITHUB_RUN_ID: runId,
        GITHUB_REPOSITORY: 'octo/flows',
        GITHUB_API_URL: `${service.url}api`,
        ...service.environment(`run-${runId}`),
      }).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const secret = ['-s', `GITHUB_TOKEN=${service.restToken}`];

    const first = await act(makeDocumented(), service, [...variables(id), ...secret], WORKFLOW);
    expect(first.stdout).toMatch(/A resume bundle of FailingFlow\/\d+ was saved as artifact/);
    expect(first.exitCode).toBe(1);

    const ours = { full_name: 'octo/flows' };
    service.workflowRuns.set(`octo/flows/${id}`, { repository: ours, head_repository: ours });
    const repository = makeDocumented();
    writeFileSync(path.join(repository, 'mended'), '');
    const input = ['--input', `resume=https://github.com/octo/flows/actions/runs/${id}`];
    const args = [...variables('9876543299'), ...secret, ...input];
    const second = await act(repository, service, args, WORKFLOW, 'workflow_dispatch');
    expect(second.stdout).toMatch(
      /Resuming FailingFlow\/\d+ from workflow run 9876543210, attempt 1 \(failed; 1 task already finished\)\./,
    );
    expect(second.stdout).toContain('Job succeeded');
    expect(second.exitCode).toBe(0);
  });
});
