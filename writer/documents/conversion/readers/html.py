"""HTML in, as browsers read it: whole pages, what a word processor exported, or a piece from the clipboard.

Nothing is ever fetched: a picture stays a link, scripts and styles are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from justhtml import JustHTML

from writer.documents.conversion.model import (
    Block,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Image,
    Inline,
    Item,
    Link,
    List,
    Note,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Styled,
    Text,
    Tree,
    plain,
)
from writer.documents.conversion.normal import normal
from writer.documents.conversion.readers import html_notes, html_tables, raised
from writer.documents.conversion.readers.gathering import Begins, Line, gather
from writer.documents.conversion.readers.html_nodes import (
    Node,
    attributes_of,
    children,
    class_names,
    descendants,
    is_hidden,
    name_of,
    of_block,
    style_of,
    text_of,
)
from writer.documents.conversion.readers.tasks import task
from writer.documents.conversion.remarks import Lost, Plain, Remarks

DEEPEST: Final = 90
"""Elements within each other that are told apart; of what lies deeper only the words are read."""

_DROPPED: Final = frozenset(
    {"script", "style", "template", "head", "noscript", "meta", "link", "title", "colgroup", "datalist"}
)
_EMBEDDED: Final = frozenset({"iframe", "object", "embed", "video", "audio", "svg", "canvas", "applet", "map"})
_FIELDS: Final = frozenset({"input", "select", "textarea", "button", "meter", "progress"})
_STYLES: Final[dict[str, type[Styled]]] = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var", "address"), Emphasis),
    **dict.fromkeys(("strong", "b"), Strong),
    **dict.fromkeys(("del", "s", "strike"), Struck),
}
_CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
_HEADING: Final = re.compile(r"h([1-6])")
_LANGUAGE: Final = re.compile(r"(?:language|lang|highlight-source|brush)[-:]\s*([\w+#.-]+)")
_WORD_LIST: Final = re.compile(r"mso-list:\s*(l\d+)\s+level(\d+)")


def read(source: str | bytes, remarks: Remarks, *, fragment: bool = False) -> Tree:
    """The tree of a page, or with `fragment` of a piece of one. Bytes: the encoding is found as browsers do."""
    root: Node = JustHTML(source, sanitize=False, fragment=fragment).root
    title = next((text_of(node) for node in descendants(root) if name_of(node) == "title"), "")
    author = next((_author(node) for node in descendants(root) if _author(node)), "")
    reading = _Reading(root, remarks)
    blocks = gather(reading.lines(root, 0))
    return normal(Tree(blocks, " ".join(title.split()), author), remarks)


def _author(node: Node) -> str:
    attributes = attributes_of(node)
    return str(attributes.get("content") or "") if attributes.get("name") == "author" else ""


class _Reading:
    """One page; knows which of its elements hold blocks, and which are footnotes."""

    def __init__(self, root: Node, remarks: Remarks) -> None:
        self._remarks = remarks
        self._blocks = of_block(root)
        self._notes = html_notes.find(root)

    # -- blocks --------------------------------------------------------------------------------------------------

    def lines(self, node: Node, depth: int) -> Iterator[Line]:
        """What is in `node`: blocks as they are, everything between them as paragraphs."""
        loose: list[Inline] = []
        for child in children(node):
            if child in self._blocks and depth < DEEPEST:
                yield from _paragraph(loose)
                loose = []
                yield from self._block(child, depth + 1)
            else:
                loose += self._inline(child, depth + 1)
        yield from _paragraph(loose)

    def blocks(self, node: Node, depth: int) -> tuple[Block, ...]:
        return gather(self.lines(node, depth))

    def _block(self, node: Node, depth: int) -> Iterator[Line]:
        name = name_of(node)
        if self._is_left_out(node, name):
            return
        if heading := _HEADING.fullmatch(name):
            yield Line(Heading(int(heading[1]), self._content(node, depth)))
        elif name == "p":
            yield self._paragraph(node, depth)
        elif name == "blockquote":
            yield Line(Quote(self.blocks(node, depth)))
            yield Line(None)
        elif name == "pre":
            yield Line(_code(node))
            yield Line(None)
        elif name in ("ul", "ol", "menu", "dir"):
            yield Line(self._list(node, name, depth))
        elif name == "table":
            yield from (Line(block) for block in html_tables.read(node, self.blocks, self._remarks, depth))
        elif name == "hr":
            yield Line(Rule())
        elif name == "dt":
            yield Line(Paragraph((Strong(self._content(node, depth)),)))
        elif name == "br":
            yield Line(None)
        else:
            yield from self.lines(node, depth)

    def _is_left_out(self, node: Node, name: str) -> bool:
        if node in self._notes.bodies or name in _DROPPED or is_hidden(node):
            return True
        if name in _EMBEDDED:
            self._remarks.add(Lost.EMBEDDED)
            return True
        return name == "hr" and node in self._notes.rules

    def _paragraph(self, node: Node, depth: int) -> Line:
        block = Paragraph(self._content(node, depth))
        found = _WORD_LIST.search(str(attributes_of(node).get("style") or ""))
        if found is None:
            return Line(block if plain(block.inlines).strip() or _has_more(block.inlines) else None)
        mark = next((text_of(one) for one in descendants(node) if "mso-list:ignore" in style_of(one)), "").strip()
        number = re.match(r"\(?(\d+|[a-z])[.)]", mark)
        begins = Begins(
            found[1] + found[2], int(number[1]) if number and number[1].isdigit() else 1 if number else None
        )
        return Line(block, int(found[2]), begins)

    def _list(self, node: Node, name: str, depth: int) -> List:
        items: list[Item] = []
        for child in children(node):
            kind = name_of(child)
            if kind == "li" and child not in self._notes.bodies:
                items.append(self._item(child, depth + 1))
            elif kind in ("ul", "ol") and items:  # a list beside the items, as Word and old pages have it
                items[-1] = Item((*items[-1].blocks, self._list(child, kind, depth + 1)), items[-1].checked)
            elif child in self._blocks and kind != "li":
                items.append(Item(gather(self._block(child, depth + 1))))
        return List(tuple(items), _start(node) if name == "ol" else None)

    def _item(self, node: Node, depth: int) -> Item:
        box = next((one for one in descendants(node) if _is_box(one) and _belongs(one, node)), None)
        checked = None if box is None else "checked" in attributes_of(box)
        blocks = self.blocks(node, depth)
        if checked is None and blocks and isinstance(blocks[0], Paragraph):
            checked, inlines = task(blocks[0].inlines)
            blocks = (Paragraph(inlines), *blocks[1:])
        return Item(blocks, checked)

    # -- inlines -------------------------------------------------------------------------------------------------

    def _content(self, node: Node, depth: int) -> tuple[Inline, ...]:
        if depth > DEEPEST:
            return (Text(text_of(node)),)
        return tuple(inline for child in children(node) for inline in self._inline(child, depth + 1))

    def _inline(self, node: Node, depth: int) -> Iterable[Inline]:
        name = name_of(node)
        if name == "#text":
            return (Text(str(node.data or "")),)
        if name.startswith(("#", "!")) or self._is_left_out(node, name) or node in self._notes.back:
            return ()
        if note := self._notes.of.get(node):
            return (Note(self.blocks(note, 0)),)
        if name in _FIELDS:
            return self._field(node)
        if name == "img":
            return (_image(node),)
        if name == "br":
            return (Break(),)
        if "mso-list:ignore" in style_of(node):
            return ()
        inner = self._content(node, depth)
        if name in self._blocks_between(node):
            inner = (*inner, Break())
        return self._dressed(node, name, inner)

    def _blocks_between(self, node: Node) -> frozenset[str]:
        """Blocks where only words are read: each ends a line."""
        return frozenset({"p", "div", "li", "tr", "dt", "dd"}) if node in self._blocks else frozenset()

    def _dressed(self, node: Node, name: str, inner: tuple[Inline, ...]) -> Iterable[Inline]:
        match name:
            case "a":
                target = str(attributes_of(node).get("href") or "")
                inner = (Link(inner, target, str(attributes_of(node).get("title") or "")),) if target else inner
            case "q":
                inner = (Text("“"), *inner, Text("”"))
            case "sup" | "sub":
                inner = self._raised(inner, up=name == "sup")
            case "u" | "ins" if not _is_linked(node, inner):
                self._remarks.add(Plain.UNDERLINE)
            case "math":
                self._remarks.add(Plain.FORMULA)
            case _ if name in _CODE:
                return (Code(plain(inner)),)
        for kind in _kinds(node, name):
            inner = (kind(inner),)
        return inner

    def _raised(self, inner: tuple[Inline, ...], *, up: bool) -> tuple[Inline, ...]:
        if any(not isinstance(inline, Text) for inline in inner):
            if not all(isinstance(inline, Note | Link) for inline in inner):
                self._remarks.add(Plain.RAISED)
            return inner
        text = plain(inner)
        small = raised.moved(text, up=up)
        if small is None and text.strip():
            self._remarks.add(Plain.RAISED)
        return inner if small is None else (Text(small),)

    def _field(self, node: Node) -> Iterable[Inline]:
        if not _is_box(node) and attributes_of(node).get("type") != "hidden":
            self._remarks.add(Lost.FIELD)
        return ()


def _paragraph(inlines: list[Inline]) -> Iterator[Line]:
    if plain(tuple(inlines)).strip() or _has_more(inlines):
        yield Line(Paragraph(tuple(inlines)))


def _has_more(inlines: Iterable[Inline]) -> bool:
    """Whether there is something that has no words."""
    return any(
        isinstance(inline, Image | Note) or (hasattr(inline, "children") and _has_more(inline.children))
        for inline in inlines
    )


def _is_linked(node: Node, inner: tuple[Inline, ...]) -> bool:
    """Whether something is underlined because it is a link."""
    return name_of(node.parent) == "a" or any(isinstance(one, Link | Note) for one in inner)


def _kinds(node: Node, name: str) -> Iterator[type[Styled]]:
    """The styles of an element: by its name, or by what its style says, which wins."""
    style = style_of(node)
    weight = re.search(r"font-weight:\s*(\w+)", style)
    bold = weight[1] in ("bold", "bolder", "600", "700", "800", "900") if weight else _STYLES.get(name) is Strong
    slant = re.search(r"font-style:\s*(\w+)", style)
    italic = slant[1] in ("italic", "oblique") if slant else _STYLES.get(name) is Emphasis
    if bold:
        yield Strong
    if italic:
        yield Emphasis
    if _STYLES.get(name) is Struck or re.search(r"text-decoration[\w-]*:[^;]*line-through", style):
        yield Struck


def _code(node: Node) -> CodeBlock:
    inner = next((child for child in children(node) if name_of(child) == "code"), node)
    names = " ".join((*class_names(node), *class_names(inner)))
    language = _LANGUAGE.search(names)
    return CodeBlock(text_of(node).strip("\n"), language[1] if language else "")


def _image(node: Node) -> Image:
    attributes: dict[str, Any] = attributes_of(node)
    return Image(*(str(attributes.get(key) or "") for key in ("alt", "src", "title")))


def _start(node: Node) -> int:
    found = re.fullmatch(r"\s*\+?(\d{1,9})\s*", str(attributes_of(node).get("start") or ""))
    return int(found[1]) if found else 1


def _is_box(node: Node) -> bool:
    return name_of(node) == "input" and str(attributes_of(node).get("type")).lower() == "checkbox"


def _belongs(node: Node, item: Node) -> bool:
    """Whether `node` is of this item, not of one within it."""
    parent = node.parent
    while parent is not None and name_of(parent) != "li":
        parent = parent.parent
    return parent is item
