"""The models window as a writer uses it: fetched from a hub, found with other programs, used, deleted, brought back."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QLineEdit,
    QListView,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.fake_hub import NAME, REPOSITORY, REVISION, FakeHub, fake_hub
from tests.support.fakes import FakeEngine
from writer import paths
from writer.app.models import ModelsWiring
from writer.assist.background import Background
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching, Stage
from writer.assist.settings_keeper import SettingsKeeper
from writer.models.catalogue import Catalogue, Licence, OfferedFile, OfferedModel
from writer.network.policy import standard
from writer.settings.secrets import Secrets
from writer.ui.actions import Command
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.models.downloads_page import TransferCard
from writer.ui.models.models_window import DOWNLOADS, HERE, OFFERS
from writer.ui.performance.bar import MemoryUse
from writer.ui.settings.settings_window import SettingsWindow

WAIT_MS = 20_000
PADDING = 4_000_000
"""Behind the model's last tensor, so that there is time to stop a download in the middle."""


class Offered(ModelCatalogue):
    """A catalogue of two models on the hub of the test."""

    def __init__(self, models: Catalogue) -> None:
        super().__init__(paths.resources_folder())
        self.__dict__["all"] = models


class Desk:
    """The window over folders of its own."""

    def __init__(self, qtbot: QtBot, hub: FakeHub, model: Path) -> None:
        self.qtbot, self.hub = qtbot, hub
        hub.does.content = model.read_bytes() + bytes(PADDING)
        self.catalogue = _catalogue(hub)
        self.main = furnish(MainWindow(QTextEdit("The text stays.")), lambda: MemoryUse(0, 0, 0))
        qtbot.addWidget(self.main)
        self.settings = SettingsKeeper(paths.settings_folder() / "settings.toml")
        self.network = standard(lambda: not self.settings().network.offline)
        self.secrets, self.engine = Secrets(), FakeEngine()
        self.folder = paths.models_folder()
        self.begin()

    def begin(self) -> None:
        """The program starts, or starts again."""
        self.fetching = ModelFetching(
            Background(self.main),
            self.network,
            self.secrets,
            lambda: self.catalogue.all,
            self.folder,
            lambda: self.settings().network.hub,
        )
        self.way = ModelsWiring(
            self.main, self.engine, self.settings, self.catalogue, self.fetching, lambda: 400_000_000, lambda: 0
        )
        self.way.open()
        self.window = self.way.choosing.window
        self.here, self.offers, self.downloads = self.window.here, self.window.offers, self.window.downloads
        self.until(lambda: not self.way.choosing.shelf.looking)

    def end(self) -> None:
        """The program ends."""
        self.way.shutdown()
        self.fetching.shutdown()
        self.window.close()

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def press(self, part: QWidget) -> None:
        self.until(lambda: part.isVisible() and part.isEnabled())
        self.qtbot.mouseClick(part, Qt.MouseButton.LeftButton)

    def choose(self, action: str) -> None:
        """Press the button with these words in the bar."""
        self.press(next(made for made in self.window.bar.buttons if made.text() == action))

    def get(self, model: str = "tiny") -> None:
        """Choose it in the catalogue and agree to its licence."""
        self.window.show_page(OFFERS)
        self.offers.show_model(model)
        self.press(self.offers.detail.get)
        self.press(self.offers.detail.licence.agree)

    @property
    def card(self) -> TransferCard:
        return self.downloads.cards[NAME]

    @property
    def said(self) -> str:
        shown = self.window.bar.shown
        return shown.sentence if shown else ""

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []


def _catalogue(hub: FakeHub) -> Offered:
    content = hub.does.content
    sha256 = hashlib.sha256(content).hexdigest()
    file = OfferedFile(NAME, "Q4_0", "Four bits.", len(content), sha256, REPOSITORY, REVISION, "")
    tiny = OfferedModel(
        id="tiny",
        name="Tiny",
        publisher="Somebody",
        architecture="llama",
        parameters="1 million",
        context=2048,
        licence=Licence("mit", "MIT License", "Free, with this sentence."),
        gated=False,
        languages=("en", "de"),
        languages_note="",
        summary="Small.",
        completion="Good: nine of ten.",
        grammar="Unsuitable.",
        rewriting="Weak.",
        files=(file,),
    )
    other = dataclasses.replace(
        tiny,
        id="other",
        name="Other",
        completion="Very good.",
        files=(dataclasses.replace(file, name="other.gguf", file_bytes=9_000_000_000_000, sha256=""),),
    )
    return Offered(Catalogue(hub.address, (tiny, other)))


