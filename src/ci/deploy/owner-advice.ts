import { DeployError } from '../../deployer/index.js';
import { inSentence, type Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';

/** In the words of our own programs, and in those of Metaflow's commands, which print them among other lines. */
const OWNERS = [/ belongs to ([^\s:]+): to change it/, /\bdeployed by the\s+user\s+\*?([^\s*]+?)\*?\.\s/];

/** An orchestrator refused to change somebody else's deployment: adds whose it is, and the option to use. Other errors stay as they are. */
export function withOwner(error: Error, naming: Naming): Error {
  if (!(error instanceof DeployError)) return error;
  const { message, details } = error;
  const owner = OWNERS.map((pattern) => pattern.exec(details.stderr)?.[1]).find((name) => name !== undefined);
  if (owner === undefined) return error;
  const whose = message.includes(` belongs to ${owner}`) ? '' : ` It belongs to ${owner}.`;
  const advice = `Pass its production token with ${inSentence(naming(OPTIONS.authorize))}.`;
  return new DeployError(`${message}${whose} ${advice}`, details, { cause: error });
}
