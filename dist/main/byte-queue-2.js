export const id = 9102;
export const ids = [9102];
export const modules = {

/***/ 24552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ SMALL),
  O: () => (/* binding */ archivedFiles)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/archive/byte-queue.js
/** Takes bytes that arrive in pieces of any size, and returns them in the requested sizes. Holds only one piece and the request. */
class ByteQueue {
    #pieces;
    #piece = Buffer.alloc(0);
    constructor(pieces) {
        this.#pieces = pieces[Symbol.asyncIterator]();
    }
    /** The next `size` bytes, all at once. Rejects if there are fewer. */
    async take(size) {
        if (this.#piece.length >= size)
            return this.#cut(size);
        const parts = [];
        for await (const part of this.pieces(size))
            parts.push(part);
        return Buffer.concat(parts);
    }
    /** The next `size` bytes, as they arrive. Rejects if there are fewer. */
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
    /** Reads on to the end, so that the checksums there are verified. Rejects if it is more than `most` bytes away. */
    async end(max) {
        for (let left = max - this.#piece.length; left >= 0;) {
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

// EXTERNAL MODULE: ./build/archive/tar-header.js
var tar_header = __webpack_require__(70342);
;// CONCATENATED MODULE: ./build/archive/archived-files.js




/** Files up to this size are read at once, larger ones in pieces. */
const SMALL = 64 * 1024;
/** Programs pad archives with zeros, usually to 10 KiB. */
const MAX_TRAILING_BYTES = 1024 * 1024;
/**
 * The files in a `.tar.gz`, in order. Never holds more than a few hundred kilobytes, whatever the archive claims.
 * @throws {Error} if there is anything but plain files, the archive is damaged, or it cannot be read
 */
async function* archivedFiles(compressed, signal) {
    // Whoever reads the unpacked bytes gets the error, too.
    const unpacked = (0,external_node_stream_.pipeline)(compressed, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), () => undefined);
    if (signal)
        (0,external_node_stream_.addAbortSignal)(signal, unpacked);
    try {
        const bytes = new ByteQueue(unpacked);
        for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
            const { size } = header;
            if (size <= SMALL) {
                yield { ...header, content: [await bytes.take(size)] };
            }
            else {
                const content = bytes.pieces(size);
                yield { ...header, content };
                await skip(content);
            }
            await bytes.take((0,tar_header/* padding */.Ms)(size));
        }
        await bytes.end(MAX_TRAILING_BYTES);
    }
    finally {
        unpacked.destroy();
    }
}
/** Skips the rest. */
async function skip(content) {
    for (let next = await content.next(); next.done !== true;)
        next = await content.next();
}
/** The header of the next file, with the path from the extended header before it, if there is one. */
async function nextHeader(bytes) {
    const header = (0,tar_header/* readTarHeader */.RO)(await bytes.take(tar_header/* BLOCK */.IE));
    if (!header?.isExtended)
        return header;
    if (header.size > tar_header/* MAX_EXTENDED_BYTES */.VB)
        throw new Error('it is damaged: a path is too long');
    const path = (0,tar_header/* extendedPath */.L4)(await bytes.take(header.size));
    await bytes.take((0,tar_header/* padding */.Ms)(header.size));
    const next = (0,tar_header/* readTarHeader */.RO)(await bytes.take(tar_header/* BLOCK */.IE));
    if (!next || next.isExtended)
        throw new Error('it is damaged: no file follows an extended header');
    return { ...next, path };
}
//# sourceMappingURL=archived-files.js.map

/***/ }),

/***/ 32274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ datastorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);


/** Finds the datastore that Metaflow would use for a flow that runs in `cwd`, with these top-level options by name. */
function datastorePlace(cwd, env, options = {}) {
    const kind = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .datastoreOf */ .B7)({ cwd, env }, options);
    if (kind !== 'local')
        return { kind };
    const root = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .datastoreRootOf */ .zm)(env, options);
    return {
        kind,
        root: root === undefined ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .localRoot */ .Wq)(cwd, (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .metaflowSettings */ .vl)({ cwd, env })) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, root),
    };
}
//# sourceMappingURL=datastore-place.js.map

/***/ }),

/***/ 82091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ absentConfigFile),
/* harmony export */   oA: () => (/* binding */ needsReading),
/* harmony export */   r_: () => (/* binding */ resumability),
/* harmony export */   s$: () => (/* binding */ versionRemarks),
/* harmony export */   ud: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26732);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77437);



/**
 * Whether the flow file has to be read to decide: it has changed, it has Configs, whose default files Metaflow opens on
 * resume, or the run has taken in files, which may have changed if a new run is requested.
 */
