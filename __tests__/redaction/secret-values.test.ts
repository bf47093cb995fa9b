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
    ...['KAGGLE_API_KEY', 'GCP_SA_KEY', 'SSHPASS', 'PGPASS', 'GCP_CREDS', 'API_TOKENS', 'accessTokens'],
    ...['AUTHORIZATION', 'x-api-key', 'SECRETKEY', 'secretkey', 'accesskey', 'privatekey', 'apikeys'],
    ...['SUPABASE_SERVICE_ROLE_KEY', 'SENTRY_DSN', 'COOKIE', 'DB_PASSWORD_1', 'secrets', 'AWS_ACCESS_KEY_ID'],
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
    ...['token-limit', 'token_count', 'pad_token', 'eos_token', 'mask_token', 'max_new_tokens', 'tokens'],
    ...['SORT_KEY', 'public_key', 'key', 'partition-key', 'SECRET_NAME', 'PASSWORD_FILE', 'tokenizer'],
    ...['METAFLOW_AWS_SECRETS_MANAGER_DEFAULT_REGION', 'METAFLOW_DEFAULT_SECRETS_BACKEND_TYPE'],
    ...['GOOGLE_APPLICATION_CREDENTIALS', 'AWS_SHARED_CREDENTIALS_FILE', 'ACTIONS_ID_TOKEN_REQUEST_URL'],
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

  it('are those of every URL in a text, also of a user that is a token', () => {
    const named = {
      PIP_EXTRA_INDEX_URL: 'https://u:first-pw@a/simple https://u:second-pw@b/simple',
      arguments: '--extra-index-url=https://u:third-pw@c/simple',
      jdbc: 'jdbc:postgresql://u:fourth-pw@d/db',
      remote: 'https://ghp_0123456789abcdef@github.com/o/r',
      query: 'https://host/?a=1&token=in-a-query&password=another-one',
    };
    expect(secretValues(named)).toEqual([
      ...['first-pw', 'second-pw', 'third-pw', 'fourth-pw', 'ghp_0123456789abcdef', 'in-a-query'],
      'another-one',
    ]);
  });

  it('are no common words, which would be hidden everywhere', () => {
    const urls = { a: 'postgres://test:test@h/x', b: 'smtp://user:pass@h', c: 'mysql://postgres:postgres@h' };
    expect(
      secretValues({ ...urls, MY_TOKEN: 'enabled', OTHER_SECRET: 'DEFAULT', pad_token: '<|endoftext|>' }),
    ).toEqual([]);
  });

  it('are all that is within JSON of a secret name, but for whose it is', () => {
    const all = '{"DB": "in-the-db", "user": "somebody", "token_uri": "https://example.com"}';
    expect(secretValues({ ALL_SECRETS: all })).toEqual([all, 'in-the-db']);
    const list = '["one-of-them", "another-one"]';
    expect(secretValues({ 'vault-secrets': list })).toEqual([list, 'one-of-them', 'another-one']);
  });

  it('are those behind a name within a text: a decospec, a header, a .env file, a connection string', () => {
    expect(
      secretValues({ decospecs: ['environment:vars={"DECO_TOKEN": "in-a-decospec", "HOME": "nothing"}'] }),
    ).toEqual(['in-a-decospec']);
    expect(
      secretValues({ METAFLOW_SERVICE_HEADERS: '{"Authorization": "Bearer t0ken-of-service"}' }),
    ).toEqual(['Bearer t0ken-of-service', 't0ken-of-service']);
    const headers = 'authorization=Bearer of-a-collector,x=1';
    expect(secretValues({ OTEL_EXPORTER_OTLP_HEADERS: headers })).toEqual(['of-a-collector']);
    expect(secretValues({ GIT_CONFIG_VALUE_0: 'Authorization: basic of-a-header' })).toEqual(['of-a-header']);
    expect(secretValues({ BLOB_URL: 'https://h/?sv=1&sig=of-a-signature' })).toEqual(['of-a-signature']);
    const pem = '-----BEGIN RSA PRIVATE KEY-----\nabcdef\n-----END RSA PRIVATE KEY-----';
    expect(secretValues({ TLS_KEY: pem })).toEqual([pem]);
    expect(secretValues({ db: { user: 'u', pwd: 'of-a-driver' }, DB: 'UID=u;PWD=of-odbc-here' })).toEqual([
      ...['of-a-driver', 'of-odbc-here'],
    ]);
    expect(secretValues({ file: 'A=1\nAPI_TOKEN="of-a-file"\nB=2' })).toEqual(['of-a-file']);
    expect(secretValues({ storage: 'Name=x;AccountKey=a2V5LWtleQ==;End=y' })).toEqual(['a2V5LWtleQ==']);
  });

  it('are the keys of vendors, where they look like one', () => {
    const address = 'https://hooks.example.com/services/T0/B0/xyz';
    expect(secretValues({ slack_webhook: { url: address } })).toEqual([address]);
    const paths = { s3_key: 'data/2024/train-v2.parquet', cache_key: 'linux-py311-deps-v4' };
    expect(secretValues(paths)).toEqual([]);
    const named = {
      KAGGLE_KEY: '0123456789abcdef0123',
      SORT_KEY: 'by-the-name-of-it',
      PUBLIC_KEY: '0123456789abcdef0123',
    };
    expect(secretValues(named)).toEqual(['0123456789abcdef0123']);
    expect(secretValues({ PUBLIC_KEY: '0123456789abcdef0123' })).toEqual([]);
  });

  it('are looked for in time that grows with the text alone', () => {
    const startedAt = performance.now();
    for (const part of [
      'a',
      ':',
      'a:',
      'a://',
      'a://b:',
      'a://b:c',
      'a=',
      'a="',
      '"a":"',
      '"a"',
      'a-',
      '\\"',
    ])
      secretValues({ body: part.repeat(Math.floor(65_000 / part.length)), token: part.repeat(300_000) });
    secretValues({ body: `a://${'b'.repeat(60_000)}`, other: `a://b:${'c'.repeat(60_000)}` });
    expect(performance.now() - startedAt).toBeLessThan(1_500);
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
