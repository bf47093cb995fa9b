/** The part of the introspection program that distinguishes an exception of `import metaflow` itself from those of the flow's own code. */
export const DESCRIBE_IMPORT = String.raw`
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
