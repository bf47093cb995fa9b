import { describe, expect, it } from 'vitest';
import { Redactor, secretValues } from '../../src/redaction/index.js';

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** Files, each with the parts that must be hidden when they appear alone, and those that must not. */
const FILES: Readonly<Record<string, readonly [lines: readonly string[], secret: string, plain: string]>> = {
  YAML: [
    [
      ...['host: db.example.com', 'port: 5432', 'password: hunter2secret', 'ssl: true', 'user: analyst-one'],
      'region: eu-central-1',
    ],
    ...['hunter2secret', 'db.example.com|analyst-one|eu-central-1|true|5432'],
  ] as const,
  'YAML with quotes, comments, tags and anchors': [
    [
      ...[
        'a: {x: 1}',
        "password: 'it''s-a-secret' # of the db",
        'api_key: "quo\\"ted-key"',
        '"token" : token-of-it',
      ],
      ...[
        'secret: &anchor anchored-one',
        'passphrase: !!str tagged-one',
        'client_secret: plain-one # a comment',
      ],
    ],
    ...['it\'s-a-secret|quo"ted-key|token-of-it|anchored-one|tagged-one|plain-one', 'comment|anchor'],
  ] as const,
  'nested YAML, with lists': [
    [
      ...[
        'services:',
        '  - name: first-service',
        '    token: nested-token',
        '  - token: second-token',
        '    url: https://h.example.com',
      ],
      ...[
        'api_keys:',
        '- key-number-one',
        '- key-number-two',
        'passwords:',
        '  alice: pw-of-alice',
        '  host: plain-host',
      ],
      ...[
        'credentials:',
        '  user: somebody-else',
        '  provider: some-provider',
        '  password: inner-pw',
        'access_tokens: [tok-one-of, tok-two-of]',
      ],
    ],
    ...[
      'nested-token|second-token|key-number-one|key-number-two|pw-of-alice|inner-pw|tok-one-of|tok-two-of',
      'first-service|h.example.com|plain-host|somebody-else|some-provider',
    ],
  ] as const,
  'YAML with blocks and flows': [
    [
      ...[
        'config: |',
        '  db_password: of-a-file-within',
        'private_key: |-',
        '  first-line-of-it',
        '  second-line-of-it',
      ],
      ...[
        'passphrase: >',
        '  folded words',
        '  of a phrase',
        'db: {user: flow-user, password: flow-password, port: 1}',
      ],
    ],
    ...[
      'of-a-file-within|first-line-of-it|second-line-of-it|folded words of a phrase|flow-password',
      'flow-user',
    ],
  ] as const,
  kubeconfig: [
    [
      ...[
        'apiVersion: v1',
        'clusters:',
        '- cluster:',
        '    server: https://k8s.example.com',
        '  name: my-cluster',
      ],
      ...[
        'users:',
        '- name: my-admin',
        '  user:',
        '    token: of-the-cluster',
        `    client-key-data: ${encoded('-----BEGIN KEY\nthe-line-of-a-key')}`,
      ],
    ],
    ...['of-the-cluster|the-line-of-a-key', 'k8s.example.com|my-cluster|my-admin'],
  ] as const,
  "Kubernetes' Secret": [
    [
      'kind: Secret',
      'metadata:',
      '  name: my-secret-name',
      'data:',
      `  password: ${encoded('of-a-manifest')}`,
    ],
    ...['of-a-manifest', 'my-secret-name'],
  ] as const,
  TOML: [
    [
      ...[
        'title = "a-title-here"',
        '[database]',
        'password = "of-toml" # why',
        "token = 'li\\teral'",
        'db = { user = "toml-user", password = "inline-pw" }',
      ],
      ...[
        '[secrets]',
        'slack = "under-a-heading"',
        'api_keys = [',
        '  "array-one",',
        '  "array-two",',
        ']',
        'secret = """',
        'on-lines-1',
        'on-lines-2"""',
      ],
    ],
    ...[
      'of-toml|li\\teral|inline-pw|under-a-heading|array-one|array-two|on-lines-1|on-lines-2',
      'a-title-here|toml-user',
    ],
  ] as const,
  INI: [
    [
      ...[
        '[default]',
        'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
        'aws_secret_access_key=wJalrXUtnFEMI/K7MDENG',
        'region = us-west-2',
      ],
      ...['[db]', 'user = ini-user-name', 'password = with;semi & colon ; a comment'],
    ],
    ...['AKIAIOSFODNN7EXAMPLE|wJalrXUtnFEMI/K7MDENG|with;semi & colon', 'us-west-2|ini-user-name'],
  ] as const,
  '.properties': [
    [
      ...[
        '# a comment',
        'spring.datasource.url=jdbc:postgresql://db.example.com/x',
        'spring.datasource.username=app-user',
      ],
      ...[
        'spring.datasource.password=of.properties=1',
        'ssl.key-store-password: with\\:colon',
        'api.secret=continued-\\',
        '    on-a-line',
      ],
    ],
    ...['of.properties=1|with:colon|continued-on-a-line', 'db.example.com|app-user'],
  ] as const,
  'a .env file': [
    [
      ...[
        '# comment',
        'export API_TOKEN="of an env"',
        "DB_PASSWORD='s&p;t'",
        'SMTP_PASS=plain&with;marks',
        'LOG_LEVEL=warning',
        'APP_HOST=app.example.com',
      ],
      ...[
        'GREETING=correct',
        'DB_PASS=correct horse battery',
        'TLS_PRIVATE_KEY="first-of-tls',
        'second-of-tls"',
      ],
    ],
    ...[
      'of an env|plain&with;marks|correct horse battery|first-of-tls|second-of-tls',
      'warning|app.example.com',
    ],
  ] as const,
  netrc: [
    [
      'machine github.com',
      '  login octo-cat',
      '  password ghp-of-netrc',
      'machine b.example.com login bob-bob password "second pw account third-one',
    ],
    ...['ghp-of-netrc|third-one', 'github.com|octo-cat|b.example.com|bob-bob'],
  ] as const,
  'JSON with comments': [
    [
      '{',
      '  // a comment',
      '  "user": "json-user",',
      '  "password": "in-\\"json\\"",',
      "  'token': 'single-quoted',",
      '}',
    ],
    ...['in-"json"|single-quoted', 'json-user'],
  ] as const,
  "Docker's configuration": [
    [JSON.stringify({ auths: { 'ghcr.io': { auth: encoded('octo-cat:pw-of-docker') } } })],
    ...['pw-of-docker', 'ghcr.io|octo-cat'],
  ] as const,
  XML: [
    ['<server><id>the-server</id><username>xml-user</username>', '<password>of-the-xml</password></server>'],
    ...['of-the-xml', 'the-server|xml-user'],
  ] as const,
};

