import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { interleaved, runProgram, timeOf } from '../measure.mjs';
import { intoFile } from './action-lines.mjs';
import { flowEnvironment, inWorkspace, LIBRARY, PYTHON } from '../subjects.mjs';

// Both print how many lines per second arrived, from the first to the last.
const OURS = `
import { Runner } from ${JSON.stringify(LIBRARY)};
const running = await new Runner('printing.py', { python: process.env.PYTHON, pylint: false }).asyncRun();
const wanted = Number(process.env.LINES_TO_PRINT);
let count = 0;
let begun;
for await (const { line } of running.streamLog('stdout')) {
  begun ??= performance.now();
  if (line.startsWith('line ') && ++count === wanted) break;
}
const seconds = (performance.now() - begun) / 1000;
if (count !== wanted) throw new Error(count + ' lines');
console.log(JSON.stringify(count / seconds));
await running[Symbol.asyncDispose]();
`;
const THEIRS = `
import asyncio, json, os, time
from metaflow import Runner

async def main():
    wanted, count, begun = int(os.environ["LINES_TO_PRINT"]), 0, None
    running = await Runner("printing.py", pylint=False).async_run()
    async for _, line in running.stream_log("stdout"):
        begun = begun or time.perf_counter()
        count += line.startswith("line ")
        if count == wanted:
            break
    print(json.dumps(count / (time.perf_counter() - begun)))
    await running.wait()

asyncio.run(main())
`;

export default {
  number: 4,
  work: '1,000,000 lines, 100 MB, printed by the subprocess, all streamed by `streamLog`',
  against: "`cat` of these through Node's readline; Python's `stream_log`",
  target: "≥ 1,000,000 lines/s or readline's rate, whichever is lower; Python's × 1,000",
  limit: 1,
  turns: 5,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const lines = 1_000_000;
      const fewer = 1_000;
      const file = path.join(cwd, 'lines.txt');
      await printed(file, lines);
      const { ours, readline, all, none } = await interleaved(turns, {
        ours: () => streamRate(cwd, lines),
        readline: () => readlineRate(file),
        all: () => flowAlone(cwd, lines),
        none: () => flowAlone(cwd, 0),
      });
      const python = await rate(cwd, PYTHON, ['-c', THEIRS], fewer);
      const needed = Math.min(1_000_000, readline);
      const shown = (value) => `${Math.round(value).toLocaleString('en')} lines/s`;
      return {
        // Both goals in one number, which is at most 1 if they are met.
        value: Math.max(needed / ours, (python * 1000) / ours),
        ours: shown(ours),
        theirs: `${shown(readline)}; ${shown(python)} (of ${fewer.toLocaleString('en')} lines)`,
        figure: `${(ours / readline).toFixed(2)} × readline, ${Math.round(ours / python).toLocaleString('en')} × Python`,
        profile: `The flow alone prints ${shown((lines / (all - none)) * 1000)} into a file: its run with all lines takes that much longer than one without any.`,
      };
    }),
};

/** How many lines per second `streamLog` delivers for a flow that prints this many. */
export async function streamRate(cwd, lines) {
  return await rate(cwd, process.execPath, ['--input-type=module', '-e', OURS], lines);
}

/** How long a flow's run takes, in milliseconds, if nothing reads what it prints. */
async function flowAlone(cwd, lines) {
  const env = flowEnvironment({ LINES_TO_PRINT: String(lines) });
  return await intoFile(cwd, (stdio) =>
    timeOf(PYTHON, ['printing.py', '--no-pylint', 'run'], { cwd, env, stdio }),
  );
}

async function rate(cwd, command, args, lines) {
  const env = flowEnvironment({ PYTHON, LINES_TO_PRINT: String(lines) });
  return JSON.parse((await runProgram(command, args, { cwd, env })).stdout);
}

export async function printed(file, lines) {
  const stream = createWriteStream(file);
  for (let line = 0; line < lines; line += 1) {
    const text = `line ${String(line).padStart(12, '0')} ${'x'.repeat(81)}\n`;
    if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  await new Promise((resolve) => stream.end(resolve));
}

export async function readlineRate(file) {
  const cat = spawn('cat', [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let begun;
  let count = 0;
  for await (const line of createInterface({ input: cat.stdout })) {
    begun ??= performance.now();
    if (line.startsWith('line ')) count += 1;
  }
  return count / ((performance.now() - begun) / 1000);
}
