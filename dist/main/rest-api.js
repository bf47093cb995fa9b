export const id = 5913;
export const ids = [5913];
export const modules = {

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

/***/ }),

/***/ 77874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abandonedAfter),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14304);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21653);
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

/***/ })

};

//# sourceMappingURL=5913.index.js.map