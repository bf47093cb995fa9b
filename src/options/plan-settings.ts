import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OptionValues } from './table.js';

/** What all runs of a command have in common. */
export type SharedSettings = Omit<
  RunPlan,
  'label' | 'flowFile' | 'command' | 'bundle' | 'tags' | 'decospecs'
>;

/** What options become in the plans of runs. @param cwd absolute, or relative to the process's own */
export function planSettings(values: OptionValues, cwd: string): SharedSettings {
  const { python, env, config, configValues, options, runOptions, maxWorkers, outputArtifacts } = values;
  return {
    ...{ cwd, python, env, config, configValues, options, runOptions, maxWorkers, outputArtifacts },
    gates: values.failIf,
    timeoutMs: values.timeout,
    startTimeoutMs: values.startTimeout,
    retries: values.retries,
    retryDelayMs: values.retryDelay,
    provenance: {},
  };
}
