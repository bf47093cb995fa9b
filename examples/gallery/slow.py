"""A step takes too long: `timeout-minutes`, or someone who cancels the job, stops the run."""

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
