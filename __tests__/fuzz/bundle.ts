import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { BundleError, readManifest, restoreBundle } from '../../src/bundle/index.js';
import { relocated } from '../../src/bundle/included-value.js';
import { tarGz, type TarEntry } from '../helpers/tar.js';
import { changedBytes } from './changed-bytes.js';
import { changedJson, hostileJson } from './changed-json.js';
import { declaredLater, hold, type Target } from './target.js';

const digest = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex');
const FLOW = 'TrainFlow';
/** Zeros compress to a thousandth of their size. */
const ZEROS = Buffer.alloc(4 * 1024 * 1024);
const CONTENT = Buffer.from('the content of a file');
const INCLUDED = digest('sha1', CONTENT);
const VALUES: readonly Buffer[] = [
  Buffer.from('\x80\x04\x88.', 'latin1'),
  Buffer.from('\x80\x04K\x07.', 'latin1'),
  relocated(
    {
      ...{ file: '', sha1: INCLUDED },
      descriptor: { type: 'uploader-v1', is_text: true, encoding: null, size: CONTENT.length, note: 'n' },
    },
    `/elsewhere/.metaflow/data/${FLOW}/${INCLUDED}`,
  ).pickle,
];

interface Model {
  readonly values: readonly Buffer[];
  readonly data: readonly string[];
  readonly manifest: (manifest: object) => string;
  readonly entries: readonly EntryChange[];
}

/** The content of a task's `data.json`. */
function dataOf(values: readonly Buffer[], task: number): object {
  const sha1s = values.map((value) => digest('sha1', value));
  const names = task === 0 ? ['alpha', 'file'] : ['_task_ok', 'alpha', 'file'];
  const of = (name: string) => sha1s[{ _task_ok: 0, alpha: 1, file: 2 }[name] ?? 0];
  return {
    ...{ datastore: 'local', version: '1', attempt: 0, python_version: '3.11.2' },
    objects: Object.fromEntries(names.map((name) => [name, of(name)])),
    info: Object.fromEntries(
      names.map((name) => [
        name,
        {
          size: 5,
          type: name === 'file' ? "<class 'metaflow.includefile.IncludedFile'>" : "<class 'int'>",
          encoding: 'gzip+pickle-v4',
        },
      ]),
    ),
  };
}

const TASKS = ['_parameters/1', 'start/2'];

function bundleOf({ values, data, manifest, entries }: Model): Buffer {
  const contents: [string, Buffer][] = [
    ...TASKS.flatMap((task, at): [string, Buffer][] => [
      [`${FLOW}/7/${task}/0.attempt.json`, Buffer.from('{"time": 1}')],
      [`${FLOW}/7/${task}/0.data.json`, Buffer.from(data[at] ?? '')],
      [`${FLOW}/7/${task}/0.DONE.lock`, Buffer.alloc(0)],
    ]),
    ...values.map((value): [string, Buffer] => {
      const sha1 = digest('sha1', value);
      return [`${FLOW}/data/${sha1.slice(0, 2)}/${sha1}`, gzipSync(value)];
    }),
    [`data/${FLOW}/${INCLUDED}`, gzipSync(CONTENT)],
  ];
  const files = contents.map(([name, bytes]) => ({
    path: name,
    size: bytes.length,
    sha256: digest('sha256', bytes),
  }));
  const fields = { 'ds-root': ['/elsewhere', 'ds-root', 3], 'attempt-done': ['0', 'attempt-done', 4] };
  const text = manifest({
    ...{
      format: 1,
      flowName: FLOW,
      flowFile: 'train.py',
      flowFileSha256: null,
      runId: '7',
      pathspec: `${FLOW}/7`,
    },
    ...{
      status: 'failed',
      failure: null,
      parameters: {},
      configs: [],
      tags: [],
      requestSha256: null,
      metaflowVersion: null,
    },
    ...{ pythonVersion: null, datastore: 'local', steps: [], origins: [], source: null, files },
    metadata: {
      ...{ userName: 'me', createdAt: 1, systemTags: [] },
      tasks: Object.fromEntries(TASKS.map((task) => [task, { createdAt: 2, fields }])),
    },
  });
  const all = [['manifest.json', Buffer.from(text)] as const, ...contents].map(
    ([name, content]): TarEntry => ({ name, content }),
  );
  return tarGz(entries.reduce(withChange, all));
}

const NAMES = [
  '../outside',
  '/tmp/metaflow-runner-fuzz-outside',
  `${FLOW}/7/../../../outside`,
  'manifest.json',
  '',
  `${FLOW}/data`,
  'a\0b',
  'x'.repeat(100),
];
const entryChange = fc.record({
  at: fc.nat(20),
  to: fc.nat(20),
  how: fc.constantFrom('drop', 'repeat', 'move', 'name', 'type', 'link', 'size', 'content', 'zeros'),
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom('1', '2', '3', '5', 'x', 'g', 'L', '\0', '7'),
  size: fc.constantFrom(0, 1, 511, 513, 70_000, 2 ** 31, 2 ** 33 - 1),
  json: hostileJson,
});
type EntryChange = typeof entryChange extends fc.Arbitrary<infer Value> ? Value : never;

