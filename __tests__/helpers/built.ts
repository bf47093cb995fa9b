import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.js';

/** scripts/build.mjs writes this file when it has built, or has found dist/ to be up to date. */
const MARK = path.join(ROOT, 'build', 'built');

/** Rebuilds dist/, lib/ and build/ if a file in src/ is newer, because the tests run the built code. */
export default function setup(): void {
  const builtAt = existsSync(MARK) ? statSync(MARK).mtimeMs : 0;
  if (newest(path.join(ROOT, 'src')) <= builtAt) return;
  process.stdout.write('src/ is newer than dist/: building dist/ again.\n');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build.mjs')], { stdio: 'inherit' });
}

function newest(directory: string): number {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(path.join(directory, file)).mtimeMs));
}
