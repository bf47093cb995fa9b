import { describe, expect, it } from 'vitest';
import { slowness } from '../../src/report/slowness.js';
import { attempt, details, outcome, START, step, task } from '../helpers/outcomes.js';

const at = (milliseconds: number) => new Date(START + milliseconds);
const withCard = step('train', [], { decorators: [{ name: 'card', attributes: {} }] });

/** A task whose process ends `afterMs` milliseconds after its work. */
function ended(stepName: string, id: string, afterMs: number) {
  const attempts = [attempt(0, [0, 1_000], { exitedAt: at(1_000 + afterMs) })];
  return task(stepName, id, [0, 1_000], { attempts });
}

describe('slowness', () => {
  it('there is no notice of slowness if Metaflow’s own work took little time', () => {
    expect(slowness(outcome())).toEqual([]);
    expect(slowness(outcome({ costs: { pylint: 0.4, compiling: 0 } }))).toEqual([]);
  });

  it('there is no notice of slowness for a second in an hour', () => {
    const hour = { startedAt: at(0), finishedAt: at(3_600_000) };
    expect(slowness(outcome({ ...hour, costs: { pylint: 1.4 } }))).toEqual([]);
    expect(slowness(outcome({ ...hour, costs: { pylint: 200 } }))).toHaveLength(1);
  });

  it('the notice of slowness names pylint, and how to skip it', () => {
    const short = { startedAt: at(0), finishedAt: at(10_000) };
    expect(slowness(outcome({ ...short, costs: { pylint: 1.4 } }))).toEqual([
      'pylint added 1.4 s before the run. Set the option "pylint: false" to skip it here.',
    ]);
  });

  it('the notice of slowness counts the processes that compile Metaflow again', () => {
    const tasks = [task('start', '1', [0, 1_000]), task('end', '2', [1_000, 2_000])];
    const short = { startedAt: at(0), finishedAt: at(10_000) };
    const [notice] = slowness(outcome({ ...short, costs: { compiling: 0.9 }, details: details([], tasks) }));
    expect(notice).toMatch(/^Each of the run's 3 processes spent about 0\.9 s compiling Metaflow/);
    const warm = { warm: 2, cold: [] };
    expect(
      slowness(outcome({ ...short, costs: { compiling: 0.9, warm }, details: details([], tasks) }))[0],
    ).toMatch(/^Each of the run's 2 processes spent about 0\.9 s compiling Metaflow/);
  });

  it('the notice of slowness counts the extra time that tasks with cards take to end as the time of the cards', () => {
    const tasks = [ended('start', '1', 100), ended('train', '2', 2_100), ended('train', '3', 2_100)];
    const found = details([step('start', ['train']), withCard], tasks);
    const [notice] = slowness(outcome({ startedAt: at(0), finishedAt: at(10_000), details: found }));
    expect(notice).toBe('Rendering cards took 4.0 s (2 tasks). Use "@card" on fewer steps to save that.');
  });

  /** Tasks that spend half of their time on starting. */
  const slowStarts = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      task('train', String(index), [0, 1_000], {
        createdAt: at(0),
        attempts: [attempt(0, [500, 1_000], { exitedAt: at(1_000) })],
      }),
    );
  const tenSeconds = { startedAt: at(0), finishedAt: at(10_000) };

  it.runIf(process.platform === 'linux')(
    'the notice of slowness estimates the time that warm tasks would save',
    () => {
      const found = details([step('train', [])], slowStarts(20));
      expect(slowness(outcome({ ...tenSeconds, details: found }))).toEqual([
        'Starting its 20 tasks took 50 % of the run\'s time. "warm-tasks" would save about 4.3 s: see docs/warm-tasks.md.',
      ]);
    },
  );

  it('there is no notice of warm tasks if a run has few tasks, already has warm tasks, or has steps with their own interpreters', () => {
    const few = details([step('train', [])], slowStarts(19));
    const many = details([step('train', [])], slowStarts(20));
    const own = details(
      [step('train', [], { decorators: [{ name: 'conda', attributes: {} }] })],
      slowStarts(20),
    );
    expect(slowness(outcome({ ...tenSeconds, details: few }))).toEqual([]);
    expect(slowness(outcome({ ...tenSeconds, details: own }))).toEqual([]);
    expect(
      slowness(outcome({ ...tenSeconds, details: many, costs: { warm: { warm: 20, cold: [] } } })),
    ).toEqual([]);
  });

  it('the notice of slowness explains why tasks did not start warm', () => {
    const cold = ['importing the flow uses random'];
    expect(slowness(outcome({ costs: { warm: { warm: 0, cold } } }))).toEqual([
      'No task started warm ("warm-tasks"): importing the flow uses random. They started as without the option.',
    ]);
    expect(slowness(outcome({ costs: { warm: { warm: 3, cold } } }))).toEqual([
      'Not every task started warm ("warm-tasks"): importing the flow uses random. The others started as without the option.',
    ]);
  });
});
