export const id = 78;
export const ids = [78];
export const modules = {

/***/ 53078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* reexport */ BUNDLE_FILE),
  rJ: () => (/* reexport */ BundleError),
  Mx: () => (/* reexport */ absentConfigFile),
  XK: () => (/* reexport */ askedDigest),
  di: () => (/* reexport */ datastorePlace),
  Mk: () => (/* reexport */ digestOfFile),
  ND: () => (/* reexport */ makeBundle),
  oA: () => (/* reexport */ needsReading),
  WI: () => (/* reexport */ readManifest),
  bx: () => (/* reexport */ restoreBundle),
  r_: () => (/* reexport */ resumability),
  Vq: () => (/* reexport */ sha256OfFile),
  JJ: () => (/* reexport */ shownValue),
  Mf: () => (/* reexport */ writeBundle)
});

// UNUSED EXPORTS: LocalRun

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/index.js + 39 modules
var client = __webpack_require__(27150);
;// CONCATENATED MODULE: ./build/bundle/datastore-place.js


/** Finds the datastore where Metaflow would, for a flow that is run in `cwd`, with top-level options by their names. */
function datastorePlace(cwd, env, options = {}) {
    const kind = (0,client.datastoreOf)(env, options);
    if (kind !== 'local')
        return { kind };
    const root = (0,client.datastoreRootOf)(env, options);
    return { kind, root: root === undefined ? (0,client.localRoot)(cwd, (0,client.metaflowSettings)(env)) : external_node_path_.resolve(cwd, root) };
}

;// CONCATENATED MODULE: ./build/bundle/errors.js

/** A bundle that cannot be made, or one that cannot be trusted. Whatever it was to change is as it was. */
class BundleError extends client.RunnerError {
    static {
        this.prototype.name = 'BundleError';
    }
}
//# sourceMappingURL=errors.js.map
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/redaction/index.js + 10 modules
var redaction = __webpack_require__(24714);
;// CONCATENATED MODULE: ./build/bundle/bundled-path.js

