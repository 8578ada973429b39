"""Styles of an OpenDocument text: what a paragraph, a run or a list is, by the style it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from writer.documents.conversion.readers import naming
from writer.documents.conversion.readers.packages import Element

_NS: Final = "urn:oasis:names:tc:opendocument:xmlns"
OFFICE: Final = f"{{{_NS}:office:1.0}}"
TEXT: Final = f"{{{_NS}:text:1.0}}"
STYLE: Final = f"{{{_NS}:style:1.0}}"
TABLE: Final = f"{{{_NS}:table:1.0}}"
DRAW: Final = f"{{{_NS}:drawing:1.0}}"
FO: Final = f"{{{_NS}:xsl-fo-compatible:1.0}}"
SVG: Final = f"{{{_NS}:svg-compatible:1.0}}"
META: Final = f"{{{_NS}:meta:1.0}}"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"

LONGEST_CHAIN: Final = 20


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says by itself. Automatic styles stand for what the writer set by hand."""

    name: str = ""
    """In lower case; of an automatic style, empty."""
    parent: str = ""
    automatic: bool = False
    marks: dict[str, bool] = field(default_factory=dict)
    raised: str = ""
    """"super", "sub" or nothing."""
    side: str = ""
    ruled: bool = False


class Styles:
    """The styles of a document by family and name, and its lists."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Style] = {}
        self._lists: dict[str, dict[int, tuple[bool, int]]] = {}
        for root in roots:
            for kind in ("styles", "automatic-styles"):
                for group in [] if root is None else root.findall(f"{OFFICE}{kind}"):
                    self._take(group, automatic=kind != "styles")

    def chain(self, family: str, name: str) -> Iterator[Style]:
        """The style and those it is based on."""
        for _ in range(LONGEST_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return
            yield style
            name = style.parent

    def heading(self, name: str) -> int:
        return self._first(name, naming.heading)

    def quote(self, name: str) -> int:
        return self._first(name, naming.quote)

    def is_code(self, name: str) -> bool:
        return any(naming.is_code(style.name) for style in self.chain("paragraph", name))

    def is_ruled(self, name: str) -> bool:
        return any(style.ruled for style in self.chain("paragraph", name))

    def side(self, name: str) -> str:
        """How a paragraph is aligned."""
        return next((style.side for style in self.chain("paragraph", name) if style.side), "")

    def by_hand(self, name: str) -> Style:
        """What was set by hand for a whole paragraph."""
        style = self._styles.get(("paragraph", name))
        return style if style and style.automatic else Style()

    def run_name(self, name: str) -> str:
        """The name a person knows of a style of characters."""
        return next((style.name for style in self.chain("text", name) if style.name), "")

    def run(self, name: str) -> Style:
        """What a style of characters says, with what it is based on."""
        marks: dict[str, bool] = {}
        raised = ""
        for style in self.chain("text", name):
            marks = {**style.marks, **marks}
            raised = raised or style.raised
        return Style(marks=marks, raised=raised)

    def list_level(self, name: str, level: int) -> tuple[bool, int]:
        """Whether the list counts at `level`, from 1, and from what number."""
        return self._lists.get(name, {}).get(level, (False, 1))

    def _first(self, name: str, asked: naming.Asked) -> int:
        return next((found for style in self.chain("paragraph", name) if (found := asked(style.name))), 0)

    def _take(self, group: Element, *, automatic: bool) -> None:
        for element in group:
            name = element.get(f"{STYLE}name", "")
            if element.tag == f"{STYLE}style":
                self._styles[element.get(f"{STYLE}family", ""), name] = _style(element, name, automatic=automatic)
            elif element.tag == f"{TEXT}list-style":
                self._lists[name] = {
                    int(level.get(f"{TEXT}level", "1")): _counting(level)
                    for level in element
                    if level.get(f"{TEXT}level", "1").isdigit()
                }


def _style(element: Element, name: str, *, automatic: bool) -> Style:
    paragraph = element.find(f"{STYLE}paragraph-properties")
    run = element.find(f"{STYLE}text-properties")
    shown = element.get(f"{STYLE}display-name") or name.replace("_20_", " ")
    border = "" if paragraph is None else paragraph.get(f"{FO}border-bottom", "")
    return Style(
        "" if automatic else shown.lower(),
        element.get(f"{STYLE}parent-style-name", ""),
        automatic,
        _marks(run),
        "" if run is None else run.get(f"{STYLE}text-position", "").split(" ")[0],
        "" if paragraph is None else paragraph.get(f"{FO}text-align", ""),
        bool(border) and border != "none",
    )


def _marks(run: Element | None) -> dict[str, bool]:
    if run is None:
        return {}
    found = {
        "bold": run.get(f"{FO}font-weight"),
        "italic": run.get(f"{FO}font-style"),
        "struck": run.get(f"{STYLE}text-line-through-style"),
        "under": run.get(f"{STYLE}text-underline-style"),
        "hidden": {"none": "hidden", "true": "none"}.get(run.get(f"{TEXT}display", "")),
    }
    return {name: value not in ("normal", "none", "400") for name, value in found.items() if value is not None}


def _counting(level: Element) -> tuple[bool, int]:
    ordered = level.tag == f"{TEXT}list-level-style-number" and bool(level.get(f"{STYLE}num-format"))
    start = level.get(f"{TEXT}start-value", "1")
    return ordered, int(start) if start.isascii() and start.isdigit() else 1
