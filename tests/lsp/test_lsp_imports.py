"""What the language server's process loads: no Qt, no llama.cpp, no rules; those are processes of their own."""

from __future__ import annotations

import subprocess
import sys


def test_it_loads_neither_qt_nor_rules_nor_llama() -> None:
    script = "import writer.lsp.main, writer.lsp.server, sys; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert "pygls" in loaded
    assert not {"PySide6", "llama_cpp", "harper", "lemminflect", "numpy", "pyqtgraph"} & set(loaded)
