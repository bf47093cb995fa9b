import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';
import type { RunPlan } from './run-plan.js';

/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;

const CLASS = /^class[ \t]+(\w+)/gm;

/** The names of flows, in lower case: of their files, and of the classes in them. The log contains these names in many places. */
export function flowNames(flows: readonly Pick<RunPlan, 'flowFile' | 'cwd'>[]): ReadonlySet<string> {
  const names = flows.flatMap(({ flowFile, cwd }) => [
    path.basename(flowFile, '.py'),
    ...[...textOf(path.resolve(cwd, flowFile)).matchAll(CLASS)].map(([, name = '']) => name),
  ]);
  return new Set(names.map((name) => name.toLowerCase()));
}

function textOf(file: string): string {
  try {
    return readRegularText(file, MAX_BYTES);
  } catch {
    return '';
  }
}
