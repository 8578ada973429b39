"""The settings window, generated and used."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import get_type_hints

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListWidget, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from writer.engine.messages import DeviceFacts
from writer.settings.engine_sections import Hardware
from writer.settings.schema import Appearance, Grammar, Languages, Settings
from writer.settings.schema import Model as ModelSection
from writer.ui.settings.controls import ChoiceControl, NumberControl, PathControl, SliderControl, SwitchControl
from writer.ui.settings.extras import DeviceList, ModelChoice, ModelList
from writer.ui.settings.settings_window import SettingsWindow


class Desk:
    """The window, and what it reported."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.window = SettingsWindow(settings or Settings())
        qtbot.addWidget(self.window)
        self.window.show()
        self.said: list[tuple[str, object]] = []
        self.window.changed.connect(lambda key, value: self.said.append((key, value)))

    def control(self, key: str) -> object:
        return self.window.rows[key].control

    @property
    def search(self) -> QLineEdit:
        return next(line for line in self.window.findChildren(QLineEdit) if line.placeholderText() == "Search settings")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_setting_of_the_schema_has_a_row_or_a_part_below(desk: Desk) -> None:
    wanted = {
        f"{section.name}.{field.name}"
        for section in dataclasses.fields(Settings)
        for field in dataclasses.fields(get_type_hints(Settings)[section.name])
    }
    assert wanted - set(desk.window.rows) == {"languages.dictionary_choices"}


def test_opening_it_reports_nothing_and_shows_what_holds(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(grammar=Grammar(style=True), appearance=Appearance(font_size=15.5)))
    assert desk.said == []
    assert {key for key, row in desk.window.rows.items() if not row.is_default} == {
        "grammar.style",
        "appearance.font_size",
    }
    desk.window.set_settings(Settings())
    assert desk.said == []
    assert not desk.window.reset_all.isEnabled()


def test_a_switch_reports_at_once_by_mouse_and_by_key(desk: Desk, qtbot: QtBot) -> None:
    control = desk.control("grammar.enabled")
    assert isinstance(control, SwitchControl)
    qtbot.mouseClick(control.switch, Qt.MouseButton.LeftButton)
    qtbot.keyClick(control.switch, Qt.Key.Key_Space)
    assert desk.said == [("grammar.enabled", False), ("grammar.enabled", True)]


