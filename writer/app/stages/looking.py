"""What looks at the text and at what was done to it: issues, other languages, words, history, statistics, silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer.app.checking import CheckingWiring
from writer.app.counting import StatisticsWiring
from writer.app.explaining import ExplainingWiring
from writer.app.history import HistoryWiring, model_names
from writer.app.languages import LanguageWiring
from writer.app.versions import VersionsWiring
from writer.app.word_display import WordDisplay
from writer.assist.history import History
from writer.assist.open_documents import keep_for_each
from writer.assist.word_counting import WordCounter

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    port = program.port
    words = program.words = WordCounter(port)
    program.document.parting.connect(words.put_away)
    program.document.dropped.connect(words.drop)
    WordDisplay(port, program.words, program.window.status_line)
    _look_at_issues(program)
    _look_back(program)
    _look_at_versions(program)
    explaining = program.explaining = ExplainingWiring(
        program.window, port, program.completer, program.engine, program.settings
    )
    explaining.model_wanted.connect(program.models.open_settings)


def _look_at_issues(program: Program) -> None:
    models, window = program.models, program.window
    marking = program.marking = CheckingWiring(
        window, program.page, program.port, program.checker, program.review, program.engine, program.settings
    )
    models.settings_made.connect(marking.attach)
    marking.model_wanted.connect(lambda: models.open_settings("model"))
    marking.undo_wanted.connect(program.port.undo)
    languages = program.languages = LanguageWiring(
        window, program.background, program.settings, program.checker, program.network
    )
    models.settings_made.connect(languages.attach)


def _look_at_versions(program: Program) -> None:
    versions = program.versions = VersionsWiring(
        program.window,
        program.window.versions,
        program.port,
        program.document,
        program.versioning,
        program.settings,
        program.background,
    )
    versions.undo_wanted.connect(program.port.undo)
    program.models.settings_made.connect(versions.attach)


def _look_back(program: Program) -> None:
    port, window = program.port, program.window
    history = program.history = History(port, model_names(program.engine))
    keep_for_each(program.document, history.put_away, history.take_back, lambda: None)
    program.completer.happened.connect(program.history.suggestion_happened)
    looking_back = program.looking_back = HistoryWiring(window, port, program.history)
    looking_back.undo_wanted.connect(port.undo)
    counting = program.counting = StatisticsWiring(window, program.statistics, program.settings)
    counting.page_wanted.connect(lambda: program.models.open_settings("statistics"))
    program.models.settings_made.connect(counting.attach)
