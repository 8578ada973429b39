"""The frame of a page of models: a list at the left, and at the right what is chosen, which scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from writer.ui.chrome import rule

LIST: Final = 272
LIST_AT_MOST: Final = 380
"""Pixels of the list: where the words of a language need more, up to the second."""
WIDEST: Final = 720
"""Pixels; longer lines are hard to read."""


def beside(left: QWidget, right: QWidget) -> QWidget:
    """`left` and `right` side by side, a thin line between them."""
    left.ensurePolished()
    left.setFixedWidth(min(max(LIST, left.minimumSizeHint().width()), LIST_AT_MOST))
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left)
    row.addWidget(rule(vertical=True))
    row.addWidget(right, 1)
    return both


def scrolled(content: QWidget) -> QScrollArea:
    """`content` at the top of a page that scrolls, no wider than what can be read well."""
    content.setMaximumWidth(WIDEST)
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(content, 100)
    row.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return scroll


def column(widget: QWidget) -> QVBoxLayout:
    """The lines of the page of what is chosen."""
    lines = QVBoxLayout(widget)
    lines.setContentsMargins(24, 16, 24, 16)
    lines.setSpacing(10)
    return lines
