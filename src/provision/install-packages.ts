import { existsSync } from 'node:fs';
import { mkdtemp, rename } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../runner/index.js';
import { removeOwn, writeOwnFile } from '../client/regular-file.js';
import { RUN_MODULE, RUN_PROGRAM, type Commands } from './commands.js';
import type { Requirements } from './requirements.js';
import { settingsForUv, type PipSettings } from './settings-for-uv.js';
import { UV, UV_REQUIREMENT } from './uv-wheels.js';

/** From this version on, pip can install into an environment that has no pip of its own. */
const PIP_FOR_OTHERS = [22, 3];

export interface Installation {
  /** The interpreter that the environment was created from. */
  readonly python: string;
  /** The environment's directory. It has no pip yet. */
  readonly environment: string;
  /** The Metaflow to install, as a pip requirement. */
  readonly requirement: string | undefined;
  /** What the flow depends on. */
  readonly requirements: Requirements | undefined;
  /** What the interpreter can install with. */
  readonly tools: Tools;
  /** Where temporary files may be created. */
  readonly temporary: string;
  readonly commands: Commands;
  /** Called with a line for anything unexpected. */
  readonly log: (line: string) => void;
}

/** uv's variables that say where a project's packages come from, and how to reach them. */
const SOURCES_OF_UV =
  /^UV_(?:INDEX\w*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|KEYRING_PROVIDER|INSECURE_HOST|NATIVE_TLS|HTTP_TIMEOUT|OFFLINE)$/;

/** What an interpreter can install packages with. */
export interface Tools {
  /** Where uv is. */
  readonly uv: string | null;
  /** The major and minor version of pip. */
  readonly pip: readonly [number, number] | null;
  readonly settings: PipSettings | null;
}

/**
 * Prints the available tools and pip's configuration, as JSON. A variable takes precedence over a file's section
 * `install`, which takes precedence over `global`.
 */
const TOOLS_PROGRAM = `
import ast, contextlib, io, json, re, runpy, shutil
found = {"uv": shutil.which("uv"), "pip": None, "settings": None}
with contextlib.suppress(ImportError, ValueError):
    import pip
    found["pip"] = [int(part) for part in pip.__version__.split(".")[:2]]
printed = io.StringIO()
sys.argv = ["pip", "config", "list"]
with contextlib.suppress(Exception), contextlib.redirect_stdout(printed):
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if not end.code:
            settings = {}
            for section in ("global", "install", ":env:"):
                for line in printed.getvalue().splitlines():
                    name, _, value = line.partition("=")
                    if name.startswith(section + "."):
                        settings[name[len(section) + 1:]] = ast.literal_eval(value)
            found["settings"] = settings
print()
print(json.dumps(found))
`;

/**
 * Installs the requested packages, byte-compiled, and a `pip` into an environment. Uses uv, which takes a fraction of
 * pip's time, with the sources that pip is configured to use; falls back to pip if pip has settings that uv lacks, or
 * if uv fails. Only uv can install a project with a lock.
 * @throws {UsageError}
 */
export async function installPackages(installation: Installation): Promise<void> {
  const { python, environment, requirement, requirements, tools, commands } = installation;
  const own = path.join(environment, 'bin', 'python');
  const env = tools.settings ? settingsForUv(tools.settings) : undefined;
  const hasOwnPip = !tools.pip || isBefore(tools.pip, PIP_FOR_OTHERS);
  if (hasOwnPip)
    await commands.must(
      { python: own, program: RUN_MODULE, args: ['ensurepip'] },
      'pip could not be installed (is the ensurepip module installed?)',
    );
  else writePip(environment);
  if (requirements?.project !== undefined) await installProject(requirements, installation, env);
  const pip = hasOwnPip ? ['pip'] : ['pip', '--python', own];
  const quietly = ['--quiet', '--disable-pip-version-check', '--compile'];
  const calls = await packagesOf(installation);
  const isForUv = calls.length > 0 && requirements?.isForPip !== true;
  const uv = env && isForUv ? await uvOf(installation) : undefined;
  for (const packages of calls) {
    if (uv !== undefined && (await installByUv(uv, packages, installation, env))) continue;
    await commands.must(
      {
        python: hasOwnPip ? own : python,
        program: RUN_MODULE,
        args: [...pip, 'install', ...quietly, ...into(environment), ...packages],
      },
      `${packages.includes('-r') ? `${requirements?.option ?? ''}: ` : ''}${namesOf(requirement, requirements)} could not be installed`,
    );
  }
}

