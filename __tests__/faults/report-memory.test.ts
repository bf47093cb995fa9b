import { describe, expect, it } from 'vitest';
import { attemptPrefix } from '../../src/action/artifacts/artifact-name.js';
import { ActionStep } from '../helpers/action.js';
import { PeakMemory } from '../helpers/memory.js';
import { nightlyAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipOf } from '../helpers/zip.js';

const RECORDS = 1000;

const runOf = (artifacts: object) => ({
  ...{ label: 'a.py', pathspec: null, status: 'successful', durationSeconds: 1 },
  ...{ artifacts, failure: null },
});

function nested(levels: number, inner: unknown): unknown {
  return levels === 0 ? inner : [nested(levels - 1, inner)];
}

const ones = Array.from({ length: 2500 }, () => 1);
const objects = Array.from({ length: 1300 }, (_, at) => ({ [`k${at}`]: {} }));

describe('reports on a thousand hostile records', () => {
  for (const { tags, rows } of nightlyAfter<[string, readonly object[]]>(1, [
    ['values that indentation would make long', [runOf({ list: nested(90, ones) })]],
    ['long texts', [runOf({ text: `☃${'x'.repeat(250_000)}` })]],
    ['many objects', [runOf({ list: objects })]],
    ['many runs', Array.from({ length: 400 }, () => runOf({}))],
  ])) {
    it.each(rows)(
      'the report needs at most 600 MB of memory for records with %s',
      { tags },
      async (_, runs) => {
        await using service = await ResultsService.start();
        for (let seed = 0; seed < RECORDS; seed += 1) {
          const step = { job: 'train', step: '__self', id: undefined, matrix: JSON.stringify({ seed }) };
          const record = {
            version: 1,
            job: 'train',
            step: '__self',
            matrix: { seed },
            attempt: 1,
            logs: null,
          };
          const text = JSON.stringify({ ...record, runs });
          service.add(`${attemptPrefix('report', step)}1`, zipOf('report.json', Buffer.from(text)));
        }
        const step = new ActionStep({
          workspace: makeWorkspace(),
          inputs: { command: 'report' },
          env: { GITHUB_RUN_ID: '1', GITHUB_REPOSITORY: 'octo/flows', ...service.environment() },
        });
        using memory = new PeakMemory(step.main.process.pid ?? 0);
        const { exitCode, outputs, warnings, summary } = await step.result();
        expect(memory.bytes).toBeLessThan(600e6);
        // GitHub drops a larger one.
        expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2);
        expect({ exitCode, runs: outputs['runs']?.slice(0, 2) }).toEqual({ exitCode: 0, runs: '[{' });
        expect(warnings).toContainEqual(expect.stringMatching(/^The reports of \d+ steps could not be read/));
      },
    );
  }
});
