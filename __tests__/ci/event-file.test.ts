import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/ci/event-file.js';
import { makeWorkspace } from '../helpers/workspace.js';

describe('the event file', () => {
  const read = (text: string) => {
    const file = path.join(makeWorkspace(), 'event.json');
    writeFileSync(file, text);
    return readEvent(file);
  };

  it('an event with more parts than GitHub sends, or more levels, is not read, because it would take gigabytes', () => {
    const commits = Array.from({ length: 2_048 }, (_, id) => ({
      id,
      author: { name: 'a' },
      added: ['x', 'y'],
    }));
    expect(read(JSON.stringify({ commits }))).toEqual({ commits });
    expect(read(`{"commits": [${'[],'.repeat(600_000)}0]}`)).toEqual({});
    expect(read(`{"commits": ${'['.repeat(200)}${']'.repeat(200)}}`)).toEqual({});
    expect(read('[')).toEqual({});
    expect(read('7')).toEqual({});
  });
});
