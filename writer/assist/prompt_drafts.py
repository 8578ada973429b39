"""The texts of prompt files under edit: what differs from the disk, kept through a crash, saved without surprises.

A draft exists as long as a text differs from its file. Drafts are also kept in a file of their own, so that closing
the program, or its end in the middle of a word, loses none.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.atomic import replace_content
from writer.prompts.file import SIZE_LIMIT, SUFFIX
from writer.prompts.safe_names import wrong_with
from writer.tongue import tr

log = logging.getLogger(__name__)

KEEP_MS: Final = 800
"""Typing rests this long before the drafts are written."""
DRAFTS_LIMIT: Final = 200
_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text. `problem` is a sentence when it cannot be edited here; `text` is then what can be read of it."""

    text: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is not in its file. `base` is what the file said when the draft began; None: there was no file."""

    text: str
    base: str | None


class PromptDrafts(QObject):
    """Owns the drafts by the path of their files; `store` is the file that keeps them."""

    changed = Signal()
    """A file has a draft now, or has none any more."""

    def __init__(self, store: Path) -> None:
        super().__init__()
        self._store = store
        self._drafts = _load(store)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.keep)

    @property
    def drafts(self) -> Mapping[Path, Draft]:
        return self._drafts

    def source(self, path: Path) -> Source:
        """What is to be edited: the draft, else the file."""
        draft = self._drafts.get(path)
        return Source(draft.text) if draft else read_source(path)

    def begin(self, path: Path, text: str) -> None:
        """A new file that is not on the disk yet."""
        self._put(path, Draft(text, None))

    def edit(self, path: Path, text: str) -> None:
        """The writer changed the text of `path` to `text`; nothing happens when it is what the file says."""
        draft = self._drafts.get(path)
        base = draft.base if draft else on_disk(path)
        if text == base:
            self.forget(path)
        else:
            self._put(path, Draft(text, base))

    def forget(self, path: Path) -> None:
        """The file's own text counts again."""
        if self._drafts.pop(path, None):
            self._keep.start()
            self.changed.emit()

    def follow(self, before: Path, now: Path) -> None:
        """The file of a draft has another name."""
        draft = self._drafts.pop(before, None)
        if draft:
            self._put(now, draft)

    def restore(self, path: Path, draft: Draft) -> None:
        """A draft of before is there again."""
        self._put(path, draft)

    def overtaken(self, path: Path) -> bool:
        """Whether the file says something else than when the draft began, and than the draft itself."""
        draft = self._drafts.get(path)
        return draft is not None and on_disk(path) not in (draft.base, draft.text)

    def keep_mine(self, path: Path) -> None:
        """The file as it is now was seen; the draft may take its place."""
        draft = self._drafts.get(path)
        if draft:
            self._put(path, Draft(draft.text, on_disk(path)))

    def save(self, path: Path) -> str:
        """Write the draft to its file; a sentence when that did not work. An overtaken one is refused."""
        draft = self._drafts.get(path)
        if draft is None:
            return ""
        if self.overtaken(path):
            return tr("{file} was changed by another program, so it was not saved.", file=path.name)
        content = _as_before(draft, path).encode("utf-8", "replace")
        if len(content) > SIZE_LIMIT:
            return tr("A prompt file has at most {size} KB; this one is larger. Shorten it.", size=SIZE_LIMIT // 1024)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_content(path, content)
        except OSError as error:
            return tr("{file} could not be saved: {reason}.", file=path, reason=error.strerror or tr("unknown reason"))
        self.forget(path)
        return ""

    def keep(self) -> None:
        """Write the file of drafts now."""
        self._keep.stop()
        kept = [{"path": str(path), "text": draft.text, "base": draft.base} for path, draft in self._drafts.items()]
        try:
            if kept:
                self._store.parent.mkdir(parents=True, exist_ok=True)
                replace_content(self._store, json.dumps(kept).encode())
            else:
                self._store.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the drafts of prompts could not be kept: %s", error.strerror)

    def _put(self, path: Path, draft: Draft) -> None:
        new = path not in self._drafts
        self._drafts[path] = draft
        self._keep.start()
        if new:
            self.changed.emit()


def read_source(path: Path) -> Source:
    """The text of the file at `path`, with plain line ends."""
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return Source(
            "", tr("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or tr("unknown reason"))
        )
    if len(content) > SIZE_LIMIT:
        text = content.decode("utf-8", "replace")
        return Source(
            text,
            tr(
                "{file} is larger than {size} KB, so it cannot be edited here.", file=path.name, size=SIZE_LIMIT // 1024
            ),
        )
    try:
        return Source(_plain(content.decode("utf-8-sig")))
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        return Source(
            text, tr("{file} is not UTF-8 text. Save it as UTF-8 with the program that made it.", file=path.name)
        )


def on_disk(path: Path) -> str | None:
    """What the file says, with plain line ends; None when there is none, or none that can be edited."""
    source = read_source(path)
    return None if source.problem else source.text


def rename_file(path: Path, stem: str) -> Path | str:
    """Give the prompt file at `path` another name; its new path, or a sentence why not. A file need not exist."""
    name = stem.strip().removesuffix(SUFFIX) + SUFFIX
    quoted = f"“{name}”"
    wrong = wrong_with(name, quoted) if stem.strip() else tr("{file} needs a name.", file=quoted)
    if not wrong and name.startswith(("_", "~")):
        wrong = tr("{file} would be passed over: names that begin with _ or ~ are.", file=quoted)
    if wrong:
        return f"{wrong} {tr('Choose another name.')}"
    target = path.with_name(name)
    if target == path:
        return path
    if target.exists() and not (path.exists() and target.samefile(path)):
        return tr("{file} is there already. Choose another name.", file=name)
    try:
        if path.exists():
            path.rename(target)
    except OSError as error:
        return tr("{file} cannot be renamed: {reason}.", file=path.name, reason=error.strerror or tr("unknown reason"))
    return target


def _as_before(draft: Draft, path: Path) -> str:
    """The text with the line ends, and the mark at its start, that the file had."""
    try:
        before = path.read_bytes()[: SIZE_LIMIT + 1]
    except OSError:
        return draft.text
    text = draft.text.replace("\n", "\r\n") if b"\r\n" in before else draft.text
    return _BOM + text if before.startswith(_BOM.encode()) else text


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _load(store: Path) -> dict[Path, Draft]:
    with contextlib.suppress(OSError, ValueError):
        stored = json.loads(store.read_text(encoding="utf-8"))
        found = [_stored(item) for item in stored[:DRAFTS_LIMIT]] if isinstance(stored, list) else []
        return {path: draft for path, draft in filter(None, found) if draft.text != on_disk(path)}
    return {}


def _stored(item: object) -> tuple[Path, Draft] | None:
    match item:
        case {"path": str(path), "text": str(text), "base": str() | None as base}:
            return Path(path), Draft(text, base)
        case _:
            return None
