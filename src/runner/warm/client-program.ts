/**
 * Takes the place of a warm task's interpreter: Metaflow starts this instead. `argv[1]` is the server's directory, and
 * the rest is the command of the cold task. It passes its descriptors, command and environment to the server, forwards
 * signals, and ends as the task does; if it is killed, the server's side kills the task. If anything is not as
 * expected, it becomes the cold task itself.
 */
export const CLIENT_PROGRAM = String.raw`
import sys, posix, marshal, _signal, _socket

directory, command = sys.argv[1], sys.argv[2:]
if _signal.getsignal(_signal.SIGINT) is not _signal.SIG_IGN:
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)


def receive_message(connection):
    """Reads a letter and a number; None if the other end is gone."""
    message = b""
    while len(message) < 9:
        try:
            more = connection.recv(9 - len(message))
        except OSError:
            return None
        if not more:
            return None
        message += more
    return message[:1], int.from_bytes(message[1:], "little")


is_refused = False


def connect_to_keeper():
    """The connection to the task's keeper, and the task's process id; None if the task has to start cold."""
    global is_refused
    connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    try:
        descriptor = posix.open(directory, posix.O_RDONLY | posix.O_CLOEXEC)
        connection.connect("/proc/self/fd/%d/socket" % descriptor)
        posix.close(descriptor)
        data = marshal.dumps((command, posix.environ), 2)
        data = len(data).to_bytes(8, "little") + data
        streams = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2))
        rights = [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, streams)]
        sent = connection.sendmsg([data], rights, _socket.MSG_NOSIGNAL)
        while sent < len(data):
            sent += connection.send(data[sent:], _socket.MSG_NOSIGNAL)
        answer = receive_message(connection)
    except OSError:
        answer = None
    if answer is None or answer[0] != b"g":
        connection.close()
        is_refused = answer is not None
        return None
    return connection, answer[1]


def stand_in(connection, task):
    """Forwards signals to the keeper, and ends as the task does."""

    def forward(number, frame):
        try:
            connection.send(b"s" + number.to_bytes(8, "little"), _socket.MSG_NOSIGNAL)
        except OSError:
            pass

    for name in ("HUP", "INT", "QUIT", "TERM", "USR1", "USR2", "ALRM"):
        number = getattr(_signal, "SIG" + name)
        if _signal.getsignal(number) is not _signal.SIG_IGN:
            _signal.signal(number, forward)
    answer = receive_message(connection)
    if answer is None:
        # The keeper was killed.
        try:
            posix.kill(task, _signal.SIGKILL)
        except OSError:
            pass
        status = _signal.SIGKILL
    else:
        status = answer[1]
    if posix.WIFSIGNALED(status):
        number = posix.WTERMSIG(status)
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        if number not in (_signal.SIGKILL, _signal.SIGSTOP):
            _signal.signal(number, _signal.SIG_DFL)
        _signal.pthread_sigmask(_signal.SIG_UNBLOCK, [number])
        posix.kill(posix.getpid(), number)
    posix._exit(posix.WEXITSTATUS(status))


connected = connect_to_keeper()
if connected is None:
    # A server that cannot serve writes down why before it ends.
    try:
        # Nothing that has taken its place: a link, or a pipe that nobody reads.
        opener = lambda name, flags: posix.open(name, flags | posix.O_NOFOLLOW | posix.O_NONBLOCK, 0o666)
        with open(directory + "/notes", "a+", opener=opener) as file:
            file.seek(0)
            if not is_refused and "cold" not in file.read(100000):
                file.write("cold the server of warm tasks has ended\n")
    except OSError:
        pass
    for number in (_signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_DFL)
    posix.execv(command[0], command)
stand_in(*connected)
`;
