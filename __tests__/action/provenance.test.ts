import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { provenanceOf, stepProvenance } from '../../src/action/links/provenance.js';
import { stepIdentity } from '../../src/action/step-identity.js';
import { resumedPlan } from '../../src/execution/resume/resume-from-bundle.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { runAction } from '../helpers/action.js';
import { PYTHONS } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

const OF_GITHUB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'team/flows',
  GITHUB_RUN_ID: '99',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'train',
  GITHUB_ACTOR: 'octocat',
};

/** Prints the tags in JSON, as a task in a pod gets them: Metaflow writes them into a command like this one. */
const IN_POD = `
import json, shlex, subprocess, sys
from metaflow.util import dict_to_cli_options
show = '%s -c \\\\"import json, sys; print(json.dumps(sys.argv[1:]))\\\\" %s' % (
    sys.executable, " ".join(dict_to_cli_options({"tag": sys.argv[1:]})))
print(subprocess.run(shlex.split('bash -c "%s"' % show), capture_output=True, text=True).stdout)
`;

/** Names that git accepts for a branch. */
const HOSTILE_BRANCHES = [
  '$(id)',
  '`id`',
  'a;id',
  "it's",
  'a"b',
  `a"'$(id)'"b`,
  `a'$(id)'b`,
  '"$(id)"',
  "'$(id)'",
  '{a,b}',
  'a|b&c>d<e(f)#g!h',
  'größe',
];

