import {
  checkParameters,
  Deadline,
  fitTo,
  splitSecrets,
  introspectFlow,
  ParameterError,
  parameterText,
  startSettings,
  type SplitParameters,
  type ParameterValues,
} from '../runner/index.js';
import { ANSWER_TIMEOUT_MS, askOrchestrator } from './ask-orchestrator.js';
import { DeployError } from './errors.js';
import { findDeployments, deploymentOfRun, type Deployment } from './found-deployment.js';
import {
  runCommand,
  type CommandOptions,
  type DeploymentContext,
  type FoundDeployment,
  type OrchestratorCommand,
} from './orchestrator-command.js';
import type { DeployerAttributes } from './deployer-attributes.js';
import { TriggeredRun, type AuthorizeOptions } from './triggered-run.js';

/** Where to look for deployments, and how. */
export interface FindOptions extends CommandOptions {
  /** Metaflow's name for the orchestrator, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** A path, or a command on PATH. Default: `python3`. */
  readonly python?: string | undefined;
  /** The directory in which Metaflow looks for its local files. Default: the current directory. */
  readonly cwd?: string | undefined;
  /** Variables to add to this process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Metaflow's profile. */
  readonly profile?: string | undefined;
  /** Where to read its runs, e.g. `service@https://…`. Default: Metaflow's configuration. */
  readonly metadata?: string | undefined;
}

/** Which deployments to list. */
export interface ListOptions extends FindOptions {
  /** Only those of this flow. Default: all flows. */
  readonly flowName?: string | undefined;
  /** Only those of this branch of `@project`, such as `prod` or `test.NAME`. Default: all, also of flows without `@project`. */
  readonly branch?: string | undefined;
}

/** Which runs of a deployment to list. */
export interface ListRunsOptions extends CommandOptions {
  /** Only runs in one of these states. Default: all. */
  readonly states?: readonly ('RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED')[] | undefined;
}

/** A flow deployed to an orchestrator. Mirrors `metaflow.runner.deployer.DeployedFlow`. */
export class DeployedFlow {
  /** Metaflow's name for the orchestrator, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** The deployment's name: the name of the workflow template or the state machine. */
  readonly name: string;
  readonly flowName: string;
  /** Metadata provider and its location. */
  readonly metadata: string | undefined;
  /** Further facts from the orchestrator; with `onlyJson`, Argo's `workflow_template`. */
  readonly additionalInfo: Readonly<Record<string, unknown>>;
  /** With `onlyJson`: what would have been deployed, as JSON. */
  readonly manifest: string | undefined;
  readonly #context: DeploymentContext;

