import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { FlowFileError } from '../../src/runner/index.js';
import { attempt, details, failedAttempt, outcome, step, task, valueError } from '../helpers/outcomes.js';
import { parseXml, type XmlElement } from '../helpers/xml.js';

const STEPS = [step('start', ['fit']), step('fit', ['end']), step('end')];

const mixed = outcome({
  status: 'failed',
  originRunId: '6',
  decospecs: ['retry'],
  details: details(
    STEPS,
    [
      task('start', '1', [0, 0], { originPathspec: 'TrainFlow/6/start/1' }),
      task('fit', '2', [0, 1500], { foreachStack: ['seeds=1'] }),
      task('fit', '3', [0, 2500], {
        foreachStack: ['seeds=2'],
        attempts: [failedAttempt(0, [0, 1000], valueError('at first')), attempt(1, [1000, 2500])],
      }),
      task('fit', '4', [0, 2000], { foreachStack: ['seeds=2'], caught: valueError('caught') }),
      task('fit', '5', [0, 2000], { foreachStack: ['seeds=3'], attempts: [failedAttempt(0, [0, 2000])] }),
      task('fit', '6', [0, 100], {
        foreachStack: ['seeds=4'],
        attempts: [attempt(0, [0, 100], { ok: undefined, returnCode: -9 })],
      }),
      task('fit', '7', [0, 100], {
        foreachStack: ['seeds=5'],
        attempts: [attempt(0, [0, 100], { ok: undefined, returnCode: -15, interrupted: true })],
      }),
      task('fit', '8', [0, 0], {
        foreachStack: ['seeds=6'],
        attempts: [attempt(0, [0, undefined], { ok: undefined, returnCode: undefined })],
      }),
    ],
    {
      parameters: { alpha: 0.5 },
      tags: ['nightly'],
      gates: [
        { condition: 'accuracy < 0.9', value: 0.7, tripped: true },
        { condition: 'loss > 1', value: 0.1, tripped: false },
      ],
    },
  ),
});

function suitesOf(outcomes: readonly RunOutcome[]): readonly XmlElement[] {
  return parseXml([junit(outcomes)])[0]?.children ?? [];
}

function casesOf(run: RunOutcome): readonly XmlElement[] {
  return suitesOf([run])[0]?.children.filter(({ name }) => name === 'testcase') ?? [];
}

/** `class name: element type`, or `passed`. */
function lines(run: RunOutcome): string[] {
  return casesOf(run).map(({ attributes, children }) => {
    const problem = children.find(({ name }) => name !== 'system-out');
    const result = problem ? [problem.name, problem.attributes['type']].filter(Boolean).join(' ') : 'passed';
    return `${attributes['classname'] ?? ''} ${attributes['name'] ?? ''}: ${result}`;
  });
}

describe('runs with many long exceptions', () => {
  const failing = (count: number, length: number) => {
    const exception = { ...valueError(''), message: '"'.repeat(length), stacktrace: undefined };
    const tasks = Array.from({ length: count }, (_, index) =>
      task('fit', String(index), [0, 2000], {
        attempts: [failedAttempt(0, [0, 1000], exception), failedAttempt(1, [1000, 2000], exception)],
      }),
    );
    return outcome({ status: 'failed', details: details(STEPS, tasks) });
  };

  it('JUnit has every test, but only the first eight mebibytes of messages, so that tools read it and it takes little time', () => {
    const xml = junit([failing(1000, 20_000)]);
    expect(xml.length).toBeLessThan(60_000_000);
    expect(xml.match(/<failure /g)).toHaveLength(1000);
    expect(xml).toContain('message="left out, because this report already has 8 MiB of messages"');
    expect(junit([failing(100, 20_000)])).not.toContain('left out');
  });
});

