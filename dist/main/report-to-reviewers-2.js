export const id = 7781;
export const ids = [7781];
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

/***/ })

};

//# sourceMappingURL=7781.index.js.map