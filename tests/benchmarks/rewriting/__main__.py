"""Runs a model over sentences and styles and writes, for each, the first answer and what would be shown.

python -m tests.benchmarks.rewriting MODEL SENTENCES.jsonl [--start N] [--count N] [--styles a,b] [--out FILE]

A line of SENTENCES has "id", "text" and, for SARI, "simplifications"; with "style" it is for that style alone.
`--without-copying` asks each time for the first answer once more, without guessing ahead from the text, and compares
the tokens a second of both. To label, give each line of FILE a key "first" or "shown" out of useful, slight, same,
changed, garbage in a file of lines {"id", "style", "first", "shown"}; `--labels` sums these up, `--from FILE` without
running anything again.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from tests.benchmarks.rewriting.scores import chrf, sari
from writer import paths
from writer.assist.rewrite_asking import rewrite_request, wish
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig, Generate, Timings
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.guards import judge
from writer.language.rewriting.proposing import propose
from writer.prompts.file import PromptFile, read
from writer.text.edits import apply_edits

STYLES = "simpler,shorter,clearer,formal,friendly"
HEAD = (
    f"{'style':<10}{'asked':>6}{'shown':>6}{'chrF':>6}{'length':>8}{'SARI':>6}{'first hunk':>12}{'all':>8}"
    f"{'tokens/s':>10}"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("sentences", type=Path, nargs="?")
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--styles", default=STYLES)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--without-copying", action="store_true")
    parser.add_argument("--out", type=Path, help="append every result as a JSON line")
    parser.add_argument("--from", dest="stored", type=Path, help="sum up what --out wrote")
    parser.add_argument("--labels", type=Path)
    options = parser.parse_args()
    rows = _stored(options.stored) if options.stored else _run(options)
    for line in summary(rows, _stored(options.labels) if options.labels else []):
        print(line)


def _run(options: argparse.Namespace) -> list[dict[str, Any]]:
    sentences = _stored(options.sentences)[options.start : options.start + options.count]
    rows = []
    with BlockingEngine() as engine:
        parameters = engine.load(EngineConfig(model=str(options.model), threads=options.threads)).model.parameters
        for sentence in sentences:
            for style in [sentence["style"]] if "style" in sentence else options.styles.split(","):
                prompt = read(paths.resources_folder() / "prompts" / f"{style}.prompt")
                assert isinstance(prompt, PromptFile), prompt
                found = _rewritten(engine, prompt, sentence["text"], parameters)
                if options.without_copying:
                    found["plain"] = _tokens_and_seconds(_plain(engine, prompt, sentence["text"]))
                rows.append({**sentence, "style": style, **found})
                if options.out:
                    with options.out.open("a") as file:
                        file.write(json.dumps(rows[-1]) + "\n")
    return rows


@dataclass
class _Said:
    """One answer, and how it came."""

    text: str = ""
    chances: list[float] = field(default_factory=list)
    first_hunk: float | None = None
    """Seconds from the request to the first change that can be seen."""
    timings: Timings = Timings()

    @property
    def mean(self) -> float:
        return sum(self.chances) / max(1, len(self.chances))


def _ask(engine: BlockingEngine, request: Generate, draft: Draft | None = None) -> _Said:
    """The answer to `request`; with `draft` it hears it as it comes, as in the window."""
    said, began = _Said(), time.monotonic()
    answer = engine.generate(request)
    for delta in answer:
        said.text += delta.text
        said.chances += delta.log_probabilities
        if draft and said.first_hunk is None and draft.hear(said.text) is None and draft.proposal.hunks:
            said.first_hunk = time.monotonic() - began
    if answer.finished:
        said.timings = answer.finished.timings
    return said


def _plain(engine: BlockingEngine, prompt: PromptFile, text: str) -> Timings:
    """What the first answer costs when nothing is guessed from the text."""
    request = rewrite_request(prompt, {"selection": text})
    return _ask(engine, msgspec.structs.replace(request, copy_from="")).timings


def _rewritten(engine: BlockingEngine, prompt: PromptFile, text: str, parameters: int) -> dict[str, Any]:
    """The first answer as it came, all of them, and what is shown."""
    wanted = wish(prompt, {"selection": text}, None, parameters)
    draft = Draft(text, wanted)
    answers: list[dict[str, Any]] = []
    began = time.monotonic()
    firsts: list[_Said] = []
    while ask := draft.ask:
        request = rewrite_request(prompt, {"selection": ask.text}, None, ask.seed, ask.avoid, ask.terms)
        said = _ask(engine, request, None if firsts else draft)
        firsts += [said]
        draft.answered(said.text, said.mean, said.timings.generate_seconds)
        answers.append({"answer": said.text, "mean": said.mean, "verdict": draft.verdict})
    first = judge(text, answers[0]["answer"], wanted.expectation)
    changes = propose(text, first.answer, True).all_accepted() if first.ok else None
    hunks = draft.proposal.hunks
    return {
        "answers": answers,
        "first": first.answer.strip() if changes else "",
        "shown": "" if draft.reason else apply_edits(text, [hunk.edit for hunk in hunks]),
        "accepted": "" if draft.reason else draft.proposal.all_accepted().result(),
        "reason": draft.reason,
        "warnings": [hunk.warning for hunk in hunks if hunk.warning],
        "first_hunk": firsts[0].first_hunk,
        "copied": _tokens_and_seconds(firsts[0].timings),
        "seconds": time.monotonic() - began,
    }


def _tokens_and_seconds(timings: Timings) -> list[float]:
    return [timings.generated_tokens, timings.generate_seconds]


def summary(rows: Sequence[dict[str, Any]], labels: Sequence[dict[str, Any]]) -> list[str]:
    """Lines of text: a table by style, then what speculation is worth and the labels."""
    lines = [HEAD, *(_line(style, [row for row in rows if row["style"] == style]) for style in _styles(rows))]
    lines.append(_line("all", rows))
    firsts = [row for row in rows if row["first"] and row["first"] != row["text"]]
    lines.append(f"first answers: {len(firsts)} of {len(rows)} pass the guards and change something")
    both = [row for row in rows if row.get("plain")]
    if both:
        faster, slower = (_speed(both, kind) for kind in ("copied", "plain"))
        lines.append(
            f"copying from the text: {faster:.1f} tokens a second, without {slower:.1f} ({faster / slower:.2f} x)"
        )
    for kind in ("first", "shown"):
        counts = Counter(label[kind] for label in labels if kind in label)
        if counts:
            shares = ", ".join(f"{name} {100 * count / counts.total():.0f} %" for name, count in counts.most_common())
            lines.append(f"labels, {kind}: {shares} of {counts.total()}")
    return lines


def _line(style: str, rows: Sequence[dict[str, Any]]) -> str:
    """One line of the table; means over what is shown and changed, but SARI, which also counts what stays as it is."""
    shown = [row for row in rows if row["shown"] and row["shown"] != row["text"]]
    closeness = _mean([chrf(row["shown"], row["text"]) for row in shown])
    length = _mean([len(row["shown"]) / len(row["text"]) for row in shown])
    judged = [
        sari(row["text"], row["shown"] or row["text"], row["simplifications"])
        for row in rows
        if row.get("simplifications") and row["style"] == "simpler"
    ]
    hunk = _mean([row["first_hunk"] for row in rows if row.get("first_hunk")])
    told = f"{_mean(judged):6.1f}" if judged and style != "all" else "     -"
    return (
        f"{style:<10}{len(rows):>6}{len(shown):>6}{closeness:>6.0f}{length:>8.2f}{told}{hunk:>10.2f} s"
        f"{_mean([row['seconds'] for row in rows]):>6.1f} s{_speed(rows, 'copied'):>10.1f}"
    )


def _styles(rows: Sequence[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(row["style"] for row in rows))


def _speed(rows: Sequence[dict[str, Any]], kind: str) -> float:
    """Tokens a second over all of `rows`."""
    tokens, seconds = (sum(row[kind][index] for row in rows if row.get(kind)) for index in (0, 1))
    return tokens / seconds if seconds else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _stored(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


if __name__ == "__main__":
    main()