  /** `create`, `fromDeployment` and `listDeployedFlows` create these. @internal */
  constructor(
    context: DeploymentContext,
    { name = '', flowName = '', metadata, additionalInfo = {}, printed }: DeployerAttributes,
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
   * Finds a deployment by its name on the orchestrator. Needs no flow file: Metaflow's own code does what its commands
   * do, in the name of this user. Unlike Python's, it writes no file, and does not act as the deployment's owner. Mirrors
   * `DeployedFlow.from_deployment`.
   * @param name the deployment's
   * @param options the orchestrator, and how to call Metaflow
   * @throws {@link DeployError} if there is no such deployment
   */
  static async fromDeployment(name: string, options: FindOptions): Promise<DeployedFlow> {
    const context = contextOf(options);
    const [found] = await findDeployments(context, { name }, options.abortSignal);
    if (found) return deployedAs(context, found, options.metadata);
    const { orchestrator } = options;
    throw new DeployError(`${orchestrator} has no Metaflow deployment "${name}".`, {
      ...{ orchestrator, verb: 'find', stderr: '', isMissing: true },
    });
  }

  /**
   * Lists all of Metaflow's deployments on an orchestrator, or those of a flow, or of a branch of `@project` such as
   * `prod` or `test.NAME`. Skips anything that does not have Metaflow's form. Mirrors
   * `DeployedFlow.list_deployed_flows`.
   * @param options the orchestrator, which deployments, and how to call Metaflow
   * @throws {@link DeployError} if the orchestrator does not answer
   */
  static async listDeployedFlows({ flowName, branch, ...options }: ListOptions): Promise<DeployedFlow[]> {
    const context = contextOf(options);
    const all = await findDeployments(context, { flow: flowName, branch }, options.abortSignal);
    return all.map((found) => deployedAs(context, found, options.metadata));
  }

  /**
   * A run that anyone triggered earlier. Mirrors `DeployedFlow.get_triggered_run`.
   * @param name the deployment's name
   * @param runId e.g. `argo-quick-xyz12`; with `QuickFlow/argo-quick-xyz12`, we do not look up the deployment, which
   * may no longer exist
   * @param options the orchestrator, and how to call Metaflow
   * @throws {@link DeployError} if there is no such deployment
   */
  static async getTriggeredRun(name: string, runId: string, options: FindOptions): Promise<TriggeredRun> {
    if (runId.includes('/')) {
      const attributes = { name, pathspec: runId, metadata: options.metadata };
      return new TriggeredRun({ ...contextOf(options), found: deploymentOfRun(attributes) }, attributes);
    }
    const deployed = await DeployedFlow.fromDeployment(name, options);
    return deployed.#triggered(`${deployed.flowName}/${runId}`);
  }

  /**
   * Starts a run of the flow on its orchestrator, and resolves when the orchestrator has accepted it. If aborted in the
   * middle of the request, it waits three more seconds for the answer: there may be a run whose name nobody would know
   * otherwise. Mirrors `DeployedFlow.trigger`.
   * @param parameters the values that differ from the deployment's defaults
   * @param options a signal to abort it
   * @throws {@link ParameterError} for a parameter that the flow does not have, or a value that it does not accept or
   * that contains `$`, a backtick or `{{=`; nothing was triggered
   * @throws {@link DeployError} if the orchestrator did not accept it
   */
  async trigger(
    parameters: ParameterValues = {},
    { abortSignal }: CommandOptions = {},
  ): Promise<TriggeredRun> {
    const values = await this.#checked(parameters, abortSignal);
    await this.#refuseForQuotes(parameters, abortSignal);
    const verb = 'trigger';
    const command: OrchestratorCommand = { verb, ...values, writesAttributes: true, finishes: true };
    const attributes = await runCommand(this.#context, command, { abortSignal });
    const { name = this.name, pathspec, metadata } = attributes;
    if (pathspec === undefined)
      throw new DeployError(`${this.name} was triggered, but the id of its run is unknown.`, {
        ...{ orchestrator: this.orchestrator, verb, stderr: '' },
      });
    return new TriggeredRun(this.#context, { name, pathspec, metadata });
  }

  /**
   * Checks values as `trigger` does, but does not ask the orchestrator: of a deployment found by its name, nothing is known here.
   * @throws {ParameterError}
   * @internal
   */
  async check(parameters: ParameterValues, { abortSignal }: CommandOptions = {}): Promise<void> {
    await this.#checked(parameters, abortSignal);
  }

  #triggered(pathspec: string): TriggeredRun {
    return new TriggeredRun(this.#context, { name: this.name, pathspec, metadata: this.metadata });
  }

  /**
   * Its runs, newest first; Step Functions only, as in Python.
   * @param options the states to list, e.g. `{ states: ['RUNNING'] }`. Default: all
   * @throws {@link DeployError} if the orchestrator does not answer, or is another one
   */
  async listRuns({ states = [], abortSignal }: ListRunsOptions = {}): Promise<TriggeredRun[]> {
    const { orchestrator } = this.#context;
    if (orchestrator !== 'step-functions')
      throw new DeployError(`The runs of a deployment on ${orchestrator} cannot be listed.`, {
        ...{ orchestrator, verb: 'list-runs', stderr: '' },
      });
    const question = {
      verb: 'list-runs',
      program: 'RUNS_PROGRAM',
      request: { name: this.name, states },
    } as const;
    const otherwise = `The runs of ${this.name} cannot be listed`;
    const runs = (await askOrchestrator(this.#context, { ...question, otherwise }, abortSignal)) as string[];
    return runs.map((run) => this.#triggered(`${this.flowName}/${run}`));
  }

  /**
   * What its orchestrator currently says about it; `undefined` if it no longer exists.
   * @param options a signal to abort it
   * @throws {@link DeployError} if the orchestrator does not answer
   */
  async describe({ abortSignal }: CommandOptions = {}): Promise<Deployment | undefined> {
    const [found] = await findDeployments(this.#context, { name: this.name }, abortSignal);
    return found?.deployment;
  }

  /**
   * Removes it from its orchestrator, with its schedule and its sensor; runs that are executing continue. Mirrors
   * `DeployedFlow.delete`.
   * @param options the production token of its owner, if that is someone else
   * @throws {@link DeployError} if it was not removed
   */
  async delete({ authorize, abortSignal }: AuthorizeOptions = {}): Promise<void> {
    await runCommand(this.#context, { verb: 'delete', options: { authorize } }, { abortSignal });
  }

  /** What its orchestrator said about it when it was found; `describe` asks again. */
  get deployment(): Deployment | undefined {
    return this.#context.found?.deployment;
  }

  /**
   * The token that lets others deploy over it; `undefined` if the deployment no longer exists.
   * @throws {@link DeployError} if the orchestrator does not answer
   */
  get productionToken(): Promise<string | undefined> {
    return this.#token();
  }

  /**
   * Converts values for the flow's parameters, and moves secrets to variables; the orchestrator has the defaults.
   * @throws {ParameterError}
   */
  async #checked(
    parameters: ParameterValues,
    abortSignal: AbortSignal | undefined,
  ): Promise<SplitParameters> {
    refuseForShell(parameters);
    const { settings, found: known, introspection } = this.#context;
    // A deployment found by its name is checked later, against what the orchestrator says about it.
    if (known) return { parameters, env: {} };
    // Metaflow says what is missing; reading the flow only for that would take seconds.
    if (Object.keys(parameters).length === 0 && !introspection) return { parameters, env: {} };
    using deadline = new Deadline(abortSignal, ANSWER_TIMEOUT_MS);
    const limitedSettings = { ...settings, startTimeoutMs: ANSWER_TIMEOUT_MS, abortSignal: deadline.signal };
    const found = introspection ?? (await introspectFlow(limitedSettings));
    const values = fitTo(limitedSettings, found, parameters);
    const { flow: flowName = this.flowName, parameters: declared, ignored } = found;
    const words = `${this.orchestrator} trigger`;
    if (declared) checkParameters({ flowName, parameters: declared, ignored }, values, settings.env, words);
    return splitSecrets(values, declared ?? [], words);
  }

  /**
   * Some Metaflows wrote JSON into a shell command of the first task in single quotes. Only Argo Workflows knows which one deployed the flow.
   * @throws {ParameterError | DeployError}
   */
  async #refuseForQuotes(parameters: ParameterValues, abortSignal: AbortSignal | undefined): Promise<void> {
    const { orchestrator, found, introspection } = this.#context;
    const quoted = Object.entries(parameters).filter(
      ([name, value]) => value !== undefined && /^\s*[[{"][^]*'/.test(parameterText(name, value)),
    );
    if (orchestrator !== 'argo-workflows' || quoted.length === 0) return;
    // With @project, only Metaflow knows the deployment's name.
    const flow = introspection?.flow ?? (this.flowName || undefined);
    const deployments = found ? [found] : await findDeployments(this.#context, { flow }, abortSignal);
    for (const [parameter, value] of quoted)
      if (deployments.some(({ inSingleQuotes }) => inSingleQuotes.includes(parameter)))
        throw new ParameterError(
          `Parameter "${parameter}" contains a single quote: a shell in the first task would execute the text after it. An old version of Metaflow deployed the flow: deploy it again with a newer one.`,
          { parameter, value },
        );
  }

  async #token(): Promise<string | undefined> {
    const question = { verb: 'token', program: 'TOKEN_PROGRAM', request: { name: this.name } } as const;
    const otherwise = `The production token of ${this.name} cannot be read`;
    const token = await askOrchestrator(this.#context, { ...question, otherwise }, undefined);
    return typeof token === 'string' ? token : undefined;
  }
}

/**
 * On Argo Workflows and Step Functions, a shell of the first task reads the values, in double quotes, and the names. No spelling of a value gets
 * `$` or a backtick through. Argo Workflows evaluates what follows `{{=`, and the result could be any text.
 * @throws {ParameterError} which does not quote the value, as it may be a secret
 */
function refuseForShell(parameters: ParameterValues): void {
  for (const [parameter, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    if (!/^[\w-]+$/.test(parameter))
      throw new ParameterError(
        `${JSON.stringify(parameter)} cannot be the name of a parameter of a deployed flow: only letters, digits, "_" and "-" are allowed. Metaflow passes it to the first task through a shell.`,
        { parameter, value },
      );
    const text = parameterText(parameter, value);
    const what = /[$`]/.test(text) ? '$ or a backtick' : text.includes('{{=') ? '{{=' : undefined;
    if (what !== undefined)
      throw new ParameterError(
        `Parameter "${parameter}" contains ${what}. Metaflow passes it to the first task through a shell${what === '{{=' ? " and Argo's templates" : ''}, which would replace or execute what follows.`,
        { parameter, value },
      );
  }
}

/** For a deployment whose flow file we do not have. */
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
  const attributes = { name, flowName, metadata };
  return new DeployedFlow({ ...context, found: { ...found, metadata } }, attributes);
}
