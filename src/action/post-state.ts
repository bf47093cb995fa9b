import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { uniqueId } from '../runner/index.js';
import { beginEntry } from './command-file.js';
import { earlyCommand } from './early-command.js';

/** What the main step leaves for `post`, which does what main may not live to do. */
export interface PostState {
  /** Carried by every process of the step's flows. */
  readonly marker: string;
  /** All that the step has left on disk. */
  readonly directory: string;
  /** Directory of the log files. */
  readonly logs: string;
  readonly artifactName: string;
  /** `impossible`: there is no service, which was said. */
  readonly upload: 'pending' | 'done' | 'failed' | 'impossible';
  /** How long uploads may take. */
  readonly uploadTimeoutMs: number;
  /** Opens the file with the step's secrets. The runner may show it in a debug log; the file is another matter. */
  readonly secretsKey: string;
  /** Directory of the record for the report of a later job, where it is left to `post`, and its artifact's name. */
  readonly report?: string | undefined;
  readonly reportName?: string | undefined;
  /** How long the artifacts are kept, where that is not left to the server. */
  readonly retentionDays?: number | undefined;
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
  const takeBack = beginEntry(file);
  try {
    for (const [name, value] of Object.entries(facts).filter(([, value]) => value !== undefined)) {
      const delimiter = `ghadelimiter_${uniqueId()}`;
      appendFileSync(file, `${PREFIX}${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    }
  } catch (error) {
    takeBack();
    earlyCommand(
      'warning',
      `Could not save state for the post step, so it cannot clean up: ${(error as Error).message}`,
    );
  }
}

/** What main has left, as far as it has. */
export type FoundState = { readonly [Name in keyof PostState]: PostState[Name] | undefined };

/** What main has left; nothing when it was never started. */
export function foundByPost(): FoundState {
  const fact = (name: keyof PostState) => process.env[`STATE_${PREFIX}${name}`];
  return {
    marker: fact('marker'),
    directory: fact('directory'),
    logs: fact('logs'),
    artifactName: fact('artifactName'),
    upload: fact('upload') as PostState['upload'] | undefined,
    uploadTimeoutMs: Number(fact('uploadTimeoutMs')) || undefined,
    secretsKey: fact('secretsKey'),
    report: fact('report'),
    reportName: fact('reportName'),
    retentionDays: Number(fact('retentionDays')) || undefined,
  };
}
