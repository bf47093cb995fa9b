import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';
import type { RunPlan } from './run-plan.js';

/** A longer file is not looked through. */
const MOST_BYTES = 4 * 1024 * 1024;

const CLASS = /^class[ \t]+(\w+)/gm;

/** What flows are called, in small letters: by their files, and by the classes in them. The log has these names in many places. */
export function flowNames(flows: readonly Pick<RunPlan, 'flowFile' | 'cwd'>[]): ReadonlySet<string> {
  const names = flows.flatMap(({ flowFile, cwd }) => [
    path.basename(flowFile, '.py'),
    ...[...textOf(path.resolve(cwd, flowFile)).matchAll(CLASS)].map(([, name = '']) => name),
  ]);
  return new Set(names.map((name) => name.toLowerCase()));
}

function textOf(file: string): string {
  try {
    return readRegularText(file, MOST_BYTES);
  } catch {
    return '';
  }
}
