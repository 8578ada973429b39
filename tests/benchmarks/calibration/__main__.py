"""Calibrate the judge of the grammar check: where the numbers of `writer/language/grammar/calibration.py` come from.

    python -m tests.benchmarks.calibration mistakes --text FILE... --out sentences.jsonl [--count N] [--seed S]
    python -m tests.benchmarks.calibration gather --data sentences.jsonl --model GGUF --out evidence.jsonl
                                                  [--from A] [--to B]
    python -m tests.benchmarks.calibration fit --evidence FILE... [--write]

The first puts mistakes into sentences of free prose. The second asks the engine about them, about a second for each on
one core; stopped and started again it goes on where it was, and several may run side by side, each with an --out of
its own. The third fits the models and prints the numbers; --write puts them into the calibration module,
but for what a comment there says was set by hand.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: on a busy machine its threads wait for each other

from tests.benchmarks.calibration.checking import held_out, report
from tests.benchmarks.calibration.columns import Columns, columns
from tests.benchmarks.calibration.errors import CalibrationToolError
from tests.benchmarks.calibration.evidence import Item, Record, append_line, read_lines, written_ids
from tests.benchmarks.calibration.fitting import Models
from tests.benchmarks.calibration.gathering import Breadth, Gatherer, pending
from tests.benchmarks.calibration.mistakes import items
from tests.benchmarks.calibration.writing import by_hand, groups, listed, with_numbers
from writer.atomic import replace_content
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import EngineConfig
from writer.language.grammar import calibration
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.rules import RuleChecker

_PROGRESS: Final = 50
"""Sentences between two lines of progress."""


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (CalibrationToolError, EngineError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.calibration",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    steps = parser.add_subparsers(required=True)
    _mistakes_options(steps.add_parser("mistakes", help="put mistakes into sentences of free prose"))
    _gather_options(steps.add_parser("gather", help="ask the engine about them"))
    _fit_options(steps.add_parser("fit", help="make the numbers of it"))
    return parser


def _mistakes_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text", type=Path, nargs="+", required=True, help="sound prose, Markdown or plain")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=4000, help="sentences (4000)")
    parser.add_argument("--seed", type=int, default=11)
    parser.set_defaults(run=_mistakes)


def _gather_options(parser: argparse.ArgumentParser) -> None:
    breadth = Breadth()
    parser.add_argument("--data", type=Path, required=True, help="sentences with mistakes")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="evidence; what it holds already is not asked again")
    parser.add_argument("--from", dest="start", type=int, default=0, metavar="A", help="first sentence, from 0")
    parser.add_argument("--to", dest="end", type=int, metavar="B", help="first sentence that is not asked about")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--most", type=int, default=breadth.most, help=f"scored in the first round ({breadth.most})")
    parser.add_argument(
        "--possible",
        type=float,
        default=breadth.possible,
        help=f"least probability for the second ({breadth.possible})",
    )
    parser.add_argument("--tried", type=int, default=breadth.tried, help=f"most in the second ({breadth.tried})")
    parser.set_defaults(run=_gather)


def _fit_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--evidence", type=Path, nargs="+", required=True)
    parser.add_argument("--write", action="store_true", help="replace the numbers in the calibration module")
    parser.set_defaults(run=_fit)


def _mistakes(options: argparse.Namespace) -> None:
    texts = [path.read_text("utf-8") for path in options.text]
    options.out.write_bytes(b"")
    count = 0
    for item in items(texts, options.count, options.seed, Lexicon()):
        append_line(options.out, item)
        count += 1
    print(f"{count} sentences in {options.out}")


def _gather(options: argparse.Namespace) -> None:
    left = pending(list(read_lines(options.data, Item)), options.start, options.end, written_ids(options.out))
    breadth = Breadth(options.most, options.possible, options.tried)
    with BlockingEngine() as engine:
        engine.load(EngineConfig(model=str(options.model), threads=options.threads))
        gatherer = Gatherer(engine, RuleChecker("american"), CandidateMaker(Lexicon()), options.model.name, breadth)
        started = time.perf_counter()
        for number, item in enumerate(left, 1):
            append_line(options.out, gatherer.record(item))
            if number % _PROGRESS == 0 or number == len(left):
                seconds = (time.perf_counter() - started) / number
                print(f"{number} of {len(left)}, {seconds:.2f} s each", flush=True)


def _fit(options: argparse.Namespace) -> None:
    module = Path(calibration.__file__)
    source = module.read_text("utf-8")
    by_kind = groups(source)
    seen = columns(_records(options.evidence))
    numbers = Models(seen, by_kind).numbers()
    print(_counts(seen), listed(numbers, by_kind), *report(*held_out(seen, by_kind)), sep="\n")
    if options.write:
        replace_content(module, with_numbers(source, numbers).encode())
        left = ", ".join(kind.name for kind in by_hand(source)) or "nothing"
        print(f"Written to {module.name}; set by hand and left alone: {left}.")


def _records(paths: Iterable[Path]) -> Iterator[Record]:
    """Each sentence once, although gatherings that ran side by side may overlap."""
    seen: set[tuple[str, int, str]] = set()
    for path in paths:
        for record in read_lines(path, Record):
            key = (record.model, record.id, record.text)
            if key not in seen:
                seen.add(key)
                yield record


def _counts(seen: Columns) -> str:
    lines = [f"{int(seen.item.max()) + 1} sentences"]
    for name, rows in (("candidates", seen), ("scored", seen.where(seen.scored)), ("tried", seen.where(seen.tried))):
        lines.append(f"{name} {len(rows)}, right {rows.right.sum():.0f}")
    return "; ".join(lines)


if __name__ == "__main__":
    sys.exit(main())
