import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unlessAborted } from '../../client/index.js';
import { requireFile } from '../../client/regular-file.js';
import { Deadline, UsageError } from '../../runner/index.js';
import { shellWord } from '../../display/shell-word.js';
import { messageOf } from '../message-of.js';
import type { Plugin } from './plugin.js';
import { asPlugin, faultOfPlugin, reportLine, watchPlugins } from './plugin-calls.js';

const EVENTS = ['onRunStart', 'onTaskEnd', 'onRunEnd', 'onReport'] as const;

/** How long a module, or the function that it exports, may take, in milliseconds. */
const LOADING_MS = 30_000;

/**
 * Loads plugins from modules: each has a plugin, or a function that makes one, as its default export.
 * @param option that names the modules, for errors
 * @param files the modules' paths
 * @param cwd the absolute directory that relative paths are based on
 * @param cancel gives up when aborted
 * @throws {@link UsageError} that names the module
 */
export async function loadPlugins(
  option: string,
  files: readonly string[],
  cwd: string,
  cancel?: AbortSignal,
): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  watchPlugins(new Map(files.map((file) => [urlOf(file, cwd), file])));
  for (const file of files) {
    using deadline = new Deadline(cancel, LOADING_MS);
    plugins.push(await loadPlugin(option, file, cwd, deadline.signal));
  }
  return plugins;
}

async function loadPlugin(option: string, file: string, cwd: string, signal: AbortSignal): Promise<Plugin> {
  let plugin: unknown;
  try {
    const loaded = asPlugin({ plugin: file, warn: reportLine }, () => exportedBy(urlOf(file, cwd)));
    plugin = await unlessAborted(loaded, signal);
  } catch (error) {
    const reason = faultOfPlugin(error);
    // Node names no line of a module that it cannot parse.
    const isUnplaced = error instanceof SyntaxError && reason === messageOf(error);
    const advice = isUnplaced ? `. To see the line, run: node --check ${shellWord(file)}` : '';
    throw new UsageError(`${option}: ${file} could not be loaded: ${reason}${advice}`, { cause: error });
  }
  const reason = faultOf(plugin);
  if (reason !== undefined)
    throw new UsageError(`${option}: ${file} has no plugin as its default export: ${reason}.`);
  return plugin as Plugin;
}

async function exportedBy(url: string): Promise<unknown> {
  // Nothing ends the reading of a pipe, not even the end of this process.
  const file = fileURLToPath(url);
  if (!requireFile(file, { follows: true })) throw new Error(`there is no such file (${file})`);
  const module = (await import(/* webpackIgnore: true */ url)) as { readonly default?: unknown };
  const { default: exported } = module;
  return typeof exported === 'function' ? await (exported as () => unknown)() : exported;
}

function urlOf(file: string, cwd: string): string {
  const absolute = path.resolve(cwd, file);
  // Node's stack traces name the target of a link, not the link.
  return pathToFileURL(existsSync(absolute) ? realpathSync(absolute) : absolute).href;
}

/** Why a value is not a plugin, if it is not. A misspelt event would never be called. */
function faultOf(plugin: unknown): string | undefined {
  if (typeof plugin !== 'object' || plugin === null) return 'it is not an object';
  const { name, ...rest } = plugin as Record<string, unknown>;
  if (typeof name !== 'string' || name === '') return 'it has no name';
  const unknown = Object.keys(rest).find(
    (key) => key.startsWith('on') && !EVENTS.some((event) => event === key),
  );
  if (unknown !== undefined) return `there is no event "${unknown}", only ${EVENTS.join(', ')}`;
  const found = EVENTS.filter((event) => event in plugin);
  const wrong = found.find((event) => typeof (plugin as Record<string, unknown>)[event] !== 'function');
  if (wrong !== undefined) return `its ${wrong} is not a function`;
  return found.length === 0 ? `it has none of ${EVENTS.join(', ')}` : undefined;
}
