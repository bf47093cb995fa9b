import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CancelClock } from '../../src/execution/cancel-clock.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { checkService } from '../../src/execution/remote/service-check.js';
import { withDetails } from '../../src/execution/results/examine-run.js';
import { withLatestRun } from '../../src/execution/resume/latest-run.js';
import { factsOf } from '../../src/execution/run-facts.js';
import { NO_SECRETS } from '../../src/execution/run-secrets.js';
import { Runner } from '../../src/index.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const CRASHING = `
import os
from metaflow import FlowSpec, step

class CrashFlow(FlowSpec):
    @step
    def start(self):
        print("about to crash", flush=True)
        os._exit(3)
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    CrashFlow()
`;

function planOf(service: MetadataService, flowFile: string): RunPlan {
  const cwd = makeWorkspace();
  writeFileSync(path.join(cwd, 'crashing.py'), CRASHING);
  const env = { ...cleanEnvironment(), ...service.environment };
  const nothing = { gates: [], outputArtifacts: [], options: {}, runOptions: {}, tags: [] };
  return { ...nothing, flowFile, cwd, env, python: PYTHON, command: { name: 'run' } } as unknown as RunPlan;
}

/** Starts a run and waits for its end. */
async function ended({ flowFile, cwd, env }: RunPlan) {
  const running = await new Runner(flowFile, { python: PYTHON, cwd, env, pylint: false }).asyncRun();
  return await running.wait();
}

const NEVER = new Promise<never>(() => undefined);

describe('a metadata service that answers slowly', () => {
  it('everything that is read about an ended run has one limit together; the status stays, and the reason says what is missing', async () => {
    await using service = await MetadataService.start();
    const plan = planOf(service, 'quick.py');
    await using running = await ended(plan);
    using clock = new CancelClock(new AbortController().signal);
    const examination = {
      ...{ plan, cardDirectory: undefined, clock, onSecrets: () => Promise.resolve() },
      secrets: sleep(800, NO_SECRETS),
      graph: sleep(1_600, undefined),
    };
    const outcome = { label: 'quick', ...factsOf(running) } as unknown as Parameters<typeof withDetails>[0];
    const found = await withDetails(outcome, running, examination, 1_200);
    expect(found.status).toBe('successful');
    expect(found.detailsError?.message).toBe('Its graph could not be read within 1.2 s.');
  });

  it('if only the logs of an ended run come too late, the report has everything else, and says so', async () => {
    await using service = await MetadataService.start();
    const plan = planOf(service, 'crashing.py');
    await using running = await ended(plan);
    using clock = new CancelClock(new AbortController().signal);
    const seen = new Set<string>();
    service.delay = async ({ url = '' }) => {
      if (/start\/tasks\/\d+\/metadata/.test(url) && seen.size === seen.add(url).size) await NEVER;
    };
    const graph = Promise.resolve(undefined);
    const nothing = { cardDirectory: undefined, secrets: undefined, onSecrets: () => Promise.resolve() };
    const outcome = { label: 'crash', ...factsOf(running) } as unknown as Parameters<typeof withDetails>[0];
    const found = await withDetails(outcome, running, { plan, clock, graph, ...nothing }, 3_000);
    expect([found.status, found.detailsError]).toEqual(['failed', undefined]);
    expect(found.details?.history.tasks.map(({ stepName }) => stepName)).toContain('start');
    expect(found.details?.leftOut).toContain('the logs of its tasks, which could not be read within 3 s');
  });

  it('the search for the latest run has a limit, and the error says what to do', async () => {
    await using service = await MetadataService.start();
    service.fault = () => true;
    const plan = planOf(service, 'quick.py');
    const resumed = { ...plan, command: { name: 'resume', from: { kind: 'latest' } } } as unknown as RunPlan;
    await expect(withLatestRun(resumed, new AbortController().signal, 500)).rejects.toThrow(
      'The latest run of QuickFlow was not found within 0.5 s, because the metadata service answers slowly or not at all. Name the run to resume.',
    );
  });

  it(
    'a metadata service that sends its answer byte by byte is reported as one that does not answer',
    { tags: ['nightly'] },
    async () => {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
        const timer = setInterval(() => socket.write('x'), 500);
        socket.on('close', () => clearInterval(timer));
      });
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const env = {
        ...cleanEnvironment(),
        METAFLOW_DEFAULT_METADATA: 'service',
        METAFLOW_SERVICE_URL: `http://127.0.0.1:${port}`,
      };
      const checked = { python: PYTHON, cwd: makeWorkspace(), env, options: {} };
      const error = await checkService(checked, new AbortController().signal);
      server.close();
      expect(error?.message).toContain('did not answer within 10 s');
    },
  );
});
