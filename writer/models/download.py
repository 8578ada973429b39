"""One file brought from an address into a folder: resumed where it broke off, checked, and only then given its name.

Nothing here decides to connect: whoever calls has the writer's consent. An address is `http(s)://`, `file://` or a
folder of this computer. The unfinished file stays beside its place as `NAME.part`, with the server's mark of its
content in `NAME.part.mark`, so that the next attempt, also after a restart of the program, goes on with the rest.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import http.client
import os
import shutil
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, cast
from urllib.parse import urlsplit

CHUNK: Final = 1 << 16
TIMEOUT_SECONDS: Final = 30.0
"""Of silence, after which a connection counts as lost."""
TRIES: Final = 3
"""Connections that may break before it is given up; each goes on where the last one ended."""
SPARE_BYTES: Final = 20 << 20
"""That stay free on the disk."""

Progress = Callable[[int, int], None]
"""Bytes there, bytes in all; called on the thread that downloads."""


class DownloadError(Exception):
    """The file could not be had. `str()` is a sentence for the writer, `detail` is for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """What is to be fetched. `sha256` is in hexadecimal digits."""

    name: str
    file_bytes: int
    sha256: str


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """The connection ended early."""


def download(
    url: str, wanted: RemoteFile, folder: Path, progress: Progress, cancelled: Callable[[], bool]
) -> Path | None:
    """Bring `wanted` from `url` into `folder` and return its path; None when `cancelled()` became true.

    What was fetched before a cancellation or a lost connection is kept for the next time; what turns out to be another
    file is not. Raises DownloadError.
    """
    target, partial = folder / wanted.name, folder / f"{wanted.name}.part"
    try:
        if target.is_file() and target.stat().st_size == wanted.file_bytes and sha256_of(target) == wanted.sha256:
            return target
        folder.mkdir(parents=True, exist_ok=True)
        _check_space(folder, wanted.file_bytes - _size(partial))
        if not _fetched(url, wanted, partial, progress, cancelled):
            return None
        if sha256_of(partial) != wanted.sha256:
            forget(wanted, folder)
            raise DownloadError(
                "What was downloaded is not the file that was expected (its checksum differs), so nothing was kept. "
                "Try again later, or choose another address.",
                url,
            )
        partial.replace(target)
        _mark(partial).unlink(missing_ok=True)
    except OSError as error:
        raise _from_system(folder, error) from error
    return target


