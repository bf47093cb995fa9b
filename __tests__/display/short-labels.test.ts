import { describe, expect, it } from 'vitest';
import { plainLine, withLabel } from '../../src/display/log-format.js';
import { shortLabels } from '../../src/display/short-labels.js';

describe('the short labels of runs', () => {
  it.each([
    [['train.py'], ['']],
    [
      ['train.py seed=1', 'train.py seed=12'],
      ['seed=1', 'seed=12'],
    ],
    [
      ['my flow.py #1', 'my flow.py #2'],
      ['#1', '#2'],
    ],
    [
      ['train.py', 'train_all.py'],
      ['train.py', 'train_all.py'],
    ],
    [
      ['a.py', 'a.py x=1'],
      ['a.py', 'a.py x=1'],
    ],
    [
      ['a.py', 'b.py'],
      ['a.py', 'b.py'],
    ],
  ])('the labels %j are shortened to %j', (labels, short) => {
    expect(shortLabels(labels)).toEqual(short);
  });
});

describe('a plain line', () => {
  it('a plain line names its run and its task, and has no colours', () => {
    const task = { stepName: 'fit', taskId: '3' };
    expect(plainLine({ task, text: '\u001b[31mepoch 1\u001b[0m' }, 'seed=2')).toBe(
      'seed=2 fit/3 | epoch 1\n',
    );
    expect(plainLine({ task, text: ' 10%\r100%' }, '')).toBe('fit/3 | 100%\n');
    expect(plainLine({ text: 'Done!' }, 'seed=2')).toBe('seed=2 | Done!\n');
    expect(plainLine({ text: 'Done!' }, '')).toBe('Done!\n');
  });

  it('each line of a text becomes a plain line', () => {
    expect(withLabel('why\n\nit failed', 'seed=2')).toBe('seed=2 | why\nseed=2 |\nseed=2 | it failed');
    expect(withLabel('why\n\nit failed', '')).toBe('why\n\nit failed');
  });
});
