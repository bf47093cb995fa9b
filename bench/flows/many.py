from metaflow import FlowSpec, Parameter, step


class ManyFlow(FlowSpec):
    """A foreach of as many tasks as asked for, which fails when they have finished."""

    tasks = Parameter("tasks", default=10)

    @step
    def start(self):
        self.items = list(range(self.tasks))
        self.next(self.work, foreach="items")

    @step
    def work(self):
        self.square = self.input**2
        self.next(self.join)

    @step
    def join(self, inputs):
        self.total = sum(task.square for task in inputs)
        raise ValueError("everything before is worth keeping")
        self.next(self.end)

    @step
    def end(self):
        print(self.total)


if __name__ == "__main__":
    ManyFlow()
