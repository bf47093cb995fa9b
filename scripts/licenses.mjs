import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Packages that src/ imports and that are bundled; what they depend on is bundled with them. */
const BUNDLED = [
  ...['@actions/artifact', '@actions/core', '@actions/glob', 'yaml'],
  ...['log-update', 'string-width'],
];

/** The license texts of all that may be in dist/, from the installed packages that package-lock.json lists. */
export function licenses() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = new Set();
  for (const name of BUNDLED) collect(packages, '', name, found);
  return [...found].sort().map(licenseOf).join('\n');
}

function collect(packages, from, name, found) {
  const directory = resolve(packages, from, name);
  if (directory === undefined || found.has(directory)) return;
  found.add(directory);
  for (const dependency of Object.keys(packages[directory].dependencies ?? {})) {
    collect(packages, directory, dependency, found);
  }
}

/** Node's own way: the package nearest to the one that asks. */
function resolve(packages, from, name) {
  const candidate = path.posix.join(from, 'node_modules', name);
  if (packages[candidate]) return candidate;
  const parent = from.lastIndexOf('/node_modules/');
  if (from === '') throw new Error(`${name} is not in package-lock.json.`);
  return resolve(packages, parent === -1 ? '' : from.slice(0, parent), name);
}

function licenseOf(directory) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(directory, file), 'utf8').trim() : '';
  return `${name} ${version} (${license ?? 'see below'})\n${'-'.repeat(72)}\n${text}\n`;
}
