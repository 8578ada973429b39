"""One streamed answer on its way to the page: collected, cleaned, held against the gates."""

from __future__ import annotations

from writer.language.completion.cleanup import Cleaned, Limits, Piece, clean
from writer.language.completion.gates import Surroundings
from writer.language.completion.passing import passed


class StreamedAnswer:
    """The pieces of one answer for the caret in `around`, and what of them may be shown.

    What may be shown only grows, until a gate closes: then the text is empty, `ended` is set and `reason` says why.
    """

    def __init__(self, around: Surroundings, limits: Limits, alone: int = 0) -> None:
        """`alone` is how many words are kept inside a line of a model that was not shown what follows; 0: all."""
        self._around = around
        self._limits = limits
        self._alone = alone
        self._pieces: list[Piece] = []

    def add(self, text: str, log_probabilities: tuple[float, ...] = ()) -> Cleaned:
        """What may be shown with `text` (and the log-probabilities of its tokens) added."""
        self._pieces.append(Piece(text, log_probabilities))
        return self._gated(clean(self._pieces, self._limits))

    def complete(self) -> Cleaned:
        """What may be shown now that the model has ended by itself."""
        return self._gated(clean(self._pieces, self._limits, complete=True))

    def _gated(self, cleaned: Cleaned) -> Cleaned:
        return passed(cleaned, self._pieces, self._around, self._alone)
