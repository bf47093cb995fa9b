export const id = 6524;
export const ids = [6524];
export const modules = {

/***/ 36524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SolvedEnvironments: () => (/* binding */ SolvedEnvironments)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(23967);
// EXTERNAL MODULE: ./build/provision/commands.js
var commands = __webpack_require__(69168);
// EXTERNAL MODULE: ./build/provision/leftovers.js
var leftovers = __webpack_require__(55056);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(23857);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/provision/packed-environment.js
var packed_environment = __webpack_require__(34870);
// EXTERNAL MODULE: ./build/provision/without-credentials.js
var without_credentials = __webpack_require__(19643);
;// CONCATENATED MODULE: ./build/provision/solved-environments.js










/** Metaflow's name for the file with a flow's packages. */
const MANIFEST = 'conda.manifest';
const MAX_MANIFEST_BYTES = 64 * 1024 ** 2;
/** Limits for everything that is kept together. */
const MAX_MANIFESTS_BYTES = 256 * 1024 ** 2;
const MAX_FLOWS = 1000;
const MAX_ENVIRONMENTS = 1000;
/** The places for a flow. The root is the default of the micromamba that Metaflow installs, unless a variable names another. */
function solvedPlaces({ cwd, env }) {
    const at = (file) => external_node_path_.resolve(cwd, (0,metaflow_settings/* expandedHome */.ll)(file, env));
    const home = env['METAFLOW_TOKEN_HOME'] ?? env['METAFLOW_HOME'] ?? '~/.metaflowconfig';
    const data = env['XDG_DATA_HOME'] ?? '~/.local/share';
    return {
        micromamba: at(external_node_path_.join(home, 'micromamba', 'bin', 'micromamba')),
        root: at(env['MAMBA_ROOT_PREFIX'] ?? '~/micromamba'),
        datastore: (0,metaflow_settings/* localRoot */.Wq)(cwd, (0,metaflow_settings/* metaflowSettings */.vl)({ cwd, env })),
        lists: ['~/.conda', external_node_path_.join(data, 'mamba')].map((folder) => at(external_node_path_.join(folder, 'environments.txt'))),
    };
}
const directoryOf = ({ root }) => external_node_path_.join(root, 'envs', 'metaflow');
/** The names in a directory; none if there is no such directory. */
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).sort();
    }
    catch {
        return [];
    }
}
/** The complete environments, as `<platform>/<id>`. */
function environmentsIn(directory) {
    return namesIn(directory)
        .flatMap((platform) => namesIn(external_node_path_.join(directory, platform)).map((id) => `${platform}/${id}`))
        .filter((name) => name.split('/').every(identifiers/* isIdentifier */._5))
        .filter((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(directory, name, 'conda-meta', 'history')));
}
/** The flows whose packages have been chosen. */
function flowsIn(datastore) {
    return namesIn(datastore).filter((flow) => (0,identifiers/* isIdentifier */._5)(flow) && (0,external_node_fs_.existsSync)(external_node_path_.join(datastore, flow, MANIFEST)));
}
function manifestOf(datastore, flow) {
    return (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(datastore, flow, MANIFEST), MAX_MANIFEST_BYTES);
}
/** What there is: equal texts mean that nothing was added. "" if no flow's packages have been chosen, or they cannot be read. */
function solvedState(places) {
    const flows = flowsIn(places.datastore);
    if (flows.length === 0)
        return '';
    try {
        let bytes = 0;
        const manifests = flows.map((flow) => {
            const text = bytes > MAX_MANIFESTS_BYTES ? '' : manifestOf(places.datastore, flow);
            bytes += text.length;
            return [flow, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')];
        });
        if (bytes > MAX_MANIFESTS_BYTES)
            return '';
        return JSON.stringify([environmentsIn(directoryOf(places)), manifests]);
    }
    catch {
        return '';
    }
}
const ABOUT = 'about.json';
const MAX_ABOUT_BYTES = 32 * 1024 ** 2;
const MICROMAMBA = 'micromamba';
const ENVIRONMENTS = 'environments';
const FLOWS = 'flows';
/** An environment consists of plain files and links. */
const PACK_PROGRAM = `${packed_environment/* FILES_OF */.So}
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
async function packSolved(places, python, file, commands) {
    const flows = flowsIn(places.datastore);
    // On a machine that serves several repositories, other environments may be another's.
    const chosen = new Set();
    for (const flow of flows) {
        const manifest = manifestOf(places.datastore, flow);
        if ((0,without_credentials/* hasCredentials */.L)(manifest))
            throw new Error('the addresses of its packages contain passwords or tokens');
        for (const name of environmentsOf(manifest))
            chosen.add(name);
    }
    const directory = directoryOf(places);
    const environments = environmentsIn(directory).filter((name) => chosen.has(name));
    if (flows.length > MAX_FLOWS || environments.length > MAX_ENVIRONMENTS)
        throw new Error(TOO_MANY);
    const lists = [...places.lists.keys()].filter((index) => readList(places, index).some(isWithin(directory)));
    const request = {
        files: [
            ...((0,external_node_fs_.existsSync)(places.micromamba) ? [[MICROMAMBA, places.micromamba]] : []),
            ...flows.map((flow) => [`${FLOWS}/${flow}`, external_node_path_.join(places.datastore, flow, MANIFEST)]),
        ],
        environments: environments.map((name) => [`${ENVIRONMENTS}/${name}`, external_node_path_.join(directory, name)]),
        lists,
    };
    await commands.must({ python, program: PACK_PROGRAM, args: [file, JSON.stringify(request)] }, 'the environments could not be packed');
}
const TOO_MANY = `it has more than ${MAX_FLOWS} flows or ${MAX_ENVIRONMENTS} environments`;
/** A package's record has about ten members. */
const MAX_MANIFEST_PARTS = 2_000_000;
/** The environments of a manifest, which names them by id and then by platform. */
function environmentsOf(manifest) {
    const environments = (0,foreign_json/* parseForeignJson */.Y)(manifest, MAX_MANIFEST_PARTS);
    return Object.entries(environments).flatMap(([id, platforms]) => Object.keys(platforms).map((platform) => `${platform}/${id}`));
}
const MAX_LIST_BYTES = 1024 ** 2;
function readList({ lists }, index) {
    const file = lists[index];
    try {
        return file === undefined ? [] : (0,regular_file/* readRegularText */.Aj)(file, MAX_LIST_BYTES).split('\n').filter(Boolean);
    }
    catch {
        return [];
    }
}
const isWithin = (directory) => (file) => file.startsWith(`${directory}${external_node_path_.sep}`);
/** Unpacks an archive to a directory of its own, from where `installSolved` takes it. @throws {Error} */
async function unpackSolved(archive, directory, signal) {
    const isOf = (name) => name === ABOUT || name === MICROMAMBA || /^(?:environments|flows)\//.test(name);
    await (0,packed_environment/* unpackFiles */.Qo)(archive, directory, isOf, signal);
    const links = Object.entries(aboutOf(directory).links).map(([name, target]) => {
        const parts = name.split('/');
        if (parts[0] !== ENVIRONMENTS || parts.length < 4 || !(0,packed_environment/* isBelow */.Yw)(name))
            throw new Error(`it contains the link ${JSON.stringify(name)}, which is not part of an environment`);
        return { link: external_node_path_.join(directory, name), target };
    });
    // First all folders, then all links: nothing is written through a link.
    for (const folder of new Set(links.map(({ link }) => external_node_path_.dirname(link))))
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const { link, target } of links) {
        signal.throwIfAborted();
        await (0,promises_.symlink)(target, link);
    }
    const flows = namesIn(external_node_path_.join(directory, FLOWS));
    if (flows.length > MAX_FLOWS ||
        environmentsIn(external_node_path_.join(directory, ENVIRONMENTS)).length > MAX_ENVIRONMENTS)
        throw new Error(TOO_MANY);
}
function aboutOf(directory) {
    return (0,foreign_json/* parseForeignJson */.Y)((0,regular_file/* readRegularText */.Aj)(external_node_path_.join(directory, ABOUT), MAX_ABOUT_BYTES), packed_environment/* MAX_FILES */.BE);
}
/** Puts what was unpacked where Metaflow and micromamba look for it. What is there already stays. @throws {Error} from the system */
function installSolved(unpacked, places) {
    const directory = directoryOf(places);
    const from = external_node_path_.join(unpacked, ENVIRONMENTS);
    const environments = environmentsIn(from);
    for (const name of environments) {
        const environment = external_node_path_.join(directory, name);
        if ((0,external_node_fs_.existsSync)(environment))
            continue;
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(environment), { recursive: true });
        (0,external_node_fs_.renameSync)(external_node_path_.join(from, name), environment);
    }
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(unpacked, MICROMAMBA)))
        copyNew(external_node_path_.join(unpacked, MICROMAMBA), places.micromamba);
    for (const flow of namesIn(external_node_path_.join(unpacked, FLOWS)).filter(identifiers/* isIdentifier */._5))
        copyNew(external_node_path_.join(unpacked, FLOWS, flow), external_node_path_.join(places.datastore, flow, MANIFEST));
    const { lists } = aboutOf(unpacked);
    for (const [index, list] of places.lists.entries()) {
        if (!lists.includes(index))
            continue;
        const all = new Set([
            ...readList(places, index),
            ...environments.map((name) => external_node_path_.join(directory, name)),
        ]);
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(list), { recursive: true });
        (0,regular_file/* writeNamedFile */.Bl)(list, [...all].map((name) => `${name}\n`).join(''));
    }
}
function copyNew(from, to) {
    if ((0,external_node_fs_.existsSync)(to))
        return;
    (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(to), { recursive: true });
    (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_EXCL);
}

// EXTERNAL MODULE: ./build/runner/temporary-directory.js
var temporary_directory = __webpack_require__(93306);
;// CONCATENATED MODULE: ./build/action/solved-environments.js







/** The beginning of a temporary directory's name. */
const RESTORING = '.metaflow-runner-';
/**
 * Metaflow's environments of `@conda` and `@pypi` in GitHub's cache: those that an earlier job made for the same flows, with micromamba and
 * the packages that were chosen for them. Metaflow itself decides which of them fit, by their ids, and makes what is missing.
 */
class SolvedEnvironments {
    cache;
    #places;
    #plan;
    #name;
    /** The state from the cache; undefined if nothing was restored. */
    #restored;
    #before = '';
    constructor(cache, plan, flows) {
        this.cache = cache;
        this.#plan = plan;
        this.#places = solvedPlaces(plan);
        // Scripts in environments contain their own path.
        this.#name = ['@conda and @pypi', this.#places.root, ...new Set(flows)].join('\0');
    }
    /** Restores what an earlier job has saved, unless this machine has it already. */
    static async restored(cache, plans, note, cancel) {
        const [first] = plans;
        const solved = new SolvedEnvironments(cache, first, plans.map(({ flowFile }) => flowFile).sort());
        solved.#before = solvedState(solved.#places);
        if (solved.#before === '')
            await (0,before_start/* beforeStart */.G3)(plans, cancel, async (signal) => {
                await solved.#restore(note, signal);
            });
        return solved;
    }
    async #restore(note, signal) {
        const nearby = external_node_path_.join(this.#places.root, 'envs');
        let directory;
        try {
            const isStored = await this.cache.restore(this.#name, async (archive) => {
                (0,external_node_fs_.mkdirSync)(nearby, { recursive: true });
                await (0,leftovers/* removeHalfRestored */.o_)(nearby, RESTORING);
                // On the disk where the environments will be: they are moved there only once all is known to be right.
                directory = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(nearby, RESTORING));
                await unpackSolved(archive, directory, signal);
            }, signal);
            if (!isStored || directory === undefined)
                return;
            installSolved(directory, this.#places);
            this.#before = this.#restored = solvedState(this.#places);
            note('The environments of @conda and @pypi are those in the cache, where they fit');
        }
        catch (error) {
            signal.throwIfAborted();
            note(`The environments in the cache are not used: ${error.message}`);
        }
        finally {
            if (directory !== undefined)
                (0,temporary_directory/* discard */.vf)(directory, signal);
        }
    }
    /** Offers to the cache what the runs have made. Metaflow makes all environments of a flow before its run has an id. */
    noteEnd(outcomes) {
        const state = solvedState(this.#places);
        if (state === '' || outcomes.some(({ runId }) => runId === undefined))
            return;
        const name = this.#name;
        if (state === this.#restored)
            this.cache.noteReady({ name });
        else if (state !== this.#before)
            this.cache.noteReady({
                name,
                pack: async (file, cancel) => {
                    const { python = 'python3', cwd, env } = this.#plan;
                    await packSolved(this.#places, python, file, new commands/* Commands */.Ts({ cwd, env, cancel }));
                },
            });
    }
}
//# sourceMappingURL=solved-environments.js.map

/***/ })

};

//# sourceMappingURL=6524.index.js.map