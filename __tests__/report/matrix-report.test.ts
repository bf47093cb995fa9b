import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countJobs,
  latestAttempts,
  parseMatrixRecord,
  type MatrixRecord,
  type MatrixRun,
} from '../../src/report/matrix-record.js';
import { bestAndWorst, matrixReport, matrixRows, noBestText } from '../../src/report/matrix-report.js';
import { unexplainedJobs } from '../../src/report/needed-jobs.js';
import { parseRanking } from '../../src/report/ranking.js';
import { runFacts } from '../../src/outcome/run-facts.js';
import { elementsOf, renderMarkdown } from '../helpers/github-markdown.js';
import { details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

function record(
  matrix: Record<string, unknown>,
  runs: readonly Partial<MatrixRun>[],
  overrides: Partial<MatrixRecord> = {},
): MatrixRecord {
  return {
    version: 1,
    job: 'train',
    step: 'flow',
    matrix,
    attempt: 1,
    logs: {
      name: `metaflow-logs-train-${String(Object.values(matrix))}`,
      url: 'https://github.com/o/r/actions/runs/1/artifacts/2',
    },
    runs: runs.map((run) => ({ ...runFacts(outcome()), ...run })),
    ...overrides,
  };
}

const failed = runFacts(
  outcome({
    status: 'failed',
    pathspec: 'TrainFlow/9',
    details: details([step('fit')], [task('fit', '1', [0, 10], { attempts: [failedAttempt(0, [0, 10])] })]),
  }),
);

const RECORDS = [
  record({ seed: 10, model: 'forest' }, [{ pathspec: 'TrainFlow/3', artifacts: { rows: 5, score: 0.91 } }]),
  record({ seed: 2, model: 'forest' }, [{ pathspec: 'TrainFlow/2', artifacts: { rows: 5, score: 0.94 } }]),
  record({ seed: 1, model: 'forest' }, [{ pathspec: 'TrainFlow/1', artifacts: { rows: 4, score: 0.8 } }]),
  record({ seed: 3, model: 'forest' }, [{ ...failed, artifacts: { score: 0.99 } }], { attempt: 2 }),
];

/** The cells of a table's rows as a reader sees them, its header first. */
function cells(markdown: string): string[][] {
  const [html = ''] = renderMarkdown([markdown]);
  return [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh]>([^]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' ')
        .trim(),
    ),
  );
}

