import type { RunOutcome } from '../outcome/outcome.js';
import type { Annotation } from './annotations.js';

/**
 * Why runs were not compared with a base run, or why some conditions were not evaluated because it has nothing to compare with. Each reason
 * appears once.
 */
export function baseRemarks(outcomes: readonly RunOutcome[]): Annotation[] {
  const remarks = outcomes.flatMap(({ details }): Annotation[] => {
    const { problem, isFault } = details?.base ?? {};
    if (problem === undefined) {
      const skipped = (details?.gates ?? []).filter((gate) => gate.isSkipped && gate.problem !== undefined);
      return skipped.map((gate) => ({
        ...{ level: 'notice', title: '' },
        message: `Not evaluated: ${gate.condition}: ${gate.problem ?? ''}.`,
      }));
    }
    // The gate's error says so already.
    if (details?.gates.some((gate) => gate.tripped && gate.problem === problem)) return [];
    const level = isFault ? 'warning' : 'notice';
    return [{ level, title: '', message: `Not compared with a base run: ${problem}.` }];
  });
  return [...new Map(remarks.map((remark) => [remark.message, remark])).values()];
}
