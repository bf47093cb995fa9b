/**
 * The part of the server's program that watches the import of the flow file: whether it reads the command line, uses
 * random numbers or registers functions with `atexit`, and when it creates the flow.
 */
export const WATCH_IMPORT = String.raw`
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
