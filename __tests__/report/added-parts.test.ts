import { describe, expect, it } from 'vitest';
import { withAddedParts } from '../../src/report/summary/added-parts.js';

const LIMIT = 1024 * 1024;

describe('the parts that plugins add to the summary', () => {
  it('plugins’ parts are below the summary, in the order of the plugins', () => {
    expect(withAddedParts('ours\n', ['| a |\n', 'b'])).toBe('ours\n\n| a |\n\nb');
    expect(withAddedParts('ours\n', [])).toBe('ours\n');
  });

  it('a plugin’s part is left out, with a note, if the summary would be too long for GitHub', () => {
    const ours = `${'our own '.repeat(100_000)}\n`;
    const text = withAddedParts(ours, ['small', '漢'.repeat(100_000), 'x'.repeat(LIMIT), 'small too']);
    expect(Buffer.byteLength(text)).toBeLessThan(LIMIT);
    expect(text.startsWith(ours)).toBe(true);
    expect(text).toContain('\nsmall\n');
    expect(text).toContain('\nsmall too\n');
    expect(text).toContain('Left out, because the summary would be too long: 2 of 4 parts that plugins add.');
    expect(text).not.toContain('xx');
  });
});
