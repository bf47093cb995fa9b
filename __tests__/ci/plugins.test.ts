import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Host } from '../../src/ci/host.js';
import { loadPlugins } from '../../src/ci/plugins/load-plugins.js';
import type { Plugin } from '../../src/ci/plugins/plugin.js';
import { Plugins } from '../../src/ci/plugins/plugins.js';
import { failureOf } from '../../src/outcome/failure.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { Redactor } from '../../src/redaction/index.js';

const SECRET = 'hunter2-hunter2';
const OUTCOME: RunOutcome = {
  ...{ label: 'flow.py', flowFile: 'flow.py', pathspec: 'F/1', runId: '1', status: 'successful' },
  ...{ startedAt: new Date(0), finishedAt: new Date(1000), tags: [], decospecs: [] },
  parameters: { note: `it is ${SECRET}` },
  details: {
    ...{ history: { tasks: [] } as never, parameters: {}, tags: [], artifacts: {}, gates: [], cards: [] },
    uiUrl: undefined,
  },
};

interface Given {
  readonly timeoutMs?: number;
  readonly cancel?: AbortSignal;
  readonly matrix?: Readonly<Record<string, unknown>>;
}

/** Plugins, and the warnings that their host shows. */
function plugins(
  list: readonly Plugin[],
  { timeoutMs = 5000, cancel = new AbortController().signal, matrix }: Given = {},
) {
  const warnings: string[] = [];
  const job = { name: 'train', attempt: 2, ...(matrix && { matrix }) };
  const host: Host = {
    job,
    display: () => ({ show: () => ({ write: () => undefined, end: () => undefined }) }),
    note: () => undefined,
    warn: (text) => void warnings.push(text),
  };
  return {
    warnings,
    plugins: new Plugins(list, { host, redactor: new Redactor([SECRET]), cancel, timeoutMs }),
  };
}

