import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { measured } from './measured.js';
import { TARGETS } from './targets.js';

/** The number of cases with one seed, before the next seed. */
const BATCH = 500;
/** How long to shrink a failing case. */
const SHRINKING_MS = 60_000;
/** Nobody reads more kinds of failures than this. */
const MAX_KINDS = 8;

const [name = '', minutes = '10', seed = '1', kept = '', current = ''] = process.argv.slice(2);
const target = TARGETS.find((candidate) => candidate.name === name);
if (!target)
  throw new Error(`There is no target "${name}", only ${TARGETS.map((one) => one.name).join(', ')}.`);

const until = Date.now() + Number(minutes) * 60_000;
const most = { cases: 0, cpuMs: 0, memoryMiB: 0 };
const kinds = new Set<string>();

for (let of = Number(seed); Date.now() < until && kinds.size < MAX_KINDS; of += 1) {
  let isFailed = 0;
  const property = fc.asyncProperty(target.inputs, async (input) => {
    // If the input ends this process, the process that watches it keeps the input.
    writeFileSync(current, input);
    if (isFailed > 0 && Date.now() > isFailed + SHRINKING_MS) return;
    try {
      const { cpuMs, memoryMiB } = await measured(target, input);
      most.cases += 1;
      most.cpuMs = Math.max(most.cpuMs, cpuMs);
      most.memoryMiB = Math.max(most.memoryMiB, memoryMiB);
    } catch (error) {
      isFailed ||= Date.now();
      throw error;
    }
  });
  const found = await fc.check(property, {
    ...{
      seed: of,
      numRuns: BATCH,
      interruptAfterTimeLimit: Math.max(1_000, until + SHRINKING_MS - Date.now()),
    },
  });
  if (found.failed && found.counterexample) keep(of, found.counterexample[0], found.errorInstance);
  say({ ...most, rss: Math.round(process.resourceUsage().maxRSS / 1024), seed: of });
}
process.exitCode = kinds.size > 0 ? 1 : 0;

function keep(of: number, input: Buffer, error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  const kind = words
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/\d+/g, '0')
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .slice(0, 160);
  if (kinds.has(kind)) return;
  kinds.add(kind);
  mkdirSync(kept, { recursive: true });
  const file = path.join(kept, `seed-${of}-${kinds.size}.gz`);
  writeFileSync(file, gzipSync(input, { level: 9 }));
  say({ found: file, seed: of, words: words.slice(0, 1_500) });
}

function say(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