describe('the matrix report', () => {
  it('the matrix report has a row for each run, in the order of the matrix values, with the best and the worst marked', async () => {
    const report = matrixReport(RECORDS, { ranking: parseRanking('max score') });
    expect(cells(report)).toEqual([
      ['', 'seed', 'model', 'Run', 'Attempt', 'Duration', 'score', 'rows', 'Why', 'Logs'],
      ['✅', '1', 'forest', 'TrainFlow/1', '1', '2 min 05 s', '0.8 🔻', '4', '', 'logs'],
      ['✅', '2', 'forest', 'TrainFlow/2', '1', '2 min 05 s', '0.94 🏆', '5', '', 'logs'],
      [
        '❌',
        '3',
        'forest',
        'TrainFlow/9',
        '2',
        '2 min 05 s',
        '0.99',
        '–',
        'fit: ValueError: the input has no rows',
        'logs',
      ],
      ['✅', '10', 'forest', 'TrainFlow/3', '1', '2 min 05 s', '0.91', '5', '', 'logs'],
    ]);
    await expect(report).toMatchFileSnapshot('snapshots/matrix.md');
  });

  it('the matrix report ranks the smallest value as the best if the ranking is "min"', () => {
    const [, first, second] = cells(matrixReport(RECORDS, { ranking: parseRanking('min score') }));
    expect([first?.[6], second?.[6]]).toEqual(['0.8 🏆', '0.94 🔻']);
  });

  it('the matrix report marks all runs that share the best value, and no run as the worst if all values are equal', () => {
    const alike = [1, 2].map((seed) => record({ seed }, [{ artifacts: { score: 1 } }]));
    const report = matrixReport(alike, { ranking: parseRanking('max score') });
    expect(report).toContain('and 1 more');
    expect(report.split('🏆')).toHaveLength(4);
    expect(report).not.toContain('🔻');
  });

  it('the matrix report has a note if no run has a number to compare', () => {
    const text = record({ seed: 1 }, [{ artifacts: { score: 'good' } }]);
    expect(matrixReport([text], { ranking: parseRanking('max score') })).toContain(
      'No successful run has a numeric artifact',
    );
    expect(matrixReport([], { ranking: parseRanking('max score') })).toBe('No job reported a run.\n');
  });

  it('if no run has the artifact to rank by, the matrix report names the known numbers, the likeliest first', () => {
    const run = { artifacts: { loss: 0.5, text: 'a', 'start/acc': 0.9 } };
    const records = [record({ seed: 1 }, [run]), record({ seed: 2 }, [run])];
    const text = 'No successful run has a numeric artifact "acc". Numeric artifacts: "start/acc", "loss".';
    expect(noBestText(matrixRows(records), parseRanking('max acc'))).toBe(text);
    expect(noBestText(matrixRows(records), parseRanking('max loss'))).toBeUndefined();
    expect(noBestText([], parseRanking('max loss'))).toBeUndefined();
    expect(renderMarkdown([matrixReport(records, { ranking: parseRanking('max acc') })])[0]).toContain(
      'Numeric artifacts: <code>start/acc</code>, <code>loss</code>.',
    );
  });

  it('the matrix report uses the singular for one run', () => {
    const failedRun = record({}, [{ status: 'failed' }]);
    expect(matrixReport([record({}, [{}])], {})).toContain('## ✅ 1 run was successful\n');
    expect(matrixReport([record({ seed: 1 }, [{}])], {})).toContain(
      '## ✅ 1 run of the matrix was successful',
    );
    expect(matrixReport([failedRun], {})).toContain('## ❌ 1 run was not successful\n');
    expect(matrixReport([record({}, [{}])], { missing: 'One.' })).toContain(
      '## ⚠️ 1 run was successful, others',
    );
  });

  it('the matrix report distinguishes jobs, and the runs within a job', () => {
    const both = [
      record({}, [{ label: 'a.py' }, { label: 'b.py' }]),
      record({}, [{ label: 'c.py', pathspec: null, status: 'cancelled' }], { job: 'other', logs: null }),
    ];
    expect(cells(matrixReport(both, {}))).toEqual([
      ['', 'Job', 'Run', 'What', 'Duration', 'Logs'],
      ['🚫', 'other', 'c.py', 'c.py', '2 min 05 s', '–'],
      ['✅', 'train', 'TrainFlow/7', 'a.py', '2 min 05 s', 'logs'],
      ['✅', 'train', 'TrainFlow/7', 'b.py', '2 min 05 s', 'logs'],
    ]);
  });

  it('the matrix report names the steps only if several of one job have runs', () => {
    const of = (step: string, job = 'train') => record({ seed: 1 }, [{}], { step, job });
    expect(cells(matrixReport([of('eval'), of('__self')], {})).map((row) => row[2])).toEqual([
      ...['Step', 'eval', '__self'],
    ]);
    expect(cells(matrixReport([of('eval'), of('__self', 'other')], {})).flat()).not.toContain('Step');
  });

  it('a short matrix report shows the best, the worst and the failed runs, and folds the table of all runs', () => {
    const many = (count: number, failing: number) =>
      Array.from({ length: count }, (_, seed) =>
        record({ seed }, [
          seed < failing
            ? { ...failed, pathspec: `TrainFlow/${seed + 1}` }
            : { pathspec: `TrainFlow/${seed + 1}`, artifacts: { score: seed } },
        ]),
      );
    const parts = (count: number, failing: number) => {
      const report = matrixReport(many(count, failing), {
        ranking: parseRanking('max score'),
        isShort: true,
      });
      const [sight = '', all = ''] = report.split('<details>');
      return [sight, all].map((text) =>
        [...text.matchAll(/TrainFlow\/(\d+)<\/code> \|/g)].map(([, id]) => Number(id)),
      );
    };
    expect(parts(20, 2)).toEqual([Array.from({ length: 20 }, (_, at) => at + 1), []]);
    const all = Array.from({ length: 400 }, (_, at) => at + 1);
    expect(parts(400, 2)).toEqual([[1, 2, 3, 400], all]);
    expect(parts(400, 300)).toEqual([[...all.slice(0, 18), 301, 400], all]);
    const good = matrixReport(many(400, 0), { isShort: true });
    expect(good).toMatch(
      /^## ✅ All 400 runs of the matrix were successful\n\n<details><summary>All 400 runs<\/summary>/,
    );
  });

  it('the matrix report stays below its limit, and keeps the best run and the failed runs', () => {
    const many = Array.from({ length: 5000 }, (_, seed) =>
      record({ seed }, [{ pathspec: `TrainFlow/${seed}`, artifacts: { score: seed === 4000 ? 2 : 1 } }]),
    );
    many[3000] = record({ seed: 3000 }, [failed]);
    const report = matrixReport(many, { ranking: parseRanking('max score'), maxBytes: 50_000 });
    expect(Buffer.byteLength(report)).toBeLessThan(50_000);
    const shown = cells(report).map(([, seed]) => seed);
    expect(shown).toContain('3000');
    expect(shown).toContain('4000');
    expect(report).toContain(`${5001 - shown.length} more runs are not listed.`);
  });

  it('the matrix report stays below its limit, whatever names its records have, and names at most twenty needed jobs', () => {
    const long = (letter: string) =>
      Object.fromEntries(
        Array.from({ length: 5 }, (_, at) => [`${letter}${at}${'@'.repeat(100)}`, '@'.repeat(100)]),
      );
    const many = Array.from({ length: 300 }, (_, seed) =>
      record({ ...long('m'), seed }, [
        { ...(seed % 2 ? failed : {}), artifacts: { ...long('a'), score: seed } },
      ]),
    );
    const needs = new Map(Array.from({ length: 256 }, (_, at) => [`${at}${'_'.repeat(90)}`, 'failure']));
    const unexplained = unexplainedJobs(needs, many);
    expect(unexplained).toHaveLength(21);
    expect(unexplained.at(-1)).toBe('The same is true of 236 more jobs.');
    for (const isShort of [true, false]) {
      const options = { ranking: parseRanking('max score'), missing: unexplained.join(' '), isShort };
      const report = matrixReport(many, { ...options, maxBytes: 61_438 });
      expect(Buffer.byteLength(report)).toBeLessThan(61_438);
      expect(report).toContain('more runs are not listed.');
    }
  });

  it.each([
    ['max', ['100000000000000000', 5], 0, 1],
    ['max', ['100000000000000000', '100000000000000001', 'text'], 1, 0],
    ['min', ['-Infinity', -3, 2], 0, 2],
    ['max', ['Infinity', 1], 0, 1],
  ] as const)(
    'the matrix report ranks by %s the numbers %j, which may be texts in JSON',
    (by, values, best, worst) => {
      const written = values.map((score, seed) => {
        const numbers = score === 'text' ? [] : [['score']];
        const { runs, ...job } = record({ seed }, [{ artifacts: { score } }]);
        return JSON.stringify({ ...job, runs: runs.map((run) => ({ ...run, numbers })) });
      });
      const rows = matrixRows(written.flatMap((text) => parseMatrixRecord(text) ?? []));
      const found = bestAndWorst(rows, { by, artifact: 'score' });
      const places = [found.best, found.worst].map((some) => some.map((row) => rows.indexOf(row)));
      expect(
        [...new Set(places[0]), ...new Set(places[1])].map((at) => String(rows[at]?.run.artifacts['score'])),
      ).toEqual([values[best], values[worst]].map(String));
    },
  );

  it('a record’s run names at most a thousand numbers that are texts in JSON, as its own step does', () => {
    const scores = Array.from({ length: 1500 }, () => '100000000000000000');
    const numbers = scores.map((_, index) => ['scores', index]);
    const { runs, ...job } = record({}, [{ artifacts: { scores } }]);
    const written = JSON.stringify({ ...job, runs: runs.map((run) => ({ ...run, numbers })) });
    const read = parseMatrixRecord(written)?.runs[0]?.artifacts['scores'] as unknown[];
    expect(read.filter((score) => typeof score === 'bigint')).toHaveLength(1000);
  });

  it.each(['', 'score', 'best score', 'max', 'max a b', 'maxscore'])(
    'the matrix report does not rank by %j',
    (text) => {
      expect(() => parseRanking(text)).toThrow(
        `expected max or min and the name of an artifact, as in "max accuracy", got "${text}"`,
      );
    },
  );
});

