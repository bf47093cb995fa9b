import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { artifactName } from '../../src/action/artifacts/artifact-name.js';
import { ArtifactService } from '../../src/action/artifacts/artifact-service.js';
import { bundleName } from '../../src/action/resume/bundle-name.js';
import { BUNDLE_FILE } from '../../src/bundle/index.js';
import { saveInCache } from '../../src/action/resume/cache-carrier.js';
import { CacheService } from '../../src/action/resume/cache-service.js';
import { carriersOf } from '../../src/action/resume/carriers.js';
import { findBundle } from '../../src/action/resume/find-bundle.js';
import { stepIdentity } from '../../src/action/step-identity.js';
import { ResultsService } from '../helpers/results-service.js';
import { zipOf } from '../helpers/zip.js';

const RUN = { flowFile: 'flow.py', position: 0 };
const COINCIDENCE =
  /several jobs or steps uploaded their results as "(?:call\._1\.)?train.*-self", .* value of the input "id"/;

/** The properties that distinguish a job from others, or do not. */
interface Like {
  readonly matrix?: string;
  readonly id?: string;
  /** The jobs that called it, as named by the runner. */
  readonly path?: string;
  /** Its event, if it is not a push to a branch. */
  readonly event?: Readonly<Record<string, string>>;
}

