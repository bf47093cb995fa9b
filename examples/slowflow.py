import time
from metaflow import FlowSpec, Parameter, step
class SlowFlow(FlowSpec):
    secs = Parameter('seconds', default=3)
    @step
    def start(self):
        for i in range(self.secs):
            print(f"{i} seconds passed")
            time.sleep(1)
        self.next(self.end)
    @step
    def end(self):
        pass
if __name__ == '__main__':
    SlowFlow()
