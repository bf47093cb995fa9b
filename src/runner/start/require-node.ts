import { UsageError } from '../errors.js';

/** Same as `engines` in package.json. */
const NEEDED = '20.16 or newer (except 21 and 22.0 to 22.2)';

/** Why we cannot run on this version of Node; `undefined` if we can. */
export function faultOfNode(): string | undefined {
  // It arrived together with the newest feature we need.
  if (Object.hasOwn(process, 'getBuiltinModule')) return undefined;
  return `metaflow-runner needs Node ${NEEDED}, and this is ${process.version}.`;
}

/** @throws {UsageError} */
export function requireNode(): void {
  const fault = faultOfNode();
  if (fault !== undefined) throw new UsageError(fault);
}
