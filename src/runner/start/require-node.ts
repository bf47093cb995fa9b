import { UsageError } from '../errors.js';

/** The same as in package.json. */
const NEEDED = '20.16 or newer (22.3 or newer of Node 22)';

/** Why this version of Node cannot be used; `undefined` where it can. */
export function faultOfNode(): string | undefined {
  // It came with the newest thing that is needed.
  if (Object.hasOwn(process, 'getBuiltinModule')) return undefined;
  return `metaflow-runner needs Node ${NEEDED}, and this is ${process.version}.`;
}

/** @throws {UsageError} */
export function requireNode(): void {
  const fault = faultOfNode();
  if (fault !== undefined) throw new UsageError(fault);
}
