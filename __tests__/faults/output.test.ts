import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ActionStep, runAction } from '../helpers/action.js';
import { startCli } from '../helpers/cli.js';
import { PeakMemory } from '../helpers/memory.js';
import { ResultsService } from '../helpers/results-service.js';
import { ciAfter } from '../helpers/rows.js';
import { commandsIn } from '../helpers/runner-commands.js';
import { fileText, makeWorkspace } from '../helpers/workspace.js';
import { filesOf } from '../helpers/zip.js';

const prints = (what: string) => ({ flow: 'printing.py', env: `PRINTS=${what}` });

/** The path of the log file on the runner's disk. */
function logFile(step: ActionStep): string {
  const temp = step.file('temp');
  const file = readdirSync(temp, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('stdout.log'),
  );
  return path.join(temp, file ?? '');
}

/** The end of a file that is too long to read completely. */
function tail(file: string, bytes = 10_000): string {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    const read = readSync(handle, buffer, 0, bytes, Math.max(0, statSync(file).size - bytes));
    return buffer.subarray(0, read).toString();
  } finally {
    closeSync(handle);
  }
}

describe('large output', () => {
  const expectAllShown = async (what: string, bytes: number) => {
    const workspace = makeWorkspace();
    const stdoutFile = path.join(workspace, 'job.log');
    const step = new ActionStep({ workspace, inputs: prints(what), stdoutFile });
    using memory = new PeakMemory(step.main.process.pid ?? 0);
    const result = await step.result();
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
    expect(statSync(stdoutFile).size).toBeGreaterThan(bytes);
    expect(statSync(logFile(step)).size).toBeGreaterThan(bytes);
    for (const file of [stdoutFile, logFile(step)]) expect(tail(file)).toContain('the last line\n');
    expect(tail(stdoutFile)).toContain('Done!');
    expect(memory.bytes).toBeGreaterThan(0);
    expect(memory.bytes).toBeLessThan(200 * 1024 * 1024);
  };

  for (const { tags, rows } of ciAfter(1, [
    ['400 MB', 400_000_000],
    ['a line of 500 MB', 500_000_000],
  ] as const)) {
    it.each(rows)(
      'the action shows and saves output of %s up to the last line, in little memory',
      { tags },
      expectAllShown,
    );
  }

  it.each([['2 GB', 2_000_000_000]])(
    'the action shows and saves output of %s up to the last line, in little memory',
    { tags: ['nightly'], timeout: 600_000 },
    expectAllShown,
  );

  it(
    'output for a slow reader does not accumulate in memory, and nothing is lost',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const child = startCli(['run', 'printing.py', '--env', 'PRINTS=a line of 500 MB'], workspace);
      using memory = new PeakMemory(child.process.pid ?? 0);
      let shown = 0;
      child.process.stdout?.removeAllListeners('data');
      child.process.stdout?.pause();
      await sleep(5_000);
      child.process.stdout?.on('data', (text: string) => (shown += text.length)).resume();
      expect((await child.ended).exitCode).toBe(0);
      expect(shown).toBeGreaterThan(500_000_000);
      expect(memory.bytes).toBeLessThan(250 * 1024 * 1024);
    },
  );

  it(
    'if a flow is cancelled before most of its output has been shown, the action still writes its outputs in time',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const step = new ActionStep({ workspace, inputs: { ...prints('2 GB'), params: 'seconds=600' } });
      const { stdout } = step.main.process;
      let shown = '';
      stdout?.removeAllListeners('data');
      stdout?.on('data', (text: string) => {
        shown = (shown + text).slice(-100_000);
        // The runner reads 5 MB/s.
        stdout.pause();
        setTimeout(() => stdout.resume(), 10);
      });
      await sleep(5_000);
      const cancelledAt = performance.now();
      step.main.process.kill('SIGINT');
      const result = await step.result();
      expect(performance.now() - cancelledAt).toBeLessThan(9_500);
      expect(result.outputs['status']).toBe('cancelled');
      expect(shown).toContain('The rest of the log is not shown: it could not be written in time.');
      expect(shown).toContain('::endgroup::');
    },
  );
});

