"""Files in, Markdown out, and the other way round; nothing here knows a window.

A whole document is converted at once, which takes seconds for a very long one: not for the thread of a window.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import assert_never

from writer.atomic import replace_content
from writer.documents import files
from writer.documents.conversion.errors import DAMAGED, ConversionError, UnfitError
from writer.documents.conversion.formats import TITLES, Format, found_in
from writer.documents.conversion.losses import losses
from writer.documents.conversion.model import Heading, Tree, plain
from writer.documents.conversion.remarks import Remarks, sentences
from writer.documents.errors import cannot_save
from writer.tongue import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Taken:
    """A document that was read."""

    tree: Tree
    format: Format
    not_kept: tuple[str, ...]
    """Sentences about what of the file is not in the tree."""


def read(path: Path) -> Taken:
    """The document at `path`, in whatever format it is. Raises DocumentError with a sentence."""
    content, _ = files.contents(path)
    return take(content, path)


def take(content: bytes, path: Path, given: Format | None = None) -> Taken:
    """The document that `content`, read from `path`, is; `given`: in this format. Raises DocumentError."""
    remarks = Remarks()
    try:
        kind = given or found_in(content, path)
        tree = _tree(content, kind, path, remarks)
    except UnfitError as error:
        raise error.at(path) from error
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        log.warning("a reader met what it does not expect: %s", type(error).__name__)
        raise UnfitError(DAMAGED).at(path) from error
    return Taken(tree, kind, remarks.sentences())


def markdown(tree: Tree) -> str:
    """The text of `tree` for the page."""
    from writer.documents.conversion.writers import markdown as writer

    return writer.write(tree)


def from_markdown(text: str) -> Tree:
    """The tree of what is on the page."""
    from writer.documents.conversion.readers import markdown as reader

    return reader.read(text, Remarks())


def named(tree: Tree, title: str) -> Tree:
    """`tree` with a title: its own, else its first heading, else `title`."""
    first = tree.blocks[0] if tree.blocks else None
    heading = plain(first.inlines).replace("\n", " ") if isinstance(first, Heading) else ""
    return replace(tree, title=tree.title or heading or title)


def foreseen(tree: Tree, kind: Format) -> tuple[str, ...]:
    """Sentences about what of `tree` a file of this format will not keep."""
    return sentences(losses(tree, kind))


def written(tree: Tree, kind: Format, language: str = "", *, letter: bool = False) -> bytes:
    """The content of a file; PDF is not among these formats, it takes fonts. `language`: a BCP 47 tag."""
    match kind:
        case Format.MARKDOWN:
            return markdown(tree).encode()
        case Format.DOCX:
            from writer.documents.conversion.writers import docx

            return docx.write(tree, language, letter=letter)
        case Format.ODT:
            from writer.documents.conversion.writers import odt

            return odt.write(tree, language, letter=letter)
        case Format.HTML:
            from writer.documents.conversion.writers import html

            return html.write(tree, language).encode()
        case Format.RTF | Format.PDF:
            raise ValueError(f"{TITLES[kind]} is not written here")
        case _:
            assert_never(kind)


def save(path: Path, content: bytes) -> None:
    """Write `content` to `path`, all or nothing. Raises DocumentError with a sentence."""
    try:
        replace_content(path, content)
    except (OSError, ValueError) as error:
        raise cannot_save(path, error) from error


def _tree(content: bytes, kind: Format, path: Path, remarks: Remarks) -> Tree:
    match kind:
        case Format.MARKDOWN:
            from writer.documents.conversion.readers import markdown as markdown_reader

            return markdown_reader.read(files.decode(content, path).text, remarks)
        case Format.DOCX:
            from writer.documents.conversion.readers import docx

            return docx.read(content, remarks)
        case Format.ODT:
            from writer.documents.conversion.readers import odt

            return odt.read(content, remarks)
        case Format.HTML:
            from writer.documents.conversion.readers import html

            return html.read(content, remarks)
        case Format.RTF:
            from writer.documents.conversion.readers import rtf

            return rtf.read(content, remarks)
        case Format.PDF:
            sentence = tr("{file} cannot be read: PDF files keep pages and not the text.", file=path.name)
            raise ConversionError(path, sentence)
        case _:
            assert_never(kind)
