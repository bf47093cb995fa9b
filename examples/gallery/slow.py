"""A step that takes too long: the run is ended by `timeout-minutes`, or by whoever cancels the job."""

import time

from metaflow import FlowSpec, Parameter, step


class SlowStepFlow(FlowSpec):
    seconds = Parameter("seconds", default=600)

    @step
    def start(self):
        print("waiting", flush=True)
        time.sleep(self.seconds)
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    SlowStepFlow()
