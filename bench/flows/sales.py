import numpy as np
import pandas as pd
from metaflow import FlowSpec, Parameter, step


class SalesFlow(FlowSpec):
    """Finds the trend of each shop's sales, one task per shop, and ranks the shops."""

    shops = Parameter("shops", help="How many shops there are", default=100)

    @step
    def start(self):
        generator = np.random.default_rng(1)
        days = pd.date_range("2025-01-01", periods=365, name="day")
        sales = generator.gamma(2.0, 50.0, (len(days), self.shops))
        self.sales = pd.DataFrame(sales, index=days, columns=range(self.shops))
        self.ids = list(self.sales.columns)
        self.next(self.find_trend, foreach="ids")

    @step
    def find_trend(self):
        weekly = self.sales[self.input].resample("W").sum()
        self.trend = weekly.rolling(4).mean().pct_change().mean()
        self.best_week = weekly.idxmax()
        self.next(self.rank)

    @step
    def rank(self, inputs):
        rows = [(task.input, task.trend, task.best_week) for task in inputs]
        self.ranking = pd.DataFrame(rows, columns=["shop", "trend", "best_week"]).sort_values("trend")
        self.next(self.end)

    @step
    def end(self):
        print(self.ranking.tail(3).to_string(index=False))


if __name__ == "__main__":
    SalesFlow()
