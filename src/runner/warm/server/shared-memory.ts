/**
 * The part of the server's program that lets tasks share the memory of the import. Python's garbage collector writes to
 * all objects that it looks at, and Python clears all modules when it ends, so every task would soon have copied all of
 * them. The collector no longer looks at the import's objects, and a task's end leaves its installed modules alone.
 */
export const SHARED_MEMORY = String.raw`
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
