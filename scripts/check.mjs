// Everything that CI checks apart from the tests, in two lanes. When a check has ended, its output is printed below its name.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

// The check of dist/ rebuilds lib/, whose types two other checks read, so these come after it.
const built = check('check:dist');
await Promise.all([
  built.then(() => check('lint')),
  inTurn('format:check', 'docs:check', 'check:workflows', 'check:screenshots')
    .then(() => built)
    .then(() => check('typecheck')),
]);

async function inTurn(...names) {
  for (const name of names) await check(name);
}

async function check(name) {
  const begun = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  if (code !== 0) process.exitCode = 1;
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n${said.join('')}`);
}
