"""Several versions of one text as one review: at each place where they differ, one of them or the original is taken.

All versions are changes of the same original, so their hunks are laid onto it; hunks that overlap or touch, of
whichever versions, make one place. Places are apart from each other, and what is taken at one is what a single version
does there: so every mix is a valid set of edits, and taking one version everywhere is exactly that version.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.rewriting.proposal import Choice, Hunk, Place, Proposal, Version
from writer.text.edits import apply_edits
from writer.text.span import Span
from writer.text.words import word_count

ORIGINAL: Final = -1
"""Stands for the original where the number of a version is asked for."""

Hunks = tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What one or several versions say at a place; `versions` is empty for what no version says as a whole."""

    versions: tuple[int, ...]
    text: str
    warning: str = ""
    original: bool = False
    """Whether it is what stands there now."""
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Mix:
    """The state of a review of one or more versions. Immutable: each act of the writer gives another one."""

    original: str
    places: tuple[Place, ...]
    versions: tuple[Version, ...]
    version: int = 0
    """The one that is taken wherever the writer did not choose another."""

    @classmethod
    def of(cls, original: str, versions: Sequence[Hunks]) -> Mix:
        """The first version taken everywhere, nothing decided. The hunks of a version are in order and apart."""
        counted = word_count(original)
        places = [Place(span, found, found[0] or _kept(original, span)) for span, found in _grouped(versions)]
        return cls(original, tuple(places), tuple(_described(original, each, counted) for each in versions))

    def with_versions(self, versions: Sequence[Hunks]) -> Mix:
        """With these versions instead; what is shown and what was decided stays as it is."""
        fresh = Mix.of(self.original, versions)
        version = min(self.version, len(versions) - 1)
        left = 0
        places = []
        for place in fresh.places:
            first = left
            while left < len(self.places) and self.places[left].span.start <= place.span.end:
                left += 1
            before = self.places[first:left]
            places.append(_carried(self.original, place, before, version))
        return replace(fresh, places=tuple(places), version=version)

    # -- what the writer does ----------------------------------------------------------------------------------

    def take(self, version: int) -> Mix:
        """Take `version` wherever nothing is decided. Places chosen one by one stay, unless it was taken already."""
        again = version == self.version
        places = [
            place if _decided(place) or (place.pinned and not again) else self._taking(place, version, False)
            for place in self.places
        ]
        return replace(self, places=tuple(places), version=version)

    def take_at(self, hunk: int, version: int) -> Mix:
        """Take `version`, or the ORIGINAL, at the place that holds hunk number `hunk`; it is open again."""
        found = self._place_of(hunk)
        places = [self._taking(place, version, True) if place is found else place for place in self.places]
        return replace(self, places=tuple(places))

    def chosen(self, hunk: int, choice: Choice) -> Mix:
        """With hunk number `hunk` decided."""
        first = 0
        places = []
        for place in self.places:
            taken = tuple(
                replace(each, choice=choice) if number == hunk else each
                for number, each in enumerate(place.taken, first)
            )
            places.append(replace(place, taken=taken) if first <= hunk < first + len(taken) else place)
            first += len(taken)
        return replace(self, places=tuple(places))

    def all_accepted(self) -> Mix:
        """With every open hunk accepted that carries no warning."""
        return replace(
            self,
            places=tuple(replace(place, taken=tuple(hunk.accepted() for hunk in place.taken)) for place in self.places),
        )

    # -- what comes of it --------------------------------------------------------------------------------------

    @property
    def hunks(self) -> Hunks:
        """All that is shown, in order."""
        return tuple(hunk for place in self.places for hunk in place.taken)

    def shown(self) -> str:
        """The original with everything that is shown and was not discarded."""
        return apply_edits(self.original, (hunk.edit for hunk in self.hunks if hunk.choice is not Choice.DISCARDED))

    def onto(self, proposal: Proposal) -> Proposal:
        """`proposal` with what this mix shows."""
        return replace(proposal, hunks=self.hunks, places=self.places, versions=self.versions, version=self.version)

    def _taking(self, place: Place, version: int, pinned: bool) -> Place:
        hunks = place.alternatives[version] if version != ORIGINAL else ()
        return replace(place, taken=hunks or _kept(self.original, place.span), pinned=pinned)

    def _place_of(self, hunk: int) -> Place | None:
        return Proposal(self.original, places=self.places).place_of(hunk)


def wordings(original: str, place: Place) -> tuple[Wording, ...]:
    """What can be had at `place`, each once: what the versions say in their order, what the writer has mixed there
    before, and the original last.
    """
    stands = place.span.of(original)
    shown = _text(original, place.span, place.taken)
    found: dict[str, Wording] = {}
    for number, hunks in enumerate(place.alternatives):
        text = _text(original, place.span, hunks)
        before = found.get(text, Wording((), text, _warning(hunks)))
        found[text] = replace(before, versions=(*before.versions, number))
    last = replace(found.pop(stands, Wording((), stands)), original=True)
    if shown != stands:
        found.setdefault(shown, Wording((), shown, _warning(place.taken)))
    return tuple(replace(each, shown=each.text == shown) for each in (*found.values(), last))


def _grouped(versions: Sequence[Hunks]) -> Iterable[tuple[Span, tuple[Hunks, ...]]]:
    """Each place with the hunks of every version in it."""
    ordered = sorted(
        ((hunk, number) for number, hunks in enumerate(versions) for hunk in hunks),
        key=lambda pair: (pair[0].span.start, pair[0].span.end),
    )
    index = 0
    while index < len(ordered):
        start, end = ordered[index][0].span.start, ordered[index][0].span.end
        found: list[list[Hunk]] = [[] for _ in versions]
        while index < len(ordered) and ordered[index][0].span.start <= end:
            hunk, number = ordered[index]
            found[number].append(hunk)
            end = max(end, hunk.span.end)
            index += 1
        yield Span(start, end), tuple(tuple(hunks) for hunks in found)


def _carried(original: str, place: Place, before: Sequence[Place], version: int) -> Place:
    """`place` of new versions, showing what was shown at the places it is made of."""
    if not before:
        return replace(place, taken=place.alternatives[version] or _kept(original, place.span))
    pinned = any(each.pinned for each in before)
    changed = tuple(hunk for each in before for hunk in each.taken if not hunk.same)
    if changed:
        return replace(place, taken=changed, pinned=pinned)
    decided = before[0].taken[0].choice if len(before) == 1 and before[0].span == place.span else Choice.OPEN
    return replace(place, taken=(replace(_kept(original, place.span)[0], choice=decided),), pinned=pinned)


def _kept(original: str, span: Span) -> Hunks:
    """The hunk that stands for the original."""
    return (Hunk(span, span.of(original), same=True),)


def _decided(place: Place) -> bool:
    return any(hunk.choice is not Choice.OPEN for hunk in place.taken)


def _text(original: str, span: Span, hunks: Iterable[Hunk]) -> str:
    """What stands at `span` with `hunks` made."""
    edits = [replace(hunk.edit, span=hunk.span.shifted(-span.start)) for hunk in hunks]
    return apply_edits(span.of(original), edits)


def _warning(hunks: Iterable[Hunk]) -> str:
    return " ".join(hunk.warning for hunk in hunks if hunk.warning)


def _described(original: str, hunks: Hunks, counted: int) -> Version:
    """`counted` is the number of words of `original`."""
    longer = sum(word_count(hunk.replacement) - word_count(hunk.span.of(original)) for hunk in hunks)
    return Version(len(hunks), longer, round(100 * longer / counted) if counted else 0)
