import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionStep, runAction, type StepResult } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { parseXml } from '../helpers/xml.js';
import { filesOf } from '../helpers/zip.js';

const SERVICE_TOKEN = 'tok3n/with+"quotes" & more';
const GIVEN = `passphrase'given"as\\mask`;
const OF_THE_FLOW = 'pä$$wörd*of*the*flow';
const API_KEY = 'k3y-of-a-parameter';

/** Texts that no report may contain, plain or in base64 at any alignment. */
const FORBIDDEN = [SERVICE_TOKEN, GIVEN, OF_THE_FLOW, OF_THE_FLOW.replaceAll('*', ''), API_KEY].flatMap(
  (secret) => [secret, ...['', 'a', 'ab'].map((before) => btoa8(before + secret + '!').slice(4, -4))],
);

function btoa8(text: string): string {
  return Buffer.from(text).toString('base64');
}

function secretsIn(text: string): string[] {
  return FORBIDDEN.filter((secret) => text.includes(secret));
}

function step(service: ResultsService, inputs: Record<string, string> = {}) {
  return {
    workspace: makeWorkspace(),
    inputs: {
      flow: 'secretive.py',
      params: JSON.stringify({ 'api-key': API_KEY, ...(inputs['fails'] ? { fails: true } : {}) }),
      env: `ONLY_OF_THE_FLOW_PASSWORD: "${OF_THE_FLOW}"`,
      mask: `${GIVEN}\n\n`,
    },
    env: { ...service.environment(), SERVICE_TOKEN, GIVEN },
  };
}

/** The job log as the runner shows it, with the masks applied. */
function maskedLog({ stdout }: StepResult): string {
  const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value ?? '');
  const shown = stdout.replaceAll(/^::add-mask::.*$/gm, '');
  return masks.reduce((text, mask) => text.replaceAll(mask.replaceAll('%25', '%'), '***'), shown);
}

