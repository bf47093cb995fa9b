import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/report/summary/timeline.js';
import { diagramsIn, readGantt } from '../helpers/mermaid.js';
import { attempt, details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

async function drawn(run: Parameters<typeof timeline>[0]) {
  const [diagram = ''] = diagramsIn(timeline(run) ?? '');
  return await readGantt(diagram);
}

const STEPS = [step('start', ['work']), step('work', ['end']), step('end')];

describe('the timeline of a run', () => {
  it('the timeline has a bar for each task, from its creation to the end of its last attempt, relative to the first task', async () => {
    const run = outcome({
      details: details(STEPS, [
        task('start', '1', [1000, 3000]),
        task('work', '2', [3000, 9000], { foreachStack: ['items=a'] }),
        task('work', '3', [3500, 8000], {
          foreachStack: ['items=b'],
          attempts: [failedAttempt(0, [3500, 5000]), attempt(1, [5500, 8000])],
        }),
        task('end', '4', [9000, 9100], { attempts: [failedAttempt(0, [9000, 9100])] }),
      ]),
    });
    expect(await drawn(run)).toEqual({
      sections: ['start', 'work', 'end'],
      bars: [
        { section: 'start', text: 'task 1 · 2.0 s', kind: '', from: 0, to: 2000 },
        { section: 'work', text: 'task 2 items=a · 6.0 s', kind: '', from: 2000, to: 8000 },
        { section: 'work', text: 'task 3 items=b · 2 attempts, 4.5 s', kind: 'active', from: 2500, to: 7000 },
        { section: 'end', text: 'task 4 · failed, 0.1 s', kind: 'crit', from: 8000, to: 8100 },
      ],
    });
  });

  it('the timeline extends a task that never ended to the end of the run, and leaves out reused tasks', async () => {
    const run = outcome({
      status: 'timeout',
      details: details(STEPS, [
        task('start', '1', [0, 0], { originPathspec: 'TrainFlow/6/start/1' }),
        task('work', '2', [0, 4000]),
        task('work', '3', [0, 0], { attempts: [attempt(0, [0, undefined], { ok: undefined })] }),
      ]),
    });
    const { sections, bars } = await drawn(run);
    expect(sections).toEqual(['work']);
    expect(bars).toMatchObject([
      { text: 'task 2 · 4.0 s', to: 4000 },
      { text: 'task 3 · interrupted', kind: 'done', to: 125_000 },
    ]);
  });

  it('the timeline of a thousand tasks has one bar for the step, the failed task, and those that took longest', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      task('work', String(index + 2), [1000 + index, 2000 + 10 * index]),
    );
    many[500] = task('work', '502', [1500, 1600], { attempts: [failedAttempt(0, [1500, 1600])] });
    const { bars } = await drawn(
      outcome({ status: 'failed', details: details(STEPS, [task('start', '1', [0, 900]), ...many]) }),
    );
    expect(bars.map(({ text, kind }) => [text, kind])).toEqual([
      ['task 1 · 0.9 s', ''],
      ['1000 tasks, failed, median 5.5 s, max 10.0 s', 'crit'],
      ['task 502 · failed, 0.1 s', 'crit'],
      ['task 1001 · 10.0 s', ''],
      ['task 1000 · 10.0 s', ''],
    ]);
    expect(bars[1]).toMatchObject({ from: 1000, to: 11_990 });
  });

  it('the timeline has at most forty rows, however many steps and tasks there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 80 }),
        async (counts) => {
          const steps = counts.map((_, index) => step(`step_${index}`));
          const tasks = counts.flatMap((count, index) =>
            Array.from({ length: count }, (_, number) =>
              task(`step_${index}`, `${index}-${number}`, [number, number + 50]),
            ),
          );
          const { bars, sections } = await drawn(outcome({ details: details(steps, tasks) }));
          expect(bars.length).toBeLessThanOrEqual(40);
          expect(sections.length).toBe(Math.min(40, counts.length));
          if (tasks.length <= 40) expect(bars.length).toBe(tasks.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('the timeline is left out if there are fewer than two tasks', () => {
    expect(timeline(outcome({ details: details(STEPS, [task('start', '1', [0, 5])]) }))).toBeUndefined();
    expect(timeline(outcome())).toBeUndefined();
  });

  it.each([
    [2_000, '%-S.%L s', '500millisecond'],
    [7_000, '%-S s', '1second'],
    [100_000, '%-M:%S min', '15second'],
    [1_500_000, '%-M min', '5minute'],
    [7_200_000, '%-H:%M h', '15minute'],
    [600_000_000, 'day %-j', '1day'],
  ])('the timeline has an axis that fits %i ms', (length, format, interval) => {
    const tasks = [task('start', '1', [0, 1]), task('work', '2', [0, length])];
    const text = timeline(outcome({ details: details(STEPS, tasks) })) ?? '';
    expect(text).toContain(`  axisFormat ${format}\n  tickInterval ${interval}\n`);
  });

  it('the timeline shows any name as it is, in one bar', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '#',
            '#35;',
            ';',
            ':',
            ',',
            '\n',
            'crit',
            'section ',
            'title ',
            '%%',
            '{',
            '"',
            '2026-01-01',
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        )
        .map((words) => words.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, id, place) => {
        fc.pre(name !== '__proto__' && name.trim() !== '');
        const tasks = [task(name, id, [0, 200], { foreachStack: [place] }), task(name, 'other', [0, 100])];
        const { sections, bars } = await drawn(outcome({ details: details([step(name)], tasks) }));
        expect(sections).toHaveLength(1);
        expect(bars).toHaveLength(2);
        expect(bars[0]).toMatchObject({ kind: '', from: 0, to: 200 });
        const plain = `task ${id} ${place} · 0.2 s`;
        if (/^[\x20-\x7e·]+$/.test(plain) && plain.length <= 80) {
          expect(bars[0]?.text.replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
        }
        expect(bars[1]).toMatchObject({ text: 'task other · 0.1 s', to: 100 });
      }),
    );
  });
});
