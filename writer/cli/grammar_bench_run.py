"""The systems that `inkhorn bench grammar` compares, run on one text after the other, with what they cost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import psutil

from writer.assist.asking import evidence, score_request
from writer.engine.client.blocking import BlockingEngine
from writer.language.grammar.bench import peers
from writer.language.grammar.bench.items import Item
from writer.language.grammar.bench.leaving_out import Group, RememberedCandidates, RememberedRules
from writer.language.grammar.bench.records import WITHOUT, Cost, Flag, Record
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.fixing import Correction, fix
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Evidence, Question
from writer.language.grammar.strictness import LEAST, Strictness
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

WARMING: Final = "This are a first sentence, which fill the caches."

System = Callable[[str], tuple[str, tuple[Flag, ...]]]
"""Corrects a text: the corrected text, and what it flags."""


class Asking:
    """Asks the engine and counts what it costs. Nothing is remembered here: the worker knows what it scored."""

    def __init__(self, engine: BlockingEngine) -> None:
        self._engine = engine
        self.variants = 0
        self.tokens = 0

    def __call__(self, question: Question) -> Evidence:
        """The answer. Raises EngineError."""
        scored = self._engine.score(score_request(question))
        self.variants += len(question.variants)
        self.tokens += scored.timings.prompt_tokens - scored.timings.cached_tokens
        return evidence(scored)


class Systems:
    """What is compared: Inkhorn's check, the same without groups of candidates, and its peers."""

    def __init__(
        self,
        dialect: str,
        asking: Asking | None,
        strictness: Strictness,
        without: Sequence[Group] = (),
        left_out: Sequence[Group] = (),
        others: Sequence[str] = (),
    ) -> None:
        """`without` is left out of everything, each of `left_out` in turn; `others` are peers."""
        self._lexicon = Lexicon()
        self._rules = RememberedRules(dialect)
        self._candidates = RememberedCandidates(self._lexicon, self._rules)
        self._asking = asking
        self._strictness = strictness
        self._without = tuple(without)
        self._left_out = tuple(left_out)
        self._others = tuple(others)
        self._process = psutil.Process()

    @property
    def main(self) -> str:
        """Name of Inkhorn's own system."""
        return "judged" if self._asking else "rules"

    def names(self) -> list[str]:
        """Of all systems, Inkhorn's first."""
        return [self.main, *self._others, *(WITHOUT + group.name for group in self._left_out)]

    def warm(self) -> None:
        """Let every system fill its caches."""
        for system in (self._own, *(self._peer(name) for name in self._others)):
            system(WARMING)

    def records(self, item: Item, wanted: Sequence[str]) -> Iterator[Record]:
        """What each system of the names in `wanted` makes of `item`, with its cost."""
        for name in self._others:
            if name in wanted:
                yield self._measured(item, name, self._peer(name))
        self._rules.forget()
        self._candidates.forget()
        if self.main in wanted:
            yield self._measured(item, self.main, self._own)
        for group in self._left_out:
            if WITHOUT + group.name in wanted:
                yield self._lacking(item, group)

    def _own(self, text: str) -> tuple[str, tuple[Flag, ...]]:
        return self._check(text, self._without)

    def _lacking(self, item: Item, group: Group) -> Record:
        """Without `group`. Its cost would say nothing: the worker remembers most of what it is asked."""
        text, flags = self._check(item.text, (*self._without, group))
        return self._record(item, WITHOUT + group.name, text, flags, Cost())

    def _check(self, text: str, without: tuple[Group, ...]) -> tuple[str, tuple[Flag, ...]]:
        """All that is found, however unsure: what a strictness shows of it is a cut."""
        self._rules.without = without
        correction = fix(text, self._rules, self._asking, Strictness.THOROUGH, self._candidates)
        return correction.text, tuple(_flag(diagnostic, correction) for diagnostic in correction.diagnostics)

    def _peer(self, name: str) -> System:
        match name:
            case "symspell":
                return lambda text: _made(text, tuple(peers.symspell(text, self._lexicon)))
            case "harper":
                return self._harper
            case _:
                return lambda text: (text, ())

    def _harper(self, text: str) -> tuple[str, tuple[Flag, ...]]:
        self._rules.without = ()
        self._rules.forget()
        correction = fix(text, self._rules)
        return correction.text, tuple(_flag(diagnostic, correction) for diagnostic in correction.diagnostics)

    def _measured(self, item: Item, name: str, system: System) -> Record:
        before, start = self._spent(), time.perf_counter()
        text, flags = system(item.text)
        seconds = time.perf_counter() - start
        cpu, model, variants, tokens = (now - then for now, then in zip(self._spent(), before, strict=True))
        cost = Cost(seconds, cpu, round(variants), round(tokens), model) if name != "none" else Cost()
        return self._record(item, name, text, flags, cost)

    def _record(self, item: Item, name: str, text: str, flags: tuple[Flag, ...], cost: Cost) -> Record:
        whole = Record(item, name, text, flags, cost)
        return Record(item, name, whole.corrected(LEAST[self._strictness]), flags, cost)

    def _spent(self) -> tuple[float, float, float, float]:
        """So far: seconds of all processors, those of other processes than this one, variants, tokens."""
        own, *others = (
            sum(process.cpu_times()[:2]) for process in [self._process, *self._process.children(recursive=True)]
        )
        variants, tokens = (self._asking.variants, self._asking.tokens) if self._asking else (0, 0)
        return own + sum(others), sum(others), variants, tokens


def _made(text: str, flags: tuple[Flag, ...]) -> tuple[str, tuple[Flag, ...]]:
    edits = (TextEdit(Span(flag.start, flag.end), flag.replacement or "") for flag in flags)
    return apply_edits(text, edits), flags


def _flag(diagnostic: Diagnostic, correction: Correction) -> Flag:
    span = diagnostic.span
    made = any(span.start <= edit.span.start and edit.span.end <= span.end for edit in correction.edits)
    return Flag(
        start=span.start,
        end=span.end,
        replacement=diagnostic.replacements[0] if diagnostic.replacements else None,
        confidence=round(diagnostic.confidence, 4),
        kind=diagnostic.rule,
        category=diagnostic.category.value,
        source=diagnostic.source.value,
        gain=diagnostic.gain,
        made=made,
    )
