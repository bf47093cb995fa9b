import {
  checkParameters,
  Deadline,
  fitTo,
  handedOver,
  introspectFlow,
  startSettings,
  type HandedOver,
  type ParameterValues,
} from '../runner/index.js';
import { ANSWER_WITHIN_MS, askOrchestrator } from './ask-orchestrator.js';
import { DeployError } from './errors.js';
import { findDeployments, foundAs, type Deployment } from './found-deployment.js';
import {
  runCommand,
  type CommandOptions,
  type DeploymentContext,
  type FoundDeployment,
} from './orchestrator-command.js';
import type { Told } from './told.js';
import { TriggeredRun, type AuthorizeOptions } from './triggered-run.js';

/** Where deployments are looked for, and with what. */
export interface FindOptions extends CommandOptions {
  /** Metaflow's word for the orchestrator, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** A path, or a command on PATH. Default: `python3`. */
  readonly python?: string | undefined;
  readonly cwd?: string | undefined;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Metaflow's profile. */
  readonly profile?: string | undefined;
  /** Where its runs are read, e.g. `service@https://…`. Default: Metaflow's configuration. */
  readonly metadata?: string | undefined;
}

export interface ListOptions extends FindOptions {
  readonly flowName?: string | undefined;
  readonly branch?: string | undefined;
}

export interface ListRunsOptions extends CommandOptions {
  readonly states?: readonly ('RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED')[] | undefined;
}

/** A flow that was deployed to an orchestrator. Mirrors `metaflow.runner.deployer.DeployedFlow`. */
export class DeployedFlow {
  /** Metaflow's word for the orchestrator, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** Of the deployment: the workflow template's, or the state machine's. */
  readonly name: string;
  readonly flowName: string;
  /** Metadata provider and its location. */
  readonly metadata: string | undefined;
  /** Further facts from the orchestrator; with `onlyJson`, Argo's `workflow_template`. */
  readonly additionalInfo: Readonly<Record<string, unknown>>;
  /** With `onlyJson`: what would have been deployed, as JSON. */
  readonly manifest: string | undefined;
  readonly #context: DeploymentContext;

  /** Not for users: `create`, `fromDeployment` and `listDeployedFlows` make these. */
  constructor(
    context: DeploymentContext,
    { name = '', flowName = '', metadata, additionalInfo = {}, printed }: Told,
  ) {
    this.#context = context;
    this.orchestrator = context.orchestrator;
    this.name = name;
    this.flowName = flowName;
    this.metadata = metadata;
    this.additionalInfo = additionalInfo;
    this.manifest = printed;
  }

  /**
   * A deployment by its name on the orchestrator. It needs no flow file: Metaflow's own code is asked to do what its commands do, in the
   * name of this user. Unlike in Python, no file is written, and the deployment's owner is not taken for this user.
   * @throws {@link DeployError} where there is no such deployment
   */
  static async fromDeployment(name: string, options: FindOptions): Promise<DeployedFlow> {
    const context = contextOf(options);
    const [found] = await findDeployments(context, { name }, options.abortSignal);
    if (found) return deployedAs(context, found, options.metadata);
    const { orchestrator } = options;
    throw new DeployError(`${orchestrator} has no deployment "${name}" of Metaflow's.`, {
      ...{ orchestrator, verb: 'find', stderr: '', isMissing: true },
    });
  }

  /**
   * All deployments of Metaflow's on an orchestrator, or those of a flow, or of a branch of `@project` such as `prod` or `test.NAME`. What
   * is not in a form of Metaflow's is left out.
   * @throws {@link DeployError}
   */
  static async listDeployedFlows({ flowName, branch, ...options }: ListOptions): Promise<DeployedFlow[]> {
    const context = contextOf(options);
    const all = await findDeployments(context, { flow: flowName, branch }, options.abortSignal);
    return all.map((found) => deployedAs(context, found, options.metadata));
  }

  /**
   * A run that was triggered before, by anybody.
   * @param name of the deployment
   * @param runId e.g. `argo-quick-xyz12`; as `QuickFlow/argo-quick-xyz12`, its deployment is not looked for, and may be gone
   * @throws {@link DeployError} where there is no such deployment
   */
  static async getTriggeredRun(name: string, runId: string, options: FindOptions): Promise<TriggeredRun> {
    if (runId.includes('/')) {
      const told = { name, pathspec: runId, metadata: options.metadata };
      return new TriggeredRun({ ...contextOf(options), found: foundAs(told) }, told);
    }
    const deployed = await DeployedFlow.fromDeployment(name, options);
    return deployed.#triggered(`${deployed.flowName}/${runId}`);
  }

