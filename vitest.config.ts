import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files, slowest first: the last file to start should not be the last to end. */
const LONGEST = [
  ...['metaflow/gallery-places-jobs', 'metaflow/gallery-places', 'metaflow/datastore-places'],
  ...['metaflow/warm-tasks', 'deployer/trigger-action', 'deployer/teardown-action', 'metaflow/gallery'],
  ...['deployer/deploy-action', 'metaflow/kubernetes', 'metaflow/batch', 'deployer/pipeline'],
  ...[
    'metaflow/remote-datastore',
    'action/resume',
    'faults/output',
    'metaflow/examples',
    'metaflow/act',
    'client/parity',
  ],
].map((name) => `/__tests__/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return index === -1 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests that need what a fresh clone does not have: tools in .tools/, and flow processes. */
const NEEDS_TOOLS =
  /helpers\/(?:action|child|cli|github-api|github-markdown|mermaid|other-pythons|results-service|reviewed-step|workspace|xml|zip)\.js|\b(?:NODE(?:16|24)|PYTHON)/;

/** Services of a cluster or a cloud, or their stand-ins. */
const REMOTE =
  /(?:deployer\/[\w-]+|metaflow\/(?:batch|kubernetes|metadata-service|remote-datastore|[\w-]+-places[\w-]*))\.test\.ts$/;

/** The project that a file belongs to; `npm run test:unit` runs those that need only Node, and no time. */
function projectOf(file: string): string {
  if (file.startsWith('__tests__/load/')) return 'load';
  if (file.startsWith('__tests__/engines/')) return 'engines';
  if (file.startsWith('__tests__/faults/')) return 'faults';
  if (REMOTE.test(file)) return 'remote';
  const isPlain = !/^__tests__\/(?:fuzz|metaflow)\//.test(file) && !SLOW.includes(file);
  return isPlain && !NEEDS_TOOLS.test(readFileSync(file, 'utf8')) ? 'unit' : 'flows';
}

/** These need dist/, or take seconds: they wait, bundle the package, start processes, or are about size. */
const SLOW = [
  '__tests__/action/artifact-list.test.ts',
  '__tests__/cli/output-file.test.ts',
  '__tests__/ci/manifest-secrets.test.ts',
  '__tests__/client/forged-shapes.test.ts',
  '__tests__/client/task-log.test.ts',
  '__tests__/execution/end-remote-tasks.test.ts',
  '__tests__/redaction/generated-values.test.ts',
  '__tests__/redaction/redactor.test.ts',
  '__tests__/regular-expressions.test.ts',
  '__tests__/report/bounds.test.ts',
  '__tests__/report/short-summary.test.ts',
  '__tests__/report/summary.test.ts',
  '__tests__/repository/action-pins.test.ts',
  '__tests__/repository/bill-of-materials.test.ts',
  '__tests__/repository/documented-workflows.test.ts',
  '__tests__/runner/log-stream.test.ts',
  '__tests__/runner/package.test.ts',
  '__tests__/runner/temporary-directory.test.ts',
];

const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.posix.join('__tests__', file));

export default defineConfig({
  test: {
    tags: [
      {
        name: 'ci',
        description:
          'A further case of what tests without a tag show: other values, another place, another way to the same result. ' +
          'CI runs these for every change, by `npm run test:ci`, and `npm test` does not.',
      },
      {
        name: 'nightly',
        description:
          'Repeats what other tests do: with another Metaflow, Python, datastore or orchestrator, with warm tasks, at a larger size, or with other values. ' +
          '`npm run test:full` runs these every night.',
      },
    ],
    projects: ['unit', 'flows', 'faults', 'remote', 'load', 'engines'].map((name) => ({
      extends: true as const,
      test: {
        name,
        include: files.filter((file) => projectOf(file) === name),
        ...(name === 'unit'
          ? // They leave nothing behind, so they share their modules.
            { pool: 'threads' as const, isolate: false }
          : { globalSetup: ['__tests__/helpers/built.ts'] }),
        // A pod is about twenty processes.
        ...(name === 'engines' ? { maxConcurrency: 3 } : {}),
      },
    })),
    setupFiles: ['__tests__/helpers/generated-inputs.ts', '__tests__/helpers/finished.ts'],
    // The tests run real flows in real processes, and one file in three is waiting at any time; more at once would only delay them all.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // A test that takes 20 s alone has taken more than two minutes beside the others on a slow machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
