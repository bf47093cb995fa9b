import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { Flow, NotFoundError, Run, Runner, type ExecutingRun, type Task } from '../../src/index.js';
import { FLOWS, PYTHON, ROOT } from '../helpers/paths.js';
import { fileText } from '../helpers/workspace.js';
import { removeTree } from '../helpers/remove-tree.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-client-'));
const env = { ...process.env, METAFLOW_USER: 'tester', METAFLOW_DATASTORE_SYSROOT_LOCAL: cwd };
// The test is about the data that tasks leave, not about how they start.
const options = { cwd, env, showOutput: false, pylint: false, warmTasks: true };
const runner = new Runner('gallery.py', { python: PYTHON, ...options });

/** How the ten runs that are compared are made, by their outcomes. */
const MAKERS: Readonly<Record<string, () => Promise<ExecutingRun>>> = {
  ...Object.fromEntries(
    ['success', 'failure', 'crash', 'retry', 'catch'].map((mode) => [
      mode,
      async () => await runner.run({ mode }, { tags: [mode, 'compared'] }),
    ]),
  ),
  'cards and an included file': async () => await runner.run({ included: 'note.txt' }),
  killed: async () => {
    const killed = await runner.asyncRun({ mode: 'sleep' });
    await fileText(path.join(cwd, 'sleeping'));
    await killed.kill();
    return killed;
  },
  resumed: async () => {
    const { runId } = await runOf('failure');
    writeFileSync(path.join(cwd, 'mended'), '');
    return await runner.resume({ originRunId: runId });
  },
  'resumed from a resumed run': async () =>
    await runner.resume({ originRunId: (await runOf('resumed')).runId, stepToRerun: 'join_outer' }),
  'tagged later': async () => {
    const tagged = await runner.run({}, { tags: ['first', 'second'] });
    await tagged.run.replaceTags(['first'], ['later', 'another']);
    return tagged;
  },
};

/** The runs that tests have needed so far. */
const runs = new Map<string, ExecutingRun>();

async function runOf(name: string): Promise<ExecutingRun> {
  const run = runs.get(name) ?? (await MAKERS[name]?.());
  if (run === undefined) throw new Error(name);
  runs.set(name, run);
  return run;
}

async function makeAll(): Promise<void> {
  for (const name of Object.keys(MAKERS)) await runOf(name);
}

beforeAll(() => {
  cpSync(FLOWS, cwd, { recursive: true });
  writeFileSync(path.join(cwd, 'note.txt'), 'a note');
});

afterAll(() => {
  for (const running of runs.values()) running.cleanup();
  removeTree(cwd);
});

async function taskFacts(task: Task) {
  const artifacts: string[] = [];
  const shas: Record<string, string> = {};
  for await (const artifact of task) {
    artifacts.push(artifact.id);
    shas[artifact.id] = await artifact.sha;
  }
  return {
    id: task.id,
    pathspec: task.pathspec,
    successful: await task.successful,
    finished: await task.finished,
    createdAt: (await task.createdAt).getTime(),
    finishedAt: (await task.finishedAt)?.getTime() ?? null,
    index: (await task.index) ?? null,
    currentAttempt: await task.currentAttempt,
    stdout: await task.stdout,
    stderr: await task.stderr,
    exception: (await task.exception) ?? null,
    origin: (await task.originPathspec) ?? null,
    metadata: Object.keys(await task.metadataDict)
      .filter((name) => name !== 'attempt')
      .sort(),
    artifacts: artifacts.sort(),
    shas,
    cards: (await task.cards).map(({ type }) => type).sort(),
    runtime: (await task.runtimeName) ?? null,
  };
}

async function runFacts(run: Run) {
  const steps = [];
  for await (const step of run) {
    const tasks = [];
    for await (const task of step) tasks.push(await taskFacts(task));
    steps.push({ id: step.id, finishedAt: (await step.finishedAt)?.getTime() ?? null, tasks });
  }
  return {
    id: run.id,
    successful: await run.successful,
    finished: await run.finished,
    createdAt: (await run.createdAt).getTime(),
    finishedAt: (await run.finishedAt)?.getTime() ?? null,
    tags: await run.tags,
    userTags: await run.userTags,
    systemTags: await run.systemTags,
    endTask: (await run.endTask)?.pathspec ?? null,
    origin: (await run.originPathspec) ?? null,
    steps,
  };
}

type Facts = Awaited<ReturnType<typeof runFacts>>;

