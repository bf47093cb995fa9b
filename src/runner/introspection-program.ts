/**
 * A Python program that reads a flow file and says what Metaflow would make of it, as JSON on its stdout.
 * No command of Metaflow's prints this. It runs in the flow's own working directory and environment; every part is
 * tried by itself, as flows exist that cannot be read in full (mutators, extensions, other versions).
 *
 * Its argument: the flow file. Its report: `Introspection` in `introspection.ts`.
 */
export const INTROSPECTION_PROGRAM = String.raw`
import json, os, sys

report_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
report = {"python": sys.version.split()[0]}

def finish():
    json.dump(report, report_to)
    report_to.flush()
    os._exit(0)

def attempt(part):
    try:
        part()
    except BaseException as error:
        report.setdefault("unread", {})[part.__name__] = "%s: %s" % (type(error).__name__, error)

flow_file = sys.argv[1]
absolute = os.path.abspath(flow_file)
sys.argv = [flow_file]
sys.path[0] = os.path.dirname(absolute)

try:
    import metaflow
except ImportError as error:
    if (error.name or "").split(".")[0] != "metaflow":
        report["loadError"] = {"type": type(error).__name__, "message": "Metaflow cannot be imported: %s" % error}
    finish()
try:
    import importlib.metadata
    report["metaflow"] = importlib.metadata.version("metaflow")
except Exception:
    report["metaflow"] = getattr(metaflow, "__version__", "unknown") or "unknown"

import importlib.util, inspect, traceback
try:
    from importlib.machinery import SourceFileLoader
    name = "metaflow_runner_flow"
    spec = importlib.util.spec_from_loader(name, SourceFileLoader(name, absolute))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
except SystemExit as error:
    # A flow file without a guard runs Metaflow's command line when it is imported, and that ends with this.
    exited = error
except BaseException as error:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if os.path.abspath(f.filename) == absolute]
    line = error.lineno if isinstance(error, SyntaxError) else frames[-1].lineno if frames else None
    file = error.filename if isinstance(error, SyntaxError) else absolute
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    report["loadError"] = {"type": type(error).__name__, "message": message, "line": line, "file": file}
    finish()

FlowSpec = metaflow.FlowSpec
def flow_class(value):
    return getattr(value, "_flow_cls", value)
flows = []
exited = globals().get("exited")
for value in map(flow_class, vars(module).values()):
    if isinstance(value, type) and issubclass(value, FlowSpec) and value is not FlowSpec and value not in flows:
        flows.append(value)
own = [flow for flow in flows if flow.__module__ == name]
report["flows"] = [flow.__name__ for flow in own or flows]
if exited is not None and not flows:
    report["loadError"] = {"type": "SystemExit", "message": str(exited), "line": None, "file": absolute}
    finish()

def type_name(parameter, kwargs):
    if type(parameter).__name__ == "IncludeFile":
        return "file"
    kind = kwargs.get("type")
    if kind is None:
        default = kwargs.get("default")
        kind = str if default is None or callable(default) else type(default)
    if isinstance(kind, type):
        return {"dict": "JSON", "list": "JSON"}.get(kind.__name__, kind.__name__)
    return str(getattr(kind, "name", "str"))

def describe(variable, parameter):
    kwargs = dict(parameter.kwargs)
    for key, value in getattr(parameter, "_override_kwargs", {}).items():
        if value is not None:
            kwargs[key] = value
    default = kwargs.get("default")
    return {
        "name": parameter.name,
        "variable": variable,
        "type": type_name(parameter, kwargs),
        "required": kwargs.get("required") is True and default is None,
        "default": repr(default) if isinstance(default, float) and default - default != 0
        else default if isinstance(default, (bool, int, float, str, type(None))) else None,
        "hasDefault": default is not None,
        "multiple": bool(kwargs.get("multiple")),
        "separator": kwargs.get("separator") or getattr(parameter, "separator", None),
        "help": kwargs.get("help") if isinstance(kwargs.get("help"), str) else None,
        "defaultIsFile": bool(getattr(parameter, "_default_is_file", False)) and isinstance(default, str),
    }

def parameters():
    found = {}
    for kind in reversed(flow.__mro__):
        for variable, value in vars(kind).items():
            if isinstance(value, metaflow.Parameter):
                found[variable] = value
    described = [(getattr(p, "IS_CONFIG_PARAMETER", False), describe(v, p)) for v, p in found.items()]
    report["parameters"] = [d for is_config, d in described if not is_config]
    report["configs"] = [d for is_config, d in described if is_config]

def options():
    from metaflow import cli
    def describe_options(command):
        return {
            name[2:]: {"type": p.type.name, "choices": list(getattr(p.type, "choices", None) or [])}
            for p in command.params
            for name in p.opts + p.secondary_opts
            if name.startswith("--")
        }
    group = cli.start
    report["options"] = {"top": describe_options(group)}
    for name in ("config", "config-value"):
        report["options"]["top"].setdefault(name, {"type": "text", "choices": []})
    for command in ("run", "resume", "spin"):
        found = group.get_command(None, command)
        if found is not None:
            report["options"][command] = describe_options(found)

def decorators():
    from metaflow.plugins import STEP_DECORATORS
    report["decorators"] = sorted({d.name for d in STEP_DECORATORS if not d.name.endswith("_internal")})

def steps():
    from metaflow.graph import FlowGraph
    found, _ = (getattr(flow, "_graph", None) or FlowGraph(flow)).output_steps()
    report["steps"] = [
        {"name": name, "type": step["type"], "next": list(step.get("next") or [])} for name, step in found.items()
    ]

def validity():
    from metaflow.graph import FlowGraph
    from metaflow.lint import linter, LintWarn
    graph = getattr(flow, "_graph", None) or FlowGraph(flow)
    try:
        linter.run_checks(graph)
    except LintWarn as warning:
        report["validity"] = {
            "message": str(getattr(warning, "message", warning)),
            "line": getattr(warning, "line_no", None),
            "file": getattr(warning, "source_file", None) or absolute,
        }

if len(own or flows) == 1:
    flow = (own or flows)[0]
    for part in (parameters, options, decorators, steps, validity):
        attempt(part)
finish()
`;
