"""A private X display for the tests of this folder; without the commands for it they are skipped, in CI they fail."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, desktop, missing_commands

ARTIFACTS = Path(__file__).resolve().parent.parent / "artifacts"
"""Screenshots of the last run, for eyes."""


@pytest.fixture(scope="session")
def screen() -> Iterator[Desktop]:
    missing = missing_commands()
    if missing:
        reason = f"these commands are missing: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    ARTIFACTS.mkdir(exist_ok=True)
    with desktop(ARTIFACTS) as made:
        yield made
