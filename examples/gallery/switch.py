"""A switch takes one of several branches (Metaflow 2.18 or newer), and skips the steps of the others."""

from metaflow import FlowSpec, Parameter, step


class SwitchFlow(FlowSpec):
    size = Parameter("size", default="small")

    @step
    def start(self):
        self.next({"small": self.linear, "large": self.forest}, condition="size")

    @step
    def linear(self):
        self.model = "a linear model"
        self.next(self.end)

    @step
    def forest(self):
        self.model = "a random forest"
        self.next(self.end)

    @step
    def end(self):
        print("fitted", self.model)


if __name__ == "__main__":
    SwitchFlow()
