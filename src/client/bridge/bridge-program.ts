/**
 * The Python end of the bridge: answers requests, one JSON object per line, using Metaflow's own client and providers.
 * It passes values on pickled, as the datastore has them, and unpickles nothing, because anyone may have written it. It
 * ends when its input does, whatever it is waiting for.
 */
export const BRIDGE_PROGRAM = String.raw`
import base64, gzip, json, os, queue, re, sys, threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import metaflow
from metaflow.client import core
from metaflow.client.filecache import FileCache
from metaflow.exception import MetaflowException
from metaflow.mflog import LOG_SOURCES

MAX_REPLY_LENGTH, MAX_RECORDS_LENGTH = int(sys.argv[1]), int(sys.argv[2])
if len(sys.argv) > 3:
    metaflow.metadata(sys.argv[3])
metaflow.namespace(None)
provider = core.Metaflow().metadata if not hasattr(core, "current_metadata") or not core.current_metadata else core.current_metadata
cache = FileCache()
BYTES_PER_RECORD = 256
KINDS = ["root", "flow", "run", "step", "task", "artifact"]
ID_FIELDS = {"run": "run_number", "step": "step_name", "task": "task_id", "artifact": "name"}
FIELDS = {"ts_epoch", "tags", "system_tags", "flow_id", *ID_FIELDS.values()}
FIELDS |= {"sha", "attempt_id", "ds_type", "location", "content_type", "field_name", "value", "type"}
# Lists, objects and members. In Node, each may take a hundred times the memory of its text.
MAX_PARTS = 10_000_000

class UnexpectedAnswer(Exception):
    pass

address = re.sub(r"//[^/@]*@", "//", str(provider.INFO))
who, advice = "The metadata in %s" % address, ""
if provider.TYPE == "service":
    who, advice = "The metadata service at %s" % address, " Check METAFLOW_SERVICE_URL and what answers there."

@contextmanager
def reading(what, path):
    try:
        yield
    except Exception as error:
        if isinstance(error, (MetaflowException, UnexpectedAnswer)) or (isinstance(error, OSError) and not isinstance(error, ValueError)):
            raise
        if isinstance(error, MemoryError):
            answer = "more than fits into memory"
        else:
            answer = "something else (%s: %s)" % (type(error).__name__, str(error)[:200])
        raise UnexpectedAnswer("%s, asked for the %s of %s, answered with %s.%s" % (who, what, "/".join(map(str, path)), answer, advice)) from None

def asked(kind, what, path, attempt=None):
    name = {"self": "record", "metadata": "metadata"}.get(what, what + "s")
    with reading(name, path):
        answer = provider.get_object(kind, what, None if what in ("self", "metadata") else {}, attempt, *path)
        found = answer if isinstance(answer, list) else [answer] if answer else []
        for entry in found:
            if not isinstance(entry, dict):
                raise TypeError("%s instead of an object" % type(entry).__name__)
            if what in ID_FIELDS and not isinstance(entry.get(ID_FIELDS[what]), (str, int)):
                raise ValueError("an object without " + ID_FIELDS[what])
        found = [{field: entry[field] for field in FIELDS & entry.keys()} for entry in found]
        return found if what != "self" else found[0] if found else None

def object(path):
    return asked(KINDS[len(path)], "self", path)

def children(path):
    return asked(KINDS[len(path)], KINDS[len(path) + 1], path)

def task_metadata(path):
    return asked("task", "metadata", path)

def within(most, entries):
    taken = []
    for entry in entries:
        most -= len(json.dumps(entry, default=str)) + BYTES_PER_RECORD
        if most < 0:
            break
        taken.append(entry)
    return taken, max(0, most)

def tasks(path, most, max_task_bytes):
    found, has_left_out = [], False
    for step in children(path):
        for task in children(path + [step["step_name"]]):
            if most <= 0:
                return {"found": found, "hasLeftOut": True}
            all = task_metadata(path + [step["step_name"], str(task["task_id"])])
            of_task = min(most, max_task_bytes)
            with reading("metadata", path):
                taken, left = within(of_task, [task, *all])
            most -= of_task - left
            has_left_out = has_left_out or len(taken) <= len(all)
            if taken:
                found.append({"task": task, "metadata": taken[1:]})
    return {"found": found, "hasLeftOut": has_left_out}

def artifacts(path, attempt):
    return asked("task", "artifact", path, attempt)

def datastore(kind, location, flow):
    if location.startswith(":root:"):
        root = location[6:]
    else:
        root = cache._get_datastore_storage_impl(kind).get_datastore_root_from_location(location, flow)
    return cache._get_flow_datastore(kind, root, flow)

def refuse_more_than(most, size):
    if most is not None and size > most:
        raise ValueError("it is too large: %d bytes" % size)

def is_own(storage, file, path):
    """Whether a file holds what a datastore has at a path. In a local one, a link may lead anywhere, or there may be a pipe."""
    is_local = storage.TYPE in ("local", "spin")
    return os.path.isfile(file) and (not is_local or os.path.realpath(file).endswith(os.path.join(os.sep, path)))

def unpacked(storage, path, most):
    with storage.load_bytes([path]) as loaded:
        for _, name, _ in loaded:
            if not name or not is_own(storage, name, path):
                raise ValueError("%s is not a file in the datastore" % path)
            with open(name, "rb") as file:
                is_packed = file.read(2) == b"\x1f\x8b"
            with (gzip.open if is_packed else open)(name, "rb") as file:
                return file.read(-1 if most is None else most + 1)

def stored(path, kind, location, sha, most):
    if not re.fullmatch("[0-9a-f]{40}", sha):
        raise ValueError("the artifact has no digest")
    store = datastore(kind, location, path[0]).ca_store
    storage = store._storage_impl
    blob = storage.path_join(store._prefix, sha[:2], sha)
    if most is not None:
        refuse_more_than(most, storage.size_file(blob))
    raw = unpacked(storage, blob, most)
    refuse_more_than(most, len(raw))
    return raw

def encoded(raw):
    return base64.b64encode(raw).decode()

def value(path, kind, location, sha, most):
    return encoded(stored(path, kind, location, sha, most))

def included(kind, url, most):
    from metaflow.includefile import _dict_dataclients
    with _dict_dataclients[kind]() as client:
        refuse_more_than(most, getattr(attempted(client.info, url, True), "size", None) or 0)
        found = client.get(url, return_missing=True)
        if not found.exists:
            raise ValueError("there is no " + url)
        refuse_more_than(most, os.path.getsize(found.path))
        with open(found.path, "rb") as file:
            return encoded(file.read())

def attempted(read, *arguments):
    try:
        return read(*arguments)
    except Exception:
        return None

def artifact_named(path, name):
    found = attempted(artifacts, path + [name], None) or []
    return next((artifact for artifact in found if artifact.get("name") == name), None)

class Budget:
    def __init__(self, left):
        self.left, self.lock, self.has_left_out = left, threading.Lock(), False

    def spend(self, size):
        with self.lock:
            refuse_more_than(self.left, size)
            self.left -= size

def values_of(paths, name, largest, most):
    budget = Budget(most)

    def read(key):
        most = min(largest, budget.left)
        try:
            raw = stored(places[key], *key, most)
            budget.spend(len(raw))
            return encoded(raw)
        except ValueError:
            budget.has_left_out = budget.has_left_out or min(most, budget.left) < largest

    key_of = lambda artifact: artifact and tuple(str(artifact.get(field)) for field in ("ds_type", "location", "sha"))
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda path: artifact_named(path, name), paths))
        places = {}
        for path, artifact in zip(paths, found):
            if artifact:
                places.setdefault(key_of(artifact), path)
        blobs = dict(zip(places, pool.map(lambda key: attempted(read, key), places)))
    values = [[blobs.get(key_of(artifact)), artifact and artifact.get("content_type")] for artifact in found]
    return {"found": values, "hasLeftOut": budget.has_left_out}

def end_of(name, most):
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(max(0, size - most))
        end = file.read(most)
    return end if size <= most else end.partition(b"\n")[2]

def log(path, stream, attempt, largest, most):
    with reading("metadata", path):
        known = metaflow.Task("/".join(path), attempt=attempt).metadata_dict
        wanted = int(known.get("attempt", 0)) if attempt is None else attempt
        kind, root = (str(known.get(name) or "") for name in ("ds-type", "ds-root"))
    if not kind or not root:
        return []
    nothing = {"objects": {}, "info": {}}
    task = cache._get_flow_datastore(kind, root, path[0]).get_task_datastore(*path[1:], data_metadata=nothing)
    storage = task._storage_impl
    names = [task._get_log_location(source, stream) for source in LOG_SOURCES]
    names = [task._metadata_name_for_attempt(name, attempt_override=wanted) for name in names]
    blobs = [storage.path_join(task._path, name) for name in names]
    refuse_more_than(largest, sum(attempted(storage.size_file, blob) or 0 for blob in blobs))
    with storage.load_bytes(blobs) as loaded:
        return [encoded(end_of(file, most)) for blob, file, _ in loaded if file and is_own(storage, file, blob)]

def cards_of(path):
    from metaflow.cards import get_cards
    from metaflow.plugins.cards.exception import CardNotPresentException
    with reading("record", path):
        task = metaflow.Task("/".join(path))
    try:
        return list(get_cards(task))
    except CardNotPresentException:
        return []

def cards(path):
    return [{"type": card.type, "id": card.id, "path": card.path} for card in cards_of(path)]

def card_html(path, index, most):
    card = cards_of(path)[index]
    refuse_more_than(most, card._card_ds._backend.size_file(card.path))
    return encoded(card.get().encode())

def change_tags(path, add, remove):
    with reading("tags", path):
        run = metaflow.Run("/".join(path))
        run.replace_tags(remove, add)
        return sorted(map(str, run.user_tags))

def line_of(reply, has_records=False):
    line = json.dumps(reply, default=str, allow_nan=False)
    if has_records and (len(line) > MAX_RECORDS_LENGTH or sum(map(line.count, "[{,")) > MAX_PARTS):
        raise ValueError("more than %d bytes or %d values" % (MAX_RECORDS_LENGTH, MAX_PARTS))
    if len(line) >= MAX_REPLY_LENGTH:
        line = json.dumps({"id": reply["id"], "error": "ValueError: the reply is too large: %d bytes" % len(line)})
    return line + "\n"

RECORDS = [object, children, task_metadata, tasks, artifacts, cards, change_tags]
CONTENTS = [value, values_of, included, log, card_html]
methods = {method.__name__: method for method in RECORDS + CONTENTS}
lines = queue.Queue()

def read():
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)

threading.Thread(target=read, daemon=True).start()
while True:
    request = json.loads(lines.get())
    try:
        method = methods[request["method"]]
        result = method(*request["arguments"])
        with reading(request["method"], request["arguments"][0]):
            line = line_of({"id": request["id"], "result": result}, method in RECORDS)
    except BaseException as error:
        line = line_of({"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)})
    replies.write(line)
    replies.flush()
`;
