"""Styles and numbering of a Word document: what a paragraph or a run is, by the style it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from writer.documents.conversion.readers import naming
from writer.documents.conversion.readers.packages import Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

LONGEST_CHAIN: Final = 20
"""Styles that are based on each other."""


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says by itself."""

    name: str = ""
    parent: str = ""
    outline: int | None = None
    number: tuple[str, int] | None = None
    marks: dict[str, bool] = field(default_factory=dict)
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts."""

    ordered: bool = True
    start: int = 1


class Styles:
    """The styles of a document by their id."""

    def __init__(self, root: Element | None) -> None:
        self._styles = {style.get(f"{W}styleId", ""): _style(style) for style in _all(root, "style")}
        self._default = next(
            (
                style.get(f"{W}styleId", "")
                for style in _all(root, "style")
                if style.get(f"{W}default") in ("1", "true") and style.get(f"{W}type") == "paragraph"
            ),
            "",
        )

    def chain(self, identity: str) -> Iterator[Style]:
        """The style and those it is based on, down to but without the default one."""
        for _ in range(LONGEST_CHAIN):
            style = self._styles.get(identity)
            if style is None or identity == self._default:
                return
            yield style
            identity = style.parent

    def name(self, identity: str) -> str:
        return next((style.name for style in self.chain(identity)), "")

    def heading(self, identity: str) -> int:
        """Its level; 0 when it is none."""
        for style in self.chain(identity):
            if found := naming.heading(style.name):
                return found
            if style.outline is not None:
                return style.outline + 1 if style.outline < 9 else 0
        return 0

    def number(self, identity: str) -> tuple[str, int] | None:
        """List and level, counted from 0, that the style brings."""
        return next((style.number for style in self.chain(identity) if style.number), None)

    def quote(self, identity: str) -> int:
        """How deep it is quoted."""
        return next((found for style in self.chain(identity) if (found := naming.quote(style.name))), 0)

    def is_code(self, identity: str) -> bool:
        return any(naming.is_code(style.name) for style in self.chain(identity))

    def is_code_run(self, identity: str) -> bool:
        return any(naming.is_code_run(style.name) for style in self.chain(identity))

    def is_contents(self, identity: str) -> bool:
        return naming.is_contents(self.name(identity))

    def is_ruled(self, identity: str) -> bool:
        return any(style.ruled for style in self.chain(identity))

    def list_level(self, identity: str) -> int:
        """The level of the list a paragraph goes on in, counted from 1; 0 for none."""
        return next((found for style in self.chain(identity) if (found := naming.list_level(style.name))), 0)

    def mark(self, identity: str, name: str) -> bool:
        """Whether the style, of characters, sets the property `name`."""
        return next((style.marks[name] for style in self.chain(identity) if name in style.marks), False)


class Numbering:
    """The lists of a document, and how far each has counted. An item must be asked for once, in order."""

    def __init__(self, root: Element | None) -> None:
        self._abstract = {one.get(f"{W}abstractNumId", ""): one for one in _all(root, "abstractNum")}
        self._nums = {one.get(f"{W}numId", ""): one for one in _all(root, "num")}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, number: str, level: int) -> int | None:
        """The number of the next item; None: it has a bullet."""
        abstract = value(self._nums.get(number), "abstractNumId")
        found = self._level(number, abstract, level)
        counts = self._counts.setdefault(abstract, {})
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        override = self._override(number, level)
        if override is not None and (number, level) not in self._begun:
            counts.pop(level, None)
        self._begun.add((number, level))
        counts[level] = counts[level] + 1 if level in counts else found.start if override is None else override
        return counts[level] if found.ordered else None

    def is_list(self, number: str) -> bool:
        return number in self._nums and number != "0"

    def _level(self, number: str, abstract: str, level: int) -> Level:
        own = [one.find(f"{W}lvl") for one in _all(self._nums.get(number), "lvlOverride")]
        linked = value(self._abstract.get(abstract), "numStyleLink")
        base = next((one for one in self._abstract.values() if linked and value(one, "styleLink") == linked), None)
        shared = self._abstract.get(abstract) if base is None else base
        for one in (*(found for found in own if found is not None), *_all(shared, "lvl")):
            if one.get(f"{W}ilvl") == str(level):
                kind = value(one, "numFmt") or "decimal"
                return Level(kind not in ("bullet", "none"), whole(value(one, "start"), 1))
        return Level()

    def _override(self, number: str, level: int) -> int | None:
        for one in _all(self._nums.get(number), "lvlOverride"):
            if one.get(f"{W}ilvl") == str(level) and (start := value(one, "startOverride")):
                return whole(start, 1)
        return None


def value(element: Element | None, name: str) -> str:
    """The `val` of the child `name`; empty when there is none."""
    child = None if element is None else element.find(f"{W}{name}")
    return "" if child is None else child.get(f"{W}val", "")


def whole(text: str, otherwise: int) -> int:
    return int(text) if re.fullmatch(r"\d{1,9}", text) else otherwise


def is_on(element: Element | None) -> bool | None:
    """A property that is there or not; None when nothing is said."""
    return None if element is None else element.get(f"{W}val", "1") not in ("0", "false", "off", "none")


def marks_of(properties: Element | None) -> dict[str, bool]:
    """Bold, italic and struck, as far as `properties` of a run say something about them."""
    if properties is None:
        return {}
    found = {name: is_on(properties.find(f"{W}{name}")) for name in ("b", "i", "strike", "dstrike", "vanish")}
    return {name: on for name, on in found.items() if on is not None}


def number_of(properties: Element | None) -> tuple[str, int] | None:
    """List and level that the properties of a paragraph name."""
    numbering = None if properties is None else properties.find(f"{W}numPr")
    if numbering is None:
        return None
    return value(numbering, "numId"), min(whole(value(numbering, "ilvl"), 0), 8)


def is_ruled(properties: Element | None) -> bool:
    """Whether there is a line below."""
    below = None if properties is None else properties.find(f"{W}pBdr/{W}bottom")
    return below is not None and below.get(f"{W}val") not in (None, "none", "nil")


def _style(element: Element) -> Style:
    paragraph, run = element.find(f"{W}pPr"), element.find(f"{W}rPr")
    outline = value(paragraph, "outlineLvl")
    return Style(
        value(element, "name").strip().lower(),
        value(element, "basedOn"),
        whole(outline, 9) if outline else None,
        number_of(paragraph),
        marks_of(run),
        is_ruled(paragraph),
    )


def _all(root: Element | None, name: str) -> list[Element]:
    return [] if root is None else root.findall(f"{W}{name}")
