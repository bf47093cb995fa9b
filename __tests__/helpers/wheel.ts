import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PYTHON } from './paths.js';

const PROGRAM = `
import json, sys, zipfile
file, entries = sys.argv[1], json.loads(sys.argv[2])
with zipfile.ZipFile(file, "w") as wheel:
    for name, content in entries.items():
        entry = zipfile.ZipInfo(name)
        entry.external_attr = (0o100755 if "/scripts/" in name else 0o100644) << 16
        wheel.writestr(entry, content)
`;

/** Writes a wheel with one module into a directory. @param more other files, by their names in the wheel. @param needs the packages that it requires. @returns its path */
export function writeWheel(
  directory: string,
  name: string,
  version: string,
  code: string,
  more: Readonly<Record<string, string>> = {},
  needs: readonly string[] = [],
): string {
  const about = `${name}-${version}.dist-info`;
  const file = path.join(directory, `${name}-${version}-py3-none-any.whl`);
  const entries = {
    [`${name}.py`]: code,
    [`${about}/METADATA`]: `Metadata-Version: 2.1\nName: ${name.replaceAll('_', '-')}\nVersion: ${version}\n${needs.map((one) => `Requires-Dist: ${one}\n`).join('')}`,
    [`${about}/WHEEL`]: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${about}/RECORD`]: '',
    ...more,
  };
  execFileSync(PYTHON, ['-c', PROGRAM, file, JSON.stringify(entries)]);
  return file;
}
