"""The page of the catalogue: looked through by words and by task; what is chosen stands at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from writer.assist.fitting import Prediction, size
from writer.assist.model_offers import Task, matching, said_of
from writer.models.catalogue import Catalogue, OfferedFile, OfferedModel
from writer.tongue import tr
from writer.ui.chrome import label
from writer.ui.headed_list import Headed, HeadedList, Line
from writer.ui.models.columns import beside, scrolled
from writer.ui.models.offer_detail import OfferDetail
from writer.ui.models.words import fit_words
from writer.ui.segmented import Segmented

NOTHING: Final = tr("No model on offer matches. Try another word or another task.")
ALL: Final = "all"
_TASKS: Final[dict[str, Task]] = {"suggestions": "completion", "grammar": "grammar", "rewriting": "rewriting"}
_CHOICES: Final = (
    (ALL, tr("All"), tr("Every model on offer.")),
    ("suggestions", tr("Suggest"), tr("Models that are fit for suggestions, the best first.")),
    ("grammar", tr("Grammar"), tr("Models that are fit for the grammar check, the best first.")),
    ("rewriting", tr("Rewrite"), tr("Models that are fit for rewriting, the best first.")),
)
_HEADINGS: Final = {
    ALL: tr("On offer"),
    "suggestions": tr("For suggestions, the best first"),
    "grammar": tr("For grammar, the best first"),
    "rewriting": tr("For rewriting, the best first"),
}


class OffersPage(QWidget):
    """Shows the catalogue it is given; what a model needs and whether it is here it asks for."""

    def __init__(
        self,
        predict: Callable[[OfferedModel, OfferedFile], Prediction],
        here: Callable[[OfferedFile], Path | None],
        on_its_way: Callable[[OfferedFile], bool],
        source: Callable[[OfferedFile], str],
    ) -> None:
        """`source` says in a sentence where a file would come from."""
        super().__init__()
        self._predict, self._here, self._on_its_way, self._source = predict, here, on_its_way, source
        self._catalogue = Catalogue("", ())
        self.search = QLineEdit()
        self.task = Segmented(tr("For which task"), _CHOICES)
        self.list = HeadedList(tr("Models on offer"))
        self.detail = OfferDetail()
        self.nothing = label(NOTHING, "dim", wrap=True)
        self._lay_out()
        self.task.show_value(ALL)
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.search.installEventFilter(self)
        self.task.chosen.connect(lambda _task: self.refresh())
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(lambda _index: self.detail.get.setFocus())
        self.detail.file_chosen.connect(lambda _file: self._show_file())

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List these."""
        self._catalogue = catalogue
        self.refresh()

    def refresh(self) -> None:
        """List what matches; whether it fits and is here may have changed."""
        found = matching(self._catalogue, self.search.text(), _TASKS.get(self.task.value))
        chosen = self.detail.model
        if chosen not in found:
            chosen = found[0] if found else None
        heading = _HEADINGS[self.task.value]
        lines = tuple(self._line(model) for model in found)
        self.list.show_groups([Headed(heading, lines)] if lines else [], chosen.id if chosen else None)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if chosen:
            self._show(chosen)

    def show_model(self, wanted: str) -> None:
        """Choose the model with that id."""
        self.search.clear()
        self.task.show_value(ALL)
        self._choose(wanted)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return False

    def _line(self, model: OfferedModel) -> Line:
        file = next((file for file in model.files if self._here(file)), None)
        size_ = size(model.files[0].file_bytes) if model.files[0].file_bytes else ""
        fit = tr("on this computer") if file else fit_words(self._predict(model, model.files[0]))
        words = " · ".join(filter(None, (size_, fit)))
        task = _TASKS.get(self.task.value)
        tip = said_of(model, task) if task else model.summary
        return Line(model.id, model.name, words, dot=file is not None, spoken=f"{model.name}, {words}. {tip}", tip=tip)

    def _choose(self, key: object) -> None:
        model = next((model for model in self._catalogue.models if model.id == key), None)
        if model:
            self._show(model)

    def _show(self, model: OfferedModel) -> None:
        self.detail.show_model(model)
        self._show_file()

    def _show_file(self) -> None:
        model, file = self.detail.model, self.detail.file
        if model and file:
            prediction, source = self._predict(model, file), self._source(file)
            self.detail.show_file(prediction, self._here(file), self._on_its_way(file), source)

    def _lay_out(self) -> None:
        self.search.setProperty("kind", "field")
        self.search.setPlaceholderText(tr("Search the catalogue"))
        self.search.setAccessibleName(tr("Search the catalogue"))
        self.search.setClearButtonEnabled(True)
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(12, 12, 8, 12)
        lines.setSpacing(8)
        lines.addWidget(self.search)
        lines.addWidget(self.task)
        lines.addWidget(self.nothing)
        lines.addWidget(self.list, 1)
        lines.setAlignment(self.nothing, Qt.AlignmentFlag.AlignTop)
        self.task.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.nothing.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(beside(left, scrolled(self.detail)))
