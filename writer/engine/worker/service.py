"""What requests mean: the one model of this process and the steps of the work on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from writer.engine.messages import Event, Failed, Generate, Load, Request, Restrain, Score
from writer.engine.probing.libraries import Libraries
from writer.engine.worker.answers.generation import generate
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.meter import Meter
from writer.engine.worker.models.loading import Loader
from writer.engine.worker.models.model import FORKS, Model
from writer.engine.worker.native import AbortFlag
from writer.engine.worker.processors import Processors
from writer.engine.worker.scoring.score import score
from writer.engine.worker.scoring.score_cache import ScoreCache
from writer.engine.worker.tokens.prompt import prompt_tokens
from writer.engine.worker.tracks import Work, track_of
from writer.tongue import marked


class Service:
    """Owns the model from its load to the end of the process."""

    def __init__(
        self,
        flag: AbortFlag,
        emit: Callable[[Event], None],
        cancelled: Callable[[int], bool],
        processors: Processors | None = None,
        chosen: Libraries | None = None,
    ) -> None:
        self._emit = emit
        self._processors = processors
        self._loader = Loader(flag, emit, lambda id_: not cancelled(id_), processors, chosen)
        self._model: Model | None = None
        self._scores = ScoreCache()
        self._calibrating: Iterator[None] = iter(())

    def other(self, request: Request) -> None:
        """Take a request that is not work for the scheduler."""
        if isinstance(request, Restrain) and self._processors:
            self._processors.restrain(request.processors)
        if not isinstance(request, Load):
            return
        if self._model is not None:
            self._emit(
                Failed(request.id, marked("This worker has its model already; another one needs another worker."))
            )
            return
        self._model = self._loader.load(request)
        self._calibrating = self._model.calibrate() if self._model else iter(())

    def begin(self, work: Work, meter: Meter) -> Iterator[None]:
        """The steps of `work`. Raises WorkerError when it cannot be served."""
        model = self._model
        if model is None:
            raise WorkerError(marked("No model is loaded. Choose one in Settings, Model."))
        track = track_of(work)
        sequence, room = model.sequence(track, work.adapter), model.room(track)
        match work:
            case Generate():
                prompt = prompt_tokens(work, model.vocabulary, model.template, room)
                left = room - len(prompt)
                return generate(work, prompt, left, sequence, model.vocabulary, model.costs, meter, self._emit)
            case Score():
                known = self._scores
                return score(work, room, FORKS, model.hybrid, sequence, model.vocabulary, meter, self._emit, known)

    def idle_work(self) -> bool:
        """A little of what makes a later request quicker or better; False when nothing is left."""
        model = self._model
        if model is None:
            return False
        return (
            next(model.vocabulary.prepare(), self) is not self
            or model.refine()
            or next(self._calibrating, self) is not self
        )
