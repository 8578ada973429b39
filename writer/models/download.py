"""One file brought from an address into a folder: resumed where it broke off, checked, and only then given its name.

Nothing here decides to connect: whoever calls has the writer's consent, and `writer.network` its switch and its list.
An address is `http(s)://`, `file://` or a folder of this computer. The unfinished file stays beside its place as
`NAME.part`, with the server's mark of its content in `NAME.part.mark`, so that the next attempt, also after a restart
of the program, goes on with the rest.
"""

from __future__ import annotations

import errno
import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from writer.models.local_copy import copied
from writer.models.partial import Partial
from writer.models.patience import Patience
from writer.models.receiving import Broken, Received, Stream, receive
from writer.models.refusals import DownloadError
from writer.network.errors import NetworkError
from writer.network.policy import Network
from writer.paths import expanded, of_file_url
from writer.tongue import counted, tr

POLL_SECONDS: Final = 0.1
BLOCK: Final = 1 << 20

Progress = Callable[[int, int], None]
"""Bytes there, bytes in all (0 while unknown); called on the thread that downloads."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """What is to be fetched. `sha256` is in hexadecimal digits.

    Where size (0) or checksum ("") is unknown, the server's word is taken, and `Fetched.pinned` says so.
    """

    name: str
    file_bytes: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that is there and was checked. `pinned`: against a checksum known before; else against the server's."""

    path: Path
    sha256: str
    file_bytes: int
    pinned: bool


@dataclass(frozen=True, slots=True)
class Line:
    """The way a download goes: the network, what it is for, what proves who asks, and how to wait and to tell."""

    network: Network
    why: str
    """For the list of connections: "Model LFM2 350M"."""
    secret: Mapping[str, str] = field(default_factory=dict)
    """Headers for the host of the address alone."""
    told: Callable[[str], None] = lambda _sentence: None
    """Gets sentences such as "The connection was lost; trying again in 4 seconds."."""
    wait: Callable[[float], None] = time.sleep
    """Called with short times while a pause lasts."""


def download(
    url: str,
    wanted: RemoteFile,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
    line: Line,
    *,
    replace: bool = False,
) -> Fetched | None:
    """Bring `wanted` from `url` into `folder`; None when `cancelled()` became true.

    What was fetched before a cancellation or a lost connection is kept for the next time (so stopping is pausing, and
    `forget` makes it cancelling); what turns out to be another file is not. A different file of that name is an error
    unless `replace`. Raises DownloadError.
    """
    target = folder / wanted.name
    partial = Partial(folder, wanted.name)
    try:
        if found := _there(target, wanted, replace):
            return found
        folder.mkdir(parents=True, exist_ok=True)
        with partial.alone():
            received = _received(url, wanted, partial, progress, cancelled, line)
            return _finished(received, wanted, partial, target) if received else None
    except OSError as error:
        raise _from_system(folder, error) from error


def forget(wanted: RemoteFile, folder: Path) -> None:
    """Remove what an unfinished download left."""
    Partial(folder, wanted.name).forget()


def sha256_of(path: Path, cancelled: Callable[[], bool] = lambda: False) -> str:
    """In hexadecimal digits; "" when cancelled. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            if cancelled():
                return ""
            digest.update(block)
    return digest.hexdigest()


def as_url(address: str) -> str:
    """`address` as a URL: a path of this computer becomes `file://`. Raises DownloadError for any other kind."""
    text = address.strip()
    scheme = urlsplit(text).scheme.lower()
    if scheme in ("http", "https", "file"):
        return text
    if len(scheme) > 1:
        raise DownloadError(
            tr("“{address}” is not an address that can be used. It begins with https:// or is a folder.", address=text)
        )
    return expanded(Path(text)).absolute().as_uri()


def _there(target: Path, wanted: RemoteFile, replace: bool) -> Fetched | None:
    """The file, if it is there already. Raises DownloadError when another one has its name."""
    if not target.is_file():
        return None
    size = target.stat().st_size
    if wanted.sha256 and size == (wanted.file_bytes or size) and sha256_of(target) == wanted.sha256:
        return Fetched(target, wanted.sha256, size, pinned=True)
    if replace:
        return None
    raise DownloadError(
        tr(
            "There is another file named {file} in {folder}. Move it or remove it, then try again.",
            file=target.name,
            folder=target.parent,
        )
    )


def _received(
    url: str,
    wanted: RemoteFile,
    partial: Partial,
    progress: Progress,
    cancelled: Callable[[], bool],
    line: Line,
) -> Received | None:
    """All of the content in `partial`; None when cancelled. Raises DownloadError, OSError."""
    if urlsplit(url).scheme == "file":
        return copied(of_file_url(url), wanted.file_bytes, partial, progress, cancelled)
    patience, at_first = Patience(), partial.size
    stream = Stream(url, wanted.file_bytes, wanted.sha256, line.network, line.why, line.secret)
    while True:
        before = partial.size
        try:
            return receive(stream, partial, progress, cancelled)
        except Broken as broken:
            pause = patience.pause(max(0, partial.size - before), broken.asked)
            if pause is None or (broken.at_once and partial.size <= at_first):
                raise broken.error(kept=partial.size > 0) from broken
            line.told(
                counted(
                    "{reason}; trying again in {n} second.",
                    "{reason}; trying again in {n} seconds.",
                    round(pause),
                    reason=broken,
                )
            )
            if not _waited(pause, cancelled, line.wait):
                return None
        except NetworkError as error:
            raise DownloadError(str(error), error.detail, "network" if error.kind == "off" else "") from error


def _waited(seconds: float, cancelled: Callable[[], bool], wait: Callable[[float], None]) -> bool:
    """False when cancelled meanwhile."""
    for _ in range(max(1, round(seconds / POLL_SECONDS))):
        if cancelled():
            return False
        wait(POLL_SECONDS)
    return not cancelled()


def _finished(received: Received, wanted: RemoteFile, partial: Partial, target: Path) -> Fetched:
    """Checked and given its name. Raises DownloadError; then nothing is kept."""
    expected = wanted.sha256 or received.stated_sha256
    if not expected or received.sha256 != expected:
        partial.forget()
        raise DownloadError(
            tr(
                "What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. "
                "Try again later, or choose another address."
            )
            if expected
            else tr("Nobody says which checksum this file has, so nothing was kept. Choose another source."),
            f"{received.sha256}, not {expected}",
        )
    partial.become(target)
    return Fetched(target, expected, received.size, pinned=bool(wanted.sha256))


def _from_system(folder: Path, error: OSError) -> DownloadError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DownloadError(tr("The disk became full. Free some space and try again."), str(error), "space")
    return DownloadError(
        tr("Nothing can be stored in {folder}: {reason}.", folder=folder, reason=error.strerror or error), str(error)
    )
