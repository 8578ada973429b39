"""Choosing a key by pressing it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.settings import store
from writer.settings.schema import Keys, Settings
from writer.ui.settings.controls import KeyControl
from writer.ui.settings.settings_window import SettingsWindow

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Desk:
    """The settings window at its keys, with the program behind it that takes what is chosen."""

    def __init__(self, qtbot: QtBot) -> None:
        self.settings = Settings()
        self.refused: list[str] = []
        self.window = SettingsWindow(self.settings)
        qtbot.addWidget(self.window)
        self.window.changed.connect(self._take)
        self.window.show_section("keys")

    def _take(self, key: str, value: object) -> None:
        changed = store.replace(self.settings, key, value)
        if isinstance(changed, store.Problem):
            self.refused.append(changed.sentence)
        else:
            self.settings = changed
            self.window.set_settings(changed)

    def control(self, name: str) -> KeyControl:
        control = self.window.rows[f"keys.{name}"].control
        assert isinstance(control, KeyControl)
        return control

    def press(self, name: str, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> KeyControl:
        """Click the field of `name`, then press the key."""
        control = self.control(name)
        QTest.mouseClick(control.line, Qt.MouseButton.LeftButton)
        QTest.keyClick(control.line, key, held)
        return control


NOTHING = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_a_pressed_key_is_taken_and_shown(desk: Desk) -> None:
    control = desk.press("accept", Qt.Key.Key_Return)
    assert desk.settings.keys.accept == "Ctrl+Return"
    assert control.line.text() == "Ctrl+Return"
    assert not control.line.listening


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Tab, "Tab"), (Qt.Key.Key_Escape, "Esc")])
def test_tab_and_escape_can_be_chosen_and_do_not_leave_the_field(desk: Desk, key: Qt.Key, name: str) -> None:
    desk.settings = Settings(keys=Keys(accept="F4", dismiss="F3"))
    desk.window.set_settings(desk.settings)
    desk.press("accept", key, NOTHING)
    assert desk.settings.keys.accept == name
    assert desk.window.isVisible()


def test_a_key_used_twice_is_refused_in_words_and_the_old_one_stays(desk: Desk) -> None:
    control = desk.press("accept", Qt.Key.Key_Right)
    assert desk.settings == Settings()
    assert "“Accept one word of it” already" in control.refused.text()
    assert control.refused.isVisible()
    desk.press("accept", Qt.Key.Key_F4, NOTHING)
    assert not control.refused.isVisible()


def test_a_key_of_a_command_is_refused_in_words(desk: Desk) -> None:
    control = desk.press("suggest", Qt.Key.Key_S)
    assert "“Save” already" in control.refused.text()
    assert desk.settings == Settings()


def test_a_bare_letter_is_refused_in_words(desk: Desk) -> None:
    control = desk.press("accept", Qt.Key.Key_A, NOTHING)
    assert "needed for writing" in control.refused.text()
    assert desk.settings == Settings()


def test_backspace_takes_the_key_away(desk: Desk) -> None:
    control = desk.press("next_alternative", Qt.Key.Key_Backspace, NOTHING)
    assert desk.settings.keys.next_alternative == ""
    assert control.line.text() == "None"


def test_a_second_click_or_leaving_the_field_stops_listening(desk: Desk) -> None:
    control = desk.control("accept")
    QTest.mouseClick(control.line, Qt.MouseButton.LeftButton)
    assert control.line.text() == "Press a key"
    QTest.mouseClick(control.line, Qt.MouseButton.LeftButton)
    assert control.line.text() == "Tab"


def test_a_default_that_is_in_use_is_not_given_back(desk: Desk) -> None:
    desk.settings = Settings(keys=Keys(accept="F4", dismiss="Tab"))
    desk.window.set_settings(desk.settings)
    desk.window.rows["keys.accept"].reset.click()
    assert desk.settings.keys.accept == "F4"
    assert "“Dismiss it” already" in desk.control("accept").refused.text()


def test_reset_all_gives_back_keys_that_changed_places(desk: Desk) -> None:
    desk.settings = Settings(keys=Keys(accept="Esc", dismiss="Tab"))
    desk.window.set_settings(desk.settings)
    desk.window.reset_all.click()
    assert desk.settings == Settings()
    assert desk.refused == []
