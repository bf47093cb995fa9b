import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The package directory that contains a file: `node_modules/x`, or `node_modules/y/node_modules/x`. */
const DIRECTORY = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages that files belong to, sorted by directory: each with its directory, name, version, license, and entry in package-lock.json.
 * @param files relative to this package; files outside node_modules are ignored
 */
export function bundledPackages(files) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const directories = [...files].flatMap((file) => DIRECTORY.exec(file.replaceAll(path.sep, '/'))?.[1] ?? []);
  return [...new Set(directories)].sort().map((directory) => {
    const entry = packages[directory];
    if (entry === undefined) throw new Error(`${directory} is in dist/, but not in package-lock.json.`);
    const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
    return { directory, name, version, license, entry };
  });
}

/** The packages' license texts. */
export function licensesOf(packages) {
  return packages.map(licenseOf).join('\n');
}

function licenseOf({ directory, name, version, license }) {
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(directory, file), 'utf8').trim() : '';
  return `${name} ${version} (${license ?? 'see below'})\n${'-'.repeat(72)}\n${text}\n`;
}
