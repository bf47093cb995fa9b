/**
 * The events that run a branch's own code. A pull request may come from a branch with the same name, especially in a fork; and a comment
 * or another workflow run can start a workflow on the default branch that checks out proposed code.
 */
export const EVENTS_OF_BRANCH: readonly string[] = ['push', 'schedule', 'workflow_dispatch'];
