import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { namesIn } from '../../src/client/local/directory.js';
import { whenFinished } from '../helpers/finished.js';

function makeDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  whenFinished(() => {
    rmSync(directory, { recursive: true });
  });
  return directory;
}

describe('names in a directory', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('a directory that was just listed is listed again after each change, however soon it follows', () => {
    const directory = makeDirectory();
    const names = Array.from({ length: 200 }, (_, index) => `file-${String(index).padStart(3, '0')}`);
    const seen = names.map((name) => {
      writeFileSync(path.join(directory, name), '');
      return namesIn(directory).length;
    });
    expect(seen).toEqual(names.map((_, index) => index + 1));
  });

  it('a directory that has not changed for a while is listed once, until it changes or is replaced', async () => {
    const inner = path.join(makeDirectory(), 'inner');
    mkdirSync(inner);
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    expect(namesIn(inner)).toEqual([]);
    expect(namesIn(inner)).toBe(namesIn(inner));
    // Longer than a step of the file system's clock.
    await sleep(50);
    writeFileSync(path.join(inner, 'added'), '');
    expect(namesIn(inner)).toEqual(['added']);
    await sleep(50);
    rmSync(inner, { recursive: true });
    expect(namesIn(inner)).toEqual([]);
  });
});
