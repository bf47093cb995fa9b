import { inSentence, type Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { exitText } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { RunnerError, StartInterruptedError } from '../../runner/index.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { Host } from '../host.js';
import { faultText } from './source-place.js';

/** The text of a run's error annotation: what happened, in which run, and where to look. */
export function failureMessage(
  outcome: RunOutcome,
  plan: RunPlan,
  logArtifact: string | undefined,
  host: Pick<Host, 'explain' | 'naming'>,
): string {
  const { error, pathspec, flowFile, status } = outcome;
  const run = pathspec ?? flowFile;
  const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
  const { naming = plainName } = host;
  // The state of a run on an orchestrator, and whether it continues.
  const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
  if (error && status === 'failed') return explained(error, host, plan);
  switch (status) {
    case 'timeout':
      if (error instanceof StartInterruptedError && error.details.startTimeoutMs !== undefined)
        return `${run}: ${error.message} ${naming(OPTIONS.startTimeoutMs)} sets that time.${logs}`;
      return `${run} ran longer than ${inSentence(naming(OPTIONS.timeoutMs))} allows and was stopped.${onOrchestrator}${logs}`;
    case 'cancelled':
      return `${run} was cancelled.${onOrchestrator}${logs}`;
    default:
      return `${run} failed with ${exitText(outcome)}.${logs}`;
  }
}

/**
 * The problem, in the words of the host's users. An internal error comes with its stack trace.
 * @param plan of the run concerned, if there is one
 */
export function explained(error: unknown, { explain }: Pick<Host, 'explain'>, plan?: RunPlan): string {
  if (error instanceof RunnerError) return explain?.(error, plan) ?? error.message;
  return `Internal error, please report it: ${faultText(error)}`;
}

/** Options by `planRun`'s names. */
export const plainName: Naming = ({ input, flag }) => `Option "${input ?? flag ?? ''}"`;
