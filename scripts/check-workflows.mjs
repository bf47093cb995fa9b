// Lints the workflows, the action and the examples with actionlint and zizmor, which scripts/setup.mjs installs. Also checks how they and
// the documents pin actions, and whether the documents' workflows are valid.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['.github/workflows', 'examples/workflows'];
const workflows = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder).map((file) => path.join(folder, file)),
);

run('.tools/bin/actionlint', workflows);
run('.tools/zizmor/bin/zizmor', [
  '--offline',
  '--no-progress',
  '--quiet',
  '--persona=pedantic',
  ...workflows,
  'action.yml',
]);

run(process.execPath, ['scripts/action-pins.mjs', '--check']);
run(process.execPath, ['scripts/documented-workflows.mjs']);

function run(tool, args) {
  try {
    execFileSync(tool, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    console.error(
      error.code === 'ENOENT'
        ? `${tool} is missing: run "npm run setup".`
        : `${tool === process.execPath ? args[0] : tool} found faults.`,
    );
    process.exitCode = 1;
  }
}
