"""The last step before painting: a cleaned answer, joined to what follows and held against the gates."""

from __future__ import annotations

import math
from collections.abc import Sequence

from writer.language.completion.cleanup import Cleaned, Piece
from writer.language.completion.gates import Surroundings, before_showing
from writer.language.completion.joining import joined
from writer.text.words import word_at


def passed(cleaned: Cleaned, pieces: Sequence[Piece], around: Surroundings, alone: int = 0) -> Cleaned:
    """What of `cleaned`, made of `pieces` so far, may be shown in `around`; `alone` as in `joined`.

    What is shown only grows until a gate closes; then the text is empty, `ended` is set and `reason` says why.
    """
    if not cleaned.text:
        return cleaned
    fit = joined(cleaned.text, around.after, cleaned.ended, alone)
    if not fit.text:
        return Cleaned("", fit.ended, fit.reason)
    probability = completing_probability(pieces, fit.text)
    reason = before_showing(fit.text, around.before, around.after, around, probability)
    return Cleaned("", True, reason) if reason else Cleaned(fit.text, fit.ended, probability=cleaned.probability)


def completing_probability(pieces: Sequence[Piece], text: str) -> float:
    """The probability of the letters with which `text`, the head of `pieces`, completes a word; 1 when not known."""
    word = word_at(text, 0)
    end = word.end if word and not word.start else 0
    position, log = 0, 0.0
    for piece in pieces:
        if position >= end:
            break
        log += sum(piece.log_probabilities)
        position += len(piece.text)
    return math.exp(min(log, 0.0))
