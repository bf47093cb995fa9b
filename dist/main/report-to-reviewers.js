export const id = 162;
export const ids = [162,7781];
export const modules = {

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportToReviewers: () => (/* binding */ reportToReviewers)
});

// EXTERNAL MODULE: ./build/ci/message-of.js
var message_of = __webpack_require__(68638);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(13828);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs = __webpack_require__(33877);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
// EXTERNAL MODULE: ./build/action/links/source-url.js + 1 modules
var source_url = __webpack_require__(93713);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/action/runner-commands/step-annotations.js
var step_annotations = __webpack_require__(2606);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __webpack_require__(35016);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/action/network/answer-body.js
var answer_body = __webpack_require__(13219);
// EXTERNAL MODULE: ./build/action/network/fetch-answer.js
var fetch_answer = __webpack_require__(21237);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(56176);
;// CONCATENATED MODULE: ./build/action/github/github-repository.js



/** The longest answer, in bytes: the text alone of a page with a hundred comments can be 6.5 MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** A repository on GitHub: what we read and write through the API for people who review a change. */
class GitHubRepository {
    #api;
    #graphql;
    #common;
    /** @param signal aborts every request */
    constructor(env, access, signal) {
        this.#api = (0,rest_api/* restApi */.XH)(env, access);
        this.#graphql = env['GITHUB_GRAPHQL_URL'] || `${this.#api.root}/graphql`;
        this.#common = { ...this.#api.common, maxBytes: MAX_ANSWER_BYTES, signal };
    }
    /**
     * Yields the list on each page of an answer, in order.
     * @param maxPages how many pages are followed at most
     * @throws {AnswerError} if an answer is not a list
     * @throws {Error} if there are more pages
     */
    async *pages(path, maxPages) {
        const first = `${this.#api.repository}${path}`;
        let address = first;
        for (let page = 1; address !== undefined; page += 1) {
            if (page > maxPages)
                throw new Error(`the REST API listed more than ${maxPages} pages of ${path}`);
            const { json, next } = await (0,fetch_answer/* fetchJsonPage */.AY)(address, this.#common);
            yield objectsIn(json);
            // Send the token nowhere else.
            if (next !== undefined && !isOfServer(next, first))
                throw new Error('the REST API names a next page on another server');
            address = next === undefined ? undefined : new URL(next, first).href;
        }
    }
    async get(path) {
        return await (0,fetch_answer/* fetchJson */.x6)(`${this.#api.repository}${path}`, this.#common);
    }
    /** Creates something that may safely exist twice. */
    async add(path, body) {
        return await this.#json('POST', path, body);
    }
    /** Creates something. The request is repeated only if it was certainly not carried out. */
    async create(path, body) {
        return await this.#json('POST', path, body, { isOnce: true });
    }
    /** Replaces something; doing it twice makes no difference. */
    async replace(path, body) {
        await this.#json('PATCH', path, body);
    }
    /** Appends to something, as carefully as `create`. */
    async append(path, body) {
        await this.#json('PATCH', path, body, { isOnce: true });
    }
    async remove(path) {
        await (0,fetch_answer/* fetchBytes */.ci)(`${this.#api.repository}${path}`, { ...this.#common, method: 'DELETE' });
    }
    /**
     * The login of the token's owner, such as `github-actions[bot]`. An app's token can ask only GraphQL, and Gitea has only REST.
     * @throws {Error} if neither answers
     */
    async login() {
        const byGraphql = await this.#viewer().catch((error) => {
            this.#common.signal.throwIfAborted();
            return error;
        });
        if (typeof byGraphql === 'string')
            return byGraphql;
        const { login } = await (0,fetch_answer/* fetchJson */.x6)(`${this.#api.root}/user`, this.#common).catch(() => {
            this.#common.signal.throwIfAborted();
            throw byGraphql;
        });
        if (typeof login !== 'string')
            throw byGraphql;
        return login;
    }
    async #viewer() {
        const { viewer } = await this.#graph('{ viewer { login } }', {});
        const login = viewer?.login;
        if (typeof login !== 'string')
            throw new Error('the API does not report the owner of the token');
        return login;
    }
    /** Returns the hidden comments among these. @param nodes their `node_id`s, at most a hundred */
    async hiddenComments(nodes) {
        const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
        const answer = await this.#graph(query, { ids: nodes });
        const found = objectsIn(answer['nodes']);
        return nodes.filter((node) => found.some(({ id, isMinimized }) => id === node && isMinimized === true));
    }
    /** Collapses a comment as outdated, or shows it again. */
    async setHidden(node, isHidden) {
        const mutation = isHidden
            ? 'minimizeComment(input: { subjectId: $id, classifier: OUTDATED })'
            : 'unminimizeComment(input: { subjectId: $id })';
        await this.#graph(`mutation($id: ID!) { ${mutation} { clientMutationId } }`, { id: node });
    }
    /** @throws {AnswerError} also if GraphQL reports an error with a success status, as it does */
    async #graph(query, variables) {
        const body = JSON.stringify({ query, variables });
        const answer = await (0,fetch_answer/* fetchJson */.x6)(this.#graphql, { ...this.#common, method: 'POST', body });
        const { data, errors } = answer;
        if (typeof data === 'object' && data !== null && errors === undefined)
            return data;
        throw new Error(`the GraphQL API rejected the request${(0,fetch_answer/* quoted */.TL)(JSON.stringify(errors ?? answer))}`);
    }
    async #json(method, path, body, more = {}) {
        const question = { ...this.#common, ...more, method, body: JSON.stringify(body) };
        return await (0,fetch_answer/* fetchJson */.x6)(`${this.#api.repository}${path}`, question);
    }
}
/** Whether the request may have been carried out even though it failed. */
function mayHaveWorked(error) {
    return error instanceof answer_body/* AnswerError */.dV ? (error.status ?? 500) >= 500 : true;
}
function isOfServer(address, base) {
    return URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;
}
function objectsIn(value) {
    if (!Array.isArray(value))
        throw new Error('the API answered with something other than a list');
    return value.filter((item) => typeof item === 'object' && item !== null);
}

