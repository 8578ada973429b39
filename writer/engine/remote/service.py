"""What requests mean when a server answers them: each on a thread of its own, ended at once by a `Cancel`."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, assert_never

from writer.engine.client.state import CANNOT_SCORE
from writer.engine.messages import (
    Cancel,
    Delta,
    DeviceFacts,
    EngineConfig,
    Event,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Load,
    Loaded,
    Loading,
    ModelFacts,
    Ping,
    Pong,
    Request,
    Restrain,
    Score,
    Timings,
)
from writer.engine.remote import words
from writer.engine.remote.asking import WHY, question, unguarded
from writer.engine.remote.events import Chunk
from writer.engine.remote.server import OfferedThere, Server, ServerError
from writer.network.address import read_address
from writer.network.errors import NetworkError
from writer.network.policy import Network
from writer.network.wire import Wire
from writer.tongue import marked

AT_ONCE: Final = 4
"""Answers at the same time; further requests wait."""
LETTERS_PER_TOKEN: Final = 40
"""Far more than any token has: an answer longer than that is not kept to what was asked for."""
LOOK_SECONDS: Final = 0.1
"""How often a request that waits for its turn looks whether it is still wanted."""
_REFUSES_EXTRAS: Final = (400, 422)
_NAMES_TOLD: Final = 5


@dataclass(slots=True)
class _Asked:
    """A request under way."""

    request: Generate
    wire: Wire = field(default_factory=Wire)
    came: float = field(default_factory=time.perf_counter)


@dataclass(slots=True)
class _Said:
    """What came of an answer so far, and when."""

    began: float = field(default_factory=time.perf_counter)
    first: float = 0.0
    letters: int = 0
    tokens: int = 0
    counts: Chunk = field(default_factory=Chunk)
    reason: FinishReason = "stop"

    def timings(self, queued: float) -> Timings:
        now = time.perf_counter()
        first = (self.first or now) - self.began
        return Timings(
            prompt_tokens=self.counts.prompt_tokens,
            cached_tokens=self.counts.cached_tokens,
            prompt_seconds=first,
            generated_tokens=self.counts.generated_tokens or self.tokens,
            generate_seconds=now - self.began - first,
            first_token_seconds=first,
            queued_seconds=queued,
        )


class Service:
    """Owns the server that the first `Load` names. `take` never waits."""

    def __init__(
        self, emit: Callable[[Event], None], network: Callable[[EngineConfig], Network], resident: Callable[[], int]
    ) -> None:
        self._emit = emit
        self._network = network
        self._resident = resident
        self._server: Server | None = None
        self._model = ""
        self._extras = True
        self._asked: dict[int, _Asked] = {}
        self._lock = threading.Lock()
        self._places = threading.Semaphore(AT_ONCE)

    def take(self, request: Request) -> None:
        match request:
            case Ping(id=id):
                self._emit(Pong(id, self._resident()))
            case Restrain():
                pass
            case Cancel(id=id):
                with self._lock:
                    asked = self._asked.get(id)
                if asked:
                    asked.wire.cut()
            case Score(id=id):
                self._emit(Failed(id, CANNOT_SCORE))
            case Load():
                self._emit(Loading(request.id, 0.0))
                threading.Thread(target=self._load, args=(request,), daemon=True).start()
            case Generate(id=id, task="warm", max_tokens=0):
                self._emit(Finished(id, "stop"))  # a server reads nothing ahead: it would be sent twice as much
            case Generate(id=id, task="warm"):
                self._emit(Failed(id, marked("A server is not asked for what nobody wants yet.")))
            case Generate():
                asked = _Asked(request)
                with self._lock:
                    self._asked[request.id] = asked
                threading.Thread(target=self._answer, args=(asked,), daemon=True).start()
            case _:
                assert_never(request)

    # -- loading

    def _load(self, request: Load) -> None:
        started = time.perf_counter()
        try:
            server, model = self._reach(request)
        except ServerError as error:
            self._emit(Failed(request.id, str(error), error.detail))
            return
        except NetworkError as error:
            self._emit(Failed(request.id, str(error), error.detail))
            return
        self._server, self._model = server, model.name
        host = server.address.host
        context = min(request.config.context, model.context or request.config.context)
        title = model.name.rpartition("/")[2].removesuffix(".gguf")
        facts = ModelFacts(model.name, title, "", 0, "", 0, 0, context, context, True, False, server=host)
        device = DeviceFacts("cpu", host, f"the server {host}")
        note = server.address.caution
        self._emit(Loaded(request.id, facts, device, 0, 0, time.perf_counter() - started, note))

    def _reach(self, request: Load) -> tuple[Server, OfferedThere]:
        """Raises ServerError, NetworkError."""
        config = request.config
        server = Server(read_address(config.server), request.key, self._network(config))
        try:
            models = server.models()
        except ServerError as error:
            if error.status in (404, 405) and config.model:
                return server, OfferedThere(config.model)  # not every server lists them
            raise
        host = server.address.host
        if not models:
            raise ServerError(words.no_models(host))
        found = next((model for model in models if config.model in ("", model.name)), None)
        if found is None:
            names = ", ".join(model.name for model in models[:_NAMES_TOLD])
            raise ServerError(words.other_models(host, config.model, names))
        return server, found

    # -- answers

    def _answer(self, asked: _Asked) -> None:
        event: Event = Finished(asked.request.id, "cancelled")
        while not asked.wire.is_cut:
            if self._places.acquire(timeout=LOOK_SECONDS):
                try:
                    event = self._heard(asked)
                finally:
                    self._places.release()
                break
        with self._lock:
            del self._asked[asked.request.id]
        self._emit(event)

    def _heard(self, asked: _Asked) -> Event:
        """The end of the answer, whose pieces have been told."""
        request, server = asked.request, self._server
        if server is None:
            return Failed(request.id, marked("The server is not connected yet. Try again in a moment."))
        said = _Said()
        queued = said.began - asked.came
        try:
            self._tell(asked, server, said)
        except ServerError as error:
            if not asked.wire.is_cut:
                return Failed(request.id, self._sentence(error, request, server), error.detail)
        reason: FinishReason = "cancelled" if asked.wire.is_cut else said.reason
        return Finished(request.id, reason, said.timings(queued))

    def _tell(self, asked: _Asked, server: Server, said: _Said) -> None:
        """Once more without what some servers do not know, when that seems to be the trouble. Raises ServerError."""
        try:
            self._stream(asked, server, said, self._extras)
        except ServerError as error:
            if not (self._extras and error.status in _REFUSES_EXTRAS) or asked.wire.is_cut:
                raise
            self._stream(asked, server, said, False)
            self._extras = False

    def _stream(self, asked: _Asked, server: Server, said: _Said, extras: bool) -> None:
        request = asked.request
        wanted = question(request, self._model, extras)
        lead, most = wanted.lead, LETTERS_PER_TOKEN * max(1, request.max_tokens)
        opening = ""
        pieces = server.answer(wanted, WHY[request.task], self._model, asked.wire)
        for each in pieces:
            said.counts = each if each.generated_tokens else said.counts
            said.reason = "length" if each.reason == "length" else said.reason
            if not each.text or asked.wire.is_cut:
                continue
            said.first = said.first or time.perf_counter()
            said.tokens += max(1, len(each.log_probabilities))
            said.letters += len(each.text)
            text = unguarded(each.text)
            if lead:
                opening += text
                if len(opening) < len(lead) and lead.startswith(opening):
                    continue
                if not opening.startswith(lead):
                    return
                text, lead = opening[len(lead) :], ""
            if text:
                chances = each.log_probabilities if request.probabilities else ()
                self._emit(Delta(request.id, text, max(1, len(each.log_probabilities)), chances))
            if said.letters > most:
                said.reason = "length"
                return

    def _sentence(self, error: ServerError, request: Generate, server: Server) -> str:
        if error.status in (404, 405, 501) and not request.messages and "model" not in error.said.lower():
            return words.no_completions(server.address.host)
        return str(error)
