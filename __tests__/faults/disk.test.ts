import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { Child } from '../helpers/child.js';
import { runCli } from '../helpers/cli.js';
import { fill, smallDisk } from '../helpers/disk.js';
import { ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const MEGABYTE = 1024 * 1024;

describe('full disks', () => {
  it('if the disk for logs is full, the flow fails because it cannot print, and the report names the disk', async () => {
    const temp = smallDisk(2 * MEGABYTE);
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'voluminous.py', params: 'printed-bytes=8000000' },
      env: { RUNNER_TEMP: temp },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'flow-name': 'VoluminousFlow' } });
    expect(step.outputs['run-id']).toMatch(/^\d+$/);
    expect(step.warnings.filter((message) => message.includes('is full'))).toEqual([
      expect.stringContaining(temp),
    ]);
    const [log = ''] = readdirSync(temp, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('stdout.log'),
    );
    expect(readFileSync(path.join(temp, log), 'utf8')).toContain('x'.repeat(999));
  });

  it(
    'if the datastore’s disk fills up, the flow fails, and the report names the disk',
    { tags: ['ci'] },
    async () => {
      const workspace = smallDisk(3 * MEGABYTE);
      cpSync(path.join(makeWorkspace(), 'voluminous.py'), path.join(workspace, 'voluminous.py'));
      const step = await runAction({
        workspace,
        inputs: { flow: 'voluminous.py', params: 'kept-bytes=8000000' },
      });
      expect(step).toMatchObject({
        exitCode: 1,
        outputs: { status: 'failed', 'flow-name': 'VoluminousFlow' },
      });
      expect(step.errors).toHaveLength(1);
      // Outside the group, where nobody has to unfold it.
      expect(step.stdout.slice(step.stdout.lastIndexOf('::endgroup::'))).toContain('No space left on device');
    },
  );

  it('if the datastore’s disk is full from the start, the report names the disk', async () => {
    const workspace = smallDisk(MEGABYTE);
    cpSync(path.join(makeWorkspace(), 'quick.py'), path.join(workspace, 'quick.py'));
    fill(workspace);
    const step = await runAction({ workspace, inputs: { flow: 'quick.py' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'run-id': '' } });
    expect(step.warnings).toContainEqual(expect.stringMatching(/disk containing .* is full/));
  });

  it('a full disk for outputs causes a warning and leaves no partial output', async () => {
    const disk = smallDisk(MEGABYTE);
    const output = path.join(disk, 'output');
    writeFileSync(output, 'before=1\n'.repeat(100));
    fill(disk);
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', params: `message: "${'m'.repeat(20_000)}"` },
      env: { GITHUB_OUTPUT: output },
    });
    expect(step.exitCode).toBe(0);
    expect(step.warnings.filter((message) => message.includes('outputs could not be written'))).toHaveLength(
      1,
    );
    const text = readFileSync(output, 'utf8');
    const entries = text.match(/^\S+?<<(\S+)\n[\s\S]*?\n\1$/gm) ?? [];
    expect(text.replaceAll(/^\S+?<<(\S+)\n[\s\S]*?\n\1\n/gm, '')).toBe('before=1\n'.repeat(100));
    expect(entries.join()).not.toContain('m'.repeat(20_000));
  });

  it(
    'a full disk for the summary causes a warning and leaves no partial summary',
    { tags: ['ci'] },
    async () => {
      const disk = smallDisk(MEGABYTE);
      const summary = path.join(disk, 'summary');
      // Uses all but the last 100 bytes of the file system's block.
      const before = 'before\n'.padStart(4096 - 100, '-');
      writeFileSync(summary, before);
      fill(disk);
      const step = await runAction({
        workspace: makeWorkspace(),
        inputs: { flow: 'quick.py', params: `message: "${'m'.repeat(20_000)}"` },
        env: { GITHUB_STEP_SUMMARY: summary },
      });
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      expect(
        step.warnings.filter((message) => message.includes('summary could not be written')),
      ).toHaveLength(1);
      expect(readFileSync(summary, 'utf8')).toBe(before);
    },
  );

  it('a full disk for the action’s saved state causes a warning', { tags: ['ci'] }, async () => {
    const disk = smallDisk(MEGABYTE);
    const state = path.join(disk, 'state');
    writeFileSync(state, '');
    fill(disk);
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py' },
      env: { GITHUB_STATE: state },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
    expect(step.warnings).toContainEqual(expect.stringContaining('Could not save state for the post step'));
    expect(readFileSync(state, 'utf8')).toMatch(/^$|\n$/);
  });

  it(
    'if the disk has no room for the redacted copy of the logs, the action warns and does not upload them',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const temp = smallDisk(3 * MEGABYTE);
      const step = await runAction({
        workspace: makeWorkspace(),
        inputs: { flow: 'voluminous.py', params: 'printed-bytes=1900000', mask: 'Workflow starting' },
        env: { ...service.environment(), RUNNER_TEMP: temp },
      });
      expect(step).toMatchObject({ outputs: { status: 'successful', 'log-artifact': '' }, exitCode: 0 });
      expect(step.warnings).toEqual([expect.stringMatching(/could not be uploaded.*ENOSPC/)]);
      expect(service.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^metaflow-report-/)]);
    },
  );

  it('if the disk for --out is full, the command fails and names the disk', async () => {
    const disk = smallDisk(2 * MEGABYTE);
    const workspace = makeWorkspace();
    const ended = await runCli(
      ['run', 'voluminous.py', '--param', 'printed-bytes=8000000', '--out', disk, '--quiet'],
      workspace,
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(`The disk containing ${disk} is full`);
  });

  it.each([
    [0, ['run', 'quick.py', '--json', '-']],
    [2, ['types', 'quick.py', '-o', '-']],
  ])(
    'if the disk for stdout is full, the command says so and ends with %i: %j',
    async (exitCode, [command, ...args]) => {
      const disk = smallDisk(MEGABYTE);
      fill(disk);
      const entry = path.join(ROOT, 'dist', 'cli', 'index.js');
      const options = { cwd: makeWorkspace(), env: cleanEnvironment() };
      const words = [entry, command as string, ...args];
      const ended = await new Child(process.execPath, words, options, path.join(disk, 'stdout')).ended;
      expect(ended.exitCode).toBe(exitCode);
      const said = ended.stderr.match(/^metaflow-runner: stdout could not be written: .*$/gm);
      expect(said).toEqual([expect.stringContaining('no space left on device')]);
    },
  );
});

