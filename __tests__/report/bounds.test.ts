import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownValue } from '../../src/bundle/shown-value.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { FailureBudget } from '../../src/outcome/bounded-failures.js';
import { bounded, withoutMiddle } from '../../src/outcome/bounded-text.js';
import { junit } from '../../src/report/junit.js';
import { failedTasks, failureOf } from '../../src/outcome/failure.js';
import { jsonValue } from '../../src/outcome/json-value.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { allOutputs } from '../../src/report/outputs.js';
import { redactedOutcome } from '../../src/outcome/redacted/redacted-outcome.js';
import { runFacts } from '../../src/outcome/run-facts.js';
import { runsText } from '../../src/report/runs-text.js';
import { Redactor, secretValues, withoutSecretValues } from '../../src/redaction/index.js';
import { RunnerError } from '../../src/runner/index.js';
import { details, failedAttempt, outcome, step, task, valueError } from '../helpers/outcomes.js';

/** The maximum bytes of an environment variable on Linux, including its name. */
const MAX = 131_072;
const LONG = '🎈 0123456789abcdef'.repeat(110_000);

const failing = (message: string, overrides: Partial<RunOutcome> = {}) =>
  outcome({
    status: 'failed',
    details: details(
      [step('fit')],
      [task('fit', '2', [0, 10], { attempts: [failedAttempt(0, [0, 10], valueError(message))] })],
    ),
    ...overrides,
  });
const without = (run: RunOutcome, secrets: readonly string[] = []) =>
  redactedOutcome(run, new Redactor(secrets));

