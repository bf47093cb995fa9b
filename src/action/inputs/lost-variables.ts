/** The inputs of the action, as in action.yml. */
export const INPUTS =
  'command flow params runs grid max-parallel fail-fast decospecs tags resume resume-step retries retry-delay github-token options run-options max-workers metaflow-config profile env python working-directory config config-values timeout-minutes start-timeout-minutes upload-timeout-minutes mask output-artifacts fail-if log-order summary cards upload retention-days best junit provenance-tags metaflow-version id matrix'.split(
    ' ',
  );

/** What is told of, in a line. */
const MOST_NAMES = 5;

/**
 * Says which variables of the job's own do not reach the flow, as they are called like those that the runner gives to an action alone.
 * `undefined` where there are none. @param given what the flow gets by the input `env`
 */
export function lostVariablesText(
  env: NodeJS.ProcessEnv,
  given: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const ours = new Set(INPUTS.map((input) => `INPUT_${input.toUpperCase()}`));
  const lost = Object.keys(env)
    .filter((name) => /^(?:INPUT|STATE)_\w+$/.test(name) && !ours.has(name) && !Object.hasOwn(given, name))
    .sort();
  if (lost.length === 0) return undefined;
  const shown = lost.slice(0, MOST_NAMES).join(', ') + (lost.length > MOST_NAMES ? ', …' : '');
  return `The flow does not get ${shown}: variables called INPUT_… and STATE_… are the action's. If it needs them, use the input "env", or other names.`;
}
