import type { ExecutedRun } from '../ci/make-runs.js';
import { bounded, MAX_LINE_LENGTH } from '../outcome/bounded-text.js';
import { judgement } from '../report/value-text.js';
import { hasFinished } from '../outcome/failure.js';
import { sourceOf } from '../execution/plan/run-plan.js';
import type { FailurePrinter } from '../ci/hosts/printing-host.js';
import { ParameterError } from '../runner/index.js';
import type { ResumedFrom } from './resume/resume-hint.js';
import { messageOf } from './say.js';

/**
 * Explains why a run was not successful, and how to continue.
 * @param explained the reasons why runs were not started that were printed before, with the label of the run that each was printed for
 */
export function showFailure(
  { outcome, plan }: ExecutedRun,
  text: string | undefined,
  { printLine, printLines }: FailurePrinter,
  hint: (flowFile: string, from: ResumedFrom) => string,
  explained = new Map<string, string>(),
): void {
  const source = sourceOf(outcome.error, plan);
  if (outcome.error && outcome.runId === undefined) {
    const reason = reasonOf(outcome.error);
    const other = explained.get(reason);
    if (other === undefined) explained.set(reason, outcome.label);
    printLine(
      other === undefined
        ? `${source ? `${source}: ` : ''}${messageOf(outcome.error)}`
        : `not started, for the same reason as ${other}, above.`,
    );
  } else if (text !== undefined) printLines(text);
  for (const { condition, isFromPlugin, ...gate } of outcome.details?.gates.filter(
    ({ tripped }) => tripped,
  ) ?? []) {
    const by = isFromPlugin ? `failed by the plugin "${condition}"` : `--fail-if ${condition}`;
    printLine(`${by}: ${bounded(judgement(gate), MAX_LINE_LENGTH)}`);
  }
  const { pathspec, stepName, flowFile, stoppedAfter } = outcome;
  const { command } = plan;
  const hasFlow = command.name !== 'trigger' || (!command.isByName && outcome.details !== undefined);
  const isRun = pathspec !== undefined && stepName === undefined && hasFlow;
  if (!isRun || hasFinished(outcome)) return;
  const from = stoppedAfter === undefined ? [] : ['--step', stoppedAfter];
  printLine(`to resume it: ${hint(flowFile, ['--origin-run-id', pathspec, ...from])}`);
}

/** What is wrong, without the value that was given to a parameter that does not exist: each run of a grid has its own. */
function reasonOf(error: Error): string {
  if (!(error instanceof ParameterError) || error.details.isUnknown !== true) return messageOf(error);
  const { parameter, isConfig = false } = error.details;
  return JSON.stringify([parameter, isConfig]);
}
