import { isIdentifier, isPythonName } from '../client/index.js';
import {
  checkParameters,
  parameterText,
  type DeclaredParameter,
  type ParameterValues,
} from '../runner/index.js';
import { askOrchestrator } from './ask-orchestrator.js';
import type { DeploymentContext, FoundDeployment, OrchestratorCommand } from './orchestrator-command.js';
import { DeployError } from './errors.js';
import type { DeployerAttributes } from './deployer-attributes.js';

/** What an orchestrator says about a deployment. */
export interface Deployment {
  readonly name: string;
  readonly flowName: string;
  /** The Metaflow user who deployed it, and may do so again. */
  readonly owner?: string | undefined;
  /** Its runs are in the namespace `production:` plus this token. */
  readonly productionToken?: string | undefined;
  /** For a flow with `@project`. */
  readonly project?: string | undefined;
  /** For a flow with `@project`: `prod`, `prod.NAME`, `test.NAME` or `user.NAME`. */
  readonly branch?: string | undefined;
  /** In ISO 8601 format. */
  readonly deployedAt?: string | undefined;
  /** In cron notation. */
  readonly schedule?: string | undefined;
  readonly timezone?: string | undefined;
  /** Events that start a run of it. */
  readonly triggers: readonly string[];
  /** Its page on the orchestrator, if known. */
  readonly url?: string | undefined;
}

interface Described {
  readonly name: string;
  readonly flow_name: string;
  readonly metadata: string;
  readonly owner?: string | null;
  readonly token?: string | null;
  readonly project?: string | null;
  readonly branch?: string | null;
  readonly deployed_at?: string | null;
  readonly schedule?: string | null;
  readonly timezone?: string | null;
  readonly triggers?: readonly string[];
  /** Null, or absent, if the orchestrator does not say which ones it has. */
  readonly parameters?: readonly Pick<DeclaredParameter, 'name' | 'type' | 'required'>[] | null;
  readonly url?: string | null;
  /** Argo Workflows only. */
  readonly in_single_quotes?: readonly string[];
}

/** Asks an orchestrator for the deployment with a name, for all, or for all of a flow. @throws {DeployError} */
export async function findDeployments(
  context: DeploymentContext,
  request: {
    readonly name?: string;
    readonly flow?: string | undefined;
    readonly branch?: string | undefined;
  },
  abortSignal: AbortSignal | undefined,
): Promise<(FoundDeployment & { readonly deployment: Deployment })[]> {
  const { name } = request;
  const what = name === undefined ? 'The deployments' : `The deployment ${name}`;
  const question = { verb: 'find', program: 'DEPLOYMENTS_PROGRAM', request } as const;
  const otherwise = `${what} on ${context.orchestrator} cannot be read`;
  const found = (await askOrchestrator(context, { ...question, otherwise }, abortSignal)) as Described[];
  return found.flatMap((described) => parseDeployment(described) ?? []);
}

/** If there are more, Metaflow did not create the deployment. */
const MAX_TRIGGERS = 100;

/**
 * An orchestrator's answer, restricted to what Metaflow could have written: names must be words, because a script may
 * pass them to a shell, and others may have written anything. `undefined` if we do not know the flow.
 */
function parseDeployment({
  name,
  flow_name: flowName,
  metadata,
  parameters,
  in_single_quotes: inSingleQuotes = [],
  ...attributes
}: Described): (FoundDeployment & { readonly deployment: Deployment }) | undefined {
  if (!isIdentifier(name) || !isPythonName(flowName)) return undefined;
  const word = (text: unknown) => (isIdentifier(text) ? text : undefined);
  const line = (text: unknown) => (isLine(text) ? text : undefined);
  const { triggers = [], url } = attributes;
  return {
    metadata,
    parameters: parameters?.filter((each) => isIdentifier(each.name)) ?? undefined,
    inSingleQuotes,
    deployment: {
      ...{ name, flowName, owner: line(attributes.owner), productionToken: word(attributes.token) },
      ...{ project: word(attributes.project), branch: word(attributes.branch) },
      ...{
        deployedAt: line(attributes.deployed_at),
        schedule: line(attributes.schedule),
        timezone: line(attributes.timezone),
      },
      triggers: triggers.filter(isLine).slice(0, MAX_TRIGGERS),
      url: typeof url === 'string' && URL.canParse(url) ? url : undefined,
    },
  };
}

/** Whether a text is a line without anything that a shell or a terminal would interpret, such as a schedule, an event or a user. */
function isLine(text: unknown): text is string {
  return typeof text === 'string' && /^[\p{L}\p{M}\p{N}_.:@/+*?,#%= -]{1,200}$/u.test(text);
}

/** What a single run shows about its deployment: neither its owner nor its parameters. */
export function deploymentOfRun({
  name,
  pathspec,
  metadata = '',
}: {
  readonly name: string;
  readonly pathspec: string;
  readonly metadata?: string | undefined;
}): FoundDeployment {
  const flowName = pathspec.slice(0, pathspec.indexOf('/'));
  return {
    deployment: { name, flowName, triggers: [] },
    metadata,
    parameters: undefined,
    inSingleQuotes: [],
  };
}

/** Does what a command does, without the flow file. @throws {ParameterError | DeployError} */
export async function operate(
  context: DeploymentContext,
  found: FoundDeployment,
  { verb, options = {}, parameters = {}, operand }: OrchestratorCommand,
  abortSignal: AbortSignal | undefined,
): Promise<DeployerAttributes> {
  const { name, flowName } = found.deployment;
  const values = texts(found, parameters as ParameterValues, context.settings.env);
  const types = Object.fromEntries((found.parameters ?? []).map((each) => [each.name, each.type]));
  const { authorize } = options;
  const answer = await askOrchestrator(
    context,
    {
      ...{ verb, program: 'OPERATE_PROGRAM' },
      request: { name, run: operand, parameters: values, types, authorize },
      otherwise: `${verb} of ${operand ?? name} on ${context.orchestrator} failed`,
    },
    abortSignal,
  );
  const { run } = answer as { readonly run: unknown };
  if (run === null) return {};
  if (!isIdentifier(run))
    throw new DeployError(
      `${name} was triggered, but ${context.orchestrator} reported an invalid id for its run.`,
      {
        ...{ orchestrator: context.orchestrator, verb, stderr: '' },
      },
    );
  return { name, pathspec: `${flowName}/${run}`, metadata: found.metadata };
}

/** Values as texts; the program converts them to their types. @throws {ParameterError} */
function texts(
  { deployment: { flowName }, parameters }: FoundDeployment,
  values: ParameterValues,
  env: NodeJS.ProcessEnv,
): Record<string, string> {
  if (parameters) {
    const declared = parameters.map((parameter) => ({
      ...UNKNOWN_FIELDS,
      ...parameter,
      variable: parameter.name,
    }));
    checkParameters({ flowName, parameters: declared }, values, env);
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, parameterText(name, value)]],
    ),
  );
}

/** What an orchestrator does not say about a parameter. */
const UNKNOWN_FIELDS = {
  ...{ default: null, hasDefault: false, multiple: false, separator: null, help: null, defaultIsFile: false },
} as const;