describe('the JUnit report', () => {
  it('the JUnit report has a test for each task and each condition', () => {
    expect(lines(mixed)).toEqual([
      'TrainFlow.start start: skipped',
      'TrainFlow.fit fit[seeds=1]: passed',
      'TrainFlow.fit fit[seeds=2]: passed',
      'TrainFlow.fit fit[seeds=2] #2: passed',
      'TrainFlow.fit fit[seeds=3]: failure ValueError',
      'TrainFlow.fit fit[seeds=4]: error crash',
      'TrainFlow.fit fit[seeds=5]: skipped',
      'TrainFlow.fit fit[seeds=6]: error lost',
      'TrainFlow.fail-if accuracy < 0.9: failure gate',
      'TrainFlow.fail-if loss > 1: passed',
    ]);
  });

  it('the JUnit report numbers tests whose names look the same in XML, which cannot represent some characters', () => {
    const items = ['\b', '\u0000', 'red', '\u001b[31mred\u001b[0m', '\ufffd'];
    const tasks = items.map((item, index) =>
      task('fit', String(index + 1), [0, 1], { foreachStack: [`seeds=${item}`] }),
    );
    const names = casesOf(outcome({ details: details(STEPS, tasks) })).map(
      ({ attributes }) => attributes['name'],
    );
    expect(names).toEqual([
      'fit[seeds=\ufffd]',
      'fit[seeds=\ufffd] #2',
      'fit[seeds=red]',
      'fit[seeds=red] #2',
      'fit[seeds=\ufffd] #3',
    ]);
  });

  it('the JUnit report has different names for the tests of several runs of a flow, and plain names for the only run of another', () => {
    const run = (label: string, flowName = 'TrainFlow') =>
      outcome({ label, flowName, details: details([step('start')], [task('start', '1', [0, 1])]) });
    const namesOf = (outcomes: readonly RunOutcome[]) =>
      suitesOf(outcomes).map(({ children }) =>
        children.flatMap(({ name, attributes }) =>
          name === 'testcase' ? [`${attributes['classname'] ?? ''} ${attributes['name'] ?? ''}`] : [],
        ),
      );
    expect(namesOf([run('train.py seed=1'), run('train.py seed=2'), run('other.py', 'OtherFlow')])).toEqual([
      ['TrainFlow.start start (train.py seed=1)'],
      ['TrainFlow.start start (train.py seed=2)'],
      ['OtherFlow.start start'],
    ]);
    expect(namesOf([run('train.py seed=1')])).toEqual([['TrainFlow.start start']]);
    const notStarted = { flowFile: 'train.py', flowName: undefined, details: undefined };
    const names = namesOf([
      outcome({ ...notStarted, label: 'a' }),
      outcome({ ...notStarted, label: 'b' }),
    ]).flat();
    expect(new Set(names).size).toBe(2);
  });

  it('the JUnit report has times, counts, tracebacks, and exceptions that did not fail a task', () => {
    const [suite] = suitesOf([mixed]);
    expect(suite?.attributes).toEqual({
      name: 'TrainFlow/7',
      tests: '10',
      failures: '2',
      errors: '2',
      skipped: '2',
      time: '125.000',
      timestamp: '2026-01-02T03:04:05',
    });
    expect(
      suite?.children[0]?.children.map(({ attributes: { name, value } }) => `${name ?? ''}=${value ?? ''}`),
    ).toEqual([
      'run=flows/train.py',
      'status=failed',
      'resumed-from=6',
      'parameter alpha=0.5',
      'tag=nightly',
      'decospec=retry',
    ]);
    const [, , retried, caught, failed, , , , gate] = casesOf(mixed);
    expect(retried?.attributes['time']).toBe('2.500');
    expect(retried?.children[0]).toMatchObject({ name: 'system-out' });
    expect(retried?.children[0]?.text).toMatch(/^Attempt 1 failed\.\nTraceback[^]*ValueError: at first$/);
    expect(caught?.children[0]?.text).toMatch(/^Kept by @catch\.\nTraceback[^]*ValueError: caught$/);
    expect(failed?.children[0]?.attributes['message']).toBe('ValueError: the input has no rows');
    expect(failed?.children[0]?.text).toContain('File "/workspace/flows/checks.py", line 9, in check');
    expect(gate?.children[0]?.attributes['message']).toBe('accuracy < 0.9: the value is 0.7');
  });

  it.each([
    ['builtins.ValueError', 'ValueError: v', 'ValueError'],
    ['__main__.Inner', 'Outer.Inner: v', 'Outer.Inner'],
    ['__main__.Bad', 'Bad: v', 'Bad'],
    ['requests.exceptions.HTTPError', 'requests.exceptions.HTTPError: v', 'requests.exceptions.HTTPError'],
    ['builtins.KeyError', undefined, 'KeyError'],
  ])('the JUnit report names the class %s as Python prints it (%j)', (type, printed, right) => {
    const stacktrace =
      printed &&
      `Traceback (most recent call last):\n  File "/w/f.py", line 2, in fit\n    f()\n${printed}\n`;
    const failed = failedAttempt(0, [0, 1], { type, message: 'v', stacktrace });
    const run = outcome({
      status: 'failed',
      details: details([step('fit')], [task('fit', '1', [0, 1], { attempts: [failed] })]),
    });
    expect(lines(run).join()).toContain(`failure ${right}`);
    expect(lines(run).join()).not.toContain('builtins');
  });

  it('the JUnit report has an error for a run that failed although none of its tasks did', () => {
    const refused = outcome({
      status: 'failed',
      flowName: undefined,
      runId: undefined,
      pathspec: undefined,
      error: new Error('The flow file is missing.'),
    });
    expect(lines(refused)).toEqual(['flows/train.py run: error not-started']);
    const ended = outcome({
      status: 'failed',
      exitCode: 3,
      details: details(STEPS, [task('start', '1', [0, 1])]),
    });
    expect(lines(ended)).toEqual(['TrainFlow run: error flow-error', 'TrainFlow.start start: passed']);
  });

  it('the JUnit report of a run that timed out or was cancelled has errors for the interrupted tasks', () => {
    const running = task('start', '1', [0, 0], { attempts: [attempt(0, [0, undefined], { ok: undefined })] });
    // An interrupted task leaves no exception.
    const ended = task('fit', '2', [0, 100], {
      attempts: [attempt(0, [0, 100], { ok: false, returnCode: 1 })],
    });
    for (const status of ['timeout', 'cancelled'] as const) {
      const run = outcome({ status, details: details(STEPS, [running, ended]) });
      expect(lines(run)).toEqual([
        `TrainFlow.start start: error ${status}`,
        `TrainFlow.fit fit: error ${status}`,
      ]);
      expect(lines({ ...run, details: undefined })).toEqual([`TrainFlow run: error ${status}`]);
    }
  });

  it('the JUnit report of a successful run whose tasks are unknown has one test that passed', () => {
    expect(lines(outcome())).toEqual(['TrainFlow run: passed']);
  });

  it('the JUnit report has an error for what prevented the runs, or failed the step beside them', () => {
    const problem = { reason: 'invalid-input', message: 'The pattern "x*.py" matches no file.' };
    for (const outcomes of [[], [outcome()]]) {
      const [root] = parseXml([junit(outcomes, { nameOfRun: 'check', problem })]);
      expect(root?.attributes).toMatchObject({ tests: String(outcomes.length + 1), errors: '1' });
      const cases = root?.children.at(-1)?.children.filter(({ name }) => name === 'testcase') ?? [];
      expect(cases.map(({ attributes }) => attributes)).toEqual([
        { classname: 'Metaflow', name: 'check', time: '0.000' },
      ]);
      expect(cases[0]?.children).toMatchObject([
        { name: 'error', attributes: { type: 'invalid-input', message: problem.message } },
      ]);
    }
  });

  it('the JUnit report has the place of each failure and error, since tools that find none take the name of the test for a file', () => {
    const error = new FlowFileError('It has a syntax error.', { flowFile: 'flows/train.py', line: 3 });
    const invalid = outcome({ status: 'failed', flowName: undefined, details: undefined, error });
    const stopped = outcome({
      status: 'failed',
      error: new Error('It led nowhere.'),
      stoppedAfter: 'fit',
      details: details(STEPS, []),
    });
    const runs = [mixed, invalid, stopped];
    const directories = new Map(runs.map((run) => [run, { workspace: '/workspace', cwd: '/workspace' }]));
    const [root] = parseXml([junit(runs, { directories })]);
    const placed = root?.children.flatMap(({ children }) =>
      children.flatMap(({ attributes: { name = '', file, line } }) =>
        file === undefined ? [] : [`${name} ${file}:${line ?? ''}`],
      ),
    );
    expect(placed).toEqual([
      'fit[seeds=3] (flows/train.py) flows/checks.py:9',
      'fit[seeds=4] (flows/train.py) flows/train.py:10',
      'fit[seeds=6] (flows/train.py) flows/train.py:10',
      'accuracy < 0.9 (flows/train.py) flows/train.py:',
      'run flows/train.py:3',
      'run (flows/train.py) flows/train.py:10',
    ]);
  });

  it('the JUnit report has the places of the first thousand failures, so that it takes little time', () => {
    const tasks = Array.from({ length: 20_000 }, (_, index) =>
      task('fit', String(index), [0, 2000], { attempts: [failedAttempt(0, [0, 2000])] }),
    );
    const run = outcome({ status: 'failed', details: details(STEPS, tasks) });
    const directories = new Map([[run, { workspace: '/workspace', cwd: '/workspace' }]]);
    expect(junit([run], { directories }).match(/ file="/g)).toHaveLength(1000);
  });

  it('the JUnit report has the structure that CI systems read, for any text', { tags: ['ci'] }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom('<', '&', ']]>', '"', '\n', '\0', '\x1b[31m', '\ufffe', '\ud800', '&#0;', '<!--'),
          { maxLength: 8 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 20 }), (texts) => {
        for (const document of parseXml(texts.map((hostile) => junit([hostileRun(hostile), mixed])))) {
          checkStructure(document);
          expect(document.children[0]?.attributes['tests']).toBe('4');
        }
      }),
      { numRuns: 8 },
    );
  });

  it('the JUnit report keeps text unchanged as far as XML allows', () => {
    const text = 'a <b> & "c"\n\td \u0000 \x1b[31mred\x1b[0m';
    const [first] = casesOf(hostileRun(text));
    expect(first?.attributes['name']).toBe('a <b> & "c"\n\td \ufffd red[a <b> & "c"\n\td \ufffd red]');
    expect(first?.children[0]?.text).toBe('a <b> & "c"\n\td \ufffd red');
  });
});

