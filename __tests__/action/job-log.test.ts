import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JobLog, withoutCommands } from '../../src/action/job-log.js';

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
  'é',
];
const hostile = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the job log', () => {
  it('has no workflow command of a flow’s, whatever it prints and however it is cut', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.nat(40), (out, err, cut) => {
        let shown = '';
        const log = new JobLog((text) => {
          shown += text;
        });
        const bytes = Buffer.from(out);
        log.write('stdout', bytes.subarray(0, cut));
        log.write('stderr', Buffer.from(err));
        log.write('stdout', bytes.subarray(cut));
        log.end();
        expect(commandsIn(shown)).toEqual([]);
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

  it('shows lines whole, those without an end at the end, and cuts only endless ones', () => {
    const shown: string[] = [];
    const log = new JobLog((text) => shown.push(text));
    log.write('stdout', Buffer.from('one\ntw'));
    log.write('stderr', Buffer.from('warning'));
    log.write('stdout', Buffer.from('o\n'));
    log.end();
    expect(shown).toEqual(['one\n', 'two\n', 'warning\n']);
    log.write('stdout', Buffer.alloc(70_000, 'x'));
    expect(shown.at(-1)).toHaveLength(70_001);
  });

  it('takes time in proportion to what it shows, also for hostile white space', () => {
    const startedAt = performance.now();
    withoutCommands('\n'.repeat(1_000_000));
    withoutCommands(' '.repeat(1_000_000));
    withoutCommands(`${' '.repeat(500)}\n`.repeat(2_000));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
