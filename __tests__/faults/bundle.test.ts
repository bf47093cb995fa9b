import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BundleError,
  datastorePlace,
  makeBundle,
  readManifest,
  restoreBundle,
  writeBundle,
  type Manifest,
} from '../../src/bundle/index.js';
import { UnpackingBudget } from '../../src/bundle/archive/unpacking-budget.js';
import { restoreMetadata } from '../../src/bundle/restored-metadata.js';
import { RunRequest } from '../../src/ci/resume/run-request.js';
import type { JobObserver } from '../../src/execution/execute-job.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { Redactor } from '../../src/redaction/index.js';
import { Runner } from '../../src/runner/index.js';
import { outcome } from '../helpers/outcomes.js';
import { FLOWS, PYTHON } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { tarEntries, tarGz, type TarEntry } from '../helpers/tar.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { removeTree } from '../helpers/remove-tree.js';

let good: Buffer;
let manifest: Manifest;

const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-bundle-'));

afterAll(() => {
  removeTree(cwd);
});

/** Makes a bundle of a real run that failed; the tests modify it. */
beforeAll(async () => {
  cpSync(FLOWS, cwd, { recursive: true });
  const env = { ...cleanEnvironment(), EXECUTIONS: path.join(cwd, 'executions'), FAIL_AT: 'late' };
  const options = { python: PYTHON, cwd, env, showOutput: false, pylint: false };
  const { flowName, runId } = await new Runner('resumable.py', options).run({ width: 1 });
  const bundle = await makeBundle({
    datastore: datastorePlace(cwd, env),
    flowName,
    runId,
    flowFile: 'resumable.py',
    flowFileSha256: '0'.repeat(64),
    status: 'failed',
  });
  const file = path.join(cwd, 'bundle.tar.gz');
  await writeBundle(bundle, file);
  good = readFileSync(file);
  manifest = bundle.manifest;
});

type Change = (entries: TarEntry[], manifest: Manifest) => TarEntry[];

/** The archive of the bundle with the entries that `change` returns. */
const changed = (change: Change) => tarGz(change(tarEntries(gunzipSync(good)), structuredClone(manifest)));
const withManifest = (edit: (manifest: Record<string, unknown>) => void, entries: TarEntry[]) => {
  const text = structuredClone(manifest) as unknown as Record<string, unknown>;
  edit(text);
  return [{ name: 'manifest.json', content: JSON.stringify(text) }, ...entries.slice(1)];
};
/** The entries with new content for one file, and a manifest that matches. */
const replaced = (entries: TarEntry[], name: string, content: Buffer) =>
  withManifest(
    (text) => {
      text['files'] = manifest.files.map((file) => (file.path === name ? listed(name, content) : file));
    },
    entries.map((entry) => (entry.name === name ? { name, content } : entry)),
  );
const listed = (name: string, content: Buffer) => ({
  path: name,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});
/** Replaces the fields of every task in the manifest's metadata. */
const metadataField = (fields: Record<string, unknown>) => (text: Record<string, unknown>) => {
  const { tasks } = text['metadata'] as { tasks: Record<string, { fields: unknown }> };
  for (const task of Object.values(tasks)) task.fields = fields;
};
const fileOf = (pattern: RegExp) => manifest.files.findLast((file) => pattern.test(file.path))?.path ?? '';
const contentOf = (entries: TarEntry[], file: string) =>
  String(entries.find(({ name }) => name === file)?.content ?? '');
