import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tagsOf } from '../../src/ci/deploy/check-deploys.js';
import { deployingUser } from '../../src/ci/deploy/deploying-user.js';
import { gitBranch, type GitBranch } from '../../src/ci/deploy/git-branch.js';
import { projectBranch } from '../../src/ci/deploy/project-branch.js';
import { teardownInCi } from '../../src/ci/deploy/teardown-in-ci.js';
import type { Host } from '../../src/ci/host.js';
import type { DeploySettings } from '../../src/options/deploy-settings.js';
import { Redactor } from '../../src/redaction/index.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { UsageError } from '../../src/runner/index.js';

const NAME = 'Input "project-branch"';

function ofGitHub(kind: string, env: Record<string, string>, event: object): GitBranch | string {
  const directory = mkdtempSync(path.join(tmpdir(), 'event-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  const file = path.join(directory, 'event.json');
  writeFileSync(file, JSON.stringify(event));
  return gitBranch({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: kind, GITHUB_EVENT_PATH: file, ...env });
}

const repository = { default_branch: 'main' };

describe('the git branch of a job', () => {
  it.each<[string, string, Record<string, string>, object, GitBranch]>([
    [
      'a push to the default branch',
      'push',
      { GITHUB_REF: 'refs/heads/main' },
      { repository },
      { name: 'main', isDefault: true },
    ],
    [
      'a push to another branch',
      'push',
      { GITHUB_REF: 'refs/heads/feature/x' },
      { repository },
      { name: 'feature/x', isDefault: false },
    ],
    [
      'a pull request',
      'pull_request',
      { GITHUB_REF: 'refs/pull/1/merge', GITHUB_HEAD_REF: 'x' },
      { repository },
      { name: 'x', isDefault: false, head: 'x' },
    ],
    [
      'a schedule, whose event does not describe the repository',
      'schedule',
      { GITHUB_REF: 'refs/heads/main' },
      { schedule: '0 3 * * *' },
      { name: 'main', isDefault: true },
    ],
    [
      'a dispatch on the default branch',
      'workflow_dispatch',
      { GITHUB_REF: 'refs/heads/main' },
      { repository },
      { name: 'main', isDefault: true },
    ],
    [
      'a merge queue',
      'merge_group',
      { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1-abc' },
      { repository },
      { name: 'gh-readonly-queue/main/pr-1-abc', isDefault: false },
    ],
    [
      'a pull request from a branch called main',
      'pull_request',
      { GITHUB_HEAD_REF: 'main' },
      { repository },
      { name: 'main', isDefault: false, head: 'main' },
    ],
    [
      'a pull request from a fork',
      'pull_request_target',
      { GITHUB_HEAD_REF: 'main' },
      {
        repository,
        pull_request: {
          number: 7,
          head: { ref: 'main', label: 'mallory:main', repo: { full_name: 'mallory/app' } },
          base: { repo: { full_name: 'octo/app' } },
        },
      },
      { name: 'pull:7', isDefault: false, head: 'main' },
    ],
    [
      'the deletion of a branch',
      'delete',
      { GITHUB_REF: 'refs/heads/main' },
      { repository, ref: 'feature/x', ref_type: 'branch' },
      { name: 'feature/x', isDefault: false },
    ],
  ])('the git branch is known on GitHub for %s', (_, kind, env, event, expected) => {
    expect(ofGitHub(kind, env, event)).toEqual(expected);
  });

  it.each<[string, Record<string, string>, object, string]>([
    ['GitHub', { GITHUB_HEAD_REF: 'x' }, { ref: 'x', label: 'mallory:x' }, 'mallory:x'],
    // Their labels are the branch's name, and they know a deleted fork's branch only by the pull request.
    ['Gitea', { GITHUB_HEAD_REF: 'x' }, { ref: 'x', label: 'x' }, 'mallory/app:x'],
    [
      'Gitea, where it was deleted',
      { GITHUB_HEAD_REF: 'refs/pull/1/head' },
      { ref: 'refs/pull/1/head', label: 'x', repo: null },
      ':refs/pull/1/head',
    ],
    ['a server without labels', {}, { ref: 'x' }, 'mallory/app:x'],
  ])(
    'a pull request from a fork on %s never gets the deployments of the repository’s own branch',
    (_, env, head, expected) => {
      const request = (more: object) => ({
        pull_request: { head: { ...head, ...more }, base: { repo: { full_name: 'octo/app' } } },
      });
      const given = { repo: { full_name: 'mallory/app' }, ...head };
      const found = ofGitHub('pull_request_target', env, request(given)) as GitBranch;
      expect(found.name).toBe(expected);
      const own = ofGitHub(
        'pull_request',
        { GITHUB_HEAD_REF: 'x' },
        request({ repo: { full_name: 'octo/app' } }),
      );
      expect(own).toEqual({ name: 'x', isDefault: false, head: 'x' });
      expect(projectBranch(NAME, 'auto', found)).not.toEqual(projectBranch(NAME, 'auto', own));
    },
  );

  it('two forks of one owner never share a deployment, and a fork that has been deleted keeps its own', () => {
    const of = (number: number, repo: object | null) => {
      const head = { ref: 'main', label: 'team:main', repo };
      const base = { repo: { full_name: 'octo/app' } };
      const env = { GITHUB_HEAD_REF: 'main' };
      return projectBranch(
        NAME,
        'auto',
        ofGitHub('pull_request', env, { pull_request: { number, head, base } }),
      );
    };
    const first = of(7, { full_name: 'team/app' });
    expect(first).toEqual({ branch: expect.stringMatching(/^pull_7_[0-9a-f]{20}$/) as string });
    expect(of(8, { full_name: 'team/app-2' })).not.toEqual(first);
    expect(of(7, null)).toEqual(first);
  });

  it('the git branch is not guessed if the CI does not name it', () => {
    expect(ofGitHub('push', { GITHUB_REF: 'refs/tags/v1' }, { repository })).toBe(
      'refs/tags/v1 is not a branch',
    );
    expect(ofGitHub('push', { GITHUB_REF: 'refs/heads/main' }, {})).toContain(
      'does not name the default branch',
    );
    expect(ofGitHub('delete', {}, { ref: 'v1', ref_type: 'tag' })).toBe('the deleted ref is not a branch');
    expect(ofGitHub('delete', {}, null as unknown as object)).toBe('the deleted ref is not a branch');
    expect(gitBranch({})).toBe('no CI variable names the branch');
  });

  it.each(['workflow_run', 'issue_comment', 'issues', 'check_suite', 'fork', 'watch', 'discussion'])(
    'the git branch is not the default branch for an event that anybody can cause: %s',
    (kind) => {
      const found = ofGitHub(kind, { GITHUB_REF: 'refs/heads/main' }, { repository });
      expect(found).toBe(`${kind} runs on the default branch, whatever triggered it`);
      expect(() => projectBranch(NAME, 'auto', found)).toThrow(`${NAME} is auto, but ${kind} runs on`);
    },
  );

  it('the git branch is known on GitLab', () => {
    const gitLab = { GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' };
    expect(gitBranch({ ...gitLab, CI_COMMIT_BRANCH: 'main' })).toEqual({ name: 'main', isDefault: true });
    const request = {
      ...{ ...gitLab, CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'main' },
      CI_MERGE_REQUEST_PROJECT_PATH: 'octo/app',
    };
    expect(gitBranch({ ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'octo/app' })).toEqual({
      ...{ name: 'main', isDefault: false, head: 'main' },
    });
    expect(gitBranch({ ...request, CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'mallory/app' })).toEqual({
      ...{ name: 'mallory/app:main', isDefault: false, head: 'main' },
    });
    expect(gitBranch({ ...gitLab, CI_COMMIT_TAG: 'v1' })).toContain('this is not a branch');
  });
});

describe('command: teardown', () => {
  it('teardown does not suggest production if it cannot tell which branch is meant', async () => {
    const problems: string[] = [];
    const showProblem = (text: string) => void problems.push(text);
    const host = { showProblem, note: () => undefined, warn: () => undefined } as unknown as Host;
    const settings = {
      command: 'teardown',
      orchestrator: 'argo-workflows',
      projectBranch: 'auto',
    } as DeploySettings;
    const cancel = new AbortController().signal;
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' };
    const noPlace = () => Promise.reject(new Error('It needs no place.'));
    await teardownInCi(noPlace, host, { settings, cancel, redactor: new Redactor([]), env });
    expect(problems).toEqual([
      'Option "project-branch" is auto, but refs/tags/v1 is not a branch. Name the branch whose deployments are to be removed.',
    ]);
  });
});

describe("the branch of Metaflow's @project", () => {
  const other = (name: string) => projectBranch(NAME, 'auto', { name, isDefault: false });

  it('the @project branch is production only for the default branch', () => {
    expect(projectBranch(NAME, 'auto', { name: 'main', isDefault: true })).toEqual({ production: true });
    expect(other('main')).toEqual({ branch: 'main' });
    expect(projectBranch(NAME, 'production', 'unknown')).toEqual({ production: true });
    expect(projectBranch(NAME, 'none', 'unknown')).toBeUndefined();
    expect(projectBranch(NAME, 'blue', 'unknown')).toEqual({ branch: 'blue' });
  });

  it('the @project branch is the git branch in valid characters, and no two git branches share one', () => {
    const names = [
      'feature/X-1',
      'feature/x-1',
      'feature-x-1',
      'feature_x_1',
      'x'.repeat(200),
      'x'.repeat(201),
    ];
    const branches = names.map((name) => (other(name) as { branch: string }).branch);
    expect(branches[0]).toMatch(/^feature_x_1_[0-9a-f]{20}$/);
    expect(branches[3]).toBe('feature_x_1');
    expect(new Set(branches).size).toBe(names.length);
    for (const branch of branches) expect(branch).toMatch(/^[a-z0-9_]{1,128}$/);
    expect(other('x;$(curl evil)`y`')).toEqual({
      branch: expect.stringMatching(/^x_curl_evil_y_[0-9a-f]{20}$/) as string,
    });
  });

  it('a git branch that is named like another branch’s @project branch does not get that @project branch', () => {
    const fitted = (other('feature/X-1') as { branch: string }).branch;
    expect(other(fitted)).not.toEqual({ branch: fitted });
    expect(other(fitted)).toEqual({
      branch: expect.stringMatching(/^feature_x_1_[0-9a-f]{20}_[0-9a-f]{20}$/) as string,
    });
    expect(projectBranch(NAME, fitted, 'unknown')).toEqual({ branch: fitted });
  });

  it('the @project branch has a digest for which nobody can find a second git branch', () => {
    // Among so many names, two share 16 bits, but no two share 80.
    const names = Array.from({ length: 2000 }, (_, index) => `feature/X${'-'.repeat(index + 1)}`);
    expect(new Set(names.map((name) => (other(name) as { branch: string }).branch)).size).toBe(names.length);
  });

  it('the @project branch does not become production because a pull request has a branch with that name', () => {
    const git = { name: 'mallory:production', isDefault: false, head: 'production' };
    expect(() => projectBranch(NAME, 'production', git)).toThrow('which anybody may choose');
    expect(projectBranch(NAME, 'auto', { ...git, name: 'production' })).toEqual({ branch: 'production' });
    expect(projectBranch(NAME, 'production', { ...git, head: 'feature' })).toEqual({ production: true });
  });

  it('an @project branch that is invalid or unknown is refused', () => {
    expect(() => other('日本/語')).toThrow(
      'the branch "日本/語" has no letter or digit that Metaflow accepts',
    );
    expect(() => projectBranch(NAME, 'Feature-X', 'unknown')).toThrow('got "Feature-X"');
    expect(() => projectBranch(NAME, 'auto', 'refs/tags/v1 is not a branch')).toThrow(UsageError);
  });
});

describe('the tags of a deployment', () => {
  it('a deployment without tags gets those of Metaflow’s variable for its orchestrator', () => {
    const env = { METAFLOW_ARGO_WORKFLOWS_CREATE_TAGS: 'team:a nightly', METAFLOW_RUN_TAGS: 'other' };
    const plan = { tags: [], env, provenance: { 'github-job': 'deploy' } } as unknown as RunPlan;
    expect(tagsOf(plan, 'argo-workflows')).toEqual(['team:a', 'nightly', 'github-job:deploy']);
    expect(tagsOf({ ...plan, tags: ['own'] }, 'argo-workflows')).toEqual(['own', 'github-job:deploy']);
  });

  it('a branch’s name in a deployment’s tags never looks like another branch’s, although a shell would read it as one word', () => {
    const tagOf = (branch: string) => {
      const provenance = { 'github-ref': `refs/heads/${branch}` };
      const [tag = ''] = tagsOf({ tags: [], env: {}, provenance } as unknown as RunPlan, 'argo-workflows');
      return tag;
    };
    const names = [
      'release_1',
      'release+1',
      'release#1',
      'release&1',
      'rélease_1',
      `${'é'.repeat(500)}a`,
      `${'é'.repeat(500)}b`,
    ];
    const tags = names.map(tagOf);
    expect(tags.slice(0, 2)).toEqual(['github-ref:refs/heads/release_1', 'github-ref:refs/heads/release+1']);
    expect(tags[2]).toMatch(/^github-ref:refs\/heads\/release_1:[0-9a-f]{20}$/);
    expect(new Set(tags).size).toBe(names.length);
    for (const tag of tags) expect(tag).toMatch(/^[\w.:/@%+=,-]{1,500}$/);
  });
});

describe('the user that a CI deploys as', () => {
  it('the user that a CI deploys as is the repository, unless another user is set', () => {
    expect(deployingUser({ GITHUB_REPOSITORY: 'Octo/my.app' }, {})).toEqual({
      METAFLOW_USER: 'github.octo.my.app',
    });
    const user = (server: string, repository: string) =>
      deployingUser({ GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server }, {}).METAFLOW_USER;
    expect(user('https://github.com', 'octo/app')).toBe('github.octo.app');
    const others = [
      user('https://git.example:3000', 'a.b/c'),
      user('https://git.example:3000', 'a/b.c'),
      user('https://git.example', 'a/b.c'),
      user('http://github', 'octo/app'),
    ];
    expect(others[0]).toMatch(/^git\.example-3000\.a\.b\.c\.[0-9a-f]{8}$/);
    expect(new Set([...others, 'github.octo.app']).size).toBe(5);
    expect(deployingUser({ CI_PROJECT_ID: '7' }, { USER: 'runner' })).toEqual({ METAFLOW_USER: 'gitlab.7' });
    const ofProject = (server: string) =>
      deployingUser({ CI_PROJECT_ID: '7', CI_SERVER_URL: server }, {}).METAFLOW_USER;
    expect(ofProject('https://gitlab.com')).toBe('gitlab.7');
    expect(ofProject('https://git.example')).toMatch(/^git\.example\.7\.[0-9a-f]{8}$/);
    expect(ofProject('http://gitlab')).not.toBe('gitlab.7');
    expect(deployingUser({ GITHUB_REPOSITORY: 'octo/app' }, { METAFLOW_USER: 'me' })).toEqual({});
    expect(deployingUser({}, {})).toEqual({});
  });
});
