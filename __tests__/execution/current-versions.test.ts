import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentVersions } from '../../src/execution/current-versions.js';
import { PYTHONS } from '../helpers/paths.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const never = new AbortController().signal;

describe('the versions of an interpreter', () => {
  it('the versions of Python and Metaflow are found without importing Metaflow', async () => {
    const cwd = makeWorkspace();
    const env = { ...cleanEnvironment(), PYTHONPATH: cwd };
    const versions = async (python: string) => await currentVersions({ python, cwd, env }, never);
    expect(await versions(PYTHONS.oldest)).toEqual({
      python: expect.stringMatching(/^3\.\d+\.\d+$/) as unknown,
      metaflow: '2.12.23',
    });
    expect(await versions('/bin/true')).toEqual({ python: undefined, metaflow: undefined });
    // Outerbounds' Metaflow is a package of another name.
    mkdirSync(path.join(cwd, 'metaflow'));
    writeFileSync(path.join(cwd, 'metaflow', '__init__.py'), 'raise ImportError');
    writeFileSync(path.join(cwd, 'metaflow', 'version.py'), 'metaflow_version = "2.19.39.1"\n');
    expect(await versions(PYTHONS.newest)).toMatchObject({ metaflow: '2.19.39.1' });
  });
});