describe('records of matrix jobs', () => {
  it('records of matrix jobs are read as they were written', () => {
    for (const written of RECORDS) {
      const read = parseMatrixRecord(JSON.stringify(written));
      expect(matrixReport(read ? [read] : [], {})).toBe(matrixReport([written], {}));
    }
  });

  it('records of matrix jobs contain all known facts about a run, and older records may lack some', () => {
    const facts = runFacts(outcome({ runId: '7', flowName: 'TrainFlow', parameters: { lr: 0.1 } }));
    const read = (run: object) =>
      parseMatrixRecord(JSON.stringify({ ...record({}, []), runs: [run] }))?.runs[0];
    expect(read(facts)).toEqual(facts);
    const { runId: _, tags: __, ...right } = facts;
    expect(read({ ...facts, runId: '$(id)', tags: [1] })).toEqual(right);
    const { label, pathspec, status, durationSeconds, artifacts, failure } = facts;
    const old = { label, pathspec, status, durationSeconds, artifacts, failure };
    expect(read(old)).toEqual(old);
  });

  it('of each job, only the records of the highest attempt count', () => {
    const at = (attempt: number, seed: number, step = 'flow') =>
      record({ seed, b: 1 }, [], { attempt, step });
    const reordered = { ...at(3, 2), matrix: { b: 1, seed: 2 } };
    const latest = latestAttempts([
      at(2, 1),
      at(1, 1),
      at(1, 2),
      reordered,
      at(10, 1, 'other'),
      at(10, 1),
      at(9, 1),
    ]);
    expect(latest.map(({ attempt, matrix, step }) => [attempt, matrix['seed'], step])).toEqual([
      [10, 1, 'other'],
      [10, 1, 'flow'],
      [3, 2, 'flow'],
    ]);
  });

  it('a step that the job’s last attempt skipped is not reported, even if only an id distinguishes the job from others', () => {
    const left = (attempt: number, id: string, step: string, runs: readonly Partial<MatrixRun>[] = [{}]) =>
      record({}, runs, { attempt, id, step });
    const records = [
      left(1, 'eu', 'flow', [failed]),
      left(1, 'us', 'flow'),
      left(1, 'eu', 'fallback', [failed]),
      left(2, 'eu', 'flow'),
    ];
    expect(countJobs(latestAttempts(records))).toBe(2);
    expect(latestAttempts(records).map(({ id, step, attempt }) => [id, step, attempt])).toEqual([
      ['eu', 'flow', 2],
      ['us', 'flow', 1],
    ]);
  });

  it('if jobs look the same, the records of a later attempt replace as many earlier ones of each step, unsuccessful ones first', () => {
    const left = (attempt: number, step: string, runs: readonly Partial<MatrixRun>[] = [{}]) =>
      record({}, runs, { attempt, step });
    const records = [left(1, 'first'), left(1, 'first', [failed]), left(1, 'then'), left(2, 'first')];
    expect(countJobs(records.slice(0, 3))).toBe(2);
    expect(latestAttempts(records).map(({ step, attempt }) => [step, attempt])).toEqual([
      ['first', 1],
      ['then', 1],
      ['first', 2],
    ]);
  });

  it('invalid records are ignored', () => {
    const valid = JSON.parse(JSON.stringify(RECORDS[0])) as Record<string, unknown>;
    const broken: unknown[] = [
      ...[{ version: 2 }, { job: 1 }, { matrix: [] }, { matrix: null }, { attempt: 0 }, { attempt: 1.5 }],
      ...[{ attempt: '1' }, { logs: {} }, { logs: 'x' }, { runs: {} }, { runs: [null] }, { runs: [{}] }],
      ...[{ runs: [{ status: 'toString' }] }],
    ].map((change) => ({ ...valid, ...change }));
    const runs = valid['runs'] as Record<string, unknown>[];
    const failure = { reason: 'task-exception', step: 'work', task: '3', message: 'words' };
    const named = (change: object) => ({ ...valid, runs: [{ ...runs[0], failure, ...change }] });
    expect(parseMatrixRecord(JSON.stringify(named({})))).toBeDefined();
    // They become outputs, which a workflow may put into a shell.
    broken.push(
      named({ pathspec: 'Flow/1; id' }),
      named({ pathspec: 'Flow/$(id)' }),
      named({ pathspec: '' }),
    );
    broken.push(
      named({ failure: { ...failure, step: '`id`' } }),
      named({ failure: { ...failure, task: '3\n' } }),
    );
    broken.push(null, 1, 'text', [], {});
    for (const value of broken) expect(parseMatrixRecord(JSON.stringify(value))).toBeUndefined();
    for (const text of ['', '{', 'null', '['.repeat(100_000)])
      expect(parseMatrixRecord(text)).toBeUndefined();
  });

  it('records of matrix jobs have limits for the number of names, for the length of names, and for the parts of all records', () => {
    const valid = record({ seed: 1 }, [{ pathspec: 'TrainFlow/1' }]);
    const read = (change: object, budget?: { parts: number }) =>
      parseMatrixRecord(JSON.stringify({ ...valid, ...change }), budget);
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
    expect(read({ matrix: names(100) })).toBeDefined();
    const long = 'x'.repeat(3_000);
    for (const change of [{ job: long }, { id: long }, { step: long }, { logs: { name: long, url: null } }])
      expect(read(change)).toBeUndefined();
    expect(read({ matrix: names(101) })).toBeUndefined();
    expect(read({ matrix: { [long]: 1 } })).toBeUndefined();
    const budget = { parts: 250 };
    const three = ['a', 'b', 'c'].map((job) => read({ job, matrix: names(80) }, budget));
    expect(three.map((one) => one?.job)).toEqual(['a', 'b', undefined]);
  });

  it('records of matrix jobs have one row each if they share no names, and long values are sorted by their beginning', () => {
    const records = Array.from({ length: 500 }, (_, index) =>
      record({ [`k${index}`]: '1'.repeat(50_000), [`l${index}`]: 1 }, [{}], { job: '1'.repeat(1_900) }),
    );
    expect(matrixRows(records)).toHaveLength(500);
  });

  it('records with any content give one table with a row for each run', { tags: ['ci'] }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('|', '`', '<b>', '\n\n# x', '__proto__', 'constructor', '\\', '@team', '](x)'),
    );
    const name = fc.constantFrom('Flow/17', 'Größe/argo-x-1', 'start', 't-1:2@3.4');
    const runs = fc.array(
      fc.record({
        label: text,
        pathspec: fc.option(name),
        status: fc.constantFrom('successful', 'failed', 'timeout', 'running'),
        durationSeconds: fc.option(fc.double()),
        artifacts: fc.dictionary(text, fc.jsonValue()),
        failure: fc.option(
          fc.record({
            reason: text,
            step: fc.option(fc.constantFrom('start', 'übung')),
            task: fc.option(fc.constantFrom('1', 't-2')),
            message: text,
          }),
        ),
      }),
      { maxLength: 3 },
    );
    const records = fc.array(
      fc.record({
        version: fc.constant(1),
        job: text,
        step: text,
        matrix: fc.dictionary(text, fc.jsonValue()),
        attempt: fc.integer({ min: 1 }),
        logs: fc.option(fc.record({ name: text, url: fc.option(text) })),
        runs,
      }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(records, { minLength: 10, maxLength: 10 }), text, (all, artifact) => {
        const read = all.map((some) =>
          some.map((each) => parseMatrixRecord(JSON.stringify(each)) as MatrixRecord),
        );
        expect(read.flat()).not.toContain(undefined);
        const reports = renderMarkdown(
          read.map((some) => matrixReport(latestAttempts(some), { ranking: { by: 'max', artifact } })),
        );
        for (const [index, html] of reports.entries()) {
          const count = latestAttempts(read[index] ?? []).flatMap((each) => each.runs).length;
          const elements = elementsOf(html).map((element) => element.split(' ')[0]);
          expect(elements.filter((element) => element === 'tr')).toHaveLength(count === 0 ? 0 : count + 1);
          expect(elements.filter((element) => element === 'h1' || element === 'b')).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
