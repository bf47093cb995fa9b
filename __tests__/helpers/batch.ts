import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Container } from './container.js';
import { removeTree } from './remove-tree.js';

/** The parts of a submission that are executed, or returned. */
interface Submission {
  readonly jobName: string;
  readonly jobQueue: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly timeout?: { readonly attemptDurationSeconds?: number };
  readonly retryStrategy?: { readonly attempts?: number };
  readonly containerOverrides: {
    readonly command: readonly [string, ...string[]];
    readonly environment: readonly { readonly name: string; readonly value: string }[];
  };
}

export interface BatchJob {
  readonly id: string;
  readonly submission: Submission;
  /** The container of its last attempt. */
  container: Container;
  /** Why it was terminated, in the terminating client's words. */
  statusReason?: string;
}

const QUEUE = 'flows';
const COMPUTE_ENVIRONMENT = 'machines';

/** AWS Batch with one queue: its API over HTTP, as far as boto3 needs it for Metaflow's jobs, which run as processes on this machine. */
export class Batch implements AsyncDisposable {
  readonly jobs: BatchJob[] = [];
  /** Lets a test answer instead of the API; returns whether it did. */
  fault: (operation: string, response: ServerResponse) => boolean = () => false;

  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-batch-'));
  readonly #role: Readonly<Record<string, string>>;
  readonly #server: Server;

  private constructor(role: Readonly<Record<string, string>>) {
    this.#role = role;
    this.#server = createServer((request, response) => {
      const operation = path.basename(request.url ?? '');
      if (this.fault(operation, response)) return;
      this.#answer(operation, request).then(
        (answer) => reply(response, 200, answer),
        (error: unknown) => reply(response, 400, { message: String(error) }),
      );
    });
  }

  /** @param role variables that containers have besides their own, such as the credentials of the jobs' IAM role */
  static async start(role: Readonly<Record<string, string>>): Promise<Batch> {
    const batch = new Batch(role);
    await new Promise<void>((resolve) => {
      batch.#server.listen(0, '127.0.0.1', resolve);
    });
    return batch;
  }

  /** What Metaflow needs to find it. */
  get environment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL_BATCH: `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`,
      METAFLOW_BATCH_JOB_QUEUE: QUEUE,
      METAFLOW_ECS_S3_ACCESS_IAM_ROLE: 'arn:aws:iam::123456789012:role/flows',
      // Nothing on this machine answers at the address of EC2's metadata service.
      AWS_EC2_METADATA_DISABLED: 'true',
    };
  }

  /** Jobs whose containers are still running. */
  get running(): readonly BatchJob[] {
    return this.jobs.filter(({ container }) => container.isRunning);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const job of this.jobs) {
      job.statusReason ??= 'The stand-in ends';
      job.container.end();
      await job.container.ended;
    }
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    removeTree(this.#directory);
  }

  async #answer(operation: string, request: IncomingMessage): Promise<object> {
    const asked = JSON.parse((await text(request)) || '{}') as Record<string, unknown>;
    switch (operation) {
      case 'describejobqueues':
        return { jobQueues: [QUEUE_DETAIL] };
      case 'describecomputeenvironments':
        return { computeEnvironments: [COMPUTE_ENVIRONMENT_DETAIL] };
      case 'describejobdefinitions':
        return { jobDefinitions: [] };
      case 'registerjobdefinition': {
        const jobDefinitionName = String(asked['jobDefinitionName']);
        return { jobDefinitionName, jobDefinitionArn: arn('job-definition', jobDefinitionName), revision: 1 };
      }
      case 'submitjob':
        return this.#submit(asked as unknown as Submission);
      case 'describejobs':
        return { jobs: this.#jobsOf(asked['jobs'] as readonly string[]).map(detailOf) };
      case 'listjobs':
        return {
          jobSummaryList: this.jobs.map(detailOf).filter(({ status }) => status === asked['jobStatus']),
        };
      case 'terminatejob':
        for (const job of this.#jobsOf([String(asked['jobId'])])) {
          job.statusReason ??= String(asked['reason']);
          job.container.end();
        }
        return {};
      default:
        throw new Error(`The stand-in has no operation ${operation}`);
    }
  }

  #jobsOf(ids: readonly string[]): BatchJob[] {
    return this.jobs.filter(({ id }) => ids.includes(id));
  }

  #submit(submission: Submission): object {
    const id = randomUUID();
    const job: BatchJob = { id, submission, container: this.#attempt(id, submission, 1) };
    this.jobs.push(job);
    void this.#retry(job);
    return { jobId: id, jobName: submission.jobName, jobArn: arn('job', id) };
  }

  async #retry(job: BatchJob): Promise<void> {
    const { attempts = 1 } = job.submission.retryStrategy ?? {};
    for (let attempt = 2; attempt <= attempts; attempt += 1) {
      await job.container.ended;
      if (job.container.exitCode === 0 || job.statusReason !== undefined) return;
      job.container = this.#attempt(job.id, job.submission, attempt);
    }
  }

  /** @param attempt from 1 */
  #attempt(id: string, { containerOverrides, timeout }: Submission, attempt: number): Container {
    return new Container({
      directory: path.join(this.#directory, `${id}-${attempt}`),
      command: containerOverrides.command,
      env: {
        ...this.#role,
        AWS_BATCH_JOB_ID: id,
        AWS_BATCH_JOB_ATTEMPT: String(attempt),
        AWS_BATCH_CE_NAME: COMPUTE_ENVIRONMENT,
        AWS_BATCH_JQ_NAME: QUEUE,
        AWS_EXECUTION_ENV: 'AWS_ECS_EC2',
        AWS_EC2_METADATA_DISABLED: 'true',
        ...Object.fromEntries(containerOverrides.environment.map(({ name, value }) => [name, value])),
      },
      seconds: timeout?.attemptDurationSeconds,
    });
  }
}

