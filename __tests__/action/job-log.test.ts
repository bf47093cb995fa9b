import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCommands } from '../../src/action/without-commands.js';
import { RunProgress } from '../../src/display/progress.js';
import { RunLog } from '../../src/display/run-log.js';

/** The runner's rules: `::name…::` after leading white space of a line, `##[name…]` anywhere. Any name counts here. */
function commandsIn(text: string): string[] {
  // .NET's TrimStart, and its ReadLine.
  return text.split(/\r\n|\n|\r/).filter((line) => /^[\s\u0085]*::.*::/.test(line) || /##\[.*\]/.test(line));
}

const FRAGMENTS = [
  '::',
  ':',
  '##[',
  '#',
  '[',
  ']',
  '\n',
  '\r',
  ' ',
  '\t',
  '\u0085',
  '\u3000',
  '\ufeff',
  'error',
  'x',
  '\\',
  '2026-11-22 10:15:23.754 [1/a/2 (pid 3)] ',
  'é',
];
const hostile = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

/** What GitHub's job log gets of two streams that come in pieces. */
function shown(out: string, err: string, cut: number): string {
  let text = '';
  const log = new RunLog({
    order: 'live',
    title: 'Run',
    label: '',
    files: { stdout: '', stderr: '' },
    progress: new RunProgress(),
    screen: { write: (piece) => (text += withoutCommands(piece)), startGroup: () => '', endGroup: () => '' },
  });
  const bytes = Buffer.from(out);
  log.write('stdout', bytes.subarray(0, cut));
  log.write('stderr', Buffer.from(err));
  log.write('stdout', bytes.subarray(cut));
  log.end();
  return text;
}

describe('the job log', () => {
  it('has no workflow command of a flow’s, whatever it prints and however it is cut', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.nat(40), (out, err, cut) => {
        expect(commandsIn(shown(out, err, cut))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves everything else as it is', () => {
    const plain = 'a::b\n text ## [x]\n: :error\n##x[\n\n';
    expect(withoutCommands(plain)).toBe(plain);
    expect(withoutCommands('::error::x\n  ::notice::y\n##[group]z')).toBe(
      '\\::error::x\n  \\::notice::y\n##\\[group]z',
    );
  });

  it('takes time in proportion to what it shows, also for hostile white space', () => {
    const startedAt = performance.now();
    withoutCommands('\n'.repeat(1_000_000));
    withoutCommands(' '.repeat(1_000_000));
    withoutCommands(`${' '.repeat(500)}\n`.repeat(2_000));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
