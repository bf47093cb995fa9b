import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { annotatedFile } from '../../src/action/links/source-url.js';
import { annotationsOfRuns } from '../../src/ci/report/annotations-of-runs.js';
import { flowGraph } from '../../src/client/history/flow-graph.js';
import { stepPlaces } from '../../src/client/history/step-places.js';
import { readTaskFacts } from '../../src/client/history/task-facts.js';
import type { Source, StoredTask } from '../../src/client/source.js';
import { decideGate } from '../../src/execution/plan/gate.js';
import { parseGate } from '../../src/execution/plan/gate-condition.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { failedHooks } from '../../src/execution/logs/failed-hooks.js';
import { exceptionOfChild } from '../../src/execution/logs/logged-exception.js';
import { restoredLines } from '../../src/execution/logs/tracebacks/restored-lines.js';
import { secretValues } from '../../src/redaction/index.js';
import { flowDiagram } from '../../src/report/summary/flow-diagram.js';
import { nearestName } from '../../src/runner/command/nearest-name.js';
import { attempt, details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';
import { ciAfter } from '../helpers/rows.js';

const HEADER = 'Traceback (most recent call last):';
const CONTEXT = 'During handling of the above exception, another exception occurred:';

/** As a pickle of a few bytes can contain it: a list that holds another one twice, and so on. */
function listOfLists(depth: number): unknown {
  let list: unknown[] = ['', ''];
  for (let level = 1; level < depth; level += 1) list = [list, list];
  return list;
}

const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

/** A graph as Metaflow stores it. */
const graphOf = (names: readonly string[], stepOf: (index: number) => object) =>
  flowGraph({ steps: Object.fromEntries(names.map((name, index) => [name, stepOf(index)])) });

/** Exceptions, each raised while the one before it was being handled. */
const chain = (count: number, frame: string) => `${HEADER}\n${frame}\nE: x\n\n${CONTEXT}\n\n`.repeat(count);

function directory(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  return made;
}

const SHAPES: Readonly<Record<string, () => unknown>> = {
  'a log with nothing but the headers of tracebacks': () =>
    restoredLines(Array.from({ length: 200_000 }, () => HEADER)),
  'a log with thousands of exception groups within each other': () => {
    const lines = Array.from({ length: 10_000 }, () => '+-+---------------- 1 ----------------');
    const restored = restoredLines(['+ Exception Group Traceback (most recent call last):', ...lines]);
    expect(restored.join('').length).toBeLessThan(1_000_000);
  },
  'the same failure in thousands of steps': () => {
    const tasks = numbered(6_000, 'step').map((name) =>
      task(name, '1', [0, 1], { attempts: [failedAttempt(0, [0, 1])] }),
    );
    const failed = outcome({ status: 'failed', details: details([], tasks) });
    const plan = { cwd: '/', flowFile: 'flow.py', command: { name: 'run' } } as RunPlan;
    const job = { host: {}, workspace: '/workspace', logArtifact: undefined };
    expect(annotationsOfRuns([{ plan, outcome: failed }], job)).toHaveLength(1_000);
  },
  'a graph whose names are lists of lists': () => {
    const odd = listOfLists(25);
    const info = { type: odd, next: [odd, 'end'], decorators: [{ name: odd }] };
    expect(flowGraph({ steps: { start: info }, parameters: [{ name: odd }] })).toMatchObject({
      steps: [{ name: 'start', type: '', next: ['end'], decorators: [{ name: '' }] }],
      parameters: [],
    });
  },
  'a graph whose steps share a long list of transitions and decorators': () => {
    const shared = numbered(5_000, 'next');
    expect(graphOf(numbered(5_000, 'step'), () => ({ next: shared, decorators: shared }))).toBeUndefined();
  },
  'a graph with a step that leads to 150,000 others': () => {
    const graph = graphOf(['start'], () => ({ type: 'split-static', next: numbered(150_000, 'next') }));
    expect(stepPlaces(graph).inForeach.size).toBe(0);
  },
  'a graph with splits within splits': () => {
    const names = numbered(50_000, 'step');
    const graph = graphOf(names, (index) => ({
      type: 'split-static',
      next: ['end', ...names.slice(index + 1, index + 2)],
    }));
    expect(stepPlaces(graph).inForeach.size).toBe(0);
  },
  'a parameter with a key that is a list of lists': () =>
    expect(secretValues({ parameter: new Map([[listOfLists(25), 'value']]) })).toEqual([]),
  'an artifact with a key that is a list of lists': () => {
    const artifact = new Map<unknown, unknown>([
      ['key', 1],
      [listOfLists(25), 2],
    ]);
    expect(decideGate(parseGate('artifact.key == 1'), { artifact }).tripped).toBe(true);
  },
  'a graph with thousands of transitions from a step with thousands of tasks': () => {
    const names = numbered(5_000, 'step');
    const tasks = [
      ...numbered(20_000, '').map((id) =>
        task('start', id, [0, 1], { attempts: [attempt(0, [0, 1])], chosen: ['none'] }),
      ),
      ...names.map((name) => task(name, '1', [0, 1])),
    ];
    const steps = [step('start', names, { type: 'split-switch' }), ...names.map((name) => step(name))];
    expect(flowDiagram(outcome({ details: details(steps, tasks) }))).toBeUndefined();
  },
  'hundreds of exit hooks that failed, and a chain of exceptions': () => {
    const place = directory();
    const [stdoutFile, stderrFile] = [path.join(place, 'stdout.log'), path.join(place, 'stderr.log')];
    const lines = numbered(900, 'hook').map((name) => `[exit_hook] Hook '${name}' failed with error: x\n`);
    writeFileSync(stdoutFile, lines.join(''));
    writeFileSync(
      stderrFile,
      `${chain(390, '  File "/metaflow/exit_hook_script.py", line 1, in main')}end\n`,
    );
    expect(failedHooks({ stdoutFile, stderrFile })).toHaveLength(900);
  },
  'a long chain of exceptions of children': () => {
    const text = chain(5_000, '  File "/a/metaflow/multicore_utils.py", line 1, in _spawn');
    expect(exceptionOfChild(`${text}end\n`)?.type).toBe('E');
  },
  'a flow that declares thousands of long names': () =>
    expect(nearestName('x'.repeat(1_000), numbered(10_000, 'y'.repeat(990)))).toBeUndefined(),
  'a checkout with files of many mebibytes': () => {
    const workspace = directory();
    mkdirSync(path.join(workspace, '.git'));
    const write = (name: string, text: string) => writeFileSync(path.join(workspace, '.git', name), text);
    write('HEAD', 'ref: refs/heads/main');
    write('packed-refs', `${'a'.repeat(40)} refs/heads/other\n`.repeat(250_000));
    write('FETCH_HEAD', 'x'.repeat(15_000_000));
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c' };
    for (let count = 0; count < 200; count += 1)
      expect(annotatedFile(env, workspace, 'flow.py')).toBe('flow.py');
  },
  'a graph with many steps, of which no task is': async () => {
    const tasks = numbered(50_000, '').map((id) => ({ stepName: 'other', id, metadata: [] as unknown }));
    const source = { valuesOf: () => Promise.resolve([]) } as unknown as Source;
    const graph = graphOf(numbered(150_000, 'step'), () => ({}));
    await readTaskFacts({ source, path: ['F', '1'] }, tasks as StoredTask[], graph, () => undefined);
  },
};

describe('data that a flow forged', () => {
  for (const { tags, rows } of ciAfter(14, Object.entries(SHAPES))) {
    it.each(rows)('forged data takes little time and memory: %s', { tags }, async (_, read) => {
      const startedAt = performance.now();
      await read();
      // Alone, each takes less than a second. What they guard against takes minutes.
      expect(performance.now() - startedAt).toBeLessThan(20_000);
    });
  }
});
