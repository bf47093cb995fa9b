import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  followFile,
  splitLines,
  type LogChunk,
  type LogLine,
  type LogWriter,
} from '../../src/runner/log/log-stream.js';

const ENDED: LogWriter = { hasEnded: () => true, ended: Promise.resolve() };

function logFile(content: string | Buffer = ''): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-log-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  const file = path.join(directory, 'log');
  writeFileSync(file, content);
  return file;
}

async function linesOf(chunks: AsyncIterable<LogChunk>): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for await (const line of splitLines(chunks)) lines.push(line);
  return lines;
}

describe('a log that is still being written', () => {
  it('a log stream yields every line of a real process in order, from the first to the last', async () => {
    const file = logFile();
    const program =
      'for (let i = 0; i < 100000; i++) console.log("line " + i); process.stdout.write("the end")';
    const child = spawn(process.execPath, ['-e', program], {
      stdio: ['ignore', openSync(file, 'a'), 'ignore'],
    });
    let exited = false;
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => {
        exited = true;
        resolve();
      });
    });
    const lines = await linesOf(followFile(file, { hasEnded: () => exited, ended }));
    expect(lines).toHaveLength(100_001);
    expect(lines[0]?.line).toBe('line 0');
    expect(lines.at(-1)?.line).toBe('the end');
    expect(lines.every(({ line }, index) => index === 100_000 || line === `line ${index}`)).toBe(true);
  });

  it('a log stream yields a line as soon as it is written', async () => {
    const file = logFile();
    let ended = false;
    let end: () => void = () => undefined;
    const ending = new Promise<void>((resolve) => {
      end = resolve;
    });
    const lines = splitLines(followFile(file, { hasEnded: () => ended, ended: ending }));
    const next = lines.next();
    await sleep(50);
    const writtenAt = performance.now();
    appendFileSync(file, 'now\n');
    expect((await next).value).toEqual({ position: 4, line: 'now' });
    expect(performance.now() - writtenAt).toBeLessThan(500);
    ended = true;
    end();
    expect((await lines.next()).done).toBe(true);
  });

  it('a reader can leave a log stream at any time', async () => {
    const file = logFile('a\nb\n');
    for await (const { line } of splitLines(
      followFile(file, { hasEnded: () => false, ended: new Promise(() => undefined) }),
    )) {
      if (line === 'b') break;
    }
  });
});

describe('a position', () => {
  it('a position is where the next line starts, and reading continues there', async () => {
    const text = 'first\n\nünïcode ✓\nlast';
    const file = logFile(text);
    const lines = await linesOf(followFile(file, ENDED));
    expect(lines.map(({ line }) => line)).toEqual(text.split('\n'));
    expect(lines.map(({ position }) => position)).toEqual([6, 7, 21, 25]);
    for (const [index, { position }] of lines.entries()) {
      expect(await linesOf(followFile(file, ENDED, position))).toEqual(lines.slice(index + 1));
    }
  });

  it('a position past the end of a finished log yields nothing', async () => {
    expect(await linesOf(followFile(logFile('abc\n'), ENDED, 99))).toEqual([]);
  });

  it.each([-1, 0.5, Number.NaN])('a position of %d is rejected', async (position) => {
    await expect(linesOf(followFile(logFile(), ENDED, position))).rejects.toThrow(RangeError);
  });
});

describe('lines', () => {
  it('lines are the same however the bytes are split into chunks', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 60 })
      .map((array) => Buffer.from(array.map((byte) => (byte % 5 === 0 ? 10 : byte))));
    await fc.assert(
      fc.asyncProperty(bytes, fc.array(fc.nat(60)), async (content, cuts) => {
        const places = [...new Set([...cuts.filter((cut) => cut < content.length), content.length])].sort(
          (a, b) => a - b,
        );
        const cut = places.map((end, index) => ({
          position: end,
          bytes: content.subarray(places[index - 1] ?? 0, end),
        }));
        const whole = await linesOf(Readable([{ position: content.length, bytes: content }]));
        expect(await linesOf(Readable(cut))).toEqual(whole);
        const texts = content.toString('latin1').split('\n');
        if (texts.at(-1) === '') texts.pop();
        expect(whole.map(({ line }) => line)).toEqual(
          texts.map((text) => Buffer.from(text, 'latin1').toString('utf8')),
        );
      }),
    );
  });

  it('a sparse log with a size of a terabyte yields only the lines that were written', async () => {
    const file = logFile('before\n');
    truncateSync(file, 2 ** 40);
    const [line, ...more] = await linesOf(followFile(file, ENDED));
    expect(line?.line).toBe('before');
    expect(more.map((rest) => rest.line.replaceAll('\0', ''))).toEqual(['']);
  });

  it('a line of a log may be longer than the buffer that it is read into', async () => {
    const [line] = await linesOf(followFile(logFile(`${'x'.repeat(5_000_000)}\n`), ENDED));
    expect(line?.line).toHaveLength(5_000_000);
  });
});

async function* Readable(chunks: readonly LogChunk[]): AsyncGenerator<LogChunk> {
  yield* chunks;
  await Promise.resolve();
}
