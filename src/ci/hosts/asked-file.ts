import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { requireFile, requireOwnDirectory, writeNamedFile, writeOwnFile } from '../../client/regular-file.js';
import { UsageError } from '../../runner/index.js';
import { AskedPipe } from './asked-pipe.js';

/** Writes a requested file. A full disk does not change the run's result: `tell` receives the problem. */
export function writeOutput(file: string, content: string, tell: (problem: string) => void): void {
  try {
    writeAsked(file, content);
  } catch (error) {
    tell(`${file} could not be written: ${(error as Error).message}`);
  }
}

/** The requested pipes and devices, by their paths; what a flow puts in place of a file is not among them. */
const pipes = new Map<string, AskedPipe>();

/** The files that were asked for, by their paths, as these led to them then: a flow may have put links in their places since. */
const targets = new Map<string, string>();

/**
 * Atomic: whoever reads the file finds it whole, at any time. A pipe or device is written to as it is.
 * @throws {Error} of the system, or that there is something else than was asked for
 */
export function writeAsked(file: string, content: string): void {
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
 * Where to write what is too large to be held: the descriptor of a pipe or device that was asked for, or the path of a file of ours.
 * @throws {Error} of the system, or that there is something else than was asked for
 */
export function askedPlace(file: string): number | string {
  const pipe = pipes.get(file);
  if (pipe !== undefined) return pipe.open(file);
  const target = targets.get(file) ?? path.resolve(file);
  requireOwnDirectory(path.dirname(target));
  requireFile(target);
  return target;
}

/**
 * Begins a file that was asked for and is written piece by piece, so that others can follow it. After the first piece that cannot be
 * written, which `tell` is told, there are no more.
 * @returns what writes a piece
 */
export function openAsked(file: string, tell: (problem: string) => void): (content: string) => void {
  let descriptor: number | undefined;
  const attempt = (write: () => void) => {
    try {
      write();
    } catch (error) {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      tell(`${file} could not be written: ${(error as Error).message}`);
    }
  };
  attempt(() => {
    const pipe = pipes.get(file);
    if (pipe === undefined) writeAsked(file, '');
    descriptor = pipe?.open(file) ?? openSync(targets.get(file) ?? file, APPEND);
  });
  return (content) => {
    const [open, pipe] = [descriptor, pipes.get(file)];
    if (open === undefined) return;
    const bytes = Buffer.from(content);
    attempt(() => (pipe ? pipe.writeAll(open, bytes) : writeFileSync(open, bytes)));
  };
}

/** Of a file of ours, through no link. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** What cannot be written at the end is better known at the start. @throws {UsageError} */
export function requireWritable(option: string, file: string | undefined): void {
  if (file === undefined) return;
  try {
    makeDirectory(path.dirname(path.resolve(file)));
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory()) throw new Error('it is a directory');
    if (existing && !existing.isFile()) {
      pipes.set(file, new AskedPipe(existing));
      return;
    }
    const directory = realpathSync.native(path.dirname(path.resolve(file)));
    targets.set(file, existing ? realpathSync.native(file) : path.join(directory, path.basename(file)));
    const probe = `${file}.${process.pid}.tmp`;
    writeOwnFile(probe, '');
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
