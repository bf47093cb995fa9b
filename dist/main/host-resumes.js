export const id = 6990;
export const ids = [6990,1168];
export const modules = {

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70342);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6695);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91746);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62491);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36100);










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


/***/ }),

/***/ 33312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ manifestWithoutFiles),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   Oj: () => (/* binding */ withoutFiles)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87634);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55205);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80105);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34686);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36100);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26732);








/**
 * Finds exactly what is needed to resume a run. If a run ended before it had cloned everything that its origin had
 * finished, the result is the origin's bundle again; for a successful run, it is only a manifest.
 * @param redactor removes secrets from what the manifest shows; artifacts do not change
 * @param signal aborts the work, even within a file
 * @throws {BundleError} if there is nothing to resume, a part is missing, or the files are too large; the signal's
 * reason
 */
async function makeBundle(request, redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Redactor */ .p([]), signal) {
    const { manifest, run, tasks } = await described(request, redactor, signal);
    if (!run)
        return { manifest, sources: new Map() };
    const { files, sources } = await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFiles */ .LG)(await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(run, manifest, tasks, signal), signal);
    return { manifest: { ...manifest, files }, sources };
}
/**
 * The manifest of such a bundle without its files, which take long to read: for a run that is resumed where it is.
 * @throws {BundleError} if there is nothing to resume; the signal's reason
 */
async function manifestWithoutFiles(request, redactor, signal) {
    return withoutFiles((await described(request, redactor, signal)).manifest);
}
/** Of an origin, we keep what its manifest shows, which is small. */
function withoutFiles(manifest) {
    return { ...manifest, files: [], metadata: undefined };
}
async function described(request, redactor, signal) {
    const { datastore, status, origin, reruns = false } = request;
    if (datastore.root === undefined || status === 'successful')
        return { manifest: manifestOf(request, undefined, [], redactor), tasks: [] };
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalRun */ .t(datastore.root, request);
    const tasks = await run.finishedTasks(signal);
    if (origin && !reruns && tasks.length <= finishedIn(origin))
        return await originAgain(datastore.root, { ...origin, flowFile: request.flowFile }, signal);
    if (!tasks.some(isParameters)) {
        const pathspec = `${request.flowName}/${request.runId}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(run.exists
            ? `${pathspec} cannot be resumed: it had not started.`
            : `There is no run ${pathspec} in the datastore ${datastore.root}.`);
    }
    const metadata = await run.metadata(tasks, signal);
    return { manifest: manifestOf(request, { run, metadata }, tasks, redactor), run, tasks };
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
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalRun */ .t(root, origin);
    const tasks = await run.finishedTasks(signal);
    if (!tasks.some(isParameters))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`${origin.pathspec} is no longer in this datastore.`);
    return { manifest: { ...origin, files: [], metadata: await run.metadata(tasks, signal) }, run, tasks };
}
function manifestOf(request, stored, tasks, redactor) {
    const { run, metadata } = stored ?? {};
    const { origin, known } = request;
    const parameters = tasks.find(isParameters);
    const graph = run && parameters && run.graph(parameters);
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

/***/ 13461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepArtifact),
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77874);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25195);


/** How long a host may take for an artifact, in milliseconds, whatever its service does. */
const TIMEOUT_MS = 10 * 60_000;
const TOO_LATE = `it took more than ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(TIMEOUT_MS)}`;
/** Has a host save an artifact. @throws {Error} from the host, or because it took too long; the signal's reason if aborted */
async function keepArtifact(host, artifact, cancel) {
    const upload = async (signal) => await host.uploadArtifact?.(artifact, signal);
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, upload);
}
/** Has a host put an artifact's files into a directory. @returns whether there is such an artifact @throws {Error} as `keepArtifact` does */
async function fetchArtifact(host, name, directory, cancel) {
    const download = async (signal) => await host.downloadArtifact?.(name, directory, signal);
    return (await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, download)) ?? false;
}
//# sourceMappingURL=host-artifacts.js.map

/***/ }),

/***/ 26990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostResumes: () => (/* binding */ hostResumes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26612);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33312);
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3328);
/* harmony import */ var _execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52386);
/* harmony import */ var _host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13461);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65968);







/** After this many failures, we do not ask the service for even earlier attempts. */
const MAX_PROBLEMS = 3;
/**
 * Lets a run continue an earlier attempt's through the host's artifacts: it starts from the bundle that the newest attempt saved, and saves
 * one if it is not successful. `undefined` for runs that are not to be continued, and for hosts that keep no artifacts.
 */
function hostResumes(plan, position, observer, { host, redactor, cancel, directory }) {
    const { job } = host;
    if (plan.command.name !== 'run' || !plan.command.resumeFrom || !job || !host.uploadArtifact)
        return undefined;
    const nameOf = (attempt) => bundleName(job, plan, position, attempt);
    const note = async (text) => await host.note(text);
    const saveBundle = async (request) => {
        if (request.status === 'successful')
            return;
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `bundle-${position + 1}`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
            await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .M)(await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .makeBundle */ .ND)(request, redactor, cancel), node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .I), cancel);
            const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place };
            const kept = await (0,_host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .keepArtifact */ .m)(host, artifact, cancel);
            if (kept)
                await note(`A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`);
        }
        catch (error) {
            await host.warn(redactor.text(`No resume bundle was saved. ${error.message}`));
        }
    };
    /** @returns `undefined` if the attempt saved nothing */
    const earlier = async (planned, attempt, signal) => {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `origin-${position + 1}-${attempt}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
        if (!(await (0,_host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchArtifact */ .t)(host, nameOf(attempt), place, signal)))
            return undefined;
        return await (0,_execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .resumeFromBundle */ .kO)(planned, node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .I), signal);
    };
    const request = new _run_request_js__WEBPACK_IMPORTED_MODULE_6__/* .RunRequest */ .x({ plan, redactor, cancel, note, source: job.url, onEnd: saveBundle });
    return {
        observer: request.watchedBy(observer),
        prepare: async (planned, signal) => {
            const problems = [];
            for (let attempt = job.attempt - 1; attempt > 0; attempt -= 1) {
                try {
                    const found = await earlier(planned, attempt, signal);
                    if (found === undefined)
                        continue;
                    if ('plan' in found)
                        return await request.resume(found, `attempt ${attempt}`);
                    await note(`Starting a new run: ${found.reason}`);
                    return planned;
                }
                catch (error) {
                    signal.throwIfAborted();
                    problems.push(`attempt ${attempt}: ${error.message}`);
                    if (problems.length === MAX_PROBLEMS)
                        break;
                }
            }
            const why = problems.length === 0 ? '' : ` (${redactor.text(problems.join('; '))})`;
            if (job.attempt > 1)
                await note(`Starting a new run: no resume bundle from an earlier attempt could be used${why}.`);
            return planned;
        },
    };
}
function bundleName(job, { flowFile }, position, attempt) {
    const readable = `${job.name}-${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(flowFile, '.py')}-${position + 1}`;
    return `metaflow-resume-${(0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fittingName */ .Rn)(readable, undefined, `${job.name} ${flowFile} ${position}`)}-attempt-${attempt}`;
}
//# sourceMappingURL=host-resumes.js.map

