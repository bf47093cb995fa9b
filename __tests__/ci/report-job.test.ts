import { describe, expect, it } from 'vitest';
import type { DeployOutcome } from '../../src/ci/deploy/deploy-plan.js';
import { deploySummary } from '../../src/ci/deploy/deploy-report.js';
import { reportJob } from '../../src/ci/deploy/report-job.js';
import type { Host, ReviewReport } from '../../src/ci/host.js';
import { Redactor } from '../../src/redaction/index.js';
import { UsageError } from '../../src/runner/index.js';

async function reviewReport(outcomes: readonly DeployOutcome[], problem?: unknown): Promise<ReviewReport> {
  const reports: ReviewReport[] = [];
  const host: Host = {
    display: () => ({ show: () => ({ write: () => undefined, end: () => undefined }) }),
    note: () => undefined,
    warn: () => undefined,
    reportToReviewers: (report) => void reports.push(report),
  };
  await reportJob(host, {
    outcomes,
    problem,
    cancel: new AbortController().signal,
    redactor: new Redactor(['a-long-secret']),
    summaryOf: (shown) =>
      deploySummary(shown, {
        ...{ title: undefined, orchestrator: 'argo-workflows', branchNote: undefined, manifests: undefined },
      }),
    ...{ done: 'deployed', title: undefined },
  });
  expect(reports).toHaveLength(1);
  return reports[0] as ReviewReport;
}

describe('the report on deployments for reviewers', () => {
  it('reviewers get the content of the deployment summary, without secrets', async () => {
    const error = new UsageError('no a-long-secret');
    const { status, markdown, annotations } = await reviewReport([
      { label: 'train.py', status: 'successful', name: 'train.user.a' },
      { label: 'score.py', status: 'failed', error },
    ]);
    expect(status).toBe('failed');
    expect(markdown(10_000)).toContain('<code>train.user.a</code>');
    expect(markdown(10_000)).toContain('no ***');
    expect(annotations).toEqual([{ level: 'error', title: 'score.py was not deployed', message: 'no ***' }]);
  });

  it('reviewers get one sentence if the deployment summary is too long', async () => {
    const outcomes = Array.from({ length: 30 }, (_, at) => ({
      ...{ label: `${at}.py`, status: 'failed' as const, error: new UsageError('x'.repeat(4000)) },
    }));
    const { markdown } = await reviewReport(outcomes);
    expect(markdown(60_000)).toBe('### 30 deployments: failed\n');
  });

  it('reviewers get the reason if nothing could be deployed', async () => {
    const { status, markdown } = await reviewReport([], new UsageError('Not with a-long-secret.'));
    expect(status).toBe('failed');
    expect(markdown(60_000)).toBe('### ❌ Nothing was deployed\n\nNot with &#42;&#42;&#42;.\n');
  });
});
