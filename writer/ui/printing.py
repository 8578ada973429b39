"""Pages on paper: a Markdown or plain text laid out for any device that has pages, a printer or a PDF file.

Black on white in any theme, with the font of the page, the title in the head and the number in the foot.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from writer.documents.conversion.readers import markdown
from writer.documents.conversion.remarks import Remarks
from writer.documents.conversion.writers import html
from writer.ui.editor.formats import CODE_FONT

POINTS: Final = 11.0
MARGINS_MM: Final = QMarginsF(26, 20, 26, 18)
HEAD_LINES: Final = 2.6
"""Lines of the small font between the head and the text, and the text and the foot."""
SMALL: Final = 8.5
"""Points of head and foot."""

_STYLE: Final = """
p, li { line-height: 116%%; }
p { margin-top: 0px; margin-bottom: 8px; }
h1 { font-size: 19pt; margin-top: 22px; margin-bottom: 12px; }
h2 { font-size: 15pt; margin-top: 20px; margin-bottom: 8px; }
h3 { font-size: 12.5pt; margin-top: 16px; margin-bottom: 6px; }
h4, h5, h6 { font-size: 11pt; margin-top: 12px; margin-bottom: 4px; }
code, pre { font-family: "%(code)s"; font-size: 9.5pt; }
pre { background-color: #f4f4f1; margin-top: 6px; margin-bottom: 12px; }
blockquote { margin-left: 28px; margin-right: 16px; color: #444444; }
a { color: #000000; text-decoration: underline; }
th, td { padding: 4px; }
"""
_TABLE: Final = re.compile(r"<table>")
_IMAGE: Final = re.compile(r'<img src="[^"]*" alt="([^"]*)"[^>]*>')
_BOX: Final = re.compile(r'<input type="checkbox" disabled( checked)?>')
_BACK: Final = re.compile(r' <a href="#fnref[^>]*>[^<]*</a>')
_MARKED: Final = re.compile(r'<li class="task">')


def printable(text: str, is_markdown: bool) -> str:
    """The text as HTML to be printed. Pictures are their words: what they are of stands in other files."""
    if not is_markdown:
        lines = (f'<p style="white-space: pre-wrap">{escape(line) or "&nbsp;"}</p>' for line in text.split("\n"))
        return "\n".join(lines)
    made = _BACK.sub("", html.piece(markdown.read(text, Remarks())))
    made = _BOX.sub(lambda box: "☑" if box[1] else "☐", _IMAGE.sub(r"<i>\1</i>", made))
    made = _TABLE.sub('<table border="1" cellspacing="0" style="border-collapse: collapse">', made)
    return _MARKED.sub('<li style="list-style-type: none">', made)


def paint_pages(device: QPagedPaintDevice, body: str, title: str, family: str) -> int:
    """Paint `body` (HTML) on as many pages of `device` as it takes; how many."""
    device.setPageMargins(MARGINS_MM, QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    try:
        return _Pages(device, painter, body, title, family).paint()
    finally:
        painter.end()


def write_pdf(path: str, body: str, title: str, family: str) -> int:
    """The same as a PDF file at `path`; how many pages. Raises OSError when nothing can be written there."""
    with open(path, "wb"):
        """Say now that it cannot be written; Qt would say nothing."""
    device = QPdfWriter(path)
    device.setTitle(title)
    device.setCreator("Inkhorn")
    return paint_pages(device, body, title, family)


class _Pages:
    """One text on its way to paper. All lengths are pixels of the device."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, body: str, title: str, family: str) -> None:
        self._device, self._painter, self._title = device, painter, title
        self._small = QFont(family)
        self._small.setPointSizeF(SMALL)
        self._edge = QFontMetricsF(self._small, device).height() * HEAD_LINES
        self._width, full = float(device.width()), float(device.height())
        self._height = full - 2 * self._edge
        self._document = _document(device, body, family, QSizeF(self._width, self._height))

    def paint(self) -> int:
        count = max(1, self._document.pageCount())
        for number in range(count):
            if number:
                self._device.newPage()
            self._body(number)
            self._edges(number + 1, count)
        return count

    def _body(self, number: int) -> None:
        painter, height = self._painter, self._height
        seen = QRectF(0, number * height, self._width, height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = _black_on_white()
        context.clip = seen
        painter.save()
        painter.translate(0, self._edge - seen.top())
        painter.setClipRect(seen)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _edges(self, number: int, count: int) -> None:
        painter = self._painter
        painter.setFont(self._small)
        painter.setPen(Qt.GlobalColor.darkGray)
        metrics = QFontMetricsF(self._small, self._device)
        line = metrics.height()
        if number > 1:
            words = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, self._width)
            painter.drawText(QRectF(0, 0, self._width, line), Qt.AlignmentFlag.AlignHCenter, words)
        foot = QRectF(0, self._height + 2 * self._edge - line, self._width, line)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, f"{number} / {count}")


def _document(device: QPagedPaintDevice, body: str, family: str, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    font = QFont(family)
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE % {"code": CODE_FONT})
    document.setHtml(f"<body>{body}</body>")
    document.setPageSize(size)
    return document


def _black_on_white() -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.white)
    return palette
