import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The two directories that files are named by, as absolute paths. */
export interface Directories {
  /** What lies below it is the user's own code. */
  readonly workspace: string;
  /** Where the flow ran. */
  readonly cwd: string;
}

/** Code that is installed, not written here, even where it lies below the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;

/**
 * The file of the workspace that a path leads to, relative to the workspace. `undefined` for what is elsewhere, is installed, or is no file
 * at all, as `<string>`. Links are followed; one that leads out of the workspace is a file of the workspace all the same. Where the
 * flow ran on another machine its paths can only be compared as text.
 */
export function workspaceFile({ workspace, cwd }: Directories, file: string): string | undefined {
  const found = existsSync(cwd)
    ? linkedFile(workspace, path.resolve(cwd, file))
    : path.isAbsolute(file)
      ? below(workspace, file)
      : undefined;
  return found === undefined || isInstalled(found) ? undefined : found;
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

/** Whether something exists at a path on this machine; a relative path does not show that. */
export function isHere(file: string): boolean {
  return path.isAbsolute(file) && existsSync(file);
}

/** `undefined` for a file that is not below the directory. */
function below(directory: string, file: string): string | undefined {
  const relative = path.relative(directory, file);
  const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`);
  return isOutside || path.isAbsolute(relative) ? undefined : relative;
}
