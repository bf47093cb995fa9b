// Loaded before the action's own program: notes when the flow was spawned and when it exited, and what the process cost.
const childProcess = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const now = () => performance.timeOrigin + performance.now();
const file = process.env.SPAWN_CLOCK;
delete process.env.SPAWN_CLOCK;
const noted = {};
const { spawn } = childProcess;
childProcess.spawn = function (command, args, options) {
  const isFlow = Array.isArray(args) && args.includes('run') && noted.spawned === undefined;
  if (isFlow) noted.spawned = now();
  const child = spawn.call(this, command, args, options);
  if (isFlow) child.once('exit', () => (noted.exited = now()));
  return child;
};
syncBuiltinESMExports();
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ ...noted, cpuMs: (user + system) / 1000, maxRss: maxRSS * 1024 }));
});
