"""One of two flows that one step of a job runs at the same time; the other is daily.py."""

from metaflow import FlowSpec, Parameter, step


class WeeklyFlow(FlowSpec):
    orders = Parameter("orders", default=7)

    @step
    def start(self):
        self.total = 7 * self.orders
        print(f"{self.total} orders this week")
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    WeeklyFlow()
