"""`inkhorn check` and `inkhorn fix`: the editor's squiggles, and the text with its fixes made."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Sequence

from writer.assist.asking import score_request
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.fixing import Correction, Scorer
from writer.language.grammar.fixing import fix as corrected
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Question
from writer.language.grammar.rules import RuleChecker


class Corrector:
    """What checks the texts of one command: the rules and, when a model is there, its judgement."""

    def __init__(self, session: Session) -> None:
        options, settings = session.options, session.settings
        dialect = getattr(options, "dialect", None) or settings.writing.dialect
        self._rules = RuleChecker(dialect, getattr(options, "style_remarks", False) or settings.grammar.style)
        self._score = _scorer(session)
        self._maker = CandidateMaker(Lexicon()) if self._score else None

    def correct(self, text: str) -> Correction:
        """`text` corrected, and what was found in it."""
        return corrected(text, self._rules, self._score, maker=self._maker)


def check(options: argparse.Namespace) -> None:
    """Print every diagnostic: with --json as a list, else one line each, "line:column category message"."""
    with Session(options) as session:
        text = session.text()
        correction = Corrector(session).correct(text)
    _warn_unchecked(correction)
    if options.json:
        print_json([_plain(diagnostic) for diagnostic in correction.diagnostics])
        return
    for diagnostic in correction.diagnostics:
        print(diagnostic_line(text, diagnostic))


def fix(options: argparse.Namespace) -> None:
    """Print the corrected text; with --lines each line is a text of its own and keeps its place."""
    with Session(options) as session:
        text = session.text()
        corrector = Corrector(session)
        parts = text.split("\n") if options.lines else [text]
        corrections = [corrector.correct(part) if part.strip() else None for part in parts]
    for correction in filter(None, corrections):
        _warn_unchecked(correction)
    fixed = [
        (correction.text.replace("\n", " ") if options.lines else correction.text) if correction else part
        for part, correction in zip(parts, corrections, strict=True)
    ]
    result = "\n".join(fixed)
    if options.json:
        print_json({"text": result, "edits": _edits(parts, corrections)})
    else:
        print(result, end="" if result.endswith("\n") else "\n")


def _scorer(session: Session) -> Scorer | None:
    """How to ask the model; None when only the rules are to speak."""
    level = getattr(session.options, "level", None)
    wanted = session.settings.grammar.judge if level is None else level == "judged"
    if not wanted:
        return None
    if session.model() is None and level is None:
        warn(f"Only the rules check this text. {NO_MODEL}")
        return None
    engine = session.engine()

    def score(question: Question) -> Sequence[float | None]:
        return engine.score(score_request(question)).gains

    return score


def _edits(parts: Sequence[str], corrections: Sequence[Correction | None]) -> list[dict[str, object]]:
    """All edits, with offsets in the whole text."""
    found: list[dict[str, object]] = []
    start = 0
    for part, correction in zip(parts, corrections, strict=True):
        for edit in correction.edits if correction else ():
            span = edit.span.shifted(start)
            found.append({"start": span.start, "end": span.end, "replacement": edit.replacement})
        start += len(part) + 1
    return found


def _plain(diagnostic: Diagnostic) -> dict[str, object]:
    """The documented shape of a diagnostic."""
    plain = dataclasses.asdict(diagnostic)
    span = plain.pop("span")
    return {"start": span["start"], "end": span["end"], **plain}


def diagnostic_line(text: str, diagnostic: Diagnostic) -> str:
    """How a terminal shows a diagnostic of `text`."""
    line = text.count("\n", 0, diagnostic.span.start) + 1
    column = diagnostic.span.start - text.rfind("\n", 0, diagnostic.span.start)
    wrong = diagnostic.span.of(text)
    instead = ", ".join(f"“{replacement}”" for replacement in diagnostic.replacements)
    return f"{line}:{column} {diagnostic.category} “{wrong}”: {diagnostic.message}" + (
        f" → {instead}" if instead else ""
    )


def _warn_unchecked(correction: Correction) -> None:
    if correction.unchecked:
        count = len(correction.unchecked)
        warn(f"{count} line{'s' if count > 1 else ''} too long to check {'were' if count > 1 else 'was'} left out.")
