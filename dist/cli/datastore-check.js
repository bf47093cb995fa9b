export const id = 3423;
export const ids = [3423];
export const modules = {

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDatastore: () => (/* binding */ checkDatastore),
  remoteDatastore: () => (/* binding */ remoteDatastore)
});

// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(5227);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check-program.js
/**
 * Makes a small request to a remote datastore, with Metaflow's own client and settings but without its retries, and prints the problem, if
 * there is one. For S3's errors it keeps the code, which Metaflow's own messages lose.
 */
const DATASTORE_CHECK_PROGRAM = String.raw `
import json, os, sys

os.environ["METAFLOW_S3_RETRY_COUNT"] = os.environ["METAFLOW_S3_TRANSIENT_RETRY_COUNT"] = "0"
os.environ["METAFLOW_S3_CLIENT_RETRY_CONFIG"] = '{"max_attempts": 2, "mode": "standard"}'
kind, root = sys.argv[1], sys.argv[2]

def check_s3(root):
    from urllib.parse import urlparse
    from metaflow.metaflow_config import DATATOOLS_CLIENT_PARAMS
    from metaflow.plugins.aws.aws_client import get_aws_client
    place = urlparse(root)
    client, error = get_aws_client("s3", with_error=True, client_params=dict(DATATOOLS_CLIENT_PARAMS))
    try:
        client.get_object(Bucket=place.netloc, Key=place.path.strip("/") + "/metaflow-runner")
    except error as problem:
        if problem.response["Error"]["Code"] not in ("NoSuchKey", "404"):
            raise

def check(kind, root):
    from metaflow.plugins import DATASTORES
    storage = next(found for found in DATASTORES if found.TYPE == kind)
    root = root or storage.get_datastore_root_from_config(lambda *_, **__: None, create_on_absent=False)
    if root is None:
        return  # Metaflow reports this itself.
    if kind == "s3":
        check_s3(root)
    else:
        list(storage(root).list_content(["metaflow-runner"]))

try:
    check(kind, root)
    found = {}
except Exception as error:
    found = {"type": type(error).__name__, "message": str(error)[:2000]}
print(json.dumps(found))
`;

// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check.js





const CHECK_TIMEOUT_MS = 30_000;
/** Metaflow's name for a plan's datastore, if that is not on this machine. */
function remoteDatastore({ cwd, env, options }) {
    const { kind } = (0,datastore_place/* datastorePlace */.d)(cwd, env, options);
    return kind === 'local' || kind === 'spin' ? undefined : kind;
}
/** What prevents Metaflow from using its remote datastore; `undefined` if nothing does, or it is unknown. */
async function checkDatastore(plan, signal) {
    const kind = remoteDatastore(plan);
    if (kind === undefined)
        return undefined;
    const found = (await (0,ask_python/* askPython */.a)(plan, {
        program: DATASTORE_CHECK_PROGRAM,
        args: [kind, (0,metaflow_settings/* datastoreRootOf */.zm)(plan.env, plan.options) ?? ''],
        within: CHECK_TIMEOUT_MS,
        signal,
    }));
    return typeof found?.type === 'string'
        ? (0,remote_error/* datastoreError */.o)(kind, found.type, String(found.message), plan.signIn)
        : undefined;
}
//# sourceMappingURL=datastore-check.js.map

/***/ })

};

//# sourceMappingURL=3423.index.js.map