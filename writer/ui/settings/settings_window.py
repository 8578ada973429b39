"""The window of all settings: sections at the left, a search field on top, a row for each setting. Never modal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from writer.engine.messages import DeviceFacts
from writer.settings.schema import Settings
from writer.settings.store import value_of
from writer.settings.validation import Field, Section, fields, sections
from writer.tongue import said, tr
from writer.ui.chrome import button, dress, label, rule
from writer.ui.performance.words import device_name
from writer.ui.settings.controls import ChoiceControl, KeyControl
from writer.ui.settings.dictionaries import DictionaryLines
from writer.ui.settings.extras import DeviceList, ModelChoice, ModelList
from writer.ui.settings.ignored import IgnoredSection
from writer.ui.settings.kept import KeptPart
from writer.ui.settings.languages import LanguageLines
from writer.ui.settings.privacy import PrivacyPart
from writer.ui.settings.prompts import PromptsLine
from writer.ui.settings.rows import SettingRow
from writer.ui.settings.server import ServerPart
from writer.ui.settings.tuning import TuningPart
from writer.ui.suggestions.statistics_page import StatisticsPage

MODEL_KEY, BACKEND_KEY, DEVICE_KEY = "model.path", "hardware.backend", "hardware.device"


class SettingsWindow(QWidget):
    """Each choice is reported at once; whoever owns the settings answers with `set_settings`."""

    changed = Signal(str, object)
    """ "section.name", the new value."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Settings"))
        self.resize(840, 580)
        self.setMinimumSize(620, 420)
        self.setAutoFillBackground(True)
        self._sections = sections()
        self._rows: dict[str, SettingRow] = {}
        self._changed_below: list[Field] = []
        self._search = QLineEdit()
        self._list = QListWidget()
        self.models, self.devices, self.ignored = ModelList(), DeviceList(), IgnoredSection()
        self.languages, self.statistics = LanguageLines(), StatisticsPage()
        self.dictionaries = DictionaryLines()
        self._other_languages = _below(self.languages, self.dictionaries)
        self.tuning = TuningPart()
        self._hardware = _below(self.devices, self.tuning)
        self.prompts, self.privacy = PromptsLine(), PrivacyPart()
        self.kept = KeptPart()
        self._private = _below(self.privacy, self.kept)
        self.server = ServerPart()
        self._reset_all = button(tr("Reset all"), "quiet", tip=tr("Gives every setting its default."))
        self._nothing = label(tr("No setting matches. Try another word."), "dim")
        self._groups = [self._group(section) for section in self._sections]
        self._lay_out()
        self._connect()
        self.set_settings(settings)
        self._list.setCurrentRow(0)
        dress(self)

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The rows by "section.name"."""
        return self._rows

    @property
    def shown_rows(self) -> tuple[str, ...]:
        """Keys of the rows that can be seen now."""
        return tuple(
            row.field.key
            for group in self._groups
            if not group.isHidden()
            for row in group.findChildren(SettingRow)
            if not row.isHidden()
        )

    @property
    def reset_all(self) -> QPushButton:
        return self._reset_all

    def set_settings(self, settings: Settings) -> None:
        """Show the settings that hold; nothing is emitted."""
        for row in self._rows.values():
            if isinstance(row.control, KeyControl):
                row.control.keys = settings.keys
            row.show_value(value_of(settings, row.field))
        self._changed_below = [field for field in _below_rows() if value_of(settings, field) != field.default]
        self.models.set_current(settings.model.path)
        self._show_whether_changed()

    def set_devices(self, devices: Sequence[DeviceFacts]) -> None:
        """The processors present, and the backends that are not usable and why."""
        self.devices.set_devices(devices)
        control = self._rows[BACKEND_KEY].control
        if not isinstance(control, ChoiceControl):
            return
        self._offer_devices(devices)
        titles = dict(self._rows[BACKEND_KEY].field.option.labels)
        for backend, title in titles.items():
            found = [device for device in devices if device.backend == backend]
            absent = bool(devices) and backend != "auto" and not any(device.usable for device in found)
            reason = (
                next((said(device.reason) for device in found), tr("It is not in this computer.")) if absent else ""
            )
            control.set_available(backend, tr("{backend} (not available)", backend=title) if absent else title, reason)

    def _offer_devices(self, devices: Sequence[DeviceFacts]) -> None:
        control = self._rows[DEVICE_KEY].control
        if isinstance(control, ChoiceControl):
            usable = [device for device in devices if device.usable and device.backend != "cpu"]
            control.set_choices([(device.name, device_name(device)) for device in usable])

    def set_measured(self, effects: Mapping[str, str]) -> None:
        """What was measured on this computer, by the name of the setting in section Hardware."""
        for field in fields("hardware"):
            self._rows[field.key].show_measured(effects.get(field.name, ""))

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        """The model files found on this computer."""
        self.models.set_models(models)

    def show_section(self, name: str) -> None:
        """Open at the section `name` ("model"); an unknown name opens where it was."""
        for number, section in enumerate(self._sections):
            if section.name == name:
                self._search.clear()
                self._list.setCurrentRow(number)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_row(self, key: str) -> None:
        """Open at the setting `key` ("section.name"), with the keyboard on it."""
        self.show_section(key.partition(".")[0])
        QTimer.singleShot(0, self, lambda: self._reveal(key))  # it has no place before

    def _reveal(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            self._scroll.ensureWidgetVisible(row, 0, 24)
            row.control.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._search.text():
            self._search.clear()
        else:
            self.close()

    # -- making -----------------------------------------------------------------------------------------------

    def _group(self, section: Section) -> QWidget:
        group = QWidget()
        lines = QVBoxLayout(group)
        lines.setContentsMargins(0, 0, 0, 16)
        lines.setSpacing(0)
        lines.addWidget(label(section.title, "heading"))
        lines.addSpacing(8)
        if section.name == "hardware":  # what there is, before what can be said about it
            lines.addWidget(self._hardware)
            lines.addWidget(rule())
        for number, field in enumerate(_rows_of(section.name)):
            if number:
                lines.addWidget(rule())
            row = self._rows[field.key] = SettingRow(field)
            row.changed.connect(self._report)
            lines.addWidget(row)
        extras: dict[str, QWidget] = {
            "model": self.models,
            "grammar": self.ignored,
            "languages": self._other_languages,
            "statistics": self.statistics,
            "prompts": self.prompts,
            "server": self.server,
            "network": self._private,
        }
        extra = extras.get(section.name)
        if extra is not None:
            lines.addWidget(rule())
            lines.addWidget(extra)
        return group

    def _lay_out(self) -> None:
        self._search.setProperty("kind", "field")
        self._search.setPlaceholderText(tr("Search settings"))
        self._search.setAccessibleName(tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._list.setProperty("kind", "list")
        self._list.setAccessibleName(tr("Sections"))
        self._list.setFixedWidth(150)
        self._list.addItems([section.title for section in self._sections])
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(24, 4, 16, 8)
        for group in self._groups:
            lines.addWidget(group)
        lines.addWidget(self._nothing)
        lines.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control that has the keyboard
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        left = QVBoxLayout()
        left.setContentsMargins(12, 4, 8, 12)
        left.addWidget(self._list, 1)
        left.addWidget(self._reset_all)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(left)
        below.addWidget(rule(vertical=True))
        below.addWidget(scroll, 1)
        top = QHBoxLayout()
        top.setContentsMargins(16, 14, 16, 10)
        top.addWidget(self._search)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addLayout(below, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _text: self._filter())
        self._list.currentRowChanged.connect(lambda _row: self._filter())
        self._list.itemPressed.connect(lambda _item: self._search.clear())
        self._reset_all.clicked.connect(self._restore_all)
        self.models.chosen.connect(self._choose_model)
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    # -- what the writer does ----------------------------------------------------------------------------------

    def _filter(self) -> None:
        """Without a search the chosen section, with one every row that matches, of all sections."""
        typed = self._search.text().strip().casefold()
        for number, (section, group) in enumerate(zip(self._sections, self._groups, strict=True)):
            matching = [field.key for field in _rows_of(section.name) if not typed or _matches(field, typed)]
            for field in _rows_of(section.name):
                self._rows[field.key].setVisible(field.key in matching)
            group.setVisible(bool(matching) if typed else number == self._list.currentRow())
        self.models.setVisible(not typed)
        self._hardware.setVisible(not typed)
        self.ignored.setVisible(not typed)
        self._other_languages.setVisible(not typed)
        self.statistics.setVisible(not typed)
        self.prompts.setVisible(not typed)
        self._private.setVisible(not typed)
        self._nothing.setVisible(not self.shown_rows)

    def _choose_model(self, path: str) -> None:
        self._rows[MODEL_KEY].show_value(path)
        self._report(MODEL_KEY, path)

    def _restore_all(self) -> None:
        keys = [row for row in self._rows.values() if isinstance(row.control, KeyControl) and not row.is_default]
        for row in keys:  # none has a key for a moment, so that two may give theirs to each other
            self.changed.emit(row.field.key, "")
        for row in self._rows.values():
            row.restore()
        changed, self._changed_below = self._changed_below, []
        for field in changed:
            self._report(field.key, field.default)

    def _report(self, key: str, value: object) -> None:
        if key == MODEL_KEY:
            self.models.set_current(str(value))
        self._show_whether_changed()
        self.changed.emit(key, value)

    def _show_whether_changed(self) -> None:
        changed = any(not row.is_default for row in self._rows.values()) or bool(self._changed_below)
        self._reset_all.setEnabled(changed)


def _rows_of(section: str) -> list[Field]:
    """The settings of a section that have a row of their own."""
    return [field for field in fields(section) if field.option.kind != "below"]


def _below_rows() -> list[Field]:
    """The settings that a part below the rows shows and changes."""
    return [field for section in sections() for field in fields(section.name) if field.option.kind == "below"]


def _matches(field: Field, typed: str) -> bool:
    """Whether all words of `typed` (casefolded) are found in what can be read of the setting."""
    titles = (title for _, title in field.option.labels)
    words = " ".join((field.option.title, field.option.effect, field.section, field.name, *titles)).casefold()
    return all(word in words for word in typed.split())


def _below(*parts: QWidget) -> QWidget:
    """One below the other, lines between."""
    all_ = QWidget()
    lines = QVBoxLayout(all_)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    for number, part in enumerate(parts):
        if number:
            lines.addWidget(rule())
        lines.addWidget(part)
    return all_
