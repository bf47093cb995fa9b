import { statSync } from 'node:fs';
import path from 'node:path';

/** Variables that the runner sets for an action only. With them, a program could act as the action. */
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_)/;

/** Files that the runner reads commands from, or that steps write results to. Newer runners have more, in the same place. */
const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** The runner keeps these files in this folder of its temporary directory, or at the path that a container sees. */
const FOLDER = '_runner_file_commands';
const FOLDERS = [FOLDER, 'file_commands'];

/** Runners for other servers keep it beside those files. Everyone may read it. */
const PUBLIC_FILE_VARIABLE = 'GITHUB_EVENT_PATH';

/** Removes the action's own variables from a flow's environment: each becomes `undefined`. */
export function withoutActionVariables(env: NodeJS.ProcessEnv): Record<string, undefined> {
  const isFileCommand = fileCommandsOf(env);
  return Object.fromEntries(
    Object.entries(env)
      .filter(
        ([name, value = '']) =>
          OF_THE_ACTION.test(name) || FILE_COMMANDS.includes(name) || isFileCommand(name, value),
      )
      .map(([name]) => [name, undefined]),
  );
}

/** Returns a function that tells whether a variable names one of the runner's command files, whatever it is called. */
function fileCommandsOf(env: NodeJS.ProcessEnv): (name: string, value: string) => boolean {
  const known = FILE_COMMANDS.map((name) => env[name] ?? '').filter((file) => path.isAbsolute(file));
  const places = known.map((file) => path.dirname(path.resolve(file)));
  const inTemp = path.resolve(env['RUNNER_TEMP'] || path.sep, FOLDER);
  const own = [inTemp, ...places.filter((place) => FOLDERS.includes(path.basename(place)))];
  return (name, file) => {
    if (name === PUBLIC_FILE_VARIABLE || !path.isAbsolute(file)) return false;
    if (own.some((folder) => isWithin(folder, file))) return true;
    // Another runner may keep other things beside these files.
    return (
      name.startsWith('GITHUB_') && places.includes(path.dirname(path.resolve(file))) && !isDirectory(file)
    );
  };
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isDirectory(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
