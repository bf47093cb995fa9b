export const id = 4853;
export const ids = [4853];
export const modules = {

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readWarmTasks),
/* harmony export */   p: () => (/* binding */ WARM_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);



/** The folder in a run's temporary directory for our programs, their socket and their notes. */
const WARM_FOLDER = 'warm';
/** The notes of a hundred thousand tasks take half a mebibyte. A flow could write to this file, too. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_REASONS = 10;
const MAX_REASON_LENGTH = 300;
/** Reads the notes of a run's processes about how its tasks started, so far. */
function readWarmTasks(temporaryDirectory) {
    if (process.platform !== 'linux')
        return { warm: 0, cold: ['it works only on Linux'] };
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDirectory, WARM_FOLDER);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        return { warm: 0, cold: ['its temporary files have been removed'] };
    const lines = linesOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'notes'));
    if (lines === undefined)
        return { warm: 0, cold: ['the notes of its processes cannot be read'] };
    const warm = lines.filter((line) => line === 'warm').length;
    const all = new Set(lines.flatMap((line) => (line.startsWith('cold ') ? [line.slice(5)] : [])));
    const cold = [...all].slice(0, MAX_REASONS).map((reason) => reason.slice(0, MAX_REASON_LENGTH));
    if (all.size > MAX_REASONS)
        cold.push(`and ${all.size - MAX_REASONS} more reasons`);
    const unused = warm === 0 && cold.length === 0;
    return { warm, cold: unused ? ["this Metaflow did not load metaflow-runner's extension"] : cold };
}
/** Empty if the file does not exist; `undefined` if it cannot be read. */
function linesOf(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).split('\n');
    }
    catch (error) {
        return error.code === 'ENOENT' ? [] : undefined;
    }
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withWarmTasks: () => (/* binding */ withWarmTasks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/runner/warm/client-program.js
/**
 * Takes the place of a warm task's interpreter: Metaflow starts this instead. `argv[1]` is the server's directory, and
 * the rest is the command of the cold task. It passes its descriptors, command and environment to the server, forwards
 * signals, and ends as the task does; if it is killed, the server's side kills the task. If anything is not as
 * expected, it becomes the cold task itself.
 */
const CLIENT_PROGRAM = String.raw `
import sys, posix, marshal, _signal, _socket

directory, command = sys.argv[1], sys.argv[2:]
if _signal.getsignal(_signal.SIGINT) is not _signal.SIG_IGN:
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def receive_message(connection):
    """Reads a letter and a number; None if the other end is gone."""
    message = b""
    while len(message) < 9:
        try:
            more = connection.recv(9 - len(message))
        except OSError:
            return None
        if not more:
            return None
        message += more
    return message[:1], int.from_bytes(message[1:], "little")


is_refused = False


def connect_to_keeper():
    """The connection to the task's keeper, and the task's process id; None if the task has to start cold."""
    global is_refused
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        descriptor = posix.open(directory, posix.O_RDONLY | posix.O_CLOEXEC)
        connection.connect("/proc/self/fd/%d/socket" % descriptor)
        posix.close(descriptor)
        data = marshal.dumps((command, posix.environ), 2)
        data = len(data).to_bytes(8, "little") + data
        streams = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
        rights = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)]
        sent = connection.sendmsg([data], rights, _socket.MSG_NOSIGNAL)
        while sent < len(data):
            sent += connection.send(data[sent:], _socket.MSG_NOSIGNAL)
        answer = receive_message(connection)
    except OSError:
        answer = None
    if answer is None or answer[0] != b"g":
        connection.close()
        is_refused = answer is not None
        return None
    return connection, answer[1]


def stand_in(connection, task):
    """Forwards signals to the keeper, and ends as the task does."""

    def forward(number, frame):
        try:
            connection.send(b"s" + number.to_bytes(8, "little"), _socket.MSG_NOSIGNAL)
        except OSError:
            pass

    for name in ("HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "ALRM"):
        number = getattr(_signal, "SIG" + name)
        if _signal.getsignal(number) is not _signal.SIG_IGN:
            _signal.signal(number, forward)
    answer = receive_message(connection)
    if answer is None:
        # The keeper was killed.
        try:
            posix.kill(task, _signal.SIGKILL)
        except OSError:
            pass
        status = _signal.SIGKILL
    else:
        status = answer[1]
    if posix.WIFSIGNALED(status):
        number = posix.WTERMSIG(status)
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        if number not in (_signal.SIGKILL, _signal.SIGSTOP):
            _signal.signal(number, _signal.SIG_DFL)
        _signal.pthread_sigmask(_signal.SIG_UNBLOCK, [number])
        posix.kill(posix.getpid(), number)
    posix._exit(posix.WEXITSTATUS(status))


connected = connect_to_keeper()
if connected is None:
    # A server that cannot serve writes down why before it ends.
    try:
        # Nothing that has taken its place: a link, or a pipe that nobody reads.
        opener = lambda name, flags: posix.open(name, flags | posix.O_NOFOLLOW | posix.O_NONBLOCK, 0o666)
        with open(directory + "/notes", "a+", opener=opener) as file:
            file.seek(0)
            if not is_refused and "cold" not in file.read(100000):
                file.write("cold the server of warm tasks has ended\n")
    except OSError:
        pass
    for number in (_signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_DFL)
    posix.execv(command[0], command)
stand_in(*connected)
`;
//# sourceMappingURL=client-program.js.map
;// CONCATENATED MODULE: ./build/runner/warm/write-note.js
/** The part of our Python programs that writes to the notes, a file in `DIRECTORY` that the runner reads when the run has ended. */
const WRITE_NOTE = String.raw `
def open_own(name, flags):
    """Opens nothing that has taken the file's place: a link, or a pipe that nobody reads."""
    return os.open(name, flags | os.O_NOFOLLOW | os.O_NONBLOCK, 0o666)


def write_note(text):
    """Appends a line to our notes; a failure, as on a full disk, must not stop a task."""
    try:
        with open(os.path.join(DIRECTORY, "notes"), "a", opener=open_own) as file:
            file.write(" ".join(text.split()) + "\n")
    except OSError:
        pass
`;
//# sourceMappingURL=write-note.js.map
;// CONCATENATED MODULE: ./build/runner/warm/orchestrator-programs.js

/**
 * The orchestrator's `sitecustomize`: it removes our directory from PYTHONPATH before the flow's code can see it, and
 * hands over to the machine's own `sitecustomize`. The directory stays at the end of `sys.path` until Metaflow has
 * loaded its extensions.
 */
const SITE_PROGRAM = String.raw `
import os, sys


def hand_over():
    import _frozen_importlib

    directory = os.path.dirname(__file__)
    rest = os.environ.pop("PYTHONPATH")[len(directory) + 1 :]
    if rest:
        os.environ["PYTHONPATH"] = rest
    entries = [entry for entry in sys.path if entry != directory]
    sys.path[:] = entries
    try:
        for finder in sys.meta_path:
            spec = finder.find_spec("sitecustomize", None) if hasattr(finder, "find_spec") else None
            if spec:
                module = _frozen_importlib.module_from_spec(spec)
                sys.modules["sitecustomize"] = module
                spec.loader.exec_module(module)
                return
    finally:
        sys.path.append(directory)
    raise ModuleNotFoundError("No module named 'sitecustomize'", name="sitecustomize")


hand_over()
`;
/** Adds our decorator to those that Metaflow attaches to every step. */
const CONFIG_PROGRAM = String.raw `
from metaflow.metaflow_config_funcs import from_conf as __from_conf

# What the user sets replaces what extensions ask for.
__all = ((__from_conf("DEFAULT_DECOSPECS") or "") + " _metaflow_runner_warm").split()
if len(__all) == 1:
    TOGGLE_DECOSPECS = __all
else:
    DEFAULT_DECOSPECS = " ".join(__all)
`;
const PLUGINS_PROGRAM = String.raw `
import sys as __sys
from metaflow.metaflow_config_funcs import from_conf as __from_conf

STEP_DECORATORS_DESC = [("_metaflow_runner_warm", ".decorator.WarmTasks")]

# If the enabled decorators are listed, ours must be listed too.
__listed = __from_conf("ENABLED_STEP_DECORATOR")
for __name, __module in list(__sys.modules.items()):
    if __name.startswith("metaflow_extensions.") and __name != __package__:
        __listed = getattr(__module, "ENABLED_STEP_DECORATOR", __listed)
if __listed is not None:
    ENABLED_STEP_DECORATOR = [*__listed, "_metaflow_runner_warm"]
`;
/** The decorator: it starts the server, and replaces a task's interpreter with the client. */
const DECORATOR_PROGRAM = String.raw `
import os, sys
from metaflow.decorators import StepDecorator

PATH_ENTRY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
DIRECTORY = os.path.dirname(PATH_ENTRY)
CLIENT = os.path.join(DIRECTORY, "client.pyc")


${WRITE_NOTE}

def hide():
    """Removes our extension from code packages and from the list stored with the graph: only this machine needs it."""
    from metaflow import extension_support as support

    sys.path[:] = [entry for entry in sys.path if entry != PATH_ENTRY]
    sys.path_importer_cache.pop(PATH_ENTRY, None)
    extensions = os.path.realpath(os.path.join(PATH_ENTRY, "metaflow_extensions"))
    packages, points = support._all_packages, support._pkgs_per_extension_point
    ours = [name for name, found in packages.items() if any(os.path.realpath(root) == extensions for root in found["root_paths"] or [])]
    for name in ours:
        del packages[name]
        for point in list(points):
            points[point] = [extension for extension in points[point] if extension.package_name != name]
            if not points[point]:
                del points[point]
    if any(name.startswith("_pythonpath_") for name in packages):
        return "Metaflow has another extension on PYTHONPATH"
    return None


class Server:
    """The process that tasks are forked from, as the orchestrator sees it."""

    process = connection = None
    is_started = False
    refusals = set()

    @classmethod
    def start(cls, run_id):
        if cls.is_started:
            return
        cls.is_started = True
        try:
            if not cls.refusals:
                cls.spawn(run_id)
        except Exception as error:
            cls.stop()
            cls.refuse("the server could not be started: %s" % error)

    @classmethod
    def refuse(cls, reason):
        if reason not in cls.refusals:
            cls.refusals.add(reason)
            write_note("cold " + reason)

    @classmethod
    def spawn(cls, run_id):
        import socket, subprocess
        from metaflow.runtime import Worker

        descriptor = os.open(DIRECTORY, os.O_RDONLY)
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("/proc/self/fd/%d/socket" % descriptor)
            os.close(descriptor)
            listener.listen(4096)
            connection, theirs = socket.socketpair()
            server = os.path.join(DIRECTORY, "server")
            path = os.environ.get("PYTHONPATH")
            env = dict(os.environ)
            # What this version of Metaflow adds to a task's environment.
            added = Worker._launch.__code__.co_consts
            for name, value in (("PYTHONUNBUFFERED", "x"), ("METAFLOW_RUN_ID", str(run_id))):
                if name in added:
                    env[name] = value
            env["PYTHONPATH"] = server if path is None else server + os.pathsep + path
            with theirs:
                cls.process = subprocess.Popen([sys.executable, sys.argv[0], "step"], env=env, stdin=listener, stdout=theirs, stderr=theirs)
            cls.connection = connection
        cls.compile_client()

    @classmethod
    def compile_client(cls):
        """Each task would compile it. Meanwhile, the server imports the flow."""
        import marshal
        from importlib.util import MAGIC_NUMBER

        with open(os.path.join(DIRECTORY, "client.py")) as file:
            code = compile(file.read(), "client.py", "exec")
        with open(CLIENT, "wb") as file:
            file.write(MAGIC_NUMBER + bytes(12) + marshal.dumps(code))

    @classmethod
    def stop(cls):
        import subprocess

        if cls.connection:
            cls.connection.close()
            # It ends at once, unless it is still importing the flow, or someone has stopped it.
            try:
                cls.process.wait(2)
            except subprocess.TimeoutExpired:
                cls.process.kill()
                cls.process.wait()
            cls.process = cls.connection = None


class Command(list):
    """A task's interpreter and file. Other decorators may change it after us, so whether it starts warm is decided when it is read."""

    def __init__(self, arguments, cold):
        super().__init__(cold)
        self.arguments, self.cold = arguments, list(cold)

    def __iter__(self):
        reason = self.reason()
        if reason:
            Server.refuse(reason)
        elif Server.process:
            # It is a temporary file, which someone may have removed.
            if os.path.exists(CLIENT):
                yield from (sys.executable, "-I", "-S", CLIENT, DIRECTORY)
        yield from (self[at] for at in range(len(self)))

    def reason(self):
        step = self.arguments.command_args[0] if self.arguments.command_args else ""
        if self.arguments.commands != ["step"]:
            return 'the step "%s" runs elsewhere (%s)' % (step, " ".join(self.arguments.commands))
        if [self[at] for at in range(len(self))] != self.cold or self.cold[:2] != [sys.executable, sys.argv[0]]:
            return 'the step "%s" has an interpreter of its own' % step
        return None


class WarmTasks(StepDecorator):
    name = "_metaflow_runner_warm"

    def step_init(self, *args, **kwargs):
        if not getattr(Server, "is_hidden", False):
            Server.is_hidden = True
            reason = hide()
            if reason:
                Server.refuse(reason)

    def runtime_init(self, flow, graph, package, run_id):
        Server.start(run_id)

    def runtime_step_cli(self, cli_args, retry_count, max_user_code_retries, ubf_context):
        options = cli_args.top_level_options
        for name in ("with", "decospecs"):
            if options.get(name):
                options[name] = [decorator for decorator in options[name] if decorator.partition(":")[0] != self.name]
        cli_args.entrypoint = Command(cli_args, cli_args.entrypoint)

    def runtime_finished(self, exception):
        Server.stop()
`;
/** The files that Metaflow's orchestrator finds through its PYTHONPATH, by path. */
const ORCHESTRATOR_PROGRAMS = {
    'sitecustomize.py': SITE_PROGRAM,
    'metaflow_extensions/metaflow_runner/config/__init__.py': CONFIG_PROGRAM,
    'metaflow_extensions/metaflow_runner/plugins/__init__.py': PLUGINS_PROGRAM,
    'metaflow_extensions/metaflow_runner/plugins/decorator.py': DECORATOR_PROGRAM,
};
//# sourceMappingURL=orchestrator-programs.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/become-task.js
/**
 * The part of the server's program that makes a forked process the task: with the client's streams and arguments, the
 * flow's signal handlers, random numbers of its own, and the import's output in its log.
 */
const BECOME_TASK = String.raw `
def become_task(server, command, streams):
    signal = server.signal
    for stream, number in zip(streams, (0, 1, 2)):
        os.dup2(stream, number)
    for number in (*streams, IMPORT_STDOUT, IMPORT_STDERR, IMPORT_STDIN):
        os.close(number)
    for number, handler in server.signal_handlers.items():
        if handler is not None:
            signal.signal(number, handler)
    signal.pthread_sigmask(signal.SIG_SETMASK, server.signal_mask)
    arguments = command[1:]
    server.watch.arguments[:] = arguments
    sys.argv = arguments
    if hasattr(sys, "orig_argv"):
        sys.orig_argv = list(command)
    numpy = sys.modules.get("numpy.random")
    if numpy:
        numpy.seed()
    processes = sys.modules.get("multiprocessing.process")
    if processes:
        processes.current_process().authkey = os.urandom(32)
    for number, output in zip((1, 2), server.import_output):
        while output:
            output = output[os.write(number, output) :]
`;
//# sourceMappingURL=become-task.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/cold-reason.js
/**
 * The part of the server's program that decides whether tasks can be forked after the import of the flow: not if it
 * left anything that a fork shares, loses or repeats, such as a thread, an open file or a random number generator.
 */
const COLD_REASON = String.raw `
def cold_reason(watch, objects):
    """Why tasks must start cold after the import that was watched; None if they can be forked."""
    if WatchedArguments.reader is not None:
        return "the module %s reads the command line while it is imported" % WatchedArguments.reader
    if sys.gettrace() or sys.getprofile():
        return "the code is traced"
    threading = sys.modules.get("threading")
    if threading and threading.active_count() > 1:
        return "importing the flow starts the thread %s" % [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()][0]
    if has_children():
        return "importing the flow starts processes"
    for number in sorted(map(int, os.listdir("/proc/self/fd"))):
        if number > 2 and number not in range(LISTENER, IMPORT_STDIN + 1):
            try:
                return "importing the flow leaves %s open" % os.readlink("/proc/self/fd/%d" % number)
            except OSError:
                pass
    if any(b" rw-s " in line for line in read_file("/proc/self/maps").splitlines()):
        return "importing the flow shares memory"
    if getattr(sys.modules.get("tempfile"), "_name_sequence", None) is not None:
        return "importing the flow makes a temporary file"
    if watch.exit_handler_files:
        return "%s registers an exit handler while it is imported" % watch.exit_handler_files[0]
    import signal

    if any(signal.getitimer(which) != (0.0, 0.0) for which in (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)):
        return "importing the flow starts a timer"
    reason = cold_reason_of_random(watch.random_states, objects)
    if reason:
        return reason
    if any(len(captured_output(stream)) >= 60000 for stream in (IMPORT_STDOUT, IMPORT_STDERR)):
        return "importing the flow prints more than 60,000 bytes"
    return cold_reason_of_thread_pools()


def has_children():
    return any(read_file("/proc/self/task/%s/children" % thread).strip() for thread in os.listdir("/proc/self/task"))


def cold_reason_of_random(states, objects):
    """Why tasks would draw the same random numbers. The states are those of the global generators right after their modules were imported."""
    import random

    if "random" in states and random.getstate() != states["random"]:
        return "importing the flow uses random"
    numpy = sys.modules.get("numpy.random")
    if numpy and ("numpy" not in states or numpy_state(numpy) != states["numpy"]):
        return "importing the flow uses numpy.random"
    generators = {numpy.Generator, numpy.RandomState} if numpy else set()
    kinds = {kind for kind in objects.kinds if kind in generators or issubclass(kind, random.Random)}
    shared = (random.getstate.__self__, numpy and numpy.mtrand._rand)
    for found in objects.of(kinds):
        if found not in shared and type(found) is not random.SystemRandom and not (type(found) in generators and is_seeded(found)):
            return "importing the flow makes a generator of random numbers"
    return None


def is_seeded(generator):
    """Whether someone chose the seed; seeds from the system have more digits."""
    bits = getattr(generator, "bit_generator", None) or getattr(generator, "_bit_generator", None)
    sequence = getattr(bits, "seed_seq", None) or getattr(bits, "_seed_seq", None)
    entropy = getattr(sequence, "entropy", None)
    return isinstance(entropy, int) and entropy < 1 << 64


def cold_reason_of_thread_pools():
    """Forks once if there are threads: pools that handle forks, such as OpenBLAS's, then end theirs."""
    if len(os.listdir("/proc/self/task")) == 1:
        return None
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    for _ in range(50):
        if len(os.listdir("/proc/self/task")) == 1:
            return None
        import time

        time.sleep(0.001)
    return "importing the flow starts threads"
`;
//# sourceMappingURL=cold-reason.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/inherited-state.js
/**
 * The part of the server's program that reads what a process inherited from its parent: a warm task inherits it from
 * the server, and a cold one would inherit it from the orchestrator, as the client does.
 */
const INHERITED_STATE = String.raw `
def read_file(name):
    """The file's bytes; none if it cannot be read."""
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


STATUS_FIELDS = (b"Umask", b"Uid", b"Gid", b"Groups", b"SigBlk", b"SigIgn", b"CapInh", b"CapEff", b"NoNewPrivs", b"Seccomp", b"Cpus_allowed")


def inherited_state(pid):
    """What a process inherits from its parent, by descriptive name."""
    status = dict(line.split(b":", 1) for line in read_file("/proc/%d/status" % pid).splitlines() if b":" in line)
    fields = read_file("/proc/%d/stat" % pid).rpartition(b")")[2].split()
    state = {"the process's " + name.decode(): status.get(name) for name in STATUS_FIELDS}
    state["the process group"] = fields[2:4]
    state["the priority"] = fields[15:17]
    state["the limits"] = read_file("/proc/%d/limits" % pid)
    state["the working directory"] = os.readlink("/proc/%d/cwd" % pid)
    state["the root directory"] = os.readlink("/proc/%d/root" % pid)
    state["oom_score_adj"] = read_file("/proc/%d/oom_score_adj" % pid)
    return state
`;
//# sourceMappingURL=inherited-state.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/keeper.js
/**
 * The part of the server's program for a keeper, the parent of one task: it refuses clients whose task would not be the
 * same as a cold one, passes signals from the client to the task, and reports the task's end. It outlives the server.
 *
 * A message between keeper and client is a letter and a number of 8 bytes: to the client `c` (start the task cold), `g`
 * (the task has started, with its process id) or `x` (it has ended, with its wait status); to the keeper `s` (a signal).
 */
const KEEPER = String.raw `
class Keeper:
    def __init__(self, server, connection):
        self.server, self.connection = server, connection

    def run(self):
        """Returns only in the task's process."""
        server, connection = self.server, self.connection
        signal, socket = server.signal, server.socket
        try:
            # Find out who the client is before reading anything from it.
            pid = int.from_bytes(connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)[:4], sys.byteorder)
            reason = self.changed_state(pid)
            if not reason:
                (command, environ), streams = receive_request(connection, socket)
                reason = self.changed_environment(environ)
            if not reason:
                signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                pipe = os.pipe()
                task = os.fork()
        except Exception as error:
            reason = "the server failed: %r" % error
        if reason:
            write_note("cold " + reason)
            send_message(connection, b"c", 0)
            os._exit(0)
        if task == 0:
            for number in pipe:
                os.close(number)
            connection.close()
            become_task(server, command, streams)
            return
        try:
            for stream in streams:
                os.close(stream)
            self.supervise(task, *pipe)
        except BaseException:
            # Otherwise, its client would start it once more.
            try:
                os.kill(task, signal.SIGKILL)
            finally:
                os._exit(1)

    def changed_state(self, pid):
        """Why the client's process differs from the server's, if it does."""
        for name, value in inherited_state(pid).items():
            if value != self.server.inherited_state[name]:
                return "%s has changed since the run began" % name
        return None

    def changed_environment(self, environ):
        """Why the task's environment differs from the server's, if it does."""
        imported = self.server.environ
        if environ != imported:
            names = sorted(name.decode(errors="replace") for name in set(environ) ^ set(imported) or [name for name in environ if environ[name] != imported[name]])
            return "the task has environment variables of its own (%s)" % ", ".join(names[:3])
        return None

    def supervise(self, task, reader, writer):
        """Passes signals to the task until it ends or the client is gone. The pipe receives the numbers of our own signals."""
        signal, select, connection = self.server.signal, self.server.select, self.connection
        os.set_blocking(writer, False)
        os.set_blocking(reader, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for number in self.server.signal_handlers:
            signal.signal(number, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_SETMASK, self.server.signal_mask)
        write_note("warm")
        send_message(connection, b"g", task)
        poll = select.poll()
        poll.register(connection.fileno(), select.POLLIN)
        poll.register(reader, select.POLLIN)
        group_signals = []
        while True:
            ready = dict(poll.poll())
            if reader in ready:
                group_signals += caught_signals(reader)
            ended, status = os.waitpid(task, os.WNOHANG)
            if ended:
                send_message(connection, b"x", status)
                os._exit(0)
            if connection.fileno() in ready:
                number = receive_signal(connection)
                if number is None:
                    os.kill(task, signal.SIGKILL)
                    os.waitpid(task, 0)
                    os._exit(0)
                # A signal to the group has already reached the task, as it reached us.
                if number not in group_signals:
                    __import__("time").sleep(0.03)
                    group_signals += caught_signals(reader)
                if number in group_signals:
                    group_signals.remove(number)
                else:
                    os.kill(task, number)
                    ended, status = os.waitpid(task, os.WNOHANG)
                    if ended:
                        send_message(connection, b"x", status)
                        os._exit(0)


def caught_signals(reader):
    """The numbers of the signals that we received since the last call."""
    try:
        return list(os.read(reader, 4096))
    except BlockingIOError:
        return []


def send_message(connection, letter, number):
    try:
        connection.sendall(letter + number.to_bytes(8, "little"))
    except OSError:
        pass


def receive_signal(connection):
    """The number of the signal that the client received; None if the client is gone."""
    message = b""
    while len(message) < 9:
        try:
            part = connection.recv(9 - len(message))
        except OSError:
            return None
        if not part:
            return None
        message += part
    return int.from_bytes(message[1:], "little")


def receive_request(connection, socket):
    """The client's command and environment, and its standard streams."""
    import marshal

    data, ancillary, _, _ = connection.recvmsg(65536, socket.CMSG_SPACE(12))
    streams = [int.from_bytes(rights[at : at + 4], sys.byteorder) for _, _, rights in ancillary for at in range(0, len(rights), 4)]
    size = int.from_bytes(data[:8], "little")
    parts, length = [data[8:]], len(data) - 8
    while length < size:
        parts.append(connection.recv(1 << 20))
        if not parts[-1]:
            raise EOFError
        length += len(parts[-1])
    return marshal.loads(b"".join(parts)), streams
`;
//# sourceMappingURL=keeper.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/serve.js
/**
 * The part of the server's program that serves: once the flow file creates its flow, it forks a keeper for each client
 * that connects, until the orchestrator closes its connection.
 */
const SERVE = String.raw `
class Server:
    """The process that imports the flow, and from which keepers and their tasks are forked."""

    def __init__(self):
        self.inherited_state = inherited_state(os.getpid())
        self.environ = dict(os.environ._data)
        self.import_has_finalizers = False
        self.installed_modules, self.kept_modules = [], []
        self.watch = ImportWatch(self.serve)

    def serve(self, flow_class):
        """Returns only in the processes of tasks."""
        self.watch.stop()
        import_commands(flow_class)
        objects = ImportedObjects()
        reason = cold_reason(self.watch, objects)
        if reason:
            write_note("cold " + reason)
            sys.exit(0)
        remember_versions()
        import select, signal, _socket

        self.signal, self.select, self.socket = signal, select, _socket
        self.import_output = [finish_capturing(IMPORT_STDOUT), finish_capturing(IMPORT_STDERR)]
        self.signal_mask = signal.pthread_sigmask(signal.SIG_BLOCK, [])
        # The flow's own handlers are for its tasks. The server ignores Ctrl-C: it ends when the orchestrator does.
        self.signal_handlers = {number: signal.getsignal(number) for number in forwarded_signals(signal)}
        for number in self.signal_handlers:
            signal.signal(number, signal.SIG_IGN if number in (signal.SIGINT, signal.SIGCHLD) else signal.SIG_DFL)
        freeze_import(self, objects)
        del objects
        listener = _socket.socket(fileno=LISTENER)
        poll = select.poll()
        poll.register(LISTENER, select.POLLIN)
        poll.register(ORCHESTRATOR, 0)
        while True:
            ready = dict(poll.poll())
            if ORCHESTRATOR in ready:
                os._exit(0)
            try:
                descriptor, _ = listener._accept()
            except OSError:
                continue
            try:
                pid = os.fork()
            except OSError:
                pid = -1
            if pid == 0:
                listener.detach()
                os.close(LISTENER)
                os.close(ORCHESTRATOR)
                Keeper(self, _socket.socket(fileno=descriptor)).run()
                return
            os.close(descriptor)


def import_commands(flow_class):
    """Imports Metaflow's command line as FlowSpec.__init__ does: its options depend on the flow's Configs and decorators."""
    from metaflow import parameters

    with parameters.flow_context(flow_class):
        for name in ("metaflow.cli", "metaflow.cli_components.step_cmd"):
            try:
                __import__(name)
            except ImportError:
                pass


def remember_versions():
    """Has Metaflow remember what it asks git in each task: its own version, and the state of the flow's repository."""
    from metaflow import metaflow_version

    metaflow_version.get_version()
    try:
        from metaflow import metaflow_git
    except ImportError:
        # Older versions of Metaflow do not record it.
        return
    metaflow_git.get_repository_info(path=os.path.dirname(os.path.abspath(sys.argv[0])))


def forwarded_signals(signal):
    """The signals that a keeper passes to its task: all that the process does not ignore."""
    names = ("HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "ALRM", "CHLD")
    return [number for number in (getattr(signal, "SIG" + name) for name in names) if signal.getsignal(number) is not signal.SIG_IGN]
`;
//# sourceMappingURL=serve.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/shared-memory.js
/**
 * The part of the server's program that lets tasks share the memory of the import. Python's garbage collector writes to
 * all objects that it looks at, and Python clears all modules when it ends, so every task would soon have copied all of
 * them. The collector no longer looks at the import's objects, and a task's end leaves its installed modules alone.
 */
const SHARED_MEMORY = String.raw `
class ImportedObjects:
    """What the import has made, as far as the garbage collector knows. It takes some time to look at all of it."""

    def __init__(self):
        self.all = gc.get_objects()
        self.kinds = set(map(type, self.all))

    def of(self, kinds):
        return [found for found in self.all if type(found) in kinds]


def freeze_import(server, objects):
    """Hides the import's objects from the garbage collector, and with them all that only a collection at the task's end would finalize."""
    server.import_has_finalizers = any(has_finalizer(kind) and not is_installed_type(kind) for kind in objects.kinds)
    # Python needs the modules without a file until its very end.
    server.installed_modules = [name for name, module in sys.modules.items() if is_installed(getattr(module, "__file__", None) or "")]
    # It refers to itself, so nothing ever frees it.
    server.kept_modules.append(server.kept_modules)
    gc.freeze()


def end_task(server):
    """
    Runs after all other functions for the end of the task. If it has left something that writes or reports when it is
    finalized, such as an open file, a class or a module of the import may hold it, so everything is freed as usual.
    """
    if server.import_has_finalizers or any(map(has_finalizer, set(map(type, gc.get_objects())))):
        gc.unfreeze()
    else:
        server.kept_modules.extend([sys.modules.pop(name, None) for name in server.installed_modules])


def has_finalizer(kind):
    # Without hasattr, which may run code of its metaclass. A suspended generator or coroutine may have a "finally".
    return any(name in vars(base) for base in kind.__mro__ for name in ("__del__", "gi_frame", "cr_frame", "ag_frame"))


def is_installed_type(kind):
    module = sys.modules.get(kind.__module__)
    return is_installed(getattr(module, "__file__", None) or "<frozen>")
`;
//# sourceMappingURL=shared-memory.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/take-over.js
/**
 * The part of the server's program that takes over the process before the flow file runs: it hides our directory from
 * the flow's code, moves our descriptors out of the way, captures what the import prints, and hands over to the
 * machine's own `sitecustomize`.
 */
const TAKE_OVER = String.raw `
# The descriptors that we keep while the flow is imported; those that start with IMPORT_ are our ends of its standard streams.
LISTENER, ORCHESTRATOR, IMPORT_STDOUT, IMPORT_STDERR, IMPORT_STDIN = range(240, 245)


def hide():
    """Removes everything of ours that the flow's code could see."""
    directory = os.path.dirname(__file__)
    rest = os.environ.pop("PYTHONPATH")[len(directory) + 1 :]
    if rest:
        os.environ["PYTHONPATH"] = rest
    sys.path[:] = [entry for entry in sys.path if entry != directory]
    sys.path_importer_cache.pop(directory, None)


def take_descriptors():
    """Moves our descriptors out of the way, and captures what the import prints, for every task."""
    os.dup2(0, LISTENER, inheritable=False)
    os.dup2(1, ORCHESTRATOR, inheritable=False)
    for stream, kept in ((0, IMPORT_STDIN), (1, IMPORT_STDOUT), (2, IMPORT_STDERR)):
        reader, writer = os.pipe()
        ours, theirs = (writer, reader) if stream == 0 else (reader, writer)
        os.dup2(ours, kept, inheritable=False)
        os.dup2(theirs, stream)
        os.close(reader)
        os.close(writer)
        os.set_blocking(kept, False)
    for stream in (1, 2):
        os.set_blocking(stream, False)


CAPTURED = {IMPORT_STDOUT: b"", IMPORT_STDERR: b""}


def captured_output(descriptor):
    """The bytes that the import has printed so far."""
    try:
        CAPTURED[descriptor] += os.read(descriptor, 1 << 20)
    except BlockingIOError:
        pass
    return CAPTURED[descriptor]


def finish_capturing(descriptor):
    """The bytes that the import has printed. The stream blocks again, like the tasks' pipes that replace it."""
    output = captured_output(descriptor)
    os.set_blocking(descriptor - IMPORT_STDOUT + 1, True)
    return output


def hand_over():
    """Imports the machine's own sitecustomize, if it has one, as if ours had never existed."""
    import _frozen_importlib

    for finder in sys.meta_path:
        spec = finder.find_spec("sitecustomize", None) if hasattr(finder, "find_spec") else None
        if spec:
            module = _frozen_importlib.module_from_spec(spec)
            sys.modules["sitecustomize"] = module
            spec.loader.exec_module(module)
            return
    raise ModuleNotFoundError("No module named 'sitecustomize'", name="sitecustomize")
`;
//# sourceMappingURL=take-over.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server/watch-import.js
/**
 * The part of the server's program that watches the import of the flow file: whether it reads the command line, uses
 * random numbers or registers functions with `atexit`, and when it creates the flow.
 */
const WATCH_IMPORT = String.raw `
class WatchedArguments(list):
    """The command's arguments, which differ from task to task: if code reads them while it is imported, tasks cannot share its import."""

    reader = None

    def record_reader(self):
        frame = sys._getframe(2)
        name = frame.f_globals.get("__name__", "")
        if name.partition(".")[0] != "metaflow":
            WatchedArguments.reader = name


def watched_method(name):
    def method(self, *args, **kwargs):
        self.record_reader()
        return getattr(list, name)(self, *args, **kwargs)

    return method


for name in ("__getitem__", "__iter__", "__len__", "__contains__", "__eq__", "__repr__", "__add__", "index", "copy", "count", "pop"):
    setattr(WatchedArguments, name, watched_method(name))


class CallbackFinder:
    """Calls back when modules have been imported."""

    def __init__(self, callbacks):
        self.callbacks = callbacks

    def find_spec(self, name, path=None, target=None):
        callback = self.callbacks.pop(name, None)
        if callback is None:
            return None
        for finder in sys.meta_path:
            find = getattr(finder, "find_spec", None)
            spec = find(name, path, target) if find and finder is not self else None
            if spec:
                break
        else:
            return None
        if not hasattr(spec.loader, "exec_module"):
            return spec
        loader, execute = spec.loader, spec.loader.exec_module

        def exec_module(module):
            try:
                del loader.exec_module
            except AttributeError:
                pass
            execute(module)
            callback(module)

        try:
            loader.exec_module = exec_module
        except AttributeError:
            pass
        return spec


class InterceptedInit:
    """Replaces FlowSpec.__init__. The interpreter looks it up when a flow is created, so no frame of ours is below it."""

    def __init__(self, init, on_flow):
        self.init, self.on_flow = init, on_flow

    def __get__(self, flow, owner=None):
        if flow is None:
            return self.init
        self.on_flow(type(flow))
        return self.init.__get__(flow, owner)


class ImportWatch:
    """Watches an import until a flow is created; then on_flow is called with the flow's class."""

    def __init__(self, on_flow):
        self.on_flow = on_flow
        self.random_states = {}
        self.exit_handler_files = []
        self.flow_spec = None

    def start(self):
        self.finder = CallbackFinder(
            {
                "metaflow.flowspec": self.on_flow_spec,
                "random": self.on_random,
                "numpy.random": self.on_numpy,
            }
        )
        sys.meta_path.insert(0, self.finder)
        self.register_exit = atexit.register
        atexit.register = self.watch_exit
        self.arguments = WatchedArguments(sys.argv)
        sys.argv = self.arguments

    def stop(self):
        self.flow_spec.__init__ = self.init
        sys.meta_path[:] = [finder for finder in sys.meta_path if finder is not self.finder]
        atexit.register = self.register_exit

    def watch_exit(self, function, *args, **kwargs):
        frame = sys._getframe(1)
        file = frame.f_code.co_filename
        if not is_installed(file):
            self.exit_handler_files.append(file)
        return self.register_exit(function, *args, **kwargs)

    def on_flow_spec(self, module):
        self.flow_spec = module.FlowSpec
        self.init = self.flow_spec.__init__
        self.flow_spec.__init__ = InterceptedInit(self.init, self.on_flow)

    def on_random(self, module):
        self.random_states["random"] = module.getstate()

    def on_numpy(self, module):
        self.random_states["numpy"] = numpy_state(module)


def numpy_state(module):
    """The state of numpy's global generator, in a form that can be compared."""
    return [repr(part) if isinstance(part, (str, int, float)) else part.tobytes() for part in module.get_state()]


def is_installed(file):
    """Whether code is Python's own or belongs to an installed package."""
    parts = file.split(os.sep)
    return file.startswith("<frozen") or "site-packages" in parts or "dist-packages" in parts or file.startswith(os.path.dirname(os.__file__) + os.sep)
`;
//# sourceMappingURL=watch-import.js.map
;// CONCATENATED MODULE: ./build/runner/warm/server-program.js









/**
 * The `sitecustomize` of the warm-task server: the process that imports Metaflow and the flow file once, as `__main__`,
 * and from which tasks are forked. Python imports this before the flow file. It hides its presence, hands over to the
 * machine's own `sitecustomize`, and waits for Metaflow to define `FlowSpec`: tasks begin at the first call of its
 * `__init__`.
 *
 * Descriptors when it starts: 0 is the listening socket, 1 the connection to the orchestrator; when that closes, the
 * server ends. Between each task and the server is a keeper, which is the task's parent: it answers the client, and
 * outlives the server.
 */
const SERVER_PROGRAM = String.raw `
import atexit, gc, os, sys

DIRECTORY = os.path.dirname(os.path.dirname(__file__))


${WRITE_NOTE}
${TAKE_OVER}
${INHERITED_STATE}
${WATCH_IMPORT}
${COLD_REASON}
${SHARED_MEMORY}
${SERVE}
${KEEPER}
${BECOME_TASK}

hide()
take_descriptors()
SERVER = Server()
# The first function to be registered is the last to be called.
atexit.register(end_task, SERVER)
SERVER.watch.start()
hand_over()
`;
//# sourceMappingURL=server-program.js.map
// EXTERNAL MODULE: ./build/runner/warm/warm-report.js
var warm_report = __webpack_require__(6827);
;// CONCATENATED MODULE: ./build/runner/warm/warm-tasks.js







/**
 * Puts our Metaflow extension beside a run's own files and on its orchestrator's path, from which the orchestrator
 * removes it before the flow can see it. Returns the orchestrator's environment.
 */
function withWarmTasks(temporaryDirectory, env) {
    if (process.platform !== 'linux')
        return env;
    const place = external_node_path_.join(temporaryDirectory, warm_report/* WARM_FOLDER */.p);
    const orchestrator = external_node_path_.join(place, 'orchestrator');
    const files = {
        'server/sitecustomize.py': SERVER_PROGRAM,
        'client.py': CLIENT_PROGRAM,
        ...Object.fromEntries(Object.entries(ORCHESTRATOR_PROGRAMS).map(([name, text]) => [`orchestrator/${name}`, text])),
    };
    for (const [name, text] of Object.entries(files)) {
        const file = external_node_path_.join(place, name);
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true, mode: 0o700 });
        (0,regular_file/* writeOwnFile */.OP)(file, text);
    }
    const { PYTHONPATH: rest } = env;
    return {
        ...env,
        // A delimiter with nothing behind it would name the current directory.
        PYTHONPATH: rest ? `${orchestrator}${external_node_path_.delimiter}${rest}` : orchestrator,
    };
}
//# sourceMappingURL=warm-tasks.js.map

/***/ })

};

//# sourceMappingURL=4853.index.js.map