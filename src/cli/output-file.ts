import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../runner/index.js';

/** Writes a file that was asked for. A disk that is full now costs the run nothing: `tell` is told. */
export function writeOutput(file: string, content: string, tell: (problem: string) => void): void {
  try {
    writeWhole(file, content);
  } catch (error) {
    tell(`${file} could not be written: ${(error as Error).message}`);
  }
}

/** Atomic: whoever reads the file finds it whole, at any time. A pipe or device is written to as it is. */
function writeWhole(file: string, content: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) {
    writeFileSync(file, content);
    return;
  }
  const target = existing ? realpathSync(file) : file;
  const temporary = `${target}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, target);
}

/** What cannot be written at the end is better known at the start. @throws {UsageError} */
export function requireWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  try {
    makeDirectory(path.dirname(path.resolve(file)));
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new Error('it is a directory');
    if (existing && !existing.isFile()) return;
    const probe = `${file}.${process.pid}.tmp`;
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UsageError(`${option} cannot be written to "${file}": ${(error as Error).message}`);
  }
}

/** With its parents. Node's own way of making those never returns below /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(path.dirname(directory));
  mkdirSync(directory);
}
