import path from 'node:path';
import { appendEntry, keyValueEntry } from './runner-commands/command-file.js';
import { earlyCommand } from './runner-commands/early-command.js';
import type { Seal } from './sealed-file.js';
import { removeOwn } from '../client/regular-file.js';

/** What main saves for `post`, which finishes what main may not live to do. */
export interface PostState {
  /** Main's own process, by `processIdentity`. A runner that runs steps in a container may not inform it of a cancellation. */
  readonly process: string | undefined;
  /** In the environment of every process of the step's flows. */
  readonly marker: string;
  /** Contains everything that the step leaves on disk. */
  readonly directory: string;
  readonly artifactName: string;
  /** Whether logs are still to be uploaded. */
  readonly upload: 'pending' | 'done';
  /** How long uploads may take. */
  readonly uploadTimeoutMs: number;
  /** The key of the step's `Seal`, with which `post` opens main's files. The runner may show the key in a debug log, but not the files. */
  readonly sealKey: string;
  /** The version of main's newest secrets file, from 1. */
  readonly secretsVersion: number;
  /** The name of the artifact with the record for a later report job. */
  readonly reportName?: string | undefined;
  /** The step's identity as in records; absent if the step leaves no record. */
  readonly recordedStep?: string | undefined;
  /** The statuses of its runs, separated by commas; absent while they are running. */
  readonly statuses?: string | undefined;
  /** Whether main's own record was uploaded, or cannot be. */
  readonly report?: 'done' | undefined;
  /** How long artifacts are kept, unless the server decides. */
  readonly retentionDays?: number | undefined;
}

/** Where the step's directory has the log files. */
export function logsIn(directory: string): string {
  return path.join(directory, 'logs');
}

/** Where a step prepares its record for a later report job for upload. */
export function reportIn(directory: string): string {
  return path.join(directory, 'report');
}

/** Where the step's directory keeps the configuration that the step was given. */
export function metaflowHomeIn(directory: string): string {
  return path.join(directory, 'metaflow-home');
}

const PREFIX = 'metaflow_runner_';

/**
 * Saves facts for `post`; the last value of each counts. They are written as @actions/core would do it, but without the time that loading
 * it takes: the first facts must exist before a flow is started.
 */
export function savePostState(facts: Partial<PostState>): void {
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

/** What main saved, as far as it came. */
export type SavedState = { readonly [Name in keyof PostState]: PostState[Name] | undefined };

/** What main saved; nothing if it never started. */
export function readPostState(): SavedState {
  const fact = (name: keyof PostState) => process.env[`STATE_${PREFIX}${name}`];
  return {
    process: fact('process'),
    marker: fact('marker'),
    directory: fact('directory'),
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
 * What main has uploaded so far. It is in a file in the step's directory, because a runner that could not end main reads the step's state
 * before main ends.
 */
export interface Progress {
  /** The logs. `impossible`: there is no service, and that was reported. */
  readonly upload?: 'done' | 'failed' | 'impossible' | undefined;
  /** Main's record. */
  readonly report?: 'done' | undefined;
}

function progressFile(directory: string): string {
  return path.join(directory, 'progress');
}

/** Saves main's progress for `post`. */
export function noteProgress(directory: string, seal: Seal, progress: Progress): void {
  try {
    seal.write(progressFile(directory), JSON.stringify(progress));
  } catch (error) {
    warnOf(error);
  }
}

/** Empty if main did not get so far, or the file was replaced. */
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

/** Saves the record for a later report job for `post`. @throws {Error} from the system */
export function saveRecordForPost(directory: string, seal: Seal, record: string): void {
  seal.write(recordFile(directory), record);
}

/** The record that main saved; `undefined` if it saved none, or the file was replaced. */
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
