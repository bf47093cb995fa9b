import { Results, type RunsShown } from './runs-shown.js';

/** Shows a live view of all runs on a terminal, and at the end the result of each. */
export function terminalRuns(): RunsShown {
  const results = new Results();
  // The drawing code is loaded while the first flow starts.
  let loading: ReturnType<typeof load> | undefined;
  return {
    display: async ({ labels }) => {
      results.setLabels(labels);
      return await (loading ??= load(labels));
    },
    onStart: async (outcome, position) => (await loading)?.started(outcome, position),
    onCancel: async (position) => (await loading)?.cancelled(position),
    onEnd: async (outcome, position) => {
      results.note(outcome, position);
      (await loading)?.ended(outcome, position);
    },
    onReported: () => results.print(),
  };
}

async function load(labels: readonly string[]) {
  const { LiveView } = await import('./live-view/live-view.js');
  return new LiveView(labels);
}
