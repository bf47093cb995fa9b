import time

from metaflow import FlowSpec, Parameter, step


class SleepingFlow(FlowSpec):
    """Says nothing for so many seconds."""

    seconds = Parameter("seconds", default=60.0)

    @step
    def start(self):
        time.sleep(self.seconds)
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    SleepingFlow()
