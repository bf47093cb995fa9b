"""One of two flows that a step runs at once, see weekly.py."""

from metaflow import FlowSpec, Parameter, step


class DailyFlow(FlowSpec):
    orders = Parameter("orders", default=7)

    @step
    def start(self):
        self.total = self.orders
        print(f"{self.total} orders today")
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    DailyFlow()
