"""One control for each kind of setting, all with the same face: show a value, say when the writer chose another.

`chosen` is never emitted by `show_value`, and not while a number is still being typed or turned.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QStandardItemModel
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QWidget,
)

from writer.paths import home_folder
from writer.settings.schema import Keys
from writer.settings.validation import Field
from writer.tongue import tr
from writer.ui.chrome import button, icon_button, label
from writer.ui.settings.flat import FlatCombo, FlatDoubleSpinBox, FlatSpinBox, Switch
from writer.ui.settings.key_control import KeyField, refusal

SETTLE_MS = 200
"""How long a number must rest before it counts."""
SLIDER_STEPS = 100
PAGE_FONTS = ("Literata", "Source Serif 4", "Inter", "IBM Plex Mono")
"""Shipped with the program; listed before those of the system."""


class Control(QWidget):
    """What stands at the right of a row."""

    chosen = Signal(object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_value(self, value: object) -> None:
        """Show `value`; nothing is emitted."""
        raise NotImplementedError

    def refusal(self, value: object) -> str:
        """Why `value` cannot be chosen now, in words; "" when it can."""
        return ""

    def add(self, part: QWidget) -> None:
        """Put a part in; a screen reader calls it by the title and the effect of the setting."""
        self.row.addWidget(part)
        part.setAccessibleName(self.field.option.title)
        part.setAccessibleDescription(self.field.option.effect)
        part.installEventFilter(self)
        self.setFocusProxy(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, unless the part has the keyboard."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class SwitchControl(Control):
    """bool"""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.switch = Switch()
        self.add(self.switch)
        self.switch.toggled.connect(lambda on: self.chosen.emit(on))

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.switch):
            self.switch.setChecked(bool(value))
        self.switch.update()


class ChoiceControl(Control):
    """Literal: one of a few words."""

    def __init__(self, field: Field, values: Sequence[object], titles: Sequence[str]) -> None:
        super().__init__(field)
        self.combo = FlatCombo()
        for value, title in zip(values, titles, strict=True):
            self.combo.addItem(title, value)
        self.combo.setMinimumWidth(150)
        self.add(self.combo)
        self.combo.activated.connect(lambda _index: self.chosen.emit(self.combo.currentData()))

    def show_value(self, value: object) -> None:
        index = self.combo.findData(value)
        if index < 0:
            self.combo.addItem(str(value), value)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)

    def set_choices(self, entries: Sequence[tuple[object, str]]) -> None:
        """Offer these behind the first entry; the one that holds stays."""
        current = self.combo.currentData()
        while self.combo.count() > 1:
            self.combo.removeItem(1)
        for value, title in entries:
            self.combo.addItem(title, value)
        self.show_value(current)

    def set_available(self, value: object, title: str, reason: str) -> None:
        """Call the entry of `value` `title`; with a `reason` it is greyed and says why when pointed at."""
        index = self.combo.findData(value)
        model = self.combo.model()
        if index < 0 or not isinstance(model, QStandardItemModel):
            return
        self.combo.setItemText(index, title)
        self.combo.setItemData(index, reason, Qt.ItemDataRole.ToolTipRole)
        model.item(index).setEnabled(not reason)


class NumberControl(Control):
    """int, or float without a range of 0 to 1: a field between a minus and a plus."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.spin = _spin_box(field)
        less, more = (
            icon_button("minus", tr("{setting}: less", setting=field.option.title)),
            icon_button("plus", tr("{setting}: more", setting=field.option.title)),
        )
        for made, step in ((less, self.spin.stepDown), (more, self.spin.stepUp)):
            made.setAutoRepeat(True)
            made.clicked.connect(step)
        self.row.addWidget(less)
        self.add(self.spin)
        self.row.addWidget(more)
        self._settle = _settling(self, lambda: self.chosen.emit(self.spin.value()))
        self.spin.valueChanged.connect(lambda _value: self._settle.start())

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)  # type: ignore[arg-type]


