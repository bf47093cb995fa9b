import * as core from '@actions/core';

/** What the main step leaves for `post`: the logs that it may not live to upload. */
export interface PostState {
  readonly logs: string;
  readonly artifactName: string;
  readonly upload: 'pending' | 'done' | 'failed';
}

const KEY = 'metaflowRunner';

export function leaveForPost(state: PostState): void {
  try {
    core.saveState(KEY, state);
  } catch (error) {
    core.warning(`What is left for the post step could not be written down: ${(error as Error).message}`);
  }
}

/** `undefined` when there never was a run. */
export function foundByPost(): PostState | undefined {
  const text = core.getState(KEY);
  return text === '' ? undefined : (JSON.parse(text) as PostState);
}
