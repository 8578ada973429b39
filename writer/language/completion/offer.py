"""A suggestion that is or was shown, with its alternatives, and how much of it the writer has taken.

Its own module because it is a small algebra of texts: going on, going back and stepping round, without any event.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from writer.text.graphemes import is_boundary
from writer.text.units import utf16_length

MOST_TEXTS: Final = 3
"""Alternatives of one suggestion, itself included."""


@dataclass(frozen=True, slots=True)
class Seeking:
    """Another text for an offer is being asked for."""

    ask: int
    base: str
    """What was consumed when it was asked for: the answer goes on from there."""
    wanted: bool
    """Whether the writer waits to see it."""
    index: int | None = None
    """Of its text among those of the offer, once there is some."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`consumed` is in the document, `rest` stands behind it. All `texts` begin where `ask` was asked."""

    ask: int
    position: int
    """Of `rest`, in the document (UTF-16)."""
    texts: tuple[str, ...]
    """The first is the suggestion itself; the others are alternatives, in the order in which they came."""
    consumed: str = ""
    number: int = 0
    """Of the text that is shown; it always begins with `consumed`."""
    typed: int = 0
    """How many characters at the end of `consumed` were typed, not accepted: those may be taken back."""
    paragraph: bool = False
    """Whether the writer asked for a whole paragraph."""
    seeking: Seeking | None = None
    exhausted: bool = False
    """Whether the model has no further alternative."""

    @property
    def rest(self) -> str:
        """What is shown."""
        return self.texts[self.number][len(self.consumed) :]

    @property
    def fitting(self) -> tuple[int, ...]:
        """Numbers of the texts that go on from what is consumed."""
        return tuple(number for number, text in enumerate(self.texts) if self.fits(text))

    @property
    def place(self) -> tuple[int, int]:
        """(which, of how many) of the texts that fit is shown, counted from 1."""
        fitting = self.fitting
        return (fitting.index(self.number) + 1 if self.number in fitting else 1), max(1, len(fitting))

    def awaits(self, ask: int | None) -> bool:
        """Whether the answer to `ask` belongs to this offer."""
        return ask is not None and (ask == self.ask or (self.seeking is not None and ask == self.seeking.ask))

    def may_seek(self) -> bool:
        """Whether another alternative may be asked for."""
        return self.seeking is None and not self.exhausted and len(self.fitting) < MOST_TEXTS

    def fits(self, text: str) -> bool:
        """Whether `text` is longer than what is consumed and goes on from it without cutting a character."""
        end = len(self.consumed)
        return len(text) > end and text.startswith(self.consumed) and is_boundary(text, end)

    # -- what the writer does --------------------------------------------------------------------------------

    def advanced(self, text: str, typed: bool) -> Offer | None:
        """With `text` now in the document: the head of what is shown, else of an alternative; None when of neither.

        A head that cuts a character in two is none.
        """
        position = self.position + utf16_length(text)
        count = self.typed + len(text) if typed else 0
        now = replace(self, position=position, consumed=self.consumed + text, typed=count)
        if now.fits(self.texts[self.number]) or self.texts[self.number] == now.consumed:
            return now
        found = now.fitting or tuple(number for number, known in enumerate(self.texts) if known == now.consumed)
        return replace(now, number=found[0]) if found else None

    def taken_back(self, units: int) -> Offer | None:
        """With the last `units` (UTF-16) of what was typed ahead of the caret again; None when that is not possible."""
        for count in range(1, self.typed + 1):
            if utf16_length(self.consumed[-count:]) == units:
                consumed = self.consumed[:-count]
                return replace(self, position=self.position - units, consumed=consumed, typed=self.typed - count)
        return None

    def stepped(self, by: int) -> Offer:
        """The next text that fits (1), or the one before (-1), round."""
        fitting = self.fitting
        return replace(self, number=fitting[(fitting.index(self.number) + by) % len(fitting)])

    # -- what the model says -----------------------------------------------------------------------------------

    def grown(self, number: int, text: str) -> Offer:
        """With `text` as the text of that number."""
        return replace(self, texts=(*self.texts[:number], text, *self.texts[number + 1 :]))

    def sought(self, ask: int, wanted: bool) -> Offer:
        """Waiting for another text; those that were typed past make room for it."""
        fitting = self.fitting
        texts, number = tuple(self.texts[each] for each in fitting), fitting.index(self.number)
        return replace(self, texts=texts, number=number, seeking=Seeking(ask, self.consumed, wanted))

    def told(self, text: str, done: bool) -> Offer:
        """With what may be shown so far of the alternative that is sought; `done` when it is all."""
        seeking = self.seeking
        assert seeking is not None
        whole = seeking.base + text
        if seeking.index is not None:
            longer = whole.startswith(self.texts[seeking.index]) and len(whole) > len(self.texts[seeking.index])
            now = self.grown(seeking.index, whole) if longer else self
        elif self.fits(whole) and (done or seeking.wanted) and not any(known.startswith(whole) for known in self.texts):
            index = len(self.texts)
            seeking = replace(seeking, index=index)
            number = index if seeking.wanted else self.number
            now = replace(self, texts=(*self.texts, whole), number=number, seeking=seeking)
        else:
            now = self
        return replace(now, seeking=None, exhausted=seeking.index is None) if done else now

    def settled(self) -> Offer:
        """Nothing is sought any more."""
        return replace(self, seeking=None)
