import path from 'node:path';

/** The repository's root. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** An interpreter with Metaflow, made by `scripts/setup.mjs`. */
export const PYTHON = path.join(ROOT, '.tools', 'metaflow', 'bin', 'python');

/** The Node that GitHub runs the action with. */
export const NODE24 = nodeIn('node24');

/** A Node that this package does not support. */
export const NODE16 = nodeIn('node16');

function nodeIn(tool: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  return path.join(ROOT, '.tools', tool, 'node_modules', name, 'bin', 'node');
}

export const FLOWS = path.join(ROOT, '__tests__', 'fixtures', 'flows');

/** Interpreters with the newest and the oldest supported Metaflow. */
export const PYTHONS = {
  newest: PYTHON,
  oldest: path.join(ROOT, '.tools', 'metaflow-oldest', 'bin', 'python'),
} as const;

/** Interpreters with unsupported older versions, by version, which name their runs in other ways. */
export const OLD_PYTHONS = Object.fromEntries(
  ['2.12.22', '2.11.16'].map((version) => [
    version,
    path.join(ROOT, '.tools', `metaflow-${version}`, 'bin', 'python'),
  ]),
);

/** An interpreter with Metaflow and what it needs beyond one machine: clients of S3 and Kubernetes; and a stand-in for S3. */
export const PYTHON_REMOTE = path.join(ROOT, '.tools', 'metaflow-remote', 'bin', 'python');

/** An interpreter with Metaflow and numpy. */
export const PYTHON_NUMPY = path.join(ROOT, '.tools', 'metaflow-numpy', 'bin', 'python');
