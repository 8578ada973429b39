"""The performance panel: words first, plots only when it is seen."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import DeviceFacts, ModelFacts, Timings
from writer.engine.throughput import Sample
from writer.ui.performance_dock import MemoryUse, PerformanceDock
from writer.ui.performance_words import NO_MODEL, device_words, memory_words, seconds_words

MODEL = ModelFacts("/m.gguf", "SmolLM2 135M", "llama", 134_515_008, "Q4_1", 98_000_000, 49152, 8192, 4096, True, False)
READY = EngineState(Phase.READY, model=MODEL, device=DeviceFacts("cpu", "CPU"), threads=1)


def sample(time: float, rate: float = 28.0) -> Sample:
    return Sample(time, "completion", Timings(120, 20, 0.2, 15, 14 / rate, 0.031))


@pytest.fixture
def dock(qtbot: QtBot) -> PerformanceDock:
    made = PerformanceDock(lambda: MemoryUse(140_000_000, 390_000_000, 8_000_000_000), clock=lambda: 100.0)
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


def test_prompt_and_generation_are_plotted_apart_with_first_word_times(dock: PerformanceDock, qtbot: QtBot) -> None:
    dock.set_engine(READY)
    dock.show()
    for time in range(90, 100):
        dock.add_sample(sample(time))
    qtbot.waitUntil(lambda: dock.plots is not None)
    assert dock.plots is not None
    assert dock.plots.values == ("28 tokens/s · most 28", "500 tokens/s · most 500", "31 ms · most 31")


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


def test_another_model_starts_from_nothing(dock: PerformanceDock) -> None:
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
    ],
)
def test_amounts_in_words(say: Callable[[float], str], value: float, words: str) -> None:
    assert say(value) == words


def test_a_graphics_processor_is_named_with_its_layers() -> None:
    device = DeviceFacts("vulkan", "Vulkan0", "AMD Radeon")
    state = EngineState(Phase.READY, model=MODEL, device=device, gpu_layers=24)
    assert device_words(state) == "Vulkan (AMD Radeon), 24 layers on it"


def _fields(model: ModelFacts) -> dict[str, object]:
    return {name: getattr(model, name) for name in model.__struct_fields__}
