import { fstatSync } from 'node:fs';

/** Variables of the CI systems whose commands we know. GitHub, GitLab and most others set the first one. */
const CI_VARIABLES = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION'];

/** Whether the output goes to a CI system's log. Not every CI system shows that it is there. */
export function isCi(env: NodeJS.ProcessEnv): boolean {
  return CI_VARIABLES.some((name) => !['', 'false', undefined].includes(env[name]?.toLowerCase()));
}

/** Whether a stream is written to a file; the reader of a pipe or a terminal may execute commands in it. */
export function isFile({ fd }: { readonly fd?: number }): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/** Whether the reader wants no colours (no-color.org), or the terminal has none. */
export function isColourless(env: NodeJS.ProcessEnv): boolean {
  return (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
}

/** Whether a person looks at a terminal that we can draw on, and wants that. */
export function canDraw(env: NodeJS.ProcessEnv): boolean {
  return process.stdout.isTTY && !isColourless(env) && !isCi(env);
}
