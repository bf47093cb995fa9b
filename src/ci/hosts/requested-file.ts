import { closeSync, constants, openSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  makeDirectory,
  requireFile,
  requireOwnDirectory,
  writeNamedFile,
  writeOwnFile,
} from '../../client/regular-file.js';
import { reasonOf, UsageError } from '../../runner/index.js';
import { RequestedPipe } from './requested-pipe.js';

/** Writes a requested file. A full disk does not change the run's result: `onProblem` receives the problem. */
export function writeOutput(file: string, content: string, onProblem: (problem: string) => void): void {
  try {
    writeRequestedFile(file, content);
  } catch (error) {
    onProblem(`${file} could not be written: ${reasonOf(error)}`);
  }
}

/** The requested pipes and devices, by path. Whatever a flow puts in place of a file is not among them. */
const pipes = new Map<string, RequestedPipe>();

/** Where the requested files' paths originally led: a flow may have replaced them with links since. */
const targets = new Map<string, string>();

/**
 * Writes the file atomically, so that readers always find it complete. A pipe or device is written to directly.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
export function writeRequestedFile(file: string, content: string): void {
  const pipe = pipes.get(file);
  const target = targets.get(file);
  if (pipe !== undefined) {
    pipe.write(file, Buffer.from(content));
  } else if (target === undefined) {
    writeNamedFile(file, content);
  } else {
    requireOwnDirectory(path.dirname(target));
    writeNamedFile(target, content, { follows: false });
  }
}

/**
 * Where to write content that is too large for memory: the descriptor of a requested pipe or device, or the path of a regular file.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
export function requestedPlace(file: string): number | string {
  const pipe = pipes.get(file);
  if (pipe !== undefined) return pipe.open(file);
  const target = targets.get(file) ?? path.resolve(file);
  requireOwnDirectory(path.dirname(target));
  requireFile(target);
  return target;
}

/**
 * Starts a requested file that is written piece by piece, so that others can follow it. When a piece cannot be written, `onProblem` is
 * called with the problem, and nothing more is written.
 * @returns a function that writes a piece
 */
export function openRequestedFile(
  file: string,
  onProblem: (problem: string) => void,
): (content: string) => void {
  let descriptor: number | undefined;
  const attempt = (write: () => void) => {
    try {
      write();
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      onProblem(`${file} could not be written: ${reasonOf(error)}`);
    }
  };
  attempt(() => {
    const pipe = pipes.get(file);
    if (pipe === undefined) writeRequestedFile(file, '');
    descriptor = pipe?.open(file) ?? openSync(targets.get(file) ?? file, APPEND);
  });
  return (content) => {
    const [open, pipe] = [descriptor, pipes.get(file)];
    if (open === undefined) return;
    const bytes = Buffer.from(content);
    attempt(() => (pipe ? pipe.writeAll(open, bytes) : writeFileSync(open, bytes)));
  };
}

/** For a regular file, without following links. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Detects at the start a file that could not be written at the end.
 * @param takesPipes whether it may be a pipe or a device. Default: true
 * @throws {UsageError}
 */
export function requireWritable(option: string, file: string | undefined, { takesPipes = true } = {}): void {
  if (file === undefined) return;
  try {
    makeDirectory(path.dirname(path.resolve(file)));
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new Error('it is a directory');
    if (existing && !existing.isFile()) {
      if (!takesPipes) throw new Error('it is not a regular file');
      pipes.set(file, new RequestedPipe(existing));
      return;
    }
    const directory = realpathSync.native(path.dirname(path.resolve(file)));
    targets.set(file, existing ? realpathSync.native(file) : path.join(directory, path.basename(file)));
    const probe = `${file}.${process.pid}.tmp`;
    writeOwnFile(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UsageError(`${option} cannot be written to "${file}": ${reasonOf(error)}`);
  }
}
