"""Opening what was open last: taken before the window is painted, caret and view put back where they were."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from writer import paths
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments
from writer.documents.owners import Owner
from writer.documents.session import OpenFile, Session, WindowLeft
from writer.tongue import tr
from writer.ui.editor.port import EditorPort


def take_last() -> WindowLeft | None:
    """The window that was there last, as no other start gets it."""
    return Session(paths.state_folder() / "session", Owner.this()).take()


def reopen(left: WindowLeft | None, document: OpenDocument, port: EditorPort) -> bool:
    """Open the document that was shown, if it is in a file; whether it could be."""
    shown = left.shown if left else None
    if shown is None or not shown.path or not Path(shown.path).is_file() or not document.open(Path(shown.path)):
        return False
    port.put_back(shown.caret, shown.scroll)
    return True


def reopen_others(left: WindowLeft, document: OpenDocument, documents: OpenDocuments) -> None:
    """The documents beside the one that was shown: in their order, each opened when it is first shown."""
    place = 0
    for number, each in enumerate(left.documents):
        if number == left.current:
            place += 1
        elif each.journal or (each.path and Path(each.path).is_file()):
            path = Path(each.path) if each.path else None
            load = partial(_load, document, path)
            documents.add_later(path.name if path else tr("Untitled"), path, load, each, place=place)
            place += 1


def _load(document: OpenDocument, path: Path | None) -> bool:
    if path is not None:
        return document.open(path)
    document.new()  # what was typed is in its journal, and comes when that was found
    return True


def window_left(document: OpenDocument, port: EditorPort, word: str) -> WindowLeft:
    """How this window is now."""
    path = str(document.path) if document.path else ""
    return WindowLeft((OpenFile(path, word if document.modified else "", port.caret, port.scroll),))
