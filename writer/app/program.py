"""Every long-lived object of the window, made once, in the order in which they need each other."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Final

import psutil
from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from writer import log as logs
from writer import paths
from writer.app import memory
from writer.app.advising import advice
from writer.app.appearance import Looks
from writer.app.checking import CheckingWiring
from writer.app.collecting import GarbageCollection
from writer.app.configuring import Configuring
from writer.app.counting import StatisticsWiring
from writer.app.engine import EngineWiring
from writer.app.explaining import ExplainingWiring
from writer.app.files import FileCommands
from writer.app.hardware import HardwareWiring
from writer.app.history import HistoryWiring
from writer.app.languages import LanguageWiring
from writer.app.models import ModelsWiring
from writer.app.privacy import PrivacyWiring
from writer.app.prompting import PromptWiring
from writer.app.prompts import PromptsWiring
from writer.app.rewriting import RewritingWiring
from writer.app.server import ServerWiring
from writer.assist.acquainting import Acquaintance
from writer.assist.background import Background
from writer.assist.checker_process import CheckerProcess
from writer.assist.checking import Checker
from writer.assist.completing import Completer
from writer.assist.history import History
from writer.assist.ignored import load_ignored, save_ignored
from writer.assist.known_languages import KnownLanguages
from writer.assist.material import Material
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching
from writer.assist.open_document import OpenDocument
from writer.assist.prompt_menu import PromptMenu
from writer.assist.recollection import Recollection
from writer.assist.reviewing import Review
from writer.assist.rewriting import Rewriter
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.statistics import Statistics
from writer.assist.tally_store import TallyStore
from writer.assist.word_counting import WordCounter
from writer.documents.recent import RecentFiles
from writer.engine.client.state import EngineState
from writer.engine.client.task_engines import TaskEngines
from writer.network.policy import standard as standard_network
from writer.prompts import distributed, packs
from writer.prompts.shelves import PackShelves
from writer.settings.schema import Settings, prompt_folder
from writer.settings.secrets import Secrets
from writer.text.words import word_count
from writer.ui.actions import Command
from writer.ui.editor.announcing import Announcer
from writer.ui.editor.find_bar import FindBar
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.performance.bar import MemoryUse

log = logging.getLogger(__name__)

COUNT_MS: Final = 300
"""The number of words follows this long after typing rests."""


class Program(QObject):
    """Lives as long as the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.garbage = GarbageCollection()
        self.settings = SettingsKeeper(paths.settings_folder() / "settings.toml")
        self.network = standard_network(lambda: not self.settings().network.offline)
        self.secrets = Secrets()
        self.catalogue = ModelCatalogue(paths.resources_folder())
        self.fetching = ModelFetching(
            Background(self),
            self.network,
            self.secrets,
            lambda: self.catalogue.all,
            paths.models_folder(),
            lambda: self.settings().network.hub,
        )
        self.looks = Looks(app, self.settings)
        self.page = Page()
        self.port = EditorPort(self.page)
        self.find_bar = FindBar(self.page, self.port)
        self.words = WordCounter(self.port)
        self.engine = TaskEngines()
        self.background = Background()
        self.checker_process = CheckerProcess()
        told = advice(
            self.port,
            self.engine,
            lambda: self.document,
            lambda: self.checker,
            lambda: self.statistics.ledger().by_model(),
        )
        self.completer = Completer(self.port, self.engine, self.settings, told)
        self.history = History(self.port, lambda: self.engine.state.model.name if self.engine.state.model else "")
        self.statistics = Statistics(
            self.completer,
            self.port,
            TallyStore(paths.data_folder()),
            self.background,
            model=lambda: found.path if (found := self.engine.state_of("completion").model) else "",
            wanted=lambda: self.settings().statistics.counting,
        )
        ignored = load_ignored(paths.settings_folder())
        self.recollection = Recollection(paths.cache_folder())
        self.checker = Checker(
            self.port,
            self.engine,
            self.settings,
            self.checker_process,
            ignored,
            self.recollection,
            Acquaintance(self.engine, KnownLanguages(paths.cache_folder())),
        )
        self.review = Review(self.port, self.checker, lambda: load_ignored(paths.settings_folder()))
        recent = RecentFiles(paths.state_folder() / "recent.json")
        self.document = OpenDocument(self.port, recent)
        self.rewriter = Rewriter(self.port, self.engine, self.checker, lambda: self.document.title)
        own = prompt_folder(self.settings(), paths.prompts_folder())
        self.shelves = PackShelves(paths.data_folder() / packs.FOLDER, distributed.find)
        self.prompts = PromptMenu(paths.resources_folder() / "prompts", own, self.shelves)
        self.files = FileCommands(self.document, recent)
        self.window = MainWindow(_beside(self.page, self.find_bar), self._memory, may_close=self.files.may_close)
        self._connect()

    def start(self, file: Path | None, demo: bool) -> None:
        """Show the window at once; what takes longer follows from the event loop."""
        self.looks.start(self.page, self.window)
        if file and not file.exists() and file.absolute().parent.is_dir():
            self.document.begin(file)
        elif file:
            self.document.open(file)
        elif demo:
            self.document.show((paths.resources_folder() / "demo.md").read_text(encoding="utf-8"), "A demo document")
        else:
            self.document.new()
        self.page.viewport().installEventFilter(FirstPaint(self))
        if not memory.restore(paths.state_folder(), self.window, self.page):
            self._take_usual_size()
        self.window.show()
        self.page.setFocus()
        QTimer.singleShot(0, self, self._started)

    def _take_usual_size(self) -> None:
        room = self.window.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.window.resize(QSize(1180, 780).boundedTo(room))

    def shutdown(self) -> None:
        """End the children and write what waits to be written."""
        self.settings.flush()
        self.hardware.shutdown()
        self.statistics.shutdown()
        self.prompts.shutdown()
        self.prompt_editor.shutdown()
        self.model_shelf.shutdown()
        self.fetching.shutdown()
        memory.save(paths.state_folder(), self.window, self.page)
        self.engine.shutdown()
        self.checker_process.shutdown()
        self.recollection.shutdown()
        self.background.shutdown()

    def _started(self) -> None:
        self.models.start()
        self.hardware.start()
        self.prompts.reload()
        for sentence in self.settings.problems:
            self._say(sentence, Severity.WARNING)
        self.garbage.start()
        log.info("window shown")

    # -- connections -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.files.attach(self.window)
        self.configuring = Configuring(self.engine, self.settings, self.background, self.secrets)
        self.configuring.trouble.connect(lambda sentence: self._say(sentence, Severity.WARNING))
        self.models = EngineWiring(
            self.window, self.engine, self.settings, self.background, self.catalogue, self.fetching, self.configuring
        )
        self.model_shelf = ModelsWiring(
            self.window,
            self.engine,
            self.settings,
            self.catalogue,
            self.fetching,
            self._memory_of_worker,
            lambda: _private(self.engine.worker_pid),
        )
        self.models.settings_made.connect(self.model_shelf.attach)
        self.model_shelf.privacy_wanted.connect(lambda: self.models.open_settings("network"))
        self.privacy = PrivacyWiring(self.window, self.engine, self.checker_process, self.network, self.fetching)
        self.models.settings_made.connect(self.privacy.attach)
        self.privacy.page_wanted.connect(lambda: self.models.open_settings("network"))
        self.server = ServerWiring(self.settings, self.background, self.network, self.secrets, self.configuring)
        self.models.settings_made.connect(self.server.attach)
        self.hardware = HardwareWiring(self.window, self.engine, self.settings, self.background, self.port)
        self.models.settings_made.connect(self.hardware.attach)
        self.reviewing = RewritingWiring(self.window, self.rewriter, self.port, self.page, self.files)
        self.prompting = PromptWiring(
            self.window,
            self.rewriter,
            self.prompts,
            self.port,
            self.engine,
            self.files,
            self.catalogue.better_rewriter,
        )
        material = Material(self.port, lambda: self.document.title)
        self.prompt_editor = PromptsWiring(
            self.window, self.engine, self.prompts, self.shelves, self.port, material, self.background
        )
        self.models.settings_made.connect(self.prompt_editor.attach)
        self.marking = CheckingWiring(
            self.window, self.page, self.port, self.checker, self.review, self.engine, self.settings
        )
        self.models.settings_made.connect(self.marking.attach)
        self.languages = LanguageWiring(self.window, self.background, self.settings, self.checker, self.network)
        self.models.settings_made.connect(self.languages.attach)
        self.privacy.follow(self.languages.lists)
        self.looking_back = HistoryWiring(self.window, self.port, self.history)
        self.looking_back.undo_wanted.connect(self.port.undo)
        self.completer.happened.connect(self.history.suggestion_happened)
        self.explaining = ExplainingWiring(self.window, self.port, self.completer, self.engine, self.settings)
        self.explaining.model_wanted.connect(self.models.open_settings)
        self.counting = StatisticsWiring(self.window, self.statistics, self.settings)
        self.counting.page_wanted.connect(lambda: self.models.open_settings("statistics"))
        self.models.settings_made.connect(self.counting.attach)
        self.marking.model_wanted.connect(lambda: self.models.open_settings("model"))
        self.marking.undo_wanted.connect(self.port.undo)
        self.review.ignored_changed.connect(lambda ignored: save_ignored(paths.settings_folder(), ignored))
        self.page.rewrite_requested.connect(self.prompting.open_palette)
        self.settings.changed.connect(self._on_settings_changed)
        self.settings.problem.connect(lambda sentence: self._say(sentence, Severity.WARNING))
        self.engine.state_changed.connect(self._on_engine_changed)
        self.checker.issues_changed.connect(self.completer.marks_changed)
        self.announcer = Announcer(self.page, lambda: self.settings().suggestions.announce)
        self.completer.offered.connect(self.announcer.offered)
        self.completer.happened.connect(self.announcer.happened)
        self.completer.accepted.connect(lambda _text: self.window.hide_first_start())
        self._connect_commands()
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._show_words)
        self.words.changed.connect(lambda _words: self._count.start())
        self.port.caret_moved.connect(lambda _caret: self._count.start())

    def _connect_commands(self) -> None:
        commands = self.window.commands
        acts = {
            Command.UNDO: self.port.undo,
            Command.REDO: self.port.redo,
            Command.CUT: self.page.cut,
            Command.COPY: self.page.copy,
            Command.PASTE: self.page.paste,
            Command.SELECT_ALL: self.page.selectAll,
            Command.FIND: lambda: self.find_bar.open(),
            Command.REPLACE: lambda: self.find_bar.open(replacing=True),
            Command.SUGGEST: self.completer.suggest_now,
            Command.PARAGRAPH: self.completer.suggest_paragraph,
            Command.ALTERNATIVE: lambda: self.port.alternative_requested.emit(1),
            Command.ACCEPT: lambda: self.port.accept_requested.emit("all"),
        }
        for command, act in acts.items():
            commands[command].triggered.connect(lambda _checked=False, act=act: act())
        for command, key in {
            Command.CHECKING: "grammar.enabled",
            Command.SUGGESTIONS: "suggestions.enabled",
        }.items():
            commands[command].toggled.connect(lambda on, key=key: self.settings.change(key, on))
        self._show_switches(self.settings())
        self._use_keys(self.settings())

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        self._show_switches(now)
        if before.suggestions != now.suggestions:
            self.completer.settings_changed()
        if (before.grammar, before.writing, before.languages) != (now.grammar, now.writing, now.languages):
            self.checker.settings_changed()
        if before.keys != now.keys:
            self._use_keys(now)
        if before.prompts != now.prompts:
            self.prompts.use_folder(prompt_folder(now, paths.prompts_folder()))

    def _use_keys(self, settings: Settings) -> None:
        self.page.use_keys(settings.keys)
        self.window.commands.use_keys(settings.keys)

    def _on_engine_changed(self, state: EngineState) -> None:
        if state.ready:
            self.completer.settings_changed()

    def _show_switches(self, settings: Settings) -> None:
        self.window.commands[Command.CHECKING].setChecked(settings.grammar.enabled)
        self.window.commands[Command.SUGGESTIONS].setChecked(settings.suggestions.enabled)
        self.window.status_line.set_language(f"{settings.writing.dialect.capitalize()} English")

    def _show_words(self) -> None:
        start, end = self.port.selection()
        selected = word_count(self.port.text(start, end)) if end > start else 0
        self.window.status_line.set_words(self.words.total, selected)

    def _say(self, sentence: str, severity: Severity) -> None:
        self.window.message_bar.show_message(BarMessage(sentence, severity, key=sentence))

    def _memory_of_worker(self) -> int:
        return _resident(self.engine.worker_pid)

    def _memory(self) -> MemoryUse:
        machine = psutil.virtual_memory().total
        return MemoryUse(
            psutil.Process().memory_info().rss,
            sum(map(_resident, self.engine.worker_pids)),
            machine,
            self.engine.device_bytes,
        )


