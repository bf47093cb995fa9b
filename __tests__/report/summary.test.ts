import { describe, expect, it } from 'vitest';
import { allOutputs } from '../../src/report/outputs.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { summary } from '../../src/report/summary/summary.js';
import { FlowFileError, UsageError } from '../../src/runner/index.js';
import { attempt, details, failedAttempt, outcome, step, task, valueError } from '../helpers/outcomes.js';

const DIRECTORIES = { workspace: '/workspace', cwd: '/workspace' };
const OPTIONS = {
  ...DIRECTORIES,
  logs: { name: 'metaflow-logs-train', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
  cards: { name: 'metaflow-cards-train', url: 'https://github.com/o/r/actions/runs/1/artifacts/3' },
  sourceUrl: (file: string, line?: number) => `https://github.com/o/r/blob/abc/${file}#L${line ?? 1}`,
};

const STEPS = [
  step('start', ['fit'], { type: 'split-foreach', foreachArtifact: 'seeds' }),
  step('fit', ['choose'], { decorators: [{ name: 'retry', attributes: {} }] }),
  step('choose', ['end'], { type: 'join' }),
  step('end', [], { type: 'end', line: 40 }),
];

/** Three tasks of a foreach, one of them retried, and a caught exception. */
const successful = outcome({
  decospecs: ['resources:cpu=2'],
  details: details(
    STEPS,
    [
      task('start', '1', [200, 1000]),
      task('fit', '2', [1000, 61_000], { foreachStack: ['seeds=1'] }),
      task('fit', '3', [1000, 91_000], {
        foreachStack: ['seeds=2'],
        attempts: [failedAttempt(0, [1000, 30_000]), attempt(1, [31_000, 91_000])],
      }),
      task('choose', '4', [91_000, 91_500], { caught: valueError('no seed is best') }),
      task('end', '5', [91_500, 92_000]),
    ],
    {
      parameters: { learning_rate: 0.1, layers: [64, 64], name: 'a "name"', nothing: null },
      tags: ['nightly', 'github-sha:abc'],
      artifacts: { accuracy: 0.93, 'fit/losses': [0.1, 0.2], big: 2n ** 70n },
      gates: [{ condition: 'accuracy < 0.9', value: 0.93, tripped: false }],
      cards: [
        { stepName: 'end', taskId: '5', type: 'default', id: undefined, fileName: 'end-5-default.html' },
      ],
      uiUrl: 'https://ui.example.com/TrainFlow/7',
    },
  ),
});

/** A resumed run whose foreach fails in two tasks in the same way, and in one by a signal. */
const failed = outcome({
  label: 'flows/train.py seed=2',
  runId: '8',
  pathspec: 'TrainFlow/8',
  status: 'failed',
  originRunId: '7',
  details: details(
    STEPS,
    [
      task('start', '1', [0, 0], { originPathspec: 'TrainFlow/7/start/1' }),
      task('fit', '2', [0, 0], { originPathspec: 'TrainFlow/7/fit/2', foreachStack: ['seeds=1'] }),
      task('fit', '3', [500, 2500], { foreachStack: ['seeds=2'], attempts: [failedAttempt(0, [500, 2500])] }),
      task('fit', '4', [500, 2600], { foreachStack: ['seeds=3'], attempts: [failedAttempt(0, [500, 2600])] }),
      task('fit', '5', [500, 2700], {
        foreachStack: ['seeds=4'],
        attempts: [attempt(0, [500, 2700], { ok: undefined, returnCode: -9 })],
      }),
      task('fit', '6', [500, 2800], {
        foreachStack: ['seeds=5'],
        attempts: [attempt(0, [500, 2800], { ok: undefined, returnCode: -15, interrupted: true })],
        metadata: { 'kubernetes-pod-name': 't-fit-6-abc' },
      }),
    ],
    { parameters: { learning_rate: 0.1, layers: [64, 64], name: 'other' } },
  ),
});

const timedOut = outcome({
  label: 'flows/slow.py',
  flowFile: 'flows/slow.py',
  pathspec: 'SlowFlow/9',
  status: 'timeout',
  details: details(
    [step('start', ['end']), step('end')],
    [
      task('start', '1', [400, 60_000], {
        attempts: [attempt(0, [400, 60_000], { ok: false, returnCode: 1 })],
      }),
    ],
  ),
});

const refused = outcome({
  label: 'flows/invalid.py',
  flowFile: 'flows/invalid.py',
  flowName: undefined,
  runId: undefined,
  pathspec: undefined,
  status: 'failed',
  finishedAt: new Date('2026-01-02T03:04:06Z'),
  parameters: { seed: 3 },
  error: new FlowFileError('The validity checker found an issue:\nStep forgotten is unreachable.', {
    flowFile: 'flows/invalid.py',
    file: '/workspace/flows/invalid.py',
    line: 12,
  }),
});

const gated = outcome({
  status: 'failed',
  exitCode: 0,
  details: details(
    [step('start', ['end']), step('end')],
    [task('start', '1', [0, 100]), task('end', '2', [100, 200])],
    {
      artifacts: { accuracy: 0.7 },
      gates: [
        { condition: 'accuracy < 0.9', value: 0.7, tripped: true },
        { condition: 'loss > 1', value: undefined, tripped: true, problem: 'there is no artifact loss' },
      ],
    },
  ),
});

describe('the summary', () => {
  // Reviewed in rendered form: see docs/images.
  it.each<[string, readonly RunOutcome[]]>([
    ['successful', [successful]],
    ['failed', [failed]],
    ['timeout', [timedOut]],
    ['invalid-flow', [refused]],
    ['gate', [gated]],
    ['several', [successful, failed, timedOut, refused]],
  ])('the summary of a run looks like %s.md', async (name, outcomes) => {
    await expect(summary(outcomes, OPTIONS)).toMatchFileSnapshot(`snapshots/${name}.md`);
  });

  it('the summary begins with the failure, its place in the code, its task and its parameters', () => {
    const visible = summary([failed], OPTIONS).split('<details>')[0] ?? '';
    for (const fact of [
      'TrainFlow/8 failed in step fit after 2 min 05 s',
      '<code>ValueError&#58; the input has no rows</code>',
      'step <code>fit</code>, 2 tasks: <code>3 &#40;seeds=2&#41;</code>, <code>4 &#40;seeds=3&#41;</code>',
      '[<code>flows/checks.py&#58;9</code>](<https://github.com/o/r/blob/abc/flows/checks.py#L9>) in <code>check</code>',
      '<code>raise ValueError&#40;message&#41;</code>',
      '<code>learning&#95;rate=0.1</code>',
    ])
      expect(visible).toContain(fact);
  });

  it.each([
    [['plugin'], 'a plugin'],
    [['require-base', 'plugin'], 'require-base and a plugin'],
    [[undefined, 'plugin', 'plugin'], 'fail-if and a plugin'],
  ] as const)('the heading names everything that failed a successful run: %j', (sources, words) => {
    const gates = sources.map((source) => ({
      condition: 'x',
      value: 1,
      tripped: true,
      problem: 'y',
      source,
    }));
    const run = outcome({ status: 'failed', exitCode: 0, details: details([], [], { gates }) });
    expect(summary([run], OPTIONS)).toContain(`TrainFlow/7 failed by ${words} after`);
  });

  it('the summary names code outside the workspace by its whole path, and does not link it', () => {
    const text = summary([failed], { ...OPTIONS, workspace: '/elsewhere' });
    expect(text).toContain('at <code>/workspace/flows/checks.py&#58;9</code> in <code>check</code>');
  });

  it('the summary of a run whose history cannot be read has the known facts', () => {
    const text = summary([outcome({ parameters: { alpha: 0.5 }, tags: ['nightly'] })], OPTIONS);
    expect(text).toContain('### ✅ TrainFlow/7 was successful in 2 min 05 s');
    expect(text).toContain('| Parameters | <code>alpha=0.5</code> |');
    expect(text).toContain('| Tags | <code>nightly</code> |');
    expect(text).not.toContain('mermaid');
  });

  it('the summary does not link an address that is not a web address', () => {
    const run = outcome({ details: details([], [], { uiUrl: 'javascript:alert(1)' }) });
    expect(summary([run], DIRECTORIES)).toContain('### ✅ TrainFlow/7 was');
  });
});

describe('a summary that is too long', () => {
  const bytes = (text: string) => Buffer.byteLength(text);
  const long = 'ü'.repeat(400);
  const values = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`artifact_${index}`, long]));
  const heavy = (run: RunOutcome) => ({
    ...run,
    ...(run.details && { details: { ...run.details, artifacts: values } }),
  });
  const runs = Array.from({ length: 100 }, (_, index) => heavy(index % 4 === 0 ? failed : successful));

  it('a long summary loses detail in a fixed order, and never the reason for a failure', () => {
    const some = runs.slice(0, 20);
    const lost: string[][] = [];
    for (let maxBytes = 2_400_000; maxBytes > 12_000; maxBytes = Math.floor(maxBytes * 0.8)) {
      const text = summary(some, { ...OPTIONS, maxBytes });
      expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
      expect(text.split('### ❌').length - 1).toBe(5);
      expect(text.split('<code>ValueError&#58; the input has no rows</code>**<br>').length - 1).toBe(5);
      const [, left] = /^Left out, because the summary would be too long: (.*)\.$/m.exec(text) ?? [];
      lost.push(left === undefined ? [] : left.split(', '));
    }
    const order = lost.at(-1) ?? [];
    expect(lost[0]).toEqual([]);
    expect(order.length).toBeGreaterThan(6);
    for (const parts of lost) expect(parts).toEqual(order.slice(0, parts.length));
  });

  it('a long summary leaves out runs last, and successful runs first', () => {
    const text = summary(runs, { ...OPTIONS, maxBytes: 20_000 });
    expect(bytes(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain('25 of 100 runs were not successful');
    expect(text).toMatch(/\d+ more runs are not listed\./);
    expect(text).toMatch(/\d+ more runs are not shown\./);
    expect(text).not.toContain('✅');
  });

  it(
    'a summary stays below 900 KiB by default, even with thousands of different failures',
    { tags: ['ci'] },
    () => {
      const tasks = Array.from({ length: 3000 }, (_, index) =>
        task('fit', String(index), [0, 100], {
          attempts: [failedAttempt(0, [0, 100], valueError(`${index} ${long}`))],
        }),
      );
      const run = outcome({ status: 'failed', details: details(STEPS, tasks) });
      const text = summary(
        Array.from({ length: 60 }, () => run),
        OPTIONS,
      );
      expect(bytes(text)).toBeLessThan(900 * 1024);
      expect(text).toContain('2995 more failures are in the log.');
    },
  );
});