describe.each(Object.entries(FILES))('a secret that is %s', (_, [lines, secret, plain]) => {
  const text = lines.join('\n');

  it.each([
    ['a variable with a secret name', secretValues({ APP_SECRET: text })],
    ['another variable', secretValues({ SETTINGS_OF_APP: text })],
    ['a masked value with Windows line ends', secretValues({}, [lines.join('\r\n')])],
  ])('only the secret scalars of a file are hidden if the file is %s', (kind, values) => {
    const redactor = new Redactor(values);
    for (const part of secret.split('|')) expect(redactor.text(`> ${part} <`)).toBe('> *** <');
    if (kind === 'another variable')
      for (const part of plain.split('|')) expect(redactor.text(`> ${part} <`)).toBe(`> ${part} <`);
  });

  it('the whole lines of a file are hidden, too, if it has a secret name, and its other values are shown', () => {
    const redactor = new Redactor(secretValues({ APP_SECRET: text }));
    const whole = lines.filter((line) => line.trim().length >= 6 && !text.startsWith('{'));
    for (const line of whole) expect(redactor.text(line.trim())).toBe('***');
    for (const part of plain.split('|')) expect(redactor.text(`> ${part} <`)).toBe(`> ${part} <`);
  });
});

it('reading files with secrets takes time proportional to their length', () => {
  const startedAt = process.cpuUsage().user;
  for (const part of [
    ...[
      'a: |\n',
      'password: |\n ',
      '- - - a\n',
      '- ',
      '{a:"',
      ',a:',
      "password: '\n",
      'password: """\n',
      'a=\\\n',
      '[a]\n[',
      '<a>',
    ],
    ...[
      'machine a password ',
      ' ',
      '\t',
      '\n',
      '"a": [',
      'password: a #',
      '!a ',
      '&a !b ',
      "password: ''",
      '{',
      'export ',
      '\\',
      '/a/b',
    ],
  ]) {
    secretValues({ body: part.repeat(Math.floor(65_000 / part.length)), password: part.repeat(10_000) });
  }
  let deep = '';
  for (let level = 0; deep.length < 60_000; level += 1) deep += `${' '.repeat(level)}password: |\n`;
  secretValues({ deep });
  // Microseconds of this process's CPU time, so that other processes do not count.
  expect(process.cpuUsage().user - startedAt).toBeLessThan(20_000_000);
});
