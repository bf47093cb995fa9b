import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
/* eslint-disable no-console -- this is the output of a command */
import { cleanEnvironment } from '../helpers/clean-environment.js';
import { PYTHON_REMOTE, ROOT } from '../helpers/paths.js';
import { Place } from './cluster/place.js';

/**
 * Deploys a flow to Argo Workflows on this machine and triggers a run of it, with the built command, which writes its files about the run to
 * `out`. @returns the exit code of the last command
 */
export async function demonstrate(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { keep: { type: 'boolean' }, out: { type: 'string', default: 'argo-run' } },
  });
  const [flow = path.join('examples', 'slowflow.py'), ...others] = positionals;
  await using place = await Place.start();
  const settings = { ...place.settings, METAFLOW_USER: 'you' };
  const env = { ...cleanEnvironment(), ...settings, PATH: `${path.dirname(PYTHON_REMOTE)}:${pathOf()}` };
  mkdirSync(values.out, { recursive: true });
  const where = ['--orchestrator', 'argo-workflows', '--option', 'pylint=false'];
  const deployed = await command(['deploy', flow, ...where], env);
  const code =
    deployed === 0
      ? await command(['trigger', flow, ...others, ...where, '--out', values.out], env)
      : deployed;
  if (values.keep === true) {
    console.log('\nThe cluster is there until you press Ctrl-C. In another terminal:\n');
    for (const [name, value] of Object.entries({ ...settings, PATH: env.PATH }))
      console.log(`export ${name}="${value}"`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
  return code;
}

/** Runs the built command; Ctrl-C reaches it as well as us. */
async function command(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  console.log(`\n$ metaflow-runner ${args.join(' ')}`);
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', 'cli', 'index.js'), ...args], {
    ...{ env, stdio: 'inherit' },
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  process.off('SIGINT', ignore);
  return code;
}

function pathOf(): string {
  return process.env['PATH'] ?? '';
}