;// CONCATENATED MODULE: ./build/action/github/check-run.js




/** How many annotations the API accepts per request. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Nobody reads more than this: twenty requests. */
const MAX_ANNOTATIONS = 1000;
/** How often annotations that may not have arrived are sent again, and the pauses between, in milliseconds. */
const MAX_TRIES = 4;
const PAUSE_MS = 2_000;
/** GitHub accepts no longer names. */
const MAX_NAME_LENGTH = 255;
const MAX_TITLE_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 8 * 1024;
const CONCLUSIONS = {
    running: 'neutral',
    successful: 'success',
    failed: 'failure',
    timeout: 'timed_out',
    cancelled: 'cancelled',
};
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Adds a completed check run to a commit, with all annotations, in requests as large as the API accepts. A later check run with the same
 * name replaces it. @throws {AnswerError} the API's answer
 */
async function addCheckRun(repository, { name, commit, status, summary, url, annotations }, signal) {
    const all = annotations.flatMap(annotationOf).slice(0, MAX_ANNOTATIONS);
    const outputWith = (from) => ({
        ...{ title: `Runs: ${status}`, summary },
        annotations: all.slice(from, from + ANNOTATIONS_PER_REQUEST),
    });
    const { id } = await repository.add('/check-runs', {
        ...{ name: (0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(name), MAX_NAME_LENGTH - 1), head_sha: commit },
        ...{ status: 'completed', conclusion: CONCLUSIONS[status] },
        ...(url !== undefined && { details_url: url }),
        output: outputWith(0),
    });
    if (all.length <= ANNOTATIONS_PER_REQUEST)
        return;
    if (!Number.isSafeInteger(id))
        throw new Error('the REST API did not report the id of the check run');
    const path = `/check-runs/${id}`;
    let tries = 0;
    for (let from = ANNOTATIONS_PER_REQUEST; from < all.length;) {
        try {
            await repository.append(path, { output: outputWith(from) });
            from += ANNOTATIONS_PER_REQUEST;
        }
        catch (error) {
            if (!mayHaveWorked(error) || (tries += 1) >= MAX_TRIES)
                throw error;
            await (0,promises_.setTimeout)(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
            // Count what has arrived, so that no annotation is added twice.
            const { output } = await repository.get(path);
            const added = output?.annotations_count;
            if (typeof added !== 'number')
                throw error;
            from = added;
        }
    }
}
/** If one annotation has no line, the API rejects all of them. */
const LAST_LINE = 2 ** 31 - 1;
function annotationOf({ level, title, message, file, line: given = 1 }) {
    if (file === undefined)
        return [];
    const line = Number.isInteger(given) && given > 0 && given <= LAST_LINE ? given : 1;
    const text = (0,bounded_text/* bounded */.Mm)((0,plain_text/* plainText */.w)(message), MAX_MESSAGE_LENGTH);
    return [
        {
            ...{ path: file, start_line: line, end_line: line, annotation_level: LEVELS[level] },
            // The API rejects an empty message.
            message: text.trim() === '' ? level : text,
            ...(title === '' ? {} : { title: (0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(title), MAX_TITLE_LENGTH - 1) }),
        },
    ];
}
//# sourceMappingURL=check-run.js.map
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/action/github/comment-mark.js

/** The mark for this step. */
function commentMark(env, { job, matrix, id, step, attempt }, commit) {
    // `owner/name/.github/workflows/nightly.yml@refs/pull/1/merge`; servers other than GitHub may provide only the name.
    const workflow = env['GITHUB_WORKFLOW_REF']?.replace(/@.*/s, '') ?? env['GITHUB_WORKFLOW'] ?? '';
    return {
        workflow: (0,fitting_name/* digestOf */.ol)(workflow, 16),
        step: (0,fitting_name/* digestOf */.ol)(JSON.stringify([workflow, job, matrix, id, step]), 32),
        run: Number(env['GITHUB_RUN_ID']) || 0,
        attempt,
        commit: commit ?? '',
    };
}
/** The first line of the comment. */
function markText({ workflow, step, run, attempt, commit }) {
    return `<!-- metaflow-runner workflow=${workflow} step=${step} run=${run} attempt=${attempt} commit=${commit} -->`;
}
/** The mark at the start of a comment; `undefined` for any other text. */
function markOf(body) {
    if (typeof body !== 'string')
        return undefined;
    const [, workflow, step, run, attempt, commit] = /^<!-- metaflow-runner workflow=([0-9a-f]{16}) step=([0-9a-f]{32}) run=(\d{1,15}) attempt=(\d{1,9}) commit=([0-9a-f]{0,64}) -->/.exec(body) ?? [];
    if (workflow === undefined || step === undefined || commit === undefined)
        return undefined;
    return { workflow, step, run: Number(run), attempt: Number(attempt), commit };
}
/** Whether a result comes from a later workflow run than another, or from a later attempt of the same run. */
function isLater(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
//# sourceMappingURL=comment-mark.js.map
;// CONCATENATED MODULE: ./build/action/github/pull-request-comment.js






/** A pull request has at most 2500 comments. */
const MAX_PAGES = 100;
/** How often comments are listed again because something changed meanwhile. */
const pull_request_comment_MAX_TRIES = 4;
/** GraphQL accepts at most a hundred nodes. */
const MAX_NODES = 100;
/** How long to wait, in milliseconds, before looking for a comment that may have been created. */
const pull_request_comment_PAUSE_MS = 2_000;
/**
 * Writes a step's result into its single comment on a pull request. It finds the comment by its mark, among those of the token's owner,
 * because anyone could have written the mark. An older run's result does not replace a newer one. Hides comments of steps that the workflow
 * no longer has.
 * @throws {AnswerError} the API's answer
 */
async function writeComment(repository, pullRequest, { mark, body, isEditOnly }, signal) {
    const login = await repository.login();
    const text = { body: `${markText(mark)}\n${body}` };
    let wasCreated = false;
    for (let tries = 1;; tries += 1) {
        const isLast = tries === pull_request_comment_MAX_TRIES;
        const all = await ownComments(repository, pullRequest, mark.workflow, login);
        const own = all.filter((comment) => comment.mark.step === mark.step);
        const [first, ...others] = own;
        if (first === undefined) {
            // The list may be older than the comment just created.
            if (wasCreated)
                return 'made';
            if (isEditOnly)
                return 'none';
            try {
                await repository.create(`/issues/${pullRequest}/comments`, text);
                wasCreated = true;
                // Another run of the workflow may have created one at the same time.
                if (isLast)
                    return 'made';
            }
            catch (error) {
                if (isLast || !mayHaveWorked(error))
                    throw error;
                await (0,promises_.setTimeout)(pull_request_comment_PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
            }
            continue;
        }
        const isNewer = own.some((comment) => isLater(comment.mark, mark));
        const isOurs = (comment) => comment.mark.run === mark.run;
        // If there are several, everyone keeps the first, so that all keep the same one.
        const surplus = isNewer ? others.filter(isOurs) : others;
        try {
            if (!isNewer && !(wasCreated && others.length === 0))
                await repository.replace(`/issues/comments/${first.id}`, text);
        }
        catch (error) {
            if (isLast || !isGone(error))
                throw error;
            continue;
        }
        for (const { id } of surplus)
            await removeComment(repository, id);
        if (!isNewer && !wasCreated) {
            await hideOutdated(repository, first, all, mark).catch((error) => {
                signal.throwIfAborted();
                (0,job_log/* printLine */.w)(`Outdated comments could not be hidden: ${(0,message_of/* messageOf */.b)(error)}`);
            });
        }
        return isNewer ? 'newer' : wasCreated ? 'made' : 'edited';
    }
}
/**
 * Hides comments of the workflow's other steps that took no part in the last run that this step took part in: their jobs were removed or
 * skipped. Shows the step's own comment again if another step hid it.
 */
async function hideOutdated(repository, own, all, { step, run }) {
    const lastRun = own.mark.run;
    // Jobs of this workflow run may still write their comments.
    if (lastRun >= run)
        return;
    const others = all.filter((comment) => comment.mark.step !== step);
    const outdated = others.filter((comment) => comment.mark.run < lastRun).slice(0, MAX_NODES - 1);
    const hasMissedRun = others.some((comment) => comment.mark.run > lastRun);
    const nodes = [...outdated.map(({ node }) => node), ...(hasMissedRun ? [own.node] : [])];
    if (nodes.length === 0)
        return;
    const hidden = await repository.hiddenComments(nodes);
    if (hidden.includes(own.node))
        await repository.setHidden(own.node, false);
    for (const { node } of outdated)
        if (!hidden.includes(node))
            await repository.setHidden(node, true);
}
/** The comments of a workflow's steps, oldest first. */
async function ownComments(repository, pullRequest, workflow, login) {
    const own = [];
    for await (const page of repository.pages(`/issues/${pullRequest}/comments?per_page=100`, MAX_PAGES)) {
        for (const { id, node_id: node, body, user } of page) {
            const author = user?.login;
            const mark = author === login ? markOf(body) : undefined;
            if (mark?.workflow !== workflow || !Number.isSafeInteger(id))
                continue;
            own.push({ id: id, node: typeof node === 'string' ? node : '', mark });
        }
    }
    return own.sort((a, b) => a.id - b.id);
}
async function removeComment(repository, id) {
    try {
        await repository.remove(`/issues/comments/${id}`);
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    return error instanceof answer_body/* AnswerError */.dV && (error.status === 404 || error.status === 410);
}
//# sourceMappingURL=pull-request-comment.js.map
;// CONCATENATED MODULE: ./build/action/github/report-to-reviewers.js
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
















/** GitHub accepts 65,536 characters in a comment and in a summary. We count bytes, of which a text never has fewer than characters. */
const MAX_BYTES = 65_534;
/** Reserved for the mark and the footer. */
const BYTES_AROUND = 4096;
const report_to_reviewers_MAX_NAME_LENGTH = 80;
/** How long a comment and a check run may take together, in milliseconds. */
const TIMEOUT_MS = 180_000;
/**
 * Reports a step's result to people who review the change: in a comment on the pull request, a check run, or both. If the API refuses, this
 * costs a notice or a warning, and never the step.
 */
async function reportToReviewers(report, step) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, comment, checkRun, token, cancel } = step;
        const access = (0,rest_api/* accessOf */.YK)(env, token);
        if (!access) {
            (0,job_log/* printLine */.w)('GITHUB_REPOSITORY names no repository, so no comment or check run can be written.');
            return;
        }
        if (cancel.aborted) {
            (0,job_log/* printLine */.w)('The job was cancelled, so there is no time to write a comment or check run.');
            return;
        }
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, TIMEOUT_MS), false);
        const { signal } = deadline;
        const repository = new GitHubRepository(env, access, signal);
        const attempt = async (what, act) => {
            try {
                await act();
            }
            catch (error) {
                if (cancel.aborted)
                    (0,job_log/* printLine */.w)(`The job was cancelled before the ${what.name} was written.`);
                else
                    reportRefusal(what, deadline.passed ? new Error(TOO_LATE) : error);
            }
        };
        const number = step.pullRequest ?? '';
        const commentThere = { ...COMMENT, ifMissing: `Does pull request ${number} exist? ` };
        if (comment !== 'never')
            await attempt(commentThere, () => reportByComment(report, step, repository, signal));
        if (checkRun)
            await attempt(CHECK_RUN, () => reportByCheckRun(report, step, repository, signal));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const TOO_LATE = `the REST API did not finish within ${TIMEOUT_MS / 60_000} minutes`;
const COMMENT = { name: 'comment', input: 'comment', permission: 'pull-requests: write' };
const CHECK_RUN = { name: 'check run', input: 'check-run', permission: 'checks: write' };
/** GitHub refuses also for other reasons, such as a locked conversation or an archived repository, and says so. */
const ABOUT_PERMISSION = /not accessible by|permission|scope/i;
/** Reports it once, as a notice if the workflow may not have the permission. */
function reportRefusal({ name, input, permission, ifMissing = '' }, error) {
    const message = `Input "${input}": the ${name} was not written: ${(0,message_of/* messageOf */.b)(error).replace(/\.$/, '')}.`;
    const advice = (0,rest_api/* adviceOnRefusal */.qe)(error, permission);
    if (advice === undefined)
        (0,step_annotations/* warn */.R8)(message);
    else {
        const status = (0,rest_api/* isRefusal */.vu)(error) ? error.status : undefined;
        const hasOwnReason = status === 403 && !ABOUT_PERMISSION.test(error.message);
        const first = status === 404 ? ifMissing : hasOwnReason ? 'If that is not the reason: ' : '';
        (0,step_annotations/* annotate */.fz)({ level: 'notice', title: '', message: `${message} ${first}${advice}` });
    }
}
async function reportByComment({ status, markdown }, { env, identity, comment, pullRequest, commit }, repository, signal) {
    if (pullRequest === undefined) {
        (0,job_log/* printLine */.w)('Input "comment": this workflow run does not belong to a pull request. To comment on one, set the input "pull-request" to its number.');
        return;
    }
    const end = `\n\n${footer(env, identity, commit)}\n`;
    const written = await writeComment(repository, pullRequest, {
        mark: commentMark(env, identity, commit),
        body: markdown(MAX_BYTES - BYTES_AROUND).trimEnd() + end,
        isEditOnly: comment === 'on-failure' && status === 'successful',
    }, signal);
    const where = `the comment on pull request ${pullRequest}`;
    if (written === 'newer')
        (0,job_log/* printLine */.w)(`Left ${where} as it is: it has the result of a newer run.`);
    else if (written !== 'none')
        (0,job_log/* printLine */.w)(`${written === 'made' ? 'Wrote' : 'Edited'} ${where}.`);
}
async function reportByCheckRun({ status, markdown, annotations }, { env, identity, commit }, repository, signal) {
    if (commit === undefined) {
        (0,job_log/* printLine */.w)('Input "check-run": the commit of this workflow run is not known.');
        return;
    }
    const workspace = (0,inputs/* workspaceOf */.B3)(env);
    const check = {
        ...{ name: nameOf(env, identity), commit, status, url: pageOf(env, identity) },
        summary: markdown(MAX_BYTES),
        annotations: annotations.map((annotation) => ({
            ...annotation,
            ...(annotation.file !== undefined && { file: (0,source_url/* annotatedFile */.D)(env, workspace, annotation.file) }),
        })),
    };
    await addCheckRun(repository, check, signal);
}
/** Tells which step it is, and which run. */
function footer(env, identity, commit) {
    const parts = [
        (0,markdown/* escapeMarkdown */.FV)(nameOf(env, identity)),
        ...(commit === undefined ? [] : [(0,markdown/* escapeMarkdown */.FV)(commit.slice(0, 7))]),
        ...(identity.attempt > 1 ? [`attempt ${identity.attempt}`] : []),
        (0,markdown/* link */.nf)('job summary and log', pageOf(env, identity)),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}
function pageOf(env, { attempt }) {
    return (0,server_pages/* workflowRunUrl */.CX)(env, String(attempt));
}
/** Example: `Nightly / train (fast, 2)`. Matrix values that may contain secrets are omitted. */
function nameOf(env, { job, shownMatrix, id }) {
    const values = Object.values((0,step_identity/* matrixOf */.lQ)(shownMatrix) ?? {}).map((value) => (0,value_text/* valueText */.Ru)(value));
    const matrix = values.length === 0 ? '' : ` (${values.join(', ')})`;
    const own = [env['GITHUB_WORKFLOW'] ?? '', `${job}${matrix}`, id ?? ''].map((text) => (0,plain_text/* shortened */.v)(text, report_to_reviewers_MAX_NAME_LENGTH));
    return own.filter((text) => text !== '').join(' / ');
}
//# sourceMappingURL=report-to-reviewers.js.map

/***/ }),

