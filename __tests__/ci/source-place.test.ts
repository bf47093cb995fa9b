import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inSource } from '../../src/ci/report/source-place.js';
import { ROOT } from '../helpers/paths.js';

/** A stack trace that points to a text in dist/. */
function traceTo(file: string, text: string): string {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  const line = lines.findIndex((candidate) => candidate.includes(text));
  expect(line, `${file} has ${text}`).not.toBe(-1);
  return `Error: x\n    at f (${pathToFileURL(path.join(ROOT, file)).href}:${line + 1}:5)`;
}

describe('a stack trace from dist/', () => {
  it.each([
    ['dist/main/index.js', 'async function readInputs(', 'src/action/inputs/inputs.ts'],
    ['dist/main/post.js', 'async function runPost(', 'src/action/post.ts'],
    ['dist/main/report-runs.js', 'async function reportRuns(', 'src/ci/report/report-runs.ts'],
    ['dist/cli/run-command.js', 'function parseCliArguments(', 'src/cli/command-line/arguments.ts'],
  ])('a stack trace at a line of %s, %s, leads to %s', (file, text, source) => {
    const [, place = '', line = ''] = /\((src\/[^:]+):(\d+)\)$/.exec(inSource(traceTo(file, text))) ?? [];
    expect(place).toBe(source);
    expect(readFileSync(path.join(ROOT, source), 'utf8').split('\n')[Number(line) - 1]).toContain(text);
  });

  it('a stack trace stays unchanged without a source map', () => {
    const stack = 'Error: x\n    at f (file:///nowhere/a.js:1:2)\n    at node:internal/x:3:4';
    expect(inSource(stack)).toBe(stack);
  });

  it('the files that a stack trace names have meaningful names', () => {
    const files = ['main', 'cli'].flatMap((name) => readdirSync(path.join(ROOT, 'dist', name)));
    expect(files.filter((file) => /^\d/.test(file))).toEqual([]);
  });
});
