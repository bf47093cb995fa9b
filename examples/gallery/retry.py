"""A step fails once, and Metaflow retries it: the run is successful, and a warning reports the first attempt."""

from metaflow import FlowSpec, current, retry, step


class RetryFlow(FlowSpec):
    @retry(times=2, minutes_between_retries=0)
    @step
    def start(self):
        if current.retry_count == 0:
            raise ConnectionError("the warehouse did not answer")
        print("the warehouse answered")
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    RetryFlow()
