"""The review dock, used with keys and clicks."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from writer.assist.issues import Issue, Progress
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.strictness import Strictness
from writer.text.span import Span
from writer.ui.issues.panel import ReviewPanel
from writer.ui.issues.words import STRICTNESS_SENTENCES, CheckState, Judging
from writer.ui.palettes import palette_of

TEXT = "We was at teh boat, and teh crew slept."


def issue(
    wrong: str, category: Category, *replacements: str, number: int = 0, text: str = TEXT, paragraph: int = 1
) -> Issue:
    start = -1
    for _ in range(number + 1):
        start = text.index(wrong, start + 1)
    rule = "Spelling" if category is Category.SPELLING else wrong
    found = Diagnostic(Span(start, start + len(wrong)), f"{wrong} is wrong.", category, replacements, rule=rule)
    return Issue(paragraph, TEXT, found)


VERB = issue("We was", Category.GRAMMAR, "We were", "We are")
FIRST = issue("teh", Category.SPELLING, "the", "ten")
SECOND = issue("teh", Category.SPELLING, "the", "ten", number=1)
COMMA = issue("boat,", Category.PUNCTUATION, "boat")
UNKNOWN = issue("crew", Category.SPELLING)
ALL = (VERB, FIRST, COMMA, SECOND, UNKNOWN)


SIGNALS = (
    "issue_shown", "issue_opened", "fix_chosen", "kind_chosen", "all_chosen", "ignore_chosen", "rule_ignored",
    "word_added", "strictness_chosen", "checking_wanted", "model_wanted", "judge_wanted",
)  # fmt: skip


class Desk:
    """The panel, and what it said in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.panel = ReviewPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(300, 640)
        self.panel.show()
        self.said: list[tuple[object, ...]] = []
        for name in SIGNALS:
            getattr(self.panel, name).connect(lambda *what, name=name: self.said.append((name, *what)))
        self.panel.set_strictness("balanced")

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.panel.list, key)

    def press(self, words: str) -> None:
        self.qtbot.mouseClick(self.panel.card.actions_shown[words], Qt.MouseButton.LeftButton)

    def click(self, category: Category | None) -> None:
        self.qtbot.mouseClick(self.panel.filters[category], Qt.MouseButton.LeftButton)

    @property
    def listed(self) -> list[str]:
        return [each.wording for each in self.panel.list.rows.issues]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_first_issue_is_chosen_and_its_card_shows_the_change(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    assert desk.panel.issue is VERB
    assert desk.said == [], "nothing on the page moves before the writer does something"
    words = desk.panel.card.sentence.text()
    assert "line-through" in words
    assert ">was<" in words, "the word that stays is not struck out"
    assert ">were<" in words


def test_moving_in_the_list_shows_the_place_and_enter_fixes_it(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.said == [("issue_shown", FIRST), ("fix_chosen", FIRST, 0)]


def test_arrows_go_through_the_replacements_and_around(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.key(Qt.Key.Key_Right)
    assert "are" in desk.panel.card.sentence.text()
    desk.key(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert desk.said == [("fix_chosen", VERB, 1), ("fix_chosen", VERB, 0)]


def test_a_replacement_can_be_clicked(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.qtbot.mouseClick(desk.panel.card.choices[1], Qt.MouseButton.LeftButton)
    desk.press("Fix")
    assert desk.said == [("fix_chosen", VERB, 1)]


def test_delete_ignores_and_a_mends_all_alike(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.key(Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_A)
    assert desk.said == [("ignore_chosen", VERB), ("issue_shown", FIRST), ("kind_chosen", FIRST, 0)]
    desk.said.clear()
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_A)
    assert desk.said == [("issue_shown", COMMA)], "it is the only one of its kind"


def test_the_card_has_buttons_for_it_all(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.panel.choose(FIRST)
    assert set(desk.panel.card.actions_shown) == {"Fix", "Ignore", "More", "Fix all 2 “teh”"}
    desk.press("Fix all 2 “teh”")
    desk.press("Ignore")
    assert desk.said == [("kind_chosen", FIRST, 0), ("ignore_chosen", FIRST)]


def test_more_can_learn_the_word_and_ignore_the_rule(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.panel.choose(FIRST)
    for line in ("Add “teh” to dictionary", "Ignore this rule"):
        desk.press("More")
        menu = desk.panel.card.findChildren(QMenu)[-1]
        next(action for action in menu.actions() if action.text() == line).trigger()
        menu.close()
    assert desk.said == [("word_added", FIRST), ("rule_ignored", FIRST)]


def test_an_issue_without_a_replacement_cannot_be_fixed(desk: Desk) -> None:
    desk.panel.set_issues([UNKNOWN])
    desk.key(Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert desk.said == []
    assert "Fix" not in desk.panel.card.actions_shown


def test_the_list_can_be_narrowed_to_a_category(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    counts = {category: made.text() for category, made in desk.panel.filters.items() if made.isVisible()}
    assert counts == {
        None: "All 5",
        Category.SPELLING: "Spelling 3",
        Category.GRAMMAR: "Grammar 1",
        Category.PUNCTUATION: "Punctuation 1",
    }
    desk.click(Category.SPELLING)
    assert desk.listed == ["teh", "teh", "crew"]
    assert "3 issues" in desk.panel.sentences
    desk.qtbot.mouseClick(desk.panel.fix_all, Qt.MouseButton.LeftButton)
    assert desk.said[-1] == ("all_chosen", Category.SPELLING)
    desk.click(None)
    assert len(desk.listed) == 5
    desk.qtbot.mouseClick(desk.panel.fix_all, Qt.MouseButton.LeftButton)
    assert desk.said[-1] == ("all_chosen", None)


def test_when_a_category_is_mended_all_are_listed_again(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.click(Category.GRAMMAR)
    desk.panel.set_issues([FIRST, SECOND])
    assert desk.listed == ["teh", "teh"]


def test_after_a_fix_the_next_issue_is_shown(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    after = TEXT.replace("teh boat", "the boat")
    left = [dataclasses.replace(each, text=after) for each in (VERB, COMMA, SECOND)]
    desk.panel.fix_chosen.connect(lambda _issue, _choice: desk.panel.set_issues(left))
    desk.key(Qt.Key.Key_Down)
    desk.said.clear()
    desk.key(Qt.Key.Key_Return)
    assert ("issue_shown", left[1]) in desk.said
    assert desk.panel.issue is left[1]


def test_what_the_checker_adds_moves_neither_the_choice_nor_the_page(desk: Desk) -> None:
    desk.panel.set_issues([FIRST, SECOND])
    desk.key(Qt.Key.Key_Down, Qt.Key.Key_Right)
    desk.said.clear()
    desk.panel.set_issues(ALL)
    assert desk.panel.issue is SECOND, "of two equal words still the second"
    assert desk.panel.list.rows.choice == 1, "with the replacement that was looked at"
    assert desk.said == []


def test_the_line_at_the_top_stays_while_results_stream_in(desk: Desk) -> None:
    many = [issue("teh", Category.SPELLING, "the", paragraph=number) for number in range(200)]
    desk.panel.set_issues(many)
    view = desk.panel.list
    view.verticalScrollBar().setValue(view.sizeHintForRow(0) * 60 + 7)
    top = view.indexAt(QPoint(2, 2)).row()
    place = view.visualRect(view.rows.index(top)).top()
    earlier = [issue("boat,", Category.PUNCTUATION, "boat", paragraph=number) for number in range(50)]
    desk.panel.set_issues([*earlier, *many])
    QApplication.processEvents()
    assert view.rows.issues[view.indexAt(QPoint(2, 2)).row()] is many[top]
    assert view.visualRect(view.rows.index(top + 50)).top() == place


@pytest.mark.parametrize(
    ("state", "said", "button", "signal"),
    [
        (CheckState(), ("Nothing to mend. What the check finds is listed here while you write.",), "", ""),
        (
            CheckState(progress=Progress(12, 80)),
            ("Checking… 12 of 80 paragraphs", "What the check finds is listed here."),
            "",
            "",
        ),
        (
            CheckState(on=False, progress=Progress(0, 9)),
            ("Checking is off. Switch it on and mistakes are underlined while you write.",),
            "Check while I write",
            "checking_wanted",
        ),
        (
            CheckState(judging=Judging.NO_MODEL),
            (
                "Nothing to mend. What the check finds is listed here while you write.",
                "No model: rules only. The model finds more and drops false alarms.",
            ),
            "Choose a model",
            "model_wanted",
        ),
        (
            CheckState(judging=Judging.OFF),
            (
                "Nothing to mend. What the check finds is listed here while you write.",
                "Rules only: the model is not asked. It finds more and drops false alarms.",
            ),
            "Ask the model",
            "judge_wanted",
        ),
    ],
)
def test_an_empty_dock_says_why(desk: Desk, state: CheckState, said: tuple[str, ...], button: str, signal: str) -> None:
    desk.panel.set_issues(ALL)
    desk.panel.set_issues(())
    desk.panel.set_state(state)
    explained = STRICTNESS_SENTENCES[Strictness.BALANCED]
    assert [words for words in desk.panel.sentences if words != explained] == list(said)
    assert not desk.panel.list.isVisible()
    assert not desk.panel.card.isVisible()
    assert desk.panel.act.isVisible() == bool(button)
    if button:
        assert desk.panel.act.text() == button
        desk.qtbot.mouseClick(desk.panel.act, Qt.MouseButton.LeftButton)
        assert desk.said == [(signal,)]


def test_rules_alone_are_marked_as_such_while_issues_are_listed(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.panel.set_state(CheckState(judging=Judging.LOADING))
    assert "Rules only, until the model is loaded." in desk.panel.sentences


def test_the_strictness_switch_says_what_each_means(desk: Desk) -> None:
    switch = desk.panel.strictness
    assert switch.value == "balanced"
    desk.qtbot.mouseClick(switch.part("strict"), Qt.MouseButton.LeftButton)
    assert desk.said == [("strictness_chosen", "strict")]
    assert "Strict: only what is almost certain." in desk.panel.sentences
    switch.part("strict").setFocus()
    desk.qtbot.keyClick(switch.part("strict"), Qt.Key.Key_Right)
    assert desk.said[-1] == ("strictness_chosen", "balanced"), "the arrow keys move it"
    desk.panel.set_strictness("thorough")
    assert len(desk.said) == 2, "a setting that changed elsewhere is only shown"
    assert switch.part("thorough").isChecked()


def test_tab_goes_through_the_dock_from_top_to_bottom(desk: Desk) -> None:
    desk.panel.set_issues(ALL)
    desk.panel.choose(UNKNOWN)
    desk.panel.choose(FIRST)
    desk.panel.list.setFocus()
    reached = []
    for _ in range(6):
        desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName())
    assert reached == [
        "Replacement: the",
        "Fix",
        "Ignore",
        "More about this issue",
        "Fix all of this kind",
        "How strict: Balanced",
    ]


def test_each_row_is_read_out(desk: Desk) -> None:
    desk.panel.set_issues([VERB])
    rows = desk.panel.list.rows
    said = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "We was becomes We were. We was is wrong. Grammar."


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
def test_a_row_is_marked_with_the_colour_of_its_squiggle(desk: Desk, theme: str) -> None:
    palette = palette_of(theme)  # type: ignore[arg-type]
    desk.panel.set_colours(palette)
    desk.panel.set_issues([VERB])
    picture = desk.panel.list.viewport().grab().toImage()
    wanted = palette.squiggle(Category.GRAMMAR)
    near = [
        colour
        for x in range(8, 26)
        for y in range(4, 30)
        for colour in [picture.pixelColor(x, y)]
        if abs(colour.red() - wanted.red()) + abs(colour.blue() - wanted.blue()) < 60
    ]
    assert len(near) > 8
