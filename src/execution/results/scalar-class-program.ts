/**
 * A Python program that prints, as JSON on its stdout, which classes are texts or numbers. It unpickles nothing.
 *
 * Its arguments: the flow file, whose classes a pickle calls `__main__`, and a JSON list of classes. Its answer: `ScalarClass` of
 * `src/client/pickle/scalar-classes.ts` by class name, for classes that derive from `str`, `int` or `float`, and are pickled like them.
 */
export const SCALAR_CLASS_PROGRAM = String.raw`
import enum, importlib.machinery, importlib.util, json, os, sys

answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
flow_file, wanted = sys.argv[1], json.loads(sys.argv[2])
sys.argv = [flow_file]
if not is_safe_path:
    sys.path.insert(0, os.path.dirname(os.path.realpath(flow_file)))

FLOW = "metaflow_runner_flow"
def load_flow():
    loader = importlib.machinery.SourceFileLoader(FLOW, os.path.abspath(flow_file))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(FLOW, loader))
    sys.modules[FLOW] = module
    try:
        loader.exec_module(module)
    except BaseException:
        pass  # Without a guard, it ends as Metaflow's command line does; its classes are defined nevertheless.

BASES = [(str, str.__str__), (int, int.__int__), (float, float.__float__)]

# A class that defines one of these is pickled as the arguments of a call, which may differ from its value.
OWN = {"__new__", "__reduce__", "__reduce_ex__", "__getnewargs__", "__getnewargs_ex__"}
PLAIN = (str, int, float, object)

def encoded(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    for base, plain in BASES:
        if isinstance(value, base):
            value = plain(value)
            return ["str", value] if base is str else [base.__name__, repr(value)]

def described(kind):
    base = next((base for base, _ in BASES if issubclass(kind, base)), None)
    if base is None:
        return None
    if not issubclass(kind, enum.Enum) and any(OWN & set(vars(one)) for one in kind.__mro__ if one not in PLAIN):
        return None
    found = {"base": base.__name__}
    if issubclass(kind, enum.Enum):
        members = kind.__members__.items()
        found["members"] = [{"name": name, "value": encoded(m._value_), "plain": encoded(m)} for name, m in members]
        found["isFlag"] = issubclass(kind, enum.Flag)
    return found

def loaded(name):
    """The object with this name in a module that the flow has imported. A module that only a pickle names is not imported: anybody may have written the pickle."""
    parts = (FLOW + name[len("__main__"):] if name.startswith("__main__.") else name).split(".")
    for depth in range(len(parts) - 1, 0, -1):
        found = sys.modules.get(".".join(parts[:depth]))
        if found is not None:
            for part in parts[depth:]:
                found = vars(found)[part]
            return found

load_flow()
answer = {}
for name in wanted:
    try:
        kind = loaded(name)
        found = described(kind) if isinstance(kind, type) else None
        if found is not None:
            answer[name] = found
    except BaseException:
        pass
json.dump(answer, answer_to)
answer_to.flush()
os._exit(0)
`;
