import { READ_BARELY } from '../read-barely.mjs';
import { interleaved, milliseconds, times, timeOf } from '../measure.mjs';
import { runWith } from '../runs.mjs';
import { flowEnvironment, LIBRARY, PYTHON } from '../subjects.mjs';

// The same calls in both clients: each task with its status and times.
const OURS = `
import { Run } from ${JSON.stringify(LIBRARY)};
const run = new Run(process.env.RUN);
let table = [[await run.finished, await run.successful]];
for await (const step of run)
  for await (const task of step)
    table.push([task.pathspec, await task.successful, task.createdAt, await task.finishedAt]);
if (table.length < Number(process.env.TASKS)) throw new Error(String(table.length));
`;
// Without any client.
const BARE = `
import { readBarely } from ${JSON.stringify(READ_BARELY)};
readBarely('.metaflow/' + process.env.RUN);
`;
const THEIRS = `
import os
from metaflow import Run, namespace
namespace(None)
run = Run(os.environ["RUN"])
table = [[run.finished, run.successful]]
for step in run:
    for task in step:
        table.append([task.pathspec, task.successful, task.created_at, task.finished_at])
assert len(table) >= int(os.environ["TASKS"])
`;

/** A whole process of each kind that reads a run's table. */
export function clientTables({ cwd, pathspec, tasks }) {
  const env = flowEnvironment({ RUN: pathspec, TASKS: String(tasks) });
  const node = (script) => () =>
    timeOf(process.execPath, ['--input-type=module', '-e', script], { cwd, env });
  return {
    theirs: () => timeOf(PYTHON, ['-c', THEIRS], { cwd, env }),
    ours: node(OURS),
    bare: node(BARE),
    empty: node(''),
    loaded: node(`import ${JSON.stringify(LIBRARY)};`),
  };
}

export default {
  number: 8,
  work: 'Status, steps and tasks of a run with 1,000 tasks, by the Client, a whole Node process',
  against:
    "a Node program that lists each task's metadata once and reads four files of it; the same by Python's client",
  target: "≤ 1.5 × a program that reads four files of each task, without any client; faster than Python's",
  limit: 1.5,
  turns: 5,
  measure: async ({ turns }) => {
    const { ours, theirs, bare, empty, loaded } = await interleaved(turns, clientTables(runWith(1_000)));
    return {
      value: Math.max(ours / bare, ours / theirs),
      ours: milliseconds(ours),
      theirs: `${milliseconds(bare)}; ${milliseconds(theirs)}`,
      figure: `${times(ours / bare)}; ${(theirs / ours).toFixed(1)} × faster`,
      profile:
        `A Node process that does nothing takes ${milliseconds(empty)}, and one that only loads the library ${milliseconds(loaded)}. The ` +
        'rest is for the tasks: before the Client reads a file, it makes sure that it is a plain file of the datastore, even after all ' +
        'links are resolved, and that its JSON is not too deep; and there is an object, with its promises, for each task.',
    };
  },
};
