export const id = 7736;
export const ids = [7736];
export const modules = {

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VO: () => (/* binding */ INTROSPECTION_TIMEOUT_MS),
  qb: () => (/* binding */ introspect),
  he: () => (/* binding */ readFlow),
  q: () => (/* binding */ unexecutedText)
});

// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/runner/introspection/checked-introspection.js

/** How many parameters, steps or names a flow has at most, and how long a name is. */
const MAX_ITEMS = 10_000;
const MAX_NAME_LENGTH = 1_000;
const checked_introspection_text = (value) => typeof value === 'string';
const checked_introspection_name = (value) => typeof value === 'string' && value.length <= MAX_NAME_LENGTH;
const number = (value) => typeof value === 'number';
const flag = (value) => typeof value === 'boolean';
const any = () => true;
const orNull = (is) => (value) => value === null || is(value);
const scalar = (value) => checked_introspection_text(value) || number(value) || flag(value);
const list = (is) => (value) => Array.isArray(value) && value.length <= MAX_ITEMS && value.every(is);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const dictionary = (is) => (value) => isObject(value) && list(checked_introspection_name)(Object.keys(value)) && Object.values(value).every(is);
const fields = (required, optional = {}) => (value) => isObject(value) &&
    Object.entries(required).every(([key, is]) => is(value[key])) &&
    Object.entries(optional).every(([key, is]) => value[key] === undefined || orNull(is)(value[key]));
const LINE = fields({ file: checked_introspection_name, line: number });
const PARAMETER = fields({
    ...{ name: checked_introspection_name, variable: checked_introspection_name, type: checked_introspection_name, required: flag, default: any, hasDefault: flag },
    ...{ multiple: flag, separator: orNull(checked_introspection_name), help: orNull(checked_introspection_text), defaultIsFile: flag },
}, { values: number, flagValue: scalar, prompts: flag });
const FAILURE = fields({ kind: checked_introspection_name, text: checked_introspection_text, isFromMetaflow: flag, places: list(LINE), traceback: checked_introspection_text }, {
    ...{ decorator: checked_introspection_name, decoratorOptions: list(checked_introspection_name), step: checked_introspection_name, isRefusal: flag, parameter: checked_introspection_text },
    ...{ isConfig: flag, expression: checked_introspection_text, byConfigs: list(checked_introspection_name), decospec: checked_introspection_text, refused: checked_introspection_text },
    ...{ defaultDecospecs: list(checked_introspection_text), declaredAt: dictionary(LINE) },
    setting: fields({}, { profile: checked_introspection_text, file: checked_introspection_text, variable: checked_introspection_text }),
});
const MEMBERS = {
    python: checked_introspection_name,
    metaflow: checked_introspection_name,
    flow: (value) => (0,identifiers/* isPythonName */.MH)(value) && checked_introspection_name(value),
    flows: list(checked_introspection_name),
    parameters: list(PARAMETER),
    configs: list(PARAMETER),
    defaults: list(fields({ name: checked_introspection_name, default: any })),
    ignored: list(fields({ name: checked_introspection_name, variable: checked_introspection_name })),
    options: dictionary(dictionary(fields({ type: checked_introspection_name, choices: list(checked_introspection_name) }))),
    unreached: list(checked_introspection_name),
    decorators: list(checked_introspection_name),
    project: fields({}, { name: checked_introspection_name, branch: checked_introspection_name, production: flag }),
    steps: list(fields({
        ...{ name: checked_introspection_name, type: checked_introspection_name, next: list(checked_introspection_name), file: orNull(checked_introspection_text), line: orNull(number) },
        unexecuted: (value) => [null, 'async', 'generator'].includes(value),
    })),
    isStartable: flag,
    graph: any,
    failure: FAILURE,
};
/**
 * An answer about a flow file. The flow's own code runs in the process that answers, and could answer instead, so members that are not in
 * the form of our program's are left out. `undefined` if there is no answer.
 */
function checkedIntrospection(answer) {
    if (!isObject(answer))
        return undefined;
    const members = Object.entries(MEMBERS).filter(([key, is]) => Object.hasOwn(answer, key) && is(answer[key]));
    const found = Object.fromEntries(members.map(([key]) => [key, answer[key]]));
    return { python: 'unknown', ...found };
}

