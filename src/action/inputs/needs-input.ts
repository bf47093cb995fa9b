import type { NeededResults } from '../../report/needed-jobs.js';
import { UsageError } from '../../runner/index.js';

/** The results in GitHub's `needs` context, which has an object for each job. A mapping of jobs to results does, too. @throws {UsageError} */
export function neededResults(needs: Readonly<Record<string, unknown>>): NeededResults {
  return new Map(Object.entries(needs).map(([job, value]) => [job, resultOf(job, value)]));
}

function resultOf(job: string, value: unknown): string {
  const result: unknown = typeof value === 'object' ? (value as { result?: unknown } | null)?.result : value;
  if (typeof result === 'string') return result;
  throw new UsageError(
    `Input "needs" has no result for the job "${job}". Set it to "\${{ toJSON(needs) }}", or to lines like "${job}: \${{ needs.${job}.result }}".`,
  );
}
