/**
 * Makes a small request to a remote datastore, with Metaflow's own client and settings but without its retries, and prints the problem, if
 * there is one. For S3's errors it keeps the code, which Metaflow's own messages lose.
 */
export const DATASTORE_CHECK_PROGRAM = String.raw`
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
