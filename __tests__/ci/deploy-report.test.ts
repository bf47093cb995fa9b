import { describe, expect, it } from 'vitest';
import type { DeployOutcome } from '../../src/ci/deploy/deploy-plan.js';
import {
  deployOutputs,
  deploySummary,
  startOutputs,
  startSummary,
  teardownSummary,
} from '../../src/ci/deploy/deploy-report.js';

const LONG = 'flows/'.repeat(600);

const OUTCOMES = Array.from({ length: 1_000 }, (_, index): DeployOutcome => ({
  ...{ label: `${LONG}${index}.py`, name: `${LONG}${index}`, branch: LONG, flow: LONG, schedule: LONG },
  ...{ pathspec: `F/${index}`, triggers: Array.from({ length: 100 }, () => LONG) },
  ...(index % 2 === 0 ? { status: 'successful' } : { status: 'failed', error: new Error('x'.repeat(4_000)) }),
}));

const ABOUT = {
  ...{ title: undefined, orchestrator: 'argo-workflows', branchNote: undefined, manifests: undefined },
};

describe('a report on deployments', () => {
  it.each([
    ['deploy', deploySummary],
    ['trigger', startSummary],
    ['teardown', teardownSummary],
  ])(
    'the summary of %s fits on GitHub, however many and long the names are, and counts what it omits',
    (_, summary) => {
      const text = summary(OUTCOMES, ABOUT);
      expect(Buffer.byteLength(text)).toBeLessThan(900 * 1024);
      expect(text).toContain('700 more are in the results file.');
    },
  );

  it('the outputs of deploy and trigger fit into an environment variable, failures first', () => {
    const { deployments = '' } = deployOutputs(OUTCOMES, 'failed');
    const { runs = '' } = startOutputs(OUTCOMES, 'failed');
    for (const output of [deployments, runs]) {
      expect(Buffer.byteLength(output)).toBeLessThanOrEqual(100_000);
      expect(JSON.parse(output)).toContainEqual(
        expect.objectContaining({ status: 'failed', shortened: true }),
      );
    }
  });
});
