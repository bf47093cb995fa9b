import { gzipSync } from 'node:zlib';

/** An archive entry that a test makes by hand, as malformed as it likes. */
export interface TarEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** POSIX's type letter: `0` a file, `1` a hard link, `2` a symbolic link, `3` a device, `5` a directory, `x` extended. */
  readonly type?: string;
  readonly linkName?: string;
  /** The size in the header, if it is not the content's length. */
  readonly size?: number;
}

export function tarGz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(Buffer.concat([...entries.map(entryBlocks), Buffer.alloc(1024)]));
}

function entryBlocks({ name, content = '', type = '0', linkName = '', size }: TarEntry): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0' + '0000000\0' + '0000000\0', 100);
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(linkName, 157);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** The entries of an archive of plain files, to be modified and packed again. */
export function tarEntries(tar: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; tar[at] !== 0;) {
    const text = (from: number, to: number) => tar.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 136), 8);
    const [prefix, name] = [text(345, 500), text(0, 100)];
    entries.push({
      name: prefix === '' ? name : `${prefix}/${name}`,
      content: tar.subarray(at + 512, at + 512 + size),
    });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}
