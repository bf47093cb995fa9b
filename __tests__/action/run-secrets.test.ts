import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/bundle/index.js';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

/** Secrets that nobody passes to the flow: they are in its own code and files. */
const SECRETS = [
  'first-tok-4711-do-not-show-me',
  'second-pa55word',
  'third-l0gin-word',
  'bGluZS1vZi10aGUta2V5',
  'fourth-line-of-a-key',
  'binary-t0ken',
  'sixth-s3cret',
  'seventh-s3cret',
  'eighth-s3cret',
  'pcsk_4yT9qLx2vZ81mNw7aB3',
  '88112299',
  'ninth-env-t0ken',
  'tenth-inline-value',
];

const secretsIn = (text: string) => SECRETS.filter((secret) => text.includes(secret));

/** The parameters as every report shows them. */
const PARAMETERS = {
  key: '***',
  lazy: '***',
  login: '***',
  signing_secret: '<file, 55 bytes>',
  binary: '<file, 22 bytes>',
  settings: { region: 'eu', nested: { password: '***' } },
  database: 'postgres://me:***@host/db',
  extra: { client: { secret: '***' } },
  vendor: '***',
  pin: '***',
  short_password: '***',
  harmless: 'nothing to hide',
};

/** The text of all artifacts but the bundle, which contains the flow's own data unchanged. */
function uploadedText({ artifacts }: ResultsService): string {
  return artifacts
    .filter(({ name }) => !name.startsWith('metaflow-resume-'))
    .flatMap(({ content }) => Object.values(zipFiles(content)).map(String))
    .map(
      (text) =>
        text + text.replace(/[A-Za-z0-9+/]{200,}={0,2}/g, (coded) => Buffer.from(coded, 'base64').toString()),
    )
    .join('\n');
}

/** A flow with more secrets in its parameters than anyone can search for. */
const MANY_SECRETS = `
from metaflow import FlowSpec, Parameter, step

TEXTS = [" ".join("token=a%dz%dzq" % (i, k) for k in range(4000)) for i in range(3)]

class ManyFlow(FlowSpec):
    first = Parameter("first", default=TEXTS[0])
    second = Parameter("second", default=TEXTS[1])
    third = Parameter("third", default=TEXTS[2])

    @step
    def start(self):
        self.shown = "it is a2z3999zq"
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    ManyFlow()
`;

describe('very many secrets', { tags: ['ci'] }, () => {
  it('a run with more secrets in its parameters than can be searched for is reported without its values, and a warning says why', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'many.py'), MANY_SECRETS);
    const inputs = { flow: 'many.py', 'output-artifacts': 'shown' };
    const { outputs, summary, warnings } = await runAction({ workspace, inputs });
    expect(outputs['status']).toBe('successful');
    expect(outputs['shown']).toBe('***');
    expect(summary + JSON.stringify(outputs)).not.toContain('a2z3999zq');
    expect(warnings.join()).toContain('which contain more than 10000 secrets');
  });
});

