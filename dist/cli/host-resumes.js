export const id = 948;
export const ids = [948];
export const modules = {

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
// EXTERNAL MODULE: ./build/bundle/archive/write-bundle.js + 1 modules
var write_bundle = __webpack_require__(9664);
// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 7 modules
var resume_from_bundle = __webpack_require__(7140);
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/execution/resume/known-of-run.js
var known_of_run = __webpack_require__(3846);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js






/** What a run's bundle will be made of, from the run's start to its end, with its retries. */
class RunRequest {
    #options;
    /** What the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** The run continues that of a bundle; a note says so. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = { ...manifest, files: [], metadata: undefined };
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** An observer that follows the run, beside another. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
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
            onAnew: async (failed, logDirectory) => {
                this.#origin = undefined;
                await observer.onAnew(failed, logDirectory);
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
                // What it is unless we live to see it end.
                status: 'killed',
                asked: (0,resume_from_bundle/* askedOf */.iN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#tell(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** If no process survives to see the run end, its bundle has the steps of the code that it had. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#tell(this.#request);
    }
    /** The run is the origin of the next one, whose clones are worth what it took. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#tell(request);
        try {
            const { manifest } = await (0,make_bundle/* makeBundle */.ND)(request, redactor);
            this.#origin = { ...manifest, files: [], metadata: undefined };
        }
        catch {
            // Then less is known of what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Before it is cut: half a secret would not be found any more.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #tell(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure/* failureOf */.g5)(outcome)?.message.split('\n')[0], known: (0,known_of_run/* knownOfRun */.I)(outcome) };
}

;// CONCATENATED MODULE: ./build/ci/resume/host-resumes.js






/**
 * Lets a run that is to continue that of an earlier attempt do so by way of the host's artifacts: it starts from the bundle that the newest
 * attempt has left, and leaves one if it is not successful. `undefined` for other runs, and hosts that do not keep artifacts.
 */
function hostResumes(plan, position, observer, { host, redactor, cancel, directory }) {
    const { job } = host;
    if (plan.command.name !== 'run' || !plan.command.resumeFrom || !job || !host.uploadArtifact)
        return undefined;
    const nameOf = (attempt) => bundleName(job, plan, position, attempt);
    const note = async (text) => await host.note(text);
    const leave = async (request) => {
        if (request.status === 'successful')
            return;
        const place = external_node_path_.join(directory, `bundle-${position + 1}`);
        try {
            (0,external_node_fs_.mkdirSync)(place, { recursive: true });
            await (0,write_bundle/* writeBundle */.M)(await (0,make_bundle/* makeBundle */.ND)(request, redactor, cancel), external_node_path_.join(place, write_bundle/* BUNDLE_FILE */.I), cancel);
            const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place };
            const kept = await host.uploadArtifact?.(artifact, cancel);
            if (kept)
                await note(`A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`);
        }
        catch (error) {
            await host.warn(redactor.text(`No resume bundle was saved. ${error.message}`));
        }
    };
    const request = new RunRequest({ plan, redactor, note, source: job.url, onEnd: leave });
    return {
        observer: request.watchedBy(observer),
        prepare: async (planned, signal) => {
            for (let attempt = job.attempt - 1; attempt > 0; attempt -= 1) {
                const place = external_node_path_.join(directory, `origin-${position + 1}-${attempt}`);
                (0,external_node_fs_.mkdirSync)(place, { recursive: true });
                if (!(await host.downloadArtifact?.(nameOf(attempt), place, signal)))
                    continue;
                const found = await (0,resume_from_bundle/* resumeFromBundle */.kO)(planned, external_node_path_.join(place, write_bundle/* BUNDLE_FILE */.I), signal);
                if ('plan' in found)
                    return await request.resume(found, `attempt ${attempt}`);
                await note(`Starting a new run: ${found.reason}`);
                return planned;
            }
            if (job.attempt > 1)
                await note('Starting a new run: no resume bundle from an earlier attempt could be used.');
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

//# sourceMappingURL=948.index.js.map