describe('the provenance of a run', () => {
  it.each(['newest', 'oldest'] as const)(
    'the provenance reaches tasks on a cluster unchanged, and no shell there executes a part of a branch’s name (Metaflow: %s)',
    (version) => {
      const tags = HOSTILE_BRANCHES.flatMap((branch) =>
        Object.entries(provenanceOf({ GITHUB_REF: branch })).map(([name, value]) => `${name}:${value}`),
      );
      const printed = execFileSync(PYTHONS[version], ['-c', IN_POD, ...tags], { encoding: 'utf8' });
      expect(JSON.parse(printed)).toEqual(tags.flatMap((tag) => ['--tag', tag]));
      expect(new Set(tags).size).toBe(HOSTILE_BRANCHES.length);
      expect(tags).toContain('github-ref:a|b&c>d<e(f)#g!h');
      expect(tags.join('\n')).toMatch(/^github-ref:it_s:[0-9a-f]{20}$/m);
    },
  );

  it('a run that is resumed from a bundle gets a tag that a shell would interpret in another form', () => {
    const plan = { tags: ['own'], provenance: {}, runOptions: {} } as unknown as RunPlan;
    const { tags } = resumedPlan(plan, { name: 'resume', from: { kind: 'latest' } }, ['nightly', '$(id)']);
    expect(tags).toEqual(['own', 'nightly', expect.stringMatching(/^_\(id\):[0-9a-f]{20}$/)]);
  });

  it('the provenance names the workflow run, the commit and the pull request', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'event-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const event = path.join(directory, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'def' } } }));
    expect(provenanceOf({ ...OF_GITHUB, GITHUB_EVENT_PATH: event })).toEqual({
      'github-repository': 'team/flows',
      'github-sha': 'abc',
      'github-head-sha': 'def',
      'github-ref': 'refs/pull/7/merge',
      'github-event': 'pull_request',
      'github-run': 'https://github.com/team/flows/actions/runs/99',
      'github-attempt': '2',
      'github-job': 'train',
      'github-pull-request': '7',
      'github-actor': 'octocat',
    });
  });

  it('the provenance contains only the known facts, truncated to Metaflow’s tag limit', () => {
    const event = path.join(tmpdir(), 'no-such-event.json');
    const env = { GITHUB_REF: `refs/heads/${'x'.repeat(600)}`, GITHUB_SHA: '', GITHUB_EVENT_PATH: event };
    const tags = Object.entries(provenanceOf(env)).map(([name, value]) => `${name}:${value}`);
    expect(tags).toHaveLength(1);
    expect(tags[0]).toHaveLength(500);
  });

  it('the provenance is truncated between characters, because half a character is not a valid tag', () => {
    for (const begin of ['', 'x']) {
      const { 'github-ref': ref = '' } = provenanceOf({ GITHUB_REF: begin + '😀'.repeat(300) });
      expect(ref.isWellFormed()).toBe(true);
      expect(ref.length).toBeGreaterThan(485);
    }
  });

  it.each([
    { pull_request: { number: { of: 'something' }, head: { sha: 123 } } },
    { pull_request: { number: null, head: { sha: ['def'] } } },
    { pull_request: { head: null } },
    { pull_request: null },
    null,
  ])('the provenance takes only texts and numbers from the event: %j', (written) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'event-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const event = path.join(directory, 'event.json');
    writeFileSync(event, JSON.stringify(written));
    const found = Object.entries(provenanceOf({ GITHUB_SHA: 'abc', GITHUB_EVENT_PATH: event }));
    expect(found.filter(([, value]) => !['abc', '123'].includes(value))).toEqual([]);
  });

  it('the step in the provenance names job, matrix values, id and label in plain characters, and differs if any of them does', () => {
    const env = { GITHUB_JOB: 'train', GITHUB_ACTION: '__self' };
    const tag = (matrix: string, id?: string, label = 'train.py') =>
      stepProvenance(stepIdentity(env, matrix, id), label)['github-step'] ?? '';
    expect(tag('{"seed": 3}', 'eu')).toMatch(/^train-3-[0-9a-f]{8}-eu-self-train\.py$/);
    expect(tag('{"seed":3}', 'eu')).toBe(tag('{"seed": 3}', 'eu'));
    const tags = [
      ...[tag('null'), tag('{"seed": 3}'), tag('{"seed": "3"}'), tag('{"other": 3}')],
      ...[
        tag('null', 'eu'),
        tag('null', undefined, 'train.py lr=1'),
        tag(`{"x": "${"'$(id)`".repeat(99)}"}`),
      ],
    ];
    expect(new Set(tags).size).toBe(tags.length);
    for (const one of tags) expect(one).toMatch(/^[\w.-]{1,120}$/);
  });

  it('a run is tagged with its provenance and with the tags of Metaflow’s variable; a resumed run has its origin’s own tags and its own provenance', async () => {
    const workspace = makeWorkspace();
    const failed = await runAction({
      workspace,
      inputs: { flow: 'failing.py' },
      env: {
        ...{ ...OF_GITHUB, GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: 'old' },
        METAFLOW_RUN_TAGS: 'nightly team:a',
      },
    });
    writeFileSync(path.join(workspace, 'mended'), '');
    const resumed = await runAction({
      workspace,
      inputs: { flow: 'failing.py', resume: failed.outputs['run-id'] ?? '', tags: 'again' },
      env: OF_GITHUB,
    });
    expect(tagsOf(workspace, failed.outputs)).toEqual(expect.arrayContaining(['nightly', 'github-sha:old']));
    const tags = tagsOf(workspace, resumed.outputs);
    expect(tags).toEqual(
      expect.arrayContaining(['again', 'nightly', 'team:a', 'github-sha:abc', 'github-attempt:2']),
    );
    expect(tags).not.toContain('github-sha:old');
    expect(tags).not.toContain('github-attempt:1');
  });

  it('a run has no provenance tags if they are turned off', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const inputs = { flow: 'quick.py', 'provenance-tags': 'false', tags: 'only' };
    const step = await runAction({
      ...{ workspace, inputs },
      env: { ...OF_GITHUB, METAFLOW_RUN_TAGS: 'replaced' },
    });
    expect(tagsOf(workspace, step.outputs)).toEqual(['only']);
  });
});

function tagsOf(workspace: string, outputs: Readonly<Record<string, string>>): string[] {
  const file = path.join(workspace, '.metaflow', outputs['pathspec'] ?? '', '_meta', '_self.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { tags: string[] }).tags.sort();
}
