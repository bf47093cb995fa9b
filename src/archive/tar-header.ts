/** Everything in a tar file comes in blocks of this size. */
export const BLOCK = 512;

/** The largest size that fits into eleven octal digits: 8 GiB. */
const MAX_FILE_BYTES = 0o77777777777;

/** POSIX's extended header: a file whose content describes the next file; here, its path. */
const EXTENDED = 'x';

/** No path is longer than file systems allow. */
export const MAX_EXTENDED_BYTES = 8 * BLOCK;

/**
 * The header of a plain file in a tar archive, in POSIX's ustar format, after an extended header if the path is too
 * long for that. It contains no time, owner or mode, so the same run always gives the same bytes.
 * @throws {Error} if the format has no room for the size
 */
export function tarHeader(path: string, size: number): Buffer {
  if (size > MAX_FILE_BYTES)
    throw new Error(`${path} is too large for an archive: ${size} bytes, at most ${MAX_FILE_BYTES}`);
  const split = splitName(path);
  if (split) return ustarHeader(split, size, '0');
  const text = Buffer.from(pathRecord(path));
  return Buffer.concat([
    ustarHeader(['', 'path'], text.length, EXTENDED),
    ...[text, Buffer.alloc(padding(text.length))],
    // Programs that do not know extended headers use this name.
    ustarHeader(['', path.slice(-20)], size, '0'),
  ]);
}

function ustarHeader([prefix, name]: SplitName, size: number, type: string): Buffer {
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124, 'latin1');
  header.write(type, 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** How many zero bytes follow a file's content. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** A header in an archive. An extended one is followed by the header of the file that it describes. */
export interface TarHeader {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Who may read, write and execute it, in the last nine bits. */
  readonly mode: number;
  /** When it was last changed, in seconds since 1970. */
  readonly mtime: number;
  readonly isExtended: boolean;
}

/** Parses a header; `undefined` for the block of zeros that ends an archive. @throws {Error} for anything but a plain file */
export function readTarHeader(header: Buffer): TarHeader | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (from: number, to: number) => {
    const field = header.subarray(from, to);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
  };
  const octal = (from: number, to: number) => {
    const digits = text(from, to).trim();
    if (!/^[0-7]+$/.test(digits)) throw new Error('it is damaged: a number is wrong');
    return parseInt(digits, 8);
  };
  if (text(257, 263) !== 'ustar') throw new Error('it is not a tar archive in ustar format');
  if (octal(148, 156) !== checksum(header)) throw new Error('it is damaged: a checksum is wrong');
  const [prefix, name, type] = [text(345, 500), text(0, 100), text(156, 157)];
  const path = prefix === '' ? name : `${prefix}/${name}`;
  if ((type !== '0' && type !== EXTENDED) || text(157, 257) !== '')
    throw new Error(`it contains ${JSON.stringify(path)}, which is not a plain file`);
  const [mode, size, mtime] = [octal(100, 108), octal(124, 136), octal(136, 148)];
  return { path, size, mode, mtime, isExtended: type === EXTENDED };
}

/** The path in an extended header's content. @throws {Error} for any other content */
export function extendedPath(content: Buffer): string {
  const path = /^\d+ path=([^\n\0]+)\n$/.exec(content.toString('utf8'))?.[1];
  if (path === undefined || pathRecord(path) !== content.toString('utf8'))
    throw new Error("it contains an extended header that is not a plain file's path");
  return path;
}

/** The record begins with its own length in bytes. */
function pathRecord(path: string): string {
  const rest = ` path=${path}\n`;
  const bytes = Buffer.byteLength(rest);
  let length = bytes;
  while (length !== bytes + String(length).length) length = bytes + String(length).length;
  return `${length}${rest}`;
}

/** The sum of all bytes, with those of the checksum itself counted as spaces. */
function checksum(header: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  return sum;
}

type SplitName = readonly [prefix: string, name: string];

/** There is room for a name of 100 bytes, and 155 bytes for the directories before it; `undefined` if that is not enough. */
function splitName(path: string): SplitName | undefined {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return [prefix, name];
  }
  return undefined;
}
