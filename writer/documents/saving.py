"""Saving a document with all that belongs to it: is the file still ours, keep what was there, then write.

Made to run on a thread of its own: everything it needs is in the order, and it touches nothing but files.
"""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path

from writer.atomic import replace_content
from writer.documents import disk, files
from writer.documents.backups import Backups
from writer.documents.disk import Differs
from writer.documents.errors import DocumentError
from writer.documents.files import Document, NotEncodable, Saved

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be saved. `document` says how it is stored and what is known to lie at its path."""

    document: Document
    text: str
    path: Path | None = None
    """Another place; None: the document's own."""
    overwrite: bool = False
    """Write even if the file is not the one we know."""
    backups: Backups | None = None
    beside: bool = False
    """Whether the version before is also kept as `NAME~` beside the file."""


@dataclass(frozen=True, slots=True)
class ChangedMeanwhile:
    """Nothing was written: somebody else wrote to the file since it was read or saved."""

    found: Differs


Outcome = Saved | NotEncodable | ChangedMeanwhile


def carry_out(order: Order) -> Outcome:
    """Save as ordered. All or nothing; raises DocumentError with a sentence.

    Takes as long as the disk does: call it where nobody waits for a key.
    """
    target = order.path or order.document.path
    if target is None:
        raise ValueError("a document without a path needs one to be saved")
    if target == order.document.path and not order.overwrite:
        found = disk.look(target, order.document.stamp)
        if isinstance(found, Differs):
            return ChangedMeanwhile(found)
    kept = _keep(target, order)
    return files.write(order.document, order.text, target, spare=None if kept else _keeper(target, order))


def _keep(target: Path, order: Order) -> bool:
    """Keep what lies at `target`; False when that was not possible, which only a write in place has to mind."""
    if order.backups is None:
        return True
    try:
        before, _ = files.contents(target)
    except DocumentError:
        return False  # nothing there, or it cannot be read now
    if order.beside:
        with contextlib.suppress(OSError):
            replace_content(target.with_name(f"{target.name}~"), before)
    try:
        order.backups.keep(target, before)
    except OSError as error:
        log.warning("no backup: %s", error.strerror)
        return False
    return True


def _keeper(target: Path, order: Order) -> files.Spare | None:
    """Tries once more when it matters: before a write in place, which ends where nothing can be kept."""
    backups = order.backups
    return None if backups is None else lambda before: backups.keep(target, before)