/***/ 56176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ restApi),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   qe: () => (/* binding */ adviceOnRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13219);

/** The workflow's own repository; `undefined` without a token, or if the repository is unknown. */
function accessOf(env, token) {
    const [repositoryOwner = '', repositoryName = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return token === undefined || repositoryName === ''
        ? undefined
        : { token, repositoryOwner, repositoryName };
}
/**
 * GitHub's API, or that of the server that runs the workflow: GitHub Enterprise Server, Gitea and Forgejo give their address in
 * GITHUB_API_URL.
 */
function restApi(env, { token, repositoryOwner, repositoryName }) {
    const root = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
    return {
        root,
        repository: `${root}/repos/${repositoryOwner}/${repositoryName}`,
        common: { who: 'the REST API', headers },
    };
}
/** Whether the API refuses what the token may not do. It hides what the token must not see with a 404. */
function isRefusal(error) {
    if (!(error instanceof _network_answer_body_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV) || error.waitMs !== undefined)
        return false;
    // It rejects too many requests with the same status, and indicates that by a time or only in words.
    return [401, 403, 404].includes(error.status ?? 0) && !/rate limit/i.test(error.message);
}
/** What to check if the API refused a request; `undefined` if it failed for another reason. */
function adviceOnRefusal(error, permission) {
    if (!isRefusal(error))
        return undefined;
    if (error.status === 401)
        return 'Is the token in the input "github-token" valid? The job\'s own, "${{ github.token }}", is.';
    const ofFork = permission.endsWith('write') ? ' In a pull request from a fork, no job has it.' : '';
    return `Does the job have the permission "${permission}"?${ofFork}`;
}
//# sourceMappingURL=rest-api.js.map

/***/ }),

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ fetchJsonPage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   ci: () => (/* binding */ fetchBytes),
/* harmony export */   kn: () => (/* binding */ fetchToFile),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23857);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77874);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13219);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);





