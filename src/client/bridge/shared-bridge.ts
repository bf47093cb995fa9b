import { Bridge, type BridgeOptions } from './bridge.js';
import type { Source } from '../source.js';
import { unlessAborted } from '../unless-aborted.js';

interface Shared {
  readonly bridge: Bridge;
  users: number;
}

const bridges = new Map<string, Shared>();

/**
 * A bridge shared by everyone who requests the same one: a single Python process, which ends with its last user.
 * @param signal aborts this user's requests, including later ones: they reject with its reason
 */
export function sharedBridge(options: BridgeOptions, signal?: AbortSignal): Source {
  const key = JSON.stringify(options);
  const shared = bridges.get(key) ?? { bridge: new Bridge(options), users: 0 };
  bridges.set(key, shared);
  shared.users += 1;
  let isUsed = true;
  const dispose = async () => {
    if (!isUsed) return;
    isUsed = false;
    shared.users -= 1;
    if (shared.users > 0) return;
    if (bridges.get(key) === shared) bridges.delete(key);
    await shared.bridge[Symbol.asyncDispose]();
  };
  return new Proxy<Source>(shared.bridge, {
    get: (bridge, name) => {
      if (name === Symbol.asyncDispose) return dispose;
      const member: unknown = Reflect.get(bridge, name);
      if (typeof member !== 'function') return member;
      const method = member.bind(bridge) as (...args: unknown[]) => unknown;
      if (!signal) return method;
      return (...args: unknown[]) => {
        const result = method(...args);
        if (!(result instanceof Promise)) return result;
        return unlessAborted(result, signal).catch((error: unknown) => {
          if (signal.aborted) {
            // The bridge may never answer again, so later users get a new one.
            if (bridges.get(key) === shared) bridges.delete(key);
            void dispose();
          }
          throw error;
        });
      };
    },
  });
}
