import { execFile } from 'node:child_process';
import { request as ask } from 'node:http';
import { promisify } from 'node:util';
import { Batch } from '../helpers/batch.js';
import { cleanEnvironment } from '../helpers/clean-environment.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';

const TABLE = `
import boto3
boto3.client("dynamodb").create_table(
    TableName="foreach", BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "pathspec", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "pathspec", "AttributeType": "S"}],
)
`;

/**
 * moto's server, with what its Step Functions lack: the names in requests to AWS Batch as boto3 spells them, names for executions, and paths
 * that select several members of an object.
 */
const MOTO = String.raw`
import boto3, re, sys, uuid
from moto import server
from moto.stepfunctions.parser import models
from moto.stepfunctions.parser.asl.utils import json_path
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service_batch import StateTaskServiceBatch

def shapes(action):
    model = boto3.client("batch", region_name="us-east-1").meta
    return model.service_model.operation_model(model.method_to_api_mapping[action])

def normalise_parameters(self, parameters, boto_service_name=None, service_action_name=None):
    self._to_boto_request(parameters, shapes(self._get_boto_service_action(service_action_name)).input_shape)

def normalise_response(self, response, boto_service_name=None, service_action_name=None):
    self._from_boto_response(response, shapes(self._get_boto_service_action(service_action_name)).output_shape)

StateTaskServiceBatch._normalise_parameters = normalise_parameters
StateTaskServiceBatch._normalise_response = normalise_response
submit = StateTaskServiceBatch._eval_service_task

def submit_normalised(self, env, **arguments):
    submit(self, env=env, **arguments)
    self._normalise_response(env.stack[-1])

StateTaskServiceBatch._eval_service_task = submit_normalised
start = models.StepFunctionsParserBackend.start_execution

def start_named(self, state_machine_arn, name, *arguments, **options):
    return start(self, state_machine_arn, name or str(uuid.uuid4()), *arguments, **options)

models.StepFunctionsParserBackend.start_execution = start_named
extract = json_path.extract_json

def extract_members(path, data):
    members = re.fullmatch(r"\$\.?\[((?:'\w+',? ?)+)\]", path)
    if members and isinstance(data, dict):
        return {name: data[name] for name in re.findall(r"\w+", members[1]) if name in data}
    return extract(path, data)

for module in list(sys.modules.values()):
    if getattr(module, "extract_json", None) is extract:
        module.extract_json = extract_members
server.main(sys.argv[1:])
`;

/**
 * AWS Step Functions that execute: moto interprets the state machines that Metaflow deploys, and submits their jobs to our stand-in of AWS
 * Batch, which runs them as processes on this machine.
 */
export class States implements AsyncDisposable {
  private constructor(
    readonly s3: S3,
    readonly batch: Batch,
    readonly metadata: MetadataService,
  ) {}

  static async start(): Promise<States> {
    const s3 = await S3.start(['-c', MOTO]);
    const endpoint = { AWS_ENDPOINT_URL: s3.settings['METAFLOW_S3_ENDPOINT_URL'] ?? '' };
    const batch = await Batch.start({ ...s3.credentials, ...endpoint });
    const states = new States(s3, batch, await MetadataService.start());
    const { AWS_ENDPOINT_URL_BATCH: jobs = '' } = batch.environment;
    // Batch's operations, e.g. /v1/submitjob. The other services of moto have none at this place.
    s3.fault = (request, response) => {
      const { url = '', method, headers } = request;
      if (!/^\/v1\/[a-z]+$/.test(url)) return false;
      const asked = ask(`${jobs}${url}`, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      asked.on('error', () => response.destroy());
      request.pipe(asked);
      return true;
    };
    await fetch(`${endpoint.AWS_ENDPOINT_URL}/moto-api/config`, {
      method: 'POST',
      body: JSON.stringify({ stepfunctions: { execute_state_machine: true } }),
    });
    await promisify(execFile)(PYTHON_REMOTE, ['-c', TABLE], {
      env: { ...cleanEnvironment(), ...s3.credentials, ...endpoint },
    });
    return states;
  }

  /** The environment of a process that deploys to them. @param home the directory for the tokens of its deployments */
  environment(home: string): Record<string, string> {
    return {
      ...cleanEnvironment(),
      ...this.s3.environment,
      ...this.batch.environment,
      ...this.metadata.environment,
      AWS_ENDPOINT_URL: this.s3.settings['METAFLOW_S3_ENDPOINT_URL'] ?? '',
      METAFLOW_EVENTS_SFN_ACCESS_IAM_ROLE: 'arn:aws:iam::123456789012:role/events',
      METAFLOW_SFN_IAM_ROLE: 'arn:aws:iam::123456789012:role/states',
      METAFLOW_SFN_DYNAMO_DB_TABLE: 'foreach',
      METAFLOW_USER: 'tester',
      METAFLOW_HOME: home,
      METAFLOW_RUNNER_FOLLOW_SECONDS: '1',
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.batch[Symbol.asyncDispose]();
    await this.metadata[Symbol.asyncDispose]();
    await this.s3[Symbol.asyncDispose]();
  }
}
