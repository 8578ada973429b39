"""The program tests itself, the window too: `inkhorn --selftest`. What needs no window is left to the part without.

Without a display Qt's “offscreen” platform takes its place.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from writer import log, paths
from writer.assist.selftest import Check, WrongError, import_modules, run_all
from writer.engine.client.command import own_command

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PACKAGES: Final = ("app", "assist", "documents", "engine.client", "prompts", "settings", "text", "ui")
FIRST_PAINT: Final = "first paint"
"""In the log, once the page was painted."""
SECONDS: Final = 90.0
"""A window that takes longer does not open."""
FAMILIES: Final = {"IBM Plex Mono", "Inter", "Literata", "Source Serif 4"}


def main() -> int:
    """Returns the exit status: 0 when everything works."""
    from writer.app import has_display

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    checks = (
        Check("modules of the window", lambda: f"{import_modules(PACKAGES)} can be loaded"),
        Check("fonts and icons", _drawing),
        Check("window", _window),
    )
    seen = run_all(checks)
    unseen = subprocess.run(own_command("--selftest", "engine"), check=False).returncode == 0
    print("everything works" if seen and unseen else "something is wrong; the lines that begin with FAILED say what")
    return 0 if seen and unseen else 1


def _drawing() -> str:
    from PySide6.QtGui import QColor, QGuiApplication, QImageReader
    from PySide6.QtWidgets import QApplication

    from writer.ui.icons import pixmap
    from writer.ui.theme import load_fonts

    made = QApplication.instance() or QApplication([])
    missing = FAMILIES - set(load_fonts(paths.resources_folder() / "fonts"))
    if missing:
        raise WrongError(f"no {', '.join(sorted(missing))}")
    names = sorted(file.stem for file in (paths.resources_folder() / "icons").glob("*.svg"))
    blank = [name for name in names if not _has_ink(pixmap(name, QColor("black"), 16).toImage())]
    if blank or not names:
        raise WrongError(f"nothing is drawn: {', '.join(blank) or 'there are no icons'}")
    formats = sorted(bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats())
    assert made is not None, "icons are drawn with it"
    return f"{len(names)} icons; platform {QGuiApplication.platformName()}; images {', '.join(formats)}"


def _has_ink(picture: QImage) -> bool:
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(picture.pixelColor(x, y).alpha() > 0 for x, y in places)


def _window() -> str:
    """Open it as a writer would, in a process and a home of its own, and wait until it has painted its page."""
    with TemporaryDirectory(prefix="inkhorn ") as folder:
        process = subprocess.Popen(_program(), env={**os.environ, "INKHORN_HOME": folder})
        try:
            return _painted(process, Path(folder) / "state" / log.FILE)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _program() -> list[str]:
    return [sys.executable] if paths.is_packaged() else [sys.executable, "-m", "writer"]


def _painted(process: subprocess.Popen[bytes], file: Path) -> str:
    """The line of the log that says so. Raises WrongError when the window ends or takes too long."""
    ends = time.monotonic() + SECONDS
    while time.monotonic() < ends:
        said = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
        if line := next((line for line in said.splitlines() if FIRST_PAINT in line), ""):
            return line[line.index(FIRST_PAINT) :]
        if process.poll() is not None:
            raise WrongError(f"it ended with exit status {process.returncode}")
        time.sleep(0.05)
    raise WrongError(f"nothing was painted in {SECONDS:.0f} s")
