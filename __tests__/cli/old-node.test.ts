import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NODE16, ROOT } from '../helpers/paths.js';

const NEEDED =
  'metaflow-runner needs Node 20.16 or newer (except 21 and 22.0 to 22.2), and this is v16.20.2.';

function ended(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(NODE16, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('an old version of Node', () => {
  it('the command says in one line which version of Node it needs', () => {
    const command = path.join(ROOT, 'dist', 'cli', 'index.js');
    expect(ended(command, 'run', 'flow.py')).toEqual({ status: 2, stdout: '', stderr: `${NEEDED}\n` });
  });

  it('a Runner says which version of Node it needs', () => {
    const library = pathToFileURL(path.join(ROOT, 'lib', 'index.js')).href;
    const program = `
      import('${library}')
        .then(({ Runner }) => new Runner('flow.py'))
        .catch(({ name, message }) => console.log(name + ': ' + message));`;
    expect(ended('-e', program)).toEqual({ status: 0, stdout: `UsageError: ${NEEDED}\n`, stderr: '' });
  });
});
