import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ResultsService } from '../helpers/results-service.js';

describe('the tests’ results service, with GitHub’s own client', () => {
  let service: ResultsService;
  let directory: string;

  beforeEach(async () => {
    service = await ResultsService.start();
    directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-artifact-'));
    for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
    vi.stubEnv('GITHUB_WORKSPACE', directory);
    vi.stubEnv('RUNNER_TEMP', directory);
    vi.stubEnv('ACTIONS_CACHE_SERVICE_V2', 'True');
    writeFileSync(path.join(directory, 'stdout.log'), 'a line\n'.repeat(100_000));
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
    await service[Symbol.asyncDispose]();
  });

  const upload = (name: string) =>
    new DefaultArtifactClient().uploadArtifact(name, [path.join(directory, 'stdout.log')], directory);

  it('the tests’ results service takes, lists and returns an artifact byte for byte', async () => {
    const { id } = await upload('logs');
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    expect(artifacts).toMatchObject([{ name: 'logs', id }]);
    expect((await client.getArtifact('logs')).artifact.id).toBe(id);
    const to = path.join(directory, 'downloaded');
    mkdirSync(to);
    await client.downloadArtifact(id ?? 0, { path: to });
    expect(readFileSync(path.join(to, 'stdout.log'), 'utf8')).toBe('a line\n'.repeat(100_000));
    expect(service.requests.some((request) => request.includes('comp=block&'))).toBe(true);
  });

  it('the tests’ results service rejects a second artifact of the same name, and accepts it once the first is deleted', async () => {
    await upload('logs');
    await expect(upload('logs')).rejects.toThrow(/409/);
    await new DefaultArtifactClient().deleteArtifact('logs');
    await upload('logs');
    expect(service.artifacts).toHaveLength(1);
  });

  it('the tests’ results service returns a file that is not an archive unchanged', async () => {
    const file = path.join(directory, 'stdout.log');
    const { id } = await new DefaultArtifactClient().uploadArtifact('logs', [file], directory, {
      skipArchive: true,
    });
    expect(service.artifacts).toMatchObject([{ name: 'stdout.log', mimeType: 'application/octet-stream' }]);
    const to = path.join(directory, 'downloaded');
    await new DefaultArtifactClient().downloadArtifact(id ?? 0, { path: to, skipDecompress: true });
    expect(readFileSync(path.join(to, readdirSync(to)[0] ?? ''), 'utf8')).toBe('a line\n'.repeat(100_000));
  });

  it('the tests’ results service keeps a cache, and finds its newest entry by a prefix of the key', async () => {
    const file = path.join(directory, 'stdout.log');
    for (const attempt of [1, 2]) {
      writeFileSync(file, `attempt ${attempt}\n`);
      await saveCache([file], `logs-attempt-${attempt}`);
    }
    await saveCache([file], 'logs-attempt-1');
    expect(service.cache.map(({ key, finalized }) => [key, finalized])).toEqual([
      ['logs-attempt-1', true],
      ['logs-attempt-2', true],
    ]);
    rmSync(file);
    expect(await restoreCache([file], 'logs-attempt-3', ['logs-attempt-'])).toBe('logs-attempt-2');
    expect(readFileSync(file, 'utf8')).toBe('attempt 2\n');
    expect(await restoreCache([file], 'others-attempt-3', ['others-attempt-'])).toBeUndefined();
  });
});
