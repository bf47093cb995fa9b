import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { Child } from '../helpers/child.js';
import { runCli } from '../helpers/cli.js';
import { ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A workspace with the installed package and the examples. */
function makeProject(): string {
  const workspace = makeWorkspace();
  mkdirSync(path.join(workspace, 'node_modules'));
  symlinkSync(ROOT, path.join(workspace, 'node_modules', 'metaflow-runner'));
  cpSync(path.join(ROOT, 'examples', 'ci'), workspace, { recursive: true });
  return workspace;
}

async function runScript(workspace: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return await new Child(process.execPath, args, {
    cwd: workspace,
    env: { ...cleanEnvironment(), CI: 'true', ...env },
  }).ended;
}

/** A webhook that stores the messages it receives. */
async function startWebhook() {
  const texts: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      texts.push((JSON.parse(body) as { text: string }).text);
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { texts, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** The part of Buildkite's agent that a job calls; it stores everything in a directory. */
const AGENT = `#!/bin/sh
set -e
case "$1 $2" in
  "annotate --style") cat >> "$STORE/annotations-$3"; echo >> "$STORE/annotations-$3" ;;
  "meta-data set") cat > "$STORE/$3" ;;
  "redactor add") cat >> "$STORE/redacted"; echo >> "$STORE/redacted" ;;
  "artifact upload") shift 2; for last; do :; done; mkdir -p "$STORE/artifacts"; cp -r "\${last%%/*}" "$STORE/artifacts/" ;;
  "artifact download") shift 2; name="\${2%%/*}"; test -e "$STORE/artifacts/$name"; mkdir -p "$3/$name"; cp -r "$STORE/artifacts/$name/." "$3/$name/" ;;
  *) echo "unknown: $*" >&2; exit 1 ;;
esac
`;

describe('a custom host, for Buildkite', { tags: ['ci'] }, () => {
  it('the example host for Buildkite runs a flow with annotations, artifacts and outputs, and resumes it when the job is retried', async () => {
    const workspace = makeProject();
    const store = path.join(workspace, 'store');
    const bin = path.join(workspace, 'bin');
    for (const directory of [store, bin]) mkdirSync(directory);
    writeFileSync(path.join(bin, 'buildkite-agent'), AGENT);
    chmodSync(path.join(bin, 'buildkite-agent'), 0o755);
    const env = {
      PATH: `${bin}:${cleanEnvironment()['PATH'] ?? ''}`,
      STORE: store,
      BUILDKITE_STEP_KEY: 'train',
      API_TOKEN: 'not-to-be-shown-1234',
      EXECUTIONS: path.join(workspace, 'executions'),
    };
    const script = ['buildkite-host.mjs', 'resumable.py', 'width=1'];
    const failed = await runScript(workspace, script, { ...env, FAIL_AT: 'late' });
    expect(failed.exitCode, failed.stderr + failed.stdout).toBe(1);
    expect(failed.stdout).toContain('--- Run resumable.py\n');
    expect(failed.stdout).toContain('ValueError: late cannot be done');
    const read = (name: string) => readFileSync(path.join(store, name), 'utf8');
    expect(read('metaflow-status')).toBe('failed');
    expect(read('redacted')).toContain('not-to-be-shown-1234\n');
    expect(read('annotations-error')).toContain('late cannot be done');
    expect(readdirSync(path.join(store, 'artifacts')).sort()).toEqual([
      'junit.xml',
      'metaflow-cards-train-attempt-1',
      'metaflow-logs-train-attempt-1',
      expect.stringMatching(/^metaflow-resume-train-resumable-1-[0-9a-f]{8}-attempt-1$/),
    ]);

    const retried = await runScript(workspace, script, { ...env, BUILDKITE_RETRY_COUNT: '1' });
    expect(retried.exitCode, retried.stderr + retried.stdout).toBe(0);
    expect(retried.stdout).toMatch(
      /Resuming ResumableFlow\/\d+ from attempt 1 \(failed; \d+ tasks already finished\)\./,
    );
    expect(read('metaflow-status')).toBe('successful');
    expect(
      readFileSync(env.EXECUTIONS, 'utf8')
        .split('\n')
        .filter((line) => line === 'outer_join'),
    ).toHaveLength(1);
  });
});

describe('the host for Buildkite', () => {
  it('the host for Buildkite is shorter than 100 lines', () => {
    const program = readFileSync(path.join(ROOT, 'examples', 'ci', 'buildkite-host.mjs'), 'utf8');
    expect(program.trimEnd().split('\n').length).toBeLessThan(100);
  });

  it('the host for Buildkite shows a flow’s output inside its group, and the output can neither begin nor expand a group', async () => {
    const workspace = makeProject();
    const bin = path.join(workspace, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'buildkite-agent'), '#!/bin/sh\nexec cat > /dev/null\n', { mode: 0o755 });
    const flow = readFileSync(path.join(workspace, 'quick.py'), 'utf8');
    const forged =
      'print("^^^ +++\\n--- forged\\n---no group\\n\\x1b[31m+++ red\\x1b[0m\\n-\\x1b[1m-- bold")';
    writeFileSync(path.join(workspace, 'quick.py'), `${forged}\n${flow}`);
    const env = { PATH: `${bin}:${cleanEnvironment()['PATH'] ?? ''}` };
    const { stdout, exitCode, stderr } = await runScript(workspace, ['buildkite-host.mjs', 'quick.py'], env);
    expect(exitCode, stderr).toBe(0);
    // Buildkite removes colours before it looks for marks.
    // eslint-disable-next-line no-control-regex -- Colours begin with a control character.
    const lines = stdout.replace(/\u001b\[[\d;]*m/g, '').split('\n');
    expect(lines.filter((line) => /^(---|\+\+\+|~~~|\^\^\^) /.test(line))).toEqual(['--- Run quick.py']);
    expect(lines).toEqual(
      expect.arrayContaining(['\\^^^ +++', '\\--- forged', '---no group', '\\+++ red', '\\--- bold']),
    );
  });
});

describe('a plugin that posts to a chat', () => {
  const summaryOf = (file: string) => readFileSync(file, 'utf8');

  it('the example plugin for a chat works with the command: it posts, adds to the summary, and fails a run that is too slow', async () => {
    const { url, texts } = await startWebhook();
    const workspace = makeProject();
    const args = ['run', 'quick.py', '--plugin', 'webhook-plugin.mjs', '--out', 'out'];
    const ended = await runCli(args, workspace, { CHAT_WEBHOOK_URL: url, SLOWEST_SECONDS: '0' });
    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(texts).toEqual([expect.stringMatching(/^QuickFlow\/\d+: successful after \d+ s/)]);
    expect(ended.stderr).toContain('failed by the plugin "webhook": it took more than 0 s');
    expect(summaryOf(path.join(workspace, 'out', 'summary.md'))).toContain('1 run was posted to the chat.');
  });

  it(
    'the example plugin for a chat works with the action, and does not change the run’s result when the chat does not answer',
    { tags: ['ci'] },
    async () => {
      const workspace = makeProject();
      const inputs = { flow: 'quick.py', plugins: 'webhook-plugin.mjs' };
      const step = new ActionStep({ workspace, inputs, env: { CHAT_WEBHOOK_URL: 'http://127.0.0.1:9/' } });
      const result = await step.result();
      expect(result.outputs['status'], result.stdout).toBe('successful');
      expect(result.exitCode).toBe(0);
      expect(result.warnings).toContainEqual(
        expect.stringContaining('The plugin "webhook" failed in onRunEnd: '),
      );
      expect(result.summary).toContain('1 run was posted to the chat.');
    },
  );

  it('the flow does not start if the example plugin cannot be loaded', async () => {
    const workspace = makeProject();
    const step = new ActionStep({ workspace, inputs: { flow: 'quick.py', plugins: 'webhook-plugin.mjs' } });
    const result = await step.result();
    expect(result.exitCode).toBe(1);
    expect(result.errors).toEqual([
      'Input "plugins": webhook-plugin.mjs could not be loaded: set CHAT_WEBHOOK_URL (webhook-plugin.mjs:7)',
    ]);
    expect(result.outputs).toMatchObject({ status: 'failed', 'run-id': '' });
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });
});

describe('a script in a workflow', () => {
  it('the example script in a workflow uses the package in place of the action', async () => {
    const workspace = makeProject();
    for (const file of ['output', 'summary']) writeFileSync(path.join(workspace, file), '');
    const ended = await runScript(workspace, ['workflow-script.mjs', 'quick.py'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: path.join(workspace, 'output'),
      GITHUB_STEP_SUMMARY: path.join(workspace, 'summary'),
      RUNNER_TEMP: workspace,
    });
    expect(ended.exitCode, ended.stderr + ended.stdout).toBe(0);
    expect(ended.stdout).toContain('2 runs: successful\n');
    expect(ended.stdout).toMatch(/^::group::Run quick\.py message=nightly$/m);
    expect(readFileSync(path.join(workspace, 'output'), 'utf8')).toMatch(/status<<\S+\nsuccessful\n/);
    expect(readFileSync(path.join(workspace, 'summary'), 'utf8')).toContain('message=weekly');
  });

  it(
    'the example script keeps logs and resume bundles as artifacts if it has the token for them',
    { tags: ['ci'] },
    async () => {
      const service = await ResultsService.start();
      const workspace = makeProject();
      const script = `
      import { gitHubHost, planRun, runInCi } from 'metaflow-runner/ci';
      const plan = planRun({ flow: 'resumable.py', parameters: { width: 1 }, resume: 'earlier-attempt' });
      console.log((await runInCi(plan, await gitHubHost())).status);
      process.exit();`;
      writeFileSync(path.join(workspace, 'script.mjs'), script);
      const attempt = async (number: string, failAt: string) =>
        await runScript(workspace, ['script.mjs'], {
          ...service.environment(),
          GITHUB_ACTIONS: 'true',
          GITHUB_JOB: 'train',
          GITHUB_RUN_ATTEMPT: number,
          RUNNER_TEMP: workspace,
          EXECUTIONS: path.join(workspace, 'executions'),
          FAIL_AT: failAt,
        });
      const failed = await attempt('1', 'late');
      expect(failed.stdout, failed.stderr).toMatch(/\nfailed\n$/);
      expect(failed.stdout).toContain(
        'A resume bundle was saved as artifact metaflow-resume-train-resumable-1-',
      );
      const resumed = await attempt('2', '');
      expect(resumed.stdout, resumed.stderr).toMatch(/Resuming ResumableFlow\/\d+ from attempt 1 \(failed; /);
      expect(resumed.stdout, resumed.stderr).toMatch(/\nsuccessful\n$/);
    },
  );
});
