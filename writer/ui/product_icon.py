"""The program's own icon, for windows and for what installs the program: two drawings for all sizes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from writer import paths

SMALL: Final = 24
"""Pixels up to which the drawing with fewer parts is the clearer one."""
OF_WINDOWS: Final = (16, 24, 48, 128)
"""Sizes that title bars, task bars and switchers ask for."""


def drawing(size: int) -> Path:
    """The file to draw from for a picture of `size` pixels."""
    return paths.resources_folder() / "icons" / ("inkhorn-small.svg" if size <= SMALL else "inkhorn.svg")


def render(size: int) -> QImage:
    """The icon, `size` pixels square, on nothing."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing(size))).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def product_icon() -> QIcon:
    """For the window, where no menu entry tells the desktop which it is."""
    made = QIcon()
    for size in OF_WINDOWS:
        made.addPixmap(QPixmap.fromImage(render(size)))
    return made
