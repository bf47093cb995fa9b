import path from 'node:path';
import { parseForeignJson } from '../../client/index.js';
import { makeOwnDirectory, writeOwnFile } from '../../client/regular-file.js';
import { fittingName } from '../../execution/plan/fitting-name.js';

/** What Argo Workflows needs besides a template, as Metaflow deploys it. */
interface Template {
  readonly metadata?: {
    readonly name?: string;
    readonly annotations?: Readonly<Record<string, string | undefined>>;
  };
}

/** A workflow of a thousand steps has a tenth of these. */
const MAX_PARTS = 500_000;

/** A manifest's text, and what it lacks, if anything. */
export interface Manifest {
  readonly text: string;
  readonly lacks?: string | undefined;
}

/** What Metaflow would deploy, including the schedule, which Metaflow does not print. */
export function manifestOf(orchestrator: string, printed: string): Manifest {
  if (orchestrator !== 'argo-workflows') return { text: printed };
  const template = parseForeignJson(printed, MAX_PARTS) as Template;
  const notes = template.metadata?.annotations ?? {};
  const cron = notes['metaflow/cron'];
  const items = [
    template,
    ...(cron === undefined ? [] : [cronWorkflow(template.metadata?.name ?? '', cron)]),
  ];
  const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2);
  const lacks =
    notes['metaflow/triggers'] === undefined
      ? undefined
      : 'Metaflow creates the sensor for its events only when it deploys, so the manifest has none.';
  return { text: `${text}\n`, lacks };
}

/** The same as Metaflow's client makes it; how many old jobs are kept is up to the cluster. */
function cronWorkflow(name: string, cron: string): object {
  const { schedule, tz } = JSON.parse(cron) as { readonly schedule: string; readonly tz?: string };
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'CronWorkflow',
    metadata: { name },
    spec: {
      schedules: [schedule],
      ...(tz ? { timezone: tz } : {}),
      startingDeadlineSeconds: 3540,
      workflowSpec: { workflowTemplateRef: { name } },
    },
  };
}

/** Writes a manifest into a directory. @returns its path */
export function writeManifest(directory: string, name: string, text: string): string {
  makeOwnDirectory(directory);
  const file = path.join(directory, `${fittingName(name)}.json`);
  writeOwnFile(file, text);
  return file;
}
