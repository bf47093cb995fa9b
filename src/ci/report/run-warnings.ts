import { tmpdir } from 'node:os';
import { onFullDisks } from '../../execution/full-disk.js';
import { leftOutText, missingArtifacts } from '../../outcome/missing-artifacts.js';
import type { Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import type { Host } from '../host.js';
import type { ExecutedRun } from '../make-runs.js';

/** Warns about what is missing or could not be read from a run. @param naming names options as the user knows them */
export function warnOfMissingFacts(
  { outcome, plan }: ExecutedRun,
  { warn }: Pick<Host, 'warn'>,
  naming: Naming,
): void {
  if (outcome.detailsError)
    void warn(`${outcome.pathspec ?? outcome.label} could not be read: ${outcome.detailsError.message}`);
  if (outcome.details?.cardProblem !== undefined) void warn(`${outcome.details.cardProblem}.`);
  const beyond = leftOutText(outcome);
  if (beyond !== undefined) void warn(`${beyond}.`);
  const missing = missingArtifacts(outcome, plan.outputArtifacts);
  if (missing !== undefined) void warn(`${naming(OPTIONS.outputArtifacts)}: ${missing}.`);
}

/** Warns of a foreach whose tasks may have taken the wrong items. If the seed is fixed, a set has the same order in every process. */
export function warnOfUnorderedItems({ outcome, plan }: ExecutedRun, { warn }: Pick<Host, 'warn'>): void {
  if (/^\d+$/.test(plan.env['PYTHONHASHSEED'] ?? '')) return;
  for (const name of outcome.details?.history.unordered ?? [])
    void warn(
      `${outcome.pathspec ?? outcome.label}: the foreach over ${name} may have taken some items twice and others not at all, because ${name} is a set, which has another order in each task. Use a list, e.g. sorted(…).`,
    );
}

/** Warns of full disks, because a flow that failed for lack of space seldom reports it. @param directory where the job keeps its files */
export function warnOfFullDisks(
  { outcome, plan }: ExecutedRun,
  { warn }: Pick<Host, 'warn'>,
  directory: string | undefined,
): void {
  if (outcome.status !== 'failed') return;
  for (const full of onFullDisks([plan.cwd, directory ?? plan.cwd, tmpdir()]))
    void warn(
      `The disk containing ${full} is full; this may be why ${outcome.pathspec ?? outcome.label} failed.`,
    );
}
