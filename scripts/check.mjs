// Everything that CI checks apart from the tests, in two lanes; what a check says stands below its name when it has ended.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

// The check of dist/ makes lib/ anew, whose types two others read: these come after it.
const built = check('check:dist');
await Promise.all([
  built.then(() => check('lint')),
  inTurn('format:check', 'docs:check', 'check:workflows', 'check:pictures')
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
