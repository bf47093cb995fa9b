import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { Child, type Ended } from '../helpers/child.js';
import { NODE24, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { cleanEnvironment } from '../helpers/workspace.js';

const WORKFLOW = '.github/workflows/e2e.yml';

/** A repository with the action and the example workflow in it, and nothing else. */
function makeRepository(): string {
  const repository = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-act-repository-'));
  onTestFinished(() => {
    rmSync(repository, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const part of ['dist', 'action.yml', 'examples', WORKFLOW, '__tests__/fixtures/flows']) {
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

async function act(repository: string, service: ResultsService, args: readonly string[]): Promise<Ended> {
  const clean = cleanEnvironment();
  const env = {
    ...clean,
    PATH: `${path.dirname(NODE24)}:${clean['PATH'] ?? ''}`,
    XDG_CACHE_HOME: cache,
  };
  const ofService = Object.entries(service.environment()).flatMap(([name, value]) => [
    '--env',
    `${name}=${value}`,
  ]);
  const command = ['push', '-W', WORKFLOW, '-P', 'ubuntu-latest=-self-hosted', ...ofService, ...args];
  return await new Child(path.join(ROOT, '.tools', 'bin', 'act'), command, { cwd: repository, env }).ended;
}

/** Where act keeps its copies of workspaces, and the Metaflow that the action installs; shared by the tests. */
const cache = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-act-cache-'));

afterAll(() => {
  rmSync(cache, { recursive: true, force: true, maxRetries: 5 });
});

describe('the example workflow, in act', () => {
  it('runs a flow, and a later step reads the outputs', async () => {
    await using service = await ResultsService.start();
    const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'run']);
    expect(stdout).toMatch(
      /SlowFlow\/\d+ is successful, exit code 0, logs in metaflow-logs-run-\S+-attempt-1/,
    );
    expect(stdout).toContain('::group::Run examples/slowflow.py');
    expect(stdout).toContain('Job succeeded');
    expect(service.artifacts).toHaveLength(1);
    expect(exitCode).toBe(0);
  });

  it('runs one flow per matrix job, each with its own run and its own artifact', async () => {
    await using service = await ResultsService.start();
    const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'matrix']);
    const found = [...stdout.matchAll(/\| (SlowFlow\/\d+) has its logs in (metaflow-logs-\S+)/g)];
    expect(new Set(found.map(([, pathspec]) => pathspec)).size).toBe(2);
    expect(service.artifacts.map(({ name }) => name).sort()).toEqual(found.map(([, , logs]) => logs).sort());
    expect(new Set(service.artifacts.map(({ name }) => name)).size).toBe(2);
    expect(exitCode).toBe(0);
  });

  it('fails the step of a failed flow, whose facts the next step knows', async () => {
    await using service = await ResultsService.start();
    const { exitCode, stdout } = await act(makeRepository(), service, ['-j', 'failure']);
    expect(stdout).toMatch(/FailingFlow\/\d+ is failed, the step is failure, exit code 1/);
    expect(service.artifacts).toHaveLength(1);
    expect(exitCode).toBe(0);
  });
});
