import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { actionHost } from '../../src/action/action-host.js';
import { Seal } from '../../src/action/sealed-file.js';
import { StepSecrets } from '../../src/action/step-secrets.js';
import { openRequestedFile, requireWritable, writeRequestedFile } from '../../src/ci/hosts/requested-file.js';

/** A directory that contains another one, `victim`, with a file. */
function directory(): string {
  const made = realpathSync(mkdtempSync(path.join(tmpdir(), 'output-file-')));
  onTestFinished(() => rmSync(made, { recursive: true }));
  mkdirSync(path.join(made, 'victim'));
  writeFileSync(path.join(made, 'victim', 'report.xml'), 'mine');
  return made;
}

/** Writes the JUnit report as a step does whose input names this file. */
function junitWriter(file: string) {
  const env = { INPUT_JUNIT: file };
  const host = actionHost({ env, secrets: new StepSecrets(new Seal()), inputs: undefined, files: undefined });
  if (!host.writeJunit) throw new Error('The host writes no JUnit report.');
  return async (xml: string) => await host.writeJunit?.(xml);
}

describe('files that the user named', () => {
  it('a file is not written if a link replaced it during the run', () => {
    const made = directory();
    const file = path.join(made, 'report.xml');
    requireWritable('--junit', file);
    symlinkSync(path.join('victim', 'report.xml'), file);
    expect(() => writeRequestedFile(file, '<testsuites/>')).toThrow('it is a link');
    expect(readFileSync(path.join(made, 'victim', 'report.xml'), 'utf8')).toBe('mine');
  });

  it('a file is not written if a link replaced its directory during the run', () => {
    const made = directory();
    const file = path.join(made, 'out', 'report.xml');
    requireWritable('--out', file);
    renameSync(path.join(made, 'out'), path.join(made, 'moved'));
    symlinkSync('victim', path.join(made, 'out'));
    expect(() => writeRequestedFile(file, 'theirs')).toThrow('is a link to');
    expect(readFileSync(path.join(made, 'victim', 'report.xml'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(made, 'moved', 'report.xml'))).toBe(false);
  });

  it('a file is always written through a link that existed at the start', () => {
    const made = directory();
    const file = path.join(made, 'link.xml');
    symlinkSync(path.join('victim', 'report.xml'), file);
    requireWritable('--junit', file);
    writeRequestedFile(file, 'one');
    writeRequestedFile(file, 'two');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(made, 'victim', 'report.xml'), 'utf8')).toBe('two');
  });

  it.each(['file', 'file’s directory'])(
    'the action does not write the file of the input "junit" if a link replaced that %s',
    async (which) => {
      const made = directory();
      const file = path.join(made, 'out', 'report.xml');
      const writeJunit = junitWriter(file);
      if (which === 'file') symlinkSync(path.join('..', 'victim', 'report.xml'), file);
      else {
        renameSync(path.join(made, 'out'), path.join(made, 'moved'));
        symlinkSync('victim', path.join(made, 'out'));
      }
      await writeJunit('<testsuites/>');
      expect(readFileSync(path.join(made, 'victim', 'report.xml'), 'utf8')).toBe('mine');
    },
  );

  it('the action does not write the file of the input "junit" if the checkout has a link there to the action’s own output', async () => {
    const made = directory();
    const [file, pipe] = [path.join(made, 'report.xml'), path.join(made, 'pipe')];
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    onTestFinished(() => [reader, writer].forEach((descriptor) => closeSync(descriptor)));
    symlinkSync(`/proc/self/fd/${writer}`, file);
    const writeJunit = junitWriter(file);
    await writeJunit('<testsuites/>\n::add-path::/evil\n');
    expect(() => readSync(reader, Buffer.alloc(1))).toThrow('EAGAIN');
  });

  it('the command waits only once for a pipe whose reader does not read', async () => {
    const made = directory();
    const pipe = path.join(made, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('sh', ['-c', 'exec 3<> "$0"; echo; exec sleep 60', pipe], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void reader.kill());
    await once(reader.stdout, 'data');
    requireWritable('--json', pipe);
    const writeEvent = openRequestedFile(pipe, () => undefined);
    const began = performance.now();
    expect(() => writeRequestedFile(pipe, 'x'.repeat(200_000))).toThrow('nothing reads from it');
    const waited = performance.now() - began;
    expect(waited).toBeGreaterThan(2_000);
    writeRequestedFile(pipe, 'more');
    writeEvent('more');
    writeEvent('and more');
    expect(performance.now() - began - waited).toBeLessThan(1_000);
  });
});
