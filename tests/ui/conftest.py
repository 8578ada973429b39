"""What the tests of widgets share: the program's fonts, without which measures differ from machine to machine."""

from __future__ import annotations

import pytest

from writer import paths
from writer.ui import theme


@pytest.fixture(scope="session")
def fonts(qapp: object) -> list[str]:
    """The families shipped with the program, loaded."""
    return theme.load_fonts(paths.resources_folder() / "fonts")
