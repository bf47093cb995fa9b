import { AsyncLocalStorage } from 'node:async_hooks';
import { logText } from '../../display/log-text.js';
import { messageOf } from '../message-of.js';

/** A call of a plugin's code, and who is informed if something fails that the call started and did not wait for. */
export interface PluginCall {
  /** The plugin, or its module, for messages. */
  readonly plugin: string;
  readonly warn: (text: string) => void;
}

const calls = new AsyncLocalStorage<PluginCall>();

/** The paths of plugins' modules, as the user gave them, by their URLs, as in stack traces. */
const modules = new Map<string, string>();

/** Calls a plugin's code. Everything that the call starts belongs to the plugin, too, whenever it ends. */
export function asPlugin<Result>(call: PluginCall, code: () => Result): Result {
  return calls.run(call, code);
}

/**
 * From now on, reports plugins' failures as theirs: a promise that a plugin does not await, and the end of this process.
 * @param named the paths of plugins' modules, as the user gave them, by their URLs
 */
export function watchPlugins(named: ReadonlyMap<string, string>): void {
  if (modules.size === 0 && named.size > 0) {
    process.on('unhandledRejection', (reason) => {
      if (!isFromPlugin(reason)) throw reason;
    });
    process.on('exit', reportExit);
  }
  for (const [url, file] of named) modules.set(url, file);
}

/** Whether an uncaught error is a plugin's; if so, it is reported. It may come through Node, as from a listener that throws. */
export function isFromPlugin(fault: unknown): boolean {
  const call = calls.getStore() ?? callOfModule(fault);
  call?.warn(`The plugin "${call.plugin}" did not wait for something that failed: ${faultOfPlugin(fault)}`);
  return call !== undefined;
}

function callOfModule(fault: unknown): PluginCall | undefined {
  const plugin = placeInModule(fault)?.file;
  return plugin === undefined ? undefined : { plugin, warn: reportLine };
}

/** The message of anything that a plugin's code has thrown, with the plugin's line where it happened, if that is known. */
export function faultOfPlugin(fault: unknown): string {
  const place = placeInModule(fault);
  return place === undefined ? messageOf(fault) : `${messageOf(fault)} (${place.file}:${place.line})`;
}

/** The first place in a plugin's module that a stack trace names. */
function placeInModule(fault: unknown): { readonly file: string; readonly line: number } | undefined {
  const stack = stackOf(fault);
  const places = [...modules].flatMap(([url, file]) => {
    const index = stack.indexOf(`${url}:`);
    const line = Number.parseInt(stack.slice(index + url.length + 1), 10);
    return index === -1 || Number.isNaN(line) ? [] : [{ index, file, line }];
  });
  return places.sort((a, b) => a.index - b.index)[0];
}

function stackOf(fault: unknown): string {
  try {
    return fault instanceof Error ? String(fault.stack) : '';
  } catch {
    return '';
  }
}

/** A run that a plugin has cut short is not a success. */
function reportExit(): void {
  const call = calls.getStore();
  if (!call) return;
  process.exitCode = 1;
  reportLine(`The plugin "${call.plugin}" ended this process before its work was done.`);
}

/** A line for when nobody else can be informed. */
export function reportLine(text: string): void {
  process.stderr.write(`${logText(text)}\n`);
}
