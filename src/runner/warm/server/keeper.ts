/**
 * The part of the server's program for a keeper, the parent of one task: it refuses clients whose task would not be the
 * same as a cold one, passes signals from the client to the task, and reports the task's end. It outlives the server.
 *
 * A message between keeper and client is a letter and a number of 8 bytes: to the client `c` (start the task cold), `g`
 * (the task has started, with its process id) or `x` (it has ended, with its wait status); to the keeper `s` (a signal).
 */
export const KEEPER = String.raw`
class Keeper:
    def __init__(self, server, connection):
        self.server, self.connection = server, connection

    def run(self):
        """Returns only in the task's process."""
        server, connection = self.server, self.connection
        signal, socket = server.signal, server.socket
        try:
            # Find out who the client is before reading anything from it.
            pid = int.from_bytes(connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)[:4], sys.byteorder)
            reason = self.changed_state(pid)
            if not reason:
                (command, environ), streams = receive_request(connection, socket)
                reason = self.changed_environment(environ)
            if not reason:
                signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                pipe = os.pipe()
                task = os.fork()
        except Exception as error:
            reason = "the server failed: %r" % error
        if reason:
            write_note("cold " + reason)
            send_message(connection, b"c", 0)
            os._exit(0)
        if task == 0:
            for number in pipe:
                os.close(number)
            connection.close()
            become_task(server, command, streams)
            return
        try:
            for stream in streams:
                os.close(stream)
            self.supervise(task, *pipe)
        except BaseException:
            # Otherwise, its client would start it once more.
            try:
                os.kill(task, signal.SIGKILL)
            finally:
                os._exit(1)

    def changed_state(self, pid):
        """Why the client's process differs from the server's, if it does."""
        for name, value in inherited_state(pid).items():
            if value != self.server.inherited_state[name]:
                return "%s has changed since the run began" % name
        return None

    def changed_environment(self, environ):
        """Why the task's environment differs from the server's, if it does."""
        imported = self.server.environ
        if environ != imported:
            names = sorted(name.decode(errors="replace") for name in set(environ) ^ set(imported) or [name for name in environ if environ[name] != imported[name]])
            return "the task has environment variables of its own (%s)" % ", ".join(names[:3])
        return None

    def supervise(self, task, reader, writer):
        """Passes signals to the task until it ends or the client is gone. The pipe receives the numbers of our own signals."""
        signal, select, connection = self.server.signal, self.server.select, self.connection
        os.set_blocking(writer, False)
        os.set_blocking(reader, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for number in self.server.signal_handlers:
            signal.signal(number, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_SETMASK, self.server.signal_mask)
        write_note("warm")
        send_message(connection, b"g", task)
        poll = select.poll()
        poll.register(connection.fileno(), select.POLLIN)
        poll.register(reader, select.POLLIN)
        group_signals = []
        while True:
            ready = dict(poll.poll())
            if reader in ready:
                group_signals += caught_signals(reader)
            ended, status = os.waitpid(task, os.WNOHANG)
            if ended:
                send_message(connection, b"x", status)
                os._exit(0)
            if connection.fileno() in ready:
                number = receive_signal(connection)
                if number is None:
                    os.kill(task, signal.SIGKILL)
                    os.waitpid(task, 0)
                    os._exit(0)
                # A signal to the group has already reached the task, as it reached us.
                if number not in group_signals:
                    __import__("time").sleep(0.03)
                    group_signals += caught_signals(reader)
                if number in group_signals:
                    group_signals.remove(number)
                else:
                    os.kill(task, number)
                    ended, status = os.waitpid(task, os.WNOHANG)
                    if ended:
                        send_message(connection, b"x", status)
                        os._exit(0)


def caught_signals(reader):
    """The numbers of the signals that we received since the last call."""
    try:
        return list(os.read(reader, 4096))
    except BlockingIOError:
        return []


def send_message(connection, letter, number):
    try:
        connection.sendall(letter + number.to_bytes(8, "little"))
    except OSError:
        pass


def receive_signal(connection):
    """The number of the signal that the client received; None if the client is gone."""
    message = b""
    while len(message) < 9:
        try:
            part = connection.recv(9 - len(message))
        except OSError:
            return None
        if not part:
            return None
        message += part
    return int.from_bytes(message[1:], "little")


def receive_request(connection, socket):
    """The client's command and environment, and its standard streams."""
    import marshal

    data, ancillary, _, _ = connection.recvmsg(65536, socket.CMSG_SPACE(12))
    streams = [int.from_bytes(rights[at : at + 4], sys.byteorder) for _, _, rights in ancillary for at in range(0, len(rights), 4)]
    size = int.from_bytes(data[:8], "little")
    parts, length = [data[8:]], len(data) - 8
    while length < size:
        parts.append(connection.recv(1 << 20))
        if not parts[-1]:
            raise EOFError
        length += len(parts[-1])
    return marshal.loads(b"".join(parts)), streams
`;
