import { describe, expect, it } from 'vitest';
import { clientOptionsOf, datastoreOf, datastoreRootOf, metadataOf } from '../../src/client/index.js';

/** As if there were no configuration file. */
const env = { METAFLOW_HOME: '/nowhere' };

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
    expect(metadataOf({ ...env, ...variables }, options)).toBe(expected);
  });

  it.each([
    ['nothing says otherwise', {}, {}, 'local'],
    ['the configuration says', { METAFLOW_DEFAULT_DATASTORE: 's3' }, {}, 's3'],
    ["the option's variable says", { METAFLOW_DATASTORE: 'gs', METAFLOW_DEFAULT_DATASTORE: 's3' }, {}, 'gs'],
    ['the option says, before all', { METAFLOW_DATASTORE: 'gs' }, { datastore: 'azure' }, 'azure'],
  ])('a flow would run in the datastore that %s', (_, variables, options, expected) => {
    expect(datastoreOf({ ...env, ...variables }, options)).toBe(expected);
  });

  it('a flow would run below the root that an option in either spelling, or a variable, chooses', () => {
    expect(datastoreRootOf(env)).toBeUndefined();
    expect(datastoreRootOf({ ...env, METAFLOW_DATASTORE_ROOT: '/a' })).toBe('/a');
    expect(datastoreRootOf(env, { 'datastore-root': '/b' })).toBe('/b');
    expect(datastoreRootOf(env, { datastoreRoot: '/c' })).toBe('/c');
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
