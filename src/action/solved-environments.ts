import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { beforeStart } from '../execution/plan/before-start.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { Commands } from '../provision/commands.js';
import { removeHalfRestored } from '../provision/leftovers.js';
import {
  installSolved,
  packSolved,
  solvedPlaces,
  solvedState,
  unpackSolved,
  type SolvedPlaces,
} from '../provision/solved-environments.js';
import { discard } from '../runner/index.js';
import type { EnvironmentCache } from './environment-cache.js';

/** The beginning of a temporary directory's name. */
const RESTORING = '.metaflow-runner-';

/**
 * Metaflow's environments of `@conda` and `@pypi` in GitHub's cache: those that an earlier job made for the same flows, with micromamba and
 * the packages that were chosen for them. Metaflow itself decides which of them fit, by their ids, and makes what is missing.
 */
export class SolvedEnvironments {
  readonly cache: EnvironmentCache;
  readonly #places: SolvedPlaces;
  readonly #plan: RunPlan;
  readonly #name: string;
  /** The state from the cache; undefined if nothing was restored. */
  #restored: string | undefined;
  #before = '';

  private constructor(cache: EnvironmentCache, plan: RunPlan, flows: readonly string[]) {
    this.cache = cache;
    this.#plan = plan;
    this.#places = solvedPlaces(plan);
    // Scripts in environments contain their own path.
    this.#name = ['@conda and @pypi', this.#places.root, ...new Set(flows)].join('\0');
  }

  /** Restores what an earlier job has saved, unless this machine has it already. */
  static async restored(
    cache: EnvironmentCache,
    plans: readonly [RunPlan, ...RunPlan[]],
    note: (line: string) => void,
    cancel: AbortSignal,
  ): Promise<SolvedEnvironments> {
    const [first] = plans;
    const solved = new SolvedEnvironments(cache, first, plans.map(({ flowFile }) => flowFile).sort());
    solved.#before = solvedState(solved.#places);
    if (solved.#before === '')
      await beforeStart(plans, cancel, async (signal) => {
        await solved.#restore(note, signal);
      });
    return solved;
  }

  async #restore(note: (line: string) => void, signal: AbortSignal): Promise<void> {
    const nearby = path.join(this.#places.root, 'envs');
    let directory: string | undefined;
    try {
      const isStored = await this.cache.restore(
        this.#name,
        async (archive) => {
          mkdirSync(nearby, { recursive: true });
          await removeHalfRestored(nearby, RESTORING);
          // On the disk where the environments will be: they are moved there only once all is known to be right.
          directory = mkdtempSync(path.join(nearby, RESTORING));
          await unpackSolved(archive, directory, signal);
        },
        signal,
      );
      if (!isStored || directory === undefined) return;
      installSolved(directory, this.#places);
      this.#before = this.#restored = solvedState(this.#places);
      note('The environments of @conda and @pypi are those in the cache, where they fit');
    } catch (error) {
      signal.throwIfAborted();
      note(`The environments in the cache are not used: ${(error as Error).message}`);
    } finally {
      if (directory !== undefined) discard(directory, signal);
    }
  }

  /** Offers to the cache what the runs have made. Metaflow makes all environments of a flow before its run has an id. */
  noteEnd(outcomes: readonly RunOutcome[]): void {
    const state = solvedState(this.#places);
    if (state === '' || outcomes.some(({ runId }) => runId === undefined)) return;
    const name = this.#name;
    if (state === this.#restored) this.cache.noteReady({ name });
    else if (state !== this.#before)
      this.cache.noteReady({
        name,
        pack: async (file, cancel) => {
          const { python = 'python3', cwd, env } = this.#plan;
          await packSolved(this.#places, python, file, new Commands({ cwd, env, cancel }));
        },
      });
  }
}