/** Undoes known differences of Python's client: a run that was not resumed has the origin "None", an interrupted task is finished: None. */
function withoutNoneOrigins(facts: Facts): Facts {
  // Clones are made within the same millisecond, so their order is undefined.
  const known = (origin: string | null) => (origin?.includes('/None') ? null : origin);
  const steps = facts.steps.map((step) => ({
    ...step,
    tasks: step.tasks
      .map((task) => ({
        ...task,
        finished: (task.finished as boolean | null) ?? false,
        origin: known(task.origin),
      }))
      .sort((a, b) => Number(a.id) - Number(b.id)),
  }));
  steps.sort((a, b) => a.id.localeCompare(b.id));
  return { ...facts, origin: known(facts.origin), steps };
}

function pythonFacts(pathspecs: readonly string[]): Facts[] {
  const script = path.join(ROOT, '__tests__', 'fixtures', 'describe_runs.py');
  const text = execFileSync(PYTHON, [script, ...pathspecs], { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  return JSON.parse(text) as Facts[];
}

function pythonTaskFacts(pathspec: string, metadata: string) {
  const script = path.join(ROOT, '__tests__', 'fixtures', 'describe_runs.py');
  const text = execFileSync(PYTHON, [script, pathspec, metadata], { cwd, env, encoding: 'utf8' });
  const { cards, origin, ...facts } = JSON.parse(text) as Facts['steps'][number]['tasks'][number];
  expect([cards, origin]).toEqual([[], null]);
  return facts;
}

describe('our client and Python’s, field by field', { tags: ['ci'] }, () => {
  beforeAll(makeAll);

  it('our client and Python’s agree, field by field, on ten runs read from the files', async () => {
    expect(runs.size).toBe(10);
    const pathspecs = [...runs.values()].map(({ pathspec }) => pathspec);
    const expected = pythonFacts(pathspecs);
    for (const [index, [name, running]] of [...runs].entries()) {
      const ours = withoutNoneOrigins(await runFacts(running.run));
      expect(ours, name).toEqual(withoutNoneOrigins(expected[index] as Facts));
    }
  });

  it('our client and Python’s agree, field by field, on the same runs read through the bridge', async () => {
    await using source = new Bridge({ python: PYTHON, cwd, env, metadata: `local@${cwd}` });
    for (const name of ['success', 'failure', 'resumed', 'tagged later']) {
      const { pathspec, run } = await runOf(name);
      expect(await runFacts(new Run(pathspec, { source, namespace: null })), name).toEqual(
        await runFacts(run),
      );
    }
  });

  it('our client and Python’s agree, field by field, on a spun task', async () => {
    const spun = await runner.spin(`${(await runOf('success')).pathspec}/work`, { persist: true });
    expect(spun).toMatchObject({
      status: 'successful',
      attributes: { flowName: 'GalleryFlow', stepName: 'work' },
    });
    const task = spun.task as Task;
    const theirs = pythonTaskFacts(task.pathspec, spun.attributes?.metadata ?? '');
    // Python looks for the cards and the origin of a spun task in the other datastore, and fails or finds nothing.
    const { cards, origin, ...ours } = await taskFacts(task);
    expect([cards, origin]).toEqual([[], null]);
    expect(ours).toEqual(theirs);
    expect(spun.stdout).toContain('working on');
    spun.cleanup();
  });
});

describe.each(['the files', 'the bridge'])('values read through %s', (through) => {
  const open = () =>
    through === 'the files'
      ? { cwd, env, namespace: null }
      : { source: new Bridge({ python: PYTHON, cwd, env, metadata: `local@${cwd}` }), namespace: null };

  it('plain values become JavaScript values', async () => {
    const run = new Run((await runOf('cards and an included file')).pathspec, open());
    expect(await run.data['result']).toBe(42);
    const { data } = await run.step('start').latestTask();
    expect(await data['plain']).toEqual({
      text: 'ünïcode',
      list: [1, 2.5, null, true],
      nested: { a: [{}] },
      big: 2n ** 70n,
    });
    expect(await data['bytes']).toEqual(new Uint8Array([0, 255]));
    expect(await data['numbers']).toEqual(new Map([[1, 'one']]));
    expect(await data['group']).toEqual(new Set(['a']));
    expect(await data['included']).toBe('a note');
    const [card] = await (await run.step('start').latestTask()).cards;
    expect(await card?.html()).toMatch(/<html/i);
  });

  it('reading something that does not exist throws an error that names it', async () => {
    const run = new Run((await runOf('success')).pathspec, open());
    await expect(run.data['nothing']).rejects.toThrow(NotFoundError);
    await expect(run.data['nothing']).rejects.toThrow('/nothing');
    await expect(new Run('GalleryFlow/1', open()).createdAt).rejects.toThrow(
      "Run('GalleryFlow/1') does not exist",
    );
  });

  describe('objects that do not exist', () => {
    beforeAll(async () => {
      await runOf('success');
    });

    const run = () => new Run('GalleryFlow/1', open());
    const step = () => new Run(runs.get('success')?.pathspec ?? '', open()).step('no_step');
    const task = () => new Run(runs.get('success')?.pathspec ?? '', open()).step('start').taskWithId('999');
    it.each<[string, () => unknown]>([
      ['run.successful', () => run().successful],
      ['run.finished', () => run().finished],
      ['run.finishedAt', () => run().finishedAt],
      ['run.endTask', () => run().endTask],
      ['run.data', () => run().data['x']],
      ['run.originPathspec', () => run().originPathspec],
      ['run.history', () => run().history()],
      ['run.addTag', () => run().addTag('x')],
      ['its steps', () => run()[Symbol.asyncIterator]().next()],
      ['run.step.task', () => run().step('start').task],
      ['step.task', () => step().task],
      ['step.finishedAt', () => step().finishedAt],
      ['task.successful', () => task().successful],
      ['task.finished', () => task().finished],
      ['task.exception', () => task().exception],
      ['task.index', () => task().index],
      ['task.metadata', () => task().metadata],
      ['task.currentAttempt', () => task().currentAttempt],
      ['task.cards', () => task().cards],
      ['task.stdout', () => task().stdout],
      ['task.originPathspec', () => task().originPathspec],
      ['task.data', () => task().data['x']],
      ['its artifacts', () => task()[Symbol.asyncIterator]().next()],
      ['flow.latestRun', () => new Flow('NoFlow', open()).latestRun],
      ['flow.latestSuccessfulRun', () => new Flow('NoFlow', open()).latestSuccessfulRun],
    ])('reading %s of an object that does not exist throws a NotFoundError', async (_, read) => {
      await expect(read()).rejects.toThrow(NotFoundError);
    });
  });

  it('user tags can be changed, system tags cannot', async () => {
    const run = new Run((await runOf('tagged later')).pathspec, open());
    await run.addTag('added');
    expect(await run.userTags).toContain('added');
    await run.removeTags(['added']);
    expect(await run.userTags).toEqual(['another', 'later', 'second']);
    await expect(run.removeTag('runtime:dev')).rejects.toThrow(/system tag/i);
  });
});

describe('a run', () => {
  it('a run lists its steps newest first', async () => {
    const ids: string[] = [];
    for await (const step of (await runOf('success')).run) ids.push(step.id);
    expect(ids).toEqual(['end', 'join_outer', 'join_inner', 'work', 'split', 'start']);
  });
});

describe('a flow', () => {
  const options = { cwd, env, namespace: null };

  it('a flow lists its runs newest first, and finds the latest', { tags: ['ci'] }, async () => {
    await makeAll();
    const ids: string[] = [];
    for await (const run of new Flow('GalleryFlow', options)) ids.push(run.id);
    expect(ids).toEqual([...ids].sort((a, b) => Number(b) - Number(a)));
    expect(ids.length).toBeGreaterThanOrEqual(10);
    expect((await new Flow('GalleryFlow', options).latestRun)?.id).toBe(ids[0]);
    expect(await (await new Flow('GalleryFlow', options).latestSuccessfulRun)?.successful).toBe(true);
  });

  it('a flow lists runs by tags and namespace', { tags: ['ci'] }, async () => {
    await makeAll();
    const idsOf = async (runsToList: AsyncIterable<Run>) => {
      const ids: string[] = [];
      for await (const run of runsToList) ids.push(run.id);
      return ids;
    };
    expect(await idsOf(new Flow('GalleryFlow', options).runs('compared', 'crash'))).toEqual([
      (await runOf('crash')).runId,
    ]);
    expect(await idsOf(new Flow('GalleryFlow', { ...options, namespace: 'user:nobody' }))).toEqual([]);
    expect((await idsOf(new Flow('GalleryFlow', { cwd, env }))).length).toBeGreaterThanOrEqual(10);
  });

  it('a flow that never ran does not exist', async () => {
    await expect(new Flow('NoFlow', options).latestRun).rejects.toThrow("Flow('NoFlow') does not exist");
    expect(await new Flow('NoFlow', options).exists()).toBe(false);
  });

  it.each(['', 'a/b', '..', 'Flow/1/x'])('a flow cannot be named %j', (name) => {
    expect(() => new Flow(name, options)).toThrow(NotFoundError);
  });
});

describe('the bridge', () => {
  it('reading through a bridge that cannot start throws an error that names its Python', async () => {
    await using source = new Bridge({ python: 'python9', cwd, env, metadata: undefined });
    await expect(new Run('A/1', { source, namespace: null }).createdAt).rejects.toThrow(/python9/);
  });

  it('reading through a bridge that dies throws an error about the bridge', async () => {
    await using source = new Bridge({ python: PYTHON, cwd, env, metadata: 'nonsense@x' });
    await expect(new Run('A/1', { source, namespace: null }).createdAt).rejects.toThrow(/bridge/);
  });
});
