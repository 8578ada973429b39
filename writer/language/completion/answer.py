"""One streamed answer on its way to the page: collected, cleaned, held against the gates."""

from __future__ import annotations

from dataclasses import replace

from writer.language.completion.cleanup import Cleaned, Limits, Piece, clean
from writer.language.completion.gates import before_showing


class StreamedAnswer:
    """The pieces of one answer for a caret between `before` and `after`, and what of them may be shown.

    What may be shown only grows, until a gate closes: then the text is empty, `ended` is set and `reason` says why.
    """

    def __init__(self, before: str, after: str, limits: Limits) -> None:
        self._before = before
        self._after = after
        self._limits = limits
        self._pieces: list[Piece] = []

    def add(self, text: str, log_probabilities: tuple[float, ...] = ()) -> Cleaned:
        """What may be shown with `text` (and the log-probabilities of its tokens) added."""
        self._pieces.append(Piece(text, log_probabilities))
        return self._gated(clean(self._pieces, self._limits))

    def complete(self) -> Cleaned:
        """What may be shown now that the model has ended by itself."""
        return self._gated(clean(self._pieces, self._limits, complete=True))

    def _gated(self, cleaned: Cleaned) -> Cleaned:
        if not cleaned.text:
            return cleaned
        reason = before_showing(cleaned.text, self._before, self._after)
        return replace(cleaned, text="", ended=True, reason=reason) if reason else cleaned
