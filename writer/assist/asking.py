"""From pure services to engine messages: suggestions and the judge's questions. No Qt here.

Rewrites are asked for by `rewrite_asking`.
"""

from __future__ import annotations

from typing import Final

from writer.engine.messages import Generate, Sampling, Score, Scored
from writer.language.completion.cleanup import Limits
from writer.language.completion.context import Prompt
from writer.language.grammar.question import WINDOW, Evidence, Question

LINE_END: Final = "\n"

PARAGRAPH_SAMPLING: Final = Sampling(repeat_penalty=1.1)
"""A small model that goes on for sentences says the same one again and again without it; 1.2 ends it too soon."""


def completion_request(prompt: Prompt, limits: Limits, avoid: tuple[str, ...] = (), fill: bool = False) -> Generate:
    """What to ask the engine for a suggestion, up to the end of the paragraph at most.

    One that does not begin like a text of `avoid`, nor with the end of the paragraph, when there are any or when a
    whole paragraph is wanted. With `fill` a model that has tokens for it is shown what follows in the line.
    """
    return Generate(
        id=0,
        task="completion",
        text=prompt.text,
        must_start=prompt.must_start,
        suffix=prompt.suffix if fill else "",
        max_tokens=8 + 3 * limits.max_words,
        sampling=PARAGRAPH_SAMPLING if limits.paragraph else Sampling(),
        stop=(LINE_END,),
        probabilities=True,
        avoid=(*avoid, LINE_END) if avoid or limits.paragraph else (),
    )


def warm_request(prompt: Prompt, fill: bool = False) -> Generate:
    """Read the prompt of a suggestion, so that only its last words are left when it is wanted."""
    return Generate(id=0, task="warm", text=prompt.text, suffix=prompt.suffix if fill else "", max_tokens=0)


def score_request(question: Question) -> Score:
    """What to ask the engine for the judge."""
    return Score(
        id=0,
        before=question.before,
        variants=question.variants,
        after=question.after,
        prune=question.prune,
        most=question.most,
        window=WINDOW,
        likelihood=False,
    )


def evidence(scored: Scored) -> Evidence:
    """The engine's answer in the judge's terms."""
    return Evidence(scored.gains, scored.firsts)
