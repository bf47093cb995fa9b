"""Runs a command, and prints which programs took the processor time of all processes that ended meanwhile, on the whole machine.

sudo python3 scripts/process-costs.py npm test

Linux's process accounting (acct(2)) counts them, so it needs root, and a machine that does nothing else. A Python process that takes
more than 0.1 s is one that imports Metaflow: without it, Python starts in 0.02 s.
"""

import collections
import ctypes
import os
import struct
import subprocess
import sys
import tempfile
import time

RECORD = struct.Struct("<BBHIIIIIIf8H16s")
TICKS = 100
IMPORTS_METAFLOW = 0.1


def account(path):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.acct(path) != 0:
        sys.exit(f"acct: {os.strerror(ctypes.get_errno())}. Process accounting needs root, and a kernel that has it.")


def decoded(number):
    """A comp_t: 13 bits, and an exponent of base 8."""
    return (number & 0x1FFF) << 3 * (number >> 13)


def program(name, seconds):
    if not name.startswith("python"):
        return "node" if name == "MainThread" else name
    return "Python that imports Metaflow" if seconds > IMPORTS_METAFLOW else "other Python"


def main(command):
    if not command:
        sys.exit(__doc__)
    with tempfile.NamedTemporaryFile() as file:
        account(file.name.encode())
        began = time.monotonic()
        try:
            code = subprocess.run(command).returncode
        finally:
            account(None)
        wall = time.monotonic() - began
        counts, seconds = collections.Counter(), collections.Counter()
        for fields in RECORD.iter_unpack(file.read()):
            took = (decoded(fields[10]) + decoded(fields[11])) / TICKS
            name = program(fields[18].split(b"\0")[0].decode(errors="replace"), took)
            counts[name] += 1
            seconds[name] += took
    total = sum(seconds.values())
    print(f"{wall:.0f} s, of {os.cpu_count()} processors; processor time of {sum(counts.values())} processes: {total:.0f} s")
    for name, took in seconds.most_common(8):
        print(f"{took:7.0f} s  {100 * took / (total or 1):3.0f} %  {counts[name]:6} × {name}")
    sys.exit(code)


main(sys.argv[1:])
