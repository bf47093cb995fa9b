/**
 * The part of the server's program that lets tasks share the memory of the import. Python's garbage collector writes to
 * all objects that it looks at, so every task would soon have copied all of them; it no longer looks at the import's.
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
    gc.freeze()


def unfreeze_import(server):
    """
    Runs after all other functions for the end of the task. If it has left something that writes or reports when it is
    finalized, such as an open file, a class of the import may hold it, which only the garbage collector can free.
    """
    if server.import_has_finalizers or any(map(has_finalizer, set(map(type, gc.get_objects())))):
        gc.unfreeze()


def has_finalizer(kind):
    # Without hasattr, which may run code of its metaclass. A suspended generator or coroutine may have a "finally".
    return any(name in vars(base) for base in kind.__mro__ for name in ("__del__", "gi_frame", "cr_frame", "ag_frame"))


def is_installed_type(kind):
    module = sys.modules.get(kind.__module__)
    return is_installed(getattr(module, "__file__", None) or "<frozen>")
`;
