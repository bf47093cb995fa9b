// Builds the engines for `npm run test:engines`, each from its Go module: etcd, Kubernetes' API server and its controllers, Argo Workflows'
// controller and executor, the controller of JobSets, and the custom resources of both. Installs Airflow from PyPI. This takes minutes, so
// the results are kept outside the clone, by version, and only missing ones are built.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { goTool, ROOT, run } from './tools.mjs';

const KUBERNETES = { module: 'k8s.io/kubernetes', version: 'v1.34.4' };
const ARGO = { module: 'github.com/argoproj/argo-workflows/v4', version: 'v4.0.5' };
const JOBSET = { module: 'sigs.k8s.io/jobset', version: 'v0.10.1' };
const ETCD = { module: 'go.etcd.io/etcd/server/v3', version: 'v3.6.16' };
const AIRFLOW = '2.11.0';
/** Metaflow's output does not load with version 10 and later of the Kubernetes provider, whose metadata lacks what it needs. */
const AIRFLOW_NEEDS = [
  'apache-airflow-providers-cncf-kubernetes==8.4.2',
  'flask-session<0.6',
  'pendulum<3.2',
];
/** Argo's module has it only for other systems. */
const MISSING = 'workflow/executor/osspecific/signal_linux.go';
const STAGED = /^\s*(k8s\.io\/\S+) v0\.0\.0$/gm;

const directory =
  process.env.METAFLOW_RUNNER_ENGINES ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'metaflow-runner', 'engines');

/** What is built; each is stored under its name and version. */
const ENGINES = [
  { name: 'etcd', ...ETCD, make: (file) => build(file, ETCD, ETCD.module) },
  ...['workflow-controller', 'argoexec'].map((name) => ({
    ...{ name, ...ARGO },
    make: (file) => build(file, ARGO, `${ARGO.module}/cmd/${name}`),
  })),
  { name: 'argo-crds', ...ARGO, make: (file) => copyFolder(file, ARGO, 'manifests/base/crds/minimal') },
  ...['kube-apiserver', 'kube-controller-manager'].map((name) => ({
    ...{ name, ...KUBERNETES },
    make: (file) => build(file, KUBERNETES, `${KUBERNETES.module}/cmd/${name}`),
  })),
  { name: 'jobset', ...JOBSET, make: (file) => build(file, JOBSET, JOBSET.module) },
  { name: 'jobset-resources', ...JOBSET, make: (file) => copyFolder(file, JOBSET, 'config/components') },
  { name: 'airflow', version: AIRFLOW, make: installAirflow },
];

// An interrupt reaches the program that builds as well. Once that has ended, its directory is removed.
process.on('SIGINT', () => {});
if (process.platform !== 'linux')
  fail('The engines run on Linux only: their node is made of mount namespaces.');
mkdirSync(directory, { recursive: true });
const paths = { directory };
for (const { name, version, make } of ENGINES) {
  const file = path.join(directory, `${name}-${version}`);
  paths[name] = file;
  if (existsSync(file)) continue;
  console.error(`engines: building ${name} ${version}`);
  const began = Date.now();
  try {
    await make(`${file}.${process.pid}`);
  } catch (error) {
    fail(`${name} ${version} could not be built: ${wordsOf(error)}`);
  }
  // A rename is atomic, so whoever finds the file finds all of it.
  renameSync(`${file}.${process.pid}`, file);
  console.error(`engines: ${name} took ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(JSON.stringify(paths));

/** Builds a program in its own new module, which requires the versions that the program's module requires. */
async function build(file, { module, version }, program) {
  const own = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-engine-'));
  try {
    const { GoMod, Dir } = await download(`${module}@${version}`);
    const asked = readFileSync(GoMod, 'utf8');
    const [goVersion] = /^go \S+$/m.exec(asked) ?? [];
    // Kubernetes replaces its parts with directories in its repository; their published modules have the same version under v0.
    const parts = [...asked.matchAll(STAGED)].map(
      ([, part]) => `replace ${part} => ${part} ${version.replace(/^v\d+/, 'v0')}`,
    );
    const whole = module === ARGO.module ? [`replace ${module} => ${await completed(Dir, own)}`] : [];
    const lines = ['module engine', goVersion, `require ${module} ${version}`, ...parts, ...whole];
    writeFileSync(path.join(own, 'go.mod'), `${lines.join('\n')}\n`);
    const flags = ['-mod=mod', '-p=2', '-trimpath', '-ldflags=-s -w', `-o=${file}`];
    const env = { ...process.env, GOFLAGS: '', CGO_ENABLED: '0' };
    await run('nice', [await goTool(), 'build', ...flags, program], { cwd: own, env });
  } finally {
    rmSync(own, { recursive: true });
  }
}

/** A copy of Argo's module with the missing file; files that Go has downloaded must not be changed. */
async function completed(published, own) {
  const copy = path.join(own, 'argo');
  await run('cp', ['-r', '--no-preserve=mode', published, copy]);
  cpSync(path.join(ROOT, 'scripts', 'engines', path.basename(MISSING)), path.join(copy, MISSING));
  return copy;
}

async function copyFolder(file, { module, version }, folder) {
  const { Dir } = await download(`${module}@${version}`);
  cpSync(path.join(Dir, folder), file, { recursive: true });
}

/** Python is started by the path of the environment's own interpreter, so that the environment can be moved. */
async function installAirflow(directory) {
  await run(process.env.PYTHON ?? 'python3', ['-m', 'venv', directory]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await run(path.join(directory, 'bin', 'python'), [...pip, `apache-airflow==${AIRFLOW}`, ...AIRFLOW_NEEDS]);
}

async function download(module) {
  return JSON.parse(
    (await run(await goTool(), ['mod', 'download', '-json', module], { cwd: tmpdir() })).stdout,
  );
}

function fail(message) {
  console.error(`engines: ${message}`);
  process.exit(1);
}

/** Go's output, without its downloads. */
function wordsOf({ stderr = '', message }) {
  const said = stderr.replaceAll(/^go: downloading .*\n/gm, '').trim();
  return said === '' ? message : said;
}
