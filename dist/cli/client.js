export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ByteBudget: () => (/* reexport safe */ _local_byte_budget_js__WEBPACK_IMPORTED_MODULE_22__.G),
/* harmony export */   ClientError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.MZ),
/* harmony export */   DataArtifact: () => (/* reexport safe */ _data_artifact_js__WEBPACK_IMPORTED_MODULE_0__.H),
/* harmony export */   EncodedValue: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.ws),
/* harmony export */   Flow: () => (/* reexport safe */ _flow_js__WEBPACK_IMPORTED_MODULE_3__.n),
/* harmony export */   IncludedFile: () => (/* reexport safe */ _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__.rY),
/* harmony export */   NotFoundError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.m_),
/* harmony export */   PickleError: () => (/* reexport safe */ _pickle_pickle_machine_js__WEBPACK_IMPORTED_MODULE_15__.z4),
/* harmony export */   PythonFloat: () => (/* reexport safe */ _pickle_python_float_js__WEBPACK_IMPORTED_MODULE_17__.L),
/* harmony export */   PythonGlobal: () => (/* reexport safe */ _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__.eO),
/* harmony export */   PythonObject: () => (/* reexport safe */ _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__.OM),
/* harmony export */   Run: () => (/* reexport safe */ _run_js__WEBPACK_IMPORTED_MODULE_21__.K),
/* harmony export */   RunnerError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.Rn),
/* harmony export */   Step: () => (/* reexport safe */ _step_js__WEBPACK_IMPORTED_MODULE_24__.p),
/* harmony export */   Task: () => (/* reexport safe */ _task_js__WEBPACK_IMPORTED_MODULE_26__.Y),
/* harmony export */   clientOptionsOf: () => (/* reexport safe */ _open_source_js__WEBPACK_IMPORTED_MODULE_10__.R),
/* harmony export */   datastoreOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.B7),
/* harmony export */   datastoreRootOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.zm),
/* harmony export */   decodePickle: () => (/* reexport safe */ _pickle_pickle_js__WEBPACK_IMPORTED_MODULE_14__.P),
/* harmony export */   decodeStored: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.qY),
/* harmony export */   flowGraph: () => (/* reexport safe */ _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__.j),
/* harmony export */   gunzip: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.kd),
/* harmony export */   isGzip: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.bf),
/* harmony export */   isIdentifier: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__._5),
/* harmony export */   isPathspec: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.hA),
/* harmony export */   isPythonName: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.MH),
/* harmony export */   isRunnerError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.N7),
/* harmony export */   isTagTooLong: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.T3),
/* harmony export */   isVersion: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.lF),
/* harmony export */   lastStep: () => (/* reexport safe */ _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__.t),
/* harmony export */   localDatastoreRootOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.yQ),
/* harmony export */   localRoot: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.Wq),
/* harmony export */   makeOwnDirectory: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__._i),
/* harmony export */   mapConcurrently: () => (/* reexport safe */ _history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_20__.X),
/* harmony export */   metadataOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.Nk),
/* harmony export */   metaflowSettings: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.vl),
/* harmony export */   metaflowVersionOf: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.fZ),
/* harmony export */   namesIn: () => (/* reexport safe */ _local_directory_js__WEBPACK_IMPORTED_MODULE_1__.wX),
/* harmony export */   objectsIn: () => (/* reexport safe */ _local_directory_js__WEBPACK_IMPORTED_MODULE_1__.Qv),
/* harmony export */   openContext: () => (/* reexport safe */ _open_source_js__WEBPACK_IMPORTED_MODULE_10__.e),
/* harmony export */   ownFile: () => (/* reexport safe */ _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__.P),
/* harmony export */   parseForeignJson: () => (/* reexport safe */ _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__.Y),
/* harmony export */   piecesOfFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.Dh),
/* harmony export */   placeOfFile: () => (/* reexport safe */ _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__.T2),
/* harmony export */   possibleScalarClasses: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.CB),
/* harmony export */   pythonProgram: () => (/* reexport safe */ _python_program_js__WEBPACK_IMPORTED_MODULE_16__.p),
/* harmony export */   readOwnJson: () => (/* reexport safe */ _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__.Z),
/* harmony export */   readRegularFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.XF),
/* harmony export */   readRegularText: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.Aj),
/* harmony export */   reasonOf: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.A3),
/* harmony export */   requireOwnDirectory: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.hb),
/* harmony export */   spinRoot: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.ZO),
/* harmony export */   stepPlaces: () => (/* reexport safe */ _history_step_places_js__WEBPACK_IMPORTED_MODULE_23__.R),
/* harmony export */   undecodedIn: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.Fz),
/* harmony export */   unlessAborted: () => (/* reexport safe */ _unless_aborted_js__WEBPACK_IMPORTED_MODULE_13__.W),
/* harmony export */   unpacked: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.KZ),
/* harmony export */   withPlainScalars: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.s$),
/* harmony export */   withoutMark: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.E_),
/* harmony export */   writeOwnFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.OP)
/* harmony export */ });
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8111);
/* harmony import */ var _local_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4497);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5740);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3857);
/* harmony import */ var _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6164);
/* harmony import */ var _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3284);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2866);
/* harmony import */ var _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4080);
/* harmony import */ var _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(855);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1671);
/* harmony import */ var _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(361);
/* harmony import */ var _unless_aborted_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4304);
/* harmony import */ var _pickle_pickle_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6606);
/* harmony import */ var _pickle_pickle_machine_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6171);
/* harmony import */ var _python_program_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3779);
/* harmony import */ var _pickle_python_float_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9332);
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2375);
/* harmony import */ var _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3012);
/* harmony import */ var _history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7130);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4627);
/* harmony import */ var _local_byte_budget_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6026);
/* harmony import */ var _history_step_places_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1456);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(8202);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7634);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3005);





























/***/ })

};

//# sourceMappingURL=5810.index.js.map