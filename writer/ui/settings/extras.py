"""What two sections show besides their settings: the models found on this computer, and its processors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from writer.engine.messages import DeviceFacts
from writer.paths import home_folder
from writer.tongue import listed, said, tr
from writer.ui.chrome import button, label
from writer.ui.discarding import empty
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
    all_wanted = Signal()
    """Show the window of models."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._models: list[ModelChoice] = []
        self._current = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        choose = button(tr("Choose a file…"), "plain")
        choose.clicked.connect(self._browse)
        foot = QHBoxLayout()
        self.all = button(
            tr("Models…"), "plain", name=tr("All models"), tip=tr("Shows all models: here, on offer, on their way.")
        )
        self.all.clicked.connect(lambda _on=False: self.all_wanted.emit())
        foot.addWidget(choose)
        foot.addWidget(self.all)
        foot.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(10)
        box.addWidget(label(tr("On this computer"), "section"))
        box.addLayout(self._lines)
        box.addLayout(foot)
        self.set_models(())

    @property
    def choices(self) -> tuple[QRadioButton, ...]:
        return tuple(made for made in self._group.buttons() if isinstance(made, QRadioButton))

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        self._models = list(models)
        empty(self._lines)
        for made in self._group.buttons():
            self._group.removeButton(made)
        for model in self._models:
            self._lines.addWidget(self._line(model))
        if not self._models:
            self._lines.addWidget(label(tr("Models found on this computer will be listed here."), "dim", wrap=True))
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
        facts = listed(part for part in (memory_words(model.file_bytes), model.facts) if part)
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
        start = str(Path(self._current).parent) if self._current else str(home_folder())
        kinds = ";;".join((tr("GGUF models (*.gguf)"), tr("All files (*)")))
        found = QFileDialog.getOpenFileName(self, tr("Choose a model"), start, kinds)[0]
        if found:
            self.chosen.emit(found)


class DeviceList(QWidget):
    """Every processor with its memory and driver, and every absent backend with the reason and what to do."""

    looked_again = Signal()
    """The writer has changed something about them."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.again = button(
            tr("Look again"), "quiet", tip=tr("After a driver was installed or a device was plugged in.")
        )
        self.again.clicked.connect(lambda _on=False: self.looked_again.emit())
        head = QHBoxLayout()
        head.addWidget(label(tr("In this computer"), "section"))
        head.addStretch(1)
        head.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 10)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._lines)
        self.set_devices(())

    @property
    def sentences(self) -> tuple[str, ...]:
        return self._sentences

    def set_looking(self) -> None:
        """It takes some seconds when drivers have to be started."""
        self.again.setEnabled(False)
        self.again.setText(tr("Looking…"))

    def set_devices(self, devices: Sequence[DeviceFacts]) -> None:
        self.again.setEnabled(True)
        self.again.setText(tr("Look again"))
        empty(self._lines)
        self._sentences = tuple(
            tr("{device}: {facts}", device=device_name(device), facts=device_facts(device)) for device in devices
        )
        for device in devices:
            self._lines.addWidget(_device_line(device))
        if not devices:
            self._lines.addWidget(label(tr("Looking for processors."), "dim", wrap=True))


def _device_line(device: DeviceFacts) -> QWidget:
    """Name above facts; greyed when it is not usable."""
    line = QWidget()
    box = QVBoxLayout(line)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(1)
    facts = label(device_facts(device), "small", wrap=True)
    facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addWidget(label(device_name(device), "" if device.usable else "dim"))
    box.addWidget(facts)
    return line


def device_facts(device: DeviceFacts) -> str:
    """ "8.1 GB of 24.0 GB free. Driver RADV 24.1.", or the reason why it is not usable."""
    if not device.usable:
        return tr("Not usable. {reason}", reason=said(device.reason))
    free, total = memory_words(device.memory_free), memory_words(device.memory_total)
    parts = [tr("{free} of {total} free.", free=free, total=total) if device.memory_total else tr("Ready.")]
    parts += [tr("Shares the computer's memory.")] if device.integrated else []
    parts += [tr("Driver {name}.", name=device.driver)] if device.driver else []
    parts += [tr("A graphics processor in name only: it computes on the CPU, slower.")] if device.software else []
    return " ".join(parts)
