import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../helpers/paths.js';

describe('the package', () => {
  it('the package imports only Node’s own modules', () => {
    const library = path.join(ROOT, 'lib');
    const scripts = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const text = scripts.map((name) => readFileSync(path.join(library, name), 'utf8')).join('\n');
    const statements = /^import .*["']([^"']+)["'];$|\b(?:import|require)\(["']([^"']+)["']\)/gm;
    const imports = [...text.matchAll(statements)].map(([, ...names]) => names.join(''));
    expect(imports).toContain('node:child_process');
    expect(imports.filter((name) => !isBuiltin(name) && !name.startsWith('.'))).toEqual([]);
  });

  it('the package has no dependencies to install', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest['dependencies'] ?? {}).toEqual({});
  });

  it('the package is packed correctly: exports, types and files', { tags: ['ci'] }, () => {
    // Packing would run a build, which would remove lib/ while other tests are using it.
    const env = { ...process.env, npm_config_ignore_scripts: 'true' };
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe', env });
    expect(run('node_modules/publint/src/cli.js', '--strict')).toContain('All good');
    expect(
      run('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only'),
    ).not.toContain('❌');
  });

  it('users can bundle the package', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-user-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    mkdirSync(path.join(directory, 'node_modules'));
    symlinkSync(ROOT, path.join(directory, 'node_modules', 'metaflow-runner'));
    writeFileSync(path.join(directory, 'tsconfig.json'), '{}');
    const program = "import { Run, Runner } from 'metaflow-runner'; console.log(typeof Runner, typeof Run);";
    writeFileSync(path.join(directory, 'user.mjs'), program);
    const run = (...args: string[]) =>
      execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8', stdio: 'pipe' });
    run(path.join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', 'user.mjs', '-o', 'out');
    expect(run(path.join('out', 'index.mjs'))).toBe('function function\n');
  });

  it('the package’s errors have the names they are exported under, whatever a bundler calls their classes', async () => {
    const library = (await import(path.join(ROOT, 'lib', 'index.js'))) as Record<string, unknown>;
    const errors = Object.entries(library).filter(([name]) => /^[A-Z]\w*Error$/.test(name));
    expect(errors.length).toBeGreaterThan(5);
    for (const [name, Type] of errors) {
      Object.defineProperty(Type, 'name', { value: 'renamed' });
      const error = Reflect.construct(Type as new () => Error, ['what is wrong', {}]) as Error;
      expect(error.stack).toMatch(new RegExp(`^${name}: what is wrong`));
    }
  });

  it('the package’s metadata states that it does not run on Windows', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))).toMatchObject({
      os: ['linux', 'darwin'],
    });
  });
});