function needsReading(manifest, flowFileSha256, isNew = false) {
    return (manifest.flowFileSha256 !== flowFileSha256 ||
        manifest.configs.length > 0 ||
        (isNew && includedDigests(manifest).size > 0));
}
/** The SHA-1 of each file that the run's IncludeFiles have taken in. A remote datastore keeps these files itself, so there are none. */
function includedDigests({ flowName, runId, files }) {
    return new Set(files.flatMap(({ path }) => {
        const file = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledPath */ .A7)(path, { flowName, runId });
        return file?.kind === 'included' ? [file.sha1] : [];
    }));
}
/** Decides whether a bundle's run can be resumed, given the current state of the flow. */
function resumability(manifest, now) {
    const reason = ended(manifest) ??
        otherPlace(manifest, now) ??
        otherRequest(manifest, now) ??
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
function otherRequest({ requestSha256, pathspec }, now) {
    return now.requestSha256 === undefined || requestSha256 === now.requestSha256
        ? undefined
        : `${pathspec} ran with different parameters or Configs.`;
}
/** A resumed run uses the content that its origin has taken in. */
function otherContent(manifest, { requestSha256, declared }) {
    const known = includedDigests(manifest);
    if (requestSha256 === undefined || known.size === 0)
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
/** Metaflow clones every finished task, and looks up the steps that follow it in the current graph. */
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
/** Why a flow cannot be resumed if the default file of a Config is missing, as a sentence. */
function absentConfigFile({ config, file }) {
    return `The Config "${config}" has the default file ${file}, which does not exist: Metaflow opens it on resume, although it uses the origin's values.`;
}
function remarks({ flowFileSha256 }, now) {
    return flowFileSha256 !== null && flowFileSha256 !== now.flowFileSha256
        ? ['The flow file has changed since that run; finished tasks are reused unchanged.']
        : [];
}
/** Which versions differ from those that a bundle's run had, as sentences. */
function versionRemarks(manifest, now) {
    const remark = (what, was, is) => was === null || is === undefined || releaseOf(was) === releaseOf(is)
        ? []
        : [`It ran with ${what} ${String((0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(was))}; it continues with ${String((0,_shown_value_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(is))}.`];
    return [
        ...remark('Metaflow', manifest.metaflowVersion, now.metaflow),
        ...remark('Python', manifest.pythonVersion, now.python),
    ];
}
/** A version without what Metaflow adds to it for a run: the versions of extensions, and the commit of a checkout. */
function releaseOf(version) {
    return /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}
/** A digest of what is requested of a run; the order of names does not matter. */
function requestDigest(request) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(request)).digest('hex');
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

/***/ }),

