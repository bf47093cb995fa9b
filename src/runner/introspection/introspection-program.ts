import { DESCRIBE_FAILURE } from './introspection-failure.js';
import { DESCRIBE_FLOW } from './introspection-flow.js';
import { DESCRIBE_IMPORT } from './introspection-import.js';
import { NOTE_PLACES } from './introspection-places.js';

/**
 * A Python program that executes a flow file as `python flow.py …` does, up to the point where Metaflow would start a
 * run, and prints what Metaflow knows about the flow by then, as JSON. No Metaflow command prints this. The file's own
 * code and Metaflow decide which class runs, and with which parameters: the guard, FlowMutators, Configs and extensions
 * have all taken effect by then.
 *
 * It never starts a run. Metaflow's command line hands over to `finish` where the command begins (`describe`), or where
 * everything is prepared and it would ask for a run id (`start` and `check`; `check` needs no values for required
 * parameters and no conda environment). Only with `deploy` does it execute the command, which deploys nothing if it has the option
 * `only-json`. Everything else that is printed goes to stderr, including the lines that were being executed if native code crashes.
 *
 * Its arguments: `describe`, `start`, `check` or `deploy`, the flow file, and the rest of the command line. Its report:
 * `Introspection` in `introspection.ts`.
 */
export const INTROSPECTION_PROGRAM = String.raw`
import faulthandler, importlib.machinery, importlib.util, json, os, sys, types

report_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
report = {"python": sys.version.split()[0]}
reading, flow_file = sys.argv[1:3]
sys.argv = sys.argv[2:]
started_in = os.getcwd()
flow_path = os.path.abspath(flow_file)
ours = sys.modules["__main__"]
leave, own_pid = os._exit, os.getpid()

def finish():
    if "parameters" not in report:
        attempt(describe_definitions)
        attempt(describe_defaults)
    attempt(describe_metaflow)
    json.dump(report, report_to)
    report_to.flush()
    leave(0)

def attempt(part, *args):
    try:
        part(*args)
    except BaseException as error:
        report.setdefault("unread", {})[part.__name__] = "%s: %s" % (type(error).__name__, error)

${DESCRIBE_FLOW}
${DESCRIBE_FAILURE}
${DESCRIBE_IMPORT}
${NOTE_PLACES}
def patch_click(core):
    """Stops Metaflow's command line, which FlowSpec's constructor enters, before there is a run."""
    base = getattr(core, "BaseCommand", core.Command)
    main, make_context, invoke = base.main, base.make_context, core.Command.invoke
    flow_of = lambda context: getattr(getattr(context, "obj", None), "flow", None)

    def intercepted_main(self, *args, **kwargs):
        flow = getattr(kwargs.get("obj"), "flow", None)
        if flow is None:
            return main(self, *args, **kwargs)
        attempt(make_no_datastore)
        attempt(describe_flow, flow, self)
        try:
            main(self, *args, **dict(kwargs, standalone_mode=False))
        except BaseException as error:
            attempt(describe_failure, error, "start")
            attempt(describe_options_of_command, self)
        finish()

    def intercepted_make_context(self, info_name, args, parent=None, **extra):
        flow = flow_of(parent)
        if flow is not None:
            attempt(describe_command, info_name, self, flow)
            attempt(require_prompted, self)
            if reading == "check":
                require_nothing(self)
            if reading == "describe" or reading != "deploy" and info_name not in ("run", "resume", "spin"):
                finish()
        return make_context(self, info_name, args, parent=parent, **extra)

    def intercepted_invoke(self, context):
        if reading != "deploy" and flow_of(context.parent) is not None and context.info_name not in ("run", "resume"):
            finish()
        return invoke(self, context)

    base.main, base.make_context, core.Command.invoke = intercepted_main, intercepted_make_context, intercepted_invoke

def require_prompted(command):
    """Nobody can answer a prompt."""
    for option in command.params:
        if getattr(option, "prompt", None):
            option.prompt = None
            if reading != "check":
                option.default, option.required = None, True

def require_nothing(command):
    for option in command.params:
        option.required = False

def patch_runtime(runtime):
    """Stops where a run would get its id: the flow's own code has done everything it does before a run, except reading its parameters' files."""
    def intercepted_init(self, flow, graph, flow_datastore, *args, **kwargs):
        report["isStartable"] = True
        attempt(describe_graph, graph)
        attempt(read_included_files, flow, graph, flow_datastore)
        finish()
    runtime.NativeRuntime.__init__ = intercepted_init

def read_included_files(flow, graph, flow_datastore):
    from metaflow._vendor import click
    context = click.get_current_context()
    if context.info_name == "run" and flow_datastore.TYPE == "local":
        options = [context.obj.config_options] if hasattr(context.obj, "config_options") else []
        try:
            flow._set_constants(graph, context.params, *options)
        except BaseException as error:
            describe_failure(error, "start")

def patch_graph(graph):
    """Names each step's own file: where a decorator wraps the step's function, Metaflow combines the wrapper's file with the function's line."""
    create_nodes = graph.FlowGraph._create_nodes
    def create_nodes_with_files(self, flow):
        nodes = create_nodes(self, flow)
        for name, node in nodes.items():
            attempt(name_own_file, node, getattr(flow, name))
        return nodes
    replacing.add(create_nodes_with_files.__code__)
    graph.FlowGraph._create_nodes = create_nodes_with_files

def name_own_file(node, function):
    import inspect
    node.source_file = inspect.getsourcefile(inspect.unwrap(function)) or node.source_file

def patch_pylint(wrapper):
    """Turns off pylint: it takes seconds, and its findings are in the log."""
    wrapper.PyLint.has_pylint = lambda self: False

def patch_conda(environment):
    """Skips solving and installing packages: it takes minutes, and says nothing about the flow."""
    if reading == "check":
        for name in ("validate_environment", "init_environment"):
            setattr(environment.CondaEnvironment, name, lambda *args, **kwargs: None)

def make_no_datastore():
    from metaflow.plugins.datastores.local_storage import LocalStorage
    root_from_config = LocalStorage.get_datastore_root_from_config
    def existing_root(echo, create_on_absent=True):
        return root_from_config(echo, create_on_absent=False) or os.path.join(os.getcwd(), ".metaflow")
    LocalStorage.get_datastore_root_from_config = staticmethod(existing_root)

PATCHES = {
    "metaflow._vendor.click.core": patch_click,
    "click.core": patch_click,
    "metaflow.parameters": lambda parameters: note_places_of(parameters.Parameter),
    "metaflow.user_configs.config_parameters": lambda configs: note_places_of(configs.DelayEvaluator),
    "metaflow.graph": patch_graph,
    "metaflow.runtime": patch_runtime,
    "metaflow.pylint_wrapper": patch_pylint,
    "metaflow.plugins.pypi.conda_environment": patch_conda,
}

class PatchingFinder:
    """Patches modules as they are loaded, because the flow file may set variables that Metaflow reads on import."""
    def find_spec(self, name, path=None, target=None):
        if name not in PATCHES:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self else finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                exec_module = spec.loader.exec_module
                def exec_and_patch(module):
                    exec_module(module)
                    PATCHES[name](module)
                spec.loader.exec_module = exec_and_patch
                return spec

def refuse_runs(event, args):
    """Stops Metaflow's Runner, which a script may use, from starting runs in processes of their own."""
    if event == "subprocess.Popen" and any("--runner-attribute-file" in str(arg) for arg in args[1] or ()):
        finish()

def note_end(name):
    """Makes a function of os report where the flow's own code ends its process by it. A forked child may do so."""
    end = getattr(os, name)
    def noted_end(*args, **named):
        if os.getpid() == own_pid:
            attempt(describe_end, "os.%s(%s)" % (name, ", ".join(map(repr, [*args, *named.values()]))))
            finish()
        end(*args, **named)
    setattr(os, name, noted_end)

def execute_flow_file():
    if not is_safe_path:
        sys.path.insert(0, os.path.dirname(os.path.realpath(flow_path)))
    main = types.ModuleType("__main__")
    main.__file__ = flow_path if sys.version_info >= (3, 9) else flow_file
    main.__loader__ = importlib.machinery.SourceFileLoader("__main__", main.__file__)
    main.__cached__ = None
    sys.modules["__main__"] = main
    with open(flow_path, "rb") as file:
        source = file.read()
    try:
        importlib.util.decode_source(source)
    except UnicodeDecodeError as error:
        raise SyntaxError(str(error), (flow_path, source[:error.start].count(b"\n") + 1, None, None)) from None
    code = compile(source, main.__file__, "exec", dont_inherit=True)
    try:
        exec(code, main.__dict__)
    finally:
        attempt(describe_definitions)

faulthandler.enable(2)
sys.meta_path.insert(0, PatchingFinder())
if hasattr(sys, "addaudithook"):
    sys.addaudithook(refuse_runs)
for name in ("_exit", "abort"):
    note_end(name)
for name in set(PATCHES) & set(sys.modules):
    PATCHES[name](sys.modules[name])
try:
    execute_flow_file()
except BaseException as error:
    attempt(describe_failure, error, "load")
finish()
`;