/** How long one request may take, in milliseconds. */
const TIMEOUT_MS = 60_000;
/** The pauses before retries, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];
/** If a service demands a longer pause, the request is not retried, in milliseconds. */
const MAX_PAUSE_MS = 60_000;
const TRANSIENT_STATUSES = [429, 500, 502, 503, 504];
/** The statuses that services return when they limit the request rate: GitHub's REST API uses 403, too. */
const LIMITED = [403, 429];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;
/**
 * The bytes of a successful answer. Retries if a service is busy, dropped the connection, or demands a pause of up to a minute.
 * @throws {AnswerError} for any other answer
 * @throws {Error} if there is no answer, or the signal's reason
 */
async function fetchBytes(address, options) {
    return await fetchWithRetries(address, options, async (answer) => {
        const bytes = await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, options);
        options.onBytes?.(bytes.length);
        return bytes;
    });
}
/** Like `fetchBytes`, for an answer that is too large for memory: it is written to a file. */
async function fetchToFile(address, file, options) {
    await fetchWithRetries(address, options, async (answer, signal) => {
        await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBody */ .mq)(answer, file, options, signal);
    });
}
/** How many lists, objects and members an answer may have: a list of artifacts has about ten thousand. */
const MAX_PARTS = 200_000;
/** Like `fetchBytes`, for an answer that is a JSON object. */
async function fetchJson(address, options) {
    return jsonIn((await fetchBytes(address, options)).toString('utf8'), options);
}
/** Like `fetchJson`, with the address of the next page, if the answer names one. */
async function fetchJsonPage(address, options) {
    return await fetchWithRetries(address, options, async (answer) => ({
        json: jsonIn((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, options)).toString('utf8'), options),
        next: /<([^<>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1],
    }));
}
/** The JSON object in an answer, whose members may have any type. @throws {AnswerError} */
function jsonIn(text, { who }) {
    try {
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // For example, a proxy's error page.
    }
    throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answered with something other than JSON${quoted(text)}`, undefined);
}
async function fetchWithRetries(address, options, read) {
    for (const usual of PAUSES_MS) {
        let pause;
        try {
            return await fetchOnce(address, options, read);
        }
        catch (error) {
            options.signal.throwIfAborted();
            if (options.isOnce ? !isRejection(error) : !isTransient(error))
                throw error;
            pause = error.waitMs ?? usual;
            if (pause > MAX_PAUSE_MS)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
    }
    return await fetchOnce(address, options, read);
}
/** How much of an error's answer is read: errors are short. */
const MAX_ERROR_BYTES = 64 * 1024;
async function fetchOnce(address, { who, withinMs = TIMEOUT_MS, signal: cancel, method, headers, body }, read) {
    const sent = {
        ...(method && { method }),
        ...(headers && { headers }),
        ...(body !== undefined && { body }),
    };
    const tooLate = `${who} did not answer within ${withinMs / 1000} s`;
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(withinMs, cancel, tooLate, async (signal) => {
        const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(address, { ...sent, signal });
        if (answer.ok)
            return await read(answer, signal);
        const message = messageIn((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBytesOf */ .jl)(answer, MAX_ERROR_BYTES)).toString('utf8'));
        const waitMs = waitOf(answer);
        const wait = waitMs === undefined ? '' : ` (it accepts requests again in ${Math.ceil(waitMs / 1000)} s)`;
        throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answered ${answer.status}${quoted(message)}${wait}`, answer.status, waitMs);
    });
}
/**
 * How long a service wants no requests, in milliseconds, by `Retry-After` or GitHub's REST rate limit; a difference between its clock and
 * ours does not matter.
 */
