"""The numbers as a CSV file, the graphs as a PNG."""

from __future__ import annotations

import csv
import io
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from writer.atomic import replace_content
from writer.engine.recording import KIND_NAMES, REQUEST, Recording
from writer.paths import home_folder
from writer.tongue import tr
from writer.ui.chrome import icon_button

if TYPE_CHECKING:
    from writer.ui.performance.dock import PerformanceDock

HEAD: Final = ("time", "task", "model", *REQUEST[3:])


class Exporting:
    """A button with a menu of two."""

    def __init__(self, dock: PerformanceDock) -> None:
        self._dock = dock
        self.button = icon_button("download", tr("Save the numbers or the picture"))
        self.button.clicked.connect(self._open)

    def _open(self) -> None:
        menu = QMenu(self._dock)
        numbers = menu.addAction(tr("Save the Numbers as CSV…"))
        numbers.triggered.connect(lambda: self._ask("csv", tr("CSV files (*.csv)")))
        picture = menu.addAction(tr("Save the Picture as PNG…"))
        picture.triggered.connect(lambda: self._ask("png", tr("Pictures (*.png)")))
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _ask(self, ending: str, kinds: str) -> None:
        start = str(home_folder() / f"inkhorn-performance.{ending}")
        found = QFileDialog.getSaveFileName(self._dock, tr("Save"), start, kinds)[0]
        if found:
            self._dock.say_saved(self.save(Path(found)))

    def save(self, path: Path) -> str:
        """Save to `path` what its ending asks for; what came of it, as a sentence."""
        try:
            if path.suffix.lower() == ".png":
                plots = self._dock.plots
                if plots is None or not plots.grab().save(str(path), "PNG"):
                    return tr("The picture could not be saved to {path}. Choose another folder.", path=path)
            else:
                now = self._dock.now()
                replace_content(path, as_csv(self._dock.recording, time.time() - now).encode())
        except OSError as error:
            reason = error.strerror or error
            return tr("{path} could not be written: {reason}. Choose another folder.", path=path, reason=reason)
        return tr("Saved to {path}.", path=path)


def as_csv(recording: Recording, epoch: float) -> str:
    """Every request of the last hour, a line each; `epoch` is the time of day when the clock was at zero."""
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(HEAD)
    rows = recording.requests.since(0.0)
    for at, kind, model, *numbers in zip(*(rows[name] for name in REQUEST), strict=True):
        when = datetime.fromtimestamp(epoch + at).isoformat(timespec="milliseconds")
        lines.writerow((when, KIND_NAMES[int(kind)], recording.models[int(model)], *(f"{n:.6g}" for n in numbers)))
    return text.getvalue()
