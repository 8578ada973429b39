"""The page of the models on this computer, Inkhorn's own and those of other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from writer.assist.model_shelf import INKHORN, Shelf, Shelved
from writer.assist.model_smaller import Choice, Making
from writer.models.gguf_header import GGUFFacts
from writer.models.keeping import Verdict
from writer.paths import home_folder
from writer.tongue import tr
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.headed_list import Headed, HeadedList, Line
from writer.ui.models.columns import beside, column, scrolled
from writer.ui.models.model_detail import ModelDetail
from writer.ui.models.words import SKIPPED, disk_words, group_words, line_words

LOOKING: Final = tr("Looking through the folders of this computer's programs…")
NONE: Final = tr("No model is on this computer yet")
NONE_NEXT: Final = tr(
    "Get one from the catalogue, or add a GGUF file you have. Models of Ollama, LM Studio, Jan, GPT4All, llama.cpp and "
    "the Hugging Face cache appear here by themselves."
)
FILTER: Final = ";;".join((tr("GGUF models (*.gguf)"), tr("All files (*)")))


class HerePage(QWidget):
    """Says what the writer wants; whoever owns the models answers with `show_shelf`."""

    use_wanted = Signal(Path)
    check_wanted = Signal(Path)
    stop_wanted = Signal()
    delete_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    empty_wanted = Signal()
    added = Signal(Path)
    """A file or a folder."""
    make_wanted = Signal(Path, str)
    """Make a smaller file of it, of this `Kind`."""
    stop_making_wanted = Signal()
    look_wanted = Signal()
    catalogue_wanted = Signal()

    def __init__(
        self,
        added_as: Callable[[Path], Path | None] = lambda _path: None,
        choices: Callable[[GGUFFacts], tuple[Choice, ...]] = lambda _facts: (),
        free: Callable[[], int] = lambda: 0,
    ) -> None:
        """`added_as` tells what the writer added that has a model on the list; None for nothing. `choices` are the
        smaller files that could be made of a model, `free` the bytes that the disk has for them."""
        super().__init__()
        self._choices, self._free = choices, free
        self._making: Making | None = None
        self._asked: Path | None = None
        self._added_as = added_as
        self._shelf, self._in_use, self._taken = Shelf(), Path(), 0
        self._verdicts: dict[Path, Verdict] = {}
        self._checking: Path | None = None
        self._chosen: Path | None = None
        self.list = HeadedList(tr("Models on this computer"))
        self.detail = ModelDetail()
        self.add = button(tr("&Add…"), "plain", name=tr("Add a model file or a folder"))
        self.look = button(tr("Look again"), "plain", name=tr("Look for models again"))
        self.disk = sentence("", "small")
        self.empty = button(
            tr("Free what was deleted"), "quiet", tip=tr("Gives the disk back; it cannot be undone then.")
        )
        self._menu = QMenu(self)
        self.catalogue = button(tr("Open the catalogue"), "primary")
        self._nothing, self._says = _nothing(self.catalogue)
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_shelf(Shelf(), looking=True)

    @property
    def chosen(self) -> Shelved | None:
        return next((model for model in self._shelf.models if model.path == self._chosen), None)

    @property
    def add_actions(self) -> dict[str, QAction]:
        """The lines of the menu of Add, by their words."""
        return {action.text(): action for action in self._menu.actions()}

    @property
    def says(self) -> str:
        """What is said when there is no model."""
        return self._says.text()

    def show_shelf(self, shelf: Shelf, *, looking: bool) -> None:
        """List these; `looking`: more may come."""
        self._shelf = shelf
        self.look.setEnabled(not looking)
        self.look.setText(tr("Looking…") if looking else tr("Look again"))
        self.list.show_groups(self._groups(), self._chosen)
        self._says.setText(LOOKING if looking else NONE_NEXT)
        if shelf.use:
            self.disk.setText(disk_words(shelf.use))
        self.empty.setVisible(bool(shelf.use and shelf.use.removed))
        if self._chosen is None or self.list.rows.row_of(self._chosen) < 0:
            first = next((row.key for row in self.list.rows.rows if isinstance(row, Line)), None)
            self._chosen = first if isinstance(first, Path) else None
            self.list.show_chosen(self._chosen)
        self._show_chosen()

    def show_use(self, path: Path, taken: int) -> None:
        """`path` is the model the engine has, and takes so many bytes of memory."""
        self._in_use, self._taken = path, taken
        self.list.show_groups(self._groups(), self._chosen)
        self._show_chosen()

    def show_checks(self, verdicts: dict[Path, Verdict], checking: Path | None) -> None:
        self._verdicts, self._checking = verdicts, checking
        self._show_chosen()

    def show_making(self, making: Making | None) -> None:
        """A smaller file that is being made; None when that has ended."""
        if making is None:
            self._asked = None
        self._making = making
        if model := self.chosen:
            self._show_smaller(model)

    def show_model(self, path: Path) -> None:
        """Choose the model at `path`, now or when it is listed."""
        self._chosen = path
        self.list.show_chosen(path)
        self._show_chosen()

    # -- what is shown

    def _groups(self) -> list[Headed]:
        order = dict.fromkeys((INKHORN, "", *(model.program for model in self._shelf.models)))
        groups = [
            Headed(group_words(program), tuple(self._line(m) for m in self._shelf.models if m.program == program))
            for program in order
        ]
        passed = tuple(
            Line(skipped.path, skipped.path.name, skipped.reason, warns=True, dim=True, tip=skipped.reason)
            for skipped in self._shelf.skipped
        )
        return [group for group in (*groups, Headed(SKIPPED, passed)) if group.lines]

    def _line(self, model: Shelved) -> Line:
        in_use = model.path == self._in_use
        words = line_words(model, in_use)
        return Line(
            model.path,
            model.title,
            words,
            warns=bool(model.problem),
            dot=in_use,
            dim=bool(model.problem),
            spoken=f"{model.title}, {words}",
            tip=str(model.path),
        )

    def _show_chosen(self) -> None:
        model = self.chosen
        skipped = next((each for each in self._shelf.skipped if each.path == self._chosen), None)
        self._right.setCurrentIndex(0 if model or skipped else 1)
        if model:
            self._show_model(model)
        elif skipped:
            self.detail.show_skipped(skipped)

    def _show_model(self, model: Shelved) -> None:
        in_use = model.path == self._in_use
        ours = model.program == INKHORN
        self.detail.show_model(model, in_use=in_use, ours=ours, added=self._added_as(model.path) is not None)
        checking = self._checking == model.path
        self.detail.show_check(self._verdicts.get(model.path), checking, self._checking is not None)
        self.detail.show_measured(model, self._taken if in_use else 0)
        self._show_smaller(model)

    def _show_smaller(self, model: Shelved) -> None:
        choices = self._choices(model.facts) if model.facts and model.usable else ()
        ours = self._making if self._making and self._making.source == model.path else None
        asked, elsewhere = self._asked == model.path, self._making is not None and ours is None
        self.detail.show_smaller(choices, self._free() if asked else 0, ours, asked=asked, elsewhere=elsewhere)

    # -- what the writer does

    def _choose(self, key: object) -> None:
        if isinstance(key, Path):
            self._chosen = key
            self._show_chosen()

    def _connect(self) -> None:
        detail = self.detail
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(lambda _index: detail.use.click())
        detail.use_wanted.connect(lambda: self._say(self.use_wanted))
        detail.check_wanted.connect(lambda: self._say(self.check_wanted))
        detail.delete_wanted.connect(lambda: self._say(self.delete_wanted))
        detail.forget_wanted.connect(self._forget)
        detail.stop_wanted.connect(self.stop_wanted)
        detail.smaller_wanted.connect(lambda: self._ask(self._chosen))
        detail.smaller.left.connect(self.leave_asking)
        detail.smaller.make_wanted.connect(self._make)
        detail.smaller.stop_wanted.connect(self.stop_making_wanted)
        self.look.clicked.connect(lambda _on=False: self.look_wanted.emit())
        self.empty.clicked.connect(lambda _on=False: self.empty_wanted.emit())
        self.catalogue.clicked.connect(lambda _on=False: self.catalogue_wanted.emit())
        self.add.clicked.connect(lambda _on=False: self._offer_adding())
        self._menu.addAction(tr("A file…"), self._add_file)
        self._menu.addAction(tr("A folder…"), self._add_folder)

    def leave_asking(self) -> None:
        """Make no smaller file."""
        self._ask(None)
        self.detail.shrink.setFocus()

    def _ask(self, path: Path | None) -> None:
        self._asked = path
        if model := self.chosen:
            self._show_smaller(model)
        if path and self.detail.smaller.isVisible():
            self.detail.smaller.make.setFocus()

    def _make(self, kind: str) -> None:
        if self._chosen is not None:
            self.make_wanted.emit(self._chosen, kind)

    def _say(self, wanted: object) -> None:
        if self._chosen is not None:
            wanted.emit(self._chosen)  # type: ignore[attr-defined]

    def _forget(self) -> None:
        added = self._added_as(self._chosen) if self._chosen else None
        if added:
            self.forget_wanted.emit(added)

    def _offer_adding(self) -> None:
        self._menu.popup(self.add.mapToGlobal(QPoint(0, -self._menu.sizeHint().height() - 2)))

    def _add_file(self) -> None:
        found = QFileDialog.getOpenFileName(self, tr("Add a model"), str(home_folder()), FILTER)[0]
        if found:
            self.added.emit(Path(found))

    def _add_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, tr("Add a folder with models"), str(home_folder()))
        if found:
            self.added.emit(Path(found))

    def _lay_out(self) -> None:
        left = QWidget()
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.add, 1)
        acts.addWidget(self.look, 1)
        lines = QVBoxLayout(left)
        lines.setContentsMargins(12, 12, 8, 12)
        lines.setSpacing(8)
        lines.addWidget(self.list, 1)
        lines.addLayout(acts)
        self._right.addWidget(scrolled(self.detail))
        self._right.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 12, 6)
        foot.addWidget(self.disk, 1)
        foot.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(beside(left, self._right), 1)
        outer.addWidget(rule())
        outer.addLayout(foot)


def _nothing(way: QWidget) -> tuple[QWidget, QLabel]:
    """What is shown when there is no model at all, and its sentence; `way` is what to do next."""
    place, says = QWidget(), label("", "dim", wrap=True)
    lines = column(place)
    lines.addWidget(sentence(NONE, "heading"))
    lines.addWidget(says)
    lines.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
    lines.addStretch(1)
    lines.setAlignment(Qt.AlignmentFlag.AlignTop)
    return place, says
