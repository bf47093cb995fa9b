import { beforeStart } from '../execution/plan/before-start.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { Naming } from '../options/option.js';
import { OPTIONS } from '../options/table.js';
import type { EnvironmentStore } from '../provision/packed-environment.js';
import type { Places } from '../provision/writable-directory.js';

export interface InstallOptions {
  /** What errors call an option. */
  readonly naming: Naming;
  /** `undefined` uses the requirements' Metaflow, or the interpreter's own. */
  readonly version: string | undefined;
  /** Files that list the flow's dependencies. */
  readonly requirements: readonly string[];
  readonly places: Places;
  /** A shared store of environments made on other machines. */
  readonly store?: EnvironmentStore | undefined;
  /** Receives a line for each action. */
  readonly note: (line: string) => void;
  readonly cancel: AbortSignal;
}

/** The plans, with an interpreter that has the requested Metaflow and packages. @throws {UsageError | PythonError} */
export async function withMetaflow(
  plans: readonly RunPlan[],
  { naming, version, requirements: files, places, store, note, cancel }: InstallOptions,
): Promise<readonly RunPlan[]> {
  const [first] = plans;
  if ((version === undefined && files.length === 0) || !first) return plans;
  const { python: given, cwd, env } = first;
  const { provideMetaflow } = await import('../provision/metaflow-environment.js');
  const request = {
    ...{
      ...places,
      store,
      option: naming(OPTIONS.metaflowVersion),
      python: given,
      cwd,
      env,
      version,
      log: note,
    },
    ...(files.length > 0 && { requirements: { option: naming(OPTIONS.requirements), files } }),
  };
  const python = await beforeStart(plans, cancel, async (signal) => {
    return await provideMetaflow({ ...request, cancel: signal });
  });
  return plans.map((plan) => ({ ...plan, python }));
}
