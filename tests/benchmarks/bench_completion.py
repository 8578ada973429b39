"""Replays real prose word by word, as a writer types it, through the product's own policies and a real model.

    python tests/benchmarks/bench_completion.py --text FILE... --model GGUF [--words N] [--eagerness E] [--json]

At every word boundary the model is asked; a suggestion that is shown is accepted word by word as far as it is what
the text really says, and typing goes on behind it. Only the GGUF and the texts are read.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig, Generate
from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cache import SuggestionCache
from writer.language.completion.cleanup import Cleaned, Limits
from writer.language.completion.context import prompt
from writer.language.completion.gates import before_asking
from writer.language.completion.reasons import Reason
from writer.text.words import next_word, word_count

WINDOW = 4000
"""Characters before the caret the window hands to `prompt`."""
TOKENS = 24
_BOUNDARY = re.compile(r"(?<=\S) (?=\w)")
_PUNCTUATION = ".,;:!?\"'”’)"
_SAME = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u2060": None})


@dataclass
class Tally:
    """What a replay counted."""

    asked: int = 0
    words: int = 0
    characters: int = 0
    shown: int = 0
    first_right: int = 0
    all_right: int = 0
    saved: int = 0
    tokens: int = 0
    silent: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    def report(self) -> dict[str, object]:
        shown = max(1, self.shown)
        cuts = statistics.quantiles(self.seconds, n=20) if len(self.seconds) > 1 else [0.0] * 19
        return {
            "asked": self.asked,
            "shown_share": round(self.shown / max(1, self.asked), 3),
            "first_word_right": round(self.first_right / shown, 3),
            "all_right": round(self.all_right / shown, 3),
            "characters_saved": round(self.saved / max(1, self.characters), 3),
            "wrong_per_100_words": round(100 * (self.shown - self.first_right) / max(1, self.words), 1),
            "milliseconds_to_shown": {"p50": round(1000 * cuts[9], 1), "p95": round(1000 * cuts[18], 1)},
            "tokens_per_character_saved": round(self.tokens / max(1, self.saved), 2),
            "silent": dict(self.silent.most_common()),
        }


class Replay:
    """A writer, the policies and a model."""

    def __init__(self, engine: BlockingEngine, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits
        self._cache = SuggestionCache()
        self.tally = Tally()

    def run(self, text: str, words: int) -> None:
        """Type the part of `text` that begins at its first third, `words` words long."""
        boundaries = [match.end() for match in _BOUNDARY.finditer(text, len(text) // 3)][: words + 1]
        if len(boundaries) < 2:
            return
        self.tally.characters += boundaries[-1] - boundaries[0]
        self.tally.words += word_count(text[boundaries[0] : boundaries[-1]])
        typed_to = 0
        for place in boundaries[:-1]:
            if place >= typed_to:
                typed_to = place + self._at(text, place)

    def _at(self, text: str, place: int) -> int:
        """Ask at `place`; returns the number of characters that were accepted."""
        self.tally.asked += 1
        started = time.perf_counter()
        suggestion, reason = self._suggestion(text[:place])
        if not suggestion:
            self.tally.silent[reason.name if reason else "CACHED"] += 1
            return 0
        self.tally.seconds.append(time.perf_counter() - started)
        right = accepted(suggestion, text[place : place + 400])
        self.tally.shown += 1
        self.tally.first_right += bool(right)
        self.tally.all_right += len(right) == len(suggestion)
        self.tally.saved += len(right)
        return len(right)

    def _suggestion(self, before: str) -> tuple[str, Reason | None]:
        known = self._cache.recall(before)
        if known is not None:
            return known, None
        near = before[-WINDOW:]
        if reason := before_asking(near, ""):
            return "", reason
        text, reason = self._answer(near, len(before) - len(near))
        self._cache.remember(before, text)
        return text, reason

    def _answer(self, near: str, offset: int) -> tuple[str, Reason | None]:
        asked = prompt(near, "", offset=offset)
        request = Generate(
            0, "completion", asked.text, must_start=asked.must_start, max_tokens=TOKENS, probabilities=True
        )
        answer, streamed = self._engine.generate(request), StreamedAnswer(near, "", self._limits)
        cleaned = Cleaned("", ended=False)
        for delta in answer:
            self.tally.tokens += delta.tokens
            cleaned = streamed.add(delta.text, delta.log_probabilities)
            if cleaned.ended:
                answer.cancel()
                break
        list(answer)
        if answer.finished is not None and answer.finished.reason == "stop":
            cleaned = streamed.complete()
        return cleaned.text, cleaned.reason


def accepted(suggestion: str, truth: str) -> str:
    """The head of `suggestion` a writer takes whose text goes on with `truth`: whole words, punctuation optional."""
    told, true = suggestion.translate(_SAME), truth.translate(_SAME)
    right = ""
    while len(right) < len(told):
        longer = right + next_word(told[len(right) :])
        bare = longer.rstrip(_PUNCTUATION)
        if true.startswith(longer) and not (longer[-1].isalnum() and true[len(longer) :][:1].isalnum()):
            right = longer
            continue
        if len(bare) > len(right) and true.startswith(bare) and not true[len(bare) :][:1].isalnum():
            right = bare
        break
    return suggestion[: len(right)] if right.strip() else ""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", nargs="+", type=Path, required=True, help="plain text or Markdown files")
    parser.add_argument("--model", required=True, help="a GGUF file")
    parser.add_argument("--words", type=int, default=60, help="words to replay of each text (default 60)")
    parser.add_argument("--eagerness", type=float, default=0.5, help="0 to 1, as in the settings")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args(arguments)
    with BlockingEngine() as engine:
        engine.load(EngineConfig(model=options.model, backend="cpu", threads=options.threads, context=2048))
        replay = Replay(engine, Limits(eagerness=options.eagerness))
        for path in options.text:
            replay.run(path.read_text(encoding="utf-8"), options.words)
    report = replay.tally.report()
    if options.json:
        print(json.dumps(report))
    else:
        print("\n".join(f"{name:28} {value}" for name, value in report.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
