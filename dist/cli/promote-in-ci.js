export const id = 1620;
export const ids = [1620];
export const modules = {

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteRun: () => (/* binding */ promote_promoteRun)
});

// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/short-summary.js
var short_summary = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(7258);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/flow.js
var flow = __webpack_require__(5740);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/ci/promote/promote-run.js
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


/** How long we wait for a metadata service that does not answer, in milliseconds. */
const TIMEOUT_MS = 120_000;
/** How long we take to undo changes after a failure, in milliseconds: a cancelled job has only seconds left. */
const ROLLBACK_TIMEOUT_MS = 5_000;
/**
 * Moves tags to a run from all other runs of its flow, so that no two runs have them. The run is tagged first, so that the tags always
 * exist; if they cannot be moved, for any reason, all runs keep the tags that they had. If jobs promote several runs at once, the newest
 * run keeps the tags.
 * @param withinMs how long to wait for the metadata service
 * @throws {UsageError} if there is no such run, or it was not successful
 * @throws {RunnerError} if the metadata service does not answer, or another job has moved a tag to a newer run meanwhile
 */
async function promoteRun(settings, place, cancel, withinMs = TIMEOUT_MS) {
    const tooLate = (cause) => new errors/* RunnerError */.Rn(`The metadata service did not answer within ${withinMs / 1000} s.`, { cause });
    return await (0,within/* within */.u)(withinMs, cancel, tooLate, (signal) => moveTags(settings, place, signal));
}
async function moveTags({ run: pathspec, tags }, place, signal) {
    const [flowName = '', runId = ''] = pathspec.split('/');
    const flow = flowIn(flowName, place, signal);
    const promoted = flow.run(runId);
    if (!(await promoted.successful.catch((error) => refuseMissing(error, pathspec))))
        throw new runner_errors/* UsageError */.eb(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
    const had = await promoted.userTags;
    const others = (await taggedRuns(flow, tags)).filter(([run]) => run.pathspec !== pathspec);
    let holders;
    try {
        await promoted.addTags(tags);
        for (const [run, moved] of others)
            await run.removeTags(moved);
        holders = await leaveToNewest(flowIn(flowName, place, signal), tags);
    }
    catch (error) {
        // The last request may have been carried out even if it got no answer.
        await undo(flowName, place, async (again) => {
            for (const [{ id }, moved] of others)
                await again.run(id).addTags(moved);
            await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
        }).catch((fault) => {
            throw new errors/* RunnerError */.Rn(notUndone(error, pathspec, tags, others), { cause: fault });
        });
        throw error;
    }
    const lost = [...holders].filter(([, holder]) => holder !== pathspec);
    if (lost.length > 0)
        throw new errors/* RunnerError */.Rn(wasRivalled(pathspec, tags, lost));
    return { pathspec, before: others.map(([run]) => run.pathspec) };
}
/** @throws {UsageError} that says what to check, if there is no such run; otherwise the error itself */
function refuseMissing(error, pathspec) {
    if (!(error instanceof errors/* NotFoundError */.m_))
        throw error;
    const advice = "Check its id and Metaflow's configuration: without a metadata service, only the runs of this machine are visible.";
    throw new runner_errors/* UsageError */.eb(`There is no run ${pathspec}. ${advice}`, { cause: error });
}
/** What to check if tags could not be moved back. */
function notUndone(error, pathspec, tags, others) {
    const had = others.map(([run, moved]) => `${run.pathspec} had ${moved.join(', ')}`);
    const before = had.length === 0 ? 'no other run had them' : had.join('; ');
    return `${error.message.replace(/\.$/, '')}. The tags may have been moved, and could not be moved back: check which runs have ${tags.join(', ')}. Before, ${before}. It was to be ${pathspec}.`;
}
/** Jobs that promote runs at the same time may move different tags, so the run may have kept some. */
function wasRivalled(pathspec, tags, lost) {
    const kept = tags.filter((tag) => lost.every(([other]) => other !== tag));
    const winners = [...new Set(lost.map(([, winner]) => winner))].join(', ');
    const result = kept.length === 0
        ? `${pathspec} was not promoted`
        : `${pathspec} has only ${kept.join(', ')}, not ${lost.map(([tag]) => tag).join(', ')}`;
    return `${result}: another job promoted ${winners} at the same time. Promote one run at a time.`;
}
/** The runs that have any of the tags, newest first, each with those that it has. */
async function taggedRuns(flow, tags) {
    const tagged = [];
    for await (const run of flow) {
        const own = await run.userTags;
        const held = tags.filter((tag) => own.includes(tag));
        if (held.length > 0)
            tagged.push([run, held]);
    }
    return tagged;
}
/**
 * Leaves each tag to the newest run that has it: another job may have promoted a run after we looked for runs with the tags. Both jobs
 * look again after they have tagged their runs, so at least one of them sees both.
 */
async function leaveToNewest(flow, tags) {
    const holders = new Map();
    for (const [run, held] of await taggedRuns(flow, tags)) {
        const taken = held.filter((tag) => holders.has(tag));
        if (taken.length > 0)
            await run.removeTags(taken);
        for (const tag of held)
            if (!taken.includes(tag))
                holders.set(tag, run.pathspec);
    }
    return holders;
}
/** Undoes changes even if the job was cancelled, as far as time allows. Rejects if it cannot. */
async function undo(flowName, place, change) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, ROLLBACK_TIMEOUT_MS), false);
        await change(flowIn(flowName, place, deadline.signal));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function flowIn(flowName, place, signal) {
    return new flow/* Flow */.n(flowName, (0,open_source/* openContext */.e)({ ...(0,open_source/* clientOptionsOf */.R)(place, signal), namespace: null }));
}

