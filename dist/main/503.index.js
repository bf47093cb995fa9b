export const id = 503;
export const ids = [503,306,51];
export const modules = {

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureMessage),
/* harmony export */   problemMessage: () => (/* binding */ problemMessage)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96885);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92333);




/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    if (error && status === 'failed')
        return problemMessage(error, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The input "start-timeout-minutes" sets that time.${logs}`;
            return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace.
 * @param plan of the run that it is about, if it is about one
 */
function problemMessage(error, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) {
        const input = inputOf(error, plan);
        const named = (plan && (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .giverOf */ .t9)(error, plan)) ?? (input && `Input "${input}"`);
        return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
    }
    return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function inputOf(error, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) {
        const { isConfig, isConfigValue } = error.details;
        return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        return inputOfSetting(error, plan);
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'flow';
    // Which `python3` there is may be the doing of the PATH that the step gives.
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE)
        return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR)
        return inputOfFlag(error.details.option) ?? INPUT_OF_PLACE[error.details.place];
    return undefined;
}
function inputOfFlag(option) {
    const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return _options_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optionRows */ .zl.find(([, row]) => row.isMetaflows && row.flag === flag)?.[1].input;
}
/** A profile that the step does not name is that of its environment; with no setting, the interpreter's packages are to blame. */
function inputOfSetting({ details }, plan) {
    const { profile, file, variable } = details;
    if (profile !== undefined)
        return profile === plan?.profile ? 'profile' : undefined;
    return file === undefined && variable === undefined ? 'python' : undefined;
}
const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' };
function adviceFor(error) {
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}


/***/ }),

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

/***/ 68503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceExit: () => (/* reexport */ announceExit),
  announceRun: () => (/* reexport */ announceRun),
  jobLog: () => (/* reexport */ job_log/* jobLog */.W),
  reportMatrixJobs: () => (/* reexport */ reportMatrixJobs),
  reportStep: () => (/* binding */ reportStep),
  say: () => (/* reexport */ job_log/* say */.c),
  tellEnd: () => (/* binding */ tellEnd),
  tellLostVariables: () => (/* binding */ tellLostVariables),
  warn: () => (/* reexport */ warn)
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
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/client/index.js + 37 modules
var client = __webpack_require__(54555);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/execution/full-disk.js

/** With less room than this, what a flow or Metaflow writes is soon cut short. */
const FULL_BELOW_BYTES = 256 * 1024;
/** Those of some directories whose disks are full, in bytes or in files: a flow that failed for that seldom says so. */
function onFullDisks(directories) {
    return [...new Set(directories)].filter((directory) => {
        try {
            const { blocks, bavail, bsize, files, ffree } = (0,external_node_fs_.statfsSync)(directory);
            // Such as /proc has no room by nature.
            if (blocks === 0)
                return false;
            // Some file systems count no files.
            return bavail * bsize < FULL_BELOW_BYTES || (files > 0 && ffree === 0);
        }
        catch {
            return false;
        }
    });
}

// EXTERNAL MODULE: ./build/outcome/missing-artifacts.js
var missing_artifacts = __webpack_require__(86205);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(92333);
;// CONCATENATED MODULE: ./build/ci/tell-runs.js




/** Warns of what could not be read of a run, or is not there. @param naming names options as the user knows them */
function tellMissing({ outcome, plan }, { warn }, naming) {
    if (outcome.detailsError)
        void warn(`${outcome.pathspec ?? outcome.label} could not be read: ${outcome.detailsError.message}`);
    if (outcome.details?.cardProblem !== undefined)
        void warn(`${outcome.details.cardProblem}.`);
    const beyond = (0,missing_artifacts/* leftOutText */.jG)(outcome);
    if (beyond !== undefined)
        void warn(`${beyond}.`);
    const missing = (0,missing_artifacts/* missingArtifacts */.cu)(outcome, plan.outputArtifacts);
    if (missing !== undefined)
        void warn(`${naming(table/* OPTIONS */.lw.outputArtifacts)}: ${missing}.`);
}
/** A flow that failed for want of room seldom says so. @param directory where the job keeps its files */
function tellFullDisks({ outcome, plan }, { warn }, directory) {
    if (outcome.status !== 'failed')
        return;
    for (const full of onFullDisks([plan.cwd, directory ?? plan.cwd, (0,external_node_os_.tmpdir)()]))
        void warn(`The disk containing ${full} is full; this may be why ${outcome.pathspec ?? outcome.label} failed.`);
}

// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(16288);
// EXTERNAL MODULE: ./build/runner/index.js + 11 modules
var runner = __webpack_require__(96885);
// EXTERNAL MODULE: ./build/outcome/traceback.js
var outcome_traceback = __webpack_require__(52981);
;// CONCATENATED MODULE: ./build/outcome/metaflow-frames.js

/** The frame in which Metaflow calls a step's function or a child's, or that in which a flow file calls Metaflow. */
const ENTRY = /^[ |]* {2}File "(.+[/\\]metaflow)[/\\](?:task\.py", line \d+, in run_step|multicore_utils\.py", line \d+, in _spawn|flowspec\.py", line \d+, in __init__)$/;
const FRAME = /^[ |]* {2}File "(.+)", line \d+, in .+$/;
const CODE = /^[ |]* {4}/;
/** Where the Metaflow was that ran a task: each task's traceback begins with a frame of its own. */
function metaflowDirectory(traceback) {
    const lines = linesOf(traceback).slice(0, (0,outcome_traceback/* endOfFrames */.Lb)(traceback));
    const entries = lines.map((line, index) => ({
        directory: ENTRY.exec(line)?.[1],
        before: lines[index - 1],
    }));
    const found = entries.filter(({ directory }) => directory !== undefined);
    return (found.findLast(({ before = '' }) => isHeader(before)) ?? found[0])?.directory;
}
/** Whether a file is Metaflow's own, or that of an extension beside it. */
function isMetaflows(file, metaflow) {
    if (metaflow === undefined || !file.startsWith(metaflow))
        return false;
    return /^(_extensions)?[/\\]/.test(file.slice(metaflow.length));
}
/** A traceback without the frames of Metaflow's own that every task's begins with. What its message quotes stays as it is. */
function userTraceback(traceback) {
    const metaflow = metaflowDirectory(traceback);
    const end = (0,outcome_traceback/* endOfFrames */.Lb)(traceback) ?? Infinity;
    let isLeading = false;
    let isSkipped = false;
    const kept = linesOf(traceback).filter((line, index) => {
        const [, file] = index < end ? (FRAME.exec(line) ?? []) : [];
        if (file !== undefined)
            isSkipped = isLeading && isMetaflows(file, metaflow);
        else if (!CODE.test(line))
            isSkipped = false;
        if (file !== undefined || !CODE.test(line))
            isLeading = isSkipped || isHeader(line);
        return index >= end || !isSkipped;
    });
    return kept.join('\n');
}
function isHeader(line) {
    return outcome_traceback/* HEADER */.El.test(line.replace(/^[ |+]*/, ''));
}
function linesOf({ stacktrace = '' }) {
    return stacktrace.trimEnd().split('\n');
}

;// CONCATENATED MODULE: ./build/outcome/workspace-file.js


/** Code that is installed, not written here, even where it lies below the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;
/**
 * The file of the workspace that a path leads to, relative to the workspace. `undefined` for what is elsewhere, is installed, or is no file
 * at all, as `<string>`. Links are followed; one that leads out of the workspace is a file of the workspace all the same. Where the
 * flow ran on another machine its paths can only be compared as text.
 */
function workspaceFile({ workspace, cwd }, file) {
    const found = (0,external_node_fs_.existsSync)(cwd)
        ? linkedFile(workspace, external_node_path_.resolve(cwd, file))
        : external_node_path_.isAbsolute(file)
            ? below(workspace, file)
            : undefined;
    return found === undefined || isInstalled(found) ? undefined : found;
}
function linkedFile(workspace, file) {
    try {
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return undefined;
        const real = external_node_fs_.realpathSync.native(workspace);
        return below(real, external_node_fs_.realpathSync.native(file)) ?? below(workspace, file) ?? below(real, file);
    }
    catch {
        return undefined;
    }
}
function isInstalled(file) {
    return INSTALLED.test(file);
}
/** Whether there is something at a path on this machine; a relative one says nothing of that. */
function isHere(file) {
    return external_node_path_.isAbsolute(file) && (0,external_node_fs_.existsSync)(file);
}
/** `undefined` for a file that is not below the directory. */
function below(directory, file) {
    const relative = external_node_path_.relative(directory, file);
    const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${external_node_path_.sep}`);
    return isOutside || external_node_path_.isAbsolute(relative) ? undefined : relative;
}

;// CONCATENATED MODULE: ./build/outcome/code-place.js




/** Where an exception came from, else where the step's function begins. `undefined` where neither is in the workspace. */
function codePlace(traceback, stepName, outcome, directories) {
    const raised = traceback && (0,outcome_traceback/* readTraceback */.N)(traceback);
    return ((raised && raisedPlace(raised, traceback, outcome, directories)) ??
        stepPlace(stepName, outcome, directories));
}
/**
 * The innermost place in the workspace where an exception was raised; for an exception group, where the first of its exceptions was.
 * `traceback` is that which tells of it.
 */
function raisedPlace(raised, traceback, { flowFile }, directories) {
    const flow = external_node_path_.resolve(directories.cwd, flowFile);
    const metaflow = metaflowDirectory(traceback);
    const isOwn = ({ file }) => !isMetaflows(file, metaflow);
    const byPath = ({ file }) => [file, ...packagedFile(file, metaflow, flow)]
        .map((known) => workspaceFile(directories, known))
        .find((known) => known !== undefined);
    // A name alone says little: another file may have it too.
    const byName = ({ file }) => !isHere(file) && !isInstalled(file) && external_node_path_.basename(file) === external_node_path_.basename(flow)
        ? workspaceFile(directories, flow)
        : undefined;
    return innermost(raised, isOwn, byPath) ?? innermost(raised, isOwn, byName);
}
function innermost({ parts, frames }, isOwn, fileOf) {
    for (const part of parts) {
        const place = innermost(part, isOwn, fileOf);
        if (place)
            return place;
    }
    for (const frame of [...frames].reverse()) {
        const file = isOwn(frame) ? fileOf(frame) : undefined;
        if (file !== undefined)
            return { ...frame, file, isRaised: true };
    }
    return undefined;
}
/**
 * The file here of one that a task on another machine had: a code package is unpacked into the directory that Metaflow's own package, or
 * `.mf_code` with it, lies in, and has the flow file at its top.
 */
function packagedFile(file, metaflow, flow) {
    if (metaflow === undefined || !external_node_path_.isAbsolute(file))
        return [];
    const directory = external_node_path_.dirname(metaflow);
    const isPackage = external_node_path_.basename(directory) === '.mf_code';
    // What lies beside an installed Metaflow on this machine is what it says it is.
    if (!isPackage && isHere(file))
        return [];
    const relative = external_node_path_.relative(isPackage ? external_node_path_.dirname(directory) : directory, file);
    return relative.startsWith('..') ? [] : [external_node_path_.join(external_node_path_.dirname(flow), relative)];
}
function stepPlace(stepName, { flowFile, details }, directories) {
    const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
    const flow = external_node_path_.resolve(directories.cwd, flowFile);
    const inherited = step?.file === undefined
        ? undefined
        : workspaceFile(directories, external_node_path_.resolve(directories.cwd, step.file));
    const file = inherited ?? workspaceFile(directories, flow);
    if (file === undefined)
        return undefined;
    const isSteps = inherited !== undefined || external_node_path_.basename(step?.file ?? flow) === external_node_path_.basename(flow);
    return { file, line: isSteps ? step?.line : undefined, isRaised: false };
}

// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
;// CONCATENATED MODULE: ./build/outcome/cause-text.js



