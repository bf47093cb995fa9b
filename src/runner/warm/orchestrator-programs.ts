import { WRITE_NOTE } from './write-note.js';
/**
 * The orchestrator's `sitecustomize`: it removes our directory from PYTHONPATH before the flow's code can see it, and
 * hands over to the machine's own `sitecustomize`. The directory stays at the end of `sys.path` until Metaflow has
 * loaded its extensions.
 */
const SITE_PROGRAM = String.raw`
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
const CONFIG_PROGRAM = String.raw`
from metaflow.metaflow_config_funcs import from_conf as __from_conf

# What the user sets replaces what extensions ask for.
__all = ((__from_conf("DEFAULT_DECOSPECS") or "") + " _metaflow_runner_warm").split()
if len(__all) == 1:
    TOGGLE_DECOSPECS = __all
else:
    DEFAULT_DECOSPECS = " ".join(__all)
`;

const PLUGINS_PROGRAM = String.raw`
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
const DECORATOR_PROGRAM = String.raw`
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
export const ORCHESTRATOR_PROGRAMS: Readonly<Record<string, string>> = {
  'sitecustomize.py': SITE_PROGRAM,
  'metaflow_extensions/metaflow_runner/config/__init__.py': CONFIG_PROGRAM,
  'metaflow_extensions/metaflow_runner/plugins/__init__.py': PLUGINS_PROGRAM,
  'metaflow_extensions/metaflow_runner/plugins/decorator.py': DECORATOR_PROGRAM,
};
