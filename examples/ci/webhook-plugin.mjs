// A plugin that posts to a chat how a run ended, and fails a run that was too slow. Name it in the action's input `plugins`, or in the command's
// flag `--plugin`. CHAT_WEBHOOK_URL is the address of an incoming webhook from Slack, Mattermost or Teams.

/** @returns {import('metaflow-runner/ci').Plugin} */
export default function webhook() {
  const { CHAT_WEBHOOK_URL: url, SLOWEST_SECONDS: slowest = 'Infinity' } = process.env;
  if (!url) throw new Error('set CHAT_WEBHOOK_URL');

  const post = async (text, signal) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text }), signal });
    if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`);
  };
  const secondsOf = ({ startedAt, finishedAt }) => (finishedAt - startedAt) / 1000;

  return {
    name: 'webhook',
    async onRunEnd(run, { job, signal }) {
      const seconds = secondsOf(run);
      await post(
        `${run.pathspec ?? run.label}: ${run.status} after ${Math.round(seconds)} s ${job?.url ?? ''}`,
        signal,
      );
      return seconds > Number(slowest) ? `it took more than ${slowest} s` : undefined;
    },
    onReport: (runs) => ({
      summary: `\n${runs.length} ${runs.length === 1 ? 'run was' : 'runs were'} posted to the chat.\n`,
    }),
  };
}
