import { deployInCi } from '../ci/deploy/deploy-in-ci.js';
import type { DeployedJob } from '../ci/deploy/report-job.js';
import type { Host } from '../ci/host.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { DeploySettings } from '../options/deploy-settings.js';
import type { Redactor } from '../redaction/index.js';
import { Deadline } from '../runner/index.js';
import { artifactName } from './artifacts/artifact-name.js';
import { ArtifactService } from './artifacts/artifact-service.js';
import { uploadFiles } from './artifacts/artifact-upload.js';
import type { Inputs } from './inputs/inputs.js';
import { warn } from './runner-commands/step-annotations.js';
import type { StepFiles } from './step-artifacts.js';

export interface DeployStep {
  readonly inputs: Inputs;
  readonly settings: DeploySettings;
  readonly files: StepFiles;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
}

/**
 * Deploys the flows named by a step's inputs, removes deployments, or triggers runs without following them. Manifests are uploaded as an
 * artifact, unless nothing is.
 */
export async function deployStep(
  plans: (cancel: AbortSignal) => Promise<readonly RunPlan[]>,
  host: Host,
  { inputs: { concurrency, report }, settings, files, redactor, cancel }: DeployStep,
): Promise<DeployedJob> {
  const keep = async (directory: string, withoutSecrets: Redactor) => {
    using deadline = new Deadline(cancel, report.uploadTimeoutMs);
    const name = artifactName('manifests', report.identity);
    const service = new ArtifactService(process.env, report.uploads.retentionDays);
    const { signal } = deadline;
    const upload = { what: 'manifests', directory, name, service, redactor: withoutSecrets };
    return await uploadFiles({ ...upload, signal, reportProblem: warn });
  };
  const { summaryTitle } = report;
  const common = { settings, cancel, redactor, env: process.env, summaryTitle };
  if (settings.command === 'teardown') {
    const { teardownInCi } = await import('../ci/deploy/teardown-in-ci.js');
    return await teardownInCi(async (signal) => (await plans(signal))[0] as RunPlan, host, common);
  }
  if (settings.command === 'trigger') {
    const { startInCi } = await import('../ci/deploy/start-in-ci.js');
    return await startInCi(plans, host, { ...common, concurrency });
  }
  return await deployInCi(plans, host, {
    ...{ ...common, concurrency, directory: files.directory },
    ...(report.uploads.manifests && { keep }),
  });
}
