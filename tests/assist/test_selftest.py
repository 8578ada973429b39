"""Checks that a program makes of itself: each is run and told, whatever happens in another."""

from __future__ import annotations

import pytest

from writer.assist.selftest import Check, WrongError, import_modules, run_all


def broken() -> str:
    raise ImportError("No module named 'harper'")


def wrong() -> str:
    raise WrongError("the worker could open connections")


def test_every_check_is_told_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    checks = [Check("rules", broken), Check("worker", wrong), Check("fonts", lambda: "4 families")]
    assert not run_all(checks)
    assert capsys.readouterr().out.splitlines() == [
        "FAILED  rules: ImportError: No module named 'harper'",
        "FAILED  worker: the worker could open connections",
        "ok      fonts: 4 families",
    ]


def test_only_when_nothing_is_wrong_all_is_well() -> None:
    assert run_all([Check("fonts", lambda: "")])
    assert not run_all([Check("fonts", lambda: ""), Check("rules", broken)])


def test_modules_are_imported_with_all_that_is_inside() -> None:
    everything = import_modules(["text"])
    assert everything > 5
    assert import_modules(["text"], ["writer.text.diff"]) == everything - 1
    with pytest.raises(ModuleNotFoundError):
        import_modules(["nowhere"])
