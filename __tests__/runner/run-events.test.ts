import { describe, expect, it } from 'vitest';
import { parseFlowLine } from '../../src/runner/log/flow-line.js';
import { TaskEvents, type TaskEvent } from '../../src/runner/log/run-events.js';

const FIRST = '2026-11-22 10:15:20.000 Workflow starting (run-id 17):';
const fit = (text: string, time = '10:15:23.754') => `2026-11-22 ${time} [17/fit/3 (pid 42)] ${text}`;

function eventsOf(lines: readonly string[], startedAt = new Date('2026-11-22T10:15:19')): TaskEvent[] {
  const events = new TaskEvents(startedAt);
  return [...lines.flatMap((line) => events.of(parseFlowLine(line)) ?? []), ...events.atEnd()];
}

const typesOf = (events: readonly TaskEvent[]) =>
  events.map((event) => [event.type, 'attempt' in event ? event.attempt : undefined]);

describe('the events of a task', () => {
  it('the events of a task count its attempts and end with the last one', () => {
    const lines = ['Task is starting.', 'Task failed.', 'Task is starting (retry).', 'Task failed.'];
    expect(eventsOf(lines.map((text) => fit(text)))).toMatchObject([
      { type: 'task-started', stepName: 'fit', taskId: '3', attempt: 0 },
      { type: 'attempt-failed', attempt: 0 },
      { type: 'task-started', attempt: 1 },
      { type: 'attempt-failed', attempt: 1 },
      { type: 'task-ended', stepName: 'fit', taskId: '3', attempt: 1, status: 'failed' },
    ]);
    const mended = [...lines.slice(0, 3), 'Task finished successfully.'].map((text) => fit(text));
    expect(eventsOf(mended).at(-1)).toMatchObject({ type: 'task-ended', attempt: 1, status: 'successful' });
  });

  it('the events of a resumed run include the tasks that it reuses', () => {
    expect(typesOf(eventsOf([fit('Cloning previously run task 16/fit/3')]))).toEqual([
      ['task-cloned', undefined],
    ]);
  });

  it('Metaflow’s words cause no events if a task prints them before it starts or after it has ended', () => {
    const ended = ['Task is starting.', 'Task finished successfully.'].map((text) => fit(text));
    expect(eventsOf([...ended, fit('Task failed.')])).toHaveLength(2);
    expect(eventsOf([fit('Task finished successfully.')])).toEqual([]);
    expect(eventsOf(['Task is starting.', '[17/fit/3] Task is starting.'])).toEqual([]);
  });

  it.each(['2026-11-22T10:15:19', '2026-11-22T02:15:19', '2026-11-22T15:45:19'])(
    'events have the correct time for a flow that starts at %s, in whichever time zone it writes',
    (clock) => {
      const startedAt = new Date(clock);
      const [event] = eventsOf([FIRST, fit('Task is starting.')], startedAt);
      expect(event?.at.getTime()).toBe(startedAt.getTime() + 4_754);
    },
  );
});
