import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ClientError } from '../../src/client/errors.js';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { readHistory } from '../../src/client/history/run-history.js';
import { IncludedFile } from '../../src/client/pickle/included-file.js';
import { LocalSource } from '../../src/client/local/local-source.js';
import { isRunnerError, Run } from '../../src/index.js';
import { readDetails } from '../../src/execution/results/run-details.js';
import { parseGate } from '../../src/execution/plan/gate-condition.js';
import { detailsToShow, findRunSecrets, NO_SECRETS, runSecrets } from '../../src/execution/run-secrets.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { leftOutText, missingArtifacts } from '../../src/outcome/missing-artifacts.js';
import { attempt, outcome, task, valueError } from '../helpers/outcomes.js';
import { parameterValues } from '../../src/execution/results/run-parameters.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A text as Python pickles it. */
function pickled(text: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([Buffer.from('\x80\x04X', 'latin1'), length, Buffer.from(`${text}.`)]);
}

/** The same artifact, in a file that is not there. */
function missing(stored: object): object {
  return { ...stored, sha: 'a'.repeat(40), location: '/nowhere' };
}

/** The same artifact, in a file that is not named by its digest. */
function elsewhere(stored: object): object {
  return { ...stored, location: '/etc/hostname' };
}

const UNREAD = 'parameters of the run, which cannot be read';

/** The value of an IncludeFile, as it is stored. */
function includedFile(size: number): IncludedFile {
  const value = new IncludedFile();
  value.state = { _descriptor: { size } };
  return value;
}

/** A run whose files are all written by the test. */
class ForgedRun {
  readonly workspace = makeWorkspace(afterAll);
  readonly root = path.join(this.workspace, '.metaflow');

  constructor() {
    this.write('F/1/_meta/_self.json', {});
  }

