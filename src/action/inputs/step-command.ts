import { checkSettings, type CheckSettings } from '../../options/check-settings.js';
import { deploySettings, isFollowed, type DeploySettings } from '../../options/deploy-settings.js';
import { inputName } from '../../options/option.js';
import { promoteSettings, type PromoteSettings } from '../../options/promote-settings.js';
import type { OptionValues } from '../../options/table.js';

/** A step's command, with the settings that only it has. `command: report` reads no such inputs. */
export type StepCommand =
  | { readonly name: 'run' }
  | { readonly name: 'check'; readonly settings: CheckSettings }
  | { readonly name: 'deploy' | 'trigger' | 'teardown'; readonly settings: DeploySettings }
  | { readonly name: 'promote'; readonly settings: PromoteSettings };

/** @throws {UsageError} */
export function stepCommand(values: OptionValues): StepCommand {
  const { command: name } = values;
  switch (name) {
    case 'check':
      return { name, settings: checkSettings(values, inputName) };
    case 'deploy':
    case 'trigger':
    case 'teardown':
      return { name, settings: deploySettings(name, values, inputName) };
    case 'promote':
      return { name, settings: promoteSettings(values, inputName) };
    default:
      return { name: 'run' };
  }
}

/** Whether the step makes runs here, or follows runs that it has triggered. */
export function followsRuns(command: StepCommand): boolean {
  return command.name === 'run' || (command.name === 'trigger' && isFollowed(command.settings));
}

/** Whether the command makes, uses or removes deployments, which belong to the repository's own user. */
export function usesDeployments({ name }: StepCommand): boolean {
  return name === 'deploy' || name === 'trigger' || name === 'teardown';
}

/** Whether the command needs flow files: others find deployments and runs by name. */
export function needsFlow(command: StepCommand): boolean {
  switch (command.name) {
    case 'trigger':
      return command.settings.deploymentName === undefined;
    case 'teardown':
    case 'promote':
      return false;
    default:
      return true;
  }
}
