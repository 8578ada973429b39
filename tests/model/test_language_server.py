"""`inkhorn lsp` with the real starter model: the judge finds what rules do not, and its fix is right."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.lsp_client import Editor

pytestmark = pytest.mark.model

LETTER = "file:///letter.md"


def test_the_judge_adds_what_the_rules_do_not_see(starter_model: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "INKHORN_HOME": str(tmp_path / "home")}
    editor = Editor("--model", str(starter_model), environment=environment)
    try:
        editor.initialize()
        editor.open(LETTER, "\U0001f600 I have two dog and a cat.\n\nHe is taller then her brother.\n")
        editor.wait(lambda: any("dog" in word for word in editor.marked(LETTER)))
        word = next(word for word in editor.marked(LETTER) if "dog" in word)
        fix, *_ = editor.actions(LETTER, word).values()
        editor.perform(fix)
        assert editor.texts[LETTER].startswith("\U0001f600 I have two dogs and a cat.\n")
        editor.wait(lambda: editor.marked(LETTER) != ["?"] and not any("dog" in word for word in editor.marked(LETTER)))
        assert editor.leave() == 0
        assert editor.strange == []
    finally:
        editor.close()
