// Installs into .tools/ what the tests and checks need besides npm packages: Metaflow (newest and oldest supported), Node 24 (the action's
// runtime) and an old Node, act, actionlint, zizmor, tmux, what GitHub renders summaries with (cmark-gfm and mermaid), and a validator for bills of
// materials (CycloneDX). Installs only what is missing, and fails if a tool cannot be installed.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { debianProgram, goTool, npmPackages, once, pythonPackages, run, TOOLS } from './tools.mjs';

const METAFLOW = process.env.METAFLOW_TEST_VERSION ?? '2.19.39';
const OLDEST_METAFLOW = '2.12.23';
/** Older versions, which each print the run's name in a different way: in text, or only as an id. */
const OLD_METAFLOWS = ['2.12.22', '2.11.16'];
/** Metaflow's dependencies without AWS. An old version imports pkg_resources, which newer Pythons and newer setuptools lack. */
const LOCAL_NEEDS = ['requests', 'urllib3', 'idna', 'certifi', 'charset-normalizer', 'setuptools<81'];
// Newer versions of these need newer Pythons; pip chooses the newest that works.
const REMOTE = [
  ...['boto3<2', 'moto[server]<6', 'kubernetes<36'],
  ...['google-auth<3', 'google-cloud-storage<4', 'gcp-storage-emulator'],
  ...['azure-identity<2', 'azure-storage-blob<13', 'cryptography'],
];
const NODE = '24.21.0';
/** One that we do not support, but that images of old systems still have. */
const OLD_NODE = '16.20.2';
const ACT = 'v0.2.89';
const ACTIONLINT = 'v1.7.12';
const ZIZMOR = '1.32.0';
const CMARKGFM = '2025.10.22';
const MERMAID = '11.17.2';
const AZURITE = '3.37.0';
const JSDOM = '26.1.0';
const CYCLONEDX = '10.3.0';
/** What it validates JSON with. */
const AJV = ['ajv@8.20.0', 'ajv-formats@3.0.1', 'ajv-formats-draft2019@1.6.1'];

const results = await Promise.allSettled([
  once(`metaflow-${METAFLOW}`, () => pythonPackages('metaflow', [`metaflow==${METAFLOW}`])),
  once(`metaflow-${OLDEST_METAFLOW}`, () =>
    pythonPackages('metaflow-oldest', [`metaflow==${OLDEST_METAFLOW}`, 'setuptools<81']),
  ),
  ...OLD_METAFLOWS.map((version) =>
    once(`metaflow-${version}`, () =>
      pythonPackages(`metaflow-${version}`, ['--no-deps', `metaflow==${version}`, ...LOCAL_NEEDS]),
    ),
  ),
  once(`metaflow-remote-3-${METAFLOW}`, () =>
    pythonPackages('metaflow-remote', [`metaflow==${METAFLOW}`, ...REMOTE]),
  ),
  once(`metaflow-numpy-${METAFLOW}`, () =>
    pythonPackages('metaflow-numpy', [`metaflow==${METAFLOW}`, 'numpy<3']),
  ),
  once(`metaflow-pandas-${METAFLOW}`, () =>
    pythonPackages('metaflow-pandas', [`metaflow==${METAFLOW}`, 'pandas<4']),
  ),
  once(`zizmor-${ZIZMOR}`, () => pythonPackages('zizmor', [`zizmor==${ZIZMOR}`])),
  once(`cmarkgfm-${CMARKGFM}`, () => pythonPackages('cmark', [`cmarkgfm==${CMARKGFM}`])),
  once(`azurite-${AZURITE}`, () => npmPackages('azurite', [`azurite@${AZURITE}`])),
  once(`mermaid-${MERMAID}`, () => npmPackages('mermaid', [`mermaid@${MERMAID}`, `jsdom@${JSDOM}`])),
  once(`cyclonedx-${CYCLONEDX}`, () =>
    npmPackages('cyclonedx', [`@cyclonedx/cyclonedx-library@${CYCLONEDX}`, ...AJV]),
  ),
  once(`node-${NODE}`, () => npmPackages('node24', [nodePackage(NODE)])),
  once(`node-${OLD_NODE}`, () => npmPackages('node16', [nodePackage(OLD_NODE)])),
  once(`act-${ACT}-actionlint-${ACTIONLINT}`, goTools),
  tmux(),
]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(`setup: ${reason.stderr?.trim() || reason.message}`);
  process.exitCode = 1;
}
if (process.exitCode === undefined) ['metaflow', 'metaflow-remote'].forEach(collectLittleGarbage);

function nodePackage(version) {
  return `node-${process.platform}-${process.arch}@${version}`;
}

/**
 * Each task of a flow is a process that imports Metaflow. Python repeatedly looks for garbage in these modules, the last time when it
 * exits, which takes a fifth of the process's time. There is none, so the two environments that most tests use collect garbage less often.
 * The others stay as installed.
 */
function collectLittleGarbage(name) {
  const libraries = path.join(TOOLS, name, 'lib');
  for (const version of readdirSync(libraries)) {
    const file = path.join(libraries, version, 'site-packages', 'little-garbage.pth');
    writeFileSync(file, 'import atexit, gc; gc.set_threshold(100_000, 50, 50); atexit.register(gc.freeze)\n');
  }
}

/** The tests for terminals need tmux: the system's own, or, on Debian or Ubuntu without one, the distribution's. */
async function tmux() {
  if (await answers('tmux', ['-V'])) return;
  if (!(await answers('apt-get', ['--version'])))
    throw new Error('There is no tmux. Install it, e.g. by "brew install tmux".');
  await once('tmux', () => debianProgram('tmux'));
}

async function answers(command, args) {
  try {
    await run(command, args);
    return true;
  } catch {
    return false;
  }
}

async function goTools() {
  const go = await goTool();
  const env = { ...process.env, GOBIN: path.join(TOOLS, 'bin') };
  await run(go, ['install', `github.com/nektos/act@${ACT}`], { env });
  await run(go, ['install', `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`], { env });
}
