import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvent } from '../../src/ci/event-file.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('the event of a workflow run', () => {
  const event = () => path.join(directory, 'event.json');

  it('the event has the content that the runner wrote', () => {
    writeFileSync(event(), '{"pull_request": {"number": 5}}');
    expect(readEvent(event())).toEqual({ pull_request: { number: 5 } });
    const push = { commits: Array.from({ length: 2_048 }, (_, id) => ({ id, author: { name: 'a' } })) };
    writeFileSync(event(), JSON.stringify(push));
    expect(readEvent(event())).toEqual(push);
  });

  it.each<[string, (file: string) => void]>([
    ['does not exist', () => undefined],
    ['is a pipe', (file) => void execFileSync('mkfifo', [file])],
    ['is not JSON', (file) => writeFileSync(file, '{"a":')],
    ['is JSON, but not an object', (file) => writeFileSync(file, '5')],
    ['is null', (file) => writeFileSync(file, 'null')],
    ['has more parts than any event', (file) => writeFileSync(file, `{"x": [${'[],'.repeat(10_000_000)}0]}`)],
    ['is deeply nested', (file) => writeFileSync(file, '['.repeat(30_000_000))],
    [
      'is larger than any event',
      (file) => {
        writeFileSync(file, '{}');
        truncateSync(file, 1024 ** 3);
      },
    ],
  ])('the event is empty, without delay, if the file %s', (_, write) => {
    write(event());
    const begin = performance.now();
    expect(Object.keys(readEvent(event()))).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
