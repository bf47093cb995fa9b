import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { onFullDisks } from '../../src/execution/full-disk.js';

it('a file system that has no room by nature, such as /proc, is no full disk, nor is one that is not there', () => {
  const without = ['/proc', '/sys', '/proc/self/fd', '/no/such/directory'];
  expect(onFullDisks([...without, tmpdir(), tmpdir()])).toEqual([]);
});
