"""Runs a model over sentences and styles and writes, for each, the first answer and the one that would be shown.

python -m tests.benchmarks.rewriting MODEL SENTENCES.jsonl [--start N] [--count N] [--styles a,b] [--out FILE]

A line of SENTENCES has "id", "text" and, for SARI, "simplifications". To label, give each line of FILE a key "first"
or "shown" out of useful, same, changed, garbage in a file of lines {"id", "style", "first", "shown"}; `--labels` sums
these up, `--from FILE` without running anything again.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.rewriting.scores import chrf, sari
from writer import paths
from writer.assist.asking import rewrite_request, wish
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.language.rewriting.draft import Draft
from writer.language.rewriting.guards import judge
from writer.language.rewriting.proposing import propose
from writer.prompts.file import PromptFile, read

STYLES = "simpler,shorter,clearer,formal"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("sentences", type=Path, nargs="?")
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--count", type=int, default=12)
    parser.add_argument("--styles", default=STYLES)
    parser.add_argument("--threads", type=int, default=0)
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
        engine.load(EngineConfig(model=str(options.model), threads=options.threads))
        for sentence in sentences:
            for style in options.styles.split(","):
                prompt = read(paths.resources_folder() / "prompts" / f"{style}.prompt")
                assert isinstance(prompt, PromptFile), prompt
                rows.append({**sentence, "style": style, **_rewritten(engine, prompt, sentence["text"])})
                if options.out:
                    with options.out.open("a") as file:
                        file.write(json.dumps(rows[-1]) + "\n")
    return rows


def _rewritten(engine: BlockingEngine, prompt: PromptFile, text: str) -> dict[str, Any]:
    """The first answer as it came, all of them, and what is shown."""
    wanted = wish(prompt, {"selection": text})
    draft = Draft(text, wanted)
    answers: list[dict[str, Any]] = []
    began = time.monotonic()
    while ask := draft.ask:
        request = rewrite_request(prompt, {"selection": ask.text}, None, ask.seed, ask.avoid, ask.terms)
        answer, said = engine.generate(request), ""
        chances: list[float] = []
        for delta in answer:
            said += delta.text
            chances += delta.log_probabilities
        seconds = answer.finished.timings.generate_seconds if answer.finished else 0.0
        mean = sum(chances) / max(1, len(chances))
        draft.answered(said, mean, seconds)
        answers.append({"answer": said, "mean": mean, "seconds": seconds, "verdict": draft.verdict})
    first = judge(text, answers[0]["answer"], wanted.expectation)
    changes = propose(text, first.answer, True).all_accepted() if first.ok else None
    return {
        "answers": answers,
        "first": first.answer.strip() if changes else "",
        "shown": "" if draft.reason else "\n".join(draft.answers).strip(),
        "reason": draft.reason,
        "warnings": [hunk.warning for hunk in draft.proposal.hunks if hunk.warning],
        "seconds": time.monotonic() - began,
    }


def summary(rows: Sequence[dict[str, Any]], labels: Sequence[dict[str, Any]]) -> list[str]:
    """Lines of text: what became of the first answers and of what is shown, by style and altogether."""
    lines = [f"{len(rows)} results, {sum(row['seconds'] for row in rows) / max(1, len(rows)):.1f} s each"]
    for kind in ("first", "shown"):
        texts = [row for row in rows if row[kind]]
        same = sum(row[kind] == row["text"] for row in texts)
        lines.append(f"{kind}: {len(rows) - len(texts)} refused, {same} unchanged, {len(texts) - same} changed")
        for style in dict.fromkeys(row["style"] for row in rows):
            own = [row for row in texts if row["style"] == style]
            closeness = sum(chrf(row[kind], row["text"]) for row in own) / max(1, len(own))
            length = sum(len(row[kind]) / len(row["text"]) for row in own) / max(1, len(own))
            judged = [sari(row["text"], row[kind], row["simplifications"]) for row in own if row.get("simplifications")]
            told = f", SARI {sum(judged) / len(judged):.1f}" if judged and style == "simpler" else ""
            lines.append(f"  {style}: chrF to the source {closeness:.0f}, length {length:.2f}{told}")
    for kind in ("first", "shown"):
        counts = Counter(label[kind] for label in labels if kind in label)
        if counts:
            shares = ", ".join(f"{name} {100 * count / counts.total():.0f} %" for name, count in counts.most_common())
            lines.append(f"labels, {kind}: {shares} of {counts.total()}")
    return lines


def _stored(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines() if line.strip()]


if __name__ == "__main__":
    main()
