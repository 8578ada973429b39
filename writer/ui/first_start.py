"""The first three steps, above the page: choose a model, get it, write. The page below works meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from writer.paths import home_folder
from writer.tongue import amount, tr
from writer.ui.chrome import button, dress, icon_button, label
from writer.ui.flow_layout import FlowLayout
from writer.ui.tones import tones_of

COLUMN = 620
STEPS = (tr("Choose a model"), tr("Get it"), tr("Write"))
MEGABYTE = 1_000_000

ABOUT = tr("Inkhorn finishes your sentences, mends your grammar and rewrites on request.")
NEEDED = tr("It needs a language model, which stays on this computer: nothing you write leaves it.")
CHOOSE = tr("The starter model completes and checks well; any other GGUF file works too.")
WITHOUT_OFFER = tr(
    "All models shows what can be downloaded, each with its size and its licence; or choose a GGUF file that you have."
)
GETTING = tr("You can write meanwhile; suggestions begin when the model is here.")
DONE = tr("Write a sentence on the page and pause: grey text offers the next words, and Tab takes them.")


class FirstStart(QWidget):
    """Shows one step at a time. It asks and reports; getting the model is somebody else's."""

    get_starter_requested = Signal()
    cancel_requested = Signal()
    file_chosen = Signal(Path)
    models_requested = Signal()
    """The writer wants to see all models."""
    skipped = Signal()
    """The writer closed it, before or after the model was there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("First steps"))
        self._steps = [label(f"{number}  {words}", "small") for number, words in enumerate(STEPS, 1)]
        self._offer, self._agreement, self._about = "", "", ""
        self._found_path = Path()
        self._heading = label("", "heading", wrap=True)
        self._sentence = label("", "", wrap=True)
        self._progress = QProgressBar()
        self._amount = label("", "small")
        self._licence = label("", "small", wrap=True)
        self._found = label("", "", wrap=True)
        self._get = button(tr("Agree and get it"), "primary")
        self._file = button(tr("Choose a GGUF file…"), "plain")
        self._use = button(tr("Use it"), "primary")
        self._all = button(tr("All models…"), "plain")
        self._skip = button(tr("Write without a model"), "quiet")
        self._cancel = button(tr("Cancel"), "plain")
        self._close = icon_button("x", tr("Close; Help, Get a Model opens it again"))
        self._lay_out()
        self._connect()
        self.show_choice()
        dress(self)

    @property
    def step(self) -> int:
        """0, 1 or 2: which of `STEPS` is shown."""
        return self._step

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    @property
    def licence(self) -> str:
        """What can be read of the starter model's licence; "" while it is not shown."""
        return "" if self._licence.isHidden() else self._licence.text()

    @property
    def found(self) -> str:
        """What is said of a model that is on this computer already; "" without one."""
        return "" if self._found.isHidden() else self._found.text()

    @property
    def loading(self) -> bool:
        """Whether a model that was chosen is on its way into memory."""
        return self._step == 1 and self._cancel.isHidden() and self._file.isHidden()

    def set_offer(self, file_bytes: int, licence: str, name: str = "") -> None:
        """A model's size, and its licence in sentences; no licence: it cannot be had. Without a `name` it is the
        starter."""
        self._offer = tr("Agree and get it ({megabytes} MB)", megabytes=amount(file_bytes / MEGABYTE))
        smallest = tr("{model} is the smallest that can be fetched; any other GGUF file works too.", model=name)
        self._agreement, self._about = licence, smallest if name else CHOOSE
        self._licence.setText(licence)
        if self._step == 0:
            self.show_choice()

    def set_found(self, path: Path, name: str, program: str, file_bytes: int) -> None:
        """Another program, or the writer, has a model that would do; "" for the writer."""
        self._found.setText(found_words(name, program, file_bytes))
        self._use.setAccessibleName(tr("Use {model}", model=name))
        self._found_path = path
        if self._step == 0:
            self.show_choice()

    def show_choice(self) -> None:
        """Step one: offer a model that can be had, one that is here, all models, a file, or none."""
        self._get.setText(self._offer)
        about = f"{NEEDED} {self._about or WITHOUT_OFFER}"
        self._show(0, ABOUT, about, (*self._offered(), self._all, self._file, self._skip))

    def _offered(self) -> tuple[QPushButton, ...]:
        return (*((self._use,) if self._found.text() else ()), *((self._get,) if self._agreement else ()))

    def set_loading(self, name: str) -> None:
        """The model is here, and is being loaded."""
        self._show(1, tr("Loading the model"), tr("{model} is being loaded. You can write meanwhile.", model=name), ())

    def set_progress(self, done: int, total: int) -> None:
        """`done` of `total` bytes are here; `total` 0: not known yet."""
        self._progress.setMaximum(max(0, total // 1000))
        self._progress.setValue(min(done, total) // 1000 if total else 0)
        self._amount.setText(amount_words(done, total))
        self._progress.setAccessibleDescription(self._amount.text())
        if self._step != 1 or self._cancel.isHidden():
            self._show(1, tr("Getting the model"), GETTING, (self._cancel,), progress=True)

    def set_error(self, sentence: str) -> None:
        """The model did not come; `sentence` says why and what to do."""
        self._get.setText(tr("Try again"))
        offered = (*self._offered(), self._all, self._file, self._skip)
        self._show(1, tr("The model could not be had"), sentence, offered, error=True)

    def set_done(self) -> None:
        """The model is there."""
        self._skip.setText(tr("Start writing"))
        self._show(2, tr("Ready"), DONE, (self._skip,))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tones.line)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 20, 0, 22)
        lines.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(20)
        for step in self._steps:
            head.addWidget(step)
        head.addStretch(1)
        head.addWidget(self._close)
        lines.addLayout(head)
        lines.addWidget(self._heading)
        lines.addWidget(self._sentence)
        found = QHBoxLayout()
        found.setSpacing(12)
        found.addWidget(self._found, 1)
        found.addWidget(self._use)
        lines.addLayout(found)
        lines.addWidget(self._licence)
        progress = QHBoxLayout()
        progress.setSpacing(12)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress of the download"))
        progress.addWidget(self._progress, 1)
        progress.addWidget(self._amount)
        lines.addLayout(progress)
        buttons = FlowLayout(spacing=8)
        for made in (self._get, self._all, self._file, self._cancel, self._skip):
            buttons.addWidget(made)
        lines.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)

    def _connect(self) -> None:
        self._get.clicked.connect(self._begin)
        self._all.clicked.connect(self.models_requested)
        self._file.clicked.connect(self._choose_file)
        self._use.clicked.connect(lambda _on=False: self.file_chosen.emit(self._found_path))
        self._cancel.clicked.connect(self._stop)
        self._skip.clicked.connect(self.skipped)
        self._close.clicked.connect(self.skipped)

    def _show(
        self,
        step: int,
        heading: str,
        sentence: str,
        buttons: tuple[QPushButton, ...],
        *,
        progress: bool = False,
        error: bool = False,
    ) -> None:
        self._step = step
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._say(self._sentence, "error" if error else "")
        for number, words in enumerate(self._steps):
            self._say(words, "section" if number == step else "dim")
        for made in (self._use, self._get, self._all, self._file, self._cancel, self._skip):
            made.setVisible(made in buttons)
        self._found.setVisible(self._use in buttons)
        self._dress_get("plain" if self._use in buttons else "primary")
        self._licence.setVisible(self._get in buttons)
        self._progress.setVisible(progress)
        self._amount.setVisible(progress)
        self.setAccessibleDescription(
            tr(
                "Step {number} of {count}: {heading}. {sentence}",
                number=step + 1,
                count=len(STEPS),
                heading=heading,
                sentence=sentence,
            )
        )
        self._get.setAccessibleDescription(self._agreement)

    def _dress_get(self, kind: str) -> None:
        """What needs no download is the first choice."""
        if self._get.property("kind") != kind:
            self._get.setProperty("kind", kind)
            self._get.style().polish(self._get)

    def _say(self, words: QLabel, kind: str) -> None:
        words.setProperty("kind", kind)
        words.style().polish(words)

    def _begin(self) -> None:
        self.set_progress(0, 0)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.get_starter_requested.emit()

    def _stop(self) -> None:
        self.show_choice()
        self._get.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel_requested.emit()

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a model"), str(home_folder()), tr("GGUF models (*.gguf);;All files (*)")
        )
        if name:
            self.file_chosen.emit(Path(name))


def found_words(model: str, program: str, file_bytes: int) -> str:
    """That `model` is here already, and whose it is; "" for the writer's own."""
    size = amount(file_bytes / MEGABYTE)
    if program:
        words = tr("{program} has {model} ({size} MB) on this computer.", program=program, model=model, size=size)
    else:
        words = tr("{model} ({size} MB) is on this computer already.", model=model, size=size)
    return f"{words} {tr('It can be used where it is.')}"


def amount_words(done: int, total: int) -> str:
    """ "12 of 98 MB"; `total` 0: not known."""
    here = amount(done / MEGABYTE)
    if total:
        return tr("{done} of {total} MB", done=here, total=amount(total / MEGABYTE))
    return tr("{size} MB", size=here) if done else tr("Looking for it…")
