"""A step fails, and the flow continues without its results: a notice reports the exception that @catch kept."""

from metaflow import FlowSpec, catch, step


class CatchFlow(FlowSpec):
    @catch(var="problem", print_exception=False)
    @step
    def start(self):
        self.discount = None
        self.discount = {"gold": 0.2}["silver"]
        self.next(self.end)

    @step
    def end(self):
        print("no discount" if self.problem else f"a discount of {self.discount}")


if __name__ == "__main__":
    CatchFlow()
