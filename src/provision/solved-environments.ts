import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { parseForeignJson } from '../client/foreign-json.js';
import { isIdentifier } from '../client/identifiers.js';
import { expandedHome, localRoot, metaflowSettings, type FlowPlace } from '../client/metaflow-settings.js';
import { readRegularText, writeNamedFile } from '../client/regular-file.js';
import type { Commands } from './commands.js';
import { FILES_OF, isBelow, MAX_FILES, unpackFiles } from './packed-environment.js';
import { hasCredentials } from './without-credentials.js';

/** Where Metaflow and micromamba keep the environments of `@conda` and `@pypi`. */
export interface SolvedPlaces {
  /** The micromamba that Metaflow installs if there is none on PATH. */
  readonly micromamba: string;
  /** The root directory of micromamba; `metaflow` among its environments has ours, each in `<platform>/<id>`. */
  readonly root: string;
  /** The local datastore, which has for each flow a file with the packages that Metaflow has chosen. */
  readonly datastore: string;
  /** Where micromamba lists the environments that it knows, by version. It finds only those of its list. */
  readonly lists: readonly string[];
}

/** Metaflow's name for the file with a flow's packages. */
const MANIFEST = 'conda.manifest';
const MAX_MANIFEST_BYTES = 64 * 1024 ** 2;
/** Limits for everything that is kept together. */
const MAX_MANIFESTS_BYTES = 256 * 1024 ** 2;
const MAX_FLOWS = 1000;
const MAX_ENVIRONMENTS = 1000;

/** The places for a flow. The root is the default of the micromamba that Metaflow installs, unless a variable names another. */
export function solvedPlaces({ cwd, env }: FlowPlace): SolvedPlaces {
  const at = (file: string) => path.resolve(cwd, expandedHome(file, env));
  const home = env['METAFLOW_TOKEN_HOME'] ?? env['METAFLOW_HOME'] ?? '~/.metaflowconfig';
  const data = env['XDG_DATA_HOME'] ?? '~/.local/share';
  return {
    micromamba: at(path.join(home, 'micromamba', 'bin', 'micromamba')),
    root: at(env['MAMBA_ROOT_PREFIX'] ?? '~/micromamba'),
    datastore: localRoot(cwd, metaflowSettings({ cwd, env })),
    lists: ['~/.conda', path.join(data, 'mamba')].map((folder) => at(path.join(folder, 'environments.txt'))),
  };
}

const directoryOf = ({ root }: SolvedPlaces) => path.join(root, 'envs', 'metaflow');

/** The names in a directory; none if there is no such directory. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

/** The complete environments, as `<platform>/<id>`. */
function environmentsIn(directory: string): string[] {
  return namesIn(directory)
    .flatMap((platform) => namesIn(path.join(directory, platform)).map((id) => `${platform}/${id}`))
    .filter((name) => name.split('/').every(isIdentifier))
    .filter((name) => existsSync(path.join(directory, name, 'conda-meta', 'history')));
}

/** The flows whose packages have been chosen. */
function flowsIn(datastore: string): string[] {
  return namesIn(datastore).filter(
    (flow) => isIdentifier(flow) && existsSync(path.join(datastore, flow, MANIFEST)),
  );
}

function manifestOf(datastore: string, flow: string): string {
  return readRegularText(path.join(datastore, flow, MANIFEST), MAX_MANIFEST_BYTES);
}

/** What there is: equal texts mean that nothing was added. "" if no flow's packages have been chosen, or they cannot be read. */
export function solvedState(places: SolvedPlaces): string {
  const flows = flowsIn(places.datastore);
  if (flows.length === 0) return '';
  try {
    let bytes = 0;
    const manifests = flows.map((flow) => {
      const text = bytes > MAX_MANIFESTS_BYTES ? '' : manifestOf(places.datastore, flow);
      bytes += text.length;
      return [flow, createHash('sha256').update(text).digest('hex')];
    });
    if (bytes > MAX_MANIFESTS_BYTES) return '';
    return JSON.stringify([environmentsIn(directoryOf(places)), manifests]);
  } catch {
    return '';
  }
}

/** What an archive's files do not tell. */
interface About {
  /** The targets of links, by their paths in the archive. */
  readonly links: Readonly<Record<string, string>>;
  /** Which lists name the environments. */
  readonly lists: readonly number[];
}

const ABOUT = 'about.json';
const MAX_ABOUT_BYTES = 32 * 1024 ** 2;
const MICROMAMBA = 'micromamba';
const ENVIRONMENTS = 'environments';
const FLOWS = 'flows';

/** An environment consists of plain files and links. */
const PACK_PROGRAM = `${FILES_OF}
import io, json, stat, tarfile
out = sys.argv[1]
request = json.loads(sys.argv[2])
members, links = list(request["files"]), {}
for name, root in request["environments"]:
    for each in files_of(root):
        file, member = os.path.join(root, each), name + "/" + each
        mode = os.lstat(file).st_mode
        if stat.S_ISLNK(mode):
            links[member] = os.readlink(file)
        elif stat.S_ISREG(mode):
            members.append((member, file))
        else:
            sys.exit(member + " is not a plain file")
about = json.dumps({"links": links, "lists": request["lists"]}).encode()
with tarfile.open(out, "x:gz", compresslevel=1) as archive:
    header = tarfile.TarInfo(${JSON.stringify(ABOUT)})
    header.size = len(about)
    archive.addfile(header, io.BytesIO(about))
    for name, file in members:
        found = os.stat(file)
        header = tarfile.TarInfo(name)
        header.mode, header.mtime, header.size = found.st_mode & 0o755, int(found.st_mtime), found.st_size
        with open(file, "rb") as content:
            archive.addfile(header, content)
`;

