import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { logText } from '../../src/display/log-text.js';
import { shellWord } from '../../src/display/shell-word.js';

it.each([
  ['flows/train.py', 'flows/train.py'],
  ['TrainFlow/1234', 'TrainFlow/1234'],
  ['a$(touch PWNED).py', "'a$(touch PWNED).py'"],
  ["it's.py", String.raw`'it'\''s.py'`],
  ['my flow.py', "'my flow.py'"],
  ['a\nb;`c`"$HOME"*', '\'a\nb;`c`"$HOME"*\''],
  ['', "''"],
])('a quoted word is one word in a shell, and runs nothing: %j', (word, quoted) => {
  expect(shellWord(word)).toBe(quoted);
  expect(execFileSync('sh', ['-c', `printf %s ${quoted}`]).toString()).toBe(word);
});

describe('a quoted word in a log', () => {
  it.each([
    ["A\u001b['; touch PWNED #.py", 'A; touch PWNED #.py'],
    ["A\u009b'; touch PWNED #.py", 'A; touch PWNED #.py'],
    ["A\u001b]'\u0007'; touch PWNED #.py", "A'; touch PWNED #.py"],
    ['A\u001b[31mB\u0000.py', 'AB.py'],
  ])(
    'a quoted word in a log is still one word after the log has removed control characters: %j',
    (word, shown) => {
      const quoted = logText(`resume ${shellWord(word)}`).replace('resume ', '');
      expect(execFileSync('sh', ['-c', `printf %s ${quoted}`]).toString()).toBe(shown);
    },
  );
});
