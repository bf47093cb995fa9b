import { beforeStart } from '../execution/plan/before-start.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { Places } from '../provision/writable-directory.js';

export interface InstallOptions {
  /** The name of the option that gives the version, for errors. */
  readonly option: string;
  /** `undefined` uses the interpreter's own Metaflow. */
  readonly version: string | undefined;
  readonly places: Places;
  /** Receives a line for each thing that is done. */
  readonly note: (line: string) => void;
  readonly cancel: AbortSignal;
}

/** The plans with an interpreter that has the Metaflow asked for. @throws {UsageError | PythonError} */
export async function withMetaflow(
  plans: readonly RunPlan[],
  { option, version, places, note, cancel }: InstallOptions,
): Promise<readonly RunPlan[]> {
  const [first] = plans;
  if (version === undefined || !first) return plans;
  const { python: given, cwd, env } = first;
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  const request = { ...places, option, python: given, cwd, env, version, log: note };
  const python = await beforeStart(plans, cancel, async (signal) => {
    return await provideMetaflow({ ...request, cancel: signal });
  });
  return plans.map((plan) => ({ ...plan, python }));
}
