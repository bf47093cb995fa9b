import type { Host } from './host.js';
import { messageOf } from './message-of.js';

/** Members whose results are used, or whose errors are reported by their callers. */
const UNGUARDED: readonly (string | symbol)[] = [
  'display',
  'explain',
  'naming',
  'uploadArtifact',
  'downloadArtifact',
];

/** A host whose errors each cause a warning, and never fail the run. */
export function guarded(host: Host): Host {
  return new Proxy(host, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function' || UNGUARDED.includes(name)) return member;
      return async (...args: unknown[]) => {
        try {
          await member.apply(target, args);
        } catch (error) {
          if (name !== 'warn') await warn(target, `${String(name)} of the host failed: ${messageOf(error)}`);
        }
      };
    },
  });
}

async function warn(host: Host, text: string): Promise<void> {
  try {
    await host.warn(text);
  } catch {
    // Nobody can be informed.
  }
}
