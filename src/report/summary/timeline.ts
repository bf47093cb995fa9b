import type { TaskHistory } from '../../client/index.js';
import { durationText } from '../duration-text.js';
import { diagramBlock, label } from './mermaid.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { median, stepFacts, type StepFacts } from '../../outcome/step-facts.js';
import { taskDuration, taskStatus, wasRetried, type TaskStatus } from '../../outcome/task-status.js';

/** More rows than this would not be read. */
const MAX_ROWS = 40;
/** For a step with many tasks, besides the bar for all of them: those that failed, then the slowest. */
const NOTABLE_TASKS = 3;

/** Mermaid's names for its three kinds of bars. */
type BarKind = '' | 'active' | 'crit' | 'done';

const KINDS: Readonly<Record<TaskStatus, BarKind>> = {
  successful: '',
  reused: '',
  caught: 'active',
  running: 'active',
  failed: 'crit',
  lost: 'crit',
  interrupted: 'done',
};

/** Colours that are legible on light and dark pages. */
const COLOURS = {
  taskBkgColor: '#7ee2a0',
  taskBorderColor: '#1a7f37',
  taskTextColor: '#0a2a12',
  activeTaskBkgColor: '#f2cc60',
  activeTaskBorderColor: '#9a6700',
  critBkgColor: '#ff9b9b',
  critBorderColor: '#cf222e',
  doneTaskBkgColor: '#c0c6cd',
  doneTaskBorderColor: '#6e7781',
  taskTextDarkColor: '#1f2328',
  sectionBkgColor: '#8080801f',
  sectionBkgColor2: '#8080801f',
  altSectionBkgColor: '#80808000',
};

/**
 * Styles that mermaid's variables do not cover: on a dark page, mermaid draws the text beside two kinds of bars in black, and lines must
 * not hide text.
 */
const STYLE = [
  'text[class*=Outside][class*=activeText],text[class*=Outside][class*=doneText]{fill:#848d97 !important}',
  '.grid .tick line{stroke:#80808066}',
].join('');

/** Milliseconds between two ticks of the axis, in mermaid's syntax, and the ticks' format. */
const TICKS: readonly (readonly [number, string, string])[] = [
  [100, '100millisecond', '%-S.%L s'],
  [500, '500millisecond', '%-S.%L s'],
  [1000, '1second', '%-S s'],
  [5000, '5second', '%-S s'],
  [15_000, '15second', '%-M:%S min'],
  [60_000, '1minute', '%-M min'],
  [300_000, '5minute', '%-M min'],
  [900_000, '15minute', '%-H:%M h'],
  [3_600_000, '1hour', '%-H h'],
  [10_800_000, '3hour', '%-H h'],
  [86_400_000, '1day', 'day %-j'],
];
const MAX_TICKS = 8;

/** A bar; times are milliseconds since 1970. */
interface Bar {
  readonly text: string;
  readonly kind: BarKind;
  readonly from: number;
  readonly to: number;
}

/**
 * The tasks that a run executed, as a mermaid gantt chart with a section per step. A step with many tasks has one bar for all, and bars for
 * the few most important ones. `undefined` for fewer than two tasks, which leave nothing to compare.
 */
export function timeline(outcome: RunOutcome): string | undefined {
  const steps = stepFacts(outcome).flatMap((step) => {
    const tasks = step.tasks.filter(({ originPathspec }) => originPathspec === undefined);
    return tasks.length === 0 ? [] : [{ step, tasks }];
  });
  const all = steps.flatMap(({ tasks }) => tasks);
  if (all.length < 2) return undefined;
  const starts = all.map(({ createdAt }) => createdAt.getTime());
  const ends = all.map((task, index) => (starts[index] ?? 0) + (taskDuration(task) ?? 0));
  const origin = minimum(starts);
  const runEnd = Math.max(outcome.finishedAt?.getTime() ?? 0, -minimum(ends.map((end) => -end)));
  const { maxTasks, notable } = layout(steps.map(({ tasks }) => tasks.length));
  const sections = steps
    .slice(0, MAX_ROWS)
    .map(({ step, tasks }) => ({ step, bars: bars(step, tasks, { maxTasks, notable, outcome, runEnd }) }));
  const length = Math.max(...sections.flatMap((section) => section.bars.map(({ to }) => to))) - origin;
  return diagramBlock([
    initialization(sections.map(({ step }) => step.name)),
    'gantt',
    '  title Timeline',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    ...axis(length),
    '  todayMarker off',
    ...sections.flatMap((section) => [
      `  section ${label(section.step.name, 30)}`,
      ...section.bars.map((bar) => barLine(bar, origin, length)),
    ]),
  ]);
}

