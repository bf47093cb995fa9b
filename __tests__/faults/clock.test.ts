import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const HOUR_MS = 3_600_000;

/** Code that sets the action's clock after two seconds, as a time server or a person would. */
function jump(milliseconds: number): string {
  return `
    const RealDate = Date;
    const started = RealDate.now();
    const now = () => RealDate.now() + (RealDate.now() - started > 2000 ? ${milliseconds} : 0);
    globalThis.Date = class extends RealDate {
      constructor(...args) {
        if (args.length === 0) super(now());
        else super(...args);
      }
      static now() {
        return now();
      }
    };
  `;
}

describe('clock changes during a run', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['back', -HOUR_MS],
    ['forward', HOUR_MS],
  ])) {
    it.each(rows)(
      'setting the clock %s by an hour changes neither the status nor the duration of a run',
      { tags },
      async (_, milliseconds) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'clock.cjs'), jump(milliseconds));
        const step = await runAction({
          workspace,
          inputs: { flow: 'slowflow.py', params: 'seconds=4', 'timeout-minutes': '1' },
          env: { NODE_OPTIONS: `--require ${path.join(workspace, 'clock.cjs')}` },
        });
        expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
        const [run] = JSON.parse(step.outputs['runs'] ?? '') as [Record<string, string | number>];
        expect(run['durationSeconds']).toBeGreaterThan(3);
        expect(run['durationSeconds']).toBeLessThan(60);
        expect(Date.parse(String(run['finishedAt']))).toBeGreaterThan(Date.parse(String(run['startedAt'])));
      },
    );
  }

  it('a run times out even if the clock is set back', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'clock.cjs'), jump(-HOUR_MS));
    const step = await runAction({
      workspace,
      inputs: { flow: 'slowflow.py', params: 'seconds=60', 'timeout-minutes': '0.08' },
      env: { NODE_OPTIONS: `--require ${path.join(workspace, 'clock.cjs')}` },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout' } });
  });
});