// EXTERNAL MODULE: ./build/runner/introspection/declared-secrets.js
var declared_secrets = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/runner/introspection/flow-fault.js
var flow_fault = __webpack_require__(5038);
;// CONCATENATED MODULE: ./build/runner/introspection/introspection-failure.js
/**
 * The part of the introspection program that reports what kept a flow from starting: the exception, where it was
 * raised, and what it is about.
 */
const DESCRIBE_FAILURE = String.raw `
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
//# sourceMappingURL=introspection-failure.js.map
;// CONCATENATED MODULE: ./build/runner/introspection/introspection-flow.js
/** The part of the introspection program that reports what a flow declares: its parameters, Configs, options, decorators and steps. */
const DESCRIBE_FLOW = String.raw `
def describe_metaflow():
    spec = sys.modules["metaflow"].__spec__ if "metaflow" in sys.modules else importlib.util.find_spec("metaflow")
    if spec is None or spec.origin is None:
        return
    try:
        from importlib.metadata import version
        report["metaflow"] = version("metaflow")
    except Exception:
        report["metaflow"] = getattr(sys.modules.get("metaflow"), "__version__", None) or "unknown"

def defined_flows():
    flow_spec = getattr(sys.modules.get("metaflow"), "FlowSpec", None)
    is_flow = lambda value: isinstance(value, type) and issubclass(value, flow_spec) and value is not flow_spec
    flows = [value for value in vars(sys.modules["__main__"]).values() if is_flow(value)] if flow_spec else []
    return [flow for flow in flows if flow.__module__ == "__main__"] or flows

def describe_definitions():
    """The flows that the file defines, in case it runs none of them."""
    report.setdefault("flows", list(dict.fromkeys(flow.__name__ for flow in defined_flows())))

def describe_defaults():
    """The defaults of all Parameters and Configs that the flow's code has created so far, under both names, in case it starts no flow."""
    variables = {id(value): name for flow in defined_flows() for kind in flow.__mro__ for name, value in vars(kind).items()}
    made = [(known, described_default(default)) for known, _, default in made_by_flow]
    report["defaults"] = [
        {"name": name, "default": default}
        for known, default in made
        for name in (vars(known).get("name"), variables.get(id(known)))
        if isinstance(name, str) and default is not None
    ]

def describe_flow(flow, top_level):
    """What is known when Metaflow's command line begins: Configs are not read yet, and mutators have not run."""
    report["flow"] = flow.name
    report["flows"] = [flow.name]
    report["options"] = {"top": options_of(top_level)}
    configs = [(variable, p) for variable, p in flow._get_parameters() if is_config(p)]
    report["configs"] = [dict(describe_parameter(variable, p), type=config_type(p)) for variable, p in configs]
    attempt(describe_steps, flow)
    attempt(describe_project, flow)
    attempt(describe_decorators)
    attempt(describe_ignored, flow)
    parameters = [(variable, p) for variable, p in flow._get_parameters() if not is_config(p)]
    if not may_be_mutated(flow) and not any(is_delayed(value) for _, p in parameters for value in kwargs_of(p).values()):
        report["parameters"] = [describe_parameter(variable, p) for variable, p in parameters]

def describe_command(name, command, flow):
    """What is known once Metaflow has created the command's options: everything."""
    report["options"][name] = options_of(command)
    options = {option: p for p in command.params for option in p.opts}
    parameters = [(variable, p) for variable, p in flow._get_parameters() if not is_config(p)]
    report["parameters"] = [describe_parameter(variable, p, options.get("--" + p.name)) for variable, p in parameters]
    attempt(describe_steps, flow)
    attempt(describe_project, flow)

def describe_options_of_command(top_level):
    """The options of a command that was not reached; its parameters are not among them."""
    name = next((word for word in sys.argv[1:] if word in ("run", "resume", "spin")), None)
    if name and name not in report["options"]:
        report["unreached"] = list(options_of(top_level.get_command(None, name)))

def describe_ignored(flow):
    """Metaflow skips class variables that begin with _ or have a meaning of their own, such as name and index."""
    from metaflow.parameters import Parameter
    declared = {variable: value for kind in reversed(type(flow).__mro__) for variable, value in vars(kind).items()}
    report["ignored"] = [
        {"name": p.name, "variable": variable}
        for variable, p in declared.items()
        if isinstance(p, Parameter) and not is_config(p) and (variable[0] == "_" or variable in flow._NON_PARAMETERS)
    ]

