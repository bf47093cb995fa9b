import { describe, expect, it } from 'vitest';
import { isSecretName, secretValues, withoutSecretValues } from '../../src/redaction/index.js';

describe('a name', () => {
  it.each([
    'GITHUB_TOKEN',
    'GH_PAT',
    'ACTIONS_RUNTIME_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'METAFLOW_SERVICE_AUTH_KEY',
    'OPENAI_API_KEY',
    'api-key',
    'npm_config__authToken',
    'PGPASSWORD',
    'MYSQL_PWD',
    'GCP_CREDENTIALS',
    'CLIENT_SECRET',
    'SLACK_WEBHOOK_URL',
    'AZURE_STORAGE_CONNECTION_STRING',
    'privateKey',
    'authTokenValue',
  ])('%s is that of a secret', (name) => expect(isSecretName(name)).toBe(true));

  it.each([
    'PATH',
    'PWD',
    'OLDPWD',
    'MAX_TOKENS',
    'TOKENIZERS_PARALLELISM',
    'SSH_AUTH_SOCK',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AUTHOR',
    'PATTERN',
    'SECRETARY',
    'PRIMARY_KEY',
    'COMPASS',
  ])('%s is not', (name) => expect(isSecretName(name)).toBe(false));
});

describe('secret values', () => {
  it('are those of secret names, long enough to be one, and those that were given', () => {
    const named = { A_TOKEN: 'abcdefgh', B_TOKEN: 'true', HOME: '/root', 'api-key': ['one-of-two', 2] };
    expect(secretValues(named, ['given', ' ', ''])).toEqual(['given', 'abcdefgh', 'one-of-two']);
  });

  it('are passwords within URLs, as written and as meant', () => {
    const named = { DATABASE_URL: 'postgres://me:p%40ss@host:5432/db', PROXY: 'http://proxy:3128/?a=b:c@d' };
    expect(secretValues(named)).toEqual(['p%40ss', 'p@ss']);
  });

  it('are numbers of many digits, and texts within JSON, sets, maps, and what holds itself', () => {
    const round: Record<string, unknown> = { token: 'round-and-round' };
    round['self'] = round;
    const named = {
      ...{ pin_token: 88112299, max_token: 512, count: 99887766 },
      config: ' {"db": {"password": "in-json"}}',
      map: new Map([['api_key', new Set(['in-a-set'])]]),
      round,
    };
    expect(secretValues(named)).toEqual(['88112299', 'in-json', 'in-a-set', 'round-and-round']);
  });

  it('are hidden by their names, however short, where values are shown by name', () => {
    const named = {
      password: 'abc',
      token: '',
      max_token: 512,
      pin_token: 88112299,
      db: { secret: ['x'] },
      other: 'abc',
    };
    expect(withoutSecretValues(named)).toEqual({
      ...{ password: '***', token: '', max_token: 512, pin_token: '***' },
      ...{ db: { secret: ['***'] }, other: 'abc' },
    });
  });

  it('are the secrets in a key file', () => {
    const key = { type: 'service_account', private_key: 'BEGIN\nabc', nested: { client_secret: 'xyzxyz' } };
    const text = JSON.stringify(key);
    expect(secretValues({ GCP_CREDENTIALS: text })).toEqual([text, 'BEGIN\nabc', 'xyzxyz']);
  });
});
