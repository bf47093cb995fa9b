import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { whenFinished } from '../helpers/finished.js';
import { ROOT } from '../helpers/paths.js';

const [OLD, NEW] = ['a'.repeat(40), 'b'.repeat(40)];
const WORKFLOW = '.github/workflows/ci.yml';

function pins(files: Readonly<Record<string, string>>, ...args: string[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-pins-'));
  whenFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
  const script = path.join(ROOT, 'scripts', 'action-pins.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { status, stderr, read: (file: string) => readFileSync(path.join(directory, file), 'utf8') };
}

const uses = (action: string) => `      - uses: ${action}\n`;

describe('the versions of actions', () => {
  it('examples and documents get the versions that the workflows have, and the check then passes', () => {
    const files = {
      [WORKFLOW]:
        uses(`actions/checkout@${NEW} # v7.0.1`) + uses(`github/codeql-action/init@${NEW} # v4.0.0`),
      'examples/workflows/run.yml': uses(`actions/checkout@${OLD} # v5.0.0`),
      'README.md': uses('actions/checkout@v5') + uses('metaflow-runner/metaflow-runner@COMMIT_SHA'),
      'docs/use.md': uses(`github/codeql-action/analyze@${OLD} # v3.0.0`),
    };
    const checked = pins(files, '--check');
    expect(checked.status).toBe(1);
    expect(checked.read('README.md')).toBe(files['README.md']);
    const written = pins(files);
    expect(written.status).toBe(0);
    const after = Object.fromEntries(Object.keys(files).map((file) => [file, written.read(file)]));
    expect(after).toEqual({
      [WORKFLOW]: files[WORKFLOW],
      'examples/workflows/run.yml': uses(`actions/checkout@${NEW} # v7.0.1`),
      'README.md':
        uses(`actions/checkout@${NEW} # v7.0.1`) + uses('metaflow-runner/metaflow-runner@COMMIT_SHA'),
      'docs/use.md': uses(`github/codeql-action/analyze@${NEW} # v4.0.0`),
    });
    expect(pins(after, '--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['a tag in a workflow', { [WORKFLOW]: uses('actions/checkout@v5') }],
    ['a SHA without a version', { [WORKFLOW]: uses(`actions/checkout@${NEW}`) }],
    ['a branch in an example', { 'examples/workflows/run.yml': uses('azure/login@main') }],
    [
      'two versions in two workflows',
      {
        [WORKFLOW]: uses(`actions/checkout@${NEW} # v7.0.1`),
        '.github/workflows/e2e.yml': uses(`actions/checkout@${OLD} # v5.0.0`),
      },
    ],
    [
      'two versions in two examples',
      {
        'examples/workflows/a.yml': uses(`azure/login@${NEW} # v3.0.1`),
        'examples/workflows/b.yml': uses(`azure/login@${OLD} # v3.0.0`),
      },
    ],
  ])('the check of versions fails for %s', (_, files) => {
    const { status, stderr } = pins(files, '--check');
    expect(stderr).not.toBe('');
    expect(status).toBe(1);
  });
});
