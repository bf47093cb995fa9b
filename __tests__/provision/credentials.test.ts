import { describe, expect, it } from 'vitest';
import { hasCredentials } from '../../src/provision/without-credentials.js';

describe('addresses of packages', () => {
  it.each([
    'https://me:hunter2@conda.test/noarch/a.conda',
    'https://conda.test/t/tk-0123456789/main/a.conda',
    'https://store.test/a.conda?X-Amz-Signature=0123456789abcdef',
    'https://store.test/a.conda?sig=0123456789abcdef#md5=00',
  ])('%s may contain a password or a token', (address) => {
    expect(hasCredentials(JSON.stringify({ a: 'why?', url: address }))).toBe(true);
  });

  it('a plain address contains neither, nor does other text', () => {
    const record = { url: 'https://conda.test/t-main/a_1.conda#0123456789abcdef', note: 'is it? see a://b' };
    expect(hasCredentials(JSON.stringify(record))).toBe(false);
  });
});