/** What an exception was raised from, or while handling: the nearest, the next, and the root. */
function causeTexts(traceback, outcome, directories) {
    const raised = traceback && (0,outcome_traceback/* readTraceback */.N)(traceback);
    if (!raised)
        return [];
    return (0,exception_text/* causesOf */.cZ)(raised).map((cause) => {
        const how = cause.isDirect ? 'Caused by' : 'While handling';
        const what = (0,exception_text/* raisedLine */.T8)(cause.raised);
        const parts = (0,exception_text/* partTexts */.qi)(cause.raised);
        const place = raisedPlace(cause.raised, traceback, outcome, directories);
        const where = place ? ` at ${place.file}:${place.line ?? ''}` : '';
        const { leftOut } = cause;
        const gap = leftOut > 0 ? [`… (${leftOut === 1 ? '1 cause is' : `${leftOut} causes are`} left out)`] : [];
        const text = [...gap, `${how} ${what}${where}`, ...parts].join('\n');
        return { gap, how, what, parts, place, text };
    });
}

// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
;// CONCATENATED MODULE: ./build/outcome/flow-file-place.js


/** Where a flow file's fault lies: the innermost line that is in the workspace. `undefined` where none is. */
function flowFilePlace({ details }, directories) {
    const { flowFile, file = flowFile, line, places = [] } = details;
    for (const place of places.length > 0 ? places : [{ file, line }]) {
        const known = workspaceFile(directories, external_node_path_.resolve(directories.cwd, place.file));
        if (known !== undefined)
            return { file: known, line: place.line };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
;// CONCATENATED MODULE: ./build/report/value-text.js


/** A parameter's or artifact's value as people write it: text, and what JSON has as text, as it is; all else as JSON. */
function valueText(value) {
    const json = (0,json_value/* jsonValue */.I)(value);
    return typeof json === 'string' ? json : JSON.stringify(json);
}
/** The value that a condition was held against: as JSON, but None as conditions have it. */
function judgedText(value) {
    return value === null ? 'None' : JSON.stringify((0,json_value/* jsonValue */.I)(value));
}
/** An artifact's value in the same way, but a float as Python writes it. */
function artifactText(details, name, value) {
    // In place of a number that is a secret there is a text.
    const float = typeof value === 'number' ? (0,own_value/* ownValue */.e)(details?.floats ?? {}, name) : undefined;
    return float ?? valueText(value);
}

;// CONCATENATED MODULE: ./build/report/annotations.js








/**
 * What a run has to say about lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept,
 * and what kept the flow from starting. Tasks of a step that say the same say it once.
 * @param workspace the directory that annotated files are in; an absolute path
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof runner/* FlowFileError */.pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = new Map();
    for (const remark of remarksOf(outcome)) {
        const key = [remark.level, remark.task.stepName, remark.text].join('\0');
        alike.set(key, [...(alike.get(key) ?? []), remark]);
    }
    return [
        ...[...alike.values()].map((remarks) => annotation(remarks, outcome, workspace, cwd)),
        ...gateAnnotations(outcome),
    ];
}
function remarksOf(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    return [
        ...(0,outcome_failure/* failedTasks */.Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    return { level: 'error', task, ...(0,outcome_failure/* attemptWords */.vk)(task.attempts.at(-1)) };
}
/** A clone was retried in another run, which said so. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(last);
    const told = `Succeeded at attempt ${task.attempts.length}. Before that: ${text}`;
    return [{ level: 'warning', task, text: told, traceback }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    return [{ level: 'notice', task, text: `Kept by @catch: ${(0,exception_text/* exceptionText */.P5)(caught)}`, traceback: caught }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, text, traceback }] = remarks;
    const place = codePlace(traceback, task.stepName, outcome, { workspace, cwd });
    const causes = causeTexts(traceback, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? external_node_path_.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
        message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const named = (between) => remarks.map(({ task: { taskId, foreachStack } }) => [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60));
    if (remarks.length === 1)
        return `task ${named(', ')[0] ?? ''}`;
    const names = named(' ');
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const place = flowFilePlace(error, { workspace, cwd });
    const title = `${external_node_path_.basename(error.details.flowFile)} cannot be run`;
    return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map(({ condition, value, problem }) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: fail-if`,
        message: problem ? `${condition}: ${problem}` : `${condition}: the value is ${judgedText(value)}`,
    }));
}
/** Whether an unsuccessful run has been explained by an annotation of an error. */
function isExplained(outcome, annotations) {
    return (0,outcome_failure/* failureOf */.g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(25195);
;// CONCATENATED MODULE: ./build/display/failure-text.js




/** So many failed tasks are told of in full; more are in the log. */
const MOST_TASKS = 3;
/** A traceback is shown to this length: its beginning, and its end, where the exception is. */
const LONGEST_TRACEBACK = 20_000;
/** Why a run failed, as text for a log that is read from its end: what each failed task printed last, and its traceback. */
function failureText(outcome, progress) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return undefined;
    const run = outcome.pathspec ?? outcome.label;
    const tasks = (0,outcome_failure/* failedTasks */.Ox)(outcome);
    const more = tasks.length - MOST_TASKS;
    const isTold = tasks.length > 0 || failure.reason === outcome.status;
    return [
        `✗ ${run}: ${outcome.status}${isTold ? '' : `. ${failure.message}`}`,
        ...tasks.slice(0, MOST_TASKS).flatMap((task) => ['', ...taskText(task, progress)]),
        ...(more > 0
            ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
            : []),
    ].join('\n');
}
function taskText(task, progress) {
    const { stepName, taskId, foreachStack, attempts } = task;
    const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
    const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
    const { exception } = attempts.at(-1) ?? {};
    const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isSaidBy(exception, line));
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempts.at(-1));
    const shown = traceback?.stacktrace && (0,bounded_text/* withoutMiddle */.Mg)(userTraceback(traceback), LONGEST_TRACEBACK);
    return [
        `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
        ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
        ...(shown ? shown.split('\n') : [text]),
    ];
}
/**
 * Whether a line of the log is one of the exception's, which Metaflow logs without asterisks. A SyntaxError prints more than its message: the
 * line that it is about, as its traceback has it.
 */
function isSaidBy(exception, line) {
    if (!exception)
        return false;
    const shown = `${(0,exception_text/* exceptionText */.P5)(exception)}\n${exception.stacktrace ?? ''}`;
    const said = shown.replaceAll('*', '').split('\n');
    return said.some((text) => text.trim() === line.trim() || (text.includes(': ') && line.endsWith(text)));
}

// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/report/plain-text.js

/** Characters that are not seen but change how others are shown: all controls but tab and newline, and those of bidirectional text. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: colours of a terminal are taken away, line ends are `\n`, what cannot be shown is `\ufffd`. */
function plainText(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; what is left out shows as `…`. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

;// CONCATENATED MODULE: ./build/outcome/task-status.js

/** What became of a task. The worst comes first. */
const TASK_STATUSES = [
    /** It raised an exception, or lost its process. */
    'failed',
    /** Nothing tells how it ended. */
    'lost',
    /** Metaflow ended it, because another task had failed or the run was to end. */
    'interrupted',
    'running',
    /** Its exception was kept by `@catch`. */
    'caught',
    'successful',
    /** It was taken from the run that this one resumes. */
    'reused',
];
function taskStatus(task, { status }) {
    if (task.originPathspec !== undefined)
        return 'reused';
    if ((0,outcome_failure/* hasFailed */.WN)(task, status))
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
/** Whether a task of this run, not of an origin, needed more than one attempt to succeed; one that was caught did not succeed. */
function wasRetried({ attempts, originPathspec, caught }) {
    return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true && !caught;
}
/** A task as people name it, e.g. `3 (regions=south)`. */
function taskName({ taskId, foreachStack }) {
    return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/report/xml.js

/** An element of XML 1.0, whose attributes may hold any text; those that are `undefined` are left out. */
function xml_element(name, attributes, content = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined
        ? []
        : [
            ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ]);
    const begin = `<${name}${given.join('')}`;
    return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}
/** Any text as XML 1.0 can hold it: characters that it has no way to write are replaced. */
function escapeXml(text) {
    return plainText(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./build/report/junit.js









const LONGEST_MESSAGE = 1000;
const junit_LONGEST_TRACEBACK = 20_000;
/**
 * Runs as JUnit's XML, so that any CI shows them as tests: a suite for each run, in it a test for each task and for each
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error; a task that was reused from an
 * origin, or ended because another one had failed, is skipped, and so is a condition that was not evaluated. Names stay the same from run to run: they have no ids.
 */
function junit(outcomes) {
    const suites = outcomes.map((outcome) => ({ outcome, cases: casesOf(outcome, outcomes) }));
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,outcome_outcome/* durationSeconds */.o)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: 'Metaflow', tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function suite(outcome, cases) {
    const { pathspec, label, startedAt } = outcome;
    const attributes = {
        name: pathspec ?? label,
        ...counts(cases),
        time: (0,outcome_outcome/* durationSeconds */.o)(outcome)?.toFixed(3),
        timestamp: startedAt.toISOString().slice(0, 19),
    };
    return xml_element('testsuite', attributes, [properties(outcome), ...cases.map(testCase)]);
}
function counts(cases) {
    const count = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
function properties(outcome) {
    const { details, status, label, originRunId, decospecs } = outcome;
    const parameters = Object.entries(details?.parameters ?? outcome.parameters);
    const all = [
        ['run', label],
        ['status', status],
        ['resumed-from', originRunId],
        ...parameters.map(([name, value]) => [`parameter ${name}`, valueText(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: shortened(value, LONGEST_MESSAGE) })]));
}
/** Tools take two tests of one name for one that was repeated: where several runs are of one flow, each is named. */
function casesOf(outcome, all) {
    const cases = testCases(outcome);
    const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
    return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}
function flowOf({ flowName, flowFile }) {
    return flowName ?? flowFile;
}
function testCases(outcome) {
    const classname = flowOf(outcome);
    const tasks = outcome.details?.history.tasks ?? [];
    const names = uniqueNames(tasks);
    const cases = [
        ...tasks.map((task, index) => ({
            classname: `${classname}.${task.stepName}`,
            name: names[index] ?? '',
            seconds: seconds(taskDuration(task)),
            problem: taskProblem(task, outcome),
            output: taskOutput(task),
        })),
        ...(outcome.details?.gates ?? []).map((gate) => gateCase(gate, classname)),
    ];
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    const isTold = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isTold))
        return cases;
    const problem = failure && {
        kind: 'error',
        type: failure.reason,
        message: failure.message,
        text: (0,bounded_text/* withoutMiddle */.Mg)(failure.message, junit_LONGEST_TRACEBACK),
    };
    return [{ classname, name: 'run', seconds: (0,outcome_outcome/* durationSeconds */.o)(outcome), problem }, ...cases];
}
/** `fit`, or `fit[seeds=2]` in a foreach; tasks that would have the same name are numbered. */
function uniqueNames(tasks) {
    const seen = new Map();
    return tasks.map(({ stepName, foreachStack }) => {
        const name = foreachStack.length === 0 ? stepName : `${stepName}[${foreachStack.join(', ')}]`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function taskProblem(task, outcome) {
    const last = task.attempts.at(-1);
    switch (taskStatus(task, outcome)) {
        case 'successful':
        case 'caught':
            return undefined;
        case 'reused':
            return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
        case 'failed':
            return last?.exception
                ? { kind: 'failure', type: className(last.exception), ...exceptionWords(last.exception) }
                : { kind: 'error', type: 'crash', ...crashWords(last) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'ended by Metaflow, as another task had failed' }
                : { kind: 'error', type: outcome.status, message: (0,outcome_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'Nothing tells how it ended.' };
    }
}
/** What does not fail the task: attempts before the last, and what `@catch` kept. */
function taskOutput(task) {
    if (task.originPathspec !== undefined)
        return '';
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const words = attempt.exception ? exceptionWords(attempt.exception).text : (0,outcome_failure/* attemptWords */.vk)(attempt).text;
        return `Attempt ${attempt.attempt + 1} failed.\n${words}`;
    });
    const caught = task.caught ? [`Kept by @catch.\n${exceptionWords(task.caught).text}`] : [];
    return [...earlier, ...caught].join('\n\n');
}
/** With its module, but for a class of the flow file: nobody could import it from there. */
function className({ type }) {
    return type.replace(/^__main__\./, '');
}
function exceptionWords(exception) {
    const message = (0,exception_text/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : userTraceback(exception);
    return { message, text: (0,bounded_text/* withoutMiddle */.Mg)(text, junit_LONGEST_TRACEBACK) };
}
function crashWords(attempt) {
    const { text: message, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempt);
    return traceback
        ? { message, text: (0,bounded_text/* withoutMiddle */.Mg)(userTraceback(traceback), junit_LONGEST_TRACEBACK) }
        : { message };
}
function gateCase(gate, flow) {
    return {
        classname: `${flow}.fail-if`,
        name: gate.condition,
        seconds: undefined,
        problem: gateProblem(gate),
    };
}
function gateProblem({ condition, value, tripped, problem, isSkipped }) {
    if (isSkipped)
        return { kind: 'skipped', message: 'not evaluated: the run was not successful' };
    const message = problem ?? `${condition}: the value is ${value === null ? 'None' : valueText(value)}`;
    return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
}
function testCase({ classname, name, seconds, problem, output = '' }) {
    return xml_element('testcase', { classname, name, time: (seconds ?? 0).toFixed(3) }, [
        ...(problem ? [problemElement(problem)] : []),
        ...(output === '' ? [] : [xml_element('system-out', {}, [escapeXml(output)])]),
    ]);
}
function problemElement({ kind, type, message, text }) {
    const attributes = { type, message: shortened(message, LONGEST_MESSAGE) };
    return xml_element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}

// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
;// CONCATENATED MODULE: ./build/report/runs-text.js

/** An environment variable may have 131,072 bytes, with its name: a longer output could not be handed to any program. */
const MOST_OUTPUT_BYTES = 100_000;
/** Of runs that are told of at less and less length. */
const FORMS = [
    (run) => run,
    (run) => runs_text_shortened(run, { message: 1000, value: 500, label: 1000 }),
    (run) => runs_text_shortened(run, { message: 200, value: 50, label: 200 }),
    brief,
    essential,
];
/**
 * Runs as a JSON array, an object for each. When that is longer than an output may be, all are shortened alike: first messages and
 * values, at last all but which run it is, how it ended and why. A shortened object has `shortened`.
 */
function runsText(runs) {
    for (const form of FORMS) {
        const text = JSON.stringify(runs.map(form));
        if (Buffer.byteLength(text) <= MOST_OUTPUT_BYTES)
            return text;
    }
    return asManyAsFit(runs);
}
function runs_text_shortened(run, { message, value, label }) {
    const { parameters, artifacts, matrix, tags, failure, error } = run;
    return {
        ...run,
        label: (0,bounded_text/* bounded */.Mm)(run.label, label),
        ...(matrix && { matrix: shortValues(matrix, value) }),
        ...(parameters && { parameters: shortValues(parameters, value) }),
        ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
        artifacts: shortValues(artifacts, value),
        failure: failure && { ...failure, message: (0,bounded_text/* bounded */.Mm)(failure.message, message) },
        ...(error && { error: { ...error, message: (0,bounded_text/* bounded */.Mm)(error.message, message) } }),
        shortened: true,
    };
}
function brief(run) {
    const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
    return {
        ...{ label: (0,bounded_text/* bounded */.Mm)(label, 60), matrix: matrix && shortValues(matrix, 20) },
        ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
        failure: failure && { ...failure, message: (0,bounded_text/* bounded */.Mm)(failure.message, 60) },
        shortened: true,
    };
}
function essential({ label, runId, pathspec, status, failure }) {
    return {
        ...{ label: (0,bounded_text/* bounded */.Mm)(label, 40), runId, pathspec, status },
        failure: failure && { reason: failure.reason },
        shortened: true,
    };
}
function shortValues(values, most) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Buffer.byteLength(JSON.stringify(value)) <= most));
}
/** More runs than a step can have come from several jobs: those that were not successful are told of rather than others. */
function asManyAsFit(runs) {
    const isGood = ({ status }) => status === 'successful';
    const kept = new Set();
    let room = MOST_OUTPUT_BYTES;
    for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
        room -= Buffer.byteLength(JSON.stringify(essential(run))) + 1;
        if (room < 0)
            break;
        kept.add(run);
    }
    return JSON.stringify(runs.filter((run) => kept.has(run)).map(essential));
}

;// CONCATENATED MODULE: ./build/report/outputs.js





/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    const failure = outcome && (0,outcome_failure/* failureOf */.g5)(outcome);
    const seconds = outcome && (0,outcome_outcome/* durationSeconds */.o)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : otherwise === 'cancelled' ? 'cancelled' : 'invalid-input'),
        'failed-step': failure?.stepName ?? '',
        'failed-task': failure?.taskId === undefined
            ? ''
            : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
        'duration-seconds': seconds === undefined ? '' : String(seconds),
        'resumed-from': outcome?.originRunId ?? '',
        artifacts: artifactsText((0,run_facts/* artifactValues */.N_)(outcome)),
    };
}
/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise, resultsFile) {
    const outcome = (0,outcome_outcome/* decisive */.l)(outcomes);
    return {
        // A name of the contract wins.
        ...simpleArtifacts(outcome),
        ...runOutputs(outcome, otherwise),
        runs: runsText(outcomes.map(run_facts/* runFacts */.pI)),
        'results-file': resultsFile ?? '',
        'log-artifact': logArtifact ?? '',
    };
}
/** As many artifacts as an output may hold, the first that were asked for. */
function artifactsText(values) {
    const entries = Object.entries(values);
    for (;;) {
        const text = JSON.stringify(Object.fromEntries(entries));
        if (Buffer.byteLength(text) <= MOST_OUTPUT_BYTES)
            return text;
        entries.pop();
    }
}
/** Artifacts that are a text, a number or a boolean, by their names without the step; the first that was asked for wins. */
function simpleArtifacts(outcome) {
    const described = outcome?.details?.described ?? [];
    const simple = Object.entries((0,run_facts/* artifactValues */.N_)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
        ? [[name.slice(name.indexOf('/') + 1), artifactText(outcome?.details, name, value)]]
        : []);
    return Object.fromEntries(simple.reverse());
}

// EXTERNAL MODULE: ./build/outcome/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(27396);
;// CONCATENATED MODULE: ./build/report/slowness.js


/** What is less than this part of a run's time, or than half a second, is not worth a word. */
const LEAST_PART = 0.05;
const LEAST_SECONDS = 0.5;
/**
 * What would make a run like this faster, and by how much: what Metaflow spent on something else than the flow's work. Of a run that
 * was not successful nobody asks that.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(LEAST_SECONDS, ((0,outcome_outcome/* durationSeconds */.o)(outcome) ?? 0) * LEAST_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome)];
    return causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : []));
}
function pylint({ costs }) {
    if (costs?.pylint === undefined)
        return undefined;
    const advice = `pylint looked at the flow for ${slowness_text(costs.pylint)} before the run. The option "pylint: false" leaves that to another job.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    const processes = attempts + 1;
    const advice = `Each of the run's ${processes} processes took about ${slowness_text(costs.compiling)} to compile Metaflow, of which there is no bytecode, ` +
        'and none can be written. "python -m compileall" over the installed packages, when the environment is made, saves that; where ' +
        'PYTHONDONTWRITEBYTECODE is set, taking it away may do.';
    return { seconds: costs.compiling * processes, advice };
}
/** Cards are made when the task itself has ended, by its process; other processes end soon then. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const usual = median(tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const advice = `Cards took ${slowness_text(seconds / times.length)} for each of ${times.length} tasks, ${slowness_text(seconds)} together. "@card" on fewer steps saves that.`;
    return { seconds, advice };
}
/** Seconds from the end of each attempt's work to the end of its process, where that is known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
function slowness_text(seconds) {
    return (0,duration_text/* durationText */.S)(seconds * 1000);
}