/** Up to how many tasks a step shows all of them, and how many it shows if it has more. */
function layout(taskCounts: readonly number[]): { readonly maxTasks: number; readonly notable: number } {
  const sizes = [...new Set([...taskCounts, NOTABLE_TASKS])].sort((a, b) => b - a);
  const rows = (max: number) =>
    taskCounts.reduce((sum, count) => sum + (count <= max ? count : 1 + NOTABLE_TASKS), 0);
  const maxTasks = sizes.find((max) => rows(max) <= MAX_ROWS);
  return maxTasks === undefined ? { maxTasks: 1, notable: 0 } : { maxTasks, notable: NOTABLE_TASKS };
}

interface Layout {
  readonly maxTasks: number;
  readonly notable: number;
  readonly outcome: RunOutcome;
  readonly runEnd: number;
}

function bars(step: StepFacts, tasks: readonly TaskHistory[], layout: Layout): Bar[] {
  const each = tasks.map((task) => taskBar(task, layout));
  if (each.length <= layout.maxTasks) return each;
  const weight = (bar: Bar) => (bar.kind === 'crit' ? Infinity : bar.to - bar.from);
  const notable = [...each].sort((a, b) => compare(weight(b), weight(a))).slice(0, layout.notable);
  return [stepBar(step, tasks.length, each), ...notable];
}

function stepBar({ status = 'successful', durations }: StepFacts, count: number, each: readonly Bar[]): Bar {
  const times =
    durations.length === 0
      ? []
      : [`median ${durationText(median(durations))}`, `max ${durationText(durations.at(-1))}`];
  return {
    text: [`${count} tasks`, ...(KINDS[status] === '' ? [] : [status]), ...times].join(', '),
    kind: KINDS[status],
    from: minimum(each.map(({ from }) => from)),
    to: -minimum(each.map(({ to }) => -to)),
  };
}

function taskBar(task: TaskHistory, { outcome, runEnd }: Layout): Bar {
  const status = taskStatus(task, outcome);
  const duration = taskDuration(task);
  const from = task.createdAt.getTime();
  const remarks = [
    ...(status === 'successful' ? [] : [status]),
    ...(wasRetried(task) ? [`${task.attempts.length} attempts`] : []),
    ...(duration === undefined ? [] : [durationText(duration)]),
  ];
  return {
    // A row must not begin with one of mermaid's keywords, and a task's id can be any word.
    text: ['task', task.taskId, ...task.foreachStack.slice(-1), '·', remarks.join(', ')].join(' '),
    kind: KINDS[status] || (wasRetried(task) ? 'active' : ''),
    from,
    to: duration === undefined ? Math.max(runEnd, from) : from + duration,
  };
}

function barLine({ text, kind, from, to }: Bar, origin: number, length: number): string {
  const least = Math.max(1, Math.round(length / 200));
  const data = [
    ...(kind === '' ? [] : [kind]),
    instant(from - origin),
    `${Math.max(least, Math.round(to - from))}ms`,
  ];
  return `  ${label(text, 80)} :${data.join(', ')}`;
}

/** Mermaid reads and writes local times: counted from midnight, they show the time since the start in any time zone. */
function instant(offset: number): string {
  return new Date(Date.UTC(2000, 0, 1) + offset).toISOString().slice(0, -1).replace('T', ' ');
}

function axis(length: number): string[] {
  const tick = TICKS.find(([between]) => length / between <= MAX_TICKS);
  if (!tick) return ['  axisFormat day %-j'];
  const [, interval, format] = tick;
  return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}

/** Step names are left of the bars, where mermaid leaves room only for short ones. */
function initialization(names: readonly string[]): string {
  const longest = Math.max(...names.map((name) => Math.min(30, name.length)));
  const settings = {
    themeVariables: COLOURS,
    themeCSS: STYLE,
    gantt: { leftPadding: 30 + 7 * longest, barHeight: 18, barGap: 4 },
  };
  return `%%{init: ${JSON.stringify(settings)}}%%`;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function minimum(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}
