import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../helpers/paths.js';

interface Workflow {
  readonly on: { readonly pull_request?: { readonly types?: readonly string[] } | null };
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
