import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Child } from '../helpers/child.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A script like the one in docs/plugins.md, which ends by itself. */
const PROGRAM = `
const { cancelOnSignals, gitHubHost, planRun, runInCi } = await import(${JSON.stringify(path.join(ROOT, 'lib', 'ci.js'))});
const plan = planRun({ flow: 'quick.py', python: ${JSON.stringify(PYTHON)}, resume: 'earlier-attempt', options: { pylint: false } });
const { status } = await runInCi(plan, await gitHubHost(), { cancel: cancelOnSignals('The job') });
console.log('the script has ended: ' + status);
`;

async function startScript(env: Readonly<Record<string, string>> = {}) {
  const service = await ResultsService.start();
  onTestFinished(async () => await service[Symbol.asyncDispose]());
  const cwd = makeWorkspace();
  for (const file of ['script.mjs', 'output', 'summary'])
    writeFileSync(path.join(cwd, file), file === 'script.mjs' ? PROGRAM : '');
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url');
  const start = () =>
    new Child(process.execPath, ['script.mjs'], {
      cwd,
      env: {
        ...cleanEnvironment(),
        GITHUB_OUTPUT: path.join(cwd, 'output'),
        GITHUB_STEP_SUMMARY: path.join(cwd, 'summary'),
        GITHUB_JOB: 'train',
        ACTIONS_RESULTS_URL: service.url,
        ACTIONS_RUNTIME_TOKEN: `x.${claims}.x`,
        ...env,
      },
    });
  return { service, start };
}

describe('scripts with a faulty artifact service', () => {
  it.each(['CreateArtifact', 'FinalizeArtifact'])(
    'a cancelled script ends soon, even if the artifact service’s answer to %s never ends',
    { tags: ['ci'] },
    async (method) => {
      const { service, start } = await startScript();
      const requested = new Promise<void>((resolve) => {
        service.fault = ({ url = '' }, response) => {
          if (!url.endsWith(`/${method}`)) return false;
          response.writeHead(200, { 'content-type': 'application/json' });
          const dripping = setInterval(() => response.write(' '), 200);
          response.on('close', () => clearInterval(dripping));
          resolve();
          return true;
        };
      });
      const script = start();
      await requested;
      const cancelledAt = Date.now();
      script.process.kill('SIGINT');
      const { exitCode, stdout } = await script.ended;
      expect(stdout).toMatch(/the logs could not be uploaded: .*cancelled/i);
      expect(stdout).toContain('the script has ended: ');
      expect(exitCode).toBe(0);
      expect(Date.now() - cancelledAt).toBeLessThan(60_000);
    },
  );

  it(
    'if the artifact service does not list what earlier attempts left, a script starts a new run and says why',
    { tags: ['ci'] },
    async () => {
      const { service, start } = await startScript({ GITHUB_RUN_ATTEMPT: '2' });
      service.faultOf = (method) => (method === 'ListArtifacts' ? [500, {}] : undefined);
      const { stdout } = await start().ended;
      expect(stdout).toContain('the script has ended: successful');
      expect(stdout).toMatch(
        /Starting a new run: no resume bundle .* could be used \(attempt 1: the results service answered 500/,
      );
    },
  );
});
