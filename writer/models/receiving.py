"""One connection of a download: what is asked, what is believed of the answer, and the bytes into the partial file."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Final
from urllib.parse import urlsplit

from writer.models import hub
from writer.models.partial import Partial, check_space
from writer.models.patience import asked_for
from writer.models.refusals import DownloadError, Refusal
from writer.network.errors import NetworkError
from writer.network.policy import Answer, Network
from writer.tongue import tr

BLOCK: Final = 1 << 18
"""Bytes read at a time."""
_PARTIAL: Final = 206
_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")


@dataclass(frozen=True, slots=True)
class Stream:
    """What is asked for. `file_bytes` 0 and `sha256` "" where unknown; `secret` headers for the host of `url` alone."""

    url: str
    file_bytes: int
    sha256: str
    network: Network
    why: str
    secret: Mapping[str, str]

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or self.url


@dataclass(frozen=True, slots=True)
class Received:
    """All of the content. `stated_sha256` is what the server said of it, "" when it said nothing."""

    sha256: str
    size: int
    stated_sha256: str


class Broken(Exception):  # noqa: N818 - an interruption, not an error: another try may do
    """The connection ended early, or could not be had at the moment; `str()` is half a sentence."""

    def __init__(self, what: str, detail: str, *, refusal: Refusal | None = None, nobody: str = "") -> None:
        super().__init__(what)
        self.asked = refusal.retry_after if refusal else 0.0
        """Seconds the server wants to be left alone."""
        self.at_once = bool(nobody)
        """Whether it is no use trying again unless something came before."""
        self._detail = detail
        self._refusal = refusal
        self._nobody = nobody

    def error(self, kept: bool) -> DownloadError:
        """What to say when no other try is made. `kept`: something is there to go on with."""
        if self._refusal:
            return self._refusal.error(self._detail)
        if self._nobody:
            return DownloadError(self._nobody, self._detail)
        if kept:
            sentence = tr("{reason}. What was downloaded is kept: try again to go on.", reason=self)
        else:
            sentence = tr("{reason}. Try again later.", reason=self)
        return DownloadError(sentence, self._detail)


def receive(
    stream: Stream, partial: Partial, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> Received | None:
    """Fill `partial` over one connection; None when cancelled. Raises Broken, DownloadError, NetworkError, OSError."""
    done = partial.size
    if stream.file_bytes and done > stream.file_bytes:
        partial.forget()
        done = 0
    if done and done == stream.file_bytes and stream.sha256:
        return _whole(partial, stream.sha256, cancelled)
    with _asked(stream, done, partial.mark) as answer:
        if answer.status >= 400:
            raise _refused(answer, stream, partial)
        found = _Content(stream, answer, done)
        if found.start and _is_checksum(partial.mark) and found.mark != partial.mark:
            partial.forget()
            raise Broken(tr("The file was replaced by another meanwhile"), answer.url)
        check_space(partial.path.parent, found.size - partial.size)
        partial.mark = found.mark
        return _stream(answer, found, partial, progress, cancelled)


def _asked(stream: Stream, done: int, mark: str) -> Answer:
    """Connect. A range is asked for only of content that is known by its mark, so that two files are never mixed."""
    headers: dict[str, str] = {}
    if done and mark:
        headers["Range"] = f"bytes={done}-"
        if not _is_checksum(mark):
            headers["If-Range"] = mark
    try:
        return stream.network.get(stream.url, stream.why, headers, stream.secret)
    except NetworkError as error:
        if error.kind == "lost":
            raise Broken(tr("The connection was lost"), error.detail) from error
        if error.kind == "unreachable":
            raise Broken(tr("There is no connection"), error.detail, nobody=str(error)) from error
        raise


class _Content:
    """What the answer holds, checked against what is wanted before a byte is kept. Raises DownloadError."""

    def __init__(self, stream: Stream, answer: Answer, done: int) -> None:
        said = hub.stated({name: answer.header(name) for name in ("etag", "x-linked-etag", "x-linked-size")})
        self.start = _start(answer, done)
        self.stated_sha256 = said.sha256
        self.size = stream.file_bytes or said.size or self._length(answer)
        if answer.headers.get("content-type", "").startswith("text/html"):
            raise DownloadError(
                tr("There is a web page instead of the file, perhaps one that asks to sign in to this network."),
                answer.url,
            )
        if said.linked and stream.sha256 and said.sha256 != stream.sha256:
            raise DownloadError(
                tr(
                    "{host} now has another file than the one Inkhorn knows, so it was not downloaded. "
                    "Choose another source.",
                    host=stream.host,
                ),
                f"{said.sha256}, not {stream.sha256}",
            )
        if not (stream.sha256 or said.sha256):
            raise DownloadError(tr("Nobody says which checksum this file has, so it was not downloaded."), answer.url)
        if not self.size:
            raise DownloadError(
                tr("The server does not say how large the file is, so it was not downloaded."), answer.url
            )
        lengths = {self._length(answer), said.size} - {0}
        if lengths - {self.size}:
            raise DownloadError(
                tr("The file at this address has another size than expected, so it was not downloaded."),
                f"{lengths}, not {self.size}",
            )
        self.mark = self._mark_of(answer, said)

    def _length(self, answer: Answer) -> int:
        """Of all the content; 0 when the server does not say."""
        if answer.status == _PARTIAL and (span := _RANGE.fullmatch(answer.headers.get("content-range", ""))):
            return int(span[3])
        stated = answer.headers.get("content-length", "")
        return self.start + int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 16 else 0

    @staticmethod
    def _mark_of(answer: Answer, said: hub.Stated) -> str:
        """What the content is called: its checksum where a hub says so, else the server's strong mark."""
        if said.linked:
            return said.sha256
        mark = answer.headers.get("etag") or answer.headers.get("last-modified") or ""
        return "" if mark.startswith("W/") or _is_checksum(mark) else mark


