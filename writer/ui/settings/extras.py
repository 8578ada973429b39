"""What two sections show besides their settings: the models found on this computer, and its processors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from writer.engine.messages import DeviceFacts
from writer.ui.chrome import button, label
from writer.ui.elided import ElidedLabel
from writer.ui.performance.words import device_name, memory_words


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """A model file found on this computer. `facts` is a line such as "135 M parameters, Q4_1".

    With a `reason` (a sentence) it cannot be used and is greyed.
    """

    name: str
    path: Path
    file_bytes: int
    facts: str = ""
    reason: str = ""


class ModelList(QWidget):
    """The models, the one in use marked; and a button for any other file."""

    chosen = Signal(str)
    """A path."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._models: list[ModelChoice] = []
        self._current = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        choose = button("Choose a file…", "plain")
        choose.clicked.connect(self._browse)
        foot = QHBoxLayout()
        foot.addWidget(choose)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(10)
        box.addWidget(label("On this computer", "section"))
        box.addLayout(self._lines)
        box.addLayout(foot)
        self.set_models(())

    @property
    def choices(self) -> tuple[QRadioButton, ...]:
        return tuple(made for made in self._group.buttons() if isinstance(made, QRadioButton))

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        self._models = list(models)
        _empty(self._lines)
        for made in self._group.buttons():
            self._group.removeButton(made)
        for model in self._models:
            self._lines.addWidget(self._line(model))
        if not self._models:
            self._lines.addWidget(label("Models found on this computer will be listed here.", "dim", wrap=True))
        self.set_current(self._current)

    def set_current(self, path: str) -> None:
        """Mark the model at `path`."""
        self._current = path
        self._group.setExclusive(False)
        for made in self.choices:
            made.setChecked(made.property("path") == path)
        self._group.setExclusive(True)

    def _line(self, model: ModelChoice) -> QWidget:
        line = QWidget()
        made = QRadioButton(model.name)
        made.setProperty("path", str(model.path))
        made.setEnabled(not model.reason)
        made.setAccessibleDescription(model.reason or model.facts)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(str(model.path)))
        self._group.addButton(made)
        facts = ", ".join(part for part in (memory_words(model.file_bytes), model.facts) if part)
        below = ElidedLabel(model.reason or facts, "small")
        where = ElidedLabel(str(model.path), "small")
        for words in (below, where):
            words.setContentsMargins(22, 0, 0, 0)
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(1)
        box.addWidget(made)
        box.addWidget(below)
        box.addWidget(where)
        return line

    def _browse(self) -> None:
        start = str(Path(self._current).parent) if self._current else str(Path.home())
        found = QFileDialog.getOpenFileName(self, "Choose a model", start, "GGUF models (*.gguf);;All files (*)")[0]
        if found:
            self.chosen.emit(found)


class DeviceList(QWidget):
    """Every processor and every absent backend, a sentence each."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(8)
        box.addWidget(label("In this computer", "section"))
        box.addLayout(self._lines)
        self.set_devices(())

    @property
    def sentences(self) -> tuple[str, ...]:
        return self._sentences

    def set_devices(self, devices: Sequence[DeviceFacts]) -> None:
        _empty(self._lines)
        self._sentences = tuple(device_sentence(device) for device in devices)
        for device, sentence in zip(devices, self._sentences, strict=True):
            line = label(sentence, "" if device.usable else "dim", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(line)
        if not devices:
            self._lines.addWidget(
                label("Processors are listed here when the model has been started.", "dim", wrap=True)
            )


def device_sentence(device: DeviceFacts) -> str:
    """ "CPU (Zen 5): 8.1 GB of 24.0 GB free." or "CUDA: no driver was found; install it."."""
    name = device_name(device)
    if not device.usable:
        return f"{name}: {device.reason}"
    if device.memory_total:
        return f"{name}: {memory_words(device.memory_free)} of {memory_words(device.memory_total)} free."
    return f"{name}: ready."


def _empty(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
