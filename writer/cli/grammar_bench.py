"""`inkhorn bench grammar`: how well the grammar check corrects, what it flags in sound prose, what it costs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from writer import __version__, paths
from writer.cli.failure import RefusedError
from writer.cli.grammar_bench_run import Asking, Systems
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.language.grammar.bench import export, items, leaving_out, picture, records, tables
from writer.language.grammar.bench import report as reports
from writer.language.grammar.bench.annotating import Annotator
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.items import Item
from writer.language.grammar.bench.leaving_out import Group
from writer.language.grammar.bench.records import Record, Run, Writer
from writer.language.grammar.bench.report import Report
from writer.language.grammar.strictness import LEAST, Strictness
from writer.models.installed import display_name

EVERY: Final = 25
"""Texts between two words of progress."""


def bench(options: argparse.Namespace) -> None:
    """Run and score, or score alone."""
    _check(options)
    try:
        facts, found = _stored(options.score) if options.score else _run(options)
        annotator = Annotator(options.errant, options.spacy, paths.cache_folder())
        report = reports.make(found, annotator, _strictness(options), facts)
        if options.curve:
            export.write_curves(report, options.curve)
        if options.plot:
            picture.write(report, options.plot)
    except BenchError as error:
        raise RefusedError(str(error)) from error
    _tell(options, report, found)


def _tell(options: argparse.Namespace, report: Report, found: Sequence[Record]) -> None:
    if options.json:
        print_json(export.as_json(report))
        return
    said = [*tables.lines(report), *tables.difference_lines(report)]
    if options.show:
        said += ["", *tables.flag_lines(found, LEAST[_strictness(options)])]
    print("\n".join(said))


def _check(options: argparse.Namespace) -> None:
    """Raises RefusedError for what cannot go together."""
    runs = [*options.data, *options.prose]
    if bool(runs) == bool(options.score):
        raise RefusedError("Name what to measure with --data or --prose, or predictions to score with --score.")
    if options.score and (options.out or options.resume or options.peer or options.leave_one_out or options.without):
        raise RefusedError("--score runs nothing: --out, --resume, --peer, --without and --leave-one-out do not fit.")
    if options.resume and not options.out:
        raise RefusedError("--resume goes on with a file of predictions; name it with --out.")
    for name in ("limit", "words"):
        value = getattr(options, name)
        if value is not None and value < 1:
            raise RefusedError(f"--{name} wants at least 1.")
    if options.plot and options.plot.suffix.lower() != ".svg":
        raise RefusedError("--plot draws an .svg file.")


def _strictness(options: argparse.Namespace) -> Strictness:
    return Strictness(options.strictness or Strictness.BALANCED)


def _stored(files: Sequence[Path]) -> tuple[dict[str, str], list[Record]]:
    facts: dict[str, str] = {}
    found: list[Record] = []
    for file in files:
        run, read = records.read(file, torn=True)
        facts |= run.facts if run else {}
        found += read
    return facts, found


def _run(options: argparse.Namespace) -> tuple[dict[str, str], list[Record]]:
    texts = _texts(options)
    without = leaving_out.groups(options.without)
    left_out = leaving_out.all_groups() if options.leave_one_out else ()
    with Session(options) as session:
        asking = _asking(session)
        dialect = options.dialect or session.settings.writing.dialect
        systems = Systems(dialect, asking, _strictness(options), without, left_out, options.peer)
        facts = _facts(session, systems.main, dialect, without)
        with Writer(options.out, Run(facts), resume=options.resume) as writer:
            _run_all(texts, systems, writer)
            wanted = {(item.set, item.id, name) for item in texts for name in systems.names()}
            return facts, [record for key, record in writer.known.items() if key in wanted]


def _run_all(texts: Sequence[Item], systems: Systems, writer: Writer) -> None:
    """Every text that `writer` does not know yet."""
    systems.warm()
    for number, item in enumerate(texts, 1):
        wanted = [name for name in systems.names() if (item.set, item.id, name) not in writer.known]
        for record in systems.records(item, wanted):
            writer.add(record)
        if number % EVERY == 0 and number < len(texts):
            print(f"{number} of {len(texts)} texts", file=sys.stderr, flush=True)


def _texts(options: argparse.Namespace) -> list[Item]:
    """All that is measured. Raises BenchError."""
    found: list[Item] = []
    names = iter(items.names([*options.data, *options.prose]))
    for path in options.data:
        found += items.sample(items.read_sentences(path, next(names)), options.limit, options.seed)
    for path in options.prose:
        found += items.read_prose(path, options.words, next(names))
    return found


def _asking(session: Session) -> Asking | None:
    """How to ask the model; None when only the rules are to speak."""
    level = session.options.level
    if level == "rules":
        return None
    if level is None and session.model() is None:
        warn(f"Only the rules are measured. {NO_MODEL}")
        return None
    return Asking(session.engine())


def _facts(session: Session, level: str, dialect: str, without: Sequence[Group]) -> dict[str, str]:
    loaded, config = session.loaded, session.config()
    model = display_name(config.model, loaded.model.name) if loaded and config else ""
    return {
        "Inkhorn": __version__,
        "model": f"{model} ({loaded.model.quantisation})" if loaded else "",
        "threads": str(loaded.threads) if loaded else "",
        "level": level,
        "dialect": dialect,
        "without": ", ".join(group.name for group in without),
    }