/** The files of a task's attempt that Metaflow reads on resume. */
const TASK_PARTS = ['attempt.json', 'data.json', 'DONE.lock'];
const TASK = /^([^/]+)\/([^/]+)\/(\d{1,3})\.(attempt\.json|data\.json|DONE\.lock)$/;
const SHA1 = /^[0-9a-f]{40}$/;
/** Understands a path of a run's bundle; `undefined` for any other path, of which there are none in a bundle. */
function bundledPath(path, { flowName, runId }) {
    const ofRun = afterPrefix(path, `${flowName}/${runId}/`);
    const [, stepName, taskId, attempt, part] = TASK.exec(ofRun ?? '') ?? [];
    if ((0,client.isIdentifier)(stepName) && (0,client.isIdentifier)(taskId)) {
        return {
            kind: 'task',
            task: `${stepName}/${taskId}`,
            stepName,
            attempt: Number(attempt),
            part: part,
        };
    }
    const blob = afterPrefix(path, `${flowName}/data/`)?.slice(3);
    if (blob !== undefined && SHA1.test(blob) && path === blobPath(flowName, blob))
        return { kind: 'blob', sha1: blob };
    const included = afterPrefix(path, `data/${flowName}/`);
    if (included !== undefined && SHA1.test(included))
        return { kind: 'included', sha1: included };
    return undefined;
}
/** Where the datastore keeps the bytes whose raw form has this SHA-1. */
function blobPath(flowName, sha1) {
    return `${flowName}/data/${sha1.slice(0, 2)}/${sha1}`;
}
/** Where the datastore keeps the content of an IncludeFile. */
function includedPath(flowName, sha1) {
    return `data/${flowName}/${sha1}`;
}
function taskPath({ flowName, runId }, stepName, taskId, attempt, part) {
    return `${flowName}/${runId}/${stepName}/${taskId}/${attempt}.${part}`;
}
function afterPrefix(path, prefix) {
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
//# sourceMappingURL=bundled-path.js.map
;// CONCATENATED MODULE: ./build/bundle/included-value.js



const TYPE = 'metaflow.includefile.IncludedFile';
/** Whether an artifact is the value of an IncludeFile, by what its task says of it. */
function isIncluded(info) {
    return info?.type === `<class '${TYPE}'>`;
}
/**
 * Reads such a value; `undefined` when the copy is not a local file, as with a remote datastore.
 * @throws {BundleError} when it names a file that is not one of Metaflow's copies
 */
function includedValue(pickle, flowName) {
    const value = (0,client.decodePickle)(pickle);
    if (!(value instanceof client.IncludedFile))
        return undefined;
    const { descriptor } = value;
    const place = (0,client.placeOfFile)(value, flowName);
    if (!place)
        throw new BundleError(`An IncludeFile names ${String(descriptor['url'])}, which is not a copy that Metaflow made.`);
    return place.scheme === 'local' ? { file: place.path, sha1: place.sha1, descriptor } : undefined;
}
/** The pickle of such a value that names the copy in another place, and the SHA-1 that is its name. */
function relocated({ descriptor }, file) {
    const pickle = Buffer.concat([
        Buffer.from('\x80\x02cmetaflow.includefile\nIncludedFile\n)\x81', 'latin1'),
        pickled({ _descriptor: { ...descriptor, url: `local://${file}` }, _cached_size: null }),
        Buffer.from('b.'),
    ]);
    return { pickle, sha1: (0,external_node_crypto_.createHash)('sha1').update(pickle).digest('hex') };
}
/** The opcodes of pickle's protocol 2 for what a descriptor holds: texts, flags, numbers, and dictionaries of them. */
function pickled(value) {
    if (value === null)
        return Buffer.from('N');
    if (typeof value === 'boolean')
        return Buffer.from(value ? [0x88] : [0x89]);
    if (typeof value === 'number' || typeof value === 'bigint')
        return Buffer.from(`L${value}L\n`);
    if (typeof value === 'string') {
        const text = Buffer.from(value, 'utf8');
        const length = Buffer.alloc(4);
        length.writeUInt32LE(text.length);
        return Buffer.concat([Buffer.from('X'), length, text]);
    }
    const items = Object.entries(value).flatMap(([key, item]) => [pickled(key), pickled(item)]);
    return Buffer.concat([Buffer.from('}('), ...items, Buffer.from('u')]);
}
//# sourceMappingURL=included-value.js.map
;// CONCATENATED MODULE: ./build/bundle/task-data.js




/** Reads such a file of a bundle that was unpacked. @throws {BundleError} */
function readTaskData(directory, file) {
    const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(directory, file), 'utf8');
    try {
        const data = (0,client.parseForeignJson)(text);
        if (!isTaskData(data))
            throw new Error('it lists no artifacts');
        return data;
    }
    catch (error) {
        throw new BundleError(`The bundle's ${file} is malformed: ${error.message}.`, {
            cause: error,
        });
    }
}
function isTaskData(data) {
    const { objects, info } = data ?? {};
    return (isObject(objects) &&
        Object.values(objects).every((sha1) => typeof sha1 === 'string') &&
        isObject(info) &&
        Object.values(info).every(isObject));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=task-data.js.map
;// CONCATENATED MODULE: ./build/bundle/task-metadata.js



/** Of a file's name it becomes a part. */
const FIELD_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/** Reads the metadata of tasks, each `<step>/<task>`; `undefined` where the run's metadata is not kept in files. */
function readRunMetadata(flowDirectory, runId, tasks) {
    const run = readJson(flowDirectory, runId, '_meta', '_self.json');
    if (!run)
        return undefined;
    const { user_name: userName, ts_epoch: createdAt, system_tags: systemTags } = run;
    return {
        userName: typeof userName === 'string' ? userName : '',
        createdAt: Number(createdAt ?? 0),
        systemTags: Array.isArray(systemTags) ? systemTags.map(String) : [],
        tasks: Object.fromEntries(tasks.flatMap((task) => {
            const [stepName = '', taskId = ''] = task.split('/');
            const metadata = executedTask(flowDirectory, { runId, stepName, taskId }, new Set());
            return metadata ? [[task, metadata]] : [];
        })),
    };
}
/** The fields that mark a clone. */
const OF_CLONES = 'origin-task-id';
/**
 * A clone is told of as the task that it is a clone of: where a bundle is restored, nobody could look up the origin of the run that it
 * is of. The attempt stays the clone's own, as its files are named by it.
 */
function executedTask(flowDirectory, task, seen) {
    const own = recorded(flowDirectory, task.runId, task.stepName, task.taskId, '_meta');
    const originId = own?.fields[OF_CLONES]?.[0];
    if (!own || !(0,client.isIdentifier)(originId))
        return own;
    const { [OF_CLONES]: _, ...fields } = own.fields;
    const runId = String(fields['origin-run-id']?.[0]);
    const key = `${runId}/${originId}`;
    const origin = seen.has(key) || !(0,client.isIdentifier)(runId)
        ? undefined
        : executedTask(flowDirectory, { ...task, runId, taskId: originId }, new Set([...seen, key]));
    if (!origin)
        return { ...own, fields };
    const kept = Object.fromEntries(['attempt', 'attempt-done', 'origin-run-id'].flatMap((name) => {
        const field = (0,own_value/* ownValue */.e)(fields, name);
        return field
            ? [[name, [field[0], field[1], (0,own_value/* ownValue */.e)(origin.fields, name)?.[2] ?? field[2]]]]
            : [];
    }));
    return { createdAt: origin.createdAt, fields: { ...fields, ...origin.fields, ...kept } };
}
function recorded(flowDirectory, ...below) {
    const self = readJson(flowDirectory, ...below, '_self.json');
    if (!self)
        return undefined;
    const newest = new Map();
    for (const name of (0,client.namesIn)(external_node_path_.join(flowDirectory, ...below))) {
        const [, field = '', at = 0] = /^sysmeta_(.+)_(\d+)\.json$/.exec(name) ?? [];
        if (FIELD_NAME.test(field) && Number(at) >= (newest.get(field)?.at ?? 0))
            newest.set(field, { name, at: Number(at) });
    }
    const fields = [...newest].flatMap(([field, { name, at }]) => {
        const { value, type, ts_epoch: createdAt } = readJson(flowDirectory, ...below, name) ?? {};
        return value === undefined
            ? []
            : [
                [
                    field,
                    [value, typeof type === 'string' ? type : field, Number(createdAt ?? at)],
                ],
            ];
    });
    return { createdAt: Number(self['ts_epoch'] ?? 0), fields: Object.fromEntries(fields) };
}
/** In bytes. */
const LARGEST_RECORD = 1024 * 1024;
function readJson(flowDirectory, ...below) {
    try {
        const names = [external_node_path_.basename(flowDirectory), ...below];
        return (0,client.readOwnJson)(external_node_path_.dirname(flowDirectory), names, LARGEST_RECORD);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=task-metadata.js.map
;// CONCATENATED MODULE: ./build/bundle/local-run.js







/** In bytes, of what is looked into to make a bundle: flags, the graph, and parameters that a manifest shows. */
const LARGEST_VALUE = 64 * 1024 * 1024;
const local_run_LARGEST_RECORD = 16 * 1024 * 1024;
/** A run in the folder of a local datastore, read as Metaflow reads it on resume: without `_meta`. */
class LocalRun {
    #root;
    #name;
    #finished = new Map();
    /** @param root the `.metaflow` folder */
    constructor(root, name) {
        this.#root = root;
        this.#name = name;
    }
    get exists() {
        return (0,external_node_fs_.statSync)(this.#directory(), { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    /**
     * The tasks that a resume would not execute again, `_parameters` among them: those whose last attempt is done and
     * had no exception. A task whose last attempt was not done does not count, whatever an earlier one did.
     */
    finishedTasks() {
        return (0,client.objectsIn)(this.#directory()).flatMap((stepName) => (0,client.objectsIn)(this.#directory(stepName)).flatMap((taskId) => this.#finishedTask(stepName, taskId) ?? []));
    }
    /** Whether its last step is finished. */
    get isSuccessful() {
        const tasks = this.finishedTasks();
        const parameters = tasks.find(({ stepName }) => stepName === '_parameters');
        const last = parameters && this.graph(parameters)?.steps.find(({ next }) => next.length === 0)?.name;
        return tasks.some(({ stepName }) => stepName === last);
    }
    /** An artifact's bytes as they were before they were compressed. @throws {BundleError} */
    blob(sha1) {
        const file = this.ownFile(blobPath(this.#name.flowName, sha1));
        try {
            return (0,client.unpacked)((0,client.readRegularFile)(file, LARGEST_VALUE), LARGEST_VALUE);
        }
        catch (error) {
            throw new BundleError(`${file} cannot be read: ${error.message}`, { cause: error });
        }
    }
    /** The real path of one of its files, which no link leads out of the datastore. @throws {BundleError} */
    ownFile(relative) {
        const file = this.#file(relative);
        try {
            return (0,client.ownFile)(file, relative.split('/'));
        }
        catch (error) {
            throw new BundleError(`${file} is needed to resume, but cannot be read: ${error.message}`, {
                cause: error,
            });
        }
    }
    #file(relative) {
        return external_node_path_.join(this.#root, relative);
    }
    graph({ data }) {
        const sha1 = data.objects['_graph_info'];
        return sha1 === undefined ? undefined : (0,client.flowGraph)((0,client.decodePickle)(this.blob(sha1)));
    }
    /** The run's tags, and its system tags, where the metadata is local too. */
    tags() {
        const { tags, system_tags: systemTags } = this.#json(`${this.#name.flowName}/${this.#name.runId}/_meta/_self.json`);
        const texts = (list) => (Array.isArray(list) ? list.map(String) : []);
        return { tags: texts(tags), systemTags: texts(systemTags) };
    }
    /** What the metadata says of tasks; `undefined` where it is not kept in files. */
    metadata(tasks) {
        const { flowName, runId } = this.#name;
        const names = tasks.map(({ stepName, taskId }) => `${stepName}/${taskId}`);
        return readRunMetadata(external_node_path_.join(this.#root, flowName), runId, names);
    }
    #finishedTask(stepName, taskId) {
        const names = (0,client.namesIn)(this.#directory(stepName, taskId));
        const attempts = names.flatMap((name) => /^(\d+)\.attempt\.json$/.exec(name)?.[1] ?? []).map(Number);
        const attempt = Math.max(-1, ...attempts);
        if (!names.includes(`${attempt}.DONE.lock`) || !names.includes(`${attempt}.data.json`))
            return undefined;
        const file = (part) => taskPath(this.#name, stepName, taskId, attempt, part);
        const data = this.#json(file('data.json'));
        if (!isTaskData(data))
            return undefined;
        const ok = data.objects['_task_ok'];
        if (ok === undefined || !this.#isTrue(ok))
            return undefined;
        const start = Number(this.#json(file('attempt.json'))['time']) * 1000;
        return {
            stepName,
            taskId,
            attempt,
            data,
            isClone: (0,client.namesIn)(this.#directory(stepName, taskId, '_meta')).some((name) => name.startsWith('sysmeta_origin-task-id_')),
            seconds: Math.max(0, (0,external_node_fs_.statSync)(this.#file(file('DONE.lock'))).mtimeMs - start) / 1000 || 0,
        };
    }
    #isTrue(sha1) {
        const known = this.#finished.get(sha1);
        if (known !== undefined)
            return known;
        const value = (0,client.decodePickle)(this.blob(sha1)) === true;
        this.#finished.set(sha1, value);
        return value;
    }
    /** Empty where it cannot be read, or is not a file in the datastore. */
    #json(relative) {
        try {
            return (0,client.readOwnJson)(this.#root, relative.split('/'), local_run_LARGEST_RECORD);
        }
        catch {
            return {};
        }
    }
    #directory(...below) {
        return external_node_path_.join(this.#root, this.#name.flowName, this.#name.runId, ...below);
    }
}
//# sourceMappingURL=local-run.js.map
;// CONCATENATED MODULE: ./build/bundle/manifest.js




const FORMAT = 1;
const MANIFEST_NAME = 'manifest.json';
/** Room for some 300,000 files. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;
/** A list of two for each field of each task's metadata has the most parts by its length. */
const MOST_PARTS = LARGEST_MANIFEST / 10;
/** Reads a manifest that anyone may have written. @throws {BundleError} */
function parseManifest(text) {
    const fields = asObject(parseJson(text), 'it');
    if (fields['format'] !== FORMAT) {
        throw new BundleError(`The bundle has format ${JSON.stringify(fields['format'])}, this version reads format ${FORMAT}.`);
    }
    const string = (key) => asString(fields[key], key);
    const optional = (key) => (fields[key] === null ? null : string(key));
    const manifest = {
        format: FORMAT,
        flowName: asName(fields['flowName'], 'flowName'),
        flowFile: string('flowFile'),
        flowFileSha256: optional('flowFileSha256'),
        runId: asRunId(fields['runId'], 'runId'),
        pathspec: string('pathspec'),
        status: asStatus(fields['status']),
        failure: optional('failure'),
        parameters: asObject(fields['parameters'], 'parameters'),
        configs: asStrings(fields['configs'], 'configs'),
        tags: asTags(fields['tags']),
        asked: optional('asked'),
        metaflowVersion: optional('metaflowVersion'),
        pythonVersion: optional('pythonVersion'),
        datastore: string('datastore'),
        steps: asList(fields['steps'], 'steps').map(asStep),
        origins: asList(fields['origins'], 'origins').map(asOrigin),
        source: optional('source'),
        files: asList(fields['files'], 'files').map(asFile),
        metadata: fields['metadata'] === undefined ? undefined : asMetadata(fields['metadata']),
    };
    if (manifest.pathspec !== `${manifest.flowName}/${manifest.runId}`)
        throw malformed('pathspec');
    refuseStrangePaths(manifest);
    return manifest;
}
/** Metaflow does not accept a longer tag. */
const LONGEST_TAG = 500;
function asTags(value) {
    const tags = asStrings(value, 'tags');
    if (tags.some((tag) => tag.length > LONGEST_TAG))
        throw malformed('tags');
    return tags;
}
/** A file is where Metaflow would have it, for this run, and is there once. */
function refuseStrangePaths(manifest) {
    const seen = new Set();
    for (const { path } of manifest.files) {
        if (!bundledPath(path, manifest) || seen.has(path)) {
            throw new BundleError(`The bundle's manifest lists ${JSON.stringify(path)}, which does not belong in a bundle.`);
        }
        seen.add(path);
    }
}
function parseJson(text) {
    try {
        return (0,client.parseForeignJson)(text, MOST_PARTS);
    }
    catch (error) {
        throw new BundleError(`The bundle's manifest is not JSON: ${error.message}`, { cause: error });
    }
}
function malformed(key) {
    return new BundleError(`The bundle's manifest is malformed: ${key}.`);
}
function asObject(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed(key);
    return value;
}
function asList(value, key) {
    if (!Array.isArray(value))
        throw malformed(key);
    return value;
}
function asString(value, key) {
    if (typeof value !== 'string')
        throw malformed(key);
    return value;
}
function asStrings(value, key) {
    return asList(value, key).map((item) => asString(item, key));
}
function asNumber(value, key) {
    if (typeof value !== 'number' || !(value >= 0) || value > Number.MAX_SAFE_INTEGER)
        throw malformed(key);
    return value;
}
/** A name of Metaflow's that becomes a directory and an argument: nothing else may be in it. */
function asName(value, key) {
    if (!(0,client.isIdentifier)(value))
        throw malformed(key);
    return value;
}
/** Beside its runs, a flow's folder has the one that holds all artifacts. */
function asRunId(value, key) {
    const id = asName(value, key);
    if (id === 'data' || id === '_meta')
        throw malformed(key);
    return id;
}
function asStatus(value) {
    const known = [
        'running',
        'failed',
        'timeout',
        'cancelled',
        'killed',
        'successful',
    ];
    const status = known.find((candidate) => candidate === value);
    if (!status)
        throw malformed('status');
    return status;
}
function asStep(value) {
    const { name, type, next, finishedTasks, seconds } = asObject(value, 'steps');
    return {
        name: asName(name, 'steps'),
        type: asString(type, 'steps'),
        next: asStrings(next, 'steps'),
        finishedTasks: asNumber(finishedTasks, 'steps'),
        seconds: asNumber(seconds, 'steps'),
    };
}
function asOrigin(value) {
    const { runId, source } = asObject(value, 'origins');
    return {
        runId: asRunId(runId, 'origins'),
        source: source === null ? null : asString(source, 'origins'),
    };
}
function asMetadata(value) {
    const { userName, createdAt, systemTags, tasks } = asObject(value, 'metadata');
    return {
        userName: asString(userName, 'metadata'),
        createdAt: asInstant(createdAt),
        systemTags: asStrings(systemTags, 'metadata'),
        tasks: mapped(asObject(tasks, 'metadata'), asTask),
    };
}
function asTask(value) {
    const { createdAt, fields } = asObject(value, 'metadata');
    const named = asObject(fields, 'metadata');
    if (!Object.keys(named).every((name) => FIELD_NAME.test(name)))
        throw malformed('metadata');
    return { createdAt: asInstant(createdAt), fields: mapped(named, asField) };
}
function asField(entry) {
    const [value, type, createdAt] = asList(entry, 'metadata');
    return [value, asString(type, 'metadata'), asInstant(createdAt)];
}
/** It becomes part of a file's name. */
function asInstant(value) {
    const milliseconds = asNumber(value, 'metadata');
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
        throw malformed('metadata');
    return milliseconds;
}
function mapped(values, read) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}
function asFile(value) {
    const { path, size, sha256 } = asObject(value, 'files');
    const bytes = asNumber(size, 'files');
    const digest = asString(sha256, 'files');
    if (!Number.isInteger(bytes) || !/^[0-9a-f]{64}$/.test(digest))
        throw malformed('files');
    return { path: asString(path, 'files'), size: bytes, sha256: digest };
}
//# sourceMappingURL=manifest.js.map
;// CONCATENATED MODULE: ./build/bundle/shown-value.js

/** Texts are cut here: a manifest is for people and small. */
const LONGEST_TEXT = 500;
/** A parameter's value as JSON can hold it, to be shown: long texts are cut, objects described. */
function shownValue(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return cut(value);
    if (value instanceof client.PythonObject)
        return String(value);
    if (value instanceof Uint8Array)
        return `<${value.length} bytes>`;
    if (value instanceof Map)
        return shownValue(objectOrPairs([...value]));
    if (value instanceof Set)
        return shownValue([...value]);
    if (typeof value !== 'object' || value === null)
        return value ?? null;
    const text = JSON.stringify(value, (_, item) => inJson(item));
    return text.length > LONGEST_TEXT ? cut(text) : JSON.parse(text);
}
function inJson(value) {
    if (value instanceof client.PythonObject || typeof value === 'bigint')
        return String(value);
    if (value instanceof Map)
        return objectOrPairs([...value]);
    return value instanceof Set ? [...value] : value;
}
/** Of a dictionary of which two keys are the same as text, the pairs of key and value. */
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [String(key), item]);
    return new Set(members.map(([name]) => name)).size === pairs.length ? Object.fromEntries(members) : pairs;
}
function cut(text) {
    return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
//# sourceMappingURL=shown-value.js.map
;// CONCATENATED MODULE: ./build/bundle/make-bundle.js












/**
 * Finds what is needed to resume a run, and nothing else. A run that was ended before it had taken over what its origin had
 * finished gives the origin's bundle again; a successful one, a manifest alone.
 * @param redactor takes secrets out of what the manifest shows; the artifacts stay as they are
 * @param signal gives up when aborted, also within a file
 * @throws {BundleError} when there is nothing to resume, a part is missing, or its files are too large; the signal's reason
 */
async function makeBundle(request, redactor = new redaction/* Redactor */.pO([]), signal) {
    const { datastore, status, origin, reruns = false } = request;
    if (datastore.root === undefined || status === 'successful')
        return { manifest: manifestOf(request, undefined, [], redactor), sources: new Map() };
    const run = new LocalRun(datastore.root, request);
    const tasks = run.finishedTasks();
    if (origin && !reruns && tasks.length <= finishedIn(origin))
        return await originAgain(datastore.root, { ...origin, flowFile: request.flowFile }, signal);
    if (!tasks.some(isParameters)) {
        throw new BundleError(`${request.flowName}/${request.runId} cannot be resumed: ${run.exists ? 'it had not begun' : 'it is not in this datastore'}.`);
    }
    const { files, sources } = await describe(filesOf(run, request, tasks), signal);
    const manifest = manifestOf(request, run, tasks, redactor);
    return { manifest: { ...manifest, files, metadata: run.metadata(tasks) }, sources };
}
function isParameters({ stepName }) {
    return stepName === '_parameters';
}
/** All finished tasks but `_parameters`. */
function finishedIn({ steps }) {
    return steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
}
/** An origin that was restored here, but for its files, which may name other places now. */
async function originAgain(root, origin, signal) {
    const run = new LocalRun(root, origin);
    const tasks = run.finishedTasks();
    if (!tasks.some(isParameters))
        throw new BundleError(`${origin.pathspec} is no longer in this datastore.`);
    const { files, sources } = await describe(filesOf(run, origin, tasks), signal);
    return { manifest: { ...origin, files, metadata: run.metadata(tasks) }, sources };
}
function manifestOf(request, run, tasks, redactor) {
    const { origin, known } = request;
    const parameters = tasks.find(isParameters);
    const graph = run && parameters && run.graph(parameters);
    const { tags, systemTags } = run?.tags() ?? { tags: [], systemTags: [] };
    const systemTag = (name) => systemTags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
    return {
        format: FORMAT,
        flowName: request.flowName,
        flowFile: request.flowFile,
        flowFileSha256: request.flowFileSha256,
        runId: request.runId,
        pathspec: `${request.flowName}/${request.runId}`,
        status: request.status,
        failure: request.failure === undefined ? null : redactor.text(request.failure),
        // The process that saw the run end knows which of its parameters are secret.
        parameters: redactor.value(known?.parameters ??
            (run && parameters && graph ? shownParameters(run, parameters, graph, redactor) : {})),
        configs: graph?.configs ?? known?.configs ?? [],
        tags: redactor.value(tags.length > 0 ? tags : (request.tags ?? [])),
        asked: request.asked ?? null,
        metaflowVersion: systemTag('metaflow_version'),
        pythonVersion: systemTag('python_version'),
        datastore: request.datastore.kind,
        // A run that was resumed has stored its origin's graph: who saw it run knows that of the code that it had.
        steps: graph
            ? (known?.steps ?? request.steps ?? graph.steps).map((step) => bundledStep(step, tasks, origin))
            : (known?.steps ?? []),
        origins: origin ? [...origin.origins, { runId: origin.runId, source: origin.source }] : [],
        source: request.source ?? null,
        files: [],
    };
}
/** The digest that tells whether a flow file is the one that ran. */
function sha256OfFile(file) {
    return digestOfFile(file, 'sha256');
}
/** In hexadecimal digits. Metaflow knows what an IncludeFile holds by its `sha1`. @throws {Error} of the system */
function digestOfFile(file, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for (const piece of (0,client.piecesOfFile)(file))
        hash.update(piece);
    return hash.digest('hex');
}
function filesOf(run, request, tasks) {
    const files = new Map();
    const add = (relative) => files.set(relative, run.ownFile(relative));
    for (const { stepName, taskId, attempt, data } of tasks) {
        for (const part of TASK_PARTS)
            add(taskPath(request, stepName, taskId, attempt, part));
        for (const [name, sha1] of Object.entries(data.objects)) {
            const blob = blobPath(request.flowName, sha1);
            if (files.has(blob))
                continue;
            add(blob);
            if (isIncluded((0,own_value/* ownValue */.e)(data.info, name)))
                addIncluded(run, request, name, sha1, files);
        }
    }
    return files;
}
/** An IncludeFile's value names a file outside of the run; it has to travel along. */
function addIncluded(run, { flowName }, name, sha1, files) {
    const value = includedValue(run.blob(sha1), flowName);
    if (!value)
        return;
    try {
        files.set(includedPath(flowName, value.sha1), (0,client.ownFile)(value.file, [flowName, value.sha1]));
    }
    catch (error) {
        const reason = error.message;
        throw new BundleError(`The file of the IncludeFile "${name}" cannot be included: ${reason}.`, {
            cause: error,
        });
    }
}
function shownParameters(run, { data }, graph, redactor) {
    const values = Object.fromEntries(graph.parameters.flatMap((name) => {
        const sha1 = (0,own_value/* ownValue */.e)(data.objects, name);
        return sha1 === undefined ? [] : [[name, parameterOf(run, sha1, (0,own_value/* ownValue */.e)(data.info, name)?.encoding)]];
    }));
    // Before they are cut: half a secret would not be found any more.
    const shown = Object.entries(redactor.value((0,redaction/* withoutSecretValues */.Pl)(values)));
    return Object.fromEntries(shown.map(([name, value]) => [name, shownValue(value)]));
}
/** A manifest does without a value that is too large to be shown. */
function parameterOf(run, sha1, encoding = '') {
    try {
        return (0,client.decodeStored)(run.blob(sha1), encoding);
    }
    catch {
        return '…';
    }
}
function bundledStep({ name, type, next }, tasks, origin) {
    const finished = tasks.filter(({ stepName }) => stepName === name);
    const executed = finished.filter(({ isClone }) => !isClone);
    // Cloning takes no time: clones saved the time that their origins took.
    const before = executed.length === finished.length
        ? 0
        : (origin?.steps.find((step) => step.name === name)?.seconds ?? 0);
    const seconds = executed.reduce((sum, task) => sum + task.seconds, before);
    return { name, type, next, finishedTasks: finished.length, seconds: Math.round(seconds * 1000) / 1000 };
}
/** Above this size a file is read piece by piece. */
const SMALL = 1024 * 1024;
/** Files are read once, as far as this many bytes go. */
const MOST_KEPT = 64 * 1024 * 1024;
/** In bytes, of all files: a sparse file has any size at no cost, and reading a terabyte takes an hour. */
const MOST_BYTES = 64 * 1024 ** 3;
async function describe(paths, signal) {
    const files = [];
    const sources = new Map();
    let room = MOST_KEPT;
    let total = 0;
    for (const [name, file] of paths) {
        await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
        try {
            const { size } = requireRegularFile(file);
            total += size;
            if (total > MOST_BYTES)
                throw tooLarge(file, size);
            const bytes = size <= Math.min(SMALL, room) ? (0,client.readRegularFile)(file) : undefined;
            const sha256 = bytes
                ? (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')
                : await sha256OfStream(file, size, signal);
            files.push({ path: name, size, sha256 });
            sources.set(name, bytes ? { file, bytes } : { file });
            room -= bytes?.length ?? 0;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof BundleError)
                throw error;
            throw new BundleError(`${file} is needed to resume, but cannot be read: ${error.message}`, {
                cause: error,
            });
        }
    }
    return { files, sources };
}
/** A pipe that a flow has put in its place might never end. */
function requireRegularFile(file) {
    const found = (0,external_node_fs_.statSync)(file);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    return found;
}
function tooLarge(file, size) {
    return new BundleError(`A resume bundle has at most ${MOST_BYTES / 1024 ** 3} GiB of files, which the run exceeds with ${file} (${size} bytes).`);
}
/** No more is read than the file had when it was looked at. */
async function sha256OfStream(file, size, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const options = { end: Math.max(0, size - 1), ...(signal && { signal }) };
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, options))
        hash.update(chunk);
    return hash.digest('hex');
}
//# sourceMappingURL=make-bundle.js.map
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/bundle/archive/byte-queue.js
/** Bytes that come in pieces of any size, taken in those that are asked for. It holds one piece and what was asked for. */
class ByteQueue {
    #pieces;
    #piece = Buffer.alloc(0);
    constructor(pieces) {
        this.#pieces = pieces[Symbol.asyncIterator]();
    }
    /** The next `size` bytes, all at once. Rejects when there are less. */
    async take(size) {
        if (this.#piece.length >= size)
            return this.#cut(size);
        const parts = [];
        for await (const part of this.pieces(size))
            parts.push(part);
        return Buffer.concat(parts);
    }
    /** The next `size` bytes as they come. Rejects when there are less. */
    async *pieces(size) {
        for (let left = size; left > 0;) {
            if (this.#piece.length === 0) {
                const next = await this.#pieces.next();
                if (next.done === true)
                    throw new Error('it ends too early');
                this.#piece = next.value;
            }
            const part = this.#cut(Math.min(left, this.#piece.length));
            left -= part.length;
            yield part;
        }
    }
    /** Reads on to the end, which is where checksums are. Rejects when it is further away than `most` bytes. */
    async end(most) {
        for (let left = most - this.#piece.length; left >= 0;) {
            const next = await this.#pieces.next();
            if (next.done === true)
                return;
            left -= next.value.length;
        }
        throw new Error('it continues after its end');
    }
    #cut(size) {
        const part = this.#piece.subarray(0, size);
        this.#piece = this.#piece.subarray(size);
        return part;
    }
}
//# sourceMappingURL=byte-queue.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/bundle/restored-tasks.js









/**
 * Sees that every artifact that a task names is in the bundle, and nothing that no task names. Returns what the tasks have of
 * IncludeFiles. @throws {BundleError}
 */
function refuseDangling(manifest, directory) {
    const run = new LocalRun(directory, manifest);
    const unseen = new Set(manifest.files.map((file) => file.path));
    const known = new Set(unseen);
    const values = new Map();
    const see = (file) => {
        if (!known.has(file))
            throw new BundleError(`The bundle is incomplete: ${file} is missing.`);
        unseen.delete(file);
    };
    forEachTask(manifest, directory, (file, data) => {
        see(file);
        for (const [name, sha1] of Object.entries(data.objects)) {
            see(blobPath(manifest.flowName, sha1));
            if (!isIncluded((0,own_value/* ownValue */.e)(data.info, name)) || values.has(sha1))
                continue;
            const value = includedValue(run.blob(sha1), manifest.flowName);
            if (!value)
                continue;
            see(includedPath(manifest.flowName, value.sha1));
            values.set(sha1, value);
        }
    });
    const superfluous = [...unseen].find((file) => bundledPath(file, manifest)?.kind !== 'task');
    if (superfluous !== undefined)
        throw new BundleError(`The bundle contains ${superfluous}, which none of its tasks refers to.`);
    return values;
}
/**
 * Lets the values of IncludeFiles name the place where their files will be: Metaflow keeps absolute paths, of the machine that
 * the run was on. `root` is the `.metaflow` folder that the files of `directory` will be moved to.
 */
function relocateIncluded(manifest, values, directory, root) {
    const renamed = new Map();
    for (const [old, value] of values) {
        const file = external_node_path_.join(root, includedPath(manifest.flowName, value.sha1));
        if (file === value.file)
            continue;
        const { pickle, sha1 } = relocated(value, file);
        const blob = external_node_path_.join(directory, blobPath(manifest.flowName, sha1));
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(blob), { recursive: true });
        (0,external_node_fs_.writeFileSync)(blob, (0,external_node_zlib_.gzipSync)(pickle));
        renamed.set(old, { sha1, size: pickle.length });
    }
    if (renamed.size === 0)
        return;
    forEachTask(manifest, directory, (file, data) => {
        const objects = { ...data.objects };
        const info = { ...data.info };
        for (const [name, old] of Object.entries(data.objects)) {
            const now = renamed.get(old);
            if (!now)
                continue;
            (0,own_value/* setOwn */.P)(objects, name, now.sha1);
            (0,own_value/* setOwn */.P)(info, name, { ...(0,own_value/* ownValue */.e)(data.info, name), size: now.size });
        }
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, file), JSON.stringify({ ...data, objects, info }));
    });
    for (const old of renamed.keys())
        (0,external_node_fs_.rmSync)(external_node_path_.join(directory, blobPath(manifest.flowName, old)));
}
function forEachTask(manifest, directory, visit) {
    for (const { path: file } of manifest.files) {
        const named = bundledPath(file, manifest);
        if (named?.kind === 'task' && named.part === 'data.json')
            visit(file, readTaskData(directory, file));
    }
}
//# sourceMappingURL=restored-tasks.js.map
;// CONCATENATED MODULE: ./build/bundle/restored-metadata.js





/**
 * Writes the metadata of a restored run as Metaflow's local provider keeps it, to the directory that its other files are in. Whatever
 * names a place names that in which it will be: `root`, the `.metaflow` folder that they will be moved to.
 */
function restoreMetadata(manifest, directory, root) {
    const { metadata, flowName, runId } = manifest;
    if (!metadata)
        return;
    const flow = external_node_path_.join(directory, flowName);
    const self = { flow_id: flowName, user_name: metadata.userName, tags: [], system_tags: [] };
    const run = { ...self, run_number: runId };
    const { createdAt, systemTags } = metadata;
    writeSelf(external_node_path_.join(flow, '_meta'), { flow_id: flowName, ts_epoch: createdAt });
    writeSelf(external_node_path_.join(flow, runId, '_meta'), {
        ...{ ...run, tags: manifest.tags, system_tags: systemTags, ts_epoch: createdAt },
    });
    for (const { stepName, tasks } of bundledSteps(manifest, metadata)) {
        const step = { ...run, step_name: stepName };
        const first = Math.min(...tasks.map((task) => task.metadata.createdAt));
        writeSelf(external_node_path_.join(flow, runId, stepName, '_meta'), { ...step, ts_epoch: first });
        for (const task of tasks) {
            const { objects, info } = readTaskData(directory, task.dataFile);
            restoreTask(external_node_path_.join(flow, runId, stepName, task.taskId, '_meta'), {
                ...{ self: { ...step, task_id: task.taskId }, root, objects, info },
                ...{ attempt: task.attempt, metadata: task.metadata },
            });
        }
    }
}
function restoreTask(directory, { self, attempt, metadata: { createdAt, fields }, objects, info, root }) {
    writeSelf(directory, { ...self, ts_epoch: createdAt });
    const tags = [`attempt_id:${attempt}`];
    for (const [name, [recorded, type, at]] of Object.entries(fields)) {
        const value = name === 'ds-root' ? root : recorded;
        write(directory, `sysmeta_${name}_${at}`, {
            ...{ ...self, field_name: name, type, value, tags, ts_epoch: at },
        });
    }
    const doneAt = fields['attempt-done']?.[2] ?? createdAt;
    for (const [name, sha] of Object.entries(objects).filter(([artifact]) => ARTIFACT_NAME.test(artifact))) {
        write(directory, `${attempt}_artifact_${name}`, {
            ...{ ...self, attempt_id: attempt, name, type: 'metaflow.artifact', sha, ts_epoch: doneAt },
            ...{ content_type: (0,own_value/* ownValue */.e)(info, name)?.encoding, ds_type: 'local', location: `:root:${root}` },
        });
    }
}
/** A name of Python's; it becomes part of a file's. */
const ARTIFACT_NAME = /^[\p{ID_Start}_]\p{ID_Continue}{0,99}$/u;
/** The bundle's tasks of which it has metadata, by step. */
function bundledSteps(manifest, { tasks }) {
    const steps = new Map();
    for (const { path: dataFile } of manifest.files) {
        const named = bundledPath(dataFile, manifest);
        if (named?.kind !== 'task' || named.part !== 'data.json')
            continue;
        const metadata = Object.hasOwn(tasks, named.task) ? tasks[named.task] : undefined;
        if (!metadata)
            continue;
        const ofStep = steps.get(named.stepName) ?? [];
        steps.set(named.stepName, ofStep);
        const taskId = named.task.slice(named.stepName.length + 1);
        ofStep.push({ taskId, attempt: named.attempt, metadata, dataFile });
    }
    return [...steps].map(([stepName, ofStep]) => ({ stepName, tasks: ofStep }));
}
/** The first file of a directory. */
function writeSelf(directory, content) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    write(directory, '_self', content);
}
function write(directory, name, content) {
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, `${name}.json`), JSON.stringify(content));
}
//# sourceMappingURL=restored-metadata.js.map
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/bundle/archive/write-verified.js







/** Larger files are written and read piece by piece. */
const write_verified_SMALL = 64 * 1024;
/**
 * Writes a file and sees that it is what it should be: its size, its SHA-256, and the SHA-1 of what it holds, uncompressed, where
 * its name is that. Memory and work are bounded whatever the file claims. @throws {BundleError}, or the signal's reason
 */
async function writeVerified(target, file, content, { sha1, budget, signal }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const compressed = file.size <= write_verified_SMALL
        ? await writeSmall(target, file, content, { hash, sha1, budget })
        : await writeLarge(target, file, content, { hash, sha1, budget, signal });
    if (hash.digest('hex') !== file.sha256)
        throw changed(file);
    // Unless told otherwise, Metaflow takes what it wrote uncompressed for compressed.
    if (sha1 !== undefined && !compressed)
        (0,external_node_fs_.writeFileSync)(`${target}_meta`, JSON.stringify({ cas_raw: true, cas_version: 1 }));
}
async function writeSmall(target, file, content, { hash, sha1, budget }) {
    const chunks = [];
    for await (const chunk of counted(content, file))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    hash.update(bytes);
    const compressed = (0,client.isGzip)(bytes);
    // 64 KiB of gzip are 66 MB at most.
    if (sha1 !== undefined) {
        const whole = compressed ? unpacked(bytes, file) : bytes;
        budget.spend(whole.length);
        if (digest('sha1', whole) !== sha1)
            throw changed(file);
    }
    (0,external_node_fs_.writeFileSync)(target, bytes, { flag: 'wx' });
    return compressed;
}
async function writeLarge(target, file, content, { hash, sha1, budget, signal }) {
    let start;
    const watched = async function* () {
        for await (const chunk of counted(content, file)) {
            start ??= chunk;
            hash.update(chunk);
            yield chunk;
        }
    };
    await (0,external_node_stream_promises_.pipeline)(watched, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }), { signal }).catch((error) => {
        signal?.throwIfAborted();
        throw error;
    });
    const compressed = (0,client.isGzip)(start ?? new Uint8Array());
    if (sha1 !== undefined && (await sha1OfFile(target, compressed, file, { budget, signal })) !== sha1)
        throw changed(file);
    return compressed;
}
async function* counted(content, file) {
    let size = 0;
    for await (const chunk of content) {
        size += chunk.length;
        if (size > file.size)
            throw changed(file);
        yield chunk;
    }
    if (size !== file.size)
        throw changed(file);
}
async function sha1OfFile(target, compressed, file, { budget, signal }) {
    const hash = (0,external_node_crypto_.createHash)('sha1');
    const sink = new external_node_stream_.Writable({
        write(chunk, _, done) {
            hash.update(chunk);
            try {
                budget.spend(chunk.length);
                done();
            }
            catch (error) {
                done(error);
            }
        },
    });
    try {
        if (compressed)
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(target), (0,external_node_zlib_.createGunzip)(), sink, { signal });
        else
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(target), sink, { signal });
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error instanceof BundleError ? error : changed(file, error);
    }
    return hash.digest('hex');
}
function unpacked(bytes, file) {
    try {
        return (0,client.gunzip)(bytes);
    }
    catch (error) {
        throw changed(file, error);
    }
}
function digest(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}
function changed({ path }, cause) {
    return new BundleError(`The bundle is damaged: ${path} does not match its checksum.`, {
        cause,
    });
}
//# sourceMappingURL=write-verified.js.map
;// CONCATENATED MODULE: ./build/bundle/restore.js









/** Restores what is behind a bundle's manifest, see `restoreBundle`. */
async function restoreFiles(manifest, files, root, limits) {
    refuseIncomplete(manifest);
    const wasThere = (0,external_node_fs_.existsSync)(root);
    let fresh;
    try {
        (0,external_node_fs_.mkdirSync)(root, { recursive: true });
        removeLeftovers(root);
        fresh = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(root, LEFTOVER));
        refuseTooLarge(manifest, root, limits.budget);
        await writeFiles(manifest, files, fresh, limits);
        relocateIncluded(manifest, refuseDangling(manifest, fresh), fresh, root);
        restoreMetadata(manifest, fresh, root);
        moveIntoUse(manifest, fresh, root);
    }
    catch (error) {
        if (error instanceof BundleError || limits.signal?.aborted === true)
            throw error;
        throw new BundleError(`The bundle could not be restored to ${root}: ${error.message}`, {
            cause: error,
        });
    }
    finally {
        if (fresh !== undefined)
            (0,regular_file/* removeOwn */.LO)(fresh);
        if (!wasThere)
            removeIfEmpty(root);
    }
}
const LEFTOVER = '.restoring-';
const LEFTOVER_AGE_MS = 6 * 60 * 60 * 1000;
/** What a process left that was killed while it restored a bundle; a younger one may still be at it. */
function removeLeftovers(root) {
    for (const name of (0,external_node_fs_.readdirSync)(root).filter((candidate) => candidate.startsWith(LEFTOVER))) {
        const directory = external_node_path_.join(root, name);
        const found = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
        if (!found || Date.now() - found.mtimeMs < LEFTOVER_AGE_MS)
            continue;
        (0,regular_file/* removeOwn */.LO)(directory);
    }
}
async function writeFiles(manifest, files, fresh, limits) {
    const expected = new Map(manifest.files.map((file) => [file.path, file]));
    const made = new Set();
    for await (const { path: name, size, content } of files) {
        const file = expected.get(name);
        if (file?.size !== size) {
            throw new BundleError(`The bundle contains ${JSON.stringify(name)} of ${size} bytes, which its manifest does not list.`);
        }
        expected.delete(name);
        const target = external_node_path_.join(fresh, name);
        const directory = external_node_path_.dirname(target);
        if (!made.has(directory))
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        made.add(directory);
        limits.budget.spend(size);
        await writeVerified(target, file, content, { ...limits, sha1: sha1Of(file, manifest) });
        // Signals come between files, however many there are.
        await (0,promises_.setImmediate)();
        limits.signal?.throwIfAborted();
    }
    const [missing] = expected.keys();
    if (missing !== undefined) {
        throw new BundleError(`The bundle is incomplete: ${expected.size} of its files are missing, e.g. ${missing}.`);
    }
}
function sha1Of(file, manifest) {
    const named = bundledPath(file.path, manifest);
    return named?.kind === 'task' ? undefined : named?.sha1;
}
/** Each task has all files of one attempt, and `_parameters` is among them. */
function refuseIncomplete(manifest) {
    const tasks = new Map();
    for (const file of manifest.files) {
        const named = bundledPath(file.path, manifest);
        if (named?.kind !== 'task')
            continue;
        const parts = tasks.get(named.task) ?? new Set();
        tasks.set(named.task, parts.add(`${named.attempt}.${named.part}`));
    }
    for (const [task, parts] of tasks) {
        const attempt = /^\d+/.exec([...parts][0] ?? '')?.[0] ?? '';
        if (parts.size !== TASK_PARTS.length || TASK_PARTS.some((part) => !parts.has(`${attempt}.${part}`)))
            throw new BundleError(`The bundle does not contain exactly one attempt of the task ${task}.`);
    }
    if (![...tasks.keys()].some((task) => task.startsWith('_parameters/')))
        throw new BundleError('The bundle has no parameters: there is nothing to resume in it.');
}
function refuseTooLarge(manifest, root, budget) {
    const needed = manifest.files.reduce((sum, { size }) => sum + size, 0);
    budget.allow(needed);
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(root);
    if (needed > bavail * bsize) {
        throw new BundleError(`The bundle's files need ${needed} bytes, but ${root} has room for ${bavail * bsize}.`);
    }
}
/** The run comes last, and at once: whatever interrupts this, no run is ever there without its artifacts. */
function moveIntoUse({ flowName, runId }, fresh, root) {
    moveMissing(external_node_path_.join(fresh, 'data'), external_node_path_.join(root, 'data'));
    moveMissing(external_node_path_.join(fresh, flowName, 'data'), external_node_path_.join(root, flowName, 'data'));
    moveMissing(external_node_path_.join(fresh, flowName, '_meta'), external_node_path_.join(root, flowName, '_meta'));
    const run = external_node_path_.join(root, flowName, runId);
    if (!(0,external_node_fs_.existsSync)(run))
        (0,external_node_fs_.renameSync)(external_node_path_.join(fresh, flowName, runId), run);
}
/** Moves what is not there yet, whole directories where possible. Names are digests: what is there is the same. */
function moveMissing(from, to) {
    const moved = (0,external_node_fs_.statSync)(from, { throwIfNoEntry: false });
    if (!moved)
        return;
    if (!(0,external_node_fs_.existsSync)(to)) {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(to), { recursive: true });
        try {
            (0,external_node_fs_.renameSync)(from, to);
            return;
        }
        catch (error) {
            // Another run has just made the directory.
            if (!moved.isDirectory() || !(0,external_node_fs_.existsSync)(to))
                throw error;
        }
    }
    if (!moved.isDirectory())
        return;
    for (const name of (0,external_node_fs_.readdirSync)(from))
        moveMissing(external_node_path_.join(from, name), external_node_path_.join(to, name));
}
function removeIfEmpty(directory) {
    try {
        (0,external_node_fs_.rmdirSync)(directory);
    }
    catch {
        // It is in use.
    }
}
//# sourceMappingURL=restore.js.map
;// CONCATENATED MODULE: ./build/bundle/archive/tar-header.js

