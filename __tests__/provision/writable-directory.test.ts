import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writableDirectory } from '../../src/provision/writable-directory.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  writeFileSync(path.join(root, 'file'), '');
  symlinkSync(path.join(root, 'gone'), path.join(root, 'dangling'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function found(cache: string) {
  const lines: string[] = [];
  const places = { cache: { directory: cache, name: 'CACHE' }, temporary: { directory: root, name: 'TEMP' } };
  return { directory: await writableDirectory(places, (line) => lines.push(line)), lines };
}

describe('the directory that Metaflow is installed in', () => {
  it('the directory that Metaflow is installed in is created with its parents', async () => {
    const directory = path.join(root, 'a', 'b', 'c');
    expect(await found(directory)).toEqual({ directory, lines: [] });
    expect(existsSync(directory)).toBe(true);
    expect(await found(directory)).toEqual({ directory, lines: [] });
  });

  it.each([
    ['below a file', () => path.join(root, 'file', 'cache')],
    ['below a link that leads nowhere', () => path.join(root, 'dangling', 'cache')],
    ['below /proc, where Node’s recursive mkdir never ends', () => '/proc/no-such/cache'],
  ])(
    'Metaflow is installed in the temporary directory if the requested directory cannot be created: %s',
    async (_, cache) => {
      const { directory, lines } = await found(cache());
      expect(path.dirname(directory)).toBe(root);
      expect(lines).toEqual([
        expect.stringMatching(
          /^CACHE cannot be written to \(E.*\)\. Metaflow is installed in TEMP instead\.$/,
        ),
      ]);
    },
  );

  async function expectOther(plant: (directory: string) => void): Promise<void> {
    const cache = path.join(root, 'cache');
    mkdirSync(cache);
    plant(cache);
    const { directory, lines } = await found(cache);
    expect(directory).toBe(path.join(root, `metaflow-runner-${process.getuid?.() ?? ''}`));
    expect(lines).toEqual([expect.stringContaining('belongs to another user, or others may write to it')]);
  }

  it.each([
    ['others may write to the requested directory', (directory: string) => chmodSync(directory, 0o777)],
  ] as const)(
    'Metaflow is installed in the temporary directory if someone could have planted an environment: %s',
    async (_, plant) => {
      await expectOther(plant);
    },
  );

  // Only root can give files to another user.
  it.runIf(process.getuid?.() === 0).each([
    [
      'the requested directory is another user’s link',
      (directory: string) => {
        rmSync(directory, { recursive: true });
        symlinkSync(root, directory);
        lchownSync(directory, 65_534, 65_534);
      },
    ],
    [
      'the requested directory belongs to another user',
      (directory: string) => chownSync(directory, 65_534, 65_534),
    ],
  ] as const)(
    'Metaflow is installed in the temporary directory if someone could have planted an environment: %s',
    async (_, plant) => {
      await expectOther(plant);
    },
  );
});
