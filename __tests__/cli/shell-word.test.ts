import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
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
