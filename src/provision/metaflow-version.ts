import { shownValue, UsageError } from '../runner/index.js';

const VERSION = /^\d+(\.\d+)*(\.\*|(a|b|rc|\.post|\.dev)\d+)*$/;
const RANGE = /^(~=|==|!=|<=|>=|<|>)\s*[\w.*]+(\s*,\s*(~=|==|!=|<=|>=|<|>)\s*[\w.*]+)*$/;

/** A version as a pip requirement. @param option for errors @throws {UsageError} */
export function metaflowRequirement(option: string, version: string): string {
  if (version === 'latest') return 'metaflow';
  if (VERSION.test(version)) return `metaflow==${version}`;
  if (RANGE.test(version)) return `metaflow${version}`;
  throw new UsageError(
    `${option} must be a version of Metaflow like 2.19.38, a range like >=2.19,<3, or latest, got ${shownValue(version)}.`,
  );
}

/** Whether a version always stands for the same release. */
export function isExact(version: string): boolean {
  return VERSION.test(version) && !version.endsWith('*');
}
