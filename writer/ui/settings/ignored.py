"""What the Grammar section shows besides its settings: the personal dictionary, and what is ignored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.word_list import is_word
from writer.paths import home_folder
from writer.tongue import counted, said, tr
from writer.ui.chrome import button, label

FILES = ";;".join((tr("Word lists (*.txt *.dic)"), tr("All files (*)")))
LIST_HEIGHT = 132
NO_WORDS = tr("No words yet. Add one here, or right-click an underlined word.")
NO_RULES = tr("No rule is ignored. Right-click an underlined place to ignore its rule.")
EVERY_WORD = tr("Words that are not in the dictionary.")


class IgnoredSection(QWidget):
    """Shows an `IgnoreList`; each act of the writer says how it should change."""

    changed = Signal(object)
    """A function from the `IgnoreList` that holds to the one that should."""
    import_chosen = Signal(Path)
    export_chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.words = _PlainList(tr("Personal dictionary"))
        self.rules = _PlainList(tr("Ignored rules"))
        self._rule_names: list[str] = []
        self.word = QLineEdit()
        self.add = button(tr("Add"), "plain", name=tr("Add the word to the dictionary"))
        self.remove = button(tr("Remove"), "plain", name=tr("Remove the chosen words"))
        self.import_words = button(
            tr("&Import…"),
            "plain",
            name=tr("Import words"),
            tip=tr("Adds the words of a UTF-8 text file, one in each line."),
        )
        self.export_words = button(
            tr("&Export…"),
            "plain",
            name=tr("Export words"),
            tip=tr("Writes the words to a text file, one in each line."),
        )
        self.heed = button(tr("Heed again"), "plain", name=tr("Heed the chosen rules again"))
        self.forget = button(
            tr("Forget ignored places"), "plain", tip=tr("Whatever you ignored at one place is shown again.")
        )
        self._said = label("", "small", wrap=True)
        self._no_words, self._no_rules = label(NO_WORDS, "dim", wrap=True), label(NO_RULES, "dim", wrap=True)
        self._places = label("", "dim", wrap=True)
        self._lay_out()
        self._connect()
        self.show_ignored(IgnoreList())

    @property
    def said(self) -> str:
        """The sentence on what was done last."""
        return self._said.text()

    def show_ignored(self, ignored: IgnoreList) -> None:
        """Show what is ignored; nothing is emitted."""
        self.words.show_lines(sorted(ignored.words, key=lambda word: (word.casefold(), word)))
        reasons = dict(ignored.reasons)
        self._rule_names = sorted(ignored.rules)
        self.rules.show_lines([rule_words(rule, reasons.get(rule, "")) for rule in self._rule_names])
        for shown, empty, having in (
            (self.words, self._no_words, bool(ignored.words)),
            (self.rules, self._no_rules, bool(ignored.rules)),
        ):
            shown.setVisible(having)
            empty.setVisible(not having)
        count = len(ignored.places)
        self._places.setText(
            counted("{n} place is ignored.", "{n} places are ignored.", count)
            if count
            else tr("No single place is ignored.")
        )
        self.forget.setEnabled(bool(count))
        self.export_words.setEnabled(bool(ignored.words))
        self._enable()

    def say(self, sentence: str) -> None:
        """What came of an import or export."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    # -- what the writer does ----------------------------------------------------------------------------------

    def _add(self) -> None:
        word = self.word.text().strip()
        if not word:
            return
        if not is_word(word):
            self.say(tr("Type one word, with letters and without spaces."))
            return
        self.word.clear()
        self.say(tr("“{word}” is in the dictionary now.", word=word))
        self.changed.emit(lambda ignored: ignored.with_word(word))

    def _remove(self) -> None:
        words = self.words.chosen_lines
        if len(words) == 1:
            self.say(tr("“{word}” is not in the dictionary now.", word=words[0]))
        elif words:
            self.say(counted("{n} removed.", "{n} removed.", len(words)))
        if words:
            self.changed.emit(lambda ignored: ignored.without_words(words))

    def _heed(self) -> None:
        for rule in [self._rule_names[row] for row in self.rules.chosen_rows]:
            self.changed.emit(lambda ignored, rule=rule: ignored.without_rule(rule))

    def _import(self) -> None:
        found = QFileDialog.getOpenFileName(self, tr("Import words"), str(home_folder()), FILES)[0]
        if found:
            self.import_chosen.emit(Path(found))

    def _export(self) -> None:
        start = str(home_folder() / "dictionary.txt")
        found = QFileDialog.getSaveFileName(self, tr("Export words"), start, FILES)[0]
        if found:
            self.export_chosen.emit(Path(found))

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.words.chosen_rows))
        self.heed.setEnabled(bool(self.rules.chosen_rows))

    # -- making ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.add.clicked.connect(lambda _on=False: self._add())
        self.word.returnPressed.connect(self._add)
        self.remove.clicked.connect(lambda _on=False: self._remove())
        self.heed.clicked.connect(lambda _on=False: self._heed())
        self.import_words.clicked.connect(lambda _on=False: self._import())
        self.export_words.clicked.connect(lambda _on=False: self._export())
        self.forget.clicked.connect(lambda _on=False: self.changed.emit(IgnoreList.without_places))
        self.words.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.rules.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        for shown, act in ((self.words, self._remove), (self.rules, self._heed)):
            shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), shown)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        self.word.setProperty("kind", "field")
        self.word.setPlaceholderText(tr("A word"))
        self.word.setAccessibleName(tr("Word to add"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 8)
        box.setSpacing(8)
        box.addWidget(label(tr("Personal dictionary"), "section"))
        box.addWidget(self._no_words)
        box.addWidget(self.words)
        box.addLayout(_row(self.word, self.add, self.remove))
        box.addLayout(_row(self.import_words, self.export_words, None))
        box.addWidget(self._said)
        box.addSpacing(10)
        box.addWidget(label(tr("Ignored rules"), "section"))
        box.addWidget(self._no_rules)
        box.addWidget(self.rules)
        box.addLayout(_row(self.heed, None))
        box.addSpacing(10)
        box.addWidget(label(tr("Ignored places"), "section"))
        box.addWidget(self._places)
        box.addLayout(_row(self.forget, None))
        self._said.hide()


class _PlainList(QListView):
    """Lines of text, any number of them chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._lines = QStringListModel()
        self.setModel(self._lines)
        self.setProperty("kind", "box")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFixedHeight(LIST_HEIGHT)

    @property
    def lines(self) -> list[str]:
        return self._lines.stringList()

    @property
    def chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    @property
    def chosen_lines(self) -> list[str]:
        return [self.lines[row] for row in self.chosen_rows]

    def show_lines(self, lines: list[str]) -> None:
        if lines != self.lines:
            self._lines.setStringList(lines)


def rule_words(rule: str, reason: str) -> str:
    """What an ignored rule is called: the sentence it says, else its name."""
    return EVERY_WORD if rule == "SpellCheck" else said(reason) or rule


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Side by side; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
