import type { DeclaredStep } from './introspection.js';

/** Why Metaflow executes none of a step's code, although its task succeeds; `undefined` if it executes it. */
export function unexecutedText({ name, unexecuted }: DeclaredStep): string | undefined {
  switch (unexecuted) {
    case 'async':
      return `Metaflow executes no code of the step "${name}", because it is an async function: Metaflow calls it, but does not await it. Write "def" instead of "async def", and call asyncio.run() in the step.`;
    case 'generator':
      return `Metaflow executes no code of the step "${name}", because it contains "yield": Metaflow calls it, but does not iterate over it. Move that code to a function of its own, and call it in the step.`;
    default:
      return undefined;
  }
}
