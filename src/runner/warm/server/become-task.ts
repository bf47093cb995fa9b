/**
 * The part of the server's program that makes a forked process the task: with the client's streams and arguments, the
 * flow's signal handlers, random numbers of its own, and the import's output in its log.
 */
export const BECOME_TASK = String.raw`
def become_task(server, command, streams):
    signal = server.signal
    for stream, number in zip(streams, (0, 1, 2)):
        os.dup2(stream, number)
    for number in (*streams, IMPORT_STDOUT, IMPORT_STDERR, IMPORT_STDIN):
        os.close(number)
    for number, handler in server.signal_handlers.items():
        if handler is not None:
            signal.signal(number, handler)
    signal.pthread_sigmask(signal.SIG_SETMASK, server.signal_mask)
    arguments = command[1:]
    server.watch.arguments[:] = arguments
    sys.argv = arguments
    if hasattr(sys, "orig_argv"):
        sys.orig_argv = list(command)
    numpy = sys.modules.get("numpy.random")
    if numpy:
        numpy.seed()
    processes = sys.modules.get("multiprocessing.process")
    if processes:
        processes.current_process().authkey = os.urandom(32)
    for number, output in zip((1, 2), server.import_output):
        while output:
            output = output[os.write(number, output) :]
`;
