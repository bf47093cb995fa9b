import { existsSync } from 'node:fs';
import path from 'node:path';
import { datastorePlace } from '../../bundle/index.js';
import { namesIn } from '../../client/index.js';
import { OptionError } from '../../runner/index.js';
import type { OriginRun, RunPlan } from '../plan/run-plan.js';

/**
 * Checks that a run to be resumed is in the local datastore. Metaflow checks too, but has registered a new run by then. For a remote
 * datastore, the check is left to Metaflow. @throws {OptionError}
 */
export function requireOrigin(
  { cwd, env, options }: Pick<RunPlan, 'cwd' | 'env' | 'options'>,
  { runId, flowName }: OriginRun,
): void {
  const { root } = datastorePlace(cwd, env, options);
  if (root === undefined) return;
  const flows = flowName === undefined ? namesIn(root) : [flowName];
  if (flows.some((flow) => existsSync(path.join(root, flow, runId, '_parameters')))) return;
  throw new OptionError(
    `There is no run ${flowName === undefined ? '' : `${flowName}/`}${runId} to resume in the datastore ${root}.`,
    { option: 'origin-run-id', place: 'command', value: runId, isMissing: true },
  );
}
