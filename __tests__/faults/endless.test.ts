import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegularFile, readRegularText } from '../../src/client/regular-file.js';
import { askPython } from '../../src/execution/ask-python.js';
import { runCli } from '../helpers/cli.js';
import { endlessPages } from '../helpers/endless.js';
import { makeWorkspace } from '../helpers/workspace.js';

describe('endless data', () => {
  it.each(['/proc/self/environ', '/proc/self/pagemap', '/proc/version'])(
    'a link to %s is not read as a regular file',
    (target) => {
      const file = path.join(makeWorkspace(), 'HEAD');
      symlinkSync(target, file);
      expect(() => readRegularText(file, 100)).toThrow('is not a regular file');
      expect(() => readRegularFile(file)).toThrow('is not a regular file');
      rmSync(file);
    },
  );

  it('the command stops an installation of Metaflow that prints endlessly, and needs little memory', async () => {
    const workspace = makeWorkspace();
    const prints = ['import os, sys', "while 'venv' in sys.orig_argv:", "    os.write(1, b'x' * 1_000_000)"];
    writeFileSync(path.join(workspace, 'sitecustomize.py'), prints.join('\n'));
    const args = ['run', 'quick.py', '--metaflow-version', '2.19.30'];
    const ended = await runCli(args, workspace, { PYTHONPATH: workspace, XDG_CACHE_HOME: workspace });
    expect(ended.stderr).toContain('it printed more than 67108864 bytes');
    expect(ended.exitCode).toBe(2);
  });

  it.runIf(process.platform === 'linux')(
    'an installation from a package index with an endless page fails at its memory limit',
    { tags: ['nightly'] },
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

  it('a process that a Python program leaves behind, with its output open, does not delay the program’s answer', async () => {
    const program =
      "import subprocess; subprocess.Popen(['sleep', '15'], start_new_session=True); print('[1]', flush=True)";
    const options = { python: undefined, cwd: makeWorkspace(), env: process.env as Record<string, string> };
    const began = performance.now();
    expect(await askPython(options, { program, within: 10_000, signal: undefined })).toEqual([1]);
    expect(
      await askPython(options, {
        program: `${program}; import time; time.sleep(60)`,
        within: 500,
        signal: undefined,
      }),
    ).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(12_000);
  });
});
