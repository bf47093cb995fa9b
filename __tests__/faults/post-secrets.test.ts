import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Seal } from '../../src/action/sealed-file.js';
import { redactorForPost, StepSecrets } from '../../src/action/step-secrets.js';
import { ActionStep } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { ciAfter } from '../helpers/rows.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeCase } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

const MASK = 'a-passphrase-of-the-input-mask';
const VARIABLE = 'a-value-of-the-input-env';
const TOKEN = 'first-tok-4711-do-not-show-me';
const PRINTED = `print("the mask is ${MASK}, the variable", os.environ["OWN_PASSWORD"] + ", the token", self.key, flush=True)`;

const WAIT = '__import__("time").sleep(600)';

/** Starts a step whose flow prints secrets, and then waits for a long time. @param whenLoaded a line of Python */
function startStep(
  service: ResultsService,
  whenLoaded = '',
  inputs: Readonly<Record<string, string>> = {},
): ActionStep {
  const workspace = makeCase('secret-parameters');
  const flow = path.join(workspace, 'flow.py');
  const code = readFileSync(flow, 'utf8').replace(
    '        print("the token is"',
    `        ${PRINTED}\n        print("the token is"`,
  );
  const waiting = code.replace('self.next(self.last)', `${WAIT}\n        self.next(self.last)`);
  writeFileSync(
    flow,
    waiting.replace('class SecretParametersFlow', `${whenLoaded}\nclass SecretParametersFlow`),
  );
  return new ActionStep({
    workspace,
    inputs: {
      flow: 'flow.py',
      mask: MASK,
      env: `OWN_PASSWORD=${VARIABLE}`,
      options: 'pylint: false',
      resume: 'auto',
      'upload-timeout-minutes': '5',
      ...inputs,
    },
    env: { ...service.environment(), GITHUB_RUN_ID: '1' },
  });
}

/** In a composite action within a composite action, the runner gives `post` the inputs of the outer one. */
const INPUTS_OF_ANOTHER = {
  INPUT_MASK: 'another',
  INPUT_ENV: '[]',
  INPUT_FLOW: '',
  'INPUT_UPLOAD-TIMEOUT-MINUTES': 'x',
};
const NO_INPUTS = Object.fromEntries(
  ['MASK', 'ENV', 'FLOW', 'OPTIONS', 'RESUME', 'UPLOAD-TIMEOUT-MINUTES'].map((name) => [
    `INPUT_${name}`,
    undefined,
  ]),
);

const everything = ({ artifacts }: ResultsService) =>
  artifacts
    .filter(({ name }) => name.startsWith('metaflow-logs'))
    .flatMap(({ content }) => Object.values(zipFiles(content)).map(String))
    .join('\n');

/** The files in the step's directory that contain a secret unredacted, except for the flow's own output. */
function filesWithSecrets(step: ActionStep): string[] {
  const temp = path.join(step.directory, 'temp');
  return readdirSync(temp, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(temp, name))
    .filter((file) => !file.endsWith('.log') && statSync(file).isFile())
    .filter((file) =>
      [MASK, VARIABLE, TOKEN].some((secret) => readFileSync(file, 'latin1').includes(secret)),
    );
}

const secretsFile = (step: ActionStep) => {
  const temp = path.join(step.directory, 'temp');
  const name = readdirSync(temp).find((found) => found.startsWith('metaflow-runner-')) ?? '';
  return path.join(temp, name, 'secrets');
};

