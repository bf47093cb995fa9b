import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Runner } from '../../src/index.js';
import { PeakMemory } from '../helpers/memory.js';
import { PYTHON } from '../helpers/paths.js';
import { isAlive, makeWorkspace } from '../helpers/workspace.js';

const openDescriptors = () => readdirSync('/dev/fd').length;

describe('a hundred concurrent runs', () => {
  it(
    'a hundred concurrent runs all succeed, each with its own result and in little memory, and leave nothing behind',
    { timeout: 600_000 },
    async () => {
      const cwd = makeWorkspace();
      const env = { METAFLOW_USER: 'tester' };
      const runner = new Runner('quick.py', { python: PYTHON, cwd, env, pylint: false });
      const before = openDescriptors();
      using memory = new PeakMemory(process.pid);
      const residentBefore = process.memoryUsage.rss();
      const runs = await Promise.all(
        Array.from({ length: 100 }, (_, index) => runner.asyncRun({ message: `number ${index}` })),
      );
      await Promise.all(runs.map((running) => running.wait()));
      // That is one megabyte per run, whose Python process takes a hundred.
      expect(memory.bytes).toBeGreaterThanOrEqual(residentBefore);
      expect(memory.bytes - residentBefore).toBeLessThan(100 * 1024 * 1024);
      expect(runs.map(({ status }) => status)).toEqual(runs.map(() => 'successful'));
      for (const [index, running] of runs.entries()) {
        expect(running.stdout).toContain(`message is number ${index}\n`);
        expect(isAlive(running.pid)).toBe(false);
        await running[Symbol.asyncDispose]();
        expect(existsSync(running.stdoutFile)).toBe(false);
      }
      expect(new Set(runs.map(({ runId }) => runId)).size).toBe(100);
      expect(openDescriptors()).toBeLessThanOrEqual(before + 5);
    },
  );
});
