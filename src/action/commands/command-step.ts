import type { Host } from '../../ci/host.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { Redactor } from '../../redaction/index.js';
import type { Inputs } from '../inputs/inputs.js';
import type { StepFiles } from '../step-artifacts.js';

/** What each command gets from the step. */
export interface CommandStep {
  readonly inputs: Inputs;
  readonly files: StepFiles;
  readonly host: Host;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
  /** Makes the plans that the inputs describe. @throws {UsageError} */
  readonly planned: () => Promise<readonly RunPlan[]>;
}
