import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { whenFinished } from '../helpers/finished.js';
import { ROOT } from '../helpers/paths.js';

const OWN = 'metaflow-runner/metaflow-runner@COMMIT_SHA';

/** The result of the check for a README with a block of YAML. */
function checked(block: string) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-documented-'));
  whenFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const folder of ['docs', 'examples/workflows'])
    mkdirSync(path.join(directory, folder), { recursive: true });
  cpSync(path.join(ROOT, 'action.yml'), path.join(directory, 'action.yml'));
  symlinkSync(path.join(ROOT, 'dist'), path.join(directory, 'dist'));
  writeFileSync(path.join(directory, 'README.md'), `# A page\n\n\`\`\`yaml\n${block}\`\`\`\n`);
  const script = path.join(ROOT, 'scripts', 'documented-workflows.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script], { cwd: directory, encoding: 'utf8' });
  return { status, stdout };
}

it.each([
  ['steps', `- uses: ${OWN}\n  with:\n    flow: train.py\n`],
  ['the inputs of a step', '        with:\n          flow: train.py\n'],
  [
    'jobs',
    `jobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${OWN}\n        with: {flow: train.py}\n`,
  ],
])('a workflow in a document is checked even if the document shows only %s', (_, block) => {
  expect(checked(block)).toEqual({ status: 0, stdout: '' });
  const wrong = checked(block.replace('flow:', 'flows:'));
  expect(wrong.stdout).toContain('README.md-line-3.yml');
  expect(wrong.stdout).toContain('input "flows" is not defined in action "Metaflow Runner"');
  expect(wrong.status).toBe(1);
});
