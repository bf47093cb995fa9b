import { UsageError } from '../errors.js';
import { faultOfNode } from '../node-fault.js';

/** @throws {UsageError} */
export function requireNode(): void {
  const fault = faultOfNode();
  if (fault !== undefined) throw new UsageError(fault);
}
