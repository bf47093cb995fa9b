import { AsyncLocalStorage } from 'node:async_hooks';
import { logText } from '../../display/log-text.js';
import { messageOf } from '../message-of.js';

/** A call of a plugin's code, and who is told of what fails in what it has started and not waited for. */
export interface PluginCall {
  /** The plugin, or its module, for messages. */
  readonly plugin: string;
  readonly tell: (words: string) => void;
}

const calls = new AsyncLocalStorage<PluginCall>();

/** Plugins' modules, as stacks name them. */
const modules = new Set<string>();

/** Calls a plugin's code. All that this starts is the plugin's, too, whenever it ends. */
export function asPlugin<Result>(call: PluginCall, code: () => Result): Result {
  return calls.run(call, code);
}

/**
 * From now on a plugin's faults are not ours: a promise that it does not await, or the end of this process.
 * @param urls of its modules
 */
export function watchPlugins(urls: readonly string[]): void {
  if (modules.size === 0 && urls.length > 0) {
    process.on('unhandledRejection', (reason) => {
      if (!isOfPlugin(reason)) throw reason;
    });
    process.on('exit', tellExit);
  }
  for (const url of urls) modules.add(url);
}

/** Whether a fault that nobody has caught is a plugin's, which is told then. It may come by way of Node, as from a listener that throws. */
export function isOfPlugin(fault: unknown): boolean {
  const call = calls.getStore() ?? callOfModule(fault);
  call?.tell(`What the plugin "${call.plugin}" did not wait for failed: ${messageOf(fault)}`);
  return call !== undefined;
}

function callOfModule(fault: unknown): PluginCall | undefined {
  const stack = fault instanceof Error ? String(fault.stack) : '';
  const plugin = [...modules].find((url) => stack.includes(url));
  return plugin === undefined ? undefined : { plugin, tell: tellLine };
}

/** A run that a plugin has cut short is no success. */
function tellExit(): void {
  const call = calls.getStore();
  if (!call) return;
  process.exitCode = 1;
  tellLine(`The plugin "${call.plugin}" has ended this process, whose work is not done.`);
}

/** Where there is nobody else to tell. */
export function tellLine(words: string): void {
  process.stderr.write(`${logText(words)}\n`);
}
