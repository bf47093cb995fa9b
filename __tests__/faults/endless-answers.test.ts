import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ArtifactService } from '../../src/action/artifacts/artifact-service.js';
import {
  restSource,
  resultsSource,
  type ListedArtifact,
} from '../../src/action/artifacts/artifact-source.js';
import { artifactOffer } from '../../src/action/resume/artifact-carrier.js';
import { CacheService } from '../../src/action/resume/cache-service.js';
import { answerWithoutEnd } from '../helpers/endless.js';
import { ResultsService } from '../helpers/results-service.js';

const MEBIBYTE = 1024 ** 2;
const RUN = { token: 't', workflowRunId: 1, repositoryOwner: 'team', repositoryName: 'flows' };
const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url');

describe('endless responses', () => {
  let sent = 0;
  let status = 200;
  const server = createServer((request, response) => {
    if (/GetSignedArtifactURL/.test(request.url ?? ''))
      response.end(JSON.stringify({ signed_url: `${address()}/blob` }));
    else answerWithoutEnd(response, { status, piece: 'x', onSent: (bytes) => (sent += bytes) });
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = () => ({
    ACTIONS_RESULTS_URL: address(),
    ACTIONS_RUNTIME_TOKEN: `x.${claims}.x`,
    ACTIONS_CACHE_SERVICE_V2: '1',
    GITHUB_API_URL: address(),
  });
  const signal = AbortSignal.timeout(60_000);
  let directory = '';

  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-endless-'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(directory, { recursive: true });
  });
  beforeEach(() => {
    sent = 0;
    status = 200;
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the results service', () => resultsSource(env()).list(signal)],
    ['the REST API', () => restSource(env(), RUN).list(signal)],
    ['the cache', () => Promise.resolve(CacheService.of(env(), 'read')?.newest('prefix', signal))],
  ])(
    'the action stops reading an endless response after some mebibytes, even if it is an error: %s',
    async (who, ask) => {
      await expect(ask()).rejects.toThrow(`${who} answered with more than`);
      status = 404;
      await expect(ask()).rejects.toThrow(/answered (404|with more than)/);
      expect(sent).toBeLessThan(100 * MEBIBYTE);
    },
  );

  it.each(['results', 'REST'])(
    'the action stops downloading an endless bundle at the size in the list of artifacts: %s',
    async (by) => {
      const source = by === 'REST' ? restSource(env(), RUN) : resultsSource(env());
      const artifact: ListedArtifact = { name: 'bundle', id: 1, size: 10 };
      const to = path.join(directory, by);
      await expect(artifactOffer(by, artifact, 1, source).download(to, signal)).rejects.toThrow(
        `answered with more than ${10 + MEBIBYTE} bytes`,
      );
      expect(readdirSync(to)).toEqual([]);
      expect(sent).toBeLessThan(50 * MEBIBYTE);
    },
  );
});

describe('endless responses to an upload', () => {
  it('the action stops reading an endless response to an upload after some mebibytes', async () => {
    await using service = await ResultsService.start();
    for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    let sent = 0;
    service.fault = (request, response) => {
      if (!/blobs/.test(request.url ?? '')) return false;
      request.resume();
      answerWithoutEnd(response, { status: 201, piece: 'x', onSent: (bytes) => (sent += bytes) });
      return true;
    };
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-endless-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const files = path.join(directory, 'files');
    mkdirSync(files);
    writeFileSync(path.join(files, 'log'), 'text');
    const signal = AbortSignal.timeout(20_000);
    const upload = new ArtifactService(process.env).upload('logs', [path.join(files, 'log')], files, {
      signal,
    });
    await expect(upload).rejects.toThrow(`answered with more than ${MEBIBYTE} bytes`);
    expect(sent).toBeLessThan(100 * MEBIBYTE);
  });
});

describe('oversized lists', () => {
  const artifacts = { objects: '{}', numbers: '1', ids: '{"id":1}' };
  const server = createServer((request, response) => {
    const item = Object.entries(artifacts).find(([name]) => request.url?.includes(name))?.[1] ?? '';
    const count = Math.floor((15 * MEBIBYTE) / (item.length + 1));
    response.end(`{"total_count":1e99,"artifacts":[${Array(count).fill(item).join(',')}]}`);
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });

  it.each(Object.keys(artifacts))(
    'the action does not parse a list with more entries than any service has: %s',
    async (kind) => {
      const list = restSource({ GITHUB_API_URL: address() }, { ...RUN, repositoryName: kind }).list(
        AbortSignal.timeout(60_000),
      );
      await expect(list).rejects.toThrow('the REST API answered with something other than JSON');
    },
  );
});
