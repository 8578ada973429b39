"""One model of the catalogue: what it is good for, which file of it to take, and its licence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from writer.assist.fitting import Prediction
from writer.models.catalogue import OfferedFile, OfferedModel
from writer.paths import home_folder
from writer.tongue import counted, said, tr
from writer.ui.chrome import button, label, sentence
from writer.ui.models.columns import column
from writer.ui.models.facts_grid import FactsGrid
from writer.ui.models.licence_card import LicenceCard
from writer.ui.models.words import checksum_words, file_words, languages_words


class OfferDetail(QWidget):
    """Shows a model; the licence is shown and agreed to before anything is asked for."""

    get_wanted = Signal(object, object, object)
    """The `OfferedModel`, the `OfferedFile`, and the folder to take it from or None: the licence was agreed to."""
    file_chosen = Signal(object)
    """The `OfferedFile`."""
    show_wanted = Signal(Path)
    """The file, which is here already."""
    downloads_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model: OfferedModel | None = None
        self.file: OfferedFile | None = None
        self._here, self._source, self._folder = Path(), "", Path()
        self._is_here = self._on_its_way = False
        self._asked_folder: Path | None = None
        self.title = label("", "heading", wrap=True)
        self.by = sentence("", "small")
        self.summary = sentence("")
        self.fit = sentence("")
        self.tasks, self.more = FactsGrid(), FactsGrid()
        self.licence = LicenceCard()
        self.get = button(tr("Get it…"), "primary")
        self.take = button(tr("From a folder…"), "plain", tip=tr("Takes the same file from a folder or a stick."))
        self.explanation = sentence("", "small")
        self._files = QButtonGroup(self)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(3)
        self._lay_out()
        self._files.idClicked.connect(self._choose)
        self.get.clicked.connect(lambda _on=False: self._get())
        self.take.clicked.connect(lambda _on=False: self._take())
        self.licence.agreed.connect(self._agreed)
        self.licence.refused.connect(self._close_licence)

    @property
    def choices(self) -> dict[str, QRadioButton]:
        """The files, by their quantisation."""
        files = self.model.files if self.model else ()
        buttons = (self._files.button(number) for number in range(len(files)))
        return {f.quantisation: b for f, b in zip(files, buttons, strict=True) if isinstance(b, QRadioButton)}

    def show_model(self, model: OfferedModel) -> None:
        """Show it with the first of its files chosen, or with the one that the writer chose."""
        if self.model is not model:
            self._close_licence()
            self.model, self.file = model, model.files[0]
            self._list_files(model)
        self.title.setText(model.name)
        self.by.setText(
            tr("{number} parameters, by {publisher}", number=said(model.parameters), publisher=model.publisher)
        )
        self.summary.setText(model.summary)
        self.tasks.show_facts(
            (
                (tr("Suggestions"), model.completion),
                (tr("Grammar"), model.grammar),
                (tr("Rewriting"), model.rewriting),
            )
        )
        gated = tr("The hub gives it only to accounts that have agreed to its terms there.") if model.gated else ""
        self.more.show_facts(
            (
                (tr("Languages"), languages_words(model)),
                (
                    tr("Context"),
                    counted("{n} tokens at most", "{n} tokens at most", model.context) if model.context else "",
                ),
                (tr("Licence"), f"{model.licence.name}. {model.licence.text}"),
                (tr("Access"), gated),
            )
        )

    def show_file(self, prediction: Prediction, here: Path | None, on_its_way: bool, source: str) -> None:
        """What holds for the chosen file. `here`: where it is already; `source`: whence it would come, a sentence."""
        file = self.file
        if file is None:
            return
        self._is_here, self._on_its_way = here is not None, on_its_way
        self._here, self._source = here or Path(), source
        self.explanation.setText(f"{file.explanation} {checksum_words(file)}")
        self.fit.setText(prediction.sentence)
        self.fit.setProperty("kind", "warning" if prediction.fit == "too large" else "")
        self.fit.style().polish(self.fit)
        self.get.setText(tr("Show it") if here else tr("Show the download") if on_its_way else tr("Get it…"))
        self.take.setVisible(not here and not on_its_way and bool(file.sha256))
        if here or on_its_way:
            self._close_licence()

    def _list_files(self, model: OfferedModel) -> None:
        for made in self._files.buttons():
            self._files.removeButton(made)
            self._choices.removeWidget(made)
            made.deleteLater()
        for number, file in enumerate(model.files):
            made = QRadioButton(file_words(file))
            made.setAccessibleDescription(file.explanation)
            made.setToolTip(file.name)
            made.setChecked(not number)
            self._files.addButton(made, number)
            self._choices.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, number: int) -> None:
        if self.model:
            self.file = self.model.files[number]
            self._close_licence()
            self.file_chosen.emit(self.file)

    def _get(self) -> None:
        if self._is_here:
            self.show_wanted.emit(self._here)
        elif self._on_its_way:
            self.downloads_wanted.emit()
        else:
            self._ask(None)

    def _take(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Take the file from a folder"), str(home_folder()))
        if found:
            self._ask(Path(found))

    def _ask(self, folder: Path | None) -> None:
        """Show the licence."""
        if self.model:
            self._asked_folder = folder
            self.get.setEnabled(False)
            self.licence.ask(self.model, _from_folder(folder) if folder else self._source)

    def _agreed(self) -> None:
        model, file, folder = self.model, self.file, self._asked_folder
        self._close_licence()
        if model and file:
            self.get_wanted.emit(model, file, folder)

    def _close_licence(self) -> None:
        self.licence.hide()
        self.get.setEnabled(True)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.get)
        acts.addWidget(self.take)
        acts.addStretch(1)
        lines = column(self)
        for part in (self.title, self.by, self.summary, self.tasks):
            lines.addWidget(part)
        lines.addWidget(label(tr("File"), "section"))
        lines.addLayout(self._choices)
        lines.addWidget(self.explanation)
        lines.addWidget(self.fit)
        lines.addLayout(acts)
        lines.addWidget(self.licence)
        lines.addWidget(label(tr("More"), "section"))
        lines.addWidget(self.more)
        lines.addStretch(1)
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)


def _from_folder(folder: Path) -> str:
    return tr("It is taken from {folder}, if a file there has its checksum; nothing connects.", folder=folder)
