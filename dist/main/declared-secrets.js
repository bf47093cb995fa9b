export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 52217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75417);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80105);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55205);

/**
 * Replaces secrets that the flow itself declares with `***` in the reason why it did not start: nobody passes a
 * default, but Metaflow quotes one that it rejects.
 */
function withoutSecrets(found, reported) {
    const { refused, ...failure } = reported;
    const { parameters = [], configs = [], defaults = [], flows = [] } = found;
    // An IncludeFile's default is a path.
    const declared = [...parameters, ...configs].filter(({ type, defaultIsFile }) => type !== 'file' && !defaultIsFile);
    const concerned = declared.find(({ name }) => name === failure.parameter);
    const isSecret = concerned !== undefined && namesOf(concerned).some(_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh);
    const named = declared.flatMap((one) => namesOf(one).map((name) => ({ [name]: one.default })));
    const early = defaults.map((one) => ({ [one.name]: one.default }));
    const values = [...named, ...early, { [isSecret ? 'secret' : '']: refused }];
    const flowNames = new Set(flows.map((name) => name.toLowerCase()));
    const secrets = [...new Set(values.flatMap((one) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .VX)(one, [], flowNames)))];
    // Searching for them all would take minutes.
    if (secrets.length > _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SECRETS */ .bC)
        return { ...found, failure: { ...failure, ...UNSHOWN } };
    const redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Redactor */ .p(secrets);
    const text = redactor.text(isSecret && refused ? withoutWord(failure.text, refused) : failure.text);
    const shown = { ...found, failure: { ...failure, text, traceback: redactor.text(failure.traceback) } };
    return secrets.length === 0 ? shown : { ...shown, secrets };
}
const UNSHOWN = {
    text: `${_redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLACEMENT */ .x9} (the flow declares more than ${_redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SECRETS */ .bC} secrets, any of which may be in this text)`,
    traceback: '',
};
function namesOf({ name, variable }) {
    return [name, variable];
}
/** Removes a value whose name marks it as secret. The value may be as short or common as `abc`, so it is kept within other words. */
function withoutWord(text, word) {
    let shown = '';
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const around = [text.charAt(at - 1), text.charAt(at + word.length)];
        if (at < from || around.some((character) => /[\w-]/.test(character)))
            continue;
        shown += text.slice(from, at) + _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .REPLACEMENT */ .x9;
        from = at + word.length;
    }
    return shown + text.slice(from);
}


/***/ })

};

//# sourceMappingURL=2217.index.js.map