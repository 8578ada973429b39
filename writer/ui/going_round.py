"""Takes the keyboard round the parts of the window with a key: page, cards, bar, panels, status line, title area."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.side_panel import SidePanel


class GoingRound(QObject):
    """Answers the two commands; Tab goes on in a part, Esc back to the page. Parts without controls are left out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands[Command.NEXT_PART].triggered.connect(lambda: self._go(1))
        window.commands[Command.PREVIOUS_PART].triggered.connect(lambda: self._go(-1))

    def _go(self, step: int) -> None:
        parts = self._parts()
        focused = QApplication.focusWidget()
        here = next((at for at, part in enumerate(parts) if focused and _holds(part, focused)), None)
        target = parts[0 if here is None else (here + step) % len(parts)]
        _first_stop(target).setFocus(Qt.FocusReason.TabFocusReason)

    def _parts(self) -> list[QWidget]:
        """Those that can be seen, the page first."""
        window = self._window
        page = window.page.focusProxy() or window.page
        at_page = [child for child in window.page.children() if isinstance(child, QWidget) and child is not page]
        bars = [*at_page, *filter(None, (window.tab_row,)), window.message_bar, window.first_start]
        others = [*bars, window.leading, window.side, window.status_line, window.title_bar]
        return [page, *(part for part in others if part.isVisible() and any(_stops(part)))]


def _holds(part: QWidget, focused: QWidget) -> bool:
    return part is focused or part.isAncestorOf(focused)


def _first_stop(part: QWidget) -> QWidget:
    """Where the keyboard goes in `part`; in a panel to what it is about, not to its cross."""
    within = part.panel if isinstance(part, SidePanel) and part.panel else part
    return next(_stops(within), None) or next(_stops(part), part)


def _stops(part: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in `part`, in this order."""
    if _is_stop(part):
        yield part
    each = part.nextInFocusChain()
    while each is not None and each is not part:
        if part.isAncestorOf(each) and _is_stop(each):
            yield each
        each = each.nextInFocusChain()


def _is_stop(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
