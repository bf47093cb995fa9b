import { deploySettings, type DeploySettings } from './deploy-settings.js';
import type { Naming } from './option.js';
import type { OptionValues } from './table.js';

/** What flows are checked for, in addition to whether they can start. */
export interface CheckSettings {
  /** Where they would be deployed; without it, this is not checked. */
  readonly target: DeploySettings | undefined;
}

/** @throws {UsageError} for an impossible target */
export function checkSettings(values: OptionValues, naming: Naming): CheckSettings {
  return {
    target: values.orchestrator === undefined ? undefined : deploySettings('deploy', values, naming),
  };
}
