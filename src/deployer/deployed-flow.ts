import type { ParameterValues } from '../runner/index.js';
import { checkParameters, Deadline, fitParameters, Runner, runPython, logTail } from '../runner/index.js';
import { DeployError } from './errors.js';
import { runCommand, type CommandOptions, type Told } from './orchestrator-command.js';
import { TriggeredRun, type AuthorizeOptions, type DeploymentContext } from './triggered-run.js';

/** A flow that was deployed to an orchestrator. Mirrors `metaflow.runner.deployer.DeployedFlow`. */
export class DeployedFlow {
  /** Metaflow's word for the orchestrator, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** Of the deployment: the workflow template's, or the state machine's. */
  readonly name: string;
  readonly flowName: string;
  /** Metadata provider and its location. */
  readonly metadata: string | undefined;
  /** What an orchestrator tells beside that; with `onlyJson`, Argo's `workflow_template`. */
  readonly additionalInfo: Readonly<Record<string, unknown>>;
  readonly #context: DeploymentContext;

  /** Not for users: `create` makes these. */
  constructor(
    context: DeploymentContext,
    { name = '', flow_name: flowName = '', metadata, additional_info = {} }: Told,
  ) {
    this.#context = context;
    this.orchestrator = context.orchestrator;
    this.name = name;
    this.flowName = flowName;
    this.metadata = metadata;
    this.additionalInfo = additional_info;
  }

  /**
   * Starts a run of the flow on its orchestrator, and resolves when that has taken it.
   * @throws {@link ParameterError} for a parameter that the flow does not have, or a value that it does not take; nothing was triggered
   * @throws {@link DeployError} when the orchestrator did not take it
   */
  async trigger(
    parameters: ParameterValues = {},
    { abortSignal }: CommandOptions = {},
  ): Promise<TriggeredRun> {
    const { settings, orchestrator, givenName: name } = this.#context;
    using deadline = new Deadline(abortSignal, ANSWER_TIMEOUT_MS);
    const asked = { name: 'run', parameters, tags: [], options: {} } as const;
    const fitted = await fitParameters(asked, {
      ...settings,
      startTimeoutMs: ANSWER_TIMEOUT_MS,
      abortSignal: deadline.signal,
    });
    const values = fitted.name === 'run' ? fitted.parameters : {};
    if (Object.keys(values).length > 0) {
      const { flow = this.flowName, parameters: declared } = await this.#runner.introspect({ abortSignal });
      // The orchestrator has the defaults.
      const optional = declared?.map((parameter) => ({ ...parameter, required: false }));
      if (optional) checkParameters(flow, optional, values, settings.env);
    }
    const command = { orchestrator, name, verb: 'trigger', parameters: values, tells: true };
    const told = await runCommand(settings, command, { abortSignal });
    const { name: triggered = this.name, pathspec = '', metadata } = told;
    return new TriggeredRun(this.#context, { name: triggered, pathspec, metadata });
  }

  /** Takes it off its orchestrator, with its schedule and its sensor; runs that execute go on. @throws {@link DeployError} */
  async delete({ authorize, abortSignal }: AuthorizeOptions = {}): Promise<void> {
    const { settings, orchestrator, givenName: name } = this.#context;
    await runCommand(
      settings,
      { orchestrator, name, verb: 'delete', options: { authorize } },
      { abortSignal },
    );
  }

  /** The token by which others may deploy in its place; `undefined` where there is no such deployment any more. @throws {@link DeployError} */
  get productionToken(): Promise<string | undefined> {
    return this.#token();
  }

  async #token(): Promise<string | undefined> {
    const { python, cwd, env } = this.#context.settings;
    const request = JSON.stringify({ orchestrator: this.orchestrator, name: this.name });
    return await runPython(
      {
        python,
        program: TOKEN_PROGRAM,
        args: [request],
        cwd,
        env,
        timeoutMs: ANSWER_TIMEOUT_MS,
        abortSignal: undefined,
      },
      ({ exit, stdoutFile, stderrFile }) => {
        const stderr = logTail(stderrFile);
        if (exit.code !== 0) {
          const why = stderr.trimEnd().split('\n').at(-1) ?? '';
          const details = { orchestrator: this.orchestrator, verb: 'token', stderr };
          throw new DeployError(`The production token of ${this.name} cannot be read: ${why}`, details);
        }
        const token = JSON.parse(logTail(stdoutFile).trimEnd().split('\n').at(-1) ?? '') as string | null;
        return token ?? undefined;
      },
    );
  }

  get #runner(): Runner {
    const { settings } = this.#context;
    const { flowFile, decospecs, config, configValues, options } = settings.topLevel;
    const { python, cwd, env } = settings;
    return new Runner(flowFile, { python, cwd, env, decospecs, config, configValues, options });
  }
}

/** What is asked of Python has an answer within some seconds, in milliseconds. */
const ANSWER_TIMEOUT_MS = 120_000;

/** By Metaflow's own class for the orchestrator, whatever that is. */
const TOKEN_PROGRAM = `
import json
from types import SimpleNamespace
from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
request = json.loads(sys.argv[1])
provider = next(each for each in DEPLOYER_IMPL_PROVIDERS if each.TYPE == request["orchestrator"])
deployer = SimpleNamespace(name=request["name"], flow_name=None, metadata=None)
print(json.dumps(provider.deployed_flow_type()(deployer=deployer).production_token))
`;
