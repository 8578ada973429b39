"""Whether anything may move: not where the system asks for none."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget


def motion_wanted(widget: QWidget) -> bool:
    """Read off the hint from which Qt's own widgets know it, each time, because the writer may change it."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
