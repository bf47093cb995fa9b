import actionLines from './rows/action-lines.mjs';
import actionRun from './rows/action-run.mjs';
import bundle from './rows/bundle.mjs';
import clientTable from './rows/client-table.mjs';
import coldHistory from './rows/cold-history.mjs';
import coldRun from './rows/cold-run.mjs';
import concurrentRuns from './rows/concurrent-runs.mjs';
import idle from './rows/idle.mjs';
import latency from './rows/latency.mjs';
import metaflowVersion from './rows/metaflow-version.mjs';
import secondJob from './rows/second-job.mjs';
import streamLines from './rows/stream-lines.mjs';
import summary from './rows/summary.mjs';
import timeToSpawn from './rows/time-to-spawn.mjs';
import warmTasks from './rows/warm-tasks.mjs';

/**
 * All measurements, by the table of docs/performance.md that they are in, and by number. A measurement's `value` should be at most the row's
 * `limit`.
 */
export const TABLES = {
  rows: [
    ...[actionRun, coldRun, timeToSpawn, streamLines, actionLines, latency],
    ...[concurrentRuns, clientTable, summary, bundle, idle],
  ],
  starts: [...warmTasks, metaflowVersion, secondJob, coldHistory],
};
