import type { ReviewReport } from '../../ci/host.js';
import { messageOf } from '../../ci/message-of.js';
import { escapeMarkdown, link } from '../../report/summary/markdown.js';
import { shortened } from '../../report/plain-text.js';
import { valueText } from '../../report/value-text.js';
import { Deadline } from '../../runner/index.js';
import type { ReviewInputs } from '../inputs/review-inputs.js';
import { workspaceOf } from '../inputs/inputs.js';
import { workflowRunUrl } from '../links/server-pages.js';
import { annotatedFile } from '../links/source-url.js';
import { printLine } from '../runner-commands/job-log.js';
import { annotate, warn } from '../runner-commands/step-annotations.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';
import { addCheckRun } from './check-run.js';
import { commentMark } from './comment-mark.js';
import { GitHubRepository } from './github-repository.js';
import { writeComment } from './pull-request-comment.js';
import { accessOf, adviceOnRefusal, isRefusal } from './rest-api.js';

/** GitHub accepts 65,536 characters in a comment and in a summary. We count bytes, of which a text never has fewer than characters. */
const MAX_BYTES = 65_534;
/** Reserved for the mark and the footer. */
const BYTES_AROUND = 4096;
const MAX_NAME_LENGTH = 80;
/** How long a comment and a check run may take together, in milliseconds. */
const TIMEOUT_MS = 180_000;

export interface ReviewedStep extends ReviewInputs {
  readonly env: NodeJS.ProcessEnv;
  readonly identity: StepIdentity;
  readonly cancel: AbortSignal;
}

/**
 * Reports a step's result to people who review the change: in a comment on the pull request, a check run, or both. If the API refuses, this
 * costs a notice or a warning, and never the step.
 */
export async function reportToReviewers(report: ReviewReport, step: ReviewedStep): Promise<void> {
  const { env, comment, checkRun, token, cancel } = step;
  const access = accessOf(env, token);
  if (!access) {
    printLine('GITHUB_REPOSITORY names no repository, so no comment or check run can be written.');
    return;
  }
  if (cancel.aborted) {
    printLine('The job was cancelled, so there is no time to write a comment or check run.');
    return;
  }
  using deadline = new Deadline(cancel, TIMEOUT_MS);
  const { signal } = deadline;
  const repository = new GitHubRepository(env, access, signal);
  const attempt = async (what: ReviewKind, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      if (cancel.aborted) printLine(`The job was cancelled before the ${what.name} was written.`);
      else reportRefusal(what, deadline.passed ? new Error(TOO_LATE) : (error as Error));
    }
  };
  const number = step.pullRequest ?? '';
  const commentThere = { ...COMMENT, ifMissing: `Does pull request ${number} exist? ` };
  if (comment !== 'never')
    await attempt(commentThere, () => reportByComment(report, step, repository, signal));
  if (checkRun) await attempt(CHECK_RUN, () => reportByCheckRun(report, step, repository, signal));
}

const TOO_LATE = `the REST API did not finish within ${TIMEOUT_MS / 60_000} minutes`;

interface ReviewKind {
  readonly name: string;
  readonly input: string;
  readonly permission: string;
  /** What to check first if the API answers that there is no such thing. */
  readonly ifMissing?: string;
}

const COMMENT: ReviewKind = { name: 'comment', input: 'comment', permission: 'pull-requests: write' };
const CHECK_RUN: ReviewKind = { name: 'check run', input: 'check-run', permission: 'checks: write' };

/** GitHub refuses also for other reasons, such as a locked conversation or an archived repository, and says so. */
const ABOUT_PERMISSION = /not accessible by|permission|scope/i;

/** Reports it once, as a notice if the workflow may not have the permission. */
function reportRefusal({ name, input, permission, ifMissing = '' }: ReviewKind, error: Error): void {
  const message = `Input "${input}": the ${name} was not written: ${messageOf(error).replace(/\.$/, '')}.`;
  const advice = adviceOnRefusal(error, permission);
  if (advice === undefined) warn(message);
  else {
    const status = isRefusal(error) ? error.status : undefined;
    const hasOwnReason = status === 403 && !ABOUT_PERMISSION.test(error.message);
    const first = status === 404 ? ifMissing : hasOwnReason ? 'If that is not the reason: ' : '';
    annotate({ level: 'notice', title: '', message: `${message} ${first}${advice}` });
  }
}

async function reportByComment(
  { status, markdown }: ReviewReport,
  { env, identity, comment, pullRequest, commit }: ReviewedStep,
  repository: GitHubRepository,
  signal: AbortSignal,
): Promise<void> {
  if (pullRequest === undefined) {
    printLine(
      'Input "comment": this workflow run does not belong to a pull request. To comment on one, set the input "pull-request" to its number.',
    );
    return;
  }
  const end = `\n\n${footer(env, identity, commit)}\n`;
  const written = await writeComment(
    repository,
    pullRequest,
    {
      mark: commentMark(env, identity, commit),
      body: markdown(MAX_BYTES - BYTES_AROUND).trimEnd() + end,
      isEditOnly: comment === 'on-failure' && status === 'successful',
    },
    signal,
  );
  const where = `the comment on pull request ${pullRequest}`;
  if (written === 'newer') printLine(`Left ${where} as it is: it has the result of a newer run.`);
  else if (written !== 'none') printLine(`${written === 'made' ? 'Wrote' : 'Edited'} ${where}.`);
}

async function reportByCheckRun(
  { status, markdown, annotations }: ReviewReport,
  { env, identity, commit }: ReviewedStep,
  repository: GitHubRepository,
  signal: AbortSignal,
): Promise<void> {
  if (commit === undefined) {
    printLine('Input "check-run": the commit of this workflow run is not known.');
    return;
  }
  const workspace = workspaceOf(env);
  const check = {
    ...{ name: nameOf(env, identity), commit, status, url: pageOf(env, identity) },
    summary: markdown(MAX_BYTES),
    annotations: annotations.map((annotation) => ({
      ...annotation,
      ...(annotation.file !== undefined && { file: annotatedFile(env, workspace, annotation.file) }),
    })),
  };
  await addCheckRun(repository, check, signal);
}

/** Tells which step it is, and which run. */
function footer(env: NodeJS.ProcessEnv, identity: StepIdentity, commit: string | undefined): string {
  const parts = [
    escapeMarkdown(nameOf(env, identity)),
    ...(commit === undefined ? [] : [escapeMarkdown(commit.slice(0, 7))]),
    ...(identity.attempt > 1 ? [`attempt ${identity.attempt}`] : []),
    link('job summary and log', pageOf(env, identity)),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function pageOf(env: NodeJS.ProcessEnv, { attempt }: StepIdentity): string | undefined {
  return workflowRunUrl(env, String(attempt));
}

/** Example: `Nightly / train (fast, 2)`. Matrix values that may contain secrets are omitted. */
function nameOf(env: NodeJS.ProcessEnv, { job, shownMatrix, id }: StepIdentity): string {
  const values = Object.values(matrixOf(shownMatrix) ?? {}).map((value) => valueText(value));
  const matrix = values.length === 0 ? '' : ` (${values.join(', ')})`;
  const own = [env['GITHUB_WORKFLOW'] ?? '', `${job}${matrix}`, id ?? ''].map((text) =>
    shortened(text, MAX_NAME_LENGTH),
  );
  return own.filter((text) => text !== '').join(' / ');
}
