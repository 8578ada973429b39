"""Documents in other languages: what neighbours tell, and what the model is asked before it may judge."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.assist.test_checking import Desk, _quick_judge  # noqa: F401 - an autouse fixture
from writer.assist.acquainting import Acquaintance
from writer.assist.known_languages import KnownLanguages
from writer.assist.recollection import Recollection
from writer.engine.messages import Score
from writer.language.grammar.exchange import Check
from writer.language.grammar.languages.acquaintance import pairs
from writer.settings.schema import Languages, Settings

LONG = "Das ist ein langer Absatz, und teh steht darin."
MORE = "Und noch ein langer Absatz."


def german(check: Check) -> str:
    """Long paragraphs speak for themselves; the others are taken for what the hint says."""
    if "Absatz" in check.text:
        return "de"
    return "en" if "paragraph" in check.text else check.hint


def hints(desk: Desk) -> dict[str, str]:
    """What each text was looked at with last."""
    return {check.text: check.hint for check in desk.process.checks}


def make_desk(qtbot: QtBot, text: str, known: Recollection | None = None) -> Desk:
    desk = Desk(qtbot, text, known)
    desk.process.language = german
    return desk


def test_a_short_paragraph_is_in_the_language_of_the_one_above(qtbot: QtBot) -> None:
    desk = make_desk(qtbot, f"{LONG}\nJa.\n{MORE}\nNein.\nAn English paragraph.\nYes.")
    desk.finish()
    asked = hints(desk)
    assert (asked["Ja."], asked["Nein."], asked["Yes."]) == ("de", "de", "en")


def test_a_title_is_in_the_language_of_what_follows(qtbot: QtBot) -> None:
    desk = make_desk(qtbot, f"Titel\n{LONG}\n{MORE}")
    desk.page.put_caret(10)
    desk.finish()
    assert hints(desk)["Titel"] == "de"


def test_what_was_looked_at_too_early_is_looked_at_again(qtbot: QtBot) -> None:
    desk = make_desk(qtbot, f"{LONG}\nJa.\nSo.\nAn English paragraph.\nYes.")
    desk.page.seen = slice(1, 3)
    desk.page.put_caret(len(LONG) + 2)
    desk.finish()
    assert desk.looked_at()[0] == "Ja."
    assert (hints(desk)["Ja."], hints(desk)["So."], hints(desk)["Yes."]) == ("de", "de", "en")
    assert desk.looked_at().count("Yes.") == 1


def test_another_language_above_is_passed_on(qtbot: QtBot) -> None:
    desk = make_desk(qtbot, "An English paragraph.\nJa.")
    desk.finish()
    assert hints(desk)["Ja."] == "en"
    desk.page.caret = desk.page.anchor = 0
    desk.page.type(LONG + " ")
    desk.finish()
    assert hints(desk)["Ja."] == "de"


def test_what_neighbours_told_in_another_document_does_not_count(qtbot: QtBot, tmp_path: Path) -> None:
    for text, hint in ((f"{LONG}\nJa.", "de"), ("An English paragraph.\nJa.", "en")):
        known = Recollection(tmp_path)
        desk = make_desk(qtbot, text, known)
        desk.finish()
        assert hints(desk)["Ja."] == hint
        known.shutdown()


# -- acquaintance


class Judged(Desk):
    """German is switched on; the model's own answers about it are `noticed`."""

    def __init__(self, qtbot: QtBot, folder: Path, noticed: bool) -> None:
        super().__init__(qtbot, f"{LONG}\nA second paragraph.")
        self.process.language = german
        self.settings = dataclasses.replace(Settings(), languages=Languages(german="de-DE"))
        self.noticed = noticed
        self.checker._acquaintance = Acquaintance(self.engine, KnownLanguages(folder))  # type: ignore[arg-type]
        self.checker._acquaintance.learnt.connect(lambda: self.checker._rounds.use(self.checker._circumstances()))
        self.checker.settings_changed()
        self.model = folder / "m.gguf"
        self.model.write_bytes(b"a model" * 100)

    def score(self) -> None:
        request = self.engine.live[0]
        assert isinstance(request, Score)
        gain = -5.0 if self.noticed and request.variants in pairs("de") else 0.0
        self.engine.score(lambda score: [0.0, *(gain for _ in score.variants[1:])], request.id)

    def about_german(self) -> int:
        """How many sentences of the acquaintance were asked about."""
        return sum(isinstance(each, Score) and each.variants in pairs("de") for each in self.engine.requests)


def ready(desk: Judged) -> None:
    desk.engine.be_ready(str(desk.model))
    desk.finish()
    while desk.engine.live:
        desk.score()
    desk.finish()


@pytest.mark.parametrize("noticed", [True, False])
def test_the_model_judges_german_only_if_it_knows_it_and_is_asked_once(
    qtbot: QtBot, tmp_path: Path, noticed: bool
) -> None:
    desk = Judged(qtbot, tmp_path, noticed)
    ready(desk)
    assert desk.about_german() == 10
    assert (LONG in desk.judged()) is noticed
    assert "A second paragraph." in desk.judged()
    again = Judged(qtbot, tmp_path, noticed)
    ready(again)
    assert again.about_german() == 0
    assert (LONG in again.judged()) is noticed


def test_a_model_that_goes_away_is_asked_when_it_is_back(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Judged(qtbot, tmp_path, noticed=True)
    desk.engine.be_ready(str(desk.model))
    desk.score()
    for request in desk.engine.live:
        desk.engine.fail("The worker died.", request.id)
    assert desk.about_german() < 10
    ready(desk)
    assert LONG in desk.judged()


def test_without_other_languages_nothing_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Judged(qtbot, tmp_path, noticed=True)
    desk.settings = Settings()
    desk.checker.settings_changed()
    ready(desk)
    assert desk.about_german() == 0


def test_a_damaged_file_of_known_languages_is_asked_again(tmp_path: Path) -> None:
    model = tmp_path / "m.gguf"
    model.write_bytes(b"a model" * 100)
    known = KnownLanguages(tmp_path)
    known.learn(str(model), 1, "de", True)
    assert KnownLanguages(tmp_path).known(str(model), 2, ("de-AT", "fr")) == ("de",)
    assert KnownLanguages(tmp_path).unasked(str(model), 2, ("de-AT", "fr")) == ("fr",)
    (tmp_path / "known-languages.json").write_bytes(b'{"version":1,"models":[')
    assert KnownLanguages(tmp_path).unasked(str(model), 2, ("de",)) == ("de",)
