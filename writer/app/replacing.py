"""The preview of replacing in the window: it follows the find bar and the text while both are typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from writer.assist.document_port import Edited, Origin, Replacement
from writer.assist.pattern_process import PatternProcess
from writer.assist.searching import Search
from writer.text.units import utf16_length
from writer.tongue import amount, tr
from writer.ui.editor.find_bar import FindBar
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from writer.ui.replace_preview import ReplacePreview

REST_MS: Final = 250
LOOKING: Final = tr("Looking…")
NOTHING: Final = tr("Nothing in the document is like that.")


class ReplacingWiring(QObject):
    """Connects the find bar with the process for patterns and with the preview."""

    def __init__(self, window: MainWindow, bar: FindBar, port: EditorPort) -> None:
        super().__init__()
        self._window, self._bar, self._port = window, bar, port
        self._patterns, self._own_patterns = PatternProcess(), PatternProcess()
        bar.search.use_patterns(self._patterns)
        self._search = Search(port)
        self._search.use_patterns(self._own_patterns)
        self._unticked: set[int] = set()
        self._version = -1
        """Of the document, to which the places that are listed belong."""
        self.preview: ReplacePreview | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        bar.preview_wanted.connect(self.open)
        for field in (bar.wanted, bar.replacement):
            field.textChanged.connect(lambda _text: self._look_soon())
        for switch in (bar.case, bar.whole_words, bar.pattern, bar.in_selection):
            switch.toggled.connect(lambda _on: self._look_soon())
        port.edited.connect(self._on_edited)
        self._search.changed.connect(self._on_found)

    def shutdown(self) -> None:
        self._patterns.shutdown()
        self._own_patterns.shutdown()

    def open(self) -> None:
        """Show every place of what the find bar looks for."""
        if self.preview is None:
            self.preview = self._made()
        self._unticked = set()
        self._bar.wanted.keep()
        self._bar.replacement.keep()
        self.preview.say(LOOKING)
        self.preview.come()
        self._look()

    def _made(self) -> ReplacePreview:
        from writer.ui.replace_preview import ReplacePreview  # most never see it

        preview = ReplacePreview(self._window)
        preview.replace_wanted.connect(self._replace)
        preview.place_shown.connect(self._show_place)
        return preview

    def _look_soon(self) -> None:
        if self.preview and self.preview.isVisible():
            self._rest.start()

    def _look(self) -> None:
        preview, bar = self.preview, self._bar
        if preview and preview.isVisible():
            preview.explain(bar.wanted.text(), bar.replacement.text())
            self._search.look(bar.query, bar.scope)

    def _on_found(self) -> None:
        preview, search = self.preview, self._search
        if not preview or not preview.isVisible() or not search.complete:
            return
        if search.trouble or not len(search.places):
            preview.say(search.trouble or NOTHING)
        else:
            search.replacements(self._bar.replacement.text(), self._show)

    def _show(self, places: list[Replacement], trouble: str) -> None:
        if not self.preview or self._search.version != self._port.version:
            return
        if trouble:
            self.preview.say(trouble)
            return
        self._version = self._port.version
        self.preview.show_places(self._port.plain_text(), places, self._unticked)

    def _on_edited(self, edit: Edited) -> None:
        """What is not ticked stays so while text is typed elsewhere."""
        if not self.preview or not self.preview.isVisible():
            return
        if self._version >= 0:
            self._unticked = self.preview.list.rows.unticked
            self._version = -1
        if edit.origin is Origin.LOADED:
            self._unticked = set()
        grown = utf16_length(edit.added) - edit.removed
        behind = edit.position + edit.removed
        kept = (start for start in self._unticked if start < edit.position or start >= behind)
        self._unticked = {start + grown if start >= behind else start for start in kept}
        self._rest.start()

    def _show_place(self, start: int, end: int) -> None:
        if self._version == self._port.version:
            self._port.reveal(start, end)

    def _replace(self) -> None:
        if not self.preview or self._version != self._port.version:
            return
        chosen = self.preview.ticked
        self.preview.close()
        self._port.replace(chosen)
        self._bar.say(tr("{count} replaced", count=amount(len(chosen))))
        self._window.activateWindow()
        self._window.page.setFocus()
