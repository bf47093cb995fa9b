import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ActionStep, type StepResult } from './action.js';
import { whenFinished } from './finished.js';
import { Kubernetes, type Job } from './kubernetes.js';
import { MetadataService } from './metadata-service.js';
import { PYTHON_REMOTE, PYTHONS, ROOT } from './paths.js';
import { S3 } from './s3.js';
import { removeTree } from './remove-tree.js';

/** Places to run the gallery's flows. The results must be the same as those that `metaflow/gallery.test.ts` has reviewed on this machine. */
export const PLACES = [
  'this machine, with the oldest Metaflow',
  'S3, the metadata service and Kubernetes',
] as const;
export type Place = (typeof PLACES)[number];

/** A workspace with only the gallery's flows; removed after the test. */
export function galleryWorkspace(): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-gallery-'));
  whenFinished(() => removeTree(workspace));
  cpSync(path.join(ROOT, 'examples', 'gallery'), workspace, { recursive: true });
  return workspace;
}

type Inputs = Readonly<Record<string, string>>;

/** The services of all places, shared by the tests in a file. */
export class Gallery implements AsyncDisposable {
  private constructor(
    readonly s3: S3,
    readonly service: MetadataService,
    readonly kubernetes: Kubernetes,
  ) {}

  static async start(): Promise<Gallery> {
    const [s3, service] = await Promise.all([S3.start(), MetadataService.start()]);
    return new Gallery(s3, service, await Kubernetes.start(s3.credentials));
  }

  /** A flow's pods that are still running. */
  podsOf(flowName: string): number {
    const nameOf = ({ body }: Job) => body.spec.template.metadata.annotations?.['metaflow/flow_name'];
    return this.kubernetes.running.filter((job) => nameOf(job) === flowName).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kubernetes[Symbol.asyncDispose]();
    await this.service[Symbol.asyncDispose]();
    await this.s3[Symbol.asyncDispose]();
  }

  /** Runs one of the gallery's flows at a place. */
  async runAt(place: Place, inputs: Inputs, workspace?: string): Promise<StepResult> {
    return await this.startAt(place, inputs, workspace).result();
  }

  startAt(place: Place, inputs: Inputs, workspace = galleryWorkspace(), stepEnv: Inputs = {}): ActionStep {
    const { env = '{}', ...others } = inputs;
    const there = this.#inputsOf(place, JSON.parse(env) as Record<string, string>);
    const common = { options: 'pylint: false', summary: 'always', 'provenance-tags': 'false' };
    return new ActionStep({ workspace, env: stepEnv, inputs: { ...common, ...there, ...others } });
  }

  #inputsOf(place: Place, env: Inputs): Inputs {
    if (place !== 'S3, the metadata service and Kubernetes')
      return { python: PYTHONS.oldest, env: JSON.stringify(env) };
    const settings = [this.s3, this.service, this.kubernetes].map(({ environment }) => environment);
    return {
      python: PYTHON_REMOTE,
      decospecs: 'kubernetes:cpu=1,memory=500',
      env: JSON.stringify(Object.assign({}, ...settings, env)),
    };
  }
}

/** The rows of the steps table: name, status, tasks and attempts. */
export function steps({ summary }: StepResult): string[] {
  return summary
    .split('\n')
    .filter((line) => /^\| <code>\w+<\/code> \| \S+ /.test(line) && line.split('|').length > 7)
    .map((line) =>
      line
        .split('|')
        .slice(1, 5)
        .join('|')
        .replaceAll(/<\/?code>/g, '')
        .replace(/ 🔁/, '')
        .trim(),
    );
}

/** A run's results, without what differs from run to run. */
export function facts(result: StepResult) {
  const { outputs } = result;
  return {
    exitCode: result.exitCode,
    status: outputs['status'],
    reason: outputs['failure-reason'],
    step: outputs['failed-step'],
    artifacts: JSON.parse(outputs['artifacts'] ?? '{}') as unknown,
    steps: steps(result),
  };
}

/** The results of each run in a step with several. */
export function runs({ outputs }: StepResult) {
  const all = JSON.parse(outputs['runs'] ?? '[]') as Record<string, unknown>[];
  return all.map(({ label, status, artifacts, failure }) => ({ label, status, artifacts, failure }));
}

/** The places and texts of annotations, e.g. `retry.py:11 …`. */
export function annotations({ stdout }: StepResult): string[] {
  return [
    ...stdout.matchAll(/^::(error|warning|notice) title=[^:]*?(?:,file=([^,:]*),line=(\d+))?::(.*)$/gm),
  ].map(([, level = '', file = '', line = '', text = '']) => `${level} ${file}:${line} ${text}`);
}
