"""One setting as a row: its name, what it does, its control, and an arrow back when it was changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer.settings.validation import Field
from writer.tongue import tr
from writer.ui.chrome import icon_button, label
from writer.ui.settings.controls import Control, control_for


class SettingRow(QWidget):
    """Knows the value that holds, so that it can tell whether it is the default."""

    changed = Signal(str, object)
    """`Field.key`, the new value."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.control: Control = control_for(field)
        self.reset = icon_button(
            "rotate-ccw", tr("Back to the default: {setting}", setting=field.option.title), size=14
        )
        self._value: object = field.default
        self._measured = label("", "measured", wrap=True)
        self._measured.hide()
        self._lay_out()
        self.show_value(field.default)
        self.control.chosen.connect(self._choose)
        self.reset.clicked.connect(self.restore)

    @property
    def value(self) -> object:
        return self._value

    @property
    def is_default(self) -> bool:
        return self._value == self.field.default

    def show_value(self, value: object) -> None:
        """Show the value that holds; nothing is emitted."""
        self._value = value
        self.control.show_value(value)
        self.reset.setVisible(not self.is_default)

    def show_measured(self, words: str) -> None:
        """What was measured of this setting on this computer; "" for nothing."""
        self._measured.setText(words)
        self._measured.setVisible(bool(words))

    def restore(self) -> None:
        """Back to the default; says so when that is a change. Stays as it is when the control refuses it."""
        if not self.is_default and not self.control.refusal(self.field.default):
            self.show_value(self.field.default)
            self.changed.emit(self.field.key, self.field.default)

    def _choose(self, value: object) -> None:
        if value == self._value:
            return
        self._value = value
        self.reset.setVisible(not self.is_default)
        self.changed.emit(self.field.key, value)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        title = label(self.field.option.title)
        title.setBuddy(self.control)
        words.addWidget(title)
        words.addWidget(label(self.field.option.effect, "small", wrap=True))
        words.addWidget(self._measured)
        words.addStretch(1)  # a control that says more grows downwards; name and effect stay together
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.control)
        row.addWidget(self.reset)
