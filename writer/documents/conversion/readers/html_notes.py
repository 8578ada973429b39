"""Footnotes in HTML: a link to a place further down that has a link back. No standard says how they are marked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from writer.documents.conversion.readers.html_nodes import Node, attributes_of, class_names, descendants, name_of

_BODIES: Final = frozenset({"li", "p", "div", "dd", "aside"})


@dataclass(slots=True)
class Notes:
    """What of a page are footnotes."""

    of: dict[Node, Node] = field(default_factory=dict)
    """The body by the link to it."""
    bodies: set[Node] = field(default_factory=set)
    back: set[Node] = field(default_factory=set)
    """The links back."""
    rules: set[Node] = field(default_factory=set)
    """Lines that only separate them from the text."""


def find(root: Node) -> Notes:
    """The footnotes of the page at `root`."""
    order = list(descendants(root))
    places = {mark: node for node in reversed(order) for mark in _marks(node)}
    ranks = {node: rank for rank, node in enumerate(order)}
    notes = Notes()
    for node in order:
        body = _body(places.get(_aim(node)))
        if body is None or node in notes.back or ranks[body] < ranks[node]:
            continue
        back = [one for one in descendants(body) if _aim(one) and _is_near(places.get(_aim(one)), node)]
        if back:
            notes.of[node] = body
            notes.bodies.add(body)
            notes.back.update(back)
    if notes.bodies:
        notes.rules = {node for node in order if name_of(node) == "hr" and _is_of_notes(node)}
    return notes


def _marks(node: Node) -> list[str]:
    attributes = attributes_of(node)
    found = [str(attributes.get("id") or "")]
    if name_of(node) == "a":
        found.append(str(attributes.get("name") or ""))
    return [mark for mark in found if mark]


def _aim(node: Node) -> str:
    """Where on the page a link leads; empty for anything else."""
    if name_of(node) != "a":
        return ""
    address = str(attributes_of(node).get("href") or "")
    return address[1:] if address.startswith("#") else ""


def _body(place: Node | None) -> Node | None:
    """The element that is the note when a link leads to `place`; the outer one of a div with one paragraph."""
    while place is not None and name_of(place) not in _BODIES:
        place = place.parent
    if place is None:
        return None
    above = place.parent
    if (
        name_of(place) == "p"
        and above is not None
        and (name_of(above) == "li" or "note" in str(attributes_of(above).get("id")))
    ):
        return above
    return place


def _is_near(place: Node | None, link: Node) -> bool:
    """Whether a link back to `place` leads to `link`: to itself, or to what it stands in or holds."""
    return place is not None and (place is link or place is link.parent or place in descendants(link))


def _is_of_notes(rule: Node) -> bool:
    parent = rule.parent
    return parent is not None and any("footnote" in name or "endnote" in name for name in class_names(parent))