def test_a_choice_reports_its_value_not_its_words(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_section("appearance")
    control = desk.control("appearance.theme")
    assert isinstance(control, ChoiceControl)
    assert control.combo.currentText() == "Like the system"
    qtbot.keyClick(control.combo, Qt.Key.Key_Down)
    assert desk.said == [("appearance.theme", "light")]


def test_a_typed_number_counts_once_when_it_is_finished(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_section("suggestions")
    control = desk.control("suggestions.max_words")
    assert isinstance(control, NumberControl)
    control.spin.setFocus()
    control.spin.selectAll()
    qtbot.keyClicks(control.spin, "25")
    assert desk.said == []
    with qtbot.waitSignal(desk.window.changed):
        qtbot.keyClick(control.spin, Qt.Key.Key_Return)
    assert desk.said == [("suggestions.max_words", 25)]


def test_a_number_outside_its_limits_cannot_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    control = desk.control("suggestions.max_words")
    assert isinstance(control, NumberControl)
    control.spin.selectAll()
    qtbot.keyClicks(control.spin, "999")
    qtbot.keyClick(control.spin, Qt.Key.Key_Return)
    assert control.spin.value() <= 40


def test_automatic_is_a_word_not_a_zero(desk: Desk) -> None:
    control = desk.control("hardware.threads")
    assert isinstance(control, NumberControl)
    assert control.spin.text() == "Automatic"


def test_a_share_is_a_slider(desk: Desk, qtbot: QtBot) -> None:
    control = desk.control("suggestions.eagerness")
    assert isinstance(control, SliderControl)
    with qtbot.waitSignal(desk.window.changed):
        qtbot.keyClick(control.slider, Qt.Key.Key_Right)
    one_step_more = Settings().suggestions.eagerness + 0.05
    assert desk.said == [("suggestions.eagerness", pytest.approx(one_step_more))]


def test_a_path_is_typed_or_found(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    control = desk.control("prompts.folder")
    assert isinstance(control, PathControl)
    qtbot.keyClicks(control.line, "/my/prompts")
    assert desk.said == []
    qtbot.keyClick(control.line, Qt.Key.Key_Return)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "/other")
    control._browse()
    assert desk.said == [("prompts.folder", "/my/prompts"), ("prompts.folder", "/other")]


def test_the_arrow_gives_one_setting_its_default_back(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(grammar=Grammar(style=True)))
    desk.window.show_section("grammar")
    row = desk.window.rows["grammar.style"]
    assert row.reset.isVisible()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert desk.said == [("grammar.style", False)]
    assert not row.reset.isVisible()


def test_reset_all_reports_each_that_changes(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(grammar=Grammar(style=True), hardware=Hardware(threads=3)))
    qtbot.mouseClick(desk.window.reset_all, Qt.MouseButton.LeftButton)
    assert sorted(desk.said) == [("grammar.style", False), ("hardware.threads", 0)]
    assert not desk.window.reset_all.isEnabled()


def test_reset_all_resets_what_is_chosen_below_the_rows_too(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(languages=Languages(dictionary_choices="pt=pt_BR")))
    qtbot.mouseClick(desk.window.reset_all, Qt.MouseButton.LeftButton)
    assert desk.said == [("languages.dictionary_choices", "")]
    assert not desk.window.reset_all.isEnabled()


def test_search_looks_through_all_sections(desk: Desk, qtbot: QtBot) -> None:
    assert desk.window.shown_rows == ("writing.dialect", "writing.no_model")
    qtbot.keyClicks(desk.search, "font")
    assert desk.window.shown_rows == ("appearance.font", "appearance.font_size")
    qtbot.keyClicks(desk.search, "xyz")
    assert desk.window.shown_rows == ()
    assert "No setting matches. Try another word." in [
        label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()
    ]
    qtbot.keyClick(desk.search, Qt.Key.Key_Escape)
    assert desk.window.shown_rows == ("writing.dialect", "writing.no_model")
    qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()


def test_search_finds_a_setting_by_one_of_its_choices(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.search, "vulkan")
    assert "hardware.backend" in desk.window.shown_rows


def test_sections_are_chosen_with_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window.findChild(QListWidget), Qt.Key.Key_Down)
    assert all(key.startswith("suggestions.") for key in desk.window.shown_rows)


def test_absent_processors_are_grey_and_say_why(desk: Desk) -> None:
    desk.window.set_devices(
        [
            DeviceFacts("cpu", "CPU", "Zen 5", 24_000_000_000, 8_000_000_000),
            DeviceFacts("vulkan", "Vulkan", usable=False, reason="No driver was found; install one."),
        ]
    )
    control = desk.control("hardware.backend")
    assert isinstance(control, ChoiceControl)
    model = control.combo.model()
    assert isinstance(model, QStandardItemModel)
    usable = {control.combo.itemData(row): model.item(row).isEnabled() for row in range(control.combo.count())}
    assert usable == {"auto": True, "cpu": True, "cuda": False, "metal": False, "vulkan": False}
    assert control.combo.itemData(4, Qt.ItemDataRole.ToolTipRole) == "No driver was found; install one."
    assert desk.window.findChild(DeviceList).sentences == (
        "CPU (Zen 5): 8.0 GB of 24.0 GB free.",
        "Vulkan: Not usable. No driver was found; install one.",
    )


def test_a_processor_tells_memory_and_driver_and_can_be_looked_for_again(desk: Desk, qtbot: QtBot) -> None:
    listed = desk.window.devices
    with qtbot.waitSignal(listed.looked_again):
        listed.again.click()
    listed.set_looking()
    assert not listed.again.isEnabled()
    desk.window.set_devices(
        [DeviceFacts("vulkan", "Vulkan0", "AMD Radeon (RADV NAVI21)", 4_000_000_000, 3_900_000_000, driver="RADV 24.1")]
    )
    assert listed.again.isEnabled()
    assert listed.sentences == ("Vulkan (AMD Radeon): 3.9 GB of 4.0 GB free. Driver RADV 24.1.",)


def test_a_model_is_chosen_from_those_found(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    small, broken = Path("/models/small.gguf"), Path("/models/broken.gguf")
    desk = Desk(qtbot, Settings(model=ModelSection(path=str(small))))
    desk.window.show_section("model")
    desk.window.set_models(
        [
            ModelChoice("Small", small, 98_000_000, "135 M parameters"),
            ModelChoice("Large", Path("/models/large.gguf"), 398_000_000),
            ModelChoice("Broken", broken, 12, reason="It ends too early; get it again."),
        ]
    )
    found = desk.window.findChild(ModelList).choices
    assert [(made.text(), made.isChecked(), made.isEnabled()) for made in found] == [
        ("Small", True, True),
        ("Large", False, True),
        ("Broken", False, False),
    ]
    qtbot.mouseClick(found[1], Qt.MouseButton.LeftButton, pos=found[1].rect().center() - found[1].rect().center() / 1.2)
    assert desk.said == [("model.path", str(Path("/models/large.gguf")))]
    assert desk.window.rows["model.path"].value == str(Path("/models/large.gguf"))


def test_without_models_it_says_what_will_be_listed(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_section("model")
    desk.window.set_models([ModelChoice("Small", Path("/m.gguf"), 1)])
    desk.window.set_models([])
    sentence = "Models found on this computer will be listed here."
    qtbot.waitUntil(lambda: sentence in [made.text() for made in desk.window.findChildren(QLabel) if made.isVisible()])
    assert [made for made in desk.window.findChildren(QRadioButton) if made.isVisible()] == []


def test_every_control_has_a_name_and_can_be_reached_with_tab(desk: Desk) -> None:
    for key, row in desk.window.rows.items():
        parts = [part for part in row.control.findChildren(QWidget) if part.accessibleName() == row.field.option.title]
        assert parts, key
        assert any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in parts), key


@pytest.mark.parametrize("key", ["suggestions.max_words", "suggestions.eagerness"])
def test_the_wheel_over_a_setting_does_not_change_it_by_accident(desk: Desk, key: str) -> None:
    desk.window.show_section("suggestions")
    control = desk.window.rows[key].control
    part = control.focusProxy()
    assert part is not None
    before = desk.window.rows[key].value
    down = QPoint(0, -120)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(part.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(part, turn)
    shown = control.spin.value() if isinstance(control, NumberControl) else None
    assert desk.window.rows[key].value == before
    assert shown in (before, None)
    if isinstance(control, SliderControl):
        assert control.slider.value() == round(Settings().suggestions.eagerness * 100)
