"""Prints TICKS lines, one each 20 ms, that tell when they were printed, from the run's own process."""

import os
import sys
import time

from metaflow import FlowSpec, step


class TickingFlow(FlowSpec):
    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    if "run" in sys.argv:
        time.sleep(0.5)
        for _ in range(int(os.environ["TICKS"])):
            print("printed at %d ns" % time.time_ns(), flush=True)
            time.sleep(0.02)
    TickingFlow()
