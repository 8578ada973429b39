"""A request's prompt as tokens that fit the context."""

from __future__ import annotations

from typing import Final

from writer.engine.messages import Generate
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.tokens.chat import ChatTemplate
from writer.engine.worker.tokens.vocabulary import Vocabulary

LETTERS_A_TOKEN: Final = 16
"""More than any vocabulary averages on running text; what lies further back than that is not even tokenised."""


def prompt_tokens(request: Generate, vocabulary: Vocabulary, template: ChatTemplate, context: int) -> list[int]:
    """Raises WorkerError when a chat does not fit; a plain text is cut from the front instead."""
    room = context - min(max(1, request.max_tokens), context // 2)
    if not request.messages and request.suffix and vocabulary.filling:
        return gap_tokens(request.text, request.suffix, vocabulary, room)
    if not request.messages:
        return text_tokens(request.text, vocabulary, room)
    tokens = template.tokens(request.messages, vocabulary)
    if len(tokens) > room:
        raise WorkerError(
            f"The text is too long: with the instruction it takes {len(tokens)} tokens and {room} fit. "
            "Select less text, or raise Context in Settings, Model.",
        )
    return tokens


def text_tokens(text: str, vocabulary: Vocabulary, room: int) -> list[int]:
    """The end of `text` in at most `room` tokens, behind the token every text begins with.

    A model without such a token gets a line break: its first token is attended to as if it were one, and a text
    that begins bare is continued badly (SmolLM2 goes on from "Once upon a" with " machine", behind a line break
    with " time").
    """
    text = text[dropped(len(text), room * LETTERS_A_TOKEN) :]
    starter = vocabulary.starter
    tokens = vocabulary.tokens(text)
    return starter + tokens[dropped(len(tokens), max(1, room - len(starter))) :]


def gap_tokens(text: str, suffix: str, vocabulary: Vocabulary, room: int) -> list[int]:
    """`text`, a gap and `suffix` as a model was trained to see them, before it says what stands in the gap.

    Only the paragraph with the gap stands inside the tokens for that: what precedes it is the same as in a prompt
    without them, and is not read again when the caret leaves the sentence. The suffix comes last but one although it
    has to be read again with each word: models trained on the other order are rare, and it is short.
    """
    before, after, middle = vocabulary.filling or (0, 0, 0)
    follows = vocabulary.tokens(suffix)[: room // 4]
    start = text.rfind("\n") + 1
    context = text_tokens(text[:start], vocabulary, room // 2) if start else vocabulary.starter
    precedes = vocabulary.tokens(text[start:])
    least = max(1, room - len(context) - len(follows) - 3)
    return [*context, before, *precedes[dropped(len(precedes), least) :], after, *follows, middle]


def dropped(length: int, room: int) -> int:
    """How much to cut off the front so that `room` is left. Cut in quarters of `room`, so that the cut stands
    still while the text grows and the cache stays good."""
    if length <= room:
        return 0
    block = max(1, room // 4)
    return min(length, -(-(length - room) // block) * block)
