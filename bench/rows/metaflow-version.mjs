import { mkdtempSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { flowEnvironment, inWorkspace, NODE24, PYTHON, ROOT } from '../subjects.mjs';

export const VERSION = '2.19.39';
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

/** This machine's settings for pip and uv: its index, its authorities. */
export const SETTINGS = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(PIP|SSL)_/.test(name)),
);

/** On a machine that has made such an environment before, but not for this version; and on one that never has. */
export default {
  number: 16,
  work: '`metaflow-version`, on a machine with full package caches on which it has installed another version',
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
      const place = fresh();
      const ours = (caches, PLACE = fresh()) =>
        timeOf(NODE24, ['--input-type=module', '-e', OURS], { cwd, env: { ...env(caches), PLACE } });
      const again = async () => {
        for (const name of readdirSync(place).filter((entry) => entry.startsWith('metaflow-')))
          // Deleting it would slow down what follows.
          renameSync(path.join(place, name), path.join(fresh(), name));
        return await ours(full, place);
      };
      const theirs = async (caches) => {
        const venv = fresh();
        const made = await timeOf(PYTHON, ['-m', 'venv', venv], { cwd, env: env(caches) });
        const install = ['-m', 'pip', 'install', '--quiet', '--compile', `metaflow==${VERSION}`];
        return made + (await timeOf(path.join(venv, 'bin', 'python'), install, { cwd, env: env(caches) }));
      };
      /** What nothing could avoid: an empty environment, and uv's own work. */
      const uvAlone = async () => {
        const venv = fresh();
        const made = await timeOf(PYTHON, ['-m', 'venv', '--without-pip', venv], { cwd, env: env(full) });
        const uv = path.join(
          place,
          readdirSync(place).find((name) => name.startsWith('uv-')),
          'bin',
          'uv',
        );
        const install = [
          'pip',
          'install',
          '--quiet',
          '--no-config',
          '--compile-bytecode',
          '--link-mode=copy',
        ];
        const where = ['--python', path.join(venv, 'bin', 'python'), `metaflow==${VERSION}`];
        return made + (await timeOf(uv, [...install, ...where], { cwd, env: env(full) }));
      };
      const withoutCaches = (make) => async () => await make(fresh());
      await ours(full, place);
      await theirs(full);
      const found = await interleaved(turns, {
        ...{ ours: again, theirs: () => theirs(full), uvAlone },
        ...{ oursCold: withoutCaches(ours), theirsCold: withoutCaches(theirs) },
      });
      const warm = found.ours / found.theirs;
      const cold = found.oursCold / found.theirsCold;
      return {
        value: Math.max(warm / WARM, cold / COLD),
        ours: `${milliseconds(found.ours)} (${milliseconds(found.oursCold)} with nothing)`,
        theirs: `${milliseconds(found.theirs)} (${milliseconds(found.theirsCold)})`,
        figure: `${times(warm)} (${times(cold)})`,
        profile: `An empty environment and uv alone, with its cache, take ${milliseconds(found.uvAlone)}, ${times(found.uvAlone / found.theirs)}: uv copies and byte-compiles all packages. With nothing, pip first fetches uv, as none is on the PATH.`,
      };
    }),
};
