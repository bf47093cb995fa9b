export const id = 2948;
export const ids = [2948];
export const modules = {

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepArtifact),
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);


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


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostResumes: () => (/* binding */ hostResumes)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/archive/write-bundle.js
var write_bundle = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js
var resume_from_bundle = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/ci/host-artifacts.js
var host_artifacts = __webpack_require__(3461);
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/execution/resume/bundle-facts.js
var bundle_facts = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/execution/run-claim.js
var run_claim = __webpack_require__(7533);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
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
    return { status, failure: (0,failure.failureLine)(outcome), known: (0,bundle_facts/* bundleFactsOf */.b)(outcome) };
}
//# sourceMappingURL=run-request.js.map
;// CONCATENATED MODULE: ./build/ci/resume/host-resumes.js







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
        const place = external_node_path_.join(directory, `bundle-${position + 1}`);
        try {
            (0,external_node_fs_.mkdirSync)(place, { recursive: true });
            await (0,write_bundle/* writeBundle */.M)(await (0,make_bundle/* makeBundle */.ND)(request, redactor, cancel), external_node_path_.join(place, write_bundle/* BUNDLE_FILE */.I), cancel);
            const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place };
            const kept = await (0,host_artifacts/* keepArtifact */.m)(host, artifact, cancel);
            if (kept)
                await note(`A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`);
        }
        catch (error) {
            await host.warn(redactor.text(`No resume bundle was saved. ${error.message}`));
        }
    };
    /** @returns `undefined` if the attempt saved nothing */
    const earlier = async (planned, attempt, signal) => {
        const place = external_node_path_.join(directory, `origin-${position + 1}-${attempt}`);
        (0,external_node_fs_.mkdirSync)(place, { recursive: true });
        if (!(await (0,host_artifacts/* fetchArtifact */.t)(host, nameOf(attempt), place, signal)))
            return undefined;
        return await (0,resume_from_bundle/* resumeFromBundle */.kO)(planned, external_node_path_.join(place, write_bundle/* BUNDLE_FILE */.I), signal);
    };
    const request = new RunRequest({ plan, redactor, cancel, note, source: job.url, onEnd: saveBundle });
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
    const readable = `${job.name}-${external_node_path_.basename(flowFile, '.py')}-${position + 1}`;
    return `metaflow-resume-${(0,fitting_name/* fittingName */.Rn)(readable, undefined, `${job.name} ${flowFile} ${position}`)}-attempt-${attempt}`;
}
//# sourceMappingURL=host-resumes.js.map

/***/ })

};

//# sourceMappingURL=2948.index.js.map