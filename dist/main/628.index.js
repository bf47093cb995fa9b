export const id = 628;
export const ids = [628,306];
export const modules = {

/***/ 76306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExitCode: () => (/* binding */ ExitCode),
/* harmony export */   error: () => (/* binding */ error),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setFailed: () => (/* binding */ setFailed),
/* harmony export */   setOutput: () => (/* binding */ setOutput),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   warning: () => (/* binding */ warning)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79896);





// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_2__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}



/***/ }),

/***/ 40628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotateStep: () => (/* binding */ annotateStep),
  announceExit: () => (/* reexport */ announceExit),
  announceRun: () => (/* reexport */ announceRun),
  appendSummary: () => (/* reexport */ appendSummary),
  jobLog: () => (/* reexport */ job_log/* jobLog */.W),
  keepArtifacts: () => (/* binding */ keepArtifacts),
  reportMatrixJobs: () => (/* reexport */ reportMatrixJobs),
  say: () => (/* reexport */ job_log/* say */.c),
  setOutputs: () => (/* reexport */ setOutputs),
  showLastAnnotations: () => (/* reexport */ showLastAnnotations),
  sourceUrl: () => (/* reexport */ source_url/* sourceUrl */.H),
  tellEnd: () => (/* binding */ tellEnd),
  tellFailure: () => (/* binding */ tellFailure),
  tellLostVariables: () => (/* binding */ tellLostVariables),
  warn: () => (/* reexport */ warn),
  workspaceOf: () => (/* binding */ workspaceOf),
  writeJunit: () => (/* binding */ writeJunit),
  writeResults: () => (/* binding */ step_report_writeResults)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/action/spare-memory.js