/***/ 52386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ol: () => (/* binding */ declaredBy),
  bK: () => (/* binding */ flowFileDigest),
  pN: () => (/* binding */ requestDigestOf),
  kO: () => (/* binding */ resumeFromBundle),
  nz: () => (/* binding */ resumedPlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/archive/archived-files.js + 1 modules
var archived_files = __webpack_require__(24552);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/bundle/errors.js
var bundle_errors = __webpack_require__(91746);
// EXTERNAL MODULE: ./build/bundle/manifest.js
var manifest = __webpack_require__(36100);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/bundle/bundled-path.js
var bundled_path = __webpack_require__(77437);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/bundle/included-value.js
var included_value = __webpack_require__(21217);
// EXTERNAL MODULE: ./build/bundle/local-run.js
var local_run = __webpack_require__(34686);
// EXTERNAL MODULE: ./build/bundle/task-data.js
var task_data = __webpack_require__(77917);
;// CONCATENATED MODULE: ./build/bundle/restored-tasks.js










/** For all tasks of a bundle: fifty thousand tasks with twenty artifacts each. */
const MAX_ARTIFACTS = 1_000_000;
/**
 * Checks that the bundle contains every artifact that a task names, and nothing that no task names. Returns the tasks'
 * IncludeFile values.
 * @throws {BundleError} and the signal's reason
 */
async function refuseDangling(manifest, directory, signal) {
    const run = new local_run/* LocalRun */.t(directory, manifest);
    const unseen = new Set(manifest.files.map((file) => file.path));
    const known = new Set(unseen);
    const values = new Map();
    const see = (file) => {
        if (!known.has(file))
            throw new bundle_errors/* BundleError */.r(`The bundle is incomplete: ${file} is missing.`);
        unseen.delete(file);
    };
    let artifacts = 0;
    await forEachTask(manifest, directory, signal, (file, data) => {
        see(file);
        artifacts += Object.keys(data.objects).length;
        if (artifacts > MAX_ARTIFACTS)
            throw new bundle_errors/* BundleError */.r(`The bundle lists more than ${MAX_ARTIFACTS} artifacts.`);
        for (const [name, sha1] of Object.entries(data.objects)) {
            see((0,bundled_path/* blobPath */.nD)(manifest.flowName, sha1));
            if (!(0,included_value/* isIncluded */.R4)((0,own_value/* ownValue */.e)(data.info, name)) || values.has(sha1))
                continue;
            const value = (0,included_value/* includedValue */.eD)(run.blob(sha1), manifest.flowName);
            if (!value)
                continue;
            see((0,bundled_path/* includedPath */.yD)(manifest.flowName, value.sha1));
            values.set(sha1, value);
        }
    });
    const superfluous = [...unseen].find((file) => (0,bundled_path/* bundledPath */.A7)(file, manifest)?.kind !== 'task');
    if (superfluous !== undefined)
        throw new bundle_errors/* BundleError */.r(`The bundle contains ${superfluous}, which none of its tasks refers to.`);
    return values;
}
/**
 * Makes the values of IncludeFiles name the place where their files will be, because Metaflow stores absolute paths of
 * the machine that executed the run. `root` is the `.metaflow` folder that the files in `directory` will be moved to.
 */
async function relocateIncluded(manifest, values, { directory, root }, signal) {
    const renamed = new Map();
    for (const [old, value] of values) {
        const file = external_node_path_.join(root, (0,bundled_path/* includedPath */.yD)(manifest.flowName, value.sha1));
        if (file === value.file)
            continue;
        const { pickle, sha1 } = (0,included_value/* relocated */.qP)(value, file);
        const blob = external_node_path_.join(directory, (0,bundled_path/* blobPath */.nD)(manifest.flowName, sha1));
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(blob), { recursive: true });
        (0,external_node_fs_.writeFileSync)(blob, (0,external_node_zlib_.gzipSync)(pickle));
        renamed.set(old, { sha1, size: pickle.length });
    }
    if (renamed.size === 0)
        return;
    await forEachTask(manifest, directory, signal, (file, data) => {
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
        (0,external_node_fs_.rmSync)(external_node_path_.join(directory, (0,bundled_path/* blobPath */.nD)(manifest.flowName, old)));
}
async function forEachTask(manifest, directory, signal, visit) {
    for (const { path: file } of manifest.files) {
        const named = (0,bundled_path/* bundledPath */.A7)(file, manifest);
        if (named?.kind !== 'task' || named.part !== 'data.json')
            continue;
        visit(file, (0,task_data/* readTaskData */.a)(directory, file));
        // Lets signals be handled between tasks.
        await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
    }
}
//# sourceMappingURL=restored-tasks.js.map
;// CONCATENATED MODULE: ./build/bundle/restored-metadata.js






/**
 * Writes a restored run's metadata, in the form of Metaflow's local provider, to the directory with its other files.
 * Locations in it refer to the final place: `root`, the `.metaflow` folder that the files will be moved to.
 * @throws {BundleError} if that is more than a bundle of its size should have; or the signal's reason
 */
async function restoreMetadata(manifest, directory, root, limits) {
    const { metadata, flowName, runId } = manifest;
    if (!metadata)
        return;
    const flow = external_node_path_.join(directory, flowName);
    const self = { flow_id: flowName, user_name: metadata.userName, tags: [], system_tags: [] };
    const run = { ...self, run_number: runId };
    const { createdAt, systemTags } = metadata;
    const files = new MetadataFiles(limits);
    await files.writeSelf(external_node_path_.join(flow, '_meta'), { flow_id: flowName, ts_epoch: createdAt });
    await files.writeSelf(external_node_path_.join(flow, runId, '_meta'), {
        ...{ ...run, tags: manifest.tags, system_tags: systemTags, ts_epoch: createdAt },
    });
    for (const { stepName, tasks } of bundledSteps(manifest, metadata)) {
        const step = { ...run, step_name: stepName };
        const first = tasks.reduce((least, task) => Math.min(least, task.metadata.createdAt), Infinity);
        await files.writeSelf(external_node_path_.join(flow, runId, stepName, '_meta'), { ...step, ts_epoch: first });
        for (const task of tasks) {
            const { objects, info } = (0,task_data/* readTaskData */.a)(directory, task.dataFile);
            await restoreTask(files, external_node_path_.join(flow, runId, stepName, task.taskId, '_meta'), {
                ...{ self: { ...step, task_id: task.taskId }, root, objects, info },
                ...{ attempt: task.attempt, metadata: task.metadata },
            });
        }
    }
}
async function restoreTask(files, directory, { self, attempt, metadata: { createdAt, fields }, objects, info, root }) {
    await files.writeSelf(directory, { ...self, ts_epoch: createdAt });
    const tags = [`attempt_id:${attempt}`];
    for (const [name, [recorded, type, at]] of Object.entries(fields)) {
        const value = name === 'ds-root' ? root : recorded;
        await files.write(directory, `sysmeta_${name}_${at}`, {
            ...{ ...self, field_name: name, type, value, tags, ts_epoch: at },
        });
    }
    const doneAt = fields['attempt-done']?.[2] ?? createdAt;
    for (const [name, sha] of Object.entries(objects).filter(([artifact]) => ARTIFACT_NAME.test(artifact))) {
        await files.write(directory, `${attempt}_artifact_${name}`, {
            ...{ ...self, attempt_id: attempt, name, type: 'metaflow.artifact', sha, ts_epoch: doneAt },
            ...{ content_type: (0,own_value/* ownValue */.e)(info, name)?.encoding, ds_type: 'local', location: `:root:${root}` },
        });
    }
}
/** A Python name; it becomes part of a file's name. */
const ARTIFACT_NAME = /^[\p{ID_Start}_]\p{ID_Continue}{0,99}$/u;
/** The bundle's tasks that have metadata, by step. */
function bundledSteps(manifest, { tasks }) {
    const steps = new Map();
    for (const { path: dataFile } of manifest.files) {
        const named = (0,bundled_path/* bundledPath */.A7)(dataFile, manifest);
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
/** Writes small files whose number and size a bundle chooses: they count like its own files, and a signal stops them. */
class MetadataFiles {
    #limits;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Writes the first file of a directory. */
    async writeSelf(directory, content) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        await this.write(directory, '_self', content);
    }
    async write(directory, name, content) {
        const { budget, signal } = this.#limits;
        const text = JSON.stringify(content);
        budget.spend(text.length);
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, `${name}.json`), text);
        await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
    }
}
//# sourceMappingURL=restored-metadata.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/client/local/gzip.js
var gzip = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/bundle/archive/write-verified.js








/**
 * Writes a file and verifies its size, its SHA-256 and, if the file is named after it, the SHA-1 of its uncompressed
 * content. Memory and work are bounded, whatever the file claims.
 * @throws {BundleError}, or the signal's reason
 */
async function writeVerified(target, file, content, { sha1, budget, signal }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const compressed = file.size <= archived_files/* SMALL */.o
        ? await writeSmall(target, file, content, { hash, sha1, budget })
        : await writeLarge(target, file, content, { hash, sha1, budget, signal });
    if (hash.digest('hex') !== file.sha256)
        throw changed(file);
    // Without this file, Metaflow would expect content that it wrote uncompressed to be compressed.
    if (sha1 !== undefined && !compressed)
        (0,external_node_fs_.writeFileSync)(`${target}_meta`, JSON.stringify({ cas_raw: true, cas_version: 1 }));
}
async function writeSmall(target, file, content, { hash, sha1, budget }) {
    const chunks = [];
    for await (const chunk of counted(content, file))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    hash.update(bytes);
    const compressed = (0,gzip/* isGzip */.bf)(bytes);
    // 64 KiB of gzip data expand to 66 MB at most.
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
    const compressed = (0,gzip/* isGzip */.bf)(start ?? new Uint8Array());
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
        throw error instanceof bundle_errors/* BundleError */.r ? error : changed(file, error);
    }
    return hash.digest('hex');
}
function unpacked(bytes, file) {
    try {
        return (0,gzip/* gunzip */.kd)(bytes);
    }
    catch (error) {
        throw changed(file, error);
    }
}
function digest(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
}
function changed({ path }, cause) {
    return new bundle_errors/* BundleError */.r(`The bundle is damaged: ${path} does not match its checksum.`, {
        cause,
    });
}
//# sourceMappingURL=write-verified.js.map
;// CONCATENATED MODULE: ./build/bundle/restore.js










