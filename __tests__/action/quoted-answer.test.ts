import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/action/network/fetch-answer.js';
import { Redactor } from '../../src/redaction/index.js';

describe('the answer of a service', () => {
  it('the answer of a service is quoted in full or not at all, because it may contain the sent token anywhere', () => {
    const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyzAB';
    const redactor = new Redactor([token]);
    for (let before = 0; before < 400; before += 1) {
      const shown = redactor.text(quoted(`${'x'.repeat(before)} ${token} is not valid\nand more`));
      expect(shown).not.toMatch(/ghs_|0123|lmno/);
    }
    expect(quoted(' forbidden \n')).toBe(': forbidden');
    expect(quoted('x'.repeat(1_000))).toBe(' with a line of 1000 characters');
    expect(quoted(' \n')).toBe('');
  });
});