class FirstPaint(QObject):
    """Logs how long after the start of the process the page is painted first, then is gone."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            log.info("first paint %d ms after start", (time.time() - psutil.Process().create_time()) * 1000)
            self.deleteLater()
        return False


def run(file: str | None, demo: bool) -> int:
    """Open the window and return its exit status when it is closed."""
    app = QApplication([])
    app.setApplicationName("Inkhorn")
    app.setDesktopFileName("inkhorn")
    logging_ = logs.start(paths.state_folder())
    program = Program(app)
    try:
        program.start(Path(file) if file else None, demo)
        return app.exec()
    finally:
        program.shutdown()
        logging_.stop()


def _beside(page: QWidget, bar: QWidget) -> QWidget:
    """The page with the find bar below it."""
    both = QWidget()
    lines = QVBoxLayout(both)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(page, 1)
    lines.addWidget(bar)
    both.setFocusProxy(page)
    return both


def _resident(process_id: int) -> int:
    """Bytes of memory a process holds; 0 when there is none."""
    try:
        return psutil.Process(process_id).memory_info().rss if process_id else 0
    except psutil.Error:
        return 0


def _private(process_id: int) -> int:
    """Bytes that would be free without the process: what it maps of files counts as free already."""
    try:
        found = psutil.Process(process_id).memory_info() if process_id else None
    except psutil.Error:
        return 0
    return found.rss - getattr(found, "shared", 0) if found else 0
