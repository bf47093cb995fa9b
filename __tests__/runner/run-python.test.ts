import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { runPython } from '../../src/runner/index.js';
import { PYTHON } from '../helpers/paths.js';
import { cleanEnvironment } from '../helpers/workspace.js';

const options = (program: string) => ({
  python: PYTHON,
  program,
  cwd: tmpdir(),
  env: cleanEnvironment(),
  timeoutMs: 60_000,
  abortSignal: undefined,
});

describe('a Python program that answers us', () => {
  it.each(['stdout', 'stderr'])('a Python program that prints to %s endlessly is stopped', async (stream) => {
    const program = `import sys\nwhile True: sys.${stream}.write("x" * 1000000)`;
    await expect(runPython(options(program), () => 'an answer')).rejects.toThrow('it printed more than');
  });

  it('a Python program can print a lot, and its answer is read', async () => {
    const program = 'import sys\nsys.stdout.write("x" * 20000000)';
    expect(await runPython(options(program), ({ stdoutFile }) => statSync(stdoutFile).size)).toBe(20_000_000);
  });
});
