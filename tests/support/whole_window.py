"""Opens everything that a writer can see: all windows, panels, cards, bars and menus of the real program.

For tests that demand something of every part, whoever made it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from writer.app.program import Program
from writer.ui.actions import Command, plain_text
from writer.ui.elided import ElidedLabel
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.suggestions.hint import Hint

WINDOWS: Final = (
    *(Command.SETTINGS, Command.MODELS, Command.EDIT_PROMPTS, Command.STATISTICS, Command.AUTHORSHIP),
    *(Command.EXPORT, Command.ENCODING, Command.SHORTCUTS, Command.DOCTOR, Command.UPDATES, Command.ABOUT),
)
"""Commands that open a window of their own, or a card."""
PANELS: Final = (
    *(Command.OUTLINE, Command.REVIEW, Command.HISTORY, Command.VERSIONS, Command.DOCUMENT_STATISTICS),
    Command.PERFORMANCE,
)
CARDS: Final = (Command.REPLACE, Command.WHY_NOTHING, Command.REWRITE, Command.PALETTE, Command.GO_TO_LINE)


_BREAKS: Final = re.compile(r"[\s\u3000-\u9fff\uff00-\uffef]+")
"""Where a line may break: at spaces, and at every Chinese character and kana."""


def open_everything(program: Program) -> None:
    """Everything that opens without an answer of the model."""
    commands = program.window.commands
    program.window.show_first_start()
    choices = (("first", "Do this"), ("second", "Leave it"), ("third", "Later"))
    program.window.message_bar.show_message(BarMessage("Something happened.", Severity.WARNING, choices))
    for command in (*PANELS, *CARDS, *WINDOWS):
        commands[command].trigger()
        QApplication.processEvents()
    for window in windows(program):
        for child in window.findChildren(QWidget):
            child.ensurePolished()


def windows(program: Program) -> list[QWidget]:
    """The main window and all that belong to it."""
    others = [found for found in program.window.findChildren(QWidget) if found.isWindow() and not _floats(found)]
    apart = [found for found in QApplication.topLevelWidgets() if found.isVisible() and not _floats(found)]
    return list(dict.fromkeys([program.window, *others, *apart]))


def _floats(widget: QWidget) -> bool:
    return widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Drawer)


def controls(window: QWidget) -> Iterator[QWidget]:
    """All of `window` that takes the keyboard or a click, without the parts Qt makes a control of. What is discarded
    while they are gone through is left out.
    """
    for found in window.findChildren(QWidget):
        if isValid(found) and found.window() is window and _answers(found) and not _belongs_to_qt(found):
            yield found


def menus(program: Program) -> dict[str, list[QAction]]:
    """The lines of each menu by its title, sub-menus too."""
    found: dict[str, list[QAction]] = {"": program.window.title_bar.menu_bar.actions()}
    for menu in program.window.findChildren(QMenu):
        menu.aboutToShow.emit()
        lines = [action for action in menu.actions() if action.text() and not action.isSeparator()]
        found[menu.title() or menu.objectName() or type(menu).__name__] = lines
    return found


def access_key(text: str) -> str:
    """The letter that `text` has an "&" before, or ""."""
    key = QKeySequence.mnemonic(text)
    return key.toString()


def place_of(widget: QWidget) -> str:
    """Where `widget` is, in words for a list of what is wrong."""
    above: QWidget | None = widget
    names: list[str] = []
    while above is not None:
        names.append(type(above).__name__)
        above = above.parentWidget()
    words = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{' < '.join(names[:4])} in {names[-1]} {plain_text(words)!r}"


def _answers(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) or isinstance(widget, QAbstractButton)


def _belongs_to_qt(widget: QWidget) -> bool:
    """Scroll bars, the field in a spin box, the corner of a table: what Qt speaks for by itself."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    if isinstance(widget, QToolButton) and isinstance(parent, QLineEdit):
        return True
    if isinstance(parent, QAbstractSpinBox | QComboBox):
        return True
    return type(widget) is QWidget or type(widget) is QAbstractButton


def clipped(window: QWidget) -> list[str]:
    """Words of `window` that do not fit where they stand, of what can be seen. What is shortened with "…" on purpose
    and can be read whole as a tooltip is none of them.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and _too_small(widget):
            found.append(f"{_words(widget)!r}: {place_of(widget)}")
    return found


def readable(window: QWidget) -> Iterator[tuple[str, str]]:
    """All that `window` says of itself, seen or heard, each with where."""
    yield window.windowTitle(), "title"
    for widget in [window, *window.findChildren(QWidget)]:
        if not isValid(widget) or widget.window() is not window or widget.objectName().startswith("qt_"):
            continue
        said = [_words(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        elif isinstance(widget, QComboBox):
            said += [widget.itemText(number) for number in range(widget.count())]
        elif isinstance(widget, QAbstractSpinBox):
            said.append(widget.text())
        yield from ((words, place_of(widget)) for words in dict.fromkeys(said))


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel | Hint) or not _words(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width()) > widget.height() + 1
        return high or (not widget.text().startswith("<") and _longest_word(widget) > widget.width() + 1)
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _longest_word(label: QLabel) -> int:
    """Pixels."""
    metrics = label.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in _BREAKS.split(label.text()))