function waitOf({ status, headers }) {
    const after = headers.get('retry-after');
    const isSpent = LIMITED.includes(status) && headers.get('x-ratelimit-remaining') === '0';
    // eslint-disable-next-line no-restricted-properties -- It is compared with a time of day.
    const now = Date.parse(headers.get('date') ?? '') || Date.now();
    if (after !== null && /^\d+$/.test(after))
        return Number(after) * 1000;
    const until = after === null ? (isSpent ? resetOf(headers) : NaN) : Date.parse(after);
    return Number.isFinite(until) ? Math.max(0, until - now) + 1000 : undefined;
}
function resetOf(headers) {
    return Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
}
/** Whether a service temporarily rejected a request before doing anything. */
function isRejection(error) {
    if (!(error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV) || error.status === undefined)
        return false;
    return error.status === 429 || (LIMITED.includes(error.status) && error.waitMs !== undefined);
}
function isTransient(error) {
    if (isRejection(error))
        return true;
    if (error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV)
        return error.status !== undefined && TRANSIENT_STATUSES.includes(error.status);
    const causes = [error, error.cause, error.cause?.cause];
    return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}
/** Twirp services put the error into `msg`, the REST API into `message`. */
function messageIn(text) {
    try {
        const { msg, message } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text);
        return [msg, message].find((each) => typeof each === 'string') ?? '';
    }
    catch {
        return text;
    }
}
const MAX_QUOTED_LENGTH = 300;
/**
 * The first line of a service's answer, as it follows our own words in a message. A long line is replaced by its length, and none is cut:
 * it may contain the token that was sent, and a secret is recognized only as a whole.
 */
