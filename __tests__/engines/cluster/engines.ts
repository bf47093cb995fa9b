import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../helpers/paths.js';

interface Engines {
  readonly directory: string;
  readonly etcd: string;
  readonly 'kube-apiserver': string;
  readonly 'kube-controller-manager': string;
  readonly jobset: string;
  /** The custom resource of JobSets, and its webhooks. */
  readonly 'jobset-resources': string;
  readonly 'workflow-controller': string;
  readonly argoexec: string;
  readonly 'argo-crds': string;
  /** A Python environment with Airflow. */
  readonly airflow: string;
}

/** Where the engines are; `scripts/engines.mjs` builds what is missing. */
export const ENGINES = JSON.parse(
  execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'engines.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
) as Engines;
