import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ResultsService } from '../helpers/results-service.js';

describe('the results service of the tests, with GitHub’s own client', () => {
  let service: ResultsService;
  let directory: string;

  beforeEach(async () => {
    service = await ResultsService.start();
    directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-artifact-'));
    for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
    vi.stubEnv('GITHUB_WORKSPACE', directory);
    writeFileSync(path.join(directory, 'stdout.log'), 'a line\n'.repeat(100_000));
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
    await service[Symbol.asyncDispose]();
  });

  const upload = (name: string) =>
    new DefaultArtifactClient().uploadArtifact(name, [path.join(directory, 'stdout.log')], directory);

  it('takes, lists and hands out an artifact byte for byte', async () => {
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

  it('refuses a second artifact of the same name, and takes it when the first was deleted', async () => {
    await upload('logs');
    await expect(upload('logs')).rejects.toThrow(/409/);
    await new DefaultArtifactClient().deleteArtifact('logs');
    await upload('logs');
    expect(service.artifacts).toHaveLength(1);
  });
});
