import { deployInCi } from '../../ci/deploy/deploy-in-ci.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { Deadline } from '../../runner/index.js';
import { artifactName } from '../artifacts/artifact-name.js';
import { ArtifactService } from '../artifacts/artifact-service.js';
import { uploadFiles } from '../artifacts/artifact-upload.js';
import { workspaceOf } from '../inputs/inputs.js';
import { warn } from '../runner-commands/step-annotations.js';
import type { CommandStep } from './command-step.js';

/**
 * Deploys the flows named by a step's inputs, removes deployments, or triggers runs without following them. Manifests are uploaded as an
 * artifact, unless nothing is.
 */
export async function deployFlows(
  { inputs: { concurrency, report }, files, host, redactor, cancel, planned }: CommandStep,
  settings: DeploySettings,
): Promise<OutcomeStatus> {
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
    const { teardownInCi } = await import('../../ci/deploy/teardown-in-ci.js');
    return (await teardownInCi(async () => (await planned())[0] as RunPlan, host, common)).status;
  }
  if (settings.command === 'trigger') {
    const { startInCi } = await import('../../ci/deploy/start-in-ci.js');
    return (await startInCi(planned, host, { ...common, concurrency })).status;
  }
  const deployed = await deployInCi(planned, host, {
    ...{ ...common, concurrency, directory: files.directory },
    workspace: workspaceOf(process.env),
    ...(report.uploads.manifests && { keep }),
  });
  return deployed.status;
}
