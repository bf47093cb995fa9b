"""Prints LINES lines, 100 bytes each, from the run's own process, before Metaflow begins: nothing relays them."""

import os
import sys

from metaflow import FlowSpec, step


class PrintingFlow(FlowSpec):
    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass


def lines(count):
    for begin in range(0, count, 10_000):
        numbers = range(begin, min(begin + 10_000, count))
        yield "".join("line %012d %s\n" % (number, "x" * 81) for number in numbers)


if __name__ == "__main__":
    if "run" in sys.argv:
        for text in lines(int(os.environ["LINES_TO_PRINT"])):
            sys.stdout.write(text)
        sys.stdout.flush()
    PrintingFlow()
