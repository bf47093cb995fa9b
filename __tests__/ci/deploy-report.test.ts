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

  it.each([
    ['deploy', deploySummary, '### ❌ 1 of 2 flows not deployed on Argo Workflows', '### Deployments on'],
    ['trigger', startSummary, '### ❌ 1 of 2 runs not started on Argo Workflows', '### Started on'],
    [
      'teardown',
      teardownSummary,
      '### ❌ 1 of 2 deployments not torn down on Argo Workflows',
      '### Torn down on',
    ],
  ])('the heading of a %s says how many were not successful', (_, summary, heading, good) => {
    const [first, second] = OUTCOMES;
    expect(summary([first, second] as DeployOutcome[], ABOUT).split('\n')[0]).toBe(heading);
    expect(summary([first] as DeployOutcome[], ABOUT)).toMatch(new RegExp(`^${good} Argo Workflows\n`));
  });

  it('the summary of a trigger says that runs are not followed only if there are any', () => {
    const follows = (position: number) =>
      startSummary([OUTCOMES[position] as DeployOutcome], ABOUT).includes('This step does not follow them.');
    expect([follows(0), follows(1)]).toEqual([true, false]);
  });

  it('a deployment that was removed has no flow file in the outputs', () => {
    const outcome: DeployOutcome = { label: 'quickflow', name: 'quickflow', status: 'successful' };
    const { deployments = '' } = deployOutputs([outcome], 'successful');
    expect(JSON.parse(deployments)).toEqual([{ status: 'successful', name: 'quickflow', triggers: [] }]);
  });
});