/** Restores the files that follow a bundle's manifest, see `restoreBundle`. */
async function restoreFiles(manifest, files, root, limits) {
    refuseIncomplete(manifest);
    const rootExisted = (0,external_node_fs_.existsSync)(root);
    let fresh;
    try {
        (0,regular_file/* makeDirectory */.Oh)(root);
        removeLeftovers(root);
        fresh = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(root, LEFTOVER));
        refuseTooLarge(manifest, root, limits.budget);
        await writeFiles(manifest, files, fresh, limits);
        const { signal } = limits;
        const values = await refuseDangling(manifest, fresh, signal);
        await relocateIncluded(manifest, values, { directory: fresh, root }, signal);
        await restoreMetadata(manifest, fresh, root, limits);
        moveIntoUse(manifest, fresh, root);
    }
    catch (error) {
        if (error instanceof bundle_errors/* BundleError */.r || limits.signal?.aborted === true)
            throw error;
        throw new bundle_errors/* BundleError */.r(`The bundle could not be restored to ${root}: ${(0,errors/* reasonOf */.A3)(error)}`, {
            cause: error,
        });
    }
    finally {
        if (fresh !== undefined)
            (0,regular_file/* removeOwn */.LO)(fresh);
        if (!rootExisted)
            removeIfEmpty(root);
    }
}
const LEFTOVER = '.restoring-';
const LEFTOVER_AGE_MS = 6 * 60 * 60 * 1000;
/** Removes what a process left that was killed while it restored a bundle. A younger one may still be working. */
function removeLeftovers(root) {
    for (const name of (0,external_node_fs_.readdirSync)(root).filter((candidate) => candidate.startsWith(LEFTOVER))) {
        const directory = external_node_path_.join(root, name);
        const found = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
        // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
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
            throw new bundle_errors/* BundleError */.r(`The bundle contains ${JSON.stringify(name)} of ${size} bytes, which its manifest does not list.`);
        }
        expected.delete(name);
        const target = external_node_path_.join(fresh, name);
        const directory = external_node_path_.dirname(target);
        if (!made.has(directory))
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        made.add(directory);
        limits.budget.spend(size);
        await writeVerified(target, file, content, { ...limits, sha1: sha1Of(file, manifest) });
        // Lets signals be handled between files, however many there are.
        await (0,promises_.setImmediate)();
        limits.signal?.throwIfAborted();
    }
    const [missing] = expected.keys();
    if (missing !== undefined) {
        throw new bundle_errors/* BundleError */.r(`The bundle is incomplete: ${expected.size} of its files are missing, e.g. ${missing}.`);
    }
}
function sha1Of(file, manifest) {
    const named = (0,bundled_path/* bundledPath */.A7)(file.path, manifest);
    return named?.kind === 'task' ? undefined : named?.sha1;
}
/** Each task must have all files of one attempt, and there must be a `_parameters` task. */
function refuseIncomplete(manifest) {
    const tasks = new Map();
    for (const file of manifest.files) {
        const named = (0,bundled_path/* bundledPath */.A7)(file.path, manifest);
        if (named?.kind !== 'task')
            continue;
        const parts = tasks.get(named.task) ?? new Set();
        tasks.set(named.task, parts.add(`${named.attempt}.${named.part}`));
    }
    for (const [task, parts] of tasks) {
        const attempt = /^\d+/.exec([...parts][0] ?? '')?.[0] ?? '';
        if (parts.size !== bundled_path/* TASK_PARTS */.zJ.length || bundled_path/* TASK_PARTS */.zJ.some((part) => !parts.has(`${attempt}.${part}`)))
            throw new bundle_errors/* BundleError */.r(`The bundle does not contain exactly one attempt of the task ${task}.`);
    }
    if (![...tasks.keys()].some((task) => task.startsWith('_parameters/')))
        throw new bundle_errors/* BundleError */.r('The bundle has no parameters, so there is nothing in it to resume.');
}
function refuseTooLarge(manifest, root, budget) {
    const needed = manifest.files.reduce((sum, { size }) => sum + size, 0);
    budget.allow(needed);
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(root);
    if (needed > bavail * bsize) {
        throw new bundle_errors/* BundleError */.r(`The bundle's files need ${needed} bytes, but ${root} has room for ${bavail * bsize}.`);
    }
}
/** Moves the run last, and in one step: whatever interrupts this, no run is ever there without its artifacts. */
function moveIntoUse({ flowName, runId }, fresh, root) {
    moveMissing(external_node_path_.join(fresh, 'data'), external_node_path_.join(root, 'data'));
    moveMissing(external_node_path_.join(fresh, flowName, 'data'), external_node_path_.join(root, flowName, 'data'));
    moveMissing(external_node_path_.join(fresh, flowName, '_meta'), external_node_path_.join(root, flowName, '_meta'));
    const run = external_node_path_.join(root, flowName, runId);
    if (!(0,external_node_fs_.existsSync)(run))
        (0,external_node_fs_.renameSync)(external_node_path_.join(fresh, flowName, runId), run);
}
/** Moves whatever does not exist yet, in whole directories if possible. Files are named after digests, so whatever exists is the same. */
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
            // Another run has just created the directory.
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
;// CONCATENATED MODULE: ./build/bundle/archive/unpacking-budget.js

