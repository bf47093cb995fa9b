"""A success: three tasks train at once, and the last step chooses the best model. Its accuracy can be an output."""

from metaflow import FlowSpec, Parameter, card, step


class SuccessFlow(FlowSpec):
    learning_rate = Parameter("learning-rate", default=0.1)

    @step
    def start(self):
        self.folds = ["a", "b", "c"]
        self.next(self.train, foreach="folds")

    @step
    def train(self):
        self.fold = self.input
        self.accuracy = {"a": 0.91, "b": 0.94, "c": 0.92}[self.input] - self.learning_rate / 100
        print(f"fold {self.fold} has an accuracy of {self.accuracy:.3f}")
        self.next(self.choose)

    @card
    @step
    def choose(self, inputs):
        best = max(inputs, key=lambda task: task.accuracy)
        self.accuracy, self.best_fold = best.accuracy, best.fold
        self.next(self.end)

    @step
    def end(self):
        print(f"the best is fold {self.best_fold}")


if __name__ == "__main__":
    SuccessFlow()
