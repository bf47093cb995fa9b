"""A flow that Metaflow's validity checker refuses: nothing is run, and the annotation is at the line that it names."""

from metaflow import FlowSpec, step


class InvalidFlow(FlowSpec):
    @step
    def start(self):
        self.next(self.end)

    @step
    def forgotten(self):
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    InvalidFlow()
