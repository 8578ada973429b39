"""`inkhorn convert`: a document in another format; what is not kept is said on standard error."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.documents import files
from writer.documents.conversion import converting, paper
from writer.documents.conversion.converting import Taken
from writer.documents.conversion.formats import WRITTEN, Format, named

STANDARD = "-"


def convert(options: argparse.Namespace) -> int:
    """Convert as asked. Raises RefusedError, DocumentError."""
    target = _target(options)
    taken = _taken(options)
    title = options.title or ("" if options.source == STANDARD else Path(options.source).stem)
    not_kept = (*taken.not_kept, *converting.foreseen(taken.tree, target))
    text = "" if options.check else _write(options, taken, target, title)
    if options.json:
        print_json(
            {"from": taken.format.value, "to": target.value, "file": options.target, "not_kept": not_kept, "text": text}
        )
        return 0
    if options.check:
        print("\n".join(not_kept) or "Everything is kept.")
        return 0
    if text:
        sys.stdout.write(text)
    for sentence in not_kept:
        print(sentence, file=sys.stderr)
    return 0


def _target(options: argparse.Namespace) -> Format:
    if options.to:
        return Format(options.to)
    found = named(Path(options.target)) if options.target != STANDARD else Format.MARKDOWN
    if found not in WRITTEN:
        raise RefusedError("Say what to write with --to: markdown, docx, odt, html or pdf.")
    return found


def _taken(options: argparse.Namespace) -> Taken:
    given = Format(options.from_) if options.from_ else None
    if options.source == STANDARD:
        return converting.take(sys.stdin.buffer.read(), files.STDIN, given)
    path = Path(options.source)
    if given is None:
        return converting.read(path)
    content, _ = files.contents(path)
    return converting.take(content, path, given)


def _write(options: argparse.Namespace, taken: Taken, target: Format, title: str) -> str:
    """Write the file, or give back what is to be printed. Raises RefusedError, DocumentError."""
    letter = options.paper == "letter" if options.paper else paper.is_letter(os.environ)
    tree = converting.named(taken.tree, title)
    path = Path(options.target)
    if options.target != STANDARD and options.source != STANDARD and _is_same(path, Path(options.source)):
        raise RefusedError("The two names are one file. Give the new file another name.")
    if target is Format.PDF:
        if options.target == STANDARD or options.printer is None:
            raise RefusedError("A PDF needs a file: inkhorn convert IN OUT.pdf")
        options.printer(tree, path, letter=letter)
        return ""
    content = converting.written(tree, target, options.language, letter=letter)
    if options.target != STANDARD:
        converting.save(path, content)
        return ""
    if target in (Format.MARKDOWN, Format.HTML):
        return content.decode()
    if options.json or sys.stdout.isatty():
        raise RefusedError(f"A {target.value} file cannot be printed. Name a file, or send the output to one.")
    sys.stdout.buffer.write(content)
    return ""


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