/** What is installed, for errors and notes. */
export function namesOf(requirement: string | undefined, requirements: Requirements | undefined): string {
  return [requirement, requirements?.names].filter((one) => one !== undefined).join(' and ');
}

/** What to tell pip to install, one call after another: if digests are required, a Metaflow without one cannot be in the same call. */
async function packagesOf(installation: Installation): Promise<string[][]> {
  const { requirement, requirements } = installation;
  const metaflow = requirement === undefined ? [] : [requirement];
  const files = [...(requirements?.files ?? []), ...(await dependenciesOf(installation))];
  const others = files.flatMap((file) => ['-r', file]);
  const all = requirements?.hasHashes ? [others, metaflow] : [[...others, ...metaflow]];
  return all.filter((packages) => packages.length > 0);
}

/** Python needs hours to parse half a mebibyte of dots. */
const READ_TIMEOUT_MS = 10_000;

/**
 * Writes a pyproject.toml's dependencies to a file in pip's format. Builds nothing of the project itself. There, a line may be more than a
 * package: an option, or a file. Where the project names its own indexes, pip would take packages of the same names from others.
 */
const DEPENDENCIES_PROGRAM = `
import json, re
try:
    import tomllib
except ImportError:
    from pip._vendor import tomli as tomllib
def table(value):
    return value if isinstance(value, dict) else {}

def read(name):
    with open(name, "rb") as file:
        return tomllib.load(file)

content = read(sys.argv[1])
tool = table(content.get("tool"))
uv = table(tool.get("uv"))
beside = os.path.join(os.path.dirname(sys.argv[1]), "uv.toml")
own = read(beside) if os.path.exists(beside) else {}
only_uv = {"sources", "index", "index-url", "extra-index-url", "find-links", "no-index", "constraint-dependencies", "override-dependencies"}
project = content.get("project")
if not isinstance(project, dict):
    sys.exit("it has no [project] table; write a requirements.txt")
if "dependencies" in project.get("dynamic", []):
    sys.exit("its dependencies are dynamic; list them there, or in a requirements.txt")
if only_uv & {*uv, *table(uv.get("pip")), *own, *table(own.get("pip"))}:
    sys.exit("it has sources, indexes or constraints that only uv supports; create a uv.lock beside it (uv lock)")
for other in ("poetry", "pdm"):
    sources = table(tool.get(other)).get("source")
    urls = [table(each).get("url") for each in sources] if isinstance(sources, list) else []
    if any(url and str(url).rstrip("/") != "https://pypi.org/simple" for url in urls):
        sys.exit("it has sources that only " + other + " supports; list the packages and their index in a requirements.txt")
dependencies = project.get("dependencies", [])
if not isinstance(dependencies, list) or not all(isinstance(each, str) for each in dependencies):
    sys.exit("its dependencies are not a list of texts")
for each in dependencies:
    if len(each.splitlines()) != 1 or not re.match(r"\\s*[A-Za-z0-9][\\w.-]*\\s*(?![^\\s\\[(<>=!~;@])", each):
        sys.exit(json.dumps(each) + " is not a package")
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.writelines(each + "\\n" for each in dependencies)
`;

async function dependenciesOf({
  python,
  requirements,
  temporary,
  commands,
}: Installation): Promise<string[]> {
  const files: string[] = [];
  for (const pyproject of requirements?.pyprojects ?? []) {
    const file = path.join(temporary, `dependencies-${files.length}.txt`);
    await commands.must(
      { python, program: DEPENDENCIES_PROGRAM, args: [pyproject, file], withinMs: READ_TIMEOUT_MS },
      `${requirements?.option ?? ''}: ${path.relative(commands.cwd, pyproject)} cannot be used`,
    );
    files.push(file);
  }
  return files;
}

/**
 * Installs as `uv run` would, with the given interpreter. The lock names the indexes; build requirements come from
 * pip's.
 * @throws {UsageError}
 */
