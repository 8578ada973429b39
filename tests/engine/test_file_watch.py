"""A model file that is written to while its weights are mapped is noticed; one that is gone or another one is not."""

from __future__ import annotations

import os
from pathlib import Path

from writer.engine.worker.file_watch import FileWatch


def test_a_file_that_is_left_alone_has_not_changed(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(b"weights")
    watch = FileWatch(str(file))
    file.read_bytes()
    assert not watch.changed()


def test_writing_and_cutting_are_changes(tmp_path: Path) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(b"weights")
    watch = FileWatch(str(file))
    os.truncate(file, 3)
    assert watch.changed()
    file.write_bytes(b"weights")
    watch = FileWatch(str(file))
    file.write_bytes(b"stHgiew")
    os.utime(file, ns=(0, 1))
    assert watch.changed()


def test_a_deleted_or_replaced_file_is_not_the_one_that_is_open(tmp_path: Path) -> None:
    file, other = tmp_path / "m.gguf", tmp_path / "other"
    file.write_bytes(b"weights")
    other.write_bytes(b"others")
    watch = FileWatch(str(file))
    other.replace(file)
    assert not watch.changed()
    file.unlink()
    assert not watch.changed()


def test_a_path_that_is_none_never_changes() -> None:
    assert not FileWatch("").changed()
    assert not FileWatch("a\0b").changed()
