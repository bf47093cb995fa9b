"""Fails if WAREHOUSE_TOKEN is missing. A run that is resumed with it does not compute the features again."""

import os

from metaflow import FlowSpec, Parameter, step


class ResumeFlow(FlowSpec):
    rows = Parameter("rows", default=3)

    @step
    def start(self):
        self.parts = list(range(self.rows))
        self.next(self.features, foreach="parts")

    @step
    def features(self):
        print(f"computing the features of part {self.input}")
        self.feature = self.input**2
        self.next(self.publish)

    @step
    def publish(self, inputs):
        self.published = [task.feature for task in inputs]
        if "WAREHOUSE_TOKEN" not in os.environ:
            raise PermissionError("WAREHOUSE_TOKEN is not set")
        self.next(self.end)

    @step
    def end(self):
        print("published", self.published)


if __name__ == "__main__":
    ResumeFlow()