function hostileRun(text: string): RunOutcome {
  const exception = { type: text, message: text, stacktrace: text };
  return outcome({
    status: 'failed',
    flowName: text,
    pathspec: text,
    label: text,
    details: details(
      [step(text)],
      [
        task(text, '1', [0, 10], { foreachStack: [text], attempts: [failedAttempt(0, [0, 10], exception)] }),
        task(text, '2', [0, 10], {
          caught: exception,
          attempts: [failedAttempt(0, [0, 5], exception), attempt(1, [5, 10])],
        }),
        task(text, '3', [0, 10], { originPathspec: text }),
      ],
      {
        parameters: { [text]: text },
        tags: [text],
        gates: [{ condition: text, value: text, tripped: true, problem: text }],
      },
    ),
  });
}

/** Attributes and children, in their order, according to the schema that Jenkins publishes and others follow. */
const SCHEMA: Readonly<Record<string, { required: string[]; optional: string[]; children: RegExp }>> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
    children: /^(testsuite )*$/,
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: [
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'log',
      'url',
      'version',
    ],
    children: /^(properties )?(testcase )*(system-out )?(system-err )?$/,
  },
  properties: { required: [], optional: [], children: /^(property )*$/ },
  property: { required: ['name', 'value'], optional: [], children: /^$/ },
  testcase: {
    required: ['name', 'classname'],
    optional: ['time', 'group'],
    children: /^(skipped |error |failure )*(system-out )*(system-err )*$/,
  },
  skipped: { required: [], optional: ['type', 'message'], children: /^$/ },
  failure: { required: [], optional: ['type', 'message'], children: /^$/ },
  error: { required: [], optional: ['type', 'message'], children: /^$/ },
  'system-out': { required: [], optional: [], children: /^$/ },
};

function checkStructure({ name, attributes, children }: XmlElement): void {
  const rule = SCHEMA[name];
  if (!rule) throw new Error(`<${name}> is no element of JUnit's.`);
  const names = Object.keys(attributes);
  expect(names).toEqual(expect.arrayContaining(rule.required));
  expect([...rule.required, ...rule.optional]).toEqual(expect.arrayContaining(names));
  expect(children.map((child) => `${child.name} `).join('')).toMatch(rule.children);
  expect(attributes['time'] ?? '0.000').toMatch(/^\d+\.\d{3}$/);
  children.forEach(checkStructure);
}
