import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  directoryForProgram,
  makeTemporaryDirectory,
  removeAtEnd,
  removeLeftovers,
} from '../../src/runner/temporary-directory.js';

const parent = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(parent, { recursive: true });
});

describe('temporary directories', () => {
  it('temporary directories of killed processes are removed after a day, unless they may be in use', async () => {
    vi.stubEnv('TMPDIR', parent);
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
    const make = (name: string, hours: number) => {
      const directory = path.join(parent, name);
      mkdirSync(path.join(directory, 'logs'), { recursive: true });
      writeFileSync(path.join(directory, 'logs', 'stdout.log'), '');
      touch(directory, hours);
      touch(path.join(directory, 'logs'), hours);
      touch(path.join(directory, 'logs', 'stdout.log'), hours);
    };
    for (const kind of ['', 'cli-', 'home-']) make(`metaflow-runner-${kind}${dead}-AbC123`, 30);
    make(`metaflow-runner-${dead}-Young1`, 1);
    make(`metaflow-runner-${dead}-InUse1`, 30);
    touch(path.join(parent, `metaflow-runner-${dead}-InUse1`, 'logs', 'stdout.log'), 1);
    make(`metaflow-runner-${process.pid}-AbC123`, 30);
    make('metaflow-runner-test-AbC123', 30);
    make(`others-${dead}-AbC123`, 30);
    const own = path.basename(makeTemporaryDirectory('cli-'));
    await removeLeftovers();
    expect(readdirSync(parent).sort()).toEqual(
      [
        `metaflow-runner-${dead}-Young1`,
        `metaflow-runner-${dead}-InUse1`,
        `metaflow-runner-${process.pid}-AbC123`,
        'metaflow-runner-test-AbC123',
        `others-${dead}-AbC123`,
        own,
      ].sort(),
    );
  });

  it('temporary directories of processes that were killed on this machine are removed once nothing can use them any more', async () => {
    vi.stubEnv('TMPDIR', parent);
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
    const own = path.basename(makeTemporaryDirectory());
    const nameOf = (where: string, end: string) => `metaflow-runner-${dead}${where}-${end}`;
    const here = /^metaflow-runner-\d+(\.[0-9a-f]{8})-\w{6}$/.exec(own)?.[1] ?? '';
    const make = (name: string, minutes: number) => {
      mkdirSync(path.join(parent, name));
      touch(path.join(parent, name), minutes / 60);
    };
    make(nameOf(here, 'Gone12'), 61);
    make(nameOf(here, 'Ending'), 59);
    make(nameOf('.00000000', 'Remote'), 61);
    await removeLeftovers();
    const left = readdirSync(parent);
    expect(left.includes(nameOf(here, 'Gone12'))).toBe(process.platform !== 'linux');
    expect(left).toEqual(
      expect.arrayContaining([own, nameOf(here, 'Ending'), nameOf('.00000000', 'Remote')]),
    );
  });

  it('the directory of a program is removed when the program has ended, or at the end of our process if nobody waits for the program', () => {
    vi.stubEnv('TMPDIR', parent);
    const abandoned = directoryForProgram();
    const ended = directoryForProgram();
    ended[Symbol.dispose]();
    expect([abandoned, ended].map(({ directory }) => existsSync(directory))).toEqual([true, false]);
    removeAtEnd();
    expect(existsSync(abandoned.directory)).toBe(false);
  });

  it('temporary directories are searched quickly even if links form cycles or there are too many files', async () => {
    vi.stubEnv('TMPDIR', parent);
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
    const circles = path.join(parent, `metaflow-runner-${dead}-Circle`);
    mkdirSync(circles);
    for (const name of ['a', 'b']) {
      symlinkSync('.', path.join(circles, name));
      const then = Date.now() / 1000 - 30 * 60 * 60;
      lutimesSync(path.join(circles, name), then, then);
    }
    const many = path.join(parent, `metaflow-runner-${dead}-Many12`);
    mkdirSync(many);
    for (let index = 0; index <= 10_000; index += 1) mkdirSync(path.join(many, String(index)));
    for (const name of readdirSync(many)) touch(path.join(many, name), 30);
    touch(circles, 30);
    touch(many, 30);
    const begin = Date.now();
    await removeLeftovers();
    expect(Date.now() - begin).toBeLessThan(8_000);
    expect(existsSync(circles)).toBe(false);
    expect(existsSync(many)).toBe(true);
  });
});

function touch(file: string, hoursAgo: number): void {
  const then = new Date(Date.now() - hoursAgo * 60 * 60 * 1000);
  utimesSync(file, then, then);
}