describe('post after a cancellation', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['the inputs of another action', INPUTS_OF_ANOTHER],
    ['no inputs', NO_INPUTS],
  ])) {
    it.each(rows)(
      'post replaces the secrets that main saved, even if post gets %s',
      { tags },
      async (_, env) => {
        await using service = await ResultsService.start();
        const step = startStep(service);
        await waitUntil(() => step.main.stdout.includes('the mask is'));
        const file = secretsFile(step);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
        expect(filesWithSecrets(step)).toEqual([]);
        const state = readFileSync(step.file('state'), 'utf8');
        for (const secret of [MASK, VARIABLE, TOKEN]) expect(state).not.toContain(secret);
        step.main.process.kill('SIGINT');
        await step.result();
        expect(filesWithSecrets(step)).toEqual([]);
        const post = await step.post(env);
        expect(post).toMatchObject({ exitCode: 0, stderr: '' });
        expect(post.stdout).not.toContain('::warning');
        expect(everything(service)).toContain('the mask is ***, the variable ***, the token ***');
        for (const secret of [MASK, VARIABLE, TOKEN]) expect(everything(service)).not.toContain(secret);
        expect(readdirSync(path.join(step.directory, 'temp'))).toEqual([]);
      },
    );
  }

  it(
    'if the secrets that main saved are missing or were changed, post uploads only a list of the runs, with a warning',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const step = startStep(service);
      await waitUntil(() => step.main.stdout.includes('the mask is'));
      step.main.process.kill('SIGINT');
      await step.result();
      const file = secretsFile(step);
      const bytes = readFileSync(file);
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      const changed = await step.post();
      expect(changed.stdout).toContain(
        '::warning::Logs and bundles were not uploaded, because secrets could not be replaced: the secrets that the action saved are missing, or were changed. The logs are in ',
      );
      expect(existsSync(file)).toBe(false);
      const missing = await step.post();
      expect(missing.stdout).toContain('the secrets that the action saved are missing, or were changed');
      const unknown = await step.post({ STATE_metaflow_runner_sealKey: undefined });
      expect(unknown.stdout).toContain('the action did not save its secrets');
      for (const { exitCode } of [changed, missing, unknown]) expect(exitCode).toBe(0);
      expect(service.artifacts.map(({ name }) => name.split('-')[1])).toEqual(['report', 'report', 'report']);
      const texts = service.artifacts.flatMap(({ content }) => Object.values(zipFiles(content)).map(String));
      const [record] = texts.map((text) => JSON.parse(text) as { runs: object[] });
      expect(record?.runs).toEqual([
        {
          ...{
            label: 'flow.py',
            pathspec: expect.stringMatching(/^\w+\/\d+$/) as string,
            status: 'cancelled',
          },
          ...{ durationSeconds: expect.any(Number) as number, artifacts: {} },
          failure: {
            ...{ reason: 'cancelled', step: null, task: null },
            message: 'Nothing more is known: the secrets that the action saved are missing, or were changed.',
          },
        },
      ]);
      for (const secret of [MASK, VARIABLE, TOKEN]) expect(texts.join()).not.toContain(secret);
      expect(filesWithSecrets(step)).toEqual([]);
    },
  );

  for (const { tags, rows } of ciAfter(2, [0, 150, 400, 800])) {
    it.each(rows)(
      'post uploads no secret if main was killed %i ms after it saved its state',
      { tags },
      async (delay) => {
        await using service = await ResultsService.start();
        const step = startStep(service);
        await waitUntil(() => readFileSync(step.file('state'), 'utf8').includes('directory'));
        await sleep(delay);
        step.main.process.kill('SIGKILL');
        await step.result();
        const post = await step.post(NO_INPUTS);
        expect(post.exitCode).toBe(0);
        const uploaded = everything(service);
        for (const secret of [MASK, VARIABLE, TOKEN]) expect(uploaded).not.toContain(secret);
        // Either the flow has not printed anything yet, or post does not upload its output.
        const isLeft = readdirSync(path.join(step.directory, 'temp')).length > 0;
        expect(post.stdout.includes('Logs and bundles were not uploaded')).toBe(isLeft);
      },
    );
  }

  it('post uploads no secret if main was killed before the run had an id', async () => {
    await using service = await ResultsService.start();
    const step = startStep(service, `print(text_of("first.txt"), flush=True); ${WAIT}`);
    const temp = path.join(step.directory, 'temp');
    const printed = () =>
      readdirSync(temp, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('stdout.log'))
        .map((name) => readFileSync(path.join(temp, name), 'utf8'))
        .join();
    await waitUntil(() => printed().includes(TOKEN));
    await waitUntil(() => readFileSync(step.file('state'), 'utf8').includes('sealKey'));
    step.main.process.kill('SIGKILL');
    await step.result();
    const post = await step.post(NO_INPUTS);
    expect(post.stdout).toContain(
      "the action was killed before it knew the secrets of its flow's parameters",
    );
    expect(everything(service)).toBe('');
  });
});

describe('a flow that prints a secret default and does not start', () => {
  const PRINTS = `print(text_of("first.txt"), flush=True); ${WAIT}`;

  it('if the start is cancelled, post uploads a line about the log in its place', async () => {
    await using service = await ResultsService.start();
    const step = startStep(service, PRINTS);
    await waitUntil(() => step.main.stdout.includes(TOKEN));
    step.main.process.kill('SIGINT');
    await step.result();
    const post = await step.post(NO_INPUTS);
    expect(post.stdout).toContain(`The content of 2 files of the logs will not be in the artifact. ${WHY}`);
    expect(everything(service)).toBe(`${WHY}\n\n${WHY}\n`);
  });

  it(
    'if the start times out, the action uploads a line about the log in its place',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const step = startStep(service, PRINTS, { 'start-timeout-minutes': '0.1' });
      const { warnings } = await step.result();
      expect(warnings).toEqual([`The content of 2 files of the logs will not be in the artifact. ${WHY}`]);
      expect(everything(service)).toBe(`${WHY}\n\n${WHY}\n`);
    },
  );
});

const WHY =
  'Not all secrets that the flow declares could be read, so its output may contain some. See the job log, which has what the flow printed.';

describe('the secrets that main saves for post', () => {
  const placed = () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-secrets-'));
    const state = path.join(directory, 'state');
    writeFileSync(state, '');
    vi.stubEnv('GITHUB_STATE', state);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(directory, { recursive: true, force: true });
    });
    const seal = new Seal();
    const file = path.join(directory, 'secrets');
    const version = () =>
      Number(
        /secretsVersion<<(\S+)\n(\d+)\n\1\n(?![^]*secretsVersion)/.exec(readFileSync(state, 'utf8'))?.[2],
      );
    const read = () => redactorForPost(directory, seal, version());
    return { secrets: new StepSecrets(seal), directory, file, read };
  };
  const unknown = "the action was killed before it knew the secrets of its flow's parameters";

  it('the secrets that main saves for post are marked as incomplete while those of a started run are unknown', () => {
    const { secrets, directory, read } = placed();
    secrets.saveForPost(directory);
    expect(read).not.toThrow();
    secrets.beginRun(0);
    expect(read).toThrow(unknown);
    secrets.beginRun(1);
    secrets.learn([], 0);
    expect(read).toThrow(unknown);
    secrets.endRun(1);
    expect(read).not.toThrow();
  });

  it('post rejects an older file of secrets that a flow has put back', () => {
    const { secrets, directory, file, read } = placed();
    secrets.saveForPost(directory);
    secrets.beginRun(0);
    secrets.learn([], 0);
    const kept = readFileSync(file);
    expect(read).not.toThrow();
    secrets.learn([]);
    expect(read).not.toThrow();
    writeFileSync(file, kept);
    expect(read).toThrow('the secrets that the action saved were replaced by older ones');
  });
});