;// CONCATENATED MODULE: ./build/ci/promote/promote-in-ci.js







/** Moves a tag to a run, and reports through a host. Never throws. */
async function promoteInCi(placeOf, given, { settings, cancel, redactor, summaryTitle }) {
    const host = (0,guarded_host/* guarded */.N)(given);
    let promotion;
    let problem;
    try {
        promotion = await promoteRun(settings, await placeOf(cancel), cancel);
    }
    catch (error) {
        problem = (0,cancellation/* faultOf */.Kl)(cancel) ?? error;
    }
    const status = promotion ? 'successful' : (0,before_start/* statusWithoutRun */.WZ)(problem, cancel);
    const { run: pathspec, tags } = settings;
    const [flowName = '', runId = ''] = pathspec.split('/');
    const before = promotion?.before ?? [];
    const facts = { status, pathspec, 'run-id': runId, 'flow-name': flowName };
    await host.setOutputs?.({ ...facts, 'promoted-from': before[0] ?? '' });
    await host.writeResults?.([{ status, pathspec, tags: tags.map((tag) => redactor.text(tag)), before }]);
    const title = redactor.text(summaryTitle);
    if (!promotion) {
        const message = redactor.text((0,failure_message.explained)(problem, host));
        await host.writeSummary?.((0,short_summary/* problemSummary */.u8)({ message, done: 'promoted', title }), status);
        await (host.showProblem ?? host.warn)(message);
    }
    else {
        const tagWord = tags.length === 1 ? 'tag' : 'tags';
        const from = before.length > 0 ? `, moved from ${before.join(', ')}` : '';
        await host.note(redactor.text(`${pathspec} now has the ${tagWord} ${tags.join(', ')}${from}.`));
        const names = tags.map((tag) => (0,markdown/* code */.aY)(redactor.text(tag))).join(', ');
        const parts = [
            ...(0,markdown/* titleLines */.wh)(title),
            `### 🏷️ ${(0,markdown/* code */.aY)(pathspec)} now has the ${tagWord} ${names}`,
            ...(before.length > 0 ? [`Moved from ${before.map(markdown/* code */.aY).join(', ')}.`] : []),
        ];
        await host.writeSummary?.(parts.join('\n\n'), status);
    }
    await host.onReported?.();
    return { status, problem };
}
//# sourceMappingURL=promote-in-ci.js.map
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redaction_redactor = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/cli/cli-host.js + 10 modules
var cli_host = __webpack_require__(4048);
// EXTERNAL MODULE: ./build/cli/cli-secrets.js
var cli_secrets = __webpack_require__(287);
// EXTERNAL MODULE: ./build/cli/complete-plans.js + 1 modules
var complete_plans = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/cli/commands/promote.js








/** Moves a tag to the run that the command line names. Resolves to the exit code. */
async function promote_promoteRun(cli, settings, cancel) {
    for (const text of (0,cli_secrets/* unknownVariables */.Au)(cli))
        (0,printing_host/* printLine */.wi)(text);
    const redactor = new redaction_redactor/* Redactor */.p((0,cli_secrets/* secretsOf */.Fj)(cli));
    const placeOf = async () => (await (0,complete_plans/* completePlans */.K)(cli, cancel))[0];
    const host = (0,cli_host/* cliHost */.$)(cli, redactor);
    const { status, problem } = await promoteInCi(placeOf, host, { settings, cancel, redactor });
    return problem instanceof runner_errors/* UsageError */.eb ? exit_codes/* USAGE_EXIT_CODE */.J5 : exit_codes/* EXIT_CODES */.ai[status];
}
//# sourceMappingURL=promote.js.map

/***/ })

};

//# sourceMappingURL=1620.index.js.map