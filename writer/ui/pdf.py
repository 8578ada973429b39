"""A document as a PDF file: the pages a printer would get, with links to be clicked, title and author."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter

from writer.documents.conversion.model import Tree
from writer.documents.conversion.writers import html_print
from writer.ui.printing import paint_pages


def made(tree: Tree, family: str, *, letter: bool) -> bytes:
    """The content of a PDF file in the font `family`. Needs a QGuiApplication; may be called on any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    writer.setTitle(tree.title)
    writer.setAuthor(tree.author)
    writer.setCreator("Inkhorn")
    paint_pages(writer, html_print.write(tree), tree.title, family)
    buffer.close()
    return bytes(content.data())
