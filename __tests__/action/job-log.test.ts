import { stripVTControlCharacters } from 'node:util';
import * as core from '@actions/core';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { jobLog } from '../../src/action/runner-commands/job-log.js';
import { logText } from '../../src/display/log-text.js';
import { RunProgress } from '../../src/display/progress.js';
import { RunLog } from '../../src/display/run-log.js';
import { SerialQueue } from '../../src/display/serial-queue.js';
import { commandsIn, type WorkflowCommand } from '../helpers/runner-commands.js';

const NAMES = ['error', 'set-output name=x', 'add-mask', 'stop-commands', 'endgroup', 'GROUP', 'our-token'];
const WHITE = ['\n', '\r', ' ', '\t', '\v', '\u0085', '\u00a0', '\u2028', '\u3000', '\ufeff'];
const IGNORED = ['\0', '\u00ad', '\u200b', '\u200d', '\u001b[31m'];
const FRAGMENTS = ['::', ':', '##[', '##', '#', '[', ']', '\\', 'x', 'é', '：', '∷', '⩴', '%0A'];
const PREFIXES = ['2026-11-22 10:15:23.754 [1/a/2 (pid 3)] ', 'progress 1%\r'];
const hostile = fc
  .array(fc.constantFrom(...FRAGMENTS, ...WHITE, ...IGNORED, ...NAMES, ...PREFIXES), { maxLength: 40 })
  .map((parts) => parts.join(''));

const command = fc
  .tuple(fc.constantFrom(...WHITE, ''), fc.constantFrom(...NAMES), hostile)
  .chain(([white, name, data]) => fc.constantFrom(`${white}::${name}::${data}`, `${data}##[${name}]${data}`));

const output = fc.array(fc.oneof(hostile, command), { maxLength: 6 }).map((parts) => parts.join('\n'));

/** Something that is written to the job log: a piece of the flow's output, or one of our own commands. */
type Written =
  | { readonly flow: 'stdout' | 'stderr'; readonly bytes: Buffer }
  | { readonly own: 'error' | 'group'; readonly text: string };

/** Everything that is written, as the runner reads it. */
async function written(parts: readonly Written[], title: string): Promise<string> {
  let text = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  try {
    const log = new RunLog({
      order: 'live',
      title,
      label: '',
      files: { stdout: '', stderr: '' },
      progress: new RunProgress(),
      turns: new SerialQueue(),
      screen: jobLog,
    });
    for (const part of parts) {
      if ('flow' in part) await log.write(part.flow, part.bytes);
      else if (part.own === 'error')
        core.error(part.text, { title: part.text, file: part.text, startLine: 3 });
      else jobLog.startGroup(part.text);
    }
    await log.end();
  } finally {
    spy.mockRestore();
  }
  return text;
}

const pieces = fc
  .tuple(output, output, fc.array(fc.nat(200), { maxLength: 8 }))
  .map(([stdout, stderr, cuts]): Written[] => [
    ...cut(Buffer.from(stdout), cuts).map((bytes) => ({ flow: 'stdout', bytes }) as const),
    ...cut(Buffer.from(stderr), [...cuts].reverse()).map((bytes) => ({ flow: 'stderr', bytes }) as const),
  ]);

function cut(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

/** The frames that the runner annotates if setup-python ran before; it matches lines without their colours. */
function annotatedBySetupPython(log: string): string[] {
  const lines = stripVTControlCharacters(log).split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const frame = /^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/.exec(line);
    const raises = /^\s*raise\s(.*)\('(.*)'\)$/.test(lines[index + 1] ?? '');
    return frame && raises ? [`${frame[1] ?? ''}:${frame[2] ?? ''}`] : [];
  });
}

