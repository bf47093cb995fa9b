import { DeployError } from '../../deployer/index.js';
import { inSentence, type Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { optionName, OptionError, UsageError } from '../../runner/index.js';
import type { DeployPlan } from './deploy-plan.js';

/** In the words of Metaflow's command line. */
const UNKNOWN = /\bno such option: --([\w-]+)/i;
const INVALID = /\b(?:invalid value for|option) ["']?--([\w-]+)/i;

/** One of the options for Metaflow's `create` was refused: adds where it was given, and what to do. Other errors stay as they are. */
export function withRefusedOption(error: Error, { plan, settings }: DeployPlan, naming: Naming): Error {
  const { createOptions, orchestrator } = settings;
  const flags = Object.keys(createOptions).map(optionName);
  const isGiven = (name = '') => flags.includes(name) || flags.includes(name.replace(/^no-/, ''));
  const where = naming(OPTIONS.deployOptions);
  if (error instanceof OptionError && isGiven(optionName(error.details.option)))
    return new UsageError(`${where}: ${error.message}`, { cause: error });
  if (!(error instanceof DeployError)) return error;
  const { message, details } = error;
  const [, unknown] = UNKNOWN.exec(message) ?? [];
  const [, invalid] = INVALID.exec(message) ?? [];
  if (!isGiven(unknown) && !isGiven(invalid)) return error;
  const help = `python ${plan.flowFile} ${orchestrator} create --help`;
  const otherwise = unknown === undefined ? '' : `. Its options: ${help}`;
  const advice = unknown === 'name' ? `. Use ${inSentence(naming(OPTIONS.deploymentName))}.` : otherwise;
  return new DeployError(
    `${where}: ${advice === '' ? message : message.replace(/[.?]$/, '')}${advice}`,
    details,
    { cause: error },
  );
}
