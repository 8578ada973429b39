"""The product's icon in the format of Windows, out of the drawings: `python -m installer.windows.icon FILE.ico`; and
the picture at the side of the installer's last page.

Small sizes are plain bitmaps, which every part of Windows reads; the largest is a PNG, as Windows does it itself.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter

from installer.desktop.icons import render

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels: list, taskbar and desktop at 100 % to 250 %."""
LARGE: Final = 256

SIDE: Final = (328, 628)
"""Pixels: twice what the page has, for screens with small points."""
SIDE_COLOUR: Final = "#EEF2FA"


def ico() -> bytes:
    """The file's content."""
    pictures = [picture(size) for size in SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, content in zip(SIZES, pictures, strict=True):
        side = size % LARGE  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + entries + b"".join(pictures)


def picture(size: int) -> bytes:
    drawn = render(size)
    return png(drawn) if size >= LARGE else bitmap(drawn)


def png(drawn: QImage) -> bytes:
    return encoded(drawn, "PNG")


def encoded(drawn: QImage, kind: str) -> bytes:
    """A picture as a file of that kind has it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(buffer, kind)  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())


def bitmap(drawn: QImage) -> bytes:
    """Rows from the bottom, blue-green-red-opacity, then the mask that nobody looks at with an opacity there."""
    size = drawn.width()
    pixels = bytes(drawn.convertToFormat(QImage.Format.Format_ARGB32).constBits())
    rows = [pixels[row * size * 4 : (row + 1) * size * 4] for row in range(size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, size * size * 4 + len(mask), 0, 0, 0, 0)
    return header + b"".join(reversed(rows)) + mask


def side_picture() -> bytes:
    """The icon on a quiet ground, as a bitmap file."""
    width, height = SIDE
    drawn = QImage(width, height, QImage.Format.Format_RGB32)
    drawn.fill(QColor(SIDE_COLOUR))
    painter = QPainter(drawn)
    icon = render(width // 2)
    painter.drawImage((width - icon.width()) // 2, height // 5, icon)
    painter.end()
    return encoded(drawn, "BMP")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    Path(sys.argv[1]).parent.mkdir(parents=True, exist_ok=True)
    Path(sys.argv[1]).write_bytes(ico())
