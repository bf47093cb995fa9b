import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/paths.js';

describe('the package', () => {
  it('imports nothing but Node’s own modules', () => {
    const library = path.join(ROOT, 'lib');
    const scripts = readdirSync(library).filter((name) => name.endsWith('.js'));
    const text = scripts.map((name) => readFileSync(path.join(library, name), 'utf8')).join('\n');
    const statements =
      /^import .* from "([^"]+)";$|__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/gm;
    const imports = [...text.matchAll(statements)].map(([, ...names]) => names.join(''));
    expect(imports).toContain('node:child_process');
    expect(imports.filter((name) => !isBuiltin(name))).toEqual([]);
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
