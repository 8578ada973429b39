"""What the system asks for is followed: no motion, strong contrast, the direction of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.directions import direction_of
from writer.ui.editor.fade import Fade
from writer.ui.palettes import palette_of
from writer.ui.side_panel import WIDTH, SidePanel

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class Still(QProxyStyle):
    """Of a system that asks for no motion."""

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, option, widget, returned))


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    before = qapp.style().name()
    qapp.setStyle(Still("Fusion"))
    yield
    qapp.setStyle(before)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(around: QWidget) -> SidePanel:
    side, panel = SidePanel(parent=around), QLabel("Issues")
    side.add_panel(panel, "Review")
    side.show_panel(panel)
    return side


def test_a_panel_slides_in(around: QWidget, qtbot: QtBot) -> None:
    side = opened(around)
    assert side.width() < WIDTH
    qtbot.waitUntil(lambda: side.width() == WIDTH)


@pytest.mark.usefixtures("still")
def test_a_panel_is_there_at_once_where_nothing_may_move(around: QWidget) -> None:
    side = opened(around)
    assert side.width() == WIDTH
    side.hide_panel()
    assert side.isHidden()


@pytest.mark.usefixtures("still")
def test_a_suggestion_does_not_fade_in_where_nothing_may_move(around: QWidget) -> None:
    fade = Fade(around)
    fade.show("grey text")
    assert fade.share == 1.0


@pytest.mark.parametrize("dark", [True, False])
def test_the_theme_like_the_system_is_the_one_with_strong_contrast_where_that_is_asked_for(dark: bool) -> None:
    assert palette_of("system", dark, strong_contrast=True) == palette_of("contrast")
    assert palette_of("sepia", dark, strong_contrast=True) == palette_of("sepia"), "what the writer chose stays"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("A letter", LEFT),
        ("12. מכתב", RIGHT),
        ("«رسالة» and more", RIGHT),
        ("3: ألف", RIGHT),
        ("Anna אנה", LEFT),
    ],
)
def test_words_are_read_from_the_side_of_their_first_letter(text: str, direction: Qt.LayoutDirection) -> None:
    assert direction_of(text, LEFT) is direction
    assert direction_of(text, RIGHT) is direction


@pytest.mark.parametrize("otherwise", [LEFT, RIGHT])
@pytest.mark.parametrize("text", ["", "12 %", "– 4"])
def test_what_has_no_letters_is_read_as_all_around_it(text: str, otherwise: Qt.LayoutDirection) -> None:
    assert direction_of(text, otherwise) is otherwise
