import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StepResult } from '../helpers/action.js';
import { annotations, facts, Gallery, PLACES, steps } from '../helpers/gallery.js';

/** If two processors do all the work, a run in pods takes more than a minute. */
vi.setConfig({ testTimeout: 600_000 });

let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.start();
});

afterAll(async () => {
  await gallery[Symbol.asyncDispose]();
});

describe.concurrent.each(PLACES)('the gallery on %s', { tags: ['nightly'] }, (place) => {
  it('the gallery shows successful runs with their artifacts', async () => {
    const inputs = { flow: 'success.py', 'output-artifacts': 'accuracy\nbest_fold\ntrain/fold' };
    expect(facts(await gallery.runAt(place, inputs))).toEqual({
      ...{ exitCode: 0, status: 'successful', reason: '', step: '' },
      artifacts: { accuracy: 0.939, best_fold: 'b', 'train/fold': ['a', 'b', 'c'] },
      steps: [
        'start | ✅ successful | 1 | 1',
        'train | ✅ successful | 3 | 3',
        'choose | ✅ successful | 1 | 1',
        'end | ✅ successful | 1 | 1',
      ],
    });
  });

  it('the gallery shows which task raised which exception, and at which line', async () => {
    const result = await gallery.runAt(place, { flow: 'foreach_failure.py', 'max-workers': '1' });
    expect(facts(result)).toEqual({
      ...{ exitCode: 1, status: 'failed', reason: 'task-exception', step: 'average', artifacts: {} },
      steps: [
        'start | ✅ successful | 1 | 1',
        'average | ❌ 1 failed, ✅ 1 successful | 2 | 2',
        'join | ⚪ not reached | – | –',
        'end | ⚪ not reached | – | –',
      ],
    });
    expect(annotations(result)).toEqual(['error foreach_failure.py:9 ZeroDivisionError: division by zero']);
  });

  it('the gallery shows retries and caught exceptions', async () => {
    const [retried, caught] = await Promise.all(
      ['retry.py', 'catch.py'].map(async (flow) => await gallery.runAt(place, { flow })),
    );
    expect(facts(retried as StepResult).steps).toEqual([
      'start | ✅ successful | 1 | 2',
      'end | ✅ successful | 1 | 1',
    ]);
    expect(annotations(retried as StepResult)).toEqual([
      'warning retry.py:11 Succeeded on attempt 2. Before that: ConnectionError: the warehouse did not answer',
    ]);
    expect(facts(caught as StepResult).steps).toEqual([
      'start | ⚠️ caught | 1 | 1',
      'end | ✅ successful | 1 | 1',
    ]);
    expect(annotations(caught as StepResult)).toEqual([
      "notice catch.py:11 Kept by @catch: KeyError: 'silver'",
    ]);
  });

  it('the gallery shows crashes, branches that are not taken, and invalid flows', async () => {
    const [crashed, switched, invalid] = (await Promise.all(
      ['crash.py', 'switch.py', 'invalid.py'].map(async (flow) => await gallery.runAt(place, { flow })),
    )) as [StepResult, StepResult, StepResult];
    expect(facts(crashed)).toMatchObject({
      exitCode: 1,
      status: 'failed',
      reason: 'task-crashed',
      step: 'start',
    });
    expect(crashed.errors[0]).toMatch(/memory/);
    if (place === 'this machine, with the oldest Metaflow') {
      // The oldest Metaflow does not support switches yet.
      expect(facts(switched)).toMatchObject({ exitCode: 1, reason: 'invalid-flow' });
    } else {
      expect(facts(switched)).toMatchObject({ exitCode: 0, status: 'successful' });
      expect(steps(switched)).toContain('forest | ⚪ not reached | – | –');
    }
    expect(facts(invalid)).toMatchObject({ exitCode: 1, reason: 'invalid-flow' });
  });
});