describe('secrets of a step', () => {
  it('secrets of a step are masked in the job log before any output of the flow appears, and replaced in uploaded logs', async () => {
    await using service = await ResultsService.start();
    const result = await runAction(step(service));
    expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const before = result.stdout.slice(0, result.stdout.indexOf('at import'));
    for (const secret of [SERVICE_TOKEN, GIVEN, OF_THE_FLOW.replaceAll('*', ''), API_KEY])
      expect(before).toContain(`::add-mask::${secret}\n`);
    for (const secret of [SERVICE_TOKEN, GIVEN, OF_THE_FLOW.replaceAll('*', ''), API_KEY])
      expect(maskedLog(result)).not.toContain(secret);
    // As Python prints it within another value.
    expect(maskedLog(result)).not.toContain(`passphrase\\'given"as`);
    // As Python's `json` and `html` write it; the runner does not derive these forms from a mask.
    expect(result.stdout).toContain('p\\u00e4$$w\\u00f6rd');
    expect(maskedLog(result)).not.toContain('p\\u00e4$$w\\u00f6rd');
    expect(maskedLog(result)).not.toContain('passphrase&#x27;given');
    const files = filesOf(service.artifacts[0]);
    const logs = Object.entries(files).map(([name, content]) => [name, content.toString()] as const);
    expect(logs.map(([name]) => name).sort()).toEqual(['stderr.log', 'stdout.log']);
    for (const [, text] of logs) expect(secretsIn(text)).toEqual([]);
    const stdout = files['stdout.log']?.toString() ?? '';
    expect(stdout).toContain('parameter: ***');
    expect(stdout).toContain('{"value": "***"}');
    expect(stdout.match(/at import: \*\*\*/g)?.length).toBeGreaterThanOrEqual(3);
    expect(secretsIn(result.summary)).toEqual([]);
    expect(secretsIn(result.outputs['runs'] ?? '')).toEqual([]);
  });

  it('secrets are replaced in the summary, in annotations and in outputs if a flow fails with a secret in its message', async () => {
    await using service = await ResultsService.start();
    const result = await runAction(step(service, { fails: 'true' }));
    expect(result.exitCode).toBe(1);
    expect(result.errors.join('\n')).toContain('not with ***');
    expect(secretsIn(result.errors.join('\n'))).toEqual([]);
    expect(secretsIn(result.summary)).toEqual([]);
    expect(result.outputs).toMatchObject({ status: 'failed', 'flow-name': 'SecretiveFlow' });
    for (const output of Object.values(result.outputs)) expect(secretsIn(output)).toEqual([]);
  });

  it('secrets are replaced in the files that post uploads, and stay in the log on disk', async () => {
    await using service = await ResultsService.start();
    const options = step(service);
    const running = new ActionStep(options);
    await waitUntil(() => running.main.stdout.includes('parameter: '));
    running.main.process.kill('SIGKILL');
    await running.result();
    const temp = path.join(running.directory, 'temp');
    const logs = readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.log'),
    );
    expect(logs.map((name) => readFileSync(path.join(temp, name), 'utf8')).join()).toContain(GIVEN);
    const post = await running.post();
    expect(post.exitCode).toBe(0);
    const uploaded = service.artifacts.flatMap((artifact) => Object.values(filesOf(artifact))).join('\n');
    expect(uploaded).toContain('at import: ***');
    expect(secretsIn(uploaded)).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('a report on several jobs', () => {
  it('the title of a report on several jobs contains no secret of the reporting job', async () => {
    await using service = await ResultsService.start();
    const secret = 'staple-of-the-report';
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { command: 'report', 'summary-title': `Nightly ${secret}` },
      env: { ...service.environment(), SERVICE_TOKEN: secret },
    });
    expect(step.summary).toContain('## Nightly &#42;&#42;&#42;');
    expect(step.summary).not.toContain(secret);
  });
});

describe('secrets that are our own words', { tags: ['ci'] }, () => {
  it('secrets that are our own words do not change the status, the report or the record of a run', async () => {
    await using service = await ResultsService.start();
    const words = ['attempts', 'history', 'details', 'failed', 'task-exception', 'version', 'SecretiveFlow'];
    const markup = ['```text', 'testsuite', '<details>', '| --- |', 'status', 'matrix'];
    const options = step(service, { fails: 'true' });
    const result = await runAction({
      ...options,
      inputs: { ...options.inputs, mask: [GIVEN, ...words, ...markup].join('\n'), junit: 'junit.xml' },
      env: { ...options.env, GITHUB_HEAD_REF: 'fix-token=pathspec' },
    });
    expect(result).toMatchObject({ exitCode: 1, warnings: [] });
    expect(result.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'task-exception' });
    const [run] = JSON.parse(result.outputs['runs'] ?? '') as { status: string; pathspec: string }[];
    expect(run).toMatchObject({
      status: 'failed',
      pathspec: expect.stringMatching(/^SecretiveFlow\/\d+$/) as string,
    });
    expect(result.summary.match(/^```.*$/gm)?.slice(0, 2)).toEqual(['```text', '```']);
    expect(result.summary).toContain('<details><summary>Traceback</summary>');
    const [xml] = parseXml([readFileSync(path.join(options.workspace, 'junit.xml'), 'utf8')]);
    expect(xml?.children[0]).toMatchObject({ name: 'testsuite', attributes: { failures: '1' } });
    expect(result.stdout).not.toContain('::add-mask::pathspec\n');
    const report = await runAction({ ...options, inputs: { command: 'report' } });
    expect(report).toMatchObject({ exitCode: 0, warnings: [] });
    expect(report.summary).toContain('1 run was not successful');
  });
});

describe('reports of the command', { tags: ['ci'] }, () => {
  it('reports of the command contain no secrets', async () => {
    const workspace = makeWorkspace();
    const args = ['run', 'secretive.py', '--param', `api-key=${API_KEY}`, '--param', 'fails=true'];
    const more = ['--mask-env', 'GIVEN', '--json', 'run.json', '--out', 'out', '--quiet'];
    const env = { SERVICE_TOKEN, GIVEN, ONLY_OF_THE_FLOW_PASSWORD: OF_THE_FLOW };
    const ended = await runCli([...args, ...more], workspace, env);
    expect(ended.exitCode).toBe(1);
    for (const file of ['run.json', 'out/outputs.json', 'out/summary.md']) {
      const text = readFileSync(path.join(workspace, file), 'utf8');
      expect(text).toContain('SecretiveFlow');
      expect(secretsIn(text)).toEqual([]);
    }
  });
});
