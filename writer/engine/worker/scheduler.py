"""Which request computes next. Jobs are generators that pause between decodes; nothing in here knows llama.cpp.

Urgency is rewrite, completion, grammar, warm. A newer completion replaces an older one, a warm-up gives way to
whatever uses its sequence, and a job that has begun keeps its sequence until it ends: a more urgent one that
needs the same sequence waits for it. So does a question for the warm-up that reads the beginning of its prompt:
when the question is taken back, as at the next key, nothing that was read is lost.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from writer.engine.messages import Cancel, Event, Failed, Finished, Generate, Request, Score, Task
from writer.engine.worker.errors import DeviceError, WorkerError
from writer.engine.worker.inbox import IDLE, URGENCY, Arrival, Running
from writer.engine.worker.meter import Meter
from writer.engine.worker.tracks import Track, Work, track_of
from writer.tongue import marked

BACKGROUND: Final = URGENCY["grammar"]
"""From this urgency on a request is background work."""


class Arrivals(Protocol):
    """What the scheduler needs of the inbox."""

    def take(self) -> list[Arrival]: ...
    def wait(self) -> None: ...
    def begin(self, running: Running) -> None: ...


@dataclass
class Job:
    """A request under way. `steps` is None until it has begun."""

    work: Work
    meter: Meter
    steps: Iterator[None] | None = None

    @property
    def track(self) -> Track:
        return track_of(self.work)


class Scheduler:
    """Runs jobs one decode at a time.

    `begin` turns a request into its steps, `other` takes requests that are no work (Load), `idle` does a little
    while nothing is asked and returns whether it did. Steps nobody waits for are done by `background`.
    """

    def __init__(
        self,
        arrivals: Arrivals,
        emit: Callable[[Event], None],
        begin: Callable[[Work, Meter], Iterator[None]],
        other: Callable[[Request], None],
        idle: Callable[[], bool],
        background: Callable[[Callable[[], bool]], bool] = lambda step: step(),
    ) -> None:
        self._arrivals = arrivals
        self._emit = emit
        self._begin = begin
        self._other = other
        self._idle = idle
        self._background = background
        self._jobs: list[Job] = []

    def turn(self) -> None:
        """Take what has arrived, then one step of the most urgent job, of the idle work, or of sleep."""
        for arrival in self._arrivals.take():
            self._accept(arrival)
        if self._jobs:
            self._step(*self._next())
            return
        self._arrivals.begin(IDLE)
        if not self._rest():
            self._arrivals.wait()

    def _rest(self) -> bool:
        """A little idle work; False when there is none to be done."""
        try:
            return self._idle()
        except Exception:  # noqa: BLE001 - nobody asked for it, so nobody needs to hear
            traceback.print_exc(file=sys.stderr)
            return False

    def _accept(self, arrival: Arrival) -> None:
        match arrival.request:
            case Generate() | Score() as work:
                for older in [job for job in self._jobs if _replaces(work, job)]:
                    self._cancel(older)
                self._jobs.append(Job(work, Meter(arrival.time)))
            case Cancel(id=id):
                for job in [job for job in self._jobs if job.work.id == id]:
                    self._cancel(job)
            case request:
                self._other(request)

    def _next(self) -> tuple[Job, Task]:
        """The most urgent job, or the one that holds its sequence, and how urgent; the oldest of equals."""
        wanted = min(self._jobs, key=lambda job: URGENCY[job.work.task])
        holders = (job for job in self._jobs if job.steps is not None and job.track == wanted.track)
        return next(holders, wanted), wanted.work.task

    def _step(self, job: Job, task: Task) -> None:
        self._arrivals.begin(Running(job.work.id, task, _ahead(job.work)))
        job.meter.resume()
        try:
            if self._advance(job, task):
                self._jobs.remove(job)
        except DeviceError:
            raise  # for the whole process: another one goes on without the device
        except WorkerError as fault:
            self._fail(job, fault.message, fault.detail)
        except Exception as error:  # noqa: BLE001 - one bad request must not end the worker
            traceback.print_exc(file=sys.stderr)
            self._fail(job, marked("The engine could not do this. Try again."), f"{type(error).__name__}: {error}")
        finally:
            job.meter.pause()

    def _advance(self, job: Job, task: Task) -> bool:
        """One step of `job`, as urgent as `task`; whether it was the last."""

        def step() -> bool:
            if job.steps is None:
                job.steps = self._begin(job.work, job.meter)
            return next(job.steps, self) is self

        return self._background(step) if URGENCY[task] >= BACKGROUND else step()

    def _fail(self, job: Job, message: str, detail: str) -> None:
        self._jobs.remove(job)
        self._emit(Failed(job.work.id, message, detail))

    def _cancel(self, job: Job) -> None:
        self._jobs.remove(job)
        close = getattr(job.steps, "close", None)
        if close:
            close()
        self._emit(Finished(job.work.id, "cancelled", job.meter.timings()))


def _replaces(newer: Work, job: Job) -> bool:
    """Whether the arrival of `newer` makes `job` pointless."""
    older = job.work
    if isinstance(older, Score):
        return False
    if older.task == "completion":
        return isinstance(newer, Generate) and newer.task == "completion"
    return older.task == "warm" and track_of(newer) == track_of(older) and not _goes_on(newer, job)


def _goes_on(newer: Work, job: Job) -> bool:
    """Whether `newer` is a question that needs what the warm-up `job` is just reading."""
    ahead = _ahead(job.work)
    if job.steps is None or not ahead or not isinstance(newer, Generate):
        return False
    return newer.task == "completion" and not newer.suffix and newer.text.startswith(ahead)


def _ahead(work: Work) -> str:
    """The prompt of a warm-up for questions; "" for other work, and where the prompt ends in what follows a gap."""
    return work.text if isinstance(work, Generate) and work.task == "warm" and not work.suffix else ""
