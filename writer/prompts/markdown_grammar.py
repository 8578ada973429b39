"""From the shape of an answer to the grammar that keeps a model to it, in GBNF, for Markdown.

Lists, tables and lines with a name in front: what `output_schema.markdown_form` finds. A table that names its own
columns has as many cells in every row as in its head.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.prompts.json_grammar import NUMBER, WHOLE, written
from writer.prompts.output_schema import MOST_COLUMNS, Choice, Fields, Listing, Named, Plain, Shape, markdown_form

_SIGN: Final = r"[^ |\\\x00-\x1f\x7f\u0085\u2028\u2029]"
_CELL: Final = f'sign ::= {_SIGN} | "\\\\|"\nletter ::= " " | sign'
_FEWEST_COLUMNS: Final = 2


def markdown_grammar(shape: Shape) -> str:
    """The grammar of answers that have `shape`, one of those that `markdown_form` knows."""
    form = markdown_form(shape)
    match shape:
        case Listing(item) if form == "list":
            rules = list(_list(shape, item))
        case Listing(Fields(fields)) if form == "records":
            rules = list(_records(shape, fields))
        case Fields((Named(_, Listing() as columns), Named(_, Listing(Listing() as row) as rows))) if form == "table":
            rules = list(_table(columns, row, rows))
        case Fields(fields) if form == "lines":
            rules = list(_lines(fields))
        case _:
            raise ValueError(f"{shape} has no form in Markdown")
    return "\n".join([*rules, _CELL, WHOLE, NUMBER]) + "\n"


def _list(listing: Listing, item: Shape) -> Iterator[str]:
    yield f"root ::= item more{_more(listing)}"
    yield r'more ::= "\n" item'
    yield f'item ::= "- " {_plain(item, at_least=1)}'


def _lines(fields: tuple[Named, ...]) -> Iterator[str]:
    """A line for each name, in order; one that is not required may be missing, but not the first."""
    first, *others = fields
    yield f"root ::= {_line(first, '')} " + " ".join(
        _line(field, "\n") if field.required else f"({_line(field, chr(10))})?" for field in others
    )


def _line(field: Named, before: str) -> str:
    return f"{written(f'{before}- **{field.name}:** ')} {_plain(field.shape, at_least=1)}"


def _records(listing: Listing, fields: tuple[Named, ...]) -> Iterator[str]:
    names = [field.name.replace("|", "/") for field in fields]
    head = f"| {' | '.join(names)} |\n| {' | '.join(['---'] * len(names))} |\n"
    cells = [_cell(field.shape, field.required) for field in fields]
    yield f"root ::= {written(head)} row more{_more(listing)}"
    yield r'more ::= "\n" row'
    yield f"row ::= {_row(cells)}"


def _table(columns: Listing, row: Listing, rows: Listing) -> Iterator[str]:
    """One choice for each number of columns; the head says which."""
    fewest = max(_FEWEST_COLUMNS, columns.least)
    widths = range(fewest, max(fewest, min(columns.most, row.most, MOST_COLUMNS)) + 1)
    yield "root ::= " + " | ".join(f"t{width}" for width in widths)
    yield f"head ::= {_plain(columns.item, at_least=1)}"
    yield f"cell ::= {_cell(row.item, required=False)}"
    for width in widths:
        line = f"| {' | '.join(['---'] * width)} |\n"
        yield rf't{width} ::= {_row(["head"] * width)} "\n" {written(line)} r{width} m{width}{_more(rows)}'
        yield rf'm{width} ::= "\n" r{width}'
        yield f"r{width} ::= {_row(['cell'] * width)}"


def _row(cells: list[str]) -> str:
    return '"| " ' + ' " | " '.join(cells) + ' " |"'


def _cell(shape: Shape, required: bool) -> str:
    plain = _plain(shape, at_least=1)
    return f"({plain})" if required else f"({plain})?"


def _plain(shape: Shape, at_least: int) -> str:
    match shape:
        case Plain("string", least, most):
            return f"sign letter{{{max(0, max(least, at_least) - 1)},{max(0, most - 1)}}}"
        case Plain("integer"):
            return "whole"
        case Plain("number"):
            return "number"
        case Plain("boolean"):
            return '("yes" | "no")'
        case Choice(options):
            return "(" + " | ".join(written(option.replace("|", "/")) for option in options) + ")"
        case _:
            raise ValueError(f"{shape} does not fit in a line")


def _more(listing: Listing) -> str:
    """How many items follow the first."""
    return f"{{{max(0, listing.least - 1)},{listing.most - 1}}}"
