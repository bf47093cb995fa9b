import { describe, expect, it } from 'vitest';
import { comparisonTable } from '../../src/report/summary/comparison-table.js';

const rowsOf = (now: Record<string, unknown>, base: Record<string, unknown>, floats = {}) =>
  comparisonTable({ artifacts: now, floats }, { pathspec: 'TrainFlow/7', artifacts: base })?.split('\n') ??
  [];

describe('the table of a run and its base run', () => {
  it('a comparison names the base run, and shows the difference of numbers without floating-point errors', () => {
    expect(rowsOf({ accuracy: 0.3 }, { accuracy: 0.1 })).toEqual([
      '| Artifact | Base: <code>TrainFlow/7</code> | This run | Difference |',
      '| --- | --- | --- | --- |',
      '| <code>accuracy</code> | <code>0.1</code> | <code>0.3</code> | <code>&#43;0.2</code> |',
    ]);
    expect(rowsOf({ rows: 5 }, { rows: 5 })[2]).toBe(
      '| <code>rows</code> | <code>5</code> | <code>5</code> | <code>0</code> |',
    );
    expect(rowsOf({ loss: 1 }, { loss: 4 }, { loss: '1.0' })[2]).toBe(
      '| <code>loss</code> | <code>4</code> | <code>1.0</code> | <code>-3</code> |',
    );
  });

  it.each([
    ['max', 0.9, '<code>&#43;0.1</code> ✅ better'],
    ['max', 0.7, '<code>-0.1</code> 🔻 worse'],
    ['min', 0.9, '<code>&#43;0.1</code> 🔻 worse'],
    ['min', 0.7, '<code>-0.1</code> ✅ better'],
    ['min', 0.8, '<code>0</code>'],
    ['max', 'NaN', '–'],
  ] as const)(
    'a comparison by %s rates %j against 0.8, and does not rate other artifacts',
    (by, now, shown) => {
      const base = { pathspec: 'TrainFlow/7', artifacts: { score: 0.8, rows: 1 } };
      const run = { artifacts: { score: now, rows: 2 }, floats: {} };
      const rows = comparisonTable(run, base, { by, artifact: 'score' })?.split('\n') ?? [];
      expect(rows[2]?.endsWith(`| ${shown} |`)).toBe(true);
      expect(rows[3]).toBe('| <code>rows</code> | <code>1</code> | <code>2</code> | <code>&#43;1</code> |');
    },
  );

  it('a comparison shows an artifact that only one of the runs has as missing, and NaN as NaN', () => {
    expect(rowsOf({ fresh: 1, loss: 'NaN' }, { loss: 2, gone: 3 }).slice(2)).toEqual([
      '| <code>fresh</code> | missing | <code>1</code> | – |',
      '| <code>loss</code> | <code>2</code> | <code>NaN</code> | – |',
      '| <code>gone</code> | <code>3</code> | missing | – |',
    ]);
    expect(rowsOf({}, {})).toEqual([]);
  });

  it('a comparison shows texts from both runs as plain text', () => {
    const [, , row] = rowsOf({ name: '| <b>@octocat' }, { name: '[a](b)\n| c' });
    expect(row).toBe(
      '| <code>name</code> | <code>&#91;a&#93;&#40;b&#41; &#124; c</code> | <code>&#124; &lt;b&gt;<span>@</span>octocat</code> | – |',
    );
  });

  it('a comparison has artifacts with any name, even that of an object’s built-in property', () => {
    expect(rowsOf({ constructor: 1 }, {})[2]).toBe(
      '| <code>constructor</code> | missing | <code>1</code> | – |',
    );
  });
});
