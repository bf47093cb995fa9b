import { readOrigin } from '../execution/plan/run-plan.js';
import { shownValue, UsageError } from '../runner/index.js';
import type { Naming } from './option.js';
import { OPTIONS, type OptionValues } from './table.js';

/** The run that becomes the baseline. */
export interface PromoteSettings {
  /** Its pathspec. */
  readonly run: string;
  /** The tags that it gets, and that other runs of its flow lose. */
  readonly tags: readonly string[];
}

/** @throws {UsageError} if no run or no tag is named */
export function promoteSettings(
  { run, tags }: Pick<OptionValues, 'run' | 'tags'>,
  naming: Naming,
): PromoteSettings {
  const expected = 'a pathspec like TrainFlow/1234';
  if (run === undefined)
    throw new UsageError(`${naming(OPTIONS.run)} is required: the run to promote, ${expected}.`);
  if (readOrigin(run)?.flowName === undefined)
    throw new UsageError(`${naming(OPTIONS.run)} must be ${expected}, got ${shownValue(run)}.`);
  if (tags.length === 0)
    throw new UsageError(`${naming(OPTIONS.tags)} is required: the tag to move to ${run}, e.g. baseline.`);
  return { run, tags };
}
