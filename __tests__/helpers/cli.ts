import path from 'node:path';
import { Child, type Ended } from './child.js';
import { ROOT } from './paths.js';
import { cleanEnvironment } from './workspace.js';

/** Starts the bundled CLI with the Node that runs the tests. */
export function startCli(args: readonly string[], cwd: string, env: Record<string, string> = {}): Child {
  return new Child(process.execPath, [path.join(ROOT, 'dist', 'cli', 'index.js'), ...args], {
    cwd,
    env: { ...cleanEnvironment(), ...env },
  });
}

export async function runCli(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  return await startCli(args, cwd, env).ended;
}
