import {
  startSettings,
  withOthers,
  type Introspection,
  type OtherOptions,
  type RunnerOptions,
} from '../runner/index.js';
import { DeployedFlow } from './deployed-flow.js';
import { runCommand, type CommandOptions, type DeploymentContext } from './orchestrator-command.js';

/** How a flow is deployed, and the top-level options of Metaflow's command line. */
export type DeployerOptions = Omit<RunnerOptions, 'startTimeoutMs'>;

export interface OrchestratorOptions {
  /** The deployment's name. Default: the flow's. A flow with `@project` has one of its project and branch, and takes none. */
  readonly name?: string | undefined;
}

/** Options of `create`; those of an orchestrator's own go to `options`. */
export interface CreateOptions extends CommandOptions {
  /** Of every run of the deployment. */
  readonly tags?: readonly string[] | undefined;
  /** The production token of the deployment's owner, if that is somebody else. */
  readonly authorize?: string | undefined;
  readonly generateNewToken?: boolean | undefined;
  readonly newToken?: string | undefined;
  /** Deploys nothing, but compiles the workflow; Argo's is in `additionalInfo`. */
  readonly onlyJson?: boolean | undefined;
  readonly namespace?: string | undefined;
  /** Tasks that may run at once. Metaflow's default: 100. */
  readonly maxWorkers?: number | undefined;
  /** Seconds after which the orchestrator ends a run. */
  readonly workflowTimeout?: number | undefined;
  /** Options that are not listed here, e.g. `{ notifyOnError: true }`. */
  readonly options?: OtherOptions | undefined;
}

/**
 * Hands a flow to a production orchestrator, as `python flow.py argo-workflows create` does. Mirrors Metaflow's `Deployer`.
 * @example
 * const deployed = await new Deployer('flow.py').argoWorkflows().create({ tags: ['ci'] });
 * const triggered = await deployed.trigger({ alpha: 0.5 });
 * const { successful } = await triggered.waitForCompletion({ timeoutMs: 3_600_000 });
 */
export class Deployer {
  readonly #settings: DeploymentContext['settings'];

  /** @param flowFile path of the flow, relative to `options.cwd` */
  constructor(flowFile: string, options: DeployerOptions = {}) {
    const { showOutput = true } = options;
    this.#settings = { ...startSettings(flowFile, options), showOutput };
  }

  argoWorkflows(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('argo-workflows', options);
  }

  stepFunctions(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('step-functions', options);
  }

  /** Airflow has no deployments, but programs: see `compile`. */
  airflow(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('airflow', options);
  }

  /** @param type Metaflow's word for an orchestrator, which an extension may have added, e.g. `argo-workflows` */
  orchestrator(type: string, { name }: OrchestratorOptions = {}): OrchestratorDeployer {
    return new OrchestratorDeployer({ settings: this.#settings, orchestrator: type, givenName: name });
  }
}

/** A flow, and the orchestrator that it goes to. Mirrors `metaflow.runner.deployer_impl.DeployerImpl`. */
export class OrchestratorDeployer {
  readonly #context: DeploymentContext;

  /** Not for users: a `Deployer` makes these. */
  constructor(context: DeploymentContext) {
    this.#context = context;
  }

  /**
   * Deploys the flow, or a new version of it, and resolves when the orchestrator has it.
   * @throws {@link UsageError} when it cannot be deployed as asked
   * @throws {@link DeployError} when it was not deployed
   */
  async create({ tags = [], abortSignal, ...others }: CreateOptions = {}): Promise<DeployedFlow> {
    const options = { tag: tags, ...withOthers(others) };
    const command = { verb: 'create', options, tells: true, prints: others.onlyJson === true };
    return new DeployedFlow(this.#context, await runCommand(this.#context, command, { abortSignal }));
  }

  /**
   * The flow's deployment, which somebody has made before: it is not asked whether there is one.
   * @param introspection what the flow declares, by which parameters are checked; it is read from the file otherwise
   */
  deployed(introspection?: Introspection): DeployedFlow {
    const { givenName: name = '' } = this.#context;
    return new DeployedFlow({ ...this.#context, introspection }, { name });
  }

  /**
   * Writes a program for the orchestrator to a file, which others put where it is executed: Airflow's way.
   * @param file relative to the deployer's `cwd`
   * @throws {@link UsageError} when it cannot be written as asked
   * @throws {@link DeployError} when it was not written
   */
  async compile(
    file: string,
    { tags = [], abortSignal, ...others }: Omit<CreateOptions, 'onlyJson'> = {},
  ): Promise<void> {
    const options = { tag: tags, ...withOthers(others) };
    await runCommand(this.#context, { verb: 'create', options, operand: file }, { abortSignal });
  }
}
