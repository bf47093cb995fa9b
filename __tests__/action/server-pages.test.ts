import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../../src/action/links/provenance.js';
import { artifactUrl, fileUrl, isArtifactUrl, workflowRunUrl } from '../../src/action/links/server-pages.js';

const ENV = {
  GITHUB_SERVER_URL: 'https://git.example.org',
  GITHUB_REPOSITORY: 'team/flows',
  GITHUB_RUN_ID: '44',
  GITHUB_RUN_NUMBER: '36',
};
const SOURCE = { repository: 'team/flows', commit: 'abc', file: 'a b/train.py' };
const PAGES = 'https://git.example.org/team/flows';

describe('the address of a page on the server', () => {
  it.each([
    {
      server: 'GitHub',
      env: {},
      run: `${PAGES}/actions/runs/44`,
      attempt: `${PAGES}/actions/runs/44/attempts/2`,
      artifact: `${PAGES}/actions/runs/44/artifacts/7`,
      file: `${PAGES}/blob/abc/a%20b/train.py`,
    },
    {
      server: 'Forgejo',
      env: { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' },
      run: `${PAGES}/actions/runs/36`,
      attempt: `${PAGES}/actions/runs/36`,
      artifact: `${PAGES}/actions/runs/36/artifacts/metaflow-logs%20x`,
      file: `${PAGES}/src/commit/abc/a%20b/train.py`,
    },
    {
      server: 'Gitea',
      env: { GITEA_ACTIONS: 'true' },
      run: undefined,
      attempt: undefined,
      artifact: undefined,
      file: `${PAGES}/src/commit/abc/a%20b/train.py`,
    },
  ])(
    'a page’s address has the form that $server uses, or is missing',
    ({ env, run, attempt, artifact, file }) => {
      const whole = { ...ENV, ...env };
      expect(workflowRunUrl(whole)).toBe(run);
      expect(workflowRunUrl(whole, '2')).toBe(attempt);
      expect(artifactUrl(whole, { id: 7, name: 'metaflow-logs x' })).toBe(artifact);
      if (artifact !== undefined) expect(isArtifactUrl(whole, artifact)).toBe(true);
      expect(fileUrl(whole, SOURCE)).toBe(file);
      expect(provenanceOf(whole)['github-run']).toBe(run ?? '44');
    },
  );

  it.each([
    'https://evil.example/team/flows/actions/runs/44/artifacts/7',
    `${PAGES}@evil.example/actions/runs/44/artifacts/7`,
    `${PAGES}/actions/runs/45/artifacts/7`,
    `${PAGES}/actions/runs/44/artifacts/../../../../../evil/flows`,
    `${PAGES}/actions/runs/44/artifacts/7?next=//evil.example`,
    `${PAGES}/actions/runs/44/artifacts/`,
    'undefined/artifacts/7',
    '/artifacts/7',
  ])('%s is not the address of an artifact of this workflow run', (address) => {
    expect(isArtifactUrl(ENV, address)).toBe(false);
    expect(isArtifactUrl({}, address)).toBe(false);
  });

  it('a page’s address stays the same if the server’s own address ends with a slash', () => {
    const env = { ...ENV, GITHUB_SERVER_URL: 'https://git.example.org/' };
    expect(workflowRunUrl(env)).toBe(`${PAGES}/actions/runs/44`);
    expect(fileUrl(env, SOURCE)).toBe(`${PAGES}/blob/abc/a%20b/train.py`);
  });

  it('a page has no address if the server, the repository or the run is unknown', () => {
    for (const name of ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'])
      expect(workflowRunUrl({ ...ENV, [name]: '' })).toBeUndefined();
  });
});
