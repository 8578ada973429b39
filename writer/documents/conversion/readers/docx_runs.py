"""The inside of a paragraph of a Word document: runs, links, fields, footnotes, pictures."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
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
from writer.documents.conversion.readers import raised
from writer.documents.conversion.readers.docx_styles import Styles, W, is_on, marks_of, value
from writer.documents.conversion.readers.naming import PICTURE_LINK
from writer.documents.conversion.readers.packages import Element, Package
from writer.documents.conversion.remarks import Linked, Lost, Plain, Remarks

_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_V: Final = "{urn:schemas-microsoft-com:vml}"
_O: Final = "{urn:schemas-microsoft-com:office:office}"

_LINK_FIELD: Final = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"?([^"\s]+)"?', re.IGNORECASE)
_CONTENTS_FIELD: Final = re.compile(r"\s*(?:TOC|INDEX|TOA)\b", re.IGNORECASE)


class Relations:
    """Where the links of one part lead, by their id."""

    def __init__(self, package: Package, part: str) -> None:
        folder, name = posixpath.split(part)
        root = package.optional(posixpath.join(folder, "_rels", f"{name}.rels"))
        self._kinds: dict[str, tuple[str, str]] = {}
        for one in [] if root is None else root.findall(f"{_RELS}Relationship"):
            target = one.get("Target", "")
            if one.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
            self._kinds[one.get("Id", "")] = (one.get("Type", ""), target)

    def __getitem__(self, identity: str) -> str:
        return self._kinds.get(identity, ("", ""))[1]

    def kinds(self) -> Iterator[tuple[str, str]]:
        """Type and target of each."""
        return iter(self._kinds.values())


@dataclass(slots=True)
class _Field:
    """A field that has begun: first come its instructions, then its result."""

    instructions: str = ""
    result: bool = False
    start: int = 0
    """Where in the paragraph its result begins."""


@dataclass(slots=True)
class RunReader:
    """Reads one paragraph after another; fields go on from one to the next."""

    styles: Styles
    relations: Relations
    note: Callable[[str, str], tuple[Block, ...]]
    """The blocks of a "footnote" or "endnote" with an id."""
    box: Callable[[Element], None]
    """Told of each text box."""
    remarks: Remarks
    ruled: bool = False
    """Whether the paragraph was a line across the page."""
    _fields: list[_Field] = field(default_factory=list)
    _code: bool = False

    def another(self) -> RunReader:
        """One for paragraphs that stand aside, in a note or a cell."""
        return RunReader(self.styles, self.relations, self.note, self.box, self.remarks)

    @property
    def in_contents(self) -> bool:
        """Whether a table of contents goes on."""
        return any(_CONTENTS_FIELD.match(one.instructions) for one in self._fields)

    def read(self, paragraph: Element, *, code: bool) -> tuple[Inline, ...]:
        self._code, self.ruled = code, False
        contents = self.in_contents
        made: list[Inline] = []
        for one in self._fields:
            one.start = 0
        self._children(paragraph, made)
        return () if contents and not self._fields and not made else tuple(made)

    def _children(self, parent: Element, made: list[Inline]) -> None:
        for child in parent:
            self._child(child, made)

    def _child(self, child: Element, made: list[Inline]) -> None:
        match child.tag:
            case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}r":
                self._run(child, made)
            case _ if child.tag == f"{W}hyperlink":
                inner: list[Inline] = []
                self._children(child, inner)
                made.extend(self._linked(inner, self.relations[child.get(f"{_R}id", "")], child.get(f"{W}tooltip", "")))
            case _ if child.tag in (f"{W}ins", f"{W}moveTo"):
                self.remarks.add(Lost.CHANGE, 1 if child.tag == f"{W}ins" else 0)
                self._children(child, made)
            case _ if child.tag in (f"{W}del", f"{W}moveFrom"):
                self.remarks.add(Lost.CHANGE)
            case _ if child.tag == f"{W}fldSimple":
                self._simple_field(child, made)
            case _ if child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}smartTag", f"{W}bdo", f"{W}dir", f"{W}customXml"):
                self._children(child, made)
            case _ if child.tag == f"{_M}oMath" or child.tag == f"{_M}oMathPara":
                self.remarks.add(Plain.FORMULA)
                made.append(Text("".join(one.text or "" for one in child.iter(f"{_M}t"))))
            case _ if child.tag == f"{_MC}AlternateContent":
                self._choice(child, made)

    def _simple_field(self, element: Element, made: list[Inline]) -> None:
        inner: list[Inline] = []
        self._children(element, inner)
        link = _LINK_FIELD.match(element.get(f"{W}instr", ""))
        made.extend(self._linked(inner, link[1]) if link else inner)

    def _linked(self, inner: list[Inline], target: str, title: str = "") -> list[Inline]:
        """`inner` as a link. Places within the document are none: Markdown has no names for them."""
        if not target or ("://" not in target and ":" not in target and target.startswith(("#", "_"))):
            return inner
        if len(inner) == 1 and isinstance(inner[0], Image):
            return [Image(inner[0].alt, target, title)] if inner[0].target == PICTURE_LINK else inner
        return [Link(tuple(inner), target, title)]

    # -- runs ----------------------------------------------------------------------------------------------------

    def _run(self, run: Element, made: list[Inline]) -> None:
        properties = run.find(f"{W}rPr")
        inner: list[Inline] = []
        before = len(made)
        for child in run:
            if child.tag == f"{W}fldChar":
                made.extend(self._dressed(properties, inner))
                inner = []
                self._field_mark(child.get(f"{W}fldCharType"), made)
            elif child.tag == f"{W}instrText":
                if self._fields and not self._fields[-1].result:
                    self._fields[-1].instructions += child.text or ""
            elif not self._fields or self._fields[-1].result:
                self._piece(child, inner)
        made.extend(self._dressed(properties, inner))
        if self.in_contents:
            del made[before:]

    def _field_mark(self, kind: str | None, made: list[Inline]) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].result, self._fields[-1].start = True, len(made)
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if (link := _LINK_FIELD.match(ended.instructions)) and ended.result:
                inner = made[ended.start :]
                made[ended.start :] = self._linked(inner, link[1])

    def _piece(self, child: Element, inner: list[Inline]) -> None:
        match child.tag.removeprefix(W):
            case "t":
                inner.append(Text(child.text or ""))
            case "tab" | "ptab":
                inner.append(Text("\t"))
            case "br" if child.get(f"{W}type") not in ("page", "column"):
                inner.append(Text("\n") if self._code else Break())
            case "cr":
                inner.append(Break())
            case "noBreakHyphen":
                inner.append(Text("\u2011"))
            case "footnoteReference" | "endnoteReference" as name:
                inner.append(Note(self.note(name.removesuffix("Reference"), child.get(f"{W}id", ""))))
            case "drawing" | "pict" | "object":
                self._picture(child, inner)
            case "ruby":
                for run in child.iterfind(f"{W}rubyBase/{W}r"):
                    self._run(run, inner)
            case _ if child.tag == f"{_MC}AlternateContent":
                self._choice(child, inner)

    def _choice(self, element: Element, made: list[Inline]) -> None:
        chosen = element.find(f"{_MC}Choice")
        chosen = element.find(f"{_MC}Fallback") if chosen is None else chosen
        for child in [] if chosen is None else chosen:
            if child.tag == f"{W}r":
                self._run(child, made)
            else:
                self._piece(child, made)

    def _picture(self, element: Element, inner: list[Inline]) -> None:
        for box in element.iter(f"{W}txbxContent"):
            self.box(box)
            return
        if any(one.get(f"{_O}hr") in ("t", "true", "1") for one in element.iter(f"{_V}rect")):
            self.ruled = True
            return
        described = next(element.iter(f"{_WP}docPr"), None)
        alt = "" if described is None else described.get("descr") or described.get("title") or ""
        for blip in (*element.iter(f"{_A}blip"), *element.iter(f"{_V}imagedata")):
            embedded = blip.get(f"{_R}embed") or blip.get(f"{_R}id")
            target = self.relations[embedded or blip.get(f"{_R}link") or ""]
            self.remarks.add(Linked.PICTURE, 1 if embedded else 0)
            inner.append(Image(alt, posixpath.basename(target) if embedded else target))
            return
        self.remarks.add(Lost.EMBEDDED)

    def _dressed(self, properties: Element | None, inner: list[Inline]) -> tuple[Inline, ...]:
        """A run with what its style and its own properties say."""
        if not inner:
            return ()
        made = tuple(inner)
        style = value(properties, "rStyle")
        own = marks_of(properties)
        on = {name: own.get(name, self.styles.mark(style, name)) for name in ("b", "i", "strike", "dstrike", "vanish")}
        if on["vanish"] or self._code:
            return () if on["vanish"] else made
        if self.styles.name(style) == PICTURE_LINK:
            return (Image(plain(made), PICTURE_LINK),)
        if self.styles.is_code_run(style):
            return (Code(plain(made)),)
        made = self._raised(properties, made)
        under = None if properties is None else properties.find(f"{W}u")
        self.remarks.add(Plain.UNDERLINE, 1 if is_on(under) and "hyperlink" not in self.styles.name(style) else 0)
        if on["strike"] or on["dstrike"]:
            made = (Struck(made),)
        made = (Strong(made),) if on["b"] else made
        return (Emphasis(made),) if on["i"] else made

    def _raised(self, properties: Element | None, made: tuple[Inline, ...]) -> tuple[Inline, ...]:
        place = value(properties, "vertAlign")
        if place not in ("superscript", "subscript") or any(not isinstance(one, Text) for one in made):
            return made
        small = raised.moved(plain(made), up=place == "superscript")
        if small is None:
            self.remarks.add(Plain.RAISED)
            return made
        return (Text(small),)