def is_config(parameter):
    return getattr(parameter, "IS_CONFIG_PARAMETER", False)

def is_delayed(value):
    return type(value).__name__ == "DelayEvaluator"

def may_be_mutated(flow):
    if not hasattr(flow, "_process_config_decorators"):
        return False
    return bool(getattr(flow, "_flow_mutators", True)) or any(getattr(s, "config_decorators", None) for s in flow._steps)

def kwargs_of(parameter):
    overrides = getattr(parameter, "_override_kwargs", {})
    return dict(parameter.kwargs, **{
        key: value for key, value in overrides.items() if value is not None and (key not in parameter.kwargs or key == "default")
    })

def describe_parameter(variable, parameter, option=None):
    kwargs = kwargs_of(parameter)
    default = kwargs.get("default")
    flag = {"flagValue": flag_value(kwargs, option)} if getattr(option, "is_flag", kwargs.get("is_flag")) else {}
    return {
        **flag,
        "name": parameter.name,
        "variable": variable,
        "type": type_name(parameter, kwargs),
        "required": kwargs.get("required") is True and default is None,
        "prompts": bool(kwargs.get("prompt")),
        "default": described_default(default),
        "hasDefault": default is not None,
        "multiple": bool(kwargs.get("multiple")),
        "values": getattr(option, "nargs", 1),
        "separator": kwargs.get("separator") or getattr(parameter, "separator", None),
        "help": kwargs.get("help") if isinstance(kwargs.get("help"), str) else None,
        "defaultIsFile": bool(getattr(parameter, "_default_is_file", False)) and isinstance(default, str),
    }

def described_default(default):
    """None if it is computed, when the flow is run or from a Config."""
    if isinstance(default, (str, type(None))):
        return default
    if callable(default) or is_delayed(default):
        return None
    try:
        return json.loads(json.dumps(default, allow_nan=False))
    except Exception:
        return repr(default)

def flag_value(kwargs, option):
    value = getattr(option, "flag_value", kwargs.get("flag_value"))
    if value is None:
        value = not kwargs.get("default")
    return value if isinstance(value, (bool, int, float)) else str(value)

def type_name(parameter, kwargs):
    if any(kind.__name__ == "IncludeFile" for kind in type(parameter).__mro__):
        return "file"
    kind = kwargs.get("type")
    if kind is None:
        default = kwargs.get("default")
        kind = str if default is None or callable(default) else type(default)
    return str(kind.__name__ if isinstance(kind, type) else getattr(kind, "name", None) or getattr(kind, "__name__", "str"))

def config_type(config):
    return "str" if getattr(config, "parser", None) or config.kwargs.get("plain") else "JSON"

def options_of(command):
    return {
        name[2:]: {"type": p.type.name, "choices": list(getattr(p.type, "choices", None) or [])}
        for p in command.params
        for name in p.opts + p.secondary_opts
        if name.startswith("--")
    }

def describe_decorators():
    from metaflow.plugins import STEP_DECORATORS
    report["decorators"] = sorted({d.name for d in STEP_DECORATORS if not d.name.endswith("_internal")})

def describe_project(flow):
    """What the code itself sets in @project, which Metaflow does not combine with its options on the command line."""
    found = getattr(flow, "_flow_decorators", {}).get("project", [])
    for project in found if isinstance(found, list) else [found]:
        values = {name: project.attributes.get(name) for name in getattr(project, "_user_defined_attributes", ())}
        kinds = {"name": str, "branch": str, "production": bool}
        report["project"] = {name: values[name] for name in kinds if isinstance(values.get(name), kinds[name])}

def describe_steps(flow):
    from metaflow.graph import FlowGraph
    from metaflow.lint import linter
    graph = getattr(flow, "_graph", None) or FlowGraph(type(flow))
    # Metaflow walks only valid graphs: in another, it may walk in a circle forever.
    linter.run_checks(graph)
    found, _ = graph.output_steps()
    report["steps"] = [
        {
            "name": name,
            "type": step["type"],
            "next": list(step.get("next") or []),
            "file": step.get("source_file"),
            "line": step.get("line"),
            "unexecuted": unexecuted(getattr(type(flow), name, None)),
        }
        for name, step in found.items()
    ]