const QUEUE_DETAIL = {
  jobQueueName: QUEUE,
  jobQueueArn: arn('job-queue', QUEUE),
  state: 'ENABLED',
  status: 'VALID',
  priority: 1,
  computeEnvironmentOrder: [
    { order: 1, computeEnvironment: arn('compute-environment', COMPUTE_ENVIRONMENT) },
  ],
};

const COMPUTE_ENVIRONMENT_DETAIL = {
  computeEnvironmentName: COMPUTE_ENVIRONMENT,
  computeEnvironmentArn: arn('compute-environment', COMPUTE_ENVIRONMENT),
  computeResources: { type: 'EC2', maxvCpus: 8, subnets: [] },
};

function arn(kind: string, name: string): string {
  return `arn:aws:batch:us-east-1:123456789012:${kind}/${name}`;
}

function detailOf({ id, submission, container, statusReason }: BatchJob) {
  const { jobName, jobQueue, parameters, containerOverrides } = submission;
  const { exitCode, startedAt, finishedAt, isTooLate } = container;
  const status = exitCode === undefined ? 'RUNNING' : exitCode === 0 ? 'SUCCEEDED' : 'FAILED';
  const reason = isTooLate ? 'Job attempt duration exceeded timeout' : statusReason;
  return {
    ...{ jobId: id, jobName, jobQueue, parameters, status, jobDefinition: arn('job-definition', 'one') },
    ...{ createdAt: startedAt.getTime(), startedAt: startedAt.getTime(), stoppedAt: finishedAt?.getTime() },
    statusReason: reason ?? (status === 'FAILED' ? 'Essential container in task exited' : undefined),
    container: { exitCode, environment: containerOverrides.environment },
  };
}

function reply(response: ServerResponse, status: number, body: object): void {
  const type = status === 200 ? {} : { 'x-amzn-errortype': 'ClientException' };
  response.writeHead(status, { 'content-type': 'application/json', ...type }).end(JSON.stringify(body));
}
