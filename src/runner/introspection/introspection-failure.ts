/**
 * The part of the introspection program that reports what kept a flow from starting: the exception, where it was
 * raised, and what it is about.
 */
export const DESCRIBE_FAILURE = String.raw`
def describe_failure(error, stage):
    fault = import_fault(error) if stage == "load" else None
    if fault:
        describe_import_failure(*fault)
        return
    is_exit = isinstance(error, (SystemExit, KeyboardInterrupt))
    is_usage = stage == "start" and is_kind(error, "click.exceptions", "ClickException")
    culprit = error if is_usage else raised_by_flow(error)
    frames = [] if is_usage else flow_frames(culprit)
    # An exception by which Metaflow tells its user something needs no traceback.
    is_told = not frames and is_kind(culprit, "metaflow.exception", "MetaflowException")
    concerned = concerned_parameter(error)
    is_declared = is_usage
    computes = getattr(concerned and concerned.get("computes"), "__code__", None)
    if concerned and concerned["name"] is None:
        concerned = None
    if not frames and computes and is_flow_code(computes.co_filename):
        frames = [(computes.co_filename, computes.co_firstlineno)]
    elif concerned and not is_usage and (not frames or is_raised_by_metaflow(culprit)):
        made_at = place_of(concerned.get("made"), concerned["name"])
        # Metaflow's own frames there say nothing useful.
        frames, is_told = ([made_at], True) if made_at else (frames, is_told)
        is_declared = made_at is not None
    if not frames and getattr(culprit, "line_no", None):
        frames = [(getattr(culprit, "source_file", None) or flow_path, culprit.line_no)]
    decorator = rejected_decorator(culprit) or evaluated_decorator(error)
    if not frames and decorator:
        frames = decorator["places"]
    nested = nested_flow(error)
    is_told = is_told or nested is not None
    is_invalid = nested is not None or is_kind(culprit, "metaflow.lint", "LintWarn")
    failure = report["failure"] = {
        "kind": "exit" if is_exit else "usage" if is_usage else "validity" if is_invalid else stage,
        "text": shortened(nested or exception_text(culprit, is_usage), 2000),
        "isFromMetaflow": is_kind(error, "metaflow.exception", "MetaflowException"),
        "isRefusal": any(is_kind(error, "metaflow.exception", name) for name in ("CommandException", "MetaflowTaggingError")),
        "places": [{"file": absolute(file), "line": line} for file, line in frames[:20]],
        "traceback": "" if is_usage or is_told else shortened(own_traceback(culprit), 8000),
    }
    if concerned:
        failure["parameter"], failure["isConfig"] = concerned["name"], concerned["isConfig"]
        failure["expression"] = concerned.get("expression")
        failure["byConfigs"] = configs_behind(concerned) if is_declared else []
    if decorator:
        failure["decorator"], failure["step"], failure["decoratorOptions"] = decorator["name"], decorator["step"], decorator["options"]
        if not concerned and frames == decorator["places"]:
            used = list(dict.fromkeys(use["expression"] for use in decorator["uses"]))
            # Each attribute of a Config makes an expression of its own.
            failure["expression"] = ", ".join(one for one in used if not any(other.startswith(one + ".") for other in used)) or None
            configs = {name for use in decorator["uses"] for name in use["used"]}
            # Of several Configs, any may be at fault.
            failure["byConfigs"] = list(configs) if len(configs) == 1 else []
    failure["decospec"] = decospec_of(error)
    defaults = getattr(sys.modules.get("metaflow.metaflow_config"), "DEFAULT_DECOSPECS", None)
    failure["defaultDecospecs"] = defaults.split() if isinstance(defaults, str) else []
    if is_usage:
        places = [(vars(made).get("name"), place) for made, place, _ in made_by_flow]
        failure["declaredAt"] = {
            name: {"file": absolute(file), "line": line} for name, (file, line) in places if isinstance(name, str)
        }
        failure["refused"] = refused_value(error)

def describe_end(text):
    """Describes a call by which the flow's code ends its process."""
    frames, frame = [], sys._getframe()
    while frame is not None:
        frames.append((frame.f_code.co_filename, frame.f_lineno))
        frame = frame.f_back
    places = [{"file": absolute(file), "line": line} for file, line in frames if is_flow_code(file)]
    report["failure"] = {"kind": "exit", "text": text, "isFromMetaflow": False, "places": places[:20], "traceback": ""}

def describe_import_failure(error, setting):
    report["failure"] = {
        "kind": "import",
        "text": shortened(exception_text(error, False), 2000),
        "isFromMetaflow": False,
        "places": [],
        "traceback": "" if setting else shortened(own_traceback(error), 8000),
        "setting": {name: value for name, value in setting.items() if isinstance(value, str)},
    }

def rejected_decorator(error):
    """The decorator in the flow's code that raised the error: its name, its step unless it is the flow's, its options, its place, and its expressions on Configs."""
    frames = [frame for frame, _ in frames_of(error)]
    files = [frame.f_code.co_filename for frame in frames]
    for at, me in enumerate(frame.f_locals.get("self") for frame in frames):
        if not is_kind(me, "metaflow.decorators", "Decorator"):
            continue
        # What else Metaflow does there is not the decorator's own.
        if any(is_metaflows(file) and file != files[at] for file in files[at:]):
            continue
        local = lambda name: [frame.f_locals[name] for frame in frames if name in frame.f_locals]
        step = next((value for value in local("step") if getattr(value, "is_step", False)), None)
        flow = next((value for value in local("flow") if is_kind(value, "metaflow.flowspec", "FlowSpec")), None)
        is_of_step = step is not None and is_kind(me, "metaflow.decorators", "StepDecorator")
        if not getattr(me, "statically_defined", False):
            me, is_of_step = base_decorator(flow, me.name), False
            if me is None:
                continue
        options = getattr(me, "options", ())
        return decoration(me.name, [step], step.__name__, options) if is_of_step else decoration(me.name, type(flow).__mro__, None, options)

# The functions that evaluate a decorator for a deployment.
evaluating = ("_get_schedule", "_cron", "_process_triggers", "format_deploytime_value")

def evaluated_decorator(error):
    """The flow's decorator that an orchestrator's code, or the decorator's own, was evaluating for a deployment."""
    frames = [frame for frame, _ in frames_of(error) if is_metaflows(frame.f_code.co_filename)]
    values = [value for frame in frames if frame.f_code.co_name in evaluating for value in frame.f_locals.values()]
    known = [one for value in values for one in (value if isinstance(value, list) else [value])]
    names = {one.name for one in known if is_kind(one, "metaflow.decorators", "FlowDecorator")}
    flow = next((frame.f_locals["obj"].flow for frame in frames if hasattr(frame.f_locals.get("obj"), "flow")), None)
    return decoration(names.pop(), type(flow).__mro__) if len(names) == 1 else None

def decoration(name, definitions, step=None, options=()):
    found = {"name": name, "step": step, "options": list(options), "places": [], "uses": []}
    attempt(describe_decoration, found, definitions)
    return found

def base_decorator(flow, name):
    """The flow's decorator that attaches this one to all steps, as @conda_base does."""
    found = getattr(flow, "_flow_decorators", {}).get(name + "_base") or [None]
    return found[0] if isinstance(found, list) else found

def describe_decoration(decorator, definitions):
    for file, line, last in decorated_at(decorator["name"], definitions):
        decorator["places"] = [(file, line)]
        made = [evaluator for evaluator, place, _ in made_by_flow if place[0] == file and line <= place[1] <= last]
        uses = [used_config(evaluator) for evaluator in made if is_kind(evaluator, "config_parameters", "DelayEvaluator")]
        decorator["uses"] = [use for use in uses if use]

def decorated_at(name, definitions):
    """The lines of the decorator with this name on the first of a step or classes that has it, or else the line of the first definition."""
    import ast, inspect, textwrap
    found = []
    for definition in definitions:
        # A class without a module's file is built into Python.
        is_builtin = not hasattr(sys.modules.get(definition.__module__), "__file__")
        file = None if is_builtin else inspect.getsourcefile(definition)
        if not is_flow_code(file):
            continue
        lines, first = inspect.getsourcelines(definition)
        node = ast.parse(textwrap.dedent("".join(lines))).body[0]
        named = [(decorator, getattr(decorator, "func", decorator)) for decorator in node.decorator_list]
        at = [decorator for decorator, one in named if name in (getattr(one, "id", None), getattr(one, "attr", None))]
        line = lambda number: first + number - 1
        if at:
            return [(file, line(at[0].lineno), line(at[0].end_lineno))]
        found.append((file, line(node.lineno), line(node.lineno)))
    return found[:1]

def decospec_of(error):
    """The decospec that Metaflow was processing, or the name of the decorator it created from one."""
    for known in chain_of(error):
        for frame, _ in reversed(frames_of(known)):
            me, spec = [frame.f_locals.get(name) for name in ("self", "decospec")]
            if isinstance(spec, str) and is_metaflows(frame.f_code.co_filename):
                return spec
            is_told = is_kind(error, "metaflow.exception", "MetaflowException")
            if not is_told and is_kind(me, "metaflow.decorators", "Decorator") and not getattr(me, "statically_defined", True):
                return me.name

def refused_value(error):
    """The text that the command line rejected, or the value it derived from a default."""
    for frame, _ in reversed(frames_of(error)):
        value = frame.f_locals.get("value")
        if "param" in frame.f_locals and isinstance(value, (str, int, float)):
            return str(value)[:max_line_length]

def nested_flow(error):
    """Explains an IndexError of older versions of Metaflow, which read steps from the file and find the class only at its top level."""
    frame = frames_of(error)[-1][0] if frames_of(error) else None
    if not isinstance(error, IndexError) or frame.f_code.co_name != "_create_nodes" or not is_metaflows(frame.f_code.co_filename):
        return None
    attempt(describe_metaflow)
    name = frame.f_locals["self"].name
    return "Metaflow %s finds no flow within a class, a function or an if. Define %s at the top level of the file, or use a newer Metaflow." % (report["metaflow"], name)

# Longer lines and values are cut here.
max_line_length = 65536

def shortened(text, most):
    """The beginning and the end of a text, in whole lines (up to max_line_length), because only a whole secret can be recognized."""
    if len(text) <= most:
        return text
    lines = text.split("\n")
    def fitting(lines):
        count, length = 1, len(lines[0])
        while count < len(lines) and length + len(lines[count]) < most // 2:
            length, count = length + len(lines[count]) + 1, count + 1
        return count
    begin = fitting(lines)
    end = fitting(lines[:begin - 1:-1]) if begin < len(lines) else 0
    kept = [line[:max_line_length] for line in lines[:begin] + lines[len(lines) - end:]]
    return "\n".join(kept[:begin] + ["…"] * (begin + end < len(lines)) + kept[begin:])

def is_kind(value, module, name):
    return any(kind.__name__ == name and kind.__module__.endswith(module) for kind in type(value).__mro__)

def exception_text(error, is_usage):
    import traceback
    if is_usage:
        return error.format_message()
    if is_kind(error, "metaflow.lint", "LintWarn"):
        return str(getattr(error, "message", error)).strip()
    lines = traceback.format_exception_only(type(error), error)
    return "".join(lines[-1:] if isinstance(error, SyntaxError) else lines).strip()

def absolute(file):
    return os.path.normpath(os.path.join(started_in, file))

def metaflow_directory():
    file = getattr(sys.modules.get("metaflow"), "__file__", None)
    return os.path.dirname(absolute(file)) + os.sep if file else next(iter(imported_from), None)

# Where the Metaflow that could not be imported is installed.
imported_from = []

def library_directories():
    import sysconfig
    found = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    return tuple(name + os.sep for name in found + [os.path.dirname(os.__file__)] if name)

def is_metaflows(file):
    directory = metaflow_directory()
    return directory is not None and absolute(file).startswith(directory)

def is_flow_code(file):
    """Whether a frame belongs to the flow's own code: a file that is neither Metaflow's nor a library's."""
    if not file or not os.path.isfile(absolute(file)):
        return False
    if absolute(file) == flow_path:
        return True
    parts = absolute(file).split(os.sep)
    if "site-packages" in parts or "dist-packages" in parts or is_metaflows(file):
        return False
    return not absolute(file).startswith(library_directories())

# The code of our functions that Metaflow calls in place of its own.
replacing = set()

def frames_of(error):
    """The frames of an exception, outermost first, starting where this program called the flow's or Metaflow's code."""
    frames, entry = [], error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_globals is globals():
            frames = frames if entry.tb_frame.f_code in replacing else []
        else:
            frames.append((entry.tb_frame, entry.tb_lineno))
        entry = entry.tb_next
    return frames

def flow_frames(error, level=0):
    """The lines of the flow's own code that led to an exception, innermost first. Those of a group's exceptions and of a worker's process are the innermost."""
    parts = getattr(error, "exceptions", ()) if level < 20 and is_group(error) else ()
    found = next(filter(None, (flow_frames(part, level + 1) for part in parts)), [])
    places = remote_places(error) + [(frame.f_code.co_filename, line) for frame, line in reversed(frames_of(error))]
    if isinstance(error, SyntaxError) and error.lineno:
        places.insert(0, (error.filename, error.lineno))
    return found + [place for place in places if is_flow_code(place[0])]

def is_group(error):
    return any(kind.__name__ == "BaseExceptionGroup" for kind in type(error).__mro__)

def remote_places(error):
    """The lines, innermost first, in the traceback that a process pool quotes as the cause of a worker's exception."""
    import re
    quote = getattr(error.__cause__, "tb", None)
    if not type(error.__cause__).__name__.endswith("RemoteTraceback") or not isinstance(quote, str):
        return []
    last = quote.split("Traceback (most recent call last):\n")[-1]
    found = re.findall(r'^  File "([^"\n]+)", line (\d{1,9}), in ', last, re.MULTILINE)
    return [(file, int(line)) for file, line in reversed(found)]

def chain_of(error):
    """An exception, its cause, and so on, each once: an exception may be its own cause."""
    chain = []
    while error is not None and not any(error is known for known in chain):
        chain.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return chain

def is_raised_by_metaflow(error):
    """Whether the innermost frame of an exception is Metaflow's."""
    files = [frame.f_code.co_filename for frame, _ in frames_of(error)]
    return bool(files) and is_metaflows(files[-1]) and not isinstance(error, SyntaxError)

def raised_by_flow(error):
    """The flow's own exception that Metaflow replaced with one of its own, or else the exception itself."""
    for found in chain_of(error):
        frames = frames_of(found)
        if not frames or not is_metaflows(frames[-1][0].f_code.co_filename) or flow_frames(found):
            return found
    return error

def concerned_parameter(error):
    """The parameter or Config that Metaflow was processing: its name, the function that computes its default, and where it is used."""
    if is_kind(error, "click.exceptions", "BadParameter") and getattr(error, "param", None) is not None:
        return declared_option(error.param)
    for known in chain_of(error):
        for frame, _ in reversed(frames_of(known)):
            if is_metaflows(frame.f_code.co_filename):
                found = parameter_of(frame)
                if found:
                    return found

def parameter_of(frame):
    # The code that creates a command's options, or a deployment, iterates over the parameters.
    iterating = {"wrapper": "arg", "_check_parameters": "param", "_process_parameters": "param"}
    me = frame.f_locals.get(iterating.get(frame.f_code.co_name, "self"))
    if is_kind(me, "metaflow.parameters", "Parameter"):
        name = vars(me).get("name")
        return {"name": name, "isConfig": bool(is_config(me)), "made": me} if isinstance(name, str) else None
    if is_kind(me, "metaflow.parameters", "DeployTimeField"):
        # Decorators have such functions, too, which are of no field.
        return {"name": me.parameter_name if me.field else None, "isConfig": False, "computes": me.fun}
    if is_kind(me, "metaflow.parameters", "DelayedEvaluationParameter"):
        return {"name": me._name, "isConfig": False}
    if is_kind(me, "config_parameters", "DelayEvaluator"):
        return used_config(me)
    if is_kind(me, "click.core", "Option"):
        return declared_option(me)
    if frame.f_code.co_name == "process_configs":
        name = frame.f_locals.get("name")
        return {"name": name, "isConfig": True} if name in [c["name"] for c in report.get("configs", [])] else None

def used_config(evaluator):
    """The first Config that an expression names."""
    import re
    known = vars(evaluator)
    expression = known.get("_cached_expr") or known["_config_expr"]
    words = re.findall(r"(?<![\w.\"'])\w+", expression)
    used = [c["name"] for word in words for c in report.get("configs", []) if word in (c["name"], c["variable"])]
    return {"name": used[0], "isConfig": True, "made": evaluator, "expression": expression, "used": used} if used else None

def configs_behind(concerned):
    """The Configs whose values may be at fault if the flow's own code raised nothing."""
    if concerned["isConfig"]:
        return concerned.get("used") or [concerned["name"]]
    default = default_of(concerned["name"])
    return (used_config(default) or {}).get("used", []) if is_kind(default, "config_parameters", "DelayEvaluator") else []

def declared_option(option):
    names = [name[2:] for name in getattr(option, "opts", [])]
    for parameter in report.get("parameters", []):
        if parameter["name"] in names:
            return {"name": parameter["name"], "isConfig": False}

def own_traceback(error):
    """The traceback as Python prints it, without this program's frames, and without Metaflow's if the flow's own say more."""
    import traceback
    is_hidden = is_metaflows if flow_frames(error) else lambda file: is_metaflows(file) and "_vendor" in file
    def without(exception):
        """The exception, or None if all of it happened in Metaflow."""
        if exception is None:
            return None
        frames = [f for f in exception.stack if f.filename != "<string>" and not is_hidden(f.filename)]
        is_raised, exception.stack = bool(exception.stack), traceback.StackSummary.from_list(frames)
        exception.__cause__, exception.__context__ = without(exception.__cause__), without(exception.__context__)
        for other in getattr(exception, "exceptions", None) or []:
            without(other)
        return exception if frames or not is_raised else None
    whole = traceback.TracebackException(type(error), error, error.__traceback__)
    without(whole)
    return "".join(whole.format())
`;
