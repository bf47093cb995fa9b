import os
import time

import pandas
from metaflow import FlowSpec, step


class PandasFlow(FlowSpec):
    """A foreach of TASKS tasks, each of which sleeps SECONDS; the first step says when it began."""

    @step
    def start(self):
        with open("begun", "w") as file:
            file.write(repr(time.time()))
        self.items = list(range(int(os.environ["TASKS"])))
        self.next(self.work, foreach="items")

    @step
    def work(self):
        time.sleep(float(os.environ.get("SECONDS", "0")))
        self.next(self.join)

    @step
    def join(self, inputs):
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    PandasFlow()
