import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { Child, type Ended } from './child.js';
import { whenFinished } from './finished.js';
import { NODE24, ROOT } from './paths.js';
import type { ResultsService } from './results-service.js';
import { cleanEnvironment } from './workspace.js';
import { removeTree } from './remove-tree.js';

const E2E = '.github/workflows/e2e.yml';

/** A repository that contains only the action and a workflow. */
export function makeRepository(workflow = E2E): string {
  const repository = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-act-repository-'));
  whenFinished(() => {
    removeTree(repository);
  });
  for (const part of ['dist', 'action.yml', 'examples', workflow, '__tests__/fixtures/flows']) {
    cpSync(path.join(ROOT, part), path.join(repository, part), { recursive: true });
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: repository,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'The repository of a user');
  return repository;
}

/** Runs a repository's workflow with the Node that GitHub runs the action with. */
export async function act(
  repository: string,
  service: ResultsService,
  args: readonly string[],
  workflow = E2E,
  event = 'push',
): Promise<Ended> {
  const clean = cleanEnvironment();
  const env = {
    ...clean,
    PATH: `${path.dirname(NODE24)}:${clean['PATH'] ?? ''}`,
    XDG_CACHE_HOME: cache,
  };
  // Deploying stores a token, by default in the user's home.
  const given = { ...service.environment(), METAFLOW_TOKEN_HOME: cache };
  const ofService = Object.entries(given).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const command = [event, '-W', workflow, '-P', 'ubuntu-latest=-self-hosted', ...ofService, ...args];
  return await new Child(path.join(ROOT, '.tools', 'bin', 'act'), command, { cwd: repository, env }).ended;
}

/** Where act keeps its copies of workspaces, and the Metaflow that the action installs; shared by the tests. */
const cache = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-act-cache-'));

afterAll(() => {
  removeTree(cache);
});
