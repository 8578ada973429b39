"""Editors that talk to real `inkhorn lsp` processes, which never see the developer's own home."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.lsp_client import Editor

StartEditor = Callable[..., Editor]


def _started(home: Path, *arguments: str) -> Editor:
    return Editor(*arguments, environment={**os.environ, "INKHORN_HOME": str(home)})


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the servers of `start_editor` keep their files."""
    return tmp_path / "home"


@pytest.fixture
def start_editor(home: Path) -> Iterator[StartEditor]:
    """Starts a server; what it printed beside the protocol fails the test at its end."""
    running: list[Editor] = []

    def start(*arguments: str) -> Editor:
        running.append(_started(home, *arguments))
        return running[-1]

    yield start
    for editor in running:
        editor.close()
        assert editor.strange == []


@pytest.fixture(scope="module")
def _shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    editor = _started(tmp_path_factory.mktemp("home"), "--level", "rules")
    editor.initialize()
    yield editor
    assert editor.leave() == 0
    editor.close()
    assert editor.strange == []


@pytest.fixture
def editor(_shared: Editor) -> Iterator[Editor]:
    """One server without a model for the tests of a module; each begins with no text open."""
    _shared.said.clear()
    yield _shared
    for uri in list(_shared.texts):
        _shared.close_text(uri)
