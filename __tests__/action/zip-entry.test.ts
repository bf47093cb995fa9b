import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackedEntry, unpackEntry } from '../../src/action/artifacts/zip-entry.js';
import { zipFiles, zipOf } from '../helpers/zip.js';

const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-zip-'));
afterAll(() => rmSync(directory, { recursive: true }));

const CONTENT = Buffer.from('PK\x05\x06 what is in it '.repeat(1000), 'latin1');
const isWanted = (place: string) => place === 'a/größe.txt';

async function ofFile(archive: Buffer): Promise<Buffer | undefined> {
  const [file, to] = [path.join(directory, 'archive'), path.join(directory, 'unpacked')];
  writeFileSync(file, archive);
  rmSync(to, { force: true });
  return (await unpackEntry(file, isWanted, to, new AbortController().signal)) ? readFileSync(to) : undefined;
}

describe('a file in a ZIP archive', () => {
  it.each([false, true])(
    'a file in a ZIP archive is unpacked, from memory and from disk (with large numbers: %s)',
    async (large) => {
      const archive = zipOf('a/größe.txt', CONTENT, { large });
      expect(zipFiles(archive)['a/größe.txt']?.equals(CONTENT)).toBe(true);
      expect(unpackedEntry(archive, isWanted, CONTENT.length)?.equals(CONTENT)).toBe(true);
      expect((await ofFile(archive))?.equals(CONTENT)).toBe(true);
    },
  );

  it('a file in a ZIP archive is found only under its own name, and never written to the path in its name', async () => {
    const archive = zipOf(`../${path.basename(directory)}-outside`, CONTENT);
    expect(unpackedEntry(archive, isWanted, 1e6)).toBeUndefined();
    expect(await ofFile(archive)).toBeUndefined();
    expect(existsSync(`${directory}-outside`)).toBe(false);
  });

  it('a file in a ZIP archive is not unpacked beyond a limit', () => {
    const archive = zipOf('a/größe.txt', CONTENT);
    expect(() => unpackedEntry(archive, isWanted, CONTENT.length - 1)).toThrow(
      /unpacks to more than \d+ bytes/,
    );
  });

  it('a ZIP archive that is cut off or changed anywhere is unpacked or refused with a clear message', async () => {
    const archive = zipOf('a/größe.txt', CONTENT);
    const faults = Array.from({ length: archive.length }, (_, at) => [
      archive.subarray(0, at),
      Buffer.concat([archive.subarray(0, at), Buffer.from([255]), archive.subarray(at + 1)]),
    ]).flat();
    for (const fault of faults) {
      try {
        unpackedEntry(fault, isWanted, 1e6);
      } catch (error) {
        expect((error as Error).message).toMatch(
          /^it is not a ZIP archive, or it is damaged$|^it has more than/,
        );
      }
    }
    await expect(ofFile(archive.subarray(0, -30))).rejects.toThrow(/not a ZIP archive/);
  });
});
