"""Everything that takes the keyboard or a click, in all windows: it has a name, shows its focus, holds its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from tests.support.pseudo_localisation import pages
from tests.support.whole_window import PANELS, access_key, clipped, controls, menus, open_everything, place_of, windows
from writer.app.program import Program
from writer.ui.actions import Command
from writer.ui.palettes import VISIBLE
from writer.ui.tones import contrast

THEMES = ("light", "dark", "sepia", "contrast")
SMALL = QSize(1024 - 16, 640 - 48)
"""Of a small screen what the window manager's frame leaves, in logical pixels."""
TITLES = {Command.SETTINGS: "Settings", Command.MODELS: "Models", Command.EDIT_PROMPTS: "Prompts"}


@pytest.fixture(scope="module")
def whole(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """The program without a model, everything in it opened."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("INKHORN_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("INKHORN_DICTIONARIES", "")
        program = Program(qapp)
        program.start(None, demo=True)
        program.complete()
        open_everything(program)
        yield program
        program.settings.change("appearance.theme", "light")  # the application's: other tests follow
        for window in windows(program):
            window.close()
        program.files._leaving = True
        program.window.close()
        program.shutdown()


@pytest.fixture
def closed(whole: Program) -> Program:
    """The same, only the page and the bars to be seen."""
    for window in windows(whole)[1:]:
        window.hide()
    whole.window.activateWindow()
    whole.page.setFocus()
    QTest.qWait(1)
    return whole


def test_everything_has_a_name_for_those_who_cannot_see_it(whole: Program) -> None:
    every = [found for window in windows(whole) for found in controls(window)]
    assert len(every) > 300
    assert [place_of(found) for found in every if not _said(found, QAccessible.Text.Name)] == []


def test_what_can_be_pressed_is_a_button_to_a_screen_reader(whole: Program) -> None:
    hand = Qt.CursorShape.PointingHandCursor
    pressed = [
        found
        for window in windows(whole)
        for found in window.findChildren(QWidget)
        if found.testAttribute(Qt.WidgetAttribute.WA_SetCursor) and found.cursor().shape() is hand
    ]
    assert pressed
    links = [found for found in pressed if isinstance(found, QLabel) and found.openExternalLinks()]
    wrong = [found for found in pressed if not isinstance(found, QAbstractButton) and found not in links]
    assert [place_of(found) for found in wrong] == []


def test_a_button_with_only_a_picture_says_in_a_tooltip_what_it_does(whole: Program) -> None:
    every = [found for window in windows(whole) for found in controls(window)]
    buttons = [found for found in every if isinstance(found, QAbstractButton)]
    bare = [found for found in buttons if not found.icon().isNull() and not found.text() and not found.toolTip()]
    assert [place_of(found) for found in bare] == []


def test_no_access_key_means_two_lines_of_a_menu(whole: Program) -> None:
    for title, lines in menus(whole).items():
        keys = Counter(access_key(line.text()) for line in lines if access_key(line.text()))
        twice = [line.text() for line in lines if keys[access_key(line.text())] > 1]
        assert twice == [], f"in the menu {title}"


def test_no_access_key_means_two_controls_of_a_window(whole: Program) -> None:
    for window in windows(whole):
        texts = [found.text() for found in window.findChildren(QAbstractButton) if found.window() is window]
        texts += [found.text() for found in window.findChildren(QLabel) if found.buddy() and found.window() is window]
        keys = Counter(key for text in texts if (key := access_key(text)))
        assert [key for key, uses in keys.items() if uses > 1] == [], window.windowTitle()


def test_f6_goes_round_all_parts_of_the_window_and_back(closed: Program) -> None:
    parts = _round(closed, Qt.Key.Key_F6)
    window = closed.window
    for part in (window.message_bar, window.first_start, window.side, window.status_line, window.title_bar):
        assert any(part.isAncestorOf(stop) for stop in parts), part
    assert _round(closed, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier) == [*parts[-2::-1], closed.page]


@pytest.mark.parametrize("presses", range(1, 7))
def test_esc_comes_back_to_the_page_from_wherever_f6_went(closed: Program, presses: int) -> None:
    for _ in range(presses):
        QTest.keyClick(_focused(), Qt.Key.Key_F6)
    for _ in range(3):  # what is open inside is closed first
        if not closed.page.hasFocus():
            QTest.keyClick(_focused(), Qt.Key.Key_Escape)
    assert closed.page.hasFocus()


@pytest.mark.parametrize("theme", THEMES)
def test_where_the_keyboard_is_can_be_seen(whole: Program, theme: str) -> None:
    whole.settings.change("appearance.theme", theme)
    weak, seen = [], 0
    for kind, control in _kinds(whole):
        before = _picture(control, focused=False)
        after = _picture(control, focused=True)
        if control.hasFocus():
            seen += 1
            if _strongest(before, after) < VISIBLE:
                weak.append((kind, place_of(control)))
    assert weak == []
    assert seen >= 8  # kinds of control; how many are in view hangs on what those before left open


@pytest.mark.parametrize("command", [Command.SETTINGS, Command.MODELS, Command.EDIT_PROMPTS])
def test_tab_goes_through_what_stands_together_in_the_order_of_reading(whole: Program, command: Command) -> None:
    whole.window.commands[command].trigger()
    QTest.qWait(1)
    window = next(
        found for found in windows(whole) if found.isVisible() and found.windowTitle().startswith(TITLES[command])
    )
    together: dict[QWidget, list[QWidget]] = {}
    for stop in _tab_stops(window):
        parent = stop.parentWidget()
        assert parent
        together.setdefault(parent, []).append(stop)
    assert together
    for stops in together.values():
        places = [(stop.geometry().center().y() // 12, stop.x()) for stop in stops]
        assert places == sorted(places), [place_of(stop) for stop in stops]


def test_everything_can_be_read_on_a_small_screen(whole: Program) -> None:
    whole.window.hide_first_start()
    whole.window.message_bar.hide()
    whole.find_bar.hide()
    QTest.qWait(20)
    for window in windows(whole):
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        assert least.width() <= SMALL.width(), window
        assert least.height() <= SMALL.height(), window
        window.resize(SMALL if window is whole.window else window.size().boundedTo(SMALL))
        for page in pages(window):
            QTest.qWait(20)
            assert clipped(window) == [], (type(window), page)


@pytest.mark.parametrize("command", PANELS)
def test_every_panel_can_be_read_on_a_small_screen(whole: Program, command: Command) -> None:
    whole.window.resize(SMALL)
    whole.window.commands[command].setChecked(True)
    QTest.qWait(200)  # it slides in
    assert clipped(whole.window) == []


@pytest.fixture
def mirrored(whole: Program, qapp: QApplication) -> Iterator[Program]:
    """As for a writer who reads from the right, all words still English; outline and review beside the page."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    whole.window.resize(SMALL)
    whole.window.hide_first_start()
    for command in (Command.OUTLINE, Command.REVIEW):
        whole.window.commands[command].setChecked(True)
    QTest.qWait(250)  # they slide in
    yield whole
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_begins_at_the_right_where_one_reads_from_there(mirrored: Program) -> None:
    window = mirrored.window

    def middle(part: QWidget) -> int:
        return part.mapTo(window, part.rect().center()).x()

    assert middle(window.side) < middle(mirrored.page) < middle(window.leading)
    assert middle(window.title_bar.menu_bar) > window.width() // 2
    assert middle(window.status_line.mark) < window.width() // 4
    assert clipped(window) == []


def test_every_window_holds_its_words_when_mirrored(mirrored: Program) -> None:
    for window in windows(mirrored)[1:]:
        for page in pages(window):
            QTest.qWait(20)
            assert clipped(window) == [], (type(window), page)


def _said(widget: QWidget, what: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(what) if interface else ""


def _tab_stops(window: QWidget) -> Iterator[QWidget]:
    each = window.nextInFocusChain()
    while each and each is not window:
        if each.isVisible() and each.window() is window and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield each
        each = each.nextInFocusChain()


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused
    return focused


def _round(
    program: Program, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> list[QWidget]:
    """Where the keyboard was until it came back to the page."""
    stops: list[QWidget] = []
    program.page.setFocus()
    while program.page not in stops and len(stops) < 20:
        QTest.keyClick(_focused(), key, modifier)
        stops.append(_focused())
    assert stops[-1] is program.page
    return stops


def _kinds(program: Program) -> Iterator[tuple[tuple[str, str], QWidget]]:
    """A control of each kind that can be seen, its window in front."""
    done = set()
    for window in windows(program):
        window.activateWindow()
        for _page in pages(window):
            QTest.qWait(1)
            for found in controls(window):
                kind = (type(found).__name__, str(found.property("kind") or ""))
                if kind not in done and _can_be_seen(found):
                    done.add(kind)
                    yield kind, found


def _can_be_seen(widget: QWidget) -> bool:
    """With nothing over it; a list without a line has nothing to show."""
    if not widget.isVisible() or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if isinstance(widget, QAbstractItemView) and (not widget.model() or not widget.model().rowCount()):
        return False
    window = widget.window()
    spot = widget.mapTo(window, QPoint(2, widget.height() // 2))
    there = window.childAt(spot)
    return there is not None and (there is widget or widget.isAncestorOf(there))


def _picture(widget: QWidget, *, focused: bool) -> QImage:
    """`widget` and what is beside it, with the keyboard or without."""
    if focused:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    elif before := QApplication.focusWidget():
        before.clearFocus()
    QTest.qWait(1)
    window = widget.window()
    return window.grab(QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)).toImage()


def _strongest(before: QImage, after: QImage) -> float:
    """The contrast between a point of one picture and the same of the other, where it is largest."""
    points = [(x, y) for y in range(before.height()) for x in range(before.width())]
    pairs = {(before.pixel(x, y), after.pixel(x, y)) for x, y in points}
    return max(contrast(QColor(was), QColor(now)) for was, now in pairs)