describe('secret parameters that nobody passed', () => {
  it('secret parameters that nobody passed are in no report or upload of the action, even if the run was resumed', async () => {
    await using service = await ResultsService.start();
    const workspace = makeCase('secret-parameters');
    const result = await runAction({
      workspace,
      inputs: {
        flow: 'flow.py',
        env: 'FAIL=1',
        options: 'pylint: false',
        retries: '1',
        resume: 'auto',
        'output-artifacts': 'start/copied\nstart/url\nstart/service\nstart/account\nlast/binary',
        'fail-if': 'start/copied == "x"',
        junit: 'junit.xml',
        matrix: '{"seed": 1}',
      },
      env: { ...service.environment(), GITHUB_RUN_ID: '1' },
    });
    expect(result.exitCode).toBe(1);
    const [run] = JSON.parse(result.outputs['runs'] ?? '') as [Record<string, unknown>];
    expect(run).toMatchObject({
      parameters: PARAMETERS,
      originRunId: expect.stringMatching(/^\d+$/) as string,
    });
    expect(run['artifacts']).toMatchObject({ 'start/copied': '***', 'start/url': 'https://host/?key=***' });
    expect(result.errors.join('\n')).toContain('not with ***, nor ***');
    const shown = [result.summary, ...Object.values(result.outputs), ...result.errors, ...result.warnings];
    const junit = readFileSync(path.join(workspace, 'junit.xml'), 'utf8');
    for (const text of [...shown, junit]) expect(secretsIn(text)).toEqual([]);
    expect(result.summary).toContain('binary=&lt;file, 22 bytes&gt;');

    const kinds = service.artifacts.map(({ name }) => /^metaflow-(\w+)/.exec(name)?.[1]);
    expect(new Set(kinds)).toEqual(new Set(['logs', 'cards', 'report', 'resume']));
    expect(uploadedText(service)).toContain('the token is ***');
    expect(uploadedText(service)).toContain('in mode harmless with *** for ***');
    expect(secretsIn(uploadedText(service))).toEqual([]);

    // The job log shows the flow's output only after the masks.
    const masks = [...result.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, text]) => text ?? '');
    const before = result.stdout.slice(0, result.stdout.indexOf('the token is'));
    for (const secret of SECRETS.filter((text) => text !== 'binary-t0ken'))
      expect(before).toContain(`::add-mask::${secret}\n`);
    const log = masks.reduce((text, mask) => text.replaceAll(mask, '***'), result.stdout);
    expect(secretsIn(log.replaceAll(/^::add-mask::.*$/gm, ''))).toEqual([]);
  });

  it(
    'secret parameters that nobody passed are in no report of the command, nor in the manifest of its bundle',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('secret-parameters');
      const args = [
        'flow.py',
        '--env',
        'FAIL=1',
        '--option',
        'pylint=false',
        '--json',
        'run.json',
        '--out',
        'out',
      ];
      const ended = await runCli(['run', ...args, '--quiet'], cwd, { GIVEN: 'nothing to hide' });
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain('not with ***, nor ***');
      const reports = ['run.json', 'out/summary.md', 'out/outputs.json'].map((file) =>
        readFileSync(path.join(cwd, file), 'utf8'),
      );
      for (const text of [...reports, ended.stderr]) expect(secretsIn(text)).toEqual([]);
      const run = JSON.parse(reports[0] ?? '') as { pathspec: string; parameters: object };
      expect(run.parameters).toEqual(PARAMETERS);

      const bundled = await runCli(['bundle', run.pathspec, '-o', 'b.tar.gz', '--mask-env', 'GIVEN'], cwd, {
        GIVEN: 'nothing to hide',
      });
      expect(bundled).toMatchObject({ exitCode: 0 });
      const manifest = await readManifest(path.join(cwd, 'b.tar.gz'));
      expect(manifest).toMatchObject({
        status: 'failed',
        failure: 'ValueError: not with ***, nor ***',
        parameters: { ...PARAMETERS, harmless: '***' },
      });
      expect(secretsIn(JSON.stringify(manifest))).toEqual([]);
    },
  );

  it('secret parameters of another run are in no report on a spun task', { tags: ['ci'] }, async () => {
    const cwd = makeCase('secret-parameters');
    const run = async (...args: readonly string[]) =>
      await runCli([...args, '--env', 'FAIL=1', '--option', 'pylint=false', '--quiet'], cwd);
    await run('run', 'flow.py', '--json', 'run.json');
    const { pathspec } = JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8')) as { pathspec: string };
    writeFileSync(path.join(cwd, 'first.txt'), 'a default that changed');
    const spun = [`${pathspec}/last`, `${pathspec.split('/')[1] ?? ''}/last`, 'last'];
    const ended = await Promise.all(
      spun.map((task, index) => run('spin', 'flow.py', task, '--json', `${index}.json`, '--out', `${index}`)),
    );
    for (const [index, { exitCode, stderr }] of ended.entries()) {
      const files = [`${index}.json`, `${index}/summary.md`, `${index}/outputs.json`];
      const texts = [stderr, ...files.map((file) => readFileSync(path.join(cwd, file), 'utf8'))];
      expect(exitCode).toBe(1);
      for (const text of texts) expect(secretsIn(text)).toEqual([]);
      expect(texts[0]).toContain('not with ***, nor ***');
      expect(texts[1]).toContain('not with ***, nor ***');
    }
  });

  it('reports show the file of an IncludeFile by its size, and it does not count as a secret', async () => {
    const cwd = makeCase('included-secret');
    const { exitCode } = await runCli(
      ['run', 'flow.py', '--json', 'run.json', '--out', 'out', '--quiet'],
      cwd,
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8'))).toMatchObject({
      parameters: { key: '<file, 23 bytes>' },
    });
    for (const file of readdirSync(path.join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.\w+$/.test(name),
    ))
      expect(readFileSync(path.join(cwd, 'out', file), 'utf8')).not.toContain('tok-4711');
  });
});
