import { planSettingsOf, type Baseline, type RunPlan } from '../execution/plan/run-plan.js';
import { readBaseline } from './baseline.js';
import type { Naming } from './option.js';
import { OPTIONS, type OptionValues } from './table.js';

/** Options that apply to all runs of a command. */
export type SharedSettings = Omit<RunPlan, 'label' | 'flowFile' | 'command' | 'tags' | 'decospecs' | 'env'>;

/** How an entry reads the options. */
export interface Reading {
  /** Absolute. */
  readonly cwd: string;
  readonly naming: Naming;
  /** What `compare-with: base` means, or, in words, why it means nothing. */
  readonly baseBranch: () => Baseline | string;
}

/** Turns options into settings for the plans of runs. @throws {UsageError} for options that exclude each other */
export function planSettings(values: OptionValues, { cwd, naming, baseBranch }: Reading): SharedSettings {
  const names = { compareWith: naming(OPTIONS.compareWith), failIf: naming(OPTIONS.failIf) };
  return {
    ...planSettingsOf(values),
    cwd,
    profile: values.profile,
    gates: values.failIf,
    compareWith: readBaseline(values.compareWith, values.failIf, names, baseBranch),
    provenance: {},
  };
}
