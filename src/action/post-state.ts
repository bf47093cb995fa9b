import path from 'node:path';
import { appendEntry, keyValueEntry } from './runner-commands/command-file.js';
import { earlyCommand } from './runner-commands/early-command.js';
import type { Seal } from './sealed-file.js';
import { removeOwn } from '../client/regular-file.js';

/** What the main step leaves for `post`, which does what main may not live to do. */
export interface PostState {
  /** Main's own process, by `processIdentity`. A runner that runs steps in a container may not tell it of a cancellation. */
  readonly process: string | undefined;
  /** Carried by every process of the step's flows. */
  readonly marker: string;
  /** All that the step has left on disk. */
  readonly directory: string;
  /** Directory of the log files. */
  readonly logs: string;
  readonly artifactName: string;
  /** Whether logs are uploaded at all. */
  readonly upload: 'pending' | 'done';
  /** How long uploads may take. */
  readonly uploadTimeoutMs: number;
  /** Of the step's `Seal`: opens the files that main left. The runner may show it in a debug log; the files are another matter. */
  readonly sealKey: string;
  /** Of the newest file of secrets that main left, from 1. */
  readonly secretsVersion: number;
  /** Of the artifact with the record for the report of a later job. */
  readonly reportName?: string | undefined;
  /** Which step it is, as records name it; absent where the step leaves no record. */
  readonly recordedStep?: string | undefined;
  /** How its runs ended, with commas between; absent while they execute. */
  readonly statuses?: string | undefined;
  /** Whether main's own record is uploaded, or cannot be. */
  readonly report?: 'done' | undefined;
  /** How long the artifacts are kept, where that is not left to the server. */
  readonly retentionDays?: number | undefined;
}

/** Where a step lays out its record for the report of a later job, to upload it. */
export function reportIn(directory: string): string {
  return path.join(directory, 'report');
}

/** Where a step keeps the configuration that it was given, in its directory. */
export function metaflowHomeIn(directory: string): string {
  return path.join(directory, 'metaflow-home');
}

const PREFIX = 'metaflow_runner_';

/**
 * Leaves facts for `post`; of each the last one counts. They are written as @actions/core would, but without the time that
 * loading it takes: the first must be there before a flow is started.
 */
export function leaveForPost(facts: Partial<PostState>): void {
  const file = process.env['GITHUB_STATE'];
  if (!file) return;
  try {
    const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
    appendEntry(file, entries.map(([name, value]) => keyValueEntry(`${PREFIX}${name}`, value)).join(''));
  } catch (error) {
    warnOf(error);
  }
}

function warnOf(error: unknown): void {
  const reason = (error as Error).message;
  earlyCommand('warning', `Could not save state for the post step, so it cannot clean up: ${reason}`);
}

/** What main has left, as far as it has. */
export type FoundState = { readonly [Name in keyof PostState]: PostState[Name] | undefined };

/** What main has left; nothing when it was never started. */
export function foundByPost(): FoundState {
  const fact = (name: keyof PostState) => process.env[`STATE_${PREFIX}${name}`];
  return {
    process: fact('process'),
    marker: fact('marker'),
    directory: fact('directory'),
    logs: fact('logs'),
    artifactName: fact('artifactName'),
    upload: fact('upload') as PostState['upload'] | undefined,
    uploadTimeoutMs: Number(fact('uploadTimeoutMs')) || undefined,
    sealKey: fact('sealKey'),
    secretsVersion: Number(fact('secretsVersion')) || undefined,
    reportName: fact('reportName'),
    recordedStep: fact('recordedStep'),
    statuses: fact('statuses'),
    report: fact('report') as PostState['report'],
    retentionDays: Number(fact('retentionDays')) || undefined,
  };
}

/**
 * How far main has come with what it uploads. It is in a file of the step's directory: a runner that could not end main has read the step's
 * state before main ends.
 */
export interface Progress {
  /** The logs. `impossible`: there is no service, which was said. */
  readonly upload?: 'done' | 'failed' | 'impossible' | undefined;
  /** Main's record. */
  readonly report?: 'done' | undefined;
}

function progressFile(directory: string): string {
  return path.join(directory, 'progress');
}

/** Leaves main's progress for `post`. */
export function noteProgress(directory: string, seal: Seal, progress: Progress): void {
  try {
    seal.write(progressFile(directory), JSON.stringify(progress));
  } catch (error) {
    warnOf(error);
  }
}

/** Nothing where main had not come so far, or something else is in its place. */
export function progressIn(directory: string, seal: Seal | undefined): Progress {
  try {
    return seal ? (JSON.parse(seal.read(progressFile(directory))) as Progress) : {};
  } catch {
    return {};
  }
}

export function removeProgress(directory: string): void {
  removeOwn(progressFile(directory));
}

function recordFile(directory: string): string {
  return path.join(directory, 'record');
}

/** Leaves to `post` the record for the report of a later job. @throws {Error} of the system */
export function leaveRecordForPost(directory: string, seal: Seal, record: string): void {
  seal.write(recordFile(directory), record);
}

/** The record that main left; `undefined` where it left none, or something else is in its place. */
export function recordForPost(directory: string, seal: Seal | undefined): string | undefined {
  try {
    return seal?.read(recordFile(directory));
  } catch {
    return undefined;
  }
}

export function removeRecord(directory: string): void {
  removeOwn(recordFile(directory));
}
