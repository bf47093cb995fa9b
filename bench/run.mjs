// Runs the benchmark with the Node that GitHub runs the action with, which also reads TypeScript.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { NODE24, ROOT } from './subjects.mjs';

const args = [path.join(ROOT, 'bench', 'index.mjs'), ...process.argv.slice(2)];
process.exitCode = spawnSync(NODE24, args, { stdio: 'inherit' }).status ?? 1;
