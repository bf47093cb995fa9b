import {
  NOT_PLAIN,
  OptionError,
  optionName,
  PLAIN_CHARACTERS,
  startSettings,
  withOthers,
  type Introspection,
  type OtherOptions,
  type RunnerOptions,
} from '../runner/index.js';
import { DeployedFlow } from './deployed-flow.js';
import {
  runCommand,
  type CommandOptions,
  type DeploymentContext,
  type OrchestratorCommand,
} from './orchestrator-command.js';

/** How to deploy a flow, and the top-level options of Metaflow's command line. */
export type DeployerOptions = Omit<RunnerOptions, 'startTimeoutMs'>;

export interface OrchestratorOptions {
  /** The deployment's name. Default: the flow's. With `@project`, the name is made from project and branch, and cannot be set. */
  readonly name?: string | undefined;
}

/** Options of `create`; pass an orchestrator's own options in `options`. */
export interface CreateOptions extends CommandOptions {
  /** Tags for every run of the deployment. */
  readonly tags?: readonly string[] | undefined;
  /** The production token of the deployment's owner, if that is someone else. */
  readonly authorize?: string | undefined;
  /** Whether to replace the production token with a new one, which also moves later runs to a new namespace. Metaflow's default: false. */
  readonly generateNewToken?: boolean | undefined;
  /** A production token to use in place of the deployment's own. */
  readonly newToken?: string | undefined;
  /** Compiles the workflow without deploying it; Argo's is in `additionalInfo`. Default: false. */
  readonly onlyJson?: boolean | undefined;
  /** The namespace that runs of the deployment use. Default: that of their production token. */
  readonly namespace?: string | undefined;
  /** How many tasks may run at once. Metaflow's default: 100. */
  readonly maxWorkers?: number | undefined;
  /** Seconds after which the orchestrator ends a run. Default: never. */
  readonly workflowTimeout?: number | undefined;
  /** Options that are not listed here, e.g. `{ notifyOnError: true }`. */
  readonly options?: OtherOptions | undefined;
}

/**
 * Deploys a flow to a production orchestrator, as `python flow.py argo-workflows create` does. Mirrors
 * `metaflow.Deployer`.
 * @example
 * const deployed = await new Deployer('flow.py').argoWorkflows().create({ tags: ['ci'] });
 * const triggered = await deployed.trigger({ alpha: 0.5 });
 * const { successful } = await triggered.waitForCompletion({ timeoutMs: 3_600_000 });
 */
export class Deployer {
  readonly #settings: DeploymentContext['settings'];

  /**
   * @param flowFile path of the flow, relative to `options.cwd`
   * @param options how to call Metaflow, and its top-level options
   * @throws {@link UsageError} if Node is too old
   */
  constructor(flowFile: string, options: DeployerOptions = {}) {
    const { showOutput = true } = options;
    this.#settings = { ...startSettings(flowFile, options), showOutput };
  }

  /** Argo Workflows. Never throws: Metaflow may not support it, which `create` says. */
  argoWorkflows(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('argo-workflows', options);
  }

  /** AWS Step Functions. Never throws, as `argoWorkflows`. */
  stepFunctions(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('step-functions', options);
  }

  /** Airflow has no deployments, only programs: see `compile`. Never throws, as `argoWorkflows`. */
  airflow(options: OrchestratorOptions = {}): OrchestratorDeployer {
    return this.orchestrator('airflow', options);
  }

  /**
   * Any orchestrator. Never throws, as `argoWorkflows`.
   * @param type Metaflow's name for an orchestrator, including those from extensions, e.g. `argo-workflows`
   * @param options the deployment's name
   */
  orchestrator(type: string, { name }: OrchestratorOptions = {}): OrchestratorDeployer {
    return new OrchestratorDeployer({ settings: this.#settings, orchestrator: type, givenName: name });
  }
}

/** A flow, and the orchestrator to deploy it to. Mirrors `metaflow.runner.deployer_impl.DeployerImpl`. */
export class OrchestratorDeployer {
  readonly #context: DeploymentContext;

  /** A `Deployer` creates these. @internal */
  constructor(context: DeploymentContext) {
    this.#context = context;
  }

  /**
   * Deploys the flow, or a new version of it, and resolves when the orchestrator has it. Mirrors `DeployerImpl.create`.
   * @param options tags, the production token and other options of Metaflow's `create`
   * @throws {@link UsageError} if it cannot be deployed as requested
   * @throws {@link DeployError} if it was not deployed
   */
  async create({ tags = [], abortSignal, ...others }: CreateOptions = {}): Promise<DeployedFlow> {
    const options = forShells({ tag: tags, ...withOthers(others) });
    const command: OrchestratorCommand = {
      verb: 'create',
      options,
      writesAttributes: true,
      prints: others.onlyJson === true,
    };
    return new DeployedFlow(this.#context, await runCommand(this.#context, command, { abortSignal }));
  }

  /**
   * The flow's deployment, created earlier; does not check whether it exists. Never throws.
   * @param introspection what the flow declares, for checking parameters; otherwise, the flow file is read
   */
  deployed(introspection?: Introspection): DeployedFlow {
    const { givenName: name = '' } = this.#context;
    return new DeployedFlow({ ...this.#context, introspection }, { name });
  }

  /**
   * Writes a program for the orchestrator to a file; someone else puts it where the orchestrator executes it. This is
   * how Airflow works.
   * @param file relative to the deployer's `cwd`
   * @param options as for `create`
   * @throws {@link UsageError} if it cannot be written as requested
   * @throws {@link DeployError} if it was not written
   */
  async compile(
    file: string,
    { tags = [], abortSignal, ...others }: Omit<CreateOptions, 'onlyJson'> = {},
  ): Promise<void> {
    const options = forShells({ tag: tags, ...withOthers(others) });
    await runCommand(
      this.#context,
      { verb: 'create', options, operand: file, writes: file },
      { abortSignal },
    );
  }
}

/**
 * Options whose values Metaflow writes into the shell commands of a deployment's tasks, without quotes.
 * @throws {OptionError} if a shell, or the orchestrator's templates, would read one as anything but a single word
 */
function forShells(options: OtherOptions): OtherOptions {
  for (const [key, given] of Object.entries(options)) {
    const option = optionName(key);
    if (option !== 'tag' && option !== 'namespace') continue;
    const value = [given].flat().find((text) => typeof text === 'string' && text.search(NOT_PLAIN) !== -1);
    if (value === undefined) continue;
    const message = `Option "${option}" of a deployment may contain only ${PLAIN_CHARACTERS}, got ${JSON.stringify(value)}. Metaflow writes it into the shell commands of its tasks.`;
    throw new OptionError(message, { option, place: 'command', value });
  }
  return options;
}
