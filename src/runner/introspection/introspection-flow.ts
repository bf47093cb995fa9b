/** The part of the introspection program that reports what a flow declares: its parameters, Configs, options, decorators and steps. */
export const DESCRIBE_FLOW = String.raw`
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
