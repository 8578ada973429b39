"""A model is made smaller from the models window: chosen, watched, stopped, used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeEngine
from writer import paths
from writer.app.models import ModelsWiring
from writer.assist import quantising
from writer.assist.background import Background
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching
from writer.assist.quantising import Quantised, QuantisingError
from writer.assist.settings_keeper import SettingsKeeper
from writer.network.policy import standard
from writer.settings.secrets import Secrets
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.models.models_window import HERE, OFFERS
from writer.ui.performance.bar import MemoryUse

WAIT_MS = 60_000
MODEL = "mine-f32.gguf"


class Bench:
    """The models window with one model in Inkhorn's folder."""

    def __init__(self, qtbot: QtBot, model: Path) -> None:
        self.qtbot = qtbot
        self.folder = paths.models_folder()
        self.folder.mkdir(parents=True)
        (self.folder / MODEL).write_bytes(model.read_bytes())
        main = furnish(MainWindow(QTextEdit()), lambda: MemoryUse(0, 0, 0))
        qtbot.addWidget(main)
        self.settings = SettingsKeeper(paths.settings_folder() / "settings.toml")
        catalogue = ModelCatalogue(paths.resources_folder())
        network = standard(lambda: False)
        self.fetching = ModelFetching(
            Background(main), network, Secrets(), lambda: catalogue.all, self.folder, lambda: ""
        )
        self.way = ModelsWiring(main, FakeEngine(), self.settings, catalogue, self.fetching, lambda: 0, lambda: 0)
        self.way.open()
        self.window = self.way.choosing.window
        self.detail = self.window.here.detail
        self.card = self.detail.smaller
        self.show(self.folder / MODEL)

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def press(self, part: QWidget) -> None:
        self.until(lambda: part.isVisible() and part.isEnabled())
        self.qtbot.mouseClick(part, Qt.MouseButton.LeftButton)

    def show(self, path: Path) -> None:
        """Choose the model at `path` as soon as it is listed."""
        self.window.show_page(HERE)
        self.until(lambda: not self.way.choosing.shelf.looking)
        self.window.here.show_model(path)
        self.until(lambda: self.detail.isVisible())

    def begin(self, kind: str) -> None:
        """Ask for the smaller file."""
        self.press(self.detail.shrink)
        self.card.kinds[kind].setChecked(True)  # type: ignore[index]
        self.press(self.card.make)

    @property
    def said(self) -> str:
        return shown.sentence if (shown := self.window.bar.shown) else ""

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*.gguf"))

    def end(self) -> None:
        self.way.shutdown()
        self.fetching.shutdown()
        self.window.close()


@pytest.fixture
def bench(qtbot: QtBot, llama_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "LLAMA_CACHE"):
        monkeypatch.delenv(name, raising=False)
    made = Bench(qtbot, llama_model)
    yield made
    made.end()


class SlowMaking:
    """Tells half of the way, and waits until it is stopped or `go` is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go = threading.Event()
        self.raises: Exception | None = None
        monkeypatch.setattr(quantising, "make", self._make)

    def _make(
        self, source: Path, kind: str, folder: Path, progress: Callable[[float], None], stopped: Callable[[], bool]
    ) -> Quantised | None:
        progress(0.5)
        while not self.go.wait(0.01):
            if stopped():
                return None
        if self.raises:
            raise self.raises
        raise AssertionError("no test lets it come to its end")


@pytest.mark.process
def test_a_smaller_file_is_made_appears_and_is_used(bench: Bench) -> None:
    assert bench.detail.shrink.text() == "Make smaller…"
    bench.press(bench.detail.shrink)
    said = bench.card.text
    assert list(bench.card.kinds) == ["Q4_0", "Q4_K_M", "Q8_0"]
    assert "No loss could be measured." in said
    assert "are free." in said
    assert "at most" in said
    bench.card.kinds["Q8_0"].setChecked(True)
    bench.press(bench.card.make)
    bench.until(lambda: bench.said)
    assert bench.said.startswith("mine-Q8_0.gguf was made in ")
    assert bench.files == ["mine-Q8_0.gguf", MODEL]
    bench.press(next(made for made in bench.window.bar.buttons if made.text() == "Use it"))
    assert bench.settings().model.path == str(bench.folder / "mine-Q8_0.gguf")
    bench.show(bench.folder / "mine-Q8_0.gguf")
    assert "Made here from mine-f32.gguf as Q8_0" in bench.detail.origin.text()
    bench.press(bench.detail.shrink)
    assert list(bench.card.kinds) == ["Q4_0", "Q4_K_M"]
    bench.show(bench.folder / MODEL)
    bench.press(bench.detail.shrink)
    assert not bench.card.kinds["Q8_0"].isEnabled()
    assert bench.card.kinds["Q8_0"].text() == "Q8_0 · here already"


def test_what_is_made_can_be_watched_and_stopped(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    SlowMaking(monkeypatch)
    bench.begin("Q4_0")
    bench.until(lambda: bench.card.words.text() == "Making Q4_0, 50 % done.")
    assert bench.card.bar.value() == 500
    assert not bench.card.make.isVisible(), "one at a time"
    assert bench.detail.use.isEnabled(), "the model can be used meanwhile"
    bench.press(bench.card.leave)
    bench.until(lambda: not bench.card.isVisible())
    assert (bench.said, bench.files) == ("", [MODEL])
    assert bench.detail.shrink.isVisible(), "it can be asked for again"


@pytest.mark.parametrize(
    ("raised", "words"),
    [
        (QuantisingError("The disk has 1 MB free, but up to 2 GB are needed."), "The disk has 1 MB free"),
        (RuntimeError("boom"), "The smaller model could not be made; the log says why."),
    ],
)
def test_what_went_wrong_is_said(bench: Bench, monkeypatch: pytest.MonkeyPatch, raised: Exception, words: str) -> None:
    making = SlowMaking(monkeypatch)
    making.raises = raised
    making.go.set()
    bench.begin("Q4_K_M")
    bench.until(lambda: bench.said)
    assert bench.said.startswith(words)
    assert bench.detail.shrink.isVisible()


def test_escape_leaves_the_choice_and_not_the_window(bench: Bench) -> None:
    bench.press(bench.detail.shrink)
    assert bench.card.isVisible()
    bench.qtbot.keyClick(bench.window, Qt.Key.Key_Escape)
    assert not bench.card.isVisible()
    assert bench.window.isVisible()
    assert bench.files == [MODEL]


def test_leaving_the_page_does_not_stop_it(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    SlowMaking(monkeypatch)
    bench.begin("Q8_0")
    bench.window.show_page(OFFERS)
    bench.window.close()
    bench.way.open()
    bench.show(bench.folder / MODEL)
    assert bench.way.choosing.smaller.making is not None
    assert bench.card.leave.text() == "Stop"
