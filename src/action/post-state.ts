import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** What the main step leaves for `post`, which does what main may not live to do. */
export interface PostState {
  /** Carried by every process of the step's flows. */
  readonly marker: string;
  readonly logs: string;
  readonly artifactName: string;
  readonly upload: 'pending' | 'done' | 'failed';
}

const KEY = 'metaflowRunner';

/**
 * Leaves a state for `post`; the last one counts. It is written as @actions/core would, without the time that loading it
 * takes: the first one must be there before a flow is started. @throws the system's error when it cannot be written
 */
export function leaveForPost(state: PostState, env: NodeJS.ProcessEnv = process.env): void {
  const file = env['GITHUB_STATE'];
  if (!file) return;
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${KEY}<<${delimiter}\n${JSON.stringify(state)}\n${delimiter}\n`);
}

/** `undefined` when main left nothing. */
export function foundByPost(env: NodeJS.ProcessEnv = process.env): PostState | undefined {
  const text = env[`STATE_${KEY}`];
  return text ? (JSON.parse(text) as PostState) : undefined;
}
