"""Checking and suggesting: what answers the keys that were typed meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from writer import paths
from writer.app.advising import advice
from writer.assist.acquainting import Acquaintance
from writer.assist.checker_process import CheckerProcess
from writer.assist.checking import Checker
from writer.assist.completing import Completer
from writer.assist.ignored import load_ignored, save_ignored
from writer.assist.known_languages import KnownLanguages
from writer.assist.recollection import Recollection
from writer.assist.reviewing import Review
from writer.assist.statistics import Statistics
from writer.assist.tally_store import TallyStore
from writer.settings.schema import Settings
from writer.ui.actions import Command
from writer.ui.editor.announcing import Announcer

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> Iterator[None]:
    _make_checker(program)
    yield
    _make_completer(program)
    edit = program.last_typed.take()
    if edit:
        program.completer.catch_up(edit)
    yield
    program.checker.begin(edit)


def _make_checker(program: Program) -> None:
    process = program.checker_process = CheckerProcess()
    program.ending.callback(process.shutdown)
    recollection = Recollection(paths.cache_folder())
    program.ending.callback(recollection.shutdown)
    program.checker = Checker(
        program.port,
        program.engine,
        program.settings,
        process,
        load_ignored(paths.settings_folder()),
        recollection,
        Acquaintance(program.engine, KnownLanguages(paths.cache_folder())),
    )
    program.ending.callback(program.checker.shutdown)
    program.document.parting.connect(program.checker.put_away)
    program.document.dropped.connect(program.checker.drop)
    program.review = Review(program.port, program.checker, lambda: load_ignored(paths.settings_folder()))
    program.review.ignored_changed.connect(lambda ignored: save_ignored(paths.settings_folder(), ignored))

    def on_settings(before: Settings, now: Settings) -> None:
        if (before.grammar, before.writing, before.languages) != (now.grammar, now.writing, now.languages):
            program.checker.settings_changed()

    program.settings.changed.connect(on_settings)


def _make_completer(program: Program) -> None:
    engine = program.engine
    told = advice(
        program.port,
        engine,
        lambda: program.document,
        lambda: program.checker,
        lambda: program.statistics.ledger().by_model(),
    )

    def once_painted(act: Callable[[], None]) -> None:
        """Qt paints what is due before it looks at timers."""
        QTimer.singleShot(0, program, act)

    completer = program.completer = Completer(program.port, engine, program.settings, told, once_painted)
    program.statistics = Statistics(
        completer,
        program.port,
        TallyStore(paths.data_folder()),
        program.background,
        model=lambda: found.path if (found := engine.state_of("completion").model) else "",
        wanted=lambda: program.settings().statistics.counting,
    )
    program.ending.callback(program.statistics.shutdown)
    program.checker.issues_changed.connect(completer.marks_changed)
    announcer = Announcer(program.page, lambda: program.settings().suggestions.announce)
    completer.offered.connect(announcer.offered)
    completer.happened.connect(announcer.happened)

    def on_settings(before: Settings, now: Settings) -> None:
        if before.suggestions != now.suggestions:
            completer.settings_changed()

    program.settings.changed.connect(on_settings)
    engine.state_changed.connect(lambda state: completer.engine_ready() if state.ready else None)
    commands = program.window.commands
    commands[Command.SUGGEST].triggered.connect(lambda: completer.suggest_now())
    commands[Command.PARAGRAPH].triggered.connect(lambda: completer.suggest_paragraph())
    commands[Command.ALTERNATIVE].triggered.connect(lambda: program.port.alternative_requested.emit(1))
    commands[Command.ACCEPT].triggered.connect(lambda: program.port.accept_requested.emit("all"))