def _start(answer: Answer, done: int) -> int:
    """Where in the file the answer begins: `done` when it goes on, 0 when it is the whole. Raises Broken."""
    if not done or answer.status != _PARTIAL:
        return 0  # another content than before, or a server that cannot resume: from the start
    span = _RANGE.fullmatch(answer.headers.get("content-range", ""))
    if span and int(span[1]) != done:
        raise DownloadError(tr("The server went on at another place than asked for. Try again."), span[0])
    return done


def _stream(
    answer: Answer,
    found: _Content,
    partial: Partial,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Received | None:
    with partial.open(found.start) as out:
        try:
            done = _poured(answer, out, found, progress, cancelled)
        finally:
            out.flush()
            os.fsync(out.fileno())
    if done is None:
        return None
    if done < found.size:
        raise Broken(tr("The connection was lost"), f"{done} of {found.size} bytes of {answer.url}")
    return _whole(partial, found.stated_sha256, cancelled)


def _poured(
    answer: Answer,
    out: IO[bytes],
    found: _Content,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> int | None:
    """Bytes that are there at the end of the answer; None when cancelled."""
    done = found.start
    progress(done, found.size)
    while True:
        if cancelled():
            return None
        try:
            block = answer.read(BLOCK)
        except NetworkError as error:
            if error.kind == "lost":
                raise Broken(tr("The connection was lost"), f"{error.detail} {answer.url}") from error
            raise
        if not block:
            return done
        if done + len(block) > found.size:
            raise DownloadError(tr("The file at this address is longer than expected, so it was not kept."), answer.url)
        out.write(block)
        done += len(block)
        progress(done, found.size)


def _whole(partial: Partial, stated: str, cancelled: Callable[[], bool]) -> Received | None:
    """The checksum of what is there; None when cancelled."""
    digest, size = hashlib.sha256(), 0
    with partial.path.open("rb") as file:
        while block := file.read(1 << 20):
            if cancelled():
                return None
            digest.update(block)
            size += len(block)
    return Received(digest.hexdigest(), size, stated)


def _refused(answer: Answer, stream: Stream, partial: Partial) -> Exception:
    """What follows from a status of 400 or more."""
    refusal = Refusal(
        answer.status,
        stream.host,
        answer.header("x-error-code"),
        bool(stream.secret),
        asked_for(answer.headers.get("retry-after", "")),
    )
    if answer.status == 416 and partial.size:
        partial.forget()  # what is there is no piece of what the server has
        return Broken(tr("The download has to begin anew"), answer.url, refusal=refusal)
    if refusal.passing:
        busy = answer.status == 429
        what = tr("The server has had too many requests") if busy else tr("The server has a fault of its own")
        return Broken(what, answer.url, refusal=refusal)
    return refusal.error(answer.url)


def _is_checksum(mark: str) -> bool:
    return bool(re.fullmatch(r"[0-9a-f]{64}", mark))
