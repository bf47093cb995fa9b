import { inSentence, type Naming } from './option.js';
import { OPTIONS, type OptionName, type OptionValues } from './table.js';

interface Pair {
  readonly idle: OptionName;
  readonly without: OptionName;
  readonly when: (values: OptionValues) => boolean;
}

/** Options that do nothing without another, and when that is so. */
const PAIRS: readonly Pair[] = [
  { idle: 'retryOn', without: 'retries', when: (of) => of.retries === 0 && of.retryOn !== undefined },
  { idle: 'retryDelayMs', without: 'retries', when: (of) => of.retries === 0 && of.retryDelayMs > 0 },
  {
    idle: 'requireBase',
    without: 'compareWith',
    when: (of) => of.compareWith === undefined && of.requireBase,
  },
  {
    idle: 'pullRequest',
    without: 'comment',
    when: (of) => of.comment === 'never' && of.pullRequest !== undefined,
  },
  {
    idle: 'deploymentName',
    without: 'orchestrator',
    when: (of) => of.orchestrator === undefined && of.deploymentName !== undefined,
  },
  {
    idle: 'projectBranch',
    without: 'orchestrator',
    when: (of) => of.orchestrator === undefined && of.projectBranch !== 'auto',
  },
];

/**
 * A sentence for each option that does nothing without another. That is no error: a workflow may turn retries or comments on and off with
 * a single input.
 */
export function idleOptions(values: OptionValues, naming: Naming): string[] {
  return PAIRS.filter(({ when }) => when(values)).map(
    ({ idle, without }) =>
      `${naming(OPTIONS[idle])} has no effect without ${inSentence(naming(OPTIONS[without]))}.`,
  );
}
