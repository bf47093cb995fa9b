import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callAfter, Deadline } from '../../src/runner/process/deadline.js';

describe('a deadline', () => {
  it('a deadline aborts with a TimeoutError when its time has passed', async () => {
    using deadline = new Deadline(undefined, 10);
    expect(deadline.signal.aborted).toBe(false);
    await sleep(50);
    expect(deadline.signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(deadline.passed).toBe(true);
  });

  it('a deadline aborts with its parent, immediately if that is already aborted', () => {
    const parent = new AbortController();
    using deadline = new Deadline(parent.signal, 60_000);
    parent.abort('stop');
    expect(deadline.signal.reason).toBe('stop');
    expect(deadline.passed).toBe(false);
    expect(new Deadline(parent.signal, undefined).signal.aborted).toBe(true);
  });

  it('a deadline can be infinite, or longer than Node’s timers allow', async () => {
    let called = 0;
    const timers = [Infinity, 3_000_000_000].map((timeoutMs) => callAfter(timeoutMs, () => (called += 1)));
    await sleep(20);
    expect(called).toBe(0);
    for (const timer of timers) timer[Symbol.dispose]();
  });

  it.each([0, -1, Number.NaN])('a deadline of %d ms is rejected', (timeoutMs) => {
    expect(() => callAfter(timeoutMs, () => undefined)).toThrow(RangeError);
  });

  it('a signal can have many deadlines without a warning from Node', async () => {
    const warned: unknown[] = [];
    const onWarning = (warning: unknown) => void warned.push(warning);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const { signal } = new AbortController();
    const deadlines = Array.from({ length: 50 }, () => new Deadline(signal, undefined));
    for (const { signal: one } of deadlines) one.addEventListener('abort', () => undefined);
    await sleep(10);
    expect(warned).toEqual([]);
    for (const deadline of deadlines) deadline[Symbol.dispose]();
  });
});
