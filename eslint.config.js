import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way: entries -> execution, display, report -> outcome -> runner -> client. `bundle` builds on the client, for
 * `execution` and the entries; `deployer` on the runner, for `execution` and `ci`; `options` on `execution`; and `ci` on all of them.
 * `provision` is beside them, for the entries, and `archive` and `redaction` are below all.
 */
const layers = {
  redaction: [],
  archive: [],
  client: ['redaction'],
  bundle: ['redaction', 'client', 'archive'],
  runner: ['redaction', 'client'],
  deployer: ['client', 'redaction', 'runner'],
  outcome: ['redaction', 'client', 'runner'],
  report: ['redaction', 'client', 'runner', 'outcome'],
  display: ['redaction', 'client', 'runner', 'outcome'],
  execution: ['redaction', 'client', 'bundle', 'runner', 'deployer', 'outcome'],
  options: ['runner', 'execution'],
  provision: ['redaction', 'client', 'archive', 'runner'],
  ci: [
    'redaction',
    'client',
    'bundle',
    'runner',
    'deployer',
    'outcome',
    'report',
    'display',
    'execution',
    'options',
    'provision',
  ],
  action: [
    'redaction',
    'client',
    'bundle',
    'runner',
    'outcome',
    'report',
    'display',
    'execution',
    'options',
    'provision',
    'ci',
  ],
  cli: [
    'redaction',
    'client',
    'bundle',
    'runner',
    'outcome',
    'report',
    'display',
    'execution',
    'options',
    'provision',
    'ci',
  ],
};
/** On Node 20, part of it may be garbage-collected, and then it is never aborted. */
const LOSES_SIGNALS = {
  object: 'AbortSignal',
  property: 'any',
  message: 'Use Deadline, of src/runner/process/deadline.ts.',
};
/** Anyone may set the system's clock while a run goes. */
const CLOCK = {
  object: 'Date',
  property: 'now',
  message: 'Measure durations with performance.now().',
};
/** A flow may have replaced the file with a link, or with a pipe, which would block us forever. */
const WAITS_FOR_PIPES = [
  {
    name: 'node:fs',
    importNames: ['appendFileSync', 'createReadStream', 'openSync', 'readFileSync', 'writeFileSync'],
  },
  { name: 'node:fs/promises', importNames: ['appendFile', 'open', 'readFile', 'writeFile'] },
].map((names) => ({ ...names, message: 'Use src/client/regular-file.ts.' }));
/** Modules whose files no flow can have replaced, or that open files without blocking on pipes. */
const OPENS_FILES = [
  'src/client/regular-file.ts',
  'src/action/runner-commands/command-file.ts',
  'src/runner/log/log-stream.ts',
  'src/runner/process/{find-processes,flow-process}.ts',
  'src/bundle/bundled-files.ts',
  'src/bundle/{restored-metadata,restored-tasks,task-data}.ts',
  'src/bundle/archive/*.ts',
  'src/execution/plan/metaflow-home.ts',
  'src/provision/{environment-files,packed-environment}.ts',
  'src/ci/report/redacted-copy.ts',
  'src/action/artifacts/zip-entry.ts',
  'src/ci/hosts/requested-{file,pipe}.ts',
  'src/cli/resume/executing-tasks.ts',
];
const knowsCi = ['provision', 'ci', 'action', 'cli'];

const folderRules = Object.entries(layers).flatMap(([folder, below]) => {
  const plain = !knowsCi.includes(folder);
  const forbidden = Object.keys(layers).filter((other) => other !== folder && !below.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
      message: 'Imports point one way, see docs/architecture.md.',
    },
    {
      regex:
        '^(\\.\\./)+(runner|client|bundle)/(?!(foreign-json|grouped-by|history/map-concurrently|identifiers|index|metaflow-settings|node-fault|own-value|python-program|regular-file)\\.js$)',
      message: "Import the folder's public index; before a flow starts, no more of the client than these.",
    },
    ...(plain
      ? [
          {
            regex: '^(?!node:|\\.)',
            message: 'This folder is a plain library: Node built-ins only.',
          },
        ]
      : []),
  ];
  const rule = {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns,
          paths: WAITS_FOR_PIPES,
        },
      ],
      ...(plain
        ? {
            'no-restricted-properties': [
              'error',
              LOSES_SIGNALS,
              CLOCK,
              { object: 'process', property: 'exit' },
              { object: 'process', property: 'on' },
              { object: 'process', property: 'once' },
            ],
            'no-restricted-syntax': [
              'error',
              {
                selector: 'Literal[value=/^(GITHUB|RUNNER|ACTIONS|INPUT|STATE)_/]',
                message: 'This folder knows no CI.',
              },
            ],
          }
        : {}),
    },
  };
  const mayOpen = OPENS_FILES.filter((file) => file.startsWith(`src/${folder}/`));
  return mayOpen.length === 0
    ? [rule]
    : [rule, { files: mayOpen, rules: { 'no-restricted-imports': ['error', { patterns }] } }];
});

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'lib/', 'node_modules/', '.tools/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An empty environment variable counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      'no-console': 'error',

      'no-restricted-properties': ['error', LOSES_SIGNALS],
      // Node's own `fetch` ignores proxies.
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Use request, of src/action/network/request.ts.' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // What users give, flows print and others upload may be long, and designed to make expressions slow.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'no-restricted-properties': ['error', LOSES_SIGNALS, CLOCK],
      'max-params': ['error', 5],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.{mjs,cjs}', 'examples/**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        AbortController: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: ['examples/**/*.{ts,mjs}'], rules: { 'no-console': 'off', 'no-restricted-globals': 'off' } },
  {
    files: ['src/action/network/request.ts', '__tests__/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  ...folderRules,
);
