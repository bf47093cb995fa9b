import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParameterError, Runner } from '../../src/index.js';
import { renderParameters } from '../../src/runner/command/option-values.js';
import { PYTHON } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

const HOSTILE = ['--', '-', '=', '$(id)', '`id`', ';', '|', '&', '\n', '\r', '\t', ' ', '"', "'", '\\', '%s'];
const UNICODE = ['\0', '\ud800', '\udc00', '\ufeff', '\u202e', 'é', 'e\u0301', '🎈', '\uffff'];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(...UNICODE),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Whether the runner accepts a parameter; a rejection must name the parameter and give a reason. */
function isTaken(name: string, value: string): boolean {
  try {
    renderParameters({ [name]: value });
  } catch (error) {
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as ParameterError).details.parameter).toBe(name);
    // White space, "=" and a leading dash would turn it into another option; the others cannot be passed to a process.
    const isNoName = name === '' || name.startsWith('-') || /[\s=\0]/.test(name) || !name.isWellFormed();
    expect(isNoName || value.includes('\0') || !value.isWellFormed()).toBe(true);
    return false;
  }
  expect([name, value].every((part) => part.isWellFormed())).toBe(true);
  return true;
}

describe('a parameter with any name and value', () => {
  it('a parameter reaches Python byte for byte as one argument, or is rejected before the start', async () => {
    const cwd = makeWorkspace();
    const runner = new Runner('arguments.py', { python: PYTHON, cwd, showOutput: false });
    const pairs = fc.array(fc.tuple(text, text), { minLength: 200, maxLength: 300 });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(pairs, async (candidates) => {
        const parameters = Object.fromEntries(candidates.filter(([name, value]) => isTaken(name, value)));
        taken += Object.keys(parameters).length;
        await using running = await runner.run(parameters);
        expect(running.status).toBe('successful');
        const seen = JSON.parse(readFileSync(path.join(cwd, 'arguments.json'), 'utf8')) as number[][];
        const options = seen.slice(1, -1).map((bytes) => Buffer.from(bytes));
        const sent = Object.entries(parameters).map(([name, value]) => Buffer.from(`--${name}=${value}`));
        expect(options).toEqual(sent);
      }),
      { numRuns: 30 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('a parameter reaches the task of a real flow unchanged', { tags: ['ci'] }, async () => {
    const cwd = makeWorkspace();
    const env = { METAFLOW_USER: 'tester' };
    const runner = new Runner('many_texts.py', {
      python: PYTHON,
      cwd,
      env,
      pylint: false,
      showOutput: false,
    });
    const values = fc.array(
      text.filter((value) => isTaken('p', value)),
      { minLength: 100, maxLength: 100 },
    );
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        const parameters = Object.fromEntries(given.map((value, index) => [`p${index}`, value]));
        await using running = await runner.run(parameters);
        expect(running.status).toBe('successful');
        expect(JSON.parse(readFileSync(path.join(cwd, 'texts.json'), 'utf8'))).toEqual(parameters);
      }),
      { numRuns: 5 },
    );
  });
});
