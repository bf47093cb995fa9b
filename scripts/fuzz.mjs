// Feeds hostile inputs to one of our readers for some minutes, in a separate process whose time and memory are monitored: npm run fuzz --
// TARGET [--minutes 10] [--seed N]. Failing inputs are saved in __tests__/fixtures/fuzz/TARGET, where the tests replay them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const [target = ''] = positionals;

/** A case that takes more CPU time than this does not end. */
const MAX_CASE_S_LENGTH = 120;
const MAX_RSS_MIB = 3_000;

const program = path.join(root, 'node_modules', '.cache', `fuzz-${process.pid}.mjs`);
const kept = path.join(root, '__tests__', 'fixtures', 'fuzz', target);
const temporary = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-fuzz-'));
const current = path.join(temporary, 'current');
try {
  await bundle();
  process.exitCode = await watched();
} finally {
  rmSync(program, { force: true });
  rmSync(temporary, { recursive: true, force: true });
}

async function bundle() {
  const made = await rolldown({
    input: path.join(root, '__tests__', 'fuzz', 'main.ts'),
    platform: 'node',
    external: /^(?!\.|\/)/,
    logLevel: 'silent',
  });
  await made.write({ file: program, codeSplitting: false });
  await made.close();
}

async function watched() {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1024', program, target, values.minutes, values.seed, kept, current],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TMPDIR: temporary } },
  );
  let last = {};
  createInterface(child.stdout).on('line', (line) => {
    const told = JSON.parse(line);
    if (told.found) console.log(`✗ ${path.relative(root, told.found)} (seed ${told.seed})\n  ${told.words}`);
    else last = told;
  });
  let [since, cpuThen, ended] = [0, 0, ''];
  const timer = setInterval(() => {
    const [seconds, mebibytes] = usage(child.pid);
    const changed = statSync(current, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== since) [since, cpuThen] = [changed, seconds];
    if (seconds - cpuThen > MAX_CASE_S_LENGTH)
      ended = `it does not end within ${MAX_CASE_S_LENGTH} s of the processor`;
    if (mebibytes > MAX_RSS_MIB) ended = `the process has ${mebibytes} MiB`;
    if (ended) child.kill('SIGKILL');
  }, 500);
  const [code, signal] = await new Promise((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  clearInterval(timer);
  if (code !== 0 && code !== 1) {
    mkdirSync(kept, { recursive: true });
    const file = path.join(kept, `ended-${values.seed}.gz`);
    writeFileSync(file, gzipSync(readFileSync(current), { level: 9 }));
    console.log(`✗ ${path.relative(root, file)}: ${ended || `the process ended with ${signal ?? code}`}`);
  }
  console.log(
    `${target}, seeds ${values.seed} to ${last.seed}: ${last.cases} cases; at most ${Math.round(last.cpuMs)} ms and ${Math.round(last.memoryMiB)} MiB for one; the process had ${last.rss} MiB at most.`,
  );
  return code === 0 ? 0 : 1;
}

/** CPU seconds, and mebibytes in RAM; only Linux reports them. */
function usage(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return [(Number(fields[11]) + Number(fields[12])) / 100, Math.round((pages * 4) / 1024)];
  } catch {
    return [0, 0];
  }
}
