/**
 * Waits on stdin until we end, and then ends the flows that still run: interrupts them, gives them `argv[1]` seconds,
 * and kills whatever is left in their groups and sessions or has their markers within `argv[2]` seconds. Does the same
 * as end-process-group.ts and find-processes.ts, but in a language that is still there when we are not.
 */
export const WATCHDOG_PROGRAM = String.raw`
import os, signal, sys, time
from itertools import chain

VARIABLE = b"METAFLOW_RUNNER_MARKER="
ON_LINUX = sys.platform == "linux"


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


def stat(pid):
    """Group and session of a living process on Linux; None if there is none."""
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
        # If the process id is alive again after its process ended, it belongs to another process.
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

    def members(self):
        """All its processes that can be found, each stopped as soon as it is found; on other systems than Linux, only its leader."""
        self.look()
        if not self.reused:
            send(os.killpg, self.pid, signal.SIGKILL)
        if not ON_LINUX:
            return set() if self.ended else {self.pid}
        names = [name for name in os.listdir("/proc") if name.isdigit()]
        found = set()
        for pid in chain(sorted(map(int, names), reverse=True), newest()):
            if pid not in found and pid != os.getpid() and self.owns(pid):
                send(os.kill, pid, signal.SIGSTOP)
                found.add(pid)
        return found


def newest():
    """The process id that was assigned last, several times: some processes live too briefly to be listed."""
    for _ in range(20):
        yield int(read("/proc/loadavg").split()[-1] or 0)


def stop_and_kill(flows, within):
    deadline = time.monotonic() + within
    stopped, looks = set(), 1
    while True:
        living = set().union(*[flow.members() for flow in flows])
        late, new = time.monotonic() > deadline, living - stopped
        stopped |= living
        if late or not new:
            for pid in living:
                send(os.kill, pid, signal.SIGKILL)
        looks = 10 if new else looks - 1
        if late or (looks <= 0 and not living):
            return
        time.sleep(0.005)


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
    stop_and_kill(flows, within)


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
