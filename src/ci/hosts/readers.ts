import { fstatSync } from 'node:fs';

/** Variables of the CI systems whose commands we know. GitHub, GitLab and most others set the first. */
const CI_VARIABLES = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION'];

/** Whether a CI system keeps what is shown. One need not tell that it is there. */
export function isCi(env: NodeJS.ProcessEnv): boolean {
  return CI_VARIABLES.some((name) => !['', 'false', undefined].includes(env[name]?.toLowerCase()));
}

/** Whether a stream is written to a file; whoever reads a pipe or a terminal may obey what it reads. */
export function isFile({ fd }: { readonly fd?: number }): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** Whether whoever reads wants no colours (no-color.org), or has a terminal that knows none. */
export function isColourless(env: NodeJS.ProcessEnv): boolean {
  return (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
}

/** Whether there is a person who looks at a terminal that can be drawn on, and wants that. */
export function canDraw(env: NodeJS.ProcessEnv): boolean {
  return process.stdout.isTTY && !isColourless(env) && !isCi(env);
}
