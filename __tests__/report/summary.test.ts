import { describe, expect, it } from 'vitest';
import { allOutputs } from '../../src/report/outputs.js';
import type { RunOutcome } from '../../src/report/outcome.js';
import { summary } from '../../src/report/summary.js';

function outcome(overrides: Partial<RunOutcome> = {}): RunOutcome {
  return {
    label: 'train.py',
    flowFile: 'train.py',
    flowName: 'TrainFlow',
    runId: '7',
    pathspec: 'TrainFlow/7',
    status: 'successful',
    exitCode: 0,
    startedAt: new Date('2026-01-02T03:04:05Z'),
    finishedAt: new Date('2026-01-02T03:06:10Z'),
    parameters: {},
    tags: [],
    decospecs: [],
    ...overrides,
  };
}

describe('the summary', () => {
  it('has a section per run with its facts', () => {
    const text = summary(
      [outcome({ parameters: { alpha: 0.5 }, tags: ['nightly'], decospecs: ['retry'], originRunId: '6' })],
      'logs',
    );
    expect(text).toContain('### ✅ TrainFlow/7');
    expect(text).toContain('| Duration | 2 min 05 s |');
    expect(text).toContain('| Parameter alpha | 0.5 |');
    expect(text).toContain('| Tags | nightly |');
    expect(text).toContain('| Decospecs | retry |');
    expect(text).toContain('| Resumed from | 6 |');
    expect(text).toContain('Full logs: artifact logs');
  });

  it('begins with an overview of several runs', () => {
    const text = summary([outcome(), outcome({ status: 'failed', exitCode: 137, signal: 'SIGKILL' })]);
    expect(text.indexOf('| ❌ | TrainFlow | 7 | failed |')).toBeLessThan(text.indexOf('###'));
    expect(text).toContain('| Exit code | 137 (SIGKILL) |');
  });

  it('shows hostile text as text', () => {
    const hostile =
      '<img src=x onerror=alert(1)> | [x](javascript:1) `code` @team ![](//evil)\n# heading ```';
    const text = summary([
      outcome({
        parameters: { [hostile]: hostile },
        tags: [hostile],
        error: new Error(`${hostile}\n\`\`\`\`\n# out`),
      }),
    ]);
    const [table = '', block = ''] = text.split(/^`````text$/m);
    expect(table).not.toMatch(/<img|\]\(|`|@team|^# heading/m);
    expect(
      table
        .split('\n')
        .filter((line) => line.includes('onerror'))
        .every((line) => line.startsWith('| ') && line.split(' | ').length === 2),
    ).toBe(true);
    expect(block.trimEnd().endsWith('`````')).toBe(true);
  });
});

describe('the outputs', () => {
  it('describe the first run that was not successful, else the first', () => {
    const runs = [
      outcome({ runId: '1' }),
      outcome({ runId: '2', status: 'timeout', exitCode: 1 }),
      outcome({ runId: '3', status: 'failed' }),
    ];
    expect(allOutputs(runs, 'logs')).toMatchObject({
      'run-id': '2',
      status: 'timeout',
      'exit-code': '1',
      'log-artifact': 'logs',
    });
    expect(allOutputs(runs.slice(0, 1), undefined)).toMatchObject({
      'run-id': '1',
      status: 'successful',
      'log-artifact': '',
    });
    expect(JSON.parse(allOutputs(runs, undefined)['runs'] ?? '')).toHaveLength(3);
  });

  it('of a step that made no run are a status', () => {
    expect(allOutputs([], undefined, 'cancelled')).toMatchObject({
      'run-id': '',
      pathspec: '',
      status: 'cancelled',
      'exit-code': '',
      runs: '[]',
    });
  });
});
