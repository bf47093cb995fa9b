import { RunnerError } from '../client/index.js';

/** An orchestrator, or Metaflow for it, refused a command, or could not be asked. */
export class DeployError extends RunnerError {
  static {
    this.prototype.name = 'DeployError';
  }

  constructor(
    message: string,
    readonly details: {
      /** Metaflow's word for the orchestrator, e.g. `argo-workflows`. */
      readonly orchestrator: string;
      /** E.g. `create`. */
      readonly verb: string;
      /** The last 64 KiB of what the command wrote to its stderr. */
      readonly stderr: string;
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
