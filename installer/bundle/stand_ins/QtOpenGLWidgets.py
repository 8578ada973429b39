"""Stands in for PySide6's module, of which pyqtgraph makes a class that nobody uses unless it draws with OpenGL."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """A widget without OpenGL."""
