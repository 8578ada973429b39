"""In which order paragraphs are looked at: the caret's, what is visible from there outwards, onwards, the beginning."""

from __future__ import annotations

from collections.abc import Iterator

from writer.assist.document_port import DocumentPort


class ReadingOrder:
    """Knows the ids of a document's paragraphs in their order, and lists them again only when they have changed."""

    def __init__(self, document: DocumentPort) -> None:
        self._document = document
        self._ids: list[int] | None = None

    def changed(self) -> None:
        """There are other paragraphs than before."""
        self._ids = None

    def urgent(self, caret: int) -> Iterator[int]:
        """The paragraph with the id `caret`, then the visible ones, those nearest to it first when it is one."""
        yield caret
        yield from _outwards(self._visible(), caret)

    def all(self, caret: int) -> Iterator[int]:
        """Every paragraph; some come twice."""
        yield caret
        visible = self._visible()
        yield from _outwards(visible, caret)
        ids = self._known()
        last = visible[-1] if visible else caret
        start = ids.index(last) + 1 if last in ids else 0
        yield from ids[start:]
        yield from ids[:start]

    def above(self, paragraph: int) -> Iterator[int]:
        """The paragraphs above the one with this id, the nearest first."""
        ids = self._known()
        yield from reversed(ids[: ids.index(paragraph)] if paragraph in ids else ())

    def below(self, paragraph: int) -> Iterator[int]:
        """The paragraphs below the one with this id, the nearest first."""
        ids = self._known()
        yield from ids[ids.index(paragraph) + 1 :] if paragraph in ids else ()

    def _visible(self) -> list[int]:
        return [paragraph.id for paragraph in self._document.visible_paragraphs()]

    def _known(self) -> list[int]:
        if self._ids is None:
            self._ids = [paragraph.id for paragraph in self._document.paragraphs()]
        return self._ids


def _outwards(ids: list[int], start: int) -> list[int]:
    """`ids`, those nearest to `start` first, the later one of two as near; in their order when it is not there."""
    if start not in ids:
        return ids
    at = ids.index(start)
    distance = {id_: 2 * abs(number - at) - (number > at) for number, id_ in enumerate(ids)}
    return sorted(ids, key=distance.__getitem__)
