import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restSource } from '../../src/action/artifacts/artifact-source.js';

const RUN = { token: 't', workflowRunId: 1, repositoryOwner: 'team', repositoryName: 'flows' };

describe('a list of artifacts from the REST API', () => {
  let padding = '';
  let names: readonly unknown[] = [];
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    const artifacts = names.map((name, at) => ({ name, id: 1000 * requests + at, size_in_bytes: 1 }));
    response.end(JSON.stringify({ total_count: 1e9, artifacts, padding }));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });

  async function list() {
    requests = 0;
    const { port } = server.address() as AddressInfo;
    return await restSource({ GITHUB_API_URL: `http://127.0.0.1:${port}` }, RUN).list(
      AbortSignal.timeout(60_000),
    );
  }

  it('a list of artifacts skips names that GitHub does not allow, and is cut off after a limited number of pages', async () => {
    names = ['good', 'x'.repeat(256)];
    padding = '';
    const { artifacts, isCut } = await list();
    expect(requests).toBe(200);
    expect(new Set(artifacts.map(({ name }) => name))).toEqual(new Set(['good']));
    expect(artifacts).toHaveLength(200);
    expect(isCut).toBe(true);
  });

  it('a list of artifacts skips those whose names are not texts', async () => {
    names = ['good', null, 7, {}, { toString: 1, valueOf: 1 }];
    padding = '';
    const { artifacts } = await list();
    expect(new Set(artifacts.map(({ name }) => name))).toEqual(new Set(['good']));
  });

  it('a list of artifacts is cut off at a limit in bytes, however few artifacts it has', async () => {
    names = ['good'];
    padding = 'n'.repeat(15_000_000);
    const { artifacts, isCut } = await list();
    expect(requests).toBe(5);
    expect(artifacts).toHaveLength(5);
    expect(isCut).toBe(true);
  });
});
