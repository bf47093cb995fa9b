import { RunnerError } from '../client/index.js';
import type { CodeLine } from '../runner/index.js';

/** An orchestrator, or Metaflow on its behalf, refused a command, or could not be reached. */
export class DeployError extends RunnerError {
  static {
    this.prototype.name = 'DeployError';
  }

  constructor(
    message: string,
    readonly details: {
      /** Metaflow's name for the orchestrator, e.g. `argo-workflows`. */
      readonly orchestrator: string;
      /** E.g. `create`. */
      readonly verb: string;
      /** The last 64 KiB that the command wrote to stderr. */
      readonly stderr: string;
      /** The flow file, if its own code or declaration is at fault. */
      readonly flowFile?: string;
      /** Lines of the flow's own code that led there, innermost first. */
      readonly places?: readonly CodeLine[];
      /** Whether the orchestrator has no such deployment. */
      readonly isMissing?: boolean;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Waiting for a triggered run took longer than allowed. */
export class WaitTimeoutError extends RunnerError {
  static {
    this.prototype.name = 'WaitTimeoutError';
  }
}
