"""The question that appears at the selection: "What should change?", with all that is ready-made below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from writer.tongue import listed, tr
from writer.ui.chrome import rule, sentence
from writer.ui.elided import ElidedLabel
from writer.ui.floating import FloatingCard
from writer.ui.menus import PromptEntry, PromptGroup
from writer.ui.palette_chips import WORD_WIDTH, Chip, ChipRow
from writer.ui.palette_offers import MOST_IN_ROW, Offer, Wanted, matching, row
from writer.ui.segmented import Segmented

ROWS: Final[tuple[tuple[PromptGroup, str], ...]] = (
    ("style", tr("Style")),
    ("audience", tr("For", meaning="readers of the text")),
    ("length", tr("Length")),
    ("more", tr("More", meaning="prompts")),
)
LENGTHS: Final = (
    ("shorter", tr("Shorter"), tr("In fewer words; also together with a style, a reader or an instruction.")),
    ("", tr("Same", meaning="length of the text"), tr("As long as the style makes it.")),
    ("longer", tr("Longer"), tr("In more words; also together with a style, a reader or an instruction.")),
)
_SPOKEN_LENGTHS: Final = {"shorter": tr("shorter"), "longer": tr("longer")}
MOST_RECENT: Final = 20
SWITCH_WIDTH: Final = 232


class RewritePalette(FloatingCard):
    """Rows of chips while nothing is typed; typed words leave those they may mean. Enter takes what the last line says:
    the first chip that begins like it, else the words as an instruction (Ctrl+Enter: in any case). The arrows walk.
    """

    chosen = Signal(object)
    """A `Wanted`."""
    closed = Signal()
    """It went away without a choice; the page takes the keyboard back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Rewrite"))
        self._entries: list[PromptEntry] = []
        self._recent: list[str] = []
        self._pointed: Offer | None = None
        self._top: int | None = None
        """Where the card begins while it is open, so that the field stays where it is."""
        self._field = QLineEdit()
        self._length = Segmented(tr("Length"), LENGTHS)
        self._length.show_value("")
        self._length.setMinimumWidth(SWITCH_WIDTH)
        self._rows = {group: ChipRow(word, self, self._length if group == "length" else None) for group, word in ROWS}
        self._matches = ChipRow("", self)
        self._note = sentence("", "small")
        self._hint = ElidedLabel("", "small")
        self._lay_out()
        self._field.textChanged.connect(lambda _text: self._show())
        self._length.chosen.connect(lambda _value: self._say())
        for widget in (self._field, *(self._length.part(value) for value, _, _ in LENGTHS)):
            widget.installEventFilter(self)

    def set_prompts(self, entries: Sequence[PromptEntry]) -> None:
        """Offer the usable ones of `entries`, in this order behind the recent ones."""
        self._entries = [entry for entry in entries if entry.enabled]
        self._show()

    def set_suitability(self, words: str) -> None:
        """What the loaded model can do, in a sentence; empty: nothing to say."""
        self._note.setText(words)
        self._show()

    @property
    def recent(self) -> tuple[str, ...]:
        """What was used last, newest first; to be remembered."""
        return tuple(self._recent)

    def set_recent(self, keys: Sequence[str]) -> None:
        self._recent = list(keys)[:MOST_RECENT]
        self._show()

    @property
    def shown_titles(self) -> tuple[str, ...]:
        """What the chips say that can be seen now, row by row."""
        return tuple(chip.offer.title for line in self._lines() for chip in line)

    @property
    def hint(self) -> str:
        """The last line."""
        return self._hint.text()

    def open_at(self, selection: QRect, typed: str = "") -> None:
        """Appear below `selection` (in the parent's pixels) with the keyboard, and `typed` in the field."""
        self._top = None
        self._pointed = None
        self._length.show_value("")
        self._field.setText(typed)
        self.show()
        self._show()
        self.place_at(selection)
        self._top = self.y()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def typed(self) -> str:
        return self._field.text()

    def settle(self) -> None:
        """Take the height the contents need now; the field stays where it is as long as there is room below."""
        super().settle()
        parent = self.parentWidget()
        if self._top is not None and parent:
            self.move(self.x(), max(0, min(self._top, parent.height() - self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        return self._field_key(event) if watched is self._field else self._row_key(watched, event)

    # -- making -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """The fonts are known: chips of all rows begin behind the longest word."""
        super().showEvent(event)
        widest = max(WORD_WIDTH, *(line.word_width for line in self._rows.values()))
        for line in self._rows.values():
            line.set_word_width(widest)

    def _lay_out(self) -> None:
        self._field.setProperty("kind", "bare")
        self._field.setPlaceholderText(tr("What should change?"))
        self._field.setAccessibleName(tr("What should change?"))
        self._field.setMinimumHeight(26)
        self.body.addWidget(self._field)
        self.body.addWidget(rule())
        for line in (*self._rows.values(), self._matches):
            line.taken.connect(self._take)
            line.pointed.connect(self._point)
            self.body.addWidget(line)
        self.body.addWidget(self._note)
        self.body.addWidget(self._hint)
        self._show()

    def _show(self) -> None:
        """The chips for what is typed."""
        typed = self._field.text().strip()
        for group, line in self._rows.items():
            offers = [] if typed else row(self._entries, group, self._recent)
            line.show_offers(offers[:MOST_IN_ROW] if group == "more" else offers)
            line.setVisible(not typed and (bool(offers) or group == "length"))
        self._matches.show_offers(matching(self._entries, typed, self._recent) if typed else [])
        self._note.setVisible(bool(self._note.text()) and not typed)
        first = self._first()
        for chip in self._matches.chips:
            chip.mark(chip is first)
        self._say()
        self.settle()

    def _lines(self) -> list[list[Chip]]:
        """The chips that can be seen, line by line."""
        return [line.chips for line in (*self._rows.values(), self._matches) if line.chips and not line.isHidden()]

    # -- what Enter does ----------------------------------------------------------------------------------------

    def _first(self) -> Chip | None:
        """The chip that Enter takes."""
        chips = self._matches.chips if self._field.text().strip() else []
        return chips[0] if chips and chips[0].offer.spoken else None

    def _say(self) -> None:
        """The last line: what the chip is that is pointed at, else what Enter does."""
        if self._pointed is not None:
            self._hint.show_text(self._pointed.caution or self._pointed.tip)
        else:
            self._hint.show_text(self._enter_words())

    def _enter_words(self) -> str:
        first, length = self._first(), self._length.value
        also = [_SPOKEN_LENGTHS[length]] if length else []
        if first is not None:
            what = listed((first.offer.title, *also))
            return tr("Enter: {what}   ·   Ctrl+Enter: as an instruction", what=what)
        if self._field.text().strip():
            return tr("Enter: {what}", what=listed((tr("rewrite as told"), *also)))
        if length:
            return tr("Enter: {what}   ·   or choose what else should change", what=also[0])
        return tr("Type an instruction, or ↓ to choose")

    def _enter(self, as_told: bool = False) -> None:
        first, typed, length = self._first(), self._field.text().strip(), self._length.value
        if first is not None and not as_told:
            self._take(first.offer)
        elif typed:
            self._choose(Wanted(instruction=typed, length=length))
        elif length:
            self._choose(Wanted(length))

    def _take(self, offer: Offer) -> None:
        self._recent = [offer.key, *(other for other in self._recent if other != offer.key)][:MOST_RECENT]
        self._choose(Wanted(offer.name, answer=offer.answer, length=self._length.value))

    def _choose(self, wanted: Wanted) -> None:
        self.hide()
        self.chosen.emit(wanted)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _point(self, offer: Offer | None) -> None:
        self._pointed = offer
        self._say()

    # -- walking -----------------------------------------------------------------------------------------------

    def _field_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(as_told=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            case Qt.Key.Key_Down:
                self._go(0)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                return False
        return True

    def _row_key(self, widget: QWidget, event: QKeyEvent) -> bool:
        stops = self._stops()
        line = next((i for i, stop in enumerate(stops) if widget in stop), 0)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        match event.key():
            case Qt.Key.Key_Down:
                self._go(min(line + 1, len(stops) - 1))
            case Qt.Key.Key_Up:
                self._go(line - 1)
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                self._step(stops[line], widget, -step if self.isRightToLeft() else step)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                widget.click() if isinstance(widget, Chip) else self._enter()
            case _:
                return False
        return True

    def _stops(self) -> list[list[QWidget]]:
        """What the arrows go to, line by line; the length switch is part of its row."""
        lines: list[list[QWidget]] = []
        for group, line in (*self._rows.items(), ("", self._matches)):
            parts = [self._length.part(value) for value, _, _ in LENGTHS] if group == "length" else []
            stops: list[QWidget] = [*parts, *line.chips]
            if stops and not line.isHidden():
                lines.append(stops)
        return lines

    def _go(self, line: int) -> None:
        stops = self._stops()
        if line < 0 or not stops:
            self._field.setFocus(Qt.FocusReason.TabFocusReason)
            return
        held = self._length.part(self._length.value)
        (held if held in stops[line] else stops[line][0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, stops: list[QWidget], widget: QWidget, step: int) -> None:
        place = stops.index(widget) + step
        if not 0 <= place < len(stops):
            return
        stops[place].setFocus(Qt.FocusReason.TabFocusReason)
        value = next((each for each, _, _ in LENGTHS if self._length.part(each) is stops[place]), None)
        if value is not None:
            self._length.part(value).click()
