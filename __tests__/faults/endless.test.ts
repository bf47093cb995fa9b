import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegularFile, readRegularText } from '../../src/client/regular-file.js';
import { askPython } from '../../src/execution/ask-python.js';
import { runCli } from '../helpers/cli.js';
import { endlessPages } from '../helpers/endless.js';
import { makeWorkspace } from '../helpers/workspace.js';

describe('what has no end', () => {
  it.each(['/proc/self/environ', '/proc/self/pagemap', '/proc/version'])(
    'a link to a device is not read as a file: %s',
    (target) => {
      const file = path.join(makeWorkspace(), 'HEAD');
      symlinkSync(target, file);
      expect(() => readRegularText(file, 100)).toThrow('is not a regular file');
      expect(() => readRegularFile(file)).toThrow('is not a regular file');
      rmSync(file);
    },
  );

  it('an installation of Metaflow that prints without end is stopped and costs little memory', async () => {
    const workspace = makeWorkspace();
    const prints = ['import os, sys', "while 'venv' in sys.orig_argv:", "    os.write(1, b'x' * 1_000_000)"];
    writeFileSync(path.join(workspace, 'sitecustomize.py'), prints.join('\n'));
    const args = ['run', 'quick.py', '--metaflow-version', '2.19.30'];
    const ended = await runCli(args, workspace, { PYTHONPATH: workspace, XDG_CACHE_HOME: workspace });
    expect(ended.stderr).toContain('it printed more than 67108864 bytes');
    expect(ended.exitCode).toBe(2);
  });

  it.runIf(process.platform === 'linux')(
    'a package index whose page never ends is given up where it would cost more than a little memory',
    async () => {
      await using index = await endlessPages({
        ...{ type: 'text/html', begin: '<html><body>', piece: '<a href="x-1.0.tar.gz">x</a>\n' },
      });
      const workspace = makeWorkspace();
      const ended = await runCli(['run', 'quick.py', '--metaflow-version', '2.19.30'], workspace, {
        ...{ PIP_INDEX_URL: `${index.url}/simple`, PIP_FIND_LINKS: '', XDG_CACHE_HOME: workspace },
      });
      expect(ended.stderr).toContain('metaflow==2.19.30 could not be installed: MemoryError');
      expect(ended.exitCode).toBe(2);
    },
  );

  it('a process that a Python program leaves behind, with the output open, does not delay its answer', async () => {
    const left =
      "import subprocess; subprocess.Popen(['sleep', '15'], start_new_session=True); print('[1]', flush=True)";
    const asked = { python: undefined, cwd: makeWorkspace(), env: process.env as Record<string, string> };
    const began = performance.now();
    expect(await askPython(asked, { program: left, within: 10_000, signal: undefined })).toEqual([1]);
    expect(
      await askPython(asked, {
        program: `${left}; import time; time.sleep(60)`,
        within: 500,
        signal: undefined,
      }),
    ).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(12_000);
  });
});
