import { describe, expect, it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { PylintClock } from '../../src/execution/costs/pylint-clock.js';

describe('the time that pylint took', () => {
  it('pylint’s time does not end with the newline that Metaflow writes after its line', async () => {
    const clock = new PylintClock();
    clock.noteOutput('stderr', Buffer.from('Running pylint...'));
    clock.noteOutput('stderr', Buffer.from('\n'));
    await sleep(60);
    expect(clock.seconds).toBeUndefined();
    clock.noteOutput('stderr', Buffer.from('    Pylint is happy!'));
    expect(clock.seconds).toBeGreaterThan(0.05);
  });
});
