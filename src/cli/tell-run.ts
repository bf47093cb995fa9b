import type { ExecutedRun } from '../ci/make-runs.js';
import { bounded, MAX_LINE_LENGTH } from '../outcome/bounded-text.js';
import { judgement } from '../report/value-text.js';
import { hasFinished } from '../outcome/failure.js';
import { giverOf } from '../execution/plan/run-plan.js';
import type { Tell } from '../ci/hosts/printing-host.js';
import type { ResumedFrom } from './resume/resume-hint.js';
import { messageOf } from './say.js';

/** Explains why a run was not successful, and how to continue. */
export function showFailure(
  { outcome, plan }: ExecutedRun,
  text: string | undefined,
  { say, tell }: Tell,
  hint: (flowFile: string, from: ResumedFrom) => string,
): void {
  const giver = giverOf(outcome.error, plan);
  if (outcome.error && outcome.runId === undefined)
    say(`${giver ? `${giver}: ` : ''}${messageOf(outcome.error)}`);
  else if (text !== undefined) tell(text);
  for (const { condition, isFromPlugin, ...gate } of outcome.details?.gates.filter(
    ({ tripped }) => tripped,
  ) ?? []) {
    const by = isFromPlugin ? `failed by the plugin "${condition}"` : `--fail-if ${condition}`;
    say(`${by}: ${bounded(judgement(gate), MAX_LINE_LENGTH)}`);
  }
  const { pathspec, stepName, flowFile, stoppedAfter } = outcome;
  const { command } = plan;
  const hasFlow = command.name !== 'trigger' || (!command.isByName && outcome.details !== undefined);
  const isRun = pathspec !== undefined && stepName === undefined && hasFlow;
  if (!isRun || hasFinished(outcome)) return;
  const from = stoppedAfter === undefined ? [] : ['--step', stoppedAfter];
  say(`to resume it: ${hint(flowFile, ['--origin-run-id', pathspec, ...from])}`);
}
