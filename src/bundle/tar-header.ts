import { BundleError } from './errors.js';

/** Everything in a tar file comes in blocks of this size. */
export const BLOCK = 512;

/** The largest size that eleven octal digits can say: 8 GiB. */
const LARGEST = 0o77777777777;

/**
 * The header of a plain file in a tar archive, in POSIX's ustar format. It has no time, owner or mode of its own: the same
 * run gives the same bytes. @throws {BundleError} when the format has no room for the name or size
 */
export function tarHeader(path: string, size: number): Buffer {
  const [prefix, name] = splitName(path);
  if (size > LARGEST)
    throw new BundleError(`${path} is too large for a bundle: ${size} bytes, at most ${LARGEST}.`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1');
  header.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124, 'latin1');
  header.write('0', 156, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  header.write(prefix, 345);
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** How many bytes of zeros follow a file's content. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** Reads a header; `undefined` for the block of zeros that ends an archive. @throws {BundleError} for anything but a plain file */
export function readTarHeader(header: Buffer): { readonly path: string; readonly size: number } | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const text = (from: number, to: number) => {
    const field = header.subarray(from, to);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
  };
  const octal = (from: number, to: number) => {
    const digits = text(from, to).trim();
    if (!/^[0-7]+$/.test(digits))
      throw new BundleError('The bundle is damaged: its archive has a bad number.');
    return parseInt(digits, 8);
  };
  if (text(257, 263) !== 'ustar')
    throw new BundleError('The bundle is damaged: it is no tar archive in ustar format.');
  if (octal(148, 156) !== checksum(header))
    throw new BundleError('The bundle is damaged: a checksum is wrong.');
  const [prefix, name, type] = [text(345, 500), text(0, 100), text(156, 157)];
  const path = prefix === '' ? name : `${prefix}/${name}`;
  if (type !== '0' || text(157, 257) !== '')
    throw new BundleError(`The bundle holds ${JSON.stringify(path)}, which is not a plain file.`);
  return { path, size: octal(124, 136) };
}

/** The sum of all bytes, those of the checksum itself counted as spaces. */
function checksum(header: Buffer): number {
  let sum = 8 * 0x20;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  return sum;
}

/** A name has 100 bytes, and 155 for the directories before it. */
function splitName(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return [prefix, name];
  }
  throw new BundleError(`The name of ${path} is too long for a bundle.`);
}
