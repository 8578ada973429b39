"""What cannot be kept here: a home that may not be written to, a full disk, none at all. Tried, and said in words."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer import paths
from writer.tongue import listed, tr

TRIAL_BYTES: Final = 4096
"""A full disk still takes an empty file."""
FULL: Final = tr("the disk is full")
NO_ROOM: Final = tr("Make room: documents on the same disk cannot be saved either.")
PLACES: Final[tuple[tuple[Callable[[], Path], str], ...]] = (
    (paths.settings_folder, tr("settings")),
    (paths.state_folder, tr("recent files and what is not saved yet")),
    (paths.data_folder, tr("models")),
    (paths.cache_folder, tr("what makes the next start quick")),
)
"""Each folder, and what lies in it."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A folder that takes no file: what would lie in it, and why it does not take any."""

    folder: Path
    kept: str
    reason: str


def closed(places: Sequence[tuple[Callable[[], Path], str]] = PLACES) -> tuple[Closed, ...]:
    """The folders of ours that nothing can be written to. Writes a small file to each and removes it again."""
    tried = ((place(), kept) for place, kept in places)
    return tuple(Closed(folder, kept, reason) for folder, kept in tried if (reason := _objection(folder)))


def sentence(found: Sequence[Closed]) -> str:
    """One sentence or two for all of them; "" for none."""
    if not found:
        return ""
    folders = _joined([str(one.folder) for one in found]) if len(found) < len(PLACES) else str(_above(found))
    lost = _joined([one.kept for one in found])
    end = NO_ROOM if found[0].reason == FULL else tr("Your documents are not affected.")
    told = tr(
        "Nothing can be written to {folders}: {reason}. Until that is mended Inkhorn forgets when it closes: {things}.",
        folders=folders,
        reason=found[0].reason,
        things=lost,
    )
    return f"{told} {end}"


def _objection(folder: Path) -> str:
    """Why `folder` takes no file; "" when it does."""
    trial = folder / f".trial-{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with trial.open("xb") as file:
                file.write(bytes(TRIAL_BYTES))
        finally:
            trial.unlink(missing_ok=True)
    except OSError as error:
        return _reason(error)
    return ""


def _reason(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return FULL
        case errno.EROFS:
            return tr("it can only be read")
        case errno.EACCES | errno.EPERM:
            return tr("you may not write there")
        case errno.EEXIST | errno.ENOTDIR:
            return tr("a file is in the way where a folder should be")
    return error.strerror or str(error)


def _above(found: Sequence[Closed]) -> Path:
    """The folder they are all in, where there is one that says something."""
    common = Path(os.path.commonpath([one.folder for one in found]))
    return common if len(common.parts) > 1 else found[0].folder


def _joined(words: Sequence[str]) -> str:
    """ "one, two and three"."""
    first = listed(words[:-1])
    return tr("{things} and {last}", things=first, last=words[-1]) if first else words[-1]
