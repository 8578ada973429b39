"""Takes widgets off the screen for good.

Its own module because the obvious way is wrong: a layout shows a new child from the event loop, and a child that has
lost its parent by then is shown as a window of its own.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def discard(widget: QWidget) -> None:
    """Out of its parent at once, destroyed from the event loop."""
    widget.hide()  # said once, it also holds for what a layout has not shown yet
    widget.setParent(None)
    widget.deleteLater()


def empty(layout: QLayout) -> None:
    """Discard every widget of `layout`; layouts inside it are left alone."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            discard(widget)
