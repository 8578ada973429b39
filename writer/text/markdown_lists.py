"""What Enter, Tab and pasting mean in lists and quotes: pure decisions about lines of Markdown.

Numbers below are moved on only as long as they count up by one: a list of years stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

FURTHEST: Final = 500
"""Lines looked at above and below."""

_LEAD: Final = re.compile(
    r"(?P<quote>(?: {0,3}>[ \t]?)*)"
    r"(?:(?P<indent>[ \t]*)(?P<mark>[-*+]|(?P<number>\d{1,9})[.)])(?P<space>[ \t]+|$)"
    r"(?P<task>\[[ xX]\](?:[ \t]+|$))?)?"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before the words of a line: marks of quotes, then the mark of an item, if there is one."""

    quote: str
    indent: str
    mark: str
    """ "-", "1."; "" for a quote alone."""
    number: int | None
    space: str
    task: str
    """ "[ ] " or ""."""
    length: int
    """Of all of it, in characters."""

    @property
    def width(self) -> int:
        """Columns of white space before the mark."""
        return len(self.indent.expandtabs(4))

    @property
    def inner(self) -> int:
        """Column at which the words of the item begin."""
        return self.width + len(self.mark) + max(1, len(self.space.expandtabs(4)))

    def with_number(self, number: int | None, indent: str | None = None) -> str:
        """The same lead with another number (None: the mark as it is) and indentation."""
        mark = self.mark if number is None or self.number is None else f"{number}{self.mark[-1]}"
        return f"{self.quote}{self.indent if indent is None else indent}{mark}{self.space or ' '}{self.task}"


def lead_of(line: str) -> Lead | None:
    """The lead of `line`; None for a line that is neither item nor quote."""
    match = _LEAD.match(line)
    if match is None or not match.end():
        return None
    if not match["mark"]:
        return Lead(match["quote"], "", "", None, "", "", match.end("quote")) if match["quote"] else None
    number = int(match["number"]) if match["number"] else None
    task = match["task"] or ""
    return Lead(match["quote"], match["indent"], match["mark"], number, match["space"], task, match.end())


@dataclass(frozen=True, slots=True)
class Rewritten:
    """`count` lines from `first` on become `lines`; the caret stands in line `caret_line`, at `caret` characters."""

    first: int
    count: int
    lines: tuple[str, ...]
    caret_line: int
    caret: int


def entered(lines: Sequence[str], at: int, offset: int) -> Rewritten | None:
    """Enter at `offset` of line number `at`; None where it only breaks the line."""
    line, lead = lines[at], lead_of(lines[at])
    if lead is None or offset < lead.length:
        return None
    if not line[lead.length :].strip():
        return _ended(lines, at, lead)
    number = lead.number
    if number is not None and not _is_lazy(lines, at, lead):
        number = min(number + 1, 999_999_999)
    begun = lead.with_number(number) if lead.mark else lead.quote
    if lead.task:
        begun = begun.removesuffix(lead.task) + "[ ] "
    changed = [line[:offset], begun + line[offset:].lstrip(" ")]
    below = _moved_on(lines, at, lead, lead.number, number)
    return Rewritten(at, 1 + len(below), (*changed, *below), at + 1, len(begun))


def _ended(lines: Sequence[str], at: int, lead: Lead) -> Rewritten:
    """An item without words: one level out, or no item any more."""
    if lead.mark and lead.width and (outer := _outer(lines, at, lead)):
        return _outdented(lines, at, lead, outer)
    left = lead.quote if lead.mark else lead.quote.rstrip().removesuffix(">").rstrip()
    left = left + " " if left.endswith(">") else left
    return Rewritten(at, 1, (left,), at, len(left))


def indented(lines: Sequence[str], at: int, offset: int) -> Rewritten | None:
    """Tab in an item: one level in, with what belongs to it; None where Tab means something else."""
    lead = lead_of(lines[at])
    if lead is None or not lead.mark:
        return None
    above = _sibling_above(lines, at, lead)
    if above is None:
        return Rewritten(at, 1, (lines[at],), at, offset)  # nothing it could belong to
    step = above.inner - lead.width
    family = _family(lines, at, lead)
    last = _last_child(lines, at, above.inner)
    number = (last.number + 1 if last and last.number is not None else 1) if lead.number is not None else None
    moved = [lead.with_number(number, " " * above.inner) + lines[at][lead.length :]]
    moved += [_shifted(line, lead.quote, step) for line in lines[at + 1 : at + family]]
    below = _moved_on(lines, at, lead, lead.number, None if lead.number is None else lead.number - 1, family)
    grown = len(moved[0]) - len(lines[at])
    return Rewritten(at, family + len(below), (*moved, *below), at, max(0, offset + grown))


def outdented(lines: Sequence[str], at: int, offset: int) -> Rewritten | None:
    """Shift+Tab in an item: one level out, with what belongs to it; None where it means something else."""
    lead = lead_of(lines[at])
    if lead is None or not lead.mark:
        return None
    outer = _outer(lines, at, lead) if lead.width else None
    if outer is None:
        return Rewritten(at, 1, (lines[at].replace(lead.indent, "", 1),), at, max(0, offset - len(lead.indent)))
    made = _outdented(lines, at, lead, outer)
    grown = len(made.lines[0]) - len(lines[at])
    return Rewritten(made.first, made.count, made.lines, at, max(0, offset + grown))


