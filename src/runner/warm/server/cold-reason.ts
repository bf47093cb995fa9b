/**
 * The part of the server's program that decides whether tasks can be forked after the import of the flow: not if it
 * left anything that a fork shares, loses or repeats, such as a thread, an open file or a random number generator.
 */
export const COLD_REASON = String.raw`
def cold_reason(watch, objects):
    """Why tasks must start cold after the import that was watched; None if they can be forked."""
    if WatchedArguments.reader is not None:
        return "the module %s reads the command line while it is imported" % WatchedArguments.reader
    if sys.gettrace() or sys.getprofile():
        return "the code is traced"
    threading = sys.modules.get("threading")
    if threading and threading.active_count() > 1:
        return "importing the flow starts the thread %s" % [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()][0]
    if has_children():
        return "importing the flow starts processes"
    for number in sorted(map(int, os.listdir("/proc/self/fd"))):
        if number > 2 and number not in range(LISTENER, IMPORT_STDIN + 1):
            try:
                return "importing the flow leaves %s open" % os.readlink("/proc/self/fd/%d" % number)
            except OSError:
                pass
    if any(b" rw-s " in line for line in read_file("/proc/self/maps").splitlines()):
        return "importing the flow shares memory"
    if getattr(sys.modules.get("tempfile"), "_name_sequence", None) is not None:
        return "importing the flow makes a temporary file"
    if watch.exit_handler_files:
        return "%s registers an exit handler while it is imported" % watch.exit_handler_files[0]
    import signal

    if any(signal.getitimer(which) != (0.0, 0.0) for which in (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)):
        return "importing the flow starts a timer"
    reason = cold_reason_of_random(watch.random_states, objects)
    if reason:
        return reason
    if any(len(captured_output(stream)) >= 60000 for stream in (IMPORT_STDOUT, IMPORT_STDERR)):
        return "importing the flow prints more than 60,000 bytes"
    return cold_reason_of_thread_pools()


def has_children():
    return any(read_file("/proc/self/task/%s/children" % thread).strip() for thread in os.listdir("/proc/self/task"))


def cold_reason_of_random(states, objects):
    """Why tasks would draw the same random numbers. The states are those of the global generators right after their modules were imported."""
    import random

    if "random" in states and random.getstate() != states["random"]:
        return "importing the flow uses random"
    numpy = sys.modules.get("numpy.random")
    if numpy and ("numpy" not in states or numpy_state(numpy) != states["numpy"]):
        return "importing the flow uses numpy.random"
    generators = {numpy.Generator, numpy.RandomState} if numpy else set()
    kinds = {kind for kind in objects.kinds if kind in generators or issubclass(kind, random.Random)}
    shared = (random.getstate.__self__, numpy and numpy.mtrand._rand)
    for found in objects.of(kinds):
        if found not in shared and type(found) is not random.SystemRandom and not (type(found) in generators and is_seeded(found)):
            return "importing the flow makes a generator of random numbers"
    return None


def is_seeded(generator):
    """Whether someone chose the seed; seeds from the system have more digits."""
    bits = getattr(generator, "bit_generator", None) or getattr(generator, "_bit_generator", None)
    sequence = getattr(bits, "seed_seq", None) or getattr(bits, "_seed_seq", None)
    entropy = getattr(sequence, "entropy", None)
    return isinstance(entropy, int) and entropy < 1 << 64


def cold_reason_of_thread_pools():
    """Forks once if there are threads: pools that handle forks, such as OpenBLAS's, then end theirs."""
    if len(os.listdir("/proc/self/task")) == 1:
        return None
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    for _ in range(50):
        if len(os.listdir("/proc/self/task")) == 1:
            return None
        import time

        time.sleep(0.001)
    return "importing the flow starts threads"
`;
