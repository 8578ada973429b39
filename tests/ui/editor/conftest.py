"""A desk for each test, checked when it is left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from editor_desk import Desk
from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(qtbot: QtBot, fonts: list[str]) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    assert made.port.plain_text() == made.text, "the mirror lost the document"
