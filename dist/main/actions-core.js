export const id = 2320;
export const ids = [2320,6306];
export const modules = {

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(4304);
// EXTERNAL MODULE: ./build/outcome/redacted/redaction-rules.js + 1 modules
var redaction_rules = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/report/redacted-record.js

/** A record contains all details of its runs. */
const RUN = {
    label: redaction_rules/* text */.Qq,
    flowFile: redaction_rules/* kept */.LP,
    flowName: redaction_rules/* kept */.LP,
    runId: redaction_rules/* kept */.LP,
    pathspec: redaction_rules/* kept */.LP,
    metadata: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* text */.Qq),
    orchestratorUrl: redaction_rules/* text */.Qq,
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    status: redaction_rules/* kept */.LP,
    exitCode: redaction_rules/* kept */.LP,
    signal: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    durationSeconds: redaction_rules/* kept */.LP,
    originRunId: redaction_rules/* kept */.LP,
    metaflowVersion: redaction_rules/* kept */.LP,
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    artifacts: redaction_rules/* named */.KT,
    base: (0,redaction_rules/* fields */.OA)({ pathspec: redaction_rules/* kept */.LP, artifacts: redaction_rules/* named */.KT, problem: redaction_rules/* text */.Qq }),
    failure: (0,redaction_rules/* orNull */.Xd)((0,redaction_rules/* fields */.OA)({
        reason: redaction_rules/* kept */.LP,
        step: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* name */.UU),
        task: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* name */.UU),
        message: redaction_rules/* text */.Qq,
    })),
    error: (0,redaction_rules/* orNull */.Xd)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* kept */.LP, message: redaction_rules/* text */.Qq })),
    failedHooks: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, message: redaction_rules/* text */.Qq })),
};
/**
 * A redacted record. Its runs are already redacted, but its job's matrix may contain secrets, and more may have become known since. The
 * job's and step's identity and the statuses stay unchanged, because otherwise the report would miss them.
 */
const redactedRecord = (0,redaction_rules/* fields */.OA)({
    version: redaction_rules/* kept */.LP,
    job: redaction_rules/* kept */.LP,
    id: redaction_rules/* kept */.LP,
    step: redaction_rules/* kept */.LP,
    matrix: redaction_rules/* named */.KT,
    attempt: redaction_rules/* kept */.LP,
    logs: redaction_rules/* kept */.LP,
    runs: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)(RUN)),
});

// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(4074);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(8959);
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
 * Uploads all files of a directory, redacted, as one artifact; `undefined` if they could not be uploaded. In that case the run's result is
 * unchanged, and the files stay on disk.
 */
async function uploadFiles(upload) {
    const { what, directory, name, service, signal, tell } = upload;
    const kept = `They are in ${directory}.`;
    try {
        if (service.missing === undefined)
            // The artifact client accepts no signal, and waits a long time for a service that does not answer.
            return await (0,unless_aborted/* unlessAborted */.W)(uploadRedacted(upload), signal);
    }
    catch (error) {
        const reason = error.message.replace(/\.?$/, '.');
        if (service.missing === undefined)
            tell(`The ${what} could not be uploaded as artifact "${name}": ${reason} ${kept}`);
    }
    if (service.missing !== undefined)
        service.reportMissing(tell, (reason) => `The ${what} were not uploaded: ${reason}. ${kept}`);
    return undefined;
}
/** A record is our own JSON: its keys and the run statuses are not secrets. */
function recordText(record, redactor) {
    return JSON.stringify(redactedRecord(record, redactor));
}
async function uploadRedacted(upload) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { what, directory, name, service, redactor, signal, tell } = upload;
        const copy = __addDisposableResource(env_1, await (0,redacted_copy/* redactedCopy */.m_)(directory, redactor, what === 'report' ? recordText : undefined), false);
        const text = (0,redacted_copy/* leftOutText */.jG)(what, copy);
        if (text !== undefined)
            tell(text);
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
//# sourceMappingURL=artifact-upload.js.map

/***/ }),

/***/ 6306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExitCode: () => (/* binding */ ExitCode),
/* harmony export */   debug: () => (/* binding */ debug),
/* harmony export */   error: () => (/* binding */ error),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setFailed: () => (/* binding */ setFailed),
/* harmony export */   setOutput: () => (/* binding */ setOutput),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   warning: () => (/* binding */ warning)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);





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
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
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

