export const id = 2217;
export const ids = [2217];
export const modules = {

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ declaredSecrets),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5417);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3022);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(105);

/**
 * Replaces secrets that the flow itself declares with `***` in the reason why it did not start: nobody passes a
 * default, but Metaflow quotes one that it rejects.
 */
function withoutSecrets(found, reported) {
    const { refused, ...failure } = reported;
    const concerned = declaredIn(found).find(({ name }) => name === failure.parameter);
    const isSecret = concerned !== undefined && namesOf(concerned).some(_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh);
    const secrets = declaredSecrets(found, { [isSecret ? 'secret' : '']: refused });
    if (secrets === undefined)
        return { ...found, failure: { ...failure, ...UNSHOWN } };
    const redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .p(secrets);
    const text = redactor.text(isSecret && refused ? withoutWord(failure.text, refused) : failure.text);
    const shown = { ...found, failure: { ...failure, text, traceback: redactor.text(failure.traceback) } };
    return secrets.length === 0 ? shown : { ...shown, secrets };
}
/**
 * The defaults of a flow's secret parameters and Configs; `undefined` if they are so many that searching for them would take minutes.
 * @param others other values by name, any of which may be secret
 */
function declaredSecrets(found, others = {}) {
    const { defaults = [], flows = [] } = found;
    const named = declaredIn(found).flatMap((one) => namesOf(one).map((name) => ({ [name]: one.default })));
    const early = defaults.map((one) => ({ [one.name]: one.default }));
    const flowNames = new Set(flows.map((name) => name.toLowerCase()));
    const secrets = [...named, ...early, others].flatMap((one) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(one, [], flowNames));
    const distinct = [...new Set(secrets)];
    return distinct.length > _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SECRETS */ .bC ? undefined : distinct;
}
/** An IncludeFile's default is a path. */
function declaredIn({ parameters = [], configs = [] }) {
    return [...parameters, ...configs].filter(({ type, defaultIsFile }) => type !== 'file' && !defaultIsFile);
}
const UNSHOWN = {
    text: `${_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLACEMENT */ .x9} (the flow declares more than ${_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SECRETS */ .bC} secrets, any of which may be in this text)`,
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
        shown += text.slice(from, at) + _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLACEMENT */ .x9;
        from = at + word.length;
    }
    return shown + text.slice(from);
}


/***/ })

};

//# sourceMappingURL=2217.index.js.map