describe('the time a summary takes', () => {
  const wide = (count: number) =>
    outcome({
      details: details(STEPS, [
        task('start', '0', [0, 100]),
        ...Array.from({ length: count }, (_, index) =>
          task('fit', String(index + 1), [100 + index, 5000 + index * 7], {
            foreachStack: [`seeds=${index}`],
          }),
        ),
      ]),
    });
  const milliseconds = (count: number) => {
    const run = wide(count);
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      summary([run], OPTIONS);
      return performance.now() - begin;
    });
    return Math.min(...times);
  };

  it('a summary of a thousand tasks takes less than 300 ms, and its time grows no more than linearly with the tasks', () => {
    expect(milliseconds(1000)).toBeLessThan(300);
    // In quadratic time, this would take 400 times as long.
    expect(milliseconds(20_000)).toBeLessThan(80 * Math.max(10, milliseconds(1000)));
  });
});

describe('remarks about a successful run', () => {
  it('failed exit hooks come first among the remarks, of which there are ten, and count as the others do', () => {
    const retried = task('start', '1', [0, 2000], {
      attempts: [failedAttempt(0, [0, 1000]), attempt(1, [1000, 2000])],
    });
    const hook = (index: number) => ({ name: `hook${index}`, why: 'exit code 1' });
    const withHooks = (count: number) =>
      summary(
        [
          outcome({
            details: details([step('start')], [retried], {
              failedHooks: Array.from({ length: count }, (_, index) => hook(index)),
            }),
          }),
        ],
        OPTIONS,
      );
    const many = withHooks(12);
    expect(many.match(/The exit hook/g)).toHaveLength(10);
    expect(many).toContain('- and 3 more');
    expect(many).not.toContain('successful on attempt 2');
    const few = withHooks(9);
    expect(few.match(/The exit hook/g)).toHaveLength(9);
    expect(few.indexOf('The exit hook')).toBeLessThan(few.indexOf('successful on attempt 2'));
    expect(few).not.toMatch(/- and \d+ more/);
  });
});

