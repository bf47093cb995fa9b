"""One of three foreach tasks fails in a function that the step calls: the annotation is at the function's line that raised."""

from metaflow import FlowSpec, step

SALES = {"north": [120, 80], "south": [], "west": [90]}


def mean(values):
    return sum(values) / len(values)


class ForeachFailureFlow(FlowSpec):
    @step
    def start(self):
        self.regions = list(SALES)
        self.next(self.average, foreach="regions")

    @step
    def average(self):
        print(f"averaging the sales of {self.input}")
        self.mean = mean(SALES[self.input])
        self.next(self.join)

    @step
    def join(self, inputs):
        self.means = [task.mean for task in inputs]
        self.next(self.end)

    @step
    def end(self):
        print("the means are", self.means)


if __name__ == "__main__":
    ForeachFailureFlow()
