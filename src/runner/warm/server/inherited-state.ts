/**
 * The part of the server's program that reads what a process inherited from its parent: a warm task inherits it from
 * the server, and a cold one would inherit it from the orchestrator, as the client does.
 */
export const INHERITED_STATE = String.raw`
def read_file(name):
    """The file's bytes; none if it cannot be read."""
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


STATUS_FIELDS = (b"Umask", b"Uid", b"Gid", b"Groups", b"SigBlk", b"SigIgn", b"CapInh", b"CapEff", b"NoNewPrivs", b"Seccomp", b"Cpus_allowed")


def inherited_state(pid):
    """What a process inherits from its parent, by descriptive name."""
    status = dict(line.split(b":", 1) for line in read_file("/proc/%d/status" % pid).splitlines() if b":" in line)
    fields = read_file("/proc/%d/stat" % pid).rpartition(b")")[2].split()
    state = {"the process's " + name.decode(): status.get(name) for name in STATUS_FIELDS}
    state["the process group"] = fields[2:4]
    state["the priority"] = fields[15:17]
    state["the limits"] = read_file("/proc/%d/limits" % pid)
    state["the working directory"] = os.readlink("/proc/%d/cwd" % pid)
    state["the root directory"] = os.readlink("/proc/%d/root" % pid)
    state["oom_score_adj"] = read_file("/proc/%d/oom_score_adj" % pid)
    return state
`;
