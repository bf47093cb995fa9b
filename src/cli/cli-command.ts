import path from 'node:path';
import { checkSettings, type CheckSettings } from '../options/check-settings.js';
import { deploySettings, isFollowed, type DeploySettings } from '../options/deploy-settings.js';
import { flagName, type Command, type Naming, type Option } from '../options/option.js';
import { promoteSettings, type PromoteSettings } from '../options/promote-settings.js';
import { OPTIONS, type OptionValues } from '../options/table.js';
import { UsageError } from '../runner/index.js';
import { callOf } from './usage.js';

/** A command, with the options that only it has. */
export type CliCommand =
  | { readonly name: 'run' | 'resume' | 'spin' }
  | { readonly name: 'check'; readonly settings: CheckSettings }
  | { readonly name: 'deploy' | 'trigger' | 'teardown'; readonly settings: DeploySettings }
  | { readonly name: 'promote'; readonly settings: PromoteSettings }
  | OfTriggeredRun
  | { readonly name: 'types'; readonly file: string }
  | { readonly name: 'bundle'; readonly run: string; readonly file: string };

/** A command for a run on an orchestrator. */
export interface OfTriggeredRun {
  readonly name: 'status' | 'terminate';
  readonly run: string;
  /** Where the run is. */
  readonly settings: DeploySettings;
}

/** @param words what stands in the command line without a flag @throws {UsageError} */
export function cliCommand(
  name: Command,
  words: readonly string[],
  values: OptionValues,
  cwd: string,
): CliCommand {
  const [first = ''] = words;
  switch (name) {
    case 'run':
    case 'resume':
    case 'spin':
      return { name };
    case 'check':
      return { name, settings: checkSettings(values, flagName) };
    case 'deploy':
    case 'trigger':
    case 'teardown':
      return { name, settings: deploySettings(name, values, flagName) };
    case 'promote':
      return { name, settings: promoteSettings({ run: first, tags: values.tags }, namedRun) };
    case 'status':
    case 'terminate':
      if (values.orchestrator === undefined) refuseOwnRun(name, first);
      return { name, run: first, settings: deploySettings(name, values, flagName) };
    case 'types':
      return { name, file: values.output ?? besideFlow(path.resolve(cwd, first)) };
    case 'bundle':
      return { name, run: first, file: required(name, OPTIONS.output, values.output) };
  }
}

/** Whether the command makes runs here, or follows runs that it has triggered. */
export function followsRuns(command: CliCommand): boolean {
  switch (command.name) {
    case 'run':
    case 'resume':
    case 'spin':
      return true;
    case 'trigger':
      return isFollowed(command.settings);
    default:
      return false;
  }
}

/** Metaflow's own ids are numbers; those of orchestrators begin with a word. @throws {UsageError} */
function refuseOwnRun(command: OfTriggeredRun['name'], run: string): void {
  const [id = ''] = run.split('/').slice(-1);
  if (!/^\d+$/.test(id)) return;
  throw new UsageError(
    `${command} is for runs on an orchestrator, but ${run} is the id of a run that Metaflow executed itself. ` +
      `"python FLOW.py logs ${id}/STEP" shows what its tasks printed; in Python, Run("FLOW/${id}").successful tells how it ended.`,
  );
}

/** The command takes its run without a flag. */
const namedRun: Naming = (option) => (option === OPTIONS.run ? 'RUN' : flagName(option));

function besideFlow(flowFile: string): string {
  return flowFile.replace(/(\.py)?$/, '.d.ts');
}

/** @throws {UsageError} */
function required(name: Command, option: Option, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`${name} needs ${flagName(option)}: ${callOf(name)}.`);
  return value;
}