/** How many bytes a small bundle may unpack to, and how many times its size a large one may. */
const MIN_BYTES = 4 * 1024 ** 3;
const TIMES = 20;
/** How much may be unpacked from a bundle: a few bytes can expand to more than a machine can hold, or has time for. */
class UnpackingBudget {
    #maxBytes;
    #left;
    /** @param size the archive's size in bytes */
    constructor(size) {
        this.#maxBytes = MIN_BYTES + TIMES * size;
        this.#left = this.#maxBytes;
    }
    /** Call this before the work. @throws {BundleError} if these bytes are too many */
    allow(bytes) {
        if (bytes > this.#left)
            this.spend(bytes);
    }
    /** @throws {BundleError} if the bundle has become too large */
    spend(bytes) {
        this.#left -= bytes;
        if (this.#left < 0)
            throw new bundle_errors/* BundleError */.r(`The bundle unpacks to more than ${this.#maxBytes} bytes, which is more than one of its size should.`);
    }
}
//# sourceMappingURL=unpacking-budget.js.map
;// CONCATENATED MODULE: ./build/bundle/archive/read-bundle.js








/** Reads only a bundle's manifest. @throws {BundleError} */
async function readManifest(file) {
    const files = bundledFiles(file);
    try {
        return await firstFile(files);
    }
    finally {
        await files.return();
    }
}
/**
 * Restores a bundle to a local datastore, so that its run can be resumed there. Writes the files to a fresh directory,
 * and moves them into use only after all of them have matched the manifest and Metaflow's own names: a truncated,
 * changed or hostile bundle changes nothing. Keeps whatever the datastore already has.
 * @param root the `.metaflow` folder; created if it does not exist
 * @throws {BundleError}, or the signal's reason if it is aborted
 */
async function restoreBundle(file, root, signal) {
    const files = bundledFiles(file);
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
    if (first.done === true || first.value.path !== manifest/* MANIFEST_NAME */.ir || first.value.size > manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw new bundle_errors/* BundleError */.r(`Not a resume bundle: the first file is not ${manifest/* MANIFEST_NAME */.ir}.`);
    const chunks = [];
    for await (const chunk of first.value.content)
        chunks.push(chunk);
    return (0,manifest/* parseManifest */.Ng)(Buffer.concat(chunks).toString('utf8'));
}
/** The files in a bundle, in order. */
async function* bundledFiles(file) {
    const compressed = (0,external_node_fs_.createReadStream)(file, { fd: openedBundle(file) });
    try {
        for await (const archived of (0,archived_files/* archivedFiles */.O)(compressed)) {
            const { content } = archived;
            yield Array.isArray(content) ? archived : { ...archived, content: withReadErrors(content) };
        }
    }
    catch (error) {
        throw unreadable(error);
    }
    finally {
        compressed.destroy();
    }
}
/** A pipe might never end, and cannot be read twice, as a bundle is. @throws {BundleError} */
function openedBundle(file) {
    try {
        return (0,regular_file/* openRegularFile */.ZU)(file);
    }
    catch (error) {
        throw unreadable(error);
    }
}
/** The same pieces; an error tells the reader that it is the bundle that cannot be read. */
async function* withReadErrors(pieces) {
    try {
        yield* pieces;
    }
    catch (error) {
        throw unreadable(error);
    }
}
/** What zlib says of a file that gzip did not make. */
const NOT_PACKED = 'incorrect header check';
function unreadable(error) {
    if (error instanceof bundle_errors/* BundleError */.r)
        return error;
    const reason = (0,errors/* reasonOf */.A3)(error);
    const text = reason === NOT_PACKED ? 'it is not a .tar.gz archive' : reason;
    return new bundle_errors/* BundleError */.r(`The bundle cannot be read: ${text}`, { cause: error });
}
//# sourceMappingURL=read-bundle.js.map
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(32274);
// EXTERNAL MODULE: ./build/bundle/resumability.js
var resumability = __webpack_require__(82091);
// EXTERNAL MODULE: ./build/bundle/bundled-files.js
var bundled_files = __webpack_require__(62491);
// EXTERNAL MODULE: ./build/runner/command/shell-texts.js
var shell_texts = __webpack_require__(69282);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/runner.js + 5 modules
var runner_runner = __webpack_require__(7155);
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(49507);
// EXTERNAL MODULE: ./build/execution/current-versions.js
var current_versions = __webpack_require__(40248);
// EXTERNAL MODULE: ./build/execution/plan/plain-tag.js
var plain_tag = __webpack_require__(22816);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/resume/resume-from-bundle.js









/**
 * Makes a plan to resume a bundle's run, and restores the bundle for it; or says, in a sentence, why that run cannot be resumed. If the
 * plan is for a new run, the bundle is used only if its run had the plan's parameters and Configs.
 * @param cancel ends it, which then rejects with the signal's reason, or a StartInterruptedError
 * @throws {BundleError} if the bundle is damaged
 */
async function resumeFromBundle(plan, file, cancel) {
    const manifest = await readManifest(file);
    const place = (0,datastore_place/* datastorePlace */.d)(plan.cwd, plan.env, plan.options);
    const flowFileSha256 = flowFileDigest(plan);
    const isNew = plan.command.name === 'run';
    const rerun = (0,run_plan/* stepToRerun */.Wi)(plan.command);
    const found = (0,resumability/* resumability */.r_)(manifest, {
        flowFileSha256,
        datastore: place.kind,
        requestSha256: isNew ? requestDigestOf(plan) : undefined,
        stepToRerun: rerun,
        declared: (0,resumability/* needsReading */.oA)(manifest, flowFileSha256, isNew) ? await declaredBy(plan, cancel) : undefined,
    });
    if (!found.resume)
        return { reason: found.reason };
    const [versions] = await Promise.all([
        (0,current_versions/* currentVersions */.l)(plan, cancel),
        place.root === undefined ? undefined : restoreBundle(file, place.root, cancel),
    ]);
    const { runId, tags, steps } = manifest;
    // A bundle that was made without the tasks' metadata has no times.
    const timed = steps.filter((step) => step.seconds > 0);
    const seconds = new Map(timed.map((step) => [step.name, step.seconds]));
    const from = { kind: 'run', runId, seconds };
    const command = { name: 'resume', from, stepToRerun: rerun, ...(isNew ? { orRun: plan } : {}) };
    const resumed = resumedPlan(plan, command, tags);
    return { plan: resumed, manifest, remarks: [...found.remarks, ...(0,resumability/* versionRemarks */.s$)(manifest, versions)] };
}
/** The plan that resumes a run, from which it takes its parameters and Configs. @param tags of the origin, which it inherits */
function resumedPlan(plan, command, tags = []) {
    const isProvenance = (tag) => Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
    // A flow can add any tag to its run.
    const inherited = tags.filter((tag) => !isProvenance(tag)).map((tag) => (0,plain_tag/* plainTag */.P)(tag, shell_texts/* IN_QUOTES */.S3));
    // Metaflow's resume has no such option.
    const { namespace, ...runOptions } = plan.runOptions;
    return {
        ...plan,
        command,
        tags: [...new Set([...plan.tags, ...inherited])],
        config: {},
        configValues: {},
        runOptions,
    };
}
/** A digest of the requested parameters and Configs, wherever they are given. */
function requestDigestOf({ command, config, configValues, cwd, env }) {
    const variables = Object.entries(env).filter(([name, value]) => value !== undefined && /^METAFLOW_(RUN_|FLOW_CONFIG)/.test(name) && name !== 'METAFLOW_RUN_DECOSPECS');
    return (0,resumability/* requestDigest */.ud)({
        parameters: command.name === 'run' ? command.parameters : {},
        configs: Object.fromEntries(Object.entries(config).map(([name, file]) => [name, contentOf(external_node_path_.resolve(cwd, file))])),
        configValues,
        variables: Object.fromEntries(variables),
    });
}
/** @throws {UsageError} */
function flowFileDigest({ cwd, flowFile }) {
    try {
        return (0,bundled_files/* sha256OfFile */.Vq)(external_node_path_.resolve(cwd, flowFile));
    }
    catch (error) {
        throw new runner_errors/* UsageError */.eb(`${flowFile} cannot be read: ${(0,errors/* reasonOf */.A3)(error)}`, { cause: error });
    }
}
/** What the flow file declares, as far as resuming depends on it. @throws {UsageError} */
async function declaredBy(plan, abortSignal) {
    const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
    const { flows, steps, configs = [], parameters = [] } = await runner.introspect({ abortSignal });
    const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) => defaultIsFile && typeof file === 'string' && !(0,external_node_fs_.existsSync)(external_node_path_.resolve(plan.cwd, file))
        ? [{ config: name, file }]
        : []);
    const includedFiles = parameters.flatMap((parameter) => includedNow(plan, parameter));
    return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles, includedFiles };
}
/** What an IncludeFile would contain now, wherever its file is named. Metaflow takes the bytes unchanged. */
function includedNow({ command, cwd, env }, { name, type, default: usual }) {
    if (type !== 'file')
        return [];
    const given = command.name === 'run' ? (0,own_value/* ownValue */.e)(command.parameters, name) : undefined;
    const file = given ?? env[(0,parameter_check/* variableOf */.Qn)(name)] ?? usual;
    if (typeof file !== 'string')
        return [];
    try {
        return [{ parameter: name, file, sha1: (0,bundled_files/* digestOfFile */.Mk)(external_node_path_.resolve(cwd, file), 'sha1') }];
    }
    catch {
        return [];
    }
}
/** For a larger file, in bytes, its digest is used. */
const MAX_CONFIG_BYTES = 16 * 1024 * 1024;
/** An unreadable file counts as absent; Metaflow reports the problem. */
function contentOf(file) {
    try {
        const isLarge = (0,external_node_fs_.statSync)(file).size > MAX_CONFIG_BYTES;
        return isLarge ? (0,bundled_files/* sha256OfFile */.Vq)(file) : (0,regular_file/* readRegularFile */.XF)(file, MAX_CONFIG_BYTES).toString('latin1');
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=resume-from-bundle.js.map

/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/* harmony import */ var _outcome_task_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77409);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48256);



