import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../ci/host.js';
import type { GitHubHostOptions } from '../ci/hosts/hosts.js';
import { actionHost } from './action-host.js';
import { ArtifactService } from './artifacts/artifact-service.js';
import { resultsSource } from './artifacts/artifact-source.js';
import { artifactUrl } from './links/server-pages.js';
import { artifactOffer } from './resume/artifact-carrier.js';
import { appendSummary } from './runner-commands/job-summary.js';
import { Seal } from './sealed-file.js';
import { StepSecrets } from './step-secrets.js';
import { warn } from './runner-commands/step-annotations.js';

/**
 * The host for a script in a GitHub Actions step, instead of the action: groups, annotations, outputs, masks, the job summary, and, if the
 * step has the runtime token (as with `actions/github-script`), artifacts. There is no `post`, so what a killed script has not saved is
 * lost.
 */
export function gitHubHost({ id }: GitHubHostOptions = {}): Host {
  const host = actionHost({
    env: process.env,
    secrets: new StepSecrets(new Seal()),
    inputs: undefined,
    files: undefined,
  });
  const service = new ArtifactService(process.env);
  return {
    ...host,
    job: host.job && { ...host.job, name: id === undefined ? host.job.name : `${host.job.name}-${id}` },
    writeSummary: async (markdown) => {
      await appendSummary(markdown);
    },
    uploadArtifact: async ({ kind, name, directory }, signal) => {
      if (service.missing !== undefined) {
        service.reportMissing(warn, (reason) => `The ${kind} were not uploaded: ${reason}.`);
        return undefined;
      }
      const files = readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => path.join(entry.parentPath, entry.name));
      const uploaded = await service.upload(name, files, directory, { signal });
      return { name: uploaded.name, url: artifactUrl(process.env, uploaded) };
    },
    downloadArtifact: async (name, directory, signal) => {
      const source = resultsSource(process.env);
      const { artifacts } = await source.list(signal);
      const found = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id)[0];
      if (!found) return false;
      await artifactOffer('artifacts', found, 0, source).download(directory, signal);
      return true;
    },
  };
}
