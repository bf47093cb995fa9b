import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NODE24, ROOT } from '../helpers/paths.js';

/** The user id that the program takes if it runs as root, which ignores permissions. */
const NOBODY = 65534;

const PROGRAM = `
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { removeOwn } from ${JSON.stringify(path.join(ROOT, 'src/client/regular-file.ts'))};
if (process.getuid() === 0) {
  process.setgroups([]);
  process.setgid(${NOBODY});
  process.setuid(${NOBODY});
}
mkdirSync('own/a/b', { recursive: true });
writeFileSync('own/a/b/file', '');
chmodSync('own/a/b', 0);
chmodSync('own/a', 0);
console.log(removeOwn('own'), removeOwn('/proc/self'));
`;

describe('directories without permissions', () => {
  it('we remove directories without permissions that a flow left in one of ours, and those that we cannot remove do no harm', () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => {
      rmSync(parent, { recursive: true, force: true });
    });
    execFileSync('chmod', ['777', parent]);
    const args = ['--input-type=module', '-e', PROGRAM];
    expect(String(execFileSync(NODE24, args, { cwd: parent, stdio: ['ignore', 'pipe', 'ignore'] }))).toBe(
      'true false\n',
    );
    expect(existsSync(path.join(parent, 'own'))).toBe(false);
  });
});
