"""A writer who types a given text key by key and takes what is suggested as far as it is what the text says.

The life of a suggestion, the prompt, the clean-up, the gates and the cache are the product's own; only the model's
answers and the time they take come from outside. A suggestion is shown once, however long it is typed along.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cache import Known, SuggestionCache
from writer.language.completion.cleanup import Cleaned, Limits
from writer.language.completion.context import Prompt, prompt_in
from writer.language.completion.gates import Surroundings, before_asking
from writer.language.completion.reasons import Reason
from writer.language.completion.session import Ask, Cause, Effect, Insert, Part, Session, StartTimer, Step
from writer.language.completion.window import FAR, Window, opened
from writer.text.units import utf16_length
from writer.text.words import word_count

READ_BEFORE: Final = 9000
"""Characters before the caret that are looked at, as in the window."""
_SAME: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
"""Signs a writer does not tell apart when taking a suggestion."""


@dataclass(frozen=True, slots=True)
class Said:
    """A part of an answer as it came."""

    text: str
    log_probabilities: tuple[float, ...]
    tokens: int
    seconds: float
    """Since the question."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model says at one place; `complete` when it ended by itself."""

    parts: tuple[Said, ...]
    complete: bool = False


class Model(Protocol):
    """Where answers come from."""

    def answer(self, prompt: Prompt, around: Surroundings) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Policy:
    """What is measured."""

    limits: Limits
    inside_words: bool = True
    """Whether suggestions may also begin inside a word, not only behind one."""