def _outdented(lines: Sequence[str], at: int, lead: Lead, outer: Lead) -> Rewritten:
    family = _family(lines, at, lead)
    number = outer.number + 1 if outer.number is not None and lead.number is not None else lead.number
    first = lead.with_number(number, outer.indent)
    moved = [first + lines[at][lead.length :]]
    moved += [_shifted(line, lead.quote, outer.width - lead.width) for line in lines[at + 1 : at + family]]
    below = _moved_on(lines, at, outer, outer.number, number, family) if outer.number is not None else []
    return Rewritten(at, family + len(below), (*moved, *below), at, len(first))


def pasted(line: str, offset: int, text: str) -> tuple[int, str] | None:
    """What is put in at `offset` of `line` for several lines from the clipboard, and how many characters before it
    go; None for as it is."""
    lead = lead_of(line)
    if lead is None or offset < lead.length or "\n" not in text:
        return None
    first, *more = text.rstrip("\n").split("\n")
    if not lead.mark:
        return 0, "\n".join([_without(lead.quote, first), *(lead.quote + _without(lead.quote, each) for each in more)])
    begun = lead_of(first)
    if begun and begun.mark:
        gone = 0 if line[lead.length : offset].strip() else len(lead.mark + lead.space + lead.task)
        if not gone:
            return 0, "\n".join([first[begun.length :], *(lead.quote + lead.indent + each for each in more)])
        return gone, "\n".join([first, *(lead.quote + lead.indent + each for each in more)])
    if any(not each.strip() or each[:1] in " \t`~" or lead_of(each) for each in more):
        inside = lead.quote + " " * lead.inner
        return 0, "\n".join([first, *(inside + each if each.strip() else each for each in more)])
    number = lead.number
    made = [first]
    for each in more:
        number = None if number is None else number + 1
        begun_at = lead.with_number(number)
        made.append((begun_at.removesuffix(lead.task) + "[ ] " if lead.task else begun_at) + each)
    return 0, "\n".join(made)


# -- the list around a line ---------------------------------------------------------------------------------------


def _is_lazy(lines: Sequence[str], at: int, lead: Lead) -> bool:
    """Whether all items of the list have the same number."""
    above = _sibling_above(lines, at, lead)
    below = next((each for _, each in _siblings_below(lines, at, lead)), None)
    return any(each is not None and each.number == lead.number for each in (above, below))


def _sibling_above(lines: Sequence[str], at: int, lead: Lead) -> Lead | None:
    for line in reversed(lines[max(0, at - FURTHEST) : at]):
        found = lead_of(line)
        if found and found.mark and found.quote.count(">") == lead.quote.count(">"):
            if found.width == lead.width:
                return found
            if found.width < lead.width:
                return None
        elif line.strip() and not line.startswith((" ", "\t", ">")):
            return None
    return None


def _outer(lines: Sequence[str], at: int, lead: Lead) -> Lead | None:
    """The item to which the one at `at` belongs."""
    for line in reversed(lines[max(0, at - FURTHEST) : at]):
        found = lead_of(line)
        if found and found.mark and found.width < lead.width:
            return found
        if line.strip() and not found and not line.startswith((" ", "\t")):
            return None
    return None


def _last_child(lines: Sequence[str], at: int, width: int) -> Lead | None:
    """The item right above at `width`, to which one that is moved in becomes the next."""
    for line in reversed(lines[max(0, at - FURTHEST) : at]):
        found = lead_of(line)
        if found and found.mark:
            if found.width == width:
                return found
            if found.width < width:
                return None
    return None


def _family(lines: Sequence[str], at: int, lead: Lead) -> int:
    """How many lines from `at` on belong to the item there."""
    count = 1
    for number in range(at + 1, min(len(lines), at + FURTHEST)):
        inside = lines[number][len(lead.quote) :] if lines[number].startswith(lead.quote) else lines[number]
        if not inside.strip():
            continue
        if len(inside) - len(inside.lstrip(" \t")) <= lead.width:
            break
        count = number - at + 1
    return count


def _siblings_below(lines: Sequence[str], at: int, lead: Lead) -> list[tuple[int, Lead]]:
    """The next items of the same list, with the numbers of their lines."""
    found = []
    for number in range(at + 1, min(len(lines), at + FURTHEST)):
        line, each = lines[number], lead_of(lines[number])
        if each and each.mark and each.quote.count(">") == lead.quote.count(">"):
            if each.width < lead.width:
                break
            if each.width == lead.width:
                if each.mark[-1] != lead.mark[-1:]:
                    break
                found.append((number, each))
        elif line.strip() and not line.startswith((" ", "\t", ">")) and not lines[number - 1].strip():
            break
    return found


def _moved_on(
    lines: Sequence[str], at: int, lead: Lead, before: int | None, now: int | None, skip: int = 1
) -> list[str]:
    """The lines behind the first `skip`, as far as numbers change: those that count on from `before` do from `now`."""
    if before is None or now is None or before == now:
        return []
    changed: dict[int, str] = {}
    for number, each in _siblings_below(lines, at + skip - 1, lead):
        if each.number != before + 1:
            break
        before, now = before + 1, now + 1
        changed[number] = each.with_number(now) + lines[number][each.length :]
    last = max(changed, default=at + skip - 1)
    return [changed.get(number, lines[number]) for number in range(at + skip, last + 1)]


def _shifted(line: str, quote: str, columns: int) -> str:
    """`line` that many columns further in, behind its marks of quotes."""
    head = quote if quote and line.startswith(quote) else ""
    rest = line[len(head) :]
    if columns >= 0:
        return head + " " * columns + rest if rest.strip() else line
    space = len(rest) - len(rest.lstrip(" "))
    return head + rest[min(space, -columns) :]


def _without(quote: str, line: str) -> str:
    """`line` without the marks that it brings along itself."""
    found = lead_of(line)
    return line[len(found.quote) :] if found and found.quote.strip() == quote.strip() else line
