"""The system's windows for printing, and the preview of the pages. The only module that needs Qt's PrintSupport."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from writer.tongue import tr

Paint = Callable[[QPagedPaintDevice], object]


def preview(parent: QWidget, title: str, paint: Paint) -> QPrintPreviewDialog:
    """Show the pages; the window can stay open while one writes."""
    printer = _printer(title)
    window = QPrintPreviewDialog(printer, parent, Qt.WindowType.Window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setModal(False)
    window.setWindowTitle(tr("Pages of “{title}”", title=title))
    window.resize(parent.size())
    window.paintRequested.connect(paint)
    window.finished.connect(lambda _result: printer.isValid())  # keeps the printer as long as the window
    window.show()
    return window


def ask_and_print(parent: QWidget, title: str, paint: Paint) -> QPrintDialog:
    """Ask for the printer, without holding up the window; print when one is chosen."""
    printer = _printer(title)
    window = QPrintDialog(printer, parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(tr("Print"))
    window.accepted.connect(lambda: paint(printer))
    QDialog.open(window)  # its own takes what to call afterwards
    return window


def _printer(title: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Inkhorn")
    return printer
