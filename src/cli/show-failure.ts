import type { ExecutedRun } from '../ci/make-runs.js';
import { bounded, MAX_LINE_LENGTH } from '../outcome/bounded-text.js';
import { judgement } from '../report/value-text.js';
import { hasFinished } from '../outcome/failure.js';
import type { GateResult } from '../outcome/outcome.js';
import { unknownName } from '../execution/plan/run-plan.js';
import type { FailurePrinter } from '../ci/hosts/printing-host.js';
import type { ResumedFrom } from './resume/resume-hint.js';
import { messageOf } from './message-of.js';

interface Explanations {
  readonly hint: (flowFile: string, from: ResumedFrom) => string;
  /** Wrong names of parameters that are explained already, which several runs of a grid have. */
  readonly explained: Set<string>;
}

/** Explains why a run was not successful, and how to continue. */
export function showFailure(
  { outcome, plan }: ExecutedRun,
  text: string | undefined,
  { printLine, printLines }: FailurePrinter,
  { hint, explained }: Explanations,
): void {
  const unknown = unknownName(outcome.error, plan);
  if (unknown !== undefined && explained.has(unknown)) return;
  if (unknown !== undefined) explained.add(unknown);
  if (outcome.error && outcome.runId === undefined) printLine(messageOf(outcome.error, plan));
  else if (text !== undefined) printLines(text);
  for (const gate of outcome.details?.gates.filter(({ tripped }) => tripped) ?? [])
    printLine(`${judge(gate)}: ${bounded(judgement(gate), MAX_LINE_LENGTH)}`);
  const { pathspec, stepName, flowFile, stoppedAfter } = outcome;
  const { command } = plan;
  const hasFlow = command.name !== 'trigger' || (!command.isByName && outcome.details !== undefined);
  const isRun = pathspec !== undefined && stepName === undefined && hasFlow;
  if (!isRun || hasFinished(outcome)) return;
  printLine(`to resume it: ${hint(flowFile, { 'origin-run-id': pathspec, step: stoppedAfter })}`);
}

function judge({ condition, source }: GateResult): string {
  if (source === undefined) return `--fail-if ${condition}`;
  return source === 'plugin' ? `failed by the plugin "${condition}"` : `--${source}`;
}