/***/ }),

/***/ 65968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ RunRequest)
});

// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(33312);
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(32274);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/bundle/shown-value.js
var shown_value = __webpack_require__(26732);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(92839);
;// CONCATENATED MODULE: ./build/execution/resume/bundle-facts.js


/** A run's facts for its bundle's manifest. A run with a remote datastore is described nowhere else in the bundle. */
function bundleFactsOf({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,reused_steps/* finishedSeconds */.W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,shown_value/* shownValue */.J)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=bundle-facts.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 6 modules
var resume_from_bundle = __webpack_require__(52386);
// EXTERNAL MODULE: ./build/execution/run-claim.js
var run_claim = __webpack_require__(77533);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js







/** Collects what a run's bundle will contain, from the run's start to its end, including retries. */
class RunRequest {
    #options;
    /** The bundle that the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** Makes the run continue a bundle's run, with a note. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = (0,make_bundle/* withoutFiles */.Oj)(manifest);
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** Wraps an observer so that this request also follows the run. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
            onUnknownSecrets: (logDirectory) => observer.onUnknownSecrets(logDirectory),
            onExit: (outcome) => observer.onExit(outcome),
            onStart: async (outcome) => {
                this.#begin(outcome);
                await observer.onStart(outcome);
            },
            onGraph: (graph) => {
                this.#note(graph);
                observer.onGraph?.(graph);
            },
            onRetry: async (failed, retry) => {
                await this.#turnToOrigin(failed);
                await observer.onRetry(failed, retry);
            },
            onFreshStart: async (failed, logDirectory) => {
                if (!(failed.error instanceof run_claim/* SharedRunIdError */.s))
                    this.#origin = undefined;
                await observer.onFreshStart(failed, logDirectory);
            },
            onEnd: async (ended) => {
                const outcome = await observer.onEnd(ended);
                await this.#end(outcome);
                return outcome;
            },
        };
    }
    #begin({ flowName, runId, tags }) {
        if (flowName === undefined || runId === undefined)
            return;
        const { plan, source } = this.#options;
        try {
            const { cwd, env, options, flowFile, command } = plan;
            this.#request = {
                datastore: (0,datastore_place/* datastorePlace */.d)(cwd, env, options),
                flowName,
                runId,
                flowFile,
                flowFileSha256: (0,resume_from_bundle/* flowFileDigest */.bK)(plan),
                // The status if we are killed before the run ends.
                status: 'killed',
                requestSha256: (0,resume_from_bundle/* requestDigestOf */.pN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#reportRequest(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** Notes the steps now, so that the bundle has those of the executed code even if no process survives to see the run end. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#reportRequest(this.#request);
    }
    /** Makes the run the origin of the next one, whose clones save the time that the tasks took here. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor, cancel } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#reportRequest(request);
        try {
            this.#origin = await (0,make_bundle/* manifestWithoutFiles */.DG)(request, redactor, cancel);
        }
        catch {
            // Then we know less about what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Redact before cutting: half a secret would no longer be found.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #reportRequest(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure.failureLine)(outcome), known: bundleFactsOf(outcome) };
}
//# sourceMappingURL=run-request.js.map

