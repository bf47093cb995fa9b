/** Whether a CI system keeps what is shown. */
export function isCi(env: NodeJS.ProcessEnv): boolean {
  return !['', 'false', undefined].includes(env['CI']);
}

/** Whether whoever reads wants no colours (no-color.org), or has a terminal that knows none. */
export function isColourless(env: NodeJS.ProcessEnv): boolean {
  return (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
}

/** Whether there is a person who looks at a terminal that can be drawn on, and wants that. */
export function canDraw(env: NodeJS.ProcessEnv): boolean {
  return process.stdout.isTTY && !isColourless(env) && !isCi(env);
}
