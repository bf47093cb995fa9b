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

/** The URLs of plugins' modules, as in stack traces. */
const modules = new Set<string>();

/** Calls a plugin's code. Everything that the call starts belongs to the plugin, too, whenever it ends. */
export function asPlugin<Result>(call: PluginCall, code: () => Result): Result {
  return calls.run(call, code);
}

/**
 * From now on, a plugin's failures are not ours: neither a promise that it does not await, nor an end of this process.
 * @param urls of its modules
 */
export function watchPlugins(urls: readonly string[]): void {
  if (modules.size === 0 && urls.length > 0) {
    process.on('unhandledRejection', (reason) => {
      if (!isFromPlugin(reason)) throw reason;
    });
    process.on('exit', reportExit);
  }
  for (const url of urls) modules.add(url);
}

/** Whether an uncaught error is a plugin's; if so, it is reported. It may come through Node, as from a listener that throws. */
export function isFromPlugin(fault: unknown): boolean {
  const call = calls.getStore() ?? callOfModule(fault);
  call?.warn(`The plugin "${call.plugin}" did not wait for something that failed: ${messageOf(fault)}`);
  return call !== undefined;
}

function callOfModule(fault: unknown): PluginCall | undefined {
  const stack = fault instanceof Error ? String(fault.stack) : '';
  const plugin = [...modules].find((url) => stack.includes(url));
  return plugin === undefined ? undefined : { plugin, warn: reportLine };
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
