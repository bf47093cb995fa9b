import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../runner/index.js';
import type { Plugin } from './plugin.js';

const EVENTS = ['onRunStart', 'onTaskEnd', 'onRunEnd', 'onReport'] as const;

/**
 * Loads plugins from modules: each exports one by default, or a function that makes it.
 * @param option that names them, for errors
 * @param cwd what relative paths count from, absolute
 * @throws {UsageError} that names the module
 */
export async function loadPlugins(
  option: string,
  files: readonly string[],
  cwd: string,
): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const file of files) plugins.push(await loadPlugin(option, file, cwd));
  return plugins;
}

async function loadPlugin(option: string, file: string, cwd: string): Promise<Plugin> {
  let plugin: unknown;
  try {
    const url = pathToFileURL(path.resolve(cwd, file)).href;
    const module = (await import(/* webpackIgnore: true */ url)) as { readonly default?: unknown };
    plugin = module.default;
    if (typeof plugin === 'function') plugin = await (plugin as () => unknown)();
  } catch (error) {
    throw new UsageError(`${option}: ${file} could not be loaded: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const reason = faultOf(plugin);
  if (reason !== undefined)
    throw new UsageError(`${option}: ${file} exports no plugin by default: ${reason}.`);
  return plugin as Plugin;
}

/** What keeps a value from being a plugin; a misspelt event would never be called. */
function faultOf(plugin: unknown): string | undefined {
  if (typeof plugin !== 'object' || plugin === null) return 'it is no object';
  const { name, ...rest } = plugin as Record<string, unknown>;
  if (typeof name !== 'string' || name === '') return 'it has no name';
  const unknown = Object.keys(rest).find(
    (key) => key.startsWith('on') && !EVENTS.some((event) => event === key),
  );
  if (unknown !== undefined) return `there is no event "${unknown}", only ${EVENTS.join(', ')}`;
  const found = EVENTS.filter((event) => event in plugin);
  const wrong = found.find((event) => typeof (plugin as Record<string, unknown>)[event] !== 'function');
  if (wrong !== undefined) return `its ${wrong} is no function`;
  return found.length === 0 ? `it has none of ${EVENTS.join(', ')}` : undefined;
}
