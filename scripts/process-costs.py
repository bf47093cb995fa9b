"""Runs a command, and prints how much processor time each program took, counting all processes on this machine that ended meanwhile.

sudo python3 scripts/process-costs.py npm test

It uses Linux's process accounting (acct(2)), so it needs root and an otherwise idle machine. It assumes that a Python process that takes
more than 0.1 s imports Metaflow: without Metaflow, Python starts in 0.02 s.
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
        sys.exit(f"acct: {os.strerror(ctypes.get_errno())}. Process accounting needs root and a kernel that supports it.")


def decoded(number):
    """A comp_t: a 13-bit fraction, and a 3-bit exponent of base 8."""
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
    print(f"{wall:.0f} s on {os.cpu_count()} processors; processor time of {sum(counts.values())} processes: {total:.0f} s")
    for name, took in seconds.most_common(8):
        print(f"{took:7.0f} s  {100 * took / (total or 1):3.0f} %  {counts[name]:6} × {name}")
    sys.exit(code)


main(sys.argv[1:])
