"""Tiny models and the window's engine for the tests of this folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.faults.desk import Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture(scope="session")
def soak() -> int:
    """How many times as long the long tests are to run: 1, or the number in INKHORN_SOAK."""
    return int(os.environ.get("INKHORN_SOAK", "1"))


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(command: list[str] | None = None, **details: object) -> Desk:
        made.append(Desk(qtbot, command, **details))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(make_desk: MakeDesk, reciting_model: Path) -> Desk:
    """A window's engine that is ready with the reciting model."""
    made = make_desk()
    made.open(reciting_model)
    assert made.engine.state.ready
    return made