const aBlob = () => fileOf(/^ResumableFlow\/data\//);
const aTask = () => fileOf(/\/start\/\d+\/0\.data\.json$/);

/** Restores into a datastore with other content, which a failure must not change. @returns the error, if there is one */
async function restored(bytes: Buffer): Promise<unknown> {
  const directory = makeWorkspace();
  const file = path.join(directory, 'bundle.tar.gz');
  const root = path.join(directory, '.metaflow');
  mkdirSync(path.join(root, 'OtherFlow'), { recursive: true });
  writeFileSync(path.join(root, 'OtherFlow', 'latest_run'), '1');
  writeFileSync(file, bytes);
  const before = readdirSync(directory, { recursive: true }).sort();
  try {
    await restoreBundle(file, root);
    return undefined;
  } catch (error) {
    expect(readdirSync(directory, { recursive: true }).sort()).toEqual(before);
    return error;
  }
}

const hostile: [string, () => Buffer, RegExp][] = [
  ['is empty', () => Buffer.alloc(0), /cannot be read|too early/],
  ['is not an archive', () => Buffer.from('<html>502 Bad Gateway</html>'), /cannot be read/],
  ['is a ZIP archive', () => Buffer.from('PK\x03\x04 and so on'), /cannot be read/],
  ['is cut off in the middle', () => good.subarray(0, good.length / 2), /cannot be read/],
  ['is cut off by a byte', () => good.subarray(0, good.length - 1), /cannot be read/],
  [
    'is cut off between two files',
    () => changed((entries) => entries.slice(0, -2)),
    /incomplete: 2 of its files are missing/,
  ],
  ['is cut off behind its manifest', () => changed((entries) => entries.slice(0, 1)), /incomplete/],
  [
    'has a flipped bit',
    () => {
      const tar = gunzipSync(good);
      const at = tar.length - 3000;
      tar[at] = (tar[at] ?? 0) ^ 1;
      return gzipSync(tar);
    },
    /damaged/,
  ],
  [
    'continues after its end',
    () => gzipSync(Buffer.concat([gunzipSync(good), Buffer.alloc(32 * 1024 * 1024)])),
    /continues after its end/,
  ],
  ['has no manifest', () => changed((entries) => entries.slice(1)), /the first file is not manifest.json/],
  [
    'has a manifest that is not JSON',
    () => changed((entries) => [{ name: 'manifest.json', content: '{"format": 1' }, ...entries.slice(1)]),
    /not JSON/,
  ],
  [
    'has a manifest in another format',
    () => changed((entries) => withManifest((text) => (text['format'] = 2), entries)),
    /format 2; this version reads format 1/,
  ],
  [
    'has a manifest without a run',
    () => changed((entries) => withManifest((text) => delete text['runId'], entries)),
    /malformed: runId/,
  ],
  [
    'has a run whose name leads outside',
    () => changed((entries) => withManifest((text) => (text['runId'] = '../../etc'), entries)),
    /malformed: runId/,
  ],
  [
    'has a run whose name is an option',
    () => changed((entries) => withManifest((text) => (text['runId'] = '--help'), entries)),
    /malformed: runId/,
  ],
  [
    'has metadata whose name leads outside',
    () => changed((entries) => withManifest(metadataField({ '../../outside': ['x', 'x', 1] }), entries)),
    /malformed: metadata/,
  ],
  [
    'has metadata with a time that leads outside',
    () => changed((entries) => withManifest(metadataField({ user: ['x', 'x', '/../../x'] }), entries)),
    /malformed: metadata/,
  ],
  [
    'lists a file that leads outside',
    () =>
      changed((entries) =>
        withManifest(
          (text) => {
            text['files'] = [...manifest.files, { ...listed('x', Buffer.from('x')), path: '../../outside' }];
          },
          [...entries, { name: '../../outside', content: 'x' }],
        ),
      ),
    /lists "..\/..\/outside", which does not belong in a bundle/,
  ],
  [
    'lists a file with an absolute path',
    () =>
      changed((entries) =>
        withManifest(
          (text) => {
            text['files'] = [...manifest.files, { ...listed('x', Buffer.from('x')), path: '/tmp/outside' }];
          },
          [...entries, { name: '/tmp/outside', content: 'x' }],
        ),
      ),
    /does not belong in a bundle/,
  ],
  [
    'lists a file that leads outside through a task',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['files'] = [
            ...manifest.files,
            { ...listed('x', Buffer.from('x')), path: `ResumableFlow/${manifest.runId}/../../x/0.data.json` },
          ];
        }, entries),
      ),
    /does not belong in a bundle/,
  ],
  [
    'lists a file of another run',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['files'] = [
            ...manifest.files,
            { ...listed('x', Buffer.from('x')), path: 'ResumableFlow/1/start/1/0.data.json' },
          ];
        }, entries),
      ),
    /does not belong in a bundle/,
  ],
  [
    'lists a file twice',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['files'] = [...manifest.files, manifest.files[0]];
        }, entries),
      ),
    /does not belong in a bundle/,
  ],
  [
    'holds a file that is not listed',
    () => changed((entries) => [...entries, { name: '../../outside', content: 'x' }]),
    /does not list/,
  ],
  [
    'holds a file twice',
    () => changed((entries) => [...entries, entries.at(-1) ?? { name: '' }]),
    /does not list/,
  ],
  [
    'holds a symbolic link in place of a file',
    () =>
      changed((entries) =>
        entries.map((entry) =>
          entry.name === aBlob() ? { name: entry.name, type: '2', linkName: '/etc/passwd' } : entry,
        ),
      ),
    /not a plain file/,
  ],
  [
    'holds a hard link in place of a file',
    () =>
      changed((entries) =>
        entries.map((entry) =>
          entry.name === aBlob() ? { name: entry.name, type: '1', linkName: '../../outside' } : entry,
        ),
      ),
    /not a plain file/,
  ],
  [
    'holds a link in place of a directory',
    () =>
      changed((entries) => [
        entries[0] ?? { name: '' },
        { name: 'ResumableFlow', type: '2', linkName: '/tmp' },
        ...entries.slice(1),
      ]),
    /not a plain file/,
  ],
  [
    'holds a device',
    () => changed((entries) => [...entries, { name: 'ResumableFlow/sda', type: '3' }]),
    /not a plain file/,
  ],
  [
    'holds an extended header',
    () =>
      changed((entries) => [
        entries[0] ?? { name: '' },
        { name: 'x', type: 'x', content: '30 path=../../outside\n' },
        ...entries.slice(1),
      ]),
    /not a plain file/,
  ],
  [
    'holds an extended header whose path leads outside',
    () =>
      changed((entries) => [
        entries[0] ?? { name: '' },
        { name: 'x', type: 'x', content: '22 path=../../outside\n' },
        ...entries.slice(1),
      ]),
    /"\.\.\/\.\.\/outside"/,
  ],
  [
    'holds an extended header that no file follows',
    () =>
      changed((entries) => [
        entries[0] ?? { name: '' },
        { name: 'x', type: 'x', content: '22 path=../../outside\n' },
      ]),
    /no file follows an extended header/,
  ],
  [
    'declares a wrong size',
    () =>
      changed((entries) =>
        entries.map((entry, index) => (index === 3 ? { ...entry, size: 8 * 1024 ** 3 - 1 } : entry)),
      ),
    /does not list/,
  ],
  [
    'declares more bytes than any disk has',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['files'] = manifest.files.map((file) => ({ ...file, size: 2 ** 50 }));
        }, entries),
      ),
    /unpacks to more than|has room for/,
  ],
  [
    'has a run with the name of the folder that holds all artifacts',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['runId'] = 'data';
          text['pathspec'] = 'ResumableFlow/data';
        }, entries),
      ),
    /malformed: runId/,
  ],
  [
    'has a tag longer than Metaflow allows',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['tags'] = ['x'.repeat(501)];
        }, entries),
      ),
    /malformed: tags/,
  ],
  [
    'has a user name of a megabyte, which each of its metadata files would contain',
    () =>
      changed((entries) =>
        withManifest((text) => {
          (text['metadata'] as Record<string, unknown>)['userName'] = 'x'.repeat(2 ** 20);
        }, entries),
      ),
    /malformed: metadata/,
  ],
  [
    'lists a path of a megabyte, which the message shortens',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['files'] = [...manifest.files, listed('x'.repeat(2 ** 20), Buffer.alloc(0))];
        }, entries),
      ),
    /lists "x{500}…", which/,
  ],
  [
    'has a format of a megabyte, which the message shortens',
    () =>
      changed((entries) =>
        withManifest((text) => {
          text['format'] = 'x'.repeat(2 ** 20);
        }, entries),
      ),
    /has format "x{500}…"; this/,
  ],
  [
    'declares a manifest of gigabytes',
    () => tarGz([{ name: 'manifest.json', size: 4 * 1024 ** 3 }]),
    /the first file is not/,
  ],
  [
    'unpacks to gigabytes of zeros',
    () => gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    /continues after its end/,
  ],
  [
    'has an artifact with different content',
    () => changed((entries) => replaced(entries, aBlob(), gzipSync('\x80\x04K\x01.'))),
    /damaged: ResumableFlow\/data/,
  ],
  [
    'has an artifact that does not match its manifest',
    () =>
      changed((entries) =>
        entries.map((entry) =>
          entry.name === aBlob()
            ? { ...entry, content: Buffer.alloc(Buffer.from(entry.content ?? '').length) }
            : entry,
        ),
      ),
    /damaged/,
  ],
  [
    'has an artifact whose compression is broken',
    () => changed((entries) => replaced(entries, aBlob(), Buffer.from([0x1f, 0x8b, 1, 2, 3]))),
    /damaged/,
  ],
  [
    'has an included file with different content',
    () => changed((entries) => replaced(entries, fileOf(/^data\//), gzipSync('other words\n'))),
    /damaged/,
  ],
  [
    'has a task that names a missing artifact',
    () =>
      changed((entries) =>
        replaced(entries, aTask(), Buffer.from(JSON.stringify({ objects: { x: 'f'.repeat(40) }, info: {} }))),
      ),
    /incomplete: .* is missing/,
  ],
  [
    'has a task that names a file outside',
    () =>
      changed((entries) =>
        replaced(
          entries,
          aTask(),
          Buffer.from(JSON.stringify({ objects: { x: '../../../../etc/passwd' }, info: {} })),
        ),
      ),
    /incomplete/,
  ],
  [
    'has a task that is not JSON',
    () => changed((entries) => replaced(entries, aTask(), Buffer.from('nonsense'))),
    /malformed/,
  ],
  [
    'has a task that is null',
    () => changed((entries) => replaced(entries, aTask(), Buffer.from('null'))),
    /malformed/,
  ],
  [
    'holds an artifact that no task names',
    () => {
      const raw = Buffer.from('\x80\x04K\x07.', 'latin1');
      const sha1 = createHash('sha1').update(raw).digest('hex');
      const name = `ResumableFlow/data/${sha1.slice(0, 2)}/${sha1}`;
      const content = gzipSync(raw);
      return changed((entries) =>
        withManifest(
          (text) => {
            text['files'] = [...manifest.files, listed(name, content)];
          },
          [...entries, { name, content }],
        ),
      );
    },
    /which none of its tasks refers to/,
  ],
  [
    'has an incomplete task',
    () =>
      changed((entries) =>
        withManifest(
          (text) => {
            text['files'] = manifest.files.filter((file) => file.path !== aTask());
          },
          entries.filter((entry) => entry.name !== aTask()),
        ),
      ),
    /exactly one attempt of the task start/,
  ],
  [
    'has no parameters',
    () =>
      changed((entries) =>
        withManifest(
          (text) => {
            text['files'] = manifest.files.filter((file) => !file.path.includes('/_parameters/'));
          },
          entries.filter((entry) => !entry.name.includes('/_parameters/')),
        ),
      ),
    /has no parameters/,
  ],
  [
    'lists a hundred thousand artifacts of a task, each of which would be a file',
    () =>
      changed((entries) => {
        const { objects } = JSON.parse(contentOf(entries, aTask())) as { objects: Record<string, string> };
        const [sha1] = Object.values(objects);
        const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`a${index}`, sha1]));
        const data = JSON.stringify({ objects: { ...objects, ...many }, info: {} });
        return replaced(entries, aTask(), Buffer.from(data));
      }),
    /it lists more than 10000 artifacts/,
  ],
  [
    'names millions of artifacts that it does not list',
    () =>
      changed((entries) => {
        const info = Array.from({ length: 1_000_000 }, (_, index) => `"${index}":{}`).join();
        return replaced(entries, aTask(), Buffer.from(`{"objects":{},"info":{${info}}}`));
      }),
    /it has more than 200000 parts/,
  ],
  [
    'has a task whose list has 17 MB',
    () =>
      changed((entries) =>
        replaced(
          entries,
          aTask(),
          Buffer.from(`{"objects":{},"info":{"a":{"type":"${'x'.repeat(17_000_000)}"}}}`),
        ),
      ),
    /is too large: 170000\d\d bytes/,
  ],
  [
    'has a hundred thousand metadata fields for a task',
    () => {
      const many = Array.from({ length: 100_000 }, (_, index): [string, unknown] => [
        `field-${index}`,
        ['x', 'field', 1],
      ]);
      return changed((entries) => withManifest(metadataField(Object.fromEntries(many)), entries));
    },
    /manifest is malformed: metadata/,
  ],
];