/***/ }),

/***/ 39332:
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

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





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

/***/ 51168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FailureBudget: () => (/* binding */ FailureBudget),
/* harmony export */   Z: () => (/* binding */ withBoundedFailures)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _without_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78618);


const MIB = 1024 * 1024;
/** For what all tasks of a run say about their failures, in characters: reports show less, and redacting it takes a second. */
const MAX_CHARACTERS = 16 * MIB;
const LEFT_OUT = `left out, because this run already has ${MAX_CHARACTERS / MIB} MiB of messages`;
/** For all runs of a job, and what each run may have beyond that, in characters. Honest messages are shorter. */
const MAX_OF_JOB = 64 * MIB;
const MAX_BEYOND = 256 * 1024;
const LEFT_OUT_OF_JOB = `left out, because the runs of this job already have ${MAX_OF_JOB / MIB} MiB of messages`;
/**
 * Limits what all runs of a job together say about their failures. It stays in memory, as it is, until the last of them has ended, because
 * any of them may reveal a secret of another.
 */
class FailureBudget {
    #left = MAX_OF_JOB;
    bounded(outcome) {
        const kept = this.#left > 0 ? withBoundedFailures(outcome) : withFewFailures(outcome);
        for (const task of kept.details?.history.tasks ?? [])
            this.#left -= lengthOf(task);
        return kept;
    }
}
function withFewFailures(outcome) {
    let left = MAX_BEYOND;
    return withTasksLeftOut(outcome, LEFT_OUT_OF_JOB, (task) => {
        const length = lengthOf(task);
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
/**
 * An outcome whose tasks say only so much about their failures. Texts are kept whole or left out, so that secrets in them can still be
 * recognized. The first tasks to fail keep theirs, and then those that did not fail for good, in their order.
 */
function withBoundedFailures(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    if (tasks.reduce((sum, task) => sum + lengthOf(task), 0) <= MAX_CHARACTERS)
        return outcome;
    let left = MAX_CHARACTERS;
    return withTasksLeftOut(outcome, LEFT_OUT, (task) => {
        if (left <= 0)
            return false;
        left -= lengthOf(task);
        return true;
    });
}
/** @param isKept whether a task's texts are kept; it is asked about tasks that failed first */
function withTasksLeftOut(outcome, replacement, isKept) {
    const { details } = outcome;
    if (!details)
        return outcome;
    const { tasks } = details.history;
    const kept = new Set([...new Set([...(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTasks */ .Ox)(outcome), ...tasks])].filter(isKept));
    const bounded = tasks.map((task) => (kept.has(task) ? task : (0,_without_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTexts */ .X)(task, replacement)));
    return { ...outcome, details: { ...details, history: { ...details.history, tasks: bounded } } };
}
function lengthOf({ attempts, caught }) {
    const texts = attempts.flatMap(({ exception, explanation, printedTraceback }) => [
        ...textsOf(exception),
        explanation,
        printedTraceback,
    ]);
    return [...texts, ...textsOf(caught)].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
function textsOf(exception) {
    return exception ? [exception.type, exception.message, exception.stacktrace] : [];
}
//# sourceMappingURL=bounded-failures.js.map

/***/ }),

/***/ 91779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ redactedOutcome)
});

