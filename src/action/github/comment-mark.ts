import { digestOf } from '../../execution/plan/fitting-name.js';
import type { StepIdentity } from '../step-identity.js';

/** Identifies one of our comments, and tells which of several results it shows. It is stored in the comment as invisible HTML. */
export interface CommentMark {
  /** Distinguishes the workflow from all others. */
  readonly workflow: string;
  /** Distinguishes the step from all others, in any run of its workflow. */
  readonly step: string;
  /** The workflow run, with its attempt, whose result the comment shows. */
  readonly run: number;
  readonly attempt: number;
  /** The commit that the result belongs to, for people. */
  readonly commit: string;
}

/** The mark for this step. */
export function commentMark(
  env: NodeJS.ProcessEnv,
  { job, matrix, id, step, attempt }: StepIdentity,
  commit: string | undefined,
): CommentMark {
  // `owner/name/.github/workflows/nightly.yml@refs/pull/1/merge`; servers other than GitHub may provide only the name.
  const workflow = env['GITHUB_WORKFLOW_REF']?.replace(/@.*/s, '') ?? env['GITHUB_WORKFLOW'] ?? '';
  return {
    workflow: digestOf(workflow, 16),
    step: digestOf(JSON.stringify([workflow, job, matrix, id, step]), 32),
    run: Number(env['GITHUB_RUN_ID']) || 0,
    attempt,
    commit: commit ?? '',
  };
}

/** The first line of the comment. */
export function markText({ workflow, step, run, attempt, commit }: CommentMark): string {
  return `<!-- metaflow-runner workflow=${workflow} step=${step} run=${run} attempt=${attempt} commit=${commit} -->`;
}

/** The mark at the start of a comment; `undefined` for any other text. */
export function markOf(body: unknown): CommentMark | undefined {
  if (typeof body !== 'string') return undefined;
  const [, workflow, step, run, attempt, commit] =
    /^<!-- metaflow-runner workflow=([0-9a-f]{16}) step=([0-9a-f]{32}) run=(\d{1,15}) attempt=(\d{1,9}) commit=([0-9a-f]{0,64}) -->/.exec(
      body,
    ) ?? [];
  if (workflow === undefined || step === undefined || commit === undefined) return undefined;
  return { workflow, step, run: Number(run), attempt: Number(attempt), commit };
}

/** Whether a result comes from a later workflow run than another, or from a later attempt of the same run. */
export function isLater(a: CommentMark, b: CommentMark): boolean {
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
