import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ROOT } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

const NOTICE = /^::notice title=How to make \w+\/\d+ faster::(.*)$/gm;

async function notices(env: Readonly<Record<string, string>>): Promise<string[]> {
  const inputs = { flow: 'quick.py', env: JSON.stringify(env) };
  const { exitCode, stdout } = await runAction({ workspace: makeWorkspace(), inputs });
  expect(exitCode).toBe(0);
  return [...stdout.matchAll(NOTICE)].map(([, text = '']) => text);
}

describe('a run that Metaflow itself makes slow', () => {
  it('one notice reports the measured time that pylint took', async () => {
    const found = await notices({ PYTHONPATH: path.join(ROOT, '__tests__', 'fixtures', 'pylint') });
    expect(found).toEqual([expect.stringMatching(/^pylint added [2-9]\.\d s before the run\./)]);
  });

  it('the notice mentions Metaflow’s missing bytecode if none can be written', { tags: ['ci'] }, async () => {
    const empty = path.join(makeWorkspace(), 'no-bytecode');
    mkdirSync(empty);
    const found = await notices({ PYTHONPYCACHEPREFIX: empty, PYTHONDONTWRITEBYTECODE: '1' });
    expect(found).toEqual([
      expect.stringMatching(/^Each of the run's \d processes spent about [\d.]+ m?s compiling Metaflow/),
    ]);
  });

  it('there is no notice about a run that Metaflow does not slow down', { tags: ['ci'] }, async () => {
    expect(await notices({})).toEqual([]);
  });
});