// UNUSED EXPORTS: redactedDetails

// EXTERNAL MODULE: ./build/redaction/redacted-name.js
var redacted_name = __webpack_require__(54422);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(80105);
// EXTERNAL MODULE: ./build/outcome/bounded-failures.js
var bounded_failures = __webpack_require__(51168);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
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
// EXTERNAL MODULE: ./build/outcome/redacted/redaction-rules.js + 1 modules
var redaction_rules = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/outcome/redacted/redacted-outcome.js





const EXCEPTION = (0,redaction_rules/* fields */.OA)({ type: redaction_rules/* text */.Qq, message: redaction_rules/* text */.Qq, stacktrace: redaction_rules/* text */.Qq });
const ATTEMPT = (0,redaction_rules/* fields */.OA)({
    attempt: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    exitedAt: redaction_rules/* kept */.LP,
    ok: redaction_rules/* kept */.LP,
    returnCode: redaction_rules/* kept */.LP,
    interrupted: redaction_rules/* kept */.LP,
    exception: EXCEPTION,
    explanation: redaction_rules/* text */.Qq,
    printedTraceback: redaction_rules/* text */.Qq,
});
const TASK = (0,redaction_rules/* fields */.OA)({
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    createdAt: redaction_rules/* kept */.LP,
    attempts: (0,redaction_rules/* each */.__)(ATTEMPT),
    foreachStack: (0,redaction_rules/* each */.__)(redaction_rules/* item */.AS),
    foreachIndices: redaction_rules/* kept */.LP,
    originPathspec: redaction_rules/* pathspec */.lS,
    caught: EXCEPTION,
    chosen: redaction_rules/* names */.Dy,
    metadata: redaction_rules/* named */.KT,
});
const STEP = (0,redaction_rules/* fields */.OA)({
    name: redaction_rules/* name */.UU,
    type: redaction_rules/* kept */.LP,
    next: redaction_rules/* names */.Dy,
    doc: redaction_rules/* text */.Qq,
    file: redaction_rules/* text */.Qq,
    line: redaction_rules/* kept */.LP,
    foreachArtifact: redaction_rules/* text */.Qq,
    decorators: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, attributes: redaction_rules/* named */.KT })),
});
const GRAPH = (0,redaction_rules/* fields */.OA)({
    steps: (0,redaction_rules/* each */.__)(STEP),
    startStep: redaction_rules/* name */.UU,
    endStep: redaction_rules/* name */.UU,
    parameters: redaction_rules/* texts */.Te,
    configs: redaction_rules/* texts */.Te,
});
/** The file's name identifies it in the workflow artifact. */
const CARD = (0,redaction_rules/* fields */.OA)({
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    type: redaction_rules/* text */.Qq,
    id: redaction_rules/* text */.Qq,
    fileName: redacted_name/* redactedName */.u,
    problem: redaction_rules/* text */.Qq,
});
const DETAILS = (0,redaction_rules/* fields */.OA)({
    history: (0,redaction_rules/* fields */.OA)({ graph: GRAPH, tasks: (0,redaction_rules/* each */.__)(TASK), leftOut: redaction_rules/* kept */.LP, unordered: redaction_rules/* names */.Dy }),
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    artifacts: redaction_rules/* named */.KT,
    floats: redaction_rules/* named */.KT,
    numbers: redaction_rules/* value */.Uq,
    described: redaction_rules/* kept */.LP,
    gates: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({
        condition: redaction_rules/* text */.Qq,
        value: redaction_rules/* value */.Uq,
        base: redaction_rules/* value */.Uq,
        tripped: redaction_rules/* kept */.LP,
        problem: redaction_rules/* text */.Qq,
        isSkipped: redaction_rules/* kept */.LP,
        source: redaction_rules/* kept */.LP,
    })),
    base: (0,redaction_rules/* fields */.OA)({ pathspec: redaction_rules/* pathspec */.lS, artifacts: redaction_rules/* named */.KT, floats: redaction_rules/* named */.KT, problem: redaction_rules/* text */.Qq, isFault: redaction_rules/* kept */.LP }),
    cards: (0,redaction_rules/* each */.__)(CARD),
    cardProblem: redaction_rules/* text */.Qq,
    leftOut: redaction_rules/* kept */.LP,
    artifactsLeftOut: redaction_rules/* kept */.LP,
    artifactProblems: redaction_rules/* named */.KT,
    failedHooks: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, why: redaction_rules/* text */.Qq, exception: EXCEPTION })),
    unexecuted: redaction_rules/* text */.Qq,
    uiUrl: redaction_rules/* text */.Qq,
    metaflowVersion: redaction_rules/* kept */.LP,
});
/** Hides user and password in a metadata service's URL. */
const metadata = (one, redactor) => (0,redaction_rules/* text */.Qq)(one, redactor).replace(/:\/\/[^/@]*@/, '://***@');
/** The reasons why tasks did not start warm may name the flow's files, threads or variables. */
const COSTS = (0,redaction_rules/* fields */.OA)({
    pylint: redaction_rules/* kept */.LP,
    compiling: redaction_rules/* kept */.LP,
    warm: (0,redaction_rules/* fields */.OA)({ warm: redaction_rules/* kept */.LP, cold: redaction_rules/* texts */.Te }),
});
const OUTCOME = (0,redaction_rules/* fields */.OA)({
    label: redaction_rules/* text */.Qq,
    flowFile: redaction_rules/* kept */.LP,
    commandLine: redaction_rules/* texts */.Te,
    flowName: redaction_rules/* kept */.LP,
    runId: redaction_rules/* kept */.LP,
    pathspec: redaction_rules/* kept */.LP,
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    metadata,
    orchestratorUrl: redaction_rules/* text */.Qq,
    status: redaction_rules/* kept */.LP,
    exitCode: redaction_rules/* kept */.LP,
    signal: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    attempts: redaction_rules/* kept */.LP,
    originRunId: redaction_rules/* kept */.LP,
    stepAwaitingInput: redaction_rules/* name */.UU,
    stoppedAfter: redaction_rules/* name */.UU,
    stoppedBy: (0,redaction_rules/* fields */.OA)({ stepName: redaction_rules/* name */.UU, decorator: redaction_rules/* kept */.LP }),
    reused: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, tasks: redaction_rules/* kept */.LP, seconds: redaction_rules/* kept */.LP })),
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    decospecs: redaction_rules/* texts */.Te,
    costs: COSTS,
    error: redaction_rules/* error */.z3,
    details: DETAILS,
    detailsError: redaction_rules/* error */.z3,
});
/**
 * An outcome without secrets, and with messages short enough to show. Keeps what we wrote ourselves, whatever the
 * secrets are: names of fields, how and why a run ended, and the names that identify the run, step or task to a later
 * step.
 */
