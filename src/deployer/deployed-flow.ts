import {
  checkParameters,
  Deadline,
  fitTo,
  handedOver,
  introspectFlow,
  type HandedOver,
  type ParameterValues,
} from '../runner/index.js';
import { ANSWER_WITHIN_MS, askOrchestrator } from './ask-orchestrator.js';
import { DeployError } from './errors.js';
import { runCommand, type CommandOptions, type DeploymentContext } from './orchestrator-command.js';
import { TOKEN_PROGRAM } from './orchestrator-programs.js';
import type { Told } from './told.js';
import { TriggeredRun, type AuthorizeOptions } from './triggered-run.js';

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
  readonly #context: DeploymentContext;

  /** Not for users: `create` makes these. */
  constructor(context: DeploymentContext, { name = '', flowName = '', metadata, additionalInfo = {} }: Told) {
    this.#context = context;
    this.orchestrator = context.orchestrator;
    this.name = name;
    this.flowName = flowName;
    this.metadata = metadata;
    this.additionalInfo = additionalInfo;
  }

  /**
   * Starts a run of the flow on its orchestrator, and resolves when the orchestrator has accepted it.
   * @throws {@link ParameterError} for a parameter that the flow does not have, or a value that it does not take; nothing was triggered
   * @throws {@link DeployError} when the orchestrator did not take it
   */
  async trigger(
    parameters: ParameterValues = {},
    { abortSignal }: CommandOptions = {},
  ): Promise<TriggeredRun> {
    const values = await this.#checked(parameters, abortSignal);
    const verb = 'trigger';
    const told = await runCommand(this.#context, { verb, ...values, tells: true }, { abortSignal });
    const { name = this.name, pathspec, metadata } = told;
    if (pathspec === undefined)
      throw new DeployError(`${this.name} was triggered, but it is not known as which run.`, {
        ...{ orchestrator: this.orchestrator, verb, stderr: '' },
      });
    return new TriggeredRun(this.#context, { name, pathspec, metadata });
  }

  /** Removes it from its orchestrator, with its schedule and its sensor; runs that execute continue. @throws {@link DeployError} */
  async delete({ authorize, abortSignal }: AuthorizeOptions = {}): Promise<void> {
    await runCommand(this.#context, { verb: 'delete', options: { authorize } }, { abortSignal });
  }

  /** The token with which others may deploy in its place; `undefined` if the deployment no longer exists. @throws {@link DeployError} */
  get productionToken(): Promise<string | undefined> {
    return this.#token();
  }

  /** The values as the flow's parameters take them, secrets in variables; the orchestrator has the defaults. @throws {ParameterError} */
  async #checked(parameters: ParameterValues, abortSignal: AbortSignal | undefined): Promise<HandedOver> {
    if (Object.keys(parameters).length === 0) return { parameters: {}, env: {} };
    const { settings } = this.#context;
    using deadline = new Deadline(abortSignal, ANSWER_WITHIN_MS);
    const asked = { ...settings, startTimeoutMs: ANSWER_WITHIN_MS, abortSignal: deadline.signal };
    const found = await introspectFlow(asked);
    const values = fitTo(asked, found, parameters);
    const optional = found.parameters?.map((parameter) => ({ ...parameter, required: false }));
    if (optional) checkParameters(found.flow ?? this.flowName, optional, values, settings.env);
    return handedOver(values, found.parameters ?? [], `${this.orchestrator} trigger`);
  }

  async #token(): Promise<string | undefined> {
    const asked = { verb: 'token', program: TOKEN_PROGRAM, name: this.name };
    const otherwise = `The production token of ${this.name} cannot be read`;
    const token = await askOrchestrator(this.#context, { ...asked, otherwise }, undefined);
    return typeof token === 'string' ? token : undefined;
  }
}