/** Everything in a tar file comes in blocks of this size. */
const BLOCK = 512;
/** The largest size that eleven octal digits can say: 8 GiB. */
const LARGEST = 0o77777777777;
/** What POSIX calls an extended header: a file whose content says more of the next one, here its path. */
const EXTENDED = 'x';
/** No path of a datastore is longer than what file systems take. */
const LARGEST_EXTENDED = 8 * BLOCK;
/**
 * The header of a plain file in a tar archive, in POSIX's ustar format; with an extended header before it where the path is too long for
 * that. It has no time, owner or mode of its own: the same run gives the same bytes. @throws {BundleError} when the format has no room for the size
 */
function tarHeader(path, size) {
    if (size > LARGEST)
        throw new BundleError(`${path} is too large for a bundle: ${size} bytes, at most ${LARGEST}.`);
    const split = splitName(path);
    if (split)
        return ustarHeader(split, size, '0');
    const text = Buffer.from(pathRecord(path));
    return Buffer.concat([
        ustarHeader(['', 'path'], text.length, EXTENDED),
        ...[text, Buffer.alloc(padding(text.length))],
        // Programs that know no extended headers see this name.
        ustarHeader(['', path.slice(-20)], size, '0'),
    ]);
}
function ustarHeader([prefix, name], size, type) {
    const header = Buffer.alloc(BLOCK);
    header.write(name, 0);
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1');
    header.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124, 'latin1');
    header.write(type, 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write(prefix, 345);
    header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
/** How many bytes of zeros follow a file's content. */
function padding(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** Reads a header; `undefined` for the block of zeros that ends an archive. @throws {BundleError} for anything but a plain file */
function readTarHeader(header) {
    if (header.every((byte) => byte === 0))
        return undefined;
    const text = (from, to) => {
        const field = header.subarray(from, to);
        const end = field.indexOf(0);
        return field.toString('utf8', 0, end === -1 ? field.length : end);
    };
    const octal = (from, to) => {
        const digits = text(from, to).trim();
        if (!/^[0-7]+$/.test(digits))
            throw new BundleError('The bundle is damaged: its archive has a bad number.');
        return parseInt(digits, 8);
    };
    if (text(257, 263) !== 'ustar')
        throw new BundleError('The bundle is damaged: it is not a tar archive in ustar format.');
    if (octal(148, 156) !== checksum(header))
        throw new BundleError('The bundle is damaged: a checksum is wrong.');
    const [prefix, name, type] = [text(345, 500), text(0, 100), text(156, 157)];
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if ((type !== '0' && type !== EXTENDED) || text(157, 257) !== '')
        throw new BundleError(`The bundle contains ${JSON.stringify(path)}, which is not a plain file.`);
    return { path, size: octal(124, 136), isExtended: type === EXTENDED };
}
/** The path that an extended header's content is. @throws {BundleError} for any other content */
function extendedPath(content) {
    const path = /^\d+ path=([^\n\0]+)\n$/.exec(content.toString('utf8'))?.[1];
    if (path === undefined || pathRecord(path) !== content.toString('utf8'))
        throw new BundleError("The bundle contains an extended header that is not a plain file's path.");
    return path;
}
/** The record begins with its own length in bytes. */
function pathRecord(path) {
    const rest = ` path=${path}\n`;
    const bytes = Buffer.byteLength(rest);
    let length = bytes;
    while (length !== bytes + String(length).length)
        length = bytes + String(length).length;
    return `${length}${rest}`;
}
/** The sum of all bytes, those of the checksum itself counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < 148 || at >= 156)
            sum += header[at] ?? 0;
    return sum;
}
/** A name has 100 bytes, and 155 for the directories before it; `undefined` where that is not enough. */
function splitName(path) {
    if (Buffer.byteLength(path) <= 100)
        return ['', path];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
        if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155)
            return [prefix, name];
    }
    return undefined;
}
//# sourceMappingURL=tar-header.js.map
;// CONCATENATED MODULE: ./build/bundle/archive/unpacking-budget.js

