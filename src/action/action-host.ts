import { groupedDisplay, type GroupOptions } from '../ci/grouped-display.js';
import type { Display, Host } from '../ci/host.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type * as StepReport from './step-report.js';
import type { StepSecrets } from './step-secrets.js';

export interface ActionHostOptions extends Omit<GroupOptions, 'screen'> {
  /** Whether the step makes one run only. */
  readonly isAlone: boolean;
  readonly secrets: StepSecrets;
  /** What shows and reports, once it is loaded: while the first flow starts. */
  readonly loaded: Promise<typeof StepReport>;
}

/** A step that uses the action. */
export class ActionHost implements Host {
  readonly #options: ActionHostOptions;
  readonly #display: Promise<Display>;

  constructor(options: ActionHostOptions) {
    const { order, isMixed, loaded } = options;
    this.#options = options;
    this.#display = loaded.then(({ jobLog: screen }) => groupedDisplay({ screen, order, isMixed }));
    // It fails where the report does, which nobody misses.
    this.#display.catch(() => undefined);
  }

  async display(): Promise<Display> {
    return await this.#display;
  }

  async note(text: string): Promise<void> {
    (await this.#options.loaded).say(text);
  }

  async warn(text: string): Promise<void> {
    (await this.#options.loaded).warn(text);
  }

  onSecrets(secrets: readonly string[], ofRun: boolean): void {
    if (ofRun) this.#options.secrets.learnOfRun(secrets);
    else this.#options.secrets.learn(secrets);
  }

  /** The first run is announced to later steps at once. */
  async onStart(outcome: RunOutcome, position: number): Promise<void> {
    this.#options.secrets.beginRun();
    if (position === 0) (await this.#options.loaded).announceRun(outcome);
  }

  async onExit(outcome: RunOutcome, plan: RunPlan): Promise<void> {
    if (this.#options.isAlone) (await this.#options.loaded).announceExit(outcome, plan.gates.length > 0);
  }

  async onEnd(outcome: RunOutcome): Promise<void> {
    (await this.#options.loaded).tellEnd(outcome);
  }
}
