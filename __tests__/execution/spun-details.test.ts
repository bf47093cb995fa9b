import { expect, it } from 'vitest';
import type { Task } from '../../src/client/index.js';
import { spunDetails } from '../../src/execution/spin/spun-details.js';
import { attempt, outcome, task } from '../helpers/outcomes.js';

it('a spun task reads its own logs, however many tasks the flow has forged beside it, and reports what was left out', async () => {
  let logs = 0;
  const attempts = [attempt(0, [0, 1], { ok: false })];
  const tasks = Array.from({ length: 1000 }, (_, index) => task('fit', String(index), [0, 1], { attempts }));
  const run = {
    history: () => Promise.resolve({ graph: undefined, tasks, leftOut: ['records of tasks'] }),
    systemTags: Promise.resolve([]),
    step: () => ({ taskWithId: () => spun }),
  };
  const spun = {
    id: '7',
    parent: { id: 'fit', parent: run },
    lastLines: () => Promise.resolve([]),
    endOfLog: () => {
      logs += 1;
      return Promise.resolve('no traceback');
    },
  };
  const plan = { flowFile: 'flow.py', cwd: '/nowhere', env: {}, options: {}, startTimeoutMs: 1000 };
  const failed = outcome({ status: 'failed' });
  const { details, detailsError } = await spunDetails(
    failed,
    spun as unknown as Task,
    '/nowhere/stdout.log',
    plan as never,
    AbortSignal.timeout(10_000),
  );
  expect(detailsError).toBeUndefined();
  expect(logs).toBeLessThan(5);
  expect(details?.history.tasks.map(({ taskId }) => taskId)).toEqual(['7']);
  expect(details?.leftOut).toEqual(['records of tasks']);
});
