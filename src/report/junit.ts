import type { TaskAttempt, TaskException, TaskHistory } from '../client/index.js';
import { withoutMiddle } from '../outcome/bounded-text.js';
import { exceptionName, exceptionText } from '../outcome/exception-text.js';
import { attemptFailure, failureOf } from '../outcome/failure.js';
import { userTraceback } from '../outcome/place/metaflow-frames.js';
import { runPlace, taskPlace, type Place } from '../outcome/place/problem-place.js';
import type { Directories } from '../outcome/place/workspace-file.js';
import {
  durationSeconds,
  gateSource,
  startOf,
  type GateResult,
  type RunOutcome,
} from '../outcome/outcome.js';
import { plainText, shortened } from './plain-text.js';
import { taskDuration, taskStatus } from '../outcome/task-status.js';
import { judgement, valueText } from './value-text.js';
import { element, escapeXml } from './xml.js';

/** The name of the report, and of what belongs to no run. */
const JOB = 'Metaflow';

const MAX_MESSAGE_LENGTH = 1000;
const MAX_TRACEBACK_LENGTH = 20_000;
/** For the messages and tracebacks of all tasks together, in characters. Tools reject reports that are much larger. */
const MAX_TEXT_LENGTH = 8 * 1024 * 1024;
/** Finding a place takes up to a millisecond. */
const MAX_PLACES = 1000;
const LEFT_OUT = `left out, because this report already has ${MAX_TEXT_LENGTH / 1024 / 1024} MiB of messages`;

/** A test's problem; a passed test has none. */
interface Problem {
  readonly kind: 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message: string;
  readonly text?: string;
}

interface TestCase {
  readonly classname: string;
  readonly name: string;
  readonly seconds: number | undefined;
  readonly problem: Problem | undefined;
  /** Where the problem is. */
  readonly place?: Place | undefined;
  readonly output?: string;
}

/** What fails a job besides its runs, or in place of them. */
export interface JobProblem {
  /** As in the output `failure-reason`. */
  readonly reason: string;
  readonly message: string;
}

/** What tasks say about their problems. */
interface ProblemText {
  readonly message: string;
  readonly text?: string;
}

export interface JunitOptions {
  /** The name of the test that represents a run without tasks, or the whole job; default: `run`. */
  readonly nameOfRun?: string;
  /** Gets a test of its own, which is an error; without runs, a report that had no test would look like a success. */
  readonly problem?: JobProblem | undefined;
  /** What the places of each run's problems are relative to. A run that has none has no places. */
  readonly directories?: ReadonlyMap<RunOutcome, Directories>;
}

/** The room for what tasks say. What does not fit is not read, because reading 50,000 tracebacks takes many seconds. */
class Room {
  #left = MAX_TEXT_LENGTH;
  #places = 0;

  get isFull(): boolean {
    return this.#left <= 0;
  }

  textOf(read: () => ProblemText): ProblemText {
    if (this.isFull) return { message: LEFT_OUT };
    const { message, text } = read();
    const fitting = { message: shortened(message, MAX_MESSAGE_LENGTH), ...(text !== undefined && { text }) };
    this.#left -= fitting.message.length + (text?.length ?? 0);
    return fitting;
  }

  placeOf(find: () => Place | undefined): Place | undefined {
    this.#places += 1;
    return this.#places > MAX_PLACES ? undefined : find();
  }
}

/** A run, and what its tests share. */
interface ReportedRun {
  readonly outcome: RunOutcome;
  readonly directories: Directories | undefined;
  readonly nameOfRun: string;
  readonly room: Room;
}

/**
 * Runs as JUnit XML, so that any CI shows them as tests: a suite for each run, with a test for each task and for each gate, such as a
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error. A task that was reused from an origin, or
 * stopped because another one failed, is skipped, and so is a condition that was not evaluated. Names contain no ids, so they stay the same from
 * run to run. A failure or an error has its place, because tools that find none take the name of the test for a file.
 * @param outcomes of the runs
 * @param options names, places, and what else failed the job
 */
