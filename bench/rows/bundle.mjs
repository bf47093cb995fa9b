import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytes, interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { runWith } from '../runs.mjs';
import { filesIn } from '../subjects.mjs';
import { makeBundle, restoreBundle, writeBundle } from '../../build/bundle/index.js';

export default {
  number: 10,
  work: 'A resume bundle of that run, made and restored, every blob verified',
  against: '`tar` of the whole `.metaflow`, packed and unpacked',
  target: 'smaller, and faster',
  limit: 1,
  turns: 5,
  measure: async ({ turns }) => {
    const measured = await measureBundle(runWith(1_000), turns);
    const [ours, theirs] = [measured.make + measured.restore, measured.pack + measured.unpack];
    return {
      value: Math.max(ours / theirs, measured.bundleBytes / measured.tarBytes),
      ours: `${milliseconds(ours)}, ${bytes(measured.bundleBytes)}`,
      theirs: `${milliseconds(theirs)}, ${bytes(measured.tarBytes)}`,
      figure: `${times(ours / theirs)}, ${(measured.bundleBytes / measured.tarBytes).toFixed(3)} × the size`,
    };
  },
};

/**
 * @param besideTar whether to compare it with `tar`, which takes minutes for tens of thousands of files
 * @param where the directory below which files are created
 */
export async function measureBundle(run, turns, { besideTar = true, where = tmpdir() } = {}) {
  const { cwd, root, runId, flowName } = run;
  const directory = mkdtempSync(path.join(where, 'metaflow-runner-bench-'));
  const file = (name) => path.join(directory, name);
  const request = {
    datastore: { kind: 'local', root },
    ...{ flowName, runId, flowFile: 'many.py', flowFileSha256: null, status: 'failed' },
  };
  const since = async (act) => {
    const begun = performance.now();
    await act();
    return performance.now() - begun;
  };
  const inFresh = async (name, act) => {
    rmSync(file(name), { recursive: true, force: true });
    mkdirSync(file(name));
    return await act(file(name));
  };
  try {
    const bundle = {
      make: () => since(async () => writeBundle(await makeBundle(request), file('bundle.tar.gz'))),
      restore: () =>
        inFresh('restored', (to) =>
          since(() => restoreBundle(file('bundle.tar.gz'), path.join(to, '.metaflow'))),
        ),
    };
    if (!besideTar) return await interleaved(turns, bundle);
    const measured = await interleaved(turns, {
      ...bundle,
      pack: () => timeOf('tar', ['cf', file('whole.tar'), '.metaflow'], { cwd }),
      packZipped: () => timeOf('tar', ['czf', file('whole.tar.gz'), '.metaflow'], { cwd }),
      unpack: () => inFresh('unpacked', (to) => timeOf('tar', ['xf', file('whole.tar')], { cwd: to })),
    });
    const { manifest } = await makeBundle(request);
    const all = filesIn(root);
    return {
      ...measured,
      folderBytes: all.reduce((sum, each) => sum + statSync(each).size, 0),
      folderFiles: all.length,
      bundleFiles: manifest.files.length,
      bundleBytes: statSync(file('bundle.tar.gz')).size,
      tarBytes: statSync(file('whole.tar')).size,
      zippedBytes: statSync(file('whole.tar.gz')).size,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
