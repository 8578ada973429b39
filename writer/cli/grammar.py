"""`inkhorn check` and `inkhorn fix`: the editor's squiggles, and the text with its fixes made."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Sequence
from typing import Final, Self

from writer import paths
from writer.assist.asking import evidence, score_request
from writer.assist.circumstances import stamp
from writer.assist.known_languages import KnownLanguages, is_known
from writer.assist.rewrite_asking import expectation, rewrite_request
from writer.assist.used_dictionaries import used_dictionaries
from writer.cli.output import print_json
from writer.cli.prompt_places import find_prompt
from writer.cli.session import NO_MODEL, Session, warn
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.fixing import Asker, Correction, Scorer
from writer.language.grammar.fixing import fix as corrected
from writer.language.grammar.languages.catalogue import LANGUAGES
from writer.language.grammar.languages.engines import Engines
from writer.language.grammar.languages.multilingual import MultilingualChecker
from writer.language.grammar.languages.questions import MultilingualAsker
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Evidence, Question
from writer.language.grammar.rules import RuleChecker
from writer.language.grammar.strictness import Strictness
from writer.language.grammar.votes import Answerer, VotingAsker
from writer.language.rewriting import guards
from writer.settings.schema import checked_languages

READINGS: Final = 2
"""Of a text that is to be mended: on learners' sentences the second one brought two points of F0.5, a third none."""
AUTO: Final = "auto"
"""Each paragraph is in the language it seems to be in."""


class Corrector:
    """What checks the texts of one command: the rules and, when a model is there, its judgement."""

    def __init__(self, session: Session) -> None:
        options, settings = session.options, session.settings
        dialect = getattr(options, "dialect", None) or settings.writing.dialect
        style = getattr(options, "style_remarks", False) or settings.grammar.style
        language = getattr(options, "language", AUTO)
        self._strictness = Strictness(getattr(options, "strictness", None) or settings.grammar.strictness)
        self._engines = Engines()
        self._rules = MultilingualChecker(
            RuleChecker(dialect, style),
            self._engines,
            (*checked_languages(settings.languages), *LANGUAGES),
            style=style,
            only="" if language == AUTO else language,
            dictionaries=used_dictionaries(settings.languages),
        )
        self._score = _scorer(session)
        self._asker: Asker | None = (
            MultilingualAsker(CandidateMaker(Lexicon()), self._rules, _knower(session)) if self._score else None
        )
        if self._asker and getattr(options, "level", None) == "model":
            self._asker = VotingAsker(self._asker, _answerer(session))
        self._said: set[str] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._engines.close()

    def correct(self, text: str, readings: int = 1) -> Correction:
        """`text` corrected in so many readings, and what was found in the first.

        Says once of each language why it could not be checked.
        """
        correction = corrected(text, self._rules, self._score, self._strictness, self._asker, readings)
        for sentence in self._rules.waiting:
            if sentence not in self._said:
                self._said.add(sentence)
                warn(sentence)
        return correction


def check(options: argparse.Namespace) -> int:
    """Print every diagnostic: with --json as a list, else one line each, "line:column category message".

    Returns the exit status.
    """
    with Session(options, "grammar") as session:
        text = session.text()
        with Corrector(session) as corrector:
            correction = corrector.correct(text)
    _warn_unchecked(correction)
    if options.json:
        print_json([_plain(diagnostic) for diagnostic in correction.diagnostics])
    else:
        for diagnostic in correction.diagnostics:
            print(diagnostic_line(text, diagnostic))
    return int(options.exit_code and bool(correction.diagnostics))


def fix(options: argparse.Namespace) -> None:
    """Print the corrected text; with --lines each line is a text of its own and keeps its place."""
    with Session(options, "grammar") as session:
        text = session.text()
        parts = text.split("\n") if options.lines else [text]
        with Corrector(session) as corrector:
            corrections = [corrector.correct(part, READINGS) if part.strip() else None for part in parts]
    for correction in filter(None, corrections):
        _warn_unchecked(correction)
    fixed = [
        (correction.text.replace("\n", " ") if options.lines else correction.text) if correction else part
        for part, correction in zip(parts, corrections, strict=True)
    ]
    result = "\n".join(fixed)
    if options.json:
        edits, diagnostics = _edits(parts, corrections), _diagnostics(parts, corrections)
        print_json({"text": result, "edits": edits, "diagnostics": diagnostics})
    else:
        print(result, end="" if result.endswith("\n") or not result else "\n")


def _scorer(session: Session) -> Scorer | None:
    """How to ask the model; None when only the rules are to speak."""
    level = getattr(session.options, "level", None)
    wanted = session.settings.grammar.judge if level is None else level in ("judged", "model")
    if not wanted:
        return None
    if session.model() is None and level is None:
        warn(f"Only the rules check this text. {NO_MODEL}")
        return None
    engine = session.engine()

    def score(question: Question) -> Evidence:
        return evidence(engine.score(score_request(question)))

    return score


def _knower(session: Session) -> Callable[[str], bool]:
    """Whether the model knows a language: remembered, else asked."""
    remembered = KnownLanguages(paths.cache_folder())

    def knows(code: str) -> bool:
        config = session.config()
        assert config is not None, "a judge has a model"
        model = config.model, stamp(config.model)
        if remembered.unasked(*model, (code,)):
            remembered.learn(*model, code, is_known(code, session.engine().score))
        return bool(remembered.known(*model, (code,)))

    return knows


def _answerer(session: Session) -> Answerer:
    """How to ask the model for its own correction of a sentence."""
    prompt = find_prompt(session.settings, "proofread")
    engine = session.engine()

    def answer(sentence: str) -> str | None:
        request = rewrite_request(prompt, {"selection": sentence, "paragraph": sentence, "document": sentence})
        verdict = guards.judge(sentence, engine.generate(request).text(), expectation(prompt))
        return verdict.answer if verdict.ok else None

    return answer


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


def _diagnostics(parts: Sequence[str], corrections: Sequence[Correction | None]) -> list[dict[str, object]]:
    """All diagnostics, with offsets in the whole text."""
    found: list[dict[str, object]] = []
    start = 0
    for part, correction in zip(parts, corrections, strict=True):
        found += (_plain(diagnostic, start) for diagnostic in (correction.diagnostics if correction else ()))
        start += len(part) + 1
    return found


def _plain(diagnostic: Diagnostic, start: int = 0) -> dict[str, object]:
    """The documented shape of a diagnostic of a text that begins at `start`."""
    plain = dataclasses.asdict(diagnostic)
    span = plain.pop("span")
    return {"start": start + span["start"], "end": start + span["end"], **plain}


def diagnostic_line(text: str, diagnostic: Diagnostic) -> str:
    """How a terminal shows a diagnostic of `text`."""
    line = text.count("\n", 0, diagnostic.span.start) + 1
    column = diagnostic.span.start - text.rfind("\n", 0, diagnostic.span.start)
    wrong = diagnostic.span.of(text)
    instead = ", ".join(f"“{replacement}”" for replacement in diagnostic.replacements)
    return f"{line}:{column} {diagnostic.category} “{wrong}”: {diagnostic.message}" + (
        f" → {instead}" if instead else ""
    )


def unchecked_words(correction: Correction) -> str:
    """What was left out, a sentence; "" for nothing."""
    count = len(correction.unchecked)
    if not count:
        return ""
    return f"{count} line{'s' if count > 1 else ''} too long to check {'were' if count > 1 else 'was'} left out."


def _warn_unchecked(correction: Correction) -> None:
    if said := unchecked_words(correction):
        warn(said)