@pytest.fixture(scope="module")
def servers() -> Iterator[FakeHub]:
    with fake_hub() as made:
        yield made


@pytest.fixture
def desk(
    qtbot: QtBot, servers: FakeHub, llama_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    servers.does.__init__()  # type: ignore[misc]
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "person"))
    for name in ("HF_ENDPOINT", "HF_TOKEN", "HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "LLAMA_CACHE"):
        monkeypatch.delenv(name, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    desk = Desk(qtbot, servers, llama_model)
    yield desk
    if servers.does.stall:
        servers.does.stall.set()
    desk.end()
    keyring.set_keyring(before)


def test_a_model_is_read_about_agreed_to_fetched_and_used(desk: Desk) -> None:
    assert "Get one from the catalogue" in desk.here.says, "an empty place says what will be there"
    desk.window.show_page(OFFERS)
    desk.offers.show_model("tiny")
    desk.press(desk.offers.detail.get)
    assert "MIT License\nFree, with this sentence." in desk.offers.detail.licence.text
    assert "127.0.0.1" in desk.offers.detail.licence.text, "whom it would connect to"
    assert desk.hub.does.asked == []
    assert desk.network.ledger.connections() == ()
    desk.press(desk.offers.detail.licence.agree)
    assert desk.window.page_shown == DOWNLOADS
    desk.until(lambda: desk.said == "Tiny is here and sound.")
    assert desk.files == [NAME, f"{NAME}.receipt"]
    assert desk.downloads.cards == {}
    desk.choose("Use it")
    assert desk.settings().model.path == str(desk.folder / NAME)
    desk.until(lambda: desk.here.chosen)
    desk.window.show_page(HERE)
    assert desk.here.detail.use.text() == "In use"
    assert "Came on" in desk.here.detail.origin.text()
    assert desk.here.detail.facts.facts["Kind"].startswith("llama, ")
    assert desk.main.page.toPlainText() == "The text stays."


def test_whoever_does_not_agree_gets_nothing(desk: Desk) -> None:
    desk.window.show_page(OFFERS)
    desk.press(desk.offers.detail.get)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.offers.detail.licence.isVisible()
    assert desk.window.isVisible()
    assert (desk.hub.does.asked, desk.files) == ([], [])


def test_a_gated_model_asks_for_a_token_and_comes_with_it(desk: Desk) -> None:
    desk.hub.does.token = "hf_hush"
    desk.get()
    desk.until(lambda: desk.card.token.isVisible())
    assert "gives this model only to accounts that have agreed to its terms" in desk.card.note.text()
    assert desk.card.terms.text() == f"{desk.hub.address}/{REPOSITORY}"
    desk.qtbot.keyClicks(desk.card.token, "hf_hush")
    desk.press(desk.card.set_token)
    desk.until(lambda: NAME in desk.files and desk.fetching.running is None)
    waiting = [message.sentence for message in desk.window.bar._waiting]
    assert any("no keyring" in sentence for sentence in waiting), "kept for this session only, and said so"
    for path in (*paths.state_folder().iterdir(), *desk.folder.iterdir()):
        assert b"hf_hush" not in path.read_bytes(), "it is written nowhere"


def test_paused_it_goes_on_after_the_program_was_started_again(desk: Desk) -> None:
    desk.hub.does.stall = threading.Event()
    desk.get()
    desk.until(lambda: (transfer := desk.fetching.running) and transfer.done)
    assert desk.downloads.cards[NAME].running
    desk.press(desk.card.pause)
    desk.hub.does.stall.set()
    desk.until(lambda: (transfer := desk.fetching.transfer(NAME)) and transfer.stage is Stage.PAUSED)
    assert desk.card.words.text().startswith("Paused, ")
    desk.end()
    desk.hub.does.stall = None
    desk.begin()
    assert desk.window.switch.part(DOWNLOADS).text() == "Downloads 1"
    desk.window.show_page(DOWNLOADS)
    assert desk.card.pause.text() == "Resume"
    desk.hub.does.asked.clear()
    desk.press(desk.card.pause)
    desk.until(lambda: NAME in desk.files)
    assert desk.hub.asked("store")[-1].range, "only the rest was asked for"


def test_cancelled_nothing_of_it_stays(desk: Desk) -> None:
    desk.hub.does.stall = threading.Event()
    desk.get()
    desk.until(lambda: (transfer := desk.fetching.running) and transfer.done)
    desk.press(desk.card.cancel)
    desk.hub.does.stall.set()
    desk.until(lambda: desk.downloads.cards == {})
    assert desk.files == []
    assert desk.downloads.says.startswith("Nothing is on its way.")


def test_another_file_than_expected_is_not_kept_and_said(desk: Desk) -> None:
    desk.hub.does.content = bytes(len(desk.hub.does.content))
    desk.hub.does.linked = False
    desk.get()
    desk.until(lambda: (transfer := desk.fetching.transfer(NAME)) and transfer.stage is Stage.FAILED)
    assert "is not the file that was expected" in desk.card.note.text()
    assert not any(name.endswith((".gguf", ".part")) for name in desk.files)
    assert desk.card.pause.text() == "Try again"


def test_without_network_nothing_connects_and_the_way_to_the_switch_is_shown(desk: Desk) -> None:
    desk.settings.change("network.offline", True)
    desk.window.show_page(OFFERS)
    desk.press(desk.offers.detail.get)
    assert "switched off" in desk.offers.detail.licence.text
    desk.press(desk.offers.detail.licence.agree)
    desk.until(lambda: desk.card.allow.isVisible())
    assert "Settings, Privacy" in desk.card.note.text()
    with desk.qtbot.waitSignal(desk.way.privacy_wanted):
        desk.press(desk.card.allow)
    assert (desk.hub.does.asked, desk.network.ledger.connections()) == ([], ())


def test_the_same_file_from_a_stick(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "renamed.bin").write_bytes(desk.hub.does.content)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(stick))
    desk.window.show_page(OFFERS)
    desk.press(desk.offers.detail.take)
    assert "nothing connects" in desk.offers.detail.licence.text
    desk.press(desk.offers.detail.licence.agree)
    desk.until(lambda: NAME in desk.files)
    assert desk.hub.does.asked == []


def test_a_model_of_another_program_is_used_where_it_is(desk: Desk, tmp_path: Path, llama_model: Path) -> None:
    theirs = tmp_path / "person" / ".lmstudio" / "models" / "some" / "theirs.gguf"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(llama_model.read_bytes())
    (theirs.parent / "half.gguf.part").write_bytes(b"GGUF")
    (theirs.parent / "gone.gguf").symlink_to("nowhere")
    desk.press(desk.here.look)
    desk.until(lambda: "theirs" in desk.here.list.listed)
    assert desk.here.list.listed == ("Of LM Studio", "theirs", "Passed over", "gone.gguf", "half.gguf.part")
    desk.here.show_model(theirs)
    assert "without a copy" in desk.here.detail.origin.text()
    assert not desk.here.detail.delete.isVisible()
    desk.press(desk.here.detail.use)
    assert desk.settings().model.path == str(theirs)
    assert desk.files == []
    desk.until(lambda: not desk.way.choosing.shelf.looking)
    assert desk.here.list.listed[:2] == ("Of LM Studio", "theirs"), "in use it is still theirs"
    assert desk.here.detail.use.text() == "In use"
    desk.here.show_model(theirs.parent / "gone.gguf")
    assert "not there any more" in desk.here.detail.says.text()


def test_deleted_and_brought_back(desk: Desk) -> None:
    desk.get()
    desk.until(lambda: NAME in desk.files)
    desk.window.show_page(HERE)
    desk.until(lambda: desk.here.chosen)
    desk.press(desk.here.detail.delete)
    desk.until(lambda: desk.here.list.listed == ())
    assert "what was deleted" in desk.here.disk.text()
    desk.until(lambda: "was deleted" in desk.said)
    desk.choose("Undo")
    desk.until(lambda: desk.here.list.listed)
    assert NAME in desk.files


def test_the_model_in_use_cannot_be_deleted_and_it_says_why(desk: Desk, llama_model: Path) -> None:
    desk.folder.mkdir(parents=True)
    (desk.folder / "mine.gguf").write_bytes(llama_model.read_bytes())
    desk.settings.change("model.path", str(desk.folder / "mine.gguf"))
    desk.until(lambda: desk.here.chosen)
    assert not desk.here.detail.delete.isEnabled()
    assert "use another model" in desk.here.detail.delete.toolTip()


def test_a_damaged_file_is_found_out(desk: Desk) -> None:
    desk.get()
    desk.until(lambda: NAME in desk.files)
    desk.window.show_page(HERE)
    desk.until(lambda: desk.here.chosen)
    desk.press(desk.here.detail.check)
    desk.until(lambda: "as it is in the catalogue" in desk.here.detail.verdict.text())
    with (desk.folder / NAME).open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"?")
    desk.press(desk.here.detail.check)
    desk.until(lambda: "was changed or is damaged" in desk.here.detail.verdict.text())