  /**
   * Starts a run of the flow on its orchestrator, and resolves when the orchestrator has accepted it. When it is aborted while the orchestrator
   * is asked, it waits three seconds more for the answer: there may be a run, whose name nobody else would know.
   * @throws {@link ParameterError} for a parameter that the flow does not have, or a value that it does not take; nothing was triggered
   * @throws {@link DeployError} when the orchestrator did not take it
   */
  async trigger(
    parameters: ParameterValues = {},
    { abortSignal }: CommandOptions = {},
  ): Promise<TriggeredRun> {
    const values = await this.#checked(parameters, abortSignal);
    const verb = 'trigger';
    const command = { verb, ...values, tells: true, finishes: true };
    const told = await runCommand(this.#context, command, { abortSignal });
    const { name = this.name, pathspec, metadata } = told;
    if (pathspec === undefined)
      throw new DeployError(`${this.name} was triggered, but it is not known as which run.`, {
        ...{ orchestrator: this.orchestrator, verb, stderr: '' },
      });
    return new TriggeredRun(this.#context, { name, pathspec, metadata });
  }

  #triggered(pathspec: string): TriggeredRun {
    return new TriggeredRun(this.#context, { name: this.name, pathspec, metadata: this.metadata });
  }

  /**
   * Its runs, the newest first; Step Functions only, as in Python.
   * @param options.states those that are wanted, e.g. `['RUNNING']`. Default: all
   * @throws {@link DeployError}
   */
  async listRuns({ states = [], abortSignal }: ListRunsOptions = {}): Promise<TriggeredRun[]> {
    const { orchestrator } = this.#context;
    if (orchestrator !== 'step-functions')
      throw new DeployError(`The runs of a deployment on ${orchestrator} cannot be listed.`, {
        ...{ orchestrator, verb: 'list-runs', stderr: '' },
      });
    const asked = {
      verb: 'list-runs',
      program: 'RUNS_PROGRAM',
      request: { name: this.name, states },
    } as const;
    const otherwise = `The runs of ${this.name} cannot be listed`;
    const runs = (await askOrchestrator(this.#context, { ...asked, otherwise }, abortSignal)) as string[];
    return runs.map((run) => this.#triggered(`${this.flowName}/${run}`));
  }

  /** What its orchestrator tells of it now; `undefined` where it is there no more. @throws {@link DeployError} */
  async describe({ abortSignal }: CommandOptions = {}): Promise<Deployment | undefined> {
    const [found] = await findDeployments(this.#context, { name: this.name }, abortSignal);
    return found?.deployment;
  }

  /** Removes it from its orchestrator, with its schedule and its sensor; runs that execute continue. @throws {@link DeployError} */
  async delete({ authorize, abortSignal }: AuthorizeOptions = {}): Promise<void> {
    await runCommand(this.#context, { verb: 'delete', options: { authorize } }, { abortSignal });
  }

  /** What its orchestrator told of it when it was found; `describe` asks again. */
  get deployment(): Deployment | undefined {
    return this.#context.found?.deployment;
  }

  /** The token with which others may deploy in its place; `undefined` if the deployment no longer exists. @throws {@link DeployError} */
  get productionToken(): Promise<string | undefined> {
    return this.#token();
  }

  /** The values as the flow's parameters take them, secrets in variables; the orchestrator has the defaults. @throws {ParameterError} */
  async #checked(parameters: ParameterValues, abortSignal: AbortSignal | undefined): Promise<HandedOver> {
    const { settings, found: known } = this.#context;
    // What was found by its name is checked by what the orchestrator tells of it.
    if (known || Object.keys(parameters).length === 0) return { parameters, env: {} };
    using deadline = new Deadline(abortSignal, ANSWER_WITHIN_MS);
    const asked = { ...settings, startTimeoutMs: ANSWER_WITHIN_MS, abortSignal: deadline.signal };
    const found = this.#context.introspection ?? (await introspectFlow(asked));
    const values = fitTo(asked, found, parameters);
    const optional = found.parameters?.map((parameter) => ({ ...parameter, required: false }));
    if (optional) checkParameters(found.flow ?? this.flowName, optional, values, settings.env);
    return handedOver(values, found.parameters ?? [], `${this.orchestrator} trigger`);
  }

  async #token(): Promise<string | undefined> {
    const asked = { verb: 'token', program: 'TOKEN_PROGRAM', request: { name: this.name } } as const;
    const otherwise = `The production token of ${this.name} cannot be read`;
    const token = await askOrchestrator(this.#context, { ...asked, otherwise }, undefined);
    return typeof token === 'string' ? token : undefined;
  }
}

/** Of a deployment whose flow file is not at hand. */
function contextOf({ orchestrator, python, cwd, env, profile }: FindOptions): DeploymentContext {
  const settings = { ...startSettings('', { python, cwd, env, profile }), showOutput: false };
  return { settings, orchestrator, givenName: undefined };
}

function deployedAs(
  context: DeploymentContext,
  found: FoundDeployment,
  metadata = found.metadata,
): DeployedFlow {
  const { name, flowName } = found.deployment;
  const told = { name, flowName, metadata };
  return new DeployedFlow({ ...context, found: { ...found, metadata } }, told);
}