describe('a bounded text', () => {
  it('a bounded text has no more bytes than allowed, no split character, and a mark where something is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 3, max: 40 }), (text, most) => {
        const cut = bounded(text, most);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(Math.max(most, 3));
        expect(cut.isWellFormed()).toBe(true);
        if (cut !== text) expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
        expect(withoutMiddle(text, most).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the identity of a run', () => {
  it('the identity of a run contains no password of a metadata service, however short the password is', () => {
    const at = (url: string) => without(outcome({ metadata: `service@${url}` }), ['s3cret-of-service']);
    expect(runFacts(at('https://svc:s3cret-of-service@meta.example.com:8080')).metadata).toBe(
      'service@https://***@meta.example.com:8080',
    );
    expect(runFacts(at('http://pw@meta.example.com')).metadata).toBe('service@http://***@meta.example.com');
    expect(runFacts(at('http://meta.example.com/a@b')).metadata).toBe('service@http://meta.example.com/a@b');
  });
});

describe('a message of two megabytes', () => {
  const run = without(failing(LONG));

  it('a message of two megabytes is bounded wherever it is shown, and keeps the frames of its traceback', () => {
    expect(Buffer.byteLength(JSON.stringify(runFacts(run)))).toBeLessThan(80 * 1024);
    expect(runFacts(run).failure?.message).toMatch(/^ValueError: 🎈 0123.*…$/u);
    expect(annotationsOf(run, '/workspace', '/workspace')).toMatchObject([
      { file: 'flows/checks.py', line: 9, message: expect.stringMatching(/^ValueError: 🎈/u) as string },
    ]);
    const xml = junit([run]);
    expect(xml.length).toBeLessThan(40_000);
    expect(xml).toContain('line 9, in check');
  });

  it('a message of two megabytes is also bounded if no task raised it', () => {
    const started = without(outcome({ status: 'failed', runId: undefined, error: new RunnerError(LONG) }));
    expect(started.error).toBeInstanceOf(RunnerError);
    expect(Buffer.byteLength(JSON.stringify(runFacts(started)))).toBeLessThan(140 * 1024);
    expect(junit([started]).length).toBeLessThan(40_000);
  });

  it('a long message is cut only after its secrets are replaced', () => {
    const secret = 'sk-0123456789-abcdefghij';
    for (let before = 64 * 1024 - 40; before < 64 * 1024 + 5; before += 3) {
      const message = 'x'.repeat(before) + secret + 'y'.repeat(100);
      expect(JSON.stringify(runFacts(without(failing(message), [secret])))).not.toContain('sk-0123');
    }
  });
});

describe('fifty thousand failed tasks', () => {
  it('of fifty thousand failed tasks, the first to fail keep their messages, whose secrets are replaced, and all are still failed', () => {
    const secrets = Array.from({ length: 2000 }, (_, index) => `s3cret-${index}-${'abcdefgh'.repeat(3)}`);
    const failed = (id: number, end: number) => {
      const message = `row ${id} ${secrets[id % 2000] ?? ''} ${'xyz0123 '.repeat(250)}`;
      return task('fit', String(id), [0, end], {
        attempts: [failedAttempt(0, [0, end], valueError(message))],
      });
    };
    const tasks = Array.from({ length: 50_000 }, (_, index) => failed(index + 1, 100_000 - index));
    const run = outcome({ status: 'failed', details: details([step('fit')], tasks) });
    const redactor = new Redactor(secrets);
    redactor.text('');
    const { user } = process.cpuUsage();
    const shown = redactedOutcome(run, redactor);
    expect(process.cpuUsage({ user, system: 0 }).user).toBeLessThan(2_500_000);
    const messages = shown.details?.history.tasks.map(({ attempts }) => attempts[0]?.exception?.message);
    expect(messages?.at(-1)).toMatch(/^row 50000 \*\*\* xyz/);
    expect(messages?.at(0)).toMatch(/^left out, because/);
    expect(failedTasks(shown)).toHaveLength(50_000);
    expect(failureOf(shown)?.message).toMatch(/^ValueError: row 50000 \*\*\* xyz/);
  });
});

describe('a hundred runs with long messages', () => {
  it('a job keeps at most 64 MiB of messages until its report, and short messages of every run', () => {
    const failures = new FailureBudget();
    const long = 'x'.repeat(16 * 1024 * 1024);
    const kept = Array.from({ length: 100 }, () => failures.bounded(failing(long)));
    kept.push(failures.bounded(failing('short')));
    const messages = kept.map((run) => failureOf(run)?.message ?? '');
    const isWhole = (message: string) => message === `ValueError: ${long}`;
    expect(messages.filter(isWhole).length * long.length).toBeLessThanOrEqual(64 * 1024 * 1024);
    expect(messages.slice(0, 2).every(isWhole)).toBe(true);
    expect(messages.at(-2)).toMatch(/left out, because the runs of this job already have 64 MiB of messages/);
    expect(messages.at(-1)).toBe('ValueError: short');
    expect(kept.every((run) => failedTasks(run).length === 1)).toBe(true);
  });
});

describe('an integer of thousands of digits', () => {
  const many = Array.from({ length: 50_000 }, () => 2n ** 19_999n);
  const seconds = (work: () => unknown) => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  };

  it.each([
    ['redacted', () => new Redactor(['s3cret-of-service']).value(many)],
    ['converted to JSON', () => jsonValue(many)],
    ['shown in a manifest', () => shownValue(many)],
    ['searched for secrets', () => secretValues({ token: many })],
    ['hidden, because its name is secret,', () => withoutSecretValues({ token: many })],
  ])(
    'an integer of thousands of digits can be %s in a list fifty thousand times within seconds',
    (_, work) => {
      expect(seconds(work)).toBeLessThan(4);
    },
  );

  it('an integer of thousands of digits is replaced if it is a secret', () => {
    const secret = 2n ** 19_999n;
    expect(new Redactor([String(secret)]).value([secret, -secret])).toEqual(['***', -secret]);
  });
});

describe('the outputs', () => {
  const many = (count: number, message: string, flowName = 'TrainFlow') =>
    Array.from({ length: count }, (_, index) =>
      without(
        failing(message, {
          label: `flows/train.py seed=${index} ${'✓'.repeat(50)}`,
          runId: String(index),
          pathspec: `${flowName}/${index}`,
        }),
      ),
    );
  const named = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`a${index}`, '漢'.repeat(15_000)]),
  );

  it.each([
    ['one run with a long message', many(1, LONG)],
    ['256 runs', many(256, 'the input has no rows')],
    ['256 runs with long messages', many(256, 'row '.repeat(400))],
    ['256 runs of a flow with a long name', many(256, 'no', 'F'.repeat(190))],
    ['forty artifacts of 45 kB each', [outcome({ details: details([], [], { artifacts: named }) })]],
    [
      'an artifact of 190 kB in 64,000 characters',
      [outcome({ details: details([], [], { artifacts: { a: '漢'.repeat(64_000) } }) })],
    ],
  ])('the outputs of %s are all small enough for environment variables', (_, runs) => {
    const outputs = allOutputs(runs);
    for (const value of Object.values(outputs)) expect(Buffer.byteLength(value)).toBeLessThan(MAX - 100);
    const reported = JSON.parse(outputs['runs'] ?? '') as Record<string, unknown>[];
    expect(reported).toHaveLength(runs.length);
    for (const [index, run] of reported.entries()) {
      const { runId, pathspec, status } = runs[index] as RunOutcome;
      expect(run).toMatchObject({ runId, pathspec, status });
      if (status === 'failed') expect(run['failure']).toMatchObject({ reason: 'task-exception' });
    }
  });

  it('the outputs have complete runs as long as there is room, and mark shortened runs', () => {
    const facts = many(3, 'no rows').map(runFacts);
    expect(JSON.parse(runsText(facts))).toEqual(JSON.parse(JSON.stringify(facts)));
    const shortened = JSON.parse(runsText(many(100, 'row '.repeat(400)).map(runFacts))) as object[];
    for (const run of shortened) expect(run).toMatchObject({ shortened: true, failure: { step: 'fit' } });
  });

  it('the outputs keep the unsuccessful runs if not all runs fit', () => {
    const facts = [
      ...many(900, 'no'),
      ...Array.from({ length: 900 }, (_, index) => outcome({ runId: `ok${index}`, label: 'x'.repeat(60) })),
    ].map(runFacts);
    const text = runsText(facts.reverse());
    expect(Buffer.byteLength(text)).toBeLessThan(MAX - 100);
    const reported = JSON.parse(text) as { status: string }[];
    expect(new Set(reported.slice(-500).map(({ status }) => status))).toEqual(new Set(['failed']));
  });
});
