import { isBaseValue, type Gate } from '../execution/plan/gate-condition.js';
import type { Baseline } from '../execution/plan/run-plan.js';
import { UsageError } from '../runner/index.js';
import { inSentence } from './option.js';

/** The word for the base branch, if one is known. */
const BASE_BRANCH = 'base';

/** How messages name the two options. */
export interface BaselineNames {
  readonly compareWith: string;
  readonly failIf: string;
}

/**
 * What a run is compared with.
 * @param branch what the word `base` means, or, in words, why it means nothing
 * @throws {UsageError} if a condition needs a base run and none is named, or `base` means nothing
 */
export function readBaseline(
  text: string | undefined,
  gates: readonly Gate[],
  names: BaselineNames,
  branch: () => Baseline | string,
): Baseline | undefined {
  if (text === undefined) {
    const gate = gates.find(({ operand }) => isBaseValue(operand));
    if (!gate) return undefined;
    throw new UsageError(
      `${names.failIf}: "${gate.condition}" compares with a base run: name one with ${inSentence(names.compareWith)}. If you mean the text "${gate.written}", put it in quotes.`,
    );
  }
  if (text !== BASE_BRANCH) return { name: text };
  const found = branch();
  if (typeof found !== 'string') return found;
  throw new UsageError(
    `${names.compareWith} is ${BASE_BRANCH}, but ${found}. Name a tag, e.g. production, or a run.`,
  );
}
