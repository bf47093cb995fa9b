import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON } from '../helpers/paths.js';
import { makeCase } from '../helpers/workspace.js';

/** A workspace with modules at its root that shadow the standard library's; the flow is a link to another directory, so its own imports are not affected. */
function workspaceWithLink(): string {
  const workspace = makeCase('stdlib-shadow');
  mkdirSync(path.join(workspace, 'flows'));
  symlinkSync('../src/train.py', path.join(workspace, 'flows', 'train.py'));
  return workspace;
}

describe('a current directory with modules named like the standard library’s', () => {
  it('modules named like the standard library’s do not prevent passing a list to a parameter or evaluating a condition', async () => {
    const step = await runAction({
      workspace: workspaceWithLink(),
      inputs: {
        flow: 'flows/train.py',
        params: 'seeds: [1, 2]',
        'fail-if': 'verdict == bad',
        'output-artifacts': 'total',
      },
    });
    expect(step.outputs).toMatchObject({ 'failure-reason': 'gate', total: '3' });
    expect(step.errors).toEqual(['verdict == bad: the value is "bad"']);
  });

  it(
    'modules named like the standard library’s do not prevent explaining a wrong parameter, generating types or resuming',
    { tags: ['ci'] },
    async () => {
      const workspace = workspaceWithLink();
      const cli = async (...args: string[]) => {
        const { stdout, stderr } = await runCli([...args, '--python', PYTHON], workspace);
        return stdout + stderr;
      };
      const [wrong, types, resume] = await Promise.all([
        cli('run', 'flows/train.py', '--param', 'limt=3'),
        cli('types', 'flows/train.py', '-o', '-'),
        cli('resume', 'flows/train.py', '--origin-run-id', 'ShadowFlow/17'),
      ]);
      expect(wrong).toContain(
        'ShadowFlow has no parameter "limt" (given the value "3"). Did you mean "limit"?',
      );
      expect(types).toContain('readonly seeds?: readonly (number | bigint)[]');
      expect(resume).toContain('There is no run ShadowFlow/17 to resume');
    },
  );
});
