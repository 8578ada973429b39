"""What was found before counts only under the circumstances it was found in."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.circumstances import Circumstances, judge_print, model_print, rules_print, stamp
from writer.assist.recollection import Recollection
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.survey import Survey
from writer.text.span import Span

TEXT = "She saw teh cat. He went."
TEH = Diagnostic(Span(8, 11), "Wrong.", Category.SPELLING, ("the",), rule="SpellCheck")
SURVEY = Survey((TEH,), (Span(0, 16), Span(17, 25)))
PLACES = [SURVEY.place(TEXT, sentence) for sentence in SURVEY.sentences]


@pytest.fixture
def circumstances(tmp_path: Path) -> Circumstances:
    model = tmp_path / "model.gguf"
    model.write_bytes(bytes(range(256)) * 20_000)
    return Circumstances(str(model), stamp(str(model)), "american")


def recalled(qtbot: QtBot, known: Recollection, survey: Survey | None = None) -> Survey | None:
    answers: list[Survey | None] = []
    known.recall(TEXT, survey, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def remembering(folder: Path, circumstances: Circumstances) -> None:
    """A session in which the text is looked at and its first sentence judged."""
    known = Recollection(folder)
    known.use(circumstances)
    known.keep_survey(TEXT, SURVEY)
    known.keep(PLACES[0], (TEH,))
    known.shutdown()


def test_another_session_knows_what_was_found(qtbot: QtBot, tmp_path: Path, circumstances: Circumstances) -> None:
    remembering(tmp_path / "cache", circumstances)
    known = Recollection(tmp_path / "cache")
    known.use(circumstances)
    assert recalled(qtbot, known) == SURVEY
    assert known.at_hand(PLACES[0]) == (TEH,)
    assert known.at_hand(PLACES[1]) is None
    known.shutdown()


@pytest.mark.parametrize(
    ("change", "survey", "verdict"),
    [
        ({"dialect": "british"}, False, False),
        ({"style": True}, False, True),
        ({"languages": ("de-DE",)}, False, True),
        ({"words": frozenset({"teh"})}, False, True),
        ({"words": frozenset({"dog"})}, True, True),
        ({"model": ""}, True, False),
    ],
)
def test_under_other_circumstances_it_does_not(
    qtbot: QtBot, tmp_path: Path, circumstances: Circumstances, change: dict[str, object], survey: bool, verdict: bool
) -> None:
    remembering(tmp_path / "cache", circumstances)
    known = Recollection(tmp_path / "cache")
    known.use(dataclasses.replace(circumstances, **change))
    assert (recalled(qtbot, known) is not None) == survey
    recalled(qtbot, known, SURVEY)
    assert (known.at_hand(PLACES[0]) is not None) == verdict
    known.shutdown()


def test_an_answer_that_comes_after_a_change_does_not_count(
    qtbot: QtBot, tmp_path: Path, circumstances: Circumstances
) -> None:
    remembering(tmp_path / "cache", circumstances)
    known = Recollection(tmp_path / "cache")
    known.use(circumstances)
    answers: list[Survey | None] = []
    known.recall(TEXT, None, answers.append)
    known.use(dataclasses.replace(circumstances, dialect="british"))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [None]
    assert known.at_hand(PLACES[0]) is None
    known.shutdown()


def test_without_a_folder_only_this_session_is_remembered(qtbot: QtBot, circumstances: Circumstances) -> None:
    known = Recollection()
    known.use(circumstances)
    known.keep(PLACES[0], ())
    assert recalled(qtbot, known) is None
    assert known.at_hand(PLACES[0]) == ()


def test_a_verdict_depends_on_the_neighbours_and_on_what_the_rules_say() -> None:
    moved = Survey((), (Span(0, 16), Span(17, 25)))
    assert moved.place(TEXT, Span(17, 25)) == PLACES[1], "nothing was said of the second sentence"
    assert moved.place(TEXT, Span(0, 16)) != PLACES[0]
    assert SURVEY.place(TEXT.replace("cat", "dog"), Span(17, 25)) != PLACES[1], "it stands before"


def test_a_model_is_known_again_wherever_it_lies(tmp_path: Path, circumstances: Circumstances) -> None:
    copy = tmp_path / "copy.gguf"
    shutil.copy(circumstances.model, copy)
    assert model_print(copy) == model_print(Path(circumstances.model))
    with copy.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\0")
    assert model_print(copy) != model_print(Path(circumstances.model))
    assert model_print(tmp_path / "absent.gguf") == ""


def test_without_a_readable_model_there_is_no_print(circumstances: Circumstances) -> None:
    assert judge_print(dataclasses.replace(circumstances, model="/nowhere")) == b""
    assert judge_print(circumstances)
    assert rules_print(circumstances) == rules_print(dataclasses.replace(circumstances, model=""))