  write(file: string, content: object | Buffer): string {
    const place = path.join(this.root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(
      place,
      content instanceof Buffer ? content : JSON.stringify(Object.assign({ ts_epoch: 1 }, content)),
    );
    return place;
  }

  task(id: string, files: Readonly<Record<string, object>> = {}): void {
    this.write(`F/1/start/${id}/_meta/_self.json`, {});
    for (const [name, content] of Object.entries(files)) this.write(`F/1/start/${id}/${name}`, content);
  }

  artifact(name: string, value: Buffer): object {
    const sha = createHash('sha1').update(value).digest('hex');
    const location = this.write(`F/data/${sha.slice(0, 2)}/${sha}`, gzipSync(value, { level: 1 }));
    const stored = { content_type: 'gzip+pickle-v4', attempt_id: 0, ds_type: 'local' };
    return { name, sha, location, ...stored };
  }

  source(): LocalSource {
    return new LocalSource(
      this.root,
      new Bridge({
        python: PYTHON,
        cwd: this.workspace,
        env: cleanEnvironment(),
        metadata: undefined,
      }),
      this.root,
    );
  }
}

describe('a run that a flow forged', () => {
  it(
    'if a forged run has too many folders among its tasks, some are not read, and the process stays responsive meanwhile',
    { tags: ['ci'] },
    async () => {
      const forged = new ForgedRun();
      forged.task('1');
      for (let index = 0; index <= 50_000; index += 1)
        mkdirSync(path.join(forged.root, 'F', '1', 'start', `x${index}`));
      await using source = forged.source();
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 10);
      const leftOut = vi.fn();
      await source.tasks(['F', '1'], leftOut);
      clearInterval(timer);
      expect(leftOut).toHaveBeenCalled();
      // Reading takes several seconds altogether.
      expect(longest).toBeLessThan(1_500);
    },
  );

  it('a forged run’s records are read up to a limit in bytes, so a file with a hundred names is not read a hundred times', async () => {
    const forged = new ForgedRun();
    forged.task('1');
    const record = { field_name: 'runtime', value: 'x'.repeat(1_000_000), type: 'runtime', tags: [] };
    const first = forged.write('F/1/start/1/_meta/sysmeta_runtime_1.json', record);
    for (let at = 2; at <= 100; at += 1)
      linkSync(first, first.replace('runtime_1.json', `runtime_${at}.json`));
    await using source = forged.source();
    const leftOut = vi.fn();
    const [task] = await source.tasks(['F', '1'], leftOut);
    expect(leftOut).toHaveBeenCalled();
    const read = task?.metadata.length ?? 0;
    expect(read).toBeGreaterThan(1);
    expect(read).toBeLessThan(10);
    expect((await source.metadata(['F', '1', 'start', '1'])).length).toBeLessThan(70);
  });

  it('attempts missing from a forged run’s records are not filled in if there would be more than Metaflow makes', async () => {
    const forged = new ForgedRun();
    forged.task('1', { '99.runtime': { return_code: 1 } });
    forged.task('2', { '2.runtime': { return_code: 1 } });
    await using source = forged.source();
    const { tasks } = await readHistory(source, ['F', '1']);
    expect(tasks.map(({ attempts }) => attempts.map(({ attempt }) => attempt))).toEqual([[99], [0, 1, 2]]);
  });

  it('values that many tasks of a forged run share are read up to a limit in bytes', async () => {
    const forged = new ForgedRun();
    const value = pickled('y'.repeat(60_000_000));
    const sizes: number[] = [];
    const artifact = forged.artifact('_exception', value);
    forged.task('1', { '_meta/0_artifact__exception.json': artifact });
    await using source = forged.source();
    const [found] = await source.artifacts(['F', '1', 'start', '1'], 0, '_exception');
    if (!found) throw new Error('there is no artifact');
    const read = async (most: number) =>
      await source.value(['F', '1', 'start', '1'], found, most, (bytes) => sizes.push(bytes));
    expect(String(await read(64_000_000))).toHaveLength(60_000_000);
    expect(sizes).toEqual([value.length]);
    await expect(read(1_000_000)).rejects.toThrow();
    // Each task has an exception of its own, and only the first few are read.
    const failed = {
      '0.runtime': { return_code: 1 },
      '_meta/sysmeta_attempt_ok_2.json': { field_name: 'attempt_ok', value: 'False', type: 'x', tags: [] },
    };
    const object = Buffer.concat([
      Buffer.from('\x80\x04cbuiltins\nException\n)\x81}X\x09\x00\x00\x00exception', 'latin1'),
      pickled('z'.repeat(60_000_000)).subarray(2, -1),
      Buffer.from('sb.'),
    ]);
    const exception = forged.artifact('_exception', object);
    for (let id = 2; id <= 5; id += 1)
      forged.task(String(id), { ...failed, '_meta/0_artifact__exception.json': exception });
    const { tasks, leftOut } = await readHistory(source, ['F', '1']);
    expect(leftOut).toEqual(['exceptions (at most 128 MiB per run are read)']);
    const exceptions = tasks.flatMap(({ attempts }) => attempts.flatMap(({ exception }) => exception ?? []));
    expect(tasks).toHaveLength(5);
    expect(exceptions.map(({ message }) => message.length)).toEqual([60_000_000, 60_000_000]);
  });

  it(
    'a forged run’s parameters are read only up to the number that a flow can have',
    { tags: ['ci'] },
    async () => {
      const forged = new ForgedRun();
      forged.task('1', { '_meta/0_artifact_p1.json': forged.artifact('p1', pickled('one')) });
      forged.write('F/1/start/1/_meta/sysmeta_attempt-done_2.json', {
        field_name: 'attempt-done',
        value: '0',
      });
      const task = new Run('F/1', { cwd: forged.workspace, env: cleanEnvironment() })
        .step('start')
        .taskWithId('1');
      const parameters = Array.from({ length: 300_000 }, (_, index) => `p${index}`);
      const graph = { steps: [], parameters, configs: [] };
      expect(await parameterValues({ task, graph }, 1_000)).toEqual({
        values: { p1: 'one' },
        leftOut:
          'parameters p10000, p10001, p10002, p10003, p10004 and 289995 more (at most 10000 per run are read, of at most 256 MiB together)',
        unread: [],
      });
      const few = { ...graph, parameters: parameters.slice(0, 10_000) };
      expect((await parameterValues({ task, graph: few }, 1_000)).leftOut).toBeUndefined();
    },
  );

  it('a run of which a parameter with a secret name cannot be read is reported without its values', async () => {
    const values: Record<string, Promise<unknown>> = {
      _graph_info: Promise.resolve({ steps: {}, parameters: [{ name: 'api_token' }, { name: 'size' }] }),
      api_token: Promise.reject(new ClientError('the datastore answered 503')),
      size: Promise.resolve(7),
    };
    const artifact = (name: string) => ({
      exists: () => Promise.resolve(true),
      storedWithin: async () => await values[name],
    });
    const step = { exists: () => Promise.resolve(true), task: Promise.resolve({ artifact }) };
    const plan = { cwd: '/nowhere', flowFile: 'quick.py', env: {}, python: PYTHON } as unknown as RunPlan;
    const found = await findRunSecrets({ step: () => step } as unknown as Run, plan, {
      ...{ ended: AbortSignal.abort(), signal: new AbortController().signal },
    });
    expect(found.unknown).toBe('parameters of the run, which cannot be read');
  });

  it.each<[string, unknown, string | undefined]>([
    ['cannot be read', new ClientError('the datastore answered 503'), UNREAD],
    ['is not where Metaflow stores such files', includedFile(22), UNREAD],
    ['is read', 'the content of the file', undefined],
  ])(
    'whether a run is reported without its values if the file of a secret IncludeFile %s',
    async (_, content, unknown) => {
      const values: Record<string, unknown> = {
        _graph_info: { steps: {}, parameters: [{ name: 'api_token' }] },
        api_token: includedFile(22),
      };
      const artifact = (name: string) => ({
        exists: () => Promise.resolve(true),
        storedWithin: () => Promise.resolve(values[name]),
        dataWithin: async () =>
          await (content instanceof Error ? Promise.reject(content) : Promise.resolve(content)),
      });
      const step = { exists: () => Promise.resolve(true), task: Promise.resolve({ artifact }) };
      const plan = { cwd: '/nowhere', flowFile: 'quick.py', env: {}, python: PYTHON } as unknown as RunPlan;
      const found = await findRunSecrets({ step: () => step } as unknown as Run, plan, {
        ...{ ended: AbortSignal.abort(), signal: new AbortController().signal },
      });
      expect(found.unknown).toBe(unknown);
      expect(found.values).toEqual(unknown === undefined ? [content] : []);
    },
  );

  it('a forged run whose graph names no parameters is reported without its values', async () => {
    const forged = new ForgedRun();
    const done = { field_name: 'attempt-done', value: '0' };
    forged.write('F/1/_parameters/_meta/_self.json', {});
    forged.write('F/1/_parameters/0/_meta/_self.json', {});
    forged.write('F/1/_parameters/0/_meta/sysmeta_attempt-done_2.json', done);
    const graph = forged.artifact('_graph_info', pickled('no graph'));
    forged.write('F/1/_parameters/0/_meta/0_artifact__graph_info.json', graph);
    const env = cleanEnvironment();
    const plan = { cwd: forged.workspace, flowFile: 'quick.py', env, python: PYTHON } as RunPlan;
    const secrets = await runSecrets(
      new Run('F/1', { cwd: forged.workspace, env }),
      plan,
      new AbortController().signal,
    );
    expect(secrets.unknown).toBe('parameters of the run, which its graph does not name');
  });

  it.each([
    ['is too large', (forged: ForgedRun) => forged.artifact('_graph_info', Buffer.alloc(65 * 1024 ** 2))],
    ['is not a pickle', (forged: ForgedRun) => forged.artifact('_graph_info', Buffer.from('no pickle'))],
    [
      'is missing',
      (forged: ForgedRun) => ({ ...forged.artifact('_graph_info', pickled('x')), sha: 'a'.repeat(40) }),
    ],
  ])('a forged run whose graph %s is reported without its values', async (_, graphOf) => {
    const forged = new ForgedRun();
    forged.write('F/1/_parameters/_meta/_self.json', {});
    forged.write('F/1/_parameters/0/_meta/_self.json', {});
    const done = { field_name: 'attempt-done', value: '0' };
    forged.write('F/1/_parameters/0/_meta/sysmeta_attempt-done_2.json', done);
    forged.write('F/1/_parameters/0/_meta/0_artifact__graph_info.json', graphOf(forged));
    const env = cleanEnvironment();
    const plan = { cwd: forged.workspace, flowFile: 'quick.py', env, python: PYTHON } as RunPlan;
    const run = new Run('F/1', { cwd: forged.workspace, env });
    const ended = AbortSignal.abort();
    const secrets = await findRunSecrets(run, plan, { ended, signal: new AbortController().signal });
    expect(secrets.unknown).toBe('parameters of the run, which cannot be read');
  });

  it.each([
    ['is missing', 'no such file', missing],
    ['is not in the datastore', 'is not a file in the datastore', elsewhere],
    ['is larger than the limit', 'larger|too large', (stored: object) => stored],
  ])('reading an artifact whose file %s rejects with an error of the library', async (_, message, change) => {
    const forged = new ForgedRun();
    forged.task('1', { '_meta/sysmeta_attempt-done_2.json': { field_name: 'attempt-done', value: '0' } });
    const stored = change(forged.artifact('loss', pickled('x'.repeat(100))));
    forged.write('F/1/start/1/_meta/0_artifact_loss.json', stored);
    const run = new Run('F/1', { cwd: forged.workspace, env: cleanEnvironment() });
    const reading = run.step('start').taskWithId('1').artifact('loss').dataWithin(20);
    await expect(reading).rejects.toThrow(new RegExp(message));
    await expect(reading).rejects.toSatisfy(isRunnerError);
  });

  it('a forged run is reported without its values if some of its parameters are unknown', () => {
    const exception = { ...valueError('no access for s3cret'), type: 'OwnError' };
    const failed = task('fit', '1', [0, 1], {
      attempts: [
        attempt(0, [0, 1], { ok: false, exception }),
        attempt(1, [1, 2], { ok: false, explanation: 'said s3cret', printedTraceback: 's3cret' }),
      ],
      caught: exception,
      foreachStack: ['key=s3cret'],
    });
    const history = { graph: undefined, tasks: [failed], leftOut: ['records'] };
    const values = { api_token: 'one', size: 7 };
    const gates = [{ condition: 'loss > 1', value: 2, tripped: true }];
    const read = { history, parameters: values, artifacts: values, floats: { size: '7.0' }, gates };
    const details = {
      ...read,
      described: ['size'],
      cards: [],
      tags: [],
      uiUrl: undefined,
      leftOut: history.leftOut,
    };
    const unknown = 'parameters p10000 (at most 10000 per run are read, of at most 256 MiB together)';
    const shown = detailsToShow(details, { ...NO_SECRETS, unknown });
    expect(shown).toMatchObject({
      parameters: { api_token: '***', size: '***' },
      artifacts: { api_token: '***', size: '***' },
      floats: {},
      gates: [{ condition: 'loss > 1', value: '***', tripped: true }],
    });
    expect(JSON.stringify(shown.history)).not.toContain('s3cret');
    expect(shown.history.tasks[0]?.caught).toEqual({
      type: 'OwnError',
      message: '***',
      stacktrace: undefined,
    });
    expect(leftOutText(outcome({ details: shown }))).toMatch(
      /leaves out records; and all values, which are replaced by \*\*\*, because secrets may be among the parameters p10000 \(/,
    );
    expect(leftOutText(outcome({ details: { ...details, leftOut: undefined } }))).toBeUndefined();
    const whole = detailsToShow(details, NO_SECRETS);
    expect(whole).toMatchObject({ parameters: { api_token: '***', size: 7 }, artifacts: values, gates });
  });

  it('a forged run’s large artifacts are read up to a limit for all of them together', async () => {
    const forged = new ForgedRun();
    const done = { '_meta/sysmeta_attempt-done_2.json': { field_name: 'attempt-done', value: '0' } };
    const big = forged.artifact('big', pickled('y'.repeat(15_000_000)));
    const small = forged.artifact('small', pickled('one'));
    for (let id = 1; id <= 20; id += 1)
      forged.task(String(id), {
        ...done,
        '_meta/0_artifact_big.json': big,
        '_meta/0_artifact_small.json': small,
      });
    const env = cleanEnvironment();
    const details = await readDetails(new Run('F/1', { cwd: forged.workspace, env }), {
      outputArtifacts: ['start/small', 'start/big'],
      gates: [parseGate('start/big == 1')],
      decidesGates: true,
      flow: { cwd: forged.workspace, flowFile: 'flow.py', env },
      signal: new AbortController().signal,
      cardDirectory: undefined,
    });
    expect(Object.keys(details.artifacts)).toEqual(['start/small']);
    expect(details.gates).toMatchObject([
      { tripped: true, problem: expect.stringContaining('too large') as string },
    ]);
    const ended = outcome({ status: 'successful', details });
    expect(missingArtifacts(ended, ['start/small', 'start/big'])).toMatch(
      /: left out start\/big, because the artifacts together exceed 256 MiB or 5000000 parts$/,
    );
  });

  it('the integer that a condition judged is shown as it is up to 20,000 bits, and described beyond', async () => {
    const forged = new ForgedRun();
    const integer = (bytes: number) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes);
      const begin = Buffer.from('\x80\x04\x8b', 'latin1');
      return Buffer.concat([begin, length, Buffer.alloc(bytes - 1), Buffer.from([1]), Buffer.from('.')]);
    };
    forged.task('1', {
      '_meta/sysmeta_attempt-done_2.json': { field_name: 'attempt-done', value: '0' },
      '_meta/0_artifact_long.json': forged.artifact('long', integer(2_000)),
      '_meta/0_artifact_longer.json': forged.artifact('longer', integer(100_000)),
    });
    const env = cleanEnvironment();
    const details = await readDetails(new Run('F/1', { cwd: forged.workspace, env }), {
      ...{ outputArtifacts: [], decidesGates: true, cardDirectory: undefined },
      gates: ['start/long > 5', 'start/longer > 5', 'start/longer < 5'].map(parseGate),
      flow: { cwd: forged.workspace, flowFile: 'flow.py', env },
      signal: new AbortController().signal,
    });
    expect(details.gates.map(({ value, tripped }) => [value, tripped])).toEqual([
      [2n ** (8n * 1_999n), true],
      ['<integer of about 799996 bits>', true],
      ['<integer of about 799996 bits>', false],
    ]);
  });

  it('only the last few thousand lines of a forged run’s log are read, whatever its size', async () => {
    const forged = new ForgedRun();
    forged.task('1');
    forged.write('F/1/start/1/0.task_stderr.log', Buffer.alloc(30_000_000, '\n'));
    forged.write(
      'F/1/start/1/0.runtime_stderr.log',
      Buffer.concat([Buffer.alloc(2_000_000, 'x'), Buffer.from('\nlast words\n')]),
    );
    const task = new Run('F/1', { cwd: forged.workspace, env: cleanEnvironment() })
      .step('start')
      .taskWithId('1');
    const end = await task.endOfLog('stderr');
    expect(end.trim()).toBe('last words');
    expect(end.split('\n').length).toBeLessThan(25_000);
  });
});
