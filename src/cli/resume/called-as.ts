import { realpathSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';

const NAME = 'metaflow-runner';

/** How this command was called. */
export interface Call {
  /** The path of the Node that runs it, and of its script, from `process.argv`. */
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export function currentCall(): Call {
  const [node = '', script = ''] = process.argv;
  return { node, script, cwd: process.cwd(), env: process.env };
}

/** The words that start the command again, before its own arguments: its name, npx, or Node. */
export function calledAs({ node, script, cwd, env }: Call): string[] {
  const directory = path.dirname(script);
  if (path.basename(script) === NAME) {
    // npm adds these directories to the PATH of the programs that it calls only.
    if (env['npm_command'] !== undefined && directory.endsWith(path.join('node_modules', '.bin'))) {
      const project = path.dirname(path.dirname(directory));
      const named = packageOf(project);
      // npx finds programs of the projects that the current directory is in only.
      if (named !== undefined || isIn(project, cwd)) return ['npx', named ?? NAME];
    }
    if (onPath(NAME, env) === realPath(script)) return [NAME];
  }
  const isNodeOfPath = onPath('node', env) === realPath(node);
  return [isNodeOfPath ? 'node' : node, pathFrom(cwd, script)];
}

/** A file's path as seen from a directory: relative if the file is below it. */
export function pathFrom(directory: string, file: string): string {
  return isIn(directory, file) ? path.relative(directory, file) : file;
}

function isIn(directory: string, file: string): boolean {
  return !/^\.\.(\/|$)/.test(path.relative(directory, file));
}

/** The package that npx installed into its own cache, as it was named for npx. */
function packageOf(directory: string): string | undefined {
  try {
    const text = readRegularText(path.join(directory, 'package.json'));
    const { _npx: npx } = JSON.parse(text) as { readonly _npx?: { readonly packages?: readonly string[] } };
    return npx?.packages?.[0];
  } catch {
    return undefined;
  }
}

/** The real path of the file that a command's name resolves to. */
function onPath(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const directories = (env['PATH'] ?? '').split(path.delimiter);
  return directories.map((directory) => realPath(path.join(directory, name))).find((found) => found !== '');
}

/** Empty if there is no such file. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return '';
  }
}
