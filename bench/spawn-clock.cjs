// Loaded before the action's own program: notes when the flow was spawned and when it exited, and what the process cost, altogether and
// while a flow only slept.
const childProcess = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { setTimeout } = require('node:timers');

/** So long after its spawning, a flow that does nothing but sleep has printed what there is to print. */
const SETTLED_MS = 5_000;

const now = () => performance.timeOrigin + performance.now();
const file = process.env.SPAWN_CLOCK;
delete process.env.SPAWN_CLOCK;
const milliseconds = ({ user, system }) => (user + system) / 1000;
const noted = {};
const { spawn } = childProcess;
childProcess.spawn = function (command, args, options) {
  const isFlow = Array.isArray(args) && args.includes('run') && noted.spawned === undefined;
  if (isFlow) noted.spawned = now();
  if (isFlow && process.env.SPAWN_CLOCK_ALONE) process.exit(0);
  const child = spawn.call(this, command, args, options);
  if (isFlow) {
    let settled;
    setTimeout(() => (settled = process.cpuUsage()), SETTLED_MS).unref();
    child.once('exit', () => {
      noted.exited = now();
      if (settled) noted.idleCpuMs = milliseconds(process.cpuUsage(settled));
    });
  }
  return child;
};
syncBuiltinESMExports();
process.once('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ ...noted, cpuMs: milliseconds(process.cpuUsage()), maxRss: maxRSS * 1024 }),
  );
});