export function junit(
  outcomes: readonly RunOutcome[],
  { nameOfRun = 'run', problem, directories }: JunitOptions = {},
): string {
  const room = new Room();
  const suites: { readonly outcome?: RunOutcome; readonly cases: readonly TestCase[] }[] = [
    ...outcomes.map((outcome) => {
      const run = { outcome, directories: directories?.get(outcome), nameOfRun, room };
      return { outcome, cases: casesOf(run, outcomes) };
    }),
    ...(problem ? [{ cases: [caseOfJob(problem, nameOfRun)] }] : []),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const seconds = outcomes.reduce((sum, outcome) => sum + (durationSeconds(outcome) ?? 0), 0);
  const { tests, failures, errors } = counts(all);
  const root = element(
    'testsuites',
    { name: JOB, tests, failures, errors, time: seconds.toFixed(3) },
    suites.map(({ outcome, cases }) => suite(outcome, cases)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** @param outcome the run that the tests belong to; absent if they belong to the whole job */
function suite(outcome: RunOutcome | undefined, cases: readonly TestCase[]): string {
  const attributes = {
    name: outcome ? (outcome.pathspec ?? outcome.label) : JOB,
    ...counts(cases),
    time: outcome && durationSeconds(outcome)?.toFixed(3),
    timestamp: outcome && startOf(outcome)?.toISOString().slice(0, 19),
  };
  return element('testsuite', attributes, [
    ...(outcome ? [properties(outcome)] : []),
    ...cases.map(testCase),
  ]);
}

function caseOfJob({ reason, message }: JobProblem, name: string): TestCase {
  return { classname: JOB, name, seconds: undefined, problem: errorOf(reason, message) };
}

/** An error that is no task's. */
function errorOf(type: string, message: string): Problem {
  return { kind: 'error', type, message, text: withoutMiddle(message, MAX_TRACEBACK_LENGTH) };
}

function counts(cases: readonly TestCase[]) {
  const count = (kind: Problem['kind']) => cases.filter(({ problem }) => problem?.kind === kind).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function properties(outcome: RunOutcome): string {
  const { details, status, label, originRunId, decospecs } = outcome;
  const parameters = Object.entries(details?.parameters ?? outcome.parameters);
  const all: [string, string | undefined][] = [
    ['run', label],
    ['status', status],
    ['resumed-from', originRunId],
    ...parameters.map(([name, value]): [string, string] => [`parameter ${name}`, valueText(value)]),
    ...(details?.tags ?? outcome.tags).map((tag): [string, string] => ['tag', tag]),
    ...decospecs.map((decospec): [string, string] => ['decospec', decospec]),
  ];
  return element(
    'properties',
    {},
    all.flatMap(([name, value]) =>
      value === undefined ? [] : [element('property', { name, value: shortened(value, MAX_MESSAGE_LENGTH) })],
    ),
  );
}

/** Tools take two tests with the same name for a repeated one, so if several runs are of one flow, each is named. */
function casesOf(run: ReportedRun, all: readonly RunOutcome[]): TestCase[] {
  const { outcome } = run;
  const cases = testCases(run);
  const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
  return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}

function flowOf({ flowName, flowFile }: RunOutcome): string {
  return flowName ?? flowFile;
}

function testCases({ outcome, directories, nameOfRun, room }: ReportedRun): TestCase[] {
  const classname = flowOf(outcome);
  const tasks = outcome.details?.history.tasks ?? [];
  const names = uniqueNames(tasks);
  const placeOf = (
    problem: Problem | undefined,
    find: (within: Directories) => Place | undefined,
  ): Place | undefined =>
    directories && problem && problem.kind !== 'skipped' ? room.placeOf(() => find(directories)) : undefined;
  const cases = [
    ...tasks.map((task, index): TestCase => {
      const problem = taskProblem(task, outcome, room);
      return {
        classname: `${classname}.${task.stepName}`,
        name: names[index] ?? '',
        seconds: seconds(taskDuration(task)),
        problem,
        place: placeOf(problem, (within) => taskPlace(task, outcome, within)),
        output: taskOutput(task, room),
      };
    }),
    ...(outcome.details?.gates ?? []).map((gate): TestCase => {
      const problem = gateProblem(gate);
      return {
        ...gateName(gate, classname),
        problem,
        place: placeOf(problem, (within) => runPlace(outcome, within)),
      };
    }),
  ];
  const failure = failureOf(outcome);
  const isReported = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
  if (cases.length > 0 && (!failure || isReported)) return cases;
  const problem = failure && errorOf(failure.reason, failure.message);
  const place = placeOf(problem, (within) => runPlace(outcome, within));
  return [{ classname, name: nameOfRun, seconds: durationSeconds(outcome), problem, place }, ...cases];
}

/** `fit`, or `fit[seeds=2]` in a foreach; tasks whose names would look the same in XML are numbered. */
function uniqueNames(tasks: readonly TaskHistory[]): string[] {
  const seen = new Map<string, number>();
  return tasks.map(({ stepName, foreachStack }) => {
    const name = foreachStack.length === 0 ? stepName : plainText(`${stepName}[${foreachStack.join(', ')}]`);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function taskProblem(task: TaskHistory, outcome: RunOutcome, room: Room): Problem | undefined {
  const last = task.attempts.at(-1);
  switch (taskStatus(task, outcome)) {
    case 'successful':
    case 'caught':
      return undefined;
    case 'reused':
      return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
    case 'failed':
      return last?.exception
        ? failureOfTask(last.exception, room)
        : { kind: 'error', type: 'crash', ...room.textOf(() => crashTextOf(last)) };
    case 'interrupted':
      return outcome.status === 'failed'
        ? { kind: 'skipped', message: 'stopped by Metaflow, because another task failed' }
        : { kind: 'error', type: outcome.status, message: failureOf(outcome)?.message ?? 'interrupted' };
    case 'lost':
    case 'running':
      return { kind: 'error', type: 'lost', message: 'There is no record of how it ended.' };
  }
}

function failureOfTask(exception: TaskException, room: Room): Problem {
  const type = room.isFull ? exception.type : exceptionName(exception);
  return { kind: 'failure', type, ...room.textOf(() => exceptionTextOf(exception)) };
}

/** Problems that do not fail the task: attempts before the last, and an exception that `@catch` kept. */
function taskOutput(task: TaskHistory, room: Room): string {
  if (task.originPathspec !== undefined) return '';
  if (room.isFull) return task.attempts.length > 1 || task.caught ? LEFT_OUT : '';
  const textOf = (read: () => ProblemText) => {
    const { message, text = message } = room.textOf(read);
    return text;
  };
  const earlier = task.attempts.slice(0, -1).map((attempt) => {
    const { exception } = attempt;
    const shown = textOf(() => (exception ? exceptionTextOf(exception) : wholeTextOf(attempt)));
    return `Attempt ${attempt.attempt + 1} failed.\n${shown}`;
  });
  const { caught } = task;
  const kept = caught ? [`Kept by @catch.\n${textOf(() => exceptionTextOf(caught))}`] : [];
  return [...earlier, ...kept].join('\n\n');
}

function wholeTextOf(attempt: TaskAttempt): ProblemText {
  const { text } = attemptFailure(attempt);
  return { message: text, text };
}

function exceptionTextOf(exception: TaskException): ProblemText {
  const message = exceptionText(exception);
  const text = exception.stacktrace === undefined ? message : userTraceback(exception);
  return { message, text: withoutMiddle(text, MAX_TRACEBACK_LENGTH) };
}

function crashTextOf(attempt: TaskAttempt | undefined): ProblemText {
  const { text: message, traceback } = attemptFailure(attempt);
  return traceback
    ? { message, text: withoutMiddle(userTraceback(traceback), MAX_TRACEBACK_LENGTH) }
    : { message };
}

function gateName(gate: GateResult, flow: string): Pick<TestCase, 'classname' | 'name' | 'seconds'> {
  const source = gate.source === 'plugin' ? 'plugins' : gateSource(gate);
  return { classname: `${flow}.${source}`, name: gate.condition, seconds: undefined };
}

function gateProblem({
  condition,
  value,
  base,
  tripped,
  problem,
  isSkipped,
}: GateResult): Problem | undefined {
  if (isSkipped)
    return { kind: 'skipped', message: `not evaluated: ${problem ?? 'the run was not successful'}` };
  const message = problem ?? `${condition}: ${judgement({ value, base })}`;
  return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
}

function testCase({ classname, name, seconds, problem, place, output = '' }: TestCase): string {
  const attributes = {
    classname,
    name,
    time: (seconds ?? 0).toFixed(3),
    file: place?.file,
    line: place?.line,
  };
  return element('testcase', attributes, [
    ...(problem ? [problemElement(problem)] : []),
    ...(output === '' ? [] : [element('system-out', {}, [escapeXml(output)])]),
  ]);
}

function problemElement({ kind, type, message, text }: Problem): string {
  const attributes = { type, message: shortened(message, MAX_MESSAGE_LENGTH) };
  return element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
