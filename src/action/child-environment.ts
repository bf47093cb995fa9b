/** What the runner gives an action for itself: with it, a program could act as the action. */
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/;

/** Takes the action's own variables away from a flow: each is `undefined`. */
export function withoutActionVariables(env: NodeJS.ProcessEnv): Record<string, undefined> {
  return Object.fromEntries(
    Object.keys(env)
      .filter((name) => OF_THE_ACTION.test(name))
      .map((name) => [name, undefined]),
  );
}
