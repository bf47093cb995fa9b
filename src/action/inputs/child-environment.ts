import { statSync } from 'node:fs';
import path from 'node:path';

/** What the runner gives an action for itself: with it, a program could act as the action. */
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_)/;

/** Files that the runner reads commands from, or writes to for the step. Newer runners have more, at the same place. */
const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** Where the runner keeps these files: in its directory for temporary ones, or as a container sees that. */
const FOLDER = '_runner_file_commands';
const FOLDERS = [FOLDER, 'file_commands'];

/** Runners for other servers keep it beside those files. It is for everybody to read. */
const FOR_EVERYBODY = 'GITHUB_EVENT_PATH';

/** Takes the action's own variables away from a flow: each is `undefined`. */
export function withoutActionVariables(env: NodeJS.ProcessEnv): Record<string, undefined> {
  return Object.fromEntries(
    Object.keys(env)
      .filter((name) => OF_THE_ACTION.test(name) || FILE_COMMANDS.includes(name) || isFileCommand(name, env))
      .map((name) => [name, undefined]),
  );
}

/** Whether a variable names a file where the runner keeps those of its commands, whatever it is called. */
function isFileCommand(name: string, env: NodeJS.ProcessEnv): boolean {
  const file = env[name] ?? '';
  if (name === FOR_EVERYBODY || !path.isAbsolute(file)) return false;
  const places = placesOf(env);
  const inTemp = path.resolve(env['RUNNER_TEMP'] || path.sep, FOLDER);
  const own = [inTemp, ...places.filter((place) => FOLDERS.includes(path.basename(place)))];
  if (own.some((folder) => isWithin(folder, file))) return true;
  // Another runner may keep other things beside these files.
  return (
    name.startsWith('GITHUB_') && places.includes(path.dirname(path.resolve(file))) && !isDirectory(file)
  );
}

/** The directories of the files that are known by name. */
function placesOf(env: NodeJS.ProcessEnv): string[] {
  const files = FILE_COMMANDS.map((name) => env[name] ?? '');
  return files.filter((file) => path.isAbsolute(file)).map((file) => path.dirname(path.resolve(file)));
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function isDirectory(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