describe('plugins', () => {
  it('plugins get a run, its tasks, its end and the report, one after another and without secrets', async () => {
    const calls: string[] = [];
    const plugin = (name: string): Plugin => ({
      name,
      onRunStart: async (run, { job }) => {
        await sleep(20);
        calls.push(`${name}: start ${run.pathspec} ${String(run.parameters['note'])} ${job?.attempt}`);
      },
      onTaskEnd: ({ stepName, taskId, status }) =>
        void calls.push(`${name}: ${stepName}/${taskId} ${status}`),
      onRunEnd: ({ status }) => void calls.push(`${name}: end ${status}`),
      onReport: (runs) => {
        calls.push(`${name}: report ${runs.length}`);
        return { summary: name };
      },
    });
    const { plugins: both, warnings } = plugins([plugin('a'), plugin('b')]);
    both.onRunStart(OUTCOME);
    both.onTaskEnd({ stepName: 'fit', taskId: '3', pathspec: 'F/1', status: 'failed' });
    expect(await both.onRunEnd(OUTCOME)).toBe(OUTCOME);
    expect(await both.onReport([OUTCOME])).toEqual([{ summary: 'a' }, { summary: 'b' }]);
    expect(calls).toEqual([
      ...['a: start F/1 it is *** 2', 'b: start F/1 it is *** 2', 'a: fit/3 failed', 'b: fit/3 failed'],
      ...['a: end successful', 'b: end successful', 'a: report 1', 'b: report 1'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('plugins get the matrix of their job without secrets', async () => {
    const matrices: unknown[] = [];
    const plugin: Plugin = { name: 'a', onRunEnd: (_, { job }) => void matrices.push(job?.matrix) };
    await plugins([plugin], { matrix: { size: 3, account: SECRET } }).plugins.onRunEnd(OUTCOME);
    expect(matrices).toEqual([{ size: 3, account: '***' }]);
  });

  it('plugins that return a reason at the end of a successful run fail it, as gates do', async () => {
    const gate: Plugin = { name: 'cost', onRunEnd: () => 'it cost 12 dollars' };
    const { plugins: all } = plugins([gate, { name: 'no opinion', onRunEnd: () => undefined }]);
    const ended = await all.onRunEnd(OUTCOME);
    expect(ended.status).toBe('failed');
    expect(ended.details?.gates).toEqual([
      {
        condition: 'cost',
        problem: 'it cost 12 dollars',
        value: undefined,
        tripped: true,
        source: 'plugin',
      },
    ]);
    expect(failureOf({ ...ended, exitCode: 0 })?.message).toBe('cost: it cost 12 dollars');
    const failed = { ...OUTCOME, status: 'failed' } as const;
    expect(await all.onRunEnd(failed)).toBe(failed);
  });

  it.each([undefined, null, false, ''])(
    'plugins that return %j at the end of a run do not fail it',
    async (verdict) => {
      const { plugins: all, warnings } = plugins([{ name: 'x', onRunEnd: () => verdict as undefined }]);
      expect(await all.onRunEnd(OUTCOME)).toBe(OUTCOME);
      expect(warnings).toEqual([]);
    },
  );

  it('plugins that are slow for each of many tasks delay neither the end of a run nor a cancellation', async () => {
    const slow: Plugin = { name: 'slow', onTaskEnd: async () => await sleep(100) };
    const cancel = new AbortController();
    for (const options of [{ timeoutMs: 300 }, { cancel: cancel.signal }]) {
      const { plugins: all, warnings } = plugins([slow], options);
      for (let task = 0; task < 2000; task += 1)
        all.onTaskEnd({ stepName: 'fit', taskId: String(task), pathspec: 'F/1', status: 'successful' });
      setTimeout(() => cancel.abort(new Error('cancelled')), 300);
      const startedAt = Date.now();
      expect(await all.onRunEnd(OUTCOME)).toBe(OUTCOME);
      expect(Date.now() - startedAt).toBeLessThan(2000);
      expect(warnings.at(-1)).toMatch(
        /^Plugins were not called for 19\d\d tasks: there was not enough time\.$/,
      );
    }
  });

  it('plugins get task names without secrets, and their own copies of objects', async () => {
    const calls: string[] = [];
    const changing: Plugin = {
      name: 'changing',
      onTaskEnd: ({ stepName }) => void calls.push(stepName),
      onReport: (runs) => {
        (runs[0] as { status: string }).status = 'changed';
        return undefined;
      },
    };
    const { plugins: all } = plugins([changing]);
    all.onTaskEnd({ stepName: SECRET, taskId: '1', pathspec: 'F/1', status: 'successful' });
    await all.onRunEnd(OUTCOME);
    expect(calls).toEqual(['***']);
    const outcomes = [OUTCOME];
    await all.onReport(outcomes);
    expect(outcomes[0]?.status).toBe('successful');
  });

  it('plugins that change everything they get change nothing for other plugins or the report', async () => {
    const change = (given: unknown, seen = new Set<unknown>()): void => {
      if (typeof given !== 'object' || given === null || seen.has(given)) return;
      seen.add(given);
      if (given instanceof Date) given.setTime(7);
      else if (given instanceof Map || given instanceof Set) given.clear();
      for (const [key, item] of Object.entries(given)) {
        change(item, seen);
        if (!(given instanceof Error)) Reflect.set(given, key, 'changed');
      }
    };
    const calls: unknown[] = [];
    const list = [1, [2]];
    list.push(list as never);
    const seen = (...given: unknown[]) => void calls.push(structuredClone(given));
    const outcome = (): RunOutcome => ({
      ...OUTCOME,
      startedAt: new Date(0),
      costs: { warm: { warm: 1, cold: ['why'] } },
      parameters: { list, dates: new Map([['a', new Date(1)]]), at: new Date(2) },
      details: {
        ...(OUTCOME.details as NonNullable<RunOutcome['details']>),
        described: ['a'],
        artifacts: { list },
      },
    });
    const [given, before] = [outcome(), outcome()];
    const { plugins: all } = plugins([
      { name: 'a', onTaskEnd: (task) => change(task), onRunEnd: (run, { job }) => change([run, job]) },
      {
        name: 'b',
        onTaskEnd: (task) => seen(task),
        onRunEnd: ({ parameters, costs }, { job }) => seen(parameters, costs, job),
      },
    ]);
    all.onTaskEnd({ stepName: 'fit', taskId: '1', pathspec: 'F/1', status: 'successful' });
    expect(await all.onRunEnd(given)).toBe(given);
    expect(given).toEqual(before);
    expect(calls).toEqual([
      [{ stepName: 'fit', taskId: '1', pathspec: 'F/1', status: 'successful' }],
      [before.parameters, before.costs, { name: 'train', attempt: 2 }],
    ]);
  });

  it('a plugin that throws an unprintable value causes a warning, and a part of the report is read only once', async () => {
    const part = () => {
      let reads = 0;
      return {
        get summary() {
          reads += 1;
          if (reads > 1) throw new Error('read again');
          return 'a part';
        },
      };
    };
    const odd: Plugin = {
      name: 'odd',
      onRunEnd: () => {
        throw Object.create(null);
      },
    };
    const { plugins: all, warnings } = plugins([odd, { name: 'b', onReport: part }]);
    expect(await all.onRunEnd(OUTCOME)).toBe(OUTCOME);
    expect(warnings).toEqual([
      'The plugin "odd" failed in onRunEnd: something was thrown that cannot be shown',
    ]);
    const [found] = await all.onReport([OUTCOME]);
    expect([found?.summary, found?.summary]).toEqual(['a part', 'a part']);
  });

  it('plugins that fail cause a warning without secrets, and the other plugins are still called', async () => {
    const broken: Plugin = {
      name: 'broken',
      onRunEnd: () => {
        throw new Error(`no answer from https://x:${SECRET}@chat`);
      },
    };
    const calls: string[] = [];
    const { plugins: all, warnings } = plugins([broken, { name: 'b', onRunEnd: () => void calls.push('b') }]);
    expect(await all.onRunEnd(OUTCOME)).toBe(OUTCOME);
    expect(calls).toEqual(['b']);
    expect(warnings).toEqual(['The plugin "broken" failed in onRunEnd: no answer from https://x:***@chat']);
  });

  it('plugins that never end are abandoned at the deadline, and also when the job is cancelled', async () => {
    const signals: AbortSignal[] = [];
    const hanging: Plugin = {
      name: 'hanging',
      onRunEnd: async (_, { signal }) => {
        signals.push(signal);
        return await new Promise(() => undefined);
      },
    };
    const { plugins: late, warnings } = plugins([hanging], { timeoutMs: 50 });
    expect(await late.onRunEnd(OUTCOME)).toBe(OUTCOME);
    expect(warnings).toEqual(['The plugin "hanging" failed in onRunEnd: 0.05 s have passed']);
    const cancel = new AbortController();
    const cancelled = plugins([hanging], { cancel: cancel.signal });
    const ending = cancelled.plugins.onRunEnd(OUTCOME);
    await sleep(10);
    cancel.abort(new Error('The job was cancelled (SIGINT).'));
    await ending;
    expect(cancelled.warnings).toEqual([
      'The plugin "hanging" failed in onRunEnd: The job was cancelled (SIGINT).',
    ]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it.each([
    [{ onRunEnd: () => true }, 'onRunEnd: it must return a string or nothing'],
    [{ onRunEnd: () => ({ fail: 'x' }) }, 'onRunEnd: it must return a string or nothing'],
    [{ onReport: () => 'text' }, 'onReport: it did not return an object'],
    [{ onReport: () => ({ summary: 1 }) }, 'onReport: its summary is not a string'],
    [{ onReport: () => ({ annotations: [{ message: 'x' }] }) }, 'onReport: its annotations are not a list'],
  ])('plugins that return an invalid value cause a warning: %#', async (events, reason) => {
    const { plugins: all, warnings } = plugins([{ name: 'odd', ...events } as never]);
    expect(await all.onRunEnd(OUTCOME)).toBe(OUTCOME);
    expect(await all.onReport([OUTCOME])).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(reason)]);
  });

  it('plugins that fail for one task are not called for a thousand others', async () => {
    let calls = 0;
    const broken: Plugin = {
      name: 'broken',
      onTaskEnd: () => {
        calls += 1;
        throw new Error('no');
      },
    };
    const { plugins: all, warnings } = plugins([broken]);
    for (let task = 0; task < 1000; task += 1)
      all.onTaskEnd({ stepName: 'fit', taskId: String(task), pathspec: 'F/1', status: 'successful' });
    await all.onRunEnd(OUTCOME);
    expect(calls).toBe(1);
    expect(warnings).toHaveLength(1);
  });
});

describe('a plugin’s module', () => {
  const load = async (source: string) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-plugin-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    writeFileSync(path.join(directory, 'plugin.mjs'), source);
    return await loadPlugins('Input "plugins"', ['plugin.mjs'], directory);
  };

  it('a plugin that is a pipe is an error immediately, and nothing waits for its writer', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => {
      rmSync(directory, { recursive: true });
    });
    execFileSync('mkfifo', [path.join(directory, 'pipe.mjs')]);
    const startedAt = performance.now();
    await expect(loadPlugins('Input "plugins"', ['pipe.mjs'], directory)).rejects.toThrow(
      'Input "plugins": pipe.mjs could not be loaded: it is not a regular file',
    );
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('a plugin’s module exports a plugin by default, or a function that makes one', async () => {
    const plugin = "{ name: 'x', onRunEnd() {} }";
    for (const source of [`export default ${plugin}`, `export default async () => (${plugin})`])
      expect(await load(source)).toMatchObject([{ name: 'x' }]);
  });

  it.each([
    ['export const a = 1', 'has no plugin as its default export: it is not an object.'],
    ['export default { onRunEnd() {} }', 'has no plugin as its default export: it has no name.'],
    ["export default { name: 'x' }", 'it has none of onRunStart, onTaskEnd, onRunEnd, onReport.'],
    ["export default { name: 'x', onRunEnded() {} }", 'there is no event "onRunEnded", only onRunStart'],
    ["export default { name: 'x', onRunEnd: 1 }", 'its onRunEnd is not a function.'],
    ['export default (', 'could not be loaded: '],
    ["throw new Error('set CHAT_URL')", 'plugin.mjs could not be loaded: set CHAT_URL'],
  ])('a plugin’s module is refused with a reason: %s', async (source, reason) => {
    await expect(load(source)).rejects.toThrow(reason);
    await expect(load(source)).rejects.toThrow('Input "plugins": plugin.mjs ');
  });

  it('the error for a plugin’s file that does not exist names that file, and none of ours', async () => {
    await expect(loadPlugins('Input "plugins"', ['nope.mjs'], '/tmp')).rejects.toThrow(
      /^Input "plugins": nope\.mjs could not be loaded: there is no such file \(\/tmp\/nope\.mjs\)$/,
    );
  });
});
