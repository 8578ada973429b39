"""What the readers of HTML ask about a node of the parser's tree; nothing here follows the depth of a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

Node: TypeAlias = Any
"""A node of justhtml: an element, or a text that has `data` and no attributes."""

BLOCKS: Final = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hgroup", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    }
)


def name_of(node: Node) -> str:
    return str(node.name or "").lower()


def attributes_of(node: Node) -> dict[str, Any]:
    return getattr(node, "attrs", None) or {}


def children(node: Node) -> list[Node]:
    return list(getattr(node, "children", None) or ())


def descendants(node: Node) -> Iterator[Node]:
    """All nodes within, in the order of the text."""
    waiting = children(node)[::-1]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(children(one)[::-1])


def text_of(node: Node) -> str:
    """All words within, as they are."""
    if name_of(node) == "#text":
        return str(node.data or "")
    return "".join(
        "\n" if name_of(one) == "br" else str(one.data or "") if name_of(one) == "#text" else ""
        for one in descendants(node)
    )


def style_of(node: Node) -> str:
    return str(attributes_of(node).get("style") or "").lower()


def class_names(node: Node) -> list[str]:
    return str(attributes_of(node).get("class") or "").split()


def is_hidden(node: Node) -> bool:
    attributes = attributes_of(node)
    style = style_of(node)
    return "hidden" in attributes or "display:none" in style.replace(" ", "") or "mso-hide:all" in style


def of_block(root: Node) -> set[Node]:
    """The elements that are blocks, or have blocks somewhere within."""
    found: set[Node] = set()
    for node in descendants(root):
        if name_of(node) in BLOCKS:
            above: Node | None = node
            while above is not None and above not in found:
                found.add(above)
                above = above.parent
    return found
