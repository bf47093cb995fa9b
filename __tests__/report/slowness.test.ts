import { describe, expect, it } from 'vitest';
import { slowness } from '../../src/report/slowness.js';
import { attempt, details, outcome, START, step, task } from '../helpers/outcomes.js';

const at = (milliseconds: number) => new Date(START + milliseconds);
const withCard = step('train', [], { decorators: [{ name: 'card', attributes: {} }] });

/** A task whose process ends so long after its work. */
function ended(stepName: string, id: string, afterMs: number) {
  const attempts = [attempt(0, [0, 1_000], { exitedAt: at(1_000 + afterMs) })];
  return task(stepName, id, [0, 1_000], { attempts });
}

describe('slowness', () => {
  it('there is no notice of slowness if Metaflow cost a run little', () => {
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
    const [said] = slowness(outcome({ ...short, costs: { compiling: 0.9 }, details: details([], tasks) }));
    expect(said).toMatch(/^Each of the run's 3 processes spent about 0\.9 s compiling Metaflow/);
  });

  it('the notice of slowness takes as the time of cards what goes beyond other tasks’ ends', () => {
    const tasks = [ended('start', '1', 100), ended('train', '2', 2_100), ended('train', '3', 2_100)];
    const found = details([step('start', ['train']), withCard], tasks);
    const [said] = slowness(outcome({ startedAt: at(0), finishedAt: at(10_000), details: found }));
    expect(said).toBe('Rendering cards took 4.0 s (2 tasks). Use "@card" on fewer steps to save that.');
  });
});
