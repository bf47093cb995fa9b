import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The directories that file names are relative to, as absolute paths. */
export interface Directories {
  /** Contains the user's own code. */
  readonly workspace: string;
  /** Where the flow ran. */
  readonly cwd: string;
}

/** Code that was installed rather than written here, even if it is inside the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;

/** A notebook's code has lines of its own, which are not those of the notebook's file. */
const NOTEBOOK = /\.ipynb$/i;

/**
 * The workspace file that a path leads to, relative to the workspace; `undefined` if the path is elsewhere, is
 * installed code or a notebook, or is not a file at all, such as `<string>`. Follows links, but a link inside the workspace that
 * leads out of it still counts as a workspace file. If the flow ran on another machine, paths can only be compared as
 * text.
 */
export function workspaceFile({ workspace, cwd }: Directories, file: string): string | undefined {
  const found = existsSync(cwd)
    ? linkedFile(workspace, path.resolve(cwd, file))
    : path.isAbsolute(file)
      ? below(workspace, file)
      : undefined;
  return found === undefined || isInstalled(found) || NOTEBOOK.test(found) ? undefined : found;
}

function linkedFile(workspace: string, file: string): string | undefined {
  try {
    if (!statSync(file).isFile()) return undefined;
    const real = realpathSync.native(workspace);
    return below(real, realpathSync.native(file)) ?? below(workspace, file) ?? below(real, file);
  } catch {
    return undefined;
  }
}

export function isInstalled(file: string): boolean {
  return INSTALLED.test(file);
}

/** Whether a path exists on this machine, which a relative path cannot show. */
export function isHere(file: string): boolean {
  return path.isAbsolute(file) && existsSync(file);
}

/** `undefined` if the file is not below the directory. */
function below(directory: string, file: string): string | undefined {
  const relative = path.relative(directory, file);
  const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`);
  return isOutside || path.isAbsolute(relative) ? undefined : relative;
}
