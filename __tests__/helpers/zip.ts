import { execFileSync } from 'node:child_process';
import { PYTHON } from './paths.js';

const PROGRAM = `
import base64, io, json, sys, zipfile
archive = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
json.dump({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}, sys.stdout)
`;

/** The files of a ZIP archive by name, as Python reads them. */
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