/***/ 4074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   m_: () => (/* binding */ redactedCopy),
/* harmony export */   vC: () => (/* binding */ copyName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3857);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4422);
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
const MAX_JSON_BYTES = 32 * 1024 * 1024;
/**
 * Limit for lists, objects and their members in all files of a copy: each costs a few hundred bytes, and a microsecond or two in which
 * signals are not handled. A larger file is treated as text.
 */
const MAX_PARTS = 1_000_000;
/**
 * Makes a redacted copy of a directory, beside it. The directory itself stays unchanged; files without secrets are linked, not copied.
 * @param original its real path
 * @param redactJson redacts the content of a JSON file. Default: redacts all its texts and keys
 * @throws {Error} from the system, or because a flow has replaced the directory with a link, or put too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOwnDirectory */ .hb)(original);
    const place = copyName(original);
    // Whatever is created beside it is removed with it.
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, 'files');
    const dispose = () => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MAX_PARTS };
        const copies = [];
        const problems = [];
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                await copy(node_path__WEBPACK_IMPORTED_MODULE_2__.join(original, file), to, redactor, json);
                copies.push(to);
            }
            catch (error) {
                if (!concernsOneFile(error))
                    throw error;
                problems.push(error);
            }
        }
        if (copies.length === 0 && problems.length > 0)
            throw problems[0];
        return {
            directory,
            files: copies,
            leftOut: problems.length,
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** For a file whose name is not UTF-8, Node reports a different name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function concernsOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Lists how many files a copy lacks; `undefined` if it is complete. @param what the files are, in a word */
function leftOutText(what, { leftOut }) {
    if (leftOut === 0)
        return undefined;
    const files = leftOut === 1 ? '1 file' : `${leftOut} files`;
    return `${files} of the ${what} could not be read and will not be in the artifact.`;
}
/** Where the copy of a directory is, so that a killed process's copy can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path with redacted names of folders and file. A secret that spans several folders is found in the whole path, and its
 * replacement joins them.
 */
function redactedPath(file, redactor) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(file, redactor)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .map((name) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(name, redactor))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** Characters that no artifact may have in a file's name: those that Windows rejects. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** The names that are taken in a copy. */
class Taken {
    #names = new Map();
    /** How often each name was requested: a flow may have ten thousand files whose redacted names are the same. */
    #counts = new Map();
    /** Files whose names differ only in their secrets are numbered, and so are folders that collide with a file. */
    free(file) {
        const { dir, name, ext } = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file);
        let folder = '';
        for (const part of dir.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
            this.#names.set(folder, 'folder');
        }
        const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
        this.#names.set(free, 'file');
        return free;
    }
    #name(folder, name, ext, isFree) {
        const wanted = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name}${ext}`);
        if (isFree(wanted))
            return wanted;
        let count = this.#counts.get(wanted) ?? 1;
        let free;
        do
            free = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name} (${(count += 1)})${ext}`);
        while (!isFree(free));
        // Try it again: the next file in a folder belongs in the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
async function copy(from, to, redactor, json) {
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE)).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
    if (!(await redactor.isIn(piecesOf(from)))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(from, to);
        return;
    }
    const text = redactedJson(from, redactor, json);
    if (text === undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE), true);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(handle.createReadStream(), redactor.stream(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
}
/** A JSON file, redacted and still JSON; `undefined` for any other file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignJson */ .Y)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(file, MAX_JSON_BYTES), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret made of digits may be part of a number; numbers are left alone. */
function redactedTexts(value, redactor) {
    const text = JSON.stringify(redactor.value(value));
    const more = redactor.text(text);
    return isJson(more) ? more : text;
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
/** Yields a file's bytes in one reused buffer: a stream's buffers would become garbage by the megabyte. */
async function* piecesOf(file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, OWN_FILE), true);
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
/** Follow no link, and do not wait for a pipe. */
const OWN_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MAX_ENTRIES = 10_000;
/**
 * The files' relative paths. @param onProblem receives a message about each folder that cannot be read
 * @throws {Error} if there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder))) {
                entries += 1;
                if (entries > MAX_ENTRIES)
                    throw new Error(`there are more than ${MAX_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !concernsOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map

/***/ })

};

//# sourceMappingURL=2320.index.js.map