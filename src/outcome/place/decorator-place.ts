import path from 'node:path';
import type { GraphStep } from '../../client/index.js';
import type { RunOutcome } from '../outcome.js';
import { codeLines } from './code-lines.js';
import type { CodePlace } from './code-place.js';
import { stepSource } from './step-source.js';
import type { Frame } from './traceback.js';
import { workspaceFile, type Directories } from './workspace-file.js';

/** Metaflow names the module of a decorator after it. */
const MODULE = /^(\w+)_decorator\.py$/;
const PLUGINS = path.join('metaflow', 'plugins') + path.sep;

/** The decorator whose code raised an exception: the one whose module has the innermost frame. */
export function raisingDecorator(frames: readonly Frame[]): string | undefined {
  for (const { file } of [...frames].reverse()) {
    const [, name] = file.includes(PLUGINS) ? (MODULE.exec(path.basename(file)) ?? []) : [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The decorator's line above a step's function, in the workspace; `undefined` if it is elsewhere, e.g. in a mutator. */
export function decoratorPlace(
  decorator: string,
  step: GraphStep,
  { flowFile }: RunOutcome,
  directories: Directories,
): CodePlace | undefined {
  const { line } = step;
  const source = stepSource(step, path.resolve(directories.cwd, flowFile), directories.cwd);
  const found = workspaceFile(directories, source);
  if (found === undefined || line === undefined) return undefined;
  const lines = codeLines(source).slice(0, line);
  const [margin = ''] = /^\s*/.exec(lines.at(-1) ?? '') ?? [];
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const text = lines[at] ?? '';
    const own = text.startsWith(margin) ? text.slice(margin.length) : text;
    if (/^@([\w.]+)/.exec(own)?.[1]?.split('.').at(-1) === decorator)
      return { file: found, line: at + 1, isRaised: true, code: text.trim() };
    // Above the decorators, or at the end of another function.
    if (text.trim() !== '' && (!text.startsWith(margin) || /^(?:def|async|class)\b/.test(own)))
      return undefined;
  }
  return undefined;
}
