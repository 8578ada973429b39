"""What suggestions are told by others: the document's name, marked mistakes, how sure the model has to be.

Its own module so that `completing` knows none of those who know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from writer.language.completion.confidence import GENERAL, stated
from writer.language.completion.known_words import KnownWords
from writer.text.span import Span


def _general(eagerness: float) -> float:
    return GENERAL.least(stated(eagerness))


def _no_spans(_caret: int) -> Sequence[Span]:
    return ()


@dataclass(frozen=True, slots=True)
class Advice:
    """Each is asked when it is needed and answers at once."""

    title: Callable[[], str] = str
    """What the document is about, by its name; "" when that does not say."""
    misspelt: Callable[[int], Sequence[Span]] = _no_spans
    """The words marked as misspelt in the paragraph of a caret (UTF-16 position), in characters of it."""
    least: Callable[[float], float] = _general
    """The smallest probability of what is shown, for an eagerness of 0 to 1."""
    knows: Callable[[str], bool] = field(default_factory=lambda: KnownWords().knows)
    """Whether a word is in a dictionary of English."""