def test_a_file_and_a_folder_are_added_and_taken_off_again(
    desk: Desk, tmp_path: Path, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "one.gguf").write_bytes(llama_model.read_bytes())
    (folder / "notes.gguf").write_text("no model")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(folder / "notes.gguf"), ""))
    desk.here.add_actions["A file…"].trigger()
    assert "is not a GGUF model" in desk.said
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(folder / "one.gguf"), ""))
    desk.here.add_actions["A file…"].trigger()
    desk.until(lambda: desk.here.list.listed == ("Chosen by you", "one"))
    desk.press(desk.here.detail.forget)
    desk.until(lambda: desk.here.list.listed == ())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    desk.here.add_actions["A folder…"].trigger()
    desk.until(lambda: "one" in desk.here.list.listed)
    assert desk.settings().model.folders == str(folder)
    assert (folder / "one.gguf").exists()


def test_the_catalogue_is_filtered_by_task_and_says_what_does_not_fit(desk: Desk) -> None:
    desk.window.show_page(OFFERS)
    desk.offers.task.part("suggestions").click()
    assert desk.offers.list.listed == ("For suggestions, the best first", "Other", "Tiny")
    desk.offers.task.part("grammar").click()
    assert desk.offers.nothing.isVisible()
    desk.offers.task.part("all").click()
    desk.offers.show_model("other")
    assert "Needs more than 9" in desk.offers.detail.fit.text()
    assert desk.offers.detail.more.facts["Languages"] == "English, German"
    desk.qtbot.keyClicks(desk.offers.search, "zzz")
    assert desk.offers.nothing.isVisible()
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert "Tiny" in desk.offers.list.listed


