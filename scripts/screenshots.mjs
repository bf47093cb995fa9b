// Runs the gallery with the action from dist/, as GitHub runs it, and takes pictures of the summaries for docs/images/, on a light and
// on a dark page. It fails when a summary has a diagram that cannot be drawn.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { matrixReport, parseRanking } from '../build/report/matrix-report.js';
import { openRenderer } from './render-summary.mjs';
import { ROOT, TOOLS } from './tools.mjs';

const images = path.join(ROOT, 'docs', 'images');
const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-gallery-'));
const workspace = path.join(directory, 'forecast');
const { inputs: declared } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));

mkdirSync(images, { recursive: true });
cpSync(path.join(ROOT, 'examples', 'gallery'), path.join(workspace, 'flows'), { recursive: true });
const renderer = await openRenderer();
try {
  await show('failure', await step({ flow: 'flows/foreach_failure.py' }));
  await show('success', await step({ flow: 'flows/success.py', 'output-artifacts': 'accuracy\nbest_fold' }));
  await show('gate', await step({ flow: 'flows/success.py', 'fail-if': 'accuracy < 0.95' }));
  await show('timeout', await step({ flow: 'flows/slow.py', 'timeout-minutes': '0.05' }));
  await show(
    'several',
    await step({
      flow: 'flows/success.py\nflows/crash.py\nflows/retry.py\nflows/catch.py',
      'fail-fast': 'false',
    }),
  );
  const failed = await step({ flow: 'flows/resume.py' });
  await show(
    'resumed',
    await step({ flow: 'flows/resume.py', resume: failed.outputs['run-id'], env: 'WAREHOUSE_TOKEN: x' }),
  );
  await show('matrix', { summary: await matrix([1, 2, 3, 4]) });
} finally {
  await renderer.close();
  rmSync(directory, { recursive: true, force: true });
}

async function show(name, { summary }) {
  for (const theme of ['light', 'dark'])
    await renderer.picture(summary, theme, path.join(images, `${name}-${theme}.png`));
  console.log(`screenshots: ${name}`);
}

/** Runs the action with these inputs; resolves to what it wrote. Whether the run is successful does not matter here. */
async function step(given) {
  const files = mkdtempSync(path.join(directory, 'step-'));
  const file = (name) => path.join(files, name);
  for (const name of ['output', 'summary', 'state']) writeFileSync(file(name), '');
  const defaults = Object.entries(declared).flatMap(([name, { default: value }]) =>
    value === undefined || name === 'matrix' ? [] : [[name, value]],
  );
  const inputs = Object.entries({ ...Object.fromEntries(defaults), ...given });
  const python = path.join(TOOLS, 'metaflow', 'bin');
  const env = {
    PATH: `${python}:${process.env.PATH}`,
    HOME: process.env.HOME,
    LANG: 'C.UTF-8',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/forecast',
    GITHUB_SHA: '4f6c1d20a6b9c2b6f0e4d7a1c5b8e9f3a2d1c0b7',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '7003',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'train',
    GITHUB_ACTION: 'flow',
    GITHUB_ACTOR: 'octocat',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    RUNNER_TEMP: files,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', 'main', 'index.js')], {
    cwd: workspace,
    env,
    stdio: 'ignore',
  });
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const written = readFileSync(file('output'), 'utf8').matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return {
    summary: readFileSync(file('summary'), 'utf8'),
    outputs: Object.fromEntries([...written].map(([, name, , value]) => [name, value])),
  };
}

/** The report of a job that compares what the jobs of a matrix left. */
async function matrix(seeds) {
  const records = [];
  for (const seed of seeds) {
    const { outputs } = await step({
      flow: 'flows/seeds.py',
      params: `seed: ${seed}`,
      'output-artifacts': 'score',
    });
    records.push({
      version: 1,
      job: 'train',
      step: 'flow',
      matrix: { seed },
      attempt: 1,
      logs: null,
      runs: JSON.parse(outputs.runs),
    });
  }
  return matrixReport(records, { ranking: parseRanking('max score') });
}
