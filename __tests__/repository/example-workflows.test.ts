import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../helpers/paths.js';

interface Step {
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: {
    readonly pull_request?: { readonly types?: readonly string[] } | null;
    readonly push?: { readonly branches?: readonly string[] } | null;
    readonly delete?: null;
  };
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
  readonly concurrency: { readonly group: string };
}

const FOLDER = path.join(ROOT, 'examples/workflows');
const workflows = readdirSync(FOLDER).map(
  (name) => [name, parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Workflow] as const,
);
const cleaning = workflows.filter(([, { on }]) => on.pull_request?.types?.includes('closed'));

it('some examples remove what a pull request has deployed when it is closed', () => {
  expect(cleaning.map(([name]) => name)).toEqual(['pipeline.yml', 'preview.yml']);
});

// After a merge, the ref is the base branch, which all merged pull requests share: GitHub would cancel all but the last one that waits.
it.each(cleaning)(
  'when a pull request is merged, its clean-up waits for its own deployment, and for no other pull request: %s',
  (_, { concurrency: { group } }) => {
    expect(group).toContain('${{ github.event.pull_request.number || github.ref }}');
  },
);

const ofAllBranches = workflows.filter(([, { on }]) => on.push?.branches?.includes('**'));

it.each(ofAllBranches)(
  'an example that deploys every branch leaves out the branches of bots and merge queues, and removes what a deleted branch has deployed: %s',
  (_, { on, jobs, concurrency: { group } }) => {
    expect(on.push?.branches).toEqual(['**', '!dependabot/**', '!gh-readonly-queue/**']);
    expect(on).toHaveProperty('delete');
    expect(jobs['deploy']?.if).toBe("github.event_name == 'push'");
    expect(jobs['teardown']?.if).toContain("github.event_name == 'delete'");
    expect(jobs['teardown']?.steps.at(-1)?.with).toMatchObject({ command: 'teardown' });
    // The ref of a deletion is the default branch.
    expect(group).toContain("format('refs/heads/{0}', github.event.ref) || github.ref");
  },
);

// In each concurrency group, GitHub keeps only one waiting workflow run.
it.each(workflows.filter(([, { on }]) => 'push' in on && 'schedule' in on))(
  'in an example that runs after a push and on a schedule, neither kind of workflow run can replace the other in the queue: %s',
  (_, { concurrency: { group } }) => {
    expect(group).toContain('${{ github.event_name }}');
  },
);

it('two examples deploy every branch', () => {
  expect(ofAllBranches.map(([name]) => name)).toEqual(['deploy-step-functions.yml', 'deploy.yml']);
});

it.each(workflows.map(([name]) => name))(
  'every configuration of Metaflow in an example that names S3 has the place in S3, without which Metaflow does not start: %s',
  (name) => {
    const text = readFileSync(path.join(FOLDER, name), 'utf8').replaceAll('\n# ', ' ');
    const configurations = text.match(/\{"METAFLOW_DEFAULT_DATASTORE": "s3".*?\}/gs) ?? [];
    for (const configuration of configurations)
      expect(configuration).toContain('"METAFLOW_DATASTORE_SYSROOT_S3": "s3://bucket/metaflow"');
  },
);
