import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { makeCase } from '../helpers/workspace.js';

describe('parameters of a real flow', () => {
  it('parameters of a real flow keep the text that a mapping has for them', async () => {
    const texts = ['0x1F', '0o17', '1.10', '007', '1e3', 'yes', '2026-11-25', '1_000'];
    const mapping = ['true', ...texts]
      .map((text, index) => `${'jabcdefgh'[index] ?? ''}: ${text}`)
      .join('\n');
    const { stdout, outputs } = await runAction({
      workspace: makeCase('param-text'),
      inputs: { flow: 'flow.py', params: mapping },
    });
    for (const [index, text] of texts.entries()) {
      expect(stdout).toContain(` ${'abcdefgh'[index] ?? ''} '${text}'\n`);
    }
    expect(stdout).toContain(' j True\n');
    expect((JSON.parse(outputs['runs'] ?? '') as object[])[0]).toMatchObject({
      parameters: { a: '0x1F', b: '0o17', c: '1.10', d: '007', j: true },
    });
  });

  it(
    'parameters of a real flow keep the text that the command’s grid has for them, and the run’s label shows it',
    { tags: ['ci'] },
    async () => {
      const workspace = makeCase('param-text');
      const args = [
        '--grid',
        'a=[1.10, 1.0]',
        '--grid',
        'j=[[1.50, 12345678901234567890]]',
        '--json',
        'runs.json',
      ];
      const { exitCode, stdout } = await runCli(['run', 'flow.py', ...args], workspace);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(" a '1.10'\n");
      expect(stdout).toContain(' j [1.5, 12345678901234567890]\n');
      const runs = JSON.parse(readFileSync(path.join(workspace, 'runs.json'), 'utf8')) as { label: string }[];
      expect(runs.map(({ label }) => label)).toEqual(['flow.py a=1.10', 'flow.py a=1.0']);
    },
  );
});
