import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/paths.js';

/** All modules that a module imports, itself and through others. */
function importsOf(file: string, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)) {
    const target = name.startsWith('.') ? path.resolve(path.dirname(file), name) : name;
    if (found.has(target)) continue;
    found.add(target);
    if (existsSync(target)) importsOf(target, found);
  }
  return found;
}

describe('the package', () => {
  it('imports nothing but Node’s own modules', () => {
    const imports = [...importsOf(path.join(ROOT, 'lib', 'index.js'))];
    expect(imports.length).toBeGreaterThan(20);
    expect(
      imports.filter((name) => !name.startsWith('node:') && !name.startsWith(path.join(ROOT, 'lib'))),
    ).toEqual([]);
  });

  it('has no dependencies to install', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['dependencies'] ?? {}).toEqual({});
  });

  it('is packed right: exports, types and files', () => {
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    expect(run('node_modules/publint/src/cli.js', '--strict')).toContain('All good');
    expect(
      run('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only'),
    ).not.toContain('❌');
  });

  it('is refused on Windows by what it says of itself', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))).toMatchObject({
      os: ['linux', 'darwin'],
    });
  });
});