function redactedOutcome(outcome, redactor) {
    // Secrets can only be recognized whole, so we cut only what contains none.
    const bounded = boundedOutcome(OUTCOME((0,bounded_failures/* withBoundedFailures */.Z)(outcome), redactor));
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
    return (0,redaction_rules/* text */.Qq)(shown, redactor) === shown ? exception : { ...exception, message: secret_values/* REPLACEMENT */.x9 };
}
function redactedDetails(details, redactor) {
    return DETAILS(details, redactor);
}
//# sourceMappingURL=redacted-outcome.js.map

/***/ }),

/***/ 78618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutTexts)
/* harmony export */ });
/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
function withoutTexts(task, replacement) {
    const withoutMessage = ({ type }) => ({
        type: type.length > MAX_TYPE_LENGTH ? '…' : type,
        message: replacement,
        stacktrace: undefined,
    });
    const attempts = task.attempts.map(({ printedTraceback, ...attempt }) => {
        const { exception, explanation } = attempt;
        return {
            ...attempt,
            exception: exception && withoutMessage(exception),
            ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
        };
    });
    return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}
const MAX_TYPE_LENGTH = 200;
//# sourceMappingURL=without-texts.js.map

/***/ }),

/***/ 54422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ redactedName)
/* harmony export */ });
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80105);

/** File names in workflow artifacts must not contain asterisks. A name never becomes longer. */
const IN_NAMES = '___';
/** The name of a file or directory, without secrets. */
function redactedName(name, redactor) {
    const redacted = redactor.text(name);
    return redacted === name ? name : redacted.replaceAll(_secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACEMENT */ .x9, IN_NAMES);
}
//# sourceMappingURL=redacted-name.js.map

/***/ })

};

//# sourceMappingURL=6990.index.js.map