export const id = 9948;
export const ids = [9948];
export const modules = {

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ SMALL),
  O: () => (/* binding */ archivedFiles)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
var tar_header = __webpack_require__(342);
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

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   L4: () => (/* binding */ extendedPath),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   VB: () => (/* binding */ MAX_EXTENDED_BYTES),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/** Everything in a tar file comes in blocks of this size. */
const BLOCK = 512;
/** The largest size that fits into eleven octal digits: 8 GiB. */
const MAX_FILE_BYTES = 0o77777777777;
/** POSIX's extended header: a file whose content describes the next file; here, its path. */
const EXTENDED = 'x';
/** No path is longer than file systems allow. */
const MAX_EXTENDED_BYTES = 8 * BLOCK;
/**
 * The header of a plain file in a tar archive, in POSIX's ustar format, after an extended header if the path is too
 * long for that. It contains no time, owner or mode, so the same run always gives the same bytes.
 * @throws {Error} if the format has no room for the size
 */
function tarHeader(path, size) {
    if (size > MAX_FILE_BYTES)
        throw new Error(`${path} is too large for an archive: ${size} bytes, at most ${MAX_FILE_BYTES}`);
    const split = splitName(path);
    if (split)
        return ustarHeader(split, size, '0');
    const text = Buffer.from(pathRecord(path));
    return Buffer.concat([
        ustarHeader(['', 'path'], text.length, EXTENDED),
        ...[text, Buffer.alloc(padding(text.length))],
        // Programs that do not know extended headers use this name.
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
/** How many zero bytes follow a file's content. */
function padding(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** Parses a header; `undefined` for the block of zeros that ends an archive. @throws {Error} for anything but a plain file */
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
            throw new Error('it is damaged: a number is wrong');
        return parseInt(digits, 8);
    };
    if (text(257, 263) !== 'ustar')
        throw new Error('it is not a tar archive in ustar format');
    if (octal(148, 156) !== checksum(header))
        throw new Error('it is damaged: a checksum is wrong');
    const [prefix, name, type] = [text(345, 500), text(0, 100), text(156, 157)];
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if ((type !== '0' && type !== EXTENDED) || text(157, 257) !== '')
        throw new Error(`it contains ${JSON.stringify(path)}, which is not a plain file`);
    const [mode, size, mtime] = [octal(100, 108), octal(124, 136), octal(136, 148)];
    return { path, size, mode, mtime, isExtended: type === EXTENDED };
}
/** The path in an extended header's content. @throws {Error} for any other content */
function extendedPath(content) {
    const path = /^\d+ path=([^\n\0]+)\n$/.exec(content.toString('utf8'))?.[1];
    if (path === undefined || pathRecord(path) !== content.toString('utf8'))
        throw new Error("it contains an extended header that is not a plain file's path");
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
/** The sum of all bytes, with those of the checksum itself counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < 148 || at >= 156)
            sum += header[at] ?? 0;
    return sum;
}
/** There is room for a name of 100 bytes, and 155 bytes for the directories before it; `undefined` if that is not enough. */
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

/***/ }),

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest),
  b: () => (/* binding */ restoreBundle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/archive/archived-files.js + 1 modules
var archived_files = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/bundle/errors.js
var bundle_errors = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/bundle/manifest.js
var manifest = __webpack_require__(6100);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/bundle/bundled-path.js
var bundled_path = __webpack_require__(7437);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/bundle/included-value.js
var included_value = __webpack_require__(1217);
// EXTERNAL MODULE: ./build/bundle/local-run.js
var local_run = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/bundle/task-data.js
var task_data = __webpack_require__(7917);
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
 * @throws the signal's reason
 */
async function restoreMetadata(manifest, directory, root, signal) {
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
            const { objects, info } = (0,task_data/* readTaskData */.a)(directory, task.dataFile);
            restoreTask(external_node_path_.join(flow, runId, stepName, task.taskId, '_meta'), {
                ...{ self: { ...step, task_id: task.taskId }, root, objects, info },
                ...{ attempt: task.attempt, metadata: task.metadata },
            });
            await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
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
/** Writes the first file of a directory. */
function writeSelf(directory, content) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    write(directory, '_self', content);
}
function write(directory, name, content) {
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, `${name}.json`), JSON.stringify(content));
}
//# sourceMappingURL=restored-metadata.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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
        (0,external_node_fs_.mkdirSync)(root, { recursive: true });
        removeLeftovers(root);
        fresh = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(root, LEFTOVER));
        refuseTooLarge(manifest, root, limits.budget);
        await writeFiles(manifest, files, fresh, limits);
        const { signal } = limits;
        const values = await refuseDangling(manifest, fresh, signal);
        await relocateIncluded(manifest, values, { directory: fresh, root }, signal);
        await restoreMetadata(manifest, fresh, root, signal);
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

/***/ }),

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(342);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6695);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1746);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2491);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6100);










/** The name of a bundle's file within a workflow artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/**
 * Writes a bundle as a `.tar.gz`, with the manifest first. The same run always gives the same bytes.
 * @param place the path of a file of our own, which is written completely or not at all, and replaces whatever was
 * there; the descriptor of a pipe or a device, which is closed afterwards; or a stream, which is not
 * @throws {BundleError}
 * @throws the signal's reason
 */
async function writeBundle(bundle, place, signal) {
    const part = typeof place === 'string' ? (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFor */ .vM)(place) : undefined;
    try {
        const into = part === undefined ? writableTo(place) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part, { flags: 'wx' });
        // Level 1: the artifacts are already compressed, and the rest is small.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(gathered(archive(bundle)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)({ level: 1 }), into, {
            end: typeof place !== 'object',
            ...(signal && { signal }),
        });
        if (typeof place === 'string')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part ?? '', place);
    }
    catch (error) {
        if (part !== undefined)
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(part);
        signal?.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r)
            throw error;
        const to = typeof place === 'string' ? ` to ${place}` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`The bundle could not be written${to}: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}`, {
            cause: error,
        });
    }
}
/** Writes to a pipe only as its reader reads, so that a stalled reader does not block us. */
function writableTo(place) {
    if (typeof place === 'object')
        return place;
    const descriptor = Number(place);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFIFO()
        ? new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd: descriptor, readable: false, writable: true })
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)('', { fd: descriptor });
}
async function* archive({ manifest, sources }) {
    const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .tarHeader */ .pI)(_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir, text.length);
    yield text;
    yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .padding */ .Ms)(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .tarHeader */ .pI)(path, size);
        if (bytes)
            yield bytes;
        else if (size <= _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__/* .SMALL */ .o5)
            yield sized((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__/* .SMALL */ .o5), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .padding */ .Ms)(size));
    }
    yield Buffer.alloc(2 * _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .BLOCK */ .IE);
}
async function* pieces(file, size) {
    let read = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: size, highWaterMark: PIECE })) {
        read += chunk.length;
        yield chunk;
    }
    if (read !== size)
        throw changed(file);
}
function sized(bytes, size, file) {
    if (bytes.length !== size)
        throw changed(file);
    return bytes;
}
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`${file} changed while the bundle was made.`);
}
/** Large enough that the overhead per piece does not matter. */
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

/***/ }),

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6695);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1746);
/* harmony import */ var _included_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1217);








/** The files that a resume needs, by their paths in the bundle. @throws {BundleError} if an included file is missing */
function filesOf(run, request, tasks) {
    const files = new Map();
    const add = (relative) => files.set(relative, run.ownFile(relative));
    for (const { stepName, taskId, attempt, data } of tasks) {
        for (const part of _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_PARTS */ .zJ)
            add((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .taskPath */ .vI)(request, stepName, taskId, attempt, part));
        for (const [name, sha1] of Object.entries(data.objects)) {
            const blob = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(request.flowName, sha1);
            if (files.has(blob))
                continue;
            add(blob);
            if ((0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncluded */ .R4)((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.info, name)))
                addIncluded(run, request, name, sha1, files);
        }
    }
    return files;
}
/** An IncludeFile's value names a file outside of the run, which the bundle must contain too. */
function addIncluded(run, { flowName }, name, sha1, files) {
    const value = (0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .includedValue */ .eD)(run.blob(sha1), flowName);
    if (!value)
        return;
    try {
        files.set((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .includedPath */ .yD)(flowName, value.sha1), (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFile */ .P)(value.file, [flowName, value.sha1]));
    }
    catch (error) {
        const reason = error.message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`The file of the IncludeFile "${name}" cannot be included: ${reason}.`, {
            cause: error,
        });
    }
}
/** Files larger than this are read in pieces. */
const SMALL = 1024 * 1024;
/** Files are kept in memory, so that they are read only once, up to this many bytes altogether. */
const MAX_BYTES_IN_MEMORY = 64 * 1024 * 1024;
/** In bytes, for all files: a sparse file can have any size at no cost, and reading a terabyte takes an hour. */
const MAX_BYTES = 64 * 1024 ** 3;
/** The digests and sizes of files, which are given by their paths in the bundle. @throws {BundleError} */
async function describeFiles(paths, signal) {
    const files = [];
    const sources = new Map();
    let room = MAX_BYTES_IN_MEMORY;
    let total = 0;
    for (const [name, file] of paths) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        signal?.throwIfAborted();
        try {
            const { size } = requireRegularFile(file);
            total += size;
            if (total > MAX_BYTES)
                throw tooLarge(file, size);
            const bytes = size <= Math.min(SMALL, room) ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .XF)(file) : undefined;
            const sha256 = bytes
                ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')
                : await sha256OfStream(file, size, signal);
            files.push({ path: name, size, sha256 });
            sources.set(name, bytes ? { file, bytes } : { file });
            room -= bytes?.length ?? 0;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r)
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`${file} is needed to resume, but cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(error)}`, {
                cause: error,
            });
        }
    }
    return { files, sources };
}
/** A flow may have put a pipe in the file's place, which might never end. */
function requireRegularFile(file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    return found;
}
function tooLarge(file, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`A resume bundle can have at most ${MAX_BYTES / 1024 ** 3} GiB of files; the run exceeds that with ${file} (${size} bytes).`);
}
/** Reads no more than the size that the file had when it was checked. */
async function sha256OfStream(file, size, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const options = { end: Math.max(0, size - 1), ...(signal && { signal }) };
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, options))
        hash.update(chunk);
    return hash.digest('hex');
}
/** The digest by which we recognize the flow file that ran. */
function sha256OfFile(file) {
    return digestOfFile(file, 'sha256');
}
/**
 * In hexadecimal digits. Metaflow identifies an IncludeFile's content by `sha1`.
 * @param maxBytes as for `piecesOfFile`
 * @throws {Error} from the system, or if the file is larger
 */
function digestOfFile(file, algorithm, maxBytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const piece of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .piecesOfFile */ .Dh)(file, maxBytes))
        hash.update(piece);
    return hash.digest('hex');
}
//# sourceMappingURL=bundled-files.js.map

/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ bundledPath),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   vI: () => (/* binding */ taskPath),
/* harmony export */   yD: () => (/* binding */ includedPath),
/* harmony export */   zJ: () => (/* binding */ TASK_PARTS)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);

/** The files of a task attempt that Metaflow reads on resume. */
const TASK_PARTS = ['attempt.json', 'data.json', 'DONE.lock'];
const TASK = /^([^/]+)\/([^/]+)\/(\d{1,3})\.(attempt\.json|data\.json|DONE\.lock)$/;
const SHA1 = /^[0-9a-f]{40}$/;
/** Parses a path from a run's bundle; `undefined` for any other path, which a bundle must not contain. */
function bundledPath(path, { flowName, runId }) {
    const ofRun = afterPrefix(path, `${flowName}/${runId}/`);
    const [, stepName, taskId, attempt, part] = TASK.exec(ofRun ?? '') ?? [];
    if ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(stepName) && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(taskId)) {
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
/** Where the datastore stores bytes whose uncompressed form has this SHA-1. */
function blobPath(flowName, sha1) {
    return `${flowName}/data/${sha1.slice(0, 2)}/${sha1}`;
}
/** Where the datastore stores the content of an IncludeFile. */
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

/***/ }),

/***/ 2274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ datastorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(855);


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

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/** A bundle that cannot be made, or cannot be trusted. Nothing was changed. */
class BundleError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'BundleError';
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   eD: () => (/* binding */ includedValue),
/* harmony export */   qP: () => (/* binding */ relocated)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4080);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1746);



const TYPE = 'metaflow.includefile.IncludedFile';
/** Whether an artifact is the value of an IncludeFile, according to its task. */
function isIncluded(info) {
    return info?.type === `<class '${TYPE}'>`;
}
/**
 * Reads such a value; `undefined` if the copy is not a local file, as with a remote datastore.
 * @throws {BundleError} if the value names a file that is not one of Metaflow's copies
 */
function includedValue(pickle, flowName) {
    const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(pickle);
    if (!(value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IncludedFile */ .rY))
        return undefined;
    const { descriptor } = value;
    const place = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfFile */ .T2)(value, flowName);
    if (!place)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`An IncludeFile names ${String(descriptor['url'])}, which is not a copy that Metaflow made.`);
    return place.scheme === 'local' ? { file: place.path, sha1: place.sha1, descriptor } : undefined;
}
/** The pickle of such a value that names a copy in another place, and the pickle's SHA-1, which is its name. */
function relocated({ descriptor }, file) {
    const pickle = Buffer.concat([
        Buffer.from('\x80\x02cmetaflow.includefile\nIncludedFile\n)\x81', 'latin1'),
        pickled({ _descriptor: { ...descriptor, url: `local://${file}` }, _cached_size: null }),
        Buffer.from('b.'),
    ]);
    return { pickle, sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(pickle).digest('hex') };
}
/** Opcodes of pickle protocol 2 for the contents of a descriptor: strings, booleans, numbers, and dictionaries of them. */
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

/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LocalRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4497);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3284);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6695);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6164);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6606);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1746);
/* harmony import */ var _task_data_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7917);
/* harmony import */ var _task_metadata_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3524);







/** Limit in bytes for the values we read to make a bundle: flags, the graph, and the parameters that a manifest shows. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** A run in a local datastore's folder, read as Metaflow reads it on resume: without `_meta`. */
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#directory(), { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    /**
     * The tasks that a resume would not execute again, including `_parameters`: those whose last attempt is done and had
     * no exception. If a task's last attempt is not done, the task does not count, whatever an earlier attempt did.
     */
    finishedTasks() {
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(this.#directory()).flatMap((stepName) => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(this.#directory(stepName)).flatMap((taskId) => this.#finishedTask(stepName, taskId) ?? []));
    }
    /** Whether its last step has finished. */
    get isSuccessful() {
        const tasks = this.finishedTasks();
        const parameters = tasks.find(({ stepName }) => stepName === '_parameters');
        const last = parameters && this.graph(parameters)?.steps.find(({ next }) => next.length === 0)?.name;
        return tasks.some(({ stepName }) => stepName === last);
    }
    /** An artifact's uncompressed bytes. @throws {BundleError} */
    blob(sha1) {
        const file = this.ownFile((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(this.#name.flowName, sha1));
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .unpacked */ .KZ)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(file, MAX_VALUE_BYTES), MAX_VALUE_BYTES);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleError */ .r(`${file} cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
    }
    /** The real path of one of its files, after checking that no link leads out of the datastore. @throws {BundleError} */
    ownFile(relative) {
        const file = this.#file(relative);
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .ownFile */ .P)(file, relative.split('/'));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleError */ .r(`${file} is needed to resume, but cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(error)}`, {
                cause: error,
            });
        }
    }
    #file(relative) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, relative);
    }
    graph({ data }) {
        const sha1 = data.objects['_graph_info'];
        return sha1 === undefined ? undefined : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .flowGraph */ .j)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .decodePickle */ .P)(this.blob(sha1)));
    }
    /** The run's tags and system tags, if the metadata is local too. */
    tags() {
        const { tags, system_tags: systemTags } = this.#json(`${this.#name.flowName}/${this.#name.runId}/_meta/_self.json`);
        const texts = (list) => (Array.isArray(list) ? list.map(String) : []);
        return { tags: texts(tags), systemTags: texts(systemTags) };
    }
    /** What the metadata says about these tasks; `undefined` if it is not kept in files. */
    metadata(tasks) {
        const { flowName, runId } = this.#name;
        const names = tasks.map(({ stepName, taskId }) => `${stepName}/${taskId}`);
        return (0,_task_metadata_js__WEBPACK_IMPORTED_MODULE_11__/* .readRunMetadata */ .m)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, flowName), runId, names);
    }
    #finishedTask(stepName, taskId) {
        const names = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(this.#directory(stepName, taskId));
        const attempts = names.flatMap((name) => /^(\d+)\.attempt\.json$/.exec(name)?.[1] ?? []).map(Number);
        const attempt = Math.max(-1, ...attempts);
        if (!names.includes(`${attempt}.DONE.lock`) || !names.includes(`${attempt}.data.json`))
            return undefined;
        const file = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .taskPath */ .vI)(this.#name, stepName, taskId, attempt, 'data.json');
        const data = this.#json(file);
        if (!(0,_task_data_js__WEBPACK_IMPORTED_MODULE_12__/* .isTaskData */ .U)(data))
            return undefined;
        const ok = data.objects['_task_ok'];
        if (ok === undefined || !this.#isTrue(ok))
            return undefined;
        return { stepName, taskId, attempt, data };
    }
    #isTrue(sha1) {
        const known = this.#finished.get(sha1);
        if (known !== undefined)
            return known;
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .decodePickle */ .P)(this.blob(sha1)) === true;
        this.#finished.set(sha1, value);
        return value;
    }
    /** Empty if the file cannot be read, or is not part of the datastore. */
    #json(relative) {
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readOwnJson */ .Z)(this.#root, relative.split('/'), MAX_RECORD_BYTES);
        }
        catch {
            return {};
        }
    }
    #directory(...below) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, this.#name.flowName, this.#name.runId, ...below);
    }
}
//# sourceMappingURL=local-run.js.map

/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeBundle)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7634);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3022);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(105);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1746);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4686);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6100);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6732);








/**
 * Finds exactly what is needed to resume a run. If a run ended before it had cloned everything that its origin had
 * finished, the result is the origin's bundle again; for a successful run, it is only a manifest.
 * @param redactor removes secrets from what the manifest shows; artifacts do not change
 * @param signal aborts the work, even within a file
 * @throws {BundleError} if there is nothing to resume, a part is missing, or the files are too large; the signal's
 * reason
 */
async function makeBundle(request, redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Redactor */ .p([]), signal) {
    const { datastore, status, origin, reruns = false } = request;
    if (datastore.root === undefined || status === 'successful')
        return { manifest: manifestOf(request, undefined, [], redactor), sources: new Map() };
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalRun */ .t(datastore.root, request);
    const tasks = run.finishedTasks();
    if (origin && !reruns && tasks.length <= finishedIn(origin))
        return await originAgain(datastore.root, { ...origin, flowFile: request.flowFile }, signal);
    if (!tasks.some(isParameters)) {
        const pathspec = `${request.flowName}/${request.runId}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r(run.exists
            ? `${pathspec} cannot be resumed: it had not started.`
            : `There is no run ${pathspec} in the datastore ${datastore.root}.`);
    }
    const { files, sources } = await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFiles */ .LG)((0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(run, request, tasks), signal);
    return { manifest: { ...manifestOf(request, run, tasks, redactor), files }, sources };
}
function isParameters({ stepName }) {
    return stepName === '_parameters';
}
/** Counts all finished tasks except `_parameters`. */
function finishedIn({ steps }) {
    return steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
}
/** The bundle of an origin that was restored here. Its files are described again, because they may name other places now. */
async function originAgain(root, origin, signal) {
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalRun */ .t(root, origin);
    const tasks = run.finishedTasks();
    if (!tasks.some(isParameters))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r(`${origin.pathspec} is no longer in this datastore.`);
    const { files, sources } = await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFiles */ .LG)((0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(run, origin, tasks), signal);
    return { manifest: { ...origin, files, metadata: run.metadata(tasks) }, sources };
}
function manifestOf(request, run, tasks, redactor) {
    const { origin, known } = request;
    const parameters = tasks.find(isParameters);
    const graph = run && parameters && run.graph(parameters);
    const metadata = run?.metadata(tasks);
    const { tags, systemTags } = run?.tags() ?? { tags: [], systemTags: [] };
    const systemTag = (name) => systemTags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
    return {
        format: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .uB,
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
        requestSha256: request.requestSha256 ?? null,
        metaflowVersion: systemTag('metaflow_version'),
        pythonVersion: systemTag('python_version'),
        datastore: request.datastore.kind,
        // A resumed run has stored its origin's graph; whoever started the run knows the graph of its own code.
        steps: graph
            ? (known?.steps ?? request.steps ?? graph.steps).map((step) => bundledStep(step, tasks, metadata))
            : (known?.steps ?? []),
        origins: origin ? [...origin.origins, { runId: origin.runId, source: origin.source }] : [],
        source: request.source ?? null,
        files: [],
        metadata,
    };
}
function shownParameters(run, { data }, graph, redactor) {
    const values = Object.fromEntries(graph.parameters.flatMap((name) => {
        const sha1 = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.objects, name);
        return sha1 === undefined ? [] : [[name, parameterOf(run, sha1, (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.info, name)?.encoding)]];
    }));
    // Before values are cut: half a secret would no longer be found.
    const shown = Object.entries(redactor.value((0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSecretValues */ .Pl)(values)));
    return Object.fromEntries(shown.map(([name, value]) => [name, (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .J)(value)]));
}
/** A value that is too large to be shown is left out of the manifest. */
function parameterOf(run, sha1, encoding = '') {
    try {
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeStored */ .qY)(run.blob(sha1), encoding);
    }
    catch {
        return '…';
    }
}
/** Its time is the time of its tasks where they were executed, which the metadata of a clone has as well. */
function bundledStep(step, tasks, metadata) {
    const { name, type, next } = step;
    const finished = tasks.filter(({ stepName }) => stepName === name);
    const milliseconds = finished.reduce((sum, { taskId }) => sum + takenBy(metadata && (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(metadata.tasks, `${name}/${taskId}`)), 0);
    const seconds = metadata ? milliseconds / 1000 : (step.seconds ?? 0);
    return { name, type, next, finishedTasks: finished.length, seconds };
}
/** In milliseconds: from a task's creation to the end of its last attempt, as in the report on its own run. */
function takenBy(task) {
    if (!task)
        return 0;
    const [, , end] = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(task.fields, 'attempt-done') ?? [];
    return end === undefined ? 0 : Math.max(0, end - task.createdAt);
}
//# sourceMappingURL=make-bundle.js.map

/***/ }),

/***/ 6100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1746);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7437);
/* harmony import */ var _task_metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3524);




const FORMAT = 1;
const MANIFEST_NAME = 'manifest.json';
/** Room for about 300,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/** For its length, a manifest has the most parts if it has a list of two items for each field of each task's metadata. */
const MAX_PARTS = MAX_MANIFEST_BYTES / 10;
/** Parses a manifest that anyone may have written. @throws {BundleError} */
function parseManifest(text) {
    const fields = asObject(parseJson(text), 'it');
    if (fields['format'] !== FORMAT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle has format ${JSON.stringify(fields['format'])}; this version reads format ${FORMAT}.`);
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
        requestSha256: optional('requestSha256'),
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
function asTags(value) {
    const tags = asStrings(value, 'tags');
    if (tags.some(_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagTooLong */ .T3))
        throw malformed('tags');
    return tags;
}
/** Each file must be where Metaflow would store it for this run, and must appear only once. */
function refuseStrangePaths(manifest) {
    const seen = new Set();
    for (const { path } of manifest.files) {
        if (!(0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bundledPath */ .A7)(path, manifest) || seen.has(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest lists ${JSON.stringify(path)}, which does not belong in a bundle.`);
        }
        seen.add(path);
    }
}
function parseJson(text) {
    try {
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest is not JSON: ${error.message}`, { cause: error });
    }
}
function malformed(key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest is malformed: ${key}.`);
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
/** One of Metaflow's names, which becomes a directory and an argument: it must not contain anything else. */
function asName(value, key) {
    if (!(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(value))
        throw malformed(key);
    return value;
}
/** Besides its runs, a flow's folder contains the folder of all artifacts. */
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
/** Metaflow and its decorators record a few dozen fields for a task; each becomes a file. */
const MAX_FIELDS = 1000;
function asTask(value) {
    const { createdAt, fields } = asObject(value, 'metadata');
    const named = asObject(fields, 'metadata');
    const names = Object.keys(named);
    if (names.length > MAX_FIELDS || !names.every((name) => _task_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .FIELD_NAME */ .V.test(name)))
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

/***/ }),

/***/ 2091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ absentConfigFile),
/* harmony export */   oA: () => (/* binding */ needsReading),
/* harmony export */   r_: () => (/* binding */ resumability),
/* harmony export */   ud: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);


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

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

/** Longer texts are cut: a manifest is for people, and small. */
const MAX_TEXT_LENGTH = 500;
/** A parameter's value as JSON, for display: long texts are cut, and objects are described. */
function shownValue(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return cut(value);
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
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
    return text.length > MAX_TEXT_LENGTH ? cut(text) : JSON.parse(text);
}
function inJson(value) {
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM || typeof value === 'bigint')
        return String(value);
    if (value instanceof Map)
        return objectOrPairs([...value]);
    return value instanceof Set ? [...value] : value;
}
/** An object or, if two keys of a dictionary are the same as text, a list of key-value pairs. */
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [String(key), item]);
    return new Set(members.map(([name]) => name)).size === pairs.length ? Object.fromEntries(members) : pairs;
}
function cut(text) {
    return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
//# sourceMappingURL=shown-value.js.map

/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isTaskData),
/* harmony export */   a: () => (/* binding */ readTaskData)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1746);



/** In bytes; bundles do not contain larger ones. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 200_000;
/** For one task; each becomes a file of the restored run. */
const MAX_ARTIFACTS = 10_000;
/** Reads such a file from an unpacked bundle. @throws {BundleError} */
function readTaskData(directory, file) {
    try {
        const text = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file), MAX_BYTES);
        const data = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
        if (!isTaskData(data))
            throw new Error('it lists no artifacts');
        if (Object.keys(data.objects).length > MAX_ARTIFACTS)
            throw new Error(`it lists more than ${MAX_ARTIFACTS} artifacts`);
        return data;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`The bundle's ${file} is malformed: ${error.message}.`, {
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

/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FIELD_NAME),
/* harmony export */   m: () => (/* binding */ readRunMetadata)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4122);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4497);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5);



/** A field's name becomes part of a file's name. */
const FIELD_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/** Reads the metadata of tasks, each named `<step>/<task>`; `undefined` if the run's metadata is not kept in files. */
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
 * For a clone, returns the metadata of the task that was executed, because where a bundle is restored, the clone's
 * origin cannot be looked up. The attempt stays the clone's own, because its files are named after it.
 */
function executedTask(flowDirectory, task, seen) {
    const own = recorded(flowDirectory, task.runId, task.stepName, task.taskId, '_meta');
    const originId = own?.fields[OF_CLONES]?.[0];
    if (!own || !(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(originId))
        return own;
    const { [OF_CLONES]: _, ...fields } = own.fields;
    const runId = String(fields['origin-run-id']?.[0]);
    const key = `${runId}/${originId}`;
    const origin = seen.has(key) || !(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(runId)
        ? undefined
        : executedTask(flowDirectory, { ...task, runId, taskId: originId }, new Set([...seen, key]));
    if (!origin)
        return { ...own, fields };
    const kept = Object.fromEntries(['attempt', 'attempt-done', 'origin-run-id'].flatMap((name) => {
        const field = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(fields, name);
        return field
            ? [[name, [field[0], field[1], (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(origin.fields, name)?.[2] ?? field[2]]]]
            : [];
    }));
    return { createdAt: origin.createdAt, fields: { ...fields, ...origin.fields, ...kept } };
}
function recorded(flowDirectory, ...below) {
    const self = readJson(flowDirectory, ...below, '_self.json');
    if (!self)
        return undefined;
    const newest = new Map();
    for (const name of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(flowDirectory, ...below))) {
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
const MAX_RECORD_BYTES = 1024 * 1024;
function readJson(flowDirectory, ...below) {
    try {
        const names = [node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowDirectory), ...below];
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readOwnJson */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(flowDirectory), names, MAX_RECORD_BYTES);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=task-metadata.js.map

/***/ }),

/***/ 7258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   TT: () => (/* binding */ exitWhenRead),
/* harmony export */   dJ: () => (/* binding */ cancelOnSignals),
/* harmony export */   eq: () => (/* binding */ giveReaders),
/* harmony export */   qc: () => (/* binding */ surviveClosedOutput)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1389);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3306);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7235);
/* harmony import */ var _plugins_plugin_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5823);
/* harmony import */ var _report_source_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4633);







/** Whether this process was asked to end. */
const endRequest = new AbortController();
/**
 * Returns a signal that is aborted when SIGINT, SIGTERM or SIGHUP asks this process to end. GitHub cancels a job with SIGINT to this
 * process alone, and SIGTERM 7.5 s later. The flow, in its own process group, gets neither; listeners of this signal interrupt it. If our
 * own code fails, the signal is aborted, too, instead of a crash; a second such failure does end the process, and the watchdog then ends
 * the flow. A plugin's failure is reported and cancels nothing.
 * @param what was cancelled, e.g. `The job`
 */
function cancelOnSignals(what) {
    const controller = new AbortController();
    const { signal: cancel } = controller;
    (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .allowManyListeners */ .YO)(cancel);
    cancel.addEventListener('abort', () => endRequest.abort(), { once: true });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            controller.abort(new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(`${what} was cancelled (${signal}).`));
        });
    }
    process.on('uncaughtException', (fault) => {
        if ((0,_plugins_plugin_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromPlugin */ .EG)(fault))
            return;
        if (faultOf(cancel) !== undefined)
            throw fault;
        process.stderr.write((0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)(`${(0,_report_source_place_js__WEBPACK_IMPORTED_MODULE_7__/* .inSource */ .h)((0,node_util__WEBPACK_IMPORTED_MODULE_2__.inspect)(fault))}\n`));
        controller.abort(fault);
    });
    return cancel;
}
/** Our own failure that aborted the signal, if one did. */
function faultOf({ reason }) {
    return reason instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn ? undefined : reason;
}
/** A reader that goes away ends the display, not the run. */
function surviveClosedOutput() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** How long, in milliseconds, a process that was asked to end waits for its output to be read. */
const READ_GRACE_MS = 1_000;
/** When we stop waiting for readers, by `performance.now()`. */
let readUntil;
/** Stops waiting for readers of our output after this time, in milliseconds: the runs have no more time. */
function giveReaders(time) {
    readUntil = performance.now() + time;
}
/**
 * Ends this process once all of its output has been read. We wait for a slow reader until we are asked to end or the runs have no more
 * time. Sockets and processes that someone left open do not delay that.
 */
async function exitWhenRead() {
    const timedOut = new Promise((resolve) => {
        if (readUntil !== undefined)
            (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .callAfter */ .Xj)(Math.max(1, readUntil - performance.now()), resolve);
    });
    const read = Promise.all([process.stdout, process.stderr].map(_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .flushed */ .a6));
    const { signal } = endRequest;
    const givenUp = signal.aborted ? Promise.resolve() : (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
    await Promise.race([read, Promise.race([givenUp, timedOut]).then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(READ_GRACE_MS))]);
    (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .removeAtEnd */ .$N)();
    process.exit();
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8638);

/** Members whose results are used, or whose errors are reported by their callers. */
const UNGUARDED = [
    'display',
    'explain',
    'naming',
    'uploadArtifact',
    'downloadArtifact',
];
/** A host whose errors each cause a warning, and never fail the run. */
function guarded(host) {
    return new Proxy(host, {
        get(target, name) {
            const member = Reflect.get(target, name);
            if (typeof member !== 'function' || UNGUARDED.includes(name))
                return member;
            return async (...args) => {
                try {
                    await member.apply(target, args);
                }
                catch (error) {
                    if (name !== 'warn')
                        await warn(target, `${String(name)} of the host failed: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
                }
            };
        },
    });
}
async function warn(host, text) {
    try {
        await host.warn(text);
    }
    catch {
        // Nobody can be informed.
    }
}
//# sourceMappingURL=guarded-host.js.map

/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ printingHost),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* unused harmony export printLines */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7235);
/* harmony import */ var _display_log_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4035);
/* harmony import */ var _display_short_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5515);
/* harmony import */ var _report_result_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4085);






/** Prints messages to stderr, and writes reports to a directory. */
function printingHost({ runs, job, directory, showFailure = printFailure, }) {
    const labels = new Map();
    const own = directory === undefined ? undefined : (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .realPathOf */ .dN)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory));
    const keep = (name, content) => {
        if (own === undefined)
            return;
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOwnDirectory */ ._i)(own);
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOwnFile */ .OP)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(own, name), content);
    };
    return {
        ...runs,
        job,
        display: (options) => {
            const short = (0,_display_short_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .shortLabels */ .C)(options.labels);
            for (const [position, label] of options.labels.entries())
                labels.set(label, short[position] ?? '');
            return runs.display(options);
        },
        note: printLine,
        warn: printLine,
        showProblem: printLine,
        setOutputs: (outputs) => keep('outputs.json', json(outputs)),
        writeResults: (runs) => keep('results.json', json(runs)),
        writeJunit: (xml) => keep('junit.xml', xml),
        writeSummary: (markdown) => keep('summary.md', markdown),
        showFailure: (run, text) => {
            const label = labels.get(run.outcome.label) ?? '';
            showFailure(run, text, {
                printLine: (line) => printLine((0,_display_log_format_js__WEBPACK_IMPORTED_MODULE_3__/* .withLabel */ .nH)(line, label)),
                printLines: (lines) => printLines((0,_display_log_format_js__WEBPACK_IMPORTED_MODULE_3__/* .withLabel */ .nH)(lines, label)),
            });
        },
    };
}
function printFailure({ outcome }, text, printer) {
    if (text !== undefined)
        printer.printLines(text);
    else
        printer.printLine(outcome.error?.message ?? `${outcome.pathspec ?? outcome.label} ${(0,_report_result_line_js__WEBPACK_IMPORTED_MODULE_4__/* .endText */ .Z4)(outcome)}.`);
}
/** Prints a line for readers of the terminal. */
function printLine(line) {
    printLines(`metaflow-runner: ${line}`);
}
/** Prints lines for readers of the terminal or the job's log. */
function printLines(lines) {
    process.stderr.write(`${(0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(lines)}\n`);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
//# sourceMappingURL=printing-host.js.map

/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LT: () => (/* binding */ openRequestedFile),
  Ik: () => (/* binding */ requestedPlace),
  ik: () => (/* binding */ requireWritable),
  zh: () => (/* binding */ writeOutput)
});

// UNUSED EXPORTS: writeRequestedFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/ci/hosts/requested-pipe.js

/**
 * In milliseconds, for everything written to a pipe. While we wait for its reader, we do nothing else and handle no signal; if the
 * reader takes nothing for so long, we give up on it for good.
 */
const MAX_WAIT_MS = 3_000;
const STEP = 10;
/** A pipe or device that we write to as long as it exists and is read. */
class RequestedPipe {
    #identity;
    #waited = 0;
    constructor({ dev, ino }) {
        this.#identity = { dev, ino };
    }
    /** Does nothing once we have given up on its reader. @throws {Error} from the system, or because the file was replaced with something else */
    write(file, content) {
        if (this.#isGivenUp)
            return;
        const descriptor = this.open(file);
        try {
            this.writeAll(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    /** @throws {Error} from the system, or because the file was replaced with something else */
    open(file) {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
        const { dev, ino } = (0,external_node_fs_.fstatSync)(descriptor);
        if (dev === this.#identity.dev && ino === this.#identity.ino)
            return descriptor;
        (0,external_node_fs_.closeSync)(descriptor);
        throw new Error('it was replaced');
    }
    /** @throws {Error} from the system, or because we now give up on its reader */
    writeAll(descriptor, content) {
        for (let written = 0; written < content.length;) {
            try {
                written += (0,external_node_fs_.writeSync)(descriptor, content, written);
            }
            catch (error) {
                if (error.code !== 'EAGAIN')
                    throw error;
                if (this.#isGivenUp)
                    throw new Error('nothing reads from it', { cause: error });
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
                this.#waited += STEP;
            }
        }
    }
    get #isGivenUp() {
        return this.#waited >= MAX_WAIT_MS;
    }
}
//# sourceMappingURL=requested-pipe.js.map
;// CONCATENATED MODULE: ./build/ci/hosts/requested-file.js





/** Writes a requested file. A full disk does not change the run's result: `onProblem` receives the problem. */
function writeOutput(file, content, onProblem) {
    try {
        writeRequestedFile(file, content);
    }
    catch (error) {
        onProblem(`${file} could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
/** The requested pipes and devices, by path. Whatever a flow puts in place of a file is not among them. */
const pipes = new Map();
/** Where the requested files' paths originally led: a flow may have replaced them with links since. */
const targets = new Map();
/**
 * Writes the file atomically, so that readers always find it complete. A pipe or device is written to directly.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
function writeRequestedFile(file, content) {
    const pipe = pipes.get(file);
    const target = targets.get(file);
    if (pipe !== undefined) {
        pipe.write(file, Buffer.from(content));
    }
    else if (target === undefined) {
        (0,regular_file/* writeNamedFile */.Bl)(file, content);
    }
    else {
        (0,regular_file/* requireOwnDirectory */.hb)(external_node_path_.dirname(target));
        (0,regular_file/* writeNamedFile */.Bl)(target, content, { follows: false });
    }
}
/**
 * Where to write content that is too large for memory: the descriptor of a requested pipe or device, or the path of a regular file.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
function requestedPlace(file) {
    const pipe = pipes.get(file);
    if (pipe !== undefined)
        return pipe.open(file);
    const target = targets.get(file) ?? external_node_path_.resolve(file);
    (0,regular_file/* requireOwnDirectory */.hb)(external_node_path_.dirname(target));
    (0,regular_file/* requireFile */.Gz)(target);
    return target;
}
/**
 * Starts a requested file that is written piece by piece, so that others can follow it. When a piece cannot be written, `onProblem` is
 * called with the problem, and nothing more is written.
 * @returns a function that writes a piece
 */
function openRequestedFile(file, onProblem) {
    let descriptor;
    const attempt = (write) => {
        try {
            write();
        }
        catch (error) {
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
            descriptor = undefined;
            onProblem(`${file} could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
        }
    };
    attempt(() => {
        const pipe = pipes.get(file);
        if (pipe === undefined)
            writeRequestedFile(file, '');
        descriptor = pipe?.open(file) ?? (0,external_node_fs_.openSync)(targets.get(file) ?? file, APPEND);
    });
    return (content) => {
        const [open, pipe] = [descriptor, pipes.get(file)];
        if (open === undefined)
            return;
        const bytes = Buffer.from(content);
        attempt(() => (pipe ? pipe.writeAll(open, bytes) : (0,external_node_fs_.writeFileSync)(open, bytes)));
    };
}
/** For a regular file, without following links. */
const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Detects at the start a file that could not be written at the end.
 * @param takesPipes whether it may be a pipe or a device. Default: true
 * @throws {UsageError}
 */
function requireWritable(option, file, { takesPipes = true } = {}) {
    if (file === undefined)
        return;
    try {
        (0,regular_file/* makeDirectory */.Oh)(external_node_path_.dirname(external_node_path_.resolve(file)));
        const existing = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (existing?.isDirectory())
            throw new Error('it is a directory');
        if (existing && !existing.isFile()) {
            if (!takesPipes)
                throw new Error('it is not a regular file');
            pipes.set(file, new RequestedPipe(existing));
            return;
        }
        const directory = external_node_fs_.realpathSync.native(external_node_path_.dirname(external_node_path_.resolve(file)));
        targets.set(file, existing ? external_node_fs_.realpathSync.native(file) : external_node_path_.join(directory, external_node_path_.basename(file)));
        const probe = `${file}.${process.pid}.tmp`;
        (0,regular_file/* writeOwnFile */.OP)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw new runner_errors/* UsageError */.eb(`${option} cannot be written to "${file}": ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
//# sourceMappingURL=requested-file.js.map

/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ runDirectories),
/* harmony export */   $q: () => (/* binding */ jobDirectory),
/* harmony export */   X$: () => (/* binding */ logsIn),
/* harmony export */   t9: () => (/* binding */ cardsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);




const logsIn = (directory) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'logs');
const cardsIn = (directory) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'cards');
/** The requested directory, or a temporary one. @throws {Error} if it cannot be made */
function jobDirectory(given) {
    if (given === undefined) {
        const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTemporaryDirectory */ .LN)());
        return { directory, [Symbol.dispose]: () => (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(directory) };
    }
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(given));
    return { directory: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(given), [Symbol.dispose]: () => undefined };
}
function runDirectories(directory, name) {
    return { logs: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logsIn(directory), name), cards: node_path__WEBPACK_IMPORTED_MODULE_1__.join(cardsIn(directory), name) };
}
//# sourceMappingURL=job-directory.js.map

/***/ }),

/***/ 8638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The message of anything that someone else's code has thrown. */
function messageOf(error) {
    try {
        return String(error instanceof Error ? error.message : error);
    }
    catch {
        return 'something was thrown that cannot be shown';
    }
}
//# sourceMappingURL=message-of.js.map

/***/ }),

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ watchPlugins),
/* harmony export */   BS: () => (/* binding */ reportLine),
/* harmony export */   Dx: () => (/* binding */ faultOfPlugin),
/* harmony export */   EG: () => (/* binding */ isFromPlugin),
/* harmony export */   qX: () => (/* binding */ asPlugin)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7235);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8638);



const calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** The paths of plugins' modules, as the user gave them, by their URLs, as in stack traces. */
const modules = new Map();
/** Calls a plugin's code. Everything that the call starts belongs to the plugin, too, whenever it ends. */
function asPlugin(call, code) {
    return calls.run(call, code);
}
/**
 * From now on, reports plugins' failures as theirs: a promise that a plugin does not await, and the end of this process.
 * @param named the paths of plugins' modules, as the user gave them, by their URLs
 */
function watchPlugins(named) {
    if (modules.size === 0 && named.size > 0) {
        process.on('unhandledRejection', (reason) => {
            if (!isFromPlugin(reason))
                throw reason;
        });
        process.on('exit', reportExit);
    }
    for (const [url, file] of named)
        modules.set(url, file);
}
/** Whether an uncaught error is a plugin's; if so, it is reported. It may come through Node, as from a listener that throws. */
function isFromPlugin(fault) {
    const call = calls.getStore() ?? callOfModule(fault);
    call?.warn(`The plugin "${call.plugin}" did not wait for something that failed: ${faultOfPlugin(fault)}`);
    return call !== undefined;
}
function callOfModule(fault) {
    const plugin = placeInModule(fault)?.file;
    return plugin === undefined ? undefined : { plugin, warn: reportLine };
}
/** The message of anything that a plugin's code has thrown, with the plugin's line where it happened, if that is known. */
function faultOfPlugin(fault) {
    const place = placeInModule(fault);
    return place === undefined ? (0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(fault) : `${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(fault)} (${place.file}:${place.line})`;
}
/** The first place in a plugin's module that a stack trace names. */
function placeInModule(fault) {
    const stack = stackOf(fault);
    const places = [...modules].flatMap(([url, file]) => {
        const index = stack.indexOf(`${url}:`);
        const line = Number.parseInt(stack.slice(index + url.length + 1), 10);
        return index === -1 || Number.isNaN(line) ? [] : [{ index, file, line }];
    });
    return places.sort((a, b) => a.index - b.index)[0];
}
function stackOf(fault) {
    try {
        return fault instanceof Error ? String(fault.stack) : '';
    }
    catch {
        return '';
    }
}
/** A run that a plugin has cut short is not a success. */
function reportExit() {
    const call = calls.getStore();
    if (!call)
        return;
    process.exitCode = 1;
    reportLine(`The plugin "${call.plugin}" ended this process before its work was done.`);
}
/** A line for when nobody else can be informed. */
function reportLine(text) {
    process.stderr.write(`${(0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(text)}\n`);
}
//# sourceMappingURL=plugin-calls.js.map

/***/ }),

/***/ 4633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   h: () => (/* binding */ inSource)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);



/** A place in a file that has a source map, as in a stack trace. */
const PLACE = /(?<![^\s(])(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;
/** A stack trace whose places in our bundled code are replaced with those in src/; unchanged if there are no source maps. */
function inSource(stack) {
    const maps = new Map();
    return stack.replace(PLACE, (place, url, line, column) => {
        if (!maps.has(url))
            maps.set(url, mapOf(url));
        const entry = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
        return entry && 'originalSource' in entry && entry.generatedLine === Number(line) - 1
            ? `${entry.originalSource}:${entry.originalLine + 1}`
            : place;
    });
}
/** An internal error's text, with places in src/. */
function faultText(error) {
    return error instanceof Error ? inSource(error.stack ?? error.message) : String(error);
}
function mapOf(url) {
    try {
        return new node_module__WEBPACK_IMPORTED_MODULE_0__.SourceMap(JSON.parse((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)}.map`)));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=source-place.js.map

/***/ }),

/***/ 4992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   hO: () => (/* binding */ namedValuesOf),
/* harmony export */   q5: () => (/* binding */ commonSecretsText)
/* harmony export */ });
/* harmony import */ var _execution_plan_flow_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4900);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(105);



/** Named values in plans: variables, parameters, Configs and decospecs. @param more further variables or settings */
function namedValuesOf(plans, more = []) {
    const planSecrets = plans.flatMap((plan) => [
        { decospecs: plan.decospecs },
        plan.configValues,
        (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .mC)(plan),
    ]);
    return { named: [process.env, plans[0]?.env ?? {}, ...more, ...planSecrets], flows: (0,_execution_plan_flow_names_js__WEBPACK_IMPORTED_MODULE_1__/* .flowNames */ .r)(plans) };
}
/** The secrets: values whose names are like those of secrets, and those `given` as such. */
function secretsIn({ named, flows }, given = []) {
    return [...(0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)({}, given), ...named.flatMap((values) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(values, [], flows))];
}
/** Names the secrets that are not hidden because their values are common; `undefined` if all are hidden. */
function commonSecretsText({ named, flows }) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commonValuesText */ .rZ)(named, flows);
}
//# sourceMappingURL=secrets.js.map

/***/ }),

/***/ 4048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ cliHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/runner/log/run-events.js
var run_events = __webpack_require__(6665);
// EXTERNAL MODULE: ./build/runner/log/flow-line.js
var flow_line = __webpack_require__(331);
// EXTERNAL MODULE: ./build/display/log-format.js
var log_format = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/display/log-lines.js + 1 modules
var log_lines = __webpack_require__(3958);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(8845);
;// CONCATENATED MODULE: ./build/display/log-ranges.js




/** Stores which lines of a run's log files belong together, by their positions, not their text. */
class LogRanges {
    #ranges = [];
    #budget;
    /** @param budget shared by all ranges that are stored at once */
    constructor(budget) {
        this.#budget = budget;
    }
    /** Returns whether the line was stored. Lines that do not follow each other take a range each, and there may be too many. */
    add({ stream, start, end }) {
        const last = this.#ranges.at(-1);
        if (last?.stream === stream && last.end === start)
            last.end = end;
        else if (this.#budget.left === 0)
            return false;
        else {
            this.#budget.left -= 1;
            this.#ranges.push({ stream, start, end });
        }
        return true;
    }
    /** Removes the stored lines. */
    forget() {
        this.#budget.left += this.#ranges.length;
        this.#ranges.length = 0;
    }
    get isEmpty() {
        return this.#ranges.length === 0;
    }
    get bytes() {
        return this.#ranges.reduce((total, { start, end }) => total + end - start, 0);
    }
    /** Reads the lines again, in the order in which they were added; or only the last bytes, which may start in the middle of a line. */
    *lines(files, lastBytes = Infinity) {
        let skipped = Math.max(0, this.bytes - lastBytes);
        const handles = { stdout: (0,regular_file/* openRegularFile */.ZU)(files.stdout), stderr: (0,regular_file/* openRegularFile */.ZU)(files.stderr) };
        try {
            for (const { stream, start, end } of this.#ranges) {
                const lines = new log_lines/* LogLines */.K(stream);
                const from = Math.min(end, start + skipped);
                skipped -= from - start;
                for (let position = from; position < end;) {
                    const buffer = Buffer.allocUnsafe(Math.min(log_stream/* LOG_CHUNK_BYTES */.fY, end - position));
                    const bytesRead = (0,external_node_fs_.readSync)(handles[stream], buffer, 0, buffer.length, position);
                    if (bytesRead === 0)
                        break;
                    position += bytesRead;
                    yield* lines.add(buffer.subarray(0, bytesRead));
                }
                yield* lines.end();
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(handles.stdout);
            (0,external_node_fs_.closeSync)(handles.stderr);
        }
    }
}
//# sourceMappingURL=log-ranges.js.map
;// CONCATENATED MODULE: ./build/display/run-log.js





/** Shows a run's output in the job log, in whole lines. */
class RunLog {
    #options;
    #streams = { stdout: new log_lines/* LogLines */.K('stdout'), stderr: new log_lines/* LogLines */.K('stderr') };
    #budget = { left: MAX_RANGES };
    #run = new LogRanges(this.#budget);
    #tasks = new Map();
    constructor(options) {
        this.#options = options;
        if (this.#isInGroup)
            options.screen.startGroup(options.title);
    }
    /** Resolves when the screen has room for more. */
    async write(stream, bytes) {
        await this.#show(this.#streams[stream].add(bytes));
    }
    /** Shows the rest; without time, only the last part of each group. */
    async end({ hasTime = true } = {}) {
        const lastBytes = hasTime ? Infinity : SHORT_GROUP_BYTES;
        for (const stream of Object.values(this.#streams))
            await this.#show(stream.end());
        let shown = 0;
        for (const [name, ranges] of this.#tasks) {
            if ((!hasTime || this.#isCancelled) && shown >= SHORT_GROUPS)
                break;
            shown += 1;
            await this.#showGroup(`${name}, which has not ended`, ranges, lastBytes);
        }
        // A run that never started has no log.
        if (!this.#run.isEmpty)
            await this.#showGroup(this.#options.title, this.#run, lastBytes);
        if (this.#isInGroup)
            this.#options.screen.endGroup();
    }
    get #isCancelled() {
        return this.#options.cancel?.aborted === true;
    }
    /** Several live runs have no groups: their lines mix. */
    get #isInGroup() {
        return this.#options.order === 'live' && this.#options.label === '';
    }
    #format(line) {
        const { isPlain, label } = this.#options;
        return isPlain ? (0,log_format/* plainLine */.h0)(line, label) : (0,log_format/* formatLine */.IL)(line, label);
    }
    /** The group's title already contains the label. */
    #formatInGroup(line) {
        return this.#options.isPlain ? this.#format(line) : (0,log_format/* formatLine */.IL)(line, '');
    }
    async #show(lines) {
        let text = '';
        const flush = async () => {
            const shown = text;
            text = '';
            if (shown !== '')
                await this.#options.turns.take(async () => await this.#options.screen.write(shown));
        };
        for (const logged of lines) {
            const line = logged.stream === 'stdout' ? this.#options.progress.line(logged.text) : { text: logged.text };
            switch (this.#options.order) {
                case 'live':
                    text += this.#format(line);
                    break;
                case 'grouped':
                    text += this.#ownLine(logged, line);
                    if (this.#hasEnded(line)) {
                        await flush();
                        await this.#showTask(line);
                    }
                    break;
                case 'after':
                    if (!this.#run.add(logged) || isNotable(line))
                        text += this.#format(line);
            }
            if (text.length > MAX_WRITE_LENGTH)
                await flush();
        }
        await flush();
    }
    /** Collects the lines of tasks; task starts and the orchestrator's messages are shown immediately. */
    #ownLine(logged, line) {
        if (!line.task || line.event === 'cloned')
            return this.#format(line);
        const name = (0,run_events/* keyOf */.TN)(line.task);
        const known = this.#tasks.get(name);
        if (!known && this.#tasks.size >= run_events/* MAX_TASKS */.G6)
            return this.#format(line);
        const ranges = known ?? new LogRanges(this.#budget);
        const isKept = ranges.add(logged);
        this.#tasks.set(name, ranges);
        return line.event === 'started' || !isKept ? this.#format(line) : '';
    }
    #hasEnded(line) {
        return line.task !== undefined && (line.event === 'successful' || line.event === 'failed');
    }
    async #showTask({ task, event }) {
        const name = (0,run_events/* keyOf */.TN)(task);
        const ranges = this.#tasks.get(name) ?? new LogRanges(this.#budget);
        this.#tasks.delete(name);
        await this.#showGroup(`${name} ${event === 'successful' ? '✓' : '✗ failed'}`, ranges);
        ranges.forget();
    }
    async #showGroup(title, ranges, lastBytes = Infinity) {
        const { screen, label, turns } = this.#options;
        await turns.take(async () => {
            screen.startGroup(label === '' || title === this.#options.title ? title : `${label} ${title}`);
            const isWhole = await this.#showLines(ranges, this.#isCancelled ? SHORT_GROUP_BYTES : lastBytes);
            if (!isWhole)
                await this.#showLines(ranges, SHORT_GROUP_BYTES);
            screen.endGroup();
        });
    }
    /** Shows the last lines of a group. Resolves to whether it finished: a cancellation stops long ones. */
    async #showLines(ranges, lastBytes) {
        const { screen, files } = this.#options;
        let pausedAt = performance.now();
        const begin = `The last ${lastBytes / 1024} KiB of ${ranges.bytes} bytes:`;
        let text = ranges.bytes > lastBytes ? this.#formatInGroup({ text: begin }) : '';
        try {
            for (const { stream, text: logged } of ranges.lines(files, lastBytes)) {
                text += this.#formatInGroup(stream === 'stdout' ? (0,flow_line/* parseFlowLine */.w)(logged) : { text: logged });
                if (text.length <= MAX_WRITE_LENGTH)
                    continue;
                await screen.write(text);
                text = '';
                if (performance.now() - pausedAt < MAX_BLOCKING_MS)
                    continue;
                // Signals are not handled until this.
                await (0,promises_.setImmediate)();
                pausedAt = performance.now();
                if (this.#isCancelled && lastBytes > SHORT_GROUP_BYTES)
                    return false;
            }
        }
        catch (error) {
            // The flow may have removed its log; the run's result is unaffected.
            text += this.#formatInGroup({ text: `The log can no longer be shown: ${error.message}` });
        }
        await screen.write(text);
        return true;
    }
}
/** Limit for all waiting groups; further lines are shown immediately. */
const MAX_RANGES = 200_000;
/** How long, in milliseconds, showing a log may block everything else. */
const MAX_BLOCKING_MS = 50;
/** How much of a group is shown when a cancelled job has only seconds left. */
const SHORT_GROUP_BYTES = 64 * 1024;
/** How many groups are shown then. */
const SHORT_GROUPS = 20;
/** How many characters are collected before they are written: few enough that V8 frees them soon. */
const MAX_WRITE_LENGTH = 32 * 1024;
/** Whether a line is worth showing while nobody watches: how the workflow starts and ends, and failures. */
function isNotable({ task, event, text }) {
    if (task)
        return event === 'failed';
    return /^(Workflow|Done!)/.test(text);
}
//# sourceMappingURL=run-log.js.map
;// CONCATENATED MODULE: ./build/display/serial-queue.js
/** Runs submitted work one at a time, in the order in which it came. */
class SerialQueue {
    #last = Promise.resolve();
    take(work) {
        const result = this.#last.then(work);
        this.#last = result.catch(() => undefined);
        return result;
    }
}
//# sourceMappingURL=serial-queue.js.map
;// CONCATENATED MODULE: ./build/ci/grouped-display.js



/** Shows runs in groups of a log. @param options where the log is, and how it is arranged */
function groupedDisplay({ screen, order, isMixed, cancel, plainLabels }) {
    const turns = new SerialQueue();
    return {
        show({ plan: { label }, position, title, logDirectory, progress }) {
            const file = (stream) => external_node_path_.join(logDirectory, `${stream}.log`);
            const log = new RunLog({
                ...{ order, title, screen, turns, progress, cancel },
                label: plainLabels?.[position] ?? (isMixed ? label : ''),
                isPlain: plainLabels !== undefined,
                files: { stdout: file('stdout'), stderr: file('stderr') },
            });
            return {
                write: (stream, bytes) => log.write(stream, bytes),
                end: ({ status }) => log.end({ hasTime: status !== 'cancelled' && cancel?.aborted !== true }),
            };
        },
    };
}
//# sourceMappingURL=grouped-display.js.map
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/display/short-labels.js
var short_labels = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __webpack_require__(1389);
;// CONCATENATED MODULE: ./build/ci/hosts/gitlab-sections.js

const ERASE_LINE = '\u001b[0K';
/** Groups as collapsible sections of GitLab CI's job log. */
class GitLabSections {
    #write;
    #count = 0;
    constructor(write) {
        this.#write = write;
    }
    /** A flow's output can neither begin nor end a section. */
    async write(text) {
        await this.#write((0,log_text/* logText */.kc)(text));
    }
    startGroup(title) {
        this.#count += 1;
        const oneLine = (0,log_text/* logText */.kc)(title).replace(/[\r\n]+/g, ' ');
        void this.#write(`${ERASE_LINE}section_start:${now()}:${this.#name}[collapsed=true]\r${ERASE_LINE}${oneLine}\n`);
    }
    endGroup() {
        void this.#write(`${ERASE_LINE}section_end:${now()}:${this.#name}\r${ERASE_LINE}\n`);
    }
    get #name() {
        return `metaflow_${this.#count}`;
    }
}
function now() {
    // eslint-disable-next-line no-restricted-properties -- GitLab expects a time of day.
    return Math.floor(Date.now() / 1000);
}
//# sourceMappingURL=gitlab-sections.js.map
;// CONCATENATED MODULE: ./build/ci/hosts/readers.js

/** Variables of the CI systems whose commands we know. GitHub, GitLab and most others set the first one. */
const CI_VARIABLES = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION'];
/** Whether the output goes to a CI system's log. Not every CI system shows that it is there. */
function isCi(env) {
    return CI_VARIABLES.some((name) => !['', 'false', undefined].includes(env[name]?.toLowerCase()));
}
/** Whether a stream is written to a file; the reader of a pipe or a terminal may execute commands in it. */
function isFile({ fd }) {
    try {
        return fd !== undefined && (0,external_node_fs_.fstatSync)(fd).isFile();
    }
    catch {
        return false;
    }
}
/** Whether the reader wants no colours (no-color.org), or the terminal has none. */
function isColourless(env) {
    return (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
}
/** Whether a person looks at a terminal that we can draw on, and wants that. */
function canDraw(env) {
    return process.stdout.isTTY && !isColourless(env) && !isCi(env);
}
//# sourceMappingURL=readers.js.map
// EXTERNAL MODULE: ./build/report/result-line.js
var result_line = __webpack_require__(4085);
;// CONCATENATED MODULE: ./build/ci/hosts/runs-shown.js




/** Shows, below everything else, how each of several runs ended, in one line each. */
function withResults(display, stream = process.stdout) {
    const results = new Results();
    return {
        display: (options) => {
            if (options.count > 1)
                results.setLabels(options.labels);
            return display(options);
        },
        onEnd: (outcome, position) => results.note(outcome, position),
        onReported: () => results.print(stream),
    };
}
/** Collects how runs ended. */
class Results {
    #ended = [];
    #labels = [];
    /** Sets the runs whose results will be shown. */
    setLabels(labels) {
        const short = (0,short_labels/* shortLabels */.C)(labels);
        this.#labels = labels.map((label, position) => short[position] || label);
    }
    note(outcome, position) {
        this.#ended[position] = outcome;
    }
    print(stream = process.stdout) {
        const lines = this.#labels.flatMap((label, position) => {
            const outcome = this.#ended[position];
            return outcome ? [`${(0,log_text/* logText */.kc)((0,result_line/* resultLine */.ow)(outcome, label))}\n`] : [];
        });
        if (lines.length > 0)
            stream.write(lines.join(''));
    }
}
/** Resolves when the stream has room for more. */
async function writeOut(text, stream = process.stdout) {
    stream.write(text);
    await (0,drained/* drained */.oB)(stream);
}
//# sourceMappingURL=runs-shown.js.map
;// CONCATENATED MODULE: ./build/ci/hosts/displays.js









/** Shows runs in collapsible sections of GitLab CI's log. */
function gitLabDisplay({ isMixed, order, cancel }) {
    return groupedDisplay({ screen: new GitLabSections(writeOut), order, isMixed, cancel });
}
/** Shows a single run by its own output; for several runs, one line per event, and each log when its run has ended. */
function plainDisplay({ count, labels, isMixed, order, cancel }, env, stdout = process.stdout) {
    if (count === 1)
        return ownOutput(env, stdout);
    const plain = (text) => void writeOut(colourless(text), stdout);
    const startGroup = (title) => plain(`--- ${title}\n`);
    return groupedDisplay({
        screen: { write: plain, startGroup, endGroup: () => undefined },
        plainLabels: (0,short_labels/* shortLabels */.C)(labels),
        order,
        isMixed,
        cancel,
    });
}
/** Shows nothing, but notes how the run fails. */
function quietDisplay() {
    return { show: ({ progress }) => ({ write: follower(progress), end: () => undefined }) };
}
/** A display that reads its runs no faster than another stream can write what is reported about them. */
function throttledBy(display, stream) {
    return {
        show: (run) => {
            const shown = display.show(run);
            return {
                write: async (logStream, bytes) => {
                    await shown.write(logStream, bytes);
                    await (0,drained/* drained */.oB)(stream);
                },
                end: (outcome) => shown.end(outcome),
            };
        },
        end: () => display.end?.(),
    };
}
/**
 * Shows the flow's stdout and stderr as the command's own: unchanged in a file, which no reader obeys; elsewhere as text that contains no
 * commands.
 */
function ownOutput(env, stdout) {
    const show = ({ progress }) => {
        const follow = follower(progress);
        const outputs = {
            stdout: outputOf('stdout', stdout, env),
            stderr: outputOf('stderr', process.stderr, env),
        };
        const write = async (stream, bytes) => {
            follow(stream, bytes);
            await outputs[stream].write(bytes);
        };
        const end = async () => {
            for (const output of Object.values(outputs))
                await output.end();
        };
        return { write, end };
    };
    return { show };
}
function outputOf(stream, target, env) {
    const write = async (shown) => {
        target.write(shown);
        await (0,drained/* drained */.oB)(target);
    };
    if (isFile(target) && !isCi(env))
        return { write, end: () => undefined };
    const text = isColourless(env) ? colourless : log_text/* logText */.kc;
    const lines = new log_lines/* LogLines */.K(stream);
    const writeLines = async (logged) => {
        await write([...logged].map((line) => `${text(line.text)}\n`).join(''));
    };
    return {
        write: async (bytes) => await writeLines(lines.add(bytes)),
        end: async () => await writeLines(lines.end()),
    };
}
function colourless(text) {
    return (0,log_text/* logText */.kc)((0,external_node_util_.stripVTControlCharacters)(text));
}
/** Only notes the run's progress. */
function follower(progress) {
    const lines = new log_lines/* LogLines */.K('stdout');
    return (stream, bytes) => {
        if (stream === 'stderr')
            return;
        for (const { text } of lines.add(bytes))
            progress.line(text);
    };
}
//# sourceMappingURL=displays.js.map
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/ci/hosts/terminal-runs.js

/** Shows a live view of all runs on a terminal, and at the end the result of each. */
function terminalRuns() {
    const results = new Results();
    // The drawing code is loaded while the first flow starts.
    let loading;
    return {
        display: async ({ labels }) => {
            results.setLabels(labels);
            return await (loading ??= load(labels));
        },
        onStart: async (outcome, position) => (await loading)?.started(outcome, position),
        onCancel: async (position) => (await loading)?.cancelled(position),
        onEnd: async (outcome, position) => {
            results.note(outcome, position);
            (await loading)?.ended(outcome, position);
        },
        onReported: () => results.print(),
    };
}
async function load(labels) {
    const { LiveView } = await Promise.all(/* import() */[__webpack_require__.e(4294), __webpack_require__.e(1243)]).then(__webpack_require__.bind(__webpack_require__, 1243));
    return new LiveView(labels);
}
//# sourceMappingURL=terminal-runs.js.map
// EXTERNAL MODULE: ./build/execution/run-facts.js
var run_facts = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(329);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var outcome_run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/cli/resume/resume-hint.js
var resume_hint = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/cli/stdout-file.js
var stdout_file = __webpack_require__(2585);
// EXTERNAL MODULE: ./build/cli/message-of.js
var message_of = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/cli/show-failure.js





/** Explains why a run was not successful, and how to continue. */
function showFailure({ outcome, plan }, text, { printLine, printLines }, { hint, explained }) {
    const unknown = (0,run_plan/* unknownName */.U0)(outcome.error, plan);
    if (unknown !== undefined && explained.has(unknown))
        return;
    if (unknown !== undefined)
        explained.add(unknown);
    if (outcome.error && outcome.runId === undefined)
        printLine((0,message_of/* messageOf */.b)(outcome.error, plan));
    else if (text !== undefined)
        printLines(text);
    for (const gate of outcome.details?.gates.filter(({ tripped }) => tripped) ?? [])
        printLine(`${judge(gate)}: ${(0,bounded_text/* bounded */.Mm)((0,value_text/* judgement */._U)(gate), bounded_text/* MAX_LINE_LENGTH */.l6)}`);
    const { pathspec, stepName, flowFile, stoppedAfter } = outcome;
    const { command } = plan;
    const hasFlow = command.name !== 'trigger' || (!command.isByName && outcome.details !== undefined);
    const isRun = pathspec !== undefined && stepName === undefined && hasFlow;
    if (!isRun || (0,failure/* hasFinished */.rz)(outcome))
        return;
    printLine(`to resume it: ${hint(flowFile, { 'origin-run-id': pathspec, step: stoppedAfter })}`);
}
function judge({ condition, source }) {
    if (source === undefined)
        return `--fail-if ${condition}`;
    return source === 'plugin' ? `failed by the plugin "${condition}"` : `--${source}`;
}
//# sourceMappingURL=show-failure.js.map
;// CONCATENATED MODULE: ./build/cli/cli-host.js

















/** The host for the command's caller: a person at a terminal, or another CI. Writes the requested files, redacted. */
function cliHost(cli, redactor) {
    const { plans, jsonFile, eventsFile, junitFile, outDirectory } = cli;
    const hint = (flowFile, from) => (0,resume_hint/* resumeHint */.t)(flowFile, from, { given: cli.keptFlags, redactor });
    const explained = new Set();
    const host = (0,printing_host/* printingHost */.YE)({
        runs: shownRuns(cli, process.env),
        showFailure: (run, text, printer) => showFailure(run, text, printer, { hint, explained }),
    });
    const startedAt = new Date();
    // What is known about each run so far.
    const known = plans.map((plan) => ({
        ...(0,run_facts/* factsBeforeStart */.rL)(plan),
        status: 'running',
        startedAt,
    }));
    const know = (outcome, position) => {
        known[position] = outcome;
        const facts = known.map((one) => (0,outcome_run_facts/* runFacts */.pI)((0,redacted_outcome/* redactedOutcome */.n)(one, redactor)));
        if (jsonFile !== undefined && jsonFile !== stdout_file/* STDOUT */.U)
            writeFacts(jsonFile, facts);
    };
    const keep = (name, content) => {
        if (outDirectory !== undefined)
            (0,requested_file/* writeOutput */.zh)(external_node_path_.join(outDirectory, name), content, printing_host/* printLine */.wi);
    };
    const events = eventsFile === undefined
        ? undefined
        : eventsFile === stdout_file/* STDOUT */.U
            ? (event) => process.stdout.write((0,log_text/* inertJson */.nl)(event))
            : (0,requested_file/* openRequestedFile */.LT)(eventsFile, printing_host/* printLine */.wi);
    return {
        ...host,
        ...(eventsFile === stdout_file/* STDOUT */.U && {
            display: async (options) => throttledBy(await host.display(options), process.stdout),
        }),
        naming: options_option/* flagName */.GI,
        explain: message_of/* messageOf */.b,
        ...(cli.verbose && { debug: printing_host/* printLine */.wi }),
        onStart: async (outcome, position) => {
            know(outcome, position);
            await host.onStart?.(outcome, position);
        },
        onEnd: async (outcome, position) => {
            know(outcome, position);
            await host.onEnd?.(outcome, position);
        },
        ...(events && { onEvent: (event) => events(`${JSON.stringify(event)}\n`) }),
        setOutputs: (outputs) => keep('outputs.json', `${JSON.stringify(outputs, null, 2)}\n`),
        writeSummary: (markdown) => keep('summary.md', markdown),
        writeResults: (facts) => {
            if (jsonFile !== undefined)
                writeFacts(jsonFile, facts);
        },
        writeJunit: (xml) => {
            if (junitFile !== undefined)
                writeFile(junitFile, xml, log_text/* inertXml */.ak);
        },
    };
}
/** A live view on a terminal, sections in GitLab CI, and otherwise, or on request, plain lines. */
function shownRuns({ quiet, plain, takesStdout }, job) {
    if (quiet)
        return { display: quietDisplay };
    const env = plain ? { ...job, NO_COLOR: '1' } : job;
    if (takesStdout)
        return withResults((options) => plainDisplay(options, env, process.stderr), process.stderr);
    if (canDraw(env))
        return terminalRuns();
    if (env['GITLAB_CI'] === 'true' && !isColourless(env))
        return withResults(gitLabDisplay);
    return withResults((options) => plainDisplay(options, env));
}
/** The file contains a run's details, or, for several runs, a list of them. */
function writeFacts(file, facts) {
    writeFile(file, `${(0,json_value/* jsonText */.s$)(facts.length === 1 ? facts[0] : facts, 2)}\n`, log_text/* inertJson */.nl);
}
/** @param inert what makes the content harmless on stdout, which may be a job log */
function writeFile(file, content, inert) {
    if (file === stdout_file/* STDOUT */.U)
        process.stdout.write(inert(content));
    else
        (0,requested_file/* writeOutput */.zh)(file, content, printing_host/* printLine */.wi);
}
//# sourceMappingURL=cli-host.js.map

/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ unknownVariables),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   qE: () => (/* binding */ namedValues)
/* harmony export */ });
/* harmony import */ var _ci_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4992);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);


/** What reports must not contain. */
function secretsOf(cli) {
    const { plans, maskedVariables } = cli;
    return (0,_ci_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .VY)(namedValues(cli), maskedVariables.map((name) => plans[0].env[name] ?? ''));
}
function namedValues({ plans, metaflowConfig = {} }) {
    return (0,_ci_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .namedValuesOf */ .hO)(plans, [metaflowConfig]);
}
/** Variables that should be hidden but do not exist: most likely, their names are misspelt. */
function unknownVariables({ plans: [{ env }], maskedVariables }) {
    return maskedVariables
        .filter((name) => env[name] === undefined)
        .map((name) => {
        const nearest = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, Object.keys(env), 0.3);
        const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
        return `--mask-env ${name}: there is no such variable, so it hides nothing.${meant}`;
    });
}
//# sourceMappingURL=cli-secrets.js.map

/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ nameAndValue)
/* harmony export */ });
/** Splits `NAME=VALUE` at its first `=`; without one there is no value. */
function nameAndValue(text) {
    const at = text.indexOf('=');
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
//# sourceMappingURL=name-value.js.map

/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ completePlans)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/ci/install.js


/** The plans, with an interpreter that has the requested Metaflow and packages. @throws {UsageError | PythonError} */
async function withMetaflow(plans, { naming, version, requirements: files, places, store, note, cancel }) {
    const [first] = plans;
    if ((version === undefined && files.length === 0) || !first)
        return plans;
    const { python: given, cwd, env } = first;
    const { provideMetaflow } = await __webpack_require__.e(/* import() */ 3104).then(__webpack_require__.bind(__webpack_require__, 3104));
    const request = {
        ...{
            ...places,
            store,
            option: naming(table/* OPTIONS */.lw.metaflowVersion),
            python: given,
            cwd,
            env,
            version,
            log: note,
        },
        ...(files.length > 0 && { requirements: { option: naming(table/* OPTIONS */.lw.requirements), files } }),
    };
    const python = await (0,before_start/* beforeStart */.G3)(plans, cancel, async (signal) => {
        return await provideMetaflow({ ...request, cancel: signal });
    });
    return plans.map((plan) => ({ ...plan, python }));
}
//# sourceMappingURL=install.js.map
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/runner/start/metaflow-user.js
var metaflow_user = __webpack_require__(5715);
// EXTERNAL MODULE: ./build/runner/start/flow-file.js
var flow_file = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/cli/complete-plans.js







/**
 * The plans with what the machine adds: a user name for Metaflow, and the requested Metaflow and packages.
 * @throws {UsageError} if any of several flows is missing; none is started then
 */
async function completePlans({ plans, metaflowVersion: version, requirements }, cancel) {
    const [first] = plans;
    for (const { flowFile, cwd } of plans)
        if (flowFile !== '')
            (0,flow_file/* requireFlowFile */.i)(flowFile, cwd);
    const env = { ...first.env, ...(0,metaflow_user/* metaflowUser */.R)(first.env) };
    const named = plans.map((plan) => ({ ...plan, env }));
    return await withMetaflow(named, {
        ...{
            naming: options_option/* flagName */.GI,
            ...{ version, requirements },
            places: placesOfMetaflow(process.env),
            note: printing_host/* printLine */.wi,
            cancel,
        },
    });
}
/**
 * Where Metaflow is installed. An empty variable counts as absent. A container's user may have no home, or one that belongs to someone
 * else.
 */
function placesOfMetaflow(env) {
    const home = env['XDG_CACHE_HOME'] || (env['HOME'] && external_node_path_.join(env['HOME'], '.cache'));
    const cache = home && external_node_path_.join(home, 'metaflow-runner');
    return {
        cache: cache ? { directory: cache, name: `The cache directory ${cache}` } : undefined,
        temporary: { directory: (0,external_node_os_.tmpdir)(), name: (0,external_node_os_.tmpdir)() },
    };
}
//# sourceMappingURL=complete-plans.js.map

/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ USAGE_EXIT_CODE),
/* harmony export */   RA: () => (/* binding */ STATUS_EXIT_CODES),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit codes by status, as `--help` and docs/reference.md name them. */
const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 };
/** The request itself was wrong: an option, a flow file, a parameter or an interpreter. */
const USAGE_EXIT_CODE = 2;
/** For `status`: a run that has not ended is neither successful nor failed. */
const STATUS_EXIT_CODES = { successful: 0, failed: 1, unknown: 1, running: 3 };
//# sourceMappingURL=exit-codes.js.map

/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _ci_report_source_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4633);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);



/**
 * The text of an error, preceded by the option whose value caused it, if that is known. Only internal errors have a stack trace.
 * @param plan of the run concerned, if there is one
 */
function messageOf(error, plan) {
    const source = plan && (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(error, plan);
    return source === undefined ? textOf(error) : `${source}: ${textOf(error)}`;
}
function textOf(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow') {
        return error.message.replace(/\.$/, ', or use --metaflow-version.');
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.rightPlace !== undefined) {
        return `${error.message} Give it with ${FLAG_OF_PLACE[error.details.rightPlace]}.`;
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.isMissing === true) {
        return `${error.message} To resume a run from another machine, use --bundle.`;
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un && error.details.isMissing === true) {
        return `${error.message} Give it with --param ${error.details.parameter}=….`;
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RunnerError */ .Rn)
        return error.message;
    return `internal error, please report it: ${(0,_ci_report_source_place_js__WEBPACK_IMPORTED_MODULE_3__/* .faultText */ .I)(error)}`;
}
const FLAG_OF_PLACE = { 'top level': '--option', command: '--run-option' };
//# sourceMappingURL=message-of.js.map

/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   MM: () => (/* binding */ currentCall),
/* harmony export */   mw: () => (/* binding */ calledAs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);



const NAME = 'metaflow-runner';
function currentCall() {
    const [node = '', script = ''] = process.argv;
    return { node, script, cwd: process.cwd(), env: process.env };
}
/** The words that start the command again, before its own arguments: its name, npx, or Node. */
function calledAs({ node, script, cwd, env }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(script);
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.basename(script) === NAME) {
        // npm adds these directories to the PATH of the programs that it calls only.
        if (env['npm_command'] !== undefined && directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.join('node_modules', '.bin'))) {
            const project = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
            const named = packageOf(project);
            // npx finds programs of the projects that the current directory is in only.
            if (named !== undefined || isIn(project, cwd))
                return ['npx', named ?? NAME];
        }
        if (onPath(NAME, env) === realPath(script))
            return [NAME];
    }
    const isNodeOfPath = onPath('node', env) === realPath(node);
    return [isNodeOfPath ? 'node' : node, pathFrom(cwd, script)];
}
/** A file's path as seen from a directory: relative if the file is below it. */
function pathFrom(directory, file) {
    return isIn(directory, file) ? node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file) : file;
}
function isIn(directory, file) {
    return !/^\.\.(\/|$)/.test(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file));
}
/** The package that npx installed into its own cache, as it was named for npx. */
function packageOf(directory) {
    try {
        const text = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'package.json'));
        const { _npx: npx } = JSON.parse(text);
        return npx?.packages?.[0];
    }
    catch {
        return undefined;
    }
}
/** The real path of the file that a command's name resolves to. */
function onPath(name, env) {
    const directories = (env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    return directories.map((directory) => realPath(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name))).find((found) => found !== '');
}
/** Empty if there is no such file. */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=called-as.js.map

/***/ }),

/***/ 9854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ resumeHint)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(105);
/* harmony import */ var _called_as_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6233);
/* harmony import */ var _command_line_name_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6241);
/* harmony import */ var _display_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1072);




/**
 * The shell command that resumes a run: it is called as this one was, with the flags for where and with what the flow runs. Secret values
 * are replaced with their variables, or hidden.
 */
function resumeHint(flowFile, from, { given, redactor, call = (0,_called_as_js__WEBPACK_IMPORTED_MODULE_0__/* .currentCall */ .MM)() }) {
    const words = [...(0,_called_as_js__WEBPACK_IMPORTED_MODULE_0__/* .calledAs */ .mw)(call), 'resume', flowFile.startsWith('-') ? `./${flowFile}` : flowFile];
    const source = Object.entries(from).flatMap(([flag, value]) => value === undefined ? [] : [withValue(flag, (0,_display_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(value))]);
    const flags = given.map(({ flag, value }) => value === undefined ? `--${flag}` : withValue(flag, shownValue(flag, value, redactor)));
    return [...words.map(_display_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r), ...source, ...flags].join(' ');
}
/** @param word for a shell, perhaps quoted. If it begins with a dash, only "=" shows that it is a value. */
function withValue(flag, word) {
    return `--${flag}${/^'?-/.test(word) ? '=' : ' '}${word}`;
}
function shownValue(flag, value, redactor) {
    const [first, rest] = (0,_command_line_name_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAndValue */ .g)(value);
    const [name, own] = first === '' || rest === undefined ? [flag, value] : [first, rest];
    if (!(0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecret */ .$f)(name, own) && redactor.text(own) === own)
        return (0,_display_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(value);
    return flag === 'env' ? `${name}="$${name}"` : (0,_display_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(redactor.text(`${name}=***`));
}
//# sourceMappingURL=resume-hint.js.map

/***/ }),

/***/ 9948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(7258);
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __webpack_require__(4068);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/execution/plan/metaflow-home.js




/**
 * Parses a configuration.
 * @param where it comes from, for messages, which never quote the text because it may be secret
 * @throws {UsageError}
 */
function parseMetaflowConfig(where, text) {
    let config;
    try {
        config = JSON.parse(text);
    }
    catch {
        throw new errors/* UsageError */.eb(`${where} must be Metaflow's configuration as a JSON object, but it is not JSON (${text.length} characters, not shown here).`);
    }
    if (typeof config !== 'object' || config === null || Array.isArray(config)) {
        throw new errors/* UsageError */.eb(`${where} must be a JSON object like {"METAFLOW_DEFAULT_DATASTORE": "s3"}, got ${Array.isArray(config) ? 'a list' : config === null ? 'null' : `a ${typeof config}`}.`);
    }
    return config;
}
/** A profile is part of a file's name, so it must be valid there. @throws {UsageError} */
function checkProfile(where, profile) {
    if (profile === undefined || /^[\w.-]+$/.test(profile))
        return profile;
    throw new errors/* UsageError */.eb(`${where} must be the name of a profile (letters, digits, "_", "-", "."), got ${(0,shown_value/* shownValue */.J)(profile)}.`);
}
/**
 * Writes a configuration, under a profile's name if one is given. What Metaflow keeps in METAFLOW_HOME besides its configuration, the
 * tokens of production deployments and micromamba, stays where it was: Metaflow looks for it in METAFLOW_TOKEN_HOME first.
 * @param directory becomes METAFLOW_HOME, and is removed with its content at the end
 * @param env the environment that Metaflow would otherwise have had
 */
function metaflowHome(directory, config, profile, env) {
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700, recursive: true });
    const file = external_node_path_.join(directory, profile === undefined ? 'config.json' : `config_${profile}.json`);
    (0,external_node_fs_.writeFileSync)(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return {
        env: {
            METAFLOW_HOME: directory,
            METAFLOW_TOKEN_HOME: env['METAFLOW_TOKEN_HOME'] || env['METAFLOW_HOME'] || '~/.metaflowconfig',
        },
        config,
        [Symbol.dispose]: () => {
            (0,regular_file/* removeOwn */.LO)(directory);
        },
    };
}
//# sourceMappingURL=metaflow-home.js.map
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/options/deploy-settings.js



const OF_RUNS = ['trigger', 'status', 'terminate'];
/** Whether the runs are followed, like runs on this machine. */
function isFollowed({ command, waits }) {
    return command === 'trigger' && waits;
}
/** @throws {UsageError} if no orchestrator is named */
function deploySettings(command, values, naming) {
    const { orchestrator, deploymentName, projectBranch, deployOptions, authorize, manifestOnly } = values;
    if (orchestrator === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.orchestrator)} is required: argo-workflows, step-functions${command === 'deploy' ? ', airflow' : ''}, or the name that a Metaflow extension uses.`);
    if (OF_RUNS.includes(command) && orchestrator === 'airflow')
        throw new errors/* UsageError */.eb(`"${command}" does not support Airflow: only Airflow itself starts, shows and ends the runs of a DAG.`);
    if (!/^[a-z][a-z0-9_-]*$/.test(orchestrator))
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.orchestrator)} must be a word of Metaflow's command line, such as argo-workflows, got ${(0,shown_value/* shownValue */.J)(orchestrator)}.`);
    const onlyJson = ['only-json', 'onlyJson'].find((key) => (deployOptions[key] ?? false) !== false);
    if (onlyJson !== undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.deployOptions)}: ${onlyJson} deploys nothing. Use ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.manifestOnly))} instead.`);
    if (deploymentName !== undefined && !/^[A-Za-z0-9_][\w.-]{0,199}$/.test(deploymentName))
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.deploymentName)} must begin with a letter or digit, and consist of letters, digits, ".", "_" and "-", got ${(0,shown_value/* shownValue */.J)(deploymentName)}.`);
    if (command === 'trigger' && !values.wait)
        requireNothingOfEnd(values, naming);
    return {
        command,
        orchestrator,
        deploymentName,
        projectBranch: projectBranch ?? 'auto',
        createOptions: deployOptions,
        authorize,
        manifestOnly,
        waits: values.wait,
        leaves: values.onCancel === 'leave',
    };
}
/** Options that apply only to a run that has begun or ended. */
const OF_FOLLOWED = [
    ...['tags', 'tagsOnSuccess', 'timeoutMs', 'outputArtifacts', 'failIf', 'compareWith', 'junit'],
    ...['plugins', 'events'],
];
/** @throws {UsageError} for options that are impossible because the run is not followed */
function requireNothingOfEnd(values, naming) {
    for (const name of OF_FOLLOWED) {
        const value = values[name];
        if (value !== undefined && (typeof value !== 'object' || value.length > 0))
            throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw[name])} works only if the run is followed, so it cannot be used with ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.wait))}.`);
    }
}
//# sourceMappingURL=deploy-settings.js.map
// EXTERNAL MODULE: ./build/client/errors.js
var client_errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/temporary-directory.js
var temporary_directory = __webpack_require__(3306);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
// EXTERNAL MODULE: ./build/runner/command/written-scalar.js
var written_scalar = __webpack_require__(6195);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/plan/grid.js




/** The names of parameters, each with what gave it, as in `NewRun`. */
function namedBy(source, parameters) {
    return Object.fromEntries(Object.keys(parameters).map((name) => [name, source]));
}
/** The same as GitHub's maximum number of jobs in a matrix. */
const MAX_RUNS = 256;
/**
 * Every combination of the values for each name; the last name varies fastest. An empty grid is one empty combination.
 * @param source where the grid comes from, for errors
 * @throws {UsageError} if there are too many
 */
function combinationsOf(grid, source) {
    requireFewRuns(source, Object.values(grid).reduce((count, { length }) => count * length, 1));
    return Object.entries(grid).reduce((combinations, [name, values]) => combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))), [{}]);
}
/** @param makers what the runs are made from, for errors @throws {UsageError} if there are more runs than a step should make */
function requireFewRuns(makers, count) {
    if (count > MAX_RUNS)
        throw new errors/* UsageError */.eb(`${makers}: ${count} runs are too many; at most ${MAX_RUNS} are allowed. Use several jobs.`);
}
/** Longer values are not shown, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_SHOWN_LENGTH = 60;
/** Labels a step's runs with the flow file, and with the parameters that differ between runs of the same flow. */
function labelled(plans) {
    const labels = plans.map((plan) => [plan.flowFile, ...differences(plan, plans)].join(' '));
    return plans.map((plan, index) => {
        const label = labels[index] ?? '';
        const isUnique = labels.indexOf(label) === labels.lastIndexOf(label);
        return { ...plan, label: isUnique ? label : `${label} #${index + 1}` };
    });
}
function differences(plan, plans) {
    const alike = plans.filter(({ flowFile }) => flowFile === plan.flowFile);
    return Object.entries((0,run_plan/* parametersOf */.mC)(plan))
        .filter(([name, value]) => alike.some((other) => shown((0,own_value/* ownValue */.e)((0,run_plan/* parametersOf */.mC)(other), name)) !== shown(value)))
        .map(([name, value]) => `${name}=${(0,secret_values/* isSecret */.$f)(name, value) ? secret_values/* REPLACEMENT */.x9 : grid_short(shown(value))}`);
}
function grid_short(text) {
    return text.length > MAX_SHOWN_LENGTH ? '…' : text;
}
function shown(value) {
    return typeof value === 'string' ? value : value === undefined ? '' : (0,written_scalar/* writtenText */.v4)(value);
}
//# sourceMappingURL=grid.js.map
;// CONCATENATED MODULE: ./build/options/idle-options.js


/** Options that do nothing without another, and when that is so. */
const PAIRS = [
    { idle: 'retryOn', without: 'retries', when: (of) => of.retries === 0 && of.retryOn !== undefined },
    { idle: 'retryDelayMs', without: 'retries', when: (of) => of.retries === 0 && of.retryDelayMs > 0 },
    {
        idle: 'requireBase',
        without: 'compareWith',
        when: (of) => of.compareWith === undefined && of.requireBase,
    },
    {
        idle: 'pullRequest',
        without: 'comment',
        when: (of) => of.comment === 'never' && of.pullRequest !== undefined,
    },
    {
        idle: 'deploymentName',
        without: 'orchestrator',
        when: (of) => of.orchestrator === undefined && of.deploymentName !== undefined,
    },
    {
        idle: 'projectBranch',
        without: 'orchestrator',
        when: (of) => of.orchestrator === undefined && of.projectBranch !== 'auto',
    },
];
/**
 * A sentence for each option that does nothing without another. That is no error: a workflow may turn retries or comments on and off with
 * a single input.
 */
function idleOptions(values, naming) {
    return PAIRS.filter(({ when }) => when(values)).map(({ idle, without }) => `${naming(table/* OPTIONS */.lw[idle])} has no effect without ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw[without]))}.`);
}
//# sourceMappingURL=idle-options.js.map
// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __webpack_require__(7980);
;// CONCATENATED MODULE: ./build/options/baseline.js



/** The word for the base branch, if one is known. */
const BASE_BRANCH = 'base';
/**
 * What a run is compared with.
 * @param branch what the word `base` means, or, in words, why it means nothing
 * @throws {UsageError} if a condition needs a base run and none is named, or `base` means nothing
 */
function readBaseline(text, gates, names, branch) {
    if (text === undefined) {
        const gate = gates.find(({ operand }) => (0,gate_condition/* isBaseValue */.Jm)(operand));
        if (!gate)
            return undefined;
        throw new errors/* UsageError */.eb(`${names.failIf}: "${gate.condition}" compares with a base run: name one with ${(0,options_option/* inSentence */.BX)(names.compareWith)}. If you mean the text "${gate.written}", put it in quotes.`);
    }
    if (text !== BASE_BRANCH)
        return { name: text };
    const found = branch();
    if (typeof found !== 'string')
        return found;
    throw new errors/* UsageError */.eb(`${names.compareWith} is ${BASE_BRANCH}, but ${found}. Name a tag, e.g. production, or a run.`);
}
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./build/options/plan-settings.js



/** Turns options into settings for the plans of runs. @throws {UsageError} for options that exclude each other */
function planSettings(values, { cwd, naming, baseBranch }) {
    const names = { compareWith: naming(table/* OPTIONS */.lw.compareWith), failIf: naming(table/* OPTIONS */.lw.failIf) };
    return {
        ...(0,run_plan/* planSettingsOf */.yX)(values),
        cwd,
        profile: values.profile,
        gates: values.failIf,
        compareWith: readBaseline(values.compareWith, values.failIf, names, baseBranch),
        provenance: {},
    };
}
//# sourceMappingURL=plan-settings.js.map
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/display/shell-word.js
var shell_word = __webpack_require__(1072);
;// CONCATENATED MODULE: ./build/options/check-settings.js

/** @throws {UsageError} for an impossible target */
function checkSettings(values, naming) {
    return {
        target: values.orchestrator === undefined ? undefined : deploySettings('deploy', values, naming),
    };
}
//# sourceMappingURL=check-settings.js.map
;// CONCATENATED MODULE: ./build/options/promote-settings.js



/** @throws {UsageError} if no run or no tag is named */
function promoteSettings({ run, tags }, naming) {
    const expected = 'a pathspec like TrainFlow/1234';
    if (run === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.run)} is required: the run to promote, ${expected}.`);
    if ((0,run_plan/* readOrigin */.P2)(run)?.flowName === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.run)} must be ${expected}, got ${(0,shown_value/* shownValue */.J)(run)}.`);
    if (tags.length === 0)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.tags)} is required: the tag to move to ${run}, e.g. baseline.`);
    return { run, tags };
}
//# sourceMappingURL=promote-settings.js.map
// EXTERNAL MODULE: ./build/runner/command/word-list.js
var word_list = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/cli/usage.js


/** An exit code of `status`. */
const NOT_ENDED = '3 not ended';
const RUN_ON_ORCHESTRATOR = 'RUN is FLOW/ID; --name is its deployment, which Argo Workflows does not need.';
/** What each command takes after its name, and what it does. */
const COMMANDS = {
    run: {
        positionals: ['FLOW…'],
        usage: '',
        does: 'runs flows.',
    },
    resume: {
        positionals: ['FLOW'],
        usage: ' [--origin-run-id ID | --bundle FILE] [--step STEP]',
        does: 'continues an unsuccessful run.',
    },
    spin: {
        positionals: ['FLOW', 'PATHSPEC'],
        usage: '',
        does: 'executes one task of a past run again, on its own. PATHSPEC is FLOW/RUN/STEP or FLOW/RUN/STEP/TASK.',
    },
    check: {
        positionals: ['FLOW…'],
        usage: ' [--orchestrator WORD]',
        does: 'finds problems that would prevent flows from running, or from being deployed on the orchestrator. Runs no task. Exits with 1 if it finds any problem.',
    },
    deploy: {
        positionals: ['FLOW…'],
        usage: ' --orchestrator WORD',
        does: 'deploys flows to a production orchestrator.',
    },
    trigger: {
        positionals: ['FLOW…'],
        instead: '--name NAME',
        usage: ' --orchestrator WORD',
        does: 'starts runs of deployed flows, named by FLOW or by --name, and follows them to their end.',
    },
    teardown: {
        positionals: [],
        usage: ' --orchestrator WORD [--project-branch BRANCH | --name NAME]',
        does: "removes a branch's deployments from an orchestrator, or one deployment by name.",
    },
    promote: {
        positionals: ['RUN'],
        usage: ' --tag TAG',
        does: 'moves a tag to a successful run, FLOW/ID, from the run of its flow that had it.',
    },
    status: {
        positionals: ['RUN'],
        usage: ' --orchestrator WORD [--name NAME]',
        does: `shows the status of a run on its orchestrator. ${RUN_ON_ORCHESTRATOR} Exits with 0 for ` +
            'a successful run, 1 for one that failed or is unknown, and 3 for one that has not ended.',
        exitCode: NOT_ENDED,
    },
    terminate: {
        positionals: ['RUN'],
        usage: ' --orchestrator WORD [--name NAME]',
        does: `terminates a run on its orchestrator. ${RUN_ON_ORCHESTRATOR} Does nothing if the run has already ended.`,
    },
    types: {
        positionals: ['FLOW'],
        usage: ' [-o FILE]',
        does: "writes a TypeScript declaration of the flow's parameters.",
    },
    bundle: {
        positionals: ['RUN'],
        usage: ' -o FILE',
        does: 'writes everything that another machine needs to resume RUN (FLOW/ID) to FILE. RUN is in the local datastore or, with --option ' +
            'datastore=s3 or a configuration, in a remote one.',
    },
};
/** @param failed what 1 means @param own a code that not all commands have */
function exitCodes(failed, own) {
    const ofAll = ['0 successful', `1 ${failed}`, '2 bad usage, flow, parameter or Python'];
    return `Exit codes: ${[...ofAll, ...(own === undefined ? [] : [own]), '124 timeout', '130 cancelled'].join(', ')}.`;
}
/** The `--help` text for a command, or for all of them. */
function usage(command) {
    const parts = command === undefined ? usageOfAll() : usageOfOne(command);
    return `${parts.join('\n\n')}\n`;
}
function usageOfOne(command) {
    const { does, exitCode } = COMMANDS[command];
    const options = table/* optionRows */.zl.filter(([, { commands }]) => commands?.includes(command) ?? true);
    return [
        wrapped(`metaflow-runner ${command} ${does}`, ''),
        `Usage:\n  ${callOf(command)} [options]`,
        `Options:\n${optionLines(options.map(([, option]) => option), command)}`,
        wrapped(exitCodes(command === 'deploy' ? 'not deployed' : 'failed', exitCode), ''),
    ];
}
function usageOfAll() {
    const commands = Object.keys(COMMANDS);
    return [
        'Runs Metaflow flows and reports their results.',
        `Usage:\n${commands.map((command) => `  ${callOf(command)} [options]\n`).join('')}  metaflow-runner help [COMMAND]\n  metaflow-runner --version`,
        commands.map((command) => wrapped(`"${command}" ${COMMANDS[command].does}`, '  ')).join('\n'),
        ...groups().map(({ title, options }) => `${title}:\n${optionLines(options)}`),
        wrapped(exitCodes('failed or not deployed', `${NOT_ENDED} (status)`), ''),
    ];
}
/** How the command is called, with its most important options. */
function callOf(command) {
    const { positionals, instead, usage: most } = COMMANDS[command];
    const words = positionals.join(' ');
    const named = instead === undefined ? words : `(${words} | ${instead})`;
    return ['metaflow-runner', command, ...(named === '' ? [] : [named])].join(' ') + most;
}
const OF_ALL = 'Options of all commands';
/** The options, grouped by their commands, in the table's order. */
function groups() {
    const titleOf = ({ commands }) => commands === undefined ? OF_ALL : `Options of ${(0,word_list/* allOf */.b)(commands.map((command) => `"${command}"`))}`;
    const options = table/* optionRows */.zl.map(([, option]) => option).filter(({ flag }) => flag !== undefined);
    const titles = [...new Set([...options.map(titleOf).filter((title) => title !== OF_ALL), OF_ALL])];
    return titles.map((title) => ({ title, options: options.filter((option) => titleOf(option) === title) }));
}
const COLUMN = 29;
const WIDTH = 110;
function optionLines(options, command) {
    const lines = options.flatMap((option) => {
        const { flag, short, value } = option;
        if (flag === undefined)
            return [];
        const help = (command && option.helpOf?.[command]) ?? option.help ?? '';
        const head = `  ${short === undefined ? '' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value}`}`;
        const text = (0,table/* isRepeated */.B5)(option) ? `${help}; repeatable` : help;
        const body = wrapped(text, ' '.repeat(COLUMN), ' '.repeat(COLUMN));
        return [head.length < COLUMN - 1 ? head + body.slice(head.length) : `${head}\n${body}`];
    });
    return lines.join('\n');
}
/** Wraps a text into lines. @param indent of all lines but the first @param first the start of the first line */
function wrapped(text, indent, first = '') {
    const lines = [];
    let line = first;
    for (const word of text.split(' ')) {
        const isStart = line === indent || line === first;
        if (!isStart && line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line += isStart ? word : ` ${word}`;
        }
    }
    return [...lines, line].join('\n');
}
//# sourceMappingURL=usage.js.map
;// CONCATENATED MODULE: ./build/cli/cli-command.js








/** @param words what stands in the command line without a flag @throws {UsageError} */
function cliCommand(name, words, values, cwd) {
    const [first = ''] = words;
    switch (name) {
        case 'run':
        case 'resume':
        case 'spin':
            return { name };
        case 'check':
            return { name, settings: checkSettings(values, options_option/* flagName */.GI) };
        case 'deploy':
        case 'trigger':
        case 'teardown':
            return { name, settings: deploySettings(name, values, options_option/* flagName */.GI) };
        case 'promote':
            return { name, settings: promoteSettings({ run: first, tags: values.tags }, namedRun) };
        case 'status':
        case 'terminate':
            return { name, run: first, settings: deploySettings(name, values, options_option/* flagName */.GI) };
        case 'types':
            return { name, file: values.output ?? besideFlow(external_node_path_.resolve(cwd, first)) };
        case 'bundle':
            return { name, run: first, file: required(name, table/* OPTIONS */.lw.output, values.output) };
    }
}
/** Whether the command makes runs here, or follows runs that it has triggered. */
function followsRuns(command) {
    switch (command.name) {
        case 'run':
        case 'resume':
        case 'spin':
            return true;
        case 'trigger':
            return isFollowed(command.settings);
        default:
            return false;
    }
}
/** The command takes its run without a flag. */
const namedRun = (option) => (option === table/* OPTIONS */.lw.run ? 'RUN' : (0,options_option/* flagName */.GI)(option));
function besideFlow(flowFile) {
    return flowFile.replace(/(\.py)?$/, '.d.ts');
}
/** @throws {UsageError} */
function required(name, option, value) {
    if (value === undefined)
        throw new errors/* UsageError */.eb(`${name} needs ${(0,options_option/* flagName */.GI)(option)}: ${callOf(name)}.`);
    return value;
}
//# sourceMappingURL=cli-command.js.map
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/cli/command-line/misplaced-argument.js




const BUNDLE_NAME = /\.t?gz$/;
/** The option for which a superfluous argument may have been meant, as a sentence that follows another; empty if there is none. */
function meantBy(name, word) {
    const option = optionFor(name, word);
    return option === undefined || word === '' ? '' : ` Did you mean ${option} ${(0,shell_word/* shellWord */.r)(word)}?`;
}
function optionFor(name, word) {
    if (name === 'bundle' || name === 'types')
        return '-o';
    if (name === 'promote')
        return '--tag';
    if (name !== 'resume')
        return undefined;
    if (BUNDLE_NAME.test(word) || (0,external_node_fs_.existsSync)(word))
        return '--bundle';
    return (0,identifiers/* isPathspec */.hA)(word) ? '--origin-run-id' : undefined;
}
/** Rejects a run's pathspec or a bundle in place of the flow file of `resume`. @throws {UsageError} */
function refuseRunAsFlow(name, word) {
    if (name !== 'resume' || word === undefined || /\.py$/.test(word))
        return;
    const isRun = /^\w+\/\d+$/.test(word) && !(0,external_node_fs_.existsSync)(word);
    if (!isRun && !BUNDLE_NAME.test(word))
        return;
    const option = isRun ? '--origin-run-id' : '--bundle';
    throw new errors/* UsageError */.eb(`resume needs the flow file first: metaflow-runner resume FLOW ${option} ${(0,shell_word/* shellWord */.r)(word)}.`);
}
//# sourceMappingURL=misplaced-argument.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/execution/plan/artifact-reference.js
var artifact_reference = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/options/values.js




/** The longest time that one of Node's timers can wait. */
const MAX_SECONDS = 2_147_483;
/** @throws {UsageError} */
function readStep(name, text) {
    if (text !== undefined && !(0,identifiers/* isPythonName */.MH)(text))
        throw new errors/* UsageError */.eb(`${name} must be the name of a step, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return text;
}
/** A positive integer. @param name of the option, for errors @throws {UsageError} */
function readCount(name, text) {
    if (text === undefined || /^[1-9]\d{0,8}$/.test(text))
        return text === undefined ? undefined : Number(text);
    throw new errors/* UsageError */.eb(`${name} must be a positive integer, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
/** An integer, 0 or more; 0 if there is no text. @throws {UsageError} */
function readCountOrNone(name, text) {
    if (text === undefined || /^(?:0|[1-9]\d{0,8})$/.test(text))
        return Number(text ?? 0);
    throw new errors/* UsageError */.eb(`${name} must be an integer, 0 or more, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
const SECONDS_IN = { seconds: 1, minutes: 60 };
/** A time in a unit, as milliseconds above 0. @throws {UsageError} */
function readLimit(name, text, unit) {
    if (text === undefined)
        return undefined;
    const max = Math.floor(MAX_SECONDS / SECONDS_IN[unit]);
    const time = decimalNumber(text);
    if (!(time > 0 && time <= max))
        throw new errors/* UsageError */.eb(`${name} must be a number of ${unit}, above 0 and at most ${max}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return Math.max(1, Math.round(time * SECONDS_IN[unit] * 1000));
}
/** Seconds, as milliseconds; 0 if there is no text. @throws {UsageError} */
function readDelay(name, text = '0') {
    const seconds = decimalNumber(text);
    if (!(seconds >= 0 && seconds <= MAX_SECONDS))
        throw new errors/* UsageError */.eb(`${name} must be a number of seconds, 0 or more and at most ${MAX_SECONDS}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return Math.round(seconds * 1000);
}
/** NaN for anything else, also for what only JavaScript reads as a number: an empty text, `0x10`. */
function decimalNumber(text) {
    return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
/** One of several words, in upper or lower case. @throws {UsageError} */
function readChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text.toLowerCase());
    if (choice !== undefined)
        return choice;
    throw new errors/* UsageError */.eb(`${name} must be ${(0,word_list/* oneOf */.y)(choices)}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
/** References to artifacts; each text contains one, or several separated by commas. @throws {UsageError} */
function readArtifacts(name, texts) {
    return texts.flatMap(artifact_reference/* artifactNames */.j).map((artifact) => {
        const reference = (0,artifact_reference/* artifactReference */.W)(artifact);
        if (reference !== undefined)
            return reference;
        throw new errors/* UsageError */.eb(`${name} takes the name of an artifact, or step/name, got ${(0,shown_value/* shownValue */.J)(artifact)}.`);
    });
}
/** Each text contains one reason, or several separated by commas. @throws {UsageError} */
function readRetryReasons(name, texts) {
    const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
    const reasons = words.filter((word) => word !== '').map((word) => readChoice(name, word, run_plan/* RETRY_REASONS */.lJ));
    return reasons.length === 0 ? undefined : reasons;
}
/** Returns each condition once. @throws {UsageError} */
function readConditions(name, texts) {
    const gates = texts.map((text) => {
        try {
            return (0,gate_condition/* parseGate */.Xi)(text);
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.eb)
                throw new errors/* UsageError */.eb(`${name}: ${error.message}`, { cause: error });
            throw error;
        }
    });
    return [...new Map(gates.map((gate) => [gate.condition, gate])).values()];
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./build/cli/command-line/name-value.js
var name_value = __webpack_require__(6241);
;// CONCATENATED MODULE: ./build/cli/command-line/unknown-flag.js






/** The words of a command line as they were given, whether its flags exist and have values or not. */
function tokensOf(config) {
    return (0,external_node_util_.parseArgs)({ ...config, strict: false, tokens: true }).tokens;
}
/** @throws {UsageError} for an unknown flag, which usually is a parameter without --param, or misspelt */
function requireKnownFlags(config, command) {
    const tokens = tokensOf(config);
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'option' || Object.hasOwn(config.options ?? {}, token.name))
            continue;
        const next = tokens[index + 1];
        const value = token.value ?? (next?.kind === 'positional' ? next.value : undefined);
        const meant = VERSION_FLAGS.has(token.name)
            ? '"metaflow-runner --version"'
            : unknown_flag_meantBy(token.name, value, command);
        throw new errors/* UsageError */.eb(`There is no option ${token.rawName}.` +
            (meant === undefined
                ? ` "metaflow-runner ${command} --help" lists those of ${command}.`
                : ` Did you mean ${meant}?`));
    }
}
/** They stand alone, as no command has a version of its own. */
const VERSION_FLAGS = new Set(['V', 'version']);
/** The share of a flag's letters that may be wrong; with more, it is more likely to be a parameter's name. */
const MISSPELT = 0.3;
function unknown_flag_meantBy(name, value, command) {
    const flags = table/* optionRows */.zl.flatMap(([, { flag, commands }]) => flag !== undefined && commands?.includes(command) !== false ? [flag] : []);
    const ofMetaflow = optionOfMetaflow(name, value, flags);
    if (ofMetaflow !== undefined)
        return ofMetaflow;
    const flag = /^(p$|param)/.test(name) && flags.includes('param')
        ? 'param'
        : (flagOfInput(name, flags) ?? (0,nearest_name/* nearestName */.q)(name, flags, MISSPELT));
    if (flag !== undefined)
        return [`--${flag}`, ...(value === undefined ? [] : [unknown_flag_shown(...named(value, flag))])].join(' ');
    if (command !== 'run' || value === undefined || !/^\p{L}/u.test(name))
        return undefined;
    return `--param ${shownParameter(name, value)}`;
}
/** Metaflow's own options without a flag here, as people know them from `python flow.py`, by the flag that passes them. */
const OPTIONS_OF_METAFLOW = {
    option: /^(?:environment|datastore|datastore-root|metadata|package-suffixes|event-logger|monitor|branch)$/,
    'run-option': /^(?:max-num-splits|max-log-size|namespace)$/,
};
const SWITCHES_OF_METAFLOW = /^(no-)?(pylint|production)$/;
function optionOfMetaflow(name, value, flags) {
    const [, no, option] = SWITCHES_OF_METAFLOW.exec(name) ?? [];
    const branch = name === 'branch' ? value : option;
    if (flags.includes('project-branch') && branch !== undefined && branch !== 'pylint')
        return `--project-branch ${(0,shell_word/* shellWord */.r)(branch)}`;
    if (option !== undefined && flags.includes('option'))
        return `--option ${option}${no === undefined ? '' : '=false'}`;
    const flag = Object.entries(OPTIONS_OF_METAFLOW).find(([, names]) => names.test(name))?.[0];
    if (flag === undefined || !flags.includes(flag))
        return undefined;
    return `--${flag} ${value === undefined ? `${name}=…` : shownParameter(name, value)}`;
}
/** The flag that does what the action's input of this name does. */
function flagOfInput(name, flags) {
    const flag = table/* optionRows */.zl.find(([, { input }]) => input === name)?.[1].flag;
    return flag !== undefined && flags.includes(flag) ? flag : undefined;
}
/** Splits a flag's value: `NAME=` or nothing, the name of the value (or of the flag), and the value. */
function named(text, flag) {
    const [name, value] = (0,name_value/* nameAndValue */.g)(text);
    return name === '' || value === undefined ? ['', flag, text] : [`${name}=`, name, value];
}
/** `NAME=VALUE` as a word for the shell, without a value that looks like a secret. */
function shownParameter(name, value) {
    return unknown_flag_shown(`${name}=`, name, value);
}
function unknown_flag_shown(before, name, value) {
    return (0,secret_values/* isSecret */.$f)(name, value) ? `${before}…` : (0,shell_word/* shellWord */.r)(before + value);
}
//# sourceMappingURL=unknown-flag.js.map
;// CONCATENATED MODULE: ./build/cli/command-line/read-flags.js








/** How to read each kind of flag from the values that it is given. For a flag with a single value, the last one counts. */
const READERS = {
    text: (items) => items.at(-1),
    step: (items, flag) => readStep(flag, items.at(-1)),
    block: (items) => items.at(-1),
    flag: ([text]) => text === 'true',
    choice: (items, flag, { choices = [] }) => readChoice(flag, items.at(-1) ?? '', choices),
    count: (items, flag) => readCount(flag, items.at(-1)),
    'count-or-none': (items, flag) => readCountOrNone(flag, items.at(-1)),
    limit: (items, flag) => readLimit(flag, items.at(-1), 'seconds'),
    delay: (items, flag) => readDelay(flag, items.at(-1)),
    lines: (items) => items,
    tags: (items) => items,
    artifacts: (items, flag) => readArtifacts(flag, items),
    conditions: (items, flag) => readConditions(flag, items),
    'retry-reasons': (items, flag) => readRetryReasons(flag, items),
    texts: (items, flag, option) => byName(texts(items, flag, option), flag),
    parameters: (items, flag, option) => (0,run_plan/* groupByName */.mV)(texts(items, flag, option)),
    values: (items, flag, option) => byName(texts(items, flag, option), flag),
    settings: (items, flag, option) => byName(pairs(items, flag, option).map(([name, value]) => [name, (0,run_plan/* optionFromText */.LI)(value)]), flag),
    grid: (items, flag, option) => byName(texts(items, flag, option).map(([name, text]) => [name, gridList(name, text)]), flag, ' Give it once, with all values: NAME=VALUE,VALUE.'),
};
/** Reads the arguments after a command's name. @throws {UsageError} */
function readFlags(argv, command) {
    const given = parse(argv, command);
    const values = table/* optionRows */.zl.map(([name, option]) => {
        const items = given.values[option.flag ?? ''] ?? [];
        if (items.length > 0 && option.commands?.includes(command) === false)
            throw new errors/* UsageError */.eb(`${(0,options_option/* flagName */.GI)(option)} works only with ${(0,word_list/* allOf */.b)(option.commands)}, not with ${command}.`);
        if (items.includes(''))
            throw new errors/* UsageError */.eb(`${(0,options_option/* flagName */.GI)(option)} needs a value, got an empty one.`);
        const read = READERS[option.kind];
        const used = items.length > 0 ? items : [(0,table/* defaultOf */.HA)(option) ?? []].flat();
        return [name, read(used, (0,options_option/* flagName */.GI)(option), option)];
    });
    const kept = table/* optionRows */.zl.flatMap(([, { flag = '', kind, isKept }]) => (isKept ? (given.values[flag] ?? []) : []).map((value) => ({
        flag,
        value: kind === 'flag' ? undefined : value,
    })));
    return { values: Object.fromEntries(values), positionals: given.positionals, kept };
}
/** The flags as given; one without a value stands for true or false, as its option says. */
function parse(argv, command) {
    const options = table/* optionRows */.zl.flatMap(([, { flag, short, kind }]) => {
        const type = kind === 'flag' ? 'boolean' : 'string';
        return flag === undefined ? [] : [[flag, { type, multiple: true, ...(short && { short }) }]];
    });
    const config = {
        args: [...argv],
        options: Object.fromEntries(options),
        allowPositionals: true,
    };
    requireKnownFlags(config, command);
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)(config);
        requireWholePairs(config);
        const given = Object.entries(values).map(([flag, items]) => [
            flag,
            [items ?? []].flat().map((item) => (item === true ? String(!flag.startsWith('no-')) : String(item))),
        ]);
        return { values: Object.fromEntries(given), positionals };
    }
    catch (error) {
        throw new errors/* UsageError */.eb(faultOf(config) ?? error.message, { cause: error });
    }
}
/** Kinds whose flags need `NAME=VALUE`. */
const read_flags_PAIRS = ['texts', 'parameters', 'values', 'grid'];
/** @throws {UsageError} for `--param NAME VALUE`, which people write by analogy with Metaflow's `--NAME VALUE` */
function requireWholePairs(config) {
    const tokens = tokensOf(config);
    const forms = new Map(table/* optionRows */.zl.flatMap(([, { flag, kind, value }]) => (read_flags_PAIRS.includes(kind) ? [[flag, value]] : [])));
    for (const [index, token] of tokens.entries()) {
        const next = tokens[index + 1];
        const form = token.kind === 'option' ? forms.get(token.name) : undefined;
        if (token.kind !== 'option' || form === undefined || next?.kind !== 'positional')
            continue;
        const { rawName, value = '' } = token;
        if (!value.includes('=') && !next.value.endsWith('.py'))
            throw new errors/* UsageError */.eb(`${rawName} takes ${form}, got ${(0,shown_value/* shownValue */.J)(value)}. Did you mean ${rawName} ${shownParameter(value, next.value)}?`);
    }
}
/** Explains the first flag that has a value but takes none, or takes a value but has none. */
function faultOf(config) {
    for (const token of tokensOf(config)) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const takesValue = config.options?.[name]?.type === 'string';
        if (!takesValue && value !== undefined)
            return `${rawName} takes no value.`;
        if (!takesValue || inlineValue === true)
            continue;
        if (value === undefined)
            return `${rawName} needs a value.`;
        if (/^-./.test(value))
            return `${rawName} needs a value. If "${value}" is the value, write ${rawName.startsWith('--') ? `--${name}=${value}` : `-${name}${value}`}.`;
    }
    return undefined;
}
function pairs(items, flag, { value: expected = '' }) {
    return items.map((item) => {
        const [name, value] = (0,name_value/* nameAndValue */.g)(item);
        if (name === '')
            throw new errors/* UsageError */.eb(`${flag} takes ${expected}, got no name.`);
        return [name, value];
    });
}
function texts(items, flag, option) {
    return pairs(items, flag, option).map(([name, value]) => {
        if (value === undefined)
            throw new errors/* UsageError */.eb(`${flag} takes ${option.value ?? ''}, got ${(0,shown_value/* shownValue */.J)(name)}.`);
        return [name, value];
    });
}
/** Values by name, with one value for each name. */
function byName(entries, flag, advice = '') {
    for (const [name, values] of Object.entries((0,run_plan/* groupByName */.mV)(entries.map(([name]) => [name, true])))) {
        if (Array.isArray(values))
            throw new errors/* UsageError */.eb(`${flag} gives "${name}" more than once.${advice}`);
    }
    return Object.fromEntries(entries);
}
/** `VALUE,VALUE`, or, for values with commas, `["a,b", "c"]`. */
function gridList(name, text) {
    const values = text.startsWith('[') ? jsonList(name, text) : text.split(/,\s*/);
    if (values.length === 0)
        throw new errors/* UsageError */.eb(`--grid has an empty list for "${name}". Leave out "${name}", or add a value.`);
    return values.map((value) => {
        if (value === null)
            throw new errors/* UsageError */.eb(`--grid has null in the list for "${name}". For an empty value, write "".`);
        return value;
    });
}
function jsonList(name, text) {
    try {
        const values = (0,written_scalar/* parseWrittenJson */.b3)(text);
        return values.map((value) => value instanceof written_scalar/* WrittenScalar */.iI || typeof value === 'boolean'
            ? String(value)
            : value);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`--grid takes NAME=VALUE,VALUE or NAME=[JSON], but the list of "${name}" is not JSON.`, { cause: error });
    }
}
//# sourceMappingURL=read-flags.js.map
// EXTERNAL MODULE: ./build/cli/stdout-file.js
var stdout_file = __webpack_require__(2585);
;// CONCATENATED MODULE: ./build/cli/command-line/arguments.js



















/** @throws {UsageError} */
function parseCliArguments(argv, job) {
    const [word, ...rest] = argv;
    const name = commandOf(word);
    const { values, positionals, kept } = readFlags(rest, name);
    const isByName = name === 'trigger' && values.deploymentName !== undefined;
    const words = isByName ? positionals : checkedPositionals(name, positionals);
    const profile = checkProfile((0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.profile), values.profile);
    const givenVariables = { ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }), ...values.env };
    const cwd = external_node_path_.resolve(values.workingDirectory ?? '.');
    const plans = plansOf(name, words, values, { cwd, env: { ...job, ...givenVariables } });
    return {
        command: cliCommand(name, words, values, cwd),
        plans,
        concurrency: { maxParallel: values.maxParallel ?? (0,external_node_os_.availableParallelism)(), failFast: values.failFast },
        failureBundleFile: values.bundleOnFailure,
        metaflowVersion: values.metaflowVersion,
        requirements: values.requirements,
        metaflowConfigFile: values.metaflowConfig,
        profile,
        jsonFile: values.json,
        eventsFile: values.events,
        outDirectory: values.out,
        junitFile: values.junit,
        quiet: values.quiet,
        plain: values.plain,
        verbose: values.verbose,
        takesStdout: (0,stdout_file/* takesStdout */.K)(values, name === 'bundle'),
        plugins: values.plugins,
        givenVariables,
        maskedVariables: values.maskEnv,
        keptFlags: kept,
        idle: idleOptions(values, options_option/* flagName */.GI),
    };
}
/** @throws {UsageError} */
function plansOf(name, words, values, { cwd, env }) {
    const baseBranch = () => 'the command does not know about pull requests';
    const shared = {
        ...planSettings(values, { cwd, naming: options_option/* flagName */.GI, baseBranch }),
        ...{ env, decospecs: values.decospecs, tags: values.tags },
    };
    for (const parameter of Object.keys(values.grid)) {
        if (Object.hasOwn(values.params, parameter))
            throw new errors/* UsageError */.eb(`"${parameter}" is set by both --param and --grid: use one of them.`);
    }
    const combinations = combinationsOf(values.grid, (0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.grid));
    const plans = flowFilesOf(name, words).flatMap((flowFile) => combinations.map((combination) => ({
        ...shared,
        flowFile,
        command: plannedCommand(name, words[1], values, combination),
    })));
    requireFewRuns(`The flow files and ${(0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.grid)}`, plans.length);
    if (values.bundleOnFailure !== undefined && plans.length > 1)
        throw new errors/* UsageError */.eb(`${(0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.bundleOnFailure)} works only with a single run, got ${plans.length}.`);
    return labelled(plans);
}
/** Each flow file once. A deployment that is named by a flag has none. */
function flowFilesOf(name, words) {
    const [kind] = COMMANDS[name].positionals;
    if (kind === 'FLOW…' && words.length > 0)
        return [...new Set(words)];
    return [kind === 'FLOW' ? (words[0] ?? '') : ''];
}
/** The command with this name. @throws {UsageError} */
function commandOf(word) {
    if (word !== undefined && Object.hasOwn(COMMANDS, word))
        return word;
    const known = Object.keys(COMMANDS);
    if (word === undefined)
        throw new errors/* UsageError */.eb(`Name a command: ${known.join(', ')}. "metaflow-runner help" explains them.`);
    const meant = word.endsWith('.py') ? `run ${(0,shell_word/* shellWord */.r)(word)}` : (0,nearest_name/* nearestName */.q)(word, known);
    throw new errors/* UsageError */.eb(`There is no command "${word}". ` +
        (meant === undefined ? `The commands are ${known.join(', ')}.` : `Did you mean "${meant}"?`));
}
/** @throws {UsageError} */
function originOf({ bundle, originRunId }) {
    if (bundle === undefined)
        return originRunId === undefined
            ? { kind: 'latest' }
            : (0,run_plan/* parseOrigin */.ef)((0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.originRunId), originRunId);
    if (originRunId !== undefined)
        throw new errors/* UsageError */.eb('--bundle and --origin-run-id both name the run to resume: use one of them.');
    return { kind: 'bundle', file: bundle };
}
function plannedCommand(name, pathspec = '', values, combination) {
    switch (name) {
        case 'resume':
            return { name, from: originOf(values), stepToRerun: values.resumeStep };
        case 'spin':
            return { name, pathspec };
        case 'run':
        case 'check':
        case 'deploy':
        case 'trigger':
        case 'teardown':
        case 'promote':
        case 'status':
        case 'terminate':
        case 'bundle':
        case 'types':
            return {
                name: 'run',
                parameters: { ...values.params, ...combination },
                givenBy: {
                    ...namedBy((0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.params), values.params),
                    ...namedBy((0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.grid), combination),
                },
            };
    }
}
function checkedPositionals(name, positionals) {
    const expected = COMMANDS[name].positionals;
    const takesMany = expected.at(-1)?.endsWith('…') ?? false;
    if (!takesMany && positionals.length > expected.length) {
        const word = positionals[expected.length] ?? '';
        throw new errors/* UsageError */.eb(`${name} takes ${expected.join(' ') || 'only options'}; unexpected argument "${word}".${meantBy(name, word)}`);
    }
    refuseRunAsFlow(name, positionals[0]);
    const parameter = positionals.slice(1).find((word) => /^[\p{L}_][\p{L}\p{N}_-]*=/u.test(word));
    if (name === 'run' && parameter !== undefined && !(0,external_node_fs_.existsSync)(parameter)) {
        const [parameterName, value = ''] = (0,name_value/* nameAndValue */.g)(parameter);
        const meant = shownParameter(parameterName, value);
        throw new errors/* UsageError */.eb(`"${parameterName}=…" is not a flow file. Did you mean --param ${meant}?`);
    }
    if (positionals.includes(''))
        throw new errors/* UsageError */.eb(`${name} got an empty argument: ${callOf(name)}.`);
    const missing = expected.find((_, index) => !positionals[index]);
    if (missing !== undefined)
        throw new errors/* UsageError */.eb(`${name} needs ${missing}: ${callOf(name)}.`);
    return positionals;
}
//# sourceMappingURL=arguments.js.map
// EXTERNAL MODULE: ./build/bundle/archive/read-bundle.js + 5 modules
var read_bundle = __webpack_require__(2811);
// EXTERNAL MODULE: ./build/bundle/archive/write-bundle.js
var write_bundle = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/bundle/errors.js
var bundle_errors = __webpack_require__(1746);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redaction_redactor = __webpack_require__(3022);
;// CONCATENATED MODULE: ./build/report/size-text.js
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB'];
/** A number of bytes for people: `3.5 KiB`. */
function sizeText(bytes) {
    const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
    const number = bytes / 1024 ** power;
    return `${power === 0 || number >= 100 ? Math.round(number) : number.toFixed(1)} ${UNITS[power] ?? ''}`;
}
//# sourceMappingURL=size-text.js.map
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/bundle/local-run.js
var local_run = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/bundle/bundled-files.js
var bundled_files = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/client/run.js
var client_run = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
;// CONCATENATED MODULE: ./build/execution/resume/executed-graph.js


/**
 * The graph of the code that executes a resumed run. Metaflow gives a resumed run its origin's graph, but people often resume after
 * changing the flow. The graph is read while the run starts, so that neither the run nor later edits of the flow file can change it.
 */
class ExecutedGraph {
    #plan;
    #cancel;
    #reading = new AbortController();
    #end = () => this.#reading.abort();
    #graph = Promise.resolve(undefined);
    /** @param cancel aborts the reading, as disposing does */
    constructor(plan, cancel) {
        this.#plan = plan;
        this.#cancel = cancel;
        cancel.addEventListener('abort', this.#end, { once: true });
        if (cancel.aborted)
            this.#end();
    }
    /** Starts reading, beside the run's process, which was just started. Only a resumed run needs this: others store their own graph. */
    read() {
        if (this.#plan.command.name === 'resume')
            this.#graph = resumedGraph(this.#plan, this.#reading.signal);
    }
    /** `undefined` if the run has stored it itself, or if it cannot be read. Never rejects. */
    get graph() {
        return this.#graph;
    }
    [Symbol.dispose]() {
        this.#cancel.removeEventListener('abort', this.#end);
        this.#end();
    }
}
/** The graph that a resume of the plan's flow would have now; `undefined` if it cannot be read. */
async function resumedGraph(plan, abortSignal) {
    const { command, runOptions, flowFile } = plan;
    const origin = { originRunId: (0,run_plan/* originRun */.MJ)(command)?.runId, stepToRerun: (0,run_plan/* stepToRerun */.Wi)(command) };
    const options = { ...runOptions, ...origin, abortSignal };
    return await new runner_runner/* Runner */.b(flowFile, (0,run_plan/* runnerOptions */.zw)(plan)).resumedGraph(options).catch(() => undefined);
}
//# sourceMappingURL=executed-graph.js.map
// EXTERNAL MODULE: ./build/execution/resume/bundle-facts.js
var bundle_facts = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/execution/results/run-details.js + 6 modules
var run_details = __webpack_require__(7823);
// EXTERNAL MODULE: ./build/execution/run-secrets.js + 1 modules
var run_secrets = __webpack_require__(6642);
;// CONCATENATED MODULE: ./build/execution/resume/recorded-run.js



/**
 * Reads a run's records.
 * @param plan where Metaflow is; the plan's flow file, if it is here, has the parameters' names
 * @param executed the graph of the code that executed the run, if the run has not stored it
 * @param isExecuting whether the run's processes are alive, if that can be determined
 * @param signal aborts the requests
 * @throws {ClientError} if the records cannot be read
 */
async function recordedRun(run, plan, executed, isExecuting, signal) {
    const read = await (0,run_details/* readDetails */.LF)(run, {
        ...{ outputArtifacts: [], gates: [], decidesGates: false, cardDirectory: undefined, executed },
        ...{ flow: plan, signal },
    });
    const secrets = await (0,run_secrets.runSecrets)(run, plan, signal);
    const details = { ...read, parameters: (0,run_secrets.parametersToShow)(read.parameters, secrets) };
    const outcome = {
        ...{ label: run.pathspec, flowFile: plan.flowFile, pathspec: run.pathspec, runId: run.id },
        ...{ status: 'failed', startedAt: await run.createdAt, details },
        ...{ parameters: {}, tags: details.tags, decospecs: [] },
    };
    const hasFailed = (0,failure/* failedTasks */.Ox)(outcome).length > 0;
    const successful = await run.successful;
    return {
        status: successful ? 'successful' : hasFailed ? 'failed' : unsuccessfulStatus(details, isExecuting),
        failure: hasFailed && !successful ? (0,failure/* failureOf */.g5)(outcome)?.message : undefined,
        details,
        secrets: secrets.values,
    };
}
/** The status of a run without failed tasks: it was interrupted, is still running, or ended silently. */
function unsuccessfulStatus({ history }, isExecuting) {
    const last = ({ attempts }) => attempts.at(-1);
    if (history.tasks.some((task) => last(task)?.interrupted))
        return 'cancelled';
    const isOpen = (task) => task.originPathspec === undefined && last(task)?.finishedAt === undefined;
    return history.tasks.some(isOpen) && isExecuting() ? 'running' : 'killed';
}
//# sourceMappingURL=recorded-run.js.map
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/cli/resume/executing-tasks.js


/** Whether a process on this machine executes a task of the run: Metaflow puts the run id on its command line. */
function executesTaskOf(runId) {
    return commandLines().some((line) => ` ${line} `.includes(` --run-id ${runId} `));
}
function commandLines() {
    try {
        return process.platform === 'linux'
            ? (0,external_node_fs_.readdirSync)('/proc')
                .filter((name) => /^\d+$/.test(name))
                .map(commandLine)
            : (0,external_node_child_process_.execFileSync)('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' }).split('\n');
    }
    catch {
        return [];
    }
}
/** The process may end meanwhile. */
function commandLine(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=executing-tasks.js.map
;// CONCATENATED MODULE: ./build/cli/resume/bundle-run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/**
 * Makes the bundle of a run in a plan's datastore; if that is remote, the bundle is only a manifest.
 * @param redactor knows the command's secrets, and learns the run's
 * @param signal gives up when aborted
 * @throws {UsageError | BundleError | ClientError}
 */
async function bundleRun(pathspec, plan, redactor, signal) {
    const { flowName, runId } = (0,run_plan/* readOrigin */.P2)(pathspec) ?? {};
    if (flowName === undefined || runId === undefined)
        throw new errors/* UsageError */.eb(`RUN must be a pathspec like SlowFlow/1234, got ${(0,shown_value/* shownValue */.J)(pathspec)}.`);
    const datastore = (0,datastore_place/* datastorePlace */.d)(plan.cwd, plan.env, plan.options);
    const local = datastore.root === undefined ? undefined : new local_run/* LocalRun */.t(datastore.root, { flowName, runId });
    const graph = local && graphOf(local);
    const recorded = await recordsOf(pathspec, plan, { local, graph, signal });
    if (recorded?.status === 'successful' || local?.isSuccessful)
        throw new errors/* UsageError */.eb(`${pathspec} was successful; there is nothing to resume.`);
    if (!recorded && !local)
        throw new bundle_errors/* BundleError */.r(`There is no run ${pathspec}.`);
    redactor.learn(recorded?.secrets ?? []);
    const flowFile = flowFileOf(graph ?? recorded?.details.history.graph, plan.cwd);
    return await (0,make_bundle/* makeBundle */.N)({
        ...{ datastore, flowName, runId },
        flowFile: flowFile ?? '',
        flowFileSha256: flowFile === undefined ? null : (0,bundled_files/* sha256OfFile */.Vq)(flowFile),
        ...(recorded ? redactedFacts(recorded, redactor) : { status: 'killed' }),
    }, redactor, signal);
}
/** What Metaflow's metadata says about the run; `undefined` if it has nothing, as for a run that was restored from a bundle. */
async function recordsOf(pathspec, plan, { local, graph, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = (0,open_source/* openContext */.e)({ ...(0,open_source/* clientOptionsOf */.R)(plan, signal), namespace: null });
        const source = __addDisposableResource(env_1, context.source, true);
        const run = new client_run/* Run */.K(pathspec, { ...context, source });
        if (!(await run.exists()))
            return undefined;
        const history = await run.history();
        const flowFile = flowFileOf(graph ?? history.graph, plan.cwd);
        const isExecuting = () => !local || executesTaskOf(run.id);
        const found = { ...plan, flowFile: flowFile ?? plan.flowFile };
        const wasResumed = history.tasks.some(({ originPathspec }) => originPathspec !== undefined);
        // Take the file as the one that ran, as the bundle's digest does.
        const executed = wasResumed && flowFile !== undefined ? await resumedGraph(found, signal) : undefined;
        return await recordedRun(run, found, executed, isExecuting, signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Redact before cutting: half a secret would no longer be found. */
function redactedFacts({ status, failure, details }, redactor) {
    return {
        ...{ status, tags: details.tags },
        failure: failure === undefined ? undefined : redactor.text(failure).split('\n')[0],
        known: (0,bundle_facts/* bundleFactsOf */.b)({ details: (0,redacted_outcome/* redactedDetails */.r)(details, redactor) }),
    };
}
function graphOf(run) {
    const parameters = run.finishedTasks().find(({ stepName }) => stepName === '_parameters');
    return parameters && run.graph(parameters);
}
/** The flow's file as its run saw it, if it is here; on resume, its digest shows whether it is still the same. */
function flowFileOf(graph, cwd) {
    const seen = graph?.steps.find(({ file }) => file !== undefined)?.file;
    if (seen === undefined)
        return undefined;
    return [external_node_path_.resolve(cwd, seen), external_node_path_.resolve(cwd, external_node_path_.basename(seen))].find((file) => (0,external_node_fs_.existsSync)(file));
}
//# sourceMappingURL=bundle-run.js.map
// EXTERNAL MODULE: ./build/cli/cli-secrets.js
var cli_secrets = __webpack_require__(287);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/cli/resume/called-as.js
var called_as = __webpack_require__(6233);
// EXTERNAL MODULE: ./build/cli/resume/resume-hint.js
var resume_hint = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/cli/message-of.js
var message_of = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/cli/commands/bundle.js
var bundle_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var bundle_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















/** Writes a run's resume bundle. Resolves to the exit code. */
async function writeBundleOf(cli, run, file, cancel) {
    const [plan] = cli.plans;
    const redactor = new redaction_redactor/* Redactor */.p((0,cli_secrets/* secretsOf */.Fj)(cli));
    try {
        if (file !== stdout_file/* STDOUT */.U)
            (0,requested_file/* requireWritable */.ik)('-o', file);
        const bundle = await bundleRun(run, plan, redactor, cancel);
        await write(bundle, file, cancel);
        const { flowFile } = bundle.manifest;
        const named = flowFile && (0,called_as/* pathFrom */.Iw)(plan.cwd, external_node_path_.resolve(plan.cwd, flowFile));
        reportWritten(bundle, file, named, cli, redactor);
        return exit_codes/* EXIT_CODES */.ai.successful;
    }
    catch (error) {
        (0,printing_host/* printLine */.wi)(redactor.text((0,message_of/* messageOf */.b)(error)));
        return cancel.aborted ? exit_codes/* EXIT_CODES */.ai.cancelled : exit_codes/* USAGE_EXIT_CODE */.J5;
    }
}
/** The time that a cancelled command has left, in milliseconds: CI systems kill it soon. */
const TIME_TO_BUNDLE_MS = 5_000;
/**
 * Saves a bundle of an unsuccessful run. If there is none, removes the bundle that an earlier run left in the file: a later job would resume
 * that run. The run's own exit code is unaffected.
 */
async function bundleFailed(run, file, cli, cancel) {
    if (await savedBundle(run, file, cli, cancel))
        return;
    const { status } = run.outcome;
    if (file !== stdout_file/* STDOUT */.U && (status === 'successful' || !isOrigin(file, cli)))
        await removeBundle(file);
}
async function savedBundle({ outcome, plan }, file, cli, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { pathspec, status } = outcome;
        if (pathspec === undefined || status === 'successful')
            return false;
        if ((0,failure/* hasFinished */.rz)(outcome)) {
            (0,printing_host/* printLine */.wi)(`No resume bundle was written to ${file}: all tasks of ${pathspec} finished.`);
            return false;
        }
        const redactor = new redaction_redactor/* Redactor */.p((0,cli_secrets/* secretsOf */.Fj)(cli));
        const deadline = bundle_addDisposableResource(env_1, cancel.aborted
            ? new process_deadline/* Deadline */.B2(undefined, TIME_TO_BUNDLE_MS)
            : new process_deadline/* Deadline */.B2(cancel, undefined), false);
        try {
            const bundle = await bundleRun(pathspec, plan, redactor, deadline.signal);
            await write(bundle, file, deadline.signal);
            reportWritten(bundle, file, plan.flowFile, cli, redactor);
            return true;
        }
        catch (error) {
            const why = deadline.passed ? `it took more than ${TIME_TO_BUNDLE_MS / 1000} s` : (0,message_of/* messageOf */.b)(error);
            (0,printing_host/* printLine */.wi)(`No resume bundle was written to ${file}: ${redactor.text(why)}`);
            return false;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        bundle_disposeResources(env_1);
    }
}
/** Whether the command resumes from this file. */
function isOrigin(file, { plans: [{ command }] }) {
    const origin = command.name === 'resume' && command.from.kind === 'bundle' ? command.from.file : undefined;
    return origin !== undefined && external_node_path_.resolve(origin) === external_node_path_.resolve(file);
}
/** Removes nothing but a resume bundle. */
async function removeBundle(file) {
    try {
        const place = (0,requested_file/* requestedPlace */.Ik)(file);
        if (typeof place !== 'string' || !(0,external_node_fs_.existsSync)(place))
            return;
        await (0,read_bundle/* readManifest */.W)(place);
        (0,external_node_fs_.rmSync)(place);
        (0,printing_host/* printLine */.wi)(`removed the resume bundle of an earlier run: ${file}`);
    }
    catch {
        // It is something else, or nobody may remove it.
    }
}
async function write(bundle, file, signal) {
    await (0,write_bundle/* writeBundle */.M)(bundle, file === stdout_file/* STDOUT */.U ? process.stdout : placeOf(file), signal);
}
/** @throws {BundleError} */
function placeOf(file) {
    try {
        return (0,requested_file/* requestedPlace */.Ik)(file);
    }
    catch (error) {
        throw new bundle_errors/* BundleError */.r(`The bundle could not be written to ${file}: ${(0,client_errors/* reasonOf */.A3)(error)}`, {
            cause: error,
        });
    }
}
function reportWritten({ manifest }, file, flowFile, { keptFlags: given }, redactor) {
    const { pathspec, steps, files } = manifest;
    const finished = steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const tasks = finished === 1 ? '1 finished task' : `${finished} finished tasks`;
    const where = file === stdout_file/* STDOUT */.U ? 'stdout' : file;
    (0,printing_host/* printLine */.wi)(`wrote the resume bundle of ${pathspec} to ${where}: ${tasks}, ${sizeText(bytes)} of artifacts.`);
    if (file !== stdout_file/* STDOUT */.U && flowFile !== '')
        (0,printing_host/* printLine */.wi)(`to resume from it: ${(0,resume_hint/* resumeHint */.t)(flowFile, { bundle: file }, { given, redactor })}`);
}
//# sourceMappingURL=bundle.js.map
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(7130);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/execution/cancel-clock.js


/** A longer timer would fire immediately. */
const MAX_TIMER_MS = 2_147_483_647;
/**
 * The time that a cancelled job has left. GitHub kills a job 10 s after asking it to end, and Metaflow takes up to 6 s of these; outputs
 * and summary must be written within that time.
 */
class CancelClock {
    signal;
    #cancelledAt;
    #note = () => {
        this.#cancelledAt ??= performance.now();
    };
    constructor(signal) {
        this.signal = signal;
        if (signal.aborted)
            this.#note();
        else
            signal.addEventListener('abort', this.#note, { once: true });
    }
    /** Waits for work as long as there is time; resolves to `undefined` if it is not done by then. Rejects if the work does. */
    async within(work, time) {
        const done = new AbortController();
        const tooLate = this.#wait(time, done.signal).catch(() => undefined);
        try {
            return await Promise.race([work.then((value) => ({ value })), tooLate]);
        }
        finally {
            done.abort();
        }
    }
    [Symbol.dispose]() {
        this.signal.removeEventListener('abort', this.#note);
    }
    async #wait({ otherwise, until, least }, signal) {
        if (this.#cancelledAt === undefined) {
            const cancelled = (0,external_node_events_.once)(this.signal, 'abort', { signal });
            if (otherwise === Infinity)
                await cancelled;
            else
                await Promise.race([cancelled, (0,promises_.setTimeout)(Math.min(otherwise, MAX_TIMER_MS), undefined, { signal })]);
        }
        if (this.#cancelledAt === undefined)
            return;
        await (0,promises_.setTimeout)(Math.max(least, this.#cancelledAt + until - performance.now()), undefined, { signal });
    }
}
//# sourceMappingURL=cancel-clock.js.map
;// CONCATENATED MODULE: ./build/execution/costs/pylint-clock.js
/** Measures pylint, which Metaflow runs before the flow, by what Metaflow prints before and after it. */
class PylintClock {
    #startedAt;
    #seconds;
    /** `undefined` if pylint was not run, or is not installed. */
    get seconds() {
        return this.#seconds;
    }
    /** Metaflow writes a line and its newline separately, so a chunk of white space does not mean that pylint has ended. */
    noteOutput(stream, bytes) {
        if (stream !== 'stderr' || this.#seconds !== undefined)
            return;
        const now = performance.now();
        const text = bytes.toString();
        if (this.#startedAt === undefined) {
            if (/Running pylint\.\.\.\s*$/.test(text))
                this.#startedAt = now;
        }
        else if (text.trim() !== '') {
            this.#seconds = (now - this.#startedAt) / 1000;
        }
    }
}
//# sourceMappingURL=pylint-clock.js.map
;// CONCATENATED MODULE: ./build/execution/costs/cost-clock.js

/** If a run has no id after this time, in milliseconds, we check whether Metaflow's bytecode is missing: about 300 are usual. */
const SLOW_START_MS = 700;
/** Measures what delays a run, from its start on. */
class CostClock {
    #plan;
    #cancel;
    #began = performance.now();
    #pylint = new PylintClock();
    #compiling;
    /** @param cancel aborts measuring what takes a process of its own */
    constructor(plan, cancel) {
        this.#plan = plan;
        this.#cancel = cancel;
    }
    noteOutput(stream, bytes) {
        this.#pylint.noteOutput(stream, bytes);
    }
    /** Notes that the run has an id, and that its tasks are executed by this job. */
    noteRunId() {
        if (performance.now() - this.#began <= SLOW_START_MS)
            return;
        const loaded = __webpack_require__.e(/* import() */ 9303).then(__webpack_require__.bind(__webpack_require__, 9303));
        this.#compiling = loaded.then(({ compileCost }) => compileCost(this.#plan, this.#cancel));
    }
    async costs() {
        return { pylint: this.#pylint.seconds, compiling: await this.#compiling };
    }
}
//# sourceMappingURL=cost-clock.js.map
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(8845);
;// CONCATENATED MODULE: ./build/execution/follow-output.js




/** Passes everything in the logs to the observer, from before the run exists until `end`. */
function followOutput(logDirectory, onOutput, clock) {
    makeLogs(logDirectory);
    let ended = false;
    let givenUp = false;
    let settle = () => undefined;
    const writer = {
        hasEnded: () => ended,
        ended: new Promise((resolve) => {
            settle = resolve;
        }),
    };
    const follow = async (stream) => {
        for await (const { bytes } of (0,log_stream/* followFile */.gQ)(external_node_path_.join(logDirectory, `${stream}.log`), writer)) {
            if (givenUp)
                return;
            await onOutput(stream, bytes);
        }
    };
    // If a log can no longer be shown, the run is unaffected.
    const followers = Promise.all([follow('stdout'), follow('stderr')]).catch(async (error) => {
        const message = `The log can no longer be shown: ${error.message}\n`;
        await onOutput('stderr', Buffer.from(message));
    });
    const end = async () => {
        ended = true;
        settle();
        const isWhole = await clock.within(followers, TIME_TO_SHOW);
        if (!isWhole && !givenUp)
            void onOutput('stderr', Buffer.from(NOT_SHOWN));
        givenUp = true;
    };
    return { end, [Symbol.asyncDispose]: end };
}
/** After a cancellation or a timeout, we show the rest of the log for one more second: a cancelled job has only seconds left for everything. */
const TIME_TO_SHOW = { otherwise: Infinity, until: 0, least: 1_000 };
const NOT_SHOWN = 'The rest of the log is not shown: the run was stopped.\n';
/** The files exist from the start, so that they can be followed before the flow starts. */
function makeLogs(logDirectory) {
    try {
        (0,external_node_fs_.mkdirSync)(logDirectory, { recursive: true });
        for (const stream of ['stdout', 'stderr'])
            (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(logDirectory, `${stream}.log`), '');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The run's logs cannot be written to ${logDirectory}: ${(0,client_errors/* reasonOf */.A3)(error)}`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=follow-output.js.map
// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/remote-watch.js


const TIMES = { start: 20_000, silence: 60_000, confirm: 5_000 };
/**
 * Watches a run's remote datastore, and its metadata service until the run has an id, while the run is silent. If credentials are missing
 * or have expired, Metaflow retries silently for more than an hour, and it waits forever for a service that does not answer. In these cases
 * the signal is aborted with the error, so that the run can be stopped.
 */
class RemoteWatch {
    #plan;
    #times;
    #parent;
    #controller = new AbortController();
    #stop = new AbortController();
    #follow = () => this.#controller.abort(this.#parent.reason);
    #lastOutputAt = performance.now();
    /** The silence before the next check. */
    #silence;
    #hasRunId = false;
    constructor(plan, parent, times = TIMES) {
        this.#plan = plan;
        this.#times = times;
        this.#silence = times.start;
        this.#parent = parent;
        parent.addEventListener('abort', this.#follow, { once: true });
        if (parent.aborted)
            this.#follow();
        void this.#watch();
    }
    /** Aborted with its parent, or, with a `RemoteError`, when one of them is permanently unusable. */
    get signal() {
        return this.#controller.signal;
    }
    /** The problem for which the run was stopped, if any. */
    get trouble() {
        const reason = this.signal.reason;
        return reason instanceof remote_error/* RemoteError */.H ? reason : undefined;
    }
    /** Notes that the run is active. */
    noteOutput() {
        this.#lastOutputAt = performance.now();
        this.#silence = Math.min(this.#silence, this.#times.silence);
    }
    /** Notes that the run has an id. A metadata service that fails from now on may come back. */
    noteRunId() {
        this.#hasRunId = true;
    }
    [Symbol.dispose]() {
        this.#stop.abort();
        this.#parent.removeEventListener('abort', this.#follow);
    }
    async #watch() {
        // A run elsewhere is not stopped for problems here.
        if (this.#plan.command.name === 'trigger')
            return;
        if (!(await this.#wait(this.#times.start)))
            return;
        const { remoteDatastore } = await __webpack_require__.e(/* import() */ 3423).then(__webpack_require__.bind(__webpack_require__, 3423));
        const { metadataService } = await __webpack_require__.e(/* import() */ 6237).then(__webpack_require__.bind(__webpack_require__, 6237));
        if (remoteDatastore(this.#plan) === undefined && metadataService(this.#plan) === undefined)
            return;
        while (await this.#wait(Math.min(this.#times.silence, this.#left()))) {
            if (this.#left() > 0)
                continue;
            const found = (await this.#check())?.isFinal && (await this.#wait(this.#times.confirm));
            const trouble = found ? await this.#check() : undefined;
            if (trouble?.isFinal) {
                this.#controller.abort(trouble);
                return;
            }
            this.#silence = Math.max(this.#times.silence, 2 * (performance.now() - this.#lastOutputAt));
        }
    }
    /** How long the run must still be silent before the next check. */
    #left() {
        return this.#lastOutputAt + this.#silence - performance.now();
    }
    async #check() {
        const { checkService } = await __webpack_require__.e(/* import() */ 6237).then(__webpack_require__.bind(__webpack_require__, 6237));
        const ofService = this.#hasRunId ? undefined : await checkService(this.#plan, this.#stop.signal);
        const { checkDatastore } = await __webpack_require__.e(/* import() */ 3423).then(__webpack_require__.bind(__webpack_require__, 3423));
        return ofService ?? (await checkDatastore(this.#plan, this.#stop.signal));
    }
    /** Whether to go on watching after this time. */
    async #wait(milliseconds) {
        const options = { signal: this.#stop.signal, ref: false };
        return await (0,promises_.setTimeout)(Math.max(0, milliseconds), true, options).catch(() => false);
    }
}
//# sourceMappingURL=remote-watch.js.map
// EXTERNAL MODULE: ./build/execution/run-facts.js
var run_facts = __webpack_require__(8094);
;// CONCATENATED MODULE: ./build/execution/start-planned.js



/** Starts what a plan names. @throws {RunnerError} */
async function startPlanned(plan, logDirectory, abortSignal, executed) {
    const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
    const { command, maxWorkers, runOptions } = plan;
    const tags = (0,run_facts/* tagsOf */.Fg)(plan);
    const options = { ...runOptions, abortSignal, logDirectory };
    switch (command.name) {
        case 'run':
            return await runner.asyncRun(command.parameters, { ...options, tags, maxWorkers });
        case 'resume': {
            const { from, stepToRerun } = command;
            if (from.kind !== 'run' && from.kind !== 'latest')
                throw new Error(`The ${from.kind} is not restored.`);
            const origin = (0,run_plan/* originRun */.MJ)(command);
            if (origin?.flowName !== undefined)
                await requireFlow(runner, plan.flowFile, origin.flowName, abortSignal);
            if (origin) {
                const { requireOrigin } = await __webpack_require__.e(/* import() */ 7627).then(__webpack_require__.bind(__webpack_require__, 7627));
                requireOrigin(plan, origin);
            }
            const originRunId = origin?.runId;
            const resumed = runner.asyncResume({ ...options, tags, maxWorkers, originRunId, stepToRerun });
            executed.read();
            return await resumed;
        }
        case 'trigger': {
            const { startTriggered } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(2317), __webpack_require__.e(1773), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 5480));
            return await startTriggered(plan, command, tags, { abortSignal, logDirectory });
        }
        case 'spin':
            return await runner.asyncSpin(command.pathspec, options);
    }
}
/** A run id alone may belong to another flow's run, if the metadata service numbers runs per flow. */
async function requireFlow(runner, flowFile, flowName, abortSignal) {
    const { flows = [] } = await runner.introspect({ abortSignal });
    if (flows.length > 0 && !flows.includes(flowName)) {
        throw new errors/* OptionError */.eR(`The origin is a run of ${flowName}, but ${flowFile} defines ${flows.join(' and ')}.`, { option: 'origin-run-id', place: 'command', value: flowName });
    }
}
//# sourceMappingURL=start-planned.js.map
;// CONCATENATED MODULE: ./build/execution/execute-run.js
var execute_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var execute_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/**
 * Makes one run and follows it to its end. Never throws: any error is part of the run's outcome.
 * The clock's signal stops the run.
 */
async function executeRun(plan, { logDirectory, cardDirectory }, clock, observer) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const planned = (0,run_facts/* factsBeforeStart */.rL)(plan);
        const watch = execute_run_addDisposableResource(env_1, new RemoteWatch(plan, clock.signal), false);
        const deadline = execute_run_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(watch.signal, plan.timeoutMs), false);
        const shown = execute_run_addDisposableResource(env_1, new CancelClock(deadline.signal), false);
        const executed = execute_run_addDisposableResource(env_1, new ExecutedGraph(plan, clock.signal), false);
        const queries = execute_run_addDisposableResource(env_1, new process_deadline/* ScopedSignal */.Rm(clock.signal), false);
        const costs = new CostClock(plan, queries.signal);
        const ended = new AbortController();
        let isMasked = Promise.resolve();
        const onOutput = async (stream, bytes) => {
            watch.noteOutput();
            costs.noteOutput(stream, bytes);
            await isMasked;
            await observer.onOutput(stream, bytes);
        };
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const output = execute_run_addDisposableResource(env_2, followOutput(logDirectory, onOutput, shown), true);
                const running = execute_run_addDisposableResource(env_2, await startPlanned(plan, logDirectory, deadline.signal, executed), true);
                const isRun = 'run' in running;
                if (isRun && plan.command.name !== 'trigger')
                    costs.noteRunId();
                const examination = Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(8607), __webpack_require__.e(3117), __webpack_require__.e(7095)]).then(__webpack_require__.bind(__webpack_require__, 7095));
                watch.noteRunId();
                const secrets = reportSecrets(running, plan, { ended: ended.signal, signal: queries.signal }, observer);
                isMasked = clock.within(secrets, TIME_FOR_MASKS);
                if (isRun)
                    await observer.onStart({ ...planned, ...(0,run_facts/* factsOf */.xS)(running) });
                void executed.graph.then((graph) => {
                    if (graph && !ended.signal.aborted)
                        observer.onGraph?.(graph);
                });
                const inherited = isRun && inheritTags(running, plan);
                await running.wait();
                ended.abort();
                if (inherited)
                    await clock.within(inherited, TIME_FOR_TAGS);
                await output.end();
                const warm = isRun ? running.warmTasks : undefined;
                const known = { ...planned, ...(0,run_facts/* factsOf */.xS)(running), costs: { ...(await costs.costs()), warm } };
                await observer.onExit(known);
                const { withDetails } = await examination;
                if (!isRun)
                    await isMasked;
                const found = isRun
                    ? await withDetails(known, running, {
                        ...{ plan, cardDirectory, clock, secrets, graph: executed.graph },
                        onSecrets: async (values) => await observer.onSecrets(values),
                    })
                    : await withSpunTask(known, running, plan, clock);
                const outcome = plan.command.name === 'trigger' ? await withOrchestrator(found, running) : found;
                const masks = await clock.within(secrets, TIME_FOR_MASKS);
                // Do not quote the flow's output if it may contain secrets.
                const logs = masks?.value.unknown === undefined ? running : undefined;
                return await explained(outcome, plan, { trouble: watch.trouble, logs, signal: clock.signal });
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = execute_run_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            const secrets = (0,errors/* secretsNoted */.G5)(error);
            if (secrets.length > 0)
                await observer.onSecrets(secrets);
            const outcome = { ...planned, startedAt, finishedAt: new Date(), ...(0,run_facts/* startFailure */.xn)(error) };
            return await explained(outcome, plan, { trouble: watch.trouble, logs: undefined, signal: clock.signal });
        }
        finally {
            ended.abort();
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        execute_run_disposeResources(env_1);
    }
}
async function withSpunTask(outcome, { task, stdoutFile }, plan, clock) {
    const { signal } = clock;
    if (!task) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            if (outcome.status !== 'failed' || outcome.error)
                return outcome;
            const { wrongPathspec } = await __webpack_require__.e(/* import() */ 2086).then(__webpack_require__.bind(__webpack_require__, 2086));
            const queries = execute_run_addDisposableResource(env_3, new process_deadline/* ScopedSignal */.Rm(signal), false);
            const found = await clock.within(wrongPathspec(plan, queries.signal), TIME_TO_FIND_ORIGIN);
            return { ...outcome, error: found?.value };
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            execute_run_disposeResources(env_3);
        }
    }
    const { spunDetails } = await Promise.all(/* import() */[__webpack_require__.e(8607), __webpack_require__.e(3117), __webpack_require__.e(1263)]).then(__webpack_require__.bind(__webpack_require__, 1263));
    return await spunDetails(outcome, task, stdoutFile, plan, signal);
}
async function withOrchestrator(outcome, logs) {
    const { withOrchestratorMessage } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(2317), __webpack_require__.e(1773), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 5480));
    return withOrchestratorMessage(outcome, logs);
}
/** Finds the run's secrets and passes them on. */
async function reportSecrets(running, plan, until, observer) {
    const found = 'run' in running
        ? await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6642))).findRunSecrets(running.run, plan, until)
        : await (await __webpack_require__.e(/* import() */ 2059).then(__webpack_require__.bind(__webpack_require__, 2059))).spunSecrets(plan, until.signal);
    await observer.onSecrets(found.values);
    return found;
}
/** How long, in milliseconds, we show nothing of a run that has an id but unknown secrets. A cancellation ends the wait. */
const TIME_FOR_MASKS = { otherwise: 5_000, until: 0, least: 0 };
/** A metadata service that does not answer must not block the job. */
const TIME_TO_FIND_ORIGIN = { otherwise: 60_000, until: 4_000, least: 500 };
const TIME_FOR_TAGS = { otherwise: 60_000, until: 4_000, least: 500 };
async function explained(outcome, plan, known) {
    if (outcome.status === 'successful')
        return outcome;
    const { explainFailure } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(9678), __webpack_require__.e(8607), __webpack_require__.e(9108)]).then(__webpack_require__.bind(__webpack_require__, 9108));
    return await explainFailure(outcome, plan, known);
}
/**
 * A resumed run gets its origin's tags, which Metaflow does not copy, except the origin's provenance. If the origin cannot be read, it gets
 * none.
 */
async function inheritTags(running, { command, provenance }) {
    const resumed = (0,run_plan/* originRun */.MJ)(command);
    if (!resumed)
        return;
    try {
        const origin = running.run.parent.run(resumed.runId);
        const isProvenance = (tag) => Object.keys(provenance).some((name) => tag.startsWith(`${name}:`));
        const tags = (await origin.userTags).filter((tag) => !isProvenance(tag));
        if (tags.length > 0)
            await running.run.addTags(tags);
    }
    catch {
        // The origin may have been brought here without its tags.
    }
}
//# sourceMappingURL=execute-run.js.map
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
;// CONCATENATED MODULE: ./build/execution/execute-job.js
var execute_job_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var execute_job_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Makes a run and, while it is unsuccessful, resumes it as many times as its plan allows. Never throws. The last outcome counts. */
async function executeJob(job, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { observer, logDirectory, cardDirectory, prepare } = job;
        let { plan } = job;
        try {
            plan = await (0,before_start/* beforeStart */.G3)([plan], cancel, async (signal) => await prepared(plan, prepare, signal));
        }
        catch (error) {
            return outcomeWithoutRun(plan, (0,before_start/* statusWithoutRun */.WZ)(error, cancel), error);
        }
        const clock = execute_job_addDisposableResource(env_1, new CancelClock(cancel), false);
        const make = async (made, directory) => {
            observer.onBegin(made);
            const ended = await executeRun(made, { logDirectory: directory, cardDirectory }, clock, observer);
            if (ended.status !== 'successful') {
                const { endRemoteTasks } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 102));
                await endRemoteTasks(ended, made, observer, clock);
            }
            return ended;
        };
        let outcome = await make(plan, logDirectory);
        const { command } = plan;
        if (command.name === 'resume' && command.orRun && hasNoResults(outcome)) {
            plan = command.orRun;
            const directory = external_node_path_.join(logDirectory, 'new-run');
            await observer.onFreshStart(outcome, directory);
            outcome = await make(plan, directory);
        }
        for (let number = 1; number <= plan.retries; number += 1) {
            const { shouldResume, resumeBlocker, retryPlan } = await __webpack_require__.e(/* import() */ 2159).then(__webpack_require__.bind(__webpack_require__, 2159));
            if (!shouldResume(outcome, plan))
                break;
            const blocker = await resumeBlocker(plan, outcome, cancel);
            if (blocker !== undefined) {
                await observer.onNote(`${outcome.pathspec ?? plan.label} is not resumed. ${blocker}`);
                break;
            }
            const directory = external_node_path_.join(logDirectory, `retry-${number}`);
            plan = retryPlan(plan, outcome);
            await observer.onRetry(outcome, { number, logDirectory: directory, plan });
            if (await isCancelledWithin(plan.retryDelayMs, cancel)) {
                outcome = { ...outcome, status: 'cancelled' };
                break;
            }
            outcome = { ...(await make(plan, directory)), attempts: number + 1 };
        }
        return outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        execute_job_disposeResources(env_1);
    }
}
/** The plan to execute. If this throws, the run is not made. */
async function prepared(plan, prepare, signal) {
    const made = prepare ? await prepare(plan, signal) : plan;
    if (made.command.name !== 'resume' || made.command.from.kind !== 'latest')
        return made;
    const { withLatestRun } = await __webpack_require__.e(/* import() */ 9522).then(__webpack_require__.bind(__webpack_require__, 9522));
    return await withLatestRun(made, signal);
}
/** Whether Metaflow could not resume at all: there was no run, or one that executed no task of its own. */
function hasNoResults({ status, runId, details }) {
    if (status !== 'failed')
        return false;
    return (runId === undefined || details?.history.tasks.every((task) => task.originPathspec !== undefined) === true);
}
async function isCancelledWithin(milliseconds, cancel) {
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancel }).catch(() => undefined);
    return cancel.aborted;
}
/** The outcome for a run that never existed. */
function outcomeWithoutRun(plan, status, error, startedAt = new Date()) {
    return { ...(0,run_facts/* factsBeforeStart */.rL)(plan), status, startedAt, finishedAt: new Date(), error };
}
//# sourceMappingURL=execute-job.js.map
;// CONCATENATED MODULE: ./build/execution/execute-runs.js



/**
 * Makes several runs, some of them in parallel; resolves to their outcomes, in the order of the jobs. Never throws. A run that was not
 * started because another one failed or `cancel` was aborted is `cancelled`.
 */
async function executeRuns(jobs, { maxParallel, failFast }, cancel) {
    const stop = new AbortController();
    const stopAll = () => stop.abort(cancel.reason);
    const outcomes = [];
    stop.signal.addEventListener('abort', () => {
        for (const [index, { observer }] of jobs.entries())
            if (outcomes[index] === undefined)
                observer.onCancel?.();
    });
    if (cancel.aborted)
        stopAll();
    cancel.addEventListener('abort', stopAll);
    const work = async (job, index) => {
        const ended = stop.signal.aborted
            ? notStarted(job, stop.signal.reason)
            : await executeJob(job, stop.signal);
        const outcome = await job.observer.onEnd(ended);
        outcomes[index] = outcome;
        if (failFast && outcome.status !== 'successful')
            stop.abort(new client_errors/* RunnerError */.Rn(`${outcome.label} was not successful, so fail-fast cancels the others.`));
    };
    await (0,map_concurrently/* mapConcurrently */.X)(jobs, work, maxParallel);
    cancel.removeEventListener('abort', stopAll);
    return outcomes;
}
function notStarted({ plan }, reason) {
    const why = reason instanceof Error ? ` ${reason.message}` : '';
    return outcomeWithoutRun(plan, 'cancelled', new client_errors/* RunnerError */.Rn(`${plan.label} was not started.${why}`));
}
//# sourceMappingURL=execute-runs.js.map
// EXTERNAL MODULE: ./build/runner/log/run-events.js
var run_events = __webpack_require__(6665);
// EXTERNAL MODULE: ./build/runner/log/flow-line.js
var flow_line = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/display/task-tails.js

/** How many last lines are kept for each task. */
const LAST_LINES = 20;
/** In characters, for all running tasks together. If they exceed it, the tasks that have been silent longest lose their lines. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** A traceback as Metaflow logs it, without indentation; and what Metaflow says of a task that it ends, or that has just failed by itself. */
const OF_METAFLOW = /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|\[KILLED BY ORCHESTRATOR\]|)$/;
const FRAME = /^File ".+", line \d+, in /;
/** The last lines of running tasks, without Metaflow's own and the frames of tracebacks. */
class TaskTails {
    /** Ordered by their last output, the most recent last. */
    #tails = new Map();
    #characters = 0;
    /** Call this when a task starts, which may be a retry. */
    start(key) {
        this.take(key);
        this.#tails.set(key, { lines: [], characters: 0, afterFrame: false });
    }
    /** A task's own output may come before its traceback, within it, or after it, because they are two streams. */
    add(key, text) {
        const tail = this.#tails.get(key);
        if (!tail)
            return;
        const isCode = tail.afterFrame;
        tail.afterFrame = FRAME.test(text);
        if (isCode || tail.afterFrame || OF_METAFLOW.test(text))
            return;
        this.#tails.delete(key);
        this.#tails.set(key, tail);
        tail.lines.push((0,flow_line/* ownText */.U)(text));
        this.#count(tail, text.length);
        if (tail.lines.length > LAST_LINES)
            this.#count(tail, -(tail.lines.shift() ?? '').length);
        this.#forget();
    }
    of(key) {
        return this.#tails.get(key)?.lines;
    }
    /** Returns an ended task's lines, and forgets them. */
    take(key) {
        const tail = this.#tails.get(key);
        if (!tail)
            return undefined;
        this.#tails.delete(key);
        this.#count(tail, -tail.characters);
        return tail.lines;
    }
    #forget() {
        if (this.#characters <= MAX_CHARACTERS)
            return;
        for (const tail of this.#tails.values()) {
            tail.lines.length = 0;
            this.#count(tail, -tail.characters);
            // Leave room, so that the next line does not need this again.
            if (this.#characters <= MAX_CHARACTERS / 2)
                return;
        }
    }
    #count(tail, characters) {
        tail.characters += characters;
        this.#characters += characters;
    }
}
//# sourceMappingURL=task-tails.js.map
;// CONCATENATED MODULE: ./build/display/progress.js


/** How many failed tasks keep their last lines; a thousand tasks that fail alike need no thousand logs. */
const MAX_FAILED_TASKS = 10;
/** How many steps we follow; a log with more is not Metaflow's. */
const MAX_STEPS = 1_000;
/** Follows a run through its stdout: counts its tasks, and keeps the last lines of those that fail. */
class RunProgress {
    /** By step, in the order in which steps began. */
    steps = new Map();
    #running = new TaskTails();
    #failed = new Map();
    #events = new run_events/* TaskEvents */.PX();
    #onEvent;
    /** @param onEvent receives the tasks' events */
    constructor(onEvent) {
        this.#onEvent = onEvent;
    }
    /** Processes a line, and returns its parts. */
    line(line) {
        const parsed = (0,flow_line/* parseFlowLine */.w)(line);
        const event = this.#events.of(parsed);
        if (event)
            this.#note(event);
        else if (parsed.task)
            this.#running.add((0,run_events/* keyOf */.TN)(parsed.task), parsed.text);
        return parsed;
    }
    /** Call this when all of the run's output was read. */
    end() {
        for (const event of this.#events.atEnd())
            this.#onEvent?.(event);
    }
    /** A failed task's last lines, without the frames of its traceback; `undefined` if they are unknown. */
    lastLines(task) {
        return this.#failed.get((0,run_events/* keyOf */.TN)(task)) ?? this.#running.of((0,run_events/* keyOf */.TN)(task));
    }
    #note(event) {
        const key = (0,run_events/* keyOf */.TN)(event);
        const step = this.#step(event.stepName);
        if (!step)
            return;
        switch (event.type) {
            case 'task-started':
                if (event.attempt > 0)
                    step.failed -= 1;
                this.#failed.delete(key);
                step.running += 1;
                this.#running.start(key);
                break;
            case 'task-cloned':
                step.cloned += 1;
                break;
            case 'task-ended':
            case 'attempt-failed':
                this.#ended(key, step, event.type === 'task-ended' ? 'successful' : 'failed');
        }
        this.#onEvent?.(event);
    }
    #ended(key, step, status) {
        const lines = this.#running.take(key);
        step.running -= 1;
        step[status] += 1;
        if (lines && status === 'failed' && this.#failed.size < MAX_FAILED_TASKS)
            this.#failed.set(key, lines);
    }
    /** `undefined` if there are too many steps. */
    #step(stepName) {
        let step = this.steps.get(stepName);
        if (!step && this.steps.size < MAX_STEPS) {
            step = { stepName, running: 0, successful: 0, failed: 0, cloned: 0 };
            this.steps.set(stepName, step);
        }
        return step;
    }
}
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(5227);
;// CONCATENATED MODULE: ./build/ci/run-trace.js




/** Traces for debugging how a run is made: its directory and interpreter, and the duration of its phases. Hosts with `debug` receive it. */
class RunTrace {
    #host;
    #redactor;
    #cancel;
    #label = '';
    #since = performance.now();
    #hasShownCommand = false;
    #hasRun = false;
    constructor({ host, redactor, cancel }) {
        this.#host = host;
        this.#redactor = redactor;
        this.#cancel = cancel;
    }
    begin(plan, logDirectory) {
        this.#label = plan.label;
        this.#since = performance.now();
        this.#hasShownCommand = false;
        this.#hasRun = false;
        if (!this.#host.debug)
            return;
        const { cwd, python = 'python3' } = plan;
        this.#write(`working directory: ${cwd}`);
        this.#write(`interpreter: ${python}`);
        this.#write(`logs: ${external_node_path_.resolve(logDirectory)}`);
        void this.#writeVersion(plan);
    }
    started(outcome) {
        this.#ended('starting the run, until it had an id', outcome);
    }
    exited(outcome) {
        this.#hasRun = true;
        this.#ended('running the flow', outcome);
    }
    finished(outcome) {
        this.#ended(this.#hasRun ? 'reading its results' : 'starting, without a run', outcome);
    }
    /** A phase of the run has ended. */
    #ended(phase, { commandLine }) {
        const now = performance.now();
        if (commandLine && !this.#hasShownCommand) {
            this.#hasShownCommand = true;
            this.#write(`command: ${commandLine.map(shell_word/* shellWord */.r).join(' ')}`);
        }
        this.#write(`${phase}: ${(0,duration_text/* durationText */.S)(now - this.#since)}`);
        this.#since = now;
    }
    async #writeVersion(plan) {
        const version = await (0,ask_python/* askPython */.a)(plan, { program: VERSION, within: 10_000, signal: this.#cancel });
        this.#write(`Metaflow: ${typeof version === 'string' ? version : 'unknown version'}`);
    }
    #write(text) {
        void this.#host.debug?.(this.#redactor.text(`${this.#label}: ${text}`));
    }
}
const VERSION = 'import importlib.metadata, json\nprint(json.dumps(importlib.metadata.version("metaflow")))\n';
//# sourceMappingURL=run-trace.js.map
;// CONCATENATED MODULE: ./build/ci/hosted-run.js






/** A metadata service that does not answer must not block the job. */
const TIME_TO_TAG_MS = 60_000;
/** A cancelled job, or a run past its timeout, does not wait for a stalled reader: outputs and summary must be written. */
const hosted_run_TIME_TO_SHOW = { until: 7_500, least: 500 };
/** Reports a run and its retries to a host and to plugins. */
class HostedRun {
    #options;
    #position;
    #clock;
    #plan;
    #logDirectory;
    #trace;
    #began = performance.now();
    #retry = 0;
    #display;
    #progress;
    #pathspec;
    #knowsSecrets = false;
    /** A run that plugins will be told of when its secrets are known. */
    #started;
    /** @param position among the runs of the job */
    constructor(plan, position, logDirectory, options) {
        this.#options = options;
        this.#clock = new CancelClock(options.cancel);
        this.#trace = new RunTrace(options);
        this.#progress = this.#newProgress();
        this.#plan = plan;
        this.#position = position;
        this.#logDirectory = logDirectory;
    }
    /** The run's progress, from its output. */
    get progress() {
        return this.#progress;
    }
    onBegin(plan) {
        this.#plan = plan;
        this.#began = performance.now();
        this.#trace.begin(plan, this.#logDirectory);
        this.#knowsSecrets = false;
        void this.#options.host.onBegin?.(this.#position);
        void this.#shown();
    }
    onCancel() {
        void this.#options.host.onCancel?.(this.#position);
    }
    onSecrets(secrets) {
        const { host, redactor, plugins } = this.#options;
        // The host first: it masks what the redactor does not know yet, and may share the redactor.
        host.mask?.(secrets, this.#knowsSecrets ? undefined : this.#position);
        this.#knowsSecrets = true;
        redactor.learn(secrets);
        if (this.#started)
            plugins?.onRunStart(this.#started);
        this.#started = undefined;
    }
    async onStart(outcome) {
        this.#started = outcome;
        this.#pathspec = outcome.pathspec;
        this.#trace.started(outcome);
        this.#reportEvent({ type: 'run-started', at: outcome.startedAt });
        await this.#options.host.onStart?.(outcome, this.#position);
    }
    async onExit(outcome) {
        this.#trace.exited(outcome);
        await this.#options.host.onExit?.(outcome, this.#plan, this.#position);
    }
    async onOutput(stream, bytes) {
        await (await this.#shown()).write(stream, bytes);
    }
    async onNote(text) {
        await this.#options.host.note(text);
    }
    async onWarning(text) {
        await this.#options.host.warn(text);
    }
    async onRetry(failed, { number, logDirectory, plan }) {
        await this.#turnTo(logDirectory, failed);
        this.#retry = number;
        const { pathspec = plan.label, status } = failed;
        const delay = plan.retryDelayMs === 0 ? '' : ` in ${(0,duration_text/* durationText */.S)(plan.retryDelayMs)}`;
        await this.onNote(`${pathspec} ${status === 'timeout' ? 'timed out' : status}; resuming it${delay} (retry ${number} of ${plan.retries}).`);
    }
    async onFreshStart(failed, logDirectory) {
        await this.#turnTo(logDirectory, failed);
        const { failureLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4761));
        const why = (0,bounded_text/* bounded */.Mm)(failureLine(failed) ?? 'It failed.', bounded_text/* MAX_LINE_LENGTH */.l6);
        await this.onNote(`Starting a new run: Metaflow could not resume ${failed.originRunId ?? 'the run'}. ${why}`);
    }
    async onEnd(ended) {
        this.#trace.finished(ended);
        await this.#endDisplay(ended);
        this.#clock[Symbol.dispose]();
        const outcome = await this.#tagged((await this.#options.plugins?.onRunEnd(ended)) ?? ended);
        await this.#options.host.onEnd?.(outcome, this.#position);
        return outcome;
    }
    /** Adds the tags for success to a successful run. If that fails, the run stays successful. */
    async #tagged(outcome) {
        const { tagsOnSuccess: tags = [] } = this.#plan;
        if (outcome.status !== 'successful' || outcome.pathspec === undefined || tags.length === 0)
            return outcome;
        const { host, redactor, cancel } = this.#options;
        const tooLate = `the metadata service did not answer within ${TIME_TO_TAG_MS / 1000} s`;
        try {
            const { tagRun } = await __webpack_require__.e(/* import() */ 3861).then(__webpack_require__.bind(__webpack_require__, 3861));
            const tag = async (signal) => await tagRun(outcome, this.#plan, tags, signal);
            return await (0,within/* within */.u)(TIME_TO_TAG_MS, cancel, tooLate, tag);
        }
        catch (error) {
            const text = `${outcome.pathspec} was successful, but could not be tagged (${tags.join(', ')}): ${error.message}`;
            await host.warn(redactor.text(text));
            return outcome;
        }
    }
    /** Ends the display of a run, so that the next one is shown separately. */
    async #turnTo(logDirectory, ended) {
        await this.#endDisplay(ended);
        this.#display = undefined;
        this.#progress = this.#newProgress();
        this.#logDirectory = logDirectory;
    }
    async #endDisplay(ended) {
        const { timeoutMs = Infinity } = this.#plan;
        const otherwise = Math.max(hosted_run_TIME_TO_SHOW.least, this.#began + timeoutMs - performance.now());
        await this.#clock.within(Promise.resolve(this.#display?.end(ended)), { ...hosted_run_TIME_TO_SHOW, otherwise });
        this.#progress.end();
        const { finishedAt, status, exitCode } = ended;
        this.#reportEvent({ type: 'run-ended', at: finishedAt ?? new Date(), status, returncode: exitCode });
        this.#pathspec = undefined;
    }
    async #shown() {
        const display = await this.#options.display;
        this.#display ??= display.show({
            plan: this.#plan,
            position: this.#position,
            title: this.#title,
            logDirectory: this.#logDirectory,
            progress: this.#progress,
        });
        return this.#display;
    }
    #newProgress() {
        return new RunProgress((event) => {
            this.#reportEvent(event);
            if (event.type !== 'task-ended')
                return;
            const { stepName, taskId, status } = event;
            this.#options.plugins?.onTaskEnd({ stepName, taskId, status, pathspec: this.#pathspec });
        });
    }
    #reportEvent(event) {
        const { host, redactor } = this.#options;
        const names = 'stepName' in event && {
            stepName: redactor.text(event.stepName),
            taskId: redactor.text(event.taskId),
        };
        const label = redactor.text(this.#plan.label);
        void host.onEvent?.({ ...event, ...names, label, pathspec: this.#pathspec }, this.#position);
    }
    get #title() {
        const { command, label, retries } = this.#plan;
        const retry = this.#retry === 0 ? '' : `, retry ${this.#retry} of ${retries}`;
        return `${command.name === 'resume' ? 'Resume' : 'Run'} ${label}${retry}`;
    }
}
//# sourceMappingURL=hosted-run.js.map
;// CONCATENATED MODULE: ./build/ci/make-runs.js



/** Makes a job's runs, and informs their host. Never throws. */
async function makeRuns(plans, options) {
    const { concurrency, directories, resumes, cancel } = options;
    const names = (0,run_plan/* directoryNames */.IP)(plans);
    const runs = plans.map((plan, position) => {
        const { logs: logDirectory, cards: cardDirectory } = directories(names[position]);
        const run = new HostedRun(plan, position, logDirectory, options);
        const { prepare, observer = run } = resumes?.(plan, position, run) ?? {};
        const job = { plan, prepare, observer, logDirectory, cardDirectory };
        return { job, run };
    });
    const jobs = runs.map(({ job }) => job);
    const outcomes = await executeRuns(jobs, concurrency, cancel);
    return runs.map(({ run }, position) => ({
        plan: plans[position],
        outcome: outcomes[position],
        progress: run.progress,
    }));
}
//# sourceMappingURL=make-runs.js.map
// EXTERNAL MODULE: ./build/ci/secrets.js
var ci_secrets = __webpack_require__(4992);
;// CONCATENATED MODULE: ./build/ci/run-in-ci.js








/**
 * Makes a CI job's runs from start to report: shows their output, evaluates their gates, retries and resumes them, saves their logs and
 * resume bundles, sets outputs and explains failures, all through a host. The action and the command do no more than this. Never throws.
 * @param plan what to run, see `planRun`; or a function that makes the plans, whose error is reported like a run's
 * @param host what the CI system does for the runs
 * @param options how many runs execute at once, where their logs are written, how they are shown, plugins, and the signal that cancels them
 * @returns the results
 */
async function runInCi(plan, host, options = {}) {
    return await runForEntry(plan, host, options);
}
/** The same, with what only the project's own entries set. */
async function runForEntry(plan, given, options) {
    const host = (0,guarded_host/* guarded */.N)(given);
    const { cancel = new AbortController().signal, redactor = new redaction_redactor/* Redactor */.p(options.secrets ?? []) } = options;
    let plugins;
    let place;
    let runs = [];
    let problem;
    try {
        place = options.directories ? undefined : (0,job_directory/* jobDirectory */.$q)(options.directory);
        plugins = await pluginsOf(options, { host, redactor, cancel });
        const began = performance.now();
        const plans = typeof plan === 'function' ? await plan(cancel) : 'flowFile' in plan ? [plan] : plan;
        void host.debug?.(`planning the runs: ${(0,duration_text/* durationText */.S)(performance.now() - began)}`);
        if (place && options.directory === undefined)
            void host.debug?.(`the logs in ${place.directory} are deleted when all runs have been reported`);
        if (options.redactor === undefined)
            learnSecrets(plans, host, redactor);
        const { concurrency, isMixed, order } = sequenceOf(plans, options);
        const labels = plans.map(({ label }) => label);
        const display = Promise.resolve(host.display({ count: plans.length, labels, isMixed, order, cancel }));
        // The report's modules are loaded while the first flow starts, not when the runs have ended. If the display fails, each run reports it.
        display.then(loadReport).catch(() => undefined);
        const keepsCards = options.directory !== undefined || host.uploadArtifact !== undefined;
        const { directories = inPlace(place, keepsCards) } = options;
        const resumes = options.resumes ??
            (place && (await resumesBy(plans, { host, redactor, cancel, directory: place.directory })));
        runs = await makeRuns(plans, {
            ...{ host, plugins, redactor, cancel, concurrency, display, directories, resumes },
        });
        (await display).end?.();
    }
    catch (error) {
        if (options.standIn)
            runs = [options.standIn(error)];
        else
            problem = error;
    }
    problem = (0,cancellation/* faultOf */.Kl)(cancel) ?? problem;
    try {
        const { reportRuns } = await loadReport();
        const directory = options.directory ?? place?.directory;
        const began = performance.now();
        const status = await reportRuns({ runs, problem, cancel, redactor, directory }, host, plugins, options);
        void host.debug?.(`reporting and saving results: ${(0,duration_text/* durationText */.S)(performance.now() - began)}`);
        return { status, runs, problem };
    }
    catch (error) {
        const { explained } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 1592));
        await (host.showProblem ?? host.warn)(redactor.text(explained(error, host)));
        return { status: 'failed', runs, problem: error };
    }
    finally {
        place?.[Symbol.dispose]();
    }
}
const loadReport = () => Promise.all(/* import() */[__webpack_require__.e(1258), __webpack_require__.e(5230), __webpack_require__.e(9386)]).then(__webpack_require__.bind(__webpack_require__, 9386));
/** A job without plugins need not load what calls them. */
async function pluginsOf({ loadPlugins, plugins = [], pluginTimeoutMs }, context) {
    const wanted = loadPlugins ? await loadPlugins(context.cancel) : plugins;
    if (wanted.length === 0)
        return undefined;
    const { Plugins: Called } = await __webpack_require__.e(/* import() */ 6861).then(__webpack_require__.bind(__webpack_require__, 6861));
    return new Called(wanted, { ...context, timeoutMs: pluginTimeoutMs });
}
function inPlace(place, keepsCards) {
    return (name) => {
        const { logs, cards } = (0,job_directory/* runDirectories */.$N)(place?.directory ?? '', name);
        return { logs, cards: keepsCards ? cards : undefined };
    };
}
function learnSecrets(plans, host, redactor) {
    const values = (0,ci_secrets/* namedValuesOf */.hO)(plans);
    const secrets = [...redactor.secrets, ...(0,ci_secrets/* secretsIn */.VY)(values)];
    host.mask?.(secrets);
    redactor.learn(secrets);
    const text = (0,ci_secrets/* commonSecretsText */.q5)(values);
    if (text !== undefined)
        void host.warn(text);
}
/** How many runs execute at once, and how their logs are then shown. */
function sequenceOf(plans, { concurrency, logOrder }) {
    const { maxParallel = (0,external_node_os_.availableParallelism)(), failFast = false } = concurrency ?? {};
    const isMixed = Math.min(maxParallel, plans.length) > 1;
    const order = logOrder ?? (isMixed ? 'after' : 'live');
    return { concurrency: { maxParallel, failFast }, isMixed, order };
}
/** Loads the bundle code only if a run needs it, so that a flow's start does not wait for it. */
async function resumesBy(plans, options) {
    if (!plans.some(({ command }) => command.name === 'run' && command.resumeFrom))
        return undefined;
    const { hostResumes } = await __webpack_require__.e(/* import() */ 2948).then(__webpack_require__.bind(__webpack_require__, 2948));
    return (plan, position, run) => hostResumes(plan, position, run, options);
}
//# sourceMappingURL=run-in-ci.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js
var resume_from_bundle = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/cli/cli-host.js + 10 modules
var cli_host = __webpack_require__(4048);
// EXTERNAL MODULE: ./build/cli/complete-plans.js + 1 modules
var complete_plans = __webpack_require__(5288);
;// CONCATENATED MODULE: ./build/cli/commands/run.js





















/** Makes the command line's runs, or triggers and follows them, and reports on them. Resolves to the exit code. */
async function run_makeRuns(cli, cancel) {
    const { runs } = await runsMade(cli, cancel);
    const outcomes = runs.map(({ outcome }) => outcome);
    const { timeoutMs } = cli.plans[0];
    if (timeoutMs !== undefined && outcomes.length > 0)
        (0,cancellation/* giveReaders */.eq)(timeoutMs - 1000 * Math.min(...outcomes.map((outcome) => (0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0)));
    if (cli.failureBundleFile !== undefined && runs[0])
        await bundleFailed(runs[0], cli.failureBundleFile, cli, cancel);
    const decided = (0,outcome_outcome/* decisive */.l9)(outcomes);
    // It is wrong usage only if nothing was run.
    const madeRun = outcomes.some(({ runId }) => runId !== undefined);
    return madeRun && decided ? exit_codes/* EXIT_CODES */.ai[decided.status] : exitCodeOf(decided);
}
function exitCodeOf(outcome) {
    if (!outcome)
        return exit_codes/* USAGE_EXIT_CODE */.J5;
    return outcome.error instanceof errors/* UsageError */.eb || outcome.error instanceof bundle_errors/* BundleError */.r
        ? exit_codes/* USAGE_EXIT_CODE */.J5
        : exit_codes/* EXIT_CODES */.ai[outcome.status];
}
/** Never throws: an error that prevented the runs is the first one's outcome. */
async function runsMade(cli, cancel) {
    const { plans, concurrency, outDirectory } = cli;
    const redactor = new redaction_redactor/* Redactor */.p((0,cli_secrets/* secretsOf */.Fj)(cli));
    const common = (0,ci_secrets/* commonSecretsText */.q5)((0,cli_secrets/* namedValues */.qE)(cli));
    if (common !== undefined)
        (0,printing_host/* printLine */.wi)(common);
    for (const text of (0,cli_secrets/* unknownVariables */.Au)(cli))
        (0,printing_host/* printLine */.wi)(text);
    const startedAt = new Date();
    return await runForEntry(async () => await run_plansOf(cli, cancel), (0,cli_host/* cliHost */.$)(cli, redactor), {
        ...{ cancel, concurrency, redactor },
        directory: outDirectory,
        ...(cli.plugins.length > 0 && { loadPlugins: async () => await run_pluginsOf(cli, cancel) }),
        ...(outDirectory !== undefined && { directories: directoriesIn(outDirectory) }),
        resumes: (_, __, run) => ({ prepare: preparedFromFile, observer: run }),
        standIn: (problem) => {
            const [plan] = plans;
            const outcome = outcomeWithoutRun(plan, (0,before_start/* statusWithoutRun */.WZ)(problem, cancel), problem, startedAt);
            return { plan, outcome, progress: new RunProgress() };
        },
    });
}
/** The plans, with what the machine adds. */
async function run_plansOf(cli, cancel) {
    if (cli.command.name !== 'trigger')
        return await (0,complete_plans/* completePlans */.K)(cli, cancel);
    const { deployingPlans } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(1258), __webpack_require__.e(2317), __webpack_require__.e(1773), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
    return await deployingPlans(cli, cli.command.settings, cancel);
}
/** Each run has its own directory, below the requested one. */
function directoriesIn(directory) {
    return (name) => ({
        logs: external_node_path_.join(directory, name),
        cards: external_node_path_.join(external_node_fs_.realpathSync.native(directory), name, 'cards'),
    });
}
/** @throws {UsageError} */
async function run_pluginsOf({ plugins, plans }, cancel) {
    const { loadPlugins } = await __webpack_require__.e(/* import() */ 8617).then(__webpack_require__.bind(__webpack_require__, 8617));
    return await loadPlugins((0,options_option/* flagName */.GI)(table/* OPTIONS */.lw.plugins), plugins, plans[0].cwd, cancel);
}
/** A run that resumes from a bundle file (`--bundle`). @throws {UsageError} if that is not possible */
async function preparedFromFile(plan, signal) {
    const { command } = plan;
    if (command.name !== 'resume' || command.from.kind !== 'bundle')
        return plan;
    const { file } = command.from;
    const found = await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, external_node_path_.resolve(file), signal).catch((error) => {
        throw error instanceof bundle_errors/* BundleError */.r
            ? new bundle_errors/* BundleError */.r(`--bundle ${file}: ${error.message}`, { cause: error })
            : error;
    });
    if ('reason' in found)
        throw new errors/* UsageError */.eb(found.reason);
    for (const remark of found.remarks)
        (0,printing_host/* printLine */.wi)(remark);
    return found.plan;
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/cli/out-directory.js






/** Lists the runs' directories that a command has created in a directory, so that the next command can tell its files from others. */
const LIST = '.metaflow-runner.json';
/** A list of ten thousand runs is shorter. */
const MAX_LIST_BYTES = 4 * 1024 * 1024;
const REPORTS = ['outputs.json', 'summary.md'];
const LOGS = ['stdout.log', 'stderr.log'];
/** Directories in a run's directory, for the runs that followed it. */
const FURTHER_RUN = /^(retry-\d+|new-run)$/;
/**
 * Prepares a directory for the files of runs: removes those that an earlier command created, and nothing else.
 * @throws {UsageError} if it contains files with these names that no command created
 */
function prepareOutDirectory(directory, plans) {
    try {
        (0,regular_file/* makeDirectory */.Oh)(external_node_path_.resolve(directory));
        const names = (0,run_plan/* directoryNames */.IP)(plans);
        const left = listIn(directory);
        for (const name of left ?? [])
            removeRun(external_node_path_.join(directory, name));
        if (left)
            removeFiles(directory, REPORTS);
        const foreign = [...REPORTS, ...names.flatMap(filesOf)].find((file) => exists(external_node_path_.join(directory, file)));
        if (foreign !== undefined)
            throw new Error(`it already has a "${foreign}" that no earlier run wrote. Name another directory, or remove it`);
        (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(directory, LIST), `${JSON.stringify({ runs: names })}\n`);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`--out cannot be written to "${directory}": ${(0,client_errors/* reasonOf */.A3)(error)}.`, {
            cause: error,
        });
    }
}
/** The first entries in a run's directory; one of several runs has its own directory. */
function filesOf(name) {
    return name === '' ? [...LOGS, 'cards'] : [name];
}
/** The directories of an earlier command's runs; `undefined` if there was none. */
function listIn(directory) {
    let text;
    try {
        text = (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(directory, LIST), MAX_LIST_BYTES);
    }
    catch {
        return undefined;
    }
    try {
        const { runs } = (0,foreign_json/* parseForeignJson */.Y)(text);
        // A name that leads elsewhere is not ours.
        return runs.filter((name) => typeof name === 'string' && /^[^/]*$/.test(name) && name !== '..');
    }
    catch {
        throw new Error(`its "${LIST}" cannot be read. Name another directory, or remove it`);
    }
}
/** Removes a run's logs and cards, and its directory if that contains nothing else. */
function removeRun(directory) {
    if (!isDirectory(directory))
        return;
    removeFiles(directory, LOGS);
    const cards = external_node_path_.join(directory, 'cards');
    if (isDirectory(cards)) {
        removeFiles(cards, (0,external_node_fs_.readdirSync)(cards).filter((name) => name.endsWith('.html')));
        removeIfEmpty(cards);
    }
    for (const name of (0,external_node_fs_.readdirSync)(directory).filter((one) => FURTHER_RUN.test(one)))
        removeRun(external_node_path_.join(directory, name));
    removeIfEmpty(directory);
}
function removeFiles(directory, names) {
    for (const name of names)
        (0,external_node_fs_.rmSync)(external_node_path_.join(directory, name), { force: true });
}
function removeIfEmpty(directory) {
    if ((0,external_node_fs_.readdirSync)(directory).length === 0)
        (0,external_node_fs_.rmdirSync)(directory);
}
/** Links do not count. */
function isDirectory(name) {
    return (0,external_node_fs_.lstatSync)(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function exists(name) {
    return (0,external_node_fs_.lstatSync)(name, { throwIfNoEntry: false }) !== undefined;
}
//# sourceMappingURL=out-directory.js.map
;// CONCATENATED MODULE: ./build/cli/version.js
/** The package's version; a test compares it with package.json. */
const version_VERSION = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/cli/main.js


















/** Runs the command line. Resolves to the exit code. */
async function main(argv) {
    const helpRequest = helpRequestOf(argv);
    if (helpRequest)
        return help(helpRequest.command);
    if (['--version', '-V'].includes(argv[0] ?? ''))
        return printed(`${version_VERSION}\n`);
    const cancel = (0,cancellation/* cancelOnSignals */.dJ)('The command');
    (0,cancellation/* surviveClosedOutput */.qc)();
    let cli;
    let home;
    try {
        cli = parseCliArguments(argv, process.env);
        for (const line of cli.idle)
            (0,printing_host/* printLine */.wi)(line);
        const files = [
            ['--json', cli.jsonFile],
            ['--events', cli.eventsFile],
            ['--junit', cli.junitFile],
            ['--bundle-on-failure', cli.failureBundleFile],
        ];
        for (const [flag, file] of files)
            if (file !== stdout_file/* STDOUT */.U)
                (0,requested_file/* requireWritable */.ik)(flag, file);
        if (cli.outDirectory !== undefined)
            prepareOutDirectory(cli.outDirectory, followsRuns(cli.command) ? cli.plans : []);
        for (const file of ['outputs.json', 'summary.md'])
            (0,requested_file/* requireWritable */.ik)('--out', cli.outDirectory && external_node_path_.join(cli.outDirectory, file));
        home = homeOf(cli);
    }
    catch (error) {
        (0,printing_host/* printLine */.wi)((0,message_of/* messageOf */.b)(error));
        return exit_codes/* USAGE_EXIT_CODE */.J5;
    }
    try {
        const exitCode = await execute(home ? withHome(cli, home) : cli, cancel);
        return (0,cancellation/* faultOf */.Kl)(cancel) === undefined ? exitCode : exit_codes/* EXIT_CODES */.ai.failed;
    }
    finally {
        home?.[Symbol.dispose]();
    }
}
/** Resolves to the exit code. */
async function execute(cli, cancel) {
    const { command } = cli;
    switch (command.name) {
        case 'run':
        case 'resume':
        case 'spin':
            return await run_makeRuns(cli, cancel);
        case 'check': {
            const { checkFlows } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(1258), __webpack_require__.e(5230), __webpack_require__.e(3048)]).then(__webpack_require__.bind(__webpack_require__, 3048));
            return await checkFlows(cli, command.settings, cancel);
        }
        case 'deploy':
        case 'trigger':
        case 'teardown': {
            if (isFollowed(command.settings))
                return await run_makeRuns(cli, cancel);
            const { deployFlows } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(1258), __webpack_require__.e(2317), __webpack_require__.e(1773), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
            return await deployFlows(cli, command.settings, cancel);
        }
        case 'promote': {
            const { promoteRun } = await Promise.all(/* import() */[__webpack_require__.e(1258), __webpack_require__.e(1620)]).then(__webpack_require__.bind(__webpack_require__, 1620));
            return await promoteRun(cli, command.settings, cancel);
        }
        case 'status':
        case 'terminate': {
            const { statusOrTerminate } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(1258), __webpack_require__.e(2317), __webpack_require__.e(1773), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
            return await statusOrTerminate(cli, command, cancel);
        }
        case 'types': {
            const { writeTypes } = await __webpack_require__.e(/* import() */ 5997).then(__webpack_require__.bind(__webpack_require__, 5997));
            return await writeTypes(cli, command.file, cancel);
        }
        case 'bundle':
            return await writeBundleOf(cli, command.run, command.file, cancel);
    }
}
/** The kind of help that a command line asks for: `help`, `help COMMAND`, or `--help` among the options. */
function helpRequestOf([first, ...rest]) {
    if (first === 'help' || isHelp(first))
        return { command: rest.find((word) => word !== 'help' && !isHelp(word)) };
    if (!isHelp(first) && !rest.includes('--help') && !rest.includes('-h'))
        return undefined;
    return Object.hasOwn(COMMANDS, first ?? '') ? { command: first } : {};
}
function isHelp(word) {
    return word === '--help' || word === '-h';
}
function help(command) {
    try {
        return printed(usage(command === undefined ? undefined : commandOf(command)));
    }
    catch (error) {
        (0,printing_host/* printLine */.wi)((0,message_of/* messageOf */.b)(error));
        return exit_codes/* USAGE_EXIT_CODE */.J5;
    }
}
/** A METAFLOW_HOME for this command if it is given a configuration. @throws {UsageError} */
function homeOf({ metaflowConfigFile: file, profile, plans: [{ env }], }) {
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`--metaflow-config ${file} cannot be read: ${(0,client_errors/* reasonOf */.A3)(error)}`, {
            cause: error,
        });
    }
    const config = parseMetaflowConfig(`--metaflow-config ${file}`, text);
    const directory = (0,temporary_directory/* makeTemporaryDirectory */.LN)('home-');
    return metaflowHome(directory, config, profile, env);
}
function withHome({ plans, ...cli }, { env, config }) {
    const configured = plans.map((plan) => ({ ...plan, env: { ...plan.env, ...env, ...cli.givenVariables } }));
    return { ...cli, plans: configured, metaflowConfig: config };
}
function printed(text) {
    process.stdout.write(text);
    return 0;
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./build/cli/run-command.js




/** Runs this process's command line, and sets the exit code. */
async function runCommand() {
    try {
        process.exitCode = await main(process.argv.slice(2));
    }
    catch (error) {
        (0,printing_host/* printLine */.wi)((0,message_of/* messageOf */.b)(error));
    }
    await (0,cancellation/* exitWhenRead */.TT)();
}
//# sourceMappingURL=run-command.js.map

/***/ }),

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ takesStdout),
/* harmony export */   U: () => (/* binding */ STDOUT)
/* harmony export */ });
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6288);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);



/** The file name that means stdout. */
const STDOUT = '-';
const FILES = ['json', 'events', 'junit', 'bundleOnFailure', 'output'];
const BUNDLES = ['bundleOnFailure', 'output'];
/** Whether a requested file is stdout, which must then contain nothing else. @throws {UsageError} */
function takesStdout(values, isBundle) {
    if (values.out === STDOUT)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--out needs a directory, not stdout.');
    const onStdout = FILES.filter((name) => values[name] === STDOUT);
    if (onStdout.length > 1) {
        const flags = onStdout.map((name) => (0,_options_option_js__WEBPACK_IMPORTED_MODULE_1__/* .flagName */ .GI)(_options_table_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw[name]));
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Only one of ${flags.join(' and ')} can be stdout ("-").`);
    }
    const hasBundle = onStdout.some((name) => BUNDLES.includes(name) && (isBundle || name !== 'output'));
    if (hasBundle && process.stdout.isTTY)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('The command does not write a bundle to a terminal. Name a file, or redirect stdout.');
    return onStdout.length > 0;
}
//# sourceMappingURL=stdout-file.js.map

/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ checkedPathspec),
/* harmony export */   Xz: () => (/* binding */ ClientObject),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   q3: () => (/* binding */ compareIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/**
 * A flow, run, step, task or artifact. Mirrors `metaflow.client.core.MetaflowObject`, with two differences: whatever
 * has to be read is a promise, and reading an object that does not exist rejects with a {@link NotFoundError}. Where the
 * metadata or the datastore cannot be read, it rejects with a {@link ClientError}; when aborted, with the signal's reason.
 */
class ClientObject {
    pathspec;
    context;
    #stored;
    constructor(pathspec, context, stored) {
        this.pathspec = pathspec;
        this.context = context;
        this.#stored = stored && Promise.resolve(stored);
    }
    /** The last part of the pathspec. */
    get id() {
        return this.path.at(-1) ?? '';
    }
    /** When it was registered. */
    get createdAt() {
        return this.stored().then(({ createdAt }) => new Date(createdAt));
    }
    /** User and system tags of the run that this object belongs to, sorted. */
    get tags() {
        return this.stored().then(({ tags, systemTags }) => [...new Set([...tags, ...systemTags])].sort());
    }
    /** The tags of its run that people may change, sorted. */
    get userTags() {
        return this.stored().then(({ tags }) => [...tags].sort());
    }
    /** The tags that Metaflow gave its run, sorted. */
    get systemTags() {
        return this.stored().then(({ systemTags }) => [...systemTags].sort());
    }
    toString() {
        return `${this.constructor.name}('${this.pathspec}')`;
    }
    /** Whether the object exists. @throws {@link ClientError} if the metadata cannot be read */
    async exists() {
        return (await this.context.source.object(this.path)) !== undefined;
    }
    get path() {
        return this.pathspec.split('/');
    }
    /** @throws {@link NotFoundError} */
    stored() {
        this.#stored ??= this.load().catch((error) => {
            // It may exist the next time.
            this.#stored = undefined;
            throw error;
        });
        return this.#stored;
    }
    async load() {
        const stored = await this.context.source.object(this.path);
        if (!stored)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`${this.toString()} does not exist.`);
        return stored;
    }
    /** The objects it consists of. If there are none, checks that the object itself exists. @throws {@link NotFoundError} */
    async children() {
        return await this.ofExisting(this.context.source.children(this.path));
    }
    /**
     * A list that belongs to this object. An empty one may mean that there is no such object, so this checks.
     * @throws {@link NotFoundError}
     */
    async ofExisting(reading) {
        const items = await reading;
        if (items.length === 0)
            await this.stored();
        return items;
    }
    /** Forgets what was read, because it has changed. */
    changed() {
        this.#stored = undefined;
    }
}
/** Checks that a pathspec has as many parts as this kind of object needs. @throws {@link NotFoundError} */
function checkedPathspec(pathspec, example) {
    const parts = pathspec.split('/');
    if (parts.length !== example.split('/').length ||
        parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`"${pathspec}" is not a pathspec like ${example}.`);
    }
    return pathspec;
}
/** Newest first, as Metaflow lists objects. Objects created in the same millisecond are ordered by id, numeric ids by value. */
function newestFirst(items) {
    return [...items].sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id));
}
/** Created on first use: creating it takes as long as reading a hundred tasks, and most ids are plain numbers. */
let collator;
function compareIds(a, b) {
    const difference = Number(a) - Number(b);
    if (!Number.isNaN(difference))
        return difference;
    collator ??= new Intl.Collator('en', { numeric: true });
    return collator.compare(a, b);
}
//# sourceMappingURL=client-object.js.map

/***/ }),

/***/ 8111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DataArtifact)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7634);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);





/** An artifact of a task. Mirrors `metaflow.DataArtifact`. */
class DataArtifact extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    #attempt;
    #artifact;
    /**
     * @param pathspec `Flow/1234/step/5/name`
     * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
     * default the last finished one
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step/5/name'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options));
        this.#attempt = options.attempt;
        this.#artifact = stored && Promise.resolve(stored);
    }
    /** Its task. */
    get parent() {
        return new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(this.path.slice(0, 4).join('/'), this.context);
    }
    /**
     * The value. Plain Python values become JavaScript values; anything else becomes a `PythonObject` that names and
     * describes it, because reading runs no code. A value written by an extension's serializer becomes an `EncodedValue`.
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value cannot be read
     */
    get data() {
        return this.load().then((artifact) => this.context.source.content(this.path.slice(0, 4), artifact));
    }
    /**
     * Same as `data`, unless the value has more bytes than the limit: reading takes several times the value's memory.
     * @param maxBytes the limit
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async dataWithin(maxBytes) {
        return await this.context.source.content(this.path.slice(0, 4), await this.load(), maxBytes);
    }
    /**
     * The value as stored, within the same limit. An IncludeFile's value is an `IncludedFile`, which names the file and
     * its size; the file itself is not read.
     * @param maxBytes the limit
     * @param onSize called with the value's size in bytes
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async storedWithin(maxBytes, onSize) {
        const [artifact, task] = [await this.load(), this.path.slice(0, 4)];
        return (0,_pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMark */ .E_)(await this.context.source.value(task, artifact, maxBytes, onSize));
    }
    /**
     * Same as `storedWithin`, but a float is a `PythonFloat`, which distinguishes 1.0 from 1; within a list or a
     * dictionary, it is a number.
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async markedWithin(maxBytes, onSize) {
        return await this.context.source.value(this.path.slice(0, 4), await this.load(), maxBytes, onSize);
    }
    /** The SHA-1 of the pickled value. */
    get sha() {
        return this.load().then(({ sha }) => sha);
    }
    /** When its task stored it. */
    get finishedAt() {
        return this.createdAt;
    }
    /** Whether its task has stored it. @throws {@link ClientError} if the metadata cannot be read */
    async exists() {
        return (await this.#find()) !== undefined;
    }
    load() {
        this.#artifact ??= this.#find().then((artifact) => {
            if (!artifact)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_(`${this.toString()} does not exist.`);
            return artifact;
        });
        return this.#artifact;
    }
    async #find() {
        const artifacts = await this.context.source.artifacts(this.path.slice(0, 4), this.#attempt, this.id);
        return artifacts.find((artifact) => artifact.id === this.id);
    }
}
//# sourceMappingURL=data-artifact.js.map

/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   MZ: () => (/* binding */ ClientError),
/* harmony export */   N7: () => (/* binding */ isRunnerError),
/* harmony export */   Rn: () => (/* binding */ RunnerError),
/* harmony export */   m_: () => (/* binding */ NotFoundError)
/* harmony export */ });
const MARK = Symbol.for('metaflow-runner.RunnerError');
/** Base of every error that this library throws on purpose; `cause` is the underlying error. */
class RunnerError extends Error {
    static {
        this.prototype.name = 'RunnerError';
        Object.defineProperty(this.prototype, MARK, { value: true });
    }
    /** How the flow's process ended, if it was started; the code is what a shell would report. */
    exit;
}
/** Whether this library threw an error on purpose. Unlike `instanceof`, this also works if a program has two copies of the library. */
function isRunnerError(error) {
    return error instanceof Error && MARK in error;
}
/** Base of every error that the client throws on purpose. */
class ClientError extends RunnerError {
    static {
        this.prototype.name = 'ClientError';
    }
}
/** There is no such flow, run, step, task or artifact. */
class NotFoundError extends ClientError {
    static {
        this.prototype.name = 'NotFoundError';
    }
}
/**
 * The system's reason why a file cannot be read or written, with its path: `no such file or directory (/flows/a.txt)`, without the name of
 * Node's function. For any other error, its message.
 */
function reasonOf(error) {
    const { message, code, path } = error;
    const words = code === undefined ? undefined : /^[A-Z\d]+: ([^,']+)/.exec(message)?.[1];
    if (words === undefined)
        return message;
    const reason = clearReason(error) ?? words;
    return path === undefined ? reason : `${reason} (${path})`;
}
/** The reason, if the system's own words are unclear: of a file in place of a directory, they say that the file exists. */
function clearReason({ code, syscall }) {
    if (code === 'EISDIR')
        return 'it is a directory';
    return code === 'EEXIST' && syscall === 'mkdir' ? 'it is not a directory' : undefined;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 5740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Flow)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3575);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4627);



/**
 * All runs of a flow. Iterates over the runs in the namespace, newest first. Mirrors `metaflow.Flow`.
 * @example for await (const run of new Flow('SlowFlow')) console.log(run.pathspec, await run.successful);
 */
class Flow extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param name the flow's name
     * @param options where to read from. Default: what Metaflow would use here
     * @throws {@link NotFoundError} if the name has a slash
     */
    constructor(name, options = {}) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(name, 'Flow'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options));
    }
    /** The runs in the namespace, newest first. @throws {@link NotFoundError} if there is no such flow */
    async *[Symbol.asyncIterator]() {
        const { namespace } = this.context;
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            if (namespace !== null && ![...child.tags, ...child.systemTags].includes(namespace))
                continue;
            yield new _run_js__WEBPACK_IMPORTED_MODULE_2__/* .Run */ .K(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /**
     * The runs in the namespace that have all of these tags, newest first. Mirrors `metaflow.Flow.runs`.
     * @throws {@link NotFoundError} if there is no such flow
     */
    async *runs(...tags) {
        for await (const run of this) {
            const own = await run.tags;
            if (tags.every((tag) => own.includes(tag)))
                yield run;
        }
    }
    /** The run with this id. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not an id */
    run(id) {
        return new _run_js__WEBPACK_IMPORTED_MODULE_2__/* .Run */ .K(`${this.pathspec}/${id}`, this.context);
    }
    /** The newest run in the namespace, whatever its state; `undefined` if there is none. */
    get latestRun() {
        return first(this);
    }
    /** The newest run in the namespace whose last step ended successfully; `undefined` if there is none. */
    get latestSuccessfulRun() {
        return first(this, (run) => run.successful);
    }
}
async function first(runs, wanted) {
    for await (const run of runs)
        if (!wanted || (await wanted(run)))
            return run;
    return undefined;
}
//# sourceMappingURL=flow.js.map

/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseForeignJson)
/* harmony export */ });
/** Our own values and Metaflow's have fewer levels. Code that walks a deeper one could overflow its stack. */
const DEEPEST = 100;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Parses JSON that anyone may have written. A part can take two bytes of text but some hundred bytes of memory, so
 * parts are counted first.
 * @param maxParts how many lists, objects and members there may be altogether. Default: no limit
 * @param onParts called with the number of parts
 * @throws {SyntaxError} if the text is not JSON, or has too many levels or parts
 */
function parseForeignJson(text, maxParts = Infinity, onParts) {
    let depth = 0;
    let parts = 0;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(text, at);
                break;
            case LIST:
            case OBJECT:
                depth += 1;
                parts += 1;
                if (depth > DEEPEST)
                    throw new SyntaxError(`it has more than ${DEEPEST} levels`);
                break;
            case LIST_END:
            case OBJECT_END:
                depth -= 1;
                break;
            case COMMA:
                parts += 1;
        }
        if (parts > maxParts)
            throw new SyntaxError(`it has more than ${maxParts} parts`);
    }
    onParts?.(parts);
    return JSON.parse(text);
}
/** The end of the string that begins at a quote. */
function endOfString(text, begin) {
    for (let at = begin + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at;
        if (code === BACKSLASH)
            at += 1;
    }
    return text.length;
}
//# sourceMappingURL=foreign-json.js.map

/***/ }),

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** The items by key, in their order, as `Map.groupBy` of newer Node versions does it: in time that grows with their number only. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = groups.get(key);
        if (known)
            known.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
//# sourceMappingURL=grouped-by.js.map

/***/ }),

/***/ 6164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=flow-graph.js.map

/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const DEFAULT_LIMIT = 16;
/** Works on several items at once, beginning in this turn, and lets signals be handled in between. The results are in the order of the items. */
async function mapConcurrently(items, act, limit = DEFAULT_LIMIT) {
    const results = [];
    const waiting = items.entries();
    const work = async () => {
        // All workers take from the same iterator.
        for (const [index, item] of waiting) {
            results[index] = await act(item, index);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=map-concurrently.js.map

/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ HISTORY_FIELDS),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(6026);
// EXTERNAL MODULE: ./build/client/local/origin.js
var local_origin = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/client/client-object.js
var client_object = __webpack_require__(3575);
// EXTERNAL MODULE: ./build/client/history/flow-graph.js
var flow_graph = __webpack_require__(6164);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(2375);
;// CONCATENATED MODULE: ./build/client/history/foreach-stack.js

/** Metaflow's name for the items of a `num_parallel`. */
const NODES = '_parallel_ubf_iter';
function foreachVariables(graph) {
    const variables = new Map();
    for (const { type, next, foreachArtifact } of graph?.steps ?? []) {
        const variable = type === 'split-parallel' ? NODES : foreachArtifact;
        if (variable !== undefined)
            for (const name of next)
                variables.set(name, variable);
    }
    return variables;
}
/**
 * Parses the artifact `_foreach_stack`, which every completed task and each of its clones has. Each frame is a named
 * tuple: step, variable, number of splits, index, value. A set has a different order in every process, so for a set the
 * recorded value is not the task's item: Metaflow recorded it where the foreach began.
 */
function placeOfStack(stack, ofSets) {
    if (!Array.isArray(stack))
        return undefined;
    const frames = stack.map((frame) => {
        const [step, variable, , index, value] = frame instanceof python_object/* PythonObject */.OM ? frame.args : [];
        const isItem = !(typeof step === 'string' && ofSets.has(step));
        // The node that starts the others of a `num_parallel` may have no index: it is the first one.
        return { variable, index: typeof index === 'number' ? index : 0, value: isItem ? value : undefined };
    });
    return {
        indices: frames.map(({ index }) => index),
        labels: frames.map(({ variable, index, value }) => labelOf(variable, index, value)),
    };
}
function labelOf(variable, index, value) {
    if (variable === NODES)
        return `node=${index}`;
    const name = typeof variable === 'string' ? variable : 'item';
    return typeof value === 'string' && !hasAddress(value) ? `${name}=${value}` : `${name}[${index}]`;
}
/**
 * Whether an item's text contains its memory address, as that of an object without its own `__repr__` does: it differs
 * in every run. Metaflow gets such texts from `reprlib`, which omits the middle of long ones.
 */
function hasAddress(text) {
    return text.includes('<') && /( at 0x[0-9a-f]|\.\.\.((at | |)0?x)?[0-9a-f]{6,}>)/i.test(text);
}
/**
 * The place that a task recorded before it began, in the same words. Clones and tasks of old versions of Metaflow have
 * no such record, and it is incomplete if an item has no text; then only the artifact has everything.
 */
function recordedPlace(metadata, variables, ofSets) {
    const newest = (field) => metadata.findLast(({ name }) => name === field)?.value;
    const path = newest('foreach-execution-path') ?? '';
    if (path === '')
        return undefined;
    const recorded = texts(newest('foreach-stack'));
    const frames = path.split(',').map((frame, depth) => {
        const [, step = '', digits] = /^(.*):(\d+)?/.exec(frame) ?? [];
        const variable = variables.get(step);
        const index = Number(digits ?? 0);
        const known = variable === NODES ? `node=${index}` : recorded[depth];
        const [name] = known?.split('=') ?? [];
        const isSame = known !== undefined && !hasAddress(known) && !ofSets.has(step);
        return { index, known, labels: isSame ? known : labelOf(variable ?? name, index, undefined) };
    });
    return {
        place: { indices: frames.map(({ index }) => index), labels: frames.map(({ labels }) => labels) },
        isWhole: frames.every(({ known }) => known !== undefined),
    };
}
/** The strings of a JSON list. */
function texts(text) {
    try {
        const stack = JSON.parse(text ?? '[]');
        return Array.isArray(stack) ? stack.map(String) : [];
    }
    catch {
        return [];
    }
}
/** Orders places by the outermost foreach, then by the next one, and so on; unknown places come last. */
function comparePlaces(a, b) {
    if (a.length !== b.length)
        return b.length - a.length;
    const difference = a.map((index, depth) => index - (b[depth] ?? 0)).find((distance) => distance !== 0);
    return difference ?? 0;
}
//# sourceMappingURL=foreach-stack.js.map
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/client/local/directory.js
var directory = __webpack_require__(4497);
// EXTERNAL MODULE: ./build/client/source.js
var source = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/client/history/task-exception.js
var task_exception = __webpack_require__(6592);
// EXTERNAL MODULE: ./build/client/history/step-places.js
var step_places = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/client/grouped-by.js
var grouped_by = __webpack_require__(8256);
;// CONCATENATED MODULE: ./build/client/history/task-facts.js




/** Reads the artifacts with tasks' places and caught exceptions; tasks without either have no facts. */
async function readTaskFacts({ source, path }, tasks, graph, leftOut) {
    const reader = (onLeftOut) => async (wanted, name) => {
        const paths = wanted.map(({ stepName, id }) => [...path, stepName, id]);
        const values = wanted.length === 0 ? [] : await source.valuesOf(paths, name, onLeftOut);
        return new Map(wanted.map((task, index) => [task, values[index]]));
    };
    const read = reader(leftOut);
    // The data of a foreach may be large, and leaving it out loses no fact.
    const sets = await readSets(reader(), tasks, graph);
    const ofSets = new Set(sets.flatMap(({ next }) => next));
    const [places, rounds, caught, chosen] = await Promise.all([
        readPlaces(read, tasks, graph, ofSets),
        readRounds(read, tasks, graph),
        readCaught(read, tasks, graph),
        readChosen(read, tasks, graph),
    ]);
    const facts = new Map(tasks.map((task) => [
        task,
        {
            place: places.get(task),
            round: rounds.get(task),
            caught: caught.get(task),
            chosen: chosen.get(task),
        },
    ]));
    return { facts, unordered: sets.flatMap(({ name, isOrdered }) => (isOrdered ? [] : [name])) };
}
async function readPlaces(read, tasks, graph, ofSets) {
    const { inForeach } = (0,step_places/* stepPlaces */.R)(graph);
    const variables = foreachVariables(graph);
    const recorded = new Map(tasks.map((task) => [task, recordedPlace(task.metadata, variables, ofSets)]));
    const isOpen = (task) => {
        const found = recorded.get(task);
        return found ? !found.isWhole : inForeach.has(task.stepName);
    };
    const stacks = await read(tasks.filter(isOpen), '_foreach_stack');
    return new Map(tasks.map((task) => [task, placeOfStack(stacks.get(task), ofSets) ?? recorded.get(task)?.place]));
}
/** One task of a step is enough to show what its foreach iterates over. */
async function readSets(read, tasks, graph) {
    const firstTasks = new Map([...tasks].reverse().map((task) => [task.stepName, task]));
    const found = await Promise.all((graph?.steps ?? []).map(async ({ name, next, foreachArtifact }) => {
        const first = firstTasks.get(name);
        if (foreachArtifact === undefined || !first)
            return [];
        const items = (await read([first], foreachArtifact)).get(first);
        if (!(items instanceof Set))
            return [];
        const isOrdered = [...items].every((item) => ['number', 'bigint', 'boolean'].includes(typeof item));
        return [{ name: `${name}/${foreachArtifact}`, next, isOrdered }];
    }));
    return found.flat();
}
/** Rounds follow one another, except for clones, which are all created at once. */
async function readRounds(read, tasks, graph) {
    const { recursive } = (0,step_places/* stepPlaces */.R)(graph);
    const clones = tasks.filter((task) => recursive.has(task.stepName) && isClone(task));
    const stacks = await read(clones, '_iteration_stack');
    return new Map(clones.map((task) => {
        const stack = stacks.get(task);
        const round = Array.isArray(stack) ? stack.at(-1) : undefined;
        return [task, typeof round === 'number' ? round : undefined];
    }));
}
function isClone({ metadata }) {
    return metadata.some(({ name }) => name === 'origin-task-id');
}
/**
 * For a task that continued after an exception, Metaflow records that it is fine (`_task_ok`), but was not successful
 * (`_success`). Only a decorator lets a task continue. One graph does not show which decorators the tasks of a resumed
 * run had, because they come from both older and newer code.
 */
async function readCaught(read, tasks, graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const stepOf = (task) => byName.get(task.stepName);
    const isSuccessful = ({ metadata }) => metadata.findLast(({ name }) => name === 'attempt_ok')?.value === 'True';
    const isResumed = tasks.some(isClone);
    const mayBeRetried = (task) => isResumed || (stepOf(task)?.decorators.length ?? 0) > 0;
    const candidates = tasks.filter((task) => mayBeRetried(task) && isSuccessful(task));
    const successes = await read(candidates, '_success');
    const caught = new Map();
    const failed = candidates.filter((one) => successes.get(one) === false);
    for (const task of failed)
        caught.set(task, UNKNOWN);
    for (const [artifact, ofArtifact] of (0,grouped_by/* groupedBy */.m)(failed, (task) => storedIn(stepOf(task)))) {
        if (artifact === undefined)
            continue;
        const values = await read(ofArtifact, artifact);
        for (const task of ofArtifact) {
            const exception = (0,task_exception/* describeException */.t)(values.get(task));
            if (exception)
                caught.set(task, exception);
        }
    }
    const open = [...caught].flatMap(([task, exception]) => (exception === UNKNOWN ? [task] : []));
    for (const [task, value] of await read(open, OF_CATCH))
        caught.set(task, (0,task_exception/* describeException */.t)(value) ?? UNKNOWN);
    return caught;
}
/** Stands for an exception that was not saved. */
const UNKNOWN = { type: 'builtins.Exception', message: '', stacktrace: undefined };
/** `@catch` always keeps the exception in this artifact. */
const OF_CATCH = '_catch_exception';
/** The artifact that the flow chose for `@catch` to keep an exception in. */
function storedIn(step) {
    const variable = step?.decorators.find(({ name }) => name === 'catch')?.attributes['var'];
    return typeof variable === 'string' && variable !== 'None' ? variable : undefined;
}
async function readChosen(read, tasks, graph) {
    const switches = new Set(graph?.steps.flatMap(({ name, type }) => (type === 'split-switch' ? [name] : [])));
    const transitions = await read(tasks.filter(({ stepName }) => switches.has(stepName)), '_transition');
    return new Map([...transitions].map(([task, transition]) => [task, chosenSteps(transition)]));
}
/** The artifact `_transition` is a tuple: names of steps, and data for a foreach. */
function chosenSteps(transition) {
    const steps = Array.isArray(transition) ? transition[0] : undefined;
    return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : undefined;
}
//# sourceMappingURL=task-facts.js.map
;// CONCATENATED MODULE: ./build/client/history/run-history.js











/** The metadata that a history uses or shows, such as where a task ran. Sources need not read any other. */
const HISTORY_FIELDS = /^(attempt|attempt-done|attempt_ok|foreach-stack|foreach-execution-path|origin-run-id|origin-task-id|ds-type|runtime|(kubernetes|aws|argo|batch|airflow)-.*)$/;
/** Reads the history of a run: a few lookups for the run and its foreaches, and one for every exception. */
async function readHistory(source, run, executed) {
    const of = { source, path: run };
    const leftOut = new Set();
    const stored = await source.tasks(run, () => leftOut.add(RECORDS));
    const parameters = stored.find(({ stepName }) => stepName === '_parameters');
    const origin = parameters && (0,flow_graph/* flowGraph */.j)(await run_history_valueOf(of, parameters, '_graph_info'));
    // A resumed run takes its parameters and Configs, with their values, from its origin.
    const graph = executed && origin ? { ...executed, parameters: origin.parameters, configs: origin.configs } : origin;
    const tasks = stored.filter(({ stepName }) => !stepName.startsWith('_'));
    const { facts, unordered } = await readTaskFacts(of, tasks, graph, () => leftOut.add(FACTS));
    const ordered = inOrder(tasks, facts, graph);
    const exceptions = new byte_budget/* ByteBudget */.G(MAX_EXCEPTION_BYTES);
    const read = async (task) => await taskHistory(of, task, exceptions, facts.get(task));
    const histories = await (0,map_concurrently/* mapConcurrently */.X)(ordered, read);
    if (exceptions.hasLeftOut)
        leftOut.add(EXCEPTIONS);
    return {
        graph,
        tasks: histories,
        ...(leftOut.size > 0 ? { leftOut: [...leftOut] } : {}),
        ...(unordered.length > 0 ? { unordered } : {}),
    };
}
/** Clones are created in any order, and ids follow the order of creation, so neither counts if anything else decides. */
function inOrder(tasks, facts, graph) {
    const positions = new Map(graph?.steps.map(({ name }, position) => [name, position]));
    const position = ({ stepName }) => positions.get(stepName) ?? positions.size;
    const place = (task) => facts.get(task)?.place?.indices ?? [];
    const round = (task) => facts.get(task)?.round ?? Number.MAX_SAFE_INTEGER;
    return [...tasks].sort((a, b) => position(a) - position(b) ||
        comparePlaces(place(a), place(b)) ||
        round(a) - round(b) ||
        a.createdAt - b.createdAt ||
        (0,client_object/* compareIds */.q3)(a.id, b.id));
}
async function taskHistory(run, task, exceptions, { place, caught, chosen } = {}) {
    const metadata = Object.fromEntries(task.metadata.map(({ name, value }) => [name, value]));
    const origin = (0,local_origin/* originOf */.y)((field) => metadata[field]);
    const attempt = async (number) => await attemptOf(run, task, number, exceptions);
    return {
        stepName: task.stepName,
        taskId: task.id,
        createdAt: new Date(task.createdAt),
        attempts: await Promise.all(attemptNumbers(task).map(attempt)),
        foreachStack: place?.labels ?? [],
        foreachIndices: place?.indices ?? [],
        originPathspec: origin && [run.path[0], origin.run, task.stepName, origin.task].join('/'),
        caught,
        chosen,
        metadata,
    };
}
/** All known attempts and those before them: an attempt whose pod or machine was lost may have recorded nothing. */
function attemptNumbers({ metadata, exits }) {
    const startedAttempts = metadata.filter(({ name }) => name === 'attempt').map(({ value }) => Number(value));
    const all = new Set([...startedAttempts, ...exits.map(({ attempt }) => attempt)]);
    const known = [...all].filter(isAttempt).sort((a, b) => a - b);
    const isClone = metadata.some(({ name }) => name === 'origin-task-id');
    if (isClone || (known.at(-1) ?? 0) > MAX_ATTEMPT)
        return known;
    return Array.from({ length: Math.max(-1, ...known) + 1 }, (_, attempt) => attempt);
}
/** Metaflow makes at most six attempts (`MAX_ATTEMPTS`): beyond this number, we do not assume that missing attempts were lost. */
const MAX_ATTEMPT = 20;
/** A flow can use any number as a name in its folders. */
function isAttempt(number) {
    return Number.isInteger(number) && number >= 0 && number < 100;
}
async function attemptOf(run, task, attempt, exceptions) {
    const entry = (name) => task.metadata.find((found) => found.name === name && isOf(found, attempt));
    const exit = task.exits.find((found) => found.attempt === attempt);
    const started = entry('attempt')?.createdAt ?? task.createdAt;
    const finished = entry('attempt_ok')?.createdAt ?? entry('attempt-done')?.createdAt ?? exit?.at;
    const ok = verdict(entry('attempt_ok')?.value, exit);
    const exception = ok === false
        ? (0,task_exception/* describeException */.t)(await run_history_valueOf(run, task, '_exception', { attempt, budget: exceptions }))
        : undefined;
    return {
        attempt,
        startedAt: new Date(started),
        finishedAt: finished === undefined ? undefined : new Date(finished),
        exitedAt: exit && new Date(exit.at),
        ok,
        returnCode: exit?.returnCode,
        interrupted: exit?.killed === true || exception?.type === 'builtins.KeyboardInterrupt',
        exception,
    };
}
/** A process can still fail after its task has done everything, e.g. while Python shuts down; Metaflow treats that as a failure. */
function verdict(recorded, exit) {
    if (recorded !== 'True')
        return recorded === 'False' ? false : undefined;
    return exit === undefined || exit.returnCode === 0 || exit.killed;
}
/** Metadata names its attempt in a tag, or is itself the attempt's number. */
function isOf({ name, value, attempt }, wanted) {
    return (attempt ?? (name === 'attempt' || name === 'attempt-done' ? Number(value) : 0)) === wanted;
}
/** Anything larger is not a graph or an exception. */
const MAX_BYTES = 64 * 1024 * 1024;
/** For a whole run, in bytes. All exceptions stay in memory, and are searched for secrets before they are cut. */
const MAX_EXCEPTION_BYTES = 128 * 1024 * 1024;
const MIB = 1024 * 1024;
const RECORDS = `records of tasks (at most ${source/* METADATA */.MV.maxBytes / MIB} MiB per run and ${source/* METADATA */.MV.maxTaskBytes / MIB} MiB per task are read, from at most ${directory/* MAX_NAMES */.oA} folders)`;
const FACTS = `places of tasks in foreaches, and caught exceptions (at most ${source/* SMALL_VALUES */.vC.maxBytes / MIB} MiB per run are read)`;
const EXCEPTIONS = `exceptions (at most ${MAX_EXCEPTION_BYTES / MIB} MiB per run are read)`;
/** `undefined` if it cannot be read: a report can do without it. */
async function run_history_valueOf({ source, path }, { stepName, id }, name, { attempt, budget = new byte_budget/* ByteBudget */.G(MAX_BYTES) } = {}) {
    const task = [...path, stepName, id];
    try {
        const artifact = (await source.artifacts(task, attempt, name)).find((found) => found.id === name);
        return (artifact && (0,stored_value/* withoutMark */.E_)(await source.value(task, artifact, budget.forNext(MAX_BYTES), budget.spend)));
    }
    catch {
        budget.failed(MAX_BYTES);
        return undefined;
    }
}
//# sourceMappingURL=run-history.js.map

/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 6592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeException)
/* harmony export */ });
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

/** Parses a `MetaflowExceptionWrapper`, the form in which Metaflow stores exceptions. */
function describeException(value) {
    if (!(value instanceof _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM))
        return undefined;
    const state = (value.state ?? {});
    const textOf = (key) => (typeof state[key] === 'string' ? state[key] : undefined);
    return {
        type: textOf('type') ?? value.type,
        message: textOf('exception') ?? '',
        stacktrace: textOf('stacktrace'),
    };
}
//# sourceMappingURL=task-exception.js.map

/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   T3: () => (/* binding */ isTagTooLong),
/* harmony export */   Ti: () => (/* binding */ MAX_TAG_LENGTH),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   fZ: () => (/* binding */ metaflowVersionOf),
/* harmony export */   h$: () => (/* binding */ PYTHON_NAME),
/* harmony export */   hA: () => (/* binding */ isPathspec),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   oT: () => (/* binding */ pythonName)
/* harmony export */ });
/**
 * Whether a value may be the id of a run or a task, or the name of a step: word characters of any alphabet. Ids become
 * parts of paths, reports and outputs, which a workflow may pass to a shell, and a flow or another job could have
 * written anything in their place.
 */
function isIdentifier(value) {
    return typeof value === 'string' && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:@-]{0,199}$/u.test(value);
}
/** Whether a value consists of identifiers, from the flow down to a run, a step or a task. */
function isPathspec(value) {
    return typeof value === 'string' && value.split('/').every((part) => isIdentifier(part));
}
/** Such as `2.19.39`, `2.19.39.post2-git1a2b3c4` or `2.19.39+company`. Checked, because a workflow may pass a version to a shell, too. */
function isVersion(value) {
    return typeof value === 'string' && /^\d[\w.+-]{0,99}$/.test(value);
}
/** The longest tag that Metaflow accepts, in characters (code points, as Python counts them). */
const MAX_TAG_LENGTH = 500;
/** Whether Metaflow would reject a tag because of its length. */
function isTagTooLong(tag) {
    return tag.length > MAX_TAG_LENGTH && Array.from(tag).length > MAX_TAG_LENGTH;
}
/** The version of Metaflow that executed a run, from the run's system tags, without what extensions add in parentheses. */
function metaflowVersionOf(systemTags) {
    const tag = systemTags.find((one) => one.startsWith('metaflow_version:'));
    const [version] = tag?.slice(tag.indexOf(':') + 1).split('(') ?? [];
    return isVersion(version) ? version : undefined;
}
/**
 * What Python accepts as the name of a class, a function or a variable, in any alphabet: part of a regular expression
 * with the flag `u`. For steps, Metaflow accepts only lower-case ASCII letters, digits and underscores.
 */
const PYTHON_NAME = String.raw `[\p{XID_Start}_]\p{XID_Continue}*`;
const WHOLE_NAME = new RegExp(`^${PYTHON_NAME}$`, 'u');
function isPythonName(value) {
    return typeof value === 'string' && WHOLE_NAME.test(value);
}
/** A name in the form that Python stores: Python treats several spellings as the same name. `undefined` if the text is not a name. */
function pythonName(text) {
    return isPythonName(text) ? text.normalize('NFKC') : undefined;
}
//# sourceMappingURL=identifiers.js.map

/***/ }),

/***/ 6026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);


/** How many names of a directory to read: a flow can leave more than anyone has time for. */
const MAX_NAMES = 50_000;
/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;
/** A change within the same step of the file system's clock as the previous one does not show: steps take some milliseconds. */
const SETTLED_MS = 2000;
/** The directory that was listed last, unless it may be changing: a caller often asks several questions about one task. */
let latest;
/** The names of a directory's entries; empty if it does not exist. */
function namesIn(directory) {
    try {
        const { size, ctimeMs: changedAt } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
        if (size > SMALL_BYTES)
            return entriesIn(directory).map(({ name }) => name);
        if (latest?.directory === directory && latest.changedAt === changedAt)
            return latest.names;
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
        // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
        latest = Date.now() - changedAt > SETTLED_MS ? { directory, changedAt, names } : undefined;
        return names;
    }
    catch {
        return [];
    }
}
/**
 * The names of objects, such as runs and tasks, that have a folder in a directory of Metaflow's local datastore. Skips
 * names that cannot be Metaflow's.
 */
function objectsIn(directory) {
    return entriesIn(directory)
        .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(entry.name))
        .map(({ name }) => name);
}
function entriesIn(directory) {
    const entries = [];
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).size <= SMALL_BYTES)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(directory, { bufferSize: 256 });
        try {
            while (entries.length < MAX_NAMES) {
                const entry = opened.readSync();
                if (!entry)
                    break;
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        return [];
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
//# sourceMappingURL=directory.js.map

/***/ }),

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/** Whether bytes are compressed by gzip, as Metaflow's datastore compresses artifacts. */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** Bytes from the datastore, decompressed if necessary. @param maxBytes as for `gunzip` */
function unpacked(bytes, maxBytes) {
    return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}
/** Decompresses gzip data. @param maxBytes throws if the result is larger. Default: no limit */
function gunzip(bytes, maxBytes) {
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    return gunzipSync(bytes, maxBytes === undefined ? {} : { maxOutputLength: maxBytes });
}
//# sourceMappingURL=gzip.js.map

/***/ }),

/***/ 7338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);

/** Reads it; `undefined` if the task is not a clone. A run that was not resumed records Python's None, as text. */
function originOf(valueOf) {
    const [run, task] = [valueOf('origin-run-id'), valueOf('origin-task-id')];
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(run) && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(task) && run !== 'None' ? { run, task } : undefined;
}
//# sourceMappingURL=origin.js.map

/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownFile),
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3857);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);




/**
 * The real path of a file in a datastore. It must end in these names even after all links are resolved: whoever wrote
 * the data, possibly another job, must not make us read, and publish, any other file.
 * @throws {Error} if it does not, or the file does not exist
 */
function ownFile(file, names) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    if (real.endsWith(['', ...names].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        return real;
    throw new Error(`${file} is not a file in the datastore`);
}
/** Verified directories by path, until the current synchronous work is done: a run has thousands of small files in few directories. */
const own = new Map();
function ownDirectory(directory, names) {
    const known = own.get(directory);
    if (known !== undefined)
        return known;
    const real = ownFile(directory, names);
    if (own.size === 0)
        setImmediate(() => own.clear());
    own.set(directory, real);
    return real;
}
/** The text of a file for which `ownFile` holds. In a verified directory, only a link could lead elsewhere. */
function ownText(root, names, maxBytes) {
    const directory = names.slice(0, -1);
    const file = `${ownDirectory([root, ...directory].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), directory)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${names.at(-1)}`;
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, maxBytes, _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_NO_LINK */ .iZ);
    }
    catch (error) {
        if (error.code !== 'ELOOP')
            throw error;
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(ownFile(file, names), maxBytes);
    }
}
/**
 * Reads a JSON object from a file that belongs to a datastore.
 * @param root the datastore's folder, below which the file has these names
 * @param onSize called with its approximate size in bytes
 * @throws {Error} if the file does not exist, or is larger than `maxBytes`
 */
function readOwnJson(root, names, maxBytes, onSize) {
    const text = ownText(root, names, maxBytes);
    onSize?.(text.length);
    return ((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForeignJson */ .Y)(text) ?? {});
}
//# sourceMappingURL=own-file.js.map

/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ datastoreOf),
/* harmony export */   Lt: () => (/* binding */ defaultNamespace),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Wq: () => (/* binding */ localRoot),
/* harmony export */   ZO: () => (/* binding */ spinRoot),
/* harmony export */   vl: () => (/* binding */ metaflowSettings),
/* harmony export */   x_: () => (/* binding */ nearestFolder),
/* harmony export */   yQ: () => (/* binding */ localDatastoreRootOf),
/* harmony export */   zm: () => (/* binding */ datastoreRootOf)
/* harmony export */ });
/* unused harmony exports expandedHome, environmentOf, userName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(361);




/** In bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * Reads settings as Metaflow does: METAFLOW_<NAME>, otherwise the project's configuration, `config.json` in the nearest `.metaflow`, otherwise
 * `$METAFLOW_HOME/config[_<profile>].json`.
 */
function metaflowSettings({ cwd, env }) {
    const profile = env['METAFLOW_PROFILE'];
    const home = expandedHome(env['METAFLOW_HOME'] ?? '~/.metaflowconfig', env);
    const config = readConfig(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, home, profile ? `config_${profile}.json` : 'config.json'));
    const ofProject = readConfig(node_path__WEBPACK_IMPORTED_MODULE_2__.join(nearestFolder(LOCAL, realPath(cwd)), 'config.json'));
    return (name) => {
        const value = env[`METAFLOW_${name}`] ?? ofProject[`METAFLOW_${name}`] ?? config[`METAFLOW_${name}`];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
}
/** Metaflow's name for the folder of a local datastore. */
const LOCAL = '.metaflow';
/** Python knows its directory by its real path. */
function realPath(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    }
    catch {
        return directory;
    }
}
/** A path without `~`, as Python expands it for a flow with these variables. */
function expandedHome(file, env) {
    return file.replace(/^~(?=\/|$)/, () => homeOf(env));
}
/**
 * What Python expands `~` to. Python leaves it unchanged if there is no user: a container may have a user id that the
 * system does not know.
 */
function homeOf(env) {
    try {
        return env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        return '~';
    }
}
function readConfig(file) {
    try {
        return (JSON.parse((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularText */ .Aj)(file, MAX_CONFIG_BYTES)) ?? {});
    }
    catch {
        return {};
    }
}
/** The metadata provider that a flow's run would use, e.g. `local`, or `service@https://…`. */
function metadataOf(place, options = {}) {
    return chosen('metadata', place.env, options) ?? metaflowSettings(place)('DEFAULT_METADATA') ?? 'local';
}
/** Metaflow's name for the datastore that a flow's run would use: `local`, `s3`, `azure`, `gs`, … */
function datastoreOf(place, options = {}) {
    return chosen('datastore', place.env, options) ?? metaflowSettings(place)('DEFAULT_DATASTORE') ?? 'local';
}
/** Metaflow's name for the environment of a flow's tasks: `local`, `conda`, `pypi`, … */
function environmentOf(place, options = {}) {
    return (chosen('environment', place.env, options) ?? metaflowSettings(place)('DEFAULT_ENVIRONMENT') ?? 'local');
}
/** The root of that datastore, if one was chosen. */
function datastoreRootOf(env, options = {}) {
    return chosen('datastore-root', env, options);
}
/** That root if the datastore is local: it then also holds the runs' metadata, instead of a `.metaflow` folder. */
function localDatastoreRootOf(place, options = {}) {
    return datastoreOf(place, options) === 'local' ? datastoreRootOf(place.env, options) : undefined;
}
/** A top-level option as on Metaflow's command line: its given value, otherwise the variable METAFLOW_<NAME>. Empty values do not count. */
function chosen(name, env, options) {
    const camelCase = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const variable = env[`METAFLOW_${name.toUpperCase().replaceAll('-', '_')}`];
    const texts = [options[name], options[camelCase], variable];
    return texts.find((text) => typeof text === 'string' && text !== '');
}
/** The local datastore's folder: the configured one, otherwise the nearest one here or in a parent directory. */
function localRoot(cwd, settings) {
    return nearestFolder(LOCAL, cwd, settings('DATASTORE_SYSROOT_LOCAL'));
}
/** The folder of spun tasks, found in the same way. */
function spinRoot(cwd, settings) {
    return nearestFolder('.metaflow_spin', cwd, settings('DATASTORE_SYSROOT_SPIN'));
}
/**
 * The folder with this name: in the configured directory, otherwise in this or the nearest parent directory that has
 * one, otherwise a new one here.
 */
function nearestFolder(folder, cwd, configured) {
    if (configured !== undefined)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, configured, folder);
    for (let directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd);; directory = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(directory)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate))
            return candidate;
        if (directory === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(directory))
            return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, folder);
    }
}
/** The namespace that Metaflow uses here: the configured one, otherwise the user's. Without a user, `null`: all runs. */
function defaultNamespace(env, settings) {
    const configured = settings('DEFAULT_NAMESPACE');
    if (configured !== undefined)
        return configured;
    const token = env['METAFLOW_PRODUCTION_TOKEN'];
    if (token)
        return `production:${token}`;
    const user = userName(env, settings);
    return user === undefined ? null : `user:${user}`;
}
/** The user whose name Metaflow gives to runs here. */
function userName(env, settings) {
    const names = [settings('USER'), env['SUDO_USER'], env['USERNAME'], env['USER']];
    return names.find((name) => name !== undefined && name !== '' && name !== 'root');
}
//# sourceMappingURL=metaflow-settings.js.map

/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ clientOptionsOf),
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/client/bridge/answer-lines.js
const NEWLINE = 0x0a;
/** Splits bytes into lines, and keeps no more of a line than a limit allows. */
class AnswerLines {
    #maxBytes;
    #partialLine = [];
    #size = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** The lines that are now complete, without their newlines. @throws {RangeError} if one is longer than the limit */
    *add(bytes) {
        for (let begin = 0; begin < bytes.length;) {
            const newline = bytes.indexOf(NEWLINE, begin);
            const end = newline === -1 ? bytes.length : newline;
            this.#keep(bytes.subarray(begin, end));
            begin = end + 1;
            if (newline !== -1)
                yield this.#whole();
        }
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > this.#maxBytes) {
            this.#partialLine = [];
            throw new RangeError(`a line is longer than ${this.#maxBytes} bytes`);
        }
        this.#partialLine.push(part);
    }
    #whole() {
        const line = Buffer.concat(this.#partialLine).toString();
        this.#partialLine = [];
        this.#size = 0;
        return line;
    }
}
//# sourceMappingURL=answer-lines.js.map
;// CONCATENATED MODULE: ./build/client/bridge/bridge-program.js
/**
 * The Python end of the bridge: answers requests, one JSON object per line, using Metaflow's own client and providers.
 * It passes values on pickled, as the datastore has them, and unpickles nothing, because anyone may have written it. It
 * ends when its input does, whatever it is waiting for.
 */
const BRIDGE_PROGRAM = String.raw `
import base64, gzip, json, os, queue, re, sys, threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import metaflow
from metaflow.client import core
from metaflow.client.filecache import FileCache
from metaflow.exception import MetaflowException
from metaflow.mflog import LOG_SOURCES

MAX_REPLY_LENGTH = int(sys.argv[1])
if len(sys.argv) > 2:
    metaflow.metadata(sys.argv[2])
metaflow.namespace(None)
provider = core.Metaflow().metadata if not hasattr(core, "current_metadata") or not core.current_metadata else core.current_metadata
cache = FileCache()
BYTES_PER_RECORD = 256
KINDS = ["root", "flow", "run", "step", "task", "artifact"]
ID_FIELDS = {"run": "run_number", "step": "step_name", "task": "task_id", "artifact": "name"}

class UnexpectedAnswer(Exception):
    pass

address = re.sub(r"//[^/@]*@", "//", str(provider.INFO))
who, advice = "The metadata in %s" % address, ""
if provider.TYPE == "service":
    who, advice = "The metadata service at %s" % address, " Check METAFLOW_SERVICE_URL and what answers there."

@contextmanager
def reading(what, path):
    try:
        yield
    except Exception as error:
        if isinstance(error, (MetaflowException, UnexpectedAnswer)) or (isinstance(error, OSError) and not isinstance(error, ValueError)):
            raise
        if isinstance(error, MemoryError):
            answer = "more than fits into memory"
        else:
            answer = "something else (%s: %s)" % (type(error).__name__, str(error)[:200])
        raise UnexpectedAnswer("%s, asked for the %s of %s, answered with %s.%s" % (who, what, "/".join(map(str, path)), answer, advice)) from None

def asked(kind, what, path, attempt=None):
    name = {"self": "record", "metadata": "metadata"}.get(what, what + "s")
    with reading(name, path):
        answer = provider.get_object(kind, what, None if what in ("self", "metadata") else {}, attempt, *path)
        found = answer if isinstance(answer, list) else [answer] if answer else []
        for entry in found:
            if not isinstance(entry, dict):
                raise TypeError("%s instead of an object" % type(entry).__name__)
            if what in ID_FIELDS and not isinstance(entry.get(ID_FIELDS[what]), (str, int)):
                raise ValueError("an object without " + ID_FIELDS[what])
        return found if what != "self" else found[0] if found else None

def object(path):
    return asked(KINDS[len(path)], "self", path)

def children(path):
    return asked(KINDS[len(path)], KINDS[len(path) + 1], path)

def task_metadata(path):
    return asked("task", "metadata", path)

def within(most, entries):
    taken = []
    for entry in entries:
        most -= len(json.dumps(entry, default=str)) + BYTES_PER_RECORD
        if most < 0:
            break
        taken.append(entry)
    return taken, max(0, most)

def tasks(path, most, max_task_bytes):
    found, has_left_out = [], False
    for step in children(path):
        for task in children(path + [step["step_name"]]):
            if most <= 0:
                return {"found": found, "hasLeftOut": True}
            all = task_metadata(path + [step["step_name"], str(task["task_id"])])
            of_task = min(most, max_task_bytes)
            with reading("metadata", path):
                metadata, left = within(of_task, all)
            most -= of_task - left
            has_left_out = has_left_out or len(metadata) < len(all)
            found.append({"task": task, "metadata": metadata})
    return {"found": found, "hasLeftOut": has_left_out}

def artifacts(path, attempt):
    return asked("task", "artifact", path, attempt)

def datastore(kind, location, flow):
    if location.startswith(":root:"):
        root = location[6:]
    else:
        root = cache._get_datastore_storage_impl(kind).get_datastore_root_from_location(location, flow)
    return cache._get_flow_datastore(kind, root, flow)

def refuse_more_than(most, size):
    if most is not None and size > most:
        raise ValueError("it is too large: %d bytes" % size)

def unpacked(storage, path, most):
    with storage.load_bytes([path]) as loaded:
        for _, name, _ in loaded:
            with open(name, "rb") as file:
                is_packed = file.read(2) == b"\x1f\x8b"
            with (gzip.open if is_packed else open)(name, "rb") as file:
                return file.read(-1 if most is None else most + 1)

def stored(path, kind, location, sha, most):
    store = datastore(kind, location, path[0]).ca_store
    storage = store._storage_impl
    blob = storage.path_join(store._prefix, sha[:2], sha)
    if most is not None:
        refuse_more_than(most, storage.size_file(blob))
    raw = unpacked(storage, blob, most)
    refuse_more_than(most, len(raw))
    return raw

def encoded(raw):
    return base64.b64encode(raw).decode()

def value(path, kind, location, sha, most):
    return encoded(stored(path, kind, location, sha, most))

def included(kind, url, most):
    from metaflow.includefile import _dict_dataclients
    with _dict_dataclients[kind]() as client:
        refuse_more_than(most, getattr(attempted(client.info, url, True), "size", None) or 0)
        found = client.get(url, return_missing=True)
        if not found.exists:
            raise ValueError("there is no " + url)
        refuse_more_than(most, os.path.getsize(found.path))
        with open(found.path, "rb") as file:
            return encoded(file.read())

def attempted(read, *arguments):
    try:
        return read(*arguments)
    except Exception:
        return None

def artifact_named(path, name):
    found = attempted(artifacts, path + [name], None) or []
    return next((artifact for artifact in found if artifact.get("name") == name), None)

class Budget:
    def __init__(self, left):
        self.left, self.lock, self.has_left_out = left, threading.Lock(), False

    def spend(self, size):
        with self.lock:
            refuse_more_than(self.left, size)
            self.left -= size

def values_of(paths, name, largest, most):
    budget = Budget(most)

    def read(key):
        most = min(largest, budget.left)
        try:
            raw = stored(places[key], *key, most)
            budget.spend(len(raw))
            return encoded(raw)
        except ValueError:
            budget.has_left_out = budget.has_left_out or min(most, budget.left) < largest

    key_of = lambda artifact: artifact and tuple(str(artifact.get(field)) for field in ("ds_type", "location", "sha"))
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda path: artifact_named(path, name), paths))
        places = {}
        for path, artifact in zip(paths, found):
            if artifact:
                places.setdefault(key_of(artifact), path)
        blobs = dict(zip(places, pool.map(lambda key: attempted(read, key), places)))
    values = [[blobs.get(key_of(artifact)), artifact and artifact.get("content_type")] for artifact in found]
    return {"found": values, "hasLeftOut": budget.has_left_out}

def end_of(name, most):
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(max(0, size - most))
        end = file.read(most)
    return end if size <= most else end.partition(b"\n")[2]

def log(path, stream, attempt, largest, most):
    with reading("metadata", path):
        known = metaflow.Task("/".join(path), attempt=attempt).metadata_dict
        wanted = int(known.get("attempt", 0)) if attempt is None else attempt
        kind, root = (str(known.get(name) or "") for name in ("ds-type", "ds-root"))
    if not kind or not root:
        return []
    nothing = {"objects": {}, "info": {}}
    task = cache._get_flow_datastore(kind, root, path[0]).get_task_datastore(*path[1:], data_metadata=nothing)
    storage = task._storage_impl
    names = [task._get_log_location(source, stream) for source in LOG_SOURCES]
    names = [task._metadata_name_for_attempt(name, attempt_override=wanted) for name in names]
    blobs = [storage.path_join(task._path, name) for name in names]
    refuse_more_than(largest, sum(attempted(storage.size_file, blob) or 0 for blob in blobs))
    with storage.load_bytes(blobs) as loaded:
        return [encoded(end_of(file, most)) for _, file, _ in loaded if file and os.path.isfile(file)]

def cards_of(path):
    from metaflow.cards import get_cards
    from metaflow.plugins.cards.exception import CardNotPresentException
    with reading("record", path):
        task = metaflow.Task("/".join(path))
    try:
        return list(get_cards(task))
    except CardNotPresentException:
        return []

def cards(path):
    return [{"type": card.type, "id": card.id, "path": card.path} for card in cards_of(path)]

def card_html(path, index, most):
    card = cards_of(path)[index]
    refuse_more_than(most, card._card_ds._backend.size_file(card.path))
    return card.get()

def change_tags(path, add, remove):
    with reading("tags", path):
        run = metaflow.Run("/".join(path))
        run.replace_tags(remove, add)
        return sorted(map(str, run.user_tags))

def line_of(reply):
    line = json.dumps(reply, default=str, allow_nan=False)
    if len(line) >= MAX_REPLY_LENGTH:
        line = json.dumps({"id": reply["id"], "error": "ValueError: the reply is too large: %d bytes" % len(line)})
    return line + "\n"

METHODS = [object, children, task_metadata, tasks, artifacts, value, values_of, included, log, cards, card_html, change_tags]
methods = {method.__name__: method for method in METHODS}
lines = queue.Queue()

def read():
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)

threading.Thread(target=read, daemon=True).start()
while True:
    request = json.loads(lines.get())
    try:
        result = methods[request["method"]](*request["arguments"])
        with reading(request["method"], request["arguments"][0]):
            line = line_of({"id": request["id"], "result": result})
    except BaseException as error:
        line = line_of({"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)})
    replies.write(line)
    replies.flush()
`;
//# sourceMappingURL=bridge-program.js.map
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(4080);
;// CONCATENATED MODULE: ./build/client/local/metadata-json.js
function stored(id, json) {
    return {
        id,
        createdAt: epoch(json['ts_epoch']),
        tags: texts(json['tags']),
        systemTags: texts(json['system_tags']),
    };
}
function artifactOf(json) {
    return {
        ...stored(metadata_json_text(json['name']), json),
        sha: metadata_json_text(json['sha']),
        attempt: count(json['attempt_id']) ?? 0,
        datastoreType: metadata_json_text(json['ds_type']),
        location: metadata_json_text(json['location']),
        encoding: metadata_json_text(json['content_type']),
    };
}
function metadataOf(json) {
    return {
        name: metadata_json_text(json['field_name']),
        value: metadata_json_text(json['value']),
        type: metadata_json_text(json['type']),
        createdAt: epoch(json['ts_epoch']),
        attempt: attemptOf(texts(json['tags'])),
    };
}
function attemptOf(tags) {
    const tag = tags.find((candidate) => candidate.startsWith('attempt_id:'));
    return tag === undefined ? undefined : count(tag.slice('attempt_id:'.length));
}
/** A time in milliseconds since 1970; 0 for anything that is not a time before the year 10000. */
function epoch(value) {
    const milliseconds = Number(value ?? 0);
    return milliseconds >= 0 && milliseconds < LAST_TIME ? milliseconds : 0;
}
const LAST_TIME = Date.UTC(10_000, 0);
function count(value) {
    const number = Number(value ?? 0);
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function metadata_json_text(value) {
    return typeof value === 'string'
        ? value
        : value === undefined || value === null
            ? ''
            : JSON.stringify(value);
}
function texts(value) {
    return Array.isArray(value) ? value.map(metadata_json_text) : [];
}
//# sourceMappingURL=metadata-json.js.map
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(7634);
;// CONCATENATED MODULE: ./build/client/local/task-log.js
/**
 * A line of a task's log as Metaflow saves it: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. Only `\n` ends a line; the
 * text may contain `\r`.
 */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|([^|]+)Z\|[^|]+\|[^|\]]+\]([^]*)$/;
/** A line takes more memory than its text, and a log may consist of nothing but newlines. */
const MAX_LINES = 4_000_000;
/**
 * Merges a task's saved logs by time; lines without a time come last.
 * @param maxLines how many lines to keep from the end of each log
 */
function mergeLogs(logs, maxLines = MAX_LINES) {
    return merged(logs, maxLines)
        .map(({ message }) => `${message}\n`)
        .join('');
}
/** The same, as lines with their times. */
function mergedLines(logs, maxLines) {
    return merged(logs, maxLines).map(({ time, message }) => {
        const at = Date.parse(`${time}Z`);
        return { time: Number.isNaN(at) ? undefined : at, text: message };
    });
}
function merged(logs, maxLines) {
    const lines = logs
        .flatMap((log) => linesOf(lastLines(log, maxLines)))
        .map((line) => {
        const [, time, message] = SAVED_LINE.exec(line) ?? [];
        return { time: time ?? '\uffff', message: message ?? line };
    });
    return lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}
function linesOf(log) {
    return log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined);
}
function lastLines(log, most) {
    let at = log.endsWith('\n') ? log.length - 1 : log.length;
    for (let count = 0; count < most && at > 0; count += 1)
        at = log.lastIndexOf('\n', at - 1);
    return at > 0 ? log.slice(at + 1) : log;
}
//# sourceMappingURL=task-log.js.map
// EXTERNAL MODULE: ./build/client/python-program.js
var python_program = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/client/source.js
var source = __webpack_require__(3145);
;// CONCATENATED MODULE: ./build/client/bridge/bridge.js












/** Memory holds a value as stored, in base64, and twice as part of a reply. */
const TIMES_IN_MEMORY = 4;
/** Messages quote the last line that Python prints before it ends. */
const MAX_STDERR_LENGTH = 64 * 1024;
/** With Metaflow's own retries, a report on a run would wait for more than an hour if S3 or the service is unavailable. */
const FEW_RETRIES = {
    METAFLOW_SERVICE_RETRY_COUNT: '2',
    METAFLOW_S3_RETRY_COUNT: '0',
    METAFLOW_S3_TRANSIENT_RETRY_COUNT: '0',
    METAFLOW_S3_CLIENT_RETRY_CONFIG: '{"max_attempts": 3, "mode": "standard"}',
};
/**
 * Reads runs through Metaflow's own client, in one Python process that the first request starts. It does not keep our
 * process alive, and ends with it.
 */
class Bridge {
    #options;
    #pending = new Map();
    #process;
    #nextId = 1;
    #stderr = '';
    constructor(options) {
        this.#options = options;
    }
    warmUp() {
        if (this.#process)
            return;
        this.#process = this.#start();
        this.#process.unref();
    }
    async object(of) {
        const json = (await this.#call('object', of));
        return json ? stored(of.at(-1) ?? '', json) : undefined;
    }
    async children(of) {
        const field = ['flow_id', 'run_number', 'step_name', 'task_id'][of.length] ?? '';
        const found = (await this.#call('children', of)).map((json) => stored(String(json[field]), json));
        return found.filter(({ id }) => (0,identifiers/* isIdentifier */._5)(id));
    }
    async metadata(task) {
        return (await this.#call('task_metadata', task)).map(metadataOf);
    }
    async tasks(run, leftOut) {
        const { found, hasLeftOut } = (await this.#call('tasks', run, source/* METADATA */.MV.maxBytes, source/* METADATA */.MV.maxTaskBytes));
        if (hasLeftOut)
            leftOut();
        const tasks = found.filter(({ task }) => (0,identifiers/* isIdentifier */._5)(task['step_name']) && (0,identifiers/* isIdentifier */._5)(String(task['task_id'])));
        return tasks.map(({ task, metadata }) => ({
            ...stored(String(task['task_id']), task),
            stepName: String(task['step_name']),
            metadata: metadata.map(metadataOf).sort((a, b) => a.createdAt - b.createdAt),
            exits: [],
        }));
    }
    async artifacts(task, attempt) {
        return (await this.#call('artifacts', task, attempt ?? null)).map(artifactOf);
    }
    async value(task, artifact, maxBytes, onSize) {
        const bytes = await this.#valueBytes(task, artifact, maxBytes);
        onSize?.(bytes.length);
        return (0,stored_value/* decodeMarked */.bG)(bytes, artifact.encoding);
    }
    async content(task, artifact, maxBytes) {
        const value = (0,stored_value/* decodeStored */.qY)(await this.#valueBytes(task, artifact, maxBytes), artifact.encoding);
        const [flow = ''] = task;
        return await (0,included_file/* contentOf */.$E)(value, flow, maxBytes, ({ scheme, url }, max) => this.#bytes('included', scheme, url, max ?? null));
    }
    async valuesOf(tasks, name, leftOut) {
        const { maxValueBytes, maxBytes } = source/* SMALL_VALUES */.vC;
        const { found, hasLeftOut } = (await this.#call('values_of', tasks, name, maxValueBytes, maxBytes));
        if (hasLeftOut)
            leftOut?.();
        return found.map(([bytes, encoding]) => {
            try {
                return bytes === null ? undefined : (0,stored_value/* decodeStored */.qY)(Buffer.from(bytes, 'base64'), encoding ?? '');
            }
            catch {
                return undefined;
            }
        });
    }
    async log(task, stream, attempt) {
        return mergeLogs(await this.#logs(task, stream, attempt, source/* MAX_LOG_BYTES */.w5));
    }
    async endOfLog(task, stream, attempt) {
        return mergedLines(await this.#logs(task, stream, attempt, source/* END_OF_LOG */.t7.bytes), source/* END_OF_LOG */.t7.lines);
    }
    async cards(task) {
        const cards = (await this.#call('cards', task));
        return cards.map((card, index) => ({
            ...card,
            id: card.id ?? undefined,
            html: async (maxBytes) => (await this.#call('card_html', task, index, maxBytes ?? null)),
        }));
    }
    async changeTags(run, add, remove) {
        return (await this.#call('change_tags', run, add, remove));
    }
    [Symbol.asyncDispose]() {
        const bridge = this.#process;
        if (!bridge || bridge.exitCode !== null || bridge.signalCode !== null)
            return Promise.resolve();
        return new Promise((resolve) => {
            bridge.ref();
            bridge.once('exit', () => resolve());
            bridge.kill('SIGKILL');
        });
    }
    async #valueBytes(task, { datastoreType, location, sha }, maxBytes) {
        return await this.#bytes('value', task, datastoreType, location, sha, maxBytes ?? null);
    }
    /** What the orchestrator and the task have each saved of a stream. */
    async #logs(task, stream, attempt, maxBytes) {
        const logs = (await this.#call('log', task, stream, attempt ?? null, source/* MAX_LOG_BYTES */.w5, maxBytes));
        return logs.map((log) => Buffer.from(log, 'base64').toString());
    }
    async #bytes(method, ...args) {
        return Buffer.from((await this.#call(method, ...args)), 'base64');
    }
    #call(method, ...args) {
        const bridge = (this.#process ??= this.#start());
        const id = this.#nextId++;
        return new Promise((resolve, reject) => {
            this.#pending.set(id, { resolve, reject });
            bridge.ref();
            bridge.stdin?.write(`${JSON.stringify({ id, method, arguments: args })}\n`);
        });
    }
    get #maxReplyLength() {
        return this.#options.maxReplyLength ?? external_node_buffer_.constants.MAX_STRING_LENGTH;
    }
    #start() {
        const { python, cwd, env, metadata } = this.#options;
        const started = (0,python_program/* pythonProgram */.p)(BRIDGE_PROGRAM, {
            args: [String(this.#maxReplyLength), ...(metadata === undefined ? [] : [metadata])],
            env: { ...env, ...FEW_RETRIES },
            seesDirectory: true,
            maxMemory: TIMES_IN_MEMORY * this.#maxReplyLength + python_program/* MEMORY_FOR_ANSWERS */.c,
        });
        const bridge = (0,external_node_child_process_.spawn)(python, started.args, {
            cwd,
            env: started.env,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        bridge.on('error', (error) => this.#fail(`Python could not be started: ${error.message}`));
        // If there were no file descriptors left, it has no streams; the 'error' event reports that.
        if (bridge.pid === undefined)
            return bridge;
        bridge.on('exit', () => {
            if (this.#process === bridge)
                this.#fail(`It ended: ${this.#stderr.trim().split('\n').at(-1) ?? ''}`);
        });
        bridge.stdin.on('error', () => undefined);
        bridge.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-MAX_STDERR_LENGTH);
        });
        const lines = new AnswerLines(this.#maxReplyLength);
        bridge.stdout.on('data', (bytes) => {
            try {
                for (const line of lines.add(bytes))
                    this.#settle(line);
            }
            catch (error) {
                // We cannot tell where this reply ends and the next one begins.
                bridge.stdout.destroy();
                bridge.kill('SIGKILL');
                this.#fail(`Its reply cannot be read: ${error.message}`);
            }
        });
        // Only a pending request keeps our process alive.
        for (const part of [bridge.stdin, bridge.stdout, bridge.stderr])
            part.unref();
        return bridge;
    }
    #settle(line) {
        const { id, result, error } = JSON.parse(line);
        const pending = this.#pending.get(id);
        this.#pending.delete(id);
        if (this.#pending.size === 0)
            this.#process?.unref();
        if (error === undefined)
            pending?.resolve(result);
        else
            pending?.reject(failureOf(error));
    }
    #fail(reason) {
        this.#process = undefined;
        for (const { reject } of this.#pending.values()) {
            reject(new errors/* ClientError */.MZ(`The bridge to Metaflow's client (${this.#options.python}) failed. ${reason}`));
        }
        this.#pending.clear();
    }
}
const NOT_FOUND = 'MetaflowNotFound: ';
const UNEXPECTED = 'UnexpectedAnswer: ';
/** @param error an exception of Metaflow's client: its class and text */
function failureOf(error) {
    if (error.startsWith(NOT_FOUND))
        return new errors/* NotFoundError */.m_(error.slice(NOT_FOUND.length));
    if (error.startsWith(UNEXPECTED))
        return new errors/* ClientError */.MZ(error.slice(UNEXPECTED.length));
    return new errors/* ClientError */.MZ(`Metaflow's client failed: ${error}`);
}
//# sourceMappingURL=bridge.js.map
// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(4304);
;// CONCATENATED MODULE: ./build/client/bridge/shared-bridge.js


const bridges = new Map();
/**
 * A bridge shared by everyone who requests the same one: a single Python process, which ends with its last user.
 * @param signal aborts this user's requests, including later ones: they reject with its reason
 */
function sharedBridge(options, signal) {
    const key = JSON.stringify(options);
    const shared = bridges.get(key) ?? { bridge: new Bridge(options), users: 0 };
    bridges.set(key, shared);
    shared.users += 1;
    let isUsed = true;
    const dispose = async () => {
        if (!isUsed)
            return;
        isUsed = false;
        shared.users -= 1;
        if (shared.users > 0)
            return;
        if (bridges.get(key) === shared)
            bridges.delete(key);
        await shared.bridge[Symbol.asyncDispose]();
    };
    return new Proxy(shared.bridge, {
        get: (bridge, name) => {
            if (name === Symbol.asyncDispose)
                return dispose;
            const member = Reflect.get(bridge, name);
            if (typeof member !== 'function')
                return member;
            const method = member.bind(bridge);
            if (!signal)
                return method;
            return (...args) => {
                const result = method(...args);
                if (!(result instanceof Promise))
                    return result;
                return (0,unless_aborted/* unlessAborted */.W)(result, signal).catch((error) => {
                    if (signal.aborted) {
                        // The bridge may never answer again, so later users get a new one.
                        if (bridges.get(key) === shared)
                            bridges.delete(key);
                        void dispose();
                    }
                    throw error;
                });
            };
        },
    });
}
//# sourceMappingURL=shared-bridge.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(6026);
// EXTERNAL MODULE: ./build/client/local/directory.js
var local_directory = __webpack_require__(4497);
// EXTERNAL MODULE: ./build/client/local/gzip.js
var gzip = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/client/local/changed-tags.js



/** A run's tags after a change. @param run its record @throws {ClientError} that says why Metaflow would not make it */
function changedTags(run, add, remove) {
    const system = new Set(texts(run['system_tags']));
    const forbidden = remove.filter((tag) => system.has(tag));
    if (forbidden.length > 0)
        throw new errors/* ClientError */.MZ(`System tags cannot be removed: ${forbidden.join(', ')}.`);
    const before = texts(run['tags']);
    const kept = before.filter((tag) => !remove.includes(tag));
    const tags = [...new Set([...kept, ...add.filter((tag) => !system.has(tag))])];
    const fault = faultOfTags(tags, before);
    if (fault !== undefined)
        throw new errors/* ClientError */.MZ(fault);
    return tags;
}
/**
 * Mirrors Metaflow's `validate_tags`, which rejects too many tags, unless there were that many before, and tags that
 * are empty or too long.
 */
function faultOfTags(tags, before) {
    if (tags.length > MAX_TAGS && tags.length > before.length)
        return `A run cannot have more than ${MAX_TAGS} tags.`;
    const bad = tags.find((tag) => tag === '' || (0,identifiers/* isTagTooLong */.T3)(tag));
    if (bad === undefined)
        return undefined;
    return bad === ''
        ? 'A tag cannot be empty.'
        : `A tag cannot be longer than ${identifiers/* MAX_TAG_LENGTH */.Ti} characters: "${bad.slice(0, 40)}…".`;
}
const MAX_TAGS = 50;
//# sourceMappingURL=changed-tags.js.map
// EXTERNAL MODULE: ./build/client/local/origin.js
var local_origin = __webpack_require__(7338);
// EXTERNAL MODULE: ./build/client/local/own-file.js
var own_file = __webpack_require__(5);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/client/history/run-history.js + 2 modules
var run_history = __webpack_require__(3340);
;// CONCATENATED MODULE: ./build/client/local/local-source.js

















/** Reads runs from the files of Metaflow's local metadata provider and datastore, without Python. */
class LocalSource {
    #root;
    #elsewhere;
    #cardRoots;
    /** Booleans by the file of their blob: all tasks share two files, so we do not read them a thousand times. */
    #flags = new Map();
    /**
     * @param root the `.metaflow` folder
     * @param elsewhere reads values and logs that are in a different datastore from the metadata
     * @param nearest the `.metaflow` folder where Metaflow keeps cards, whatever it is told about other folders
     */
    constructor(root, elsewhere, nearest) {
        this.#root = root;
        this.#elsewhere = elsewhere;
        this.#cardRoots = [...new Set([root, nearest])].map((folder) => external_node_path_.join(folder, CARDS));
    }
    warmUp(elsewhere) {
        if (elsewhere)
            this.#elsewhere.warmUp(true);
    }
    object(of) {
        return Promise.resolve(this.#object(of));
    }
    children(of) {
        const run = of.length > 1 ? this.#object(of.slice(0, 2)) : undefined;
        const directory = this.#path(of);
        return Promise.resolve((0,local_directory/* objectsIn */.Qv)(directory).flatMap((name) => {
            const child = this.#json([...of, name, '_meta', '_self.json']);
            return child ? [withTags(stored(name, child), () => run)] : [];
        }));
    }
    metadata(task) {
        const directory = this.#path([...task, '_meta']);
        const budget = new byte_budget/* ByteBudget */.G(MAX_TASK_BYTES);
        const found = (0,local_directory/* namesIn */.wX)(directory).flatMap((name) => {
            const json = name.startsWith('sysmeta_') ? this.#json([...task, '_meta', name], budget) : undefined;
            return json ? [metadataOf(json)] : [];
        });
        return Promise.resolve(found);
    }
    async tasks(run, leftOut) {
        const ofRun = this.#object(run);
        const budget = new byte_budget/* ByteBudget */.G(source/* METADATA */.MV.maxBytes);
        const tasks = await this.#tasks(run, ofRun, budget);
        if (budget.hasLeftOut)
            leftOut();
        return tasks;
    }
    async #tasks(run, ofRun, budget) {
        const tasks = [];
        let folders = 0;
        for (const stepName of (0,local_directory/* objectsIn */.Qv)(this.#path(run))) {
            folders += 1;
            if (folders % TASKS_AT_ONCE === 0)
                await (0,promises_.setImmediate)();
            for (const id of (0,local_directory/* objectsIn */.Qv)(this.#path([...run, stepName]))) {
                folders += 1;
                if (folders % TASKS_AT_ONCE === 0)
                    await (0,promises_.setImmediate)();
                if (budget.isSpent || folders >= local_directory/* MAX_NAMES */.oA) {
                    budget.failed(Infinity);
                    return tasks;
                }
                const task = [...run, stepName, id];
                const ofTask = new byte_budget/* ByteBudget */.G(source/* METADATA */.MV.maxTaskBytes, budget);
                const json = this.#json([...task, '_meta', '_self.json'], ofTask);
                if (!json)
                    continue;
                const recorded = {
                    stepName,
                    metadata: this.#history(task, ofTask),
                    exits: this.#exits(task, ofTask),
                };
                tasks.push(withTags({ ...stored(id, json), ...recorded }, () => ofRun));
            }
        }
        return tasks;
    }
    artifacts(task, attempt, only) {
        const wanted = attempt ?? this.#newestValue(task, 'attempt-done');
        if (wanted === undefined)
            return Promise.resolve([]);
        const run = () => this.#object(task.slice(0, 2));
        const directory = this.#path([...task, '_meta']);
        const prefix = `${wanted}_artifact_`;
        const files = only === undefined ? (0,local_directory/* namesIn */.wX)(directory) : [`${prefix}${only}.json`];
        const budget = new byte_budget/* ByteBudget */.G(MAX_TASK_BYTES);
        const found = files.flatMap((name) => {
            const json = name.startsWith(prefix) ? this.#json([...task, '_meta', name], budget) : undefined;
            return json ? [withTags(artifactOf(json), run)] : [];
        });
        return Promise.resolve(found);
    }
    async value(task, artifact, maxBytes, onSize) {
        if (!isLocal(artifact.datastoreType))
            return await this.#elsewhere.value(task, artifact, maxBytes, onSize);
        return this.#value(task, artifact, maxBytes, stored_value/* decodeMarked */.bG, onSize);
    }
    async valuesOf(tasks, name, leftOut) {
        const found = await Promise.all(tasks.map((task) => this.artifacts(task, undefined, name)));
        const isElsewhere = found.map(([artifact]) => artifact && !isLocal(artifact.datastoreType));
        const elsewhere = tasks.filter((_, index) => isElsewhere[index]);
        const others = elsewhere.length === 0 ? [] : await this.#elsewhere.valuesOf(elsewhere, name, leftOut);
        const valuesElsewhere = new Map(elsewhere.map((task, index) => [task, others[index]]));
        const values = new Map();
        const budget = new byte_budget/* ByteBudget */.G(source/* SMALL_VALUES */.vC.maxBytes);
        const read = (task, artifact) => this.#value(task, artifact, budget.forNext(source/* SMALL_VALUES */.vC.maxValueBytes), stored_value/* decodeStored */.qY, budget.spend);
        const all = tasks.map((task, index) => {
            const [artifact] = found[index] ?? [];
            if (!artifact || isElsewhere[index])
                return valuesElsewhere.get(task);
            if (!values.has(artifact.sha)) {
                const value = ifReadable(() => read(task, artifact));
                if (value === undefined)
                    budget.failed(source/* SMALL_VALUES */.vC.maxValueBytes);
                values.set(artifact.sha, value);
            }
            return values.get(artifact.sha);
        });
        if (budget.hasLeftOut)
            leftOut?.();
        return all;
    }
    async content(task, artifact, maxBytes) {
        if (!isLocal(artifact.datastoreType))
            return await this.#elsewhere.content(task, artifact, maxBytes);
        const [flow = ''] = task;
        return await (0,included_file/* contentOf */.$E)(this.#value(task, artifact, maxBytes), flow, maxBytes, notHere);
    }
    async log(task, stream, attempt) {
        if (this.#isElsewhere(task))
            return await this.#elsewhere.log(task, stream, attempt);
        await (0,promises_.setImmediate)();
        return mergeLogs(this.#logs(task, stream, attempt, (file) => (0,regular_file/* readRegularText */.Aj)(file, source/* MAX_LOG_BYTES */.w5)));
    }
    async endOfLog(task, stream, attempt) {
        if (this.#isElsewhere(task))
            return await this.#elsewhere.endOfLog(task, stream, attempt);
        await (0,promises_.setImmediate)();
        const logs = this.#logs(task, stream, attempt, (file) => (0,regular_file/* readRegularEnd */.Oo)(file, source/* END_OF_LOG */.t7.bytes));
        return mergedLines(logs, source/* END_OF_LOG */.t7.lines);
    }
    cards(task) {
        if (this.#isElsewhere(task))
            return this.#elsewhere.cards(task);
        const [flow = '', run = '', step = '', id = ''] = this.#executedTask(task);
        const ofTask = [flow, 'runs', run, 'steps', step, 'tasks', id, 'cards'];
        return Promise.resolve(
        // If METAFLOW_CARD_LOCALROOT is set, Metaflow keeps cards directly in the datastore's folder.
        [...this.#cardRoots, this.#root].flatMap((root) => cardsIn(root, ofTask)));
    }
    async changeTags(run, add, remove) {
        await (0,promises_.setImmediate)();
        const names = [...run, '_meta', '_self.json'];
        const json = this.#json(names);
        if (!json)
            throw new errors/* NotFoundError */.m_(`There is no run ${run.join('/')}.`);
        const tags = changedTags(json, add, remove);
        orClientError(() => (0,regular_file/* writeOwnFile */.OP)(this.#path(names), JSON.stringify({ ...json, tags })));
        return tags;
    }
    async [Symbol.asyncDispose]() {
        await this.#elsewhere[Symbol.asyncDispose]();
    }
    /** @throws {ClientError} */
    #value(task, artifact, maxBytes, decode = stored_value/* decodeStored */.qY, onSize) {
        const blob = orClientError(() => this.#blob(task[0] ?? '', artifact));
        const flag = this.#flags.get(blob);
        if (flag !== undefined)
            return flag;
        const bytes = orClientError(() => (0,gzip/* unpacked */.KZ)((0,regular_file/* readRegularFile */.XF)(blob, maxBytes), maxBytes));
        onSize?.(bytes.length);
        const value = decode(bytes, artifact.encoding);
        if (typeof value === 'boolean')
            this.#flags.set(blob, value);
        return value;
    }
    /** `undefined` if the file does not exist, is incomplete, or is not part of the datastore. */
    #json(names, budget = new byte_budget/* ByteBudget */.G(MAX_JSON_BYTES)) {
        const spend = (bytes) => {
            budget.spend(bytes + BYTES_PER_RECORD);
        };
        const json = budget.isSpent
            ? undefined
            : ifReadable(() => (0,own_file/* readOwnJson */.Z)(this.#root, names, budget.forNext(MAX_JSON_BYTES), spend));
        if (!json)
            budget.failed(MAX_JSON_BYTES);
        return json;
    }
    /** Only the metadata of a task that a history needs: each entry is a file, and each file takes time to read. */
    #history(task, budget) {
        const directory = [...task, '_meta'];
        const entries = (0,local_directory/* namesIn */.wX)(this.#path(directory)).flatMap((name) => {
            const [, field] = /^sysmeta_(.+)_\d+\.json$/.exec(name) ?? [];
            const isWanted = field !== undefined && run_history/* HISTORY_FIELDS */.F.test(field);
            const json = isWanted ? this.#json([...directory, name], budget) : undefined;
            return json ? [metadataOf(json)] : [];
        });
        return entries.sort((a, b) => a.createdAt - b.createdAt);
    }
    /** The orchestrator writes `N.runtime` once the process of attempt N has ended. */
    #exits(task, budget) {
        return (0,local_directory/* namesIn */.wX)(this.#path(task)).flatMap((name) => {
            const [, attempt] = /^(\d+)\.runtime$/.exec(name) ?? [];
            const { return_code: returnCode, killed } = (attempt === undefined ? undefined : this.#json([...task, name], budget)) ?? {};
            if (typeof returnCode !== 'number')
                return [];
            const at = epoch((0,external_node_fs_.statSync)(this.#path([...task, name])).mtimeMs);
            return [{ attempt: Number(attempt), returnCode, killed: killed === true, at }];
        });
    }
    /** What the orchestrator and the task have each saved of a stream, as far as it can be read. */
    #logs(task, stream, attempt, read) {
        const wanted = attempt ?? this.#newestValue(task, 'attempt') ?? 0;
        return ['runtime', 'task'].flatMap((writer) => {
            const names = [...task, `${wanted}.${writer}_${stream}.log`];
            return ifReadable(() => read((0,own_file/* ownFile */.P)(this.#path(names), names))) ?? [];
        });
    }
    #path(of) {
        return [this.#root, ...of].join(external_node_path_.sep);
    }
    #object(of) {
        const json = this.#json([...of, '_meta', '_self.json']);
        if (!json)
            return undefined;
        const object = stored(of.at(-1) ?? '', json);
        return of.length > 2 ? withTags(object, () => this.#object(of.slice(0, 2))) : object;
    }
    /** Whether the task's data is outside the local datastore, which a clone does not record itself. */
    #isElsewhere(task) {
        const datastore = this.#newestValue(this.#executedTask(task), 'ds-type');
        return datastore !== undefined && !isLocal(datastore);
    }
    /** The task itself or, because a cloned task has no cards of its own, the task that was executed. */
    #executedTask(task) {
        const [flow = '', , step = ''] = task;
        const seen = new Set();
        for (let executed = task;;) {
            seen.add(executed.join('/'));
            const here = executed;
            const origin = (0,local_origin/* originOf */.y)((field) => this.#newestValue(here, field));
            const next = origin && [flow, origin.run, step, origin.task];
            if (!next || seen.has(next.join('/')))
                return executed;
            executed = next;
        }
    }
    /** Metadata files are named `sysmeta_<field>_<milliseconds>.json`. */
    #newestValue(task, field) {
        const directory = this.#path([...task, '_meta']);
        const prefix = `sysmeta_${field}_`;
        const ofField = (name) => name.startsWith(prefix) && /^\d+\.json$/.test(name.slice(prefix.length));
        const newest = (0,local_directory/* namesIn */.wX)(directory).filter(ofField).sort().at(-1);
        return newest && metadata_json_text(this.#json([...task, '_meta', newest])?.['value']);
    }
    /** The file in the datastore that the artifact names, or in ours if the datastore was moved. @throws {Error} as `ownFile` does */
    #blob(flow, { sha, location }) {
        const names = [flow, 'data', sha.slice(0, 2), sha];
        const inRoot = (root) => external_node_path_.join(root, ...names);
        const named = location.startsWith(':root:') ? inRoot(location.slice(':root:'.length)) : location;
        return (0,own_file/* ownFile */.P)((0,external_node_fs_.existsSync)(named) ? named : inRoot(this.#root), names);
    }
}
/** Metaflow's name for the cards folder. */
const CARDS = 'mf.cards';
function cardsIn(root, ofTask) {
    const directory = external_node_path_.join(root, ...ofTask);
    return (0,local_directory/* namesIn */.wX)(directory).flatMap((name) => {
        const parts = /^([^-]+)(?:-(.+))?-[0-9a-f]{10,}\.html$/.exec(name);
        const file = external_node_path_.join(directory, name);
        const html = async (maxBytes) => await Promise.resolve(orClientError(() => (0,regular_file/* readRegularText */.Aj)((0,own_file/* ownFile */.P)(file, [...ofTask, name]), maxBytes)));
        return parts ? [{ type: parts[1] ?? '', id: parts[2], path: file, html }] : [];
    });
}
/** A local datastore never refers to files in another one. */
function notHere({ url }) {
    return Promise.reject(new Error(`${url} is not in the local datastore`));
}
/** In bytes. Metaflow's records are smaller than 1 KB. */
const MAX_JSON_BYTES = 1024 * 1024;
/** For a single task that is requested on its own. */
const MAX_TASK_BYTES = 64 * 1024 * 1024;
/** Roughly what a record takes in memory in addition to its text. */
const BYTES_PER_RECORD = 256;
/** How many tasks to read before signals can be handled. */
const TASKS_AT_ONCE = 50;
function isLocal(datastore) {
    return datastore === 'local' || datastore === 'spin';
}
/** Everything below a run has the run's tags, which may change later, so they are read only on request. */
function withTags(object, run) {
    let read;
    const tagged = () => (read ??= run() ?? object);
    return {
        ...object,
        get tags() {
            return tagged().tags;
        },
        get systemTags() {
            return tagged().systemTags;
        },
    };
}
/** What the system says about a file becomes an error of this library. @throws {ClientError} */
function orClientError(work) {
    try {
        return work();
    }
    catch (error) {
        throw new errors/* ClientError */.MZ(error.message, { cause: error });
    }
}
function ifReadable(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=local-source.js.map
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
;// CONCATENATED MODULE: ./build/client/open-source.js




/** The folders of metadata providers that use files. */
const LOCAL_FOLDERS = new Map([
    ['local', '.metaflow'],
    ['spin', '.metaflow_spin'],
]);
/** Returns a context unchanged, or creates one from options. */
function openContext(options) {
    if ('source' in options)
        return options;
    const env = options.env ?? process.env;
    const settings = (0,metaflow_settings/* metaflowSettings */.vl)({ cwd: options.cwd ?? '.', env });
    const namespace = options.namespace === undefined ? (0,metaflow_settings/* defaultNamespace */.Lt)(env, settings) : options.namespace;
    return { source: openSource(options, env, settings), namespace };
}
/**
 * Where to read the runs of a flow that is run this way.
 * @param abortSignal ends the reading, because a service may never answer
 * @param metadata the run's own, if known
 */
function clientOptionsOf({ cwd, env, python, options }, abortSignal, metadata = (0,metaflow_settings/* metadataOf */.Nk)({ cwd, env }, options)) {
    const place = { cwd, env };
    const datastoreRoot = (0,metaflow_settings/* localDatastoreRootOf */.yQ)(place, options);
    return { ...place, python, datastoreRoot, metadata, abortSignal };
}
function openSource(options, env, settings) {
    const cwd = external_node_path_.resolve(options.cwd ?? '.');
    const { python = 'python3', metadata, abortSignal } = options;
    const bridge = sharedBridge({ python, cwd, env, metadata }, abortSignal);
    const [provider = '', place = ''] = splitOnce(options.metadata ?? settings('DEFAULT_METADATA') ?? 'local', '@');
    const folder = LOCAL_FOLDERS.get(provider);
    if (folder === undefined)
        return bridge;
    const nearest = (0,metaflow_settings/* nearestFolder */.x_)(folder, cwd);
    if (provider === 'local' && options.datastoreRoot !== undefined)
        return new LocalSource(external_node_path_.resolve(cwd, options.datastoreRoot), bridge, nearest);
    const root = place === '' ? (0,metaflow_settings/* localRoot */.Wq)(cwd, settings) : external_node_path_.resolve(cwd, place, folder);
    return new LocalSource(root, bridge, nearest);
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
//# sourceMappingURL=open-source.js.map

/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn),
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
/** The object's own value for a name that someone chose, and never one that every object inherits, such as `constructor`. */
function ownValue(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** Sets an own property, even for "__proto__". */
function setOwn(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
//# sourceMappingURL=own-value.js.map

/***/ }),

/***/ 4080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   T2: () => (/* binding */ placeOfFile),
/* harmony export */   Un: () => (/* binding */ INCLUDED_FILE),
/* harmony export */   rY: () => (/* binding */ IncludedFile)
/* harmony export */ });
/* harmony import */ var _local_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3284);
/* harmony import */ var _local_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);




/** The Metaflow class that is pickled as the value of an IncludeFile. */
const INCLUDED_FILE = 'metaflow.includefile.IncludedFile';
/** The value of an IncludeFile as a run stores it: the location of the file's content, not the content itself. */
class IncludedFile extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    constructor(args = []) {
        super(INCLUDED_FILE, args);
    }
    /** What Metaflow records about the file: where its content is, whether it is text, and its size. */
    get descriptor() {
        const { _descriptor: descriptor } = (this.state ?? {});
        return typeof descriptor === 'object' && descriptor !== null
            ? descriptor
            : {};
    }
    /** In bytes; `undefined` if an older Metaflow did not record it. */
    get size() {
        const { size } = this.descriptor;
        return typeof size === 'number' ? size : undefined;
    }
    toString() {
        return this.size === undefined ? '<file>' : `<file, ${this.size} bytes>`;
    }
}
/** Where Metaflow stored the file of a flow's IncludeFile; `undefined` for a URL that Metaflow did not create. */
function placeOfFile(value, flow) {
    const { url } = value.descriptor;
    const [, scheme, file] = /^(local|s3|azure|gs):\/\/(.+)$/.exec(typeof url === 'string' ? url : '') ?? [];
    const [sha1 = '', folder] = (file ?? '').split('/').reverse();
    if (scheme === undefined || file === undefined || folder !== flow || !/^[0-9a-f]{40}$/.test(sha1))
        return undefined;
    return { url: String(url), scheme, path: file, sha1 };
}
/**
 * The content of an IncludeFile: a string, or bytes if it was declared binary. Returns any other value unchanged, and
 * also one whose file cannot be read, is not where Metaflow stores such files, or has more than `maxBytes`. Mirrors
 * `metaflow.includefile.IncludedFile.decode`.
 */
async function contentOf(value, flow, maxBytes, fetchFile) {
    const place = value instanceof IncludedFile ? placeOfFile(value, flow) : undefined;
    if (!place)
        return value;
    const { type, 'sub-type': subType, is_text: isText, encoding } = value.descriptor;
    try {
        const stored = place.scheme === 'local' ? readHere(place, flow, maxBytes) : await fetchFile(place, maxBytes);
        const isPacked = type === 'uploader-v1' || subType === 'uploaded';
        const content = isPacked ? (0,_local_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .kd)(stored, maxBytes) : stored;
        // Loaded here, because a flow's start must not wait for it.
        const { createHash } = process.getBuiltinModule('node:crypto');
        if (createHash('sha1').update(content).digest('hex') !== place.sha1)
            return value;
        return isText === true ? textOf(content, encoding) : new Uint8Array(content);
    }
    catch {
        return value;
    }
}
function readHere({ path, sha1 }, flow, maxBytes) {
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,_local_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFile */ .P)(path, [flow, sha1]), maxBytes);
}
/** As Python reads a text file: with all line ends turned into `\n`. */
function textOf(content, encoding) {
    return decodedBy(typeof encoding === 'string' ? encoding : 'utf-8', content).replace(/\r\n?/g, '\n');
}
/** Maps Python's names for encodings; reads anything with an unknown name, or not in that encoding, as UTF-8. */
function decodedBy(encoding, content) {
    const name = encoding
        .toLowerCase()
        .replace(/[_ ]/g, '-')
        .replace(/^utf-?(8|16)(-(?:sig|[lb]e))?$/, 'utf-$1$2');
    if (/^(latin|iso)-?(8859-)?1$/.test(name))
        return content.toString('latin1');
    try {
        const keepsMark = name === 'utf-8';
        return new TextDecoder(name.replace('-sig', ''), { fatal: true, ignoreBOM: keepsMark }).decode(content);
    }
    catch {
        return content.toString('utf8');
    }
}
//# sourceMappingURL=included-file.js.map

/***/ }),

/***/ 5771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ numpyScalar),
/* harmony export */   s: () => (/* binding */ isNumpyFloat)
/* harmony export */ });
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);

/** The reader for each kind of number, by numpy's code for it. */
const READERS = {
    b1: (view) => view.getUint8(0) !== 0,
    i1: (view) => view.getInt8(0),
    i2: (view, little) => view.getInt16(0, little),
    i4: (view, little) => view.getInt32(0, little),
    i8: (view, little) => narrowed(view.getBigInt64(0, little)),
    u1: (view) => view.getUint8(0),
    u2: (view, little) => view.getUint16(0, little),
    u4: (view, little) => view.getUint32(0, little),
    u8: (view, little) => narrowed(view.getBigUint64(0, little)),
    f2: (view, little) => half(view.getUint16(0, little)),
    f4: (view, little) => view.getFloat32(0, little),
    f8: (view, little) => view.getFloat64(0, little),
    f16: (view, little) => (little ? extended(view) : undefined),
};
/**
 * The value of a numpy scalar: a metric is often a `numpy.float64`, a label a `numpy.str_`. `undefined` for anything
 * else, and for dates, complex numbers and records, which are not plain values.
 * @param copying called before a text of that many bytes is created: a pickle may contain the bytes once, and a thousand
 * scalars that use them
 */
function numpyScalar({ type, args }, copying) {
    const [dtype, bytes] = args;
    if (!_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR */ .jf.test(type) || !(dtype instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM) || !(bytes instanceof Uint8Array))
        return undefined;
    const [code] = dtype.args;
    if (typeof code !== 'string')
        return undefined;
    const byteOrder = Array.isArray(dtype.state) ? dtype.state[1] : undefined;
    const [kind, size] = [code.slice(0, 1), Number(code.slice(1))];
    if (kind === 'S')
        return bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (kind === 'U') {
        if (bytes.length !== 4 * size)
            return undefined;
        copying(bytes.length);
        return characters(view, byteOrder !== '>');
    }
    const reader = Object.hasOwn(READERS, code) ? READERS[code] : undefined;
    return reader && bytes.length === size ? reader(view, byteOrder !== '>') : undefined;
}
/** Whether a numpy scalar is a floating-point number. */
function isNumpyFloat({ type, args: [dtype] }) {
    const [code] = dtype instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? dtype.args : [];
    return _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR */ .jf.test(type) && typeof code === 'string' && code.startsWith('f');
}
/** Text with four bytes per character, padded with NULs to its array's width. */
function characters(view, littleEndian) {
    const points = Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(4 * index, littleEndian));
    if (points.some((point) => point > 0x10ffff))
        return undefined;
    return points
        .map((point) => String.fromCodePoint(point))
        .join('')
        .replace(/(?<!\0)\0+$/, '');
}
/** IEEE 754's binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const [exponent, fraction] = [(bits >> 10) & 0x1f, bits & 0x3ff];
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
/**
 * x86's `long double`: 80 bits stored in 128. On other machines, these bytes have another format; there, and if they
 * are not valid in this format, the value stays undecoded.
 */
function extended(view) {
    if (process.arch !== 'x64')
        return undefined;
    const [high, significand] = [view.getUint16(8, true), view.getBigUint64(0, true)];
    const [sign, exponent] = [high & 0x8000 ? -1 : 1, high & 0x7fff];
    const isNormal = significand >> 63n === 1n;
    if (isNormal !== exponent > 0)
        return undefined;
    if (exponent === 0x7fff)
        return significand << 1n === 1n << 64n ? sign * Infinity : NaN;
    // In two steps, because the power alone may be out of range.
    return sign * Number(significand) * 2 ** -63 * 2 ** (exponent - 16383);
}
function narrowed(value) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
//# sourceMappingURL=numpy-scalar.js.map

/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ PickleMachine),
/* harmony export */   bT: () => (/* binding */ Dictionary),
/* harmony export */   z4: () => (/* binding */ PickleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2375);


/** The bytes are not a pickle that we can decode. */
class PickleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientError */ .MZ {
    static {
        this.prototype.name = 'PickleError';
    }
}
const MARK = Symbol('mark');
/** A `dict` under construction: it may contain itself. */
class Dictionary {
    entries = [];
}
/** Executes a pickle's opcodes on a stack, as Python's unpickler does, but describes what the unpickler would call. */
class PickleMachine {
    #bytes;
    #at = 0;
    #memo = new Map();
    #stack = [];
    #result = MARK;
    /** Where the last float ended. */
    #afterFloat = -1;
    /** How many bytes may still be copied of what was read once. No honest value needs more than twice the whole pickle. */
    #copies;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#copies = 2 * bytes.byteLength;
    }
    run() {
        while (this.#result === MARK) {
            const code = this.uint(1);
            const handler = HANDLERS.get(code);
            if (!handler)
                throw new PickleError(`Unknown opcode 0x${code.toString(16)} at byte ${this.#at - 1}.`);
            handler(this);
        }
        return this.#result;
    }
    /** Whether the result is a `float`, which as a number looks like an `int`: only STOP follows the last float. */
    get endsWithFloat() {
        return this.#afterFloat === this.#at - 1;
    }
    float(value) {
        this.#afterFloat = this.#at;
        this.push(value);
    }
    take(length) {
        if (length < 0 || this.#at + length > this.#bytes.length) {
            throw new PickleError(`The pickle ends early: expected ${length} bytes at byte ${this.#at}.`);
        }
        const taken = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return taken;
    }
    uint(length) {
        return this.take(length).readUIntLE(0, length);
    }
    /** An eight-byte length; `take` rejects one that no pickle here can have. */
    length8() {
        return Number(this.take(8).readBigUInt64LE());
    }
    line(encoding = 'latin1') {
        const end = this.#bytes.indexOf(0x0a, this.#at);
        if (end === -1)
            throw new PickleError('The pickle ends within a line.');
        const text = this.#bytes.toString(encoding, this.#at, end);
        this.#at = end + 1;
        return text;
    }
    /** Call this before copying something that was read: a pickle can ask for one large value a thousand times. */
    copying(size) {
        this.#copies -= size;
        if (this.#copies < 0)
            throw new PickleError('The pickle copies its content too often.');
    }
    push(value) {
        this.#stack.push(value);
    }
    pop() {
        if (this.#stack.length === 0)
            throw new PickleError('The pickle takes a value that is not there.');
        const value = this.#stack.pop();
        if (value === MARK)
            throw new PickleError('The pickle takes a mark for a value.');
        return value;
    }
    top() {
        const value = this.#stack.at(-1);
        if (this.#stack.length === 0 || value === MARK)
            throw new PickleError('The pickle has no value here.');
        return value;
    }
    popToMark() {
        const at = this.#stack.lastIndexOf(MARK);
        if (at === -1)
            throw new PickleError('The pickle has no mark here.');
        const values = this.#stack.slice(at + 1);
        this.#stack.length = at;
        return values;
    }
    mark() {
        this.#stack.push(MARK);
    }
    drop() {
        this.#stack.pop();
    }
    remember(index) {
        this.#memo.set(index, this.top());
    }
    rememberNext() {
        this.remember(this.#memo.size);
    }
    recall(index) {
        if (!this.#memo.has(index))
            throw new PickleError(`The pickle recalls ${index}, which it never stored.`);
        this.push(this.#memo.get(index));
    }
    stop() {
        this.#result = this.pop();
    }
}
/** A pickle can contain a long name once, and use it for a thousand globals. */
const MAX_NAME_LENGTH = 1_000;
function global(module, name) {
    if (typeof module !== 'string' || typeof name !== 'string')
        throw new PickleError('A global has no name.');
    return new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonGlobal */ .eO(checkedName(`${module}.${name}`));
}
function checkedName(name) {
    if (name.length > MAX_NAME_LENGTH)
        throw new PickleError('The name of a global is too long.');
    return name;
}
/** Describes what a callable would create, without creating it. */
function call(machine, callable, args) {
    const type = callable instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? checkedName((0,_python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .calledType */ .Kg)(callable)) : 'unknown';
    const list = Array.isArray(args) ? args : [args];
    // Protocols 0 to 2 have no opcodes for sets.
    if (type === 'builtins.set' || type === '__builtin__.set') {
        const items = Array.isArray(list[0]) ? list[0] : [];
        machine.copying(items.length);
        return new Set(items);
    }
    if (type === '__builtin__.bytes' && list.length === 0)
        return new Uint8Array();
    if (type === '_codecs.encode' && typeof list[0] === 'string' && list[1] === 'latin1') {
        machine.copying(list[0].length);
        return new Uint8Array(Buffer.from(list[0], 'latin1'));
    }
    return new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM(type, list);
}
function build(object, state) {
    if (object instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM)
        object.state = state;
    return object;
}
function append(container, values) {
    const target = container instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? container.items : container;
    if (target instanceof Set)
        for (const value of values)
            target.add(value);
    else if (Array.isArray(target))
        for (const value of values)
            target.push(value);
    else
        throw new PickleError('The pickle appends to something that is not a list.');
}
function setItems(container, values) {
    const pairs = [];
    for (let index = 0; index + 1 < values.length; index += 2)
        pairs.push([values[index], values[index + 1]]);
    const described = container instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? container.items : undefined;
    const target = container instanceof Dictionary ? container.entries : described;
    if (!target)
        throw new PickleError('The pickle sets items of something that is not a dictionary.');
    for (const pair of pairs)
        target.push(pair);
}
/** A little-endian integer in two's complement, of any length. */
function integer(bytes) {
    if (bytes.length === 0)
        return 0;
    if (bytes.length <= 6)
        return bytes.readIntLE(0, bytes.length);
    const magnitude = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
    const negative = ((bytes.at(-1) ?? 0) & 0x80) !== 0;
    return narrowed(negative ? magnitude - (1n << BigInt(8 * bytes.length)) : magnitude);
}
function narrowed(value) {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
/**
 * The time to convert digits grows faster than their number. Python itself reads some thousand, and has written
 * integers as bytes since protocol 2.
 */
const MAX_DIGITS = 1_000_000;
function decimal(text) {
    if (text.length > MAX_DIGITS)
        throw new PickleError('An integer has too many digits.');
    if (!/^[+-]?\d+L?$/.test(text))
        throw new PickleError('Expected an integer, got other text.');
    return narrowed(BigInt(text.replace(/^\+|L$/g, '')));
}
/** Protocol 0 writes strings as Python source; this decodes only what `repr` produces for text. */
function quoted(text) {
    return text.slice(1, -1).replace(/\\(x[0-9a-f]{2}|.)/g, (_, escape) => {
        if (escape.startsWith('x') && escape.length === 3)
            return String.fromCharCode(parseInt(escape.slice(1), 16));
        return { n: '\n', r: '\r', t: '\t' }[escape] ?? escape;
    });
}
/**
 * UTF-8 that may contain single surrogates, as three bytes each (Python's `surrogatepass`): Python uses them for the
 * bytes of a file name that is not UTF-8.
 */
function unicode(bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
    const parts = bytes.toString('latin1').split(/\xed([\xa0-\xbf])([\x80-\xbf])/);
    const code = (part = '') => part.charCodeAt(0) & 0x3f;
    let whole = '';
    for (let at = 0; at < parts.length; at += 3) {
        whole += Buffer.from(parts[at] ?? '', 'latin1').toString('utf8');
        if (at + 1 < parts.length)
            whole += String.fromCharCode(0xd000 | (code(parts[at + 1]) << 6) | code(parts[at + 2]));
    }
    return whole;
}
function rawUnicode(text) {
    return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (all, short, long) => {
        const point = parseInt(short ?? long ?? '', 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
/** The opcodes, with the names that Python's pickletools gives them. */
const HANDLERS = new Map(Object.entries({
    '\x80': (m) => m.take(1), // PROTO
    '\x95': (m) => m.take(8), // FRAME
    '.': (m) => m.stop(), // STOP
    '(': (m) => m.mark(), // MARK
    '0': (m) => m.drop(), // POP
    '1': (m) => m.popToMark(), // POP_MARK
    '2': (m) => m.push(m.top()), // DUP
    p: (m) => m.remember(Number(m.line())), // PUT
    q: (m) => m.remember(m.uint(1)), // BINPUT
    r: (m) => m.remember(m.uint(4)), // LONG_BINPUT
    '\x94': (m) => m.rememberNext(), // MEMOIZE
    g: (m) => m.recall(Number(m.line())), // GET
    h: (m) => m.recall(m.uint(1)), // BINGET
    j: (m) => m.recall(m.uint(4)), // LONG_BINGET
    N: (m) => m.push(null), // NONE
    '\x88': (m) => m.push(true), // NEWTRUE
    '\x89': (m) => m.push(false), // NEWFALSE
    I: (m) => {
        const text = m.line(); // INT, which protocol 0 also uses for booleans
        m.push(text === '01' ? true : text === '00' ? false : decimal(text));
    },
    L: (m) => m.push(decimal(m.line())), // LONG
    K: (m) => m.push(m.uint(1)), // BININT1
    M: (m) => m.push(m.uint(2)), // BININT2
    J: (m) => m.push(m.take(4).readInt32LE()), // BININT
    '\x8a': (m) => m.push(integer(m.take(m.uint(1)))), // LONG1
    '\x8b': (m) => m.push(integer(m.take(m.take(4).readInt32LE()))), // LONG4
    F: (m) => m.float(float(m.line())), // FLOAT
    G: (m) => m.float(m.take(8).readDoubleBE()), // BINFLOAT
    S: (m) => m.push(quoted(m.line())), // STRING
    T: (m) => m.push(m.take(m.take(4).readInt32LE()).toString('latin1')), // BINSTRING
    U: (m) => m.push(m.take(m.uint(1)).toString('latin1')), // SHORT_BINSTRING
    V: (m) => m.push(rawUnicode(m.line())), // UNICODE
    '\x8c': (m) => m.push(unicode(m.take(m.uint(1)))), // SHORT_BINUNICODE
    X: (m) => m.push(unicode(m.take(m.uint(4)))), // BINUNICODE
    '\x8d': (m) => m.push(unicode(m.take(m.length8()))), // BINUNICODE8
    C: (m) => m.push(new Uint8Array(m.take(m.uint(1)))), // SHORT_BINBYTES
    B: (m) => m.push(new Uint8Array(m.take(m.uint(4)))), // BINBYTES
    '\x8e': (m) => m.push(new Uint8Array(m.take(m.length8()))), // BINBYTES8
    '\x96': (m) => m.push(new Uint8Array(m.take(m.length8()))), // BYTEARRAY8
    ']': (m) => m.push([]), // EMPTY_LIST
    l: (m) => m.push(m.popToMark()), // LIST
    a: (m) => {
        const value = m.pop(); // APPEND
        append(m.top(), [value]);
    },
    e: (m) => {
        const values = m.popToMark(); // APPENDS
        append(m.top(), values);
    },
    ')': (m) => m.push([]), // EMPTY_TUPLE
    t: (m) => m.push(m.popToMark()), // TUPLE
    '\x85': (m) => m.push([m.pop()]), // TUPLE1
    '\x86': (m) => m.push([m.pop(), m.pop()].reverse()), // TUPLE2
    '\x87': (m) => m.push([m.pop(), m.pop(), m.pop()].reverse()), // TUPLE3
    '}': (m) => m.push(new Dictionary()), // EMPTY_DICT
    d: (m) => {
        const values = m.popToMark(); // DICT
        m.push(new Dictionary());
        setItems(m.top(), values);
    },
    s: (m) => {
        const value = m.pop(); // SETITEM
        const key = m.pop();
        setItems(m.top(), [key, value]);
    },
    u: (m) => {
        const values = m.popToMark(); // SETITEMS
        setItems(m.top(), values);
    },
    '\x8f': (m) => m.push(new Set()), // EMPTY_SET
    '\x90': (m) => {
        const values = m.popToMark(); // ADDITEMS
        append(m.top(), values);
    },
    '\x91': (m) => m.push(new Set(m.popToMark())), // FROZENSET
    c: (m) => m.push(global(m.line('utf8'), m.line('utf8'))), // GLOBAL
    '\x93': (m) => {
        const name = m.pop(); // STACK_GLOBAL
        m.push(global(m.pop(), name));
    },
    R: (m) => {
        const args = m.pop(); // REDUCE
        m.push(call(m, m.pop(), args));
    },
    '\x81': (m) => {
        const args = m.pop(); // NEWOBJ
        m.push(call(m, m.pop(), args));
    },
    '\x92': (m) => {
        const named = m.pop(); // NEWOBJ_EX
        const args = m.pop();
        m.push(build(call(m, m.pop(), args), named));
    },
    b: (m) => {
        const state = m.pop(); // BUILD
        build(m.top(), state);
    },
    i: (m) => {
        const type = global(m.line('utf8'), m.line('utf8')); // INST
        m.push(call(m, type, m.popToMark()));
    },
    o: (m) => {
        const [type, ...args] = m.popToMark(); // OBJ
        m.push(call(m, type, args));
    },
    P: (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('persistent', [m.line()])), // PERSID
    Q: (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('persistent', [m.pop()])), // BINPERSID
    '\x82': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(1)])), // EXT1
    '\x83': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(2)])), // EXT2
    '\x84': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(4)])), // EXT4
    '\x97': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('buffer')), // NEXT_BUFFER
    '\x98': () => undefined, // READONLY_BUFFER
}).map(([code, handler]) => [
    code.charCodeAt(0),
    handler,
]));
const SPECIAL_FLOATS = new Map([
    ['nan', NaN],
    ['inf', Infinity],
    ['-inf', -Infinity],
]);
function float(text) {
    return SPECIAL_FLOATS.get(text) ?? Number(text);
}
//# sourceMappingURL=pickle-machine.js.map

/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ decodePickle),
  _: () => (/* binding */ plainValue)
});

// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(4080);
// EXTERNAL MODULE: ./build/client/pickle/numpy-scalar.js
var numpy_scalar = __webpack_require__(5771);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/client/pickle/pickle-machine.js
var pickle_machine = __webpack_require__(6171);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(2375);
;// CONCATENATED MODULE: ./build/client/pickle/standard-container.js

/**
 * The content of a container whose class is known to be only a `dict` or list with other methods: those in Python's
 * `collections`, and Metaflow's class for part of a Config. `undefined` for anything else, for a container with
 * attributes of its own, and for one that was pickled in another way.
 */
function contentOfContainer({ type, args, state, items }) {
    if (state !== undefined)
        return undefined;
    const [first] = args;
    const hasItems = items.length > 0;
    switch (type) {
        case 'collections.OrderedDict':
            return args.length === 0 ? dict(items) : undefined;
        // The argument is the factory for missing entries.
        case 'collections.defaultdict':
            return args.length <= 1 ? dict(items) : undefined;
        case 'collections.Counter':
        case 'metaflow.user_configs.config_parameters.ConfigValue':
            return args.length === 1 && first instanceof pickle_machine/* Dictionary */.bT && !hasItems
                ? { kind: 'dict', entries: first.entries }
                : undefined;
        // The arguments are an empty tuple, and the maximum length.
        case 'collections.deque':
            return args.length === 0 || (args.length === 2 && Array.isArray(first) && first.length === 0)
                ? { kind: 'list', items }
                : undefined;
        default:
            return undefined;
    }
}
/** Entries were set one by one, each as a pair. */
function dict(pairs) {
    const isPair = (pair) => Array.isArray(pair) && pair.length === 2;
    return pairs.every(isPair) ? { kind: 'dict', entries: pairs } : undefined;
}
//# sourceMappingURL=standard-container.js.map
;// CONCATENATED MODULE: ./build/client/pickle/pickle.js






/**
 * Decodes a pickle of protocol 0 to 5. Plain values become JavaScript's: `int` a number, or a bigint beyond 2^53,
 * `float` a number, `str` a string, `bool` a boolean, `None` null, `bytes` a Uint8Array, `list` and `tuple` an array,
 * `set` and `frozenset` a Set, `dict` an object, or a Map if a key is not a string. A numpy scalar becomes the number
 * or text it holds; a container from Python's `collections`, or a part of a Config, becomes the dictionary or list that
 * it is; the value of an IncludeFile becomes an `IncludedFile`. Everything else becomes a PythonObject. Runs no code;
 * work and memory are bounded by the length of the bytes.
 * @throws {@link PickleError} if the bytes are not a pickle, or one that would take too much work or memory
 */
function decodePickle(bytes) {
    const machine = new pickle_machine/* PickleMachine */.EV(bytes);
    return plainValue(machine, machine.run());
}
/** Converts the result of a pickle machine to JavaScript values. @throws {PickleError} */
function plainValue(machine, made) {
    const values = { done: new Map(), copying: (size) => machine.copying(size) };
    return plain(made, values, 0);
}
/** A pickle may nest as deep as it is long; our stack may not. */
const DEEPEST = 1_000;
/** Converts dictionaries to objects and Maps, inside all containers, each once: they may contain each other. */
function plain(value, values, depth) {
    const { done } = values;
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return value;
    if (done.has(value))
        return done.get(value);
    if (depth > DEEPEST)
        throw new pickle_machine/* PickleError */.z4(`The value is nested deeper than ${DEEPEST} levels.`);
    const inner = (item) => plain(item, values, depth + 1);
    if (value instanceof pickle_machine/* Dictionary */.bT)
        return plainDictionary(value, value.entries, done, inner);
    if (value instanceof python_object/* PythonObject */.OM)
        return plainPythonObject(value, values, inner);
    done.set(value, value);
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            value[index] = inner(item);
    }
    else if (value instanceof Set) {
        const items = [...value].map(inner);
        value.clear();
        for (const item of items)
            value.add(item);
    }
    return value;
}
function plainPythonObject(object, { done, copying }, inner) {
    const scalar = (0,numpy_scalar/* numpyScalar */.Y)(object, copying);
    if (scalar !== undefined) {
        // Converted once, however often the pickle uses it.
        done.set(object, scalar);
        return scalar;
    }
    const held = object instanceof python_object/* PythonGlobal */.eO ? undefined : contentOfContainer(object);
    if (held?.kind === 'dict')
        return plainDictionary(object, held.entries, done, inner);
    if (held?.kind === 'list') {
        const list = [];
        done.set(object, list);
        for (const item of held.items)
            list.push(inner(item));
        return list;
    }
    const args = [];
    const described = object.type === included_file/* INCLUDED_FILE */.Un
        ? new included_file/* IncludedFile */.rY(args)
        : new (object instanceof python_object/* PythonGlobal */.eO ? python_object/* PythonGlobal */.eO : python_object/* PythonObject */.OM)(object.type, args);
    done.set(object, described);
    for (const argument of object.args)
        args.push(inner(argument));
    described.state = inner(object.state);
    for (const item of object.items)
        described.items.push(inner(item));
    return described;
}
function plainDictionary(dictionary, pairs, done, inner) {
    const entries = pairs.map(([key, item]) => [inner(key), item]);
    if (entries.every(([key]) => typeof key === 'string')) {
        const object = {};
        done.set(dictionary, object);
        for (const [key, item] of entries) {
            (0,own_value/* setOwn */.P)(object, key, inner(item));
        }
        return object;
    }
    const map = new Map();
    done.set(dictionary, map);
    for (const [key, item] of entries)
        map.set(key, inner(item));
    return map;
}
//# sourceMappingURL=pickle.js.map

/***/ }),

/***/ 9332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ calledType),
/* harmony export */   OM: () => (/* binding */ PythonObject),
/* harmony export */   aO: () => (/* binding */ isGetattr),
/* harmony export */   eO: () => (/* binding */ PythonGlobal),
/* harmony export */   jf: () => (/* binding */ SCALAR)
/* harmony export */ });
var _a;
/** A pickled Python value that is not plain: named and described, never executed. */
class PythonObject {
    type;
    args;
    constructor(
    /** Where Python would find its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    type, 
    /** The arguments that Python would call it with. */
    args = []) {
        this.type = type;
        this.args = args;
    }
    /** Its attributes or other state, if any were pickled. */
    state = undefined;
    /** Elements or entries, if it is a list or dictionary of its own class. */
    items = [];
    /**
     * A readable name, e.g. `<numpy.ndarray>`: its class, even if a function creates it, or the member of a class; for
     * a date or a time zone, also which one.
     */
    toString() {
        const name = this.#className().replace(/^(builtins|__builtin__)\./, '');
        const text = dateText(this) ?? zoneKey(this);
        return text === undefined ? `<${name}>` : `<${name} ${text}>`;
    }
    #className() {
        const [first, second] = this.args;
        const made = MADE_BY.get(this.type);
        if (made !== undefined)
            return made;
        const [, itsClass] = (this instanceof PythonGlobal ? undefined : METHOD.exec(this.type)) ?? [];
        if (itsClass !== undefined)
            return itsClass;
        if (!(first instanceof _a))
            return this.type;
        if (isGetattr(this) && typeof second === 'string')
            return `${first.type}.${second}`;
        if (SCALAR.test(this.type))
            return scalarClass(first) ?? this.type;
        return MADE_OF_FIRST.test(this.type) ? first.type : this.type;
    }
    toJSON() {
        return { type: this.type, args: this.args, state: this.state, items: this.items };
    }
}
_a = PythonObject;
/** What functions with other names make. */
const MADE_BY = new Map([
    ['re._compile', 're.Pattern'],
    ['_functools.reduce', 'types.UnionType'],
    ['pandas._libs.tslibs.timestamps._unpickle_timestamp', 'pandas.Timestamp'],
    ['pandas._libs.tslibs.timedeltas._timedelta_unpickle', 'pandas.Timedelta'],
    ['pandas._libs.tslibs.nattype._nat_unpickle', 'pandas.NaT'],
]);
/** Functions whose first argument is the class, or the type that is subscribed, as in `Optional[int]`. */
const MADE_OF_FIRST = /\._(array_)?reconstruct(or)?$|^_operator\.getitem$/;
/** A method of a class, by Python's convention for names: a call of it makes an object of that class. */
const METHOD = /^((?:\w+\.)*_*\p{Lu}\w*)\.[\p{Ll}_]\w*$/u;
/** A class or function itself, which a pickle only refers to by name. */
class PythonGlobal extends PythonObject {
}
/** A date or datetime as Python's `str` shows it, but with the key of a ZoneInfo in place of an offset; `undefined` for other time zones. */
function dateText({ type, args: [bytes, zone] }) {
    const length = type === 'datetime.datetime' ? 10 : type === 'datetime.date' ? 4 : undefined;
    if (!(bytes instanceof Uint8Array) || bytes.length !== length)
        return undefined;
    const [high = 0, low = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...fraction] = bytes;
    const two = (number) => String(number).padStart(2, '0');
    // The month's highest bit distinguishes the second of two identical hours (`fold`).
    const date = `${String(high * 256 + low).padStart(4, '0')}-${two(month & 0x7f)}-${two(day)}`;
    if (length === 4)
        return date;
    const offset = zone === undefined || zone === null ? '' : offsetText(zone);
    if (offset === undefined)
        return undefined;
    const micros = fraction.reduce((whole, byte) => whole * 256 + byte, 0);
    const rest = micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`;
    return `${date} ${two(hour)}:${two(minute)}:${two(second)}${rest}${offset}`;
}
/** The key of a `zoneinfo.ZoneInfo`. */
function zoneKey({ type, args: [key] }) {
    return type === 'zoneinfo.ZoneInfo._unpickle' && typeof key === 'string' ? key : undefined;
}
/** For `datetime.timezone`, whose argument is a `timedelta` of days and seconds, and for `zoneinfo.ZoneInfo`. */
function offsetText(zone) {
    if (!(zone instanceof PythonObject))
        return undefined;
    if (zone.type !== 'datetime.timezone')
        return zoneKey(zone) && ` ${zoneKey(zone)}`;
    const [delta] = zone.args;
    if (!(delta instanceof PythonObject) || delta.type !== 'datetime.timedelta')
        return undefined;
    const [days, seconds] = delta.args.map(Number);
    const minutes = Math.round(((days ?? NaN) * 86_400 + (seconds ?? NaN)) / 60);
    if (!Number.isSafeInteger(minutes) || Math.abs(minutes) >= 1440)
        return undefined;
    const two = (number) => String(number).padStart(2, '0');
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
/** Whether Python would look up an attribute: Python 3.11 pickles a member of an Enum this way. */
function isGetattr({ type }) {
    return type === 'builtins.getattr' || type === '__builtin__.getattr';
}
/** What a call of a callable calls: an attribute of a class that Python would look up first, such as a method, has a name of its own. */
function calledType(callable) {
    const [owner, name] = callable.args;
    return isGetattr(callable) && owner instanceof PythonGlobal && typeof name === 'string'
        ? `${owner.type}.${name}`
        : callable.type;
}
/** The function that numpy's scalars are pickled as calls of, in numpy 1 and 2. */
const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;
/** Numpy's scalar classes that are not plain values, by the beginning of numpy's code for their type. */
const SCALAR_CLASSES = [
    [/^M/, 'datetime64'],
    [/^m/, 'timedelta64'],
    [/^c8$/, 'complex64'],
    [/^c16$/, 'complex128'],
    [/^c/, 'clongdouble'],
    [/^f/, 'longdouble'],
    [/^V/, 'void'],
];
function scalarClass({ args: [code] }) {
    const [, name] = SCALAR_CLASSES.find(([form]) => typeof code === 'string' && form.test(code)) ?? [];
    return name && `numpy.${name}`;
}
//# sourceMappingURL=python-object.js.map

/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ possibleScalarClasses),
/* harmony export */   Fz: () => (/* binding */ undecodedIn),
/* harmony export */   s$: () => (/* binding */ withPlainScalars)
/* harmony export */ });
/* harmony import */ var _own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);


/**
 * Names of the classes in a value whose instances may be texts or numbers: a pickle has the same bytes for a member of
 * an Enum whether or not the Enum derives from `str`.
 */
function possibleScalarClasses(value) {
    return new Set([...pythonObjectsIn(value)].flatMap(classesOf));
}
/** The first object within a value that is not plain. */
function undecodedIn(value) {
    for (const object of pythonObjectsIn(value))
        return object;
    return undefined;
}
/** Yields each object once, including those in lists, sets and dictionaries, but not those inside an object. */
function* pythonObjectsIn(value) {
    const seen = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (!isObject(next) || seen.has(next))
            continue;
        seen.add(next);
        if (next instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            yield next;
        else
            for (const part of partsOf(next))
                open.push(part);
    }
}
function partsOf(container) {
    if (container instanceof Map)
        return [...container].flat();
    const items = Array.isArray(container) || container instanceof Set ? container : Object.values(container);
    return [...items];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
/**
 * The classes that an object may be a text or number of. Python pickles these, and members of Enums, by value, by name,
 * or as a combination of others.
 */
function classesOf(object) {
    const { type, args } = object;
    const [first, second] = args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object) && first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return [first.type];
    if (isCombined(object)) {
        return [first, second].flatMap((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classesOf(part) : []));
    }
    return args.length === 1 && isScalar(first) ? [type] : [];
}
function isCombined({ type }) {
    return type === '_operator.or_';
}
function isScalar(value) {
    return ['string', 'number', 'bigint'].includes(typeof value);
}
/**
 * A copy of a value in which objects of these classes are replaced by the texts and numbers they are, at any depth. A
 * dictionary whose keys are then all texts becomes an object.
 */
function withPlainScalars(value, classes) {
    const copies = new Map();
    const plain = (item) => {
        if (!isObject(item))
            return item;
        if (item instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            return plainScalar(item, classes) ?? item;
        if (copies.has(item))
            return copies.get(item);
        const copy = emptyCopy(item, plain);
        copies.set(item, copy);
        fill(copy, item, plain);
        return copy;
    };
    return plain(value);
}
function emptyCopy(container, plain) {
    if (Array.isArray(container))
        return [];
    if (container instanceof Set)
        return new Set();
    const hasOtherKeys = container instanceof Map &&
        [...container.keys()].some((key) => typeof (key instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plain(key) : key) !== 'string');
    return hasOtherKeys ? new Map() : {};
}
function fill(copy, container, plain) {
    if (Array.isArray(copy))
        for (const item of container)
            copy.push(plain(item));
    else if (copy instanceof Set)
        for (const item of container)
            copy.add(plain(item));
    else {
        const entries = container instanceof Map ? [...container] : Object.entries(container);
        for (const [key, item] of entries) {
            if (copy instanceof Map)
                copy.set(plain(key), plain(item));
            else
                (0,_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(copy, plain(key), plain(item));
        }
    }
}
/** The text or number that an object is, if it is one. */
function plainScalar(object, classes) {
    const [first, second] = object.args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object)) {
        const members = first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classes.get(first.type)?.members : undefined;
        return members?.find(({ name }) => name === second)?.plain;
    }
    if (isCombined(object))
        return combined(object.args, classes);
    const found = classes.get(object.type);
    if (!found || object.args.length !== 1 || !isScalar(first))
        return undefined;
    const member = found.members?.find(({ value }) => value === first);
    if (member)
        return member.plain;
    if (found.members && !found.isFlag)
        return undefined;
    return (typeof first === 'string') === (found.base === 'str') ? first : undefined;
}
function combined(parts, classes) {
    const numbers = parts.map((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plainScalar(part, classes) : part));
    if (!numbers.every((part) => Number.isSafeInteger(part) || typeof part === 'bigint'))
        return undefined;
    const all = numbers.reduce((sum, part) => sum | BigInt(part), 0n);
    return Number.isSafeInteger(Number(all)) ? Number(all) : all;
}
//# sourceMappingURL=scalar-classes.js.map

/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MEMORY_FOR_ANSWERS),
/* harmony export */   p: () => (/* binding */ pythonProgram)
/* harmony export */ });
/**
 * For a program that reads services' answers with a library that reads them whole, however long. An honest answer needs
 * a tenth of this; reserved addresses do not count.
 */
const MEMORY_FOR_ANSWERS = 2 * 1024 ** 3;
/** The environment variable that holds a program's request. */
const REQUEST = 'METAFLOW_RUNNER_REQUEST';
/**
 * Metaflow authenticates to its services with headers of its own (METAFLOW_SERVICE_AUTH_KEY, METAFLOW_SERVICE_HEADERS). If a service
 * redirects to another host, `requests` would send them there, because it withholds only `Authorization`. In our programs, the same rule
 * covers all of them. Changes `requests` when something imports it, because most programs never do.
 */
const KEEP_SERVICE_HEADERS = String.raw `
class KeepServiceHeaders:
    def find_spec(self, name, path=None, target=None):
        if name != "requests.sessions":
            return None
        sys.meta_path.remove(self)
        from importlib.util import find_spec
        spec = find_spec(name)
        execute = spec.loader.exec_module
        def exec_module(module):
            execute(module)
            self.change(module.SessionRedirectMixin)
        spec.loader.exec_module = exec_module
        return spec

    def change(self, session):
        rebuild = session.rebuild_auth
        def rebuild_auth(self, request, response):
            config = sys.modules.get("metaflow.metaflow_config")
            if self.should_strip_auth(response.request.url, request.url):
                for name in getattr(config, "SERVICE_HEADERS", None) or ():
                    request.headers.pop(name, None)
            rebuild(self, request, response)
        session.rebuild_auth = rebuild_auth

sys.meta_path.insert(0, KeepServiceHeaders())
del KeepServiceHeaders`.trim();
/**
 * Starts one of our programs with `-c`. Python would look for its modules in the current directory first, where a
 * `types.py` or `operator/` hides the standard library's. Our programs never see that: from Python 3.11 on, because of
 * `PYTHONSAFEPATH` (3.13 imports modules before the first statement), and before that because of their first statement.
 * Everything else is as the flow has it, including PYTHONPATH and the variable itself, which is restored for the
 * program. `is_safe_path` tells the program whether the flow's own directory would be left out too.
 */
function pythonProgram(program, { args = [], env, request, seesDirectory = false, maxMemory }) {
    const { PYTHONSAFEPATH: safePath } = env;
    const restore = safePath === undefined
        ? 'os.environ.pop("PYTHONSAFEPATH", None)'
        : `os.environ["PYTHONSAFEPATH"] = ${JSON.stringify(safePath)}`;
    const prologue = [
        'import sys',
        'if not getattr(sys.flags, "safe_path", False):',
        '    del sys.path[0]',
        'import os',
        restore,
        `is_safe_path = ${safePath ? 'hasattr(sys.flags, "safe_path")' : 'False'}`,
        ...(maxMemory === undefined ? [] : limitOf(maxMemory)),
        KEEP_SERVICE_HEADERS,
        ...(request === undefined ? [] : ['import json', `request = json.loads(os.environ.pop("${REQUEST}"))`]),
        ...(seesDirectory ? ['if not is_safe_path:', '    sys.path.append(os.getcwd())'] : []),
    ];
    return {
        args: ['-c', `${prologue.join('\n')}\n${program}`, ...args],
        env: { ...env, PYTHONSAFEPATH: '1', ...(request && { [REQUEST]: JSON.stringify(request) }) },
    };
}
/** Keeps a lower limit. macOS accepts the limit, but does not enforce it. */
function limitOf(bytes) {
    return [
        'import resource',
        'lowest = lambda *limits: min((each for each in limits if each >= 0), default=-1)',
        'soft, hard = resource.getrlimit(resource.RLIMIT_DATA)',
        `resource.setrlimit(resource.RLIMIT_DATA, (lowest(soft, hard, ${bytes}), hard))`,
    ];
}
//# sourceMappingURL=python-program.js.map

/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ readRegularText),
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   Dh: () => (/* binding */ piecesOfFile),
/* harmony export */   Gz: () => (/* binding */ requireFile),
/* harmony export */   LO: () => (/* binding */ removeOwn),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   Oo: () => (/* binding */ readRegularEnd),
/* harmony export */   U2: () => (/* binding */ READ_WITHOUT_WAITING),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   _i: () => (/* binding */ makeOwnDirectory),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   hb: () => (/* binding */ requireOwnDirectory),
/* harmony export */   iZ: () => (/* binding */ READ_NO_LINK),
/* harmony export */   vM: () => (/* binding */ temporaryFor)
/* harmony export */ });
/* unused harmony export leadsElsewhere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Flags to open a file for reading without blocking, in case it is a pipe. */
const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** The same for a file that must not be a link: the system refuses to open one, with ELOOP. */
const READ_NO_LINK = READ_WITHOUT_WAITING | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * Opens a file that a flow could have replaced by something else. Refuses a pipe or a device, which may never end and
 * would block us, and a file of more than `maxBytes`.
 * @throws {Error} from the system, or because it is not a file, or is too large
 */
function openRegularFile(file, maxBytes = Infinity) {
    return openedFile(file, maxBytes, READ_WITHOUT_WAITING).descriptor;
}
function openedFile(file, maxBytes, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const { size } = found;
    if (found.isFile() && found.dev !== procDevice() && size <= maxBytes)
        return { descriptor, size };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw new Error(size > maxBytes ? `${file} is too large: ${size} bytes` : `${file} is not a regular file`);
}
/** The device of /proc, whose files have no size and belong to the process that opens them: its memory, its environment. */
let proc;
function procDevice() {
    return (proc ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)('/proc', { throwIfNoEntry: false })?.dev ?? -1);
}
/** The default limit for reading a file. */
const MAX_BYTES = 1024 ** 3;
/** Reads to the end, but never beyond the limit: a file's reported size may be wrong, or grow. */
function bytesOf({ descriptor, size }, file, maxBytes) {
    let bytes = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
        length += count;
        if (length > maxBytes)
            throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
        // There was room for one more byte than the file has.
        if (count === 0 || length === size)
            return bytes.subarray(0, length);
        if (length < bytes.length)
            continue;
        const larger = Buffer.allocUnsafe(Math.min(2 * length + 4096, maxBytes + 1));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
    }
}
/** Reads such a file. @throws {Error} as `openRegularFile` does */
function readRegularFile(file, maxBytes = MAX_BYTES, flags = READ_WITHOUT_WAITING) {
    return read(openedFile(file, maxBytes, flags), (opened) => bytesOf(opened, file, maxBytes));
}
/** Reads such a file in pieces, reusing one buffer. @throws {Error} as `openRegularFile` does */
function* piecesOfFile(file, maxBytes = MAX_BYTES) {
    const descriptor = openRegularFile(file, maxBytes);
    try {
        const piece = Buffer.allocUnsafe(1024 * 1024);
        for (let length = 0;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece, 0, piece.length, null);
            if (count === 0)
                return;
            length += count;
            if (length > maxBytes)
                throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
            yield piece.subarray(0, count);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Reads such a file as UTF-8. @throws {Error} as `openRegularFile` does */
function readRegularText(file, maxBytes, flags) {
    return readRegularFile(file, maxBytes, flags).toString('utf8');
}
/**
 * The last bytes of such a file as UTF-8, from the beginning of a line; nothing of a line that is longer.
 * @throws {Error} as `openRegularFile` does
 */
function readRegularEnd(file, maxBytes) {
    return read(openedFile(file, Infinity, READ_WITHOUT_WAITING), ({ descriptor, size }) => {
        const end = Buffer.alloc(Math.min(size, maxBytes));
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, end, 0, end.length, size - end.length);
        const text = end.toString('utf8', 0, bytesRead);
        if (size <= maxBytes)
            return text;
        const begin = text.indexOf('\n') + 1;
        return begin === 0 ? '' : text.slice(begin);
    });
}
function read(opened, content) {
    try {
        return content(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
    }
}
/**
 * Writes a file of our own, completely or not at all. If a flow has put a link or a pipe in its place, this replaces
 * it: we do not wait for a reader, and whatever the link leads to does not change.
 * @param content all of it, or its pieces in order
 * @throws {Error} from the system
 */
function writeOwnFile(file, content, mode = 0o666) {
    const temporary = temporaryFor(file);
    try {
        if (typeof content === 'string' || content instanceof Uint8Array)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, content, { mode, flag: 'wx' });
        else
            writePieces(temporary, content, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writePieces(file, pieces, mode) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', mode);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** A new name beside a file, for a file that replaces it once complete. */
function temporaryFor(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}
/**
 * Writes a file that a person named, completely or not at all.
 * @param follows whether to write the file that a link leads to; if false, a link is an error. Default: true
 * @throws {Error} from the system, or because there is something other than a file
 */
function writeNamedFile(file, content, { follows = true } = {}) {
    const isThere = requireFile(file, { follows });
    writeOwnFile(isThere ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : file, content);
}
/**
 * @returns whether the file exists
 * @throws {Error} from the system, or because there is something other than a file
 */
function requireFile(file, { follows = false } = {}) {
    const existing = (follows ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (existing && !existing.isFile())
        throw new Error(`it is ${existing.isSymbolicLink() ? 'a link' : 'not a regular file'}`);
    return existing !== undefined;
}
/**
 * Creates a directory that a person named, with its parents, unless it exists. Node's own recursive way never returns below /proc, where a
 * link in a checkout may lead.
 * @throws {Error} from the system
 */
function makeDirectory(directory) {
    if (isDirectory(directory))
        return;
    makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    catch (error) {
        // Another process may have been faster.
        if (!isDirectory(directory))
            throw error;
    }
}
function isDirectory(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/**
 * Creates a directory of our own, with its parents, unless it exists.
 * @param directory its real path
 * @throws {Error} from the system, or because a flow has put a link in its place, or in a parent's
 */
function makeOwnDirectory(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })) {
        makeOwnDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    requireOwnDirectory(directory);
}
/** Where a path leads, resolved as far as it exists. */
function realPathOf(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPathOf(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}
/** @throws {Error} if it, or a parent, is a link to another directory */
function requireOwnDirectory(directory) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
    if (real !== directory)
        throw new Error(`${directory} is a link to ${real}`);
}
/** Whether a directory, or a parent, is a link to elsewhere, so that it is no longer ours. False if it does not exist. */
function leadsElsewhere(directory) {
    try {
        return realpathSync.native(directory) !== directory;
    }
    catch {
        return false;
    }
}
/**
 * Removes a file or directory of our own with everything in it, including directories that a flow left without
 * permissions. Never throws, because leftovers must not change how a run ended.
 * @returns whether it is gone
 */
function removeOwn(directory) {
    const remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
    };
    try {
        remove();
        return true;
    }
    catch {
        // Make it accessible first.
    }
    try {
        makeAccessible(directory);
        remove();
        return true;
    }
    catch {
        return false;
    }
}
function makeAccessible(directory) {
    const waiting = [directory];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(next, 0o700);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(next, { withFileTypes: true }))
            if (entry.isDirectory())
                waiting.push(node_path__WEBPACK_IMPORTED_MODULE_1__.join(next, entry.name));
    }
}
//# sourceMappingURL=regular-file.js.map

/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Run)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3575);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5740);
/* harmony import */ var _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6164);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2866);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _history_run_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3340);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3005);








/**
 * A run: its steps, results and tags. Iterates over its steps, newest first. Mirrors `metaflow.Run`.
 * @example const run = new Run('SlowFlow/1234'); console.log(await run.successful, await run.data.secs);
 */
class Run extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param pathspec `Flow/1234`
     * @param options where to read from. Default: what Metaflow would use here
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
    }
    /** Its steps, newest first. @throws {@link NotFoundError} if there is no such run */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            if (!child.id.startsWith('_'))
                yield new _step_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .p(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The step with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
    step(name) {
        return new _step_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .p(`${this.pathspec}/${name}`, this.context);
    }
    /** Its flow. */
    get parent() {
        return new _flow_js__WEBPACK_IMPORTED_MODULE_3__/* .Flow */ .n(this.path[0] ?? '', this.context);
    }
    /** The task of the last step, once there is one. */
    get endTask() {
        return this.#endStep().then((name) => this.#newestTask(name));
    }
    /** Whether the last step has ended; false for runs that failed, were killed or are still executing. */
    get finished() {
        return this.endTask.then((task) => task?.finished ?? false);
    }
    /** Whether the last step ended successfully. */
    get successful() {
        return this.endTask.then((task) => task?.successful ?? false);
    }
    /** When the last step ended; `undefined` until then. */
    get finishedAt() {
        return this.endTask.then((task) => task?.finishedAt);
    }
    /** Artifacts of the last step by name, each a promise of its value, which rejects if there is no such artifact. */
    get data() {
        let task;
        const lastTask = async () => await (task ??= this.endTask.then((found) => found ?? this.step('end').latestTask()));
        return (0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .dataOf */ .q)(async (name) => await (await lastTask()).artifact(name).data);
    }
    /**
     * All tasks of the run with their attempts, and its graph, read at once: the data for reports.
     * @param executed the graph of the code that executed the run, if the run is known to have stored another one: a
     * resumed run stores its origin's
     * @throws {@link NotFoundError} if there is no such run
     * @throws {@link ClientError} if its metadata or its graph cannot be read
     */
    async history(executed) {
        const history = await (0,_history_run_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(this.context.source, this.path, executed);
        await this.ofExisting(Promise.resolve(history.tasks));
        return history;
    }
    /** The run that this one was resumed from, as a pathspec. */
    get originPathspec() {
        return this.#originRunId().then((id) => (id === undefined ? undefined : `${this.path[0] ?? ''}/${id}`));
    }
    /**
     * Adds a user tag. Mirrors `metaflow.Run.add_tag`.
     * @throws {@link ClientError} as `addTags` does
     * @throws {@link NotFoundError} if there is no such run
     */
    async addTag(tag) {
        await this.replaceTags([], [tag]);
    }
    /**
     * Adds user tags. Mirrors `metaflow.Run.add_tags`.
     * @throws {@link ClientError} if a tag is empty or longer than 500 characters, or the run would have more than 50
     * @throws {@link NotFoundError} if there is no such run
     */
    async addTags(tags) {
        await this.replaceTags([], tags);
    }
    /** Removes a user tag; does nothing if the run does not have it. @throws {@link ClientError} for a system tag */
    async removeTag(tag) {
        await this.replaceTags([tag], []);
    }
    /** Removes user tags; ignores those that the run does not have. @throws {@link ClientError} for a system tag */
    async removeTags(tags) {
        await this.replaceTags(tags, []);
    }
    /**
     * Removes user tags, then adds others. Mirrors `metaflow.Run.replace_tags`.
     * @throws {@link ClientError} as `removeTags` and `addTags` do
     * @throws {@link NotFoundError} if there is no such run
     */
    async replaceTags(remove, add) {
        await this.context.source.changeTags(this.path, add, remove);
        this.changed();
    }
    /** `undefined` if the step has not begun. @throws {@link NotFoundError} */
    async #newestTask(stepName) {
        const tasks = (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.context.source.children([...this.path, stepName]));
        if (!tasks[0])
            await this.stored();
        return tasks[0] && new _task_js__WEBPACK_IMPORTED_MODULE_4__/* .Task */ .Y(`${this.pathspec}/${stepName}/${tasks[0].id}`, this.context, tasks[0]);
    }
    async #endStep() {
        const task = await this.#newestTask('_parameters');
        const recorded = (await task?.metadataDict)?.['end_step'];
        if (recorded !== undefined || !task)
            return recorded ?? 'end';
        // Resumed runs, and runs of old versions, have not recorded it.
        const info = await task.artifact('_graph_info').data.catch(() => undefined);
        return (0,_history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .lastStep */ .t)((0,_history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .flowGraph */ .j)(info));
    }
    async #originRunId() {
        for await (const step of this) {
            const task = await step.task;
            const origin = (await task?.metadata)?.find(({ name }) => name === 'origin-run-id')?.value;
            // For a run that was not resumed, Metaflow records Python's None, as text.
            return origin !== 'None' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_7__/* .isIdentifier */ ._5)(origin) ? origin : undefined;
        }
        return undefined;
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ METADATA),
/* harmony export */   t7: () => (/* binding */ END_OF_LOG),
/* harmony export */   vC: () => (/* binding */ SMALL_VALUES),
/* harmony export */   w5: () => (/* binding */ MAX_LOG_BYTES)
/* harmony export */ });
/** In bytes; of a larger log, only the end is read. */
const MAX_LOG_BYTES = 256 * 1024 * 1024;
/** Limits in bytes for one value, and for all values together, when reading the same artifact of many tasks. */
const SMALL_VALUES = { maxValueBytes: 16 * 1024 * 1024, maxBytes: 256 * 1024 * 1024 };
/**
 * Limits in bytes for the records of a run, and of one task. A flow can write as many as it likes; those of thirty
 * thousand tasks take less, and those that a history needs of one task take much less.
 */
const METADATA = { maxBytes: 256 * 1024 * 1024, maxTaskBytes: 4 * 1024 * 1024 };
/** How much to read, in bytes and lines, if the end of a log is enough. */
const END_OF_LOG = { bytes: 1024 * 1024, lines: 20_000 };
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Step)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4627);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3005);





/** A step of a run. Iterates over its tasks, newest first. Mirrors `metaflow.Step`. */
class Step extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param pathspec `Flow/1234/step`
     * @param options where to read from. Default: what Metaflow would use here
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
    }
    /** Its tasks, newest first. @throws {@link NotFoundError} if there is no such step */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            yield new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /**
     * The task with this id, or one attempt of it. If it does not exist, reading it throws.
     * @param id the task's
     * @param attempt counts from 0. Default: the last finished one
     * @throws {@link NotFoundError} if this is not an id
     */
    taskWithId(id, attempt) {
        const options = attempt === undefined ? this.context : { ...this.context, attempt };
        return new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(`${this.pathspec}/${id}`, options);
    }
    /** Its run. */
    get parent() {
        return new _run_js__WEBPACK_IMPORTED_MODULE_3__/* .Run */ .K(this.path.slice(0, 2).join('/'), this.context);
    }
    /** The newest task; the only one if the step is not in a foreach. */
    get task() {
        return this[Symbol.asyncIterator]()
            .next()
            .then(({ value }) => value ?? undefined);
    }
    /** The newest task. @throws {@link NotFoundError} if there is no task yet */
    async latestTask() {
        const task = await this.task;
        if (!task)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_(`${this.toString()} has no task.`);
        return task;
    }
    /** When the last of its tasks ended; `undefined` until all have ended. */
    get finishedAt() {
        return this.#finishedAt();
    }
    async #finishedAt() {
        let latest;
        for await (const task of this) {
            const finishedAt = await task.finishedAt;
            if (!finishedAt)
                return undefined;
            if (!latest || finishedAt > latest)
                latest = finishedAt;
        }
        return latest;
    }
}
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Task),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3575);
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8111);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _local_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7338);
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2375);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8202);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7634);
/* harmony import */ var _history_task_exception_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6592);








/** A task of a step. Iterates over its artifacts, except Metaflow's own, which start with `_`. Mirrors `metaflow.Task`. */
class Task extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    #attempt;
    /**
     * @param pathspec `Flow/1234/step/5`
     * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
     * default the last finished one
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step/5'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
        this.#attempt = options.attempt;
    }
    /** Its artifacts, except Metaflow's own. @throws {@link NotFoundError} if there is no such task */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.#artifacts())) {
            if (child.id.startsWith('_'))
                continue;
            yield new _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .DataArtifact */ .H(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The artifact with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
    artifact(name) {
        const options = this.#attempt === undefined ? this.context : { ...this.context, attempt: this.#attempt };
        return new _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .DataArtifact */ .H(`${this.pathspec}/${name}`, options);
    }
    /** Its step. */
    get parent() {
        return new _step_js__WEBPACK_IMPORTED_MODULE_3__/* .Step */ .p(this.path.slice(0, 3).join('/'), this.context);
    }
    /** Artifacts by name, each a promise of its value, which rejects if there is no such artifact. */
    get data() {
        return dataOf(async (name) => await this.artifact(name).data);
    }
    /** Whether its last attempt ended without an exception. */
    get successful() {
        return this.#valueOf('_success').then((value) => value === true);
    }
    /** Whether its last attempt ended without an exception, or with one that `@catch` kept. */
    get finished() {
        return this.#valueOf('_task_ok').then((value) => value === true);
    }
    /** When its last attempt ended; `undefined` until then. */
    get finishedAt() {
        return this.#stored('_task_ok').then((artifact) => artifact && new Date(artifact.createdAt));
    }
    /** The exception that ended the task, if any. */
    get exception() {
        return this.#valueOf('_exception').then(_history_task_exception_js__WEBPACK_IMPORTED_MODULE_4__/* .describeException */ .t);
    }
    /** Its index in the innermost foreach; `undefined` outside of a foreach. */
    get index() {
        return this.#valueOf('_foreach_stack').then(innermostIndex);
    }
    /** What the task recorded about itself; a clone also has what its origin recorded. */
    get metadata() {
        return this.#metadata();
    }
    /** The newest value of each metadata field. */
    get metadataDict() {
        return this.metadata.then((entries) => Object.fromEntries([...entries].sort((a, b) => a.createdAt - b.createdAt).map(({ name, value }) => [name, value])));
    }
    /** The requested attempt, otherwise the newest that started. */
    get currentAttempt() {
        return this.#attempt !== undefined
            ? Promise.resolve(this.#attempt)
            : this.metadataDict.then(({ attempt }) => Number(attempt ?? 0));
    }
    /** The whole of its stdout; Metaflow saves it when the task ends. */
    get stdout() {
        return this.#log('stdout');
    }
    /** The whole of its stderr; Metaflow saves it when the task ends. */
    get stderr() {
        return this.#log('stderr');
    }
    /**
     * The end of its stdout or stderr: a mebibyte, or some thousand lines. Reading more takes time and memory.
     * @throws {@link NotFoundError} if there is no such task
     * @throws {@link ClientError} if the datastore does not answer
     */
    async endOfLog(stream) {
        return (await this.lastLines(stream)).map(({ text }) => `${text}\n`).join('');
    }
    /**
     * The same, as lines with their times.
     * @throws {@link NotFoundError} if there is no such task
     * @throws {@link ClientError} if the datastore does not answer
     */
    async lastLines(stream) {
        await this.stored();
        return await this.context.source.endOfLog(this.path, stream, this.#attempt);
    }
    /** Its cards, in no order. Mirrors `metaflow.cards.get_cards`. */
    get cards() {
        return this.ofExisting(this.context.source.cards(this.path));
    }
    /** The task that this one was cloned from, as a pathspec. */
    get originPathspec() {
        return this.#origin().then((origin) => origin?.join('/'));
    }
    /** Where the task ran: `dev` means the machine that ran the flow. */
    get runtimeName() {
        return this.tags.then((tags) => tags.find((tag) => tag.startsWith('runtime:'))?.slice('runtime:'.length));
    }
    async #artifacts(name) {
        return await this.ofExisting(this.context.source.artifacts(this.path, this.#attempt, name));
    }
    async #stored(name) {
        return (await this.#artifacts(name)).find((artifact) => artifact.id === name);
    }
    async #valueOf(name) {
        const artifact = await this.#stored(name);
        return artifact && (0,_pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutMark */ .E_)(await this.context.source.value(this.path, artifact));
    }
    async #log(stream) {
        await this.stored();
        return await this.context.source.log(this.path, stream, this.#attempt);
    }
    async #origin() {
        return this.#originIn(await this.#own());
    }
    #originIn(metadata) {
        const origin = (0,_local_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .y)((field) => metadata.find(({ name }) => name === field)?.value);
        return origin && [this.path[0] ?? '', origin.run, this.path[2] ?? '', origin.task];
    }
    async #own() {
        return await this.ofExisting(this.context.source.metadata(this.path));
    }
    /** A clone takes what it did not record itself from its origin, which may also be a clone. */
    async #metadata() {
        const all = [...(await this.#own())];
        const seen = new Set([this.path.join('/')]);
        for (let origin = this.#originIn(all); origin && !seen.has(origin.join('/'));) {
            seen.add(origin.join('/'));
            const inherited = await this.context.source.metadata(origin);
            const known = new Set(all.map(({ name }) => name));
            const newest = new Map([...inherited]
                .sort((one, other) => one.createdAt - other.createdAt)
                .map((entry) => [entry.name, entry]));
            all.push(...[...newest.values()].filter(({ name }) => !known.has(name)));
            origin = this.#originIn(inherited);
        }
        return all;
    }
}
/** A frame of the foreach stack is a named tuple: step, variable, number of splits, index, value. */
function innermostIndex(stack) {
    const frame = Array.isArray(stack) ? stack.at(-1) : undefined;
    const index = frame instanceof _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_7__/* .PythonObject */ .OM ? frame.args[3] : undefined;
    return typeof index === 'number' ? index : undefined;
}
/** `data.<name>` is a promise of that artifact's value. */
function dataOf(valueOf) {
    return new Proxy({}, {
        // With `then`, it would itself be a promise.
        get: (_, name) => (typeof name === 'string' && name !== 'then' ? valueOf(name) : undefined),
    });
}
//# sourceMappingURL=task.js.map

/***/ }),

/***/ 4304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/**
 * The result of work that takes no signal; rejects with the signal's reason as soon as the signal is aborted, whatever
 * becomes of the work. Keeps a reference to the signal only as long as to the work.
 */
async function unlessAborted(work, signal) {
    return await new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
//# sourceMappingURL=unless-aborted.js.map

/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ formatLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   nH: () => (/* binding */ withLabel)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6665);


/** ANSI colours that are legible on light and dark backgrounds. */
const COLOURS = [36, 33, 35, 32, 34, 31];
const ESCAPE = '\u001b';
/**
 * A line for people: its task in a colour of its own, then its text. `label` names the run if there are several. Metaflow's time and
 * process id stay in the log file; CI systems show times themselves.
 */
function formatLine({ task, text }, label) {
    const run = label === '' ? '' : `${ESCAPE}[1m${label}${ESCAPE}[0m `;
    const name = task ? `${coloured((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(task), Number(task.taskId))} │ ` : '';
    // If the flow does not reset a colour, it ends with the line.
    const reset = text.includes(ESCAPE) ? `${ESCAPE}[0m` : '';
    return `${run}${name}${afterReturns(text)}${reset}\n`;
}
/** A line for programs, and for people without colours: `seed=2 fit/3 | epoch 1`. */
function plainLine({ task, text }, label) {
    const whose = [label, task ? (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(task) : ''].filter((word) => word !== '').join(' ');
    return `${withLabel(afterReturns((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)), whose)}\n`;
}
/** Each line shows which run it belongs to. */
function withLabel(text, label) {
    if (label === '')
        return text;
    return text
        .split('\n')
        .map((line) => `${label} | ${line}`.trimEnd())
        .join('\n');
}
/** A progress bar overwrites itself using carriage returns; this returns what remains visible. */
function afterReturns(text) {
    if (!text.includes('\r'))
        return text;
    return text.split('\r').findLast((part) => part !== '') ?? '';
}
function coloured(text, number) {
    const colour = COLOURS[(Number.isSafeInteger(number) ? number : text.length) % COLOURS.length] ?? 0;
    return `${ESCAPE}[${colour}m${text}${ESCAPE}[0m`;
}
//# sourceMappingURL=log-format.js.map

/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ LogLines)
});

;// CONCATENATED MODULE: ./build/display/decoded-lines.js
const NEWLINE = 0x0a;
/** How many of the bytes form whole lines. */
function wholeLines(bytes) {
    return bytes.lastIndexOf(NEWLINE) + 1;
}
/**
 * Decodes lines that end with a newline, split at `\n`. Decoding them together takes a tenth of the time that decoding each line takes.
 * Bytes that are not UTF-8 become U+FFFD. Keeping one of these lines keeps all of them in memory, unless it is copied.
 */
function* decodedLines(bytes) {
    const text = bytes.toString('utf8');
    // A text never has more characters than bytes; if the numbers are equal, each character is one byte.
    const isSingleBytes = text.length === bytes.length;
    let begin = 0;
    for (let end = 0; end < bytes.length;) {
        const newline = text.indexOf('\n', begin);
        end = isSingleBytes ? newline + 1 : bytes.indexOf(NEWLINE, end) + 1;
        yield { text: text.slice(begin, newline), end };
        begin = newline + 1;
    }
}
//# sourceMappingURL=decoded-lines.js.map
;// CONCATENATED MODULE: ./build/display/log-lines.js

/** Incomplete lines are held up to this many bytes; a longer line is split. */
const MAX_LINE_LENGTH = 64 * 1024;
/** Splits a stream's chunks into lines. Bytes that are not UTF-8 become U+FFFD. */
class LogLines {
    #stream;
    #partialLine = Buffer.alloc(0);
    #position = 0;
    constructor(stream) {
        this.#stream = stream;
    }
    /** The lines that this chunk completes. */
    *add(bytes) {
        const all = this.#partialLine.length === 0 ? bytes : Buffer.concat([this.#partialLine, bytes]);
        const whole = wholeLines(all);
        yield* this.#lines(all.subarray(0, whole));
        this.#partialLine = Buffer.from(yield* this.#pieces(all.subarray(whole)));
    }
    /** The rest: a line without a newline. */
    *end() {
        const rest = this.#partialLine;
        this.#partialLine = Buffer.alloc(0);
        if (rest.length > 0)
            yield this.#line(rest.toString('utf8'), rest.length);
    }
    *#lines(bytes) {
        let start = 0;
        for (const { text, end } of decodedLines(bytes)) {
            if (end - start - 1 <= MAX_LINE_LENGTH) {
                yield this.#line(text, end - start);
            }
            else {
                const rest = yield* this.#pieces(bytes.subarray(start, end - 1));
                yield this.#line(rest.toString('utf8'), rest.length + 1);
            }
            start = end;
        }
    }
    /** The pieces of a line that is too long to hold; returns the rest, which is not. */
    *#pieces(line) {
        let rest = line;
        while (rest.length > MAX_LINE_LENGTH) {
            const length = cutBetweenCharacters(rest, MAX_LINE_LENGTH);
            yield this.#line(rest.toString('utf8', 0, length), length);
            rest = rest.subarray(length);
        }
        return rest;
    }
    #line(text, length) {
        const start = this.#position;
        this.#position += length;
        return { stream: this.#stream, text, start, end: this.#position };
    }
}
/** The nearest position at or before `length` that does not split a UTF-8 character. */
function cutBetweenCharacters(bytes, length) {
    for (let at = length; at > length - 4; at -= 1) {
        const byte = bytes[at] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            return at;
    }
    return length;
}
//# sourceMappingURL=log-lines.js.map

/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   ak: () => (/* binding */ inertXml),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
/* eslint-disable no-control-regex -- This module looks for control characters. */
/** Control characters other than tab and line ends; colours begin with one, too. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const CONTROLS = new RegExp(CONTROL, 'g');
/** What JSON.stringify does not escape: other control characters, and those that change the direction of text or end a line. */
const INVISIBLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** Changes the direction of the text behind it, so that text would not be what it looks like. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** A colour or style. */
const STYLE = /\u001b\[[\d;:]*m/g;
/**
 * Sequences that move the cursor, clear the screen, or set a title, a link or the clipboard. An unterminated one extends to the end of its
 * line.
 */
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\r\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
/** GitHub's commands are at the start of a line, after white space; lines end with `\n`, `\r` or both. */
const WORKFLOW_COMMAND = /(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g;
/** GitHub's and Azure's other form, TeamCity's messages, and GitLab's sections may be anywhere in a line. */
const COMMAND_ANYWHERE = /##(?=vso\[|teamcity\[|\[)|section_(?:start|end)(?=:)/g;
/**
 * Text that can have no effect but being shown, in its own order: of terminal sequences, only colours are kept, and a backslash breaks CI
 * commands. Everything written to a terminal or a job log goes through here, except our own commands.
 */
function logText(text) {
    const shown = withoutControls(text).replace(DIRECTION, '\ufffd').replace(COMMAND_ANYWHERE, '$&\\');
    // Most text has none, and looking for two characters is many times faster.
    return shown.includes('::') ? shown.replace(WORKFLOW_COMMAND, '$1$2\\::') : shown;
}
/**
 * JSON in which no text is a CI command or an invisible character, for a program that may share its reader with a job log. It means the
 * same: JSON may write any character by its number.
 */
function inertJson(json) {
    return json
        .replace(COMMAND_ANYWHERE, (command) => command.slice(0, -1) + jsonEscape(command.slice(-1)))
        .replace(INVISIBLE, jsonEscape);
}
function jsonEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The same for XML. */
function inertXml(xml) {
    return xml
        .replace(WORKFLOW_COMMAND, '$1$2&#58;:')
        .replace(COMMAND_ANYWHERE, (command) => `${command.slice(0, -1)}&#${command.charCodeAt(command.length - 1)};`);
}
/** Text of whose terminal sequences only colours are left, which end with it: one could hide whatever follows. */
function withoutControls(text) {
    return CONTROL.test(text) ? onlyColours(text) : text;
}
function onlyColours(text) {
    let shown = '';
    let end = 0;
    let last = RESET;
    for (const { 0: style, index } of text.matchAll(STYLE)) {
        shown += plain(text.slice(end, index)) + style;
        end = index + style.length;
        last = style;
    }
    shown += plain(text.slice(end));
    return RESETS.test(last) ? shown : shown.replace(LAST_LINE_END, `${RESET}$&`);
}
const RESET = '\u001b[0m';
const RESETS = /^\u001b\[0*m$/;
const LAST_LINE_END = /\r?\n?$/;
function plain(text) {
    return text.replace(SEQUENCE, '').replace(CONTROLS, '');
}
//# sourceMappingURL=log-text.js.map

/***/ }),

/***/ 1072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7235);


/**
 * A word for pasting into a POSIX shell: quoted, unless that is unnecessary. Control characters and colours are removed first: if they were
 * removed later, quotes could be removed with them.
 */
function shellWord(word) {
    const shown = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)((0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .DJ)(word));
    return /^[\w./:@=-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw `'\''`)}'`;
}
//# sourceMappingURL=shell-word.js.map

/***/ }),

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shortLabels)
/* harmony export */ });
/** Labels without the words that they all start with: `seed=2` for `train.py seed=2`. A single run needs none. */
function shortLabels(labels) {
    const [first = '', ...others] = labels;
    if (others.length === 0)
        return labels.map(() => '');
    let same = 0;
    while (same < first.length && others.every((label) => label[same] === first[same]))
        same += 1;
    const begin = first.lastIndexOf(' ', same - 1) + 1;
    return labels.map((label) => (same === 0 ? label : label.slice(begin)));
}
//# sourceMappingURL=short-labels.js.map

/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3779);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5172);



/** In bytes. Answers are small; anything larger is not an answer. */
const MAX_BYTES = 1024 * 1024;
/**
 * Runs a small program with a flow's own Python and settings, and returns its answer; `undefined` if there is none, for whatever reason.
 * Unless it outlives us, it ends when we do, and processes that it leaves running are killed.
 */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal, outlivesUs }) {
    const options = {
        python,
        program,
        args,
        cwd,
        env,
        seesDirectory: true,
        maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY_FOR_ANSWERS */ .c,
        timeoutMs: within,
        abortSignal: signal,
        outlivesUs,
    };
    try {
        return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runPython */ .w)(options, ({ exit, stdoutFile }) => {
            if (exit.code !== 0)
                return undefined;
            return (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printedAnswer */ .p)((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularText */ .Aj)(stdoutFile, MAX_BYTES));
        });
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=ask-python.js.map

/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactReference),
/* harmony export */   j: () => (/* binding */ artifactNames)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);

/**
 * The artifact that `name` (in the last step) or `step/name` refers to, in any alphabet, normalized as Python normalizes names. `undefined`
 * for anything else.
 */
function artifactReference(text) {
    const parts = text.split('/').map(_client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT);
    return parts.length <= 2 && !parts.includes(undefined) ? parts.join('/') : undefined;
}
/** The names in a text, separated by commas, which no name contains. */
function artifactNames(text) {
    return text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
//# sourceMappingURL=artifact-reference.js.map

/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ beforeStart),
/* harmony export */   WZ: () => (/* binding */ statusWithoutRun),
/* harmony export */   l3: () => (/* binding */ timeToStart)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(958);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/**
 * Does work before runs start, such as installing Metaflow, within the time that they have to get an id: the longest of all runs.
 * @param work gets a signal that is aborted by `cancel`, and when the time is over
 * @throws {StartInterruptedError} when the time is over; otherwise the work's error
 */
async function beforeStart(limits, cancel, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limitMs = Math.max(...limits.map(timeToStart));
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            const result = await work(deadline.signal);
            if (deadline.passed)
                throw deadline.signal.reason;
            return result;
        }
        catch (error) {
            if (!deadline.passed)
                throw error;
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk(`There was no run after ${limitMs / 1000} s: the work before it, such as an installation, a download or reading the flow, took too long.`, 'timeout', { cause: error });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** How long a run may take to get an id, in milliseconds, whatever is done before it. */
function timeToStart({ timeoutMs = Infinity, startTimeoutMs = _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_START_TIMEOUT_MS */ .c, }) {
    return Math.min(timeoutMs, startTimeoutMs);
}
/** The status of a run that was not made, by the error that prevented it. */
function statusWithoutRun(problem, cancel) {
    if (problem instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk)
        return problem.status;
    return cancel.aborted ? 'cancelled' : 'failed';
}
//# sourceMappingURL=before-start.js.map

/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ fittingName),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/** Short enough that the name with prefix and suffix stays below the 255 bytes that file systems allow. */
const MAX_CHARACTERS = 100;
const DIGEST_CHARACTERS = 8;
/**
 * A name for a file, a directory, an artifact or a key, made from text that users choose. It consists of ASCII letters, digits, `_`, `.`
 * and `-`, so one character is one byte. If that loses part of the text, the name ends with a digest of `whole`, so that different texts
 * have different names.
 * @param most the maximum number of characters; default: 100
 * @param whole what the name stands for, if that is more than the text
 */
function fittingName(text, most = MAX_CHARACTERS, whole = text) {
    const readable = text.replace(/[^A-Za-z0-9_.-]+/g, '_');
    if (readable === whole && readable.length <= most)
        return readable;
    return `${readable.slice(0, most - DIGEST_CHARACTERS - 1)}-${digestOf(whole)}`;
}
/** The beginning of a text's digest, in hexadecimal digits. @param length default: 8 */
function digestOf(text, length = DIGEST_CHARACTERS) {
    // Loaded only when needed: most names are readable as they are, and loading it delays the start of a run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex').slice(0, length);
}
//# sourceMappingURL=fitting-name.js.map

/***/ }),

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ flowNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);


/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
const CLASS = /^class[ \t]+(\w+)/gm;
/** The names of flows, in lower case: of their files, and of the classes in them. The log contains these names in many places. */
function flowNames(flows) {
    const names = flows.flatMap(({ flowFile, cwd }) => [
        node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowFile, '.py'),
        ...[...textOf(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, flowFile)).matchAll(CLASS)].map(([, name = '']) => name),
    ]);
    return new Set(names.map((name) => name.toLowerCase()));
}
function textOf(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(file, MAX_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=flow-names.js.map

/***/ }),

/***/ 7980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NA: () => (/* binding */ OF_TWO_ARTIFACTS),
  Jm: () => (/* binding */ isBaseValue),
  Et: () => (/* binding */ isNumber),
  Xi: () => (/* binding */ parseGate)
});

// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __webpack_require__(4068);
// EXTERNAL MODULE: ./build/execution/plan/artifact-reference.js
var artifact_reference = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/execution/plan/python-text.js

const CHARACTERS = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** How many hexadecimal digits follow. */
const DIGITS = { x: 2, u: 4, U: 8 };
const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|.|$)/gu;
/**
 * The value of a Python string literal, given without its quotes. Python keeps unknown escapes, with a warning; here they are rejected, as
 * are characters by name (`\N{…}`).
 * @param where the literal is, for errors
 * @throws {UsageError}
 */
function pythonText(quoted, where) {
    return quoted.replace(ESCAPE, (escape) => {
        const kind = escape.charAt(1);
        const known = Object.hasOwn(CHARACTERS, kind) ? CHARACTERS[kind] : undefined;
        if (known !== undefined)
            return known;
        if (/[0-7]/.test(kind))
            return String.fromCodePoint(parseInt(escape.slice(1), 8));
        const count = Object.hasOwn(DIGITS, kind) ? DIGITS[kind] : undefined;
        if (count === undefined) {
            throw new errors/* UsageError */.eb(`${where} has ${escape} in quotes, which is not an escape here. ${OF_BACKSLASH}`);
        }
        const code = escape.length === count + 2 ? parseInt(escape.slice(2), 16) : Infinity;
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new errors/* UsageError */.eb(`${where} has ${escape} in quotes, but \\${kind} takes the ${count} hexadecimal digits of a character. ${OF_BACKSLASH}`);
    });
}
const OF_BACKSLASH = String.raw `In quotes, a backslash is written \\, as in Python.`;
//# sourceMappingURL=python-text.js.map
;// CONCATENATED MODULE: ./build/execution/plan/gate-condition.js



/** An artifact, and the keys into it. */
const VALUE = /^([\p{ID_Continue}/]+)((?:\.[\p{ID_Continue}-]+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)/u;
const KEY = /\.([\p{ID_Continue}-]+)|\[[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([-+]?[\w.]+))[ \t]*\]/gu;
/** An artifact of the base run. Here, a key after a dot contains no `-`, which means subtraction. */
const BASE_VALUE = /^base\.([\p{ID_Continue}/]+)((?:\.\p{ID_Continue}+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)[ \t]*(?:([-+*])[ \t]*(\S+))?$/u;
const COMPARISON = /^\s*(<=|>=|==|!=|<|>)\s*(\S.*)$/;
/**
 * Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8`, `metrics["val/loss"] > 1`, `verdict == "bad"` or
 * `accuracy < base.accuracy - 0.01`.
 * @throws {UsageError}
 */
function parseGate(written) {
    const condition = written.trim();
    const [value = '', name = '', keys = ''] = VALUE.exec(condition) ?? [];
    const artifact = (0,artifact_reference/* artifactReference */.W)(name);
    const [, operator, text] = COMPARISON.exec(condition.slice(value.length)) ?? [];
    if (artifact === undefined || operator === undefined || text === undefined)
        throw unreadable(condition, name);
    const { operand, isBareText } = parseOperand(text, condition);
    if (!isNumber(operand) && !isBaseValue(operand) && !['==', '!='].includes(operator)) {
        throw new errors/* UsageError */.eb(`${shown(condition)}: ${operator} needs a number, got ${shorter(text)}.` +
            (isBareText && artifactNamed(text) !== undefined ? ` ${OF_TWO_ARTIFACTS}` : ''));
    }
    return {
        condition,
        artifact,
        keys: parseKeys(keys, condition),
        operator: operator,
        operand,
        written: text,
        isBareText,
        mayName: isBareText ? artifactsNamed(text, artifact) : [],
    };
}
/** A condition in quotes; its own stay as written, unless it is long or has several lines. */
function shown(condition) {
    const text = shorter(condition);
    return text === condition ? `"${condition}"` : text;
}
function shorter(text) {
    return /^[^\n]{1,120}$/.test(text) ? text : (0,shown_value/* shownValue */.J)(text);
}
const OF_TWO_ARTIFACTS = 'To compare two artifacts, compare them in the flow and store the result as an artifact.';
function unreadable(condition, name) {
    const hasKeys = (0,artifact_reference/* artifactReference */.W)(name) !== undefined && /[<>]|[=!]=/.test(condition);
    return new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.` +
        (hasKeys
            ? ` Write a key that is not a name in brackets and quotes, like ${name}["val/loss"]["f1 score"] < 0.9.`
            : ''));
}
function parseKeys(keys, condition) {
    return [...keys.matchAll(KEY)].map(([written, dotted, doubled, single, bare]) => {
        const quoted = doubled ?? single;
        if (quoted !== undefined)
            return { written, candidates: [pythonText(quoted, shown(condition))] };
        if (dotted !== undefined)
            return { written, candidates: /^\d+$/.test(dotted) ? [dotted, Number(dotted)] : [dotted] };
        const number = numberOf(bare ?? '');
        if (number === undefined || Number.isNaN(number)) {
            throw new errors/* UsageError */.eb(`${shown(condition)} has ${written}: a key in brackets is a number, or text in quotes, like ["${bare ?? ''}"].`);
        }
        return { written, candidates: [number] };
    });
}
/** The artifact that an unquoted text looks like, with or without keys. */
function artifactNamed(text) {
    const [value = '', name = ''] = VALUE.exec(text) ?? [];
    return value === text ? (0,artifact_reference/* artifactReference */.W)(name) : undefined;
}
/** It may be in the last step, or in the step that the condition is about. */
function artifactsNamed(text, artifact) {
    const named = artifactNamed(text);
    if (named === undefined)
        return [];
    const step = artifact.includes('/') ? artifact.split('/')[0] : undefined;
    return named.includes('/') || step === undefined ? [named] : [named, `${step}/${named}`];
}
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['none', null],
    ['null', null],
]);
/** A quoted text, in which the quote is allowed only after a backslash. */
const QUOTED = /^(["'])((?:\\.|(?!\1|\\).)*)\1$/u;
/** Parts of an expression, or the start of a comment: a text that contains them must be quoted. */
const OF_EXPRESSION = /["'<>]|[=!]=|^=|&&|\|\||(^|\s)(#|(and|or|not|in|is|if|else)(\s|$))/i;
function isBaseValue(operand) {
    return typeof operand === 'object' && operand !== null;
}
/** @throws {UsageError} */
function parseBaseValue(text, condition) {
    const [, name = '', keys = '', sign, number] = BASE_VALUE.exec(text) ?? [];
    const artifact = (0,artifact_reference/* artifactReference */.W)(name);
    const by = number === undefined ? undefined : numberOf(number);
    if (artifact === undefined || (number !== undefined && (by === undefined || Number.isNaN(by)))) {
        throw new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected an artifact of the base run, and at most one of + - * with a number, like base.accuracy - 0.01, got ${shorter(text)}. ` +
            'Write a key that is not a name in brackets and quotes, like base.metrics["val-loss"]. If you mean text, put it in quotes.');
    }
    const change = by === undefined ? {} : { change: { sign: sign, number: by } };
    return { artifact, keys: parseKeys(keys, condition), ...change };
}
function parseOperand(text, condition) {
    const plain = (operand) => ({ operand, isBareText: false });
    const quoted = QUOTED.exec(text)?.[2];
    if (quoted !== undefined)
        return plain(pythonText(quoted, shown(condition)));
    const number = numberOf(text);
    if (Number.isNaN(number)) {
        throw new errors/* UsageError */.eb(`${shown(condition)} compares with NaN, which equals nothing and is neither below nor above anything. ` +
            'A value that is NaN makes any condition fail the run, e.g. one with == 0.');
    }
    if (number !== undefined)
        return plain(number);
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return plain(word);
    if (text.startsWith('base.'))
        return plain(parseBaseValue(text, condition));
    if (!OF_EXPRESSION.test(text))
        return { operand: text, isBareText: true };
    throw new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected one value after the operator, got ${shorter(text)}. ` +
        'Give each condition separately: any that holds fails the run. ' +
        'For "and", compute the result in the flow and store it as an artifact. Put text that contains such words or signs in quotes.' +
        (/^["'].*\\/.test(text) ? ` ${OF_BACKSLASH}` : ''));
}
const gate_condition_DIGITS = String.raw `\d+(?:_\d+)*`;
const INTEGER = new RegExp(`^${gate_condition_DIGITS}$`);
const FLOAT = new RegExp(`^(?:${gate_condition_DIGITS}(?:\\.(?:${gate_condition_DIGITS})?)?|\\.${gate_condition_DIGITS})(?:e[-+]?${gate_condition_DIGITS})?$`, 'i');
const OF_OTHER_BASE = /^0(?:x(?:_?[\da-f])+|o(?:_?[0-7])+|b(?:_?[01])+)$/i;
/** A number as Python reads it, from a literal or a text (`inf`, `nan`); integers of any size stay exact. */
function numberOf(text) {
    const [, sign, unsigned = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
    const digits = unsigned.replaceAll('_', '');
    const negated = (value) => (sign === '-' ? -value : value);
    if (/^inf(inity)?$/i.test(unsigned))
        return negated(Infinity);
    if (/^nan$/i.test(unsigned))
        return NaN;
    const isInteger = INTEGER.test(unsigned) || OF_OTHER_BASE.test(unsigned);
    if (!isInteger)
        return FLOAT.test(unsigned) ? negated(Number(digits)) : undefined;
    return negated(Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
//# sourceMappingURL=gate-condition.js.map

/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ plainTag)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
/* harmony import */ var _fitting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3328);



/** 80 bits: nobody finds a second text with the same. */
const DIGEST_CHARACTERS = 20;
/**
 * A tag in which `_` replaces unwanted characters. A changed tag ends with a digest of the original: `release#1` must not pass for the
 * branch `release_1`, nor for any other, as no branch's name contains a colon.
 * @param unwanted a global expression
 */
function plainTag(tag, unwanted) {
    const plain = tag.replace(unwanted, '_');
    if (plain === tag)
        return tag;
    const most = _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_LENGTH */ .Ti - DIGEST_CHARACTERS - 1;
    return `${(0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(plain, most)}:${(0,_fitting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(tag, DIGEST_CHARACTERS)}`;
}
//# sourceMappingURL=plain-tag.js.map

/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ directoryNames),
/* harmony export */   LI: () => (/* binding */ optionFromText),
/* harmony export */   MJ: () => (/* binding */ originRun),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   Wi: () => (/* binding */ stepToRerun),
/* harmony export */   ef: () => (/* binding */ parseOrigin),
/* harmony export */   lJ: () => (/* binding */ RETRY_REASONS),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   yX: () => (/* binding */ planSettingsOf),
/* harmony export */   zw: () => (/* binding */ runnerOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2866);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4068);
/* harmony import */ var _fitting_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3328);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);






const DEFAULTS = {
    ...{ python: undefined, config: {}, configValues: {}, options: {}, runOptions: {} },
    ...{ maxWorkers: undefined, warmTasks: undefined, timeoutMs: undefined, startTimeoutMs: undefined },
    ...{ retries: 0, retryDelayMs: 0, retryOn: undefined },
    ...{ tagsOnSuccess: undefined, outputArtifacts: [], requireBase: undefined },
};
/** The settings among other members, completed by their defaults. */
function planSettingsOf(given) {
    return Object.fromEntries(Object.entries(DEFAULTS).map(([name, value]) => [name, given[name] ?? value]));
}
/** What a run may be resumed after: its status, or the reason of its failure. */
const RETRY_REASONS = ['failed', 'timeout', 'task-exception', 'task-crashed', 'flow-error'];
/** A plan's parameters. */
function parametersOf({ command }) {
    return command.name === 'run' || command.name === 'trigger' ? command.parameters : {};
}
/** Metaflow's long option names. Anything else could be mistaken for one of the runner's own settings. */
const COMMAND_LINE_NAME = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/;
/** Options for which a plan has its own members. */
const OWN_MEMBERS = ['python', 'cwd', 'env', 'profile', 'decospecs', 'config'];
/** The `Runner` settings for a plan. @throws {UsageError} */
function runnerOptions(plan) {
    for (const name of Object.keys(plan.options)) {
        if (!COMMAND_LINE_NAME.test(name) || OWN_MEMBERS.includes(name)) {
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR(`"${name}" is not a top-level option of Metaflow's command line.`, {
                ...{ option: name, place: 'top level', value: plan.options[name] },
            });
        }
    }
    const { python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options } = plan;
    return {
        ...{ python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options },
        showOutput: false,
    };
}
/**
 * The value of an option that was given as text: `true` and `false`, in upper or lower case, are a flag and its negation, and no value
 * means the bare flag.
 */
function optionFromText(text) {
    if (text === undefined || /^true$/i.test(text))
        return true;
    return /^false$/i.test(text) ? false : text;
}
/** Values by name; a repeated name gets a list. */
function groupByName(entries) {
    return Object.fromEntries([...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(entries, ([name]) => name)].map(([name, group]) => {
        const values = group.map(([, value]) => value);
        return [name, values.length === 1 ? values[0] : values];
    }));
}
/** Parses an origin: a run id, or a run's pathspec (`Flow/123`). @param source what gave it, for errors @throws {UsageError} */
function parseOrigin(source, text) {
    const origin = readOrigin(text);
    if (origin)
        return origin;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${source} must be a run id or a pathspec like SlowFlow/1234, got ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(text)}.`);
}
/** The run that a text names by its id or pathspec; `undefined` if it names none. */
function readOrigin(origin) {
    const [, flow, runId] = /^(?:([^/]+)\/)?([^/]+)$/u.exec(origin) ?? [];
    const flowName = flow === undefined ? undefined : (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)(flow);
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentifier */ ._5)(runId) || (flow !== undefined && flowName === undefined))
        return undefined;
    return { kind: 'run', runId, ...(flowName === undefined ? {} : { flowName }) };
}
/** What gave the parameter, the flow file or the run to resume that an error is about, if the plan knows it. */
function sourceOf(error, { command, flowGivenBy }) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return flowGivenBy;
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.option === 'origin-run-id')
        return command.name === 'resume' ? command.givenBy : undefined;
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) || error.details.isConfig === true)
        return undefined;
    return command.name === 'run' || command.name === 'trigger'
        ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(command.givenBy ?? {}, error.details.parameter)
        : undefined;
}
/** The parameter's name that a run's flow does not have, with where it was given. Each run of a grid reports it, for its own value. */
function unknownName(error, plan) {
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) || error.details.isUnknown !== true)
        return undefined;
    return [plan.flowFile, error.details.parameter, sourceOf(error, plan)].join('\0');
}
/** The datastore's run that a command resumes, if it names one. */
function originRun(command) {
    return command.name === 'resume' && command.from.kind === 'run' ? command.from : undefined;
}
/** The step at which a command resumes, if it names one. */
function stepToRerun(command) {
    if (command.name === 'run')
        return command.resumeFrom?.stepToRerun;
    return command.name === 'resume' ? command.stepToRerun : undefined;
}
/** Names for the plans' directories, in order; "" for a single plan. */
function directoryNames(plans) {
    if (plans.length === 1)
        return [''];
    return plans.map(({ flowFile }, index) => {
        const name = (0,_fitting_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fittingName */ .Rn)(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowFile, '.py'));
        return `${String(index + 1).padStart(2, '0')}-${name}`;
    });
}
//# sourceMappingURL=run-plan.js.map

/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ RemoteError),
/* harmony export */   o: () => (/* binding */ datastoreError)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/** A datastore or metadata service that Metaflow cannot use; the message says what to do. */
class RemoteError extends _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    isFinal;
    isCompleteMessage;
    static {
        this.prototype.name = 'RemoteError';
    }
    constructor(message, 
    /** Whether retrying is useless while the run lasts. */
    isFinal, 
    /** Whether Metaflow's own message adds nothing. */
    isCompleteMessage = false) {
        super(message);
        this.isFinal = isFinal;
        this.isCompleteMessage = isCompleteMessage;
    }
}
/** The errors of S3, Azure and Google storage, and what to do about them. The first match counts. */
const KNOWN = [
    {
        pattern: /NoSuchBucket|bucket does not exist|ContainerNotFound|^\w+ 404 GET /i,
        advice: 'Create it, or correct the datastore root (METAFLOW_DATASTORE_SYSROOT_S3, _AZURE or _GS).',
        isFinal: true,
    },
    {
        pattern: /RequestTimeTooSkewed|clock skew/i,
        advice: "Set this machine's clock: it differs too much from the datastore's.",
        isFinal: true,
    },
    {
        pattern: /Expired|invalid_grant/i,
        advice: 'The credentials have expired. They must last as long as the run: with OIDC, request a longer session.',
        isFinal: true,
        missing: 'session',
    },
    {
        pattern: /NoCredentials|Unable to locate credentials|PartialCredentials|DefaultCredentialsError|(default|service account) credentials|CredentialUnavailable|ClientAuthenticationError|AzureAuthenticationError/i,
        advice: 'The flow has no credentials. Sign in before it starts, or pass them in its environment.',
        isFinal: true,
        missing: 'credentials',
    },
    {
        pattern: /InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|AuthenticationFailed/i,
        advice: 'The credentials are wrong, or are those of another account or endpoint.',
        isFinal: true,
    },
    {
        pattern: /No module named|Could not import module/i,
        advice: "Install the datastore's client next to Metaflow: boto3 for S3, google-cloud-storage for Google's, azure-storage-blob and azure-identity for Azure's.",
        isFinal: true,
    },
    {
        pattern: /AccessDenied|Forbidden|\b403\b/i,
        advice: 'The credentials must allow reading, writing and listing below the datastore root.',
        isFinal: false,
    },
    {
        pattern: /EndpointConnection|Could not connect|timed out|Timeout|refused|Name or service not known/i,
        advice: 'It cannot be reached from this machine: check its address, the network and the service.',
        isFinal: false,
    },
];
/** A datastore's error, with advice. @param more the entry's advice, one sentence each */
function datastoreError(kind, type, message, more = {}) {
    const text = message.trim().replace(/\s+/g, ' ') || type;
    const known = KNOWN.find(({ pattern }) => pattern.test(`${type} ${message}`));
    const advice = known && [known.advice, known.missing && more[known.missing]].filter(Boolean).join(' ');
    return new RemoteError([`The datastore (${kind}) cannot be used: ${text}`, advice].join(/[.!?]$/.test(text) ? ' ' : '. ').trim(), known?.isFinal ?? false);
}
//# sourceMappingURL=remote-error.js.map

/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LF: () => (/* binding */ readDetails),
  N$: () => (/* binding */ readValues),
  Q$: () => (/* binding */ shownValues)
});

// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/client/pickle/python-float.js
var python_float = __webpack_require__(9332);
// EXTERNAL MODULE: ./build/client/history/step-places.js
var step_places = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(6026);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(329);
// EXTERNAL MODULE: ./build/outcome/missing-artifacts.js
var missing_artifacts = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/client/pickle/scalar-classes.js
var scalar_classes = __webpack_require__(3012);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __webpack_require__(7980);
;// CONCATENATED MODULE: ./build/execution/plan/gate.js


/**
 * Decides a condition, with Python's comparisons. A value that cannot be compared trips the condition, whatever the operator: a gate that
 * cannot be evaluated is not passed. But if the base run has nothing to compare with, the condition is not evaluated.
 * @param named the run's artifacts among those that conditions `mayName` on the right
 * @param base the run for a condition on `base.`; without one, the condition is not evaluated
 */
function decideGate(gate, artifacts, named = new Set(), base) {
    const { condition, artifact, keys, operator, isBareText, mayName } = gate;
    const isOnBase = (0,gate_condition/* isBaseValue */.Jm)(gate.operand);
    if (isOnBase && !base)
        return skippedGate(gate);
    const undecided = (problem, value, other) => ({
        ...{ condition, value, tripped: true, problem },
        ...(other && { base: other.value }),
    });
    const found = lookUp(artifacts, { artifact, keys }, { run: 'the run', prefix: '' });
    if ('problem' in found)
        return undecided(found.problem);
    const { value } = found;
    const other = mayName.find((name) => named.has(name));
    if (other !== undefined) {
        return undecided(`${shownOperand(gate)} is compared as text, but the run has an artifact ${other}. ` +
            `If you mean the text, put it in quotes. ${gate_condition/* OF_TWO_ARTIFACTS */.NA}`, value);
    }
    const comparand = operandOf(gate, base);
    if ('problem' in comparand) {
        if (comparand.isMissing)
            return skippedGate(gate, comparand.problem);
        return undecided(comparand.problem, value, comparand.base);
    }
    const { operand, shown } = comparand;
    const isSlip = isBareText ? isPlain(value) : !isOnBase && typeof value === 'string' && isPlain(operand);
    const tripped = isSlip ? undefined : compare(value, operator, operand);
    if (tripped !== undefined)
        return { condition, value, tripped, ...(comparand.base && { base: comparand.base.value }) };
    const undecoded = (0,scalar_classes/* undecodedIn */.Fz)(value);
    const advice = undecoded && !(undecoded instanceof stored_value/* EncodedValue */.ws)
        ? '. Keep a plain value in the artifact, as float(…) or str(…) gives'
        : '';
    const meant = isSlip && !isBareText ? '. Put it in quotes if you mean text' : '';
    return undecided(`the value is ${kindOf(value)}, which cannot be compared with ${shown}${advice}${meant}`, value, comparand.base);
}
function operandOf(gate, base) {
    const { operand, written } = gate;
    if (!(0,gate_condition/* isBaseValue */.Jm)(operand))
        return { operand, shown: shownOperand(gate) };
    const { pathspec = '', artifacts = {} } = base ?? {};
    const found = lookUp(artifacts, operand, { run: `the base run, ${pathspec},`, prefix: 'base.' });
    if ('problem' in found)
        return found;
    const { value } = found;
    const of = `${written} of the base run, ${pathspec},`;
    if (value === undefined)
        return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, isMissing: true };
    const isComparable = (isPlain(value) || typeof value === 'string' || value === null) && !Number.isNaN(value);
    if (!isComparable)
        return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, base: { value } };
    const shown = `${written} of the base run, ${pathspec}, which is ${kindOf(value)}`;
    const { change } = operand;
    if (!change)
        return { operand: value, shown, base: { value } };
    const number = typeof value === 'boolean' ? Number(value) : value;
    if (!(0,gate_condition/* isNumber */.Et)(number))
        return { problem: `${of} cannot be computed: it is ${kindOf(value)}`, base: { value } };
    const changed = computed(number, change.sign, change.number);
    return Number.isNaN(changed)
        ? { problem: `${of} cannot be compared: it is NaN`, base: { value } }
        : { operand: changed, shown, base: { value } };
}
/** Integers of any size are computed exactly. */
function computed(left, sign, right) {
    const [a, b] = [left, right].map((side) => typeof side === 'bigint' || Number.isInteger(side) ? BigInt(side) : undefined);
    if (a !== undefined && b !== undefined) {
        const whole = sign === '+' ? a + b : sign === '-' ? a - b : a * b;
        return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
    }
    const [x, y] = [Number(left), Number(right)];
    return sign === '+' ? x + y : sign === '-' ? x - y : x * y;
}
/** A run's value, by artifact and keys; or why there is none. */
function lookUp(artifacts, { artifact, keys }, { run, prefix }) {
    if (!Object.hasOwn(artifacts, artifact))
        return { problem: `${run} has no artifact "${artifact}"`, isMissing: true };
    let value = artifacts[artifact];
    for (const [index, key] of keys.entries()) {
        const found = member(value, key);
        const name = [prefix, artifact, ...keys.slice(0, index).map(({ written }) => written)].join('');
        if (found === 'ambiguous') {
            const text = String(key.candidates[0]);
            const advice = `Write ${name}["${text}"] for the text${key.candidates.length > 1 ? `, or ${name}[${text}] for the number` : ''}`;
            return {
                problem: `it cannot be compared: ${name} has more than one key that is written ${text}. ${advice}`,
            };
        }
        if (!found) {
            const [wanted] = key.candidates;
            const shown = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
            const isUndecoded = (0,scalar_classes/* undecodedIn */.Fz)(value) === value && value !== undefined;
            const why = isUndecoded
                ? `${kindOf(value)}, which is not decoded, so its member ${shown} is not known`
                : `${kindOf(value)} without a member ${shown}`;
            const of = prefix === '' ? '' : ` of ${run}`;
            const problem = `it cannot be compared: ${name}${of} is ${why}`;
            return isUndecoded ? { problem } : { problem, isMissing: true };
        }
        ({ value } = found);
    }
    return { value };
}
/** Values that a text may have been meant for if someone forgot quotes, or `float(…)`. */
function isPlain(value) {
    return (0,gate_condition/* isNumber */.Et)(value) || typeof value === 'boolean';
}
/**
 * The result for a condition that is not evaluated: because the run was not successful, or there is no base run to compare with.
 * @param problem the reason, if it is not the former
 */
function skippedGate({ condition }, problem) {
    return {
        ...{ condition, value: undefined, tripped: false, isSkipped: true },
        ...(problem !== undefined && { problem }),
    };
}
/** What a container holds under a key, boxed; `undefined` if it is absent, or the value is not a container that we know. */
function member(container, { candidates, written }) {
    if (Array.isArray(container)) {
        // Negative positions count from the end, as in Python.
        const [index] = candidates
            .filter(gate_condition/* isNumber */.Et)
            .map((position) => Number(position < 0 ? container.length + Number(position) : position));
        const isThere = index !== undefined && Number.isInteger(index) && index >= 0 && index < container.length;
        return isThere ? { value: container[index] } : undefined;
    }
    if (container instanceof Map) {
        // In Python, True equals 1 and False equals 0.
        const keys = candidates.flatMap((key) => (key === 0 || key === 1 ? [key, key === 1] : [key]));
        const [known, ...others] = keys.filter((key) => container.has(key));
        if (known === undefined)
            return undefined;
        const isDotted = written.startsWith('.');
        const isAmbiguous = others.length > 0 || (isDotted && hasNamesake(container, written.slice(1)));
        return isAmbiguous ? 'ambiguous' : { value: container.get(known) };
    }
    const isDictionary = typeof container === 'object' &&
        container !== null &&
        !(container instanceof python_object/* PythonObject */.OM || container instanceof Uint8Array || container instanceof Set);
    const name = candidates.find((key) => typeof key === 'string');
    if (!isDictionary || name === undefined || !Object.hasOwn(container, name))
        return undefined;
    return { value: container[name] };
}
/** How keys that are neither texts nor numbers are written, in reports and in Python. */
const WRITTEN = new Map([
    [null, ['null', 'None']],
    [true, ['true', 'True']],
    [false, ['false', 'False']],
]);
/**
 * Whether, besides a text, the dictionary has a key of another type that is written the same way, in reports (`null`) or in Python
 * (`None`).
 */
function hasNamesake(dictionary, text) {
    if (!dictionary.has(text))
        return false;
    return [...dictionary.keys()].some((key) => (0,gate_condition/* isNumber */.Et)(key) ? String(key) === text : WRITTEN.get(key)?.includes(text));
}
/**
 * `undefined` for values that are not decoded; for lists, sets, dictionaries and bytes, of which only an item could be meant; for an order
 * of things that are not numbers; and for NaN, which is neither below nor above anything.
 */
function compare(value, operator, operand) {
    if (value === undefined || Number.isNaN(value) || (0,scalar_classes/* undecodedIn */.Fz)(value))
        return undefined;
    if (typeof value === 'object' && value !== null && operand !== null)
        return undefined;
    // In Python, True equals 1 and False equals 0.
    const [left, right] = [value, operand].map((side) => (typeof side === 'boolean' ? Number(side) : side));
    if ((0,gate_condition/* isNumber */.Et)(left) && (0,gate_condition/* isNumber */.Et)(right))
        return compareNumbers(left, operator, right);
    if (operator === '==')
        return left === right;
    return operator === '!=' ? left !== right : undefined;
}
/** Integers of any size are compared exactly, also with fractions. */
function compareNumbers(left, operator, right) {
    switch (operator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        case '==':
            return left <= right && left >= right;
        case '!=':
            return left < right || left > right;
    }
}
/** A value's kind, for messages. */
function kindOf(value) {
    const undecoded = (0,scalar_classes/* undecodedIn */.Fz)(value);
    if (undecoded && undecoded === value)
        return objectText(undecoded);
    const holding = undecoded ? ` that holds ${objectText(undecoded)}` : '';
    if (Array.isArray(value))
        return `a list${holding}`;
    if (value instanceof Uint8Array)
        return 'bytes';
    if (value instanceof Set)
        return `a set${holding}`;
    if (value === undefined)
        return 'unknown, because its task has no such artifact, or the artifact cannot be read or is too large';
    if (value === null)
        return 'None';
    if (Number.isNaN(value))
        return 'NaN';
    if ((0,gate_condition/* isNumber */.Et)(value))
        return 'a number';
    return { string: 'text', boolean: 'a boolean' }[typeof value] ?? `a dictionary${holding}`;
}
/** Longer texts are not quoted, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_QUOTED_LENGTH = 60;
function objectText(object) {
    if (object instanceof stored_value/* EncodedValue */.ws)
        return `something that an extension's serializer has encoded as ${object.encoding}`;
    const [made] = object.args;
    const isShort = object.args.length === 1 && ['string', 'number'].includes(typeof made);
    const from = isShort ? JSON.stringify(made) : '';
    if (object instanceof python_object/* PythonGlobal */.eO)
        return `a class or function, ${String(object)}`;
    return `an object, ${String(object)}${from !== '' && from.length <= MAX_QUOTED_LENGTH ? ` of ${from}` : ''}`;
}
/** A number is shown as it was written: people who look for 1.10 or -0.0 do not find 1.1 or 0. */
function shownOperand({ operand, written }) {
    if ((0,gate_condition/* isNumber */.Et)(operand) || (0,gate_condition/* isBaseValue */.Jm)(operand))
        return written;
    return typeof operand === 'string' ? JSON.stringify(operand) : operand === null ? 'None' : String(operand);
}
//# sourceMappingURL=gate.js.map
// EXTERNAL MODULE: ./build/client/history/flow-graph.js
var flow_graph = __webpack_require__(6164);
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/execution/results/artifact-place.js



/** For how many tasks of a step we check whether they have an artifact. */
const MAX_TASKS_CHECKED = 16;
/** `name` is in the last step, `step/name` in any. */
function placeOf(name, run, { graph, tasks }) {
    const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [(0,flow_graph/* lastStep */.t)(graph), name];
    const ofStep = tasks.filter((task) => task.stepName === stepName);
    return { stepName, artifact, tasks: ofStep.map(({ taskId }) => run.step(stepName).taskWithId(taskId)) };
}
/** The names under which a run has an artifact; in a step with many tasks, the first few are checked. */
async function existingArtifacts(run, history, names) {
    const found = new Set();
    for (const name of new Set(names)) {
        const { artifact, tasks } = placeOf(name, run, history);
        const exists = async (task) => await task
            .artifact(artifact)
            .exists()
            .catch(() => false);
        if ((await (0,map_concurrently/* mapConcurrently */.X)(tasks.slice(0, MAX_TASKS_CHECKED), exists)).includes(true))
            found.add(name);
    }
    return found;
}
/** Why artifacts have no values: a clause for each, by the artifact's name. Never rejects. */
async function artifactProblems(run, history, names) {
    const existing = await existingArtifacts(run, history, names);
    const problems = names.map(async (name) => [name, await problemOf(name, run, history, existing.has(name))]);
    return Object.fromEntries(await Promise.all(problems));
}
async function problemOf(name, run, history, exists) {
    if (exists)
        return `the artifact "${name}" cannot be read, or is larger than ${missing_artifacts/* MAX_ARTIFACT_BYTES */.o9 / 1024 / 1024} MiB`;
    const { stepName, artifact, tasks } = placeOf(name, run, history);
    const steps = history.graph?.steps.map((step) => step.name) ?? [];
    if (tasks.length === 0 && steps.length > 0 && !steps.includes(stepName))
        return `the flow has no step "${stepName}"${meant(stepName, steps)}`;
    const known = tasks[0] === undefined ? [] : await namesOf(tasks[0]);
    if (name.includes('/'))
        return `the run has no artifact "${name}"${meant(artifact, known, `${stepName}/`)}`;
    return `the run has no artifact "${name}" in its last step, ${stepName}${meant(artifact, known)}`;
}
async function namesOf(task) {
    const names = [];
    try {
        for await (const { id } of task)
            names.push(id);
    }
    catch {
        // The names are only for a suggestion.
    }
    return names;
}
function meant(name, known, prefix = '') {
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    return nearest === undefined ? '' : ` (did you mean "${prefix}${nearest}"?)`;
}
//# sourceMappingURL=artifact-place.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/introspection/printed-answer.js
var printed_answer = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/runner/introspection/run-python.js
var run_python = __webpack_require__(7761);
;// CONCATENATED MODULE: ./build/runner/introspection/ask-flow-file.js



/** A longer answer cannot come from our program. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A flow that hangs during import must not block us. */
const TIMEOUT_MS = 60_000;
/**
 * Runs a Python program that imports a flow file and prints something about it as JSON, then kills whatever the import
 * left running. The program's arguments are the flow file and `args`. Resolves to `undefined` if the answer is not
 * JSON; rejects as `runPython` does.
 */
async function askFlowFile(program, { flowFile, ...settings }, args = []) {
    const options = { ...settings, program, args: [flowFile, ...args], timeoutMs: TIMEOUT_MS };
    return await (0,run_python/* runPython */.w)(options, ({ stdoutFile }) => (0,printed_answer/* printedAnswer */.p)((0,regular_file/* readRegularText */.Aj)(stdoutFile, MAX_BYTES)));
}
//# sourceMappingURL=ask-flow-file.js.map
;// CONCATENATED MODULE: ./build/execution/results/scalar-class-program.js
/**
 * A Python program that prints, as JSON on its stdout, which classes are texts or numbers. It unpickles nothing.
 *
 * Its arguments: the flow file, whose classes a pickle calls `__main__`, and a JSON list of classes. Its answer: `ScalarClass` of
 * `src/client/pickle/scalar-classes.ts` by class name, for classes that derive from `str`, `int` or `float`, and are pickled like them.
 */
const SCALAR_CLASS_PROGRAM = String.raw `
import enum, importlib.machinery, importlib.util, json, os, sys

answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
flow_file, wanted = sys.argv[1], json.loads(sys.argv[2])
sys.argv = [flow_file]
if not is_safe_path:
    sys.path.insert(0, os.path.dirname(os.path.realpath(flow_file)))

FLOW = "metaflow_runner_flow"
def load_flow():
    loader = importlib.machinery.SourceFileLoader(FLOW, os.path.abspath(flow_file))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(FLOW, loader))
    sys.modules[FLOW] = module
    try:
        loader.exec_module(module)
    except BaseException:
        pass  # Without a guard, it ends as Metaflow's command line does; its classes are defined nevertheless.

BASES = [(str, str.__str__), (int, int.__int__), (float, float.__float__)]

# A class that defines one of these is pickled as the arguments of a call, which may differ from its value.
OWN = {"__new__", "__reduce__", "__reduce_ex__", "__getnewargs__", "__getnewargs_ex__"}
PLAIN = (str, int, float, object)

def encoded(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    for base, plain in BASES:
        if isinstance(value, base):
            value = plain(value)
            return ["str", value] if base is str else [base.__name__, repr(value)]

def described(kind):
    base = next((base for base, _ in BASES if issubclass(kind, base)), None)
    if base is None:
        return None
    if not issubclass(kind, enum.Enum) and any(OWN & set(vars(one)) for one in kind.__mro__ if one not in PLAIN):
        return None
    found = {"base": base.__name__}
    if issubclass(kind, enum.Enum):
        members = kind.__members__.items()
        found["members"] = [{"name": name, "value": encoded(m._value_), "plain": encoded(m)} for name, m in members]
        found["isFlag"] = issubclass(kind, enum.Flag)
    return found

def loaded(name):
    """The object with this name in a module that the flow has imported. A module that only a pickle names is not imported: anybody may have written the pickle."""
    parts = (FLOW + name[len("__main__"):] if name.startswith("__main__.") else name).split(".")
    for depth in range(len(parts) - 1, 0, -1):
        found = sys.modules.get(".".join(parts[:depth]))
        if found is not None:
            for part in parts[depth:]:
                found = vars(found)[part]
            return found

load_flow()
answer = {}
for name in wanted:
    try:
        kind = loaded(name)
        found = described(kind) if isinstance(kind, type) else None
        if found is not None:
            answer[name] = found
    except BaseException:
        pass
json.dump(answer, answer_to)
answer_to.flush()
os._exit(0)
`;
//# sourceMappingURL=scalar-class-program.js.map
;// CONCATENATED MODULE: ./build/execution/results/plain-artifacts.js



/** In a value with more classes than this, the rest stay undecoded. */
const MAX_CLASSES = 50;
/** Longer names are not class names. */
const MAX_NAME_LENGTH = 500;
/**
 * Turns texts and numbers of other classes in a run's values, such as members of an Enum that is also a `str`, into plain ones. Only the
 * flow's own Python knows what such a class is. We query it only if there is such a class; it then imports the flow file. Classes of modules
 * that the flow file does not import stay as they are.
 * @param isForGates whether a condition depends on them and cannot be decided without an answer; if so, an abortion rejects
 */
async function withPlainArtifacts(values, { python = 'python3', cwd, env, flowFile }, abortSignal, isForGates = false) {
    const named = [...(0,scalar_classes/* possibleScalarClasses */.CB)(Object.values(values))];
    const wanted = named.filter((name) => name.length <= MAX_NAME_LENGTH).slice(0, MAX_CLASSES);
    if (wanted.length === 0)
        return values;
    try {
        const flow = { python, cwd, env, flowFile, abortSignal };
        const answer = await askFlowFile(SCALAR_CLASS_PROGRAM, flow, [JSON.stringify(wanted)]);
        return (0,scalar_classes/* withPlainScalars */.s$)(values, scalarClasses(answer));
    }
    catch {
        if (isForGates)
            abortSignal?.throwIfAborted();
        return values;
    }
}
function scalarClasses(answer) {
    const classes = Object.entries((answer ?? {}));
    return new Map(classes.map(([name, { members, ...others }]) => [
        name,
        {
            ...others,
            members: members?.flatMap(({ name: member, value, plain }) => {
                const [known, own] = [decoded(plain), decoded(value)];
                return known === undefined ? [] : [{ name: member, value: own, plain: known }];
            }),
        },
    ]));
}
function decoded(encoded) {
    if (!encoded)
        return undefined;
    const [type, text] = encoded;
    if (type === 'str')
        return text;
    if (type === 'float')
        return Number(text.replace('inf', 'Infinity'));
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}
//# sourceMappingURL=plain-artifacts.js.map
// EXTERNAL MODULE: ./build/execution/results/run-parameters.js
var run_parameters = __webpack_require__(1006);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/execution/results/save-cards.js



/** How many cards are reported, those of the last tasks first: each is about a megabyte. */
const MAX_CARDS = 50;
/** In bytes: for one card, and for all of a run's cards. */
const MAX_CARD_BYTES = 16 * 1024 * 1024;
const save_cards_MAX_BYTES = 256 * 1024 * 1024;
/** How many tasks a message names. */
const MAX_NAMED = 5;
/**
 * Copies a run's cards to a directory. Only tasks of steps with `@card` are examined, because each costs a directory listing, or a request.
 * @param directory its real path
 */
async function saveCards(run, { graph, tasks }, directory) {
    const withCards = new Set(graph?.steps
        .filter((step) => step.decorators.some(({ name }) => name === 'card'))
        .map(({ name }) => name));
    const cards = [];
    const leftOut = new Set();
    const reasons = new Set();
    const budget = new byte_budget/* ByteBudget */.G(save_cards_MAX_BYTES);
    for (const { stepName, taskId } of tasks.filter((task) => withCards.has(task.stepName)).reverse()) {
        for (const card of await run.step(stepName).taskWithId(taskId).cards) {
            if (cards.length === MAX_CARDS)
                return { cards, cardProblem: problemText(leftOut, reasons) };
            const { name, ext } = external_node_path_.parse(card.path);
            const fileName = nameOf(`${stepName}-${taskId}`, name) + ext;
            try {
                const html = Buffer.from(await card.html(budget.forNext(MAX_CARD_BYTES)));
                (0,regular_file/* makeOwnDirectory */._i)(directory);
                (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(directory, fileName), html);
                budget.spend(html.length);
                const problem = save_cards_problemOf(html);
                cards.push({ stepName, taskId, type: card.type, id: card.id, fileName, problem });
            }
            catch (error) {
                leftOut.add(`${stepName}/${taskId}`);
                if (reasons.size < MAX_NAMED)
                    reasons.add(error.message);
            }
        }
    }
    return { cards, cardProblem: problemText(leftOut, reasons) };
}
/** In characters; the page that Metaflow saves in place of a card holds little. */
const MAX_PROBLEM_LENGTH = 256 * 1024;
const MAX_PROBLEM_PARTS = 100;
/** Why Metaflow could not render a card: it then saves a page that shows the reason, as a text or a traceback. */
function save_cards_problemOf(html) {
    const begin = html.indexOf('window.__MF_DATA__[');
    const start = html.indexOf(' = "', begin) + 4;
    const end = html.indexOf('"', start);
    if (begin === -1 || start < begin || end - start > MAX_PROBLEM_LENGTH)
        return undefined;
    try {
        const data = Buffer.from(html.toString('latin1', start, end), 'base64').toString();
        const page = (0,foreign_json/* parseForeignJson */.Y)(data, MAX_PROBLEM_PARTS);
        const [card] = page.components;
        const reason = card?.title === 'Error Card' ? card.contents[0]?.contents[0]?.data : undefined;
        return typeof reason === 'string' ? reason.trimEnd().split('\n').at(-1)?.trim() : undefined;
    }
    catch {
        return undefined;
    }
}
/** The card's own name, with an id that a person chose, is used entirely or not at all: part of a secret would not be recognized. */
function nameOf(task, card) {
    const whole = `${task}-${card}`;
    return whole.length <= fitting_name/* MAX_CHARACTERS */.SF ? (0,fitting_name/* fittingName */.Rn)(whole) : (0,fitting_name/* fittingName */.Rn)(task, fitting_name/* MAX_CHARACTERS */.SF, whole);
}
function problemText(leftOut, reasons) {
    if (leftOut.size === 0)
        return undefined;
    const named = [...leftOut].slice(0, MAX_NAMED).join(', ');
    const more = leftOut.size > MAX_NAMED ? ` and ${leftOut.size - MAX_NAMED} more tasks` : '';
    const limits = `The limit is ${MAX_CARD_BYTES / 1024 / 1024} MiB per card, and ${save_cards_MAX_BYTES / 1024 / 1024} MiB`;
    return `Cards of ${named}${more} were left out: ${[...reasons].join('; ')}. ${limits}`;
}
//# sourceMappingURL=save-cards.js.map
;// CONCATENATED MODULE: ./build/execution/results/run-details.js











/** Reads what an ended run left behind. @throws {ClientError} if the run cannot be read */
async function readDetails(run, wanted) {
    const history = await run.history(wanted.executed);
    const decidesGates = wanted.decidesGates && !(0,failure/* isUnfinished */.ui)(history);
    const judged = decidesGates ? wanted.gates.map(({ artifact }) => artifact) : [];
    const needed = new Set([...wanted.outputArtifacts, ...judged]);
    const { found, floats, leftOut } = await readValues(run, history, [...needed], wanted, judged.length > 0);
    const missing = [...needed].filter((name) => !Object.hasOwn(found, name));
    const problems = missing.length === 0 ? {} : await artifactProblems(run, history, missing);
    const mayBeNamed = decidesGates ? wanted.gates.flatMap(({ mayName }) => mayName) : [];
    const named = await existingArtifacts(run, history, mayBeNamed);
    const parameters = await readParameters(run);
    const beyond = [
        ...(history.leftOut ?? []),
        ...(parameters.leftOut === undefined ? [] : [parameters.leftOut]),
    ];
    const uiUrl = (0,metaflow_settings/* metaflowSettings */.vl)(wanted.flow)('UI_URL');
    return {
        history,
        parameters: parameters.values,
        leftOut: beyond.length > 0 ? beyond : undefined,
        artifactsLeftOut: leftOut.length > 0 ? leftOut : undefined,
        ...(missing.length > 0 && { artifactProblems: problems }),
        tags: await run.userTags,
        artifacts: shownValues(found, leftOut, wanted.outputArtifacts),
        floats,
        described: wanted.outputArtifacts.filter((name) => Object.hasOwn(found, name) && isDescribed(found[name])),
        gates: [
            ...wanted.gates.map((gate) => decided(gate, decidesGates ? { artifacts: found, problems, named } : undefined, wanted.base)),
            ...(decidesGates && wanted.requireBase === true ? missingBase(wanted.base) : []),
        ],
        ...(wanted.base && { base: wanted.base.shown }),
        ...(wanted.cardDirectory === undefined
            ? { cards: [] }
            : await saveCards(run, history, wanted.cardDirectory)),
        uiUrl: uiUrl && `${uiUrl.replace(/(?<!\/)\/+$/, '')}/${run.pathspec}`,
        metaflowVersion: (0,identifiers/* metaflowVersionOf */.fZ)(await run.systemTags),
    };
}
/** Reads a run's artifacts. @param isForGates whether a condition depends on them */
async function readValues(run, history, names, { flow, signal }, isForGates) {
    const { found: marked, leftOut } = await readArtifacts(run, history, names);
    const found = await withPlainArtifacts(mapped(marked, withoutFloats), flow, signal, isForGates);
    return { found, floats: floatTexts(marked), leftOut };
}
/** What reports show of values: the requested ones, in JSON's types. */
function shownValues(found, leftOut, wanted) {
    const isShown = ([name]) => wanted.includes(name) && !leftOut.includes(name);
    return (0,json_value/* jsonValues */.RO)(Object.fromEntries(Object.entries(found).filter(isShown)));
}
/** Turns floats into numbers, which is all that most code needs. */
function withoutFloats(value) {
    if (Array.isArray(value))
        return value.map(stored_value/* withoutMark */.E_);
    return (0,stored_value/* withoutMark */.E_)(value);
}
/** JSON cannot represent numbers that are not finite, so special texts stand for them. */
function floatTexts(marked) {
    const floats = Object.entries(marked).flatMap(([name, value]) => value instanceof python_float/* PythonFloat */.L && Number.isFinite(value.value) ? [[name, String(value)]] : []);
    return Object.fromEntries(floats);
}
/** Whether a report shows a description, such as `<3 bytes>`, instead of the value. */
function isDescribed(value) {
    return typeof value === 'object' && typeof (0,json_value/* jsonValue */.IL)(value) === 'string';
}
function mapped(values, convert) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}
/** A gate that has tripped, if there is no base run although one is required. */
function missingBase(base) {
    if (!base || base.compared)
        return [];
    const { problem } = base.shown;
    return [{ condition: 'no base run', value: undefined, tripped: true, problem, source: 'require-base' }];
}
function decided(gate, evidence, base) {
    if (!evidence)
        return skippedGate(gate);
    const { artifacts, problems, named } = evidence;
    if ((0,gate_condition/* isBaseValue */.Jm)(gate.operand) && !base?.compared)
        return skippedGate(gate, base?.shown.problem ?? 'there is no base run');
    const problem = (0,own_value/* ownValue */.e)(problems, gate.artifact);
    if (problem !== undefined)
        return { condition: gate.condition, value: undefined, tripped: true, problem };
    const result = decideGate(gate, artifacts, named, base?.compared);
    return {
        ...result,
        ...(result.value !== undefined && { value: judgedValue(result.value) }),
        ...(result.base !== undefined && { base: judgedValue(result.base) }),
    };
}
/** Numbers stay as they are, because JSON would turn some of them into texts; an integer that is too long to be written is described. */
function judgedValue(value) {
    if (typeof value === 'number')
        return value;
    const json = (0,json_value/* jsonValue */.IL)(value);
    return typeof value === 'bigint' && !String(json).startsWith('<') ? value : json;
}
/**
 * The artifacts that exist. If the step can have several tasks according to the flow's graph, the value is the list of all tasks' values,
 * however many there are, in the order of the foreach, and of rounds.
 */
async function readArtifacts(run, history, names) {
    const { graph } = history;
    const { inForeach, recursive } = (0,step_places/* stepPlaces */.R)(graph);
    const found = [];
    const leftOut = [];
    const budget = {
        parts: missing_artifacts/* ALL_ARTIFACTS */.Q$.parts,
        bytes: new byte_budget/* ByteBudget */.G(missing_artifacts/* ALL_ARTIFACTS */.Q$.bytes),
        refused: 0,
    };
    for (const name of names) {
        const { stepName, artifact, tasks } = placeOf(name, run, history);
        const isKnown = graph?.steps.some(({ name: known }) => known === stepName);
        const isList = isKnown ? inForeach.has(stepName) || recursive.has(stepName) : tasks.length > 1;
        const before = budget.refused;
        const values = await (0,map_concurrently/* mapConcurrently */.X)(tasks, async (task) => await run_details_valueOf(task, artifact, budget));
        if (budget.refused > before) {
            // Part of a list would look like the whole.
            leftOut.push(name);
            found.push([name, undefined]);
        }
        else if (values.some((value) => value !== undefined))
            found.push([name, isList ? values : values[0]]);
    }
    return { found: Object.fromEntries(found), leftOut };
}
async function run_details_valueOf(task, artifact, budget) {
    const { bytes } = budget;
    try {
        const read = budget.parts > 0 ? bytes.forNext(missing_artifacts/* MAX_ARTIFACT_BYTES */.o9) : 0;
        const value = await task.artifact(artifact).markedWithin(read, bytes.spend);
        budget.parts -= partsIn(value, budget.parts);
        return value;
    }
    catch (error) {
        const isShort = budget.parts <= 0 || bytes.forNext(missing_artifacts/* MAX_ARTIFACT_BYTES */.o9) < missing_artifacts/* MAX_ARTIFACT_BYTES */.o9;
        if (isShort && !(error instanceof errors/* NotFoundError */.m_))
            budget.refused += 1;
        return undefined;
    }
}
/** The number of a value's parts, counted up to `most`. */
function partsIn(value, most) {
    const open = [value];
    const seen = new Set();
    let count = 0;
    for (; open.length > 0 && count < most; count += 1) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null || next instanceof Uint8Array || seen.has(next))
            continue;
        seen.add(next);
        const items = Array.isArray(next) || next instanceof Set
            ? next
            : next instanceof Map
                ? [...next].flat()
                : Object.values(next);
        for (const item of items)
            open.push(item);
    }
    return count;
}
async function readParameters(run) {
    const stored = await (0,run_parameters/* storedParameters */.c)(run);
    return stored ? await (0,run_parameters/* parameterValues */.o)(stored, missing_artifacts/* MAX_ARTIFACT_BYTES */.o9) : { values: {}, leftOut: undefined };
}
//# sourceMappingURL=run-details.js.map

/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ storedParameters),
/* harmony export */   o: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6164);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6026);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);

/** Anything larger is not a graph. */
const MAX_GRAPH_BYTES = 64 * 1024 * 1024;
/** A flow has about ten parameters; a run's graph can name any number. */
const MAX_PARAMETERS = 10_000;
/** For all values together, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** `undefined` until the run has stored them, which it does before its first task. @throws {ClientError} */
async function storedParameters(run) {
    const step = run.step('_parameters');
    const task = (await step.exists()) ? await step.task : undefined;
    const info = task?.artifact('_graph_info');
    if (!task || !info || !(await info.exists()))
        return undefined;
    return { task, graph: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flowGraph */ .j)(await info.storedWithin(MAX_GRAPH_BYTES)) ?? NO_GRAPH };
}
/** For a run that has stored something else. */
const NO_GRAPH = { steps: [], parameters: [], configs: [] };
/** The values by their artifacts' names; an IncludeFile's value is an `IncludedFile`. Unreadable values are absent. */
async function parameterValues({ task, graph }, maxBytes) {
    if (graph === NO_GRAPH)
        return { values: {}, leftOut: 'parameters of the run, which its graph does not name' };
    const budget = new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteBudget */ .G(MAX_BYTES);
    const read = async (name) => await task.artifact(name).storedWithin(budget.forNext(maxBytes), budget.spend);
    const all = [...new Set(graph.parameters)];
    const leftOut = all.slice(MAX_PARAMETERS);
    const values = await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(all.slice(0, MAX_PARAMETERS), async (name) => {
        try {
            return [name, await read(name)];
        }
        catch (error) {
            if (!(error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .NotFoundError */ .m_) && budget.forNext(maxBytes) < maxBytes)
                leftOut.push(name);
            return [name, undefined];
        }
    });
    return {
        values: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
        leftOut: leftOut.length === 0 ? undefined : leftOutText(leftOut),
    };
}
/** How many a message names. */
const MAX_NAMED = 5;
function leftOutText(names) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    const limits = `at most ${MAX_PARAMETERS} per run are read, of at most ${MAX_BYTES / 1024 / 1024} MiB together`;
    return `parameters ${names.slice(0, MAX_NAMED).join(', ')}${more} (${limits})`;
}
//# sourceMappingURL=run-parameters.js.map

/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ bundleFactsOf)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6732);
/* harmony import */ var _reused_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2839);


/** A run's facts for its bundle's manifest. A run with a remote datastore is described nowhere else in the bundle. */
function bundleFactsOf({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,_reused_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .finishedSeconds */ .W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=bundle-facts.js.map

/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ declaredBy),
/* harmony export */   bK: () => (/* binding */ flowFileDigest),
/* harmony export */   kO: () => (/* binding */ resumeFromBundle),
/* harmony export */   nz: () => (/* binding */ resumedPlan),
/* harmony export */   pN: () => (/* binding */ requestDigestOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4122);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(361);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2811);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2274);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2091);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2491);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9282);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9507);
/* harmony import */ var _plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2816);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2934);








/**
 * Makes a plan to resume a bundle's run, and restores the bundle for it; or says, in a sentence, why that run cannot be resumed. If the
 * plan is for a new run, the bundle is used only if its run had the plan's parameters and Configs.
 * @param cancel ends it, which then rejects with the signal's reason, or a StartInterruptedError
 * @throws {BundleError} if the bundle is damaged
 */
async function resumeFromBundle(plan, file, cancel) {
    const manifest = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .W)(file);
    const place = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .datastorePlace */ .d)(plan.cwd, plan.env, plan.options);
    const flowFileSha256 = flowFileDigest(plan);
    const isNew = plan.command.name === 'run';
    const rerun = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .stepToRerun */ .Wi)(plan.command);
    const found = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .resumability */ .r_)(manifest, {
        flowFileSha256,
        datastore: place.kind,
        requestSha256: isNew ? requestDigestOf(plan) : undefined,
        stepToRerun: rerun,
        declared: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .needsReading */ .oA)(manifest, flowFileSha256, isNew) ? await declaredBy(plan, cancel) : undefined,
    });
    if (!found.resume)
        return { reason: found.reason };
    if (place.root !== undefined)
        await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreBundle */ .b)(file, place.root, cancel);
    const { runId, tags, steps } = manifest;
    // A bundle that was made without the tasks' metadata has no times.
    const timed = steps.filter((step) => step.seconds > 0);
    const seconds = new Map(timed.map((step) => [step.name, step.seconds]));
    const from = { kind: 'run', runId, seconds };
    const command = { name: 'resume', from, stepToRerun: rerun, ...(isNew ? { orRun: plan } : {}) };
    const resumed = resumedPlan(plan, command, tags);
    return { plan: resumed, manifest, remarks: found.remarks };
}
/** The plan that resumes a run, from which it takes its parameters and Configs. @param tags of the origin, which it inherits */
function resumedPlan(plan, command, tags = []) {
    const isProvenance = (tag) => Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
    // A flow can add any tag to its run.
    const inherited = tags.filter((tag) => !isProvenance(tag)).map((tag) => (0,_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .plainTag */ .P)(tag, _runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_QUOTES */ .S3));
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
    return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .requestDigest */ .ud)({
        parameters: command.name === 'run' ? command.parameters : {},
        configs: Object.fromEntries(Object.entries(config).map(([name, file]) => [name, contentOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file))])),
        configValues,
        variables: Object.fromEntries(variables),
    });
}
/** @throws {UsageError} */
function flowFileDigest({ cwd, flowFile }) {
    try {
        return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256OfFile */ .Vq)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile));
    }
    catch (error) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .eb(`${flowFile} cannot be read: ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_10__/* .reasonOf */ .A3)(error)}`, { cause: error });
    }
}
/** What the flow file declares, as far as resuming depends on it. @throws {UsageError} */
async function declaredBy(plan, abortSignal) {
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_11__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerOptions */ .zw)(plan));
    const { flows, steps, configs = [], parameters = [] } = await runner.introspect({ abortSignal });
    const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) => defaultIsFile && typeof file === 'string' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(plan.cwd, file))
        ? [{ config: name, file }]
        : []);
    const includedFiles = parameters.flatMap((parameter) => includedNow(plan, parameter));
    return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles, includedFiles };
}
/** What an IncludeFile would contain now, wherever its file is named. Metaflow takes the bytes unchanged. */
function includedNow({ command, cwd, env }, { name, type, default: usual }) {
    if (type !== 'file')
        return [];
    const given = command.name === 'run' ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_12__/* .ownValue */ .e)(command.parameters, name) : undefined;
    const file = given ?? env[(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_13__/* .variableOf */ .Qn)(name)] ?? usual;
    if (typeof file !== 'string')
        return [];
    try {
        return [{ parameter: name, file, sha1: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_8__/* .digestOfFile */ .Mk)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), 'sha1') }];
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
        const isLarge = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > MAX_CONFIG_BYTES;
        return isLarge ? (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256OfFile */ .Vq)(file) : (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_14__/* .readRegularFile */ .XF)(file, MAX_CONFIG_BYTES).toString('latin1');
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=resume-from-bundle.js.map

/***/ }),

/***/ 2839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/* harmony import */ var _outcome_task_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);



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

/***/ 8094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   rL: () => (/* binding */ factsBeforeStart),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   xn: () => (/* binding */ startFailure)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(105);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);



/** The part of an outcome that is known in advance. */
function factsBeforeStart(plan) {
    const { label, flowFile, command, decospecs } = plan;
    return {
        label,
        flowFile,
        originRunId: (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.runId,
        parameters: (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecretValues */ .Pl)((0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .mC)(plan)),
        tags: tagsOf(plan),
        decospecs,
    };
}
/** The run's tags: the requested ones, and its provenance. */
function tagsOf({ tags, provenance }) {
    return [...tags, ...Object.entries(provenance).map(([name, value]) => `${name}:${value}`)];
}
/** What a started run or task shows of itself, at any time. */
function factsOf(running) {
    const { status, returncode, signal, startedAt, finishedAt, commandLine, stepAwaitingInput } = running;
    const process = {
        status,
        exitCode: returncode,
        signal,
        startedAt,
        finishedAt,
        commandLine,
        stepAwaitingInput,
    };
    if ('run' in running) {
        const { flowName, runId, pathspec, metadata, orchestratorUrl } = running;
        return { flowName, runId, pathspec, metadata, orchestratorUrl, ...process };
    }
    if (!running.attributes)
        return process;
    const { flowName, runId, metadata, stepName, taskId } = running.attributes;
    const pathspec = [flowName, runId, stepName, taskId].join('/');
    return { flowName, runId, pathspec, metadata, stepName, taskId, ...process };
}
/** The part of an outcome that shows why nothing was started. */
function startFailure(error) {
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RunnerError */ .Rn))
        return { status: 'failed', error: asError(error) };
    return {
        status: error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk ? error.status : 'failed',
        exitCode: error.exit?.code,
        signal: error.exit?.signal,
        commandLine: (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLineNoted */ .q0)(error),
        error,
    };
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_SECRETS: () => (/* binding */ NO_SECRETS),
  detailsToShow: () => (/* binding */ detailsToShow),
  findRunSecrets: () => (/* binding */ findRunSecrets),
  parametersToShow: () => (/* binding */ parametersToShow),
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(4080);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(329);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/execution/plan/flow-names.js
var flow_names = __webpack_require__(4900);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/parameter-names.js





/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
/** `key = Parameter("api-token", …)`, also over several lines; Python determines names that are given in other ways. */
const DECLARATION = new RegExp(String.raw `^[ \t]*(${identifiers/* PYTHON_NAME */.h$})[ \t]*(?::[^=\n]*)?=[ \t]*(?:${identifiers/* PYTHON_NAME */.h$}\.)*(?:Parameter|IncludeFile|Config)\((?:\s|#[^\n]*\n)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]`, 'gmu');
/** The names that Python code declares literally. */
function namesInCode(code) {
    return grouped([...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [
        variable.normalize('NFKC'),
        name,
    ]));
}
/** The names in the flow's own files, as far as these can be read; this runs no code. */
function namesInFiles({ cwd, flowFile }, graph) {
    const absoluteFlowFile = external_node_path_.resolve(cwd, flowFile);
    const seen = graph.steps.flatMap(({ file }) => file ?? []);
    const files = seen.flatMap((file) => [
        external_node_path_.resolve(cwd, file),
        external_node_path_.resolve(external_node_path_.dirname(absoluteFlowFile), file),
    ]);
    const texts = [...new Set([absoluteFlowFile, ...files])].map(textOf);
    return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}
/** The names as Metaflow sees them: its own interpreter imports the flow. Unknown names are absent. */
async function introspectedNames(plan, abortSignal) {
    try {
        const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
        const { parameters = [], configs = [] } = await runner.introspect({ abortSignal });
        return grouped([...parameters, ...configs].map(({ variable, name }) => [variable, name]));
    }
    catch {
        return new Map();
    }
}
function grouped(entries) {
    const names = new Map();
    for (const [variable, name] of entries)
        names.set(variable, (names.get(variable) ?? new Set()).add(name));
    return names;
}
function pairs(names) {
    return [...names].flatMap(([variable, all]) => [...all].map((name) => [variable, name]));
}
function textOf(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file, MAX_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=parameter-names.js.map
// EXTERNAL MODULE: ./build/execution/results/run-parameters.js
var run_parameters = __webpack_require__(1006);
;// CONCATENATED MODULE: ./build/execution/run-secrets.js








const NO_SECRETS = { values: [], variables: new Set(), unknown: undefined };
/** For a run that has an id, but is not where its client reads: nothing about it is known. */
const NOT_FOUND = { ...NO_SECRETS, unknown: 'parameters of the run, which was not found' };
/** For a run that has stored parameters whose graph is damaged or too large, as only a flow's own code can make it. */
const UNREADABLE = { ...NO_SECRETS, unknown: 'parameters of the run, which cannot be read' };
/** A larger value or file is not a secret. */
const run_secrets_MAX_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024;
const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 2_000;
/**
 * Finds a run's secrets as soon as the run has stored its parameters: when it has an id, or, for a resumed run, a little later. Never
 * rejects: a run whose datastore does not answer has no secrets that we know of, and no values; one that is not found, or whose parameters
 * are there but cannot be read, has unknown ones.
 */
async function findRunSecrets(run, plan, { ended, signal }) {
    for (let delay = FIRST_DELAY_MS;; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
        const isLast = ended.aborted;
        try {
            const stored = await (0,run_parameters/* storedParameters */.c)(run);
            if (stored)
                return await secretsOf(stored, plan, signal);
        }
        catch {
            // A remote datastore may not answer yet, or never.
            if (isLast && (await hasParameters(run)))
                return UNREADABLE;
        }
        if (isLast)
            return (await isFound(run)) ? NO_SECRETS : NOT_FOUND;
        await (0,promises_.setTimeout)(delay, undefined, { signal: ended }).catch(() => undefined);
    }
}
async function hasParameters(run) {
    const step = run.step('_parameters');
    return await step.exists().catch(() => false);
}
/** Metaflow registers a run before it announces the run's id. */
async function isFound(run) {
    return await run.exists().catch(() => true);
}
/** The secrets of a run that has stored its parameters; none if it has not. @throws {ClientError} if its datastore does not answer */
async function runSecrets(run, plan, signal) {
    try {
        const stored = await (0,run_parameters/* storedParameters */.c)(run);
        return stored ? await secretsOf(stored, plan, signal) : NO_SECRETS;
    }
    catch (error) {
        signal.throwIfAborted();
        if (await hasParameters(run))
            return UNREADABLE;
        throw error;
    }
}
/** Parameters as a report may show them: `***` replaces secret values. */
function parametersToShow(parameters, { variables, unknown }) {
    if (unknown !== undefined)
        return run_secrets_hidden(parameters);
    return (0,secret_values/* withoutSecretValues */.Pl)(parameters, (name) => variables.has(name) || (0,secret_names/* isSecretName */.eh)(name));
}
/** A run's results as a report may show them: without any values if some of its secrets are unknown. */
function detailsToShow(details, secrets) {
    const parameters = (0,json_value/* jsonValues */.RO)(parametersToShow(details.parameters, secrets));
    if (secrets.unknown === undefined)
        return { ...details, parameters };
    const gates = details.gates.map(({ condition, value, tripped, isSkipped }) => ({
        ...{ condition, value: value === undefined ? undefined : secret_values/* REPLACEMENT */.x9, tripped, isSkipped },
    }));
    const why = `all values, which are replaced by ***, because secrets may be among the ${secrets.unknown}`;
    return {
        ...details,
        ...{ parameters, artifacts: run_secrets_hidden(details.artifacts), floats: {}, described: [], gates },
        ...(details.base && {
            base: { ...details.base, artifacts: run_secrets_hidden(details.base.artifacts), floats: {} },
        }),
        leftOut: [...(details.leftOut ?? []), why],
    };
}
function run_secrets_hidden(values) {
    return Object.fromEntries(Object.keys(values).map((name) => [name, secret_values/* REPLACEMENT */.x9]));
}
async function secretsOf(stored, plan, signal) {
    const { values, leftOut } = await (0,run_parameters/* parameterValues */.o)(stored, run_secrets_MAX_BYTES);
    const named = Object.entries(values);
    const names = await namesOf(named, stored, plan, signal);
    const flows = (0,flow_names/* flowNames */.r)([plan]);
    const isSecret = (variable) => [variable, ...(names.get(variable) ?? [])].some((name) => (0,secret_names/* isSecretName */.eh)((0,own_value/* ownValue */.e)(values, variable) instanceof included_file/* IncludedFile */.rY ? withoutPlace(name) : name));
    const variables = named.map(([variable]) => variable).filter(isSecret);
    // If there are too many, those with secret names should be among the known ones.
    const ordered = [...named].sort(([a], [b]) => Number(isSecret(b)) - Number(isSecret(a)));
    const parameters = ordered.map(([variable, value]) => async () => {
        // Any secret-looking name will do.
        const own = [variable, ...(names.get(variable) ?? [])];
        const name = isSecret(variable) ? 'secret' : (own.find((one) => (0,secret_names/* secretIf */.we)(one)) ?? variable);
        return { [name]: value instanceof included_file/* IncludedFile */.rY ? await contentOf(stored, variable) : plain(value) };
    });
    const all = new Set();
    for (const given of [
        ...parameters,
        ...stepVariables(stored).map((vars) => () => ({ vars })),
        // Whatever their names are: values that are given in these ways are declared as secrets.
        ...inlineSecrets(stored).map((secret) => () => ({ secret })),
    ]) {
        for (const secret of (0,secret_values/* secretValues */.VX)(await given(), [], flows))
            all.add(secret);
        if (all.size > secret_values/* MAX_SECRETS */.bC)
            return { values: [...all].slice(0, secret_values/* MAX_SECRETS */.bC), variables: new Set(variables), unknown: TOO_MANY };
    }
    return { values: [...all], variables: new Set(variables), unknown: leftOut };
}
const TOO_MANY = `parameters and variables, which contain more than ${secret_values/* MAX_SECRETS */.bC} secrets`;
/** The variables that `@environment` sets for steps, possibly from a file or a Config; the run's graph has their values. */
function stepVariables(stored) {
    return attributesOf(stored, 'environment').map(({ vars }) => vars);
}
/** Secrets that `@secrets` has in the flow itself, or reads when the flow is loaded, instead of from a secrets manager. */
function inlineSecrets(stored) {
    const sources = attributesOf(stored, 'secrets').flatMap(({ sources: given }) => Array.isArray(given) ? given : []);
    return sources.flatMap((source) => {
        const options = isObject(source) && source['type'] === 'inline' ? source['options'] : undefined;
        const variables = isObject(options) ? options['env_vars'] : undefined;
        return isObject(variables) ? Object.values(variables) : [];
    });
}
function attributesOf({ graph }, decorator) {
    const decorators = graph.steps.flatMap((step) => step.decorators);
    return decorators
        .filter(({ name }) => name === decorator)
        .map(({ attributes }) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)])));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `token-file` usually holds a path, but as an IncludeFile it holds the token. */
function withoutPlace(name) {
    return name.replace(/[-_](file|path)$/i, '');
}
/** The flow is imported only if its text does not show the name of something that could be a secret. */
async function namesOf(values, { graph }, plan, signal) {
    const names = namesInFiles(plan, graph);
    const isUnclear = ([variable, value]) => !(0,secret_names/* isSecretName */.eh)(variable) && !names.has(variable) && couldBeSecret(value);
    return values.some(isUnclear) ? new Map([...names, ...(await introspectedNames(plan, signal))]) : names;
}
function couldBeSecret(value) {
    return value instanceof included_file/* IncludedFile */.rY || (0,secret_values/* secretValues */.VX)({ secret: plain(value) }).length > 0;
}
/** The content of a file that may be a secret: a binary file as base64, and as Python shows it. */
async function contentOf({ task }, variable) {
    const content = await task
        .artifact(variable)
        .dataWithin(MAX_FILE_BYTES)
        .catch(() => undefined);
    if (!(content instanceof Uint8Array))
        return content instanceof included_file/* IncludedFile */.rY ? undefined : content;
    const text = Buffer.from(content).toString();
    return text.includes('\uFFFD') ? [Buffer.from(content).toString('base64'), shownBytes(content)] : text;
}
/** Bytes as in Python's `repr`, without the quotes. */
function shownBytes(bytes) {
    const named = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
    const shown = (byte) => named[byte] ??
        (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
    return Array.from(bytes, shown).join('');
}
/** What an object of a Python class contains: its class's name is not a secret. */
function plain(value) {
    return value instanceof python_object/* PythonObject */.OM ? [value.args, value.items, value.state] : value;
}
//# sourceMappingURL=run-secrets.js.map

/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   GI: () => (/* binding */ flagName)
/* harmony export */ });
/* unused harmony export inputName */
const inputName = ({ input }) => `Input "${input ?? ''}"`;
const flagName = ({ flag }) => `--${flag ?? ''}`;
/** An option's name within a sentence: "the input …", but "--flag". */
function inSentence(name) {
    return /^[A-Z]/.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
//# sourceMappingURL=option.js.map

/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isRepeated),
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   zl: () => (/* binding */ optionRows)
/* harmony export */ });
/** The commands that show a flow's output. */
const SHOW_RUNS = ['run', 'resume', 'spin', 'trigger'];
const MAKE_SUMMARIES = [...SHOW_RUNS, 'check', 'deploy', 'teardown', 'promote'];
/** The same help for several commands. */
const each = (commands, help) => Object.fromEntries(commands.map((command) => [command, help]));
/** @param relative the paths that the directory changes, and the verb */
const directoryHelp = (relative) => `the directory to run in (default: the current one); ${relative} relative to it, and all other files to the current one`;
const LOGS = '; logs are not changed';
const maskHelp = (where, more = '') => `replace the value of this variable with *** in ${where}, as for variables and parameters with secret-looking names${more}`;
/**
 * Every option of the action and the CLI. action.yml, action-types.yml, the tables in docs/reference.md, `--help` and both parsers are
 * generated from it.
 */
const OPTIONS = {
    command: {
        input: 'command',
        kind: 'choice',
        isOfReport: true,
        choices: ['run', 'check', 'deploy', 'trigger', 'teardown', 'promote', 'report'],
        default: 'run',
        description: "`run` runs flows. `check` finds, in seconds and without running a task, problems that would prevent running or deploying them. `deploy` deploys them to a production orchestrator, `trigger` starts a run of a deployed flow and follows it, and `teardown` removes a branch's deployments. `promote` moves a tag from one run to another. `report`, in a job whose `needs` lists the jobs with the runs, writes one summary of all their runs.",
    },
    flow: {
        input: 'flow',
        kind: 'lines',
        commands: ['run', 'resume', 'deploy', 'trigger', 'check'],
        description: 'Flow files to run, check, deploy or trigger, one path per line, relative to `working-directory`. Globs are allowed; a line that starts with `!` excludes files. `deploy` needs it; `run` and `check` need it or `runs`; `trigger` needs it or `deployment-name`.',
    },
    params: {
        input: 'params',
        flag: 'param',
        kind: 'parameters',
        commands: ['run', 'trigger', 'check'],
        value: 'NAME=VALUE',
        description: 'Flow parameters: a YAML or JSON mapping, or `name=value` lines.',
        help: 'a parameter of the flow',
    },
    runs: {
        input: 'runs',
        kind: 'block',
        commands: ['run', 'resume', 'check'],
        description: 'Several runs: a YAML list of objects with `flow`, `params`, `tags`, `decospecs` and `resume`. Each run also uses the inputs of the step; its own `params` take precedence, and its `tags` and `decospecs` are added.',
    },
    grid: {
        input: 'grid',
        flag: 'grid',
        kind: 'grid',
        commands: ['run', 'trigger'],
        value: 'NAME=VALUE,…',
        description: 'A mapping of parameters to lists of values; each combination is a run, e.g. `seed: [1, 2, 3]`.',
        help: 'a run for each value, and for each combination of several grids (NAME=[JSON] for values with commas)',
    },
    maxParallel: {
        input: 'max-parallel',
        flag: 'max-parallel',
        kind: 'count',
        commands: ['run', 'deploy', 'trigger', 'check'],
        value: 'N',
        description: 'How many runs or flows to execute, check or deploy at once, if there are several. Defaults to the number of processors.',
        help: 'how many runs or flows to execute, check or deploy at once (default: the number of processors)',
        helpOf: {
            ...each(['run', 'trigger'], 'how many runs to execute at once (default: the number of processors)'),
            check: 'how many flows to check at once (default: the number of processors)',
            deploy: 'how many flows to deploy at once (default: the number of processors)',
        },
    },
    failFast: {
        input: 'fail-fast',
        flag: 'no-fail-fast',
        kind: 'flag',
        default: 'true',
        commands: ['run', 'deploy', 'trigger'],
        description: 'Whether the first unsuccessful run or deployment cancels the others, as the `fail-fast` of a matrix does.',
        help: 'do not cancel the other runs if one is not successful',
        helpOf: { deploy: 'do not cancel the other deployments if one is not successful' },
    },
    decospecs: {
        input: 'decospecs',
        flag: 'with',
        isMetaflowOption: true,
        isKept: true,
        kind: 'lines',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'check'],
        value: 'DECOSPEC',
        description: 'Decorators to attach to every step (`--with`), one per line, e.g. `retry:times=3` or `kubernetes:cpu=2,memory=4000`.',
        help: 'attach a decorator to every step, e.g. retry:times=3',
    },
    tags: {
        input: 'tags',
        flag: 'tag',
        isMetaflowOption: true,
        kind: 'tags',
        commands: ['run', 'resume', 'deploy', 'trigger', 'check', 'promote'],
        value: 'TAG',
        description: 'Tags for the run, one per line, or `a, b` with a comma and a space between them. With `promote`, the tags that move to the run.',
        help: 'tag the run, or all runs of the deployed flows; promote: move the tag to the run',
        helpOf: {
            ...each(['run', 'resume', 'trigger'], 'tag the run'),
            check: 'a tag of the run, or of all runs of the deployed flows',
            deploy: 'tag all runs of the deployed flows',
            promote: 'move this tag to the run',
        },
    },
    tagsOnSuccess: {
        input: 'tags-on-success',
        flag: 'tag-on-success',
        kind: 'tags',
        commands: ['run', 'resume', 'trigger'],
        value: 'TAG',
        description: 'Tags to add to a run when it has ended, if it was successful and no `fail-if` condition, `require-base` or plugin failed it. The format is the same as for `tags`.',
        help: 'tag the run when it has ended, if it was successful and was not failed by --fail-if, --require-base or a plugin',
    },
    run: {
        input: 'run',
        kind: 'text',
        commands: ['promote'],
        description: 'With `command: promote`, the run that gets the tags: its pathspec, e.g. the output `pathspec` of the step that made it.',
    },
    resume: {
        input: 'resume',
        kind: 'text',
        commands: ['run', 'resume'],
        description: '`auto`: an unsuccessful run saves a resume bundle, and a re-run of the job continues from it. Or the run to resume: a run id or pathspec in this datastore, or the URL or id of a workflow run that saved a bundle. If empty, a new run starts.',
    },
    originRunId: {
        flag: 'origin-run-id',
        kind: 'text',
        commands: ['resume'],
        value: 'ID',
        help: "the run to resume: an id or FLOW/ID (default: the flow's latest)",
    },
    bundle: {
        flag: 'bundle',
        kind: 'text',
        commands: ['resume'],
        value: 'FILE',
        help: 'the bundle of the run to resume, e.g. from another machine',
    },
    bundleOnFailure: {
        flag: 'bundle-on-failure',
        kind: 'text',
        commands: ['run', 'resume'],
        value: 'FILE',
        help: 'write a resume bundle to this file if the run is not successful',
    },
    resumeStep: {
        input: 'resume-step',
        flag: 'step',
        kind: 'step',
        commands: ['resume'],
        value: 'STEP',
        description: 'With `resume`, the step to execute again, along with every step after it. Defaults to every step that did not finish.',
        help: 'the step to execute again, along with every step after it (default: every step that did not finish)',
    },
    retries: {
        input: 'retries',
        flag: 'retries',
        kind: 'count-or-none',
        default: '0',
        commands: ['run', 'resume'],
        value: 'N',
        description: 'How many times to resume an unsuccessful run within the step.',
        help: 'how many times to resume an unsuccessful run',
    },
    retryOn: {
        input: 'retry-on',
        flag: 'retry-on',
        kind: 'retry-reasons',
        commands: ['run', 'resume'],
        value: 'REASON',
        description: 'Which unsuccessful runs `retries` resumes, one word per line or with commas between them: `failed`, `timeout`, or a `failure-reason`: `task-exception`, `task-crashed` (killed, out of memory) or `flow-error`. Defaults to all of them.',
        help: 'which unsuccessful runs --retries resumes: failed, timeout, task-exception, task-crashed or flow-error (default: all)',
    },
    retryDelayMs: {
        input: 'retry-delay',
        flag: 'retry-delay',
        kind: 'delay',
        default: '0',
        commands: ['run', 'resume'],
        value: 'SECONDS',
        description: 'Seconds before each retry.',
        help: 'the time before each retry',
    },
    token: {
        input: 'github-token',
        kind: 'text',
        isOfReport: true,
        description: "A token for GitHub's REST API. `resume` needs it, with the permission `actions: read`, to read the bundle of another workflow run; `resume: auto` uses it as one more way to find bundles. `command: report` uses it for records that a re-run cannot read otherwise, and for workflow runs with more than 1000 artifacts. `compare-with: base` uses it, with `actions: read`, to find the records of the base branch's jobs. `comment` and `check-run` need it to write.",
    },
    options: {
        input: 'options',
        flag: 'option',
        isKept: true,
        kind: 'settings',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME[=VALUE]',
        description: "Metaflow's top-level options, a mapping from their command-line names, e.g. `pylint: false`. If a flag has no negative form, `false` omits it (`production: false`).",
        help: 'a top-level option of Metaflow, e.g. pylint=false',
    },
    runOptions: {
        input: 'run-options',
        flag: 'run-option',
        kind: 'settings',
        commands: ['run', 'resume', 'spin', 'check'],
        value: 'NAME[=VALUE]',
        description: 'Options of the `run` or `resume` command, a mapping from their command-line names, e.g. `max-num-splits: 500`.',
        help: "an option of Metaflow's command, e.g. max-num-splits=500",
    },
    maxWorkers: {
        input: 'max-workers',
        flag: 'max-workers',
        isMetaflowOption: true,
        kind: 'count',
        commands: ['run', 'resume', 'deploy'],
        value: 'N',
        description: "How many tasks may run at once. Metaflow's default is 16.",
        help: "how many tasks may run at once (default: Metaflow's 16)",
    },
    warmTasks: {
        input: 'warm-tasks',
        flag: 'warm-tasks',
        isKept: true,
        kind: 'flag',
        default: 'false',
        commands: ['run', 'resume'],
        description: 'Starts tasks in a fraction of the time: one process imports Metaflow and the flow, and each task on this machine is forked from it. Code outside the steps then runs once for all tasks of a run; see docs/warm-tasks.md.',
        help: 'fork tasks from one process that has imported Metaflow and the flow, so that they start in a fraction of the time; see docs/warm-tasks.md',
    },
    metaflowConfig: {
        input: 'metaflow-config',
        flag: 'metaflow-config',
        isKept: true,
        kind: 'block',
        value: 'FILE',
        description: "Metaflow's configuration as JSON, usually a secret. It replaces the machine's own. Until the runs have ended, the action keeps it in a file that only this job's user can read.",
        help: "a file with Metaflow's configuration, used instead of this machine's; with --profile, the configuration of that profile",
    },
    profile: {
        input: 'profile',
        flag: 'profile',
        isKept: true,
        kind: 'text',
        value: 'NAME',
        description: "Metaflow's configuration profile (`METAFLOW_PROFILE`). With `metaflow-config`, the profile that it configures.",
        help: "Metaflow's configuration profile",
    },
    env: {
        input: 'env',
        flag: 'env',
        isKept: true,
        kind: 'texts',
        value: 'NAME=VALUE',
        description: "Variables to add to the flow's environment, a mapping.",
        help: "add a variable to the flow's environment",
    },
    python: {
        input: 'python',
        flag: 'python',
        isKept: true,
        kind: 'text',
        value: 'PATH',
        description: 'The Python interpreter, a path or a command on `PATH`. Defaults to `python3`.',
        help: 'the Python interpreter (default: python3)',
    },
    workingDirectory: {
        input: 'working-directory',
        flag: 'cwd',
        isKept: true,
        kind: 'text',
        value: 'DIR',
        description: 'The directory to run in, relative to the workspace.',
        help: directoryHelp('FLOW, --plugin, --config and --requirements are'),
        helpOf: {
            ...each(['spin', 'types', 'deploy', 'check'], directoryHelp('FLOW, --config and --requirements are')),
            bundle: directoryHelp('--config and --requirements are'),
            ...each(['teardown', 'promote', 'status', 'terminate'], directoryHelp('--requirements is')),
        },
    },
    config: {
        input: 'config',
        flag: 'config',
        isMetaflowOption: true,
        kind: 'texts',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME=FILE',
        description: 'Config files: a mapping from the name of each Config in the flow to a file, relative to `working-directory`.',
        help: 'a Config from a file',
    },
    configValues: {
        input: 'config-values',
        flag: 'config-value',
        isMetaflowOption: true,
        kind: 'values',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME=JSON',
        description: 'Config values: a mapping from the name of each Config in the flow to its value as JSON.',
        help: 'a Config from JSON',
    },
    orchestrator: {
        input: 'orchestrator',
        flag: 'orchestrator',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
        value: 'WORD',
        description: 'With `command: deploy`, `trigger` or `teardown`, the orchestrator of the deployments: `argo-workflows`, `step-functions`, or the name that a Metaflow extension uses. With `check`, the orchestrator that the flows are meant for, if any. `deploy` and `check` also accept `airflow`.',
        help: 'the orchestrator of the deployments: argo-workflows, step-functions, or the name that an extension uses; deploy and check: also airflow',
        helpOf: {
            ...each(['deploy', 'check'], 'the orchestrator to deploy to: argo-workflows, step-functions, airflow, or the name that an extension uses'),
            ...each(['teardown', 'trigger', 'status', 'terminate'], 'the orchestrator of the deployment: argo-workflows, step-functions, or the name that an extension uses'),
        },
    },
    deploymentName: {
        input: 'deployment-name',
        flag: 'name',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
        value: 'NAME',
        description: "The name to deploy a single flow under. Defaults to the flow's name. Do not set it for a flow with `@project`, which Metaflow names after its project and branch. With `trigger`, it replaces `flow` and names the deployment to start; with `teardown`, it names the deployment to remove, on any branch.",
        help: "the name of the deployment (deploy: default is the flow's name; teardown: the deployment to remove)",
        helpOf: {
            ...each(['deploy', 'check'], "the name to deploy a single flow under (default: the flow's name)"),
            trigger: 'the deployment to start, in place of FLOW',
            teardown: 'the deployment to remove, on any branch',
            ...each(['status', 'terminate'], "the name of the run's deployment"),
        },
    },
    projectBranch: {
        input: 'project-branch',
        flag: 'project-branch',
        kind: 'text',
        default: 'auto',
        commands: ['deploy', 'teardown', 'trigger', 'check'],
        value: 'BRANCH',
        description: "The branch of Metaflow's `@project`: `auto`, `production`, `none` or a name. `auto` follows git: the repository's default branch is production; every other branch becomes a project branch with the same name, adapted to Metaflow's rules. `none` leaves it to Metaflow, which gives each user a branch. `deploy` and `trigger` use the deployments of this branch, and `teardown` removes them; with `auto`, it never removes production.",
        help: 'the @project branch to deploy to: auto (from the git branch), production, none, or a name',
        helpOf: {
            trigger: 'the @project branch of the deployment: auto (from the git branch), production, none, or a name',
            teardown: 'the @project branch to remove deployments from: auto (from the git branch, but never production), production, none, or a name',
        },
    },
    deployOptions: {
        input: 'deploy-options',
        flag: 'deploy-option',
        kind: 'settings',
        commands: ['deploy'],
        value: 'NAME[=VALUE]',
        description: "Options of Metaflow's `create`, a mapping from their command-line names, e.g. `workflow-timeout: 3600` or `notify-on-error: true`.",
        help: "an option of Metaflow's create, e.g. workflow-timeout=3600",
    },
    authorize: {
        input: 'authorize',
        flag: 'authorize',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'terminate'],
        value: 'TOKEN',
        description: 'The production token of a deployment that someone else made. For deployments that this repository made, you need none.',
        help: 'the production token of a deployment that someone else made',
    },
    manifestOnly: {
        input: 'manifest-only',
        flag: 'manifest-only',
        kind: 'flag',
        default: 'false',
        commands: ['deploy'],
        description: 'Uploads the manifests as an artifact, for tools that apply them, and deploys nothing. Metaflow stores the code package in any case.',
        help: 'deploy nothing, but write the manifests to --out',
    },
    wait: {
        input: 'wait',
        flag: 'no-wait',
        kind: 'flag',
        default: 'true',
        commands: ['trigger'],
        description: 'With `command: trigger`, whether to follow the run to its end. With `false`, the step starts the run, sets its id as an output, and ends.',
        help: 'start the run without following it',
    },
    onCancel: {
        input: 'on-cancel',
        flag: 'on-cancel',
        kind: 'choice',
        choices: ['terminate', 'leave'],
        default: 'terminate',
        commands: ['trigger'],
        value: 'WORD',
        description: 'With `command: trigger`, what happens to the run if the job is cancelled or times out: `terminate` ends it on the orchestrator, `leave` lets it continue.',
        help: 'what to do with the run if the command is cancelled or times out: terminate (default) or leave',
    },
    timeoutMs: {
        input: 'timeout-minutes',
        flag: 'timeout',
        kind: 'limit',
        commands: ['run', 'resume', 'spin', 'trigger'],
        value: 'SECONDS',
        description: 'Stops the run after this many minutes, with status `timeout`.',
        help: 'stop the run after this time',
    },
    startTimeoutMs: {
        input: 'start-timeout-minutes',
        flag: 'start-timeout',
        kind: 'limit',
        commands: ['run', 'resume', 'trigger', 'check'],
        value: 'SECONDS',
        description: 'Gives up, with status `timeout`, if the run has no id after this many minutes. Defaults to 60. With `command: check`, it applies to loading each flow, which may take at most one minute.',
        help: 'give up after this time if there is no run id (default: 3600); with check, if a flow has not been loaded (at most 60)',
        helpOf: {
            ...each(['run', 'resume', 'trigger'], 'give up after this time if there is no run id (default: 3600)'),
            check: 'give up after this time if a flow has not been loaded (at most 60)',
        },
    },
    uploadTimeout: {
        input: 'upload-timeout-minutes',
        kind: 'limit',
        isOfReport: true,
        description: 'Stops uploading logs and cards (or, with `command: report`, reading what the jobs uploaded) after this many minutes, so that an unresponsive service does not hold up the job. Defaults to 10.',
    },
    mask: {
        input: 'mask',
        kind: 'block',
        description: 'Values to hide, one per line. The action masks them in the job log and replaces them in everything that it uploads or reports, as it does with the values of variables whose names suggest secrets.',
    },
    maskEnv: {
        flag: 'mask-env',
        isKept: true,
        kind: 'lines',
        value: 'NAME',
        help: maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS),
        helpOf: {
            ...each(['run', 'resume'], maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS)),
            ...each(['spin', 'trigger'], maskHelp('--json, outputs.json and summary.md', LOGS)),
            ...each(['check', 'deploy', 'teardown', 'promote'], maskHelp('--json, outputs.json and summary.md')),
            ...each(['status', 'terminate'], maskHelp('--json')),
            types: maskHelp('the declaration'),
            bundle: maskHelp("the bundle's manifest"),
        },
    },
    outputArtifacts: {
        input: 'output-artifacts',
        flag: 'output-artifact',
        kind: 'artifacts',
        commands: ['run', 'resume', 'trigger'],
        value: 'NAME',
        description: "Flow artifacts to set as outputs, one per line or with commas between them, `name` (from the last step) or `step/name`. Read a name that is not ASCII as `outputs['größe']`.",
        help: 'an artifact whose value to write to --json and --out: NAME, from the last step, or STEP/NAME',
    },
    failIf: {
        input: 'fail-if',
        flag: 'fail-if',
        kind: 'conditions',
        commands: ['run', 'resume', 'trigger'],
        value: 'CONDITION',
        description: 'Conditions on artifacts, one per line, e.g. `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `metrics["val/loss"] > 1`. If one holds, the step fails although the run was successful.',
        help: 'count a successful run as failed if this holds, e.g. "accuracy < 0.9"',
    },
    compareWith: {
        input: 'compare-with',
        flag: 'compare-with',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        value: 'RUN',
        description: "A run of the same flow to compare a successful run with: a run id or pathspec; a tag, e.g. `production`, for the newest successful run with that tag; or `base`, for the newest successful run on the branch that the pull request merges into (otherwise on the default branch). The summary shows the `output-artifacts` of both, and `fail-if` can use the base run's artifacts, e.g. `accuracy < base.accuracy - 0.01`. See docs/pull-requests.md.",
        help: 'compare a successful run with another run of its flow: an id, FLOW/ID, or a tag, for the newest successful run with that tag; --fail-if can use artifacts of that run, e.g. "accuracy < base.accuracy - 0.01"',
    },
    requireBase: {
        input: 'require-base',
        flag: 'require-base',
        kind: 'flag',
        default: 'false',
        commands: ['run', 'resume', 'trigger'],
        description: 'Whether a run fails if `compare-with` finds no base run.',
        help: 'count a successful run as failed if --compare-with finds no run',
    },
    plugins: {
        input: 'plugins',
        flag: 'plugin',
        kind: 'lines',
        commands: ['run', 'resume', 'trigger'],
        value: 'FILE',
        description: 'Plugins, one per line: JavaScript modules, relative to the working directory, that follow runs, tasks and the report, and may fail a run. They run with all rights of the action, so name only files that you trust. See docs/plugins.md.',
        help: 'a JavaScript module that follows runs and tasks; see docs/plugins.md',
    },
    logOrder: {
        input: 'log-order',
        kind: 'choice',
        commands: ['run', 'resume', 'trigger'],
        choices: ['auto', 'live', 'grouped'],
        default: 'auto',
        description: "How the log is shown: `live`, line by line; `grouped`, each task's log when the task ends; or `auto`: live for a single run; if there are several, each run's log when that run ends.",
    },
    summary: {
        input: 'summary',
        kind: 'choice',
        isOfReport: true,
        choices: ['always', 'on-failure', 'never'],
        default: 'always',
        description: 'When to write the job summary: `always`, `on-failure` or `never`.',
    },
    summaryTitle: {
        input: 'summary-title',
        kind: 'text',
        isOfReport: true,
        description: 'A heading for the part that the step adds to the job summary.',
    },
    annotations: {
        input: 'annotations',
        kind: 'flag',
        default: 'true',
        description: 'Whether failures become annotations on lines of code. With `false`, they are only in the job log.',
    },
    comment: {
        input: 'comment',
        kind: 'choice',
        isOfReport: true,
        choices: ['never', 'on-failure', 'always'],
        default: 'never',
        description: "When to report the step's result in a comment on the pull request, which later runs edit: `never`, `on-failure` (a success only edits an existing comment), or `always`. Requires `github-token` and the permission `pull-requests: write`. See docs/pull-requests.md.",
    },
    pullRequest: {
        input: 'pull-request',
        kind: 'count',
        isOfReport: true,
        description: 'The number of the pull request for `comment`. Defaults to that of the event (`pull_request`, `pull_request_target`, `pull_request_review`, `issue_comment`, `merge_group`); other events, such as `workflow_dispatch` and `workflow_run`, have none.',
    },
    checkRun: {
        input: 'check-run',
        kind: 'flag',
        isOfReport: true,
        default: 'false',
        description: 'Whether to add a check run to the commit, with the result, a short summary, and more annotations than the ten per level that GitHub shows for a step. Requires `github-token` and the permission `checks: write`.',
    },
    cards: {
        input: 'cards',
        kind: 'flag',
        commands: ['run', 'resume', 'trigger'],
        default: 'true',
        description: "Whether to upload the run's cards as an artifact; `false` removes them from `upload: all`.",
    },
    upload: {
        input: 'upload',
        kind: 'lines',
        commands: ['run', 'resume', 'trigger', 'deploy'],
        default: 'all',
        description: 'What to upload: `all`, `none` (no manifests either), or a list of `logs`, `cards`, `bundle` (what `resume: auto` saves, as an artifact and in the cache) and `report` (what `command: report` reads).',
    },
    retentionDays: {
        input: 'retention-days',
        kind: 'text',
        commands: ['run', 'resume', 'trigger', 'deploy'],
        description: "How many days to keep artifacts, 1 to 400, but no longer than the repository allows. `0`, the default, uses the repository's setting.",
    },
    best: {
        input: 'best',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        isOfReport: true,
        description: 'With `command: report`, which run is the best: `max NAME` or `min NAME`, where NAME is an artifact that the runs list in `output-artifacts`. With `compare-with`, it decides whether a run is better or worse than its base run.',
    },
    needs: {
        input: 'needs',
        kind: 'values',
        commands: [],
        isOfReport: true,
        description: 'With `command: report`, the results of the jobs that this one needs: the expression `toJSON(needs)`. The report then also names jobs that failed although none of their runs did, e.g. before their flows started.',
    },
    junit: {
        input: 'junit',
        flag: 'junit',
        kind: 'text',
        commands: ['run', 'resume', 'trigger', 'check'],
        value: 'FILE',
        description: "A file for a JUnit report with a test case per task, relative to the workspace. If several runs execute the same flow, the name of each test case ends with its run's label.",
        help: 'write a JUnit report with a test case per task (-: to stdout, as for every FILE that is written)',
        helpOf: {
            check: 'write a JUnit report with a test case per flow (-: to stdout, as for every FILE that is written)',
        },
    },
    provenanceTags: {
        input: 'provenance-tags',
        kind: 'flag',
        default: 'true',
        description: 'Whether to tag runs with the repository, commit, ref, event, workflow run, attempt, job, pull request and actor.',
    },
    metaflowVersion: {
        input: 'metaflow-version',
        flag: 'metaflow-version',
        isKept: true,
        kind: 'text',
        value: 'VERSION',
        description: "The Metaflow version to use, installed in an environment of its own: `2.19.38`, a range like `>=2.19,<3`, or `latest`. If empty, the flow uses the interpreter's Metaflow. The environment's `python` and `pip` come first on the flow's PATH.",
        help: 'use this Metaflow, in an environment of its own: 2.19.38, a range, or latest',
    },
    requirements: {
        input: 'requirements',
        flag: 'requirements',
        isKept: true,
        kind: 'lines',
        value: 'FILE',
        description: "Files with the flow's own dependencies, one path per line, relative to `working-directory`: a requirements.txt, a pyproject.toml, or a uv.lock, whose project is installed as `uv run` would. The action installs them in the environment of `metaflow-version`; without that input, the flow uses the Metaflow that these files name, or the interpreter's.",
        help: 'install the dependencies that a requirements.txt, pyproject.toml or uv.lock names, in the environment of --metaflow-version',
    },
    cache: {
        input: 'cache',
        kind: 'choice',
        choices: ['auto', 'off'],
        default: 'auto',
        description: "`auto` keeps the environment of `metaflow-version` and `requirements`, and Metaflow's environments of `@conda` and `@pypi`, in GitHub's cache, so that later jobs need not install them. Only workflows of a `push` to a branch, `pull_request`, `merge_group`, `schedule` and `workflow_dispatch` use it. `off` never uses the cache.",
    },
    id: {
        input: 'id',
        kind: 'text',
        isOfReport: true,
        description: "Distinguishes jobs that look the same, in artifacts, the cache and reports. In a reusable workflow that is called several times, set it to one of that workflow's inputs.",
    },
    matrix: {
        input: 'matrix',
        kind: 'block',
        isOfReport: true,
        default: '${{ toJSON(matrix) }}',
        description: 'Not for users. The matrix of the job, which makes artifact names unique.',
    },
    events: {
        flag: 'events',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        value: 'FILE',
        help: 'write the events of runs and their tasks as JSON lines, while they execute',
    },
    json: {
        flag: 'json',
        kind: 'text',
        commands: [...MAKE_SUMMARIES, 'status', 'terminate'],
        value: 'FILE',
        help: 'write the details as JSON; those of a run once it has an id, and again when it ends',
        helpOf: each(['check', 'deploy', 'teardown', 'promote', 'status', 'terminate'], 'write the details as JSON'),
    },
    out: {
        flag: 'out',
        kind: 'text',
        commands: MAKE_SUMMARIES,
        value: 'DIR',
        help: 'write outputs.json and summary.md to this directory, and for a run stdout.log, stderr.log and cards/',
        helpOf: each(['check', 'deploy', 'teardown', 'promote'], 'write outputs.json and summary.md to this directory'),
    },
    output: {
        flag: 'output',
        short: 'o',
        kind: 'text',
        commands: ['types', 'bundle'],
        value: 'FILE',
        help: 'the file to write, - for stdout (types: default is the flow file, with .d.ts in place of .py)',
        helpOf: {
            types: 'the file to write, - for stdout (default: the flow file, with .d.ts in place of .py)',
            bundle: 'the file to write, - for stdout',
        },
    },
    quiet: {
        flag: 'quiet',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: "do not show the flow's output",
    },
    verbose: {
        flag: 'verbose',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: "also print Metaflow's command line and version, the directory, the interpreter, where the logs are, and how long each phase took",
    },
    plain: {
        flag: 'plain',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: 'print plain lines without colours, even on a terminal, instead of a live view (as NO_COLOR and TERM=dumb do)',
    },
};
/** The rows with their names, in their common type. */
const optionRows = Object.entries(OPTIONS);
/** The option's default, if it is a text that we can read. */
function defaultOf(option) {
    return option.default?.startsWith('${{') === true ? undefined : option.default;
}
/** Kinds whose flags may be repeated. */
const REPEATED = [
    ...['lines', 'tags', 'artifacts', 'conditions', 'texts', 'parameters', 'values', 'settings'],
    'grid',
];
/** Whether the command accepts the flag several times. */
function isRepeated({ kind }) {
    return REPEATED.includes(kind);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Mg: () => (/* binding */ withoutMiddle),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   vZ: () => (/* binding */ withBoundedLines)
/* harmony export */ });
/** How many bytes of a message are shown where a line is meant: a flow, a plugin or an orchestrator may send any amount. */
const MAX_LINE_LENGTH = 4000;
/** The beginning of a text, limited to a number of UTF-8 bytes; `…` marks an omission. Cuts no character in half. */
function bounded(text, maxBytes) {
    // A UTF-16 unit takes at most three bytes.
    if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes)
        return text;
    return `${firstBytes(text, maxBytes - MARK.length)}…`;
}
/** The beginning of a text, limited to a number of UTF-16 units. Cuts no character in half. */
function beginning(text, longest) {
    return whole(text.slice(0, longest));
}
/** The beginning and the end of a text: a traceback has its frames in one and its exception in the other. */
function withoutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const half = Math.floor(longest / 2);
    return `${whole(text.slice(0, half))}…\n…${whole(text.slice(-half))}`;
}
/** Limits each line of a text to a number of bytes. */
function withBoundedLines(text, maxBytes) {
    return text
        .split('\n')
        .map((line) => bounded(line, maxBytes))
        .join('\n');
}
const MARK = Buffer.from('…');
function firstBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(0, maxBytes));
    let end = Math.min(bytes.length, maxBytes);
    while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return whole(bytes.toString('utf8', 0, end).replace(/\ufffd$/, ''));
}
/** Removes halves of surrogate pairs from both ends. */
function whole(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
//# sourceMappingURL=bounded-text.js.map

/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HT: () => (/* binding */ exceptionName),
/* harmony export */   P5: () => (/* binding */ exceptionText),
/* harmony export */   T8: () => (/* binding */ raisedLine),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   qi: () => (/* binding */ partTexts)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _place_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4797);
/* harmony import */ var _place_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(937);



/** How many exceptions of a group to show, and how many lines of each. */
const MAX_PARTS = 10;
const MAX_LINES = 5;
/** An exception as Python prints it: its class, message and notes. If it is a group, its exceptions follow, each on its own line. */
function exceptionText(exception) {
    const raised = (0,_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)(exception);
    const name = exceptionName(exception, raised);
    const line = exception.message === '' ? name : `${name}: ${exception.message}`;
    const printed = raised?.text.startsWith(line) ? raised.text : line;
    const notes = printed.slice(line.length);
    const own = raised?.cause?.isQuoted ? `${withoutCause(line)}${notes}` : withoutStack(exception, printed);
    return [own, ...partTexts(raised)].join('\n');
}
/** The message of an exception about a notebook quotes the traceback of its cause. */
function withoutCause(line) {
    return (0,_place_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_2__/* .notebookQuote */ .c)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line))?.before ?? line;
}
/** The message of `@timeout` quotes the stack, most of which is Metaflow's and also in the traceback. */
function withoutStack({ type }, printed) {
    if (type !== 'metaflow.plugins.timeout_decorator.TimeoutException')
        return printed;
    const stack = printed.indexOf('\nStack when the timeout was raised:');
    return stack === -1 ? printed : printed.slice(0, stack);
}
/** An exception's class as Python prints it: `KeyError`, `mypkg.errors.QuotaExceeded`, `Outer.Inner`. */
function exceptionName(exception, raised = (0,_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)(exception)) {
    const { type } = exception;
    const printed = /^([^\s:]+)(?::|$)/m.exec(raised?.text ?? '')?.[1] ?? '';
    const className = type.slice(type.lastIndexOf('.') + 1);
    const isPrinted = printed === className || printed.endsWith(`.${className}`);
    return isPrinted ? printed : type.replace(/^(builtins|__main__)\./, '');
}
/** The first line that Python prints for an exception, without the exceptions it contains. */
function raisedLine({ text }) {
    return linesOf(text)[0] ?? '';
}
/**
 * The first one says something: a message that begins with an empty line, a ruler or the brackets of JSON leaves no class name by itself.
 */
function linesOf(text) {
    const lines = text
        .trim()
        .replace(/^([^\s:]+:)\s+(?:[-=*_#~─━═]{3,}\s*\n\s*)*/, '$1 ')
        .split('\n');
    const first = lines.findIndex((line) => !['{', '[', '('].includes(line.trimEnd().at(-1) ?? ''));
    if (first <= 0)
        return lines;
    const opened = lines.slice(0, first + 1).map((line) => line.trim());
    return [opened.join(' '), ...lines.slice(first + 1)];
}
/** The exceptions in a group, each with its notes; deeper ones are indented more. */
function partTexts(raised) {
    const all = raised ? partsOf(raised, '  ') : [];
    const leftOutOf = (text) => Number(LEFT_OUT.exec(text)?.[1] ?? 0);
    const complete = all.filter((text) => leftOutOf(text) === 0);
    const leftOut = all.map(leftOutOf).reduce((sum, count) => sum + count, 0);
    const more = Math.max(0, complete.length - MAX_PARTS) + leftOut;
    const lines = complete.slice(0, MAX_PARTS).flatMap((text) => text.split('\n'));
    return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
/** Python prints at most 15 exceptions of a group. */
const LEFT_OUT = /^ +and (\d+) more exceptions?$/;
function partsOf({ parts }, indent) {
    return parts.flatMap((part) => [
        partLines(part)
            .map((line) => `${indent}${line}`)
            .join('\n'),
        ...partsOf(part, `${indent}  `),
    ]);
}
/** As Python prints it: the lines of its message, and its notes. */
function partLines(part) {
    const [, ...rest] = part.text.split('\n').filter((line) => line.trim() !== '');
    const isLong = rest.length >= MAX_LINES;
    return [raisedLine(part), ...(isLong ? [...rest.slice(0, MAX_LINES - 2), '…'] : rest)];
}
/**
 * At most three causes of an exception, nearest first: the first two and the root. Skips a cause with the same text as
 * the previous one.
 */
function causesOf(raised) {
    const causes = [];
    let last = raised;
    for (let cause = raised.cause; cause; cause = cause.raised.cause) {
        if (cause.raised.text !== last.text)
            causes.push(cause);
        last = cause.raised;
    }
    const leftOut = Math.max(0, causes.length - 3);
    const isShown = (index) => index < 2 || index === causes.length - 1;
    return causes
        .map((cause, index) => ({ ...cause, leftOut: index > 1 ? leftOut : 0 }))
        .filter((_, index) => isShown(index));
}
//# sourceMappingURL=exception-text.js.map

/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P3: () => (/* binding */ hookText),
/* harmony export */   UZ: () => (/* binding */ attemptBeforeCatch),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ay: () => (/* binding */ reasonWithoutRun),
/* harmony export */   cx: () => (/* binding */ attemptFailure),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   failureLine: () => (/* binding */ failureLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText),
/* harmony export */   rz: () => (/* binding */ hasFinished),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);





const { signals } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** `undefined` for a run that was successful, or is still executing. */
function failureOf(outcome) {
    const { status, details } = outcome;
    if (status === 'successful' || status === 'running')
        return undefined;
    if (status === 'timeout') {
        const isStartTimeout = outcome.error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && outcome.error.details.startTimeoutMs !== undefined;
        return { reason: status, message: isStartTimeout ? outcome.error.message : timeoutText(outcome) };
    }
    if (status === 'cancelled')
        return { reason: status, message: 'It was cancelled.' };
    if (outcome.error) {
        const { error } = outcome;
        const stepName = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedStep */ .Su)(outcome);
        return {
            reason: reasonOf(error, outcome),
            message: error.message,
            ...(stepName !== undefined && { stepName }),
        };
    }
    const task = failedTasks(outcome)[0];
    if (task)
        return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
    const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
    if (outcome.exitCode === 0 && tripped.length > 0) {
        const reasons = tripped.map(({ condition, problem, source }) => source === undefined ? condition : `${condition}: ${problem}`);
        return { reason: 'gate', message: reasons.join(', ') };
    }
    const end = outcome.exitCode === 0 && details && lacksEnd(details.history)
        ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(details.history.graph)
        : undefined;
    const what = end === undefined ? '' : `, but its last step, ${end}, was not executed`;
    return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}${what}.` };
}
function timeoutText({ stepAwaitingInput: step }) {
    if (step === undefined)
        return 'It timed out.';
    return `It timed out while the step "${step}" waited for input. Nothing answers input(), breakpoint() or a program's question here: use a Parameter.`;
}
/** The first line of that which says something. */
function failureLine(outcome) {
    const failure = failureOf(outcome);
    return failure && (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(failure.message)[0];
}
function reasonOf(error, { runId }) {
    return runId === undefined ? reasonWithoutRun(error) : 'flow-error';
}
/** What an error says about why there was no run. */
function reasonWithoutRun(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ && !error.details.isMissing)
        return 'invalid-flow';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? 'invalid-input' : 'not-started';
}
/** Tasks that failed for good, in the order in which they failed. */
function failedTasks({ details, status }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task, status)) ?? [];
    return failed.sort((a, b) => endOf(a) - endOf(b));
}
/**
 * Whether a task failed for good: with an exception, or by losing its process. A task that Metaflow interrupted has
 * not, nor has one that ended without an exception in a run that was cancelled or timed out.
 */
function hasFailed(task, runStatus) {
    const last = task.attempts.at(-1);
    if (!last || last.ok === true || last.interrupted)
        return false;
    if (last.exception)
        return true;
    if (runStatus === 'cancelled' || runStatus === 'timeout')
        return false;
    return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}
/**
 * Whether Metaflow considers the last step, and so the run, not successful, whatever the exit code: `sys.exit(0)` ends
 * a task's process before Metaflow has finished the task, and after the last task nothing notices that its results are
 * missing. A run that never reached its last step is not successful either, such as one resumed with `--clone-only`.
 */
function isUnfinished(history) {
    return tasksOfEnd(history).some((task) => hasFailed(task, 'successful')) || lacksEnd(history);
}
function tasksOfEnd({ graph, tasks }) {
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(graph);
    return tasks.filter(({ stepName }) => stepName === end);
}
/** Whether the last step, if known, never began. */
function lacksEnd(history) {
    return history.graph !== undefined && history.leftOut === undefined && tasksOfEnd(history).length === 0;
}
/** Whether a run has nothing left to execute: it was successful, or only a gate failed it. */
function hasFinished({ exitCode, details }) {
    return exitCode === 0 && !(details && isUnfinished(details.history));
}
function taskFailure(task) {
    const last = task.attempts.at(-1);
    return { reason: last?.exception ? 'task-exception' : 'task-crashed', message: attemptFailure(last).text };
}
function attemptFailure(attempt) {
    const { exception, printedTraceback: stacktrace } = attempt ?? {};
    if (exception)
        return { text: (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception), traceback: exception };
    return { text: crashText(attempt), traceback: stacktrace === undefined ? undefined : { stacktrace } };
}
/**
 * The attempt that `@catch` handled, if it raised no exception: `@catch` then only records that something must have
 * gone wrong in the environment, even if the step had set an artifact that cannot be stored.
 */
function attemptBeforeCatch({ caught, attempts }) {
    const isUnknown = caught?.type === 'metaflow.plugins.catch_decorator.FailureHandledByCatch';
    return isUnknown ? attempts.findLast(({ ok }) => ok !== true) : undefined;
}
/** What ended a process that raised no exception. */
function crashText(attempt) {
    if (attempt?.explanation !== undefined)
        return attempt.explanation;
    const code = attempt?.returnCode;
    if (code === undefined)
        return 'Its process ended without an exception.';
    if (code === 0)
        return 'Its process ended with exit code 0 before Metaflow had finished the task.';
    if (code > 0)
        return `Its process ended with exit code ${code}, without an exception.`;
    const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
    return `Its process was killed by ${signal}${signal === 'SIGKILL' ? ', as happens when memory runs out' : ''}.`;
}
/** How an `@exit_hook` function failed, in words. */
function hookText({ name, why, exception }) {
    return `The exit hook "${name}" failed: ${exception ? (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception) : why}`;
}
/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
function endOf(task) {
    return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   RO: () => (/* binding */ jsonValues),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2375);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** Values are cut beyond this depth, and beyond this number of parts: a few bytes of a pickle can represent more than fits into memory. */
const DEEPEST = 50;
const MAX_PARTS = 50_000;
/** For all texts of a value together; a text longer than what is left is replaced by its length, not cut. */
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** Longer integers take too long to convert to decimal. */
const MAX_INTEGER = 2n ** 20000n;
/**
 * An artifact's value as JSON: integers beyond 2^53, NaN and infinities become text, sets become arrays, dictionary
 * keys become text, bytes become their length, and objects of other classes become their name. If two keys of a
 * dictionary are the same as text, such as 1 and "1", the dictionary becomes a list of key-value pairs.
 */
function jsonValue(value) {
    return converted(value, 0, { parts: MAX_PARTS, characters: MAX_CHARACTERS });
}
/** Converts each of several values, because a report shows no more of them, and iterates over them more than once. */
function jsonValues(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, jsonValue(value)]));
}
function converted(value, depth, budget) {
    budget.parts -= 1;
    if (budget.parts < 0)
        return '…';
    switch (typeof value) {
        case 'string':
            return textWithin(budget, value);
        case 'boolean':
            return value;
        case 'number':
            return Number.isFinite(value) ? value : String(value);
        case 'bigint':
            return integerText(budget, value);
        case 'object':
            return value === null ? null : jsonObject(value, depth, budget);
        default:
            return null;
    }
}
function textWithin(budget, text) {
    if (text.length > budget.characters)
        return `<text of ${text.length} characters>`;
    budget.characters -= text.length;
    return text;
}
/** A longer integer is replaced by its length. Finding that takes time in proportion, so it counts against the budget, too. */
function integerText(budget, value) {
    if (value < MAX_INTEGER && value > -MAX_INTEGER)
        return textWithin(budget, String(value));
    if (budget.characters <= 0)
        return '<integer>';
    const digits = value.toString(16).length;
    budget.characters -= digits;
    return `<integer of about ${digits * 4} bits>`;
}
function jsonObject(value, depth, budget) {
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return textWithin(budget, value.toString());
    if (value instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .WrittenScalar */ .iI)
        return converted(value.value, depth, budget);
    if (value instanceof Uint8Array)
        return `<${value.length} bytes>`;
    if (depth === DEEPEST)
        return '…';
    const inner = (item) => converted(item, depth + 1, budget);
    if (Array.isArray(value) || value instanceof Set) {
        const items = [];
        for (const item of value) {
            items.push(inner(item));
            if (budget.parts < 0)
                break;
        }
        return items;
    }
    const pairs = [];
    const entries = value instanceof Map ? value.entries() : Object.entries(value);
    for (const [key, item] of entries) {
        pairs.push([typeof key === 'string' ? textWithin(budget, key) : inner(key), inner(item)]);
        if (budget.parts < 0)
            break;
    }
    return objectOrPairs(pairs);
}
/** JSON's keys are always strings, so other keys are written as JSON. */
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [typeof key === 'string' ? key : JSON.stringify(key), item]);
    const hasAll = new Set(members.map(([name]) => name)).size === pairs.length;
    return hasAll ? Object.fromEntries(members) : pairs;
}
let mark;
/** Stands for -0.0 in a text. Created when it is first needed: loading `crypto` would delay the start of a run. */
const negativeZero = () => (mark ??= `-0.0 ${crypto.randomUUID()}`);
/** Like JSON.stringify, which would write -0.0 as 0. */
function jsonText(value, indentation) {
    const marked = (_, item) => (Object.is(item, -0) ? negativeZero() : item);
    const text = JSON.stringify(value, marked, indentation);
    return mark === undefined ? text : text.replaceAll(`"${mark}"`, '-0.0');
}
//# sourceMappingURL=json-value.js.map

/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ ALL_ARTIFACTS),
/* harmony export */   cu: () => (/* binding */ missingArtifacts),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);


/** In bytes. Larger values are not read: a report shows only their beginning, and reading takes several times their memory. */
const MAX_ARTIFACT_BYTES = 16 * 1024 * 1024;
/** Limits for all artifacts together: bytes, and parts (texts, numbers and containers). More would take too much memory and time. */
const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };
/** Which requested artifacts a run lacks, as a sentence; `undefined` if it lacks none, or ended before it could create them all. */
function missingArtifacts(outcome, wanted) {
    const { status, details, pathspec, label } = outcome;
    const isWhole = status === 'successful' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason === 'gate';
    if (!isWhole || !details)
        return undefined;
    const leftOut = details.artifactsLeftOut ?? [];
    const { artifactProblems: problems = {} } = details;
    const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
    const shown = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactValues */ .N_)(outcome);
    const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
    const run = pathspec ?? label;
    const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
    const sentences = [
        ...(leftOut.length > 0
            ? [`${run}: left out ${leftOut.join(', ')}, because the artifacts together exceed ${limits}`]
            : []),
        ...(missing.length > 0
            ? [
                `${run}: ${missing.map((name) => problems[name] ?? `there is no readable artifact "${name}"`).join('; ')}`,
            ]
            : []),
        ...(long.length > 0
            ? [`${run}: no output or report shows ${long.join(', ')}: larger than ${_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUE_LENGTH */ .CU / 1024} KiB`]
            : []),
    ];
    return sentences.length === 0 ? undefined : sentences.join('. ');
}
/** What the report on a run omits because there is more than we read, as a sentence; `undefined` if it omits nothing. */
function leftOutText({ details, pathspec, label }) {
    if (!details?.leftOut)
        return undefined;
    return `The report on ${pathspec ?? label} leaves out ${details.leftOut.join('; and ')}`;
}
//# sourceMappingURL=missing-artifacts.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Su: () => (/* binding */ stoppedStep),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds),
/* harmony export */   rk: () => (/* binding */ gateSource)
/* harmony export */ });
/** The step at which a run stopped although no task had failed, if it is known. */
function stoppedStep({ stoppedAfter, stoppedBy }) {
    return stoppedAfter ?? stoppedBy?.stepName;
}
/** What evaluated a gate. */
function gateSource({ source }) {
    return source ?? 'fail-if';
}
/** When it started; `undefined` if there never was a run or a spun task. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ notebookQuote),
/* harmony export */   f: () => (/* binding */ withPythonsTracebacks)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const TITLE = 'Traceback (most recent call last)';
/** The class of the exception, and the title at the end of the line, without Python's colon. */
const HEADER = /^([\p{L}_][\p{L}\p{N}_]*?) *Traceback \(most recent call last\)$/u;
const RULER = /^-+$/;
/** `Cell In[3], line 2, in fit(n)`; before IPython 8.5: `Input In [3], in fit(n)`. */
const CELL = /^((?:Cell|Input) In ?\[\d+\])(?:, line (\d+))?(?:, in (.+))?$/;
const FILE = /^File ([^:]+):(\d+)(?:, in (.+))?$/;
/** Before IPython 8, only the arrow has the line. */
const OLD = /^(<ipython-input-[^>]+>|[~/]\S*) in (.+)$/;
/** The line of code of a frame. */
const CODE = /^ *-+> *(\d+)(?: (.*))?$/;
/** A text's lines, in which the tracebacks that IPython has printed, as in a notebook, are what Python prints. */
function withPythonsTracebacks(lines) {
    const result = [];
    for (let at = 0; at < lines.length;) {
        const end = endOfFrames(lines, at);
        if (end === undefined) {
            result.push(lines[at++]);
            continue;
        }
        for (const line of framesOf(lines.slice(at, end)))
            result.push(line);
        at = end;
    }
    return result;
}
function notebookQuote(message) {
    if (!message.includes(`${TITLE}\n`))
        return undefined;
    const lines = message.split('\n');
    const converted = withPythonsTracebacks(lines.map((text, at) => ({ text, at })));
    const begin = converted.findIndex(({ text, at }) => text !== lines[at]);
    if (begin === -1)
        return undefined;
    const above = lines.slice(0, converted[begin]?.at);
    const last = above.findLastIndex((line) => line.trim() !== '' && !RULER.test(line));
    const isRuled = RULER.test(above[last + 1] ?? '') && above.slice(last + 2).some((line) => RULER.test(line));
    return {
        before: above.slice(0, last + (isRuled ? 2 : 1)).join('\n'),
        traceback: converted
            .slice(begin)
            .map(({ text }) => text)
            .join('\n'),
    };
}
/** Where the frames end of a traceback that begins here: at the line with the exception, whose class is also in the header. */
function endOfFrames(lines, begin) {
    const [, name] = HEADER.exec(lines[begin]?.text ?? '') ?? [];
    if (name === undefined)
        return undefined;
    for (let at = begin + 1; at < lines.length; at += 1) {
        const text = lines[at]?.text ?? '';
        if (text === name || text.startsWith(`${name}:`))
            return at;
        if (HEADER.test(text))
            return undefined;
    }
    return undefined;
}
function framesOf(lines) {
    const [header, ...below] = lines;
    const result = [{ text: `${TITLE}:`, at: header.at }];
    let head;
    for (const { text, at } of below) {
        const found = headOf(text, at);
        if (found) {
            if (head)
                result.push(frameLine(head));
            head = found;
            continue;
        }
        const [, line, code] = head ? (CODE.exec(text) ?? []) : [];
        if (!head || line === undefined)
            continue;
        result.push(frameLine({ ...head, line }), { text: `    ${code ?? ''}`, at });
        head = undefined;
    }
    return head ? [...result, frameLine(head)] : result;
}
function headOf(text, at) {
    const [, file, line, called] = CELL.exec(text) ?? FILE.exec(text) ?? [];
    if (file !== undefined)
        return { file, line, called, at };
    const [, old, inOld] = OLD.exec(text) ?? [];
    return old === undefined ? undefined : { file: old, line: undefined, called: inOld, at };
}
function frameLine({ file, line = '1', called = '<module>', at }) {
    // IPython abbreviates the home directory.
    const known = file.startsWith('~/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), file.slice(2)) : file;
    const [name] = called.split('(', 1);
    return { text: `  File "${known}", line ${line}, in ${name || called}`, at };
}
//# sourceMappingURL=notebook-traceback.js.map

/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   Lb: () => (/* binding */ endOfFrames),
/* harmony export */   N: () => (/* binding */ readTraceback),
/* harmony export */   NW: () => (/* binding */ firstOfChain),
/* harmony export */   SK: () => (/* binding */ CONTEXT),
/* harmony export */   gN: () => (/* binding */ isHeader),
/* harmony export */   kx: () => (/* binding */ GROUP_HEADER),
/* harmony export */   ni: () => (/* binding */ HEADER_LINE),
/* harmony export */   wv: () => (/* binding */ SEPARATOR),
/* harmony export */   yc: () => (/* binding */ DIRECT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _notebook_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);


const HEADER = /^(Exception Group )?Traceback \(most recent call last\):$/;
/** What Python prints above the frames of an exception; in a group, with a margin. */
const HEADER_LINE = 'Traceback (most recent call last):';
const GROUP_HEADER = `+ Exception Group ${HEADER_LINE}`;
/** Loguru marks the frame that caught the exception. */
const FRAME = /^(?: {2}|> )File "(.+)", line (\d+)(?:, in (.+))?$/s;
const DIRECT = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
/** The lines between an exception and the one it led to. */
const SEPARATORS = [DIRECT, CONTEXT];
const SEPARATOR = new RegExp(`^(${SEPARATORS.join('|')})$`);
const REMOTE = /^[\w.]*RemoteTraceback: ?/;
/** The beginning of a traceback quoted without marks: pebble puts the class before it, mpire lines of its own. */
const QUOTED_HEADER = /^(?:[\w.]*RemoteTraceback: )?Traceback \(most recent call last\):$/m;
/** A traceback is quoted between two of these; the second kind is used for a result that could not be read. */
const QUOTES = ['"""', "'''"];
/** Where the last traceback in some lines begins, including its causes; -1 if there is no traceback. */
function firstOfChain(lines, last = lines.findLastIndex(isHeader)) {
    let first = last;
    while (first > 3 && SEPARATOR.test(lines[first - 2] ?? '')) {
        first -= 3;
        while (first >= 0 && !isHeader(lines[first]))
            first -= 1;
    }
    return first;
}
/** Whether a line is the first one of a traceback, including that of a group. */
function isHeader(line = '') {
    return HEADER.test(line.replace(/^ {2}\+ /, ''));
}
/** How much of a message to search for: a long one may have lost its end. */
const MAX_SEARCHED_LENGTH = 1_000;
/** How deeply to read groups or quotes of exceptions: Python itself shows ten levels. */
const DEEPEST = 20;
/**
 * Parses a traceback by the structure that Python gives it. A message may quote another traceback, so a known message
 * is cut off before anything else. `undefined` if there is no exception.
 * @param level how many exceptions contain or quote this one
 */
function readTraceback(traceback, level = 0) {
    if (traceback.stacktrace === undefined)
        return undefined;
    // Mpire quotes tracebacks in colours.
    const plain = withoutColours(traceback);
    const { stacktrace } = plain;
    const lines = stacktrace.trimEnd().split('\n');
    const end = endOfFrames(plain);
    if (end === undefined)
        return readChain(itemsOf(lines), level);
    const before = lines.slice(0, end);
    const header = before.findLastIndex((line) => HEADER.test(line));
    const cause = header === -1 ? undefined : causeBefore(itemsOf(before.slice(0, header)), level);
    const raised = {
        text: lines.slice(end).join('\n'),
        frames: framesIn(before.slice(header + 1)),
        parts: [],
        cause,
    };
    return withQuoted(raised, plain, level);
}
/** The line below the frames at which Python begins to print the exception itself; `undefined` if the message is not found. */
function endOfFrames({ stacktrace, type, message }) {
    if (stacktrace === undefined || type === undefined || message === undefined)
        return undefined;
    const className = type.slice(type.lastIndexOf('.') + 1);
    const headline = message === '' ? className : `${className}: ${message.slice(0, MAX_SEARCHED_LENGTH)}`;
    if (className.length > MAX_SEARCHED_LENGTH)
        return undefined;
    const separator = Math.max(...SEPARATORS.map((text) => stacktrace.lastIndexOf(`\n\n${text}\n\n`)));
    let found;
    let line = 0;
    for (let begin = 0; begin !== -1; begin = nextLine(stacktrace, begin), line += 1) {
        const at = placeInLine(stacktrace, begin, headline);
        if (at === undefined)
            continue;
        const end = at + headline.length;
        const isWhole = message !== '' || end === stacktrace.length || stacktrace[end] === '\n';
        if (!isWhole)
            continue;
        found = line;
        // A cause before it may say the same; a later match is a note, such as that of an exception from another process.
        if (end > separator)
            break;
    }
    return found;
}
/** Where the next line of a text begins; -1 if there is none. */
function nextLine(text, begin) {
    const end = text.indexOf('\n', begin);
    return end === -1 ? -1 : end + 1;
}
/** Where this headline is in the line that begins here: at its start, or after a module's name and a dot. */
function placeInLine(text, begin, headline) {
    if (text.startsWith(headline, begin))
        return begin;
    for (let at = begin; /[^\s:]/.test(text[at] ?? ' '); at += 1)
        if (at > begin && text[at] === '.' && text.startsWith(headline, at + 1))
            return at + 1;
    return undefined;
}
/** Removes the margins that Python draws beside exception groups. */
function itemsOf(lines) {
    const items = [];
    for (let index = 0; index < lines.length;) {
        if (lines[index] !== `  ${GROUP_HEADER}`) {
            items.push(lines[index++] ?? '');
            continue;
        }
        const from = index;
        while (lines[index]?.startsWith('  '))
            index++;
        items.push(...withoutMargin(lines.slice(from, index).map((line) => line.slice(2))));
    }
    return items;
}
function withoutMargin(lines) {
    const items = [];
    for (let index = 0; index < lines.length;) {
        const line = lines[index++] ?? '';
        if (!line.startsWith('+-+-')) {
            items.push(line.slice(2));
            continue;
        }
        const from = index;
        while (lines[index]?.startsWith('  '))
            index++;
        items.push(lines.slice(from, index).map((inner) => inner.slice(2)));
    }
    return items;
}
/** Parses exceptions, each the cause of the next; the last one is what the traceback is about. There may be thousands. */
function readChain(items, level) {
    let begin = 0;
    let cause;
    for (const separator of separatorsIn(items)) {
        const raised = readOne(items.slice(begin, separator - 1), cause, level);
        cause = raised && { raised, isDirect: items[separator] === DIRECT };
        begin = separator + 2;
    }
    return readOne(items.slice(begin), cause, level);
}
/** Where one exception ends and the one it led to begins. */
function separatorsIn(items) {
    const found = [];
    let isQuoted = false;
    for (const [index, item] of items.entries()) {
        if (QUOTES.includes(item))
            isQuoted = !isQuoted && REMOTE.test(String(items[index - 1]));
        else if (!isQuoted && isSeparator(items, index))
            found.push(index);
    }
    // A separator just before another one is part of a message with the same words.
    return withoutQuoted(items, found.filter((index, at) => (found[at + 1] ?? Infinity) - index > 2));
}
/** A quote without marks ends with the text that is repeated below it, where the exception is raised again. */
function withoutQuoted(items, separators) {
    let isQuoted = false;
    return separators.filter((index, at) => {
        const own = items.slice((separators[at - 1] ?? -2) + 2, index);
        isQuoted ||= !isTracebackLine(own[0]) && !QUOTES.includes(own[1]) && own.some(isQuotedHeader);
        const next = (separators[at + 1] ?? items.length + 1) - 1;
        if (isQuoted)
            isQuoted = lastText(items, index) !== lastText(items, next);
        return !isQuoted;
    });
}
/** Whether an exception that was raised begins here; one that never was has no header and no frames. */
function isTracebackLine(item) {
    return typeof item === 'string' && (HEADER.test(item) || isFrameLine(item));
}
function isQuotedHeader(item) {
    return typeof item === 'string' && QUOTED_HEADER.test(item);
}
/** The last line before another one that is not empty: some messages end with a line break. */
function lastText(items, before) {
    return items.slice(Math.max(0, before - 4), before).findLast((item) => item !== '');
}
/** Parses one exception, from its header to its end. */
function readOne(own, cause, level) {
    // The header may be missing if only the end of a traceback was kept.
    const from = typeof own[0] === 'string' && HEADER.test(own[0]) ? 1 : 0;
    const end = own.findIndex((item, index) => index >= from && !isFrameLine(item));
    const messageItems = end === -1 ? [] : own.slice(end);
    const text = messageItems.filter((item) => typeof item === 'string').join('\n');
    if (text === '')
        return undefined;
    const frames = framesIn(own.slice(0, end).filter((item) => typeof item === 'string'));
    const groups = level < DEEPEST ? messageItems.filter((item) => typeof item !== 'string') : [];
    const parts = groups.flatMap((lines) => readParts(lines, level + 1));
    return withQuoted({ text: text.trimEnd(), frames, parts, cause }, {}, level);
}
function isSeparator(items, index) {
    const item = items[index];
    return (typeof item === 'string' && SEPARATOR.test(item) && items[index - 1] === '' && items[index + 1] === '');
}
function isFrameLine(item) {
    return item === '' || (typeof item === 'string' && (item.startsWith('  ') || FRAME.test(item)));
}
/** The exception above another one's header. */
function causeBefore(items, level) {
    const separator = items.length - 2;
    if (!isSeparator(items, separator))
        return undefined;
    const raised = readChain(items.slice(0, separator - 1), level);
    return raised && { raised, isDirect: items[separator] === DIRECT };
}
function readParts(lines, level) {
    const parts = [[]];
    for (const line of lines) {
        if (/^\+-{16} \S+ -{16}$/.test(line))
            parts.push([]);
        else if (!/^\+-+$/.test(line))
            parts.at(-1)?.push(line);
    }
    return parts.flatMap((part) => readChain(withoutMargin(part), level) ?? []);
}
function framesIn(lines) {
    return lines.flatMap((text, index) => {
        const [, file, line, functionName] = FRAME.exec(text) ?? [];
        if (file === undefined)
            return [];
        const next = lines[index + 1] ?? '';
        return [
            { file, line: Number(line), functionName, code: next.startsWith('    ') ? next.trim() : undefined },
        ];
    });
}
/** With what is known from a traceback that the message or the cause quotes. */
function withQuoted(raised, known, level) {
    if (raised.cause || level >= DEEPEST)
        return withRemoteFrames(raised, known, level);
    const quote = (0,_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .notebookQuote */ .c)(raised.text);
    const cell = quote && readTraceback({ stacktrace: quote.traceback }, level + 1);
    return cell ? { ...raised, cause: { raised: cell, isDirect: true, isQuoted: true } } : raised;
}
/** Process pools raise a worker's exception again, and quote the worker's traceback as its cause. */
function withRemoteFrames(raised, known, level) {
    const stacktrace = level < DEEPEST ? quotedBy(raised.cause?.raised) : undefined;
    const remote = stacktrace === undefined ? undefined : readTraceback({ ...known, stacktrace }, level + 1);
    if (!raised.cause || !remote)
        return raised;
    // An exception that could not be sent from there is a different one from the exception raised here.
    if (classOf(remote) !== classOf(raised))
        return REMOTE.test(raised.cause.raised.text)
            ? { ...raised, cause: { ...raised.cause, raised: remote } }
            : raised;
    // The exceptions in a group only have frames where they are quoted, without the margin, which was already removed.
    const parts = [remote.parts, raised.cause.raised.parts].find(({ length }) => length > 0) ?? raised.parts;
    return { ...raised, frames: [...raised.frames, ...remote.frames], parts, cause: remote.cause };
}
/** The traceback in the message of a cause. A cause that was raised itself, with frames, is more than a quote. */
function quotedBy(cause) {
    if (!cause || cause.frames.length > 0)
        return undefined;
    const { text } = cause;
    if (REMOTE.test(text))
        return text
            .replace(REMOTE, '')
            .replace(/^\s*("""|''')\n/, '')
            .replace(/("""|''')$/, '');
    const begin = text.search(QUOTED_HEADER);
    return begin === -1 ? undefined : text.slice(begin);
}
function withoutColours(traceback) {
    const { stacktrace = '', message } = traceback;
    return {
        ...traceback,
        stacktrace: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stacktrace),
        ...(message === undefined ? {} : { message: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(message) }),
    };
}
/** The name of an exception's class; the class's module may have another name in another process. */
function classOf({ text }) {
    return /^[^\s:]*/.exec(text)?.[0].split('.').at(-1);
}
//# sourceMappingURL=traceback.js.map

/***/ }),

/***/ 1870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ redactedDetails),
  n: () => (/* binding */ redactedOutcome)
});

// EXTERNAL MODULE: ./build/redaction/redacted-name.js
var redacted_name = __webpack_require__(4422);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/outcome/bounded-outcome.js

/**
 * In bytes: how much to show of what a flow says about a failure. The limit is an artifact's, because an exception may
 * contain everything that was read.
 */
const MAX_MESSAGE_LENGTH = 64 * 1024;
/** A task's last output matters at its end, and our description of it at its beginning. */
const MAX_EXPLANATION_LENGTH = 4_000;
/**
 * An outcome with messages short enough for outputs, records and annotations. Redact first: a secret cannot be
 * recognized by its beginning.
 */
function boundedOutcome(outcome) {
    const { error, detailsError, details } = outcome;
    return {
        ...outcome,
        ...(error && { error: boundedError(error) }),
        ...(detailsError && { detailsError: boundedError(detailsError) }),
        ...(details && {
            details: {
                ...details,
                history: { ...details.history, tasks: details.history.tasks.map(boundedTask) },
                ...(details.failedHooks && { failedHooks: details.failedHooks.map(boundedHook) }),
            },
        }),
    };
}
function boundedTask(task) {
    const { attempts, caught } = task;
    const isLong = caught ?? attempts.some(({ exception, explanation }) => exception ?? explanation);
    if (!isLong)
        return task;
    return { ...task, attempts: attempts.map(boundedAttempt), caught: caught && boundedException(caught) };
}
function boundedAttempt(attempt) {
    const { exception, explanation, printedTraceback } = attempt;
    return {
        ...attempt,
        exception: exception && boundedException(exception),
        explanation: explanation && (0,bounded_text/* withoutMiddle */.Mg)(explanation, MAX_EXPLANATION_LENGTH),
        printedTraceback: printedTraceback && (0,bounded_text/* withoutMiddle */.Mg)(printedTraceback, MAX_MESSAGE_LENGTH),
    };
}
function boundedHook(hook) {
    return { ...hook, exception: hook.exception && boundedException(hook.exception) };
}
/** A traceback ends with the message; what it is needed for are the frames before that. */
function boundedException(exception) {
    const { message, stacktrace } = exception;
    return {
        ...exception,
        message: (0,bounded_text/* bounded */.Mm)(message, MAX_MESSAGE_LENGTH),
        stacktrace: stacktrace && (0,bounded_text/* withoutMiddle */.Mg)(stacktrace, MAX_MESSAGE_LENGTH),
    };
}
/** The same error, of the same class, with shortened texts. */
function boundedError(error) {
    const [message, stack] = [
        (0,bounded_text/* bounded */.Mm)(error.message, MAX_MESSAGE_LENGTH),
        (0,bounded_text/* bounded */.Mm)(error.stack ?? '', MAX_MESSAGE_LENGTH),
    ];
    if (message === error.message && stack === error.stack)
        return error;
    return Object.assign(Object.create(error), { message, stack });
}
//# sourceMappingURL=bounded-outcome.js.map
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(329);
;// CONCATENATED MODULE: ./build/outcome/redacted/redacted-value.js


/** Reports only show the ends of longer texts; another pass over all their lines would take seconds. */
const MAX_FOLDED_LENGTH = 1024 * 1024;
/**
 * A text without secrets, both as it is and as reports show it: without colours, and on one line. A text whose secrets
 * are visible only in such a form is replaced by that form.
 */
function redactedText(text, redactor) {
    const redacted = redactor.text(text);
    for (const form of shownForms(redacted)) {
        const more = redactor.text(form);
        if (more !== form)
            return more;
    }
    return redacted;
}
/** Each sequence that is stripped begins with one of these. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const CONTROL = /[\u001b\u009b]/;
function shownForms(text) {
    // Most texts have none, and looking for one is much faster.
    const plain = CONTROL.test(text) ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
    const isFolded = plain.includes('\n') && plain.length <= MAX_FOLDED_LENGTH;
    return [...(plain === text ? [] : [plain]), ...(isFolded ? [plain.replace(/\s+/g, ' ')] : [])];
}
/** How many characters of a foreach item's text Metaflow keeps. */
const ITEM_LENGTH = 30;
/**
 * A place in a foreach, like `item=text`, without secrets. Metaflow has shortened the text: it cuts off the end, and
 * replaces the middle of texts in a list by dots. That may leave the beginning of a secret, and its end after the dots,
 * which cannot be distinguished from other text.
 */
function redactedItem(item, redactor) {
    const redacted = redactedText(item, redactor);
    const isCutOff = item.length - (item.indexOf('=') + 1) >= ITEM_LENGTH;
    const ends = [...redacted.matchAll(/\.\.\./g)].map(({ index }) => index);
    for (const end of isCutOff ? [...ends, redacted.length] : ends) {
        const before = redacted.slice(0, end);
        const shown = redactor.cutText(before);
        if (shown !== before)
            return shown;
    }
    return redacted;
}
/**
 * A flow's value without secrets in its texts and keys, including those that only its JSON contains: an object becomes
 * the name of its class.
 */
function redactedValue(value, redactor) {
    if (typeof value === 'string')
        return redactedText(value, redactor);
    const redacted = redactor.value(value);
    if (typeof redacted !== 'object' || redacted === null)
        return redacted;
    const json = (0,json_value/* jsonValue */.IL)(redacted);
    const more = redactor.value(json);
    return (0,external_node_util_.isDeepStrictEqual)(json, more) ? redacted : more;
}
/** Redacts only the values: the names are how others find them. */
function redactedValues(values, redactor) {
    const redacted = Object.entries(values).map(([name, value]) => [
        name,
        redactedValue(value, redactor),
    ]);
    return Object.fromEntries(redacted);
}
//# sourceMappingURL=redacted-value.js.map
;// CONCATENATED MODULE: ./build/outcome/redacted/redaction-rules.js


/** For what we wrote or counted ourselves, or what identifies the run. */
const kept = (value) => value;
const redaction_rules_text = redactedText;
const texts = (all, redactor) => all.map((one) => redaction_rules_text(one, redactor));
const item = redactedItem;
/** For the name of a step, or the id of a task, by which later steps find it. Anything that is not such a name is redacted as text. */
const redaction_rules_name = (one, redactor) => ((0,identifiers/* isIdentifier */._5)(one) ? one : redaction_rules_text(one, redactor));
const pathspec = (one, redactor) => ((0,identifiers/* isPathspec */.hA)(one) ? one : redaction_rules_text(one, redactor));
const names = (all, redactor) => all.map((one) => redaction_rules_name(one, redactor));
/** For anything that a flow or its caller wrote. */
const value = redactedValue;
/** For one of their dictionaries, whose keys are also their texts. */
function dictionary(values, redactor) {
    const keyed = redactor.value(values);
    return redactedValues(keyed, redactor);
}
/** For values by names that others know, such as outputs. */
function named(values, redactor) {
    return redactedValues(values, redactor);
}
/** The same class of error, with redacted texts. */
const error = (one, redactor) => redactor.value(one);
/** For one of our objects: keeps its keys, and applies each field's rule. A field without a rule is redacted as a whole. */
function fields(rules) {
    const all = new Map(Object.entries(rules));
    return (object, redactor) => Object.fromEntries(Object.entries(object).map(([field, item]) => [
        field,
        item === undefined ? item : (all.get(field) ?? value)(item, redactor),
    ]));
}
function each(rule) {
    return (items, redactor) => items.map((item) => rule(item, redactor));
}
function orNull(rule) {
    return (item, redactor) => (item === null ? null : rule(item, redactor));
}
//# sourceMappingURL=redaction-rules.js.map
;// CONCATENATED MODULE: ./build/outcome/redacted/redacted-outcome.js




const EXCEPTION = fields({ type: redaction_rules_text, message: redaction_rules_text, stacktrace: redaction_rules_text });
const ATTEMPT = fields({
    attempt: kept,
    startedAt: kept,
    finishedAt: kept,
    exitedAt: kept,
    ok: kept,
    returnCode: kept,
    interrupted: kept,
    exception: EXCEPTION,
    explanation: redaction_rules_text,
    printedTraceback: redaction_rules_text,
});
const TASK = fields({
    stepName: redaction_rules_name,
    taskId: redaction_rules_name,
    createdAt: kept,
    attempts: each(ATTEMPT),
    foreachStack: each(item),
    foreachIndices: kept,
    originPathspec: pathspec,
    caught: EXCEPTION,
    chosen: names,
    metadata: named,
});
const STEP = fields({
    name: redaction_rules_name,
    type: kept,
    next: names,
    doc: redaction_rules_text,
    file: redaction_rules_text,
    line: kept,
    foreachArtifact: redaction_rules_text,
    decorators: each(fields({ name: redaction_rules_name, attributes: named })),
});
const GRAPH = fields({
    steps: each(STEP),
    startStep: redaction_rules_name,
    endStep: redaction_rules_name,
    parameters: texts,
    configs: texts,
});
/** The file's name identifies it in the workflow artifact. */
const CARD = fields({
    stepName: redaction_rules_name,
    taskId: redaction_rules_name,
    type: redaction_rules_text,
    id: redaction_rules_text,
    fileName: redacted_name/* redactedName */.u,
    problem: redaction_rules_text,
});
const DETAILS = fields({
    history: fields({ graph: GRAPH, tasks: each(TASK), leftOut: kept, unordered: names }),
    parameters: dictionary,
    tags: texts,
    artifacts: named,
    floats: named,
    described: kept,
    gates: each(fields({
        condition: redaction_rules_text,
        value: value,
        base: value,
        tripped: kept,
        problem: redaction_rules_text,
        isSkipped: kept,
        source: kept,
    })),
    base: fields({ pathspec: pathspec, artifacts: named, floats: named, problem: redaction_rules_text, isFault: kept }),
    cards: each(CARD),
    cardProblem: redaction_rules_text,
    leftOut: kept,
    artifactsLeftOut: kept,
    artifactProblems: named,
    failedHooks: each(fields({ name: redaction_rules_name, why: redaction_rules_text, exception: EXCEPTION })),
    unexecuted: redaction_rules_text,
    uiUrl: redaction_rules_text,
    metaflowVersion: kept,
});
/** Hides user and password in a metadata service's URL. */
const metadata = (one, redactor) => redaction_rules_text(one, redactor).replace(/:\/\/[^/@]*@/, '://***@');
/** The reasons why tasks did not start warm may name the flow's files, threads or variables. */
const COSTS = fields({
    pylint: kept,
    compiling: kept,
    warm: fields({ warm: kept, cold: texts }),
});
const OUTCOME = fields({
    label: redaction_rules_text,
    flowFile: kept,
    commandLine: texts,
    flowName: kept,
    runId: kept,
    pathspec: kept,
    stepName: redaction_rules_name,
    taskId: redaction_rules_name,
    metadata,
    orchestratorUrl: redaction_rules_text,
    status: kept,
    exitCode: kept,
    signal: kept,
    startedAt: kept,
    finishedAt: kept,
    attempts: kept,
    originRunId: kept,
    stepAwaitingInput: redaction_rules_name,
    stoppedAfter: redaction_rules_name,
    stoppedBy: fields({ stepName: redaction_rules_name, decorator: kept }),
    reused: each(fields({ name: redaction_rules_name, tasks: kept, seconds: kept })),
    parameters: dictionary,
    tags: texts,
    decospecs: texts,
    costs: COSTS,
    error: error,
    details: DETAILS,
    detailsError: error,
});
/**
 * An outcome without secrets, and with messages short enough to show. Keeps what we wrote ourselves, whatever the
 * secrets are: names of fields, how and why a run ended, and the names that identify the run, step or task to a later
 * step.
 */
function redactedOutcome(outcome, redactor) {
    // Secrets can only be recognized whole, so we cut only what contains none.
    const bounded = boundedOutcome(OUTCOME(outcome, redactor));
    const { details } = bounded;
    // An exception is shown as its class, a colon and its message; building that before messages are cut would take long.
    if (!details || !redactor.secrets.some((secret) => secret.includes(': ')))
        return bounded;
    const tasks = details.history.tasks.map((task) => withoutSecretMessages(task, redactor));
    return { ...bounded, details: { ...details, history: { ...details.history, tasks } } };
}
function withoutSecretMessages(task, redactor) {
    const exceptionOf = (one) => one && shownException(one, redactor);
    const attempts = task.attempts.map((attempt) => ({
        ...attempt,
        exception: exceptionOf(attempt.exception),
    }));
    return { ...task, attempts, caught: exceptionOf(task.caught) };
}
function shownException(exception, redactor) {
    const shown = (0,exception_text/* exceptionText */.P5)(exception);
    return redaction_rules_text(shown, redactor) === shown ? exception : { ...exception, message: secret_values/* REPLACEMENT */.x9 };
}
function redactedDetails(details, redactor) {
    return DETAILS(details, redactor);
}
//# sourceMappingURL=redacted-outcome.js.map

/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.orchestratorUrl === undefined ? {} : { orchestratorUrl: outcome.orchestratorUrl }),
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(outcome)?.toISOString() ?? null,
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        metaflowVersion: outcome.details?.metaflowVersion ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        ...baseFacts(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
        ...hookFacts(outcome),
    };
}
/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
const MAX_VALUE_LENGTH = 64 * 1024;
/** The requested artifacts as JSON values, without those that are too long for an output. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function baseFacts({ details }) {
    if (!details?.base)
        return {};
    const { pathspec = null, artifacts, problem } = details.base;
    return { base: { pathspec, artifacts: shortValues(artifacts), ...(problem !== undefined && { problem }) } };
}
function hookFacts({ details }) {
    if (!details?.failedHooks)
        return {};
    return { failedHooks: details.failedHooks.map((hook) => ({ name: hook.name, message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hookText */ .P3)(hook) })) };
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .RO)(values)).filter(([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   UL: () => (/* binding */ taskDuration),
/* harmony export */   V2: () => (/* binding */ wasRetried),
/* harmony export */   al: () => (/* binding */ taskStatus),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

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

/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ redactedName)
/* harmony export */ });
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);

/** File names in workflow artifacts must not contain asterisks. A name never becomes longer. */
const IN_NAMES = '___';
/** The name of a file or directory, without secrets. */
function redactedName(name, redactor) {
    const redacted = redactor.text(name);
    return redacted === name ? name : redacted.replaceAll(_secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACEMENT */ .x9, IN_NAMES);
}
//# sourceMappingURL=redacted-name.js.map

/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/redaction/joined-lines.js
/** `base64` and similar tools break lines; none makes them shorter than this. */
const MIN_LINE_LENGTH = 16;
/** Within how many bytes Metaflow's prefix of a task's line ends, with a bracket and a space. */
const MAX_MARK_LENGTH = 200;
const [TAB, NEWLINE, RETURN, SPACE, BACKSLASH, BRACKET, LETTER_N, LETTER_R] = [
    9, 10, 13, 32, 92, 93, 110, 114,
];
/**
 * Finds patterns that are broken into lines of any width, as base64 is: it skips line ends, including an escaped `\n`,
 * and the indent or Metaflow's prefix after them, as if they were not there. Only active while a pattern may extend
 * over the end of a line.
 */
class JoinedLines {
    #automaton;
    #mode = 'idle';
    #state = 0;
    /** Start and end of skipped parts within a possible match; positions count from the beginning of the text. */
    #skipped = [];
    #lineStart = 0;
    /** Bytes of the pattern since the last line break. */
    #since = 0;
    /** The state and the beginning of a possible match at the last line break, as long as Metaflow's prefix may follow. */
    #atBreak;
    #previous = 0;
    constructor(automaton) {
        this.#automaton = automaton;
    }
    /**
     * @param breaks possible line ends, and the automaton's state before each
     * @param position the first byte's position
     */
    read(bytes, position, breaks, onMatch) {
        let next = 0;
        for (let index = 0; index < bytes.length; index += 1) {
            if (this.#mode === 'idle') {
                while (next < breaks.length && breaks[next] < index)
                    next += 2;
                if (next >= breaks.length)
                    return;
                index = breaks[next];
                this.#begin(bytes[index], position + index, breaks[next + 1]);
            }
            else
                this.#step(bytes[index], position + index, onMatch);
            this.#previous = bytes[index];
        }
    }
    /** Where a match may begin; `undefined` if none can have begun earlier than the automaton itself knows. */
    get begin() {
        return this.#mode === 'idle' ? undefined : this.#earliest;
    }
    #earliest = 0;
    #begin(byte, at, state) {
        const length = at - this.#lineStart;
        if (byte !== BACKSLASH)
            this.#lineStart = at + 1;
        if (state === 0 || length < MIN_LINE_LENGTH)
            return;
        this.#state = state;
        this.#skipped = [];
        this.#since = length;
        this.#break(byte, at);
    }
    #break(byte, at) {
        const begin = this.#startOf(at, this.#automaton.depth[this.#state]);
        this.#skipped = this.#skipped.filter(({ end }) => end > begin);
        this.#skipped.push({ start: at, end: at + 1 });
        this.#atBreak = { state: this.#state, begin };
        this.#earliest = begin;
        this.#mode = byte === BACKSLASH ? 'escape' : 'break';
        if (byte !== BACKSLASH)
            this.#lineStart = at + 1;
    }
    #step(byte, at, onMatch) {
        const skipped = this.#skipped.at(-1);
        if (this.#mode === 'escape') {
            if (byte === LETTER_N || byte === LETTER_R) {
                this.#mode = 'break';
                this.#lineStart = at + 1;
            }
            else if (byte !== BACKSLASH)
                this.#stop();
            skipped.end = at + 1;
            return;
        }
        if (this.#mode === 'break') {
            if (byte === NEWLINE || byte === RETURN || byte === SPACE || byte === TAB || byte === BACKSLASH) {
                if (byte === BACKSLASH)
                    this.#mode = 'escape';
                if (byte === NEWLINE || byte === RETURN)
                    this.#lineStart = at + 1;
                skipped.end = at + 1;
                return;
            }
            this.#mode = 'line';
            this.#since = 0;
        }
        else if (byte === NEWLINE || byte === RETURN || byte === BACKSLASH) {
            if (this.#since < MIN_LINE_LENGTH) {
                if (byte !== BACKSLASH)
                    this.#lineStart = at + 1;
                this.#stop();
            }
            else
                this.#break(byte, at);
            return;
        }
        this.#advance(byte, at, onMatch);
    }
    #advance(byte, at, onMatch) {
        const { depth, breakableLength } = this.#automaton;
        this.#state = this.#automaton.next(this.#state, byte);
        this.#since += 1;
        const length = breakableLength[this.#state];
        if (length > this.#since)
            onMatch(this.#startOf(at + 1, length), at + 1);
        if (this.#atBreak && byte === SPACE && this.#previous === BRACKET) {
            this.#state = this.#atBreak.state;
            this.#skipped.at(-1).end = at + 1;
            this.#atBreak = undefined;
            this.#since = 0;
            return;
        }
        if (this.#since > MAX_MARK_LENGTH)
            this.#atBreak = undefined;
        const isJoined = depth[this.#state] > this.#since;
        if (!isJoined && !this.#atBreak)
            this.#stop();
    }
    #stop() {
        this.#mode = 'idle';
        this.#atBreak = undefined;
    }
    /** Where a match of this many bytes that ends before `end` begins, not counting skipped parts. */
    #startOf(end, length) {
        let [at, left] = [end, length];
        for (let index = this.#skipped.length - 1; index >= 0; index -= 1) {
            const skip = this.#skipped[index];
            if (left <= at - skip.end)
                break;
            left -= at - skip.end;
            at = skip.start;
        }
        return at - left;
    }
}
//# sourceMappingURL=joined-lines.js.map
;// CONCATENATED MODULE: ./build/redaction/pattern-automaton.js
/**
 * Finds many byte patterns at once in one pass over the text, using Aho and Corasick's algorithm: each state is the
 * beginning of a pattern, and its children are the beginnings that are one byte longer. If no child matches, the search
 * continues with the longest other pattern that may have begun. Takes 25 bytes of memory per byte of the patterns.
 */
class PatternAutomaton {
    /** Length in bytes of the longest pattern that ends in a state; 0 if none does. */
    matchLength;
    /** The same for patterns that may be broken into lines. */
    breakableLength;
    /** By state: how many of the last bytes read may be the beginning of a pattern. */
    depth;
    /** The children of the root, where nearly every byte is read; other states have a linked list of children by byte. */
    #first = new Uint32Array(256);
    #child;
    #sibling;
    #byte;
    #fallback;
    /** @param breakable those of the patterns that may be broken into lines */
    constructor(patterns, breakable = []) {
        const maxStates = 1 + patterns.reduce((total, { length }) => total + length, 0);
        this.breakableLength = new Uint32Array(maxStates);
        this.matchLength = new Uint32Array(maxStates);
        this.depth = new Uint32Array(maxStates);
        this.#child = new Uint32Array(maxStates);
        this.#sibling = new Uint32Array(maxStates);
        this.#byte = new Uint8Array(maxStates);
        this.#fallback = new Uint32Array(maxStates);
        const states = this.#plant(patterns);
        for (const pattern of breakable)
            this.breakableLength[this.#stateOf(pattern)] = pattern.length;
        this.#link(states);
    }
    /**
     * Reads on from a state. Calls `onMatch` where a pattern ends, with the index after it and the longest such pattern's
     * length, and `onBreak` where a line may end, with the index and the state before it.
     */
    read(bytes, state, onMatch, onBreak) {
        const [first, matchLength] = [this.#first, this.matchLength];
        let at = state;
        for (let index = 0; index < bytes.length; index += 1) {
            const byte = bytes[index];
            // A newline, a carriage return, or the backslash of an escaped one.
            if (onBreak && (byte === 10 || byte === 13 || byte === 92))
                onBreak(index, at);
            at = at === 0 ? first[byte] : this.next(at, byte);
            if (at === 0)
                continue;
            const length = matchLength[at];
            if (length > 0)
                onMatch(index + 1, length);
        }
        return at;
    }
    /** The state after one more byte. */
    next(state, byte) {
        for (let at = state; at !== 0; at = this.#fallback[at]) {
            const child = this.#childOf(at, byte);
            if (child !== 0)
                return child;
        }
        return this.#first[byte];
    }
    #childOf(state, byte) {
        let child = this.#child[state];
        while (child !== 0 && this.#byte[child] !== byte)
            child = this.#sibling[child];
        return child;
    }
    /** Builds the tree of all patterns; returns the number of its states. */
    #plant(patterns) {
        let states = 1;
        for (const pattern of patterns) {
            let state = 0;
            for (const byte of pattern) {
                let child = state === 0 ? this.#first[byte] : this.#childOf(state, byte);
                if (child === 0) {
                    child = states;
                    states += 1;
                    this.#byte[child] = byte;
                    this.depth[child] = this.depth[state] + 1;
                    if (state === 0)
                        this.#first[byte] = child;
                    else {
                        this.#sibling[child] = this.#child[state];
                        this.#child[state] = child;
                    }
                }
                state = child;
            }
            this.matchLength[state] = pattern.length;
        }
        return states;
    }
    #stateOf(pattern) {
        let state = 0;
        for (const byte of pattern)
            state = state === 0 ? this.#first[byte] : this.#childOf(state, byte);
        return state;
    }
    /** Finds, level by level, the state to continue with where a pattern does not match. */
    #link(states) {
        const order = new Uint32Array(states);
        let known = 0;
        for (const child of this.#first)
            if (child !== 0)
                order[known++] = child;
        for (let next = 0; next < known; next += 1) {
            const state = order[next];
            const back = this.#fallback[state];
            for (const lengths of [this.matchLength, this.breakableLength])
                if (lengths[state] === 0)
                    lengths[state] = lengths[back];
            for (let child = this.#child[state]; child !== 0; child = this.#sibling[child]) {
                this.#fallback[child] = this.next(back, this.#byte[child]);
                order[known++] = child;
            }
        }
    }
}
//# sourceMappingURL=pattern-automaton.js.map
;// CONCATENATED MODULE: ./build/redaction/secret-forms.js
/** Shorter lines of a secret, such as a single brace, would hide too much other text. */
const secret_forms_MIN_LINE_LENGTH = 4;
/** Shorter pieces of base64 occur in many texts. */
const MIN_BASE64_LENGTH = 6;
/** Longer lines are searched for only as they are and in JSON, because each form takes memory. */
const MAX_ENCODED_LENGTH = 4 * 1024;
/** Longer secrets, such as whole files, are searched for only line by line, as they are and in JSON. */
const MAX_FULLY_ENCODED_LENGTH = 16 * 1024;
/** The rest of a longer line is not searched for. */
const MAX_LINE_LENGTH = 64 * 1024;
/**
 * The forms that a secret may have in a text: as it is, line by line, as Metaflow prints it, and encoded for JSON,
 * Python, URLs, XML, shells and in base64; for a long secret also its two ends, which Metaflow's cards show.
 */
function formsOf(secret) {
    const lines = linesOf(secret);
    const isLong = secret.length > MAX_FULLY_ENCODED_LENGTH;
    const whole = lines.length > 1 && secret.length <= MAX_ENCODED_LENGTH ? base64Forms(secret) : [];
    const all = [...lines, ...(isLong ? [] : endsOfLong(secret))];
    const forms = [...all.flatMap((line) => formsOfLine(line, isLong)), ...whole];
    return [...new Set([...forms, ...forms.flatMap(printedForm)])];
}
/** The forms that may be broken into lines of any width: those in base64. */
function breakableForms(secret) {
    if (secret.length > MAX_FULLY_ENCODED_LENGTH)
        return [];
    const lines = linesOf(secret);
    const whole = lines.length > 1 ? [secret] : [];
    const encoded = [...lines, ...whole].filter(({ length }) => length <= MAX_ENCODED_LENGTH);
    return encoded.flatMap(unbrokenBase64Forms).filter((form) => form.length >= MIN_BASE64_LENGTH);
}
/** The lines of a secret that are long enough to be distinguished from other text. */
function linesOf(secret) {
    return secret
        .split(/[\r\n]+/)
        .map((line) => line.trim().slice(0, MAX_LINE_LENGTH))
        .filter((line) => line.length >= secret_forms_MIN_LINE_LENGTH);
}
/** For longer texts, Metaflow's cards show only the two ends, of about 47 characters each. */
const MAX_CARD_TEXT_LENGTH = 98;
const SHOWN_END = 40;
/** An end with fewer different characters occurs in many texts. */
const MIN_CHARACTERS = 8;
function endsOfLong(secret) {
    if (secret.length <= MAX_CARD_TEXT_LENGTH)
        return [];
    return [secret.slice(0, SHOWN_END), secret.slice(-SHOWN_END)]
        .flatMap(linesOf)
        .filter((end) => new Set(end).size >= MIN_CHARACTERS);
}
function formsOfLine(line, isPartOfLongSecret) {
    const plain = [...new Set([line, ...jsonForms(line)])];
    if (isPartOfLongSecret || line.length > MAX_ENCODED_LENGTH)
        return plain;
    const source = [...new Set([...plain, ...pythonForms(line)])];
    return [
        ...source,
        // JSON or Python text within JSON, Python, a page, a URL or base64, such as a card's data.
        ...source.flatMap((form) => [jsonText(form), asciiJsonText(form), ...xmlForms(form)]),
        ...plain.flatMap((form) => [...pythonForms(form), ...urlForms(form), ...base64Forms(form)]),
        ...quotedForms(line),
    ];
}
/** Metaflow removes every asterisk from what tasks print. */
function printedForm(form) {
    const printed = form.replaceAll('*', '');
    return printed.length < form.length && printed.length >= secret_forms_MIN_LINE_LENGTH ? [printed] : [];
}
/** As JavaScript and Python write JSON. pandas and PHP also escape slashes, Go escapes HTML's characters, and Jinja those and single quotes. */
function jsonForms(text) {
    const json = jsonText(text);
    const ascii = asciiJsonText(text);
    return [
        ...[json, ascii].flatMap((form) => [
            form,
            form.replaceAll('/', '\\/'),
            form.replace(/[<>&]/g, jsonEscape),
        ]),
        ascii.replace(/[<>&']/g, jsonEscape),
    ];
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function jsonText(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** As Python's json module writes it. */
function asciiJsonText(text) {
    return jsonText(text).replace(/[^\0-\x7f]/g, jsonEscape);
}
/** The forms of a line that tasks print, and that GitHub's runner does not derive by itself from a mask. */
function formsInLogs(line) {
    return [line, ...pythonForms(line), ...jsonForms(line), ...xmlForms(line), ...quotedForms(line)];
}
/** As `repr` writes it, with either quote, as `ascii` does, and as the `repr` of its bytes. */
function pythonForms(text) {
    const escaped = text.replaceAll('\\', '\\\\');
    const ascii = escaped.replace(/[^\0-\x7f]/gu, pythonEscape);
    const bytes = escaped.replace(/[^\0-\x7f]+/gu, (part) => [...Buffer.from(part)].map((byte) => `\\x${byte.toString(16)}`).join(''));
    return [escaped, ascii, bytes].flatMap((form) => [form, form.replaceAll("'", "\\'")]);
}
function pythonEscape(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
/** With its quotes as shells (`shlex.quote`, `set -x`), YAML, SQL and CSV write them within quotes. */
function quotedForms(text) {
    const single = [`'"'"'`, `'\\''`, "''"].map((quote) => text.replaceAll("'", quote));
    return [...single, text.replaceAll('"', '""')];
}
/** Percent-encoded: JavaScript and Python leave different characters unencoded, and digits may be in either case. */
function urlForms(text) {
    if (!text.isWellFormed())
        return [];
    const javascript = encodeURIComponent(text);
    const strict = javascript.replace(/[!'()*]/g, (character) => `%${hex(character)}`);
    // HTML forms encode a tilde, but no asterisk.
    const pageForm = javascript.replace(/[!'()~]/g, (character) => `%${hex(character)}`);
    // A URL within the query of another one is encoded twice.
    const forms = [javascript, strict, strict.replaceAll('%2F', '/'), pageForm, strict.replaceAll('%', '%25')];
    const spaced = forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
    return spaced.flatMap((form) => [form, form.replace(/%../g, (escape) => escape.toLowerCase())]);
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase();
}
function xmlForms(text) {
    const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    // Jinja writes `&#34;`.
    const double = ['&quot;', '&#34;'].map((quote) => markup.replaceAll('"', quote));
    const single = ['&#39;', '&#x27;', '&apos;'].flatMap((quote) => double.map((form) => form.replaceAll("'", quote)));
    // ElementTree writes characters that are not ASCII as their numbers.
    const numbered = [markup, ...double].map((form) => form.replace(/[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0) ?? 0};`));
    return [markup, ...double, ...single, ...numbered];
}
/** `base64` and MIME break lines after 76 characters, `openssl` and PEM after 64. A prefix on each line of a log hides the break. */
const BASE64_LINES = [/.{1,76}/g, /.{1,64}/g];
/** The part of the base64 that is the same whatever comes before and after; it depends on the number of preceding bytes, modulo three. */
function base64Forms(text) {
    return [...brokenBase64(text), ...unbrokenBase64Forms(text)].filter((form) => form.length >= MIN_BASE64_LENGTH);
}
/** The lines of a text in base64, in the usual widths; none if it fits into one line. Masking a log line by line needs no others. */
function brokenBase64(text) {
    if (text.length > MAX_ENCODED_LENGTH)
        return [];
    const encoded = Buffer.from(text).toString('base64');
    return BASE64_LINES.map((line) => encoded.match(line) ?? [])
        .filter(({ length }) => length > 1)
        .flat()
        .filter(({ length }) => length >= MIN_BASE64_LENGTH);
}
function unbrokenBase64Forms(text) {
    return [0, 1, 2]
        .map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const [first, last] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
        return bytes.toString('base64').slice(first, last);
    })
        .flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
        form.replaceAll('+', '%2B').replaceAll('/', '%2F'),
    ]);
}
//# sourceMappingURL=secret-forms.js.map
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
;// CONCATENATED MODULE: ./build/redaction/redactor.js





/** Anything deeper in a value is not shown. */
const DEEPEST = 100;
const REPLACEMENT_BYTES = Buffer.from(secret_values/* REPLACEMENT */.x9);
/**
 * Replaces secrets with `***`, in all forms that `formsOf` returns, wherever they are and however the text is divided.
 * Takes time in proportion to the text, and memory in proportion to the secrets.
 *
 * @example new Redactor(secretValues(process.env)).text('token is t0p-s3cret')
 */
class Redactor {
    #secrets;
    #cache;
    /** @param secrets as `secretValues` returns them; order and repetitions do not matter */
    constructor(secrets) {
        this.#secrets = new Set(secrets);
    }
    /** All secrets that it replaces. */
    get secrets() {
        return [...this.#secrets];
    }
    /** Replaces more secrets from now on; returns the ones it did not know yet. Existing streams do not learn them. */
    learn(secrets) {
        const added = [...new Set(secrets)].filter((secret) => !this.#secrets.has(secret));
        for (const secret of added)
            this.#secrets.add(secret);
        if (added.length > 0)
            this.#cache = undefined;
        return added;
    }
    text(text) {
        if (text === undefined)
            return undefined;
        const bytes = Buffer.from(text);
        const redacted = this.#whole(bytes);
        return redacted === bytes ? text : redacted.toString();
    }
    /** The same for a text that someone else may have cut: its end may be the beginning of a secret. */
    cutText(text) {
        return this.#whole(Buffer.from(text), true).toString();
    }
    /**
     * A copy of a value without secrets in its texts and keys: goes through lists, sets, maps, plain objects and errors.
     * Also replaces a number that is a secret.
     */
    value(value) {
        return this.#automaton ? this.#value(value, new Map(), 0) : value;
    }
    /** Whether bytes that arrive in pieces contain a secret. */
    async isIn(pieces) {
        const automaton = this.#automaton;
        if (!automaton)
            return false;
        const search = new Search(automaton);
        for await (const bytes of pieces)
            if (search.read(bytes).length > 0)
                return true;
        return false;
    }
    /** The same for bytes that arrive in pieces: a stream for a log to pass through in a `pipeline`. */
    stream() {
        const redaction = this.#begin();
        return new external_node_stream_.Transform({
            transform(bytes, _encoding, done) {
                done(null, redaction ? redaction.push(bytes) : bytes);
            },
            flush(done) {
                done(null, redaction?.end());
            },
        });
    }
    #begin() {
        return this.#automaton && new Redaction(this.#automaton);
    }
    /** Built on first use, because a flow's start should not wait for it. */
    get #automaton() {
        this.#cache ??= { automaton: automatonOf(this.#secrets) };
        return this.#cache.automaton;
    }
    #whole(bytes, isCut = false) {
        const redaction = this.#begin();
        if (!redaction)
            return bytes;
        const redacted = Buffer.concat([redaction.push(bytes), redaction.end(isCut)]);
        return redaction.hasReplaced ? redacted : bytes;
    }
    /** Objects that occur several times, or contain themselves, do the same in the copy. */
    #value(value, copies, depth) {
        if (typeof value === 'string')
            return this.text(value);
        if (typeof value === 'number' || typeof value === 'bigint')
            return this.#secrets.has(String(value)) ? secret_values/* REPLACEMENT */.x9 : value;
        if (value instanceof Error)
            return this.#error(value);
        if (typeof value !== 'object' || value === null || !isContainer(value))
            return value;
        if (copies.has(value))
            return copies.get(value);
        if (depth === DEEPEST)
            return '…';
        const inner = (item) => this.#value(item, copies, depth + 1);
        return this.#container(value, inner, (copy) => copies.set(value, copy));
    }
    #container(value, inner, made) {
        if (Array.isArray(value)) {
            const list = [];
            made(list);
            for (const item of value)
                list.push(inner(item));
            return list;
        }
        if (value instanceof Set) {
            const set = new Set();
            made(set);
            for (const item of value)
                set.add(inner(item));
            return set;
        }
        if (value instanceof Map) {
            const map = new Map();
            made(map);
            const names = new Names();
            for (const [key, item] of value)
                map.set(names.free(inner(key)), inner(item));
            return map;
        }
        const object = {};
        made(object);
        const names = new Names();
        for (const [key, item] of Object.entries(value))
            redactor_define(object, names.free(this.text(key)), inner(item));
        return object;
    }
    /** The same class of error, with redacted texts. */
    #error(error) {
        const texts = { message: this.text(error.message), stack: this.text(error.stack ?? '') };
        return Object.assign(Object.create(error), texts);
    }
}
function automatonOf(secrets) {
    const all = [...secrets];
    const forms = [...new Set(all.flatMap(formsOf))];
    if (forms.length === 0)
        return undefined;
    const breakable = [...new Set(all.flatMap(breakableForms))];
    return new PatternAutomaton(forms.map((form) => Buffer.from(form)), breakable.map((form) => Buffer.from(form)));
}
/** The keys of one dictionary: if several become the same without their secrets, each gets a unique name and keeps its value. */
class Names {
    /** How often each name was requested. */
    #taken = new Map();
    free(key) {
        if (typeof key !== 'string')
            return key;
        let name = key;
        for (let count = this.#taken.get(key) ?? 0; this.#taken.has(name); name = `${key} (${count})`) {
            count += 1;
            this.#taken.set(key, count);
        }
        this.#taken.set(name, 1);
        return name;
    }
}
/** Unlike an assignment, this can create a property named `__proto__`. */
function redactor_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
function isContainer(value) {
    if (Array.isArray(value) || value instanceof Set || value instanceof Map)
        return true;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
/** Matches in the order of their ends; those that touch are merged. */
class Found {
    all = [];
    add(start, end) {
        const last = this.all.at(-1);
        if (!last || start > last[1])
            this.all.push([start, end]);
        else
            [last[0], last[1]] = [Math.min(start, last[0]), end];
    }
}
/** Finds the secrets in one text, both within lines and across line ends. */
class Search {
    #automaton;
    #joined;
    #state = 0;
    #position = 0;
    constructor(automaton) {
        this.#automaton = automaton;
        this.#joined = new JoinedLines(automaton);
    }
    /** The matches, ordered by their ends; positions count from the beginning of the text. */
    read(bytes) {
        const [position, breaks] = [this.#position, []];
        const [inLines, overLines] = [new Found(), new Found()];
        this.#state = this.#automaton.read(bytes, this.#state, (end, length) => inLines.add(position + end - length, position + end), (index, state) => breaks.push(index, state));
        this.#joined.read(bytes, position, breaks, (start, end) => overLines.add(start, end));
        this.#position += bytes.length;
        return [...inLines.all, ...overLines.all].sort(([, a], [, b]) => a - b);
    }
    /** Before this position, every match has been found. */
    get safe() {
        const matchStart = this.#position - this.#automaton.depth[this.#state];
        return Math.min(matchStart, this.#joined.begin ?? matchStart);
    }
}
/** Fewer bytes are the end of many texts that contain no secret. */
const MIN_BEGINNING_LENGTH = 4;
/** Longer pieces are read in parts. */
const MAX_PIECE_LENGTH = 64 * 1024;
/** One text on its way through the automaton. Holds back whatever may still turn out to be part of a secret. */
class Redaction {
    hasReplaced = false;
    #search;
    #held = Buffer.alloc(0);
    /** The position in the text where `#held` begins. */
    #start = 0;
    /** Relative to `#held`, in order, without overlaps. */
    #covered = [];
    constructor(automaton) {
        this.#search = new Search(automaton);
    }
    push(bytes) {
        const parts = [];
        for (let at = 0; at < bytes.length; at += MAX_PIECE_LENGTH)
            parts.push(this.#read(bytes.subarray(at, at + MAX_PIECE_LENGTH)));
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    #read(bytes) {
        this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
        for (const [start, end] of this.#search.read(bytes))
            this.#cover(start - this.#start, end - this.#start);
        return this.#release(this.#search.safe - this.#start);
    }
    /** @param isCut whether the text may continue elsewhere, inside a secret */
    end(isCut = false) {
        const matchStart = this.#search.safe - this.#start;
        if (isCut && this.#held.length - matchStart >= MIN_BEGINNING_LENGTH)
            this.#cover(matchStart, this.#held.length);
        return this.#release(this.#held.length);
    }
    #cover(start, end) {
        const covered = { start, end, replaced: false };
        for (let last = this.#covered.at(-1); last && last.end >= covered.start; last = this.#covered.at(-1)) {
            covered.start = Math.min(covered.start, last.start);
            covered.replaced = last.replaced;
            this.#covered.pop();
        }
        this.#covered.push(covered);
    }
    /** Returns everything before `safe`, redacted. */
    #release(safe) {
        const parts = [];
        let written = 0;
        const remaining = [];
        for (const { start, end, replaced } of this.#covered) {
            if (start >= safe) {
                remaining.push({ start: start - safe, end: end - safe, replaced });
                continue;
            }
            parts.push(this.#held.subarray(written, start));
            if (!replaced)
                parts.push(REPLACEMENT_BYTES);
            this.hasReplaced = true;
            written = Math.min(end, safe);
            // A part that extends beyond the cut continues after it, and so does one that ends there, because the next one may touch it.
            if (end >= safe)
                remaining.push({ start: 0, end: end - safe, replaced: true });
        }
        parts.push(this.#held.subarray(written, safe));
        this.#held = Buffer.from(this.#held.subarray(safe));
        this.#start += safe;
        this.#covered = remaining;
        return Buffer.concat(parts);
    }
}
//# sourceMappingURL=redactor.js.map

/***/ }),

/***/ 5417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ mayHoldSecretNames),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   jH: () => (/* binding */ isPlainMember),
/* harmony export */   rq: () => (/* binding */ nameOfScalar),
/* harmony export */   wZ: () => (/* binding */ describesAChange),
/* harmony export */   we: () => (/* binding */ secretIf)
/* harmony export */ });
/** A name that matches none of these contains no noun for a secret. */
const HINT = /auth|bearer|conn|cook|cred|dsn|hook|jks|jwt|key|kube.?conf|mnemonic|netrc|npmrc|p12|pass|pat|pfx|phrase|psw|pw|pypirc|sas|secret|sig|token/i;
/** Nouns for a secret, anywhere in a name. */
const SECRETS = words('authorization cookie cookies cred credential credentials creds dsn passcode passphrase passphrases passwd password passwords secret secrets webhook webhooks');
/** What a key may give access to, unlike the key of a table or a dictionary. */
const KEY_PURPOSES = words('access account api auth client consumer deploy encryption license master private role sa secret service signing ssh storage');
/** What several tokens are for if they are not parts of text. */
const TOKEN_PURPOSES = words('access api auth bearer bot deploy github gitlab refresh service');
/** What a text token is or does; a token of a page; and numbers of tokens. */
const TOKENS_OF_TEXT = words('answer audio begin blank bos boundary char class cls completion concept continuation delimiter dummy empty end entity eod eos eot fim filler first image init initial initializer input instance label lang language last learned mask middle modifier newline next num number oov output pad padding page patch placeholder predicted prediction prefix previous prompt question rare reserved sep separator space speaker special speech start stop style subword suffix text think trigger unk unknown video vision vocab word');
/** Anywhere before `tokens`: they are counted. */
const QUANTITIES = words('average avg count max maximum mean min minimum n new num number total');
/** Variables of CI systems whose text comes from whoever proposes a change: branch names, titles and messages. */
const CHANGE_VARIABLES = /^(?:GITHUB_(?:(?:HEAD_|BASE_|WORKFLOW_)?REF(?:_NAME)?|(?:TRIGGERING_)?ACTOR)|CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_(?:AUTHOR|BRANCH|DESCRIPTION|MESSAGE|REF_NAME|REF_SLUG|SOURCE_BRANCH_NAME|TAG|TAG_MESSAGE|TITLE)|GIT_BRANCH|BRANCH_NAME|CHANGE_(?:AUTHOR|AUTHOR_DISPLAY_NAME|BRANCH|TITLE)|BUILD_SOURCE(?:BRANCH|BRANCHNAME|VERSIONMESSAGE)|SYSTEM_PULLREQUEST_SOURCEBRANCH|BUILDKITE_(?:BRANCH|MESSAGE|TAG)|(?:CIRCLE|BITBUCKET)_(?:BRANCH|TAG)|TRAVIS_(?:BRANCH|COMMIT_MESSAGE|PULL_REQUEST_BRANCH))$/;
/** Words for kinds and numbers of passes. */
const PASSES = words('all backward band both by did each final first forward full half high last low max min multi must n next no notch num number one per second single third through two');
/** What a pattern matches. */
const PATTERNS = words('column date dir exclude extension file filename folder glob ignore include key line match name path regex search skip split url word');
/** Before `auth`, `password` and the like: whether there is one. */
const QUESTIONS = words('allow disable enable has hide is needs no require requires show skip');
/**
 * The last word of a name that is about a secret or a text token: where it is, which one or whose it is, or how much of
 * it there is. In the singular.
 */
const ABOUT = words([
    'address arn auth backend bucket chain class dir directory endpoint env envvar field file filename folder header helper host id issuer keychain label location manager mode mount name namespace option owner param parameter path policy port process project provider pub ref reference region role scope sid sock socket source store tag type uri url user username var variable vault version zone',
    'age algorithm audience batch budget cap classification classifier column col count day default dim dimension distribution dropout duration embedding enabled encoding expiration expire expiry filter format frequency hint hour index indice interval kind len length level lifetime limit logit loss mask max merging method metric min minute mixer model num number parallelism pattern per pool pos position prefix prob probability rate ratio regex required retry rotation second separator shift size split statistic strategy style suffix time timeout ttl usage used vector vocab weight width window',
].join(' '));
/** Variables that contain a path, in their exact spelling. */
const PLACES = new Set(['GOOGLE_APPLICATION_CREDENTIALS', 'PWD', 'OLDPWD']);
/** Within a group of values: what identifies a secret or its owner. In the singular. */
const PLAIN_MEMBERS = words('account arn dbname dialect domain driver email engine environment host hostname id login namespace organization port project protocol region schema scope server sslmode tenant type uri url user username version warehouse zone');
/** Words that are written together with the previous one: `apikey`, `authtoken`, `dbpass`. */
const COMPOUND = /^(.+?)(passwords?|passwd|passphrase|secrets?|credentials|tokens?|keys?|(?<=^(?:db|pg|ssh|user))(?:pass|pw)|(?<=^conn(?:ection)?)str(?:ing)?|(?<=^web)hooks?)$/;
function words(text) {
    return new Set(text.split(' '));
}
/** The words of a name, in lower case: the same for `privateKey`, `PRIVATE_KEY`, `private-key` and `privatekey`. */
function wordsOf(name) {
    return name
        .replaceAll('PassWord', 'Password')
        .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map((word) => word.replace(/(?<!\d)\d+$/, ''))
        .flatMap((word) => word === 'webhook' || word === 'webhooks' ? word : (COMPOUND.exec(word)?.slice(1) ?? word))
        .filter((word) => word !== '');
}
/** Whether a text may contain the name of a secret; most do not, and need not be searched. */
function mayHoldSecretNames(text) {
    return HINT.test(text);
}
/**
 * Whether a name means that its value is secret, by its words: one of them, by itself or with the previous one, is a
 * noun for a secret, and the last word does not change the meaning, as it does in `SECRET_NAME` and `token_dropout`.
 */
function isSecretName(name) {
    if (!HINT.test(name) || PLACES.has(name))
        return false;
    const found = wordsOf(name);
    const noun = found.findLastIndex((_, index) => isNoun(found, index));
    if (noun === -1)
        return false;
    if (noun === found.length - 1)
        return true;
    const last = singular(found.at(-1) ?? '');
    // The address of a webhook, or one with a signature, is itself the secret; and an access key id is half of a pair of keys.
    if (/^(?:webhooks?|sas)$/.test(found[noun] ?? '') && /^(?:address|endpoint|ur[il])$/.test(last))
        return true;
    if (found[noun] === 'authorization' && last === 'header')
        return true;
    return !ABOUT.has(last) || (last === 'id' && found.slice(noun - 1).join(' ') === 'access key id');
}
function isNoun(found, index) {
    const [word = '', before = '', isLast] = [found[index], found[index - 1], index === found.length - 1];
    const earlier = found.slice(0, index);
    if (QUESTIONS.has(found[0] ?? '') && index > 0 && !word.startsWith('token'))
        return false;
    switch (word) {
        case 'jwt':
        case 'token':
            return !TOKENS_OF_TEXT.has(before) && !earlier.some((other) => QUANTITIES.has(other));
        case 'tokens':
            return TOKEN_PURPOSES.has(before) && !earlier.some((other) => QUANTITIES.has(other));
        case 'key':
        case 'keys':
            return KEY_PURPOSES.has(before);
        case 'auth':
            return isLast && before !== 'webhook';
        case 'bearer':
        case 'mnemonic':
        case 'pwd':
            return isLast;
        case 'pass':
        case 'psw':
        case 'pw':
            return isLast && !PASSES.has(before);
        case 'phrase':
            return isLast && /^(?:mnemonic|recovery|seed)$/.test(before);
        case 'pat':
            return (isLast || index === 0) && !PATTERNS.has(before);
        case 'sas':
            return isLast || /^(?:connection|signature|ur[il])$/.test(found[index + 1] ?? '');
        case 'sig':
            return found.length === 1;
        case 'signature':
            return before === 'amz' || before === 'goog';
        case 'str':
        case 'string':
            return before === 'conn' || before === 'connection';
        case 'secrets':
            // These are only the names of Kubernetes secrets.
            return !earlier.some((other) => /^(?:k8s|kubernetes|pull)$/.test(other));
        default:
            return SECRETS.has(word);
    }
}
function singular(word) {
    return word.replace(/(?<=[^s])s$/, '');
}
/** A file that contains logins or keys; its path may have the same name. */
const FILE_OF_SECRETS = /(?:^| )(?:kube ?config|netrc|npmrc|pypirc|pfx|p12|jks|keystore)(?: |$)/;
/**
 * Whether a name may mean a secret, depending on its value: a vendor's key, such as `KAGGLE_KEY`, unlike `SORT_KEY`;
 * several tokens; a `SECRET_ID`, which is a password to Vault, but a name to others; the address of a hook; a header;
 * the contents of a kubeconfig.
 */
function secretIf(name) {
    if (!HINT.test(name))
        return undefined;
    const found = wordsOf(name);
    const [before = '', last = ''] = found.slice(-2);
    if (FILE_OF_SECRETS.test(found.join(' ')))
        return 'base64';
    const noun = /^(?:address|endpoint|ur[il])s?$/.test(last) ? before : last;
    if (/^hooks?$/.test(noun))
        return 'address';
    if (before === 'auth' && /^headers?$/.test(last))
        return 'authorization';
    if (found.length < 2)
        return undefined;
    if (last === 'key')
        return ['public', 'primary', 'foreign'].includes(before) ? undefined : 'random';
    return (last === 'id' && before === 'secret') || last === 'tokens' ? 'random' : undefined;
}
/** Whether a member of something secret is not secret itself, by its own name. @param of the name of whatever contains it */
function isPlainMember(name, of) {
    if (isSecretName(name) || wordsOf(of).some((word) => word.startsWith('webhook')))
        return false;
    return PLAIN_MEMBERS.has(singular(wordsOf(name).at(-1) ?? ''));
}
/**
 * The name that counts for a scalar in a file, within something that has a name: everything in a list of passwords is a
 * password, but a login also has other members.
 */
function nameOfScalar(outer, name) {
    if (!isSecretName(outer) || isSecretName(name))
        return name;
    const [last, own] = [wordsOf(outer).at(-1) ?? '', singular(wordsOf(name).at(-1) ?? '')];
    const isLogin = /^(?:auth|authorization|cred|creds|credentials?)$/.test(last);
    return isLogin || ABOUT.has(own) || PLAIN_MEMBERS.has(own) ? name : outer;
}
/**
 * Whether a variable's text comes from whoever proposes a change: they could call any word a password, and the job
 * would hide that word.
 */
function describesAChange(name) {
    return CHANGE_VARIABLES.test(name);
}
//# sourceMappingURL=secret-names.js.map

/***/ }),

/***/ 105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bC: () => (/* binding */ MAX_SECRETS),
  x9: () => (/* binding */ REPLACEMENT),
  rZ: () => (/* binding */ commonValuesText),
  $f: () => (/* binding */ isSecret),
  VX: () => (/* binding */ secretValues),
  Pl: () => (/* binding */ withoutSecretValues)
});

;// CONCATENATED MODULE: ./build/redaction/plain-values.js
/** Shorter values, such as `true`, are not secret, whatever their name. */
const MIN_VALUE_LENGTH = 6;
/** Words for settings, and kinds of login. */
const SETTINGS = new Set([
    'auto default disabled enabled false ignore inherit no none null off on optional required true unused yes',
    'basic bearer digest kerberos oauth oauth2 password secret service token',
].flatMap((line) => line.split(' ')));
/**
 * Our words for how runs and tasks ended, in outputs that other jobs depend on: GitHub does not pass on a job's output
 * that contains a masked text.
 */
const OUR_WORDS = [
    'cancelled caught failed interrupted killed lost reused running successful timeout unreached',
    'flow-error gate invalid-flow invalid-input not-started task-crashed task-exception',
].flatMap((line) => line.split(' '));
/**
 * The location or name of a secret: an ARN, a cloud resource, an address in a vault, or a reference for a shell or a
 * template to fill in.
 */
const REFERENCES = [
    /^arn:[\w-]+:[\w-]+:\S*$/,
    /^projects\/[\w-]+\/secrets\/\S*$/,
    /^https:\/\/[\w-]+\.vault\.[\w.-]+\/\S*$/,
    /^(?:op|vault|ref\+\w+):\/\/.*$/,
    /^\$\{[^{}]*\}$/,
    /^\$\([^()]*\)$/,
    /^\$?\{\{.*\}\}$/,
];
/** A file that contains the secret. */
const FILE = /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w .-]+)*[\\/][\w-]+\.[a-z]{2,6}$/;
/** A text token, or a placeholder for a secret: `<pad>`, `[MASK]`, `<your token>`. */
const MARK = /^(?:<[^<>]*>|\[[\w -]*\])$/;
/** Whether a value says where a secret is, or what its name is, rather than being a secret. */
function isReference(value) {
    return typeof value === 'string' && [...REFERENCES, FILE].some((form) => form.test(value.trim()));
}
/** Whether a value occurs in so many texts that we cannot hide it everywhere. @param names names of flows, in lower case */
function isCommon(value, names) {
    const seen = value.trim().toLowerCase();
    if (seen.length < MIN_VALUE_LENGTH || SETTINGS.has(seen) || names.has(seen) || MARK.test(seen))
        return true;
    return OUR_WORDS.some((word) => word.includes(seen));
}
//# sourceMappingURL=plain-values.js.map
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/redaction/named-scalars.js
/** The maximum length of a single value in a file. */
const MAX_BLOCK_LENGTH = 16 * 1024;
const MAX_CONTINUATIONS = 50;
const SEPARATOR = /[:=>]|machine|default/;
/** A Metaflow decorator with its attributes, which is not a line of a settings file. */
const DECOSPEC = /^\s*[a-z_]\w*:[a-z_]\w*=/;
/** `key: value` and `key = value`, with or without quotes, after an indent, the dashes of a list, and `export`. */
const KEY = /([ \t]*(?:-[ \t]+)*)(?:export[ \t]+)?(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w.@/$-]{1,100}))[ \t]*(?:=>|[:=])[ \t]*/y;
/** An item of a list, or of a multi-line array. */
const ITEM = /^([ \t]*)(-(?=[ \t]))?/;
/** The heading of a section in INI or TOML. */
const SECTION = /^\[\[?([\w."' /:@-]{1,200})\]\]?(?:[ \t]*[#;].*)?$/;
/** YAML's tag or anchor before a value. */
const TAG_OR_ANCHOR = /^(?:[!&]\S*[ \t]+){1,2}/;
const BLOCK = /^[|>][\d+-]{0,2}[ \t]*(?:#.*)?$/;
/** Members of YAML's flow style, TOML's inline tables, and the dictionaries that Python and JavaScript print. */
const FLOW = /[{,]\s{0,40}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([A-Za-z_][\w.-]{0,60}))\s{0,4}[:=]\s{0,4}("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,{}"'[\]][^,{}\n]*)/g;
const ELEMENT = /<([A-Za-z_][\w.-]{0,60})>([^<>\n]{1,4096})<\//g;
/**
 * The scalars with names in a text, if it is a settings file: YAML, TOML, INI, `.properties`, `.env`, netrc, XML, or a
 * similar format. It does not parse any of these: it reads lines in one pass, and interprets anything ambiguous in
 * every possible way.
 */
function namedScalars(text, wanted) {
    if (!SEPARATOR.test(text) || DECOSPEC.test(text))
        return [];
    const inFlow = [...text.matchAll(FLOW)].map(([, double, single, plain, value = '']) => [
        double ?? single ?? plain ?? '',
        value,
    ]);
    const inElements = [...text.matchAll(ELEMENT)].map(([, name = '', value = '']) => [
        name,
        value,
    ]);
    const inLine = [...inFlow, ...inElements]
        .filter(([name]) => wanted.isWanted(name))
        .flatMap(([name, value]) => meanings(value).map((meant) => [name, meant]));
    return [...lineScalars(text, wanted), ...inLine, ...netrcScalars(text)];
}
function lineScalars(text, wanted) {
    const found = [];
    const quotes = new Quotes(text);
    let open = [];
    for (let start = 0; start <= text.length; start = lineEnd(text, start) + 1) {
        const end = lineEnd(text, start);
        KEY.lastIndex = start;
        const [before, indentation = '', double, single, plain] = KEY.exec(text) ?? [];
        if (before === undefined || start + before.length > end) {
            const line = text.slice(start, end).trimEnd();
            const section = SECTION.exec(line.trim())?.[1];
            if (section === undefined)
                found.push(...itemScalars(line, open, wanted));
            else
                open = [{ indent: -1, name: nameOfSection(section, wanted), isArray: false }];
            continue;
        }
        const indent = indentation.length;
        open = open.filter((outer) => outer.indent < indent);
        const name = wanted.nameWithin(open.at(-1)?.name ?? '', double ?? single ?? plain ?? '');
        const value = text.slice(start + before.length, end).trimEnd();
        if (value === '' || value === '[' || /^[|>!&#]/.test(value))
            open.push({ indent, name, isArray: value === '[' });
        if (!wanted.isWanted(name))
            continue;
        const quoted = quotes.at(start + before.length);
        const more = quoted === undefined ? continuation(text, end, value, indent) : [quoted];
        found.push(...[...meanings(value), ...more].map((meant) => [name, meant]));
    }
    return found;
}
/** A list item belongs to the key above it; its dash may be at the same indent as the key. */
function itemScalars(line, open, { isWanted }) {
    const [all = '', indentation = '', dash] = ITEM.exec(line) ?? [];
    const outer = open.findLast(({ indent, isArray }) => dash === undefined ? isArray : indent <= indentation.length);
    if (!outer || !isWanted(outer.name))
        return [];
    return meanings(line.slice(all.length).trim().replace(/,$/, '')).map((meant) => [
        outer.name,
        meant,
    ]);
}
function nameOfSection(section, wanted) {
    return section
        .split(/["'.\s]+/)
        .reduce((outer, part) => (part === '' ? outer : wanted.nameWithin(outer, part)), '');
}
/** The possible meanings of a one-line value: with and without what may be a comment, a tag or an escape. */
function meanings(value) {
    if (/^\[.*\]$/.test(value))
        return value
            .slice(1, -1)
            .split(',')
            .flatMap((item) => meanings(item.trim()));
    const tagged = value.replace(TAG_OR_ANCHOR, '');
    const comment = tagged.search(/[ \t][#;]/);
    const all = [value, tagged, ...(comment === -1 ? [] : [tagged.slice(0, comment).trimEnd()])];
    return [...new Set(all.flatMap(unquoted))];
}
/** The text in quotes, both as written and unescaped. */
function unquoted(value) {
    const [, quote, inner = ''] = /^(["'])(.*)\1[,;]?$/.exec(value) ?? [];
    if (quote === undefined)
        return value.includes('\\') ? [value, value.replace(/\\(.)/g, '$1')] : [value];
    return quote === "'" ? [inner, inner.replaceAll("''", "'")] : [inner, unescaped(inner)];
}
function unescaped(inner) {
    try {
        return String(JSON.parse(`"${inner}"`));
    }
    catch {
        return inner.replace(/\\(.)/g, '$1');
    }
}
/** A value that continues below its line: a YAML block, or lines that end with a backslash. */
function continuation(text, end, value, indent) {
    if (BLOCK.test(value.replace(TAG_OR_ANCHOR, ''))) {
        const lines = block(text, end + 1, indent);
        return [lines.join('\n'), lines.join(' ')];
    }
    if (!value.endsWith('\\'))
        return [];
    const parts = [value];
    for (let at = end + 1; parts.length < MAX_CONTINUATIONS && parts.at(-1)?.endsWith('\\');) {
        const next = lineEnd(text, at);
        parts.push(text.slice(at, next).trim());
        at = next + 1;
    }
    return unquoted(parts.map((part) => part.replace(/\\$/, '')).join(''));
}
function block(text, from, indent) {
    const lines = [];
    for (let start = from; start < text.length && start - from < MAX_BLOCK_LENGTH;) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end);
        if (line.trim() !== '' && line.search(/\S/) <= indent)
            break;
        lines.push(line.trim());
        start = end + 1;
    }
    return lines;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Quoted texts that extend over several lines. */
class Quotes {
    #text;
    /** Kinds of quotes that do not occur again, so that we need not search for them. */
    #none = new Set();
    constructor(text) {
        this.#text = text;
    }
    /** The text in a quote that begins here, if it ends on another line. */
    at(start) {
        const [quote] = /^(?:"""|'''|["'])/.exec(this.#text.slice(start, start + 3)) ?? [];
        if (quote === undefined || this.#none.has(quote))
            return undefined;
        const end = this.#text.indexOf(quote, start + quote.length);
        if (end === -1)
            this.#none.add(quote);
        const inner = end === -1 ? '' : this.#text.slice(start + quote.length, end);
        return inner.includes('\n') ? inner : undefined;
    }
}
/** netrc has `machine`, `login`, `password` and `account`, each followed by a value, on any lines. */
function netrcScalars(text) {
    if (!/^[ \t]*(?:machine[ \t]|default\b)/m.test(text))
        return [];
    const tokens = text.split(/\s+/);
    return tokens.flatMap((token, index) => token === 'password' || token === 'passwd' || token === 'account'
        ? unquoted(tokens[index + 1] ?? '').map((value) => ['password', value])
        : []);
}
//# sourceMappingURL=named-scalars.js.map
;// CONCATENATED MODULE: ./build/redaction/secrets-in-text.js


/** User and password of a URL, anywhere in a text. */
const URL_USER = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:"'<>`]{0,4096})(?::([^\s/?#"<>`]{0,4096}))?@/gi;
/** `name=value`, as in queries, command lines, .env files and connection strings. Below: headers, and members of JSON. */
const ASSIGNMENT = /(?<![\w.]|[\w.]-)([A-Za-z_][\w.-]{0,60})=(?:(?:Bearer|Basic|Token) {1,4})?("[^"\n]*"|'[^'\n]*'|[^\s;,&"']+)/g;
/** `--name value` on a command line. */
const OPTION = /(?<![\w.-])--([A-Za-z][\w.-]{0,60})[ \t]{1,4}("[^"\n]*"|'[^'\n]*'|[^\s;,&"'-][^\s;,&"']*)/g;
const HEADER = /\bauthorization: {0,4}(?:(?:bearer|basic|token) {1,4})?([^\s;,&"']+)/gi;
const MEMBER = /"([A-Za-z_][\w.-]{0,60})"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.)*")/g;
/** A decorator before its attributes: `kubernetes:image=x,secrets=y`. */
const DECORATOR = /(?<![\w.-])([a-z_]\w{0,60}):$/;
/** In the first line of any key in PEM format, whatever its name. */
const PRIVATE_KEY = 'PRIVATE KEY-----';
/** Longer texts are not searched. */
const MAX_TEXT_LENGTH = 64 * 1024;
/** The texts after names of secrets, even if the value is not a secret. */
function secretsInText(text) {
    if (text.length > MAX_TEXT_LENGTH || !(0,secret_names/* mayHoldSecretNames */.T3)(text))
        return [];
    const named = [
        ...assignments(text),
        ...[...text.matchAll(OPTION)].map(([, name = '', value = '']) => [name, secrets_in_text_unquoted(value)]),
        ...[...text.matchAll(MEMBER)].map(([, name = '', value = '']) => [name, String(parsed(value))]),
    ];
    return [
        ...[...text.matchAll(HEADER)].map(([, value = '']) => value),
        ...(text.includes(PRIVATE_KEY) ? [text] : []),
        ...named.filter(([name]) => isNameInText(name)).map(([, value]) => value),
        ...namedScalars(text, SECRET_SCALARS).flatMap(([name, value]) => isNameInText(name) || looksRandom(value) ? [bare(value), ...decodedBase64(bare(value))] : []),
    ];
}
const SECRET_SCALARS = {
    nameWithin: secret_names/* nameOfScalar */.rq,
    isWanted: (name) => isNameInText(name) || (0,secret_names/* secretIf */.we)(name) === 'random',
};
/** Within a text, PWD means a password, not a directory. */
function isNameInText(name) {
    return (0,secret_names/* isSecretName */.eh)(name) || (0,secret_names/* isSecretName */.eh)(name.toLowerCase());
}
/** The name of a decorator's attribute begins with the decorator's name. */
function assignments(text) {
    let [decorator, end] = ['', 0];
    return [...text.matchAll(ASSIGNMENT)].map(({ 0: all, 1: name = '', 2: value = '', index }) => {
        const own = DECORATOR.exec(text.slice(Math.max(0, index - 62), index))?.[1];
        if (own !== undefined || text.slice(end, index) !== ',')
            decorator = own ?? '';
        end = index + all.length;
        return [`${decorator} ${name}`, secrets_in_text_unquoted(value)];
    });
}
function secrets_in_text_unquoted(value) {
    return value.replace(/^(["'])(.*)\1$/, '$2');
}
/** The passwords in a text's URLs. A user may be a token; a password that equals the user's name does not count. */
function secretsInUrls(text) {
    if (text.length > MAX_TEXT_LENGTH || !text.includes('://'))
        return [];
    return [...text.matchAll(URL_USER)].flatMap(([, user = '', password]) => [
        ...(looksRandom(user) ? [user] : []),
        ...(password !== undefined && password !== user ? [password] : []),
    ]);
}
/** The value of an `Authorization` header, without its scheme. */
function withoutScheme(value) {
    const credentials = bare(value);
    return credentials === value ? [] : [credentials, ...decodedBase64(credentials)];
}
function bare(value) {
    return value.replace(/^(?:bearer|basic|token) +(?=\S)/i, '');
}
/** The text that a value encodes in base64, as in Kubernetes manifests, and its password if it is a pair. */
function decodedBase64(value) {
    if (value.length > MAX_TEXT_LENGTH || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value))
        return [];
    const text = Buffer.from(value, 'base64').toString();
    if (!/^[\t\n\r\P{C}]+$/u.test(text) || text.includes('\uFFFD'))
        return [];
    const password = /^[^\s:]{1,200}:(\S+)$/.exec(text)?.[1];
    return [text, ...(password === undefined ? [] : [password])];
}
/** Whether a machine generated a text: a UUID, or a run of at least 16 letters and digits. */
function looksRandom(text) {
    if (!/^[\w+/=-]{16,}$/.test(text))
        return false;
    if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
        return true;
    return text.split(/[-_/]/).some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}
/** Whether a value is the secret itself, and not its location or name. */
const IS_SECRET = {
    random: looksRandom,
    address: (value) => /^https?:\/\/[^\s/]+\/\S{8,}$/.test(value),
    authorization: (value) => bare(value) !== value,
    // An unencoded file is searched for the secrets in it.
    base64: (value) => /^[A-Za-z0-9+/]{64,}={0,2}$/.test(value.replace(/\s+/g, '')),
};
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return '';
    }
}
/** Decoded if possible, otherwise unchanged. */
function decodedUrl(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=secrets-in-text.js.map
;// CONCATENATED MODULE: ./build/redaction/secret-values.js



/** How many secrets a flow or a deployment may have: preparing the search for each takes a tenth of a millisecond, and memory. */
const MAX_SECRETS = 10_000;
/** What we show instead of a secret. */
const REPLACEMENT = '***';
const NO_NAMES = new Set();
/**
 * The values that are secret: those with a secret's name, passwords within URLs, and the `given` ones, which may have
 * several lines.
 * @param named environment variables or parameters, by name; for lists, objects, and texts that are JSON objects, their
 * contents count
 * @param flows names of flows, in lower case, which are not secrets
 */
function secretValues(named, given = [], flows = NO_NAMES) {
    const find = finder(flows);
    const inGiven = given.flatMap((value) => [value, ...find('secret', value)]);
    const inValues = Object.entries(named).flatMap(([name, value]) => find(name, value));
    return [...new Set([...inGiven, ...inValues])].filter((value) => value.trim() !== '');
}
/**
 * Says which values with secret names we do not hide everywhere, because too many texts contain them: a common word,
 * the name of a flow, or a text that is too short for a secret. `undefined` if we hide them all.
 */
function commonValuesText(all, flows = NO_NAMES) {
    const isUnhidden = ([name, value]) => typeof value === 'string' && value.trim() !== '' && isCommon(value, flows) && isSecret(name, value);
    const names = all.flatMap((named) => Object.entries(named).filter(isUnhidden)).map(([name]) => name);
    const [first, ...more] = new Set(names);
    if (first === undefined)
        return undefined;
    const [whose, what] = more.length === 0 ? ['value', 'is'] : ['values', 'are'];
    return (`The ${whose} of ${[first, ...more].join(', ')} ${what} not hidden in what the flow prints: a common word, the name of the flow, ` +
        `or a text of fewer than 6 characters occurs in many places. If this is a secret, choose a longer one.`);
}
/** Whether a value with this name must not be shown. */
function isSecret(name, value) {
    return (0,secret_names/* isSecretName */.eh)(name) && !isReference(value);
}
/** Finds the secrets in a value with a name; goes only once through a value that contains itself. */
function finder(flows) {
    const seen = { secret: new Set(), other: new Set() };
    const secretOnes = (values) => values.filter((value) => !isCommon(value, flows) && !isReference(value));
    const inText = (text) => [
        ...secretOnes(secretsInUrls(text)).flatMap((secret) => [secret, decodedUrl(secret)]),
        ...secretOnes(secretsInText(text)),
    ];
    const secretsInValue = (name, text) => (0,secret_names/* describesAChange */.wZ)(name) ? inText(text).filter(looksRandom) : inText(text);
    const find = (name, value) => {
        const isNamed = (0,secret_names/* isSecretName */.eh)(name);
        const inner = entriesOf(value);
        if (inner) {
            const gone = seen[isNamed ? 'secret' : 'other'];
            if (gone.has(value))
                return [];
            gone.add(value);
            return [...inner, ...namedItems(inner)].flatMap(([key, item]) => find(nameWithin(name, key), item));
        }
        if (isInteger(value))
            return isNamed ? secretOnes([String(value)]) : [];
        if (typeof value !== 'string')
            return [];
        const condition = isNamed ? undefined : (0,secret_names/* secretIf */.we)(name);
        const own = isNamed || (condition && IS_SECRET[condition](value)) ? secretOnes([value]) : [];
        const json = parsedJson(value);
        return [
            ...own,
            ...secretOnes(own.flatMap(withoutScheme)),
            ...own.flatMap(decodedBase64).flatMap((text) => find(name, text)),
            ...(json === undefined ? secretsInValue(name, value) : find(isNamed ? name : '', json)),
        ];
    };
    return find;
}
/** The contents of something secret are also secret, except for what identifies its owner. */
function nameWithin(name, key) {
    if (key === undefined)
        return name;
    return (0,secret_names/* isSecretName */.eh)(name) && !(0,secret_names/* isPlainMember */.jH)(key, name) ? name : key;
}
const NAMES = new Set(['name', 'Name', 'key', 'Key']);
const VALUES = new Set(['value', 'Value']);
/** The name and value of `{ name: …, value: … }`, as Kubernetes, ECS and Batch list variables. */
function namedItems(entries) {
    const texts = (keys) => entries.flatMap(([key, item]) => (keys.has(key) && typeof item === 'string' ? [item] : []));
    const values = texts(VALUES);
    if (values.length === 0)
        return [];
    return texts(NAMES).flatMap((name) => values.map((value) => [name, value]));
}
function isInteger(value) {
    return Number.isInteger(value) || typeof value === 'bigint';
}
/** The contents of a list, set, map or plain object, with their keys, if any; `undefined` for other values. */
function entriesOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value) || value instanceof Set)
        return [...value].map((item) => [undefined, item]);
    // Only a text names anything. Another key, such as a tuple of tuples, may be far longer as a text than it is in memory.
    if (value instanceof Map)
        return [...value].map(([key, item]) => [typeof key === 'string' ? key : undefined, item]);
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null ? Object.entries(value) : undefined;
}
/** A key file, such as a service account's, or a Config is JSON that contains the secret. `undefined` for other texts. */
function parsedJson(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The same values with `***` instead of those that must not be shown because of their names, however short a text is.
 * Keeps booleans, and numbers with too few digits for a secret.
 */
function withoutSecretValues(named, isNamedSecret = secret_names/* isSecretName */.eh) {
    const copies = { secret: new Map(), other: new Map() };
    const hide = (name, value) => {
        const isNamed = isNamedSecret(name) && !isReference(value);
        if (typeof value === 'string')
            return isNamed && value !== '' ? REPLACEMENT : value;
        if (isInteger(value))
            return isNamed && !isCommon(String(value), NO_NAMES) ? REPLACEMENT : value;
        const known = copies[isNamed ? 'secret' : 'other'];
        if (!known.has(value)) {
            const inner = entriesOf(value);
            if (!inner)
                return value;
            known.set(value, REPLACEMENT);
            const items = inner.map(([key, item]) => hide(isNamed && !(key !== undefined && (0,secret_names/* isPlainMember */.jH)(key, name)) ? name : (key ?? name), item));
            known.set(value, rebuilt(value, items));
        }
        return known.get(value);
    };
    return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, hide(name, value)]));
}
/** A container of the same kind, with the same keys but other items. */
function rebuilt(container, items) {
    if (Array.isArray(container))
        return items;
    if (container instanceof Set)
        return new Set(items);
    if (container instanceof Map)
        return new Map([...container.keys()].map((key, index) => [key, items[index]]));
    return Object.fromEntries(Object.keys(container).map((key, index) => [key, items[index]]));
}
//# sourceMappingURL=secret-values.js.map

/***/ }),

/***/ 5195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** A duration for people, e.g. `85 ms`, `3.2 s`, `4 min 05 s`, `2 h 03 min`; `–` if there is none. */
function durationText(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return '–';
    if (milliseconds < 100)
        return `${Math.max(0, Math.round(milliseconds))} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    return seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
        : `${Math.floor(seconds / 3600)} h ${two((seconds % 3600) / 60)} min`;
}
//# sourceMappingURL=duration-text.js.map

/***/ }),

/***/ 4085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5195);


/** How a run ended, in one line: `✓ train.py seed=2: TrainFlow/12 successful after 3.2 s`. */
function resultLine(outcome, label = outcome.label) {
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    return `${endMark(outcome)} ${label}:${run} ${endText(outcome)}`;
}
function endMark({ status }) {
    return status === 'successful' ? '✓' : '✗';
}
/** Example: `failed after 3.2 s`. For a run that was cancelled before it had an id, the duration is omitted. */
function endText(outcome) {
    const { status, pathspec } = outcome;
    if (status === 'cancelled' && pathspec === undefined)
        return status;
    const seconds = (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome);
    return `${status} after ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(seconds && seconds * 1000)}`;
}
//# sourceMappingURL=result-line.js.map

/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   XU: () => (/* binding */ judgedText),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   gH: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);


/**
 * A parameter's or artifact's value as people write it: texts, including those that stand for values in JSON, unchanged; everything else as
 * JSON.
 */
function valueText(value) {
    const json = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value);
    return typeof json === 'string' ? json : (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(json);
}
/** The value that a condition was compared with: as JSON, but None and numbers as conditions write them. */
function judgedText(value) {
    if (value === null)
        return 'None';
    if (Object.is(value, -0))
        return '-0.0';
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    return isNumber ? String((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value)).replace('Infinity', 'inf') : (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value));
}
/** What made a condition trip. */
function judgement({ value, base, problem }) {
    if (problem !== undefined)
        return problem;
    const than = base === undefined ? '' : `, and that of the base run ${judgedText(base)}`;
    return `the value is ${judgedText(value)}${than}`;
}
/** An artifact's value in the same way, but floats as Python writes them. */
function artifactText(details, name, value) {
    // If a number is secret, there is a text in its place.
    const float = typeof value === 'number' ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(details?.floats ?? {}, name) : undefined;
    return float ?? valueText(value);
}
//# sourceMappingURL=value-text.js.map

/***/ }),

/***/ 2283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ topLevelItems),
/* harmony export */   Qp: () => (/* binding */ runIdFileOf),
/* harmony export */   ay: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2866);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4068);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6195);






/**
 * Builds the arguments of the Python interpreter. Values are passed as `--name=value`, so they may start with a dash.
 * Values passed bare must be an id, a step or a pathspec, which cannot start with one.
 * @throws {OptionError | ParameterError}
 */
function commandLine(topLevel, command, attributeFile, attributeOption = 'runner-attribute-file') {
    return [
        ...topLevelItems(topLevel),
        command.name,
        ...commandItems(command),
        // The run id is the only fact that Metaflow always reports about a spun task.
        ...(command.name === 'spin' && !hasOption(command.options, 'run-id-file')
            ? [`--run-id-file=${runIdFileOf(attributeFile)}`]
            : []),
        `--${attributeOption}=${attributeFile}`,
    ];
}
/** The flow file and the top-level options, which precede the command. @throws {OptionError} */
function topLevelItems({ flowFile, options, decospecs = [], config = {}, configValues = {}, }) {
    return [
        flowFile.startsWith('-') ? `./${flowFile}` : flowFile,
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('top level', withoutOurs('top level', options)),
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('top level', { with: decospecs }),
        ...configPairs('config', config),
        ...configPairs('config-value', jsonTexts(configValues)),
    ];
}
/** The file that Metaflow writes a spun task's run id to. */
function runIdFileOf(attributeFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(attributeFile), 'run-id');
}
function hasOption(options, wanted) {
    return Object.keys(options).some((key) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key) === wanted);
}
function commandItems(command) {
    const options = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('command', withoutOurs('command', command.options));
    if (command.name === 'spin')
        return [...options, bare('pathspec', command.pathspec)];
    if (command.tags.includes('')) {
        const details = { option: 'tag', place: 'command', value: '' };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('A tag must not be empty.', details);
    }
    const shared = [...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('command', { tag: command.tags }), ...options];
    switch (command.name) {
        case 'run':
            return [...shared, ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderParameters */ .fL)(command.parameters)];
        case 'resume':
            return [
                // Passed as two items: with `--origin-run-id=X`, a flow with Configs loads them from the latest run instead.
                ...(command.originRunId === undefined
                    ? []
                    : ['--origin-run-id', bare('origin-run-id', command.originRunId)]),
                ...shared,
                ...(command.stepToRerun === undefined ? [] : [bare('step-to-rerun', command.stepToRerun)]),
            ];
    }
}
/** Values passed bare, without `--name=`, and the checks that keep them from being read as options. */
const BARE = {
    'origin-run-id': { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, what: 'the id of a run' },
    pathspec: { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA, what: 'the pathspec of a task or a step' },
    'step-to-rerun': { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH, what: 'the name of a step' },
};
/** @throws {OptionError} */
function bare(option, value) {
    const { is, what } = BARE[option];
    if (is(value) && (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(value) === undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value)} is not ${what}.`, { option, place: 'command', value });
}
function configPairs(option, pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => {
        const fault = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(name) ?? (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(value);
        if (fault || name === '' || name.startsWith('-')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`Option "${option}" for Config "${name}" ${fault ?? 'needs the name of a Config'}.`, {
                option,
                place: 'top level',
                value,
            });
        }
        return [`--${option}`, name, value];
    });
}
function jsonTexts(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(value),
    ]));
}
/** Options that cannot be passed as `--name=value`, or would break the runner, and what to use instead. */
const OURS = {
    config: 'pairs of Config name and file are set by "config"',
    'config-value': 'pairs of Config name and value are set by "configValues"',
    'origin-run-id': 'the origin of a resume is set by "originRunId"',
    'runner-attribute-file': 'metaflow-runner sets it, to learn the run id',
};
function withoutOurs(place, options) {
    for (const [key, value] of Object.entries(options)) {
        const name = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key);
        const reason = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
        if (reason !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`Option "${(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key)}" cannot be set like this: ${reason}.`, {
                option: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key),
                place,
                value,
            });
        }
    }
    return options;
}
//# sourceMappingURL=command-line.js.map

/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The known name that someone who typed `name` most likely meant, the first of several; `undefined` if none is close, and `name` is not the
 * beginning of exactly one.
 * @param wrong the fraction of the letters that may be wrong
 */
function nearestName(name, known, wrong = 0.4) {
    const tolerance = Math.ceil(name.length * wrong);
    // The distance is at least the difference in length.
    const isNear = (candidate) => Math.abs(candidate.length - name.length) <= tolerance;
    const ranked = known
        .filter(isNear)
        .slice(0, Math.min(MAX_COMPARED, MAX_LETTERS / (name.length + 1) ** 2))
        .map((candidate) => ({ candidate, distance: editDistance(normal(name), normal(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= tolerance ? best.candidate : onlyCompletion(name, known);
}
/** Fewer letters could be the beginning of anything. */
const MIN_BEGINNING = 3;
function onlyCompletion(name, known) {
    if (name.length < MIN_BEGINNING)
        return undefined;
    const completions = known.filter((candidate) => normal(candidate).startsWith(normal(name)));
    return completions.length === 1 ? completions[0] : undefined;
}
/** With how many names to compare, and how many pairs of letters: a flow may declare any names, and each comparison takes time. */
const MAX_COMPARED = 10_000;
const MAX_LETTERS = 20_000_000;
/** The two most common mistakes: Metaflow's names are case-sensitive and distinguish `_` from `-`. */
function normal(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Counts missing, extra and different letters, and swapped pairs. */
function editDistance(from, to) {
    const [letters, others] = [Array.from(from), Array.from(to)];
    let before = [];
    let row = Array.from({ length: others.length + 1 }, (_, index) => index);
    for (const [i, letter] of letters.entries()) {
        const next = [i + 1];
        for (const [j, other] of others.entries()) {
            const isSwap = i > 0 && j > 0 && letter === others[j - 1] && letters[i - 1] === other;
            const ways = [
                (row[j] ?? 0) + (letter === other ? 0 : 1),
                (row[j + 1] ?? 0) + 1,
                (next[j] ?? 0) + 1,
                ...(isSwap ? [(before[j - 1] ?? 0) + 1] : []),
            ];
            next.push(Math.min(...ways));
        }
        [before, row] = [row, next];
    }
    return row[others.length] ?? 0;
}
//# sourceMappingURL=nearest-name.js.map

/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ renderOptions),
/* harmony export */   Fl: () => (/* binding */ Repeated),
/* harmony export */   Hi: () => (/* binding */ BARE_OPTION),
/* harmony export */   St: () => (/* binding */ needsDeclaration),
/* harmony export */   fL: () => (/* binding */ renderParameters),
/* harmony export */   fS: () => (/* binding */ optionName),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   p5: () => (/* binding */ parameterText),
/* harmony export */   wS: () => (/* binding */ argumentFault),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _shell_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9282);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6195);




/** Whether we must know the parameter's declaration to pass this value. */
function needsDeclaration(value) {
    return Array.isArray(value) || value === null || typeof value === 'boolean';
}
/** Stands for an option without a value: only its name is passed. */
const BARE_OPTION = Symbol('bare option');
/** List elements to pass as one option each. If the option takes several values (`nargs`), each element is a list. */
class Repeated {
    elements;
    valuesPerOption;
    constructor(elements, valuesPerOption = 1) {
        this.elements = elements;
        this.valuesPerOption = valuesPerOption;
    }
    /** The values of each option. */
    get options() {
        return this.elements.map((element) => this.valuesPerOption > 1 ? element : [element]);
    }
}
/** How to turn off Metaflow's own flags where that is not `--no-<name>`. Flags without a negative form are omitted. */
const OFF_FLAGS = new Map([
    ['quiet', ['--not-quiet']],
    ['production', []],
    ['help', []],
]);
/** `maxWorkers` -> `max-workers`; a name already in command-line form does not change. */
function optionName(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Renders options as argv items, one `--name=value` each. @throws {OptionError} */
function renderOptions(place, options) {
    return Object.entries(options).flatMap(([key, value]) => renderOption(place, key, value));
}
function renderOption(place, key, value) {
    const name = optionName(key);
    if (!/^[A-Za-z0-9][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`"${key}" is not the name of a command-line option.`, {
            option: key,
            place,
            value,
        });
    }
    if (value === undefined || value === null)
        return [];
    if (value === true)
        return [`--${name}`];
    if (value === false)
        return [...(OFF_FLAGS.get(name) ?? [`--no-${name}`])];
    const values = Array.isArray(value) ? value : [value];
    return values.map((item) => {
        if (typeof item !== 'string' && typeof item !== 'number') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`Option "${name}" takes a string, a number or a boolean, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(item, name)}.`, { option: name, place, value: item });
        }
        const text = String(item);
        const fault = argumentFault(text) ?? (0,_shell_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .shellFault */ .JX)(name, text);
        if (fault)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`Option "${name}" ${fault}.`, { option: name, place, value: item });
        return `--${name}=${text}`;
    });
}
/** Renders parameters as argv items, lists and objects as JSON. @throws {ParameterError} */
function renderParameters(parameters) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!/^[^\s=\0-][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`"${name}" is not the name of a parameter.`, { parameter: name, value });
        }
        if (value === BARE_OPTION)
            return [`--${name}`];
        if (!(value instanceof Repeated))
            return [`--${name}=${parameterText(name, value)}`];
        return value.options.flatMap((values) => {
            const [first = '', ...more] = values.map((item) => parameterText(name, item));
            return [`--${name}=${first}`, ...more];
        });
    });
}
/** A parameter's value as command-line text. @throws {ParameterError} */
function parameterText(parameter, value) {
    const isJson = typeof value === 'object' && value !== null && !isScalar(value);
    const text = isJson ? (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(value) : scalarText(parameter, value);
    const fault = argumentFault(text);
    if (fault)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`Parameter "${parameter}" ${fault}.`, { parameter, value });
    return text;
}
/** Whether a value can be passed as one piece of text: not a list, an object, `null` or `undefined`. */
function isScalar(value) {
    return value instanceof _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .WrittenScalar */ .iI || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}
/** A scalar as command-line text. @throws {ParameterError} if the value is not a scalar */
function scalarText(parameter, value) {
    if (value instanceof _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .WrittenScalar */ .iI)
        return value.text;
    switch (typeof value) {
        case 'string':
            return value;
        case 'boolean':
            return value ? 'True' : 'False';
        case 'number':
        case 'bigint':
            return String(value);
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`Parameter "${parameter}" takes a string, number, boolean, list or object, got ${value === null ? 'null' : typeof value}. ` +
                'Leave it out to use its default.', { parameter, value });
    }
}
/** Why a process cannot be given a text, byte for byte, as an argument; `undefined` if it can. */
function argumentFault(text) {
    if (text.includes('\0'))
        return 'contains a NUL character, which no program can be given as an argument';
    if (!text.isWellFormed())
        return 'is not well-formed Unicode (it has half of a surrogate pair)';
    if (Buffer.byteLength(text) >= MAX_ARGUMENT_BYTES) {
        return `is longer than the ${MAX_ARGUMENT_BYTES / 1024} KiB that one argument may have; put it in a file and use IncludeFile`;
    }
    return undefined;
}
/** Linux's MAX_ARG_STRLEN, minus room for the option's name. */
const MAX_ARGUMENT_BYTES = 127 * 1024;
//# sourceMappingURL=option-values.js.map

/***/ }),

/***/ 9507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ checkParameters),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Yl: () => (/* binding */ unknownParameter),
/* harmony export */   uH: () => (/* binding */ ignoredText)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4068);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);





/**
 * Checks values against the parameters a flow declares, as Metaflow's command line does: unknown names, missing
 * required values and wrong types.
 * @param env may supply values, as `METAFLOW_RUN_<NAME>`
 * @param command the words of the command, e.g. `argo-workflows trigger`
 * @throws {ParameterError}
 */
function checkParameters(flow, values, env, command = 'run') {
    const { flowName, parameters: declared } = flow;
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === _option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .BARE_OPTION */ .Hi)
            continue;
        const parameter = declared.find((candidate) => candidate.name === name);
        if (!parameter)
            throw unknownParameter(flow, name, value);
        checkValue(flowName, parameter, value);
        if (parameter.required && parameter.type === 'JSON' && isNull(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`Parameter "${name}" of ${flowName} is required, and Metaflow treats null as no value.`, { parameter: name, value, expected: parameter.type });
    }
    for (const parameter of declared) {
        const fromEnv = env[variableOf(parameter.name, command)];
        if (parameter.required && (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(values, parameter.name) === undefined && fromEnv === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`${flowName} needs a value for its parameter "${parameter.name}" (${parameter.type}), which has no default.`, { parameter: parameter.name, expected: parameter.type, isMissing: true });
        }
    }
}
/**
 * The environment variable that sets a parameter if the command line does not.
 * @param command the words of the command, e.g. `argo-workflows trigger`
 */
function variableOf(parameter, command = 'run') {
    return `METAFLOW_${command} ${parameter}`.toUpperCase().replace(/[ -]/g, '_');
}
function unknownParameter({ flowName, parameters: declared, ignored = [] }, name, value) {
    const inVain = ignored.find((parameter) => parameter.name === name);
    if (inVain)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(ignoredText(flowName, inVain), { parameter: name, value, isUnknown: true });
    // Command-line names come first, so they win ties.
    const names = ['name', 'variable'].flatMap((kind) => declared.map((parameter) => parameter[kind]));
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, names);
    const meant = declared.find((parameter) => parameter.name === nearest || parameter.variable === nearest)?.name;
    const known = declared.map((parameter) => `${parameter.name} (${parameter.type})`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`${flowName} has no parameter "${name}" (given the value ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value, name, meant)}).` +
        (meant ? ` Did you mean "${meant}"?` : '') +
        (known ? ` Its parameters: ${known}.` : ' It has no parameters.'), { parameter: name, value, isUnknown: true, nearest: meant });
}
function ignoredText(flowName, { name, variable }) {
    return `Metaflow ignores the parameter "${name}" of ${flowName}, because of the name of its class variable, "${variable}". Rename the variable.`;
}
function checkValue(flowName, parameter, value) {
    const values = value instanceof _option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl ? value.options.flat() : [value];
    for (const item of values) {
        if (TYPE_CHECKS.get(parameter.type)?.(item) === false) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`Parameter "${parameter.name}" of ${flowName} must be ${expectation(parameter.type)}, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(item, parameter.name)}.`, { parameter: parameter.name, value: item, expected: parameter.type });
        }
    }
}
/** Which values Metaflow's command line accepts, by type. Other types accept anything. */
const TYPE_CHECKS = new Map([
    ['int', (value) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(String(value))],
    [
        'float',
        (value) => /^\s*[+-]?(inf|infinity|nan|(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)(e[+-]?\d+)?)\s*$/i.test(String(value)),
    ],
    ['bool', (value) => /^\s*(true|false|t|f|yes|no|y|n|1|0)\s*$/i.test(String(value))],
    ['JSON', (value) => typeof value !== 'boolean' && (typeof value !== 'string' || isJson(value))],
]);
function isNull(value) {
    return typeof value === 'string' && value.trim() === 'null';
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What a value of a type must be, within a sentence. */
function expectation(type) {
    if (type === 'JSON')
        return 'valid JSON';
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
//# sourceMappingURL=parameter-check.js.map

/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ splitSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jo: () => (/* binding */ moveSecretsToEnv)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5417);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(105);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _parameter_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9507);



/**
 * Passes parameters with secret names or secret values in environment variables, because other users of the machine can
 * read a command line. Uses Metaflow's `METAFLOW_RUN_<NAME>` variables, which stand for options. Metaflow silently
 * ignores one for a parameter that the flow does not declare, so the flow is read first. If anything is unclear, the
 * parameter stays on the command line.
 */
async function moveSecretsToEnv(command, settings) {
    const secrets = command.name === 'run' ? secretsOf(command.parameters) : [];
    if (command.name !== 'run' || secrets.length === 0)
        return { command, env: {} };
    const { describeFlow } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(5021)]).then(__webpack_require__.bind(__webpack_require__, 5021));
    const found = await describeFlow(settings, command).catch(() => undefined);
    const { parameters, env } = splitSecrets(command.parameters, found?.parameters ?? []);
    return { command: { ...command, parameters }, env };
}
/** The same for the parameters of any command of the flow. @param command its words. Default: `run` */
function splitSecrets(parameters, declared, command) {
    const isPlain = ([name]) => declared.some((parameter) => parameter.name === name && !parameter.multiple && (parameter.values ?? 1) === 1);
    const moved = secretsOf(parameters).filter(isPlain);
    return {
        parameters: without(parameters, moved.map(([name]) => name)),
        env: Object.fromEntries(moved.map(([name, value]) => [(0,_parameter_check_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name, command), value])),
    };
}
/** The command without its secret parameters. */
function withoutSecrets(command) {
    if (command.name !== 'run')
        return command;
    const names = secretsOf(command.parameters).map(([name]) => name);
    return { ...command, parameters: without(command.parameters, names) };
}
/** Omits empty values: Metaflow ignores an empty variable. */
function secretsOf(parameters) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        if (value === undefined || value instanceof _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Repeated */ .Fl || value === _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .BARE_OPTION */ .Hi)
            return [];
        const text = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterText */ .p5)(name, value);
        const isSecret = (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) || (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX)({ [name]: text }).length > 0;
        return isSecret && text !== '' ? [[name, text]] : [];
    });
}
function without(parameters, names) {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
}
//# sourceMappingURL=secret-parameters.js.map

/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ NOT_PLAIN),
/* harmony export */   JX: () => (/* binding */ shellFault),
/* harmony export */   S3: () => (/* binding */ IN_QUOTES),
/* harmony export */   UH: () => (/* binding */ PLAIN_CHARACTERS),
/* harmony export */   gW: () => (/* binding */ refuseVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);


/** What has an effect in a task's command: Metaflow quotes each text once, but two shells read it, and a text that begins with `$` not at all. */
const IN_QUOTES = /['"\\`$\p{Cc}]/gu;
/** What has an effect in a shell command, or in a template, where Metaflow writes a text without quotes. */
const NOT_PLAIN = /[^\w.:/@%+=,-]/g;
/** All other characters, in words. */
const PLAIN_CHARACTERS = 'letters, digits and . : / @ % + = , _ -';
const QUOTED = {
    unwanted: IN_QUOTES,
    what: 'a quote, a backslash, a backtick, a $ or a control character',
};
const PLAIN = {
    unwanted: NOT_PLAIN,
    what: `a character other than ${PLAIN_CHARACTERS}`,
};
/** Attributes in JSON need double quotes and brackets, and these are harmless unless a single quote ends Metaflow's own. Argo Workflows and Airflow evaluate the rest. */
const DECORATOR = { unwanted: /'|\{[{%]/, what: 'a single quote, {{ or {%' };
/** Options that Metaflow also writes into the shell commands of tasks, if these run in pods or on AWS Batch. */
const IN_SHELLS = new Map([
    ['tag', QUOTED],
    ['namespace', QUOTED],
    ['with', DECORATOR],
    // A path on this machine reaches no cluster. Others are written without quotes on orchestrators.
    [
        'datastore-root',
        {
            unwanted: /^[^/.~\w]|^\w[^]*?[^\w.:/@%+=,-]/,
            what: `${PLAIN.what}, which only a local path that begins with / . or ~ may contain`,
        },
    ],
]);
/** Variables from which Metaflow takes such options, or the root of a remote datastore. */
const VARIABLES = [
    [/^METAFLOW_((RUN|RESUME|DEFAULT)_)?DECOSPECS$/, DECORATOR],
    [/^METAFLOW_DATASTORE_SYSROOT_(S3|GS|AZURE)$/, PLAIN],
    [/^METAFLOW_(RUN|RESUME)_(TAGS|NAMESPACE)$/, QUOTED],
    [/^METAFLOW_(ARGO_WORKFLOWS|STEP_FUNCTIONS|AIRFLOW)_CREATE_(TAGS|NAMESPACE)$/, PLAIN],
];
/** What is wrong with an option's value, if a shell on a cluster would execute or replace a part of it. */
function shellFault(option, text) {
    const inShells = IN_SHELLS.get(option);
    return inShells && faultIn(text, option, inShells);
}
/** @throws {UsageError} if a variable has a value of which a shell on a cluster would execute or replace a part */
function refuseVariables(env) {
    for (const [name, value = ''] of Object.entries(env)) {
        const inShells = VARIABLES.find(([pattern]) => pattern.test(name))?.[1];
        const fault = inShells && faultIn(value, name, inShells);
        if (fault !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The variable ${name} ${fault}.`);
    }
}
function faultIn(text, name, inShells) {
    if (text.search(inShells.unwanted) === -1)
        return undefined;
    // A decorator's attributes may contain a secret.
    const shown = inShells === DECORATOR ? '' : `: ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(text, name)}`;
    return `contains ${inShells.what}${shown}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect`;
}
//# sourceMappingURL=shell-texts.js.map

/***/ }),

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(105);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6195);


/** For longer values, messages give only the size. */
const MAX_SHOWN_LENGTH = 120;
/**
 * A value as a person would write it, for an error message. A value is hidden if any of the names (such as the given
 * and the intended one) marks it as secret. No value is cut, because reports can only recognize a whole secret.
 */
function shownValue(value, ...names) {
    if (names.some((name) => name !== undefined && (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecret */ .$f)(name, value)))
        return _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACEMENT */ .x9;
    const text = (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v4)(value);
    if (text.length <= MAX_SHOWN_LENGTH)
        return text;
    const kind = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a string' : 'an object';
    return `${kind} of ${text.length} characters`;
}
//# sourceMappingURL=shown-value.js.map

/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allOf),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/** Words joined for a sentence: `run, resume and trigger`. */
function allOf(words) {
    return listed(words, 'conjunction');
}
/** Words as alternatives: `run, check or deploy`. */
function oneOf(words) {
    return listed(words, 'disjunction');
}
// Made only when it is needed: the first format loads Node's language data, which takes about 12 ms.
function listed(words, type) {
    return new Intl.ListFormat('en-GB', { type }).format(words);
}
//# sourceMappingURL=word-list.js.map

/***/ }),

/***/ 6195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ parseWrittenJson),
/* harmony export */   iI: () => (/* binding */ WrittenScalar),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* unused harmony export writtenScalar */
/**
 * A number or boolean from a list, both as written and as JSON reads it: `1.10`, `007`, `0x1F`, `True`. Only the flow
 * knows which one its parameter takes: it receives a list as JSON, or each element as text.
 */
class WrittenScalar {
    text;
    value;
    constructor(text, value) {
        this.text = text;
        this.value = value;
    }
    toString() {
        return this.text;
    }
    toJSON() {
        return this.value;
    }
    /** Its JSON. `1.` stays a number with a fraction, because Python distinguishes those from integers. */
    get json() {
        if (JSON_NUMBER.test(this.text))
            return this.text;
        const text = String(this.value);
        return FRACTION.test(this.text) && /^-?\d+$/.test(text) ? `${text}.0` : text;
    }
}
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i;
const FRACTION = /^[-+]?(\d*\.\d*(e[-+]?\d+)?|\d+e[-+]?\d+)$/i;
/** JSON with integers of any size kept exact, and numbers from lists as they were written. */
function jsonText(value) {
    return textOf(value, ({ json }) => json);
}
/** The same for people, with values as they were written. */
function writtenText(value) {
    return textOf(value, ({ text }) => text);
}
function textOf(value, scalarText) {
    const inner = (item) => textOf(item, scalarText);
    if (value instanceof WrittenScalar)
        return scalarText(value);
    // JSON has no infinity and no NaN, but Python reads and writes them by these names.
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(inner).join(',')}]`;
    if (typeof value !== 'object' || value === null || 'toJSON' in value)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`).join(',')}}`;
}
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const MARK = '\0written';
/** Parses JSON, keeping numbers as they were written and integers exact. @throws {SyntaxError} */
function parseWrittenJson(text) {
    JSON.parse(text);
    const marked = text.replace(STRING_OR_NUMBER, (token) => token.startsWith('"') ? token : `{"${JSON.stringify(MARK).slice(1, -1)}":"${token}"}`);
    return JSON.parse(marked, (_, value) => {
        const written = typeof value === 'object' && value !== null && MARK in value ? value[MARK] : undefined;
        return typeof written === 'string' ? writtenScalar(written, Number(written)) : value;
    });
}
/** Returns the plain number if JavaScript writes it the same way. Integers stay exact. */
function writtenScalar(text, value) {
    const number = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    const isWhole = typeof number === 'number' && Number.isInteger(number) && !Number.isSafeInteger(number);
    const exact = isWhole && /^-?\d+$/.test(text) ? BigInt(text) : number;
    const isNumber = typeof exact === 'number' || typeof exact === 'bigint';
    return isNumber && String(exact) === text ? exact : new WrittenScalar(text, exact);
}
//# sourceMappingURL=written-scalar.js.map

/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   G5: () => (/* binding */ secretsNoted),
/* harmony export */   HE: () => (/* binding */ PythonError),
/* harmony export */   YS: () => (/* binding */ noteSecrets),
/* harmony export */   eR: () => (/* binding */ OptionError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   nk: () => (/* binding */ StartInterruptedError),
/* harmony export */   pJ: () => (/* binding */ FlowFileError),
/* harmony export */   q0: () => (/* binding */ commandLineNoted),
/* harmony export */   qC: () => (/* binding */ noteCommandLine),
/* harmony export */   un: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);


const secretsOfErrors = new WeakMap();
/** Notes texts that the flow's process may have printed but that must not be shown. They are not part of the error. */
function noteSecrets(error, secrets) {
    secretsOfErrors.set(error, secrets);
}
/** Texts that must not be shown, discovered while explaining the error. */
function secretsNoted(error) {
    return error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn ? (secretsOfErrors.get(error) ?? []) : [];
}
const commandLinesOfErrors = new WeakMap();
/** Notes the command line of the process that did not make a run: of several processes, the last, whose error is noted first. It is not part of the error, because it may contain secrets. */
function noteCommandLine(error, commandLine) {
    if (error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn && !commandLinesOfErrors.has(error))
        commandLinesOfErrors.set(error, commandLine);
}
/** The command line of the process that did not make a run, if one was started. */
function commandLineNoted(error) {
    return commandLinesOfErrors.get(error);
}
/** The request cannot be run: correct the call, not the flow's environment. No run was registered. */
class UsageError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'UsageError';
    }
}
/** The flow file is missing, is not a flow, or cannot be loaded. */
class FlowFileError extends UsageError {
    details;
    static {
        this.prototype.name = 'FlowFileError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** A parameter or Config is unknown, missing or of the wrong type. */
class ParameterError extends UsageError {
    details;
    static {
        this.prototype.name = 'ParameterError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** A command-line option or decospec is unknown, or Metaflow rejects its value. */
class OptionError extends UsageError {
    details;
    static {
        this.prototype.name = 'OptionError';
    }
    constructor(message, details) {
        super(message);
        this.details = details;
    }
}
/** The Python interpreter does not exist or does not work, or has no Metaflow. */
class PythonError extends UsageError {
    details;
    static {
        this.prototype.name = 'PythonError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** Metaflow cannot be imported because of its configuration, a package it needs, or an extension. */
class ConfigurationError extends UsageError {
    details;
    static {
        this.prototype.name = 'ConfigurationError';
    }
    constructor(message, 
    /** What in the configuration is wrong: `METAFLOW_PROFILE`, a file or a variable. If none is given, a package is at fault. */
    details) {
        super(message);
        this.details = details;
    }
}
/** The flow's process ended, or had to be ended, before there was a run. */
class StartError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    details;
    static {
        this.prototype.name = 'StartError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** The start was abandoned before there was a run: the signal was aborted, or the start timeout passed. */
class StartInterruptedError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    status;
    details;
    static {
        this.prototype.name = 'StartInterruptedError';
    }
    constructor(message, status, options, details = {}) {
        super(message, options);
        this.status = status;
        this.details = details;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ printedAnswer)
/* harmony export */ });
/**
 * The JSON that one of our programs printed on its last line; `undefined` if it printed none. The interpreter may have
 * printed something before it while starting (`sitecustomize`, a `.pth` file).
 */
function printedAnswer(text) {
    try {
        return JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=printed-answer.js.map

/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runPython)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _process_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3779);
/* harmony import */ var _process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7902);
/* harmony import */ var _process_flow_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5713);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Bytes that the program may print on either stream before it is killed, so that it cannot fill the disk. */
const MAX_PRINTED_BYTES = 64 * 1024 * 1024;
/** How often to check how much it has printed, in milliseconds. */
const LOOK_EVERY_MS = 50;
/**
 * Runs Python to its end, kills whatever it left running, and reads its answer. Rejects with Node's error if Python
 * cannot be started, with the signal's reason if aborted, with a TimeoutError if it takes longer than `timeoutMs`, and
 * if it prints too much.
 */
async function runPython({ python, program, timeoutMs, abortSignal, cwd, outlivesUs, ...settings }, read) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = __addDisposableResource(env_1, (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryForProgram */ .zB)(), false);
        const deadline = __addDisposableResource(env_1, new _process_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B2(abortSignal, timeoutMs), false);
        deadline.signal.throwIfAborted();
        const files = {
            stdoutFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.directory, 'stdout.log'),
            stderrFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.directory, 'stderr.log'),
        };
        const running = await (0,_process_flow_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startFlowProcess */ .q)({
            executable: python,
            cwd,
            outlivesUs,
            ...(0,_client_python_program_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonProgram */ .p)(program, settings),
            ...files,
        });
        const kill = () => void (0,_process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__/* .killSurvivors */ .GW)(running);
        deadline.signal.addEventListener('abort', kill, { once: true });
        if (deadline.signal.aborted)
            kill();
        const tooLong = new AbortController();
        const look = setInterval(() => {
            if (!Object.values(files).some((file) => sizeOf(file) > MAX_PRINTED_BYTES))
                return;
            tooLong.abort(new Error(`it printed more than ${MAX_PRINTED_BYTES} bytes`));
            kill();
        }, LOOK_EVERY_MS);
        const exit = await running.exited.finally(() => {
            clearInterval(look);
        });
        await (0,_process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__/* .killSurvivors */ .GW)(running);
        deadline.signal.throwIfAborted();
        tooLong.signal.throwIfAborted();
        return read({ exit, ...files });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The program may have removed its file. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
//# sourceMappingURL=run-python.js.map

/***/ }),

/***/ 1389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ flushed),
/* harmony export */   oB: () => (/* binding */ drained),
/* harmony export */   rH: () => (/* binding */ copyTo)
/* harmony export */ });
const waiting = new WeakMap();
/**
 * Resolves when a stream has room again or is closed. Writing to a slow reader without waiting for this fills the
 * memory: Node buffers everything that has not been read.
 */
async function drained(stream) {
    if (!stream.writableNeedDrain || stream.destroyed)
        return;
    const known = waiting.get(stream);
    const drain = known ??
        new Promise((resolve) => {
            const done = () => {
                for (const event of EVENTS)
                    stream.off(event, done);
                waiting.delete(stream);
                resolve();
            };
            for (const event of EVENTS)
                stream.once(event, done);
        });
    waiting.set(stream, drain);
    await drain;
}
const EVENTS = ['drain', 'error', 'close'];
/** Resolves when everything written has been handed to the system, or never can be. */
async function flushed(stream) {
    await new Promise((resolve) => {
        if (stream.destroyed)
            resolve();
        else
            stream.write('', () => resolve());
    });
}
/** Resolves when a stream has room again or is closed, or `givenUp` is aborted. */
async function drainedUnless(stream, givenUp) {
    await new Promise((resolve) => {
        const onGivenUp = () => resolve();
        givenUp.addEventListener('abort', onGivenUp, { once: true });
        if (givenUp.aborted)
            resolve();
        void drained(stream)
            .then(resolve)
            .finally(() => givenUp.removeEventListener('abort', onGivenUp));
    });
}
/** How long output is still read after its writer was ended, in milliseconds. */
const READ_GRACE_MS = 1_000;
/**
 * Copies a log to a stream, no faster than the stream is read.
 * @param ended aborted when the log's writer is ended: soon after, we stop waiting for a reader that takes nothing
 */
async function copyTo(stream, chunks, ended) {
    const givenUp = new AbortController();
    let timer;
    const onEnded = () => (timer ??= setTimeout(() => givenUp.abort(), READ_GRACE_MS));
    ended?.addEventListener('abort', onEnded, { once: true });
    if (ended?.aborted)
        onEnded();
    try {
        for await (const { bytes } of chunks) {
            stream.write(bytes);
            if (!stream.writableNeedDrain)
                continue;
            await drainedUnless(stream, givenUp.signal);
            if (givenUp.signal.aborted)
                return;
        }
    }
    finally {
        ended?.removeEventListener('abort', onEnded);
        clearTimeout(timer);
    }
}
//# sourceMappingURL=drained.js.map

/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ FileWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** How often to check file systems that report no changes (network mounts), in milliseconds. */
const POLL_MS = 1_000;
/** Calls back when a file or directory may have changed, and sometimes when it has not. */
class FileWatch {
    #timer;
    #watcher;
    constructor(path, onChange) {
        let pollMs = POLL_MS;
        try {
            this.#watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, { persistent: false }, onChange);
            this.#watcher.on('error', () => {
                this.#watcher?.close();
            });
        }
        catch {
            // This machine has no watches left, so all we can do is check often.
            pollMs = POLL_MS / 20;
        }
        this.#timer = setInterval(onChange, pollMs);
        this.#timer.unref();
    }
    [Symbol.dispose]() {
        clearInterval(this.#timer);
        this.#watcher?.close();
    }
}
//# sourceMappingURL=file-watch.js.map

/***/ }),

/***/ 331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   w: () => (/* binding */ parseFlowLine)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2866);

/**
 * `2026-11-22 10:15:23.754 [1795342523753/train/3 (pid 12345)] text`; remote tasks name no process. Names have 255
 * characters at most, because they are also file names.
 */
const PREFIX = new RegExp(String.raw `^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?:\[([^\s/\]]{1,255})\/(?=[^/]{1,255}\/)(${_client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_NAME */ .h$})\/([^\s/\]]{1,255})(?: \(pid [^)]*\))?\] ?)?`, 'u');
/**
 * Parses a line as Metaflow's orchestrator formats it. For display only: a task may print something that looks like an
 * event, and the exit code decides.
 */
function parseFlowLine(line) {
    const [prefix = '', time, runId, stepName, taskId] = PREFIX.exec(line) ?? [];
    const text = line.slice(prefix.length);
    if (runId === undefined || stepName === undefined || taskId === undefined)
        return { time, text };
    const task = { stepName: ownText(stepName), taskId: ownText(taskId) };
    return { time, task, text, event: eventOf(text) };
}
/** V8 copies a shorter part of a string; a longer one keeps the whole string it was cut from in memory. */
const MIN_PART_LENGTH = 13;
/** Copies a part of a line: a task's name is kept as long as the task runs, and must not keep its line in memory. */
function ownText(part) {
    return part.length < MIN_PART_LENGTH ? part : Buffer.from(part).toString();
}
function eventOf(text) {
    if (!text.startsWith('Task ') && !text.startsWith('Cloning '))
        return undefined;
    if (text.startsWith('Task is starting'))
        return 'started';
    if (text === 'Task finished successfully.')
        return 'successful';
    if (/^Task failed( with a segmentation fault)?\.$/.test(text))
        return 'failed';
    return text.startsWith('Cloning previously run task ') ? 'cloned' : undefined;
}
//# sourceMappingURL=flow-line.js.map

/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fY: () => (/* binding */ LOG_CHUNK_BYTES),
/* harmony export */   gQ: () => (/* binding */ followFile),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(361);
/* harmony import */ var _file_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5376);





/** Importing node:fs/promises instead would delay the flow's start by 2 ms. */
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/** How much of a log to read at once. V8 treats longer text as a large object, and holds its memory for long. */
const LOG_CHUNK_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
const NO_TEXT = Buffer.alloc(LOG_CHUNK_BYTES);
const BLOCK_BYTES = 512;
/** How long to let the next piece grow after reading one, in milliseconds. */
const GATHER_MS = 4;
/**
 * Reads a growing file from a position on, until its writer has ended and everything has been read. Skips holes: a flow
 * can make its log terabytes long without writing anything.
 * @throws {RangeError} if the position is not a non-negative integer
 */
async function* followFile(file, writer, position = 0) {
    if (!Number.isSafeInteger(position) || position < 0) {
        throw new RangeError(`A log's position must be a byte offset, 0 or more, got ${position}.`);
    }
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_WITHOUT_WAITING */ .U2);
    try {
        yield* follow(descriptor, file, writer, position);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
async function* follow(descriptor, file, writer, start) {
    let position = start;
    let wake = () => undefined;
    let changed = false;
    const notify = () => {
        changed = true;
        wake();
    };
    const watch = new _file_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .FileWatch */ .O(file, notify);
    const buffer = Buffer.allocUnsafe(LOG_CHUNK_BYTES);
    void writer.ended.then(notify);
    try {
        for (;;) {
            changed = false;
            // Checked before reading, so that this read includes everything written before the end.
            const ended = writer.hasEnded();
            const { bytesRead } = await read(descriptor, buffer, 0, LOG_CHUNK_BYTES, position);
            if (bytesRead === LOG_CHUNK_BYTES && buffer.equals(NO_TEXT) && hasHoles(descriptor)) {
                position = Math.max(position + bytesRead, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size);
            }
            else if (bytesRead > 0) {
                position += bytesRead;
                yield { position, bytes: Buffer.from(buffer.subarray(0, bytesRead)) };
            }
            else if (ended) {
                return;
            }
            else {
                await new Promise((resolve) => {
                    wake = resolve;
                    if (changed)
                        resolve();
                });
            }
            // Reads a chatty flow in pieces, not line by line: each read costs more than writing the line did.
            if (bytesRead < LOG_CHUNK_BYTES && bytesRead > 0 && !ended)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(GATHER_MS);
        }
    }
    finally {
        watch[Symbol.dispose]();
    }
}
/** Whether a file takes up less of the disk than its size. */
function hasHoles(descriptor) {
    const { size, blocks } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    return blocks * BLOCK_BYTES < size;
}
/**
 * Splits chunks into lines at `\n`; a `\r` stays part of its line. Bytes that are not UTF-8 become U+FFFD. The last
 * line need not end with a newline. Each line is held in memory until it is complete.
 */
async function* splitLines(chunks) {
    let partialLine = [];
    let end = 0;
    for await (const { bytes, position } of chunks) {
        const offset = position - bytes.length;
        let lineStart = 0;
        for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, lineStart)) {
            const rest = bytes.subarray(lineStart, at);
            const line = partialLine.length === 0 ? rest : Buffer.concat([...partialLine, rest]);
            partialLine = [];
            lineStart = at + 1;
            yield { position: offset + lineStart, line: line.toString('utf8') };
        }
        if (lineStart < bytes.length)
            partialLine.push(bytes.subarray(lineStart));
        end = position;
    }
    if (partialLine.length > 0)
        yield { position: end, line: Buffer.concat(partialLine).toString('utf8') };
}
//# sourceMappingURL=log-stream.js.map

/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

const TAIL_BYTES = 64 * 1024;
/**
 * The end of a log (64 KiB by default) from the beginning of a line, because only a whole secret can be recognized; ""
 * if the flow has removed the log.
 */
function logTail(file, bytes = TAIL_BYTES) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularEnd */ .Oo)(file, bytes);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=log-tail.js.map

/***/ }),

/***/ 6665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ MAX_TASKS),
/* harmony export */   PX: () => (/* binding */ TaskEvents),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** How many tasks to follow at once: a log that names more was not written by Metaflow. */
const MAX_TASKS = 10_000;
/** Reads the events of a run's tasks from its log, line by line. */
class TaskEvents {
    #tasks = new Map();
    #clock;
    /** @param startedAt when the flow's process started, by this machine's clock. Default: when its first line is read */
    constructor(startedAt) {
        this.#clock = new FlowClock(startedAt);
    }
    /** The event that a line of the flow's stdout reports, if any. */
    of({ time, task, event }) {
        const at = this.#clock.dateOf(time);
        if (!task || !event)
            return undefined;
        const key = keyOf(task);
        const known = this.#tasks.get(key);
        switch (event) {
            case 'cloned':
                return { type: 'task-cloned', at, ...task };
            case 'started': {
                if (!known && this.#tasks.size >= MAX_TASKS)
                    return undefined;
                const attempt = known ? known.attempt + 1 : 0;
                this.#tasks.set(key, { ...task, attempt });
                return { type: 'task-started', at, ...task, attempt };
            }
            case 'failed':
                if (!known || known.failedAt)
                    return undefined;
                this.#tasks.set(key, { ...known, failedAt: at });
                return { type: 'attempt-failed', at, ...task, attempt: known.attempt };
            case 'successful':
                if (!known || known.failedAt)
                    return undefined;
                this.#tasks.delete(key);
                return { type: 'task-ended', at, ...task, attempt: known.attempt, status: 'successful' };
        }
    }
    /** Failed tasks that were not retried, which is known only when the run has ended. */
    *atEnd() {
        for (const { failedAt, attempt, stepName, taskId } of this.#tasks.values())
            if (failedAt)
                yield { type: 'task-ended', at: failedAt, stepName, taskId, attempt, status: 'failed' };
        this.#tasks.clear();
    }
}
function keyOf({ stepName, taskId }) {
    return `${stepName}/${taskId}`;
}
const QUARTER_MS = 15 * 60_000;
/** Metaflow writes local times, and a flow may set its own time zone: its first line shows how far that is from ours. */
class FlowClock {
    #last;
    #offsetMs;
    constructor(startedAt) {
        this.#last = startedAt;
    }
    /** @param time as Metaflow writes it; if absent, the previous line's time */
    dateOf(time) {
        const last = (this.#last ??= new Date());
        const here = time === undefined ? NaN : new Date(time.replace(' ', 'T')).getTime();
        if (Number.isNaN(here))
            return last;
        this.#offsetMs ??= Math.round((here - last.getTime()) / QUARTER_MS) * QUARTER_MS;
        this.#last = new Date(here - this.#offsetMs);
        return this.#last;
    }
}
//# sourceMappingURL=run-events.js.map

/***/ }),

/***/ 1653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   Rm: () => (/* binding */ ScopedSignal),
/* harmony export */   Xj: () => (/* binding */ callAfter),
/* harmony export */   YO: () => (/* binding */ allowManyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** The longest that a Node timer can wait, about 24.8 days; a longer one would fire at once. */
const MAX_TIMER_MS = 2_147_483_647;
/** Calls back after a time, or never if the time is infinite. @throws {RangeError} if it is not a positive number */
function callAfter(timeoutMs, callback) {
    if (!(timeoutMs > 0))
        throw new RangeError(`A timeout must be a positive number of milliseconds, got ${timeoutMs}.`);
    const timer = timeoutMs === Infinity ? undefined : setTimeout(callback, Math.min(timeoutMs, MAX_TIMER_MS));
    return { [Symbol.dispose]: () => clearTimeout(timer) };
}
/** Many runs listen to this signal, several times each: from the eleventh listener on, Node would warn of a leak. */
function allowManyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
}
/**
 * A signal that is aborted with its parent or, with a TimeoutError, after a time. Unlike `AbortSignal.any`, whose parts
 * may be garbage-collected while still awaited (seen on Node 20), it keeps a reference to both.
 */
class Deadline {
    #controller = new AbortController();
    #parent;
    #timer;
    #follow = () => this.abort(this.#parent?.reason);
    #passed = false;
    /** @param reason makes the reason for aborting the signal after the time */
    constructor(parent, timeoutMs, reason = timeoutError) {
        this.#parent = parent;
        if (parent)
            allowManyListeners(parent);
        allowManyListeners(this.signal);
        parent?.addEventListener('abort', this.#follow, { once: true });
        if (parent?.aborted)
            this.#follow();
        if (timeoutMs !== undefined)
            this.#timer = callAfter(timeoutMs, () => this.#timeOut(reason(timeoutMs)));
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Whether the time, rather than the parent, aborted the signal. */
    get passed() {
        return this.#passed;
    }
    [Symbol.dispose]() {
        this.#timer?.[Symbol.dispose]();
        this.#parent?.removeEventListener('abort', this.#follow);
    }
    abort(reason) {
        this.#controller.abort(reason);
    }
    #timeOut(reason) {
        if (this.signal.aborted)
            return;
        this.#passed = true;
        this.abort(reason);
    }
}
function timeoutError(timeoutMs) {
    return new DOMException(`${timeoutMs / 1000} s have passed`, 'TimeoutError');
}
/** A signal for intermediate work: aborted with its parent, and when it is disposed of. */
class ScopedSignal extends Deadline {
    constructor(parent) {
        super(parent, undefined);
    }
    [Symbol.dispose]() {
        super[Symbol.dispose]();
        this.abort();
    }
}
//# sourceMappingURL=deadline.js.map

/***/ }),

/***/ 7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ killSurvivors),
/* harmony export */   id: () => (/* binding */ KILL_TIMEOUT_MS),
/* harmony export */   kK: () => (/* binding */ endFlow),
/* harmony export */   uh: () => (/* binding */ DEFAULT_GRACE_MS)
/* harmony export */ });
/* unused harmony exports cancelProcess, killMarked, endOrphans */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _find_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3338);


/**
 * How long Metaflow gets to end cleanly: an interrupted run saves artifacts and logs at once, and kills workers that
 * ignore the interrupt after 5 s.
 */
const DEFAULT_GRACE_MS = 6_000;
/** How long processes get to vanish after SIGKILL. */
const KILL_TIMEOUT_MS = 2_000;
/**
 * Ends a flow and everything it started: interrupts its process group, as Ctrl-C in a terminal does, and kills whatever
 * is left after `graceMs`. Does only what is necessary, so it may be called at any time.
 */
async function endFlow(flow, graceMs = DEFAULT_GRACE_MS) {
    if (!flow.exit) {
        signal(-flow.pid, 'SIGINT');
        const timer = new AbortController();
        await Promise.race([
            flow.exited,
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
        ]);
        timer.abort();
    }
    await killSurvivors(flow);
    await flow.exited;
}
/**
 * Kills what still runs of a flow with SIGKILL, including its leader. Resolves to the ids of processes that did not end
 * in time, as those in uninterruptible sleep cannot.
 */
async function killSurvivors(flow) {
    return await stopAndKill((found) => {
        if (!isReused(flow))
            signal(-flow.pid, 'SIGKILL');
        return (0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(flow, isReused(flow) ? undefined : flow.pid, found);
    });
}
/** A process may fork and end while we look: after any hit, this many consecutive looks must find nothing new. */
const LOOKS_AFTER_A_HIT = 10;
/**
 * Kills the processes that `look` finds. Stops each as soon as it is found, because a stopped process can neither fork
 * nor end, and kills them all once a look finds nothing new. Resolves to those that still live after `KILL_TIMEOUT_MS`.
 */
async function stopAndKill(look) {
    const deadline = performance.now() + KILL_TIMEOUT_MS;
    const stopped = new Set();
    let looks = 1;
    for (;;) {
        const living = look((pid) => {
            if (!stopped.has(pid))
                signal(pid, 'SIGSTOP');
        });
        const isLate = performance.now() > deadline;
        const hasNewProcess = living.some((pid) => !stopped.has(pid));
        for (const pid of living)
            stopped.add(pid);
        if (!hasNewProcess || isLate)
            for (const pid of living)
                signal(pid, 'SIGKILL');
        looks = hasNewProcess ? LOOKS_AFTER_A_HIT : looks - 1;
        if (isLate || (looks <= 0 && living.length === 0))
            return living;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(5);
    }
}
/** Signals a process, or a group if `pid` is negative. Ignores processes that are gone or belong to another user. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch (error) {
        if (!['ESRCH', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
}
/** Whether the flow's process id now belongs to another process. It cannot while any process of the flow's group or session lives. */
function isReused(flow) {
    if (!flow.exit)
        return false;
    try {
        process.kill(flow.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** How long after the interrupt GitHub's runner kills a cancelled action, in milliseconds. */
const CANCEL_TIMEOUT_MS = 10_000;
/**
 * Interrupts a process of ours that may already be gone, waits for it to end, and kills it if it has not ended within
 * `graceMs` milliseconds. Resolves to whether it was alive.
 * @param identity from `processIdentity`, so that no other process is hit
 */
async function cancelProcess(identity, graceMs = CANCEL_TIMEOUT_MS) {
    const pid = Number.parseInt(identity, 10);
    if (!(pid > 1) || pid === process.pid)
        return false;
    const lives = () => processIdentity(pid) === identity;
    if (!lives())
        return false;
    for (const [name, withinMs] of [
        ['SIGINT', graceMs],
        ['SIGKILL', KILL_TIMEOUT_MS],
    ]) {
        if (lives())
            signal(pid, name);
        const deadline = performance.now() + withinMs;
        while (lives() && performance.now() < deadline)
            await sleep(20);
    }
    return true;
}
/** Kills, with SIGKILL, the processes that have a marker in their environment. They can be found on Linux only. */
async function killMarked(marker) {
    await stopAndKill((found) => bearersOf(marker, found));
}
/**
 * Ends what a process that is gone left behind, found by its marker; Linux only. Gives it `graceMs` milliseconds to end
 * by itself, as it does if a watchdog has interrupted it. Resolves to whether there was anything.
 */
async function endOrphans(marker, graceMs = DEFAULT_GRACE_MS) {
    const found = bearersOf(marker).length > 0;
    const deadline = performance.now() + graceMs;
    while (bearersOf(marker).length > 0 && performance.now() < deadline)
        await sleep(50);
    await killMarked(marker);
    return found;
}
//# sourceMappingURL=end-process-group.js.map

/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   wt: () => (/* binding */ living),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports bearersOf, processIdentity */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _process_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1195);


/**
 * The living processes of a flow: those in its group or session, or with its marker in their environment. On Linux,
 * they are found in /proc; elsewhere, only the leader is known.
 * @param leader whose group and session count; `undefined` if its process id now belongs to another process
 * @param found called with each process as soon as it is found, because some live only briefly
 */
function membersOf(flow, leader, found = () => undefined) {
    if (process.platform === 'linux')
        return processesThat((pid) => belongsTo(pid, leader, flow.marker), found);
    if (flow.exit)
        return [];
    found(flow.pid);
    return [flow.pid];
}
/** The living processes with a marker in their environment; Linux only. */
function bearersOf(marker, found = () => undefined) {
    return process.platform === 'linux' ? processesThat((pid) => belongsTo(pid, undefined, marker), found) : [];
}
/** A process that forks and ends every 0.2 ms never appears in a listing of /proc while it lives, but its id is the newest one. */
const LOOKS_AT_THE_NEWEST = 20;
function processesThat(isWanted, found) {
    const wanted = new Set();
    const lookAt = (pid) => {
        if (pid === process.pid || wanted.has(pid) || !isWanted(pid))
            return;
        found(pid);
        wanted.add(pid);
    };
    for (const pid of processIds())
        lookAt(pid);
    for (let look = 0; look < LOOKS_AT_THE_NEWEST; look += 1)
        lookAt(newestProcessId());
    return [...wanted];
}
/** Newest first; empty if /proc is hidden. */
function processIds() {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
        return names.map(Number).sort((a, b) => b - a);
    }
    catch {
        return [];
    }
}
/** The process id that was assigned last. */
function newestProcessId() {
    return Number(readText('/proc/loadavg').trim().split(' ').at(-1));
}
function belongsTo(pid, leader, marker) {
    const found = living(pid);
    if (found === undefined)
        return false;
    return (found.group === leader ||
        found.session === leader ||
        (0,_process_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesMarker */ .GN)(readText(`/proc/${pid}/environ`), marker));
}
function living(pid) {
    const stat = readText(`/proc/${pid}/stat`);
    // The command's name, in parentheses, may contain anything, so fields are counted from the last parenthesis.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (state === '' || state === 'Z' || state === 'X')
        return undefined;
    return {
        ...{ parent: Number(parent), group: Number(group), session: Number(session) },
        startedAt: fields[19] ?? '',
    };
}
/**
 * Distinguishes a living process from all later ones with the same id: the id, and when the process began. `undefined`
 * if the process has ended, and on systems other than Linux.
 */
function processIdentity(pid) {
    const found = process.platform === 'linux' ? living(pid) : undefined;
    return found && `${pid}@${found.startedAt}`;
}
/** "" if the process is gone or we may not read it. */
function readText(file, encoding = 'latin1') {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, encoding);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=find-processes.js.map

/***/ }),

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startFlowProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/runner/process/process-marker.js
var process_marker = __webpack_require__(1195);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(7902);
;// CONCATENATED MODULE: ./build/runner/process/watchdog-program.js
/**
 * Waits on stdin until we end, and then ends the flows that still run: interrupts them, gives them `argv[1]` seconds,
 * and kills whatever is left in their groups and sessions or has their markers within `argv[2]` seconds. Does the same
 * as end-process-group.ts and find-processes.ts, but in a language that is still there when we are not.
 */
const WATCHDOG_PROGRAM = String.raw `
import os, signal, sys, time
from itertools import chain

VARIABLE = b"METAFLOW_RUNNER_MARKER="
ON_LINUX = sys.platform == "linux"


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


def stat(pid):
    """Group and session of a living process on Linux; None if there is none."""
    state, _, group, session = (read("/proc/%d/stat" % pid).rpartition(b")")[2].split() + [b""] * 4)[:4]
    return (int(group), int(session)) if state and state not in b"ZX" else None


def send(call, pid, number):
    try:
        call(pid, number)
        return True
    except ProcessLookupError:
        return False
    except PermissionError:
        return True


class Flow:
    def __init__(self, pid, marker):
        self.pid, self.entry, self.ended, self.reused = pid, VARIABLE + marker, False, False

    def look(self):
        alive = stat(self.pid) is not None if ON_LINUX else send(os.kill, self.pid, 0)
        # If the process id is alive again after its process ended, it belongs to another process.
        self.reused = self.reused or (self.ended and alive)
        self.ended = self.ended or not alive

    def owns(self, pid):
        found = stat(pid)
        if not found:
            return False
        if self.pid in found and not self.reused:
            return True
        items = read("/proc/%d/environ" % pid).split(b"\0")
        return any(item == self.entry or item.startswith(self.entry + b"/") for item in items)

    def members(self):
        """All its processes that can be found, each stopped as soon as it is found; on other systems than Linux, only its leader."""
        self.look()
        if not self.reused:
            send(os.killpg, self.pid, signal.SIGKILL)
        if not ON_LINUX:
            return set() if self.ended else {self.pid}
        names = [name for name in os.listdir("/proc") if name.isdigit()]
        found = set()
        for pid in chain(sorted(map(int, names), reverse=True), newest()):
            if pid not in found and pid != os.getpid() and self.owns(pid):
                send(os.kill, pid, signal.SIGSTOP)
                found.add(pid)
        return found


def newest():
    """The process id that was assigned last, several times: some processes live too briefly to be listed."""
    for _ in range(20):
        yield int(read("/proc/loadavg").split()[-1] or 0)


def stop_and_kill(flows, within):
    deadline = time.monotonic() + within
    stopped, looks = set(), 1
    while True:
        living = set().union(*[flow.members() for flow in flows])
        late, new = time.monotonic() > deadline, living - stopped
        stopped |= living
        if late or not new:
            for pid in living:
                send(os.kill, pid, signal.SIGKILL)
        looks = 10 if new else looks - 1
        if late or (looks <= 0 and not living):
            return
        time.sleep(0.005)


def end(flows, grace, within):
    for flow in flows:
        flow.look()
        if not flow.ended:
            send(os.killpg, flow.pid, signal.SIGINT)
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and not all(flow.ended for flow in flows):
        time.sleep(0.02)
        for flow in flows:
            flow.look()
    stop_and_kill(flows, within)


for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(name, signal.SIG_IGN)
watched = {}
for line in sys.stdin.buffer:
    word, marker, *pid = line.split()
    if word == b"watch":
        watched[marker] = Flow(int(pid[0]), marker)
    else:
        watched.pop(marker, None)
end(list(watched.values()), float(sys.argv[1]), float(sys.argv[2]))
`;
//# sourceMappingURL=watchdog-program.js.map
;// CONCATENATED MODULE: ./build/runner/process/watchdog.js




let watchdog;
/**
 * Makes sure that a process that was just started ends, with everything it started, if our own process ends first, even
 * by SIGKILL. Returns a handle that ends the watch. One small Python process watches over everything, and starts beside
 * the flow. If it cannot be started, the flow runs without it, and Node emits the warning `METAFLOW_RUNNER_UNWATCHED`
 * once per process.
 */
function watchOver(watched, host) {
    if (!watchdog?.isRunning)
        watchdog = new Watchdog(host);
    const current = watchdog;
    current.watch(watched);
    return { [Symbol.dispose]: () => current.release(watched) };
}
/**
 * Holds one end of a pipe to a process that acts when that end closes. The process has its own session, so signals to
 * our group do not reach it, has no marker, and does not keep our process alive.
 */
class Watchdog {
    #markers = new Set();
    #process;
    /** Node creates none if it has run out of file descriptors. */
    #pipe;
    constructor({ executable, cwd, env }) {
        const seconds = [end_process_group/* DEFAULT_GRACE_MS */.uh / 1000, end_process_group/* KILL_TIMEOUT_MS */.id / 1000].map(String);
        // Isolated and without `site`: it cannot import anything of the flow's, and starts in 10 ms.
        this.#process = (0,external_node_child_process_.spawn)(executable, ['-I', '-S', '-c', WATCHDOG_PROGRAM, ...seconds], {
            cwd,
            env: { ...env, [process_marker/* MARKER_VARIABLE */.a0]: undefined },
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
        });
        this.#pipe = this.#process.stdin ?? undefined;
        this.#process.on('error', warnOnce);
        this.#pipe?.on('error', () => undefined);
        for (const part of [this.#process, this.#pipe])
            part?.unref();
    }
    /** Whether it is running, and will keep running. */
    get isRunning() {
        return (this.#pipe?.writable === true && this.#process.exitCode === null && this.#process.signalCode === null);
    }
    watch({ pid, marker }) {
        this.#markers.add(marker);
        this.#pipe?.write(`watch ${marker} ${pid}\n`);
    }
    /** Ends the watchdog with the last process that it watches over. */
    release({ marker }) {
        this.#markers.delete(marker);
        this.#pipe?.write(`release ${marker}\n`);
        if (this.#markers.size > 0)
            return;
        this.#pipe?.end();
        this.#killGroup();
    }
    /** The given Python may be a program that ignores a closed pipe, or a script that started one. */
    #killGroup() {
        const { pid, exitCode, signalCode } = this.#process;
        if (pid === undefined || exitCode !== null || signalCode !== null)
            return;
        try {
            process.kill(-pid, 'SIGKILL');
        }
        catch {
            // It has already ended.
        }
    }
}
let hasWarned = false;
function warnOnce({ message }) {
    if (hasWarned)
        return;
    hasWarned = true;
    process.emitWarning(`The watchdog could not be started (${message}). If this process is killed, its flows keep running.`, { code: 'METAFLOW_RUNNER_UNWATCHED' });
}
//# sourceMappingURL=watchdog.js.map
;// CONCATENATED MODULE: ./build/runner/process/flow-process.js





/** Truncated, then appended to, so that no line overwrites another, whatever the flow does to its stdout. */
const NEW_LOG = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_APPEND;
/**
 * Starts a Python process whose stdout and stderr go straight into two files. There is no pipe for us to drain, so the
 * flow never waits for us. Rejects with Node's system error if it cannot be started.
 */
async function startFlowProcess(options) {
    const stdout = (0,external_node_fs_.openSync)(options.stdoutFile, NEW_LOG);
    try {
        const stderr = (0,external_node_fs_.openSync)(options.stderrFile, NEW_LOG);
        try {
            return await spawnInto(stdout, stderr, options);
        }
        finally {
            (0,external_node_fs_.closeSync)(stderr);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
    }
}
async function spawnInto(stdout, stderr, options) {
    const marker = (0,process_marker/* newMarker */.XS)(options.env);
    const child = (0,external_node_child_process_.spawn)(options.executable, options.args, {
        cwd: options.cwd,
        env: { ...options.env, [process_marker/* MARKER_VARIABLE */.a0]: marker },
        detached: true,
        stdio: ['ignore', stdout, stderr],
    });
    // Now, rather than when Node reports the start: until then, nothing would end the flow if we were killed.
    const watch = child.pid === undefined || options.outlivesUs === true
        ? undefined
        : watchOver({ pid: child.pid, marker }, options);
    const startedAt = new Date();
    const started = performance.now();
    let exit;
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            exit = {
                code: code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0),
                signal: signal ?? undefined,
                // Measured, because the system's clock may have been changed meanwhile.
                at: new Date(startedAt.getTime() + performance.now() - started),
            };
            resolve(exit);
        });
    });
    const pid = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => {
            resolve(child.pid);
        });
    });
    // A later 'error' is about a signal that could not be sent; the exit decides.
    child.on('error', () => undefined);
    void exited.then(() => watch?.[Symbol.dispose]());
    return {
        pid,
        startedAt,
        marker,
        exited,
        get exit() {
            return exit;
        },
    };
}
//# sourceMappingURL=flow-process.js.map

/***/ }),

/***/ 1195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ carriesMarker),
/* harmony export */   XS: () => (/* binding */ newMarker),
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE)
/* harmony export */ });
/* unused harmony export uniqueId */
/** The environment variable that says which run started a process, so that we find whatever is left running. */
const MARKER_VARIABLE = 'METAFLOW_RUNNER_MARKER';
/** A new marker below the environment's own one: a search for that one finds processes with this one too. */
function newMarker(env) {
    const parent = env[MARKER_VARIABLE];
    return parent && /^[\w/-]+$/.test(parent) ? `${parent}/${uniqueId()}` : uniqueId();
}
/** Unique, but guessable: node:crypto takes longer to load than everything else that a flow's start waits for. */
function uniqueId() {
    const random = () => Math.random().toString(36).slice(2);
    // eslint-disable-next-line no-restricted-properties -- Only to be unique.
    return [process.pid, Date.now().toString(36), random(), random()].join('-');
}
/** Whether a process with the environment `environ` has the marker, or one below it. */
function carriesMarker(environ, marker) {
    const entry = `${MARKER_VARIABLE}=${marker}`;
    return environ.split('\0').some((item) => item === entry || item.startsWith(`${entry}/`));
}
//# sourceMappingURL=process-marker.js.map

/***/ }),

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abandonedAfter),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4304);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/**
 * Does something that takes a signal, for a limited time, or without a limit.
 * @param tooLate the error if the time has passed, or its message
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
async function within(limitMs, cancel, tooLate, act) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            return await act(deadline.signal);
        }
        catch (cause) {
            cancel?.throwIfAborted();
            if (!deadline.passed)
                throw cause;
            throw typeof tooLate === 'string' ? new Error(tooLate, { cause }) : tooLate(cause);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Like `within`, for work that may ignore its signal: after the time it is abandoned, and its result is ignored. */
async function abandonedAfter(limitMs, cancel, tooLate, work) {
    return await within(limitMs, cancel, tooLate, (signal) => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .W)(work(signal), signal));
}
//# sourceMappingURL=within.js.map

/***/ }),

/***/ 958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_START_TIMEOUT_MS),
  b: () => (/* binding */ Runner)
});

// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __webpack_require__(1389);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/runner/start/launch.js
var launch = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/runner/start/start-settings.js
var start_settings = __webpack_require__(2168);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/runner/start/run-attributes.js
var run_attributes = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/runner/start/local-datastore.js
var local_datastore = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/runner/start/start-run.js






/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
async function startRun(settings, command, options) {
    return await start(settings, command, options, { option: 'runner-attribute-file' });
}
async function start(settings, command, options, by) {
    const { abortSignal } = options;
    const launched = await (0,launch/* launch */.ql)(settings, command, options, by.option);
    const { flow, attributeFile, temporaryDirectory } = launched;
    try {
        const read = () => (0,run_attributes/* readRunAttributes */.xP)(attributeFile, by.option === 'run-id-file' ? by.flowName : undefined);
        const executing = loadExecutingRun();
        const started = await awaitStart(launched, read, settings, abortSignal);
        if (started)
            return executingRun(await executing, settings, launched, started, abortSignal);
        const exit = await flow.exited;
        await (0,end_process_group/* killSurvivors */.GW)(flow);
        const { otherStart } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(9678), __webpack_require__.e(7506)]).then(__webpack_require__.bind(__webpack_require__, 7506));
        const other = await otherStart({ settings, command, by }, { ...launched, exit, abortSignal });
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        return await start(other.settings, other.command, options, other.by);
    }
    catch (error) {
        (0,errors/* noteCommandLine */.qC)(error, launched.commandLine);
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        throw error;
    }
}
/** Loads what we need to follow a run while Python imports Metaflow. */
async function loadExecutingRun() {
    const [{ ExecutingRun }, { openContext }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 7355)),
        __webpack_require__.e(/* import() */ 5810).then(__webpack_require__.bind(__webpack_require__, 5810)),
    ]);
    return { ExecutingRun, openContext };
}
function executingRun({ ExecutingRun, openContext }, { cwd, env, python, topLevel }, launched, { attributes, killStatus }, abortSignal) {
    const metadata = attributes.metadata === '' ? undefined : attributes.metadata;
    const datastoreRoot = (0,metaflow_settings/* localDatastoreRootOf */.yQ)({ cwd, env }, topLevel.options);
    const context = openContext({ metadata, datastoreRoot, cwd, env, python, namespace: null });
    // Now, while the flow runs, so that nothing waits for it after the flow has ended.
    context.source.warmUp((0,local_datastore/* hasRemoteDatastore */.s)({ cwd, env, topLevel }));
    const running = new ExecutingRun({ ...launched, source: context.source, killStatus }, attributes, context);
    if (abortSignal)
        endWhenAborted(running, launched.flow, abortSignal);
    return running;
}
/** Waits for the run's id; `undefined` if the process ended without one. @throws {StartInterruptedError} */
async function awaitStart({ flow, attributeFile }, read, settings, abortSignal) {
    const { startTimeoutMs } = settings;
    try {
        const attributes = await (0,run_attributes/* waitForRunAttributes */.pE)(attributeFile, read, flow, settings.abortSignal);
        return attributes && { attributes };
    }
    catch (reason) {
        await (0,end_process_group/* endFlow */.kK)(flow);
        const killStatus = (0,launch/* statusOf */.c2)(reason);
        // The run may have just received its id; then it exists, and we report it.
        const attributes = read();
        if (attributes)
            return { attributes, killStatus };
        const isLate = abortSignal?.aborted !== true;
        const { interpreterFault } = await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 8119));
        const fault = isLate ? await interpreterFault({ ...settings, abortSignal }) : undefined;
        if (fault)
            throw fault;
        const error = new errors/* StartInterruptedError */.nk(isLate
            ? `The flow had no run id after ${startTimeoutMs / 1000} s (the start timeout) and was stopped. Does something hang when its file is imported?`
            : `Starting the flow ${killStatus === 'timeout' ? 'timed out' : 'was cancelled'} before it had a run id.`, killStatus, { cause: reason }, isLate ? { startTimeoutMs } : {});
        error.exit = flow.exit;
        throw error;
    }
}
function endWhenAborted(running, flow, signal) {
    const onAbort = () => {
        void running.kill({ status: (0,launch/* statusOf */.c2)(signal.reason) });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    void flow.exited.then(() => {
        signal.removeEventListener('abort', onAbort);
    });
}
//# sourceMappingURL=start-run.js.map
;// CONCATENATED MODULE: ./build/runner/start/start-following.js





/** Starts following a run; the run's process is then the program's. @throws {StartError} if the program ended before it named the run */
async function startFollowing(settings, following, options) {
    const { abortSignal } = options;
    const launched = await (0,launch/* launchProgram */.I4)(settings, following, options);
    const { attributeFile, temporaryDirectory, stderrFile } = launched;
    try {
        const executing = loadExecutingRun();
        const read = () => (0,run_attributes/* readFollowedAttributes */.WK)(attributeFile);
        const started = await awaitStart(launched, read, settings, abortSignal);
        if (started)
            return executingRun(await executing, settings, launched, started, abortSignal);
        const message = (0,log_tail/* logTail */.R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
        throw new errors/* StartError */.D4(`The run cannot be followed: ${message}`, { stderr: (0,log_tail/* logTail */.R)(stderrFile) });
    }
    catch (error) {
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        throw error;
    }
}
//# sourceMappingURL=start-following.js.map
// EXTERNAL MODULE: ./build/runner/node-fault.js
var node_fault = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/runner/start/require-node.js


/** @throws {UsageError} */
function requireNode() {
    const fault = (0,node_fault/* faultOfNode */.Q)();
    if (fault !== undefined)
        throw new errors/* UsageError */.eb(fault);
}
//# sourceMappingURL=require-node.js.map
;// CONCATENATED MODULE: ./build/runner/start/start-task.js


const NOTHING_OPEN = { [Symbol.asyncDispose]: () => Promise.resolve() };
/** Starts spinning a task. Metaflow names the new task only at its end, so this resolves when the process runs. */
async function startTask(settings, command, options) {
    const launched = await (0,launch/* launch */.ql)(settings, command, options);
    const { ExecutingTask } = await __webpack_require__.e(/* import() */ 7086).then(__webpack_require__.bind(__webpack_require__, 7086));
    const running = new ExecutingTask({ ...launched, source: NOTHING_OPEN }, settings);
    if (options.abortSignal)
        endWhenAborted(running, launched.flow, options.abortSignal);
    return running;
}
//# sourceMappingURL=start-task.js.map
;// CONCATENATED MODULE: ./build/runner/runner.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** How long a run may take to get an id, in milliseconds, by default. */
const DEFAULT_START_TIMEOUT_MS = 3_600_000;
/**
 * Runs a flow as a subprocess, as `python flow.py run` does. Mirrors `metaflow.Runner`.
 *
 * @example
 * const running = await new Runner('slowflow.py', { pylint: false }).run({ seconds: 5 });
 * console.log(running.pathspec, running.status);
 */
class Runner {
    #flowFile;
    #options;
    /**
     * @param flowFile path of the flow, relative to `options.cwd`
     * @param options how to call Metaflow, and its top-level options
     * @throws {@link UsageError} if Node is too old
     */
    constructor(flowFile, options = {}) {
        requireNode();
        this.#flowFile = flowFile;
        this.#options = options;
    }
    /**
     * Runs the flow and resolves when the run has ended, whatever its `status`.
     * @example const running = await runner.run({ alpha: 0.5 }, { tags: ['nightly'], maxWorkers: 4 });
     * @throws {@link UsageError} if it cannot be run as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async run(...given) {
        return await this.#finish(await this.asyncRun(...given), given[1]?.abortSignal);
    }
    /**
     * Runs the flow and resolves as soon as the run has an id. Mirrors `metaflow.Runner.async_run`.
     * @throws {@link UsageError} if it cannot be run as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async asyncRun(...given) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [parameters = {}, { tags = [], abortSignal, logDirectory, ...others } = {}] = given;
            const start = __addDisposableResource(env_1, this.#start(abortSignal), false);
            const { settings } = start;
            const command = await fitted({ name: 'run', parameters, tags, options: (0,start_settings/* withOthers */.s)(others) }, settings);
            return await startRun(settings, command, { abortSignal, logDirectory });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Does what `run` does before there is a run, without starting one: loads the flow's file, evaluates its Configs and
     * its parameters' defaults, and has Metaflow check the graph and the decorators. Parameters may be omitted, even
     * required ones; given ones are checked. Mirrors `python flow.py check`, which checks only the graph. Takes about as
     * long as importing Metaflow, and gives up after a minute.
     * @example const { steps, parameters } = await new Runner('train.py').check();
     * @returns what the flow declares
     * @throws {@link UsageError} as `run` does
     * @throws {@link StartError} if something else keeps it from starting
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async check(parameters = {}, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, ...others } = options;
            const start = __addDisposableResource(env_2, this.#start(abortSignal), false);
            const requested = { name: 'run', parameters, tags, options: (0,start_settings/* withOthers */.s)(others) };
            const command = await fitted(requested, start.settings);
            const { checkFlow } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(9678), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 172));
            return await checkFlow(start.settings, command);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Resumes a run and resolves when the new run has ended, whatever its `status`. Mirrors `metaflow.Runner.resume`.
     * @param options which run to resume, and from which step. Default: the flow's latest run, from the step that failed
     * @example const running = await runner.resume({ originRunId: '1234', stepToRerun: 'train' });
     * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async resume(options = {}) {
        return await this.#finish(await this.asyncResume(options), options.abortSignal);
    }
    /**
     * Resumes a run and resolves as soon as the new run has an id. Mirrors `metaflow.Runner.async_resume`.
     * @param options as for `resume`
     * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async asyncResume(options = {}) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, logDirectory, originRunId, stepToRerun, ...others } = options;
            const start = __addDisposableResource(env_3, this.#start(abortSignal), false);
            return await startRun(start.settings, { name: 'resume', originRunId, stepToRerun, tags, options: (0,start_settings/* withOthers */.s)(others) }, { abortSignal, logDirectory });
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Follows a run that is executed elsewhere, through a program that names it and prints what its tasks print.
     * @internal
     */
    async asyncFollow(following, options) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { abortSignal, logDirectory } = options;
            const start = __addDisposableResource(env_4, this.#start(abortSignal), false);
            return await startFollowing(start.settings, following, { abortSignal, logDirectory });
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Executes one task of a past run again, on its own, and resolves when it has ended, whatever its status. Needs
     * Metaflow 2.19. Mirrors `metaflow.Runner.spin`.
     * @param pathspec the task, `Flow/1234/step/5`, or its step, `Flow/1234/step` or `step`
     * @param options options of the command `spin`, and where to write logs
     * @example const { status, task } = await runner.spin('TrainFlow/1234/train/5');
     * @throws {@link UsageError} if it cannot be spun as requested
     * @throws {@link StartError} if its process could not be started
     * @throws {@link StartInterruptedError} if it was aborted before its process was started
     */
    async spin(pathspec, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const running = await this.#finish(await this.asyncSpin(pathspec, options), options.abortSignal);
            const start = __addDisposableResource(env_5, this.#start(options.abortSignal), false);
            const { refuseBadSpin } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(9678), __webpack_require__.e(1712)]).then(__webpack_require__.bind(__webpack_require__, 1712));
            await refuseBadSpin(running, start.settings, spinCommand(pathspec, options));
            return running;
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Starts spinning a task and resolves as soon as its process runs; the result is known when it has ended. Mirrors
     * `metaflow.Runner.async_spin`.
     * @param pathspec as for `spin`
     * @param options as for `spin`
     * @throws {@link UsageError} for options that Metaflow does not have
     * @throws {@link StartError} if its process could not be started
     * @throws {@link StartInterruptedError} if it was aborted before its process was started
     */
    async asyncSpin(pathspec, options = {}) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { abortSignal, logDirectory } = options;
            const start = __addDisposableResource(env_6, this.#start(abortSignal), false);
            return await startTask(start.settings, spinCommand(pathspec, options), { abortSignal, logDirectory });
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * Reads what the file's flow declares: its parameters, Configs and decorators, as `run` would see them. To do so, its
     * interpreter executes the file up to where its command begins, which takes as long as importing Metaflow and starts
     * nothing. If something keeps it from getting there, the result's `failure` says what.
     * @param options a signal to abort it
     * @throws {@link UsageError} if there is no such file or interpreter, or it is not a flow or cannot be loaded
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async introspect({ abortSignal } = {}) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const start = __addDisposableResource(env_7, this.#start(abortSignal), false);
            const { introspectFlow } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(5021)]).then(__webpack_require__.bind(__webpack_require__, 5021));
            return await introspectFlow(start.settings);
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Reads the flow's graph as `resume` with the same options would execute it now, including decorators from decospecs.
     * (A resumed run has stored its origin's graph, which may come from older code.) Takes as long as `introspect`, and
     * starts nothing. `undefined` if the graph cannot be read.
     * @param options as for `resume`
     * @throws {@link UsageError} if there is no such file or interpreter, or for options that Metaflow does not have
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async resumedGraph(options = {}) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, logDirectory: _, originRunId, stepToRerun, ...others } = options;
            const command = { name: 'resume', originRunId, stepToRerun, tags, options: (0,start_settings/* withOthers */.s)(others) };
            const start = __addDisposableResource(env_8, this.#start(abortSignal), false);
            const { readGraph } = await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(5021)]).then(__webpack_require__.bind(__webpack_require__, 5021));
            return await readGraph(start.settings, command);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    async #finish(running, abortSignal) {
        if (this.#options.showOutput === false)
            return await running.wait();
        await Promise.all([
            (0,drained/* copyTo */.rH)(process.stdout, running.streamLogChunks('stdout'), abortSignal),
            (0,drained/* copyTo */.rH)(process.stderr, running.streamLogChunks('stderr'), abortSignal),
        ]);
        return await running.wait();
    }
    /** Settings whose signal and timeout are valid until they are disposed of, when the start is over. */
    #start(abortSignal) {
        const { startTimeoutMs = DEFAULT_START_TIMEOUT_MS } = this.#options;
        const deadline = new process_deadline/* Deadline */.B2(abortSignal, startTimeoutMs, (ms) => new launch/* StartTimeout */.QQ(ms));
        const settings = { ...this.#settings(), startTimeoutMs, abortSignal: deadline.signal };
        return { settings, [Symbol.dispose]: () => deadline[Symbol.dispose]() };
    }
    #settings() {
        return (0,start_settings/* startSettings */.Y)(this.#flowFile, this.#options);
    }
}
/** The command, with values converted for the flow's parameters; for some values, this reads the flow. */
async function fitted(requested, settings) {
    return Object.values(requested.parameters).some(option_values/* needsDeclaration */.St)
        ? await (await Promise.all(/* import() */[__webpack_require__.e(7736), __webpack_require__.e(2317)]).then(__webpack_require__.bind(__webpack_require__, 2317))).fitParameters(requested, settings)
        : requested;
}
function spinCommand(pathspec, { abortSignal, logDirectory, ...options }) {
    return { name: 'spin', pathspec, options: (0,start_settings/* withOthers */.s)(options) };
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ activated)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The environment of a flow whose interpreter is given as a path. Metaflow starts the nodes of a `@parallel` step as
 * `python`, and flows start `python`, `pip` and other programs installed beside it. All are looked up on PATH, so the
 * interpreter's directory comes first there. A virtual environment's directory is always put first, and the other
 * variables that its `activate` sets are set too. Any other directory is added only if PATH does not contain it at all,
 * so that `/usr/bin/python3` does not hide what is in `/usr/local/bin`.
 */
function activated(python, cwd, env) {
    if (!python.includes('/'))
        return { ...env };
    const bin = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, python));
    const directories = (env['PATH'] ?? '/usr/bin:/bin').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const isVirtual = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, '..', 'pyvenv.cfg'));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, 'python')) || (!isVirtual && directories.includes(bin)))
        return { ...env };
    const PATH = [...new Set([bin, ...directories])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const virtualEnv = { VIRTUAL_ENV: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(bin), PYTHONHOME: undefined };
    return { ...env, PATH, ...(isVirtual ? virtualEnv : {}) };
}
//# sourceMappingURL=activated.js.map

/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireFlowFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);




/** @throws {OptionError | FlowFileError} if there is no such directory, or no such file in it */
function requireFlowFile(flowFile, cwd) {
    const place = statsOf(cwd);
    if (place?.isDirectory() !== true) {
        const problem = place ? 'is not a directory' : 'does not exist';
        const details = { option: 'cwd', place: 'top level', value: cwd };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`The working directory ${cwd} ${problem}.`, details);
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile);
    const found = statsOf(file);
    if (found?.isFile())
        return;
    const problem = found?.isDirectory()
        ? `"${flowFile}" is a directory, not a flow file.${advice(pythonFilesIn(file).map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(flowFile, name)))}`
        : `There is no flow file "${flowFile}" (looked for ${file}).${meant(flowFile, cwd)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FlowFileError */ .pJ(problem, { flowFile, isMissing: true });
}
/** How many files a message names. */
const MAX_NAMED = 5;
function advice(files) {
    if (files.length === 0)
        return ' It has no Python files.';
    const named = files.slice(0, MAX_NAMED).join(', ');
    return ` Its Python files: ${named}${files.length > MAX_NAMED ? ', …' : '.'}`;
}
function meant(flowFile, cwd) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile);
    const known = pythonFilesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    const nearest = (0,_command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), known) ?? (0,_command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.py`, known);
    const here = nearest === undefined ? endOfPath(flowFile, cwd) : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(flowFile), nearest);
    return here === undefined ? '' : ` Did you mean "${here}"?`;
}
/** Nobody writes a longer path. */
const MAX_NAMES = 30;
/** The end of a path that leads to a file here: outside of a job's container, the same directory has another path. */
function endOfPath(file, cwd) {
    const names = file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((name) => name !== '' && name !== '..');
    const ends = names.map((_, index) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(...names.slice(index))).slice(-MAX_NAMES);
    return ends.find((end) => end !== file && statsOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, end))?.isFile() === true);
}
function pythonFilesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => name.endsWith('.py'))
            .sort();
    }
    catch {
        return [];
    }
}
function statsOf(name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(name);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=flow-file.js.map

/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ refuseWindows),
/* harmony export */   Hs: () => (/* binding */ asStartFailure),
/* harmony export */   I4: () => (/* binding */ launchProgram),
/* harmony export */   QQ: () => (/* binding */ StartTimeout),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cv: () => (/* binding */ refuseAborted),
/* harmony export */   q: () => (/* binding */ removeDirectory),
/* harmony export */   ql: () => (/* binding */ launch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6695);
/* harmony import */ var _process_flow_process_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5713);
/* harmony import */ var _command_shell_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9282);
/* harmony import */ var _metaflow_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5715);
/* harmony import */ var _flow_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1297);
/* harmony import */ var _local_datastore_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1631);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6990);
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3779);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3306);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(361);













/** Starts the process of one of our programs instead of a flow's. If it throws, it leaves nothing behind. */
async function launchProgram(settings, { program, request }, options) {
    refuseWindows();
    refuseAborted(settings);
    const temporaryDirectory = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTemporaryDirectory */ .LN)();
    try {
        const files = filesOf(temporaryDirectory, options);
        const { attributeFile } = files;
        const programOptions = {
            ...{ request: { ...request, attributeFile }, env: settings.env },
            ...{ seesDirectory: true, maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_3__/* .MEMORY_FOR_ANSWERS */ .c },
        };
        const { args, env } = (0,_client_python_program_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonProgram */ .p)(program, programOptions);
        const flow = await spawnFlow({ ...settings, env }, args, files.stdoutFile, files.stderrFile);
        return { flow, commandLine: [settings.python, '-c', '…'], env: settings.env, ...files };
    }
    catch (error) {
        removeDirectory(temporaryDirectory);
        throw error;
    }
}
function filesOf(temporaryDirectory, { logDirectory = temporaryDirectory }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(logDirectory, { recursive: true });
    return {
        stdoutFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logDirectory, 'stdout.log'),
        stderrFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logDirectory, 'stderr.log'),
        attributeFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDirectory, 'attributes.json'),
        temporaryDirectory,
    };
}
/** Starts a command's process. If it throws, it leaves nothing behind. */
async function launch(settings, command, options, attributeOption) {
    refuseWindows();
    (0,_metaflow_user_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUser */ .G)(settings.env);
    (0,_command_shell_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseVariables */ .gW)(settings.env);
    (0,_flow_file_js__WEBPACK_IMPORTED_MODULE_6__/* .requireFlowFile */ .i)(settings.topLevel.flowFile, settings.cwd);
    refuseAborted(settings);
    const temporaryDirectory = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTemporaryDirectory */ .LN)();
    try {
        const files = filesOf(temporaryDirectory, options);
        const moved = await (0,_command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .moveSecretsToEnv */ .jo)(command, settings);
        refuseAborted(settings);
        const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .commandLine */ .ay)(settings.topLevel, moved.command, files.attributeFile, attributeOption);
        (0,_local_datastore_js__WEBPACK_IMPORTED_MODULE_9__/* .ensureLocalDatastore */ .R)(settings);
        const env = { ...settings.env, ...moved.env };
        const isWarm = settings.warmTasks && command.name !== 'spin';
        const spawned = isWarm
            ? (await __webpack_require__.e(/* import() */ 1208).then(__webpack_require__.bind(__webpack_require__, 1208))).withWarmTasks(temporaryDirectory, env)
            : env;
        const flow = await spawnFlow({ ...settings, env: spawned }, args, files.stdoutFile, files.stderrFile);
        // The flow is already working and does not wait for this.
        void (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLeftoversOnce */ .QS)();
        return { flow, commandLine: [settings.python, ...args], env, isWarm, ...files };
    }
    catch (error) {
        removeDirectory(temporaryDirectory);
        throw error;
    }
}
function removeDirectory(directory) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_10__/* .removeOwn */ .LO)(directory);
}
function refuseWindows() {
    if (process.platform === 'win32') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb('Metaflow does not run on Windows. Use Linux or macOS, or WSL.');
    }
}
/** A run that was cancelled or timed out before it began must not begin. @throws {StartInterruptedError} */
function refuseAborted({ abortSignal: signal, }) {
    if (!signal?.aborted)
        return;
    if (signal.reason instanceof StartTimeout) {
        const { startTimeoutMs } = signal.reason;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__/* .StartInterruptedError */ .nk(`The flow was not ready to run after ${startTimeoutMs / 1000} s (the start timeout). Does something hang when its file is imported?`, 'timeout', { cause: signal.reason }, { startTimeoutMs });
    }
    const status = statusOf(signal.reason);
    const how = status === 'timeout' ? 'timed out' : 'was cancelled';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__/* .StartInterruptedError */ .nk(`Starting the flow ${how} before its process began.`, status, {
        cause: signal.reason,
    });
}
/** The reason for aborting a start that takes too long. */
class StartTimeout extends Error {
    startTimeoutMs;
    name = 'TimeoutError';
    constructor(startTimeoutMs) {
        super(`${startTimeoutMs / 1000} s have passed`);
        this.startTimeoutMs = startTimeoutMs;
    }
}
/** `timeout` if time aborted the signal, as with `AbortSignal.timeout`. */
function statusOf(reason) {
    return reason?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
async function spawnFlow({ python, cwd, env }, args, stdoutFile, stderrFile) {
    try {
        return await (0,_process_flow_process_js__WEBPACK_IMPORTED_MODULE_12__/* .startFlowProcess */ .q)({
            executable: python,
            args,
            cwd,
            env,
            stdoutFile,
            stderrFile,
        });
    }
    catch (error) {
        throw await asStartFailure(error, python, cwd);
    }
}
/** Why a process could not be started. */
async function asStartFailure(error, python, cwd) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_13__/* .RunnerError */ .Rn)
        return error;
    const { unstartable } = await __webpack_require__.e(/* import() */ 500).then(__webpack_require__.bind(__webpack_require__, 8119));
    const unstarted = unstartable(error, python, cwd);
    if (unstarted)
        return unstarted;
    const { code, message } = error;
    switch (code) {
        case 'E2BIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb('The parameters, options and environment are together too large for a command line. Put large values in a file and use IncludeFile.', { cause: error });
        case 'EMFILE':
        case 'ENFILE':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_13__/* .RunnerError */ .Rn(`The flow's process could not be started: no file descriptors are left (${code}). Run fewer flows at once, or raise the limit (ulimit -n).`, { cause: error });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_13__/* .RunnerError */ .Rn(`The flow's process could not be started: ${message}`, { cause: error });
    }
}
//# sourceMappingURL=launch.js.map

/***/ }),

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ensureLocalDatastore),
/* harmony export */   s: () => (/* binding */ hasRemoteDatastore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(855);


/**
 * Creates the local datastore's folder where Metaflow would. Metaflow creates it too, but fails with FileExistsError if
 * another first run does so at the same time, as concurrent runs in a fresh checkout do.
 */
function ensureLocalDatastore(settings) {
    if ((0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataOf */ .Nk)(settings, settings.topLevel.options) !== 'local' && hasRemoteDatastore(settings))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .localRoot */ .Wq)(settings.cwd, (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .metaflowSettings */ .vl)(settings)), { recursive: true });
    }
    catch {
        // Metaflow explains better than we could what is wrong with this place.
    }
}
/** Whether the tasks' data is stored remotely. */
function hasRemoteDatastore(settings) {
    return (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .datastoreOf */ .B7)(settings, settings.topLevel.options) !== 'local';
}
//# sourceMappingURL=local-datastore.js.map

/***/ }),

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUser),
/* harmony export */   R: () => (/* binding */ metaflowUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);


/** Where Metaflow looks for the user's name, in its order. It accepts neither an empty name nor `root`. */
const VARIABLES = ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER'];
/**
 * Variables that give Metaflow a user name: none if Metaflow finds one itself, otherwise METAFLOW_USER, set to the
 * first usable name among `candidates`, the system's user and `runner`.
 */
function metaflowUser(env, candidates = []) {
    if (VARIABLES.some((variable) => isUsable(env[variable])))
        return {};
    return { METAFLOW_USER: [...candidates, systemUser()].find(isUsable) ?? 'runner' };
}
function isUsable(name) {
    return name !== undefined && name !== '' && name !== 'root';
}
/**
 * The user's name is a run's namespace unless another is given, and Metaflow writes the namespace into the shell commands of tasks in pods and
 * on AWS Batch. It quotes the name once, but two shells read it. @throws {UsageError}
 */
function refuseUser(env) {
    const variable = VARIABLES.find((each) => isUsable(env[each]));
    if (variable === undefined || !/['"]/.test(env[variable] ?? ''))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The user's name in ${variable} contains a quote: ${JSON.stringify(env[variable])}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect.`);
}
/** Containers run with user ids for which the system has no name. */
function systemUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=metaflow-user.js.map

/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ readRunId),
/* harmony export */   WK: () => (/* binding */ readFollowedAttributes),
/* harmony export */   pE: () => (/* binding */ waitForRunAttributes),
/* harmony export */   vR: () => (/* binding */ readTaskAttributes),
/* harmony export */   xP: () => (/* binding */ readRunAttributes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2866);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);
/* harmony import */ var _log_file_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5376);




/** A larger file was not written by Metaflow. */
const MAX_BYTES = 64 * 1024;
/**
 * Waits until the process has named its run; resolves to `undefined` if it ends without doing so. The file is not
 * written atomically, so it counts only once `read` can parse it.
 * @throws the signal's reason, if it is aborted first
 */
async function waitForRunAttributes(file, read, flow, signal) {
    return await new Promise((resolve, reject) => {
        const finish = (settle) => {
            watch[Symbol.dispose]();
            signal.removeEventListener('abort', onAbort);
            settle();
        };
        const look = () => {
            const attributes = read();
            if (attributes)
                finish(() => {
                    resolve(attributes);
                });
        };
        const onAbort = () => {
            finish(() => {
                reject(signal.reason);
            });
        };
        const watch = new _log_file_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .FileWatch */ .O(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), look);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        look();
        void flow.exited.then(() => {
            finish(() => {
                resolve(read());
            });
        });
    });
}
/**
 * Reads the file that names a run: JSON since Metaflow 2.12.23, `<metadata>:<flow>/<run id>` since 2.12.0, and only the
 * run id, of the flow `flowName`, before that. `undefined` if the file does not exist or is incomplete.
 */
function readRunAttributes(file, flowName) {
    let text;
    try {
        text = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).trim();
    }
    catch {
        return undefined;
    }
    if (flowName !== undefined)
        return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(text) ? { flowName, runId: text, metadata: '' } : undefined;
    const [, metadata, flow, run] = /^([^{].*):([^:/]+)\/([^/]+)$/.exec(text) ?? [];
    if (metadata !== undefined && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(flow) && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(run))
        return { metadata, flowName: flow, runId: run };
    return fromJson(text);
}
/** Reads the file in which one of our programs names a run that an orchestrator executes. */
function readFollowedAttributes(file) {
    const attributes = readRunAttributes(file);
    if (!attributes)
        return undefined;
    const { orchestrator_url: url } = parsed((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES));
    return { ...attributes, orchestratorUrl: typeof url === 'string' ? url : undefined };
}
/** Reads a file to which Metaflow has written only a run id. */
function readRunId(file) {
    try {
        const text = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).trim();
        return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function fromJson(text) {
    const { flow_name, run_id, metadata } = parsed(text);
    const runId = typeof run_id === 'number' ? String(run_id) : run_id;
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(flow_name))
        return undefined;
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(runId))
        return undefined;
    return {
        flowName: flow_name,
        runId,
        metadata: typeof metadata === 'string' ? metadata : '',
    };
}
function parsed(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}
function readTaskAttributes(file) {
    const attributes = readRunAttributes(file);
    if (!attributes)
        return undefined;
    const { step_name, task_id } = parsed((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES));
    return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(step_name) && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(task_id)
        ? { ...attributes, stepName: step_name, taskId: task_id }
        : undefined;
}
//# sourceMappingURL=run-attributes.js.map

/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ startSettings),
/* harmony export */   s: () => (/* binding */ withOthers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _activated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8096);
/* harmony import */ var _metaflow_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5715);



/** Fills in defaults. @param flowFile relative to `options.cwd` */
function startSettings(flowFile, { showOutput: _, python, cwd, env, profile, startTimeoutMs: _timeout, decospecs, warmTasks = false, config, configValues, ...options }) {
    const interpreter = python ?? 'python3';
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd ?? '.');
    const profileVariable = profile === undefined ? {} : { METAFLOW_PROFILE: profile };
    const all = { ...process.env, ...profileVariable, ...env };
    return {
        topLevel: { flowFile, decospecs, config, configValues, options: withOthers(options) },
        python: interpreter,
        warmTasks,
        cwd: directory,
        // With it, a task's process that has finished waits for somebody to inspect it, and fails.
        env: (0,_activated_js__WEBPACK_IMPORTED_MODULE_1__/* .activated */ .c)(interpreter, directory, { ...all, ...(0,_metaflow_user_js__WEBPACK_IMPORTED_MODULE_2__/* .metaflowUser */ .R)(all), PYTHONINSPECT: undefined }),
    };
}
/** The listed options, merged with the unlisted ones. */
function withOthers({ options, ...listed }) {
    return { ...listed, ...options };
}
//# sourceMappingURL=start-settings.js.map

/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ removeAtEnd),
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   QS: () => (/* binding */ removeLeftoversOnce),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   zB: () => (/* binding */ directoryForProgram)
/* harmony export */ });
/* unused harmony export removeLeftovers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(361);
/* harmony import */ var _process_find_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3338);






/**
 * The name contains the id of the process that created it, and where that id is unique, so that others can tell a killed process's
 * leftovers from directories in use.
 */
const NAME = /^metaflow-runner-(?:cli-|home-)?(\d+)(?:\.([0-9a-f]{8}))?-\w{6}$/;
/** We cannot see processes in other containers, but a run that is active there has written something more recently than this. */
const UNTOUCHED_ELSEWHERE_MS = 24 * 60 * 60 * 1000;
/** If the process was one that we can see, nothing is active any more. Somebody may still be reading its logs. */
const UNTOUCHED_MS = 60 * 60 * 1000;
let place;
/** Where process ids mean the same as ours: this machine since it was started, and this container. Empty if that is unknown. */
function placeOfProcesses() {
    return (place ??= readPlace());
}
function readPlace() {
    try {
        const boot = Number.parseInt((0,_process_find_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)('/proc/sys/kernel/random/boot_id').slice(0, 8), 16);
        const [namespace] = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')) ?? [];
        // Not a digest: loading node:crypto would delay the start of a run.
        return namespace === undefined ? '' : ((boot ^ Number(namespace)) >>> 0).toString(16).padStart(8, '0');
    }
    catch {
        return '';
    }
}
/** Creates a directory for this process alone among the system's temporary files. @throws {UsageError} if none can be created */
function makeTemporaryDirectory(kind = '') {
    const where = placeOfProcesses();
    const owner = where === '' ? String(process.pid) : `${process.pid}.${where}`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `metaflow-runner-${kind}${owner}-`));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Cannot create a temporary directory in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: ${error.message}. Set TMPDIR to use another directory.`, { cause: error });
    }
}
/** What to remove, at the latest, when this process ends. */
const leftForTheEnd = new Set();
/** A temporary directory for a program that we run, which is removed when it is disposed of. */
function directoryForProgram() {
    const directory = makeTemporaryDirectory();
    leftForTheEnd.add(directory);
    void removeLeftoversOnce();
    return {
        directory,
        [Symbol.dispose]() {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
            leftForTheEnd.delete(directory);
        },
    };
}
/**
 * Removes a directory with many files. If the job is cancelled, leaves it to `removeAtEnd`: removing many files takes seconds, which a
 * cancelled job needs for its report.
 */
function discard(directory, cancel) {
    if (cancel.aborted)
        leftForTheEnd.add(directory);
    else
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
}
/** Call this last in a process that has reported everything. Programs that nobody waits for any more may still be ending. */
function removeAtEnd() {
    for (const directory of leftForTheEnd)
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
    leftForTheEnd.clear();
}
/** How long to look for leftovers of others, in milliseconds; the next run continues. */
const MAX_SEARCH_MS = 2_000;
/** How long to look at a single directory, so that a huge one does not keep us from all others. */
const MAX_SEARCH_OF_ONE_MS = 500;
/** Loaded once a run has started, because loading takes 2 ms. */
const files = () => process.getBuiltinModule('node:fs/promises');
let hasRemoved = false;
/** Calls `removeLeftovers`, once per process. */
async function removeLeftoversOnce() {
    if (hasRemoved)
        return;
    hasRemoved = true;
    await removeLeftovers();
}
/**
 * Removes such directories of processes that were killed; others remove their own. Keeps what may still be in use or
 * cannot be removed. Takes a few seconds at most, and never throws.
 */
async function removeLeftovers() {
    const parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const until = performance.now() + MAX_SEARCH_MS;
    try {
        for await (const { name } of await files().opendir(parent)) {
            if (performance.now() > until)
                return;
            const [, id, where] = NAME.exec(name) ?? [];
            if (id === undefined || isAlive(Number(id)))
                continue;
            const untouchedMs = where === placeOfProcesses() ? UNTOUCHED_MS : UNTOUCHED_ELSEWHERE_MS;
            const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, name);
            const end = Math.min(until, performance.now() + MAX_SEARCH_OF_ONE_MS);
            if (await isLeft(directory, untouchedMs, end))
                (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
        }
    }
    catch {
        // This is only a cleanup.
    }
}
/** A directory with more entries may still be in use, or may be meant to keep us searching forever. */
const MAX_ENTRIES = 10_000;
/** Whether it belongs to our user, and nothing in it has changed for a long time, as far as we can see in time. Follows no links. */
async function isLeft(directory, untouchedMs, until) {
    const { lstat, opendir } = files();
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    const isOld = ({ mtimeMs }) => Date.now() - mtimeMs > untouchedMs;
    try {
        const own = await lstat(directory);
        if (!own.isDirectory() || own.uid !== process.getuid?.() || !isOld(own))
            return false;
        const folders = [directory];
        let entries = 0;
        for (const folder of folders) {
            for await (const { name } of await opendir(folder)) {
                entries += 1;
                if (entries > MAX_ENTRIES || performance.now() > until)
                    return false;
                const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
                const found = await lstat(place);
                if (!isOld(found))
                    return false;
                if (found.isDirectory())
                    folders.push(place);
            }
        }
        return true;
    }
    catch {
        return false;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
//# sourceMappingURL=temporary-directory.js.map

/***/ })

};

//# sourceMappingURL=9948.index.js.map