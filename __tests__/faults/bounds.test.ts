import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { appendSummary } from '../../src/action/runner-commands/job-summary.js';
import { runAction } from '../helpers/action.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';

const ERROR = /^::error(?: [^:]*)?::(.*)$/gm;

describe('failures larger than GitHub allows', () => {
  it('outputs, annotation, report and record shorten an exception message that is larger than GitHub allows', async () => {
    const workspace = makeCase('custom-exception');
    const inputs = { flow: 'flow.py', params: 'kind: huge', junit: 'junit.xml' };
    const { outputs, summary, stdout } = await runAction({ workspace, inputs });
    for (const value of Object.values(outputs)) expect(Buffer.byteLength(value)).toBeLessThan(131_072);
    const [run] = JSON.parse(outputs['runs'] ?? '') as [{ failure: { message: string } }];
    expect(run.failure.message).toMatch(/^ValueError: row is bad: 0123.*…$/);
    expect(JSON.parse(readFileSync(outputs['results-file'] ?? '', 'utf8'))).toEqual([run]);
    const errors = [...stdout.matchAll(ERROR)].map(([line]) => line);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.length).toBeLessThan(9_000);
    expect(errors[0]?.slice(0, 150)).toContain('file=flow.py,line=32::ValueError: row is bad: 0123');
    expect(statSync(path.join(workspace, 'junit.xml')).size).toBeLessThan(60_000);
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
  });

  it('only the first ten failures become errors, and the last error says how many more there are', async () => {
    const runs = Array.from({ length: 12 }, (_, index) => `- flow: missing-${index}.py`);
    const { stdout } = await runAction({
      workspace: makeWorkspace(),
      inputs: { runs: runs.join('\n'), 'fail-fast': 'false' },
    });
    const errors = [...stdout.matchAll(ERROR)].map(([, message]) => message);
    expect(errors).toHaveLength(10);
    expect(errors[9]).toBe('3 more errors are in the log of this step; GitHub shows only 10 per level.');
  });

  it('a summary that would make the step’s file too large for GitHub is left out, so GitHub still shows what a script wrote there', async () => {
    const file = path.join(makeWorkspace(), 'summary');
    const before = 'é'.repeat(512 * 1024 - 4);
    writeFileSync(file, before);
    vi.stubEnv('GITHUB_STEP_SUMMARY', file);
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      printed.mockRestore();
    });
    expect(await appendSummary('ééééé')).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(printed.mock.calls.join('')).toMatch(
      /^::warning::The job summary could not be written: .* already has 1048568 bytes/m,
    );
    expect(await appendSummary('éééé')).toBe(true);
    expect(statSync(file).size).toBe(1024 * 1024);
  });
});
