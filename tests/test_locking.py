"""One at a time, and never in the way: a lock that cannot be had does not stop anybody's work."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer import locking
from writer.locking import alone


def test_nobody_else_comes_in_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "PATIENCE_SECONDS", 0.0)
    with alone(tmp_path) as mine:
        with alone(tmp_path) as theirs:
            assert (mine, theirs) == (True, False)
        with alone(tmp_path / "..") as elsewhere:
            assert elsewhere, "another folder is another matter"
    with alone(tmp_path) as again:
        assert again


def test_it_ends_with_the_work_also_when_that_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), alone(tmp_path):
        raise ZeroDivisionError
    with alone(tmp_path) as got:
        assert got
    assert list(tmp_path.iterdir()) == [], "no file lies about"


def test_where_nothing_can_be_locked_work_goes_on(tmp_path: Path) -> None:
    with alone(tmp_path / "missing") as got:
        assert not got
