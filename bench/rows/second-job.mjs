import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { clockedStep, inWorkspace } from '../subjects.mjs';
import { SETTINGS, VERSION } from './metaflow-version.mjs';

/** Two jobs on new machines, which share nothing but GitHub's cache. */
export default {
  number: 17,
  work: 'A second job with `metaflow-version` and `cache: auto`, from the start of the action until the flow is spawned',
  against: 'the first job, which fills the cache',
  target: '≤ 0.15 ×',
  limit: 0.15,
  turns: 3,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      // Node 24 or Vitest strips the types.
      const { ResultsService } = await import('../../__tests__/helpers/results-service.ts');
      const service = await ResultsService.start();
      // As on GitHub, each machine has its tools at the same place: an environment cannot be moved.
      const machine = path.join(cwd, 'machine');
      const caches = { PIP_CACHE_DIR: path.join(machine, 'pip'), UV_CACHE_DIR: path.join(machine, 'uv') };
      const env = {
        ...{ ...SETTINGS, ...service.environment(), ...caches },
        ...{ GITHUB_EVENT_NAME: 'push', ACTIONS_CACHE_SERVICE_V2: 'True' },
        RUNNER_TOOL_CACHE: path.join(machine, 'tools'),
      };
      const timeOfJob = async ({ installs }) => {
        // Deleting it would slow down what follows.
        if (existsSync(machine))
          renameSync(machine, path.join(mkdtempSync(path.join(cwd, 'earlier-')), 'machine'));
        const { spawned } = await clockedStep(cwd, { flow: 'noop.py', 'metaflow-version': VERSION }, { env });
        if (Object.values(caches).some((directory) => existsSync(directory)) !== installs)
          throw new Error(`The ${installs ? 'first job had' : 'second job did not have'} the environment.`);
        return spawned;
      };
      try {
        const { ours, theirs, tar } = await interleaved(turns, {
          theirs: async () => {
            service.cache.length = 0;
            return await timeOfJob({ installs: true });
          },
          ours: async () => await timeOfJob({ installs: false }),
          tar: async () => {
            const directory = mkdtempSync(path.join(cwd, 'unpacked-'));
            const archive = path.join(cwd, 'archive.tar.gz');
            writeFileSync(archive, service.cache[0].content);
            return await timeOf('tar', ['-xzf', archive, '-C', directory]);
          },
        });
        const [entry] = service.cache;
        return {
          value: ours / theirs,
          ours: milliseconds(ours),
          theirs: milliseconds(theirs),
          figure: times(ours / theirs),
          profile: `The environment is ${(entry.content.length / 1e6).toFixed(1)} MB in the cache. The action downloads it from this machine, compares it with its digest, and unpacks it: \`tar\` alone takes ${milliseconds(tar)} for that, ${times(tar / theirs)}.`,
        };
      } finally {
        await service[Symbol.asyncDispose]();
      }
    }),
};