/** What a small bundle may become, in bytes, and how many times its size a large one may. */
const LEAST = 4 * 1024 ** 3;
const TIMES = 20;
/** How much may be unpacked of a bundle: a few bytes can stand for more than a machine holds, or has time for. */
class UnpackingBudget {
    #most;
    #left;
    /** @param size of the archive, in bytes */
    constructor(size) {
        this.#most = LEAST + TIMES * size;
        this.#left = this.#most;
    }
    /** Before the work. @throws {BundleError} if these bytes are too many */
    allow(bytes) {
        if (bytes > this.#left)
            this.spend(bytes);
    }
    /** @throws {BundleError} when the bundle has become too large */
    spend(bytes) {
        this.#left -= bytes;
        if (this.#left < 0)
            throw new BundleError(`The bundle unpacks to more than ${this.#most} bytes, which is more than one of its size should.`);
    }
}
//# sourceMappingURL=unpacking-budget.js.map
;// CONCATENATED MODULE: ./build/bundle/archive/read-bundle.js










/** Reads the manifest of a bundle, and nothing behind it. @throws {BundleError} */
async function readManifest(file) {
    const files = archivedFiles(file);
    try {
        return await firstFile(files);
    }
    finally {
        await files.return();
    }
}
/**
 * Restores a bundle to a local datastore, so that its run can be resumed there. Its files are written to a fresh directory, and
 * moved into use when all of them have proved to be what the manifest and Metaflow's own names say: a bundle that is
 * truncated, changed or hostile changes nothing. What the datastore has already stays as it is.
 * @param root the `.metaflow` folder; it is made when it does not exist
 * @throws {BundleError}, or the signal's reason when it is aborted
 */
async function restoreBundle(file, root, signal) {
    const files = archivedFiles(file);
    try {
        const manifest = await firstFile(files);
        const budget = new UnpackingBudget((0,external_node_fs_.statSync)(file).size);
        await restoreFiles(manifest, files, root, { budget, signal });
        return manifest;
    }
    finally {
        await files.return();
    }
}
async function firstFile(files) {
    const first = await files.next();
    if (first.done === true || first.value.path !== MANIFEST_NAME || first.value.size > LARGEST_MANIFEST)
        throw new BundleError(`Not a resume bundle: the first file is not ${MANIFEST_NAME}.`);
    const chunks = [];
    for await (const chunk of first.value.content)
        chunks.push(chunk);
    return parseManifest(Buffer.concat(chunks).toString('utf8'));
}
/** Programs fill archives up with zeros, to 10 KiB as a rule. */
const MOST_BEHIND_THE_END = 1024 * 1024;
/** The files in an archive, in order. What is in it beside plain files is refused. */
async function* archivedFiles(file) {
    const compressed = (0,external_node_fs_.createReadStream)(file, { fd: openedBundle(file) });
    const unpacked = compressed.pipe((0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }));
    compressed.on('error', (error) => unpacked.destroy(error));
    try {
        const bytes = new ByteQueue(unpacked);
        for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
            const { size } = header;
            if (size <= write_verified_SMALL) {
                yield { ...header, content: [await bytes.take(size)] };
            }
            else {
                const content = told(bytes.pieces(size));
                yield { ...header, content };
                await skip(content);
            }
            await bytes.take(padding(size));
        }
        await bytes.end(MOST_BEHIND_THE_END);
    }
    catch (error) {
        throw unreadable(error);
    }
    finally {
        compressed.destroy();
        unpacked.destroy();
    }
}
/** A pipe would never end; it cannot be read twice either, as a bundle is. @throws {BundleError} */
function openedBundle(file) {
    try {
        return (0,regular_file/* openRegularFile */.ZU)(file);
    }
    catch (error) {
        throw unreadable(error);
    }
}
/** The same pieces; their reader learns that the bundle is what cannot be read. */
async function* told(pieces) {
    try {
        yield* pieces;
    }
    catch (error) {
        throw unreadable(error);
    }
}
function unreadable(error) {
    if (error instanceof BundleError)
        return error;
    return new BundleError(`The bundle cannot be read: ${error.message}`, { cause: error });
}
/** Reads the rest. */
async function skip(content) {
    for (let next = await content.next(); next.done !== true;)
        next = await content.next();
}
/** The header of the next file, with the path of the extended header before it, if there is one. */
async function nextHeader(bytes) {
    const header = readTarHeader(await bytes.take(BLOCK));
    if (!header?.isExtended)
        return header;
    if (header.size > LARGEST_EXTENDED)
        throw new BundleError('The bundle is damaged: a path is too long.');
    const path = extendedPath(await bytes.take(header.size));
    await bytes.take(padding(header.size));
    const next = readTarHeader(await bytes.take(BLOCK));
    if (!next || next.isExtended)
        throw new BundleError('The bundle is damaged: no file follows an extended header.');
    return { ...next, path };
}
//# sourceMappingURL=read-bundle.js.map
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/bundle/archive/write-bundle.js










