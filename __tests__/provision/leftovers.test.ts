import { lutimesSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { removeLeftovers } from '../../src/provision/leftovers.js';
import { makeWorkspace } from '../helpers/workspace.js';

const DIGEST = '0123456789abcdef';

it('environments left by killed installations, and those of version ranges from earlier days, are removed, but nothing that is in use', async () => {
  const directory = path.join(makeWorkspace(), 'environments');
  const make = (name: string, hours: number, link = false) => {
    const made = `metaflow-${name}-${DIGEST}-AbC123`;
    mkdirSync(path.join(directory, made, 'bin'), { recursive: true });
    const then = new Date(Date.now() - hours * 60 * 60 * 1000);
    utimesSync(path.join(directory, made), then, then);
    if (!link) return;
    const environment = path.join(directory, `metaflow-${name}-${DIGEST}`);
    symlinkSync(made, environment);
    lutimesSync(environment, then, then);
  };
  make('2.19.38', 1_000, true);
  make('latest', 1_000, true);
  make('_2.19_3', 24, true);
  make('2.12.22', 24);
  make('2.12.23', 1);
  mkdirSync(path.join(directory, 'of-somebody-else'));
  const probe = path.join(directory, 'writable-AbC123');
  mkdirSync(probe);
  utimesSync(probe, 0, 0);
  await removeLeftovers(directory, (version) => /^[\d.]+$/.test(version));
  expect(readdirSync(directory).sort()).toEqual(
    [
      `metaflow-2.12.23-${DIGEST}-AbC123`,
      `metaflow-2.19.38-${DIGEST}`,
      `metaflow-2.19.38-${DIGEST}-AbC123`,
      `metaflow-_2.19_3-${DIGEST}`,
      `metaflow-_2.19_3-${DIGEST}-AbC123`,
      'of-somebody-else',
    ].sort(),
  );
});
