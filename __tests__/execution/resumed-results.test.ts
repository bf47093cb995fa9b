import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { datastorePlace, makeBundle, restoreBundle, writeBundle } from '../../src/bundle/index.js';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { Run } from '../../src/client/index.js';
import { readDetails } from '../../src/execution/results/run-details.js';
import { junit } from '../../src/report/junit.js';
import { Runner } from '../../src/index.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { outcome } from '../helpers/outcomes.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

interface Case {
  readonly name: string;
  readonly parameters: Record<string, boolean>;
  readonly values: Readonly<Record<string, unknown>>;
  /** Names of JUnit's test cases, except for steps with one task. */
  readonly names: readonly string[];
}

const PLACES = ['z', 'a'];
const KEYS = [
  ['z', 2021],
  ['z', 1999],
  ['a', 7],
] as const;

const CASES: readonly Case[] = [
  {
    name: 'foreach-order',
    parameters: {},
    values: { 'spell/letter': ['a', 'b', 'c', 'd', 'e', 'f'], 'join/word': 'abcdef' },
    names: ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `spell[letters=${letter}]`),
  },
  {
    name: 'recursive-foreach',
    parameters: { fail: true },
    values: { 'settle/best': [33, 11, 22], 'climb/n': [1, 2, 3, 1, 1, 2], 'join/bests': [11, 22, 33] },
    names: [
      ...['prepare[seeds=3]', 'prepare[seeds=1]', 'prepare[seeds=2]'],
      ...['climb[seeds=3]', 'climb[seeds=3] #2', 'climb[seeds=3] #3'],
      ...['climb[seeds=1]', 'climb[seeds=2]', 'climb[seeds=2] #2'],
      ...['settle[seeds=3]', 'settle[seeds=1]', 'settle[seeds=2]'],
    ],
  },
  {
    name: 'parallel',
    parameters: { 'fail-end': true },
    values: { 'train/node': [0, 1, 2], 'gather/nodes': [0, 1, 2] },
    names: ['train[node=0]', 'train[node=1]', 'train[node=2]'],
  },
  {
    name: 'nested-foreach',
    parameters: {},
    values: {
      'region/place': PLACES,
      'year/key': KEYS.map(([place, year]) => `${place}${year}`),
      'fit/node': KEYS.flatMap(([place, year]) => [`${place}${year}.0`, `${place}${year}.1`]),
      'join/nodes': [
        [
          ['z2021.0', 'z2021.1'],
          ['z1999.0', 'z1999.1'],
        ],
        [['a7.0', 'a7.1']],
      ],
    },
    names: [
      ...PLACES.map((place) => `region[regions=${place}]`),
      ...KEYS.map(([place, year]) => `year[regions=${place}, years=${year}]`),
      ...KEYS.flatMap(([place, year]) =>
        [0, 1].map((node) => `fit[regions=${place}, years=${year}, node=${node}]`),
      ),
      ...KEYS.map(([place, year]) => `collect[regions=${place}, years=${year}]`),
      ...PLACES.map((place) => `join_years[regions=${place}]`),
    ],
  },
  {
    // The set has a different order in each process, so a task's item differs from the one that Metaflow recorded at the start of the foreach.
    name: 'foreach-set',
    parameters: {},
    values: { 'join/count': 4 },
    names: ['take[animals[0]]', 'take[animals[1]]', 'take[animals[2]]', 'take[animals[3]]'],
  },
];

describe('values and names of a run', () => {
  it('values in a foreach with one item are a list, for outputs and for gates', async () => {
    const cwd = makeCase('single-item');
    const run = await runCli(
      [
        ...['run', 'flow.py', '--param', 'items=[1]', '--option', 'pylint=false', '--json', 'run.json'],
        ...['--output-artifact', 'fit/score', '--output-artifact', 'start/work'],
        ...['--fail-if', 'fit/score.0 > 10'],
      ],
      cwd,
    );
    expect(run.exitCode).toBe(0);
    const { artifacts } = JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8')) as RunFacts;
    expect(artifacts).toEqual({ 'fit/score': [10], 'start/work': [1] });
  });

  for (const { tags, rows } of ciAfter(0, CASES, 2)) {
    it.each(rows)(
      'values keep the order of the foreach in a new run, after two resumes, from a bundle and through the bridge: $name',
      { tags },
      async (one) => {
        const cwd = makeCase(one.name);
        const runner = (env: Record<string, string>, directory = cwd) =>
          new Runner('flow.py', {
            ...{ python: PYTHON, cwd: directory, pylint: false, showOutput: false },
            env: { ...cleanEnvironment(), ...env },
            // The test is about the data that tasks leave, not about how they start.
            warmTasks: true,
          });
        const valuesAndNames = async (run: Run) => {
          const outputArtifacts = Object.keys(one.values);
          const details = await readDetails(run, {
            ...{ outputArtifacts, gates: [], decidesGates: true, cardDirectory: undefined },
            ...{ flow: { flowFile: 'flow.py', cwd, env: {} }, signal: new AbortController().signal },
          });
          const xml = junit([outcome({ details })]);
          const names = [...xml.matchAll(/<testcase .*?\bname="([^"]*\[[^"]*)"/g)].map(([, name]) => name);
          return { values: details.artifacts, names };
        };
        const failed = await runner({}).run(one.parameters);
        expect(failed.status).toBe('failed');
        const fixed = runner({ FIXED: '1' });
        const resumed = await fixed.resume({ originRunId: failed.runId });
        const again = await fixed.resume({ originRunId: resumed.runId, stepToRerun: 'end' });
        expect([resumed.status, again.status]).toEqual(['successful', 'successful']);
        const right = { values: one.values, names: one.names };
        expect(await valuesAndNames(resumed.run)).toEqual(right);
        expect(await valuesAndNames(again.run)).toEqual(right);

        const fresh = await fixed.run(one.parameters);
        expect(await valuesAndNames(fresh.run)).toEqual(right);

        const other = makeCase(one.name);
        const { flowName, runId } = failed;
        const datastore = datastorePlace(cwd, cleanEnvironment());
        const of = { datastore, flowName, runId, flowFile: 'flow.py', flowFileSha256: null } as const;
        const bundle = path.join(other, 'bundle.tar.gz');
        await writeBundle(await makeBundle({ ...of, status: 'failed' }), bundle);
        await restoreBundle(bundle, path.join(other, '.metaflow'));
        const elsewhere = await runner({ FIXED: '1' }, other).resume({ originRunId: runId });
        expect(await valuesAndNames(elsewhere.run)).toEqual(right);

        await using source = new Bridge({
          python: PYTHON,
          cwd,
          env: cleanEnvironment(),
          metadata: `local@${cwd}`,
        });
        expect(await valuesAndNames(new Run(again.pathspec, { source, namespace: null }))).toEqual(right);
      },
    );
  }

  it('a run’s values are those of its last step, whatever its name, even if a resumed run has not recorded it', async () => {
    const options = { python: PYTHON, cwd: makeCase('custom-ends'), pylint: false, showOutput: false };
    const runner = new Runner('single.py', { ...options, env: cleanEnvironment() });
    const { runId } = await runner.run();
    const { run } = await runner.resume({ originRunId: runId });
    expect(await Promise.all([run.finished, run.successful, run.data['answer']])).toEqual([true, true, 10]);
  });
});