function withChange(
  entries: readonly TarEntry[],
  { at, to, how, name, type, size, json }: EntryChange,
): TarEntry[] {
  const index = at % Math.max(1, entries.length);
  const entry = entries[index];
  if (!entry) return [...entries];
  const put = (...changed: TarEntry[]) => [
    ...entries.slice(0, index),
    ...changed,
    ...entries.slice(index + 1),
  ];
  switch (how) {
    case 'drop':
      return put();
    case 'repeat':
      return put(entry, entry);
    case 'move': {
      const others = put();
      others.splice(to, 0, entry);
      return others;
    }
    case 'name':
      return put({ ...entry, name });
    case 'type':
      return put({ ...entry, type });
    case 'link':
      return put({ ...entry, type: '2', linkName: '../../../outside' });
    case 'size':
      return put({ ...entry, size });
    case 'zeros':
      return put({ ...entry, content: ZEROS });
    default:
      return put({ ...entry, content: json });
  }
}

const pickles = changedBytes(
  fc.constantFrom(...VALUES),
  [Buffer.from(`local:///etc/passwd`), Buffer.from('../'), Buffer.from('data'), Buffer.from('1')],
  3,
);
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constant(VALUES) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constant(VALUES[0] as Buffer), pickles, pickles)
      .map((all): readonly Buffer[] => all),
  },
  {
    weight: 1,
    arbitrary: fc.constant([...VALUES.slice(0, 1), ZEROS, ...VALUES.slice(2)]),
  },
);
const whole = values.chain((made) =>
  fc.record({
    values: fc.constant(made),
    data: fc.tuple(...TASKS.map((_, task) => changedJson(fc.constant(dataOf(made, task)), 1))),
    entries: fc.array(entryChange, { maxLength: 2 }),
  }),
);

const unchanged = (manifest: object) => JSON.stringify(manifest);
/** The manifest is computed from the other entries, so it matches them except where it is changed. */
const bundles = whole.chain((model) => {
  let made: object = {};
  bundleOf({ ...model, entries: [], manifest: (manifest) => ((made = manifest), '') });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(bundleOf({ ...model, manifest: unchanged })) },
    {
      weight: 1,
      arbitrary: changedJson(fc.constant(made), 2).map((text) =>
        bundleOf({ ...model, manifest: () => text }),
      ),
    },
  );
});

const inTar = changedBytes(
  bundles.map((bytes) => gunzipSync(bytes)),
  [Buffer.alloc(512), Buffer.from('ustar\0'), Buffer.from('30 path=../outside\n')],
  2,
).map((tar) => gzipSync(tar));

export const bundle: Target = {
  name: 'bundle',
  inputs: fc.oneof(
    { weight: 6, arbitrary: bundles },
    { weight: 2, arbitrary: inTar },
    { weight: 1, arbitrary: changedBytes(bundles, [], 3) },
  ),
  async check(input) {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-fuzz-'));
    try {
      await restored(input, directory);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
  // A byte may unpack to a thousand, which are read once, written, and hashed twice.
  budget: { cpuMs: 1_000, cpuMsPerKiB: 40, memoryMiB: 256, memoryTimes: 100 },
  casesInTests: 30,
};

async function restored(input: Buffer, directory: string): Promise<void> {
  const file = path.join(directory, 'bundle.tar.gz');
  const root = path.join(directory, 'inner', 'deep', '.metaflow');
  mkdirSync(path.dirname(root), { recursive: true });
  writeFileSync(file, input);
  const before = readdirSync(directory, { recursive: true }).sort();
  await declaredLater([BundleError], () => readManifest(file));
  const manifest = await declaredLater([BundleError], () => restoreBundle(file, root));
  const after = readdirSync(directory, { recursive: true, withFileTypes: true });
  const place = (entry: (typeof after)[number]) => path.join(entry.parentPath, entry.name);
  const outside = after
    .map((entry) => path.relative(directory, place(entry)))
    .filter((name) => !name.startsWith(path.relative(directory, root)));
  hold(outside.sort().join() === before.join(), `something is outside: ${outside.join()}`);
  hold(
    NAMES.every((name) => name !== '/tmp/metaflow-runner-fuzz-outside' || !existsSync(name)),
    'an absolute path was written',
  );
  hold(existsSync(root) === (manifest !== undefined), 'a rejected bundle left something behind');
  for (const entry of after.filter((one) => place(one).startsWith(`${root}/`))) {
    hold(entry.isFile() || entry.isDirectory(), `${entry.name} is neither file nor directory`);
    hold(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:@-]*$/u.test(entry.name), `a file is called ${entry.name}`);
    if (entry.isFile() && /_self\.json$|^sysmeta|_artifact_|_meta$/.test(entry.name))
      JSON.parse(readFileSync(place(entry), 'utf8'));
  }
  hold(!('polluted' in {}), 'a prototype has been changed');
}
