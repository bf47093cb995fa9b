import { describe, expect, it } from 'vitest';
import { missingArtifacts } from '../../src/outcome/missing-artifacts.js';
import { details, outcome } from '../helpers/outcomes.js';

describe('requested artifacts', () => {
  it('requested artifacts are reported if a run lacks them or if they are too large for an output', () => {
    const artifacts = { short: 'x', long: 'x'.repeat(70_000) };
    const run = outcome({ details: details([], [], { artifacts }) });
    expect(missingArtifacts(run, ['short'])).toBeUndefined();
    expect(missingArtifacts(run, ['short', 'long'])).toBe(
      'TrainFlow/7: no output or report shows long: larger than 64 KiB',
    );
    const artifactProblems = { none: 'the run has no artifact "none" in its last step, end' };
    const lacking = outcome({ details: details([], [], { artifacts, artifactProblems }) });
    expect(missingArtifacts(lacking, ['none', 'long'])).toBe(
      'TrainFlow/7: the run has no artifact "none" in its last step, end. TrainFlow/7: no output or report shows long: larger than 64 KiB',
    );
  });
});