def unexecuted(function):
    import inspect
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        return "async"
    return "generator" if inspect.isgeneratorfunction(function) else None

def describe_graph(graph):
    """The graph as a run stores it, without the parameters."""
    steps, _ = graph.output_steps()
    found = {"file": os.path.basename(flow_path), "steps": steps}
    for end in ("start_step", "end_step"):
        found[end] = getattr(graph, end, None)
    report["graph"] = json.loads(json.dumps(found, default=str))
`;
//# sourceMappingURL=introspection-flow.js.map
;// CONCATENATED MODULE: ./build/runner/introspection/introspection-import.js
/** The part of the introspection program that distinguishes an exception of `import metaflow` itself from those of the flow's own code. */
const DESCRIBE_IMPORT = String.raw `
def import_fault(error):
    """What kept Metaflow from being imported, and the setting it was reading, unless the flow's own code or modules are at fault."""
    for known in chain_of(error):
        frames = all_frames(known)
        begin = next((at for at, frame in enumerate(frames) if is_metaflow_package(frame)), None)
        if begin is None:
            continue
        imported_from.append(os.path.dirname(absolute(frames[begin].f_code.co_filename)) + os.sep)
        files = [frame.f_code.co_filename for frame in frames[begin:]]
        files += [getattr(known, "path", None), getattr(getattr(known, "obj", None), "__file__", None)]
        if any(is_flow_code(file) and "metaflow_extensions" not in absolute(file).split(os.sep) for file in files):
            return None
        return known, setting_of(frames[begin:])

def all_frames(error):
    """All frames of an exception, outermost first, except this program's, which appear where it patches modules."""
    frames, entry = [], error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_globals is not globals():
            frames.append(entry.tb_frame)
        entry = entry.tb_next
    return frames

def is_metaflow_package(frame):
    """Whether a frame executes Metaflow's own package; the flow's directory may contain another module of that name."""
    file = frame.f_code.co_filename
    is_package = frame.f_globals.get("__name__") == "metaflow" and frame.f_code.co_name == "<module>"
    return is_package and os.path.isfile(os.path.join(os.path.dirname(absolute(file)), "flowspec.py"))

def setting_of(frames):
    """The profile, configuration file or variable that Metaflow was reading."""
    for frame in reversed(frames):
        name, known = frame.f_code.co_name, frame.f_locals
        if name in ("init_config", "init_local_config") and isinstance(known.get("path_to_config"), str):
            file = known["path_to_config"]
            return {"file": file} if os.path.exists(file) else {"profile": known.get("profile")}
        if name == "from_conf" and isinstance(known.get("env_name"), str):
            config, own = (frame.f_globals.get(one) for one in ("METAFLOW_CONFIG", "METAFLOW_LOCAL_CONFIG"))
            if not isinstance(config, dict):
                return {"file": config_file()}
            if not isinstance(own, dict):
                return {"file": project_file()}
            variable = known["env_name"]
            if variable in os.environ:
                return {"variable": variable, "file": None}
            file = project_file() if variable in own else config_file() if variable in config else None
            return {"variable": variable, "file": file}
    return {}

def project_file():
    directory = os.getcwd()
    while not os.path.isdir(os.path.join(directory, ".metaflow")) and os.path.dirname(directory) != directory:
        directory = os.path.dirname(directory)
    return os.path.join(directory, ".metaflow", "config.json")

def config_file():
    home, profile = os.environ.get("METAFLOW_HOME", "~/.metaflowconfig"), os.environ.get("METAFLOW_PROFILE")
    return os.path.expanduser(os.path.join(home, "config_%s.json" % profile if profile else "config.json"))
`;
//# sourceMappingURL=introspection-import.js.map
;// CONCATENATED MODULE: ./build/runner/introspection/introspection-places.js
/**
 * The part of the introspection program that records where the flow's own code created its Parameters and Config
 * expressions. Metaflow evaluates them later, when no frame of an exception leads there any more.
 */
const NOTE_PLACES = String.raw `
made_by_flow = []

