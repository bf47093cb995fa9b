import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PYTHON_REMOTE } from './paths.js';
import { S3 } from './s3.js';
import { cleanEnvironment } from './workspace.js';

const QUEUE = `
import boto3
role = boto3.client("iam").create_role(RoleName="batch", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
batch = boto3.client("batch")
ec2 = boto3.client("ec2")
subnets = [each["SubnetId"] for each in ec2.describe_subnets()["Subnets"]][:1]
groups = [each["GroupId"] for each in ec2.describe_security_groups()["SecurityGroups"]][:1]
resources = {"type": "FARGATE", "maxvCpus": 4, "subnets": subnets, "securityGroupIds": groups}
environment = batch.create_compute_environment(
    computeEnvironmentName="compute", type="MANAGED", serviceRole=role, computeResources=resources
)
order = [{"order": 1, "computeEnvironment": environment["computeEnvironmentArn"]}]
batch.create_job_queue(jobQueueName="queue", state="ENABLED", priority=1, computeEnvironmentOrder=order)
`;

/** AWS Step Functions with a job queue and a bucket, by their own protocols, all at the address of `s3`, and the environment that Metaflow needs to use them. */
export async function startStepFunctions(): Promise<
  AsyncDisposable & { readonly s3: S3; readonly environment: Record<string, string> }
> {
  const s3 = await S3.start();
  const environment = {
    ...s3.environment,
    AWS_ENDPOINT_URL: s3.settings['METAFLOW_S3_ENDPOINT_URL'] ?? '',
    METAFLOW_EVENTS_SFN_ACCESS_IAM_ROLE: 'arn:aws:iam::123456789012:role/events',
    METAFLOW_SFN_IAM_ROLE: 'arn:aws:iam::123456789012:role/states',
    METAFLOW_ECS_S3_ACCESS_IAM_ROLE: 'arn:aws:iam::123456789012:role/tasks',
    METAFLOW_ECS_FARGATE_EXECUTION_ROLE: 'arn:aws:iam::123456789012:role/execution',
    METAFLOW_BATCH_JOB_QUEUE: 'queue',
  };
  // The services are reached through this process.
  await promisify(execFile)(PYTHON_REMOTE, ['-c', QUEUE], { env: { ...cleanEnvironment(), ...environment } });
  return { s3, environment, [Symbol.asyncDispose]: () => s3[Symbol.asyncDispose]() };
}