class SliderControl(Control):
    """float from 0 to 1."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setSingleStep(max(1, round(field.option.step * SLIDER_STEPS)))
        self.slider.setPageStep(SLIDER_STEPS // 5)
        self.slider.setFixedWidth(170)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add(self.slider)
        self._settle = _settling(self, lambda: self.chosen.emit(self.slider.value() / SLIDER_STEPS))
        self.slider.valueChanged.connect(lambda _value: self._settle.start())

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(float(value) * SLIDER_STEPS))  # type: ignore[arg-type]


class TextControl(Control):
    """str"""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.line = QLineEdit()
        self.line.setProperty("kind", "field")
        self.line.setMinimumWidth(210)
        self.line.setPlaceholderText(dict(field.option.labels).get("", ""))
        self._value = ""
        self.add(self.line)
        self.line.editingFinished.connect(self._finish)

    def show_value(self, value: object) -> None:
        self._value = str(value)
        self.line.setText(self._value)

    def _finish(self) -> None:
        if self.line.text().strip() != self._value:
            self._value = self.line.text().strip()
            self.chosen.emit(self._value)


class PathControl(TextControl):
    """str that is the path of a file or a folder: typed, or looked for."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        browse = button(tr("Browse…"), "plain", name=tr("Browse for {setting}", setting=field.option.title))
        browse.clicked.connect(self._browse)
        self.row.addWidget(browse)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        self.line.setToolTip(self._value)

    def _browse(self) -> None:
        title, start = self.field.option.title, self.line.text() or str(home_folder())
        if self.field.option.kind == "folder":
            found = QFileDialog.getExistingDirectory(self, title, start)
        else:
            kinds = ";;".join((tr("GGUF models (*.gguf)"), tr("All files (*)")))
            found = QFileDialog.getOpenFileName(self, title, start, kinds)[0]
        if found:
            self.line.setText(found)
            self._finish()


class KeyControl(Control):
    """str that is a key: pressed, not written. What cannot be taken is refused in words below the field."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.keys = Keys()
        """Those that hold."""
        self.line = KeyField()
        self.refused = label("", "small", wrap=True)
        self.refused.hide()
        self.row.setDirection(QHBoxLayout.Direction.TopToBottom)
        self.add(self.line)
        self.row.addWidget(self.refused)
        self.refused.setFixedWidth(self.line.width())
        self.line.pressed.connect(self._choose)
        self.line.listening_changed.connect(lambda listening: self._say(tr("Backspace: no key.") if listening else ""))

    def show_value(self, value: object) -> None:
        self.line.show_key(str(value))
        self._say("")

    def refusal(self, value: object) -> str:
        sentence = refusal(self.keys, self.field.name, str(value))
        self._say(sentence)
        return sentence

    def _choose(self, key: str) -> None:
        if not self.refusal(key):
            self.show_value(key)
            self.chosen.emit(key)

    def _say(self, sentence: str) -> None:
        self.refused.setText(sentence)
        self.refused.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence or self.field.option.effect)


def control_for(field: Field) -> Control:
    """The control that fits the type and the option of `field`."""
    if field.option.kind in ("file", "folder"):
        return PathControl(field)
    if field.option.kind == "key":
        return KeyControl(field)
    if field.option.kind == "device":
        return ChoiceControl(field, ("",), (dict(field.option.labels)[""],))
    if field.option.kind == "font":
        families = [*PAGE_FONTS, *(name for name in QFontDatabase.families() if name not in PAGE_FONTS)]
        return _with_samples(ChoiceControl(field, families, families), families)
    if field.choices:
        values, titles = field.choices, dict(field.option.labels)
        return ChoiceControl(field, values, [titles.get(value, str(value).capitalize()) for value in values])
    if field.type is bool:
        return SwitchControl(field)
    if field.type is float and (field.option.minimum, field.option.maximum) == (0, 1):
        return SliderControl(field)
    return NumberControl(field) if field.type in (int, float) else TextControl(field)


def _with_samples(control: ChoiceControl, families: Sequence[str]) -> ChoiceControl:
    """Each family is written in itself, one that has no Latin letters in the program's font."""
    for number, family in enumerate(families):
        if QFontDatabase.WritingSystem.Latin in QFontDatabase.writingSystems(family):
            font = QFont(family)
            font.setPointSizeF(control.combo.font().pointSizeF() + 1)
            control.combo.setItemData(number, font, Qt.ItemDataRole.FontRole)
    return control


def _spin_box(field: Field) -> FlatSpinBox | FlatDoubleSpinBox:
    option, made = field.option, FlatSpinBox() if field.type is int else FlatDoubleSpinBox()
    low, high = option.minimum or 0, option.maximum if option.maximum is not None else 1_000_000
    if isinstance(made, FlatSpinBox):
        made.setRange(int(low), int(high))
        made.setSingleStep(int(option.step))
        made.setGroupSeparatorShown(high > 9999)
    else:
        made.setRange(low, high)
        made.setDecimals(1)
        made.setSingleStep(option.step)
    made.setSuffix(option.unit)
    made.setSpecialValueText(dict(option.labels).get(low, ""))
    return made


def _settling(parent: QWidget, emit: object) -> QTimer:
    timer = QTimer(parent, interval=SETTLE_MS, singleShot=True)
    timer.timeout.connect(emit)
    return timer