;// CONCATENATED MODULE: ./build/report/summary/markdown.js

/**
 * Makes any text stand in Markdown as itself: on one line, without markup, HTML, or links. Entities alone do not keep GitHub from
 * finding an e-mail address or a mention, so an `@` is an element of its own.
 */
function escapeMarkdown(text) {
    return plainText(text)
        .replace(/\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('@', '<span>@</span>');
}
/** Any text in the type of code, within a line or a table's cell. */
function code(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
/** A table of cells that are Markdown already. */
function markdown_table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text, language = 'text') {
    const plain = plainText(text);
    const longest = (plain.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** Something that is shown when asked for. Both are Markdown already; the title is of one line. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A link whose text is Markdown already; without an address that a browser opens it is the text alone. */
function markdown_link(text, url) {
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

;// CONCATENATED MODULE: ./build/report/summary/failure-parts.js













/** Failures that are not alike are shown up to this number. */
const MOST_FAILURES = 5;
const failure_parts_MOST_TASKS = 5;
const MOST_PARAMETERS = 10;
const failure_parts_LONGEST_MESSAGE = 400;
const LONGEST_TEXT = 10_000;
/** Lines that follow the first of what was raised: notes, and what an exception group is made of. */
const MOST_LINES = 12;
/** Why a run was not successful: what, where, and the traceback folded. Nothing for one that was. */
function failureParts(outcome, options) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return [];
    const groups = alikeFailures(outcome);
    const shown = groups.slice(0, MOST_FAILURES);
    const more = groups.length - shown.length;
    return withParameters(outcome, [
        ...ownWords(failure, groups.length > 0, outcome, options),
        ...shown.flatMap((group) => groupParts(group, outcome, options)),
        ...(more > 0 ? [{ markdown: `${more} more failures are in the log.` }] : []),
        ...interruptedTasks(outcome),
    ]);
}
/** The parameters stand below what is said first. */
function withParameters(outcome, parts) {
    const parameters = parameterText(outcome);
    if (parameters === '')
        return [...parts];
    const [first, ...rest] = parts;
    return [{ markdown: first ? `${first.markdown}<br>${parameters}` : parameters }, ...rest];
}
/** The first parameters, short enough to stay. */
function parameterText({ details, parameters }) {
    const all = Object.entries(details?.parameters ?? parameters);
    const shown = all
        .slice(0, MOST_PARAMETERS)
        .map(([name, value]) => code(`${shortened(name, 40)}=${shortened(valueText(value), 60)}`));
    const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
    return all.length === 0 ? '' : `Parameters: ${[...shown, ...more].join(' ')}`;
}
/** What is to say of a run beside the failures of its tasks. */
function ownWords({ reason, message }, hasFailedTasks, outcome, options) {
    switch (reason) {
        case 'task-exception':
        case 'task-crashed':
            return [];
        case 'gate':
            return [];
        case 'timeout':
        case 'cancelled':
            return outcome.error ? [{ markdown: bold(outcome.error.message, escapeMarkdown) }] : [];
        default:
            if (hasFailedTasks && !outcome.error)
                return [];
            return [
                { markdown: [bold(message, escapeMarkdown), ...errorPlace(outcome, options)].join('<br>') },
                ...rest(message).map((text) => ({ markdown: codeBlock(tail(text)), kind: 'tracebacks' })),
            ];
    }
}
function errorPlace({ error }, options) {
    if (!(error instanceof runner/* FlowFileError */.pJ))
        return [];
    const { flowFile, file = flowFile, line } = error.details;
    const place = flowFilePlace(error, options) ?? { file, line };
    return [`at ${fileText(place.file, place.line, options)}`];
}
function alikeFailures(outcome) {
    const groups = new Map();
    for (const task of (0,outcome_failure/* failedTasks */.Ox)(outcome)) {
        const last = task.attempts.at(-1);
        const words = (0,outcome_failure/* attemptWords */.vk)(last);
        const key = `${task.stepName}\0${words.text}`;
        const group = groups.get(key);
        if (group)
            group.tasks.push(task);
        else
            groups.set(key, { ...words, isException: last?.exception !== undefined, tasks: [task] });
    }
    return [...groups.values()];
}
function groupParts({ text, traceback, isException, tasks }, outcome, options) {
    const [first] = tasks;
    const where = [`step ${code(first.stepName)}`, failure_parts_tasksText(tasks), ...attemptsText(first)].join(', ');
    const place = placeOf(traceback, first.stepName, outcome, options);
    const words = [
        bold(text, isException ? code : escapeMarkdown),
        `${where}${placeText(place, options)}`,
        ...furtherLines(failure_parts_linesOf(text).slice(1)),
        ...causeTexts(traceback, outcome, options).map((cause) => causeMarkdown(cause, options)),
    ].join('<br>');
    if (traceback?.stacktrace === undefined)
        return [{ markdown: words }];
    const shown = folded('Traceback', codeBlock(tail(userTraceback(traceback))));
    return [{ markdown: words }, { markdown: shown, kind: 'tracebacks' }];
}
/** What stands below the first line: the rest of a message, notes, and what an exception group is made of. */
function furtherLines(all) {
    const lines = all.filter((line) => line.trim() !== '');
    const shown = lines.slice(0, MOST_LINES).map((line) => code(shortened(line.trim(), 200)));
    return [...shown, ...(lines.length > MOST_LINES ? ['…'] : [])];
}
function causeMarkdown({ gap, how, what, parts, place }, options) {
    const where = place ? ` at ${fileText(place.file, place.line, options)}` : '';
    const cause = `${how} ${code(shortened(what, failure_parts_LONGEST_MESSAGE))}${where}`;
    return [...gap, cause, ...furtherLines(parts)].join('<br>');
}
function failure_parts_tasksText(tasks) {
    const names = tasks.slice(0, failure_parts_MOST_TASKS).map((task) => code(shortened(taskName(task), 80)));
    const more = tasks.length > failure_parts_MOST_TASKS ? ', …' : '';
    return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}
function attemptsText({ attempts }) {
    return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}
/** A file that is not in the workspace is named by its whole path. */
function placeOf(traceback, stepName, outcome, options) {
    const own = codePlace(traceback, stepName, outcome, options);
    if (own)
        return own;
    const { root } = external_node_path_.parse(options.workspace);
    const other = codePlace(traceback, stepName, outcome, { ...options, workspace: root });
    return other && { ...other, file: root + other.file };
}
/** e.g. `, at flows/train.py:9 in mean`, and the line itself below. */
function placeText(place, options) {
    if (!place)
        return '';
    const { file, line, isRaised, functionName, code: text } = place;
    if (!isRaised)
        return `; the step's code is at ${fileText(file, line, options)}`;
    const within = functionName === undefined ? '' : ` in ${code(shortened(functionName, 80))}`;
    const where = `, at ${fileText(file, line, options)}${within}`;
    return text === undefined ? where : `${where}<br>${code(shortened(text, 200))}`;
}
function fileText(file, line, { sourceUrl }) {
    const text = code(shortened(line === undefined ? file : `${file}:${line}`, 300));
    return markdown_link(text, external_node_path_.isAbsolute(file) ? undefined : sourceUrl?.(file, line));
}
/** Tasks that were running when the run was ended from outside. */
function interruptedTasks(outcome) {
    if (outcome.status !== 'timeout' && outcome.status !== 'cancelled')
        return [];
    const tasks = outcome.details?.history.tasks.filter((task) => taskStatus(task, outcome) === 'interrupted') ?? [];
    if (tasks.length === 0)
        return [];
    const shown = tasks.slice(0, failure_parts_MOST_TASKS).map((task) => {
        const duration = taskDuration(task);
        const since = duration === undefined ? '' : ` after ${(0,duration_text/* durationText */.S)(duration)}`;
        return `step ${code(task.stepName)}, task ${code(shortened(taskName(task), 80))}${since}`;
    });
    const more = tasks.length > failure_parts_MOST_TASKS ? [`${tasks.length - failure_parts_MOST_TASKS} more tasks`] : [];
    return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}
/** The first line; what was raised or printed by the flow is in the type of code. */
function bold(text, escape) {
    const [line = ''] = failure_parts_linesOf(text);
    return `**${escape(shortened(plainText(line).trim(), failure_parts_LONGEST_MESSAGE)) || '–'}**`;
}
/** The first one says something: a message that begins with an empty line leaves no class name by itself. */
function failure_parts_linesOf(text) {
    return text
        .trim()
        .replace(/^([^\s:]+:)\s+/, '$1 ')
        .split('\n');
}
/** What the first line does not say. */
function rest(message) {
    const [line = '', ...others] = failure_parts_linesOf(message);
    if (line.length > failure_parts_LONGEST_MESSAGE)
        return [message];
    const text = others.join('\n').trimEnd();
    return text === '' ? [] : [text];
}
/** A traceback begins with frames and ends with the exception; what a process printed says most at its end. */
function tail(text) {
    return (0,bounded_text/* withoutMiddle */.Mg)(text, LONGEST_TEXT);
}

;// CONCATENATED MODULE: ./build/report/summary/mermaid.js


/** GitHub draws no diagram above these. */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;
/**
 * Any text as a label, or a part of one. Letters, digits and a few marks stand as they are; all else becomes mermaid's
 * entities (`#35;`), which none of its grammars takes for syntax. Of a text that nothing can be seen of an ellipsis is left, as its
 * grammars refuse empty labels.
 */
function label(text, longest = 60) {
    const shown = shortened(plainText(text), longest).replace(/\s+/g, ' ');
    return (shown.trim() === '' ? '…' : shown).replace(/[^\p{L}\p{N} _.,=/×·…–-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** A diagram as Markdown; `undefined` for one that would not be drawn. */
function diagramBlock(lines) {
    const text = lines.join('\n');
    return text.length > MOST_CHARACTERS ? undefined : codeBlock(text, 'mermaid');
}

;// CONCATENATED MODULE: ./build/outcome/step-facts.js

/** The steps of a run in the order of the code, or, where that is not known, in the order in which they began. */
function stepFacts(outcome) {
    const { graph, tasks = [] } = outcome.details?.history ?? {};
    const byStep = new Map();
    for (const task of tasks) {
        const group = byStep.get(task.stepName);
        if (group)
            group.push(task);
        else
            byStep.set(task.stepName, [task]);
    }
    const declared = new Map(graph?.steps.map((step) => [step.name, step]));
    const names = new Set([...declared.keys(), ...byStep.keys()]);
    return [...names].map((name) => factsOf(name, declared.get(name), byStep.get(name) ?? [], outcome));
}
function factsOf(name, declared, tasks, outcome) {
    const found = new Map();
    for (const task of tasks) {
        const status = taskStatus(task, outcome);
        found.set(status, (found.get(status) ?? 0) + 1);
    }
    const counts = new Map(TASK_STATUSES.flatMap((status) => {
        const count = found.get(status);
        return count === undefined ? [] : [[status, count]];
    }));
    const durations = tasks.flatMap((task) => taskDuration(task) ?? []);
    return {
        name,
        declared,
        tasks,
        counts,
        status: [...counts.keys()][0],
        attempts: tasks.reduce((sum, { attempts }) => sum + attempts.length, 0),
        durations: durations.sort((a, b) => a - b),
        duration: wallTime(tasks),
    };
}
function wallTime(tasks) {
    let [from, to] = [Infinity, -Infinity];
    for (const task of tasks) {
        const duration = taskDuration(task);
        if (duration === undefined)
            continue;
        from = Math.min(from, task.createdAt.getTime());
        to = Math.max(to, task.createdAt.getTime() + duration);
    }
    return to === -Infinity ? undefined : to - from;
}
/** The middle one, or the mean of the two in the middle, of numbers in ascending order. */
function step_facts_median(ascending) {
    const middle = ascending.length / 2;
    const upper = ascending[Math.floor(middle)];
    const lower = ascending[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

;// CONCATENATED MODULE: ./build/report/summary/flow-diagram.js



/** Colours that can be read on a light and on a dark page. */
const COLOURS = {
    successful: 'fill:#dafbe1,stroke:#1a7f37,color:#0a4620',
    caught: 'fill:#fff8c5,stroke:#9a6700,color:#5c3d00',
    reused: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:3px',
    lost: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:4',
    interrupted: 'fill:#fff1e5,stroke:#bc4c00,color:#762c00',
    running: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    unreached: 'fill:#8080801a,stroke:#8c959f,color:#848d97,stroke-dasharray:4',
};
/** Up to this many steps in a row are drawn from left to right. */
const LONGEST_ROW = 6;
/**
 * A run's steps as a mermaid flowchart, coloured by what became of them. `undefined` where the graph is not known, or is
 * larger than what GitHub draws.
 */
function flowDiagram(outcome) {
    const graph = outcome.details?.history.graph;
    if (!graph)
        return undefined;
    const { startStep = 'start', endStep = 'end' } = graph;
    const steps = stepFacts(outcome);
    const indices = new Map(steps.map(({ name }, index) => [name, index]));
    const edges = steps.flatMap((step, from) => (step.declared?.next ?? []).flatMap((name) => {
        const to = indices.get(name);
        return to === undefined ? [] : [edge(step, from, steps[to], to)];
    }));
    if (edges.length > MOST_EDGES)
        return undefined;
    const colours = new Set(steps.map(colour));
    return diagramBlock([
        `flowchart ${isLong(steps, startStep) ? 'TD' : 'LR'}`,
        ...steps.map((step, index) => `  n${index}${node(step, step.name === startStep || step.name === endStep)}:::${colour(step)}`),
        ...edges,
        ...[...colours].map((name) => `  classDef ${name} ${COLOURS[name]}`),
    ]);
}
function colour({ status }) {
    return status ?? 'unreached';
}
function node(step, isEnd) {
    const lines = [
        `${label(step.name)}${step.tasks.length > 1 ? ` ×${step.tasks.length}` : ''}`,
        ...remarks(step),
    ];
    const text = `"${lines.join('<br/>')}"`;
    if (step.declared?.type === 'split-switch')
        return `{{${text}}}`;
    return isEnd ? `([${text}])` : `(${text})`;
}
function remarks({ status, counts, tasks, duration }) {
    if (status === undefined)
        return ['not reached'];
    const time = duration === undefined ? [] : [(0,duration_text/* durationText */.S)(duration)];
    if (status === 'successful')
        return time;
    const count = counts.get(status) ?? 0;
    return [`${tasks.length === count ? '' : `${count} of ${tasks.length} `}${status}`, ...time];
}
/** A way that no task took is dotted. */
function edge(from, fromIndex, to, toIndex) {
    const artifact = from.declared?.foreachArtifact;
    const text = artifact === undefined ? '' : `|"${label(artifact, 30)}"|`;
    return `  n${fromIndex} ${isTaken(from, to) ? '-->' : '-.->'}${text} n${toIndex}`;
}
/** A step that was reached may have been reached by another way. */
function isTaken({ tasks, declared }, { name, status }) {
    if (status === undefined)
        return false;
    const ended = tasks.filter(({ attempts, originPathspec }) => originPathspec !== undefined || attempts.at(-1)?.ok);
    const isSwitch = declared?.type === 'split-switch';
    return ended.some(({ chosen }) => !isSwitch || chosen === undefined || chosen.includes(name));
}
/** Whether more steps follow one another than fit into a row; a way that comes back to a step is endless. */
function isLong(steps, startStep) {
    const next = new Map(steps.map(({ name, declared }) => [name, declared?.next ?? []]));
    let reached = [startStep];
    for (let length = 0; length < LONGEST_ROW; length++) {
        reached = [...new Set(reached.flatMap((name) => next.get(name) ?? []))];
    }
    return reached.length > 0;
}

;// CONCATENATED MODULE: ./build/report/summary/steps-table.js





const TASK_SYMBOLS = {
    successful: '✅',
    caught: '⚠️',
    reused: '♻️',
    failed: '❌',
    lost: '❓',
    interrupted: '🚫',
    running: '🔵',
};
/** More steps than this are not listed; those that were not successful come first then. */
const MOST_STEPS = 200;
const MOST_PLACES = 3;
/** A run's steps as a table: how many tasks and attempts, how long they took, what became of them and where they ran. */
function stepsTable(outcome) {
    const steps = stepFacts(outcome);
    if (steps.every(({ tasks }) => tasks.length === 0))
        return undefined;
    const shown = steps.length <= MOST_STEPS ? steps : [...steps].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_STEPS);
    const isElsewhere = shown.some(({ tasks }) => tasks.some((task) => steps_table_placeOf(task) !== undefined));
    const head = [
        'Step',
        'Status',
        'Tasks',
        'Attempts',
        'Median',
        'Longest',
        ...(isElsewhere ? ['Ran in'] : []),
    ];
    const rows = shown.map((step) => [...cells(step), ...(isElsewhere ? [places(step)] : [])]);
    const left = steps.length - shown.length;
    return [markdown_table(head, rows), ...(left === 0 ? [] : [`${left} more steps are not listed.`])].join('\n\n');
}
function rank({ status }) {
    return status === undefined ? 2 : status === 'successful' || status === 'reused' ? 1 : 0;
}
function cells({ name, counts, tasks, attempts, durations }) {
    if (tasks.length === 0)
        return [code(shortened(name, 80)), '⚪ not reached', '–', '–', '–', '–'];
    const statuses = [...counts].map(([status, count]) => [TASK_SYMBOLS[status], ...(counts.size > 1 ? [count] : []), status].join(' '));
    const retried = tasks.filter(wasRetried).length;
    return [
        code(shortened(name, 80)),
        statuses.join(', '),
        String(tasks.length),
        `${attempts}${retried === 0 ? '' : ` 🔁`}`,
        (0,duration_text/* durationText */.S)(step_facts_median(durations)),
        (0,duration_text/* durationText */.S)(durations.at(-1)),
    ];
}
/** Where a task ran, when it was not here: its pod or its job. */
function steps_table_placeOf({ metadata }) {
    const pod = metadata['kubernetes-pod-name'];
    if (pod !== undefined)
        return `pod ${pod}`;
    const job = metadata['aws-batch-job-id'];
    return job === undefined ? undefined : `Batch job ${job}`;
}
function places({ tasks }) {
    const all = tasks.flatMap((task) => steps_table_placeOf(task) ?? []);
    const shown = all.slice(0, MOST_PLACES).map((place) => code(shortened(place, 80)));
    const more = all.length > MOST_PLACES ? [`and ${all.length - MOST_PLACES} more`] : [];
    return [...shown, ...more].join('<br>') || '–';
}

;// CONCATENATED MODULE: ./build/report/summary/timeline.js




/** Nobody reads more rows than this. */
const MOST_ROWS = 40;
/** Of a step with many tasks, besides the bar of all of them: those that failed, then those that took longest. */
const NOTABLE_TASKS = 3;
const KINDS = {
    successful: '',
    reused: '',
    caught: 'active',
    running: 'active',
    failed: 'crit',
    lost: 'crit',
    interrupted: 'done',
};
/** Colours that can be read on a light and on a dark page. */
const timeline_COLOURS = {
    taskBkgColor: '#7ee2a0',
    taskBorderColor: '#1a7f37',
    taskTextColor: '#0a2a12',
    activeTaskBkgColor: '#f2cc60',
    activeTaskBorderColor: '#9a6700',
    critBkgColor: '#ff9b9b',
    critBorderColor: '#cf222e',
    doneTaskBkgColor: '#c0c6cd',
    doneTaskBorderColor: '#6e7781',
    taskTextDarkColor: '#1f2328',
    sectionBkgColor: '#8080801f',
    sectionBkgColor2: '#8080801f',
    altSectionBkgColor: '#80808000',
};
/**
 * What mermaid's variables do not reach: a text beside its bar must be seen on the page, where mermaid draws those of two kinds
 * of bars in black on a dark one, and lines must not hide texts.
 */
const STYLE = [
    'text[class*=Outside][class*=activeText],text[class*=Outside][class*=doneText]{fill:#848d97 !important}',
    '.grid .tick line{stroke:#80808066}',
].join('');
/** Milliseconds between two marks of the axis, in mermaid's words, and how a mark is written. */
const TICKS = [
    [100, '100millisecond', '%-S.%L s'],
    [500, '500millisecond', '%-S.%L s'],
    [1000, '1second', '%-S s'],
    [5000, '5second', '%-S s'],
    [15_000, '15second', '%-M:%S min'],
    [60_000, '1minute', '%-M min'],
    [300_000, '5minute', '%-M min'],
    [900_000, '15minute', '%-H:%M h'],
    [3_600_000, '1hour', '%-H h'],
    [10_800_000, '3hour', '%-H h'],
    [86_400_000, '1day', 'day %-j'],
];
const MOST_TICKS = 8;
/**
 * The tasks that a run executed, as a mermaid gantt chart by step. A step with many tasks is one bar, with bars for the few
 * that matter most. `undefined` for less than two tasks: there is nothing to compare.
 */
function timeline(outcome) {
    const steps = stepFacts(outcome).flatMap((step) => {
        const tasks = step.tasks.filter(({ originPathspec }) => originPathspec === undefined);
        return tasks.length === 0 ? [] : [{ step, tasks }];
    });
    const all = steps.flatMap(({ tasks }) => tasks);
    if (all.length < 2)
        return undefined;
    const starts = all.map(({ createdAt }) => createdAt.getTime());
    const ends = all.map((task, index) => (starts[index] ?? 0) + (taskDuration(task) ?? 0));
    const origin = minimum(starts);
    const runEnd = Math.max(outcome.finishedAt?.getTime() ?? 0, -minimum(ends.map((end) => -end)));
    const { mostTasks, notable } = layout(steps.map(({ tasks }) => tasks.length));
    const sections = steps
        .slice(0, MOST_ROWS)
        .map(({ step, tasks }) => ({ step, bars: bars(step, tasks, { mostTasks, notable, outcome, runEnd }) }));
    const length = Math.max(...sections.flatMap((section) => section.bars.map(({ to }) => to))) - origin;
    return diagramBlock([
        initialisation(sections.map(({ step }) => step.name)),
        'gantt',
        '  title Timeline',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        ...axis(length),
        '  todayMarker off',
        ...sections.flatMap((section) => [
            `  section ${label(section.step.name, 30)}`,
            ...section.bars.map((bar) => barLine(bar, origin, length)),
        ]),
    ]);
}
/** Up to how many tasks a step shows each of them, and how many of its tasks a step that has more does. */
function layout(taskCounts) {
    const sizes = [...new Set([...taskCounts, NOTABLE_TASKS])].sort((a, b) => b - a);
    const rows = (most) => taskCounts.reduce((sum, count) => sum + (count <= most ? count : 1 + NOTABLE_TASKS), 0);
    const mostTasks = sizes.find((most) => rows(most) <= MOST_ROWS);
    return mostTasks === undefined ? { mostTasks: 1, notable: 0 } : { mostTasks, notable: NOTABLE_TASKS };
}
function bars(step, tasks, layout) {
    const each = tasks.map((task) => taskBar(task, layout));
    if (each.length <= layout.mostTasks)
        return each;
    const weight = (bar) => (bar.kind === 'crit' ? Infinity : bar.to - bar.from);
    const notable = [...each].sort((a, b) => compare(weight(b), weight(a))).slice(0, layout.notable);
    return [stepBar(step, tasks.length, each), ...notable];
}
function stepBar({ status = 'successful', durations }, count, each) {
    const times = durations.length === 0
        ? []
        : [`median ${(0,duration_text/* durationText */.S)(step_facts_median(durations))}`, `max ${(0,duration_text/* durationText */.S)(durations.at(-1))}`];
    return {
        text: [`${count} tasks`, ...(KINDS[status] === '' ? [] : [status]), ...times].join(', '),
        kind: KINDS[status],
        from: minimum(each.map(({ from }) => from)),
        to: -minimum(each.map(({ to }) => -to)),
    };
}
function taskBar(task, { outcome, runEnd }) {
    const status = taskStatus(task, outcome);
    const duration = taskDuration(task);
    const from = task.createdAt.getTime();
    const remarks = [
        ...(status === 'successful' ? [] : [status]),
        ...(wasRetried(task) ? [`${task.attempts.length} attempts`] : []),
        ...(duration === undefined ? [] : [(0,duration_text/* durationText */.S)(duration)]),
    ];
    return {
        // A row must not begin with one of the words that mermaid knows: a task's id may be any.
        text: ['task', task.taskId, ...task.foreachStack.slice(-1), '·', remarks.join(', ')].join(' '),
        kind: KINDS[status] || (wasRetried(task) ? 'active' : ''),
        from,
        to: duration === undefined ? Math.max(runEnd, from) : from + duration,
    };
}
function barLine({ text, kind, from, to }, origin, length) {
    const least = Math.max(1, Math.round(length / 200));
    const data = [
        ...(kind === '' ? [] : [kind]),
        instant(from - origin),
        `${Math.max(least, Math.round(to - from))}ms`,
    ];
    return `  ${label(text, 80)} :${data.join(', ')}`;
}
/** Mermaid reads and writes local times: counted from a midnight, they are the time since the beginning anywhere. */
function instant(offset) {
    return new Date(Date.UTC(2000, 0, 1) + offset).toISOString().slice(0, -1).replace('T', ' ');
}
function axis(length) {
    const tick = TICKS.find(([between]) => length / between <= MOST_TICKS);
    if (!tick)
        return ['  axisFormat day %-j'];
    const [, interval, format] = tick;
    return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}
/** Steps' names stand left of the bars, where mermaid leaves room for short ones only. */
function initialisation(names) {
    const longest = Math.max(...names.map((name) => Math.min(30, name.length)));
    const settings = {
        themeVariables: timeline_COLOURS,
        themeCSS: STYLE,
        gantt: { leftPadding: 30 + 7 * longest, barHeight: 18, barGap: 4 },
    };
    return `%%{init: ${JSON.stringify(settings)}}%%`;
}
function compare(a, b) {
    return a === b ? 0 : a - b;
}
function minimum(numbers) {
    return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

;// CONCATENATED MODULE: ./build/report/summary/run-section.js













const SYMBOLS = {
    running: '🔵',
    successful: '✅',
    failed: '❌',
    timeout: '⏰',
    cancelled: '🚫',
};
const LONGEST_NAME = 200;
const LONGEST_VALUE = 500;
const MOST_VALUES = 100;
const MOST_REMARKS = 10;
function runSection(outcome, options) {
    return {
        title: title(outcome),
        url: outcome.details?.uiUrl,
        failure: (0,outcome_failure/* failureOf */.g5)(outcome)
            ? [...failureParts(outcome, options), ...optional(gates(outcome), undefined)]
            : [],
        details: details(outcome, options),
    };
}
function details(outcome, options) {
    const isGood = outcome.status === 'successful';
    const kind = (name) => isGood ? `${name} of successful runs` : name;
    return [
        ...optional(isGood ? gates(outcome) : undefined, 'values of artifacts'),
        ...optional(artifacts(outcome), 'values of artifacts'),
        ...optional(flowDiagram(outcome), kind('diagrams')),
        ...optional(stepsTable(outcome), kind('steps')),
        ...optional(run_section_remarks(outcome), 'retried tasks and caught exceptions'),
        ...optional(timeline(outcome), kind('timelines')),
        ...optional(facts(outcome, options), kind('facts')),
    ];
}
function optional(markdown, kind) {
    return markdown === undefined || markdown === '' ? [] : [{ markdown, kind }];
}
function title(outcome) {
    const { status, pathspec, label } = outcome;
    const name = escapeMarkdown(shortened(pathspec ?? label, LONGEST_NAME));
    const seconds = outcome.runId === undefined ? undefined : (0,outcome_outcome/* durationSeconds */.o)(outcome);
    const preposition = outcome.status === 'successful' ? 'in' : 'after';
    const after = seconds === undefined ? '' : ` ${preposition} ${(0,duration_text/* durationText */.S)(seconds * 1000)}`;
    return `${SYMBOLS[status]} ${name} ${verb(outcome)}${after}`;
}
function verb(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    switch (failure?.reason) {
        case undefined:
            return outcome.status === 'running' ? 'is running' : 'was successful';
        case 'timeout':
            return 'timed out';
        case 'cancelled':
            return 'was cancelled';
        case 'invalid-input':
        case 'invalid-flow':
        case 'not-started':
            return 'was not started';
        case 'gate':
            return 'failed by fail-if';
        default:
            return failure?.stepName === undefined
                ? 'failed'
                : `failed in step ${escapeMarkdown(failure.stepName)}`;
    }
}
function gates({ details }) {
    const all = details?.gates ?? [];
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map((gate) => [
        code(shortened(gate.condition, LONGEST_NAME)),
        gate.value === undefined ? '–' : code(shortened(valueText(gate.value), LONGEST_VALUE)),
        verdict(gate),
    ]);
    return markdown_table(['Fails if', 'Value', ''], rows);
}
function verdict({ tripped, problem, isSkipped }) {
    if (isSkipped)
        return 'not evaluated';
    if (!tripped)
        return '✅ does not hold';
    return `❌ ${problem === undefined ? 'holds' : escapeMarkdown(shortened(problem, LONGEST_VALUE))}`;
}
function artifacts({ details }) {
    const all = Object.entries(details?.artifacts ?? {});
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map(([name, value]) => [
        code(shortened(name, LONGEST_NAME)),
        code(shortened(artifactText(details, name, value), LONGEST_VALUE)),
    ]);
    return markdown_table(['Artifact', 'Value'], rows);
}
/** Tasks that were tried again, and exceptions that did not end the run. */
function run_section_remarks({ details }) {
    const tasks = details?.history.tasks ?? [];
    const lines = tasks.flatMap((task) => {
        const where = `step ${code(task.stepName)}, task ${code(task.taskId)}`;
        if (task.originPathspec !== undefined)
            return [];
        if (task.caught) {
            return [
                `- ⚠️ ${where}: <code>@catch</code> kept ${code(shortened((0,exception_text/* exceptionText */.P5)(task.caught), LONGEST_VALUE))}`,
            ];
        }
        if (!wasRetried(task))
            return [];
        const { exception } = task.attempts.findLast(({ ok }) => ok !== true) ?? {};
        const cause = exception
            ? `, before that ${code(shortened((0,exception_text/* exceptionText */.P5)(exception), LONGEST_VALUE))}`
            : '';
        return [`- 🔁 ${where}: successful at attempt ${task.attempts.length}${cause}`];
    });
    const more = lines.length - MOST_REMARKS;
    return [...lines.slice(0, MOST_REMARKS), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function facts(outcome, options) {
    const { flowFile, details, tags, decospecs } = outcome;
    const cards = (details?.cards ?? []).map(({ fileName }) => fileName);
    const names = (texts) => texts.map((text) => code(shortened(text, LONGEST_NAME)));
    const rows = [
        ['Parameters', list(parameterTexts(outcome))],
        ['Tags', list(names(details?.tags ?? tags))],
        ['Decospecs', list(names(decospecs))],
        ['Resumed from', origin(outcome)],
        ['Cards', list(names(cards).map((name) => markdown_link(name, options.cards?.url)))],
        ['Started', `${outcome.startedAt.toISOString().replace('T', ' ').slice(0, 19)} UTC`],
        ['Process', outcome.exitCode ? escapeMarkdown((0,outcome_failure/* exitText */.iJ)(outcome)) : ''],
    ];
    return markdown_table(['Flow', code(shortened(flowFile, LONGEST_NAME))], rows.filter(([, text]) => text !== ''));
}
/** e.g. `learning_rate=0.1`, with the values that the run had, or else those that were asked for. */
function parameterTexts({ details, parameters }) {
    return Object.entries(details?.parameters ?? parameters).map(([name, value]) => code(`${shortened(name, LONGEST_NAME)}=${shortened(valueText(value), LONGEST_VALUE)}`));
}
function list(values) {
    const more = values.length > MOST_VALUES ? [`and ${values.length - MOST_VALUES} more`] : [];
    return [...values.slice(0, MOST_VALUES), ...more].join(' ');
}
/** The origin, and whose tasks were taken from it. */
function origin(outcome) {
    const { originRunId, flowName } = outcome;
    if (originRunId === undefined)
        return '';
    const reused = stepFacts(outcome).flatMap(({ name, counts, tasks }) => {
        const count = counts.get('reused');
        if (count === undefined)
            return [];
        const many = tasks.length === 1 ? '' : count === tasks.length ? ` ×${count}` : ` ${count} of ${tasks.length}`;
        return [`${code(name)}${many}`];
    });
    const run = code(shortened(flowName === undefined ? originRunId : `${flowName}/${originRunId}`, LONGEST_NAME));
    return `${run}, ${reused.length === 0 ? 'no task was reused' : `reused: ${reused.join(', ')}${saved(outcome)}`}`;
}
/** What the reused tasks had taken, where that is known of any. */
function saved({ reused = [] }) {
    const known = reused.flatMap(({ seconds }) => seconds ?? []);
    if (known.length === 0)
        return '';
    return `, which saved ${(0,duration_text/* durationText */.S)(1000 * known.reduce((sum, seconds) => sum + seconds, 0))} of tasks' time`;
}

;// CONCATENATED MODULE: ./build/report/summary/run-table.js




const LONGEST_CELL = 80;
const LONGEST_WHY = 200;
/**
 * A table that takes about so many bytes at most.
 * @param important the same rows, those first that are kept when there is no room for all
 */
function runTable(columns, rows, important, mostBytes) {
    const cells = new Map(rows.map((row) => [row, columns.map(({ text }) => text(row))]));
    const listed = new Set();
    let room = mostBytes;
    for (const row of important) {
        room -= Buffer.byteLength(cells.get(row)?.join(' | ') ?? '') + 5;
        if (room < 0)
            break;
        listed.add(row);
    }
    const head = columns.map(({ name }) => escapeMarkdown(shortened(name, LONGEST_CELL)));
    const shown = [...cells].filter(([row]) => listed.has(row)).map(([, texts]) => texts);
    const more = rows.length - shown.length;
    return [markdown_table(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join('\n\n');
}
/** Whether all runs were successful, as a heading; of some runs, those that are known. */
function runsHeading(runs, what, areAll = true) {
    const bad = runs.filter(({ status }) => status !== 'successful').length;
    if (bad === 0 && !areAll)
        return `## ⚠️ ${runs.length} ${what} ${runs.length === 1 ? 'was' : 'were'} successful, others are missing`;
    return bad === 0
        ? `## ✅ All ${runs.length} ${what} were successful`
        : `## ❌ ${bad} of ${runs.length} ${what} ${bad === 1 ? 'was' : 'were'} not successful`;
}
function nameCell(name) {
    return name ? code(shortened(name, LONGEST_CELL)) : '–';
}
/** The value of a record's own field; `–` where it has none. */
function valueCell(record, name) {
    return Object.hasOwn(record, name) ? nameCell(valueText(record[name]) || '""') : '–';
}
/** The names of all fields of some records, in the order in which they come. */
function fieldNames(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
/** A duration that is not broken into lines. */
function durationCell(seconds) {
    return (0,duration_text/* durationText */.S)((seconds ?? NaN) * 1000).replaceAll(' ', '\u00a0');
}
/** What failed, and in which step; what the flow said is in the type of code. */
function failureCell({ reason, stepName, message, }) {
    const step = stepName === undefined ? '' : `${shortened(stepName, LONGEST_CELL)}: `;
    const escape = reason === 'task-exception' ? code : escapeMarkdown;
    return escape(step + shortened(message.trim(), LONGEST_WHY));
}

;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** More columns than this of parameters, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 4;
const LONGEST_LABEL = 200;
/**
 * The overview of several runs: how many were successful, and a table with what tells them apart and what came of them. It takes
 * about so many bytes at most; runs that were not successful are listed rather than others.
 */
function overview(outcomes, mostBytes) {
    const table = runTable(columns(outcomes), outcomes, badFirst(outcomes), mostBytes);
    return `${runsHeading(outcomes, 'runs')}\n\n${table}`;
}
/** Runs in their order, those that were not successful before the others. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = fieldNames(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MOST_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => SYMBOLS[status] },
        { name: 'Run', text: ({ pathspec, details }) => markdown_link(nameCell(pathspec), details?.uiUrl) },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => durationCell((0,outcome_outcome/* durationSeconds */.o)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => valueCell(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What tells runs apart: a few parameters, if they are of one flow, else their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => valueCell(parametersOf(outcome), name);
    const names = fieldNames(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MOST_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => escapeMarkdown(shortened(label, LONGEST_LABEL)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? failureCell(failure) : '';
}
/** As far as known those that the run had; else those that were asked for. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}

;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts of a summary that can do without, in the order in which they are left out of a summary that is too long. What is in none of
 * these, as why a run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks and caught exceptions',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** What has to be left out for the parts to take no more than so many bytes of UTF-8. */
function leftOut(parts, mostBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= mostBytes)
            break;
        const size = sizes.get(kind) ?? 0;
        if (size > 0)
            out.add(kind);
        total -= size;
    }
    return out;
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js





const MOST_BYTES = 900 * 1024;
/** What holds a section together, and what is said at the end. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. Of one that is too long, optional parts are left out in a
 * fixed order, then whole runs, the successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const most = (options.mostBytes ?? MOST_BYTES) - BYTES_AT_END;
    const head = several ? [overview(outcomes, most / 2)] : [];
    const sections = badFirst(outcomes).map((outcome) => runSection(outcome, options));
    const room = most - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, several))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    return [...head, ...shown, ...end(texts.length - shown.length, without, options)].join('\n\n') + '\n';
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** One run is told of in full; of several, details are folded, and a successful one has no more than details. */
function sectionText({ title, url, failure, details }, without, several) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${markdown_link(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = failure.length === 0;
    const foldedMore = more === '' ? '' : folded(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as there is room for, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0 ? [`Left out, as the summary would be too long: ${[...without].join(', ')}.`] : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function artifact({ name, url }) {
    return markdown_link(code(shortened(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}

// EXTERNAL MODULE: ./build/action/failure-message.js
var failure_message = __webpack_require__(9051);
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

// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/action/runner-commands/command-file.js
var command_file = __webpack_require__(29033);
;// CONCATENATED MODULE: ./build/action/runner-commands/step-annotations.js




/** GitHub shows so many annotations of each level for a step, and no word of others. */
const MOST = 10;
/** GitHub refuses a longer title, and a message of more than 64 KiB; nobody reads as much beside a line of code. */
const LONGEST_TITLE = 255;
const step_annotations_LONGEST_MESSAGE = 8 * 1024;
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
    actions_core[level]((0,bounded_text/* bounded */.Mm)(plainText(message), step_annotations_LONGEST_MESSAGE), {
        ...(title === '' ? {} : { title: (0,bounded_text/* bounded */.Mm)(plainText(title), LONGEST_TITLE) }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
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

// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
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

;// CONCATENATED MODULE: ./build/action/links/checkout.js



/** The innermost checkout that a file of the workspace is in. Git itself is not asked: it may be missing, or distrust the directory. */
function checkoutOf(workspace, file) {
    for (let root = external_node_path_.dirname(file); isWithin(workspace, root); root = external_node_path_.dirname(root)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(root, '.git')))
            return readCheckout(root);
        if (root === workspace)
            return undefined;
    }
    return undefined;
}
function isWithin(workspace, directory) {
    return directory === workspace || directory.startsWith(workspace.replace(/[/\\]?$/, external_node_path_.sep));
}
function readCheckout(root) {
    const git = gitDirectory(root);
    // A linked work tree has its HEAD to itself, and shares the rest.
    const shared = external_node_path_.resolve(git, checkout_text(git, 'commondir')?.trim() ?? '.');
    const commit = resolved(checkout_text(git, 'HEAD')?.trim() ?? '', git, shared);
    return {
        root,
        remote: originUrl(checkout_text(shared, 'config') ?? ''),
        commit,
        isFetched: commit !== undefined && (checkout_text(git, 'FETCH_HEAD') ?? '').includes(commit),
    };
}
/** Of a submodule, and of a linked work tree, `.git` is a file that names the directory. */
function gitDirectory(root) {
    const git = external_node_path_.join(root, '.git');
    if ((0,external_node_fs_.statSync)(git).isDirectory())
        return git;
    const [, directory = '.git'] = /^gitdir: (.+)$/m.exec(checkout_text(root, '.git') ?? '') ?? [];
    return external_node_path_.resolve(root, directory);
}
function resolved(head, ...directories) {
    const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
    if (ref === undefined)
        return isCommit(head) ? head : undefined;
    // Git has no other names of refs, and a flow could name any file.
    if (!ref.startsWith('refs/') || ref.includes('..'))
        return undefined;
    const loose = directories
        .map((directory) => checkout_text(directory, ref)?.trim())
        .find((found) => found !== undefined);
    const packed = directories.flatMap((directory) => (checkout_text(directory, 'packed-refs') ?? '').split('\n'));
    const found = loose ?? packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
    return isCommit(found) ? found : undefined;
}
function isCommit(word) {
    return /^[0-9a-f]{40,64}$/.test(word);
}
function originUrl(config) {
    const [, section = ''] = /^\[remote "origin"\]\s*\n((?:[^[].*\n?|\n)*)/m.exec(config) ?? [];
    const line = section.split('\n').find((candidate) => /^url\s*=/.test(candidate.trim()));
    return line
        ?.slice(line.indexOf('=') + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
}
/** In bytes: a line of `packed-refs` is about 80. */
const LARGEST = 16 * 1024 * 1024;
/** A flow may have put something in its place that is no file, or has no end. */
function checkout_text(directory, file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(directory, file), LARGEST);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
;// CONCATENATED MODULE: ./build/action/links/source-url.js



/** A page of GitHub's that shows a line of a file, as it was checked out; none for a file of a repository that GitHub does not have. */
function sourceUrl(env, workspace) {
    return (file, line) => {
        const source = sourceOf(env, workspace, file);
        if (!source)
            return undefined;
        const url = (0,server_pages/* fileUrl */.iw)(env, { ...source, file: source.file.split(external_node_path_.sep).join('/') });
        return line === undefined ? url : `${url}#L${line}`;
    };
}
/** A file as an annotation names it: GitHub takes it as relative to the root of the workflow's repository. */
function annotatedFile(env, workspace, file) {
    const source = sourceOf(env, workspace, file);
    return source?.isOwn ? source.file : file;
}
function sourceOf(env, workspace, file) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = env;
    if (!server || !own || !sha)
        return undefined;
    const absolute = external_node_path_.resolve(workspace, file);
    const checkout = checkoutOf(workspace, absolute);
    if (!checkout)
        return { repository: own, commit: sha, file, isOwn: true };
    const inCheckout = external_node_path_.relative(checkout.root, absolute);
    const repository = repositoryOf(checkout, server, own);
    if (repository === undefined)
        return undefined;
    if (repository.toLowerCase() === own.toLowerCase()) {
        // A commit that the job itself has made is nowhere else.
        const commit = checkout.isFetched ? (checkout.commit ?? sha) : sha;
        return { repository: own, commit, file: inCheckout, isOwn: true };
    }
    return checkout.commit === undefined
        ? undefined
        : { repository, commit: checkout.commit, file: inCheckout, isOwn: false };
}
/** Of a checkout without a remote, or with one on this machine, nothing says that it is another repository. */
function repositoryOf({ remote }, server, own) {
    const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remote ?? '') ?? [];
    if (host === undefined)
        return own;
    return host.toLowerCase() === new URL(server).hostname.toLowerCase() ? name : undefined;
}

// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(49271);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/redaction/index.js + 10 modules
var redaction = __webpack_require__(24714);
;// CONCATENATED MODULE: ./build/action/artifacts/redacted-copy.js
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






const PIECE_BYTES = 128 * 1024;
/** Our own records are smaller. */
const LARGEST_JSON = 32 * 1024 * 1024;
/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 * @param original its real path
 * @throws {Error} of the system, or that a flow has put a link in its place, or too many files into it
 */
async function redactedCopy(original, redactor) {
    (0,client.requireOwnDirectory)(original);
    const place = copyName(original);
    // What is made of it, beside it, goes with it.
    const directory = external_node_path_.join(place, 'files');
    const dispose = () => (0,promises_.rm)(place, { recursive: true, force: true });
    await dispose();
    await (0,promises_.mkdir)(directory, { recursive: true });
    try {
        const files = await filesIn(original);
        const copies = new Set();
        for (const file of files) {
            const to = external_node_path_.join(directory, freeName(redactedPath(file, redactor), copies));
            await copy(external_node_path_.join(original, file), to, redactor);
        }
        return {
            directory,
            files: [...copies].map((file) => external_node_path_.join(directory, file)),
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/** A relative path without secrets in the names of its folders and of its file. */
function redactedPath(file, redactor) {
    return file
        .split(external_node_path_.sep)
        .map((name) => (0,redaction/* redactedName */.uJ)(name, redactor))
        .join(external_node_path_.sep);
}
/** Files whose names differ by their secrets alone are numbered; adds the name to those that are taken. */
function freeName(file, taken) {
    const { dir, name, ext } = external_node_path_.parse(file);
    let free = file;
    for (let number = 2; taken.has(free); number += 1)
        free = external_node_path_.join(dir, `${name} (${number})${ext}`);
    taken.add(free);
    return free;
}
async function copy(from, to, redactor) {
    await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
    if (!(await redactor.isIn(piecesOf(from)))) {
        await (0,promises_.symlink)(from, to);
        return;
    }
    const json = redactedJson(from, redactor);
    if (json === undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(from, OWN_FILE), true);
            await (0,external_node_stream_promises_.pipeline)(handle.createReadStream(), redactor.stream(), (0,external_node_fs_.createWriteStream)(to));
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
    else
        await (0,promises_.writeFile)(to, json);
}
/**
 * JSON that is still JSON without its secrets: a secret of digits may be part of a number, and is none there. `undefined` for another
 * file.
 */
function redactedJson(file, redactor) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const value = JSON.parse((0,client.readRegularText)(file, LARGEST_JSON));
        const text = JSON.stringify(redactor.value(value));
        const more = redactor.text(text);
        return isJson(more) ? more : text;
    }
    catch {
        return undefined;
    }
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
/** The bytes of a file, in one buffer that is used again for each piece: a stream's would be garbage by the megabyte. */
async function* piecesOf(file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,promises_.open)(file, OWN_FILE), true);
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** No link is followed, and no pipe waited for. */
const OWN_FILE = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MOST_ENTRIES = 10_000;
/** Paths relative to the directory. @throws {Error} when there are too many */
async function filesIn(directory) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        for await (const entry of await (0,promises_.opendir)(external_node_path_.join(directory, folder))) {
            entries += 1;
            if (entries > MOST_ENTRIES)
                throw new Error(`there are more than ${MOST_ENTRIES} files`);
            if (entry.isDirectory())
                folders.push(external_node_path_.join(folder, entry.name));
            else if (entry.isFile())
                files.push(external_node_path_.join(folder, entry.name));
        }
    }
    return files.sort();
}

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-upload.js
var artifact_upload_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var artifact_upload_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const copy = artifact_upload_addDisposableResource(env_1, await redactedCopy(directory, redactor), true);
        const uploaded = await service.upload(name, copy.files, copy.directory, { signal });
        return { name: uploaded.name, url: (0,server_pages/* artifactUrl */.Wk)(process.env, uploaded) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = artifact_upload_disposeResources(env_1);
        if (result_1)
            await result_1;
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
        (0,regular_file/* removeOwnDirectory */.AO)(file);
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
        (0,regular_file/* removeOwnDirectory */.AO)(to);
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
    (0,regular_file/* removeOwnDirectory */.AO)(directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(directory, RECORD_FILE), record);
}

// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
;// CONCATENATED MODULE: ./build/action/runner-commands/step-outputs.js




let wasTold = false;
/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/**
 * Tells later steps how the flow of a step's only run ended, should there be no time for more. A run that is to be judged has not passed
 * before it was.
 */
function announceExit(outcome, isJudged) {
    const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
    const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = runOutputs(outcome);
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

;// CONCATENATED MODULE: ./build/report/matrix-record.js

const LONGEST_RECORD = 32 * 1024 * 1024;
/** A run has some ten, and fifty thousand for each artifact at most. */
const MOST_PARTS = 1_000_000;
/** GitHub's names are shorter, also of a job behind those that call its workflow, and so are URLs. */
const matrix_record_LONGEST_NAME = 2_000;
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
    if (text.length > matrix_record_LONGEST_NAME)
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

;// CONCATENATED MODULE: ./build/report/matrix-report.js







const matrix_report_MOST_BYTES = 900 * 1024;
const BYTES_AROUND_TABLE = 8 * 1024;
/** More columns than this of matrix values, and of artifacts, make a table that is wider than the page. */
const matrix_report_MOST_COLUMNS = 5;
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
    const names = fieldNames(records.map(({ matrix }) => matrix)).slice(0, MOST_SORTED_BY);
    const keys = new Map(records.map((record) => {
        const values = names.map((name) => valueCell(record.matrix, name));
        const places = [record.job, record.id ?? ''].map((text) => shortened(text, LONGEST_SORTED));
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
    const { ranking, missing, mostBytes = matrix_report_MOST_BYTES } = options;
    const rows = matrixRows(records);
    const warning = missing === undefined ? [] : [`⚠️ ${escapeMarkdown(missing)}`];
    if (rows.length === 0)
        return `${warning[0] ?? 'No job has left a run to report.'}\n`;
    const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
    const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
    const important = new Set([...best.slice(0, 1), ...worst.slice(0, 1), ...badRunsFirst(rows)]);
    return [
        runsHeading(rows.map(({ run }) => run), records.every(({ matrix }) => Object.keys(matrix).length > 0) ? 'runs of the matrix' : 'runs', missing === undefined),
        ...warning,
        ...(ranking ? [bestLine(best, ranking)] : []),
        runTable(columns, rows, [...important], mostBytes - BYTES_AROUND_TABLE),
        '',
    ].join('\n\n');
}
function bestLine([best, ...others], { by, artifact }) {
    if (!best)
        return `No successful run has a number as artifact ${nameCell(artifact)}.`;
    const { record, run } = best;
    const matrix = fieldNames([record.matrix]).map((name) => `${name}=${valueText(record.matrix[name])}`);
    const more = others.length > 0 ? [`and ${others.length} more`] : [];
    const where = [...matrix.slice(0, matrix_report_MOST_COLUMNS), run.pathspec ?? run.label].map(nameCell);
    const mark = by === 'max' ? 'greatest' : 'smallest';
    return `🏆 The ${mark} ${nameCell(artifact)} is ${valueCell(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}
function columnsFor(records, rows, ranking, { best, worst }) {
    const names = fieldNames(records.map(({ matrix }) => matrix)).slice(0, matrix_report_MOST_COLUMNS);
    const chosen = ranking ? [ranking.artifact] : [];
    const artifacts = new Set([...chosen, ...fieldNames(rows.map(({ run }) => run.artifacts))]);
    const mark = (row) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
    const when = (condition, column) => (condition ? [column] : []);
    const differ = (text) => new Set(records.map(text)).size > 1;
    return [
        { name: '', text: ({ run }) => SYMBOLS[run.status] },
        ...when(differ(({ job }) => job), { name: 'Job', text: ({ record }) => nameCell(record.job) }),
        ...when(differ(({ id }) => id), { name: 'Id', text: ({ record }) => (record.id === undefined ? '–' : nameCell(record.id)) }),
        ...names.map((name) => ({ name, text: ({ record }) => valueCell(record.matrix, name) })),
        { name: 'Run', text: ({ run }) => nameCell(run.pathspec ?? run.label) },
        ...when(records.some(({ runs }) => runs.length > 1), { name: 'What', text: ({ run }) => nameCell(run.label) }),
        ...when(differ(({ attempt }) => attempt), { name: 'Attempt', text: ({ record }) => String(record.attempt) }),
        { name: 'Duration', text: ({ run }) => durationCell(run.durationSeconds) },
        ...[...artifacts].slice(0, matrix_report_MOST_COLUMNS).map((name) => ({
            name,
            text: (row) => valueCell(row.run.artifacts, name) + (name === ranking?.artifact ? mark(row) : ''),
        })),
        ...when(rows.some(({ run }) => run.failure !== null), { name: 'Why', text: ({ run }) => matrix_report_why(run) }),
        ...when(records.some(({ logs }) => logs !== null), { name: 'Logs', text: ({ record }) => logsLink(record) }),
    ];
}
function matrix_report_why({ failure }) {
    if (!failure)
        return '';
    const { reason, step, message } = failure;
    return failureCell({ reason, stepName: step ?? undefined, message });
}
function logsLink({ logs }) {
    if (!logs)
        return '–';
    return logs.url === null ? nameCell(logs.name) : markdown_link('logs', logs.url);
}
function badRunsFirst(rows) {
    const isGood = ({ run }) => run.status === 'successful';
    return [...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)];
}

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
        matrix_jobs_tellMissing(found, token);
        const rows = matrixRows(records);
        const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
        const runs = rows.map(({ record: { job, matrix }, run }) => ({ job, matrix, ...run }));
        const markdown = matrixReport(records, { ranking, missing: missingText(found) });
        const directory = external_node_path_.join(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `metaflow-runner-${(0,runner/* uniqueId */.NF)()}`);
        setOutputs({
            'results-file': writeResults(directory, runs) ?? '',
            runs: runsText(runs),
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
function matrix_jobs_tellMissing(found, token) {
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
    if (Buffer.byteLength(text) <= MOST_OUTPUT_BYTES)
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
/** Writes outputs, files and summary, and only then lets the step fail. */
async function reportStep(result) {
    const { problem, cancel, redactor, files, inputs } = result;
    const runs = result.runs.map((run) => ({ ...run, outcome: (0,redacted_outcome/* redactedOutcome */.n)(run.outcome, redactor) }));
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = cancel.aborted ? 'cancelled' : 'failed';
    // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
    setOutputs(allOutputs(outcomes, undefined, otherwise));
    const resultsFile = files && writeResults(files.directory, outcomes.map(run_facts/* runFacts */.pI));
    if (resultsFile !== undefined)
        setOutputs({ 'results-file': resultsFile });
    if (inputs?.junitFile !== undefined)
        writeJunit(inputs.junitFile, outcomes, redactor);
    const artifacts = inputs && files ? await artifactsOf(outcomes, { files, inputs, redactor, cancel }) : {};
    const failed = problem !== undefined || outcomes.some(({ status }) => status !== 'successful');
    const wantsSummary = inputs?.summary === 'always' || (inputs?.summary === 'on-failure' && failed);
    if (wantsSummary && runs.length > 0)
        await writeSummary(runs, artifacts, redactor);
    if (problem !== undefined) {
        annotate({ level: 'error', title: '', message: redactor.text((0,failure_message.problemMessage)(problem)) });
    }
    for (const run of runs) {
        tellFailure(run, artifacts.logs, redactor);
        tellMissing(run, { warn: warn }, options_option/* inputName */.y);
        tellFullDisks(run, { warn: warn }, files?.directory);
    }
    annotateRuns(runs, artifacts.logs?.name, redactor);
    tellSlowness(runs);
    showLastAnnotations();
    if (failed)
        process.exitCode = actions_core.ExitCode.Failure;
}
/** What the step uploads; where it has no time for that, the name of what `post` will upload is told to later steps. */
async function artifactsOf(outcomes, options) {
    if (!options.cancel.aborted)
        return outcomes.length > 0 ? await uploadArtifacts(outcomes, options) : {};
    leaveToPost(outcomes, options.files, options.inputs);
    return {};
}
function writeJunit(file, outcomes, redactor) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,client.writeNamedFile)(file, redactor.text(junit(outcomes)));
    }
    catch (error) {
        warn(`Input "junit": ${file} could not be written: ${error.message}`);
    }
}
async function writeSummary(runs, artifacts, redactor) {
    const outcomes = runs.map(({ outcome }) => redactor.value(outcome));
    const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const cwd = runs[0]?.plan.cwd ?? workspace;
    const links = { workspace, cwd, ...artifacts, sourceUrl: sourceUrl(process.env, workspace) };
    try {
        await appendSummary(redactor.text(summary(outcomes, links)));
    }
    catch (error) {
        warn(`The job summary could not be made: ${error.message}`);
    }
}
/** Of a line that a failed task printed, so many bytes are shown again; the whole is in the log. */
const step_report_LONGEST_LINE = 4000;
/** The failed tasks' last lines and tracebacks, outside of any group: nobody has to unfold anything. */
function tellFailure({ outcome, progress }, logs, redactor) {
    const told = failureText(outcome, progress);
    if (told === undefined)
        return;
    const text = (0,bounded_text/* withBoundedLines */.vZ)(redactor.text(told), step_report_LONGEST_LINE);
    (0,job_log/* say */.c)(logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text);
}
/** What is said of all runs, what matters most first: GitHub shows the first of many. */
function annotateRuns(runs, logArtifact, redactor) {
    const found = runs.flatMap((run) => annotationsFor(run, logArtifact, redactor).map((annotation, place) => ({
        annotation,
        // The first of each run before others of one.
        rank: [(0,outcome_failure/* failedTasks */.Ox)(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })));
    found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
    for (const { annotation } of found)
        annotate(annotation);
}
/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotationsFor({ outcome, plan }, logArtifact, redactor) {
    const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const annotations = annotationsOf(outcome, workspace, plan.cwd);
    const all = annotations.map((annotation) => ({
        ...annotation,
        ...(annotation.file === undefined
            ? {}
            : { file: annotatedFile(process.env, workspace, annotation.file) }),
        message: redactor.text(outcome.error ? (0,failure_message.problemMessage)(outcome.error, plan) : annotation.message),
    }));
    if (isExplained(outcome, annotations))
        return all;
    return [
        { level: 'error', title: '', message: redactor.text((0,failure_message/* failureMessage */.o)(outcome, plan, logArtifact)) },
        ...all,
    ];
}
/** Once, though all runs of a step may have the same reasons. */
function tellSlowness(runs) {
    for (const { outcome } of runs) {
        const advice = slowness(outcome);
        if (advice.length === 0)
            continue;
        const title = `What would make ${outcome.pathspec ?? outcome.label} faster`;
        annotate({ level: 'notice', title, message: advice.join('\n') });
        return;
    }
}
function durationMs(outcome) {
    const seconds = (0,outcome_outcome/* durationSeconds */.o)(outcome);
    return seconds === undefined ? undefined : seconds * 1000;
}


/***/ }),

/***/ 60329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue),
/* harmony export */   R: () => (/* binding */ jsonValues)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54555);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96885);


/** Deeper than this, and when it has more parts than this, a value is cut: a few bytes of a pickle can stand for more than memory holds. */
const DEEPEST = 50;
const MOST_PARTS = 50_000;
/** All texts of a value together have so many characters; one that is more than is left is told by its length, and not cut. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** Longer integers take long to be written as decimals. */
const LARGEST_INTEGER = 2n ** 20000n;
/**
 * An artifact's value as JSON has it: integers beyond 2^53, NaN and infinities as text, sets as arrays, dictionaries with
 * their keys as text, bytes by their length, and objects of other classes by their name. A dictionary of which two keys are the same as text,
 * such as 1 and "1", is a list of pairs of key and value.
 */
function jsonValue(value) {
    return converted(value, 0, { parts: MOST_PARTS, characters: MOST_CHARACTERS });
}
/** The same for each of some values: a report shows no more of them, and goes through them more than once. */
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
/** One that is longer is told by its length, which takes as long as it is: that is of the budget, too. */
function integerText(budget, value) {
    if (value < LARGEST_INTEGER && value > -LARGEST_INTEGER)
        return textWithin(budget, String(value));
    if (budget.characters <= 0)
        return '<integer>';
    const digits = value.toString(16).length;
    budget.characters -= digits;
    return `<integer of about ${digits * 4} bits>`;
}
function jsonObject(value, depth, budget) {
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__.PythonObject)
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
/** As JSON has only texts for keys, other keys are written as JSON. */
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [typeof key === 'string' ? key : JSON.stringify(key), item]);
    const hasAll = new Set(members.map(([name]) => name)).size === pairs.length;
    return hasAll ? Object.fromEntries(members) : pairs;
}


/***/ }),

/***/ 86205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ ALL_ARTIFACTS),
/* harmony export */   cu: () => (/* binding */ missingArtifacts),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   oQ: () => (/* binding */ LARGEST_ARTIFACT)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);


/** In bytes. A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const LARGEST_ARTIFACT = 16 * 1024 * 1024;
/** Of all artifacts together that are read: bytes, and texts, numbers and containers. More take memory and time. */
const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };
/** What a run lacks of the artifacts that were asked for, in a sentence; `undefined` when it lacks none, or ended before it had made all. */
function missingArtifacts(outcome, wanted) {
    const { status, details, pathspec, label } = outcome;
    const isWhole = status === 'successful' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason === 'gate';
    if (!isWhole || !details)
        return undefined;
    const leftOut = details.artifactsLeftOut ?? [];
    const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
    const shown = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactValues */ .N_)(outcome);
    const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
    const run = pathspec ?? label;
    const most = LARGEST_ARTIFACT / 1024 / 1024;
    const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
    const sentences = [
        ...(leftOut.length > 0
            ? [
                `${run}: ${leftOut.join(', ')} was left out, as the artifacts that are read have more than ${limits} together`,
            ]
            : []),
        ...(missing.length > 0
            ? [`${run} has no artifact ${missing.join(', ')}, or it cannot be read or has more than ${most} MiB`]
            : []),
        ...(long.length > 0
            ? [
                `${run}: ${long.join(', ')} is in no output or report, as it has more than ${_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_VALUE */ .PE / 1024} KiB`,
            ]
            : []),
    ];
    return sentences.length === 0 ? undefined : sentences.join('. ');
}
/** What is missing in the report on a run, as there is more of it than is read: in a sentence, `undefined` where that is nothing. */
function leftOutText({ details, pathspec, label }) {
    if (!details?.leftOut)
        return undefined;
    return `The report on ${pathspec ?? label} does not have ${details.leftOut.join('; nor ')}`;
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decisive),
/* harmony export */   o: () => (/* binding */ durationSeconds)
/* harmony export */ });
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The one that stands for several: the first that failed or timed out, else the first that was cancelled, as those are that another
 * one's failure has cancelled, else the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60329);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .durationSeconds */ .o)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    };
}
/** A job's outputs may have 1 MiB together, an environment variable 128 KiB; a value of more bytes is left out. */
const LONGEST_VALUE = 64 * 1024;
/** Selected artifacts as JSON values; one that is too long for an output is absent. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonValues */ .R)(values)).filter(([, value]) => jsonBytes(value) <= LONGEST_VALUE);
    return Object.fromEntries(short);
}


/***/ })

};
