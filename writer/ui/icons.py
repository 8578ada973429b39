"""Icons out of resources/icons, tinted from the palette; one more tint for what is disabled.

The drawings are Lucide's (ISC licence, beside the files); `currentColor` in them is replaced by the tint.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from writer import paths
from writer.ui.tones import Tones


def icon(name: str, tones: Tones, tint: QColor | None = None) -> QIcon:
    """The icon `name` in `tint` (the text colour when None). Raises FileNotFoundError for an unknown name."""
    colour = tint or tones.text
    made = QIcon()
    for ratio in (1, 2):
        drawn = pixmap(name, colour, 20, ratio)
        made.addPixmap(drawn, QIcon.Mode.Normal)
        made.addPixmap(_paler(drawn), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tint: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing `name` at `size` logical pixels for a screen with `ratio` device pixels to each."""
    source = _source(name)
    drawing = source.replace("currentColor", tint.name()).replace('stroke-width="2"', 'stroke-width="1.75"')
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@functools.cache
def _source(name: str) -> str:
    return (paths.resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _paler(picture: QPixmap) -> QPixmap:
    """As it looks when it cannot be chosen; cheaper than to draw it once more in another tint."""
    made = QPixmap(picture.size())
    made.setDevicePixelRatio(picture.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(0.4)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return made