/** What the file of a bundle is called within an artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/**
 * Writes a bundle as a `.tar.gz`, the manifest first. The same run gives the same bytes.
 * @param place the path of a file of our own, which is written whole or not at all, whatever was there; or the descriptor of a pipe or a
 * device, which is closed; or a stream, which is not
 * @throws {BundleError}
 * @throws the signal's reason
 */
async function writeBundle(bundle, place, signal) {
    const part = typeof place === 'string' ? (0,regular_file/* temporaryFor */.vM)(place) : undefined;
    try {
        const into = part === undefined ? writableTo(place) : (0,external_node_fs_.createWriteStream)(part, { flags: 'wx' });
        // Level 1: the artifacts are compressed already, and the rest is small.
        await (0,external_node_stream_promises_.pipeline)(gathered(archive(bundle)), (0,external_node_zlib_.createGzip)({ level: 1 }), into, {
            end: typeof place !== 'object',
            ...(signal && { signal }),
        });
        if (typeof place === 'string')
            (0,external_node_fs_.renameSync)(part ?? '', place);
    }
    catch (error) {
        if (part !== undefined)
            (0,regular_file/* removeOwn */.LO)(part);
        signal?.throwIfAborted();
        if (error instanceof BundleError)
            throw error;
        const to = typeof place === 'string' ? ` to ${place}` : '';
        throw new BundleError(`The bundle could not be written${to}: ${error.message}`, {
            cause: error,
        });
    }
}
/** Nobody is kept waiting by a pipe that is not read: it is written to as its reader reads. */
function writableTo(place) {
    if (typeof place === 'object')
        return place;
    const descriptor = Number(place);
    return (0,external_node_fs_.fstatSync)(descriptor).isFIFO()
        ? new external_node_net_.Socket({ fd: descriptor, readable: false, writable: true })
        : (0,external_node_fs_.createWriteStream)('', { fd: descriptor });
}
async function* archive({ manifest, sources }) {
    const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield tarHeader(MANIFEST_NAME, text.length);
    yield text;
    yield Buffer.alloc(padding(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield tarHeader(path, size);
        if (bytes)
            yield bytes;
        else if (size <= SMALL)
            yield sized((0,client.readRegularFile)(file, SMALL), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc(padding(size));
    }
    yield Buffer.alloc(2 * BLOCK);
}
async function* pieces(file, size) {
    let read = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { end: size, highWaterMark: PIECE })) {
        read += chunk.length;
        yield chunk;
    }
    if (read !== size)
        throw write_bundle_changed(file);
}
function sized(bytes, size, file) {
    if (bytes.length !== size)
        throw write_bundle_changed(file);
    return bytes;
}
function write_bundle_changed(file) {
    return new BundleError(`${file} changed while the bundle was made.`);
}
/** Large enough that what a piece costs by itself does not count. */
const PIECE = 256 * 1024;
/** The same bytes in fewer pieces. */
async function* gathered(pieces) {
    let waiting = [];
    let size = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size < PIECE)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        size = 0;
    }
    yield Buffer.concat(waiting);
}
//# sourceMappingURL=write-bundle.js.map
;// CONCATENATED MODULE: ./build/bundle/resumability.js