describe('a task that was successful at last', () => {
  it('the summary says why an earlier attempt failed, even if it left no exception', () => {
    const attempts = [
      attempt(0, [0, 100], { ok: undefined, returnCode: -9 }),
      attempt(1, [200, 300], { ok: false, returnCode: 3, explanation: 'Its last output: no quota' }),
    ];
    const text = (count: number) =>
      summary(
        [
          outcome({
            details: details(
              [step('start')],
              [
                task('start', '1', [0, 500], {
                  attempts: [...attempts.slice(0, count), attempt(count, [400, 500])],
                }),
              ],
            ),
          }),
        ],
        OPTIONS,
      );
    expect(text(1)).toContain(
      'successful on attempt 2, before that <code>Its process was killed by SIGKILL, as happens when memory runs out.</code>',
    );
    expect(text(2)).toContain(
      'successful on attempt 3, before that <code>Its last output&#58; no quota</code>',
    );
  });
});

describe('the outputs', () => {
  it('the outputs describe the first unsuccessful run, or otherwise the first run', () => {
    const runs = [
      outcome({ runId: '1' }),
      outcome({ runId: '2', status: 'timeout', exitCode: 1 }),
      outcome({ runId: '3', status: 'failed' }),
    ];
    expect(allOutputs(runs)).toMatchObject({
      'run-id': '2',
      status: 'timeout',
      'exit-code': '1',
      'log-artifact': '',
    });
    expect(allOutputs(runs.slice(0, 1))).toMatchObject({
      'run-id': '1',
      status: 'successful',
      'log-artifact': '',
    });
    expect(JSON.parse(allOutputs(runs)['runs'] ?? '')).toHaveLength(3);
  });

  it('the outputs of a step without a run only have a status', () => {
    expect(allOutputs([], { otherwise: 'cancelled' })).toMatchObject({
      'run-id': '',
      pathspec: '',
      status: 'cancelled',
      'exit-code': '',
      runs: '[]',
    });
  });

  it('the reason of a step without a run says whether an input, the flow or something else prevented it', () => {
    const reasonOf = (problem: unknown) => allOutputs([], { problem })['failure-reason'];
    expect(reasonOf(new UsageError('no'))).toBe('invalid-input');
    expect(reasonOf(new FlowFileError('no', { flowFile: 'flow.py' }))).toBe('invalid-flow');
    expect(reasonOf(new TypeError('x is not a function'))).toBe('not-started');
  });

  it('the outputs have the zero that Python has, also the negative one', () => {
    const artifacts = { drift: -0, drifts: [-0, 0] };
    const run = outcome({ details: details([], [], { artifacts, floats: { drift: '-0.0' } }) });
    const outputs = allOutputs([run]);
    expect(outputs).toMatchObject({ artifacts: '{"drift":-0.0,"drifts":[-0.0,0]}', drift: '-0.0' });
    expect(outputs['runs']).toContain('"artifacts":{"drift":-0.0,"drifts":[-0.0,0]}');
    expect(summary([run], { workspace: '/w', cwd: '/w' })).toContain('&#91;-0.0,0&#93;');
  });

  it('the table of steps counts only the attempts that the run itself made', () => {
    const attempts = [failedAttempt(0, [0, 1]), attempt(1, [1, 2])];
    const reused = { attempts: [attempt(1, [0, 1])], originPathspec: 'TrainFlow/6/fit/2' };
    const tasks = [
      task('start', '1', [0, 1], { ...reused, originPathspec: 'TrainFlow/6/start/1' }),
      task('fit', '2', [0, 1], reused),
      task('fit', '3', [0, 2], { attempts }),
    ];
    const run = outcome({ details: details([step('start', ['fit']), step('fit')], tasks) });
    const text = summary([run], { workspace: '/w', cwd: '/w' });
    expect(text).toContain('| <code>start</code> | ♻️ reused | 1 | – |');
    expect(text).toContain('| <code>fit</code> | ✅ 1 successful, ♻️ 1 reused | 2 | 2 🔁 |');
  });
});
