import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { LocalSource } from '../../src/client/local/local-source.js';
import { openContext } from '../../src/client/index.js';
import { readHistory } from '../../src/client/history/run-history.js';
import type { Source } from '../../src/client/source.js';
import { Runner, type ExecutingRun } from '../../src/index.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON } from '../helpers/paths.js';
import { isAlive, cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Everything that each source must return for a failed run of the gallery's flow, as plain values without ids and times. */
async function everythingFrom(source: Source, { flowName, runId }: ExecutingRun): Promise<object> {
  const run = [flowName, runId];
  const ids = (objects: readonly { readonly id: string }[]) => objects.map(({ id }) => id).sort();
  const steps = (await source.children(run)).map(({ id }) => id).sort();
  const [start] = await source.children([...run, 'start']);
  const task = [...run, 'start', start?.id ?? ''];
  const artifacts = await source.artifacts(task, undefined);
  const plain = artifacts.find(({ id }) => id === 'plain');
  const { graph, tasks } = await readHistory(source, run);
  const stored = await source.object(run);
  return {
    steps,
    hasRun: ids(await source.children([flowName])).includes(runId),
    tags: [...(stored?.tags ?? [])].sort(),
    systemTags: [...(stored?.systemTags ?? [])].sort(),
    isRecent: Math.abs((stored?.createdAt ?? 0) - Date.now()) < 600_000,
    artifacts: ids(artifacts),
    plain: plain && (await source.value(task, plain)),
    tooLarge: plain && (await source.value(task, plain, 10).catch(commonPart)),
    attempts: [...new Set(artifacts.map(({ attempt }) => attempt))],
    metadata: [...new Set((await source.metadata(task)).map(({ name }) => name))].filter(isNoCard).sort(),
    log: await source.log(task, 'stdout', undefined),
    graph: graph?.steps.map(({ name, next }) => [name, next]),
    history: tasks
      .map(({ stepName, foreachStack, attempts }) =>
        JSON.stringify([
          stepName,
          foreachStack,
          attempts.map(({ ok, exception }) => [ok, exception?.message]),
        ]),
      )
      .sort(),
    cards: (await source.cards(task)).map(({ type }) => type).sort(),
    missing: [
      await source.object([flowName, '999999']),
      await source.children([flowName, '999999']),
      await source.artifacts([...run, 'work', '999999'], undefined),
    ],
    changed: [...(await source.changeTags(run, ['added'], []))].sort(),
    again: [...(await source.changeTags(run, [], ['added']))].sort(),
    refused: await source
      .changeTags(run, [], ['runtime:dev'])
      .catch((error: unknown) => (error as Error).name),
  };
}

/** The part of an error's message that is the same for all sources. */
function commonPart(error: unknown): string {
  return /is too large: \d+ bytes/.exec((error as Error).message)?.[0] ?? String(error);
}

/** A card's metadata is named by the card's own id. */
function isNoCard(name: string): boolean {
  return !/^[0-9a-f]{32}$/.test(name);
}

/** The ids of our processes that run Metaflow's client. */
function bridges(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const isOurs = new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(
          readFileSync(`/proc/${pid}/status`, 'utf8'),
        );
        return isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('change_tags');
      } catch {
        return false;
      }
    });
}

describe('a source of runs', () => {
  it(
    'a run reads the same directly from files, through Metaflow’s client from files, and from the service',
    { tags: ['ci'] },
    async () => {
      const cwd = makeWorkspace();
      const env = cleanEnvironment();
      const runner = new Runner('gallery.py', { python: PYTHON, cwd, env, pylint: false, showOutput: false });
      const running = await runner.run({ mode: 'failure' }, { tags: ['contract'] });
      await using bridge = new Bridge({ python: PYTHON, cwd, env, metadata: `local@${cwd}` });
      const root = path.join(cwd, '.metaflow');
      const ofFiles = await everythingFrom(new LocalSource(root, bridge, root), running);
      expect(await everythingFrom(bridge, running)).toEqual(ofFiles);
      expect(ofFiles).toMatchObject({
        plain: { text: 'ünïcode' },
        hasRun: true,
        isRecent: true,
        refused: 'ClientError',
        tooLarge: expect.stringMatching(/^is too large: \d\d+ bytes$/) as string,
      });

      await using service = await MetadataService.start();
      const withService = { ...env, ...service.environment };
      const other = new Runner('gallery.py', {
        python: PYTHON,
        cwd,
        env: withService,
        pylint: false,
        showOutput: false,
      });
      const registered = await other.run({ mode: 'failure' }, { tags: ['contract'] });
      const { metadata } = registered;
      await using ofService = openContext({ python: PYTHON, cwd, env: withService, metadata }).source;
      expect(await everythingFrom(ofService, registered)).toEqual(ofFiles);
      running.cleanup();
      registered.cleanup();
    },
  );

  it('one bridge serves all runs in the same place, starts while the first run executes, and ends with the last', async () => {
    await using service = await MetadataService.start();
    const cwd = makeWorkspace();
    const env = { ...cleanEnvironment(), ...service.environment };
    const runner = new Runner('slowflow.py', { python: PYTHON, cwd, env, pylint: false });
    const before = bridges();
    let process = 0;
    {
      await using first = await runner.asyncRun({ seconds: 20 });
      await using second = await runner.asyncRun({ seconds: 20 });
      expect([first.status, second.status]).toEqual(['running', 'running']);
      const started = bridges().filter((pid) => !before.includes(pid));
      expect(started).toHaveLength(1);
      [process = 0] = started;
      expect(await first.run.userTags).toEqual([]);
      expect(await second.run.userTags).toEqual([]);
      expect(bridges().filter((pid) => !before.includes(pid))).toEqual(started);
    }
    await waitUntil(() => !isAlive(process));
  });

  it('a bridge does not stay alive if the service does not answer', async () => {
    await using service = await MetadataService.start();
    service.fault = () => true;
    const cwd = makeWorkspace();
    const env = { ...cleanEnvironment(), ...service.environment };
    const before = bridges();
    const { source } = openContext({ python: PYTHON, cwd, env, metadata: `service@${service.url}` });
    const answer = source.object(['QuickFlow', '1']).catch((error: unknown) => (error as Error).message);
    await waitUntil(() => service.requests.length > 0);
    const [pid = 0] = bridges().filter((one) => !before.includes(one));
    expect(existsSync(`/proc/${pid}`)).toBe(true);
    await source[Symbol.asyncDispose]();
    expect(await answer).toMatch(/bridge/);
    await waitUntil(() => !isAlive(pid));
  });
});