/** A flow file that, when run, prints the lines of what looks like two million tasks. */
const FORGED = `
import os, time
lines = "".join("2026-01-01 10:00:00.000 [1/start/%d (pid 1)] Task is starting.\\n" % (number % 50) for number in range(10_000))
for _ in range(200):
    os.write(1, lines.encode())
open("printed", "w").close()
time.sleep(600)
`;

describe('forged events', () => {
  it(
    'millions of forged events that nobody reads need little memory, and the command can be cancelled',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'forged.py'), FORGED);
      const { process: program } = startCli(['run', 'forged.py', '--events', '-'], workspace);
      using memory = new PeakMemory(program.pid ?? 0);
      program.stdout?.removeAllListeners('data');
      program.stdout?.pause();
      await fileText(path.join(workspace, 'printed'));
      await sleep(8_000);
      program.kill('SIGINT');
      await once(program, 'exit');
      expect(memory.bytes).toBeGreaterThan(0);
      expect(memory.bytes).toBeLessThan(250 * 1024 * 1024);
    },
  );
});

describe('stalled readers', { tags: ['ci'] }, () => {
  it.each(['the command', 'the action'])(
    'a stalled reader does not prevent %s from ending when it is cancelled',
    async (what) => {
      const workspace = makeWorkspace();
      const inputs = { flow: 'voluminous.py', params: 'printed-bytes=20000000', upload: 'none' };
      const child =
        what === 'the action'
          ? new ActionStep({ workspace, inputs }).main
          : startCli(['run', 'voluminous.py', '--param', 'printed-bytes=20000000'], workspace);
      const { process: program } = child;
      program.stdout?.removeAllListeners('data');
      program.stdout?.pause();
      await sleep(6_000);
      const cancelledAt = performance.now();
      program.kill('SIGINT');
      const [code, signal] = (await once(program, 'exit')) as [number | null, string | null];
      expect(performance.now() - cancelledAt).toBeLessThan(9_500);
      expect(code).not.toBeNull();
      expect(signal).toBeNull();
    },
  );
});

describe('strange output', () => {
  it('strange output appears line by line, has no effect as a command, and is saved byte for byte', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = new ActionStep({ workspace, inputs: prints('strange bytes'), env: service.environment() });
    const result = await step.result();
    expect(result).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    for (const text of [
      'NUL  in a line\n',
      'not UTF-8: \ufffd',
      'cut in two: \ufffd\n',
      'progress 100%',
      'red',
      '\u2028line separator\u2029 \ufffdright to left\n',
      'without an end',
    ])
      expect(result.stdout).toContain(text);
    const commands = commandsIn(result.stdout).map(({ name }) => name);
    expect(commands.filter((name) => name !== 'add-mask' && name !== 'debug')).toEqual(['group', 'endgroup']);
    const uploaded = filesOf(service.artifacts[0])['stdout.log'];
    expect(uploaded?.includes(Buffer.from('not UTF-8: \xff\xfe\xc3( \xed\xa0\x80 \xf5\n', 'latin1'))).toBe(
      true,
    );
    expect(uploaded?.includes(Buffer.from('\rprogress 99%\rprogress 100%\n'))).toBe(true);
    expect(uploaded?.equals(readFileSync(logFile(step)))).toBe(true);
  });

  it('output whose lines end only in CR appears in the job log', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const step = new ActionStep({ workspace, inputs: prints('CR only') });
    const result = await step.result();
    expect(result).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    // Only the file has the lines that a terminal would overwrite.
    expect(result.stdout).toMatch(/step 19\d{4}\n/);
    expect(result.stdout).toContain('Done!');
    expect(readFileSync(logFile(step), 'utf8').match(/step \d{6}\r/g)).toHaveLength(200_000);
  });

  it('workflow commands that a flow prints have no effect', async () => {
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow: 'hostile.py' } });
    expect(step.exitCode).toBe(0);
    expect(commandsIn(step.stdout).map(({ name }) => name)).toEqual(['group', 'endgroup', 'warning']);
  });
});
