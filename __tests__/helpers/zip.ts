import { execFileSync } from 'node:child_process';
import { crc32, deflateRawSync } from 'node:zlib';
import { PYTHON } from './paths.js';

const PROGRAM = `
import base64, io, json, sys, zipfile
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
json.dump({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}, sys.stdout)
`;

/** The files in a ZIP archive by name, as Python reads them. */
export function zipFiles(archive: Buffer): Record<string, Buffer> {
  const text = execFileSync(PYTHON, ['-c', PROGRAM], {
    input: archive,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  return Object.fromEntries(
    Object.entries(JSON.parse(text) as Record<string, string>).map(([name, content]) => [
      name,
      Buffer.from(content, 'base64'),
    ]),
  );
}

/** The files in one of the action's artifacts, by name below its folder, which is named like the artifact; there must be no others. */
export function filesOf(
  artifact: { readonly name: string; readonly content: Buffer } | undefined,
): Record<string, Buffer> {
  const { name = '', content = Buffer.alloc(0) } = artifact ?? {};
  const files = Object.entries(zipFiles(content)).map(([file, bytes]): [string, Buffer] => {
    if (!file.startsWith(`${name}/`))
      throw new Error(`"${file}" is not below a folder of the artifact's name, ${name}.`);
    return [file.slice(name.length + 1), bytes];
  });
  return Object.fromEntries(files);
}

const ELSEWHERE = 0xffffffff;

/**
 * A ZIP archive with one file, as a streaming writer makes it: only the directory has the sizes.
 * @param large puts its numbers where those above 4 GiB are stored
 */
export function zipOf(name: string, content: Buffer, { large = false } = {}): Buffer {
  const packed = deflateRawSync(content);
  const path = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(0x808, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(0x808, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(path.length, 28);
  const extra = Buffer.alloc(large ? 28 : 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  const [begin, length] = [30 + path.length + packed.length, 46 + path.length + extra.length];
  end.writeUInt32LE(large ? ELSEWHERE : length, 12);
  end.writeUInt32LE(large ? ELSEWHERE : begin, 16);
  if (!large) return Buffer.concat([local, path, packed, entry, path, end]);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(ELSEWHERE, at);
  entry.writeUInt16LE(extra.length, 30);
  extra.writeUInt16LE(1);
  extra.writeUInt16LE(24, 2);
  for (const [at, number] of [content.length, packed.length, 0].entries())
    extra.writeBigUInt64LE(BigInt(number), 4 + 8 * at);
  const largeEnd = Buffer.alloc(56);
  largeEnd.writeUInt32LE(0x06064b50);
  largeEnd.writeBigUInt64LE(BigInt(length), 40);
  largeEnd.writeBigUInt64LE(BigInt(begin), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(begin + length), 8);
  return Buffer.concat([local, path, packed, entry, path, extra, largeEnd, locator, end]);
}
