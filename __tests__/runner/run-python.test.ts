import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runPython } from '../../src/runner/index.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment } from '../helpers/workspace.js';

const asking = (program: string) => ({
  python: PYTHON,
  program,
  cwd: tmpdir(),
  env: cleanEnvironment(),
  timeoutMs: 60_000,
  abortSignal: undefined,
});

describe('a Python program that is asked', () => {
  it.each(['stdout', 'stderr'])(
    'a Python program that prints without end on %s is stopped',
    async (stream) => {
      const program = `import sys\nwhile True: sys.${stream}.write("x" * 1000000)`;
      await expect(runPython(asking(program), () => 'an answer')).rejects.toThrow('it printed more than');
    },
  );

  it('a Python program may print much, and its answer is read', async () => {
    const program = 'import sys\nsys.stdout.write("x" * 20000000)';
    expect(await runPython(asking(program), ({ stdoutFile }) => statSync(stdoutFile).size)).toBe(20_000_000);
  });
});
