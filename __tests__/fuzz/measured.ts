import { readFileSync, writeFileSync } from 'node:fs';
import { Violation, type Budget, type Target } from './target.js';

const MIB = 1024 * 1024;

export interface Cost {
  readonly cpuMs: number;
  /** The largest growth of this process, in MiB; 0 if the system does not report it. */
  readonly memoryMiB: number;
}

/** How many times to run a case that exceeds its budget: what the machine or V8's collector adds by chance varies. */
const TIMES = 3;

/**
 * Runs a case, and checks that it stays within its budget. Time is processor time, so other programs do not count.
 * @param margin the factor by which the case may exceed the budget
 * @throws {Violation} or whatever the case threw
 */
export async function measured(target: Target, input: Buffer, margin = 1): Promise<Cost> {
  const { cpuMs, memoryMiB } = limits(target.budget, input.length, margin);
  let least: Cost = { cpuMs: Infinity, memoryMiB: Infinity };
  for (let time = 0; time < TIMES && (least.cpuMs > cpuMs || least.memoryMiB > memoryMiB); time += 1) {
    const cost = await once(target, input);
    least = {
      cpuMs: Math.min(least.cpuMs, cost.cpuMs),
      memoryMiB: Math.min(least.memoryMiB, cost.memoryMiB),
    };
  }
  const cost = `${least.cpuMs.toFixed()} ms, ${least.memoryMiB.toFixed()} MiB for ${input.length} bytes`;
  if (least.cpuMs > cpuMs) throw new Violation(`it takes more time than ${cpuMs.toFixed()} ms: ${cost}`);
  if (least.memoryMiB > memoryMiB)
    throw new Violation(`it takes more memory than ${memoryMiB.toFixed()} MiB: ${cost}`);
  return least;
}

async function once(target: Target, input: Buffer): Promise<Cost> {
  const before = memory(true);
  const cpu = process.cpuUsage();
  await target.check(input);
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, memoryMiB: Math.max(0, memory(false) - before) / MIB };
}

function limits(budget: Budget, bytes: number, margin: number): Cost {
  return {
    cpuMs: margin * (budget.cpuMs + (budget.cpuMsPerKiB * bytes) / 1024),
    memoryMiB: margin * (budget.memoryMiB + (budget.memoryTimes * bytes) / MIB),
  };
}

/** The most RAM that this process has had, which Linux remembers; with `forget`, only since now. */
function memory(forget: boolean): number {
  if (process.platform !== 'linux') return 0;
  try {
    if (forget) writeFileSync('/proc/self/clear_refs', '5');
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
