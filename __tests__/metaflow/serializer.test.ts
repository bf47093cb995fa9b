import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Bridge } from '../../src/client/bridge/bridge.js';
import { EncodedValue, Run } from '../../src/client/index.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

describe('artifacts from an extension’s serializer', () => {
  it('artifacts from an extension’s serializer are reported as such, both from files and through Metaflow’s client, and never decoded in another way', async () => {
    const cwd = makeCase('serializer');
    const env = { PYTHONPATH: path.join(cwd, 'ext') };
    const ended = await runCli(
      [
        ...['run', 'flow.py', '--option', 'pylint=false', '--quiet', '--json', 'run.json'],
        ...['--output-artifact', 'accuracy', '--output-artifact', 'verdict'],
        ...['--fail-if', 'accuracy < 0.9', '--fail-if', 'verdict == bad'],
      ],
      cwd,
      env,
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(
      `--fail-if accuracy < 0.9: the value is something that an extension's serializer has encoded as float-text`,
    );
    const { artifacts, parameters, failure, pathspec } = JSON.parse(
      readFileSync(path.join(cwd, 'run.json'), 'utf8'),
    ) as RunFacts;
    expect(artifacts).toEqual({ accuracy: '<value encoded as float-text>', verdict: 'good' });
    expect(parameters).toEqual({ rate: '<value encoded as float-text>' });
    expect(failure).toMatchObject({ reason: 'gate', message: 'accuracy < 0.9' });

    const settings = { python: PYTHON, cwd, env: { ...cleanEnvironment(), ...env } };
    const task = await new Run(pathspec ?? '', { ...settings, namespace: null }).endTask;
    expect(await task?.artifact('accuracy').data).toEqual(new EncodedValue('float-text'));
    await using bridge = new Bridge({ ...settings, metadata: `local@${cwd}` });
    const place = task?.pathspec.split('/') ?? [];
    const [accuracy] = await bridge
      .artifacts(place, undefined)
      .then((all) => all.filter(({ id }) => id === 'accuracy'));
    const values = [
      accuracy && (await bridge.value(place, accuracy)),
      accuracy && (await bridge.content(place, accuracy)),
      ...(await bridge.valuesOf([place], 'accuracy')),
    ];
    expect(values).toEqual(Array.from({ length: 3 }, () => new EncodedValue('float-text')));
    expect(await bridge.valuesOf([place], 'verdict')).toEqual(['good']);
  });
});
