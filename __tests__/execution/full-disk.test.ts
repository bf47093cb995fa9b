import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { onFullDisks } from '../../src/execution/full-disk.js';

it('neither a file system that never has free space, such as /proc, nor a missing one counts as a full disk', () => {
  const without = ['/proc', '/sys', '/proc/self/fd', '/no/such/directory'];
  expect(onFullDisks([...without, tmpdir(), tmpdir()])).toEqual([]);
});
