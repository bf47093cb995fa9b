/**
 * The part of the server's program that serves: once the flow file creates its flow, it forks a keeper for each client
 * that connects, until the orchestrator closes its connection.
 */
export const SERVE = String.raw`
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
