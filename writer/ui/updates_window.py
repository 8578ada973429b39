"""The small window that says whether there is a newer version. It asks nobody by itself: a button does."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from writer.tongue import amount, tr
from writer.ui.chrome import button, dress, label, sentence
from writer.updates.checking import Finding, day
from writer.updates.manifest import Artefact

WIDTH = 580
NOTES_HEIGHT = 132
SAID_MS = 3000
MEGABYTE = 1_000_000


class UpdatesWindow(QWidget):
    """Closed by Esc. It shows and reports; asking is somebody else's."""

    check_wanted = Signal()

    def __init__(self, version: str, host: str, problem: str = "", parent: QWidget | None = None) -> None:
        """`host` is who would be asked; with a `problem`, a sentence, nobody can be."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Updates"))
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._version = version
        self._host = host
        self._page = ""
        self._heading = label("", "heading", wrap=True)
        self._words = sentence("")
        self._notes = QPlainTextEdit()
        self._card = QFrame()
        self._file = label("", "section", wrap=True)
        self._how = sentence("")
        self._sum = label("", "small", wrap=True)
        self.check = button(tr("Check now"), "primary")
        self.open_page = button(tr("Open the download page"), "primary")
        self.copy = button(tr("Copy its address"), "plain", name=tr("Copy the address of the download page"))
        self._lay_out()
        self._connect()
        promise = tr(
            "Inkhorn asks {host} when you press the button, and never by itself. It sends nothing about you.", host=host
        )
        self._show(self._name(), problem or promise, asking=not problem)
        dress(self)

    @property
    def text(self) -> str:
        """What can be read."""
        shown = (self._heading, self._words, self._file, self._how, self._sum)
        return "\n".join(part.text() for part in shown if not part.isHidden())

    @property
    def notes(self) -> str:
        return self._notes.toPlainText()

    def set_busy(self) -> None:
        """Somebody is being asked."""
        self._show(self._name(), tr("Asking {host}…", host=self._host), asking=True)
        self.check.setEnabled(False)

    def show_problem(self, said: str) -> None:
        """Nothing is known, because of what the sentence `said` says."""
        self._show(self._name(), said, asking=True, error=True)

    def show_finding(self, finding: Finding, how: str) -> None:
        """What was found; `how` the writer gets it, as sentences."""
        release, of = finding.release, day(finding.release.date)
        if not finding.newer:
            said = tr("There is no newer version. The latest, {version}, is of {day}.", version=release.version, day=of)
            self._show(tr("Inkhorn {version} is up to date", version=self._version), said, asking=True)
            return
        self._page = release.page
        self._notes.setPlainText(release.notes.strip())
        said = tr("It is of {day}; you have {version}. Nothing is replaced by itself.", day=of, version=self._version)
        self._show(tr("Inkhorn {version} has come out", version=release.version), said)
        self._how.setText(how)
        self._show_file(finding.fits)
        for part in (self._card, self.open_page, self.copy):
            part.show()
        self._notes.setVisible(bool(self.notes))
        self._settle()
        self.open_page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _name(self) -> str:
        return tr("This is Inkhorn {version}", version=self._version)

    def _show(self, heading: str, said: str, *, asking: bool = False, error: bool = False) -> None:
        self._heading.setText(heading)
        self._words.setText(said)
        self._words.setProperty("kind", "error" if error else "")
        self._words.style().polish(self._words)
        for part in (self._notes, self._card, self.open_page, self.copy):
            part.hide()
        self.check.setText(tr("Try again") if error else tr("Check now"))
        self.check.setEnabled(True)
        self.check.setVisible(asking)
        self.setAccessibleDescription(f"{heading}. {said}")
        self._settle()

    def _show_file(self, file: Artefact | None) -> None:
        self._file.setText(_file_words(file) if file else "")
        self._file.setVisible(file is not None)
        self._sum.setText(f"SHA-256\n{file.sha256}" if file else "")
        self._sum.setVisible(file is not None)

    def _settle(self) -> None:
        """As high as what is shown, once that has been laid out, and all of it on the screen."""
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._lines.totalHeightForWidth(WIDTH))
        frame, room = self.frameGeometry(), self.screen().availableGeometry()
        if self.isVisible() and not room.contains(frame):
            left = max(room.left(), min(frame.left(), room.right() - frame.width()))
            self.move(left, max(room.top(), min(frame.top(), room.bottom() - frame.height())))

    def _connect(self) -> None:
        self.check.clicked.connect(lambda _on=False: self.check_wanted.emit())
        self.open_page.clicked.connect(lambda _on=False: QDesktopServices.openUrl(QUrl(self._page)))
        self.copy.clicked.connect(lambda _on=False: self._copy())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._page)
        self.copy.setText(tr("Copied"))
        QTimer.singleShot(SAID_MS, self.copy, lambda: self.copy.setText(tr("Copy its address")))

    def _lay_out(self) -> None:
        self._notes.setReadOnly(True)
        self._notes.setFixedHeight(NOTES_HEIGHT)
        self._notes.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._notes.document().setDocumentMargin(10)
        self._notes.setAccessibleName(tr("What is new"))
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        for part in (self._file, self._how, self._sum):
            part.setTextInteractionFlags(selectable)
            inside.addWidget(part)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for made in (self.check, self.open_page, self.copy):
            acts.addWidget(made)
        acts.addStretch(1)
        lines = self._lines = QVBoxLayout(self)
        lines.setContentsMargins(28, 24, 28, 24)
        lines.setSpacing(12)
        for shown in (self._heading, self._words, self._notes, self._card):
            lines.addWidget(shown)
        lines.addSpacing(4)
        lines.addLayout(acts)


def _file_words(file: Artefact) -> str:
    return tr("For this computer: {file}, {size} MB", file=file.name, size=amount(file.size / MEGABYTE))
