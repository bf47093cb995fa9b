import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory that is a separate disk with this many bytes of space; it is removed after the test. */
export function smallDisk(bytes: number): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-disk-'));
  const unmount =
    process.platform === 'darwin' ? attachImage(directory, bytes) : mountMemory(directory, bytes);
  onTestFinished(() => {
    unmount();
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

/** Fills a disk until only `free` bytes are left. */
export function fill(directory: string, free = 0): void {
  const blocks: Buffer[] = [];
  const file = path.join(directory, 'ballast');
  for (let size = 1024 * 1024; size >= 512; size /= 2) {
    try {
      for (;;) {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
        blocks.push(Buffer.alloc(0));
      }
    } catch {
      // There is no space for a piece of this size.
    }
  }
  if (free > 0) execFileSync('truncate', ['-s', `-${free}`, file]);
}

function mountMemory(directory: string, bytes: number): () => void {
  const owner = `uid=${process.getuid?.() ?? 0},gid=${process.getgid?.() ?? 0}`;
  asRoot('mount', ['-t', 'tmpfs', '-o', `size=${bytes},${owner}`, 'tmpfs', directory]);
  return () => asRoot('umount', ['-l', directory]);
}

function attachImage(directory: string, bytes: number): () => void {
  const image = `${directory}.dmg`;
  const megabytes = Math.max(4, Math.ceil(bytes / 2 ** 20));
  execFileSync('hdiutil', ['create', '-quiet', '-size', `${megabytes}m`, '-fs', 'HFS+', image]);
  execFileSync('hdiutil', ['attach', '-quiet', '-nobrowse', '-mountpoint', directory, image]);
  return () => {
    execFileSync('hdiutil', ['detach', '-quiet', '-force', directory]);
    rmSync(image, { force: true });
  };
}

/** The CI's user can become root without a password. */
function asRoot(command: string, args: readonly string[]): void {
  if (process.getuid?.() === 0) execFileSync(command, args);
  else execFileSync('sudo', ['-n', command, ...args]);
}
