"""The ignore list and the personal dictionary on the disk: a JSON file beside the settings."""

from __future__ import annotations

import contextlib
import json
import logging
from pathlib import Path

from writer.atomic import replace_content
from writer.language.grammar.ignore import IgnoreList

log = logging.getLogger(__name__)
FILE = "ignored.json"


def load_ignored(folder: Path) -> IgnoreList:
    """What is stored in `folder`; empty when there is nothing usable."""
    with contextlib.suppress(OSError, ValueError):
        stored = json.loads((folder / FILE).read_text(encoding="utf-8"))
        if isinstance(stored, dict):
            return IgnoreList.from_plain(stored)
    return IgnoreList()


def save_ignored(folder: Path, ignored: IgnoreList) -> None:
    """Store it; where that is not possible it holds until the program ends."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_content(folder / FILE, json.dumps(ignored.to_plain(), ensure_ascii=False, indent=1).encode())
    except OSError as error:
        log.warning("the ignore list could not be saved: %s", error.strerror)
