"""The verdict on one sentence: remembered, or asked of the checker for candidates and of the model for their worth."""

from __future__ import annotations

from dataclasses import dataclass

from writer.engine.messages import EngineConfig
from writer.language.grammar import exchange
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.survey import Survey, moved
from writer.lsp.checker import Checker
from writer.lsp.judge import Judge
from writer.lsp.memory import Memory
from writer.text.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at `span` of `text`, what the rules say of that text, and which English counts as right."""

    text: str
    span: Span
    survey: Survey
    dialect: str


class Verdicts:
    """No sentence is judged twice between the same neighbours."""

    def __init__(self, checker: Checker, judge: Judge, memory: Memory) -> None:
        self._checker = checker
        self._judge = judge
        self._memory = memory

    async def of(self, sentence: Sentence, config: EngineConfig) -> tuple[Diagnostic, ...]:
        """What is wrong in it, counting characters of the text; the rules' findings where the model cannot say.

        Raises `judge.LostError` and `checker.GivenUpError`.
        """
        place = sentence.survey.place(sentence.text, sentence.span)
        known = self._memory.recall(place)
        if known is None:
            rules = sentence.survey.of(sentence.span)
            found = await self._judged(sentence, rules, config)
            if found is None:
                return rules
            known = tuple(moved(diagnostic, -sentence.span.start) for diagnostic in found)
            self._memory.keep(place, known)
        return tuple(moved(diagnostic, sentence.span.start) for diagnostic in known)

    async def _judged(
        self, sentence: Sentence, rules: tuple[Diagnostic, ...], config: EngineConfig
    ) -> list[Diagnostic] | None:
        language = sentence.survey.language
        asked = exchange.Propose(0, sentence.text, sentence.span, rules, dialect=sentence.dialect, language=language)
        proposed = await self._checker.propose(asked)
        if proposed is None or proposed.question is None:
            return list(rules) if proposed else None
        await self._judge.load(config)
        return await self._judge.verdict(proposed.question)