describe('untrustworthy bundles', () => {
  for (const { tags, rows } of ciAfter(hostile.length - 4, hostile)) {
    it.each(rows)(
      'an untrustworthy bundle changes nothing in the datastore: one that %s',
      { tags },
      async (_, bytes, message) => {
        const error = await restored(bytes());
        expect(error).toBeInstanceOf(BundleError);
        expect((error as Error).message).toMatch(message);
        expect(existsSync('/tmp/outside')).toBe(false);
      },
    );
  }

  it('the intact bundle, from which the tests derive the bad ones, can be restored', async () => {
    expect(await restored(good)).toBeUndefined();
    expect(await restored(changed((entries) => entries))).toBeUndefined();
    const older = changed((entries) => withManifest((text) => delete text['metadata'], entries));
    expect(await restored(older)).toBeUndefined();
  });

  it(
    'a bundle in which any single byte differs changes nothing in the datastore',
    { tags: ['ci'] },
    async () => {
      for (let at = 10; at < good.length; at += Math.ceil(good.length / 60)) {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ 0x10;
        // Some bits of compressed data have no meaning.
        if (meansTheSame(bytes)) continue;
        const error = await restored(bytes);
        expect(error).toBeInstanceOf(BundleError);
      }
    },
  );
});

describe('restoring a bundle', () => {
  it('cancelling a restoration stops it and leaves the datastore unchanged', async () => {
    const directory = makeWorkspace();
    const file = path.join(directory, 'bundle.tar.gz');
    writeFileSync(file, good);
    const root = path.join(directory, '.metaflow');
    const cancel = new AbortController();
    const restoring = restoreBundle(file, root, cancel.signal);
    setImmediate(() => cancel.abort(new Error('cancelled by SIGINT')));
    await expect(restoring).rejects.toThrow('cancelled by SIGINT');
    expect(existsSync(root)).toBe(false);
  });

  it('cancelling a restoration while it checks the unpacked files stops it', async () => {
    const directory = makeWorkspace();
    const file = path.join(directory, 'bundle.tar.gz');
    writeFileSync(file, good);
    const root = path.join(directory, '.metaflow');
    const cancel = new AbortController();
    const { signal } = cancel;
    const look = signal.throwIfAborted.bind(signal);
    let looksAtAll = 0;
    signal.throwIfAborted = () => {
      const [fresh = ''] = readdirSync(root).filter((name) => name.startsWith('.restoring-'));
      const files = readdirSync(path.join(root, fresh), { recursive: true, encoding: 'utf8' });
      // The first time that all files are there is right after the last one was unpacked.
      if (manifest.files.every((each) => files.includes(each.path))) looksAtAll += 1;
      if (looksAtAll > 1) cancel.abort(new Error('cancelled by SIGINT'));
      look();
    };
    await expect(restoreBundle(file, root, signal)).rejects.toThrow('cancelled by SIGINT');
    expect(existsSync(root)).toBe(false);
  });

  it('a restoration removes what a killed one left hours ago, but nothing that another one may still use', async () => {
    const directory = makeWorkspace();
    const file = path.join(directory, 'bundle.tar.gz');
    writeFileSync(file, good);
    const root = path.join(directory, '.metaflow');
    for (const name of ['.restoring-old', '.restoring-new'])
      mkdirSync(path.join(root, name), { recursive: true });
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    utimesSync(path.join(root, '.restoring-old'), yesterday, yesterday);
    await restoreBundle(file, root);
    const left = readdirSync(root).filter((name) => name.startsWith('.restoring'));
    expect(left).toEqual(['.restoring-new']);
  });

  it('the metadata that a restoration writes counts against the same limit as the bundle’s files', async () => {
    const budget = new UnpackingBudget(0);
    budget.spend(4 * 1024 ** 3 - 10);
    const restoring = restoreMetadata(manifest, makeWorkspace(), '/', { budget, signal: undefined });
    await expect(restoring).rejects.toThrow('The bundle unpacks to more than');
  });

  it('cancelling a restoration while it writes metadata stops it at the next file', async () => {
    const directory = makeWorkspace();
    const signal = AbortSignal.abort(new Error('cancelled by SIGINT'));
    const limits = { budget: new UnpackingBudget(0), signal };
    await expect(restoreMetadata(manifest, directory, '/', limits)).rejects.toThrow('cancelled by SIGINT');
    const written = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  it('a restoration unpacks only as many bytes as a bundle of that size may contain', () => {
    const budget = new UnpackingBudget(1_000_000);
    budget.spend(4 * 1024 ** 3);
    budget.allow(20_000_000);
    expect(() => budget.allow(20_000_001)).toThrow('The bundle unpacks to more than');
  });
});

function meansTheSame(bytes: Buffer): boolean {
  try {
    return gunzipSync(bytes).equals(gunzipSync(good));
  } catch {
    return false;
  }
}

describe('unwritable datastores and bundles', () => {
  it('the error names the path of an unwritable datastore', async () => {
    const directory = makeWorkspace();
    const file = path.join(directory, 'bundle.tar.gz');
    writeFileSync(file, good);
    writeFileSync(path.join(directory, 'file'), '');
    const root = path.join(directory, 'file', '.metaflow');
    await expect(restoreBundle(file, root)).rejects.toThrow(`could not be restored to ${root}: `);
  });

  it('the error names the path of an unwritable bundle', async () => {
    const file = path.join(makeWorkspace(), 'no', 'such', 'directory.tar.gz');
    await expect(
      writeBundle({ manifest: { ...manifest, files: [] }, sources: new Map() }, file),
    ).rejects.toThrow(`The bundle could not be written to ${file}: `);
  });

  it('cancelling while a bundle is being written leaves no part of it, and an older bundle unchanged', async () => {
    const directory = makeWorkspace();
    const file = path.join(directory, 'bundle.tar.gz');
    writeFileSync(file, good);
    const cancel = new AbortController();
    const writing = writeBundle(
      { manifest: { ...manifest, files: [] }, sources: new Map() },
      file,
      cancel.signal,
    );
    cancel.abort(new Error('cancelled by SIGINT'));
    await expect(writing).rejects.toThrow('cancelled by SIGINT');
    const left = readdirSync(directory).filter((name) => name.startsWith('bundle'));
    expect(left).toEqual(['bundle.tar.gz']);
    expect(readFileSync(file)).toEqual(good);
  });

  it('the manifest of a bundle can be read even if its files are damaged', async () => {
    const file = path.join(makeWorkspace(), 'bundle.tar.gz');
    writeFileSync(
      file,
      changed((entries) => entries.slice(0, 1)),
    );
    chmodSync(file, 0o400);
    expect(await readManifest(file)).toEqual(manifest);
  });

  it('a bundle may have any tag that Metaflow accepts: 500 characters, however many bytes each has', async () => {
    const file = path.join(makeWorkspace(), 'bundle.tar.gz');
    const tags = ['😀'.repeat(500)];
    writeFileSync(
      file,
      changed((entries) =>
        withManifest((text) => {
          text['tags'] = tags;
        }, entries),
      ),
    );
    expect((await readManifest(file)).tags).toEqual(tags);
  });
});

describe('runs with a huge artifact', () => {
  // A sparse file takes no space on the disk, and hours to read.
  const requestFor = (bytes: number) => {
    const root = path.join(mkdtempSync(path.join(cwd, 'huge-')), '.metaflow');
    cpSync(path.join(cwd, '.metaflow'), root, { recursive: true });
    const blob = manifest.files.findLast((file) => /\/data\//.test(file.path));
    truncateSync(path.join(root, blob?.path ?? ''), bytes);
    const { flowName, runId, flowFile } = manifest;
    const datastore = { ...datastorePlace(cwd, cleanEnvironment()), root };
    return { datastore, flowName, runId, flowFile, flowFileSha256: null, status: 'failed' as const };
  };

  it('a bundle cannot exceed 64 GiB, and the error names the file that is too large', async () => {
    await expect(makeBundle(requestFor(4e12))).rejects.toThrow(
      /^A resume bundle can have at most 64 GiB of files; the run exceeds that with .+ \(4000000000000 bytes\)\.$/,
    );
  });

  it('bundling a run with a huge artifact stops when it is cancelled', { tags: ['ci'] }, async () => {
    const soon = AbortSignal.timeout(200);
    await expect(makeBundle(requestFor(60e9), undefined, soon)).rejects.toThrow(/timeout/);
    const huge = path.join(cwd, 'huge');
    writeFileSync(huge, '');
    truncateSync(huge, 8e9);
    const bundle = { manifest: { ...manifest, files: [{ path: 'huge', size: 8e9, sha256: '' }] } };
    const sources = new Map([['huge', { file: huge }]]);
    const written = writeBundle({ ...bundle, sources }, path.join(cwd, 'huge.gz'), AbortSignal.timeout(200));
    await expect(written).rejects.toThrow(/timeout/);
  });

  it('a run’s retry reads none of its artifacts, however large they are', async () => {
    const { datastore, flowName, runId } = requestFor(60e9);
    const flow = { cwd: path.dirname(datastore.root), flowFile: path.join(cwd, 'resumable.py') };
    const settings = { env: {}, options: {}, config: {}, configValues: {}, command: { name: 'run' } };
    const origins: (string | undefined)[] = [];
    const cancel = AbortSignal.timeout(5000);
    const request = new RunRequest({
      ...{ plan: { ...flow, ...settings } as unknown as RunPlan, redactor: new Redactor([]), cancel },
      ...{ note: () => undefined, onEnd: () => undefined },
      onRequest: ({ origin }) => origins.push(origin?.runId),
    });
    const nobody = { onStart: () => undefined, onRetry: () => undefined } as unknown as JobObserver;
    const watched = request.watchedBy(nobody);
    const failed = outcome({ status: 'failed', flowName, runId });
    await watched.onStart(failed);
    await watched.onRetry(failed, { number: 1, of: 1, delayMs: 0 } as never);
    await watched.onStart(outcome({ flowName, runId: '2' }));
    expect([cancel.aborted, origins.at(-1)]).toEqual([false, runId]);
  });

  it('bundling a run with many tasks stops when it is cancelled, even while its files are being listed', async () => {
    const request = requestFor(1);
    const blob = manifest.files.findLast((file) => /\/data\//.test(file.path));
    // Whoever lists it first complains that it is missing.
    rmSync(path.join(request.datastore.root, blob?.path ?? ''));
    const cancelled = AbortSignal.abort(new Error('the job was cancelled'));
    await expect(makeBundle(request, undefined, cancelled)).rejects.toThrow('the job was cancelled');
  });
});