def note_places_of(kind):
    # Not __init__: its exceptions would then pass through a frame of ours.
    make = kind.__new__
    def noting_new(cls, *args, **kwargs):
        made = object.__new__(cls) if make is object.__new__ else make(cls, *args, **kwargs)
        attempt(note_place, made, sys._getframe(1), kwargs.get("default", kwargs.get("default_value")))
        return made
    kind.__new__ = noting_new

def note_place(made, frame, default):
    while frame is not None and not is_flow_code(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is not None:
        made_by_flow.append((made, (frame.f_code.co_filename, frame.f_lineno), default))

def place_of(made, name):
    """Where an object was created, or else the Parameter or Config with this name."""
    same = [place for known, place, _ in made_by_flow if known is made]
    named = [place for known, place, _ in made_by_flow if made is None and vars(known).get("name") == name]
    return (same or named or [None])[-1]

def default_of(name):
    """The default that the flow's code gave a parameter."""
    return next((default for made, _, default in reversed(made_by_flow) if vars(made).get("name") == name), None)
`;
//# sourceMappingURL=introspection-places.js.map
;// CONCATENATED MODULE: ./build/runner/introspection/introspection-program.js




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
const INTROSPECTION_PROGRAM = String.raw `
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
//# sourceMappingURL=introspection-program.js.map
// EXTERNAL MODULE: ./build/runner/introspection/printed-answer.js
var printed_answer = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/runner/introspection/run-python.js
var run_python = __webpack_require__(7761);
;// CONCATENATED MODULE: ./build/runner/introspection/introspection.js








/** Why Metaflow executes none of a step's code, although its task succeeds; `undefined` if it executes it. */
function unexecutedText({ name, unexecuted }) {
    switch (unexecuted) {
        case 'async':
            return `Metaflow executes no code of the step "${name}", because it is an async function: Metaflow calls it, but does not await it. Write "def" instead of "async def", and call asyncio.run() in the step.`;
        case 'generator':
            return `Metaflow executes no code of the step "${name}", because it contains "yield": Metaflow calls it, but does not iterate over it. Move that code to a function of its own, and call it in the step.`;
        default:
            return undefined;
    }
}
/** A longer report cannot come from our program. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A flow that hangs during import must not block us. */
const INTROSPECTION_TIMEOUT_MS = 60_000;
/**
 * Reads what a flow file declares, by executing it in its own interpreter up to where its command begins (`describe`),
 * or up to where a run would get its id (`start`), which also shows what keeps it from getting there. `check` does the
 * same as `start`, but needs no values for required parameters and installs no conda environment. `deploy` executes an
 * orchestrator's `create`, whose options must keep it from deploying. Starts nothing, and kills whatever the file left
 * running. Rejects with Node's error if the interpreter cannot be started, with the signal's reason if aborted, and with
 * a `FlowFileError` if native code crashed.
 */
async function readFlow(flow, reading) {
    const { commandLine, python, cwd, env, abortSignal } = flow;
    const timeoutMs = INTROSPECTION_TIMEOUT_MS;
    const args = [reading, ...commandLine];
    const asking = { python, cwd, env, abortSignal, program: INTROSPECTION_PROGRAM, args, timeoutMs };
    const found = await (0,run_python/* runPython */.w)(asking, ({ exit: { signal }, stdoutFile, stderrFile }) => {
        const answer = checkedIntrospection((0,printed_answer/* printedAnswer */.p)((0,regular_file/* readRegularText */.Aj)(stdoutFile, MAX_BYTES)));
        if (answer)
            return answer;
        const [flowFile = ''] = commandLine;
        const crash = signal && (0,flow_fault/* faultOfCrash */.DZ)({ flowFile, cwd }, signal, (0,log_tail/* logTail */.R)(stderrFile));
        throw crash ?? new Error('its process ended without an answer');
    });
    return found.failure ? (0,declared_secrets/* withoutSecrets */.c)(found, found.failure) : found;
}
/** What a flow file declares; `undefined` if it cannot be read. */
async function introspect(flow, reading) {
    return await readFlow(flow, reading).catch(() => undefined);
}
//# sourceMappingURL=introspection.js.map

/***/ })

};

//# sourceMappingURL=7736.index.js.map