/**
 * Whether the flow file has to be read to tell: it has changed, has Configs, whose default files Metaflow opens on resume, or has taken in
 * files, which may have changed where a new run is asked for.
 */
function needsReading(manifest, flowFileSha256, isNew = false) {
    return (manifest.flowFileSha256 !== flowFileSha256 ||
        manifest.configs.length > 0 ||
        (isNew && takenIn(manifest).size > 0));
}
/** The SHA-1 of each file that IncludeFiles of the run have taken in. A remote datastore has them itself. */
function takenIn({ flowName, runId, files }) {
    return new Set(files.flatMap(({ path }) => {
        const file = bundledPath(path, { flowName, runId });
        return file?.kind === 'included' ? [file.sha1] : [];
    }));
}
/** Decides whether a bundle's run can be resumed as this flow is now. */
function resumability(manifest, now) {
    const reason = ended(manifest) ??
        otherPlace(manifest, now) ??
        otherAsked(manifest, now) ??
        otherContent(manifest, now) ??
        otherFlow(manifest, now) ??
        otherGraph(manifest, now) ??
        now.declared?.absentConfigFiles.map(absentConfigFile)[0];
    return reason === undefined ? { resume: true, remarks: remarks(manifest, now) } : { resume: false, reason };
}
function ended({ status, pathspec }) {
    return status === 'successful' ? `${pathspec} was successful; there is nothing to resume.` : undefined;
}
function otherPlace({ datastore, pathspec }, now) {
    return datastore === now.datastore
        ? undefined
        : `${pathspec} is in the datastore "${datastore}", but this run would use "${now.datastore}".`;
}
function otherAsked({ asked, pathspec }, now) {
    return now.asked === undefined || asked === now.asked
        ? undefined
        : `${pathspec} ran with different parameters or Configs.`;
}
/** A run that is resumed has the content that its origin has taken in. */
function otherContent(manifest, { asked, declared }) {
    const known = takenIn(manifest);
    if (asked === undefined || known.size === 0)
        return undefined;
    const other = declared?.includedFiles?.find(({ sha1 }) => !known.has(sha1));
    return (other &&
        `${manifest.pathspec} ran with different content of ${other.file}, the file of the IncludeFile "${other.parameter}".`);
}
function otherFlow({ flowName, pathspec }, { declared }) {
    return declared?.flows === undefined || declared.flows.includes(flowName)
        ? undefined
        : `${pathspec} is a run of ${flowName}, but the flow file defines ${declared.flows.join(' and ') || 'no flow'}.`;
}
/** Metaflow clones every finished task, and looks up what follows it in the graph as it is now. */
function otherGraph({ steps, pathspec }, { declared, stepToRerun }) {
    if (!declared?.steps)
        return undefined;
    const byName = new Map(declared.steps.map((step) => [step.name, step]));
    if (stepToRerun !== undefined && !byName.has(stepToRerun))
        return `There is no step "${stepToRerun}" to rerun, only ${[...byName.keys()].join(', ')}.`;
    for (const step of steps.filter(({ finishedTasks }) => finishedTasks > 0)) {
        const now = byName.get(step.name);
        if (!now)
            return `The flow no longer has the step "${step.name}", which ${pathspec} had finished.`;
        if (now.type !== step.type || now.next.join() !== step.next.join())
            return `The step "${step.name}" now leads to different steps than when ${pathspec} finished it.`;
    }
    return undefined;
}
/** Why a flow cannot be resumed that lacks the default file of a Config, in a sentence. */
function absentConfigFile({ config, file }) {
    return `The Config "${config}" has the default file ${file}, which does not exist: Metaflow opens it on resume, although it uses the origin's values.`;
}
function remarks(manifest, now) {
    const changed = manifest.flowFileSha256 !== null && manifest.flowFileSha256 !== now.flowFileSha256;
    const differs = (was, is) => was !== null && is !== undefined && was !== is;
    return [
        ...(changed ? ['The flow file has changed since that run; finished tasks are reused unchanged.'] : []),
        ...(differs(manifest.metaflowVersion, now.metaflowVersion)
            ? [
                `It ran with Metaflow ${manifest.metaflowVersion ?? ''}; it continues with ${now.metaflowVersion ?? ''}.`,
            ]
            : []),
        ...(differs(manifest.pythonVersion, now.pythonVersion)
            ? [`It ran with Python ${manifest.pythonVersion ?? ''}; it continues with ${now.pythonVersion ?? ''}.`]
            : []),
    ];
}
/** A digest of what a run is asked for; the order of names does not count. */
function askedDigest(asked) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(asked)).digest('hex');
}
function canonical(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
//# sourceMappingURL=resumability.js.map
;// CONCATENATED MODULE: ./build/bundle/index.js








//# sourceMappingURL=index.js.map

/***/ })

};

//# sourceMappingURL=78.index.js.map