import { deploySettings, type DeploySettings } from './deploy-settings.js';
import type { Naming } from './option.js';
import type { OptionValues } from './table.js';

/** What flows are checked for, beside what keeps a run of them from starting. */
export interface CheckSettings {
  /** Where they are meant to be deployed; without it, nobody asks whether they can be. */
  readonly target: DeploySettings | undefined;
}

/** @throws {UsageError} for a target that cannot be */
export function checkSettings(values: OptionValues, naming: Naming): CheckSettings {
  return {
    target: values.orchestrator === undefined ? undefined : deploySettings('deploy', values, naming),
  };
}