@dataclass
class Tally:
    """What one replay counted; can be added up."""

    characters: int = 0
    words: int = 0
    shown: int = 0
    whole: int = 0
    """Shown suggestions of which everything was what the text says."""
    part: int = 0
    """Of which the first words were."""
    saved: int = 0
    """Characters taken instead of typed."""
    keys: int = 0
    """Keys pressed to take them."""
    asked: int = 0
    tokens: int = 0
    """Made by the model; none for what was typed along or remembered."""
    milliseconds: list[float] = field(default_factory=list)
    """From a key to the suggestion, the pause included."""
    silent: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        for name in ("characters", "words", "shown", "whole", "part", "saved", "keys", "asked", "tokens"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.milliseconds += other.milliseconds
        self.silent += other.silent


class Replay:
    """One text, one policy, one pass."""

    def __init__(self, text: str, model: Model, policy: Policy, knows: Callable[[str], bool] | None = None) -> None:
        self._text = text
        self._model = model
        self._policy = policy
        self._knows = knows
        self._session = Session()
        self._cache = SuggestionCache()
        self._window: Window | None = None
        self._at = 0
        self._version = 0
        self._waits: int | None = None
        """Milliseconds of the pause that has begun."""
        self._counted: int | None = None
        """The ask of the suggestion that was counted last."""
        self._tally = Tally()

    def run(self, start: int, end: int) -> Tally:
        """Type the characters from `start` to `end`."""
        self._at = start
        self._tally.words = word_count(self._text[start:end])
        self._tally.characters = end - start
        while self._at < end:
            self._type(self._text[self._at], Cause.TYPED)
            while self._at < end and self._taken():
                pass
        return self._tally

    # -- the writer ------------------------------------------------------------------------------------------

    def _type(self, added: str, cause: Cause) -> None:
        position = utf16_length(self._text[: self._at])
        self._at += len(added)
        self._version += 1
        caret = position + utf16_length(added)
        self._advance(self._session.edited(position, 0, added, self._version, caret, cause))
        if self._waits is not None:
            self._advance(self._session.timer_fired())

    def _taken(self) -> bool:
        """Look at what is shown, and take what of it is right; False when nothing is."""
        shown, offer = self._session.shown, self._session.offer
        if not shown or offer is None or offer.ask == self._counted:
            return False
        right = agreed(shown, self._text[self._at : self._at + 400])
        self._counted = offer.ask
        self._tally.shown += 1
        self._tally.whole += right == shown
        self._tally.part += bool(right) and right != shown
        if not right:
            return False
        self._tally.saved += len(right)
        part = Part.ALL if right == shown else Part.WORD
        while right:
            before = self._at
            step = self._session.accept(part)
            self._tally.keys += 1
            self._advance(step)
            if self._at == before:
                return False
            right = right[self._at - before :]
        return True

    # -- what follows from it --------------------------------------------------------------------------------

    def _advance(self, step: Step) -> None:
        self._session, effects = step
        for effect in effects:
            self._carry_out(effect)

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case StartTimer(milliseconds):
                self._waits = milliseconds
            case Ask():
                waited, self._waits = self._waits or 0, None
                self._ask(effect, waited)
            case Insert(_, text):
                self._type(text, Cause.MACHINE)
            case _:
                pass

    def _ask(self, ask: Ask, waited: int) -> None:
        before, after, start = self._around()
        reason = self._not_now() or before_asking(before, after, offset=start)
        known = None if reason else self._cache.recall(before)
        if reason:
            self._refuse(ask, reason)
        elif known is not None:
            self._tally.milliseconds += [waited] if known.text else []
            self._show(ask, Cleaned(known.text, True, known.reason))
        else:
            self._show(ask, self._answered(before, after, start, waited))

    def _around(self) -> tuple[str, str, int]:
        start = max(0, self._at - READ_BEFORE)
        return self._text[start : self._at], "", start

    def _not_now(self) -> Reason | None:
        inside = self._text[self._at - 1 : self._at].isalnum() and self._text[self._at : self._at + 1].isalnum()
        return Reason.INSIDE_WORD if inside and not self._policy.inside_words else None

    def _answered(self, before: str, after: str, start: int, waited: int) -> Cleaned:
        place = utf16_length(self._text[:start])
        caret = place + utf16_length(before)
        if self._window is None or not self._window.holds(caret, FAR.longest):
            self._window = opened(before, place, limit=FAR.rested)
        around = Surroundings(before, after, knows=self._knows)
        prompt = prompt_in(self._window, before, after, place)
        answer = self._model.answer(prompt if self._policy.inside_words else _behind_word(prompt), around)
        streamed, shown, cleaned = StreamedAnswer(around, self._policy.limits, alone=1), False, Cleaned("", False)
        self._tally.asked += 1
        for said in answer.parts:
            cleaned = streamed.add(said.text, said.log_probabilities)
            self._tally.tokens += said.tokens
            if cleaned.text and not shown:
                shown = True
                self._tally.milliseconds.append(waited + 1000 * said.seconds)
            if cleaned.ended:
                break
        if not cleaned.ended:
            cleaned = streamed.complete() if answer.complete else cleaned
        if cleaned.text and _continues(before, cleaned.text) and not self._policy.inside_words:
            cleaned = Cleaned("", True, Reason.INSIDE_WORD)
        self._cache.remember(before, Known(cleaned.text, cleaned.probability, cleaned.reason or Reason.EMPTY))
        return cleaned

    def _show(self, ask: Ask, cleaned: Cleaned) -> None:
        if cleaned.text:
            self._advance(self._session.partial(ask.id, cleaned.text, done=True))
        else:
            self._refuse(ask, cleaned.reason or Reason.EMPTY)

    def _refuse(self, ask: Ask, reason: Reason) -> None:
        self._tally.silent[reason.name] += 1
        self._advance(self._session.nothing(ask.id, reason))


def agreed(suggestion: str, truth: str) -> str:
    """The head of `suggestion`, in whole words, with which `truth` begins."""
    told, true = suggestion.translate(_SAME), truth.translate(_SAME)
    right = 0
    for word in re.finditer(r"\s*\S+", told):
        if true.startswith(told[: word.end()]) and not _continues(told[: word.end()], true[word.end() :]):
            right = word.end()
        else:
            break
    return suggestion[:right] if right < len(told.rstrip()) else suggestion


def _behind_word(prompt: Prompt) -> Prompt:
    """The same place, the word before the caret taken for finished."""
    whole = prompt.text + prompt.must_start
    text = whole.rstrip() or whole
    return Prompt(text, whole[len(text) :], prompt.after)


def _continues(before: str, text: str) -> bool:
    """Whether `text` goes on with the word that `before` ends in."""
    return before[-1:].isalnum() and text[:1].isalnum()


def passages(text: str, characters: int, count: int = 3) -> Sequence[tuple[int, int]]:
    """`count` passages of together about so many characters, spread over `text`, each beginning with a word."""
    length = max(1, characters // count)
    found = []
    for number in range(count):
        start = len(text) * (2 * number + 1) // (2 * count + 1)
        space = text.find(" ", start)
        start = space + 1 if space >= 0 else start
        if start + length <= len(text):
            found.append((start, start + length))
    return found or [(0, len(text))]
