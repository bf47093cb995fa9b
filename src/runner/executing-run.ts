import { Run, type ClientContext } from '../client/index.js';
import { ExecutingProcess, type ExecutingProcessParts } from './process/executing-process.js';
import type { RunAttributes } from './start/run-attributes.js';

/** A run that has an id, executing or ended. Mirrors `metaflow.runner.metaflow_runner.ExecutingRun`. */
export class ExecutingRun extends ExecutingProcess {
  readonly flowName: string;
  readonly runId: string;
  /** `<flow name>/<run id>`. */
  readonly pathspec: string;
  /** Metadata provider and its location, e.g. `local@/work`. */
  readonly metadata: string;
  /** The run's results, as Metaflow's client gives them; what has not been stored yet cannot be read. */
  readonly run: Run;

  /** Not for users: a `Runner` makes these. */
  constructor(parts: ExecutingProcessParts, attributes: RunAttributes, context: ClientContext) {
    super(parts);
    this.flowName = attributes.flowName;
    this.runId = attributes.runId;
    this.pathspec = `${this.flowName}/${this.runId}`;
    this.metadata = attributes.metadata;
    this.run = new Run(this.pathspec, context);
  }
}
