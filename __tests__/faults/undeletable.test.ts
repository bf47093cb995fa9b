import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NODE24, ROOT } from '../helpers/paths.js';

/** For root, permissions are no obstacle, so it becomes another user. */
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

describe('directories that a flow left without permissions in one of ours', () => {
  it('directories without permissions that a flow left in ours are removed, and those that cannot be removed do no harm', () => {
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
