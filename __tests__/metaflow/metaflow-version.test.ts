import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import type { Ended } from '../helpers/child.js';
import { runCli } from '../helpers/cli.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';

const VERSION = '2.19.30';

/** Where the one environment of these tests is kept. */
const kept = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-kept-'));
const environments = path.join(kept, 'metaflow-runner');
const cases = makeCase('parallel', afterAll);
const args = ['run', 'flow.py', '--metaflow-version', VERSION];
const elsewhere = path.join(kept, 'elsewhere');
/** What else a job may have told pip. */
const ELSEWHERE = {
  PIP_USER: '1',
  PIP_TARGET: elsewhere,
  PIP_PREFIX: elsewhere,
  PIP_ROOT: elsewhere,
  PIP_PYTHON: '/usr/bin/false',
  PIP_DRY_RUN: '1',
};
let first: Ended;
beforeAll(async () => {
  first = await runCli(args, cases, { XDG_CACHE_HOME: kept, ...ELSEWHERE });
}, 240_000);
afterAll(() => rmSync(kept, { recursive: true, force: true }));

/** A directory for temporary files in which the environment was made before. */
function temporaryDirectory(): string {
  const directory = path.join(makeWorkspace(), 'temporary');
  mkdirSync(directory);
  symlinkSync(environments, path.join(directory, `metaflow-runner-${process.getuid?.() ?? ''}`));
  return directory;
}

describe('a Metaflow of the version asked for', () => {
  it('the requested Metaflow is installed beside the interpreter’s packages, and also runs the nodes of a parallel step', () => {
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain(`Installing metaflow==${VERSION}`);
    expect(first.stderr).toContain(`Metaflow ${VERSION} executing ClusterFlow`);
    expect(first.stdout).toMatch(/node 2 of 3/);
  });

  it('the requested Metaflow is installed in its place although pip is told to install elsewhere', () => {
    expect(first.exitCode).toBe(0);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('the requested Metaflow is found again, and what the flow starts uses its environment', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'flow.py'), BESIDE_FLOW);
    const ended = await runCli(args, workspace, { XDG_CACHE_HOME: kept });
    expect(ended.stderr).not.toContain('Installing');
    expect(ended.exitCode).toBe(0);
    const [, found = ''] = /FOUND (\{.*\})/.exec(ended.stdout) ?? [];
    const { python, pip, metaflow, virtual } = JSON.parse(found) as Record<string, string>;
    const bin = path.dirname(python ?? '');
    expect(bin.startsWith(`${environments}/metaflow-${VERSION}-`)).toBe(true);
    expect({ pip, virtual, metaflow }).toEqual({
      pip: path.join(bin, 'pip'),
      virtual: path.dirname(bin),
      metaflow: VERSION,
    });
  });

  it('the requested Metaflow is kept among temporary files if neither the tool cache nor the cache directory can be written to', async () => {
    const workspace = makeWorkspace();
    const notDirectory = path.join(workspace, 'quick.py');
    const inputs = { flow: 'quick.py', 'metaflow-version': VERSION };
    const [action, cli] = await Promise.all([
      runAction({
        workspace,
        inputs,
        env: { RUNNER_TOOL_CACHE: notDirectory, RUNNER_TEMP: temporaryDirectory() },
      }),
      runCli(['run', 'quick.py', '--metaflow-version', VERSION], workspace, {
        XDG_CACHE_HOME: notDirectory,
        TMPDIR: temporaryDirectory(),
      }),
    ]);
    expect(action.stdout).toMatch(
      /^RUNNER_TOOL_CACHE \(.*quick\.py\) cannot be written to \(.*\)\. Metaflow is installed in RUNNER_TEMP \(.*\) instead\.$/m,
    );
    expect(action).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
    expect(cli.stderr).toMatch(
      /The cache directory .* cannot be written to \(.*\)\. Metaflow is installed in .* instead\./,
    );
    expect(cli.exitCode).toBe(0);
  });
});

const BESIDE_FLOW = `
import json, os, shutil, subprocess
from metaflow import FlowSpec, step

class BesideFlow(FlowSpec):
    @step
    def start(self):
        program = "import importlib.metadata as m; print(m.version('metaflow'))"
        version = subprocess.run(["python", "-c", program], capture_output=True, text=True).stdout.strip()
        found = {"python": shutil.which("python"), "pip": shutil.which("pip"), "metaflow": version}
        print("FOUND", json.dumps({**found, "virtual": os.environ.get("VIRTUAL_ENV")}))
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    BesideFlow()
`;
