"""A private X display for the tests of this folder; without the commands for it they are skipped, in CI they fail."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, Program, desktop, missing_commands, program

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


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text("# A letter\n\n", encoding="utf-8")
    return file


@pytest.fixture
def home(tmp_path: Path, starter_model: Path, request: pytest.FixtureRequest) -> Path:
    """A home whose settings name the real model, with the lines of the test's parameter behind them."""
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True)
    settings = f'[model]\npath = "{starter_model}"\ncontext = 2048\n\n[suggestions]\neagerness = 1.0\n'
    (folder / "settings.toml").write_text(settings + getattr(request, "param", ""), encoding="utf-8")
    return folder.parent


@pytest.fixture
def inkhorn(screen: Desktop, home: Path, letter: Path) -> Iterator[Program]:
    """The program with `letter` open, the caret at its end and the model loaded."""
    with program(screen, home, str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("engine ready")
        screen.key("ctrl+End")
        yield running
