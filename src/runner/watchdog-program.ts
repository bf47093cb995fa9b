/**
 * Waits, on its stdin, for our end, and then ends the flows that still run: interrupts them, gives them `argv[1]`
 * seconds, and kills what is left of their groups, sessions and markers within `argv[2]` seconds. It says the same as
 * end-process-group.ts, in the language that is there when we are not.
 */
export const WATCHDOG_PROGRAM = String.raw`
import os, signal, sys, time

VARIABLE = b"METAFLOW_RUNNER_MARKER="
ON_LINUX = sys.platform == "linux"


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


def stat(pid):
    """State, group and session of a living process on Linux."""
    state, _, group, session = (read("/proc/%d/stat" % pid).rpartition(b")")[2].split() + [b""] * 4)[:4]
    return (int(group), int(session)) if state and state not in b"ZX" else None


def send(call, pid, number):
    try:
        call(pid, number)
        return True
    except ProcessLookupError:
        return False
    except PermissionError:
        return True


class Flow:
    def __init__(self, pid, marker):
        self.pid, self.entry, self.ended, self.reused = pid, VARIABLE + marker, False, False

    def look(self):
        alive = stat(self.pid) is not None if ON_LINUX else send(os.kill, self.pid, 0)
        # A process id that is alive again after its process had ended is somebody else's.
        self.reused = self.reused or (self.ended and alive)
        self.ended = self.ended or not alive

    def owns(self, pid):
        found = stat(pid)
        if not found:
            return False
        if self.pid in found and not self.reused:
            return True
        items = read("/proc/%d/environ" % pid).split(b"\0")
        return any(item == self.entry or item.startswith(self.entry + b"/") for item in items)

    def kill(self):
        """Kills all that can be found; returns whether there was anything."""
        self.look()
        found = not self.reused and send(os.killpg, self.pid, signal.SIGKILL)
        if not ON_LINUX:
            return found
        names = [name for name in os.listdir("/proc") if name.isdigit()]
        pids = sorted(set(map(int, names)) - {os.getpid()}, reverse=True)
        return sum(self.owns(pid) and send(os.kill, pid, signal.SIGKILL) for pid in pids) > 0


def end(flows, grace, within):
    for flow in flows:
        flow.look()
        if not flow.ended:
            send(os.killpg, flow.pid, signal.SIGINT)
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and not all(flow.ended for flow in flows):
        time.sleep(0.02)
        for flow in flows:
            flow.look()
    deadline = time.monotonic() + within
    looks = 1
    while looks > 0 and time.monotonic() < deadline:
        looks = 10 if any([flow.kill() for flow in flows]) else looks - 1
        time.sleep(0.005)


for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(name, signal.SIG_IGN)
watched = {}
for line in sys.stdin.buffer:
    word, marker, *pid = line.split()
    if word == b"watch":
        watched[marker] = Flow(int(pid[0]), marker)
    else:
        watched.pop(marker, None)
end(list(watched.values()), float(sys.argv[1]), float(sys.argv[2]))
`;
