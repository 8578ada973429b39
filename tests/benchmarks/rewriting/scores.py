"""SARI (Xu et al. 2016) for simplifications with references and chrF (Popović 2015) between two texts, 0 to 100."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

_ORDERS: Final = 4
_LETTERS: Final = 6
_BETA: Final = 2.0

Grams = Counter[tuple[str, ...]]


def sari(source: str, answer: str, references: Sequence[str]) -> float:
    """Mean of the F1 of kept, the F1 of added and the precision of deleted word n-grams, n from 1 to 4."""
    old, new = source.lower().split(), answer.lower().split()
    wanted = [reference.lower().split() for reference in references]
    scores = [
        _sari_of_order(_grams(old, n), _grams(new, n), [_grams(each, n) for each in wanted])
        for n in range(1, _ORDERS + 1)
    ]
    return 100 * sum(sum(parts) for parts in scores) / (3 * _ORDERS)


def chrf(text: str, reference: str) -> float:
    """F2 of character n-grams, n from 1 to 6, white space left out."""
    said, wanted = ("".join(each.split()) for each in (text, reference))
    scores = [_f(_grams(list(said), n), _grams(list(wanted), n)) for n in range(1, _LETTERS + 1)]
    return 100 * sum(scores) / _LETTERS


def _sari_of_order(source: Grams, answer: Grams, references: list[Grams]) -> tuple[float, float, float]:
    count = len(references)
    wanted: Grams = sum(references, Counter())
    source_each = Counter({gram: number * count for gram, number in source.items()})
    answer_each = Counter({gram: number * count for gram, number in answer.items()})
    kept, kept_right = source_each & answer_each, source_each & wanted
    both = kept & kept_right
    keep_precision = _mean(both[gram] / kept[gram] for gram in kept)
    keep_recall = _mean(both[gram] / kept_right[gram] for gram in kept_right)
    deleted = source_each - answer_each
    delete = _mean((deleted - wanted)[gram] / deleted[gram] for gram in deleted)
    added, added_right = set(answer) - set(source), set(wanted) - set(source)
    good = len(added & added_right)
    add = _harmonic(_ratio(good, len(added)), _ratio(good, len(added_right)))
    return _harmonic(keep_precision, keep_recall), add, delete


def _grams(units: Sequence[str], n: int) -> Grams:
    return Counter(zip(*(units[start:] for start in range(n)), strict=False))


def _f(said: Grams, wanted: Grams) -> float:
    right = sum((said & wanted).values())
    precision, recall = _ratio(right, said.total()), _ratio(right, wanted.total())
    if not precision or not recall:
        return 0.0
    return (1 + _BETA**2) * precision * recall / (_BETA**2 * precision + recall)


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _harmonic(a: float, b: float) -> float:
    return 2 * a * b / (a + b) if a + b else 0.0
