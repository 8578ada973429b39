"""One server: what models it has, and its answers as pieces of text. Blocks; raises ServerError with a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec

from writer.engine.remote import words
from writer.engine.remote.asking import Question
from writer.engine.remote.events import BadAnswerError, Chunk, EventLines, chunk, complaint, plain
from writer.network.address import ServerAddress
from writer.network.errors import NetworkError
from writer.network.policy import Answer, Network
from writer.network.wire import Wire
from writer.tongue import marked, tr

LISTING_SECONDS: Final = 20.0
"""For the list of models."""
SILENCE_SECONDS: Final = 120.0
"""Between two pieces of an answer; a large model on a busy server may read a long text for so long."""
LISTING_LIMIT: Final = 8 << 20
"""Bytes of the list of models."""
COMPLAINT_LIMIT: Final = 1 << 16
"""Bytes of what a server says of an error."""
ANSWER_LIMIT: Final = 16 << 20
"""Bytes of an answer, with all that is around its text."""
MODELS_LIMIT: Final = 1000
BLOCK: Final = 1 << 16
WHY_LISTING: Final = marked("which models your server has")


class ServerError(Exception):
    """`str()` is a sentence for the writer, `status` what the server answered with (0: it did not), `said` its own
    word about it, `detail` for the log."""

    def __init__(self, message: str, status: int = 0, detail: str = "", said: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.detail = detail
        self.said = said


@dataclass(frozen=True, slots=True)
class OfferedThere:
    """A model of a server. `context` in tokens, 0 when it does not say."""

    name: str
    context: int = 0


class Server:
    """Safe on several threads."""

    def __init__(self, address: ServerAddress, key: str, network: Network) -> None:
        """Raises ServerError for a key that cannot be one."""
        if key and not (key.isascii() and key.isprintable() and " " not in key):
            raise ServerError(words.key_shape(address.host))
        self.address = address
        self._key = key
        self._network = network

    def models(self, timeout: float = LISTING_SECONDS) -> tuple[OfferedThere, ...]:
        """What it says it has."""
        try:
            secret = self._secret()
            with self._network.get(
                f"{self.address.url}/models", WHY_LISTING, {"Accept": "application/json"}, secret, timeout
            ) as answer:
                if answer.status >= 300:
                    raise self._refused(answer)
                return _models(answer.all(LISTING_LIMIT))
        except NetworkError as error:
            raise self._broken(error, timeout) from error
        except BadAnswerError as error:
            raise ServerError(words.garbled(self.address.host), detail=str(error)) from error

    def answer(
        self, asked: Question, why: str, model: str, wire: Wire, timeout: float = SILENCE_SECONDS
    ) -> Iterator[Chunk]:
        """The pieces of an answer as they come, until it ends or the `wire` is cut."""
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream", **self._secret()}
        begun = False
        try:
            url = self.address.url + asked.path
            with self._network.post(url, why, asked.body, headers, timeout, wire) as answer:
                if answer.status >= 300:
                    raise self._refused(answer, model)
                for each in _chunks(answer):
                    begun = True
                    yield each
        except NetworkError as error:
            raise self._broken(error, timeout, begun) from error
        except BadAnswerError as error:
            raise ServerError(words.garbled(self.address.host, error.said), detail=str(error)) from error

    def _secret(self) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {self._key}"} if self._key else {}

    def _refused(self, answer: Answer, model: str = "") -> ServerError:
        said = _complaint(answer)
        retry = answer.headers.get("retry-after", "")
        message = words.refusal(answer.status, self.address.host, bool(self._key), said, retry, model)
        return ServerError(message, answer.status, said=said)

    def _broken(self, error: NetworkError, timeout: float, begun: bool = False) -> ServerError:
        host = self.address.host
        if error.kind != "lost":
            return ServerError(str(error), detail=error.detail)
        if "timed out" in error.detail.lower() or "timeout" in error.detail.lower():
            return ServerError(words.slow(host, timeout), detail=error.detail)
        return ServerError(words.cut(host) if begun else str(error), detail=error.detail)


def _chunks(answer: Answer) -> Iterator[Chunk]:
    """Raises NetworkError, BadAnswerError; that also when the stream ends before the answer does."""
    if "json" in answer.headers.get("content-type", ""):  # a server that does not stream
        whole = chunk(answer.all(ANSWER_LIMIT))
        if whole:
            yield whole
        return
    lines, ended = EventLines(), False
    for event in _events(answer, lines):
        found = chunk(event)
        if found is None:
            return
        ended = ended or bool(found.reason)
        yield found
    if not ended:
        raise NetworkError("lost", tr("The connection was lost."), "the stream ended before the answer")


def _events(answer: Answer, lines: EventLines) -> Iterator[bytes]:
    while block := answer.read(BLOCK):
        if answer.received > ANSWER_LIMIT:
            raise BadAnswerError("the answer has no end")
        yield from lines.feed(block)
    yield from lines.end()


def _complaint(answer: Answer) -> str:
    try:
        content = answer.all(COMPLAINT_LIMIT)
        return complaint(msgspec.json.decode(content))
    except (NetworkError, msgspec.DecodeError, RecursionError):
        return ""


def _models(content: bytes) -> tuple[OfferedThere, ...]:
    try:
        said = msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadAnswerError(f"not JSON: {error}") from error
    listed = said.get("data") if isinstance(said, dict) else None
    if not isinstance(listed, list):
        raise BadAnswerError("no list of models")
    found = [entry for entry in listed[:MODELS_LIMIT] if isinstance(entry, dict) and isinstance(entry.get("id"), str)]
    return tuple(OfferedThere(plain(entry["id"]), _context(entry)) for entry in found)


def _context(entry: dict[str, object]) -> int:
    """As vLLM and llama-server tell it."""
    meta = entry.get("meta")
    said = entry.get("max_model_len") or (meta.get("n_ctx") if isinstance(meta, dict) else 0)
    return said if isinstance(said, int) and 0 < said < 1 << 32 else 0
