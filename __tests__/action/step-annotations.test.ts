import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let written = '';

beforeEach(() => {
  written = '';
  vi.resetModules();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

async function shown(count: number, level: 'error' | 'warning' | 'notice', message = 'failed') {
  const { annotate, showLastAnnotations } =
    await import('../../src/action/runner-commands/step-annotations.js');
  for (let index = 1; index <= count; index += 1) {
    annotate({ level, title: `run ${index}`, message: `${message} ${index}` });
  }
  showLastAnnotations();
  vi.restoreAllMocks();
  return written.split('\n').filter((line) => line.startsWith(`::${level}`));
}

describe('the annotations of a step', () => {
  it.each([1, 9, 10])('a step shows all its annotations if there are %d', async (count) => {
    expect(await shown(count, 'error')).toHaveLength(count);
  });

  it.each([11, 14, 256] as const)(
    'a step shows ten annotations of a level if there are %d, and the last one gives the number of the others',
    async (count) => {
      const lines = await shown(count, 'warning');
      expect(lines).toHaveLength(10);
      expect(lines[8]).toBe('::warning title=run 9::failed 9');
      expect(lines[9]).toBe(
        `::warning::${count - 9} more warnings are in the log of this step; GitHub shows only 10 per level.`,
      );
      expect(written).toContain(`\nwarning: run ${count}: failed ${count}\n`);
    },
  );

  it('annotations are plain text, without terminal colours', async () => {
    const [line] = await shown(1, 'error', '\u001b[0;31mNameError\u001b[0m:');
    expect(line).toBe('::error title=run 1::NameError: 1');
  });

  it.each(['🎈', 'a🎈', 'x', 'é'])(
    'an annotation is truncated to the runner’s limit, and shows that it is truncated (%s)',
    async (text) => {
      const [line = ''] = await shown(1, 'notice', text.repeat(100_000));
      const message = line.replace(/^::notice[^:]*::/, '');
      // The runner keeps 4096 UTF-16 code units.
      expect(message.length).toBeGreaterThan(4093);
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message).toMatch(/…$/);
      expect(line.isWellFormed()).toBe(true);
    },
  );
});
