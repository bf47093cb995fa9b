import { describe, expect, it } from 'vitest';
import { printedWords } from '../../src/job/printed-words.js';

const TRACEBACK = [
  'Traceback (most recent call last):',
  '  File "/work/flow.py", line 3, in <module>',
  '    import pandas',
];

describe('what a process printed last', () => {
  it.each([
    [
      'an artifact that cannot be pickled',
      ['warming up', '    Cannot pickle artifact:', '    Cannot pickle dump artifact named "model"', ''],
      'Cannot pickle artifact: Cannot pickle dump artifact named "model"',
    ],
    ['the text of sys.exit', ['config.yml is missing'], 'config.yml is missing'],
    [
      'a text of several lines',
      ['loading', '', 'config.yml:', '  no region', '  no size'],
      'config.yml:\n  no region\n  no size',
    ],
    [
      'a traceback',
      [...TRACEBACK, "ModuleNotFoundError: No module named 'pandas'"],
      "ModuleNotFoundError: No module named 'pandas'",
    ],
    [
      'Metaflow’s traceback, whose message quotes another',
      ['    Internal error', ...TRACEBACK, 'RuntimeError: check failed:', ...TRACEBACK, 'KeyError: 1'],
      'RuntimeError: check failed:',
    ],
    [
      'what a lost pod had printed',
      ['[t-1a2b] config.yml is missing', '    Kubernetes error:', '    Task crashed.'],
      'Kubernetes error: Task crashed. It printed last: config.yml is missing',
    ],
    [
      'code that looks like an error of Metaflow’s',
      ['    for row in rows:', 'no rows'],
      '    for row in rows:\nno rows'.trim(),
    ],
  ])('is %s', (_, lines, text) => {
    expect(printedWords(`${lines.join('\n')}\nTask failed.`)?.text).toBe(text);
  });

  it('is nothing where nothing was printed', () => {
    expect(printedWords('Task failed.')).toBeUndefined();
    expect(printedWords('')).toBeUndefined();
  });

  it('has the traceback with what it came from', () => {
    const chained = [
      ...TRACEBACK,
      'KeyError: 1',
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      ...TRACEBACK,
      'TypeError: no text',
    ];
    const words = printedWords(['ready', ...chained].join('\n'));
    expect(words).toMatchObject({ text: 'TypeError: no text', traceback: chained.join('\n') });
  });
});