/** What a resumed run reused, by step; `undefined` if the run was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.seconds ?? (await originSeconds(run, clones, new Set()));
    return [...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(clones, ({ stepName }) => stepName)].map(([name, { length }]) => ({
        name,
        tasks: length,
        seconds: seconds.get(name),
    }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** How long a run's finished tasks took, by step; for reused tasks, the time of their origin, if known. */
function finishedSeconds(tasks, origin) {
    const sums = new Map(origin);
    for (const task of tasks) {
        const duration = task.attempts.at(-1)?.ok === true ? (0,_outcome_task_status_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDuration */ .UL)(task) : undefined;
        if (duration !== undefined)
            sums.set(task.stepName, (sums.get(task.stepName) ?? 0) + duration / 1000);
    }
    return sums;
}
/** How long the cloned steps took when they were executed. All clones in a run come from the same origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return new Map();
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const clonedSteps = new Set(clones.map(({ stepName }) => stepName));
        return new Map([...sums].filter(([name]) => clonedSteps.has(name)));
    }
    catch {
        // An origin that was brought here has no history.
        return new Map();
    }
}
//# sourceMappingURL=reused-steps.js.map

/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   UL: () => (/* binding */ taskDuration),
/* harmony export */   V2: () => (/* binding */ wasRetried),
/* harmony export */   al: () => (/* binding */ taskStatus),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);

