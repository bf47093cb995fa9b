"""Metaflow's validity checker rejects this flow: nothing runs, and the annotation is at the line that the checker names."""

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
