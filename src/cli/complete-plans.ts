import { tmpdir } from 'node:os';
import path from 'node:path';
import { withMetaflow } from '../ci/install.js';
import { flagName } from '../options/option.js';
import { metaflowUser } from '../runner/index.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { Places } from '../provision/writable-directory.js';
import { requireFlowFile } from '../runner/index.js';
import type { CliArguments } from './command-line/arguments.js';
import { printLine } from '../ci/hosts/printing-host.js';

/**
 * The plans with what the machine adds: a user name for Metaflow, and the requested Metaflow and packages.
 * @throws {UsageError} if any of several flows is missing; none is started then
 */
export async function completePlans(
  { plans, metaflowVersion: version, requirements }: CliArguments,
  cancel: AbortSignal,
): Promise<readonly RunPlan[]> {
  const [first] = plans;
  for (const { flowFile, cwd } of plans) if (flowFile !== '') requireFlowFile(flowFile, cwd);
  const env = { ...first.env, ...metaflowUser(first.env) };
  const named = plans.map((plan) => ({ ...plan, env }));
  return await withMetaflow(named, {
    ...{
      naming: flagName,
      ...{ version, requirements },
      places: placesOfMetaflow(process.env),
      note: printLine,
      cancel,
    },
  });
}

/**
 * Where Metaflow is installed. An empty variable counts as absent. A container's user may have no home, or one that belongs to someone
 * else.
 */
function placesOfMetaflow(env: NodeJS.ProcessEnv): Places {
  const home = env['XDG_CACHE_HOME'] || (env['HOME'] && path.join(env['HOME'], '.cache'));
  const cache = home && path.join(home, 'metaflow-runner');
  return {
    cache: cache ? { directory: cache, name: `The cache directory ${cache}` } : undefined,
    temporary: { directory: tmpdir(), name: tmpdir() },
  };
}
