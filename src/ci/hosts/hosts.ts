import type { Host } from '../host.js';
import { gitLabDisplay, plainDisplay } from './displays.js';
import { printingHost } from './printing-host.js';
import { canDraw } from './readers.js';
import { withResults } from './runs-shown.js';
import { terminalRuns } from './terminal-runs.js';

export interface HostOptions {
  /** Where `outputs.json`, `results.json`, `junit.xml` and `summary.md` are written; default: nowhere. */
  readonly directory?: string | undefined;
  /** Default: this process's environment. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

export interface GitHubHostOptions {
  /** Distinguishes, in the names of artifacts, the jobs of a matrix and the scripts in a job. */
  readonly id?: string | undefined;
}

/**
 * A person at a terminal, with a live view of the runs; plain lines if the terminal cannot draw that, or it is not wanted (`NO_COLOR`,
 * `TERM=dumb`, `CI`). Never throws.
 * @param options where reports are written
 */
export function terminalHost({ directory, env = process.env }: HostOptions = {}): Host {
  if (!canDraw(env)) return plainHost({ directory, env });
  return printingHost({ runs: terminalRuns(), directory });
}

/** Any program or CI system that reads plain lines. Never throws. @param options where reports are written */
export function plainHost({ directory, env = process.env }: HostOptions = {}): Host {
  return printingHost({ runs: withResults((options) => plainDisplay(options, env)), directory });
}

/**
 * A GitLab CI job: logs in sections, reports in `directory`, which the job's `artifacts` should list. Never throws.
 * @param options where reports are written
 */
export function gitLabHost({ directory, env = process.env }: HostOptions = {}): Host {
  const { CI_JOB_NAME: name, CI_COMMIT_SHA: sha, GITLAB_USER_LOGIN: actor, CI_JOB_URL: url } = env;
  const job = name === undefined ? undefined : { name, attempt: 1, sha, actor, url };
  return printingHost({ runs: withResults(gitLabDisplay), directory, job });
}