describe('the job log', () => {
  it('the job log has no workflow commands but our own, whatever a flow prints on either stream, however the output is split', async () => {
    await fc.assert(
      fc.asyncProperty(
        pieces,
        fc.array(fc.tuple(fc.constantFrom('error', 'group'), hostile, fc.nat(20)), { maxLength: 4 }),
        hostile,
        async (flow, own, title) => {
          const parts: Written[] = [...flow];
          for (const [kind, text, place] of own) {
            parts.splice(place % (parts.length + 1), 0, { own: kind, text });
          }
          const ours = parts.flatMap((part): Omit<WorkflowCommand, 'properties'>[] =>
            'own' in part
              ? [{ name: part.own, data: part.own === 'group' ? logText(part.text) : part.text }]
              : [],
          );
          const found = commandsIn(await written(parts, title));
          expect(found.map(({ name, data }) => ({ name, data }))).toEqual([
            { name: 'group', data: logText(title) },
            ...ours,
            { name: 'endgroup', data: '' },
          ]);
          for (const { name, properties, data } of found) {
            if (name === 'error')
              expect(properties).toMatchObject(data === '' ? {} : { title: data, line: '3' });
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('no text becomes a workflow command in the job log', () => {
    fc.assert(
      fc.property(output, (text) => {
        expect(commandsIn(logText(text))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('the tests’ copy of the runner’s rules reads the job log as the runner does', () => {
    const stopped = '::stop-commands::token\n::error::no\n##[error]no\n::TOKEN::\n::error::yes';
    const names = (text: string) => commandsIn(text).map(({ name, data }) => `${name} ${data}`);
    expect(names(stopped)).toEqual(['stop-commands token', 'error yes']);
    expect(names('\u3000 ::error file=a%2Cb::x%0Ay\ntext ##[warning]z\r::notice::\n::unknown::x')).toEqual([
      'error x\ny',
      'warning z',
      'notice ',
    ]);
    expect(commandsIn('::error file=a%2Cb,line=1::x')[0]?.properties).toEqual({ file: 'a,b', line: '1' });
  });

  it('the job log keeps all other text unchanged', () => {
    const plain = 'a::b\n text ## [x]\n: :error\n##x[\n\n';
    expect(logText(plain)).toBe(plain);
    expect(logText('::error::x\n  ::notice::y\n##[group]z')).toBe(
      '\\::error::x\n  \\::notice::y\n##\\[group]z',
    );
  });

  it('the job log shows all of a traceback, but the runner does not annotate it if setup-python ran before', async () => {
    const frame = (path: string) =>
      `  File "${path}", line 3, in check\n    raise ValueError('no such column')\n`;
    const coloured =
      '  File \u001b[35m"/w/b.py"\u001b[0m, line \u001b[35m3\u001b[0m, in f\r\n    raise A(\'b\')\r\n';
    const text = `Traceback (most recent call last):\n${frame('/w/a.py')}${coloured}\u001b[1m${frame('/w/c.py')}`;
    const log = await written([{ flow: 'stderr', bytes: Buffer.from(text) }], 'x');
    expect(annotatedBySetupPython(text)).toEqual(['/w/a.py:3', '/w/b.py:3', '/w/c.py:3']);
    expect(annotatedBySetupPython(log)).toEqual([]);
    expect(log).toContain('  │ File "/w/a.py", line 3, in check\n');
    const words = (shown: string) => stripVTControlCharacters(shown).replaceAll(/│ |\r/g, '');
    expect(words(log)).toContain(words(text));
  });

  it('a style that a flow’s text does not end, such as an invisible one, ends with the text', () => {
    expect(logText('ValueError: \u001b[8mhidden\n')).toBe('ValueError: \u001b[8mhidden\u001b[0m\n');
    expect(logText('\u001b[30;40mblack\r\non black')).toBe('\u001b[30;40mblack\r\non black\u001b[0m');
    for (const ended of ['\u001b[8mx\u001b[0my\n', '\u001b[8mx\u001b[m']) expect(logText(ended)).toBe(ended);
  });

  it('the job log keeps colours, but no other control sequences for terminals', () => {
    expect(logText('\u001b[1;31mred\u001b[m\tand\r\n')).toBe('\u001b[1;31mred\u001b[m\tand\r\n');
    expect(
      logText('a\u001b[2Jb\u001b]0;title\u0007c\u001b]52;c;eA==\u001b\\d\u001bPq\u001b\\e\u001bcf\u009b1Ag'),
    ).toBe('abcdefg');
    expect(logText('a\u001b]0;without an end\nb\u001b[')).toBe('a\nb');
    expect(logText('back\b\b\u0000\u007f')).toBe('back');
    expect(logText(':\u001b[K:error::x section_\u0000start:1:x')).toBe('\\::error::x section_start\\:1:x');
  });

  it('the job log shows text in its own order, because characters that change its direction are replaced', () => {
    expect(logText('passed\u202e dessap ton\u202c \u2066x\u2069')).toBe(
      'passed\ufffd dessap ton\ufffd \ufffdx\ufffd',
    );
    expect(logText('שלום \u200e👩\u200d🔬')).toBe('שלום \u200e👩\u200d🔬');
    expect(logText(':\u202e:error::x')).toBe(':\ufffd:error::x');
  });

  it('the title of a log group, which may contain a parameter’s value, has no workflow commands or control sequences', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    onTestFinished(() => write.mockRestore());
    jobLog.startGroup('Run flow.py title=a\u001b]0;b\u0007c%\n::error::d');
    expect(write.mock.calls.map(([shown]) => shown)).toEqual([
      '::group::Run flow.py title=ac%25%0A\\::error::d\n',
    ]);
  });

  it('the job log takes time in proportion to its length, even for hostile white space', () => {
    const startedAt = performance.now();
    for (const prefix of [
      '\u001b',
      '\u001b[',
      '\u001b[1',
      '\u001b]',
      '\u001b[ ',
      '\u001b ',
      '##',
      'section_',
      '\u009d',
    ])
      logText(prefix.repeat(500_000));
    for (const [start, more] of [
      ['\u001b[', '1'],
      ['\u001b[', ' '],
      ['\u001b]', 'x'],
      ['\u001b', ' '],
    ] as const)
      logText(start + more.repeat(1_000_000));
    logText('\n'.repeat(1_000_000));
    logText(' '.repeat(1_000_000));
    logText(`${' '.repeat(500)}\n`.repeat(2_000));
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
