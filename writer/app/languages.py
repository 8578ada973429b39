"""Other languages in the window: their word lists in the settings, and a new look at the text once they are there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer import paths
from writer.assist.background import Background
from writer.assist.checking import Checker
from writer.assist.dictionary_list import DictionaryList
from writer.assist.language_lists import LanguageLists
from writer.assist.settings_keeper import SettingsKeeper
from writer.models import language_data
from writer.network.policy import Network
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

if TYPE_CHECKING:
    from writer.ui.settings.dictionaries import DictionaryLines
    from writer.ui.settings.settings_window import SettingsWindow


class LanguageWiring(QObject):
    """Connects the word lists with the settings window, the bar of messages and the checker."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        settings: SettingsKeeper,
        checker: Checker,
        network: Network,
    ) -> None:
        super().__init__()
        fetch = partial(language_data.fetch, network=network)
        self._settings, self._checker = settings, checker
        self.dictionaries = DictionaryList(background, lambda: settings().languages)
        self.dictionaries.changed.connect(lambda: checker.use_dictionaries(self.dictionaries.used()))
        settings.changed.connect(
            lambda before, now: self.dictionaries.settings_changed(before.languages, now.languages)
        )
        checker.unchecked.connect(self.dictionaries.cannot_check)
        self.dictionaries.broken.connect(
            lambda sentence: window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key="dictionary"))
        )
        self.dictionaries.look()
        self.lists = LanguageLists(background, paths.languages_folder(), lambda: settings().languages.source, fetch)
        self.lists.fetched.connect(checker.language_arrived)
        self.lists.problem.connect(
            lambda sentence: window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key="languages"))
        )

    def attach(self, window: SettingsWindow) -> None:
        """Offer them there."""
        lists, lines = self.lists, window.languages
        lines.set_offers(lists.offers())
        lines.wanted.connect(lists.start)
        lines.cancelled.connect(lists.cancel)
        lines.removed.connect(lists.remove)
        lists.problem.connect(lines.say)
        lists.changed.connect(lambda: lines.set_offers(lists.offers()))
        self._attach_dictionaries(window.dictionaries)

    def _attach_dictionaries(self, lines: DictionaryLines) -> None:
        found = self.dictionaries

        def show() -> None:
            if found.looked:
                lines.show_offers(found.offers(), found.readable)

        found.changed.connect(show)
        lines.looked_again.connect(found.look)
        lines.chosen.connect(
            lambda code, name: self._settings.change("languages.dictionary_choices", found.choice(code, name))
        )
        show()
