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

describe('where a flow would run', () => {
  it.each([
    ['nothing says otherwise', {}, {}, 'local'],
    ['the configuration says', { METAFLOW_DEFAULT_METADATA: 'service' }, {}, 'service'],
    [
      "the option's variable says, before the configuration",
      { METAFLOW_METADATA: 'local', METAFLOW_DEFAULT_METADATA: 'service' },
      {},
      'local',
    ],
    ['the option says, before all', { METAFLOW_METADATA: 'local' }, { metadata: 'service@x' }, 'service@x'],
    ['an empty variable says nothing', { METAFLOW_METADATA: '' }, {}, 'local'],
  ])('a flow would run with the metadata provider that %s', (_, variables, options, expected) => {
    expect(metadataOf(placeWith(variables), options)).toBe(expected);
  });

  it.each([
    ['nothing says otherwise', {}, {}, 'local'],
    ['the configuration says', { METAFLOW_DEFAULT_DATASTORE: 's3' }, {}, 's3'],
    ["the option's variable says", { METAFLOW_DATASTORE: 'gs', METAFLOW_DEFAULT_DATASTORE: 's3' }, {}, 'gs'],
    ['the option says, before all', { METAFLOW_DATASTORE: 'gs' }, { datastore: 'azure' }, 'azure'],
  ])('a flow would run in the datastore that %s', (_, variables, options, expected) => {
    expect(datastoreOf(placeWith(variables), options)).toBe(expected);
  });

  it('a flow would run below the root that an option in either spelling, or a variable, chooses', () => {
    expect(datastoreRootOf(env)).toBeUndefined();
    expect(datastoreRootOf({ ...env, METAFLOW_DATASTORE_ROOT: '/a' })).toBe('/a');
    expect(datastoreRootOf(env, { 'datastore-root': '/b' })).toBe('/b');
    expect(datastoreRootOf(env, { datastoreRoot: '/c' })).toBe('/c');
  });
});

describe('the configuration of Metaflow', () => {
  it.each([
    ['relative to the directory that the flow runs in', 'settings'],
    ['~, below the home directory', '~/settings'],
    ['absolute', undefined],
  ])('the configuration is read from METAFLOW_HOME, as Metaflow does, if that is %s', (_, home) => {
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

describe('a client of runs that have a datastore root of their own', () => {
  const { signal: abortSignal } = new AbortController();
  const place = (options: object) =>
    clientOptionsOf({ cwd: '/work', env, options: { ...options } }, abortSignal);

  it('a client with a datastore root reads there if a run’s datastore is local, and not if it is remote', () => {
    expect(place({ 'datastore-root': 'x' })).toMatchObject({ datastoreRoot: 'x', metadata: 'local' });
    expect(place({ 'datastore-root': 's3://x', datastore: 's3' }).datastoreRoot).toBeUndefined();
    expect(place({}).datastoreRoot).toBeUndefined();
  });
});
