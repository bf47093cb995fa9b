// How things are measured: whole processes, in turns, and the median of the turns.
import { spawn } from 'node:child_process';

/** Measures each in turn, so that other load on the machine affects all alike. Returns the median and all values of each. */
export async function interleaved(turns, measures) {
  const values = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, measure] of Object.entries(measures)) values[name].push(await measure(turn));
  }
  return Object.fromEntries(Object.entries(values).map(([name, of]) => [name, median(of)]));
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** Runs a program to its end. `ms` is the time from before its start until its exit. @throws {Error} with its output if it fails */
export async function runProgram(command, args, { stdio = ['ignore', 'pipe', 'pipe'], ...options } = {}) {
  const begun = performance.now();
  const child = spawn(command, args, { ...options, stdio });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream]?.on('data', (data) => (output[stream] += data));
  let ms = 0;
  child.once('exit', () => (ms = performance.now() - begun));
  const exitCode = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (exitCode !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${exitCode}: ${output.stdout.slice(-2000)}${output.stderr.slice(-2000)}`,
    );
  return { ms, ...output };
}

/** The same, if only the time matters. */
export async function timeOf(command, args, options) {
  return (await runProgram(command, args, options)).ms;
}

export const times = (ratio) => `${ratio.toFixed(2)} ×`;

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

export function milliseconds(value) {
  if (value >= 10_000) return seconds(value);
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
}

export function bytes(value) {
  return value < 1e6 ? `${(value / 1e3).toFixed(0)} kB` : `${(value / 1e6).toFixed(1)} MB`;
}
