"""A signal kills a task, as when the kernel kills a process that uses up the memory. The task cannot print a traceback."""

import os
import signal

from metaflow import FlowSpec, step


class CrashFlow(FlowSpec):
    @step
    def start(self):
        print("loading all of it at once", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    CrashFlow()