/** What became of a task, worst first. */
const TASK_STATUSES = [
    /** It raised an exception, or lost its process. */
    'failed',
    /** There is no record of how it ended. */
    'lost',
    /** Metaflow ended it, because another task had failed or the run was being stopped. */
    'interrupted',
    'running',
    /** `@catch` handled its exception. */
    'caught',
    'successful',
    /** It was cloned from the run that this one resumes. */
    'reused',
];
function taskStatus(task, { status }) {
    if (task.originPathspec !== undefined)
        return 'reused';
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(task, status))
        return 'failed';
    const last = task.attempts.at(-1);
    if (last?.ok === true)
        return task.caught ? 'caught' : 'successful';
    if (last?.interrupted || status === 'timeout' || status === 'cancelled')
        return 'interrupted';
    return status === 'running' ? 'running' : 'lost';
}
/** How long a task's processes took, in milliseconds: from its creation to the end of its last attempt. */
function taskDuration({ createdAt, attempts, originPathspec }) {
    const end = attempts.at(-1)?.finishedAt;
    if (!end || originPathspec !== undefined)
        return undefined;
    return Math.max(0, end.getTime() - createdAt.getTime());
}
/** Whether a task of this run, not of an origin, needed more than one attempt to succeed; a caught task did not succeed. */
function wasRetried({ attempts, originPathspec, caught }) {
    return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true && !caught;
}
/** A task's name for people, e.g. `3 (regions=south)`. */
function taskName({ taskId, foreachStack }) {
    return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}
//# sourceMappingURL=task-status.js.map

/***/ })

};

//# sourceMappingURL=9102.index.js.map