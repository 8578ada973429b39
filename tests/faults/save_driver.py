"""Saves a file again and again, each time with another system call failing: run by `test_failing_saves`.

Needs `failing_calls.c` preloaded. Each attempt is a fork, because some of them end the process. Prints one JSON line an
attempt: which call failed, what the program said, and what lies on the disk afterwards.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from writer.documents import files, saving
from writer.documents.backups import Backups
from writer.documents.errors import DocumentError
from writer.documents.files import Document

OLD = "What was there before. It is the longer text of the two, by some words.\n" * 3
NEW = "Seven new words and a few more.\n"
LONGER = OLD + NEW
KILLED = 77
MOST_CALLS = 400

Prepare = Callable[[Path], Document]


def main(folder: Path, mode: int, code: int) -> None:
    shim = ctypes.CDLL(None)
    shim.failing_calls_last.restype = ctypes.c_char_p
    for name, prepare, text in (
        ("plain", _plain, NEW),
        ("plain, longer", _plain, LONGER),
        ("linked", _linked, NEW),
        ("linked, longer", _linked, LONGER),
        ("with attributes", _with_attributes, NEW),
        ("new", _new, NEW),
    ):
        for nth in range(1, MOST_CALLS):
            place = folder / "place"
            shutil.rmtree(folder, ignore_errors=True)
            place.mkdir(parents=True)
            document = prepare(place)
            said, reached, call = _attempt(shim, document, text, folder, (nth, code, mode))
            if not reached:
                break
            print(json.dumps({"case": name, "call": call, "said": said, "text": text, **_seen(folder)}), flush=True)


def _attempt(
    shim: ctypes.CDLL, document: Document, text: str, folder: Path, fault: tuple[int, int, int]
) -> tuple[str, bool, str]:
    """What came of saving, whether as many calls were made at all, and which one failed."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        order = saving.Order(document, text, backups=Backups(folder / "backups"))
        shim.failing_calls_arm(*fault)
        try:
            said = type(saving.carry_out(order)).__name__
        except DocumentError as error:
            said = str(error)
        made = shim.failing_calls_disarm()
        os.write(writer, json.dumps([said, made >= fault[0], shim.failing_calls_last().decode()]).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if answer:
        said, reached, call = json.loads(answer)
        return said, reached, call
    return ("killed" if status == KILLED else f"ended with {status}"), True, ""


def _seen(folder: Path) -> dict[str, object]:
    page = folder / "place" / "page.md"
    backups = sorted((folder / "backups").rglob("*.md")) if (folder / "backups").exists() else []
    return {
        "content": page.read_text("utf-8", "replace") if page.exists() else None,
        "backups": [copy.read_text("utf-8", "replace") for copy in backups if ".saving" not in copy.name],
        "beside": sorted(name for name in os.listdir(folder / "place") if name.endswith(".saving")),
    }


def _plain(place: Path) -> Document:
    (place / "page.md").write_text(OLD, "utf-8")
    return files.read(place / "page.md")


def _linked(place: Path) -> Document:
    document = _plain(place)
    os.link(place / "page.md", place / "other.md")
    return document


def _with_attributes(place: Path) -> Document:
    document = _plain(place)
    with contextlib.suppress(OSError):
        os.setxattr(place / "page.md", "user.note", b"mine")
    return document


def _new(place: Path) -> Document:
    return Document(path=place / "page.md")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