async function installProject(
  { option, names, project = '' }: Requirements,
  installation: Installation,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { python, environment, commands } = installation;
  const uv = await uvOf(installation);
  if (uv === undefined)
    throw new UsageError(`${option}: ${names} needs uv, which could not be fetched: install uv.`);
  const quietly = ['--quiet', '--compile-bytecode', '--link-mode=copy', '--no-progress', '--color=never'];
  const own = path.join(environment, 'bin', 'python');
  await commands.must(
    {
      ...{ python, program: RUN_PROGRAM, lines: 10 },
      args: [uv, 'sync', '--frozen', '--inexact', '--project', project, '--python', own, ...quietly],
      env: { ...env, ...commands.given(SOURCES_OF_UV), UV_PROJECT_ENVIRONMENT: environment },
    },
    `${option}: ${names} could not be installed`,
  );
}

/** @returns what we can find out: nothing for an interpreter whose pip is broken */
export async function toolsOf(python: string, commands: Commands): Promise<Tools> {
  const printed = await commands.might({ python, program: TOOLS_PROGRAM });
  const none = { uv: null, pip: null, settings: null };
  return printed === undefined ? none : (JSON.parse(printed) as Tools);
}

/**
 * Makes pip install into an environment, whatever place its configuration names. What the configuration says about
 * indexes and proxies still applies.
 */
function into(environment: string): string[] {
  return ['--no-user', '--target=', `--prefix=${environment}`, '--root=/'];
}

/** Whether uv installed the packages. The reason for a failure does not matter: pip will report it in familiar words. */
async function installByUv(
  uv: string,
  packages: readonly string[],
  { python, environment, requirements, commands }: Installation,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const install = ['pip', 'install', '--quiet', '--no-config', '--compile-bytecode', '--link-mode=copy'];
  const where = ['--python', path.join(environment, 'bin', 'python')];
  // pip requires a digest of every package if one has a digest; uv does so only if it is told to.
  const strictly = packages.includes('-r') && requirements?.hasHashes ? ['--require-hashes'] : [];
  const args = [uv, ...install, ...where, ...strictly, ...packages];
  return (await commands.might({ python, program: RUN_PROGRAM, args, env })) !== undefined;
}

/** How many lines pip prints about a wheel without an expected digest: one for each digest, and a few more. */
const LINES_ABOUT_DIGESTS = 100;

/** The flow's uv, or one that is kept beside the environments; `undefined` if it cannot be installed, or is not the one that we know. */
async function uvOf({
  python,
  environment,
  tools: { uv, pip },
  commands,
  log,
}: Installation): Promise<string | undefined> {
  if (uv !== null) return uv;
  const directory = path.dirname(environment);
  const kept = path.join(directory, `${UV.replace('==', '-')}-${process.platform}-${process.arch}`);
  const uvIn = (place: string) => path.join(place, 'bin', 'uv');
  if (existsSync(uvIn(kept))) return uvIn(kept);
  if (!pip) return undefined;
  const made = await mkdtemp(`${kept}-`);
  try {
    const quietly = ['--quiet', '--disable-pip-version-check', '--no-compile', '--no-deps'];
    const args = ['pip', 'install', ...quietly, '--only-binary=:all:'];
    const where = ['--no-user', `--target=${made}`];
    const file = path.join(made, 'uv.txt');
    writeOwnFile(file, `${UV_REQUIREMENT}\n`);
    const installing = [...args, ...where, '-r', file];
    await commands.must({ python, program: RUN_MODULE, args: installing, lines: LINES_ABOUT_DIGESTS }, '');
    // A cache that is cleaned by age loses single files.
    if (!existsSync(uvIn(kept))) removeOwn(kept);
    await rename(made, kept);
    return uvIn(kept);
  } catch (error) {
    removeOwn(made);
    // Another installation may have been first.
    if (existsSync(uvIn(kept))) return uvIn(kept);
    if (/DO NOT MATCH THE HASHES/.test((error as Error).message))
      log(`The package index serves a ${UV} that is not PyPI's (its digest differs). It is not used.`);
    return undefined;
  }
}

/** Makes the interpreter's pip the environment's own: it installs into the environment that runs it. */
function writePip(environment: string): void {
  for (const name of ['pip', 'pip3'])
    writeOwnFile(
      path.join(environment, 'bin', name),
      '#!/bin/sh\nexec "$(dirname "$0")/python" -m pip "$@"\n',
      0o755,
    );
}

function isBefore(version: readonly number[], other: readonly number[]): boolean {
  const [major = 0, minor = 0] = version;
  const [otherMajor = 0, otherMinor = 0] = other;
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
