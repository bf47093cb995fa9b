import type { TaskHistory } from '../../client/index.js';
import { durationText } from '../duration-text.js';
import { code, table } from './markdown.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { shortened } from '../plain-text.js';
import { median, stepFacts, type StepFacts } from '../../outcome/step-facts.js';
import { wasRetried, type TaskStatus } from '../../outcome/task-status.js';

const TASK_SYMBOLS: Readonly<Record<TaskStatus, string>> = {
  successful: '✅',
  caught: '⚠️',
  reused: '♻️',
  failed: '❌',
  lost: '❓',
  interrupted: '🚫',
  running: '🔵',
};

/** More steps than this are not listed; then unsuccessful ones come first. */
const MAX_STEPS = 200;
const MAX_PLACES = 3;

/** A run's steps as a table: how many tasks and attempts, how long they took, their status, and where they ran. */
export function stepsTable(outcome: RunOutcome): string | undefined {
  const steps = stepFacts(outcome);
  if (steps.every(({ tasks }) => tasks.length === 0)) return undefined;
  const shown =
    steps.length <= MAX_STEPS ? steps : [...steps].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_STEPS);
  const isElsewhere = shown.some(({ tasks }) => tasks.some((task) => placeOf(task) !== undefined));
  const head = [
    'Step',
    'Status',
    'Tasks',
    'Attempts',
    'Median',
    'Longest',
    ...(isElsewhere ? ['Ran in'] : []),
  ];
  const rows = shown.map((step) => [...cells(step), ...(isElsewhere ? [places(step)] : [])]);
  const left = steps.length - shown.length;
  return [table(head, rows), ...(left === 0 ? [] : [`${left} more steps are not listed.`])].join('\n\n');
}

function rank({ status }: StepFacts): number {
  return status === undefined ? 2 : status === 'successful' || status === 'reused' ? 1 : 0;
}

function cells({ name, counts, tasks, attempts, durations }: StepFacts): string[] {
  if (tasks.length === 0) return [code(shortened(name, 80)), '⚪ not reached', '–', '–', '–', '–'];
  const statuses = [...counts].map(([status, count]) =>
    [TASK_SYMBOLS[status], ...(counts.size > 1 ? [count] : []), status].join(' '),
  );
  const retried = tasks.filter(wasRetried).length;
  return [
    code(shortened(name, 80)),
    statuses.join(', '),
    String(tasks.length),
    attempts === 0 ? '–' : `${attempts}${retried === 0 ? '' : ` 🔁`}`,
    durationText(median(durations)),
    durationText(durations.at(-1)),
  ];
}

/** Where a task ran if it was not on this machine: its pod or its job. */
function placeOf({ metadata }: TaskHistory): string | undefined {
  const pod = metadata['kubernetes-pod-name'];
  if (pod !== undefined) return `pod ${pod}`;
  const job = metadata['aws-batch-job-id'];
  return job === undefined ? undefined : `Batch job ${job}`;
}

function places({ tasks }: StepFacts): string {
  const all = tasks.flatMap((task) => placeOf(task) ?? []);
  const shown = all.slice(0, MAX_PLACES).map((place) => code(shortened(place, 80)));
  const more = all.length > MAX_PLACES ? [`and ${all.length - MAX_PLACES} more`] : [];
  return [...shown, ...more].join('<br>') || '–';
}
