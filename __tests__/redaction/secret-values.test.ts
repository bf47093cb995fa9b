import { describe, expect, it } from 'vitest';
import { commonValuesText, secretValues, withoutSecretValues } from '../../src/redaction/index.js';

describe('secret values', () => {
  it('values with secret names are secrets if they are long enough, and so are values given as secrets', () => {
    const named = { A_TOKEN: 'abcdefgh', B_TOKEN: 'true', HOME: '/root', 'api-key': ['one-of-two', 2] };
    expect(secretValues(named, ['given', ' ', ''])).toEqual(['given', 'abcdefgh', 'one-of-two']);
  });

  it('passwords in URLs are secrets, as written and as decoded', () => {
    const named = { DATABASE_URL: 'postgres://me:p%40ss@host:5432/db', PROXY: 'http://proxy:3128/?a=b:c@d' };
    expect(secretValues(named)).toEqual(['p%40ss', 'p@ss']);
  });

  it('the passwords of all URLs in a text are secrets, and so is a user name that is a token', () => {
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

  it('a secret is found however deeply JSON nests it', () => {
    const nested = `${'['.repeat(30_000)}{"token": "k3pt-s3cret"}${']'.repeat(30_000)}`;
    expect(secretValues({ PULL_REQUEST_BODY: nested })).toEqual(['k3pt-s3cret']);
  });

  it('common words are not secrets, because they would be hidden everywhere', () => {
    const urls = { a: 'postgres://test:test@h/x', b: 'smtp://user:pass@h', c: 'mysql://postgres:postgres@h' };
    expect(
      secretValues({ ...urls, MY_TOKEN: 'enabled', OTHER_SECRET: 'DEFAULT', pad_token: '<|endoftext|>' }),
    ).toEqual([]);
  });

  it('one warning names the variables whose values are too common to be hidden', () => {
    const all = [
      { A_TOKEN: 'enabled', B_TOKEN: 'a-real-secret', HOME: 'true', C_SECRET: 'TrainFlow', EMPTY_TOKEN: '' },
      {
        A_TOKEN: 'true',
        D_PASSWORD: 'abc',
        E_SECRET: 'arn:aws:secretsmanager:eu-west-1:1:secret:x',
        F_TOKEN: 7,
      },
    ];
    const flows = new Set(['trainflow']);
    expect(commonValuesText(all, flows)).toMatch(
      /^The values of A_TOKEN, C_SECRET, D_PASSWORD are not hidden/,
    );
    expect(commonValuesText([{ A_TOKEN: 'true' }])).toMatch(/^The value of A_TOKEN is not hidden/);
    expect(commonValuesText([{ A_TOKEN: 'a-real-secret' }])).toBeUndefined();
    expect(all.flatMap((named) => secretValues(named, [], flows))).toEqual(['a-real-secret']);
  });

  it('the names of secrets, and the places where they are stored, are not secrets', () => {
    const references = {
      DB_SECRET: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf',
      GCP_DB_PASSWORD: 'projects/my-project/secrets/db/versions/latest',
      AZURE_SECRET: 'https://my-vault.vault.azure.net/secrets/db',
      OP_TOKEN: 'op://vault/item/field',
      TEMPLATE_TOKEN: '${OTHER_TOKEN}',
      CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/home/runner/work/gha-creds-0123456789abcdef.json',
      SM_SECRET_ID: 'prod/db/password',
      METAFLOW_KUBERNETES_SECRETS: 'first-k8s-secret,second-k8s-secret',
      METAFLOW_DECOSPECS: 'kubernetes:cpu=1,secrets=third-k8s-secret batch:image=x',
      METAFLOW_ARGO_EVENTS_WEBHOOK_AUTH: 'service',
      pad_token_like: '<|endoftext|>',
      decospecs: [
        ...['kubernetes:secrets=my-k8s-secret', 'kubernetes:image=x,secrets=other-k8s-secret'],
        ...[
          'secrets:sources=my-secret-name',
          'kubernetes:image_pull_secrets=my-pull-secret,secrets=a-secret',
        ],
        'secrets:role=arn:aws:iam::1:role/x,sources=["my-secret-name"]',
      ],
    };
    expect(secretValues(references)).toEqual([]);
    expect(withoutSecretValues(references)).toEqual(references);
    const vault = '6c1d5d9a-1c1d-4c1d-8c1d-1c1d5d9a1c1d';
    expect(secretValues({ VAULT_SECRET_ID: vault })).toEqual([vault]);
  });

  it('everything in JSON with a secret name is secret, except user names and addresses', () => {
    const all = '{"DB": "in-the-db", "user": "somebody", "token_uri": "https://example.com"}';
    expect(secretValues({ ALL_SECRETS: all })).toEqual([all, 'in-the-db']);
    const list = '["one-of-them", "another-one"]';
    expect(secretValues({ 'vault-secrets': list })).toEqual([list, 'one-of-them', 'another-one']);
  });

  it('values after a secret name in a text are secrets: in a decospec, a header, a .env file or a connection string', () => {
    expect(
      secretValues({ decospecs: ['environment:vars={"DECO_TOKEN": "in-a-decospec", "HOME": "nothing"}'] }),
    ).toEqual(['in-a-decospec']);
    expect(
      secretValues({ METAFLOW_SERVICE_HEADERS: '{"Authorization": "Bearer t0ken-of-service"}' }),
    ).toEqual(['Bearer t0ken-of-service', 't0ken-of-service']);
    const headers = 'authorization=Bearer of-a-collector,x=1';
    expect(secretValues({ OTEL_EXPORTER_OTLP_HEADERS: headers })).toContain('of-a-collector');
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

  it('values of options with secret names in a command line are secrets', () => {
    const line =
      'serve --password of-an-option --api-token=of-an-equals-sign --db-password "of two words" --verbose';
    expect(secretValues({ args: line }).sort()).toEqual([
      ...['of two words', 'of-an-equals-sign', 'of-an-option'],
    ]);
    expect(secretValues({ args: ['-token=of-a-single-dash'] })).toEqual(['of-a-single-dash']);
    const others = '--pad-token of-some-text --password --other-option --use-token --max-tokens=1234567';
    expect(secretValues({ args: others })).toEqual([]);
  });

  it('a value that is listed with the name of a secret is a secret, as in Kubernetes', () => {
    const env = [
      { name: 'DB_PASSWORD', value: 'of-kubernetes' },
      { Key: 'api_key', Value: 'of-a-tag-list' },
      { name: 'MODE', value: 'not-a-secret' },
    ];
    expect(secretValues({ env })).toEqual(['of-kubernetes', 'of-a-tag-list']);
    expect(secretValues({ env: new Map(Object.entries(env[0] ?? {})) })).toEqual(['of-kubernetes']);
    expect(secretValues({ text: JSON.stringify(env) })).toEqual(['of-kubernetes', 'of-a-tag-list']);
  });

  it('vendors’ keys are secrets if they look like keys', () => {
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

  it('the relative path of a file that contains a secret is not a secret, and no warning says that it is not hidden', () => {
    for (const file of ['keys/prod.pem', 'a/b/token.txt', 'keys/prod.key', '../shared/my-app.secrets.yml']) {
      expect(secretValues({ 'private-key': file })).toEqual([]);
      expect(commonValuesText([{ 'private-key': file }])).toBeUndefined();
    }
    const others = [
      'hunter2.key',
      'abc/def.ghi',
      'keys/prod',
      'two words.txt',
      'eyJhbGciOiJub25lIn0.eyJhIjoxfQ.pem/x',
    ];
    for (const secret of others) expect(secretValues({ 'private-key': secret })).toContain(secret);
  });

  it('several tokens are secrets if they look like keys', () => {
    const key = '0123456789abcdef0123';
    expect(secretValues({ tokens: ['<pad>', 'of-some-text', key] })).toEqual([key]);
    expect(secretValues({ bot_user_tokens: key })).toEqual([key]);
    expect(secretValues({ tokens: 20_000, max_tokens: '123456' })).toEqual([]);
  });

  it('the addresses of hooks, and headers, are secrets if their values contain one', () => {
    const [discord, slack] = [
      'https://discord.com/api/webhooks/12/abcdef',
      'https://hooks.slack.com/services/T0/B0/xyz',
    ];
    const named = {
      ...{ DISCORD_HOOK: discord, SLACK_HOOK_URL: slack, AUTH_HEADER: 'Bearer of-a-header' },
      ...{ POST_HOOK: 'scripts/after.sh', forward_hook: 'save_activations', HOOK_URL: 'https://host/' },
      auth_header: 'X-Authorization',
    };
    expect(secretValues(named)).toEqual([discord, slack, 'Bearer of-a-header', 'of-a-header']);
    expect(secretValues({ hook: slack })).toEqual([slack]);
  });

  it('the secrets in a kubeconfig or netrc are found, even as base64, and a path to one is not a secret', () => {
    const file = 'apiVersion: v1\nusers:\n- name: admin\n  user:\n    token: of-a-kubeconfig\n';
    const coded = Buffer.from(file).toString('base64');
    const named = { KUBE_CONFIG_DATA: coded, KUBECONFIG: file };
    expect(secretValues(named)).toEqual([coded, 'of-a-kubeconfig']);
    expect(secretValues({ NETRC: 'machine host login me password of-a-netrc' })).toEqual(['of-a-netrc']);
    const npmrc = '@me:registry=https://npm.example.com\n//npm.example.com/:_authToken=of-an-npmrc';
    expect(secretValues({ NPMRC: npmrc })).toEqual(['of-an-npmrc']);
    const pypirc = '[distutils]\nindex-servers = x\n[x]\nusername = me\npassword = of-a-pypirc';
    expect(secretValues({ PYPIRC: pypirc })).toEqual(['of-a-pypirc']);
    const pfx = Buffer.from(Array.from({ length: 60 }, (_, index) => (index * 37) % 256)).toString('base64');
    expect(secretValues({ CERT_PFX_BASE64: pfx })).toEqual([pfx]);
    const places = { KUBECONFIG: '/home/me/.kube/config', NETRC: '~/.netrc', KEYSTORE: 'app/release.jks' };
    expect(secretValues(places)).toEqual([]);
  });

  it('the search for secrets takes time proportional to the text', () => {
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

  it('numbers of many digits, and texts in JSON, sets, maps and values that contain themselves, are secrets', () => {
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

  it('where values are shown by name, those with secret names are hidden, however short they are', () => {
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

  it('the secrets in a key file are found', () => {
    const key = { type: 'service_account', private_key: 'BEGIN\nabc', nested: { client_secret: 'xyzxyz' } };
    const text = JSON.stringify(key);
    expect(secretValues({ GCP_CREDENTIALS: text })).toEqual([text, 'BEGIN\nabc', 'xyzxyz']);
  });
});