function quoted(text) {
    const [line = ''] = text.trim().split('\n');
    if (line === '')
        return '';
    return line.length > MAX_QUOTED_LENGTH ? ` with a line of ${line.length} characters` : `: ${line}`;
}
//# sourceMappingURL=fetch-answer.js.map

/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48558);

/** How many redirects a request follows. */
const MAX_REDIRECTS = 5;
/**
 * Sends one of our own requests, and follows redirects: a read anywhere, but only to the same server with its token, and never from an
 * encrypted connection to an unencrypted one. A write is repeated only at another address on the same server, as GitHub redirects for a
 * renamed repository, and never at another server, which must not get it. Nor is it turned into a GET, whose answer would look like success.
 * Any other redirect is an answer like any other. Node trusts the authorities in NODE_EXTRA_CA_CERTS.
 * @throws {Error} if there is no answer: with the host, the proxy and the cause, or the signal's reason
 */
async function request(address, options) {
    // A service gave it. It may contain a token, so it is not quoted.
    if (!URL.canParse(String(address)))
        throw new Error('the address to send a request to is not a URL');
    let url = new URL(address);
    let sent = options;
    for (let count = 0;; count += 1) {
        const answer = await send(url, sent);
        const next = count < MAX_REDIRECTS ? redirectOf(answer, url, options) : undefined;
        if (!next)
            return answer;
        await answer.body?.cancel();
        if (next.origin !== url.origin)
            sent = withoutToken(sent);
        url = next;
    }
}
/** Sends a request through the proxy that the environment names for its address; Node's `fetch` ignores proxies. */
async function send(url, options) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url);
    try {
        const sent = { ...options, redirect: 'manual' };
        if (!proxy)
            return await fetch(url, sent);
        const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 51558));
        return await fetchThrough(proxy, url, sent);
    }
    catch (error) {
        options.signal.throwIfAborted();
        const where = proxy
            ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
            : `${url.host} cannot be reached`;
        throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
    }
}
/** Redirects that keep method and body. */
const SAME_REQUEST = [307, 308];
const REDIRECTS = [301, 302, 303, ...SAME_REQUEST];
/** Where the request is to be repeated; `undefined` if it is not. */
function redirectOf({ status, headers }, from, { method = 'GET' }) {
    const isRead = method === 'GET';
    const place = (isRead ? REDIRECTS : SAME_REQUEST).includes(status) ? headers.get('location') : null;
    if (place === null || !URL.canParse(place, from.href))
        return undefined;
    const to = new URL(place, from);
    if (to.origin === from.origin)
        return to;
    const isOfWeb = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
    return isRead && isOfWeb && to.username === '' && to.password === '' ? to : undefined;
}
function withoutToken({ headers = {}, ...options }) {
    const others = Object.entries(headers).filter(([name]) => name !== 'authorization');
    return { ...options, headers: Object.fromEntries(others) };
}
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_UNTRUSTED/;
/** `fetch` puts the actual error into the cause of its error, or a cause of that. */
function causeOf(error) {
    let cause = error;
    while (cause.cause instanceof Error)
        cause = cause.cause;
    const { message, code = '' } = cause;
    const status = /^Proxy response \((\d+)\)|\((407)\)$/.exec(message)?.slice(1).join('');
    if (status === '407')
        return 'it requires a user name and a password, or rejected the ones given. Put them into its address: http://USER:PASSWORD@HOST:PORT';
    if (status !== undefined)
        return `it answered ${status}`;
    if (UNTRUSTED.test(code))
        return `the certificate is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to a file with its authority’s certificate`;
    return message || code;
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 95263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Invisible characters that change how others are shown: all control characters but tab and newline, and bidirectional ones. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: terminal colours are removed, line ends are `\n`, and characters that cannot be shown are `\ufffd`. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; `…` replaces the rest. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wh: () => (/* binding */ titleLines)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95263);

