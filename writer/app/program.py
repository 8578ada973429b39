"""The window's program: what is needed to write, at once; all else as soon as the page can be seen.

`Program` makes settings, page, document and window. The rest follows in `stages`, a slice at a time.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from writer import log as logs
from writer import paths
from writer.app import memory, speaking
from writer.app.appearance import Looks, is_markdown
from writer.app.collecting import GarbageCollection
from writer.app.displays import said_in_words
from writer.app.early import EarlyActs, LastTyped
from writer.app.files import FileCommands
from writer.app.first_paint import FirstPaint
from writer.app.slices import Slices
from writer.app.stages import stages
from writer.app.tabs import TabsWiring
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments
from writer.assist.settings_keeper import SettingsKeeper
from writer.documents.backups import Backups
from writer.documents.recent import RecentFiles
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

if TYPE_CHECKING:
    from writer.app.checking import CheckingWiring
    from writer.app.clipping import ClippingWiring
    from writer.app.configuring import Configuring
    from writer.app.conversion import ConversionWiring
    from writer.app.counting import StatisticsWiring
    from writer.app.engine import EngineWiring
    from writer.app.explaining import ExplainingWiring
    from writer.app.file_disk import DiskChanges
    from writer.app.file_reading import ReadingWiring
    from writer.app.file_storing import StoringWiring
    from writer.app.first_steps import FirstSteps
    from writer.app.hardware import HardwareWiring
    from writer.app.history import HistoryWiring
    from writer.app.languages import LanguageWiring
    from writer.app.measuring import MeasuringWiring
    from writer.app.models import ModelsWiring
    from writer.app.no_model import NoModelWiring
    from writer.app.outlining import OutlineWiring
    from writer.app.palette import PaletteWiring
    from writer.app.printing import PrintingWiring
    from writer.app.privacy import PrivacyWiring
    from writer.app.prompting import PromptWiring
    from writer.app.prompts import PromptsWiring
    from writer.app.provenance import ProvenanceWiring
    from writer.app.recovery import RecoveryWiring
    from writer.app.replacing import ReplacingWiring
    from writer.app.rewriting import RewritingWiring
    from writer.app.server import ServerWiring
    from writer.app.styling import StylingWiring
    from writer.app.task_choosing import TaskChoosing
    from writer.app.updating import UpdatesWiring
    from writer.app.versions import VersionsWiring
    from writer.assist.autosaving import Autosaving
    from writer.assist.background import Background
    from writer.assist.checker_process import CheckerProcess
    from writer.assist.checking import Checker
    from writer.assist.company import Company
    from writer.assist.completing import Completer
    from writer.assist.disk_watch import DiskWatch
    from writer.assist.history import History
    from writer.assist.model_catalogue import ModelCatalogue
    from writer.assist.model_fetching import ModelFetching
    from writer.assist.outlining import Outline
    from writer.assist.prompt_menu import PromptMenu
    from writer.assist.provenance import Provenance
    from writer.assist.provenance_keeping import ProvenanceKeeping
    from writer.assist.reviewing import Review
    from writer.assist.rewriting import Rewriter
    from writer.assist.statistics import Statistics
    from writer.assist.versioning import Versioning
    from writer.assist.word_counting import WordCounter
    from writer.assist.writing_log import WritingLog
    from writer.documents.session import WindowLeft
    from writer.engine.client.task_engines import TaskEngines
    from writer.network.policy import Network
    from writer.prompts.shelves import PackShelves
    from writer.settings.secrets import Secrets
    from writer.ui.editor.find_bar import FindBar

log = logging.getLogger(__name__)

DIALECTS: Final = {
    "american": tr("American English"),
    "british": tr("British English"),
    "canadian": tr("Canadian English"),
    "australian": tr("Australian English"),
    "indian": tr("Indian English"),
}
LONGEST_SAVE_S: Final = 5.0
"""How long the end waits for a disk that a document is being saved to."""


class Program(QObject):
    """Lives as long as the application. Every long-lived object of the window is made once and is found here."""

    # what the stages make, in this order
    background: Background
    company: Company
    reading: ReadingWiring
    styling: StylingWiring
    conversion: ConversionWiring
    clipping: ClippingWiring
    autosaving: Autosaving
    storing: StoringWiring
    watch: DiskWatch
    disk_changes: DiskChanges
    network: Network
    secrets: Secrets
    engine: TaskEngines
    configuring: Configuring
    no_model: NoModelWiring
    checker_process: CheckerProcess
    checker: Checker
    review: Review
    completer: Completer
    statistics: Statistics
    history: History
    words: WordCounter
    written: WritingLog
    measuring: MeasuringWiring
    catalogue: ModelCatalogue
    fetching: ModelFetching
    models: EngineWiring
    first_steps: FirstSteps
    task_choosing: TaskChoosing
    marking: CheckingWiring
    languages: LanguageWiring
    recovery: RecoveryWiring
    provenance: Provenance
    marks: ProvenanceKeeping
    authorship: ProvenanceWiring
    versioning: Versioning
    versions: VersionsWiring
    looking_back: HistoryWiring
    explaining: ExplainingWiring
    counting: StatisticsWiring
    rewriter: Rewriter
    shelves: PackShelves
    prompts: PromptMenu
    reviewing: RewritingWiring
    prompting: PromptWiring
    prompt_editor: PromptsWiring
    model_shelf: ModelsWiring
    printing: PrintingWiring
    privacy: PrivacyWiring
    server: ServerWiring
    hardware: HardwareWiring
    updating: UpdatesWiring
    replacing: ReplacingWiring
    outline: Outline
    outlining: OutlineWiring
    commanding: PaletteWiring

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.garbage = GarbageCollection()
        self.ending = ExitStack()
        """What is to be done at the end; what was begun last is ended first."""
        self.settings = SettingsKeeper(paths.settings_folder() / "settings.toml")
        self.looks = Looks(app, self.settings)
        self.page = Page()
        self.port = EditorPort(self.page)
        recent = RecentFiles(paths.state_folder() / "recent.json")
        backups = Backups(paths.state_folder() / "backups")
        self.document = OpenDocument(self.port, recent, backups, lambda: self.settings().saving.beside)
        self.documents = OpenDocuments(self.document, self.port)
        self.documents.before_turning = self._have_journals
        self.files = FileCommands(self.document, recent, self.documents)
        self.window = MainWindow(_with_room_below(self.page), may_close=self.files.may_close)
        self.remembered = memory.read(paths.state_folder())
        self.kept: dict[str, Callable[[], object]] = {}
        """What parts of the window are to be asked for at the end, to be remembered by these names."""
        self.first_paint = FirstPaint(self.page.viewport(), self)
        self.early_acts = EarlyActs(self.window.commands)
        self.last_typed = LastTyped(self.port)
        self.slices = Slices(stages(self))
        self.left: WindowLeft | None = None
        """What was open last, when that is to be opened again."""
        self.without_file = False
        """Whether it was started with nothing to open: then all that a crash left behind is opened."""
        self.without_model = False
        """Whether no model is to run until the end, whatever settings and documents say."""
        self._connect()

    def start(self, file: Path | None, demo: bool, others: Sequence[Path] = ()) -> None:
        """Show the window at once; what is not needed to write follows from the event loop. `others` are open beside
        `file` and are read when they are shown."""
        self.looks.start(self.page, self.window)
        self.without_file = file is None and not demo
        if file:
            self._open(file)
            self._open_later(others)
        elif demo:
            text = (paths.resources_folder() / "demo.md").read_text(encoding="utf-8")
            self.document.show(text, tr("A demo document"))
        elif not self._reopen():
            self.document.new()
        if not memory.restore(self.remembered, self.window, self.page):
            self._take_usual_size()
        self.window.show()
        self.page.setFocus()

    def _open(self, file: Path) -> bool:
        if not file.exists() and file.absolute().parent.is_dir():
            self.document.begin(file)
            return True
        return self.document.open(file)

    def _open_later(self, files: Sequence[Path]) -> None:
        for file in files:
            path = paths.expanded(file).absolute()
            if self.documents.find(path) is None:
                self.documents.add_later(path.name, path, partial(self._open, path), None)

    def _reopen(self) -> bool:
        """Whether there was a window before whose documents are open now."""
        if not self.settings().saving.reopen:
            return False
        from writer.app import reopening  # not needed by most

        self.left = reopening.take_last()
        if self.left is None:
            return False
        if not reopening.reopen(self.left, self.document, self.port):
            self.document.new()
        reopening.reopen_others(self.left, self.document, self.documents)
        return True

    @cached_property
    def find_bar(self) -> FindBar:
        """Made when it is asked for or by the stages, whichever is first: what is typed behind Ctrl+F belongs to it."""
        from writer.ui.editor.find_bar import FindBar  # the page needs none of it

        bar = FindBar(self.page, self.port)
        column = self.window.page.layout()
        assert column is not None
        column.addWidget(bar)
        return bar

    def _have_journals(self) -> None:
        """What was typed right after the start is in a journal before another document takes its place."""
        while not hasattr(self, "recovery") and not self.slices.done:
            self.slices.take_one()

    def complete(self) -> None:
        """Do now what is left of the start."""
        self.slices.finish()

    def shutdown(self) -> None:
        """End the children and write what waits to be written."""
        self.slices.stop()
        self.files.shutdown()
        self.document.shutdown(LONGEST_SAVE_S)
        self.settings.flush()
        self.ending.close()

    def say(self, sentence: str, severity: Severity = Severity.WARNING) -> None:
        """Show `sentence` in the bar above the page."""
        self.window.message_bar.show_message(BarMessage(sentence, severity, key=sentence))

    def _take_usual_size(self) -> None:
        room = self.window.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.window.resize(QSize(1180, 780).boundedTo(room))

    # -- connections -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.files.attach(self.window)
        self.tabs = TabsWiring(self.window, self.documents, self.files)
        self.first_paint.painted.connect(self.slices.start)
        self.settings.changed.connect(self._on_settings_changed)
        self.document.changed.connect(self._show_markdown)
        self.settings.problem.connect(self.say)
        self._connect_commands()
        self._show_switches(self.settings())
        self._use_keys(self.settings())

    def _show_markdown(self) -> None:
        self.page.set_markdown(is_markdown(self.document.path, self.settings()))

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
            Command.FIND_NEXT: lambda: self.find_bar.find_next(),
            Command.FIND_PREVIOUS: lambda: self.find_bar.find_previous(),
        }
        for command, act in acts.items():
            commands[command].triggered.connect(lambda _checked=False, act=act: act())
        for command, key in {
            Command.CHECKING: "grammar.enabled",
            Command.SUGGESTIONS: "suggestions.enabled",
        }.items():
            commands[command].toggled.connect(lambda on, key=key: self.settings.change(key, on))

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        self._show_switches(now)
        self._show_markdown()
        if before.keys != now.keys:
            self._use_keys(now)

    def _use_keys(self, settings: Settings) -> None:
        self.page.use_keys(settings.keys)
        self.window.commands.use_keys(settings.keys)

    def _show_switches(self, settings: Settings) -> None:
        self.window.commands[Command.CHECKING].setChecked(settings.grammar.enabled)
        self.window.commands[Command.SUGGESTIONS].setChecked(settings.suggestions.enabled)
        self.window.status_line.set_language(DIALECTS[settings.writing.dialect])


def run(files: Sequence[str], demo: bool, without_model: bool = False, language: str = speaking.ENGLISH) -> int:
    """Open the window and return its exit status when it is closed."""
    with said_in_words():
        app = QApplication(["inkhorn"])
    speaking.dress(app, language)
    app.setApplicationName("Inkhorn")
    app.setDesktopFileName("org.inkhorn.inkhorn")
    logging_ = logs.start(paths.state_folder())
    program = Program(app)
    program.without_model = without_model
    if sys.platform == "darwin":
        from writer.app.finder import FinderWiring  # others start the program with the file's name

        FinderWiring(app, program.files.open)
    try:
        named = [Path(file) for file in files if file]
        program.start(named[0] if named else None, demo, named[1:])
        return app.exec()
    finally:
        program.shutdown()
        logging_.stop()


def _with_room_below(page: QWidget) -> QWidget:
    """The page in a column to which the find bar is added."""
    both = QWidget()
    lines = QVBoxLayout(both)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(page, 1)
    both.setFocusProxy(page)
    return both
