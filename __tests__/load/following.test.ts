import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deployer } from '../../src/index.js';
import { Argo } from '../helpers/argo.js';
import { startCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** Seconds between two checks: in this test, and by default. */
const [HERE, OTHERWISE] = [1, 5];
const LOOKS = 10;

let s3: S3;
let argo: Argo;
let metadata: MetadataService;
beforeAll(async () => {
  [s3, argo, metadata] = [await S3.start(), await Argo.start(), await MetadataService.start()];
});
afterAll(async () => {
  await metadata[Symbol.asyncDispose]();
  await argo[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

describe('the cost of following a triggered run', () => {
  it.each([
    [1, 'have ended', 10, 20],
    [1000, 'have ended', 10, 40],
    [100, 'are executing', 30, 60],
  ])(
    'following a run in which %d tasks %s takes at most %d requests per check, and %d s of processor time per hour',
    async (tasks, what, mostRequests, mostSeconds) => {
      const cwd = makeWorkspace();
      const services = { ...s3.environment, ...argo.environment, ...metadata.environment };
      const own = {
        METAFLOW_USER: 'tester',
        METAFLOW_HOME: cwd,
        METAFLOW_RUNNER_FOLLOW_SECONDS: String(HERE),
      };
      const env = { ...cleanEnvironment(), ...services, ...own };
      const shared = { cwd, env, python: PYTHON_REMOTE, showOutput: false, pylint: false };
      await new Deployer('pods.py', shared).argoWorkflows().create();
      let orchestratorRequests = 0;
      argo.fault = () => {
        orchestratorRequests += 1;
        return false;
      };
      const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
      const child = startCli(['trigger', '--name', 'podsflow', ...where], cwd, env);
      const words = what === 'are executing' ? 'Task is starting' : 'Task finished';
      while (!child.stderr.includes(words) || (await isBusy())) {
        const [workflow] = argo.workflows.slice(-1);
        if (workflow && !workflow.status) {
          argo.take(workflow, { phase: 'Running', finishedAt: null });
          await record(
            `argo-${workflow.metadata.name}`,
            tasks,
            what === 'are executing' ? [STARTED] : [STARTED, ENDED],
          );
        }
        await sleep(100);
      }
      const before = {
        orchestratorRequests,
        metadataRequests: metadata.requests.length,
        cpu: cpuOf(child.process.pid ?? 0),
      };
      await sleep(LOOKS * HERE * 1000);
      const requests = [
        orchestratorRequests - before.orchestratorRequests,
        metadata.requests.length - before.metadataRequests,
      ] as const;
      const cpu = (cpuOf(child.process.pid ?? 0) - before.cpu) / LOOKS;
      const hour = (cpu * 3600) / OTHERWISE;
      const perMinute = requests.map((count) => ((count / LOOKS) * 60) / OTHERWISE);
      process.stdout.write(
        `${tasks} tasks that ${what}: ${hour.toFixed(1)} s of processor an hour; a minute has ${perMinute.map((count) => count.toFixed(0)).join(' and ')} requests to Kubernetes and to the metadata service\n`,
      );
      const [workflow] = argo.workflows.slice(-1);
      if (workflow) argo.take(workflow, { phase: 'Succeeded' });
      expect((await child.ended).exitCode).toBe(0);
      expect((requests[0] + requests[1]) / LOOKS).toBeLessThanOrEqual(mostRequests);
      expect(hour).toBeLessThan(mostSeconds);

      /** Whether the action is still reading ended tasks, each of which takes some requests, once. */
      async function isBusy(): Promise<boolean> {
        const count = metadata.requests.length;
        await sleep(2000 * HERE);
        return metadata.requests.length - count > 2 * mostRequests;
      }
    },
    600_000,
  );
});

const STARTED = { type: 'attempt', field_name: 'attempt', value: '0' };
const ENDED = { type: 'internal_attempt_status', field_name: 'attempt_ok', value: 'True' };

/** Adds a run to the metadata service, whose tasks all have the same metadata. */
async function record(run: string, tasks: number, metadataOf: readonly object[]): Promise<void> {
  const post = async (path: string, body: object) => {
    const headers = { 'x-api-key': metadata.key, 'content-type': 'application/json' };
    const answer = await fetch(`${metadata.url}/flows/PodsFlow${path}`, {
      ...{ method: 'POST', headers, body: JSON.stringify(body) },
    });
    await answer.arrayBuffer();
  };
  await post('', {});
  await post('/run', { run_number: run });
  await post(`/runs/${run}/steps/work/step`, {});
  for (let number = 0; number < tasks; number += 1) {
    const task = `t-${number}`;
    await post(`/runs/${run}/steps/work/task`, { task_id: task });
    const fields = metadataOf.map((each) => ({ ...each, tags: ['attempt_id:0'] }));
    await post(`/runs/${run}/steps/work/tasks/${task}/metadata`, fields);
  }
}

/** The processor time that a process and its children have used, in seconds. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const own = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) / 100;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean);
    return own + children.reduce((sum, child) => sum + cpuOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
