"""A flow for a matrix of jobs, one for each seed. A last job compares their scores: `best: max score`."""

import random

from metaflow import FlowSpec, Parameter, step


class SeedsFlow(FlowSpec):
    seed = Parameter("seed", default=1)

    @step
    def start(self):
        self.score = round(random.Random(self.seed).uniform(0.8, 0.9), 3)
        self.next(self.end)

    @step
    def end(self):
        print(f"seed {self.seed} has a score of {self.score}")


if __name__ == "__main__":
    SeedsFlow()
