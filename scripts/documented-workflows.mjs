// Lints the workflows in the documents, and the examples, as workflows that use this repository's action, so that actionlint also knows its
// inputs and outputs. Fails if there is an error.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOOLS } from './tools.mjs';

const OWN = /metaflow-runner\/metaflow-runner@COMMIT_SHA(?: # zizmor: .*)?/g;
const EXAMPLES = 'examples/workflows';

const pages = ['README.md', ...readdirSync('docs').map((file) => path.join('docs', file))];
const shown = pages.filter((file) => file.endsWith('.md')).flatMap(workflowsIn);
const examples = readdirSync(EXAMPLES).map((file) => ({
  name: file,
  text: readFileSync(path.join(EXAMPLES, file), 'utf8'),
}));

const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-workflows-'));
try {
  const workflows = path.join(directory, '.github', 'workflows');
  mkdirSync(workflows, { recursive: true });
  mkdirSync(path.join(directory, '.git'));
  cpSync('action.yml', path.join(directory, 'action.yml'));
  symlinkSync(path.resolve('dist'), path.join(directory, 'dist'));
  for (const { name, text } of [...shown, ...examples])
    writeFileSync(path.join(workflows, name), text.replace(OWN, './'));
  // A flow's artifacts are outputs that action.yml does not list.
  const ignored = ['-ignore', 'property "(accuracy)" is not defined in object type'];
  const { status, error } = spawnSync(path.join(TOOLS, 'bin', 'actionlint'), ignored, {
    cwd: directory,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** A page's YAML blocks, completed to whole workflows; each is named after its page and line. */
function workflowsIn(page) {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```yaml\n([^]*?)^```/gm)].map(({ 1: block, index }) => ({
    name: `${page.replaceAll('/', '-')}-line-${text.slice(0, index).split('\n').length}.yml`,
    text: wholeWorkflow(block),
  }));
}

function wholeWorkflow(block) {
  const hasJobs = /^jobs:/m.test(block);
  if (hasJobs) return /^on:/m.test(block) ? block : `on: push\n${block}`;
  const isOfStep = /^ *with:/.test(block);
  const steps = isOfStep ? `      - uses: metaflow-runner/metaflow-runner@COMMIT_SHA\n${block}` : block;
  const indent = ' '.repeat(6 - /^ */.exec(steps)[0].length);
  const lines = steps.split('\n').map((line) => (line === '' ? line : indent + line));
  return `on: push\njobs:\n  documented:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}`;
}
