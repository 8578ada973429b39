"""The performance panel: words first, plots only when it is seen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from writer.engine.client.state import EngineState, Phase
from writer.engine.energy import Energy
from writer.engine.messages import DeviceFacts, ModelFacts, Task, Timings
from writer.engine.throughput import Sample
from writer.ui.performance.bar import MemoryUse
from writer.ui.performance.dock import REFRESH_MS, PerformanceDock, pause_ms
from writer.ui.performance.exporting import as_csv
from writer.ui.performance.words import (
    NO_MODEL,
    ago_words,
    device_words,
    energy_words,
    memory_words,
    seconds_words,
)
from writer.ui.settings.flat import FlatCombo

MODEL = ModelFacts("/m.gguf", "SmolLM2 135M", "llama", 134_515_008, "Q4_1", 98_000_000, 49152, 8192, 4096, True, False)
READY = EngineState(Phase.READY, model=MODEL, device=DeviceFacts("cpu", "CPU"), threads=1)


NARROW = 280
"""Pixels of the panel beside its scroll bar."""


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def sample(time: float, rate: float = 28.0, task: Task = "completion", model: str = "SmolLM2 135M") -> Sample:
    return Sample(time, task, Timings(120, 20, 0.2, 15, 14 / rate, 0.031), model)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dock(qtbot: QtBot, clock: Clock) -> PerformanceDock:
    made = PerformanceDock(
        lambda: MemoryUse(140_000_000, 390_000_000, 8_000_000_000),
        clock=clock,
        energy=lambda: Energy(None, reason="Nobody tells."),
    )
    qtbot.addWidget(made)
    return made


def test_the_sentence_says_how_fast_where_and_how_soon(dock: PerformanceDock) -> None:
    dock.set_engine(READY)
    assert dock.sentence == "Ready on CPU, 1 thread."
    dock.add_sample(sample(99))
    dock.refresh()
    assert dock.sentence == "28 tokens/s on CPU, 1 thread; first word after 31 ms."


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (EngineState(), NO_MODEL),
        (EngineState(Phase.LOADING, fraction=0.4), "Loading the model: 40 %."),
        (
            EngineState(Phase.FAILED, note="The file is not a model. Choose another."),
            "The file is not a model. Choose another.",
        ),
    ],
)
def test_without_a_model_it_says_why_there_is_nothing(dock: PerformanceDock, state: EngineState, sentence: str) -> None:
    dock.set_engine(state)
    assert dock.sentence == sentence


def test_it_costs_nothing_while_hidden(dock: PerformanceDock) -> None:
    assert not dock.running
    dock.show()
    assert dock.running
    dock.hide()
    assert not dock.running


def shown(dock: PerformanceDock, qtbot: QtBot, *samples: Sample) -> None:
    dock.set_engine(READY)
    dock.resize(320, 700)
    for each in samples:
        dock.add_sample(each)
    dock.show()
    qtbot.waitUntil(lambda: dock.plots is not None)


def values(dock: PerformanceDock) -> tuple[str, ...]:
    assert dock.plots is not None
    return dock.plots.values


def newest(dock: PerformanceDock) -> str:
    """What the strip Writing says, without its scale."""
    return values(dock)[0].partition(" · ")[0]


def test_each_strip_says_its_newest_value(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, *(sample(time) for time in range(90, 100)))
    dock.add_waiting(2)
    dock.refresh()
    assert values(dock) == (
        "28 tokens/s · most 28",
        "500 tokens/s · most 500",
        "31 ms · most 31 ms",
        "2",
        "140 MB + 390 MB",
    )


def test_a_task_can_be_looked_at_alone(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, sample(90, 28), sample(95, 14, "rewrite"))
    choose(dock, "Task", "completion")
    assert newest(dock) == "28 tokens/s"
    choose(dock, "Task", "rewriting")
    assert newest(dock) == "14 tokens/s"
    choose(dock, "Task", "")
    assert newest(dock) == "14 tokens/s"


def test_a_model_can_be_looked_at_alone(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, sample(90, 28), sample(95, 7, model="Another"))
    choose(dock, "Model", "SmolLM2 135M")
    assert newest(dock) == "28 tokens/s"


def test_what_is_older_than_the_span_is_not_seen(dock: PerformanceDock, qtbot: QtBot, clock: Clock) -> None:
    shown(dock, qtbot, sample(50))
    dock.look_back(30)
    assert newest(dock) == "nothing yet"
    dock.look_back(120)
    assert newest(dock) == "28 tokens/s"


def test_a_held_picture_stays_while_new_answers_come(dock: PerformanceDock, qtbot: QtBot, clock: Clock) -> None:
    shown(dock, qtbot, sample(99))
    dock.pause(True)
    clock.now = 110
    dock.add_sample(sample(105, 14))
    dock.refresh()
    assert newest(dock) == "28 tokens/s"
    dock.pause(False)
    assert newest(dock) == "14 tokens/s"


def test_pointing_at_a_time_says_the_value_there(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, sample(40, 28), sample(99, 14))
    assert dock.plots is not None
    dock.plots.point_at(-58)
    assert newest(dock) == "28 tokens/s"
    dock.plots.point_at(None)
    assert newest(dock) == "14 tokens/s"


def test_keys_zoom_and_point(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, sample(40, 28), sample(99, 14))
    assert dock.plots is not None
    qtbot.keyClick(dock.plots, Qt.Key.Key_Plus)
    assert dock.span == pytest.approx(96)
    qtbot.keyClick(dock.plots, Qt.Key.Key_Minus)
    for _ in range(30):
        qtbot.keyClick(dock.plots, Qt.Key.Key_Left)
    assert newest(dock) == "28 tokens/s"
    for _ in range(99):
        qtbot.keyClick(dock.plots, Qt.Key.Key_Minus)
    assert dock.span == 3600


def test_dragging_holds_the_picture_at_an_earlier_time(dock: PerformanceDock, qtbot: QtBot) -> None:
    shown(dock, qtbot, sample(10, 28), sample(99, 14))
    assert dock.plots is not None
    dock.plots.dragged.emit(50.0)
    assert dock.paused
    assert newest(dock) == "28 tokens/s"


def test_an_hour_of_work_is_still_drawn_in_few_points(dock: PerformanceDock, qtbot: QtBot, clock: Clock) -> None:
    clock.now = 4000
    shown(dock, qtbot, *(sample(400 + at / 5) for at in range(18_000)))
    dock.look_back(3600)
    assert newest(dock) == "28 tokens/s"
    assert len(dock.recording.requests) == 18_000


def test_the_numbers_can_be_taken_along(dock: PerformanceDock) -> None:
    dock.add_sample(sample(1.5, task="grammar", model='A "b", c'))
    head, line, *rest = as_csv(dock.recording, 0.0).splitlines()
    assert head.startswith("time,task,model,read_tokens,read_seconds,made_tokens")
    assert line.endswith('.500,grammar,"A ""b"", c",100,0.2,14,0.5,0.031,0')
    assert not rest


def test_files_are_written_or_it_is_said_why_not(dock: PerformanceDock, qtbot: QtBot, tmp_path: Path) -> None:
    shown(dock, qtbot, sample(99))
    assert dock.exporting.save(tmp_path / "a.csv") == f"Saved to {tmp_path / 'a.csv'}."
    assert dock.exporting.save(tmp_path / "a.png") == f"Saved to {tmp_path / 'a.png'}."
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert "could not be" in dock.exporting.save(tmp_path / "no" / "a.csv")
    assert "could not be" in dock.exporting.save(tmp_path / "no" / "a.png")


def test_energy_is_counted_from_when_the_panel_is_seen(qtbot: QtBot, clock: Clock) -> None:
    joules = [50.0]
    dock = PerformanceDock(lambda: MemoryUse(1, 1, 10), clock=clock, energy=lambda: Energy(joules[0], "processor"))
    qtbot.addWidget(dock)
    shown(dock, qtbot, sample(50))
    clock.now, joules[0] = 101.0, 61.4
    dock.add_sample(sample(101))
    dock.refresh()
    assert any(words.text() == "100 J for 1,000 tokens (processor)" for words in dock.findChildren(QLabel))


def choose(dock: PerformanceDock, name: str, value: str) -> None:
    dock.refresh()
    combo = next(each for each in dock.findChildren(FlatCombo) if each.accessibleName() == name)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_plots_take_the_colours_of_a_new_palette(dock: PerformanceDock, qtbot: QtBot, qapp: QApplication) -> None:
    dock.add_sample(sample(99))
    dock.resize(320, 600)
    dock.show()
    qtbot.waitUntil(lambda: dock.plots is not None)
    assert dock.plots is not None
    before = qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#22252A"))
    qapp.setPalette(dark)
    qapp.processEvents()
    try:
        picture = dock.plots.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2 + 3).lightness() < 80
    finally:
        qapp.setPalette(before)


def test_another_model_has_its_own_sentence(dock: PerformanceDock) -> None:
    dock.set_engine(READY)
    dock.add_sample(sample(99))
    dock.set_engine(
        EngineState(
            Phase.READY, model=ModelFacts(**{**_fields(MODEL), "name": "Other"}), device=READY.device, threads=1
        )
    )
    assert dock.sentence == "Ready on CPU, 1 thread."


def test_the_graph_library_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, writer.ui.main_window; sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("say", "value", "words"),
    [
        (memory_words, 98_000_000, "98 MB"),
        (memory_words, 1_240_000_000, "1.2 GB"),
        (seconds_words, 0.031, "31 ms"),
        (seconds_words, 1.44, "1.4 s"),
        (ago_words, 0.2, "now"),
        (ago_words, 30, "30 s ago"),
        (ago_words, 600, "10 min ago"),
        (ago_words, 3600, "1 h ago"),
    ],
)
def test_amounts_in_words(say: Callable[[float], str], value: float, words: str) -> None:
    assert say(value) == words


def test_energy_in_words() -> None:
    assert energy_words(8.4, 100, "processor") == "84 J for 1,000 tokens (processor)"
    assert energy_words(0.84, 100, "processor") == "8.4 J for 1,000 tokens (processor)"
    assert energy_words(8.4, 0, "processor").startswith("Counted as soon as")


def test_a_graphics_processor_is_named_with_its_layers() -> None:
    device = DeviceFacts("vulkan", "Vulkan0", "AMD Radeon")
    state = EngineState(Phase.READY, model=MODEL, device=device, gpu_layers=24)
    assert device_words(state) == "Vulkan (AMD Radeon), 24 layers"


def _fields(model: ModelFacts) -> dict[str, object]:
    return {name: getattr(model, name) for name in model.__struct_fields__}


def test_pictures_that_cost_much_are_drawn_seldom_and_what_comes_after_a_pause_at_once() -> None:
    assert pause_ms(0.0) == REFRESH_MS[0]
    assert REFRESH_MS[0] < pause_ms(0.0002) < pause_ms(0.0005) <= REFRESH_MS[1]
    assert pause_ms(1.0) == REFRESH_MS[1]


def test_nothing_is_wider_than_the_panel(qtbot: QtBot, clock: Clock) -> None:
    """Beside a scroll bar, too: what would be cut off at the right are the numbers."""
    dock = PerformanceDock(lambda: MemoryUse(1, 1, 1), clock)
    qtbot.addWidget(dock)
    dock.add_sample(sample(clock.now))
    dock.show()
    qtbot.waitUntil(lambda: dock.plots is not None)
    area = dock.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.widget().minimumSizeHint().width() <= NARROW
