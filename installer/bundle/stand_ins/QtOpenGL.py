"""Stands in for PySide6's module of 9 MB, which pyqtgraph imports and uses only when it is told to draw with OpenGL."""