describe('a bundle from an earlier attempt', () => {
  let service: ResultsService;
  let directory: string;

  beforeEach(async () => {
    service = await ResultsService.start();
    directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-carriers-'));
    vi.stubEnv('RUNNER_TEMP', directory);
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    rmSync(directory, { recursive: true });
    await service[Symbol.asyncDispose]();
  });

  /** The job with this letter, in one attempt and with that attempt's token. */
  function job(letter: string, attempt: number, { matrix = 'null', id, path: of, event }: Like) {
    const env: NodeJS.ProcessEnv = {
      ...{
        GITHUB_JOB: 'train',
        GITHUB_ACTION: '__self',
        GITHUB_RUN_ID: '1',
        ACTIONS_CACHE_SERVICE_V2: 'True',
        GITHUB_EVENT_NAME: 'push',
        ...event,
      },
      ...service.environment('run-1', `${letter}-${attempt}`),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...(of && { ACTIONS_ORCHESTRATION_ID: `3e77825e-0f10-4ef9-9852-a3291ffef79a.${of}.train.__default` }),
    };
    const identity = stepIdentity(env, matrix, id);
    const name = bundleName(identity, RUN, '1');
    const upload = async (as: string, file: string) => {
      for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
      writeFileSync(path.join(directory, file), `of ${letter}`);
      const signal = AbortSignal.timeout(10_000);
      await new ArtifactService(env).upload(as, [path.join(directory, file)], directory, { signal });
    };
    return {
      async ends(isGood = false) {
        await upload(artifactName('report', identity), 'report.json');
        if (isGood) return;
        await upload(name.artifactName, BUNDLE_FILE);
        const cache = CacheService.of(env, 'write');
        if (cache && identity.isSure)
          await saveInCache(
            cache,
            name.cacheKey,
            path.join(directory, BUNDLE_FILE),
            AbortSignal.timeout(10_000),
          );
      },
      /** The job whose bundle it finds and where, or why it finds none. */
      async finds() {
        for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
        const to = mkdtempSync(path.join(directory, 'found-'));
        const use = (file: string) => Promise.resolve(readFileSync(file, 'utf8'));
        const never = new AbortController().signal;
        const found = await findBundle(carriersOf(env, name, identity, undefined), to, use, never);
        return 'used' in found ? `${found.used} by ${found.offer.carrier}` : found.none;
      },
    };
  }

  const alike: [string, Like][] = [
    ['two jobs that call one reusable workflow', {}],
    ['two matrix jobs in a reusable workflow', { matrix: '{"seed": 1}' }],
    ['two jobs with the same id', { id: 'same' }],
  ];
  it.each(alike)('a bundle is used for neither of %s, whichever failed', async (_, like) => {
    await job('a', 1, like).ends();
    expect(await job('a', 2, like).finds()).toMatch(/^of a/);
    await job('b', 1, like).ends(true);
    for (const letter of ['a', 'b']) expect(await job(letter, 2, like).finds()).toMatch(COINCIDENCE);
    await job('b', 2, like).ends();
    await job('a', 2, like).ends(true);
    expect(await job('b', 3, like).finds()).toMatch(COINCIDENCE);
  });

  it('a bundle is not used if another job uploaded something under the same name in this attempt', async () => {
    await job('a', 1, {}).ends();
    await job('a', 2, {}).ends(true);
    expect(await job('b', 2, {}).finds()).toMatch(COINCIDENCE);
  });

  it('a bundle in the cache is not used if both jobs failed and their artifacts are not visible', async () => {
    const like = { path: 'call._1' };
    await job('a', 1, like).ends();
    service.artifacts.length = 0;
    expect(await job('a', 2, like).finds()).toBe('of a by cache');
    await job('b', 1, like).ends();
    service.artifacts.length = 0;
    expect(await job('a', 2, like).finds()).toMatch(COINCIDENCE);
    await job('a', 2, like).ends();
    service.artifacts.length = 0;
    expect(await job('b', 3, like).finds()).toMatch(COINCIDENCE);
  });

  it.each<Record<string, string>>([
    { GITHUB_EVENT_NAME: 'release' },
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' },
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { GITHUB_EVENT_NAME: 'workflow_run' },
  ])(
    'a job with %o does not search the cache, whose entries another job’s code may have written',
    async (event) => {
      await job('a', 1, { id: 'a' }).ends();
      service.artifacts.length = 0;
      expect(await job('a', 2, { id: 'a', event }).finds()).toMatch(
        /^artifacts: none; cache: not used, because other people's code may have written its entries$/,
      );
      expect(service.requests.filter((line) => /CacheEntryDownload/.test(line))).toEqual([]);
    },
  );

  it('the search for a bundle ends within a few minutes, however many slow ones are offered', async () => {
    let downloads = 0;
    const offer = { carrier: 'artifacts', attempt: 1 };
    const download = () => {
      downloads += 1;
      return new Promise<never>(() => undefined);
    };
    const offers = () => Promise.resolve(Array.from({ length: 1000 }, () => ({ ...offer, download })));
    const use = () => Promise.reject(new Error('never'));
    const limits = { lookUpMs: 1_000, downloadMs: 20, allDownloadsMs: 50 };
    const { signal } = new AbortController();
    const found = await findBundle([{ name: 'artifacts', offers }], directory, use, signal, limits);
    expect(found).toMatchObject({ none: expect.stringMatching(/; 99\d others were not tried$/) as string });
    expect(downloads).toBeLessThan(5);
  });

  it.each<[string, Like]>([
    ['nothing distinguishes it from other jobs', {}],
    [
      'only its matrix distinguishes it, because several jobs may call its workflow',
      { matrix: '{"seed": 1}' },
    ],
  ])('a job does not search the cache if %s', async (_, like) => {
    await job('a', 1, { ...like, id: 'a' }).ends();
    await job('a', 1, like).ends();
    service.artifacts.length = 0;
    expect(await job('b', 2, like).finds()).toMatch(
      /artifacts: none; cache: not used, .* set the input "id"/,
    );
  });

  it('a step that uploaded a bundle twice gets the newer one', async () => {
    const own = job('a', 1, {});
    await own.ends();
    await own.ends();
    const names = service.artifacts.map(({ name }) => name);
    expect(names.filter((name) => /-j[0-9a-f]+-2$/.test(name))).toHaveLength(2);
    expect(await job('a', 2, {}).finds()).toBe('of a by artifacts');
    service.artifacts.find(({ name }) => /^metaflow-resume-.*-j[0-9a-f]+$/.test(name))?.content.fill(0);
    expect(await job('a', 2, {}).finds()).toBe('of a by artifacts');
  });

  it('a bundle is not used if one job was killed before it uploaded its record, and another uploaded only a record', async () => {
    await job('a', 1, {}).ends();
    const at = service.artifacts.findIndex(({ name }) => name.startsWith('metaflow-report-'));
    service.artifacts.splice(at, 1);
    await job('b', 1, {}).ends(true);
    for (const letter of ['a', 'b']) expect(await job(letter, 2, {}).finds()).toMatch(COINCIDENCE);
  });

  const apart: [string, Like, Like][] = [
    ['their ids', { id: 'north' }, { id: 'south' }],
    ['ids that look alike', { id: 'a b' }, { id: 'a_b' }],
    ['the ends of long ids', { id: `${'x'.repeat(300)}1` }, { id: `${'x'.repeat(300)}2` }],
    ['ids in another alphabet', { id: '北' }, { id: '南' }],
    ['the job that calls them', { path: 'north' }, { path: 'south' }],
    ['the matrix that calls them', { path: 'call._1' }, { path: 'call._2' }],
    ['their own matrix', { matrix: '{"seed": "1"}' }, { matrix: '{"seed": 1}' }],
  ];
  it.each(apart)('a job gets its own bundle if jobs differ in %s', async (_, a, b) => {
    await job('a', 1, a).ends();
    await job('b', 1, b).ends();
    expect(await job('a', 2, a).finds()).toBe('of a by artifacts');
    expect(await job('b', 2, b).finds()).toBe('of b by artifacts');
    service.artifacts.length = 0;
    const isUnsure = a.path === 'north' || a.matrix !== undefined;
    const isInCache = isUnsure ? /artifacts: none/ : /of b by cache/;
    expect(await job('b', 2, b).finds()).toMatch(isInCache);
  });

  it('a bundle is found at the top level of its archive, where older versions put it', async () => {
    await job('a', 1, {}).ends();
    const [{ name } = { name: '' }] = service.artifacts.filter((one) => one.name.includes('-resume-'));
    service.artifacts.length = 0;
    service.add(name, zipOf(BUNDLE_FILE, Buffer.from('of old')));
    expect(await job('a', 2, {}).finds()).toBe('of old by artifacts');
  });

  it('GitHub’s own client can unpack a bundle’s ZIP archive, whatever bytes the bundle contains', async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    for (const [key, value] of Object.entries(service.environment())) vi.stubEnv(key, value);
    const file = path.join(directory, BUNDLE_FILE);
    // The signatures of the parts of a ZIP archive.
    const signatures = ['PK\x07\x08', 'PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PKm'];
    const bytes = Buffer.from(signatures.join('0123456789abcdef').repeat(10_000), 'latin1');
    writeFileSync(file, bytes);
    const signal = AbortSignal.timeout(10_000);
    const options = { signal, compressionLevel: 0 };
    const { id = 0 } = await new ArtifactService(process.env).upload('bundle', [file], directory, options);
    const to = path.join(directory, 'unpacked');
    mkdirSync(to);
    await new DefaultArtifactClient().downloadArtifact(id, { path: to });
    expect(readFileSync(path.join(to, 'bundle', BUNDLE_FILE)).equals(bytes)).toBe(true);
    expect(service.artifacts[0]?.mimeType).toBe('application/zip');
    expect(service.artifacts[0]?.content.length).toBeLessThan(bytes.length + 1000);
  });
});
