import type { MatrixRecord } from './matrix-record.js';

/** The `result` of each job that the report's job needs, by the job's id, as in GitHub's `needs` context. */
export type NeededResults = ReadonlyMap<string, string>;

const FAILED: Readonly<Record<string, string>> = { failure: 'failed', cancelled: 'was cancelled' };

/** How many jobs are named: a comment has no room for the names of the 256 jobs that a workflow may have. */
const MAX_NAMED = 20;

/** One sentence for each unsuccessful job whose records don't explain that: it may have ended before it ran its flows. */
export function unexplainedJobs(results: NeededResults, records: readonly MatrixRecord[]): string[] {
  const all = [...results].flatMap(([id, result]) => {
    const ended = FAILED[result];
    if (ended === undefined) return [];
    const own = records.filter(({ job }) => job === id || job.startsWith(`${id}.`));
    if (own.length === 0) return [`The job "${id}" ${ended} and left no report, so runs may be missing.`];
    if (own.some(({ runs }) => runs.some(({ status }) => status !== 'successful'))) return [];
    return [
      `The job "${id}" ${ended}, but all runs that it reported were successful, so runs may be missing.`,
    ];
  });
  const more = all.length - MAX_NAMED;
  return [...all.slice(0, MAX_NAMED), ...(more > 0 ? [`The same is true of ${more} more jobs.`] : [])];
}
