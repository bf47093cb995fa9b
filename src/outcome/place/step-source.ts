import path from 'node:path';
import type { GraphStep } from '../../client/index.js';
import { codeLines } from './code-lines.js';

/**
 * The file of a step's function. Where a decorator from another file wraps the function, Metaflow records the decorator's file with the
 * function's line; the function is then in the flow file, if that defines it there.
 * @param flow the path of the flow file
 */
export function stepSource({ name, file, line }: GraphStep, flow: string, cwd: string): string {
  const recorded = path.resolve(cwd, file ?? flow);
  const defines = (source: string) =>
    line !== undefined &&
    /^\s*(?:async\s+)?def\s+([^\s(]+)/.exec(codeLines(source)[line - 1] ?? '')?.[1] === name;
  return recorded !== flow && !defines(recorded) && defines(flow) ? flow : recorded;
}
