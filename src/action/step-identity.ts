import { parseForeignJson } from '../client/foreign-json.js';
import type { Redactor } from '../redaction/index.js';

/** What distinguishes a step from all others in its workflow run. Only `attempt` and `producer` change when the job is re-run. */
export interface StepIdentity {
  /** The job's id, preceded by the jobs that call its workflow, if the runner reveals them: `train`, `call._1.train`. */
  readonly job: string;
  /** The job's matrix context, as JSON in the form of `JSON.stringify`. It is `null` in a reusable workflow, even one that a matrix calls. */
  readonly matrix: string | undefined;
  /** The same without secrets, for places where people see its values, such as artifact names. */
  readonly shownMatrix?: string;
  /** The input `id`. */
  readonly id: string | undefined;
  readonly step: string;
  /** The attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** Eight random hexadecimal digits that distinguish this step from all others, and from its own other attempts. */
  readonly producer: string;
  /**
   * Whether another job is unlikely to look the same, so that a name alone can be trusted. A matrix does not prove that: if the runner does
   * not reveal the jobs that call this one's workflow, several of them may have the same matrix.
   */
  readonly isSure: boolean;
}

export function stepIdentity(
  env: NodeJS.ProcessEnv,
  matrix: string | undefined,
  id: string | undefined,
): StepIdentity {
  const job = env['GITHUB_JOB'] ?? '';
  const path = pathOf(job, env['ACTIONS_ORCHESTRATION_ID']);
  const isSure = path !== undefined && (path === job || /(^|\.)_\d+\./.test(path));
  return {
    job: path ?? job,
    matrix: canonical(matrix),
    id,
    step: env['GITHUB_ACTION'] ?? '',
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    producer: Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
    isSure: isSure || id !== undefined,
  };
}

/** The same step, with a redacted matrix. */
export function shownIdentity(identity: StepIdentity, redactor: Redactor): StepIdentity {
  const values = matrixOf(identity.matrix);
  return values ? { ...identity, shownMatrix: JSON.stringify(redactor.value(values)) } : identity;
}

/** The job's matrix context, if it has one. */
export function matrixOf(json: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const matrix = parseForeignJson(json ?? 'null');
    return typeof matrix === 'object' && matrix !== null && Object.keys(matrix).length > 0
      ? (matrix as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The same matrix always gives the same text, however the workflow wrote it, so that a record determines its artifact's name. */
function canonical(matrix: string | undefined): string | undefined {
  const values = matrixOf(matrix);
  return values && JSON.stringify(values);
}

/**
 * The path of jobs to this one. GitHub's runner gives it after the plan's id, as in `<id>.train.__default`, `<id>.call.train.__default` for
 * a job of a workflow that the job `call` uses, and `_2` for the second of a matrix.
 */
function pathOf(job: string, orchestration: string | undefined): string | undefined {
  const [, path] = /^[\da-f-]{36}\.([\w.-]+)\.(?:__default|_\d+)$/i.exec(orchestration ?? '') ?? [];
  return path !== undefined && job !== '' && (path === job || path.endsWith(`.${job}`)) ? path : undefined;
}
