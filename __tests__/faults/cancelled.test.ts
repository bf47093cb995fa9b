import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { nightlyAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { isAlive, makeWorkspace } from '../helpers/workspace.js';

/** In milliseconds. GitHub sends SIGKILL 10 s after SIGINT. */
const WINDOW_MS = 9_500;

describe('cancelled jobs', () => {
  for (const { tags, rows } of nightlyAfter(4, [0, 50, 100, 200, 400, 700, 1_200, 2_000, 3_000])) {
    it.each(rows)(
      'a job cancelled %s ms after its step began ends in time, writes outputs if it can, and leaves nothing running',
      { tags },
      async (afterMs) => {
        await using service = await ResultsService.start();
        const step = new ActionStep({
          workspace: makeWorkspace(),
          inputs: { flow: 'slowflow.py', params: 'seconds=600', options: 'pylint: false' },
          env: service.environment(),
        });
        await sleep(afterMs);
        const cancelledAt = performance.now();
        step.main.process.kill('SIGINT');
        const result = await step.result();
        expect(performance.now() - cancelledAt).toBeLessThan(WINDOW_MS);
        // Until Node has loaded our code, the signal kills it, and there are no outputs.
        const hasLoaded = result.signal === null;
        expect(result.outputs['status']).toBe(hasLoaded ? 'cancelled' : undefined);
        expect(hasLoaded || result.stdout === '').toBe(true);
        const tasks = [...result.stdout.matchAll(/\(pid (\d+)\)/g)].map(([, pid]) => Number(pid));
        expect(tasks.filter(isAlive)).toEqual([]);
        // A flow cancelled while Python was starting has no logs.
        const hasLogs = step.hasLogs();
        expect(hasLogs || afterMs < 2_000).toBe(true);
        const post = await step.post();
        expect(post).toMatchObject({ exitCode: 0, stderr: '' });
        expect(post.stdout).not.toContain('left running');
        expect(service.logArtifacts).toHaveLength(hasLogs ? 1 : 0);
      },
    );
  }

  it('a job cancelled while post uploads ends immediately', async () => {
    await using service = await ResultsService.start();
    service.fault = () => true;
    const step = new ActionStep({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py' },
      env: service.environment(),
    });
    while (service.requests.length === 0) await sleep(20);
    step.main.process.kill('SIGKILL');
    await step.result();
    const requestsBefore = service.requests.length;
    const post = step.startPost();
    while (service.requests.length === requestsBefore) await sleep(20);
    const cancelledAt = performance.now();
    post.process.kill('SIGINT');
    await post.ended;
    expect(performance.now() - cancelledAt).toBeLessThan(WINDOW_MS);
    expect(readdirSync(step.file('temp'), { recursive: true, encoding: 'utf8' })).toContainEqual(
      expect.stringMatching(/logs\/stdout\.log$/),
    );
  });
});
