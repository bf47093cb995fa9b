import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OptionValues } from './table.js';

/** What options say of all runs of a command alike. */
export type SharedSettings = Omit<RunPlan, 'label' | 'flowFile' | 'command' | 'tags' | 'decospecs' | 'env'>;

/** What options become in the plans of runs. @param cwd absolute */
export function planSettings(values: OptionValues, cwd: string): SharedSettings {
  const { python, config, configValues, options, runOptions, maxWorkers, warmTasks, outputArtifacts } =
    values;
  return {
    ...{ cwd, python, config, configValues, options, runOptions, maxWorkers, warmTasks, outputArtifacts },
    profile: values.profile,
    gates: values.failIf,
    tagsOnSuccess: values.tagsOnSuccess,
    timeoutMs: values.timeout,
    startTimeoutMs: values.startTimeout,
    retries: values.retries,
    retryDelayMs: values.retryDelay,
    retryOn: values.retryOn,
    provenance: {},
  };
}
