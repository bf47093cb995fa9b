// A host for Buildkite: runs a flow with collapsed logs, annotations, artifacts, meta-data as outputs, and resume when a job is retried.
// The command of the pipeline's step is `node buildkite-host.mjs train.py`.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { promisify, stripVTControlCharacters } from 'node:util';
import { cancelOnSignals, groupedDisplay, logText, planRun, runInCi } from 'metaflow-runner/ci';

/** Runs a command of Buildkite's agent, which does everything for a job. */
function agent(args, { input, signal, cwd } = {}) {
  const running = promisify(execFile)('buildkite-agent', args, { signal, cwd });
  // The agent may end before it has read its input; only its exit code says whether the command succeeded.
  running.child.stdin.on('error', () => {}).end(input ?? '');
  return running;
}

const print = (text) => void process.stdout.write(text);

/** Buildkite looks for its marks behind and between colours. */
const isMark = (line) => /^(?:---|\+\+\+|~~~|\^\^\^)(?:\s|$)/.test(stripVTControlCharacters(line));

/** In a flow's output, a backslash precedes Buildkite's marks, so that no line of it begins or expands a group. */
const plain = (text) => logText(text).replace(/^.*$/gm, (line) => (isMark(line) ? `\\${line}` : line));

/** An annotation is Markdown, except in a block of code. */
const block = (text) => `\n${text.replace(/^/gm, '    ')}\n`;
const annotate = async (style, text) =>
  void (await agent(['annotate', '--style', style, '--append'], { input: block(text) }));

/** @type {import('metaflow-runner/ci').Host} */
const host = {
  job: {
    name: env.BUILDKITE_STEP_KEY ?? 'flow',
    attempt: Number(env.BUILDKITE_RETRY_COUNT ?? 0) + 1,
    sha: env.BUILDKITE_COMMIT,
    actor: env.BUILDKITE_BUILD_CREATOR,
    url: env.BUILDKITE_BUILD_URL,
  },

  // A line that begins with `---` begins a group, which the log shows collapsed.
  display: (options) =>
    groupedDisplay({
      ...options,
      screen: {
        write: (text) => print(plain(text)),
        startGroup: (title) => print(`--- ${logText(title).replace(/\s+/g, ' ')}\n`),
        endGroup: () => undefined,
      },
    }),
  note: (text) => print(`${plain(text)}\n`),
  warn: (text) => annotate('warning', text),
  showProblem: (text) => annotate('error', text),
  showFailure: (_, text) => print(`^^^ +++\n${plain(text ?? '')}\n`),
  mask: (secrets) => {
    for (const secret of secrets) execFileSync('buildkite-agent', ['redactor', 'add'], { input: secret });
  },

  setOutputs: async (outputs) => {
    for (const name of ['run-id', 'pathspec', 'status'])
      await agent(['meta-data', 'set', `metaflow-${name}`], { input: outputs[name] });
  },
  writeSummary: async (markdown, status) => {
    const style = status === 'successful' ? 'success' : 'error';
    await agent(['annotate', '--style', style, '--context', 'metaflow'], { input: markdown });
  },
  writeJunit: async (xml) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'junit-'));
    writeFileSync(path.join(directory, 'junit.xml'), xml);
    await agent(['artifact', 'upload', 'junit.xml'], { cwd: directory });
  },

  uploadArtifact: async ({ name, directory }, signal) => {
    const parent = mkdtempSync(path.join(tmpdir(), 'artifact-'));
    // Files without secrets are links to the originals, and the agent skips links, so we upload copies.
    execFileSync('cp', ['-rL', directory, path.join(parent, name)]);
    await agent(['artifact', 'upload', `${name}/**/*`], { signal, cwd: parent });
    return { name };
  },
  downloadArtifact: async (name, directory, signal) => {
    try {
      await agent(['artifact', 'download', '--include-retried-jobs', `${name}/*`, directory], { signal });
      execFileSync('sh', ['-c', 'mv "$1"/* .', 'sh', name], { cwd: directory });
      return true;
    } catch {
      return false;
    }
  },
};

const [flow = 'flow.py', ...parameters] = process.argv.slice(2);
const plan = planRun({
  flow,
  parameters: Object.fromEntries(parameters.map((text) => text.split(/=(.*)/s).slice(0, 2))),
  resume: 'earlier-attempt',
});
const { status } = await runInCi(plan, host, { cancel: cancelOnSignals('The job') });
process.exitCode = status === 'successful' ? 0 : 1;
