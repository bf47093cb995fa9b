import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../__tests__/helpers/free-port.ts';
import { interleaved, timeOf } from './measure.mjs';
import { flowEnvironment, inWorkspace, ROOT } from './subjects.mjs';

const PYTHON = path.join(ROOT, '.tools', 'metaflow-remote', 'bin', 'python');

/** How many milliseconds two tasks that do nothing take, with the local datastore and with S3 on the same machine. */
export async function measureDatastores(turns) {
  return await inWorkspace(async (cwd) => {
    const s3 = await startS3();
    try {
      const run = (env) => async () =>
        await timeOf(PYTHON, ['noop.py', '--no-pylint', 'run'], { cwd, env: flowEnvironment(env) });
      await run({})();
      return await interleaved(turns, { local: run({}), s3: run(s3.env) });
    } finally {
      s3.server.kill('SIGKILL');
    }
  });
}

async function startS3() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(PYTHON, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    env: flowEnvironment(),
    stdio: 'ignore',
  });
  const makeBucket = () =>
    fetch(`${url}/bucket`, { method: 'PUT' }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await makeBucket())) {
    if (server.exitCode !== null) throw new Error(`moto's server ended with ${server.exitCode}`);
    await sleep(200);
  }
  const env = {
    ...{ AWS_ACCESS_KEY_ID: 'anyone', AWS_SECRET_ACCESS_KEY: 'anything', AWS_DEFAULT_REGION: 'us-east-1' },
    ...{ METAFLOW_S3_ENDPOINT_URL: url, METAFLOW_DEFAULT_DATASTORE: 's3' },
    METAFLOW_DATASTORE_SYSROOT_S3: 's3://bucket/metaflow',
  };
  return { server, env };
}
