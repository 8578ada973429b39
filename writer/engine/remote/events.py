"""The stream of a server's answer, from bytes to pieces of text: server-sent events, or one JSON object. Pure.

Nothing is believed: lines and answers have a longest length, whatever is no number or text is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec

LINE_LIMIT: Final = 1 << 20
"""Bytes of one event."""
_DONE: Final = b"[DONE]"


class BadAnswerError(Exception):
    """What the server said cannot be an answer; `str()` is for the log. `said` is its own word about it."""

    def __init__(self, detail: str, said: str = "") -> None:
        super().__init__(detail)
        self.said = said


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of an answer. `reason` why it ended, once it has; the counts of tokens are 0 until they are told."""

    text: str = ""
    log_probabilities: tuple[float, ...] = ()
    reason: str = ""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    generated_tokens: int = 0


class EventLines:
    """Bytes in, the data of events out."""

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []

    def feed(self, block: bytes) -> Iterator[bytes]:
        """The events that `block` completes. Raises BadAnswerError for one without end."""
        *lines, self._rest = (self._rest + block).split(b"\n")
        for line in lines:
            yield from self._take(line.removesuffix(b"\r"))
        if len(self._rest) + sum(map(len, self._data)) > LINE_LIMIT:
            raise BadAnswerError("an event is too long")

    def end(self) -> Iterator[bytes]:
        """What is left when the stream ends without an empty line."""
        yield from self._take(self._rest)
        yield from self._take(b"")

    def _take(self, line: bytes) -> Iterator[bytes]:
        if line.startswith(b"data:"):
            self._data.append(line[5:].removeprefix(b" "))
        elif not line and self._data:
            event, self._data = b"\n".join(self._data), []
            yield event


def chunk(event: bytes) -> Chunk | None:
    """The piece in the data of an event; None for the mark of the end. Raises BadAnswerError."""
    if event.strip() == _DONE:
        return None
    try:
        said = msgspec.json.decode(event)
    except (msgspec.DecodeError, RecursionError) as error:
        raise BadAnswerError(f"not JSON: {error}") from error
    if not isinstance(said, dict):
        raise BadAnswerError("not an object")
    if said.get("error"):
        raise BadAnswerError("the server reports an error", complaint(said))
    choices = said.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else {}
    choice = first if isinstance(first, dict) else {}
    usage = _object(said, "usage")
    return Chunk(
        _text(choice),
        _log_probabilities(choice.get("logprobs")),
        str(choice.get("finish_reason") or "")[:40],
        _count(usage, "prompt_tokens"),
        _count(_object(usage, "prompt_tokens_details"), "cached_tokens"),
        _count(usage, "completion_tokens"),
    )


def complaint(said: object) -> str:
    """What a server says of an error, one line; "" when it says nothing."""
    error = said.get("error", said.get("message", said.get("detail", ""))) if isinstance(said, dict) else ""
    message = error.get("message", "") if isinstance(error, dict) else error
    return plain(message) if isinstance(message, str) else ""


def plain(text: str, most: int = 200) -> str:
    """`text` of a stranger as one line that can be shown."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text[: 4 * most]).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _text(choice: dict[str, Any]) -> str:
    """Of a piece of a completion, of a piece of a chat, or of a whole chat."""
    found = choice.get("text")
    for key in ("delta", "message"):
        if not isinstance(found, str):
            found = _object(choice, key).get("content")
    return found if isinstance(found, str) else ""


def _log_probabilities(said: object) -> tuple[float, ...]:
    """As completions tell them (a list), or chats (a list of objects)."""
    if not isinstance(said, dict):
        return ()
    listed = said.get("token_logprobs")
    if not isinstance(listed, list):
        content = said.get("content")
        entries = content if isinstance(content, list) else []
        listed = [entry.get("logprob") for entry in entries if isinstance(entry, dict)]
    return tuple(min(0.0, float(value)) for value in listed if isinstance(value, int | float))


def _object(said: dict[str, Any], key: str) -> dict[str, Any]:
    found = said.get(key)
    return found if isinstance(found, dict) else {}


def _count(said: dict[str, Any], key: str) -> int:
    found = said.get(key)
    return found if isinstance(found, int) and 0 <= found < 1 << 40 else 0
