import { expect, it } from 'vitest';
import { settingsForUv } from '../../src/provision/settings-for-uv.js';

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['no settings', {}, {}],
  [
    'an index with a password',
    { 'index-url': 'https://me:secret@pypi.example/simple' },
    { UV_DEFAULT_INDEX: 'https://me:secret@pypi.example/simple' },
  ],
  [
    'more indexes, one per line',
    { 'extra-index-url': '\nhttps://one.example/simple\nhttps://two.example/simple' },
    {
      UV_INDEX: 'https://one.example/simple https://two.example/simple',
      UV_INDEX_STRATEGY: 'unsafe-best-match',
    },
  ],
  ['directories of wheels', { 'find-links': '/wheels /more' }, { UV_FIND_LINKS: '/wheels,/more' }],
  ['a certificate authority', { cert: '/etc/ssl/own.pem' }, { SSL_CERT_FILE: '/etc/ssl/own.pem' }],
  [
    'hosts without a valid certificate',
    { 'trusted-host': 'pypi.example' },
    { UV_INSECURE_HOST: 'pypi.example' },
  ],
  ['settings that matter only to pip', { 'default-timeout': '180', 'progress-bar': 'off', user: '1' }, {}],
])('uv installs with pip’s settings: %s', (_, settings, variables) => {
  expect(settingsForUv(settings)).toEqual(variables);
});

it.each(['constraint', 'require-hashes', 'no-binary', 'no-index', 'client-cert', 'keyring-provider', 'pre'])(
  'uv does not install if pip is configured with %s, which uv does not have or handles differently',
  (name) => {
    expect(settingsForUv({ 'index-url': 'https://pypi.example/simple', [name]: 'x' })).toBeUndefined();
  },
);
