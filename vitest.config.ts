import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: what is begun last must not be what ends last. */
const LONGEST = [
  ...['metaflow/gallery-places-jobs', 'metaflow/gallery-places', 'action/resume', 'metaflow/kubernetes'],
  ...['metaflow/gallery', 'action/resume-other', 'faults/places', 'faults/bundle-carriers'],
  ...['bundle/resume', 'metaflow/batch', 'faults/results-service', 'metaflow/remote-datastore'],
  ...['metaflow/examples', 'metaflow/act', 'metaflow/old-metaflows', 'metaflow/pythons'],
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

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/helpers/generated-inputs.ts'],
    // Real flows in real processes: more at once than there are cores only makes each of them late.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
