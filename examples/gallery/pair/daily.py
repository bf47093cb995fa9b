"""One of two flows that one step of a job runs at the same time; the other is weekly.py."""

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
