// Loaded before the action's own program: records when the flow was spawned and when it exited, and what the process cost, in total and
// while a flow only slept.
const childProcess = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { setInterval } = require('node:timers');

/** A flow that sleeps longer than this is idle for some consecutive seconds, however late it started. */
const IDLE_SECONDS = 4;

/** The minimum usage over that many consecutive seconds, from regular samples; `undefined` if there are too few. */
function leastInSeconds(seconds, samples) {
  const used = samples.slice(seconds).map((sample, index) => sample - samples[index]);
  return used.length > 0 ? Math.min(...used) : undefined;
}

const file = process.env.SPAWN_CLOCK;
delete process.env.SPAWN_CLOCK;
const now = () => performance.timeOrigin + performance.now();
const milliseconds = ({ user, system }) => (user + system) / 1000;
const noted = {};
const { spawn } = childProcess;
childProcess.spawn = function (command, args, options) {
  const isFlow = Array.isArray(args) && args.includes('run') && noted.spawned === undefined;
  if (isFlow) noted.spawned = now();
  if (isFlow && process.env.SPAWN_CLOCK_ALONE) process.exit(0);
  const child = spawn.call(this, command, args, options);
  if (isFlow) {
    const samples = [];
    setInterval(() => samples.push(process.cpuUsage()), 1_000).unref();
    child.once('exit', () => {
      noted.exited = now();
      noted.idleCpuMs = leastInSeconds(IDLE_SECONDS, samples.map(milliseconds));
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
