"""The inside of a paragraph of an OpenDocument text: runs, links, footnotes, pictures."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from writer.documents.conversion.model import (
    Block,
    Break,
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    Note,
    Strong,
    Struck,
    Text,
    plain,
)
from writer.documents.conversion.readers import naming, raised
from writer.documents.conversion.readers.odt_styles import DRAW, OFFICE, SVG, TEXT, XLINK, Style, Styles
from writer.documents.conversion.readers.packages import Element
from writer.documents.conversion.remarks import Linked, Lost, Plain, Remarks

_SPACE: Final = re.compile(r"[ \t\r\n]+")
_SILENT: Final = frozenset(
    {
        *(f"{TEXT}{name}" for name in ("note-citation", "change", "change-start", "change-end", "soft-page-break")),
        *(f"{TEXT}{name}" for name in ("bookmark", "bookmark-start", "bookmark-end", "hidden-text", "ruby-text")),
        f"{OFFICE}annotation-end",
    }
)
DEEPEST: Final = 60
"""Spans within each other."""
MOST_SPACES: Final = 1000


@dataclass(slots=True)
class RunReader:
    """Reads one paragraph after another."""

    styles: Styles
    apart: Callable[[Element], tuple[Block, ...]]
    """The blocks within a footnote."""
    box: Callable[[Element], None]
    """Told of each text box."""
    remarks: Remarks
    _code: bool = False
    _depth: int = 0

    def read(self, paragraph: Element, *, code: bool, by_hand: bool) -> tuple[Inline, ...]:
        """`by_hand`: with what was set for all of the paragraph."""
        self._code = code
        made = self._content(paragraph)
        style = self.styles.by_hand(paragraph.get(f"{TEXT}style-name", ""))
        return self._dressed(style, made) if by_hand else made

    def frame(self, element: Element, made: list[Inline]) -> None:
        """A picture, a text box or something that cannot be taken over."""
        box = element.find(f"{DRAW}text-box")
        if box is not None:
            self.box(box)
            return
        image = element.find(f"{DRAW}image")
        if image is None or element.find(f"{DRAW}object") is not None:
            self.remarks.add(Lost.EMBEDDED)
            return
        alt = element.findtext(f"{SVG}desc") or element.findtext(f"{SVG}title") or ""
        target = image.get(f"{XLINK}href", "")
        embedded = target.startswith(("Pictures/", "./Pictures/")) or not target
        self.remarks.add(Linked.PICTURE if target else Lost.PICTURE, 1 if embedded else 0)
        made.append(Image(alt, posixpath.basename(target) if embedded else target))

    def _content(self, element: Element) -> tuple[Inline, ...]:
        if self._depth > DEEPEST:
            return (Text("".join(element.itertext())),)
        self._depth += 1
        made: list[Inline] = []
        _say(made, element.text)
        for child in element:
            self._child(child, made)
            _say(made, child.tail)
        self._depth -= 1
        return tuple(made)

    def _child(self, child: Element, made: list[Inline]) -> None:
        match child.tag.removeprefix(TEXT):
            case "span":
                made.extend(self._span(child))
            case "a":
                made.extend(self._link(child))
            case "s":
                count = child.get(f"{TEXT}c", "1")
                made.append(Text(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES)))
            case "tab":
                made.append(Text("\t"))
            case "line-break":
                made.append(Text("\n") if self._code else Break())
            case "note":
                body = child.find(f"{TEXT}note-body")
                code = self._code
                made.append(Note(() if body is None else self.apart(body)))
                self._code = code
            case _ if child.tag == f"{OFFICE}annotation":
                self.remarks.add(Lost.COMMENT)
            case _ if child.tag == f"{DRAW}frame":
                self.frame(child, made)
            case _ if child.tag == f"{DRAW}a":
                made.extend(self._content(child))
            case _ if child.tag == f"{DRAW}control":
                self.remarks.add(Lost.FIELD)
            case _ if child.tag.startswith(DRAW):
                self.remarks.add(Lost.EMBEDDED)
            case _ if child.tag not in _SILENT:
                made.extend(self._content(child))

    def _span(self, span: Element) -> tuple[Inline, ...]:
        inner = self._content(span)
        name = span.get(f"{TEXT}style-name", "")
        known = self.styles.run_name(name)
        if self._code:
            return inner
        if known == naming.PICTURE_LINK:
            return (Image(plain(inner), naming.PICTURE_LINK),)
        if naming.is_code_run(known):
            return (Code(plain(inner)),)
        plainly = known in ("internet link", "visited internet link", "footnote anchor", "footnote symbol")
        return inner if plainly else self._dressed(self.styles.run(name), inner)

    def _link(self, link: Element) -> Sequence[Inline]:
        inner = self._content(link)
        target, title = link.get(f"{XLINK}href", ""), link.get(f"{OFFICE}title", "")
        if target.startswith("#"):  # a place in the document, for which Markdown has no name
            return inner
        if len(inner) == 1 and isinstance(inner[0], Image) and inner[0].target == naming.PICTURE_LINK:
            return (Image(inner[0].alt, target, title),)
        return (Link(inner, target, title),)

    def _dressed(self, style: Style, made: tuple[Inline, ...]) -> tuple[Inline, ...]:
        on = style.marks
        if self._code or not made:
            return made
        if on.get("hidden"):
            return ()
        self.remarks.add(Plain.UNDERLINE, 1 if on.get("under") and plain(made).strip() else 0)
        if style.raised in ("super", "sub"):
            made = self._raised(made, up=style.raised == "super")
        if on.get("struck"):
            made = (Struck(made),)
        made = (Strong(made),) if on.get("bold") else made
        return (Emphasis(made),) if on.get("italic") else made

    def _raised(self, made: tuple[Inline, ...], *, up: bool) -> tuple[Inline, ...]:
        if any(not isinstance(one, Text) for one in made):
            return made
        small = raised.moved(plain(made), up=up)
        self.remarks.add(Plain.RAISED, 1 if small is None else 0)
        return made if small is None else (Text(small),)


def _say(made: list[Inline], text: str | None) -> None:
    if text:
        made.append(Text(_SPACE.sub(" ", text)))
