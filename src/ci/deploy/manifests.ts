import path from 'node:path';
import { makeOwnDirectory, writeOwnFile } from '../../client/regular-file.js';
import { fittingName } from '../../execution/plan/fitting-name.js';

/** What Argo Workflows needs beside a template, as Metaflow deploys it. */
interface Template {
  readonly metadata?: {
    readonly name?: string;
    readonly annotations?: Readonly<Record<string, string | undefined>>;
  };
}

/** A manifest as it is written to a file, and what it lacks, if anything. */
export interface Manifest {
  readonly text: string;
  readonly lacks?: string | undefined;
}

/** What Metaflow would deploy, with the schedule that it leaves out of what it prints. */
export function manifestOf(orchestrator: string, printed: string): Manifest {
  if (orchestrator !== 'argo-workflows') return { text: printed };
  const template = JSON.parse(printed) as Template;
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
      : 'Metaflow tells the sensor of its events only when it deploys, so the manifest has none.';
  return { text: `${text}\n`, lacks };
}

/** As Metaflow's client makes it; jobs of the past are for the cluster to keep. */
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

/** Writes a manifest into a directory. @returns where it is */
export function writeManifest(directory: string, name: string, text: string): string {
  makeOwnDirectory(directory);
  const file = path.join(directory, `${fittingName(name)}.json`);
  writeOwnFile(file, text);
  return file;
}
