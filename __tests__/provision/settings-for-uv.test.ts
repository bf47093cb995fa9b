import { expect, it } from 'vitest';
import { settingsForUv } from '../../src/provision/settings-for-uv.js';

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['nothing', {}, {}],
  [
    'an index with a password',
    { 'index-url': 'https://me:secret@pypi.example/simple' },
    { UV_DEFAULT_INDEX: 'https://me:secret@pypi.example/simple' },
  ],
  [
    'more indexes, one a line',
    { 'extra-index-url': '\nhttps://one.example/simple\nhttps://two.example/simple' },
    {
      UV_INDEX: 'https://one.example/simple https://two.example/simple',
      UV_INDEX_STRATEGY: 'unsafe-best-match',
    },
  ],
  ['directories of wheels', { 'find-links': '/wheels /more' }, { UV_FIND_LINKS: '/wheels,/more' }],
  ['an authority', { cert: '/etc/ssl/own.pem' }, { SSL_CERT_FILE: '/etc/ssl/own.pem' }],
  ['hosts without one', { 'trusted-host': 'pypi.example' }, { UV_INSECURE_HOST: 'pypi.example' }],
  ['what only pip itself shows', { 'default-timeout': '180', 'progress-bar': 'off', user: '1' }, {}],
])('uv installs as pip is configured: %s', (_, settings, variables) => {
  expect(settingsForUv(settings)).toEqual(variables);
});

it.each(['constraint', 'require-hashes', 'no-binary', 'no-index', 'client-cert', 'keyring-provider', 'pre'])(
  'uv does not install where pip is configured by %s, which uv has not or has otherwise',
  (name) => {
    expect(settingsForUv({ 'index-url': 'https://pypi.example/simple', [name]: 'x' })).toBeUndefined();
  },
);
