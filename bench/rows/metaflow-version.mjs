import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { flowEnvironment, inWorkspace, NODE24, PYTHON, ROOT } from '../subjects.mjs';

const VERSION = '2.19.39';
const WARM = 0.2;
const COLD = 0.5;

const OURS = `
import { provideMetaflow } from ${JSON.stringify(path.join(ROOT, 'build/provision/metaflow-environment.js'))};
const { PYTHON: python, PLACE: directory, ...env } = process.env;
await provideMetaflow({
  ...{ python, cwd: process.cwd(), env, option: 'metaflow-version', version: ${JSON.stringify(VERSION)} },
  ...{ directory, temporary: { name: 'none', directory }, cache: { name: 'cache', directory } },
  log: () => {},
  cancel: new AbortController().signal,
});
`;

/** What pip and uv take from this machine's settings: its index, its authorities. */
const SETTINGS = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP|SSL)_/.test(name)));

/** A directory for each environment, and package caches that are empty or full. */
export default {
  number: 16,
  work: '`metaflow-version`: from nothing to an environment with Metaflow, with full package caches',
  against: '`python -m venv` and its `pip install --compile metaflow`',
  target: `≤ ${times(WARM)} (≤ ${times(COLD)})`,
  limit: 1,
  turns: 5,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const fresh = () => mkdtempSync(path.join(cwd, 'place-'));
      const full = fresh();
      const env = (caches) => ({
        ...flowEnvironment({ ...SETTINGS, PYTHON }),
        ...{ PIP_CACHE_DIR: path.join(caches, 'pip'), UV_CACHE_DIR: path.join(caches, 'uv') },
      });
      const ours = (caches) =>
        timeOf(NODE24, ['--input-type=module', '-e', OURS], { cwd, env: { ...env(caches), PLACE: fresh() } });
      const theirs = async (caches) => {
        const place = fresh();
        const made = await timeOf(PYTHON, ['-m', 'venv', place], { cwd, env: env(caches) });
        const install = ['-m', 'pip', 'install', '--quiet', '--compile', `metaflow==${VERSION}`];
        return made + (await timeOf(path.join(place, 'bin', 'python'), install, { cwd, env: env(caches) }));
      };
      const withoutCaches = (make) => async () => {
        const caches = fresh();
        const ms = await make(caches);
        rmSync(caches, { recursive: true, force: true });
        return ms;
      };
      await ours(full);
      await theirs(full);
      const found = await interleaved(turns, {
        ...{ ours: () => ours(full), theirs: () => theirs(full) },
        ...{ oursCold: withoutCaches(ours), theirsCold: withoutCaches(theirs) },
      });
      const warm = found.ours / found.theirs;
      const cold = found.oursCold / found.theirsCold;
      return {
        value: Math.max(warm / WARM, cold / COLD),
        ours: `${milliseconds(found.ours)} (${milliseconds(found.oursCold)} with empty caches)`,
        theirs: `${milliseconds(found.theirs)} (${milliseconds(found.theirsCold)})`,
        figure: `${times(warm)} (${times(cold)})`,
        profile:
          'No uv is on the PATH, so it is fetched by pip as well, in each turn; where one is, or one was fetched before, ' +
          'that time is saved.',
      };
    }),
};
