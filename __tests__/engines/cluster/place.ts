import { MetadataService } from '../../helpers/metadata-service.js';
import { S3 } from '../../helpers/s3.js';
import { cleanEnvironment } from '../../helpers/clean-environment.js';
import { ControlPlane } from './control-plane.js';

/** A place to deploy flows to, or to run their tasks in: a cluster, and the services in which Metaflow stores its runs. */
export class Place implements AsyncDisposable {
  private constructor(
    readonly s3: S3,
    readonly metadata: MetadataService,
    readonly cluster: ControlPlane,
  ) {}

  static async start(runs?: 'argo-workflows' | 'jobs'): Promise<Place> {
    const s3 = await S3.start();
    const metadata = await MetadataService.start();
    const hasImage = (image: string) => !image.includes('missing');
    const options = { environment: s3.credentials, hasImage, ...(runs ? { runs } : {}) };
    return new Place(s3, metadata, await ControlPlane.start(options));
  }

  /** The environment in which Metaflow finds all of them. */
  get settings(): Record<string, string> {
    const ui = { METAFLOW_ARGO_WORKFLOWS_UI_URL: 'https://argo.test' };
    return { ...this.s3.environment, ...this.metadata.environment, ...this.cluster.environment, ...ui };
  }

  /** The environment of a process that uses them. @param home the directory for the tokens of its deployments */
  environment(home: string): Record<string, string> {
    return { ...cleanEnvironment(), ...this.settings, METAFLOW_USER: 'tester', METAFLOW_HOME: home };
  }

  /** Whether the metadata service knows that a task of a step has started. */
  hasBegun(pathspec: string, step: string): boolean {
    const task = `POST /flows/${pathspec.replace('/', '/runs/')}/steps/${step}/tasks/`;
    return this.metadata.requests.some((request) => request.startsWith(task));
  }

  /** The names of a run's pods that have processes; they begin with the name of its workflow. */
  podsOf(pathspec: string): string[] {
    const workflow = pathspec.replace(/.*\/argo-/, '');
    return this.cluster.node.running.filter((name) => name.startsWith(workflow));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cluster[Symbol.asyncDispose]();
    await this.metadata[Symbol.asyncDispose]();
    await this.s3[Symbol.asyncDispose]();
  }
}
