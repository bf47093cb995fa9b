import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeBundle, type Bundle } from '../../src/bundle/index.js';
import { runCli, startCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { waitUntil } from '../helpers/wait-until.js';

/** A workspace with a flow that executes these lines in its last step, and then fails. */
function failingWorkspace(lines: readonly string[]): string {
  const workspace = makeWorkspace();
  const body = [
    'import glob, os',
    'from metaflow import FlowSpec, step',
    'class FailingFlow(FlowSpec):',
    '    @step',
    '    def start(self):',
    '        self.noise = os.urandom(200_000)',
    '        self.next(self.end)',
    '    @step',
    '    def end(self):',
    ...lines.map((line) => `        ${line}`),
    "        raise ValueError('no')",
    "if __name__ == '__main__':",
    '    FailingFlow()',
  ];
  writeFileSync(path.join(workspace, 'fail.py'), body.join('\n'));
  mkdirSync(path.join(workspace, 'other'));
  writeFileSync(path.join(workspace, 'other', 'target'), 'kept');
  return workspace;
}

const COMMAND = ['run', 'fail.py', '--quiet', '--bundle-on-failure', 'left.tar.gz'];

describe('the file of --bundle-on-failure', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['a pipe', "os.mkfifo('left.tar.gz')", 'it is not a regular file'],
    ['a link', "os.symlink(os.path.abspath('other/target'), 'left.tar.gz')", 'it is a link'],
  ])) {
    it.each(rows)(
      '--bundle-on-failure neither writes to %s that the flow has put in place of the file, nor waits for it',
      { tags },
      async (_, plant, why) => {
        const workspace = failingWorkspace([plant]);
        const ended = await runCli(COMMAND, workspace);
        expect(ended.exitCode).toBe(1);
        expect(ended.stderr).toContain(`No resume bundle was written to left.tar.gz: `);
        expect(ended.stderr).toContain(why);
        expect(readFileSync(path.join(workspace, 'other', 'target'), 'utf8')).toBe('kept');
      },
    );
  }

  it(
    '--bundle-on-failure writes to a pipe that existed before, whose reader gets the bundle',
    { tags: ['ci'] },
    async () => {
      const workspace = failingWorkspace([]);
      execFileSync('mkfifo', [path.join(workspace, 'left.tar.gz')]);
      const child = startCli(COMMAND, workspace);
      const list = 'timeout 60 cat left.tar.gz | tar -tzf - | head -1';
      const read = execFileSync('sh', ['-c', list], { cwd: workspace, encoding: 'utf8' });
      expect((await child.ended).exitCode).toBe(1);
      expect(read).toBe('manifest.json\n');
    },
  );

  it(
    'cancelling the command stops --bundle-on-failure immediately and keeps the run’s exit code',
    { tags: ['ci'] },
    async () => {
      // A sparse file takes no space on the disk, and hours to read.
      const grow =
        "os.truncate(max(glob.glob('.metaflow/FailingFlow/data/*/*'), key=os.path.getsize), 60 * 10**9)";
      const workspace = failingWorkspace([grow]);
      const child = startCli(COMMAND, workspace);
      await waitUntil(() => child.stderr.includes('to resume it'));
      const cancelledAt = Date.now();
      child.process.kill('SIGINT');
      const ended = await child.ended;
      expect(Date.now() - cancelledAt).toBeLessThan(15_000);
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toContain('left.tar.gz: The command was cancelled (SIGINT).');
      expect(readdirSync(workspace).filter((name) => /left|\.tmp$/.test(name))).toEqual([]);
    },
  );
});

describe('the action’s own bundle', () => {
  it('the action’s own bundle replaces a link in its place, and the link’s target stays unchanged', async () => {
    const workspace = failingWorkspace([]);
    const [file, target] = [path.join(workspace, 'bundle.tar.gz'), path.join(workspace, 'other', 'target')];
    symlinkSync(target, file);
    await writeBundle({ manifest: { files: [] }, sources: new Map() } as unknown as Bundle, file);
    expect(readFileSync(target, 'utf8')).toBe('kept');
    expect(execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })).toBe('manifest.json\n');
  });
});

describe('a metadata service that rejects a request and quotes it', () => {
  it('if the metadata service rejects a request and quotes it, one line reports that without the key, and not as an internal error', async () => {
    const key = 'Zx9Qw7Lk3Vb5Nm1T';
    const server = createServer((request, response) => {
      response.writeHead(403).end(`bad key ${JSON.stringify(request.headers)}`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const ended = await runCli(['bundle', 'FailingFlow/1', '-o', 'b.tar.gz'], makeWorkspace(), {
      METAFLOW_DEFAULT_METADATA: 'service',
      METAFLOW_SERVICE_URL: `http://127.0.0.1:${port}/`,
      METAFLOW_SERVICE_AUTH_KEY: key,
      METAFLOW_SERVICE_RETRY_COUNT: '1',
    });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('bad key');
    expect(ended.stderr).toContain('***');
    expect(ended.stderr).not.toContain(key);
    expect(ended.stderr).not.toContain('internal error');
  });
});
