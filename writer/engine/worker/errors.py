"""What can go wrong inside the worker while it serves a request, as one exception that carries the sentence."""

from __future__ import annotations

from writer.tongue import marked


class WorkerError(Exception):
    """A request cannot be served. `message` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail


class DeviceError(WorkerError):
    """A graphics processor failed in the middle; this process can no longer use it."""


class LoadCancelledError(WorkerError):
    """The client asked to stop loading."""

    def __init__(self) -> None:
        super().__init__(marked("Loading the model was stopped."))