/** Writes all of it to an archive. @throws {Error} if it must not be kept elsewhere, or cannot be read */
export async function packSolved(
  places: SolvedPlaces,
  python: string,
  file: string,
  commands: Commands,
): Promise<void> {
  const flows = flowsIn(places.datastore);
  // On a machine that serves several repositories, other environments may be another's.
  const chosen = new Set<string>();
  for (const flow of flows) {
    const manifest = manifestOf(places.datastore, flow);
    if (hasCredentials(manifest))
      throw new Error('the addresses of its packages contain passwords or tokens');
    for (const name of environmentsOf(manifest)) chosen.add(name);
  }
  const directory = directoryOf(places);
  const environments = environmentsIn(directory).filter((name) => chosen.has(name));
  if (flows.length > MAX_FLOWS || environments.length > MAX_ENVIRONMENTS) throw new Error(TOO_MANY);
  const lists = [...places.lists.keys()].filter((index) => readList(places, index).some(isWithin(directory)));
  const request = {
    files: [
      ...(existsSync(places.micromamba) ? [[MICROMAMBA, places.micromamba]] : []),
      ...flows.map((flow) => [`${FLOWS}/${flow}`, path.join(places.datastore, flow, MANIFEST)]),
    ],
    environments: environments.map((name) => [`${ENVIRONMENTS}/${name}`, path.join(directory, name)]),
    lists,
  };
  await commands.must(
    { python, program: PACK_PROGRAM, args: [file, JSON.stringify(request)] },
    'the environments could not be packed',
  );
}

const TOO_MANY = `it has more than ${MAX_FLOWS} flows or ${MAX_ENVIRONMENTS} environments`;

/** A package's record has about ten members. */
const MAX_MANIFEST_PARTS = 2_000_000;

/** The environments of a manifest, which names them by id and then by platform. */
function environmentsOf(manifest: string): string[] {
  const environments = parseForeignJson(manifest, MAX_MANIFEST_PARTS) as Readonly<Record<string, object>>;
  return Object.entries(environments).flatMap(([id, platforms]) =>
    Object.keys(platforms).map((platform) => `${platform}/${id}`),
  );
}

const MAX_LIST_BYTES = 1024 ** 2;

function readList({ lists }: SolvedPlaces, index: number): string[] {
  const file = lists[index];
  try {
    return file === undefined ? [] : readRegularText(file, MAX_LIST_BYTES).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

const isWithin = (directory: string) => (file: string) => file.startsWith(`${directory}${path.sep}`);

/** Unpacks an archive to a directory of its own, from where `installSolved` takes it. @throws {Error} */
export async function unpackSolved(
  archive: AsyncIterable<Uint8Array>,
  directory: string,
  signal: AbortSignal,
): Promise<void> {
  const isOf = (name: string) =>
    name === ABOUT || name === MICROMAMBA || /^(?:environments|flows)\//.test(name);
  await unpackFiles(archive, directory, isOf, signal);
  const links = Object.entries(aboutOf(directory).links).map(([name, target]) => {
    const parts = name.split('/');
    if (parts[0] !== ENVIRONMENTS || parts.length < 4 || !isBelow(name))
      throw new Error(`it contains the link ${JSON.stringify(name)}, which is not part of an environment`);
    return { link: path.join(directory, name), target };
  });
  // First all folders, then all links: nothing is written through a link.
  for (const folder of new Set(links.map(({ link }) => path.dirname(link))))
    mkdirSync(folder, { recursive: true });
  for (const { link, target } of links) {
    signal.throwIfAborted();
    await symlink(target, link);
  }
  const flows = namesIn(path.join(directory, FLOWS));
  if (
    flows.length > MAX_FLOWS ||
    environmentsIn(path.join(directory, ENVIRONMENTS)).length > MAX_ENVIRONMENTS
  )
    throw new Error(TOO_MANY);
}

function aboutOf(directory: string): About {
  return parseForeignJson(readRegularText(path.join(directory, ABOUT), MAX_ABOUT_BYTES), MAX_FILES) as About;
}

/** Puts what was unpacked where Metaflow and micromamba look for it. What is there already stays. @throws {Error} from the system */
export function installSolved(unpacked: string, places: SolvedPlaces): void {
  const directory = directoryOf(places);
  const from = path.join(unpacked, ENVIRONMENTS);
  const environments = environmentsIn(from);
  for (const name of environments) {
    const environment = path.join(directory, name);
    if (existsSync(environment)) continue;
    mkdirSync(path.dirname(environment), { recursive: true });
    renameSync(path.join(from, name), environment);
  }
  if (existsSync(path.join(unpacked, MICROMAMBA)))
    copyNew(path.join(unpacked, MICROMAMBA), places.micromamba);
  for (const flow of namesIn(path.join(unpacked, FLOWS)).filter(isIdentifier))
    copyNew(path.join(unpacked, FLOWS, flow), path.join(places.datastore, flow, MANIFEST));
  const { lists } = aboutOf(unpacked);
  for (const [index, list] of places.lists.entries()) {
    if (!lists.includes(index)) continue;
    const all = new Set([
      ...readList(places, index),
      ...environments.map((name) => path.join(directory, name)),
    ]);
    mkdirSync(path.dirname(list), { recursive: true });
    writeNamedFile(list, [...all].map((name) => `${name}\n`).join(''));
  }
}

function copyNew(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}
