import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allOutputs } from '../../src/report/outputs.js';
import { details, outcome } from '../helpers/outcomes.js';

let directory = '';
let written = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-outputs-'));
  writeFileSync(path.join(directory, 'output'), '');
  vi.stubEnv('GITHUB_OUTPUT', path.join(directory, 'output'));
  vi.resetModules();
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** A step's outputs as the runner keeps them: by name regardless of case, where the last of two wins. */
async function keptOutputs(artifacts: Readonly<Record<string, unknown>>): Promise<Map<string, string>> {
  const { setOutputs } = await import('../../src/action/runner-commands/step-outputs.js');
  setOutputs(allOutputs([outcome({ details: details([], [], { artifacts }) })]));
  const text = readFileSync(path.join(directory, 'output'), 'utf8');
  const entries = [...text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return new Map(entries.map(([, name = '', , value = '']) => [name.toLowerCase(), value]));
}

describe('the outputs of a step', () => {
  it('if the names of requested artifacts differ only by case, the first becomes an output and a warning names the others', async () => {
    const outputs = await keptOutputs({
      'fit/Score': 1,
      score: 2,
      'eval/Score': 3,
      Status: 'mine',
      größe: 4,
      GRÖSSE: 5,
    });
    expect(outputs.get('score')).toBe('1');
    expect(outputs.get('status')).toBe('successful');
    expect(outputs.get('größe')).toBe('4');
    expect(outputs.get('grösse')).toBe('5');
    expect(JSON.parse(outputs.get('artifacts') ?? '')).toMatchObject({
      'fit/Score': 1,
      score: 2,
      Status: 'mine',
    });
    vi.restoreAllMocks();
    const warnings = written.split('\n').filter((line) => line.startsWith('::warning'));
    expect(warnings).toEqual([
      '::warning::score is only in the output "artifacts": its name is taken by the output "Score" (names of outputs ignore case).',
      '::warning::Status is only in the output "artifacts": its name is taken by the output "status" (names of outputs ignore case).',
    ]);
  });

  it('outputs have the names of their artifacts if no two names differ only by case', async () => {
    const outputs = await keptOutputs({ status: 'mine', loss: 0.5, 'fit/loss': 0.25 });
    vi.restoreAllMocks();
    expect(outputs.get('status')).toBe('successful');
    expect(outputs.get('loss')).toBe('0.5');
    expect(written).toBe('');
  });
});