/**
 * Shows any text literally in Markdown: on one line, without markup, HTML, or links. Entities alone do not prevent GitHub from recognizing
 * an e-mail address, a mention, or an issue number (`#1`, `GH-1`), so their characters are wrapped in elements.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|(?<!&)#|(?<=\bgh)-(?=\d)/gi, '<span>$&</span>');
}
/** Any text as inline code, also in a table cell. */
function code(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
/** A table whose cells are already Markdown. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text, language = 'text') {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text);
    const longest = (plain.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** A collapsed section. Both are already Markdown; the title is a single line. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A link whose text is already Markdown; only the text if a browser cannot open the address. */
function link(text, url) {
    const href = url === undefined ? undefined : httpUrl(url);
    return href === undefined ? text : `[${text}](<${href}>)`;
}
function httpUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, href } = new URL(text);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    return href
        .replace(/[^\w.~:/?#@!$&'*+,;=%-]/g, (character) => encodeURIComponent(character))
        .replace(/[()*'!|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
}
/** In UTF-8: GitHub drops a step's summary above 1 MiB, which all summaries of a step share. */
const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_TITLE_LENGTH = 255;
/** The heading that the user has chosen, if any. */
function titleLines(text = '') {
    return text === '' ? [] : [`## ${escapeMarkdown((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, MAX_TITLE_LENGTH))}`];
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 13828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   XU: () => (/* binding */ judgedText),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   gH: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60329);


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

/***/ })

};

//# sourceMappingURL=162.index.js.map