// Logs of many lines make much garbage, and V8 would rather have 80 MB more than collect it: the most where a busy machine gives its
// threads no turn. To import this is to say so; it takes milliseconds that a flow's start should not wait for.
for (const flag of [
    'semi-space-growth-factor=1',
    'heap-growing-percent=20',
    'no-concurrent-array-buffer-sweeping',
]) {
    (0,external_node_v8_.setFlagsFromString)(`--${flag}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/index.js + 37 modules
var client = __webpack_require__(54555);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(25195);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(92333);
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __webpack_require__(38704);
;// CONCATENATED MODULE: ./build/action/inputs/lost-variables.js


/** What is told of, in a line. */
const MOST_NAMES = 5;
/**
 * Says which variables of the job's own do not reach the flow, as they are called like those that the runner gives to an action alone.
 * `undefined` where there are none. @param given what the flow gets by the input `env`
 */
function lostVariablesText(env, given) {
    const ours = new Set(table/* optionRows */.zl.map(([, { input = '' }]) => (0,read_options/* variableOf */.Qn)(input)));
    const lost = Object.keys(env)
        .filter((name) => /^(?:INPUT|STATE)_\w+$/.test(name) && !ours.has(name) && !Object.hasOwn(given, name))
        .sort();
    if (lost.length === 0)
        return undefined;
    const shown = lost.slice(0, MOST_NAMES).join(', ') + (lost.length > MOST_NAMES ? ', …' : '');
    return `The flow does not get ${shown}: variables called INPUT_… and STATE_… are the action's. If it needs them, use the input "env", or other names.`;
}

// EXTERNAL MODULE: ./build/action/links/source-url.js + 1 modules
var source_url = __webpack_require__(93713);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(76306);
;// CONCATENATED MODULE: ./build/action/runner-commands/step-annotations.js




/** GitHub shows so many annotations of each level for a step, and no word of others. */
const MOST = 10;
/** GitHub refuses a longer title, and a message of more than 64 KiB; nobody reads as much beside a line of code. */
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 8 * 1024;
/** Of one that is in the log only. */
const LONGEST_LINE = 1000;
const told = { error: 0, warning: 0, notice: 0 };
const waiting = { error: [], warning: [], notice: [] };
/** Shows an annotation, or, where there may be too many of its level, keeps it for the end of the step. Secrets are gone from it. */
function annotate(annotation) {
    if (told[annotation.level] < MOST - 1)
        show(annotation);
    else
        waiting[annotation.level].push(annotation);
}
/** An annotation without a place. */
function warn(message) {
    annotate({ level: 'warning', title: '', message });
}
/** At the end of the step: the last annotation of each level, which, of more, says how many there are. They are in the log. */
function showLastAnnotations() {
    for (const [level, rest] of Object.entries(waiting)) {
        const [first] = rest.splice(0, rest.length === 1 ? 1 : 0);
        if (first)
            show(first);
        if (rest.length === 0)
            continue;
        for (const { title, message } of rest) {
            const [line = ''] = message.trim().split('\n');
            (0,job_log/* say */.c)((0,bounded_text/* bounded */.Mm)(`${level}: ${title === '' ? '' : `${title}: `}${line}`, LONGEST_LINE));
        }
        const more = `${rest.length} more ${level}s are in the log of this step; GitHub shows ${MOST} of a level.`;
        show({ level, title: '', message: more });
        rest.length = 0;
    }
}
function show({ level, title, message, file, line }) {
    told[level] += 1;
    actions_core[level]((0,bounded_text/* bounded */.Mm)((0,plain_text/* plainText */.w)(message), LONGEST_MESSAGE), {
        ...(title === '' ? {} : { title: (0,bounded_text/* bounded */.Mm)((0,plain_text/* plainText */.w)(title), LONGEST_TITLE) }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}

;// CONCATENATED MODULE: ./build/action/runner-commands/results-file.js



/**
 * Writes what is known of all runs, whole, as a JSON array: an output cannot hold as much. Returns the file, which stays until the job
 * ends; `undefined` when it cannot be written, which costs the runs nothing.
 */
function writeResults(directory, runs) {
    const file = external_node_path_.join(directory, 'results.json');
    try {
        (0,regular_file/* makeOwnDirectory */._i)(directory);
        (0,regular_file/* writeOwnFile */.OP)(file, `${JSON.stringify(runs, null, 2)}\n`);
        return file;
    }
    catch (error) {
        warn(`The results could not be written to ${file}: ${error.message}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(94121);
// EXTERNAL MODULE: ./build/action/runner-commands/command-file.js
var command_file = __webpack_require__(29033);
;// CONCATENATED MODULE: ./build/action/runner-commands/step-outputs.js




let wasTold = false;
/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = (0,outputs/* runOutputs */.M)(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/**
 * Tells later steps how the flow of a step's only run ended, should there be no time for more. A run that is to be judged has not passed
 * before it was.
 */
function announceExit(outcome, isJudged) {
    const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
    const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = (0,outputs/* runOutputs */.M)(outcome);
    setOutputs({ 'flow-name': flowName, status, 'exit-code': exitCode });
}
/** An output that cannot be written, as on a full disk, is told of, once; the run's own result stands. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        try {
            const file = process.env['GITHUB_OUTPUT'];
            if (file)
                (0,command_file/* appendEntry */.D)(file, (0,command_file/* keyValueEntry */.j)(name, value));
            else
                actions_core.setOutput(name, value);
        }
        catch (error) {
            if (!wasTold)
                warn(`The outputs could not be written: ${error.message}`);
            wasTold = true;
        }
    }
}

// EXTERNAL MODULE: ./build/runner/index.js + 11 modules
var runner = __webpack_require__(96885);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(49271);
// EXTERNAL MODULE: ./build/ci/redacted-copy.js
var redacted_copy = __webpack_require__(25279);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-upload.js
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
 * Uploads all files of a directory, without secrets, as one artifact; `undefined` when they could not be uploaded: the run's own
 * result stands, and the files stay on disk.
 */
async function uploadFiles(upload) {
    const { what, directory, name, service, signal, tell } = upload;
    const kept = `They are in ${directory}.`;
    try {
        if (service.missing === undefined)
            return await Promise.race([uploadRedacted(upload), rejectedBy(signal)]);
    }
    catch (error) {
        const reason = error.message.replace(/\.?$/, '.');
        if (service.missing === undefined)
            tell(`The ${what} could not be uploaded as artifact "${name}": ${reason} ${kept}`);
    }
    if (service.missing !== undefined)
        service.tellMissing(tell, (reason) => `The ${what} were not uploaded: ${reason}. ${kept}`);
    return undefined;
}
/** The artifact client takes no signal, and waits long for a service that does not answer. */
async function rejectedBy(signal) {
    return await new Promise((_, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
    });
}
async function uploadRedacted(upload) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { directory, name, service, redactor, signal } = upload;
        const copy = __addDisposableResource(env_1, await (0,redacted_copy/* redactedCopy */.m)(directory, redactor), false);
        const uploaded = await service.upload(name, copy.files, copy.directory, { signal });
        return { name: uploaded.name, url: (0,server_pages/* artifactUrl */.Wk)(process.env, uploaded) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./build/bundle/index.js + 20 modules
var build_bundle = __webpack_require__(53078);
// EXTERNAL MODULE: ./build/action/resume/bundle-name.js
var bundle_name = __webpack_require__(2455);
// EXTERNAL MODULE: ./build/action/resume/cache-carrier.js
var cache_carrier = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/action/resume/cache-service.js
var cache_service = __webpack_require__(21279);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
;// CONCATENATED MODULE: ./build/action/resume/leave-bundles.js









/** Sealed files are written by the action alone. */
const NOT_OURS = 'In the directory of the step, a file that asks for a bundle is missing, or was not written by the action.';
/** GitHub keeps 10 GB of cache for a repository, and evicts others' entries for ours. */
const LARGEST_IN_CACHE = 512 * 1024 * 1024;
/**
 * Makes the bundles that are written down in a directory, and gives them to all carriers. Those that were left, or cannot be, are
 * written down no more; those that no carrier took are, as long as somebody tries again. Never throws: the runs' own results stand.
 */
async function leaveBundles(directory, leaving) {
    const { service, seal, signal, redactor, isFirstTry, tell } = leaving;
    const hasGivenUp = () => signal.aborted;
    const refused = [];
    const reasons = new Set();
    for (const file of (0,pending_bundle/* pendingIn */.fE)(directory)) {
        if (hasGivenUp())
            break;
        try {
            const pending = (0,pending_bundle/* readPending */.ct)(file, seal);
            const problems = pending && (await leaveBundle(pending, file, leaving));
            if (!pending)
                reasons.add(NOT_OURS);
            else if (problems !== undefined) {
                refused.push({ file, pending, problems });
                if (isFirstTry && service.missing === undefined)
                    continue;
            }
        }
        catch (error) {
            if (hasGivenUp())
                break;
            const message = error instanceof build_bundle/* BundleError */.rJ ? error.message : (error.stack ?? String(error));
            reasons.add(redactor.text(message));
        }
        (0,regular_file/* removeOwn */.LO)(file);
    }
    if (reasons.size > 0)
        tell(`No resume bundle was left. ${[...reasons].join('\n')}`);
    if (refused.length > 0)
        tellRefused(refused, leaving);
}
/** So many runs are named. */
const MOST_NAMED = 5;
/** Once for all bundles of a step: what keeps one from being left, as a limit of the service, keeps the others. */
function tellRefused(refused, { service, seal, isFirstTry, say, tell }) {
    const runs = refused.map(({ pending: { request } }) => `${request.flowName}/${request.runId}`);
    const named = runs.slice(0, MOST_NAMED).join(', ');
    const all = runs.length > MOST_NAMED ? `${named} and ${runs.length - MOST_NAMED} more` : named;
    const their = runs.length === 1 ? 'its bundle' : 'their bundles';
    const lost = `${all} cannot be resumed by another attempt, ${their} could not be left`;
    if (service.missing !== undefined) {
        service.tellMissing(tell, (reason) => `${lost}: ${reason}.`);
        return;
    }
    const isTold = refused.every(({ pending }) => pending.isTold === true);
    const problems = [...new Set(refused.map((one) => one.problems))].join('; ');
    const next = isFirstTry ? ' This is tried again at the end of the job.' : '';
    (isTold ? say : tell)(`${lost} (${problems}).${next}`);
    if (!isFirstTry)
        return;
    try {
        for (const { file, pending } of refused)
            (0,pending_bundle/* writePending */.bE)(file, seal, { ...pending, cacheKey: undefined, isTold: true });
    }
    catch {
        // Then it is told again.
    }
}
/** Resolves to why no carrier took the bundle, if none did. */
async function leaveBundle(pending, file, leaving) {
    const to = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_path_.dirname(file), 'bundle-'));
    try {
        const bundle = await (0,build_bundle/* makeBundle */.ND)(pending.request, leaving.redactor, leaving.signal);
        const archive = external_node_path_.join(to, bundle_name/* BUNDLE_FILE */.I);
        await (0,build_bundle/* writeBundle */.Mf)(bundle, archive, leaving.signal);
        // Who comes after us, when we are ended meanwhile, must not find our own entry and take it for another job's.
        if (pending.cacheKey !== undefined)
            (0,pending_bundle/* writePending */.bE)(file, leaving.seal, { ...pending, cacheKey: undefined });
        return await carry(archive, pending, bundle, leaving);
    }
    finally {
        (0,regular_file/* removeOwn */.LO)(to);
    }
}
/** One carrier is enough; the second is for when the first turns out to have lost it. */
async function carry(archive, { name, cacheKey }, { manifest }, { service, signal, say }) {
    const { size } = (0,external_node_fs_.statSync)(archive);
    const cached = await attempted(() => cache(archive, cacheKey, size, signal));
    // The bundle is compressed already.
    const options = { compressionLevel: 0, signal };
    const uploaded = await attempted(() => Promise.race([service.upload(name, [archive], external_node_path_.dirname(archive), options), rejectedBy(signal)]));
    if (manifest.status === 'successful')
        return undefined;
    if (uploaded.error && cached.error) {
        signal.throwIfAborted();
        return `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
    }
    const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value?.name ?? name}`;
    say(`A resume bundle of ${manifest.pathspec} was left ${where} (${Math.ceil(size / 1024)} KB): re-run the job to go on from there.`);
    return undefined;
}
async function cache(archive, key, size, signal) {
    const service = cache_service/* CacheService */._.of(process.env, 'write');
    if (!service)
        throw new Error('this runner has none');
    if (key === undefined)
        throw new Error('not asked');
    if (size > LARGEST_IN_CACHE)
        throw new Error(`too large: ${size} bytes`);
    await (0,cache_carrier/* saveInCache */.f)(service, key, archive, signal);
}
async function attempted(act) {
    try {
        return { value: await act() };
    }
    catch (error) {
        return { error: error };
    }
}

// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __webpack_require__(35016);
;// CONCATENATED MODULE: ./build/action/matrix/step-record.js





/** The file of a record within its artifact. */
const RECORD_FILE = 'report.json';
/** What this step leaves for the report of a later job. */
function recordText(outcomes, { job, step, id, matrix, attempt }, logs) {
    const record = {
        version: 1,
        ...{ job, step, id, attempt },
        matrix: (0,step_identity/* matrixOf */.l)(matrix) ?? {},
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(run_facts/* runFacts */.pI),
    };
    return JSON.stringify(record);
}
/** Writes it to a fresh directory: whatever a flow has put in its place is removed. @throws {Error} of the system */
function writeRecord(directory, record) {
    (0,regular_file/* removeOwn */.LO)(directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(directory, RECORD_FILE), record);
}

// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
;// CONCATENATED MODULE: ./build/action/step-artifacts.js
var step_artifacts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var step_artifacts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Uploads what the step shall upload: logs, then at once resume bundles, cards, and the record for the report of a later job. A job that is
 * cancelled meanwhile has no time for it: logs and bundles are left to `post`.
 */
async function uploadArtifacts(outcomes, { files, inputs, redactor, cancel }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = step_artifacts_addDisposableResource(env_1, new runner/* Deadline */.B2(cancel, inputs.uploadTimeoutMs), false);
        const { kinds, retentionDays, askedRetentionDays = retentionDays } = inputs.uploads;
        const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
        if (retentionDays !== askedRetentionDays)
            (0,job_log/* say */.c)(`Input "retention-days": this repository keeps artifacts for ${retentionDays} days at most, not ${askedRetentionDays}.`);
        const common = {
            ...{ service, redactor, say: job_log/* say */.c, signal: deadline.signal },
            tell: (message) => (cancel.aborted ? (0,job_log/* say */.c)(message) : warn(message)),
        };
        const upload = async (kind) => kinds.has(kind) && (0,external_node_fs_.existsSync)(files[kind])
            ? await uploadFiles({ ...common, what: kind, directory: files[kind], name: files.artifactNames[kind] })
            : undefined;
        const logs = await upload('logs');
        if (logs)
            setOutputs({ 'log-artifact': logs.name });
        if (kinds.has('logs') && (logs || !cancel.aborted))
            (0,post_state/* noteProgress */.Qy)(files.directory, files.seal, {
                upload: logs ? 'done' : service.missing === undefined ? 'failed' : 'impossible',
            });
        // A service that took no logs is not asked for more than a bundle, nor told of again.
        const isDown = kinds.has('logs') && !logs && (0,external_node_fs_.existsSync)(files.logs);
        if (!isDown && kinds.has('report'))
            layOutRecord(outcomes, files, inputs, logs);
        const leaving = { seal: files.seal, isFirstTry: Boolean(process.env['GITHUB_STATE']) };
        const [cards, report] = await Promise.all([
            isDown ? undefined : upload('cards'),
            isDown ? undefined : upload('report'),
            kinds.has('bundle') ? leaveBundles(files.bundles, { ...common, ...leaving }) : undefined,
        ]);
        if (cancel.aborted && !report)
            leaveToPost(outcomes, files, inputs, logs);
        else if (!report && service.missing === undefined)
            leaveRecord(outcomes, files, inputs, logs);
        return { logs, cards };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        step_artifacts_disposeResources(env_1);
    }
}
/** Leaves to `post` what a cancelled step has no time to upload, and tells later steps the name that its logs will have. */
function leaveToPost(outcomes, files, inputs, uploaded) {
    const isLeft = inputs.uploads.kinds.has('logs') && (0,external_node_fs_.existsSync)(files.logs) && (0,artifact_service/* hasArtifactService */.o)(process.env);
    const logs = uploaded ?? (isLeft ? { name: files.artifactNames.logs, url: undefined } : undefined);
    if (logs)
        setOutputs({ 'log-artifact': logs.name });
    leaveRecord(outcomes, files, inputs, logs);
}
/** Leaves the record for the report of a later job to `post`. */
function leaveRecord(outcomes, files, inputs, logs) {
    if (outcomes.length === 0 || !inputs.uploads.kinds.has('report'))
        return;
    try {
        (0,post_state/* leaveRecordForPost */.QU)(files.directory, files.seal, recordText(outcomes, inputs.identity, logs));
    }
    catch (error) {
        warnOfRecord(error);
    }
}
/** Lays out the record for its upload. */
function layOutRecord(outcomes, { directory, report }, { identity }, logs) {
    try {
        (0,client.requireOwnDirectory)(directory);
        writeRecord(report, recordText(outcomes, identity, logs));
    }
    catch (error) {
        warnOfRecord(error);
    }
}
function warnOfRecord(error) {
    warn(`The record for the report of a later job could not be written: ${error.message}`);
}

;// CONCATENATED MODULE: ./build/action/runner-commands/job-summary.js



/** Adds to the job summary, whole or not at all. Resolves to whether it is there; that it is not costs a warning, and nothing else. */
async function appendSummary(markdown) {
    try {
        const file = process.env['GITHUB_STEP_SUMMARY'];
        if (file)
            (0,command_file/* appendEntry */.D)(file, markdown);
        else
            await actions_core.summary.addRaw(markdown).write();
        return true;
    }
    catch (error) {
        warn(`The job summary could not be written: ${error.message}`);
        return false;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/report/matrix-record.js

const LONGEST_RECORD = 32 * 1024 * 1024;
/** A run has some ten, and fifty thousand for each artifact at most. */
const MOST_PARTS = 1_000_000;
/** GitHub's names are shorter, also of a job behind those that call its workflow, and so are URLs. */
const LONGEST_NAME = 2_000;
const MOST_MATRIX_NAMES = 100;
const STATUSES = [
    'running',
    'successful',
    'failed',
    'timeout',
    'cancelled',
];
/**
 * Reads a record; `undefined` for what is none, whatever it is.
 * @param budget the parts that several records together may have, which becomes less; one that has more is none. Default: no limit
 */
function parseMatrixRecord(text, budget = { parts: Infinity }) {
    if (text.length > LONGEST_RECORD)
        return undefined;
    try {
        const spend = (parts) => {
            budget.parts -= parts;
        };
        return record((0,client.parseForeignJson)(text, Math.min(MOST_PARTS, budget.parts), spend));
    }
    catch {
        return undefined;
    }
}
/**
 * Of each step of each job the record of its highest attempt, in the order of their first records. Where several jobs look the same, those
 * of a later attempt replace as many as they are.
 */
function latestAttempts(records) {
    const alike = new Map();
    for (const candidate of records) {
        const { job, id, step, matrix } = candidate;
        const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
        const key = JSON.stringify([job, id, step, sorted]);
        const known = alike.get(key);
        if (known)
            known.push(candidate);
        else
            alike.set(key, [candidate]);
    }
    return [...alike.values()].flatMap(latestOf);
}
/** GitHub re-runs the jobs that failed, or all of them: so what was not successful is replaced first. */
function latestOf(records) {
    const attempts = [...new Set(records.map(({ attempt }) => attempt))].sort((a, b) => a - b);
    return attempts.reduce((known, attempt) => {
        const fresh = records.filter((candidate) => candidate.attempt === attempt);
        const failedFirst = [...known].sort((a, b) => Number(isGood(a)) - Number(isGood(b)));
        const replaced = new Set(failedFirst.slice(0, fresh.length));
        return [...known.filter((candidate) => !replaced.has(candidate)), ...fresh];
    }, []);
}
function isGood({ runs }) {
    return runs.every(({ status }) => status === 'successful');
}
function record(value) {
    const { version, job, id, step, matrix, attempt, logs, runs } = fields(value);
    if (version !== 1)
        throw new TypeError('a record of another version');
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        throw new TypeError('no attempt');
    if (!Array.isArray(runs))
        throw new TypeError('no runs');
    return {
        version,
        job: matrix_record_name(job),
        ...(id === undefined ? {} : { id: matrix_record_name(id) }),
        step: matrix_record_name(step),
        matrix: matrixOf(fields(matrix)),
        attempt: attempt,
        logs: logs === null ? null : { name: matrix_record_name(fields(logs)['name']), url: nameOrNull(fields(logs)['url']) },
        runs: runs.map(run),
    };
}
/** A job has some values by short names; each name becomes a column to sort by. */
function matrixOf(matrix) {
    const names = Object.keys(matrix);
    if (names.length > MOST_MATRIX_NAMES)
        throw new TypeError('too many names');
    names.forEach(matrix_record_name);
    return matrix;
}
function run(value) {
    const { label, pathspec, status, durationSeconds, artifacts, failure } = fields(value);
    if (typeof status !== 'string' || !STATUSES.includes(status))
        throw new TypeError('no status');
    return {
        label: string(label),
        pathspec: pathspec === null ? null : checked(client.isPathspec, pathspec),
        status: status,
        durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
        artifacts: fields(artifacts),
        failure: failure === null ? null : failureOf(fields(failure)),
    };
}
function failureOf({ reason, step, task, message }) {
    return {
        // Nothing is decided by it: one that is not known is shown like any other.
        reason: string(reason),
        step: step === null ? null : checked(client.isIdentifier, step),
        task: task === null ? null : checked(client.isIdentifier, task),
        message: string(message),
    };
}
function fields(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError('no object');
    return value;
}
function string(value) {
    if (typeof value !== 'string')
        throw new TypeError('no text');
    return value;
}
function matrix_record_name(value) {
    const text = string(value);
    if (text.length > LONGEST_NAME)
        throw new TypeError('no name');
    return text;
}
/** What becomes part of outputs is checked as it is when it is a run of our own. */
function checked(isValid, value) {
    if (!isValid(value))
        throw new TypeError('no name of Metaflow’s');
    return value;
}
function nameOrNull(value) {
    return value === null ? null : matrix_record_name(value);
}

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(74564);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(13828);
;// CONCATENATED MODULE: ./build/report/matrix-report.js







const MOST_BYTES = 900 * 1024;
const BYTES_AROUND_TABLE = 8 * 1024;
/** More columns than this of matrix values, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 5;
/** Rows are sorted by so many matrix values, and by so many characters of a name: each is compared with many others. */
const MOST_SORTED_BY = 50;
const LONGEST_SORTED = 200;
/** Reads `max NAME` or `min NAME`, NAME being an artifact's. @throws {UsageError} */
function parseRanking(text) {
    const [, by, artifact] = /^\s*(max|min)\s+(\S+)\s*$/.exec(text) ?? [];
    if (by === undefined || artifact === undefined) {
        throw new runner/* UsageError */.eb(`"${text}" ranks no runs: expected max or min and the name of an artifact, as in "max accuracy".`);
    }
    // As Python has it, which takes two ways to write one name for the same.
    return { by: by, artifact: artifact.normalize('NFKC') };
}
/** The runs of all records: by job and id, then by matrix values, numbers in their order. */
function matrixRows(records) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MOST_SORTED_BY);
    const keys = new Map(records.map((record) => {
        const values = names.map((name) => (0,run_table/* valueCell */.S7)(record.matrix, name));
        const places = [record.job, record.id ?? ''].map((text) => (0,plain_text/* shortened */.v)(text, LONGEST_SORTED));
        return [record, [...places, ...values]];
    }));
    const { compare } = new Intl.Collator('en', { numeric: true });
    const inOrder = (a, b) => (keys.get(a) ?? []).reduce((order, text, at) => order || compare(text, keys.get(b)?.[at] ?? ''), 0);
    return [...records].sort(inOrder).flatMap((record) => record.runs.map((run) => ({ record, run })));
}
/**
 * The successful runs with the best and the worst value; those that share it are all there. Both are empty where no run has a
 * number, and there is no worst where all are the best.
 */
function bestAndWorst(rows, { by, artifact }) {
    const ranked = rows.flatMap((row) => {
        const stored = (0,own_value/* ownValue */.e)(row.run.artifacts, artifact);
        const value = row.run.status === 'successful' ? numberOf(stored) : undefined;
        return value === undefined ? [] : [{ row, value }];
    });
    const [first] = ranked;
    if (!first)
        return { best: [], worst: [] };
    const least = ranked.reduce((found, { value }) => (value < found ? value : found), first.value);
    const greatest = ranked.reduce((found, { value }) => (value > found ? value : found), first.value);
    const having = (wanted) => ranked.filter(({ value }) => value === wanted).map(({ row }) => row);
    const [best, worst] = by === 'max' ? [greatest, least] : [least, greatest];
    return { best: having(best), worst: best === worst ? [] : having(worst) };
}
/** A number, also one that JSON has only as a text: an infinity, or an integer beyond 2^53. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string')
        return undefined;
    if (/^-?Infinity$/.test(value))
        return Number(value);
    return /^-?[1-9]\d{15,}$/.test(value) && !Number.isSafeInteger(Number(value)) ? BigInt(value) : undefined;
}
/** One table of what all jobs have left, as Markdown for GitHub's job summary; the best and the worst runs are marked. */
function matrixReport(records, options) {
    const { ranking, missing, mostBytes = MOST_BYTES } = options;
    const rows = matrixRows(records);
    const warning = missing === undefined ? [] : [`⚠️ ${(0,markdown/* escapeMarkdown */.FV)(missing)}`];
    if (rows.length === 0)
        return `${warning[0] ?? 'No job has left a run to report.'}\n`;
    const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
    const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
    const important = new Set([...best.slice(0, 1), ...worst.slice(0, 1), ...badRunsFirst(rows)]);
    return [
        (0,run_table/* runsHeading */.Vf)(rows.map(({ run }) => run), records.every(({ matrix }) => Object.keys(matrix).length > 0) ? 'runs of the matrix' : 'runs', missing === undefined),
        ...warning,
        ...(ranking ? [bestLine(best, ranking)] : []),
        (0,run_table/* runTable */.cS)(columns, rows, [...important], mostBytes - BYTES_AROUND_TABLE),
        '',
    ].join('\n\n');
}
function bestLine([best, ...others], { by, artifact }) {
    if (!best)
        return `No successful run has a number as artifact ${(0,run_table/* nameCell */.UQ)(artifact)}.`;
    const { record, run } = best;
    const matrix = (0,run_table/* fieldNames */.pi)([record.matrix]).map((name) => `${name}=${(0,value_text/* valueText */.Ru)(record.matrix[name])}`);
    const more = others.length > 0 ? [`and ${others.length} more`] : [];
    const where = [...matrix.slice(0, MOST_COLUMNS), run.pathspec ?? run.label].map(run_table/* nameCell */.UQ);
    const mark = by === 'max' ? 'greatest' : 'smallest';
    return `🏆 The ${mark} ${(0,run_table/* nameCell */.UQ)(artifact)} is ${(0,run_table/* valueCell */.S7)(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}
function columnsFor(records, rows, ranking, { best, worst }) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MOST_COLUMNS);
    const chosen = ranking ? [ranking.artifact] : [];
    const artifacts = new Set([...chosen, ...(0,run_table/* fieldNames */.pi)(rows.map(({ run }) => run.artifacts))]);
    const mark = (row) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
    const when = (condition, column) => (condition ? [column] : []);
    const differ = (text) => new Set(records.map(text)).size > 1;
    return [
        { name: '', text: ({ run }) => run_section/* SYMBOLS */.A[run.status] },
        ...when(differ(({ job }) => job), { name: 'Job', text: ({ record }) => (0,run_table/* nameCell */.UQ)(record.job) }),
        ...when(differ(({ id }) => id), { name: 'Id', text: ({ record }) => (record.id === undefined ? '–' : (0,run_table/* nameCell */.UQ)(record.id)) }),
        ...names.map((name) => ({ name, text: ({ record }) => (0,run_table/* valueCell */.S7)(record.matrix, name) })),
        { name: 'Run', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.pathspec ?? run.label) },
        ...when(records.some(({ runs }) => runs.length > 1), { name: 'What', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.label) }),
        ...when(differ(({ attempt }) => attempt), { name: 'Attempt', text: ({ record }) => String(record.attempt) }),
        { name: 'Duration', text: ({ run }) => (0,run_table/* durationCell */.D3)(run.durationSeconds) },
        ...[...artifacts].slice(0, MOST_COLUMNS).map((name) => ({
            name,
            text: (row) => (0,run_table/* valueCell */.S7)(row.run.artifacts, name) + (name === ranking?.artifact ? mark(row) : ''),
        })),
        ...when(rows.some(({ run }) => run.failure !== null), { name: 'Why', text: ({ run }) => why(run) }),
        ...when(records.some(({ logs }) => logs !== null), { name: 'Logs', text: ({ record }) => logsLink(record) }),
    ];
}
function why({ failure }) {
    if (!failure)
        return '';
    const { reason, step, message } = failure;
    return (0,run_table/* failureCell */.d0)({ reason, stepName: step ?? undefined, message });
}
function logsLink({ logs }) {
    if (!logs)
        return '–';
    return logs.url === null ? (0,run_table/* nameCell */.UQ)(logs.name) : (0,markdown/* link */.nf)('logs', logs.url);
}
function badRunsFirst(rows) {
    const isGood = ({ run }) => run.status === 'successful';
    return [...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)];
}

// EXTERNAL MODULE: ./build/report/runs-text.js
var runs_text = __webpack_require__(32429);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 2 modules
var inputs = __webpack_require__(51082);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(85373);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(85651);
// EXTERNAL MODULE: ./build/action/artifacts/zip-entry.js
var zip_entry = __webpack_require__(52765);
;// CONCATENATED MODULE: ./build/action/matrix/matrix-records.js







/** Records that are downloaded at once. */
const AT_ONCE = 8;
/** A larger artifact is not downloaded, and what unpacks to more is not unpacked: it is no record, whatever its name. */
const MOST_PACKED_BYTES = 8 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
/** Of all records together. */
const matrix_records_MOST_BYTES = 256 * 1024 * 1024;
const matrix_records_MOST_PARTS = 2_000_000;
/**
 * Reads the records that the jobs of this workflow run left: from the results service, and, with a token, by the REST API what that does not hand out.
 * Anything in the workflow may have left an artifact of such a name, so none costs the others, or much memory.
 * @param signal ends the reading when aborted; what was not read by then is told of
 * @throws {UsageError} when nothing can be listed
 */
async function readRecords(env, token, signal) {
    const own = (0,artifact_service/* hasArtifactService */.o)(env) ? (0,artifact_source/* resultsSource */.Wu)(env) : undefined;
    const workflowRun = (0,artifact_source/* ownWorkflowRun */.bA)(env, token);
    const rest = workflowRun && (0,artifact_source/* restSource */["if"])(env, workflowRun);
    if (!own && !rest)
        throw new runner/* UsageError */.eb('Input "command": there is nothing to report, as this runner has no artifact service.');
    const { offers, ...list } = await listed(env, own, rest, signal);
    const found = [];
    const waiting = offers.entries();
    const budget = { bytes: matrix_records_MOST_BYTES, parts: matrix_records_MOST_PARTS };
    const work = async () => {
        for (const [at, offer] of waiting)
            found[at] = await read(offer, budget, signal);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        records: found.flatMap(({ record }) => record ?? []),
        unread: missingOf(found),
        ...list,
    };
}
/** In the order in which they were left. The REST API is asked where the results service may not have said all. */
async function listed(env, own, rest, signal) {
    const ofService = await matrix_records_attempted(own, signal);
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT']);
    const isWhole = ofService.list?.isCut === false && !(runAttempt > 1);
    const ofRest = isWhole ? undefined : await matrix_records_attempted(rest, signal);
    if (!ofService.list && !ofRest?.list)
        throw unlisted([ofService, ofRest], rest !== undefined);
    const offers = new Map();
    for (const [source, list] of [
        [own, ofService.list],
        [rest, ofRest?.list],
    ]) {
        const records = (list?.artifacts ?? []).filter(({ name }) => (0,artifact_name/* attemptOfName */.OI)('report', name) !== undefined);
        for (const artifact of source ? [...records].sort((a, b) => a.id - b.id) : []) {
            const known = offers.get(artifact.name)?.from ?? [];
            offers.set(artifact.name, {
                name: artifact.name,
                from: [...known, [source, artifact]],
            });
        }
    }
    // What the one has listed, the other may hand out.
    if (rest && !ofRest?.list)
        for (const [name, { from }] of offers)
            offers.set(name, { name, from: [...from, ...from.map(([, artifact]) => [rest, artifact])] });
    return {
        offers: [...offers.values()].sort((a, b) => (a.from[0]?.[1].id ?? 0) - (b.from[0]?.[1].id ?? 0)),
        isCut: ofRest?.list ? ofRest.list.isCut : (ofService.list?.isCut ?? false),
        lacksEarlier: !ofRest?.list && runAttempt > 1 && !hasEarlier(ofService.list, runAttempt),
        restProblem: ofRest?.error?.message,
    };
}
/** Services differ in whether they list what the attempts before have left. */
function hasEarlier(list, runAttempt) {
    return (list?.artifacts ?? []).some(({ name }) => ((0,artifact_name/* attemptOfName */.OI)('report', name)?.attempt ?? runAttempt) < runAttempt);
}
async function matrix_records_attempted(source, signal) {
    try {
        return source ? { list: await source.list(signal) } : {};
    }
    catch (error) {
        signal.throwIfAborted();
        return { error: error };
    }
}
function unlisted(tried, hasToken) {
    const reasons = tried.flatMap((one) => one?.error?.message ?? []).join('; ');
    const advice = hasToken ? 'Has the job the permission "actions: read"?' : ADVICE;
    return new runner/* UsageError */.eb(`Input "command": the artifacts of this workflow run cannot be listed, so there is nothing to report: ${reasons}. ${advice}`);
}
const ADVICE = 'To have them read by the REST API, set the input "github-token" to "${{ github.token }}" and give the job the permission "actions: read".';
async function read({ name, from }, budget, signal) {
    const reasons = new Set();
    for (const [source, artifact] of from) {
        try {
            if (artifact.size > MOST_PACKED_BYTES)
                throw new Error(`it has ${artifact.size} bytes, too many for a report`);
            const archive = await source.download(artifact, MOST_PACKED_BYTES, signal);
            const most = Math.min(MOST_UNPACKED_BYTES, Math.max(1, budget.bytes));
            const text = (0,zip_entry/* unpackedEntry */.O)(archive, isRecordFile, most);
            budget.bytes -= text?.length ?? 0;
            const record = text && parseMatrixRecord(text.toString('utf8'), budget);
            if (record && !isOwn(name, record))
                return { name, record: undefined, reason: `it holds a report of another step: ${shownStep(record)}` };
            return { name, record, reason: 'it holds no report, or one that is too large' };
        }
        catch (error) {
            reasons.add(error.message);
        }
        if (signal.aborted)
            break;
    }
    return { name, record: undefined, reason: [...reasons].join('; ') };
}
/**
 * Whether the record is of the step that left the artifact. A flow may have written another into it; the service lets a job leave
 * artifacts of any name, but the action only those of its own step.
 */
function isOwn(name, { job, id, step, matrix, attempt }) {
    const values = Object.keys(matrix).length > 0 ? JSON.stringify(matrix) : undefined;
    return (0,artifact_name/* isNameOf */.b_)('report', name, { job, id, step, attempt, matrix: values });
}
/** So many characters of a name are shown. */
const MOST_SHOWN = 100;
function shownStep({ job, step, attempt }) {
    const named = [job, step].map((name) => JSON.stringify(name.slice(0, MOST_SHOWN)));
    return `job ${named[0]}, step ${named[1]}, attempt ${attempt}`;
}
/** Below a folder of the artifact's name; artifacts of older versions have it without. */
function isRecordFile(path) {
    const [file, ...folders] = path.split('/').reverse();
    return file === RECORD_FILE && folders.length <= 1;
}
/**
 * Those without a record, but for what a later attempt has replaced: GitHub re-runs the jobs that failed, or all of them. Of several that look
 * the same, those are replaced first that are known to have failed, and last those that are known to be good.
 */
function missingOf(found) {
    const alike = new Map();
    for (const one of found) {
        const { prefix, attempt } = (0,artifact_name/* attemptOfName */.OI)('report', one.name) ?? { prefix: one.name, attempt: 1 };
        alike.set(prefix, [...(alike.get(prefix) ?? []), { attempt, one }]);
    }
    return [...alike.values()].flatMap((group) => {
        const attempts = [...new Set(group.map(({ attempt }) => attempt))].sort((a, b) => a - b);
        return attempts
            .reduce((known, attempt) => {
            const fresh = group.filter((candidate) => candidate.attempt === attempt).map(({ one }) => one);
            const kept = [...known].sort((a, b) => worth(a) - worth(b)).slice(fresh.length);
            return [...kept, ...fresh];
        }, [])
            .filter(({ record }) => record === undefined);
    });
}
function worth({ record }) {
    if (!record)
        return 1;
    return record.runs.every(({ status }) => status === 'successful') ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/action/matrix/matrix-jobs.js
var matrix_jobs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var matrix_jobs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** The command `report`: one summary of what the jobs of this workflow run have left, in a matrix or not. */
async function reportMatrixJobs(env, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const options = await (0,read_options/* readSome */.jV)(env, ['best', 'token', 'uploadTimeout']);
        const { best, token } = options;
        const ranking = best === undefined ? undefined : parseRanking(best);
        const timeoutMs = (0,inputs/* uploadTimeoutMs */.n)(options);
        const deadline = matrix_jobs_addDisposableResource(env_1, new runner/* Deadline */.B2(cancel, timeoutMs), false);
        const found = await readRecords(env, token, deadline.signal).catch((error) => {
            throw deadline.passed ? new runner/* UsageError */.eb(tooLate(timeoutMs)) : error;
        });
        cancel.throwIfAborted();
        const records = latestAttempts(found.records);
        tellMissing(found, token);
        const rows = matrixRows(records);
        const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
        const runs = rows.map(({ record: { job, matrix }, run }) => ({ job, matrix, ...run }));
        const markdown = matrixReport(records, { ranking, missing: missingText(found) });
        const directory = external_node_path_.join(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `metaflow-runner-${(0,runner/* uniqueId */.NF)()}`);
        setOutputs({
            'results-file': writeResults(directory, runs) ?? '',
            runs: (0,runs_text/* runsText */.W)(runs),
            pathspec: winner?.run.pathspec ?? '',
            best: winner && ranking ? bestText(winner, ranking) : '',
        });
        const written = await appendSummary(markdown);
        actions_core.info(`${rows.length} runs of ${records.length} jobs were found${written ? ', and are in the job summary' : ''}.`);
        showLastAnnotations();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        matrix_jobs_disposeResources(env_1);
    }
}
function tooLate(timeoutMs) {
    return `Input "command": the artifacts of this workflow run were not listed within ${timeoutMs / 60_000} minutes, which the input "upload-timeout-minutes" allows.`;
}
/** So many names are in a warning. */
const matrix_jobs_MOST_NAMED = 5;
/** One warning for all: whoever reads the report must know that it is not all. */
function tellMissing(found, token) {
    const { records, unread, isCut, lacksEarlier, restProblem } = found;
    const ofRest = restProblem === undefined ? '' : ` The list of the REST API could not be read: ${restProblem}.`;
    const advice = token === undefined ? ` ${ADVICE}` : ofRest;
    if (unread.length > 0) {
        const named = unread.slice(0, matrix_jobs_MOST_NAMED).map(({ name, reason }) => `"${name}" (${reason})`);
        const more = unread.length > matrix_jobs_MOST_NAMED ? ` and ${unread.length - matrix_jobs_MOST_NAMED} more` : '';
        warn(`${unreadText(unread.length)}: ${named.join(', ')}${more}.${advice}`);
    }
    const gaps = gapsOf(found);
    if (gaps.length > 0)
        warn(`${gaps.join(' ')}${advice}`);
    if (records.length === 0 && unread.length === 0 && !isCut && !lacksEarlier)
        warn("No job in this workflow run uploaded a report. List the jobs with the runs in this job's `needs`.");
}
const CUT = 'The list of artifacts was cut off, so runs may be missing.';
const NO_EARLIER = 'This is a re-run, and the list of artifacts has no reports of earlier attempts: if not all jobs were re-run, runs are missing.';
/** How the list of artifacts falls short, in plain sentences. */
function gapsOf({ isCut, lacksEarlier }) {
    return [...(isCut ? [CUT] : []), ...(lacksEarlier ? [NO_EARLIER] : [])];
}
function unreadText(count) {
    return count === 1
        ? 'The report of 1 step could not be read, so its runs are missing'
        : `The reports of ${count} steps could not be read, so their runs are missing`;
}
function missingText(found) {
    const { length } = found.unread;
    const parts = [...(length > 0 ? [`${unreadText(length)}.`] : []), ...gapsOf(found)];
    return parts.length === 0 ? undefined : parts.join(' ');
}
/** A matrix that is longer than an output may be is left out. */
function bestText({ record, run }, { artifact }) {
    const { pathspec, artifacts } = run;
    const text = JSON.stringify({ matrix: record.matrix, pathspec, value: artifacts[artifact] });
    if (Buffer.byteLength(text) <= runs_text/* MOST_OUTPUT_BYTES */.k)
        return text;
    return JSON.stringify({ pathspec, value: artifacts[artifact], shortened: true });
}

;// CONCATENATED MODULE: ./build/action/step-report.js



















/** Tells in a line which variables of the job the flows do not get. */
function tellLostVariables(given) {
    const text = lostVariablesText(process.env, given);
    if (text !== undefined)
        (0,job_log/* say */.c)(text);
}
/** Tells in a line how one of several runs ended. */
function tellEnd(outcome) {
    const mark = outcome.status === 'successful' ? '✓' : '✗';
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    (0,job_log/* say */.c)(`${mark} ${outcome.label}:${run} ${outcome.status} after ${(0,duration_text/* durationText */.S)(durationMs(outcome))}`);
}
/** The failed tasks' last lines and tracebacks, outside of any group: nobody has to unfold anything. */
function tellFailure(text, logs) {
    if (text === undefined)
        return;
    (0,job_log/* say */.c)(logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text);
}
/** Writes what is known of all runs to a file, whose name later steps are told. */
function step_report_writeResults(directory, runs) {
    const file = writeResults(directory, runs);
    if (file !== undefined)
        setOutputs({ 'results-file': file });
}
function writeJunit(file, xml) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,client.writeNamedFile)(file, xml);
    }
    catch (error) {
        warn(`Input "junit": ${file} could not be written: ${error.message}`);
    }
}
/** Shows an annotation, whose file is relative to the workspace. */
function annotateStep(annotation) {
    const { file } = annotation;
    annotate(file === undefined
        ? annotation
        : { ...annotation, file: (0,source_url/* annotatedFile */.D)(process.env, workspaceOf(process.env), file) });
}
/** What annotated files are in. */
function workspaceOf(env) {
    return external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.');
}
/** Uploads what the step leaves; where it has no time for that, the name of what `post` will upload is told to later steps. */
async function keepArtifacts(outcomes, options) {
    if (!options.cancel.aborted)
        return outcomes.length > 0 ? await uploadArtifacts(outcomes, options) : {};
    leaveToPost(outcomes, options.files, options.inputs);
    return {};
}
function durationMs(outcome) {
    const seconds = (0,outcome_outcome/* durationSeconds */.o)(outcome);
    return seconds === undefined ? undefined : seconds * 1000;
}


/***/ })

};
