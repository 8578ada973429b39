"""What an editor configures is laid over the settings; what makes no sense is said in a sentence."""

from __future__ import annotations

import pytest

from writer.lsp.options import chosen
from writer.settings.schema import Settings


def test_options_go_before_the_settings() -> None:
    given = {"dialect": "british", "strictness": "thorough", "style": True, "judge": False, "model": "/m.gguf"}
    settings = chosen(Settings(), given).settings
    assert settings.writing.dialect == "british"
    assert settings.grammar.strictness == "thorough"
    assert settings.grammar.style
    assert not settings.grammar.judge
    assert settings.model.path == "/m.gguf"


def test_the_section_may_stand_around_them() -> None:
    assert chosen(Settings(), {"inkhorn": {"dialect": "british"}}).settings.writing.dialect == "british"


@pytest.mark.parametrize("nothing", [None, [], "x", {}, {"other": 1}, {"inkhorn": None}, {"dialect": None}])
def test_nothing_configured_changes_nothing(nothing: object) -> None:
    assert chosen(Settings(), nothing) == chosen(Settings(), None)


@pytest.mark.parametrize("wrong", [{"dialect": "klingon"}, {"judge": "maybe"}, {"strictness": 3}, {"model": []}])
def test_a_wrong_option_is_named_and_left_out(wrong: dict[str, object]) -> None:
    found = chosen(Settings(), wrong)
    assert found.settings == Settings()
    [sentence] = found.problems
    assert sentence.startswith(f"inkhorn.{next(iter(wrong))}: ")
    assert sentence.endswith(".")
