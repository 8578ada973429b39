"""Section Hardware: bars, words, buttons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.engine.messages import DeviceFacts
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Figures, Setup, Trial
from writer.settings.schema import Settings
from writer.ui.doctor_window import DoctorWindow
from writer.ui.settings.controls import ChoiceControl
from writer.ui.settings.settings_window import SettingsWindow
from writer.ui.settings.tuning import NOTHING_YET, TuningPart

USUAL, BETTER, BAD = (Setup("cpu", "", 0, 1, 2, batch) for batch in (128, 256, 512))
FOUND = Outcome(
    (
        Trial(USUAL, Figures(0.1, 1, 1, 500, 50)),
        Trial(BETTER, Figures(0.08, 0.8, 0.8, 600, 50)),
        Trial(BAD, problem="Out of memory."),
    ),
    USUAL,
    BETTER,
)


@pytest.fixture
def part(qtbot: QtBot) -> TuningPart:
    made = TuningPart()
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    return made


def test_before_anything_was_measured_it_says_what_will_happen(part: TuningPart) -> None:
    assert part.said == NOTHING_YET
    assert part.chart.isHidden()
    assert part.ask.isVisible()


def test_bars_are_ordered_and_what_failed_has_none(part: TuningPart) -> None:
    part.show_outcome(FOUND, in_use=True)
    assert [(words, round(speed, 2), chosen) for words, speed, chosen in part.chart.rows] == [
        ("CPU, 1 + 2 threads, 256 at once", 1.25, True),
        ("CPU, 1 + 2 threads, 128 at once (Automatic)", 1.0, False),
    ]
    assert part.said == "256 tokens read at once: reads 1.2 times faster, writes the same."
    assert part.grab().toImage().width()


def test_the_writer_may_take_or_leave_what_was_found(part: TuningPart) -> None:
    part.show_outcome(FOUND, in_use=False)
    assert (part.use.isVisible(), part.undo.isVisible()) == (True, False)
    part.show_outcome(FOUND, in_use=True)
    assert (part.use.isVisible(), part.undo.isVisible()) == (False, True)


def test_while_it_is_measured_it_can_be_stopped_and_nothing_else(part: TuningPart, qtbot: QtBot) -> None:
    part.show_progress("Try 3: CPU.")
    assert [each.isVisible() for each in (part.stop, part.ask, part.use, part.undo)] == [True, False, False, False]
    with qtbot.waitSignal(part.cancelled):
        part.stop.click()
    part.show_outcome(FOUND, "Stopped.")
    assert part.said.startswith("Stopped.\n256 tokens")


def test_what_was_measured_stands_beside_the_setting(qtbot: QtBot) -> None:
    window = SettingsWindow(Settings())
    qtbot.addWidget(window)
    window.set_measured({"batch": "Measured here: 128: 500."})
    row = window.rows["hardware.batch"]
    assert not row._measured.isHidden()
    assert row._measured.text() == "Measured here: 128: 500."
    window.set_measured({})
    assert row._measured.isHidden()


def test_devices_of_this_computer_can_be_chosen_and_one_that_is_gone_stays_listed(qtbot: QtBot) -> None:
    window = SettingsWindow(Settings())
    qtbot.addWidget(window)
    control = window.rows["hardware.device"].control
    assert isinstance(control, ChoiceControl)
    control.show_value("Vulkan7")
    window.set_devices([DeviceFacts("cpu", "CPU"), DeviceFacts("vulkan", "Vulkan0", "AMD Radeon")])
    titles = [control.combo.itemText(index) for index in range(control.combo.count())]
    assert titles == ["The first that fits", "Vulkan (AMD Radeon)", "Vulkan7"]
    assert control.combo.currentData() == "Vulkan7"


def test_the_page_for_a_bug_report_is_copied_whole(qtbot: QtBot, qapp: QApplication) -> None:
    window = DoctorWindow()
    qtbot.addWidget(window)
    assert not window.copy.isEnabled()
    window.show_page("Versions\n  Inkhorn 1\n")
    window.copy.click()
    assert QApplication.clipboard().text() == "Versions\n  Inkhorn 1\n"
    assert window.copy.text() == "Copied"
