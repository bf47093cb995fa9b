import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clientOptionsOf,
  datastoreOf,
  datastoreRootOf,
  metadataOf,
  metaflowSettings,
} from '../../src/client/index.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

/** As if there were no configuration file. */
const env = { METAFLOW_HOME: '/nowhere' };
const placeWith = (variables: Readonly<Record<string, string>>) => ({
  cwd: '/',
  env: { ...env, ...variables },
});

describe('the metadata provider and datastore of a flow', () => {
  it.each([
    ['the default, if nothing is set', {}, {}, 'local'],
    ['the one in the configuration', { METAFLOW_DEFAULT_METADATA: 'service' }, {}, 'service'],
    [
      "the one in the option's variable rather than in the configuration",
      { METAFLOW_METADATA: 'local', METAFLOW_DEFAULT_METADATA: 'service' },
      {},
      'local',
    ],
    [
      'the one in the option rather than anywhere else',
      { METAFLOW_METADATA: 'local' },
      { metadata: 'service@x' },
      'service@x',
    ],
    ['the default, if the variable is empty', { METAFLOW_METADATA: '' }, {}, 'local'],
  ])('a flow’s metadata provider is %s', (_, variables, options, expected) => {
    expect(metadataOf(placeWith(variables), options)).toBe(expected);
  });

  it.each([
    ['the default, if nothing is set', {}, {}, 'local'],
    ['the one in the configuration', { METAFLOW_DEFAULT_DATASTORE: 's3' }, {}, 's3'],
    [
      "the one in the option's variable rather than in the configuration",
      { METAFLOW_DATASTORE: 'gs', METAFLOW_DEFAULT_DATASTORE: 's3' },
      {},
      'gs',
    ],
    [
      'the one in the option rather than anywhere else',
      { METAFLOW_DATASTORE: 'gs' },
      { datastore: 'azure' },
      'azure',
    ],
  ])('a flow’s datastore is %s', (_, variables, options, expected) => {
    expect(datastoreOf(placeWith(variables), options)).toBe(expected);
  });

  it('a flow’s datastore root comes from a variable or from an option in either spelling', () => {
    expect(datastoreRootOf(env)).toBeUndefined();
    expect(datastoreRootOf({ ...env, METAFLOW_DATASTORE_ROOT: '/a' })).toBe('/a');
    expect(datastoreRootOf(env, { 'datastore-root': '/b' })).toBe('/b');
    expect(datastoreRootOf(env, { datastoreRoot: '/c' })).toBe('/c');
  });
});

describe('Metaflow’s configuration', () => {
  it.each([
    ['relative to the directory that the flow runs in', 'settings'],
    ['relative to the home directory, with ~', '~/settings'],
    ['absolute', undefined],
  ])('the configuration is read from METAFLOW_HOME, as in Metaflow, if that is %s', (_, home) => {
    const cwd = makeCase('card-places');
    mkdirSync(path.join(cwd, 'settings'));
    const config = { METAFLOW_UI_URL: 'https://ui.example' };
    writeFileSync(path.join(cwd, 'settings', 'config.json'), JSON.stringify(config));
    const METAFLOW_HOME = home ?? path.join(cwd, 'settings');
    const settings = metaflowSettings({ cwd, env: { HOME: cwd, METAFLOW_HOME } });
    expect(settings('UI_URL')).toBe('https://ui.example');

    const program = 'from metaflow.metaflow_config import UI_URL; print(UI_URL)';
    const asked = {
      cwd,
      env: { ...cleanEnvironment(), HOME: cwd, METAFLOW_HOME },
      encoding: 'utf8',
    } as const;
    expect(execFileSync(PYTHON, ['-c', program], asked).trim()).toBe('https://ui.example');
  });
});

describe('a project’s configuration', () => {
  it('a setting in the nearest .metaflow counts before those of the user, and after variables, as in Metaflow', () => {
    const project = makeCase('card-places');
    const cwd = path.join(project, 'flows', 'daily');
    mkdirSync(cwd, { recursive: true });
    for (const [folder, config] of [
      ['.metaflow', { METAFLOW_UI_URL: 'https://project', METAFLOW_SERVICE_URL: 'https://project' }],
      ['home', { METAFLOW_UI_URL: 'https://user', METAFLOW_DEFAULT_METADATA: 'service' }],
    ] as const) {
      mkdirSync(path.join(project, folder));
      writeFileSync(path.join(project, folder, 'config.json'), JSON.stringify(config));
    }
    const ofFlow = {
      ...cleanEnvironment(),
      METAFLOW_HOME: path.join(project, 'home'),
      METAFLOW_SERVICE_URL: 'https://variable',
    };
    const settings = metaflowSettings({ cwd, env: ofFlow });
    const names = ['UI_URL', 'SERVICE_URL', 'DEFAULT_METADATA'];
    const expected = ['https://project', 'https://variable', 'service'];
    expect(names.map((name) => settings(name))).toEqual(expected);

    const program = `import metaflow.metaflow_config as c; print(*(getattr(c, name) for name in ${JSON.stringify(names)}))`;
    const asked = { cwd, env: ofFlow, encoding: 'utf8' } as const;
    expect(execFileSync(PYTHON, ['-c', program], asked).trim()).toBe(expected.join(' '));
  });
});

describe('a client with a datastore root', () => {
  const { signal: abortSignal } = new AbortController();
  const place = (options: object) =>
    clientOptionsOf({ cwd: '/work', env, options: { ...options } }, abortSignal);

  it('a client with a datastore root reads from there if a run’s datastore is local, but not if it is remote', () => {
    expect(place({ 'datastore-root': 'x' })).toMatchObject({ datastoreRoot: 'x', metadata: 'local' });
    expect(place({ 'datastore-root': 's3://x', datastore: 's3' }).datastoreRoot).toBeUndefined();
    expect(place({}).datastoreRoot).toBeUndefined();
  });
});
