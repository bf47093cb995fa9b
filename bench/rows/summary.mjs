import path from 'node:path';
import { interleaved, milliseconds } from '../measure.mjs';
import { readBarely } from '../read-barely.mjs';
import { runWith } from '../runs.mjs';
import { flowEnvironment } from '../subjects.mjs';
import { Run } from '../../build/index.js';
import { readDetails } from '../../build/execution/results/run-details.js';
import { summary } from '../../build/report/summary/summary.js';

export default {
  number: 9,
  work: 'The summary of that run: reading the run and writing the summary',
  against: '-',
  target: '< 300 ms, and linear in tasks',
  limit: 300,
  turns: 5,
  measure: async ({ turns }) => {
    const run = runWith(1_000);
    const { read, rendered, bytes } = await measureSummary(run, turns);
    const { bare } = await interleaved(turns, {
      bare: () => {
        const begun = performance.now();
        readBarely(path.join(run.cwd, '.metaflow', run.pathspec));
        return performance.now() - begun;
      },
    });
    return {
      value: read + rendered,
      ours: `${milliseconds(read + rendered)} (of these ${milliseconds(rendered)} for the ${Math.round(bytes / 1000)} kB of Markdown)`,
      theirs: '-',
      figure: '-',
      profile: `Listing each task's metadata once and reading four files of it, without any client, takes ${milliseconds(bare)}.`,
    };
  },
};

export async function measureSummary(run, turns) {
  const { cwd, pathspec, runId } = run;
  const env = flowEnvironment();
  const wanted = {
    ...{ outputArtifacts: [], gates: [], decidesGates: true, env, cardDirectory: undefined },
    flow: { cwd, env, flowFile: 'many.py' },
    signal: new AbortController().signal,
  };
  let outcome;
  let text = '';
  const times = await interleaved(turns, {
    read: async () => {
      const begun = performance.now();
      const details = await readDetails(new Run(pathspec, { cwd, env }), wanted);
      const read = performance.now() - begun;
      outcome = outcomeOf(pathspec, runId, details);
      return read;
    },
    rendered: () => {
      const begun = performance.now();
      text = summary([outcome], { workspace: cwd, cwd });
      return performance.now() - begun;
    },
  });
  if (!text.includes('ManyFlow')) throw new Error('This is no summary');
  return { ...times, bytes: Buffer.byteLength(text) };
}

export function outcomeOf(pathspec, runId, details) {
  const [startedAt, finishedAt] = [new Date(0), new Date(60_000)];
  return {
    ...{ label: 'many.py', flowFile: 'many.py', flowName: 'ManyFlow', runId, pathspec, metadata: 'local' },
    ...{
      status: 'failed',
      exitCode: 1,
      startedAt,
      finishedAt,
      parameters: {},
      tags: [],
      decospecs: [],
      details,
    },
  };
}
