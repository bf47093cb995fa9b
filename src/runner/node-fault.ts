/** Same as `engines` in package.json. */
const NEEDED = '20.16 or newer (except 21 and 22.0 to 22.2)';

/** Why we cannot run on this version of Node; `undefined` if we can. An old version must be able to read this file, so it imports nothing. */
export function faultOfNode(): string | undefined {
  // It arrived together with the newest feature we need.
  if ('getBuiltinModule' in process) return undefined;
  return `metaflow-runner needs Node ${NEEDED}, and this is ${(process as NodeJS.Process).version}.`;
}