def forget(wanted: RemoteFile, folder: Path) -> None:
    """Remove what an unfinished download left."""
    partial = folder / f"{wanted.name}.part"
    for path in (partial, _mark(partial)):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def sha256_of(path: Path) -> str:
    """In hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def as_url(address: str) -> str:
    """`address` as a URL: a path of this computer becomes `file://`. Raises DownloadError for any other kind."""
    text = address.strip()
    scheme = urlsplit(text).scheme.lower()
    if scheme in ("http", "https", "file"):
        return text
    if len(scheme) > 1:
        raise DownloadError(f"“{text}” is not an address that can be used. It begins with https:// or is a folder.")
    return Path(text).expanduser().absolute().as_uri()


def _fetched(url: str, wanted: RemoteFile, partial: Path, progress: Progress, cancelled: Callable[[], bool]) -> bool:
    """Fill `partial`; False when cancelled. Raises DownloadError, OSError."""
    for attempt in range(TRIES):
        before = _size(partial)
        try:
            return _attempt(url, wanted, partial, progress, cancelled)
        except _Broken as broken:
            if attempt == TRIES - 1 or _size(partial) == before:
                raise DownloadError(
                    "The connection was lost. What was downloaded is kept: try again to go on.", str(broken)
                ) from broken
    raise AssertionError("unreachable")


def _attempt(url: str, wanted: RemoteFile, partial: Path, progress: Progress, cancelled: Callable[[], bool]) -> bool:
    """One connection."""
    done = _size(partial)
    if done > wanted.file_bytes:
        forget(wanted, partial.parent)
        done = 0
    if done == wanted.file_bytes:
        return True
    answer = _open(url, done, _read_mark(partial))
    with contextlib.closing(answer):
        if done and getattr(answer, "status", None) != http.client.PARTIAL_CONTENT:
            done = 0  # another content than before, or a server that cannot resume: from the start
        _check_length(answer, done, wanted)
        _mark(partial).write_text(answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "", "utf-8")
        with partial.open("r+b" if done else "wb") as out:
            out.seek(done)
            progress(done, wanted.file_bytes)
            while True:
                if cancelled():
                    return False
                block = _read(cast(BinaryIO, answer), url)
                if not block:
                    break
                out.write(block)
                done += len(block)
                if done > wanted.file_bytes:
                    raise DownloadError("The file at this address is longer than expected, so it was not kept.", url)
                progress(done, wanted.file_bytes)
            out.flush()
            os.fsync(out.fileno())
    if done < wanted.file_bytes:
        raise _Broken(f"{done} of {wanted.file_bytes} bytes of {url}")
    return True


def _open(url: str, start: int, mark: str) -> urllib.response.addinfourl:
    """Connect. A range is asked for only of the content whose mark is known, so that two files are never mixed."""
    request = urllib.request.Request(url, headers={"User-Agent": "Inkhorn", "Accept-Encoding": "identity"})
    if start and mark:
        request.add_header("Range", f"bytes={start}-")
        request.add_header("If-Range", mark)
    try:
        return cast(urllib.response.addinfourl, urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS))
    except urllib.error.HTTPError as error:
        with error:
            raise DownloadError(_status_sentence(error.code), f"{error.code} {url}") from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, FileNotFoundError):
            raise DownloadError(f"There is no file {Path(urlsplit(url).path).name} in that folder.", url) from error
        raise DownloadError(
            "There is no connection to this address. Go online, or check the address, and try again.", f"{error} {url}"
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise _Broken(f"{error!r} {url}") from error


def _read(answer: BinaryIO, url: str) -> bytes:
    try:
        return answer.read(CHUNK)
    except (OSError, http.client.HTTPException) as error:
        raise _Broken(f"{error!r} {url}") from error


def _check_length(answer: urllib.response.addinfourl, done: int, wanted: RemoteFile) -> None:
    stated = answer.headers.get("Content-Length", "")
    if stated.isdigit() and done + int(stated) != wanted.file_bytes:
        raise DownloadError(
            "The file at this address has another size than expected, so it was not downloaded.",
            f"{done} + {stated}, not {wanted.file_bytes}",
        )


def _status_sentence(code: int) -> str:
    match code:
        case 401 | 403 | 407:
            return "This address asks for a permission that Inkhorn does not have."
        case 404 | 410:
            return "The file is not at this address. Try again later, or set another address."
        case 416:
            return "The server could not go on with the download. Try again."
        case 429:
            return "The server has had too many requests. Try again in some minutes."
        case _ if code >= 500:
            return "The server has a fault of its own. Try again later."
        case _:
            return f"The server refused the download ({code})."


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE_BYTES:
        raise DownloadError(
            f"The disk has {free / 1e6:,.0f} MB free, but {(needed + SPARE_BYTES) / 1e6:,.0f} MB are needed. "
            "Free some space and try again."
        )


def _from_system(folder: Path, error: OSError) -> DownloadError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DownloadError("The disk became full. Free some space and try again.", str(error))
    return DownloadError(f"Nothing can be stored in {folder}: {error.strerror or error}.", str(error))


def _mark(partial: Path) -> Path:
    return partial.with_name(partial.name + ".mark")


def _read_mark(partial: Path) -> str:
    """What the server called the content that `partial` is a piece of; "" when that is not known."""
    try:
        mark = _mark(partial).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return "" if mark.startswith("W/") or "\n" in mark else mark


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