describe('unwritable files and directories', () => {
  it('an unwritable RUNNER_TEMP is a clear error before anything starts', async () => {
    const workspace = makeWorkspace();
    const temp = path.join(workspace, 'temp');
    writeFileSync(temp, '');
    const step = await runAction({ workspace, inputs: { flow: 'quick.py' }, env: { RUNNER_TEMP: temp } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(step.errors).toEqual([expect.stringContaining('temporary files is not writable')]);
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });

  it('an unwritable TMPDIR is a clear error before anything starts', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'quick.py', '--out', 'out'], workspace, {
      TMPDIR: path.join(workspace, 'quick.py'),
    });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toMatch(/Cannot create a temporary directory in .*quick\.py.*TMPDIR/);
    expect(ended.stderr).not.toContain('internal error');
  });

  it('the error quotes Metaflow if the workspace is unwritable', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, '.metaflow'), 'a file where a directory should be');
    const step = await runAction({ workspace, inputs: { flow: 'quick.py' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'run-id': '' } });
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toContain('.metaflow');
  });

  it(
    'one warning says that the file for outputs is missing or is a directory',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      mkdirSync(path.join(workspace, 'directory'));
      for (const GITHUB_OUTPUT of ['/nowhere/output', path.join(workspace, 'directory')]) {
        const step = await runAction({ workspace, inputs: { flow: 'quick.py' }, env: { GITHUB_OUTPUT } });
        expect(step.exitCode).toBe(0);
        expect(step.warnings.filter((message) => message.includes('outputs could not'))).toHaveLength(1);
      }
    },
  );
});
