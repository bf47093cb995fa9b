// A step of a GitHub workflow that uses the package instead of the action, so that a few lines of your own decide what to run.
// Replace COMMIT_SHA with the full SHA of the commit that you use.
//   - run: npm install 'git+https://github.com/metaflow-runner/metaflow-runner.git#COMMIT_SHA' && node workflow-script.mjs
import { cancelOnSignals, gitHubHost, planRuns, runInCi } from 'metaflow-runner/ci';

const isPullRequest = process.env.GITHUB_EVENT_NAME === 'pull_request';
const messages = isPullRequest ? ['quick'] : ['nightly', 'weekly'];

const plans = planRuns(
  messages.map((message) => ({
    flow: process.argv[2] ?? 'flow.py',
    parameters: { message },
    tags: [`event:${process.env.GITHUB_EVENT_NAME}`],
  })),
);
const { status, runs } = await runInCi(plans, await gitHubHost(), {
  cancel: cancelOnSignals('The job'),
  concurrency: { maxParallel: 2, failFast: true },
});
console.log(`${runs.length} runs: ${status}`);
process.exitCode = status === 'successful' ? 0 : 1;
