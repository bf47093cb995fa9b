/**
 * The part of the server's program that takes over the process before the flow file runs: it hides our directory from
 * the flow's code, moves our descriptors out of the way, captures what the import prints, and hands over to the
 * machine's own `sitecustomize`.
 */
export const TAKE_OVER = String.raw`
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