def test_every_way_leads_here(desk: Desk, qtbot: QtBot) -> None:
    settings = SettingsWindow(desk.settings())
    qtbot.addWidget(settings)
    desk.way.attach(settings)
    ways = (
        settings.models.all.click,
        desk.main.commands[Command.MODELS].trigger,
        desk.main.status_line.engine.click,
        desk.main.first_start.models_requested.emit,
    )
    for way in ways:
        desk.window.close()
        way()
        assert desk.window.isVisible()


def test_what_the_engine_takes_stands_beside_what_was_predicted(desk: Desk, llama_model: Path) -> None:
    desk.folder.mkdir(parents=True)
    (desk.folder / "mine.gguf").write_bytes(llama_model.read_bytes())
    desk.settings.change("model.path", str(desk.folder / "mine.gguf"))
    desk.until(lambda: desk.here.chosen)
    desk.way.choosing._show_use()
    said = desk.here.detail.measured.text()
    assert said.startswith("The engine takes 400 MB of memory with it now; ")
    assert said.endswith("were predicted for the start.")


def test_a_screen_reader_has_a_name_for_everything_that_can_be_reached(desk: Desk) -> None:
    desk.hub.does.token = "hf_hush"
    desk.get()
    desk.until(lambda: desk.card.token.isVisible())
    reached = [
        part
        for kind in (QAbstractButton, QLineEdit, QListView, QProgressBar)
        for part in desk.window.findChildren(kind)
        if not desk.window.bar.isAncestorOf(part) and not isinstance(part.parent(), QLineEdit)
    ]
    assert len(reached) > 15
    for part in reached:
        assert part.accessibleName() or getattr(part, "text", str)(), part
